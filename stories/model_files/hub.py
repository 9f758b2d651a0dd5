"""What is asked of the model hub, or of the mirror that HF_ENDPOINT names.

Files are taken over plain HTTP in byte ranges, one after the other in the thread that asked: the
hub's own downloader throws away what has arrived when it is stopped, waits for other processes
without a sign of life, and counts in threads of its own.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from . import failures, listing
from .finding import plain_folders
from .listing import Listing
from .sources import Source

if TYPE_CHECKING:
    from httpx2 import Response

_LATER = (408, 429)
_TRUE = {"1", "ON", "YES", "TRUE"}


class Lost(Exception):
    """No answer, half an answer, or (`status`) one that says "later". Trying again may help."""

    def __init__(self, status: int = 0) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Download:
    """A file on its way; `start` is the place of its first byte that comes."""

    start: int
    chunks: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Hub:
    """The hub as one source's files are asked of it."""

    source: Source
    endpoint: str

    @classmethod
    def of(cls, source: Source) -> Hub:
        """ModelFilesError where nobody may be asked: offline, or without the client library."""
        try:
            from huggingface_hub import constants
        except ImportError as error:
            raise failures.no_ai_packages() from error
        _keep_addresses_out_of_the_log()
        if _is_offline() or constants.is_offline_mode():
            raise failures.offline(source, plain_folders(source)[0])
        return cls(source, (os.environ.get("HF_ENDPOINT") or constants.ENDPOINT).rstrip("/"))

    def listing(self) -> Listing:
        """All files of the source's revision, with sizes."""
        repo, revision = quote(self.source.repo), quote(self.source.revision, safe="")
        answer = self._json(f"api/models/{repo}/revision/{revision}?blobs=true")
        try:
            return listing.of_hub(answer)
        except ValueError as error:
            raise failures.not_a_hub(self.endpoint) from error

    def index(self, commit: str, path: str) -> dict[str, Any]:
        """A small JSON file of the repository."""
        content = self._json(self._place(commit, path))
        if not isinstance(content, dict):
            raise failures.not_a_hub(self.endpoint)
        return content

    @contextmanager
    def download(self, commit: str, path: str, *, start: int) -> Iterator[Download]:
        """A file from that byte on, or from 0 where the server cannot do that. May raise Lost.

        The token goes to the hub alone, not to where it redirects.
        """
        headers = {"Range": f"bytes={start}-"} if start else {}
        with self._asked(self._place(commit, path), **headers) as response:
            begins = start if response.status_code == 206 else 0
            yield Download(begins, self._chunks(response))

    def _place(self, commit: str, path: str) -> str:
        return f"{quote(self.source.repo)}/resolve/{commit}/{quote(path)}"

    def _json(self, place: str) -> Any:
        try:
            with self._asked(place) as response:
                return json.loads(b"".join(self._chunks(response)))
        except Lost as lost:
            if lost.status:
                raise failures.hub_busy(self.source, lost.status) from lost
            folder = plain_folders(self.source)[0]
            raise failures.unreachable(self.source, self.endpoint, folder) from lost
        except ValueError as error:
            raise failures.not_a_hub(self.endpoint) from error

    @contextmanager
    def _asked(self, place: str, **headers: str) -> Iterator[Response]:
        """The hub's answer, opened. ModelFilesError for a no, Lost for none."""
        import httpx2
        from huggingface_hub import constants, get_session, get_token

        # Not compressed: ranges and sizes count the file's own bytes.
        sent = {"User-Agent": "storyvid", "Accept-Encoding": "identity"} | headers
        if token := get_token():
            sent["Authorization"] = f"Bearer {token}"
        url, timeout = f"{self.endpoint}/{place}", constants.HF_HUB_DOWNLOAD_TIMEOUT
        with ExitStack() as stack:
            try:
                opened = get_session().stream("GET", url, headers=sent, timeout=timeout)
                response = stack.enter_context(opened)
            except (httpx2.RequestError, httpx2.InvalidURL) as error:
                raise Lost from error
            if response.status_code >= 300:
                raise self._refusal(response)
            yield response

    @staticmethod
    def _chunks(response: Response) -> Iterator[bytes]:
        import httpx2

        try:
            yield from response.iter_bytes()
        except httpx2.RequestError as error:
            raise Lost from error

    def _refusal(self, response: Response) -> Exception:
        """What an answer means that is none; the hub says more in headers than in the status."""
        status, code = response.status_code, response.headers.get("X-Error-Code", "")
        if status >= 500 or status in _LATER:
            return Lost(status)
        if response.headers.get("X-Error-Message", "").startswith("Invalid credentials"):
            return failures.token_refused()
        if code == "GatedRepo" or status == 403:
            return failures.gated(self.source, self.endpoint)
        if code == "RevisionNotFound":
            return failures.no_revision(self.source)
        if status in (401, 404):  # 401 is for missing models too, for who is not signed in
            return failures.not_found(self.source, self.endpoint)
        return failures.hub_error(self.source, status)


def _keep_addresses_out_of_the_log() -> None:
    """The HTTP client would write down each one, and those of large files carry a signature."""
    logger = logging.getLogger("httpx2")
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.WARNING)


def _is_offline() -> bool:
    """As the client library reads it, which looks only once, when it is imported."""
    said = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return said.upper() in _TRUE
