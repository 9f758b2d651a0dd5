"""Requests that count once, however often they come."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class OnceKey:
    """An Idempotency-Key and a digest of the request that it came with."""

    key: str
    digest: str


def digest_of(request: Any) -> str:
    """SHA-256 of what was asked for, as canonical JSON."""
    canonical = json.dumps(request, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
