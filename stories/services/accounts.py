"""Signing up, and the first administrator."""

from __future__ import annotations

import secrets
from itertools import chain, count

from django.conf import settings
from django.db import transaction

from stories.models import User
from stories.services import credits


@transaction.atomic
def sign_up(*, username: str, email: str, password: str) -> User:
    """A new person with their welcome credits: both or neither."""
    user = User.objects.create_user(username=username, email=email, password=password)
    welcome(user)
    return user


def change(user: User, *, username: str, email: str) -> None:
    """Another name or address. IntegrityError where somebody took it in this moment."""
    user.username, user.email = username, email
    user.save(update_fields=["username", "email", "username_folded", "email_folded"])


def welcome(user: User) -> None:
    """Open the account and give the welcome credits, once."""
    account = credits.account_of(user)
    if settings.WELCOME_CREDITS:
        credits.grant(
            account,
            amount=settings.WELCOME_CREDITS,
            reference="welcome",
            note="Welcome to StoryVid",
        )


@transaction.atomic
def first_administrator() -> tuple[User, str] | None:
    """Create the administrator of a new site. Their random password is known only now.

    None where there is an administrator already.
    """
    if User.objects.filter(is_superuser=True).exists():
        return None
    password = secrets.token_urlsafe(12)
    name = _free_name()
    user = User.objects.create_superuser(
        username=name, email=f"{name}@localhost.localdomain", password=password
    )
    welcome(user)
    return user, password


def _free_name() -> str:
    """`admin`, or `admin2` where somebody signed up by that name before there was one."""
    names = chain(["admin"], (f"admin{number}" for number in count(2)))
    return next(name for name in names if not User.objects.filter(username_folded=name).exists())
