"""JSON from outside: of bounded size, in UTF-8, and nothing that only looks like JSON."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class StrictJSONParser(BaseParser):
    media_type = "application/json"

    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any:
        return parse_json(read_body(stream))


def read_body(stream: Any) -> bytes:
    """The whole body; RequestDataTooBig if it is longer than the site takes."""
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    body: bytes = stream.read(limit + 1)
    if len(body) > limit:
        raise RequestDataTooBig
    return body


def parse_json(body: bytes) -> Any:
    """The value that the body says. ParseError for everything that is not strict JSON."""
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_no_such_number)
    except UnicodeDecodeError:
        raise ParseError("The body is not UTF-8.", code="not_utf8") from None
    except RecursionError:
        raise ParseError("The body is nested too deeply.", code="malformed_json") from None
    except ValueError as error:
        raise ParseError(f"The body is not JSON: {error}", code="malformed_json") from None


def _no_such_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")
