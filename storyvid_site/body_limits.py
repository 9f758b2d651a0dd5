"""Uploads over a limit are refused before they are here: neither memory nor disk holds them.

Django reads a whole body, onto the disk, before anybody can look at it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

UPLOADS = ("/api/v1/stories/write/", "/create/")
"""Where files are sent to."""
MOST = 25_000_000
"""Bytes of a body there: the largest file that is taken, and what goes with it."""
LINGER_SECONDS = 5
"""How long what still comes is thrown away: a client that is cut off reads no answer."""

MESSAGE = "This upload is larger than 25 MB. Choose a smaller file and try again."
_PAGE = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Too large</title>
<h1>Too large</h1><p>{MESSAGE}</p><p><a href="/create/">Back</a></p></html>
"""

Scope = dict[str, Any]
Message = Mapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


def with_limited_uploads(application: Application) -> Application:
    """The application, which gets no more than MOST bytes at the addresses of UPLOADS."""

    async def limited(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] not in UPLOADS:
            await application(scope, receive, send)
        elif _announced(scope) > MOST:
            await _refuse(scope, receive, send)
        else:
            counted = _Counted(receive)
            await application(scope, counted, send)
            if counted.is_too_much:
                await _refuse(scope, receive, send)

    return limited


class _Counted:
    """A body that ends for the application, as if its sender had left, once it is too long."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._bytes = 0

    @property
    def is_too_much(self) -> bool:
        return self._bytes > MOST

    async def __call__(self) -> Message:
        message = await self._receive()
        self._bytes += len(message.get("body", b""))
        return {"type": "http.disconnect"} if self.is_too_much else message


def _announced(scope: Scope) -> int:
    """Bytes by the request's own word; 0 where it does not say."""
    said: bytes = dict(scope["headers"]).get(b"content-length", b"")
    return int(said) if said.isdigit() else 0


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    """413, at once and whole; then the connection is closed."""
    kind, body = _answer(scope["path"])
    headers = [
        (b"content-type", kind),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        (b"x-content-type-options", b"nosniff"),
        (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    ]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": True})
    with suppress(TimeoutError):
        async with asyncio.timeout(LINGER_SECONDS):
            while (await receive()).get("more_body", False):
                pass
    await send({"type": "http.response.body", "body": b""})


def _answer(path: str) -> tuple[bytes, bytes]:
    """Content type and body: the API's shape of errors, or a page."""
    if path.startswith("/api/"):
        error = {"code": "too_large", "message": MESSAGE}
        return b"application/json", json.dumps({"error": error}).encode()
    return b"text/html; charset=utf-8", _PAGE.encode()
