"""The pages of errors.

Under ASGI Django draws them in a thread that no request owns, and the page's head asks the
database for the person whom it greets.
"""

from __future__ import annotations

from django.views import defaults

from stories.connections import leaving_none_open

page_not_found = leaving_none_open(defaults.page_not_found)
permission_denied = leaving_none_open(defaults.permission_denied)
