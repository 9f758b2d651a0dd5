"""Signing in by name or by e-mail."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from stories.models.accounts import User, folded


class EmailOrNameBackend(ModelBackend):
    """Takes a name or an e-mail address in any case; names hold no @, so which is plain."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        if username is None or password is None:
            return None
        field = "email_folded" if "@" in username else "username_folded"
        user = User.objects.filter(**{field: folded(username)}).first()
        if user is None:
            User().set_password(password)  # as slow as a real check: who exists is not told
            return None
        if user.check_password(password) and self.user_can_authenticate(user):
            return user
        return None
