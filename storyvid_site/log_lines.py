"""What the log says of requests that Django refuses before any view: one line each.

A wrong host or a body that is too large is the sender's fault. Django logs it with a traceback,
and on a public address strangers' machines send such requests all day.
"""

from __future__ import annotations

import logging


def without_blame(record: logging.LogRecord) -> bool:
    """Let every record through, a refusal's without its traceback."""
    if record.name.startswith("django.security."):
        record.exc_info = record.exc_text = None
    return True
