"""What went wrong with a service, and what a person is told of it: never a key, never its words."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stories.writers.base import WriterError

logger = logging.getLogger(__name__)

MESSAGES = {
    "refused": (
        "The story writer would rather not tell a story of this. Please try another idea, or say "
        "it in other words."
    ),
    "no_language": ("The story writer does not write in this language. Please choose another one."),
    "busy": "Many stories are being written at the moment. Please try again in a minute.",
    "unavailable": "The story writer has a problem of its own. Please try again in a few minutes.",
    "unreachable": "The story writer cannot be reached. Please try again in a few minutes.",
    "too_slow": "The story took too long to write. Please try again, or ask for a shorter one.",
    "resting": (
        "The story writer did not answer several times, so it is left in peace for a moment. "
        "Please try again in a minute."
    ),
    "quota": (
        "The story writer has written all that it may for now. Please try again tomorrow, or ask "
        "this site's operator."
    ),
    "no_key": "This site has no key for its story writer. Its operator has to set one.",
    "bad_key": (
        "This site's key for the story writer is not accepted. Its operator has to check it."
    ),
    "not_allowed": (
        "The story writer does not serve this site's account or country. Its operator has to "
        "check that."
    ),
    "no_model": "The story writer's model is not known any more. This site's operator has to "
    "choose another one.",
    "service_error": (
        "The story writer did not understand what this site asked of it. Its operator has to look "
        "into that."
    ),
}
"""By code."""

PASSING = frozenset({"busy", "unavailable", "unreachable", "too_slow", "resting"})
"""Codes that another try may not meet."""

_LOST = (408, 499, 500, 502, 503, 504)
_KEY_REASONS = frozenset({"API_KEY_INVALID", "API_KEY_EXPIRED"})
_ACCOUNT_REASONS = frozenset({"SERVICE_DISABLED", "BILLING_DISABLED", "CONSUMER_SUSPENDED"})


@dataclass(frozen=True, slots=True)
class Details:
    """What Google's services say of an error in `error.details`."""

    reasons: frozenset[str] = frozenset()
    quotas: tuple[str, ...] = ()
    retry_after: float | None = None
    """Seconds."""

    @classmethod
    def of(cls, body: object) -> Details:
        """From the error's JSON, `{"error": {…}}`; nothing where it has another form."""
        items = list(_items(body))
        delays = [_seconds(item.get("retryDelay")) for item in items]
        return cls(
            reasons=frozenset(str(item["reason"]) for item in items if "reason" in item),
            quotas=tuple(str(violation.get("quotaId", "")) for violation in _violations(items)),
            retry_after=next((delay for delay in delays if delay is not None), None),
        )


class ServiceFailure(Exception):
    """A try that came to nothing. `code` is one of MESSAGES; `retry_after` what was asked for."""

    def __init__(self, code: str, *, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after

    @property
    def passes(self) -> bool:
        return self.code in PASSING

    def as_error(self) -> WriterError:
        return WriterError(self.code, MESSAGES[self.code], permanent=not self.passes)


def failure_of(status: int, body: object, *, retry_after: str = "") -> ServiceFailure:
    """What an HTTP status and its JSON mean; `retry_after` is the header of that name."""
    details = Details.of(body)
    code = _code_of(status, body, details)
    logger.warning("The story service answered %s (%s).", status, code)
    asked = details.retry_after
    return ServiceFailure(code, retry_after=_seconds(retry_after) if asked is None else asked)


def _code_of(status: int, body: object, details: Details) -> str:
    if status == 429:
        return "quota" if _is_used_up(body, details) else "busy"
    if status in _LOST or status >= 500:
        return "unavailable"
    if details.reasons & _ACCOUNT_REASONS or status == 402 or _says(body, "FAILED_PRECONDITION"):
        return "not_allowed"
    if details.reasons & _KEY_REASONS or status in (401, 403) or _says(body, "API key not valid"):
        return "bad_key"
    return "no_model" if status == 404 else "service_error"


def _is_used_up(body: object, details: Details) -> bool:
    """Whether waiting a minute would not help."""
    return any("perday" in quota.lower() for quota in details.quotas) or _says(body, "depleted")


def _error(body: object) -> dict[str, Any]:
    if isinstance(body, list) and body:
        body = body[0]
    error = body.get("error") if isinstance(body, dict) else None
    return error if isinstance(error, dict) else {}


def _says(body: object, words: str) -> bool:
    error = _error(body)
    return words in f"{error.get('status', '')} {error.get('message', '')}"


def _items(body: object) -> Iterator[dict[str, Any]]:
    details = _error(body).get("details")
    yield from (item for item in details or () if isinstance(item, dict))


def _violations(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in items:
        violations = item.get("violations")
        yield from (one for one in violations or () if isinstance(one, dict))


def _seconds(value: object) -> float | None:
    """Of `17s`, `17.5s` or `17`; None for anything else, a date among them."""
    if not isinstance(value, str):
        return None
    try:
        seconds = float(value.strip().removesuffix("s"))
    except ValueError:
        return None
    return seconds if 0 <= seconds < 1e6 else None
