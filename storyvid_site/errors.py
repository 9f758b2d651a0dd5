"""The pages of errors.

Under ASGI Django draws them in a thread that no request owns, so that nobody would close the
database connection which the page's head opens to greet the person.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponseBase
from django.views import defaults

View = Callable[..., HttpResponseBase]


def leaving_nothing_open(view: View) -> View:
    """The view, with its thread's database connection given back afterwards."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        finally:
            if not connection.in_atomic_block:  # a test's own transaction goes on
                connection.close()

    return answer


page_not_found = leaving_nothing_open(defaults.page_not_found)
permission_denied = leaving_nothing_open(defaults.permission_denied)
