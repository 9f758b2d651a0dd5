"""How tests knock: with a token, without one, and asynchronously."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from asgiref.sync import async_to_sync
from django.test import AsyncClient, Client

from stories.models import User
from stories.services import tokens


def token_of(user: User) -> str:
    return tokens.by_password(user)


def headers_of(user: User | None) -> dict[str, str]:
    return {"Authorization": f"Token {token_of(user)}"} if user else {}


class Api:
    """A program with a token, or with none. Bodies are sent and answers read as JSON."""

    def __init__(self, user: User | None = None) -> None:
        self.client = Client(headers=headers_of(user))

    def get(self, path: str, **query: Any) -> Answer:
        return answer(self.client.get(path, query))

    def send(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Answer:
        raw = body if isinstance(body, bytes) else json.dumps(body)
        return answer(
            self.client.generic(method, path, raw, content_type="application/json", headers=headers)
        )

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.send("POST", path, {} if body is None else body, named)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Any
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw)

    @property
    def code(self) -> str:
        return str(self.body["error"]["code"])


def answer(response: Any) -> Answer:
    return Answer(response.status_code, response.headers, b"".join(response))


def knock(method: str, path: str, *, expect_bug: bool = False, **extra: Any) -> Answer:
    """One request through the asynchronous handler, read to its end."""
    return _knock(AsyncClient(raise_request_exception=not expect_bug), method, path, **extra)


def knock_signed_in(user: User, method: str, path: str, **extra: Any) -> Answer:
    """As `knock`, with a session."""
    client = AsyncClient()
    client.force_login(user)
    return _knock(client, method, path, **extra)


@async_to_sync
async def _knock(
    client: AsyncClient,
    method: str,
    path: str,
    *,
    headers: dict[str, str] | None = None,
    body: bytes = b"",
    content_type: str = "application/json",
) -> Answer:
    response = await client.generic(
        method, path, body, content_type=content_type, headers=headers or {}
    )
    parts = [part async for part in response] if response.streaming else [response.content]
    return Answer(response.status_code, response.headers, b"".join(parts))
