"""What browsers may do on every page, and the page for what was tried too often."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.deprecation import MiddlewareMixin

from stories.services.throttling import TooManyTries

CONTENT = (
    "default-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'none'; "
    "base-uri 'none'; form-action 'self'"
)
RECORDING = CONTENT.replace("data:", "data: blob:").replace(
    "media-src 'self'", "media-src 'self' blob:"
)
"""What was chosen or recorded is shown and played before it is sent."""
ALONE = f"{CONTENT}; frame-ancestors 'none'"
FRAMED = f"{CONTENT}; frame-ancestors *"
ABILITIES = ", ".join(
    f"{name}=()"
    for name in (
        *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid"),
        *("magnetometer", "microphone", "midi", "payment", "serial", "usb"),
    )
)


class BrowserPolicies(MiddlewareMixin):
    """Pages load only what this site serves itself, nothing inline, and stand in no frame.

    A view that may stand in one says so by Django's `xframe_options_exempt`; one that may listen
    has `may_record` on its answer.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        policy, abilities = ALONE, ABILITIES
        if getattr(response, "xframe_options_exempt", False):
            policy = FRAMED
        elif getattr(response, "may_record", False):
            policy = f"{RECORDING}; frame-ancestors 'none'"
            abilities = ABILITIES.replace("microphone=()", "microphone=(self)")
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", abilities)
        return response


class TooManyTriesPage(MiddlewareMixin):
    """Whatever door was tried too often, the answer is 429, and says when to come back."""

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, TooManyTries):
            return None
        response = render(request, "429.html", {"error": exception}, status=429)
        response.headers["Retry-After"] = str(exception.retry_after)
        return response
