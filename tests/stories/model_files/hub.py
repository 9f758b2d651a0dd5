"""A model hub on loopback: its wire format, its redirects, and its bad days.

Small files come from the hub itself, large ones (weights) from a second server that only the hub's
redirect names, in byte ranges: as a real hub and its content network do it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

import pytest
from huggingface_hub import close_session, constants

LARGE = (".bin", ".safetensors", ".pth", ".ckpt")
PIECE = 16 * 1024
HEAVY = frozenset(("huggingface_hub", "torch", "diffusers", "httpx2", "django"))
"""What is not loaded only to ask which models are here."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: which server got it, for what, and what it said of itself."""

    server: str
    method: str
    path: str
    range: str
    token: str


@dataclass
class Repository:
    """What the hub has of one model, at one commit."""

    files: Mapping[str, bytes]
    gated: bool = False
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Sizes that the hub claims instead of the true ones."""

    @cached_property
    def commit(self) -> str:
        return _sha1(repr(sorted(self.files)).encode())

    def etag(self, path: str) -> str:
        content = self.files[path]
        if path.endswith(LARGE):
            return hashlib.sha256(content).hexdigest()
        return _sha1(b"blob %d\0" % len(content) + content)

    def size(self, path: str) -> int:
        return self.sizes.get(path, len(self.files[path]))

    def siblings(self) -> list[dict[str, Any]]:
        """As `/api/models/…?blobs=true` lists them."""
        return [
            {"rfilename": path, "size": self.size(path), "blobId": self.etag(path)[:40]}
            | (self._lfs(path, "sha256") if path.endswith(LARGE) else {})
            for path in self.files
        ]

    def tree(self) -> list[dict[str, Any]]:
        """As `/api/models/…/tree/…?recursive=True` lists them."""
        return [
            {"type": "file", "path": path, "size": self.size(path), "oid": self.etag(path)[:40]}
            | (self._lfs(path, "oid") if path.endswith(LARGE) else {})
            for path in self.files
        ]

    def _lfs(self, path: str, key: str) -> dict[str, Any]:
        return {"lfs": {key: self.etag(path), "size": self.size(path), "pointerSize": 130}}


class Hub:
    """Two servers on free ports, what was asked of them, and what shall go wrong.

    `status` answers everything with that error. `breaks_after` closes a large file's connection
    after so many bytes, once an entry. `holds_after` sends so many bytes of a large file and then
    nothing until `go_on` is set. `ranges` off: every answer begins at byte 0. `damage` changes the
    bytes of large files on their way.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.asked: list[Asked] = []
        self.token = ""
        self.status = 0
        self.body = b""
        self.breaks_after: list[int] = []
        self.holds_after: int | None = None
        self.holding = threading.Event()
        self.go_on = threading.Event()
        self.ranges = True
        self.damage = False
        self._front = _server(self, _Front)
        self._content = _server(self, _Content)
        self.url = f"http://127.0.0.1:{self._front.server_port}"
        self.content_url = f"http://localhost:{self._content.server_port}"

    def add(self, repo: str, files: Mapping[str, bytes], **fields: Any) -> Repository:
        self.repositories[repo] = Repository(files, **fields)
        return self.repositories[repo]

    def close(self) -> None:
        self.go_on.set()
        for server in (self._front, self._content):
            server.shutdown()
            server.server_close()

    def fetched(self) -> list[str]:
        """Paths of the files that were asked for with GET, as often as they were."""
        return [
            asked.path.split("/resolve/")[1].partition("/")[2]
            for asked in self.asked
            if asked.method == "GET" and "/resolve/" in asked.path
        ]

    def ranges_of(self, name: str) -> list[str]:
        """The ranges that were asked of the content server for that file; "" for all of it."""
        return [
            asked.range
            for asked in self.asked
            if asked.server == "content" and asked.path.endswith(f"/{name}")
        ]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hub: Hub

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed, or had enough, is no error here."""


def _server(hub: Hub, handler: type[BaseHTTPRequestHandler]) -> _Server:
    server = _Server(("127.0.0.1", 0), handler)
    server.hub = hub
    poll = {"poll_interval": 0.02}
    threading.Thread(target=server.serve_forever, kwargs=poll, daemon=True).start()
    return server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server
    name: ClassVar[str]

    def log_message(self, *args: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        hub = self.server.hub
        path = unquote(urlsplit(self.path).path)
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        asked_range = self.headers.get("Range") or ""
        hub.asked.append(Asked(self.name, self.command, path, asked_range, token))
        if hub.status or hub.body:
            self.answer(hub.status or 200, hub.body)
        else:
            self.serve(hub, path.strip("/").split("/"), token)

    def serve(self, hub: Hub, parts: list[str], token: str) -> None:
        raise NotImplementedError

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def refuse(self, status: int, code: str, message: str) -> None:
        body = json.dumps({"error": message}).encode()
        self.answer(status, body, X_Error_Code=code, X_Error_Message=message)


class _Front(_Handler):
    """The hub: `/api/models/…` and `/<org>/<name>/resolve/<revision>/<path>`."""

    name = "hub"

    def serve(self, hub: Hub, parts: list[str], token: str) -> None:
        is_api = parts[:2] == ["api", "models"]
        words = parts[2:] if is_api else parts
        repository = hub.repositories.get("/".join(words[:2]))
        if token and token != hub.token:
            self.refuse(401, "", "Invalid credentials in Authorization header")
        elif repository is None:
            self.refuse(404 if token else 401, "RepoNotFound", "Repository not found")
        elif len(words) > 3 and words[3] not in ("main", repository.commit):
            self.refuse(404, "RevisionNotFound", f"Invalid rev id: {words[3]}")
        elif is_api:
            self._describe(repository, tree=words[2:3] == ["tree"])
        else:
            self._resolve(hub, repository, "/".join(words[:2]), "/".join(words[4:]), token)

    def _describe(self, repository: Repository, *, tree: bool) -> None:
        told: Any = {"id": "x", "sha": repository.commit, "siblings": repository.siblings()}
        self.answer(200, json.dumps(repository.tree() if tree else told).encode())

    def _resolve(self, hub: Hub, repository: Repository, repo: str, path: str, token: str) -> None:
        if repository.gated and not token:
            self.refuse(401, "GatedRepo", f"Access to model {repo} is restricted.")
        elif path not in repository.files:
            self.refuse(404, "EntryNotFound", "Entry not found")
        elif path.endswith(LARGE):
            self._redirect(hub, repository, repo, path)
        else:
            told = {"ETag": f'"{repository.etag(path)}"', "X_Repo_Commit": repository.commit}
            self.answer(200, repository.files[path], **told)

    def _redirect(self, hub: Hub, repository: Repository, repo: str, path: str) -> None:
        self.answer(
            302,
            Location=f"{hub.content_url}/{repo}/{path}",
            X_Repo_Commit=repository.commit,
            X_Linked_Etag=f'"{repository.etag(path)}"',
            X_Linked_Size=str(repository.size(path)),
        )


class _Content(_Handler):
    """Where the large files lie."""

    name = "content"

    def serve(self, hub: Hub, parts: list[str], token: str) -> None:
        content = hub.repositories["/".join(parts[:2])].files["/".join(parts[2:])]
        # As content networks do: what is compressed on the way comes whole or not at all.
        compresses = "gzip" in (self.headers.get("Accept-Encoding") or "")
        asked = self.headers.get("Range") if hub.ranges and not compresses else None
        start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked else 0
        if hub.damage:
            content = bytes(byte ^ 1 for byte in content)
        self.send_response(206 if asked else 200)
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        if compresses:
            content = gzip.compress(content, compresslevel=1)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self._send(hub, content[start:])

    def _send(self, hub: Hub, content: bytes) -> None:
        breaks = hub.breaks_after.pop(0) if hub.breaks_after else len(content)
        holds, hub.holds_after = hub.holds_after, None
        for place in range(0, min(breaks, len(content)), PIECE):
            if holds is not None and place >= holds:
                hub.holding.set()
                hub.go_on.wait(60)
                holds = None
            self.wfile.write(content[place : min(place + PIECE, breaks)])
        self.close_connection = breaks < len(content)


@pytest.fixture
def served_hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    """A hub that this process, and processes it starts, take for the one; MODEL_DIR is empty."""
    served = Hub()
    for name in ("HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", served.url)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MODEL_DIR", str(tmp_path / "models"))
    # Read once, at import: nobody's own token goes into these tests.
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "home/token"))
    try:
        yield served
    finally:
        close_session()
        served.close()


# --- Models to put on it -----------------------------------------------------------


def old_style(*, size: int = 100_000) -> dict[str, bytes]:
    """A text-to-video repository as they were in 2023; `size` bytes of pickled weights a part."""
    index = {
        "_class_name": "TextToVideoSDPipeline",
        "scheduler": ["diffusers", "DDIMScheduler"],
        "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "unet": ["diffusers", "UNet3DConditionModel"],
        "vae": ["diffusers", "AutoencoderKL"],
    }
    return {
        "model_index.json": json.dumps(index).encode(),
        "scheduler/scheduler_config.json": b'{"beta_end": 0.012}',
        "text_encoder/config.json": b'{"layers": 23}',
        "text_encoder/pytorch_model.bin": noise(1, size),
        "tokenizer/merges.txt": b"#version: 0.2\n",
        "tokenizer/vocab.json": b'{"a": 0}',
        "unet/config.json": b'{"sample_size": 32}',
        "unet/diffusion_pytorch_model.bin": noise(2, size),
        "vae/config.json": b'{"latent_channels": 4}',
        "vae/diffusion_pytorch_model.bin": noise(3, size),
    }


def _sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


def never(done: int, total: int) -> None:
    """For `on_bytes`, where all is here."""
    pytest.fail("nothing had to be fetched")


def loaded_by(program: str, *, model_dir: Path) -> set[str]:
    """The modules that a process of its own has loaded once it ran that program."""
    told = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        env=os.environ | {"MODEL_DIR": str(model_dir)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write them into a folder, as a person would."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a folder, to put on the hub."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
