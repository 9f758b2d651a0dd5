"""The Idempotency-Key header: one key, one request, one result."""

from __future__ import annotations

import re
from typing import Any

from rest_framework.exceptions import ParseError

from rendering.services.jobs import OnceKey, digest_of

PRINTABLE = re.compile(r"[\x20-\x7e]{1,200}\Z")


def once_key(request: Any, *, endpoint: str, fields: dict[str, Any]) -> OnceKey | None:
    """The key with a digest of what was asked for, and where; None without the header."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return None
    if not PRINTABLE.match(key):
        message = "An Idempotency-Key has 1 to 200 printable ASCII characters."
        raise ParseError(message, code="invalid_idempotency_key")
    return OnceKey(key, digest_of({"endpoint": endpoint, "fields": fields}))
