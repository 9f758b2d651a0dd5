"""Signing in by token."""

from __future__ import annotations

from typing import Any

from rest_framework import authentication, exceptions


class TokenAuthentication(authentication.TokenAuthentication):
    def authenticate_credentials(self, key: str) -> Any:
        if not (key.isascii() and key.isprintable()):  # PostgreSQL takes no NUL, not even to look
            raise exceptions.AuthenticationFailed("Invalid token.")
        return super().authenticate_credentials(key)
