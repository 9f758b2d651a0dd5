"""Signing in by name or by e-mail."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from stories import visitors
from stories.models.accounts import User, folded
from stories.services import sign_in


class EmailOrNameBackend(ModelBackend):
    """Takes a name or an e-mail address in any case; names hold no @, so which is plain.

    Every door that asks for a password comes by here, so that tries are counted here:
    TooManyTries when there were enough.
    """

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        if username is None or password is None:
            return None
        user = _person_called(username)
        account = str(user.pk) if user else folded(username)
        if request is None:
            return self._checked(user, password)
        visitor = visitors.visitor(request.META)
        sign_in.count(account, visitor=visitor)
        found = self._checked(user, password)
        if found is not None:
            sign_in.succeeded(account, visitor=visitor)
        return found

    def _checked(self, user: User | None, password: str) -> User | None:
        if user is None:
            User().set_password(password)  # as slow as a real check: who exists is not told
            return None
        right = user.check_password(password) and self.user_can_authenticate(user)
        return user if right else None


def _person_called(name: str) -> User | None:
    field = "email_folded" if "@" in name else "username_folded"
    return User.objects.filter(**{field: folded(name)}).first()
