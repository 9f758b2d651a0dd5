"""What every page may load: only what this site serves itself."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

PAGES = (
    "default-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'none'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
ADMIN = f"{PAGES}; style-src 'self' 'unsafe-inline'"
API_DOCS = f"{ADMIN}; script-src 'self' 'unsafe-inline'"


class ContentSecurityPolicy(MiddlewareMixin):
    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        response.headers.setdefault("Content-Security-Policy", policy_for(request.path))
        return response


def policy_for(path: str) -> str:
    """The drawn pages need nothing inline; the admin and the API's browser do."""
    if path.startswith("/api/v1/docs/"):
        return API_DOCS
    return ADMIN if path.startswith("/admin/") else PAGES
