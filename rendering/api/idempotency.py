"""The Idempotency-Key header: one key, one request, one result."""

from __future__ import annotations

import re
from typing import Any

from rest_framework.exceptions import ParseError

from rendering.services.jobs import OnceKey, digest_of

PRINTABLE = re.compile(r"[\x20-\x7e]{1,200}\Z")


def once_key(request: Any, *, endpoint: str, fields: dict[str, Any]) -> OnceKey | None:
    """The key with a digest of what was asked for, and where; None without the header."""
    key = valid_key(request)
    if key is None:
        return None
    return OnceKey(key, digest_of({"endpoint": endpoint, "fields": fields}))


def valid_key(request: Any) -> str | None:
    """The header's key; None without the header. ParseError for what cannot be one."""
    key: str | None = request.headers.get("Idempotency-Key")
    if key is not None and not PRINTABLE.match(key):
        message = "An Idempotency-Key has 1 to 200 printable ASCII characters."
        raise ParseError(message, code="invalid_idempotency_key")
    return key
