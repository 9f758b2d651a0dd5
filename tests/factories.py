"""Plain functions that make what tests need, with sensible defaults."""

from __future__ import annotations

from typing import Any

from rendering.models import Clip, RenderJob
from rendering.services import claims, jobs
from stories.models import CreditAccount, Story, User
from stories.services import accounts, credits, stories

PASSWORD = "correct horse battery"
FIVE_SCENES = "\n\n".join(
    [
        "Maya found a colorful butterfly in the garden.",
        "It flew over the hills at dawn.",
        "A fox ran through the snow.",
        "The cat sat by the sea.",
        "Two children slept under the stars.",
    ]
)


def make_user(name: str = "maya", *, extra_credits: int = 0) -> User:
    user = accounts.sign_up(username=name, email=f"{name}@example.org", password=PASSWORD)
    if extra_credits:
        credits.grant(
            account_of(user), amount=extra_credits, reference="extra", note="For the test"
        )
    return user


def account_of(user: User) -> CreditAccount:
    return CreditAccount.objects.get(user=user)


def balance_of(user: User) -> int:
    return account_of(user).balance


def make_story(owner: User, text: str = "A fox ran in the snow.", **fields: Any) -> Story:
    return stories.create(owner, text=text, **fields)


def make_job(owner: User, text: str = "A fox ran in the snow.", **order: Any) -> RenderJob:
    return jobs.submit(make_story(owner, text), jobs.Order(**order))


def claim(queue: str = "cpu", holder: str = "test/1") -> Clip:
    clip = claims.claim_clip(queue, holder=holder)
    assert clip is not None, "nothing to claim"
    return clip
