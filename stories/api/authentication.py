"""Signing in by token."""

from __future__ import annotations

from typing import Any

from rest_framework import authentication, exceptions

from stories.services import tokens


class TokenAuthentication(authentication.TokenAuthentication):
    """`Authorization: Token <key>`; of the key only its digest is looked for."""

    def authenticate_credentials(self, key: str) -> Any:
        token = tokens.recognised(key) if key.isascii() else None
        if token is None:
            raise exceptions.AuthenticationFailed("Invalid token.")
        if not token.user.is_active:
            raise exceptions.AuthenticationFailed("This account is closed.")
        return token.user, token
