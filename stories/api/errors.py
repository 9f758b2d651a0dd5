"""One shape for every error of the API: {"error": {"code", "message", "fields"?}}."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any

from django.core import signals
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions
from rest_framework.views import set_rollback

from stories.models import Story
from stories.services.credits import InsufficientCredits
from stories.services.refusing import Refused
from stories.services.stories import StoryHidden
from stories.services.throttling import TooManyTries
from stories.services.tokens import TooManyTokens
from stories.services.writing.orders import IsOver, KeyReused, TooManyWritings
from stories.story_text import StoryTextError
from stories.uploads import UploadError
from stories.writers.base import WriterError

logger = logging.getLogger(__name__)

BROKEN = "Something went wrong here. It is in our log; try again in a moment."

STATUS: dict[type[Exception], int] = {
    StoryTextError: 400,
    SuspiciousOperation: 400,
    Refused: 400,
    WriterError: 400,
    UploadError: 400,
    InsufficientCredits: 402,
    PermissionDenied: 403,
    Http404: 404,
    Story.DoesNotExist: 404,  # removed by another request in this moment
    StoryHidden: 409,
    TooManyTokens: 409,
    IsOver: 409,
    RequestDataTooBig: 413,
    KeyReused: 422,
    TooManyTries: 429,
    TooManyWritings: 429,
}
"""Errors that are not the API's own, by class: the nearest base class counts.

An app that builds on this one adds its own errors here (`STATUS.update`).
"""

STATUS_BY_CODE = {
    "picture_too_many_bytes": 413,
    "recording_too_many_bytes": 413,
    "picture_gif": 415,
    "picture_moving": 415,
    "picture_heic": 415,
    "picture_drawing": 415,
    "picture_unknown": 415,
    "recording_unknown": 415,
    "recording_is_video": 415,
}
"""Of uploads, whose class alone does not say it; the others are 400."""

CODES = {
    400: "invalid",
    401: "not_signed_in",
    402: "insufficient_credits",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "too_large",
    415: "unsupported_media_type",
    429: "too_many_requests",
    500: "internal",
    502: "rendering_failed",
}
MESSAGES = {
    400: "The request is not valid.",
    403: "This is not allowed.",
    404: "There is nothing here, or it is not yours.",
    413: "The request is too large.",
    500: BROKEN,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, ready to be sent."""

    status: int
    code: str
    message: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> JsonResponse:
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.fields:
            error["fields"] = self.fields
        body = {"error": error | self.extra}
        return JsonResponse(body, status=self.status, headers=self.headers)


def plain_problem(status: int, message: str = "") -> Problem:
    return Problem(status, CODES[status], message or MESSAGES[status])


def error_response(error: Exception, context: dict[str, Any]) -> JsonResponse:
    """Django REST framework's exception handler."""
    set_rollback()
    return answer(error, context.get("request"))


def answer(error: Exception, request: Any = None) -> JsonResponse:
    """The response to any error; one that nobody expected is logged with its traceback."""
    if isinstance(error, Refused):
        error.log()
    problem = problem_of(error)
    if problem is None:
        logger.error("An API request failed", exc_info=error)
        signals.got_request_exception.send(sender=None, request=request)
        problem = plain_problem(500)
    return problem.response()


def problem_of(error: Exception) -> Problem | None:
    """What to tell about that error; None if nobody expected it."""
    if isinstance(error, exceptions.ValidationError):
        return _invalid(error.detail)
    if isinstance(error, exceptions.APIException):
        return _of_framework(error)
    for kind in type(error).__mro__:
        if kind in STATUS:
            code = str(getattr(error, "code", ""))
            return _of_domain(error, STATUS_BY_CODE.get(code, STATUS[kind]))
    return None


def _of_framework(error: exceptions.APIException) -> Problem:
    headers = {}
    if scheme := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = scheme
    if wait := getattr(error, "wait", None):
        headers["Retry-After"] = str(int(wait))
    code = CODES.get(error.status_code, str(error.get_codes()))
    own = error.get_codes()
    if isinstance(error, exceptions.ParseError) and isinstance(own, str):
        code = own
    return Problem(error.status_code, code, str(error.detail), headers=headers)


def _of_domain(error: Exception, status: int) -> Problem:
    """Domain errors carry `code` and `message`, and what else their status needs."""
    known = CODES.get(status, "invalid")
    code = str(getattr(error, "code", known))
    message = str(getattr(error, "message", MESSAGES.get(status) or error))
    named = getattr(error, "field", "")
    extra = {"missing": error.missing} if isinstance(error, InsufficientCredits) else {}
    wait = getattr(error, "retry_after", None)
    return Problem(
        status,
        code,
        message,
        fields={named: [message]} if named else {},
        extra=extra,
        headers={"Retry-After": str(wait)} if wait else {},
    )


def _invalid(detail: Any) -> Problem:
    fields = {str(name): _lines(lines) for name, lines in _by_field(detail).items()}
    general = fields.pop("non_field_errors", [])
    named = [f"{name}: {lines[0]}" for name, lines in fields.items() if lines]
    message = (general + named + [MESSAGES[400]])[0]
    return Problem(400, "invalid", message, fields=fields)


def _by_field(detail: Any) -> dict[Any, Any]:
    return detail if isinstance(detail, dict) else {"non_field_errors": detail}


def _lines(detail: Any) -> list[str]:
    """Every message in whatever nesting of lists and dictionaries."""
    if isinstance(detail, dict):
        return [line for part in detail.values() for line in _lines(part)]
    if isinstance(detail, list | tuple):
        return [line for part in detail for line in _lines(part)]
    return [str(detail)]


def unknown_address(request: HttpRequest, **kwargs: Any) -> JsonResponse:
    """Addresses under /api/ that lead nowhere: never a page, never a redirect."""
    message = "There is no such address. Addresses of this API end with a slash."
    return plain_problem(404, message).response()
