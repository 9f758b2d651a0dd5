"""A server on this machine that speaks as Google's Gemini does, and says what it is told to.

It takes `POST /v1beta/models/<model>:generateContent` with a key in `x-goog-api-key`, refuses
unknown fields, models and keys in Google's own words, and keeps what it was asked. Without a script
it tells a story in the language that it is asked for.

    with GeminiServer.running() as server:
        server.will_answer(failing(503, "UNAVAILABLE"), telling(a_story()))
        GeminiWriter(KEY, base_url=server.url).write(…)
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

KEY = "AIzaSy-a-key-for-tests-only"
MODEL = "gemini-3.8-flash"

Json = dict[str, Any]

# --- Stories to tell ---------------------------------------------------------------

_SCENES = {
    "en": (
        "Pip the fox finds a small lantern on the beach. It blinks at him as if it knew his name.",
        "A wind rises, and the lantern goes out. Pip breathes on the glass until it glows again.",
        "Far out a boat turns towards the light. Pip holds it high, and everybody comes home.",
    ),
    "es": (
        "Pip, el zorro, encuentra un farol en la playa. La luz parpadea como si supiera su nombre.",
        "Se levanta el viento y el farol se apaga. Pip sopla despacio hasta que vuelve a brillar.",
        "A lo lejos un barco gira hacia la luz. Pip la levanta, y todos vuelven a casa contentos.",
    ),
    "de": (
        "Pip, der Fuchs, findet am Strand eine Laterne. Sie blinkt, als wüsste sie, wer er ist.",
        "Ein Wind kommt auf, und die Laterne geht aus. Pip haucht sie an, bis sie wieder leuchtet.",
        "Weit draußen dreht ein Boot zum Licht. Pip hält es hoch, und alle kommen gut nach Hause.",
    ),
    "hi": (
        "पिप नाम की लोमड़ी को समुद्र किनारे एक लालटेन मिलती है। वह ऐसे टिमटिमाती है जैसे पिप को जानती हो।",
        "तेज़ हवा चलती है और लालटेन बुझ जाती है। पिप उस पर धीरे से फूँकती है और वह फिर जल उठती है।",
        "दूर एक नाव रोशनी की ओर मुड़ती है। पिप उसे ऊँचा उठाती है, और सब घर लौट आते हैं।",
    ),
}
_TITLES = {"en": "Pip and the Lantern", "es": "Pip y el farol", "de": "Pip und die Laterne"}
LOOK = "a small red fox with a green scarf"


def a_story(language: str = "en", /, **changes: Any) -> Json:
    """An answer's JSON: three scenes and a fox named Pip; `changes` replace its fields."""
    texts = _SCENES.get(language, _SCENES["en"])
    name = "पिप" if language == "hi" else "Pip"
    story: Json = {
        "title": _TITLES.get(language, "पिप और लालटेन" if language == "hi" else _TITLES["en"]),
        "language": language,
        "cast": [{"name": name, "what": "a fox", "look": LOOK}],
        "scenes": [a_scene(text, who=[name]) for text in texts],
    }
    return story | changes


def a_scene(text: str, **changes: Any) -> Json:
    scene: Json = {
        "text": text,
        "visual": f"{LOOK.capitalize()} holds a glowing lantern on a beach at dusk.",
        "who": ["Pip"],
        "camera": "push-in",
        "mood": "cosy",
    }
    return scene | changes


# --- What the server can be told to do -----------------------------------------------


@dataclass(frozen=True)
class Told:
    """One answer: a status, a body, and how it gets onto the wire."""

    status: int = 200
    body: Json | str = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    """Seconds of silence first."""
    trickles: bool = False
    """A byte now and then, without end."""
    drops: bool = False
    """Closes the connection without a word."""


def telling(story: Json | str, *, finish: str = "STOP", **how: Any) -> Told:
    """A candidate with that JSON or text."""
    text = story if isinstance(story, str) else json.dumps(story, ensure_ascii=False)
    return Told(body=_candidates(finish, {"parts": [{"text": text}], "role": "model"}), **how)


def thinking_aloud(thought: str, story: Json) -> Told:
    """A candidate with a part that is a thought, and a signature."""
    parts = [
        {"text": thought, "thought": True},
        {"text": json.dumps(story), "thoughtSignature": "c2lnbmF0dXJl"},
    ]
    return Told(body=_candidates("STOP", {"parts": parts, "role": "model"}))


def stopping(finish: str) -> Told:
    """A candidate without content, as its guard leaves it."""
    return Told(body=_candidates(finish, None))


def blocking(reason: str) -> Told:
    """The question was blocked: no candidates at all."""
    return Told(body={"promptFeedback": {"blockReason": reason}, **_usage()})


