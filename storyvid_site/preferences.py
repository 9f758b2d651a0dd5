"""How a reader likes the pages: their language and colours, the clock by which times are shown.

All are cookies, so that they hold before anybody signs in and on every page from its first byte.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from inspect import iscoroutinefunction
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.utils.decorators import sync_and_async_middleware
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods
from django_htmx.http import HttpResponseClientRefresh, trigger_client_event

THEMES = ("light", "dark", "auto")
KEPT = 365 * 24 * 60 * 60
"""Seconds."""
CHOSEN_ZONE = "tz_chosen"
"""Cookie of the zone that a reader chose by hand; it counts before the other."""
FOUND_ZONE = "tz"
"""Cookie in which a script says the browser's own zone."""
_PLACES = (
    *("Africa", "America", "Antarctica", "Asia", "Atlantic"),
    *("Australia", "Europe", "Indian", "Pacific"),
)


@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest) -> HttpResponse:
    """What can be chosen; or keep what was chosen, and go back to where that was."""
    if request.method != "POST":
        values = {"zones": zones(), "zone": request.COOKIES.get(CHOSEN_ZONE, "")}
        return render(request, "preferences.html", values)
    return _keep_sent(request)


def _keep_sent(request: HttpRequest) -> HttpResponse:
    theme, zone = request.POST.get("theme", ""), request.POST.get("zone", "")
    language = request.POST.get("in_language", "")
    response = _answer(request, theme)
    if "in_language" in request.POST and (language == "" or language in dict(settings.LANGUAGES)):
        _keep(response, settings.LANGUAGE_COOKIE_NAME, language)
    if theme in THEMES:
        _keep(response, "theme", "" if theme == "auto" else theme)
    if "zone" in request.POST and (zone == "" or zone_named(zone)):
        _keep(response, CHOSEN_ZONE, zone)
    return response


def _answer(request: HttpRequest, theme: str) -> HttpResponse:
    if not getattr(request, "htmx", False):
        return redirect(_back(request))
    if theme in THEMES:
        return trigger_client_event(HttpResponse(status=204), "theme", {"chosen": theme})
    return HttpResponseClientRefresh()


def _back(request: HttpRequest) -> str:
    address = request.POST.get("next", "")
    own = {request.get_host()}
    safe = url_has_allowed_host_and_scheme(address, own, require_https=request.is_secure())
    return address if safe else "/"


def _keep(response: HttpResponse, name: str, value: str) -> None:
    if value:
        response.set_cookie(name, value, max_age=KEPT, samesite="Lax", httponly=True)
    else:
        response.delete_cookie(name, samesite="Lax")


# --- Language -----------------------------------------------------------------

FOR_PROGRAMS = ("/api/", "/generate-video")


class ReaderLanguage(LocaleMiddleware):
    """Pages speak the language that was chosen, else the browser's; programs are told English."""

    def process_request(self, request: HttpRequest) -> None:
        if not request.path_info.startswith(FOR_PROGRAMS):
            super().process_request(request)
            return
        translation.activate(settings.LANGUAGE_CODE)
        request.LANGUAGE_CODE = translation.get_language()

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if request.path_info.startswith(FOR_PROGRAMS):
            response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
            return response
        if response.headers.get("Content-Type", "").startswith("text/html"):
            patch_vary_headers(response, ["Cookie"])  # where the choice is
        return super().process_response(request, response)


# --- Time ---------------------------------------------------------------------


@lru_cache(maxsize=1)
def _known_zones() -> frozenset[str]:
    """Read once: it is a walk through a tree of files."""
    return frozenset(available_timezones())


def zones() -> list[str]:
    """The zones offered in lists: UTC, and those that are called by a place."""
    return ["UTC", *sorted(name for name in _known_zones() if name.partition("/")[0] in _PLACES)]


def zone_named(name: str) -> ZoneInfo | None:
    """None for anything that is no zone's name."""
    return ZoneInfo(name) if name in _known_zones() else None


def zone_of(request: HttpRequest) -> ZoneInfo | None:
    """The reader's own zone, where a cookie says one."""
    named = (request.COOKIES.get(cookie, "") for cookie in (CHOSEN_ZONE, FOUND_ZONE))
    return next((zone for name in named if name and (zone := zone_named(name))), None)


def _set_clock(request: HttpRequest) -> None:
    if zone := zone_of(request):
        timezone.activate(zone)
    else:
        timezone.deactivate()


@sync_and_async_middleware
def reader_time_zone(get_response: Callable[[HttpRequest], Any]) -> Callable[[HttpRequest], Any]:
    """Times are shown by the reader's clock; where nobody said which, by the server's."""
    if iscoroutinefunction(get_response):

        async def answer_later(request: HttpRequest) -> HttpResponseBase:
            _set_clock(request)
            response: HttpResponseBase = await get_response(request)
            return response

        return answer_later

    def answer(request: HttpRequest) -> HttpResponseBase:
        _set_clock(request)
        response: HttpResponseBase = get_response(request)
        return response

    return answer
