"""Guessing passwords is slow, and locks nobody out.

Tries are counted for an account from one address, and for the address whatever the account. A
stranger's guesses never keep an account's owner out: theirs is another address.
"""

from __future__ import annotations

from stories.models import User
from stories.services.throttling import Limit

QUARTER = 15 * 60
PER_ACCOUNT_AND_ADDRESS = Limit("sign-in", most=10, seconds=QUARTER)
PER_ADDRESS = Limit("sign-in-address", most=100, seconds=QUARTER)


def count(account: str, *, visitor: str) -> None:
    """Count a try before its password is looked at. TooManyTries when there were enough."""
    PER_ADDRESS.take(visitor)
    PER_ACCOUNT_AND_ADDRESS.take(_pair(account, visitor))


def succeeded(account: str, *, visitor: str) -> None:
    """It was the right password: what was counted before is forgiven."""
    PER_ADDRESS.give_back(visitor)
    PER_ACCOUNT_AND_ADDRESS.forget(_pair(account, visitor))


def confirmed(user: User, password: str, *, visitor: str) -> bool:
    """Whether that is the password of somebody who is signed in; counted as signing in is."""
    count(str(user.pk), visitor=visitor)
    right = user.check_password(password)
    if right:
        succeeded(str(user.pk), visitor=visitor)
    return right


def _pair(account: str, visitor: str) -> str:
    return f"{account} {visitor}"