def failing(
    code: int, status: str, message: str = "", *, details: list[Json] | None = None, **how: Any
) -> Told:
    """An error as Google writes it."""
    error: Json = {"code": code, "message": message or status.title(), "status": status}
    if details:
        error["details"] = details
    return Told(status=code, body={"error": error}, **how)


def retry_info(delay: str) -> Json:
    return {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}


def quota_failure(quota: str) -> Json:
    violation = {"quotaMetric": "generate_content_requests", "quotaId": quota, "quotaValue": "20"}
    return {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [violation]}


def error_info(reason: str) -> Json:
    return {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": reason,
        "domain": "googleapis.com",
        "metadata": {"service": "generativelanguage.googleapis.com"},
    }


def bad_key() -> Told:
    return failing(
        400,
        "INVALID_ARGUMENT",
        "API key not valid. Please pass a valid API key.",
        details=[error_info("API_KEY_INVALID")],
    )


def _candidates(finish: str, content: Json | None) -> Json:
    candidate: Json = {"finishReason": finish, "index": 0}
    if content is not None:
        candidate["content"] = content
    return {"candidates": [candidate], **_usage()}


def _usage() -> Json:
    usage = {"promptTokenCount": 900, "candidatesTokenCount": 400, "totalTokenCount": 1300}
    return {"usageMetadata": usage, "modelVersion": MODEL, "responseId": "r-1"}


# --- The server ----------------------------------------------------------------------


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: Json

    @property
    def system(self) -> str:
        return "".join(part["text"] for part in self.body["systemInstruction"]["parts"])

    @property
    def turns(self) -> list[tuple[str, list[str]]]:
        """Role and parts of each."""
        return [
            (turn.get("role", "user"), [part["text"] for part in turn["parts"]])
            for turn in self.body["contents"]
        ]


class GeminiServer:
    """What it was asked stands in `asked`; what it will answer, in a queue that may be empty."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.closing = threading.Event()
        self._script: list[Told] = []
        self._lock = threading.Lock()
        self._http = _Http(("127.0.0.1", 0), _Handler)
        self._http.gemini = self
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[GeminiServer]:
        server = cls()
        thread = threading.Thread(target=server._http.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            server._http.shutdown()
            server._http.server_close()
            thread.join()

    def will_answer(self, *script: Told) -> None:
        """These next, one for each request; after them stories again."""
        with self._lock:
            self._script.extend(script)

    def forget(self) -> None:
        """What is left of the script will not be told."""
        with self._lock:
            self._script.clear()

    def answer(self, asked: Asked) -> Told:
        with self._lock:
            self.asked.append(asked)
            if self._script:
                return self._script.pop(0)
        return _refusal(asked) or telling(a_story(_language(asked)))


def _language(asked: Asked) -> str:
    found = re.search(r"one complete story in [^(]*\(([A-Za-z-]+)\)", asked.system)
    return found.group(1) if found else "en"


_FIELDS = {
    "contents", "systemInstruction", "generationConfig", "safetySettings", "tools", "toolConfig",
    "cachedContent",
}  # fmt: skip


def _refusal(asked: Asked) -> Told | None:
    """Google's answer to what it does not take."""
    if asked.headers.get("x-goog-api-key") != KEY:
        return bad_key()
    model = re.fullmatch(r"/v1beta/models/([^/:]+):generateContent", asked.path)
    if model is None or model.group(1) != MODEL:
        return failing(404, "NOT_FOUND", f"{asked.path} is not found for API version v1beta.")
    if unknown := sorted(set(asked.body) - _FIELDS):
        message = f'Invalid JSON payload received. Unknown name "{unknown[0]}": Cannot find field.'
        return failing(400, "INVALID_ARGUMENT", message)
    if '"enum": [""' in json.dumps(asked.body):
        return failing(400, "INVALID_ARGUMENT", "response_schema…enum[0]: cannot be empty")
    return None


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    gemini: GeminiServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Http

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = self.path.partition("?")[0]
        self._tell(self.server.gemini.answer(Asked(path, headers, body)))

    def _tell(self, told: Told) -> None:
        if told.wait:
            self.server.gemini.closing.wait(told.wait)
        if told.drops:
            self.close_connection = True
            return
        body = told.body if isinstance(told.body, str) else json.dumps(told.body)
        self.send_response(told.status)
        for name, value in {
            "Content-Type": "application/json; charset=UTF-8",
            **told.headers,
        }.items():
            self.send_header(name, value)
        if told.trickles:
            self._trickle()
            return
        content = body.encode()
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _trickle(self) -> None:
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        while not self.server.gemini.closing.wait(0.05):
            self.wfile.write(b" ")
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """The tests' output stays clean."""


@pytest.fixture
def gemini() -> Iterator[GeminiServer]:
    """The server, for one test."""
    with GeminiServer.running() as server:
        yield server
