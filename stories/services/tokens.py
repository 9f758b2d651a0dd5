"""API tokens: made, shown once, revoked, recognised. Only their digests are stored."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from stories.models import ApiToken, User

PREFIX = "svt_"
BY_PASSWORD = "Signed in by password"  # noqa: S105
MAX_TOKENS = 50
SEEN_EVERY = timedelta(minutes=1)
"""How exactly `last_used_at` is kept: not every request writes."""


class TooManyTokens(Exception):
    code = "too_many_tokens"

    def __init__(self) -> None:
        text = _("An account has at most %(most)d tokens. Revoke one that is not used any more.")
        self.message = text % {"most": MAX_TOKENS}
        super().__init__(self.message)


@transaction.atomic
def create(user: User, *, name: str) -> tuple[ApiToken, str]:
    """A new token and its key, which nobody can look up again. TooManyTokens."""
    User.objects.select_for_update().get(pk=user.pk)
    if user.api_tokens.count() >= MAX_TOKENS:
        raise TooManyTokens
    key = PREFIX + secrets.token_hex(24)
    return _store(user, key, name=name), key


@transaction.atomic
def by_password(user: User) -> str:
    """The key that this person's password gives: the same one until it is revoked.

    It is made of a random seed and the site's secret. Where the secret has changed the old key
    goes on to work, and a new one is given.
    """
    User.objects.select_for_update().get(pk=user.pk)
    known = user.api_tokens.filter(seed__isnull=False).first()
    if known is not None and known.seed is not None:
        key = _key_of(known.seed)
        if known.digest == digest_of(key):
            return key
        ApiToken.objects.filter(pk=known.pk).update(seed=None)
    seed = uuid.uuid4()
    _store(user, _key_of(seed), name=BY_PASSWORD, seed=seed)
    return _key_of(seed)


def revoke(token: ApiToken) -> None:
    """From now on it opens nothing."""
    ApiToken.objects.filter(pk=token.pk).delete()


def recognised(key: str) -> ApiToken | None:
    """The token of that key, with its person, marked as used; None for what is no key."""
    token = ApiToken.objects.select_related("user").filter(digest=digest_of(key)).first()
    if token is not None:
        _mark_used(token)
    return token


def digest_of(key: str) -> str:
    """Keys are random and long, so that a plain digest cannot be guessed back."""
    return hashlib.sha256(key.encode()).hexdigest()


def _store(user: User, key: str, *, name: str, seed: uuid.UUID | None = None) -> ApiToken:
    return ApiToken.objects.create(user=user, name=name, digest=digest_of(key), seed=seed)


def _key_of(seed: uuid.UUID) -> str:
    mac = salted_hmac("stories.ApiToken", seed.hex, algorithm="sha256")
    return PREFIX + mac.hexdigest()[:48]


def _mark_used(token: ApiToken) -> None:
    now = timezone.now()
    lately = now - SEEN_EVERY
    if token.last_used_at is None or token.last_used_at < lately:
        stale = Q(last_used_at=None) | Q(last_used_at__lt=lately)
        ApiToken.objects.filter(stale, pk=token.pk).update(last_used_at=now)
