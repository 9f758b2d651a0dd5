"""Whatever is sent: a clear error or the right film, and nothing half-done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from rendering.models import Clip, RenderJob
from stories.models import CreditAccount, Scene, Story, User
from tests.doors import Api, headers_of, knock
from tests.factories import make_story

SENTENCES = " ".join(f"The fox counted {number} stars." for number in range(400))


@dataclass(frozen=True)
class Case:
    """A value for the story's text, or a whole body; and what it should come to."""

    name: str
    text: Any = None
    body: bytes | None = None
    status: int = 400
    scenes: int = 0

    def sent(self, field: str) -> bytes:
        if self.body is None:
            return json.dumps({field: self.text}).encode()
        return self.body.replace(b"FIELD", field.encode())


CASES = [
    Case("empty", ""),
    Case("blank", " \n\t\u3000 "),
    Case("invisible", "\u200b\u200d\ufeff"),
    Case("too long", "x" * 20_001),
    Case("as long as may be", "word " * 3999 + "word.", status=201, scenes=1),
    Case("a number", 7),
    Case("a float", 1.5),
    Case("true", True),
    Case("a list", ["A fox."]),
    Case("an object", {"text": "A fox."}),
    Case("null", None),
    Case("missing", body=b"{}"),
    Case("no body", body=b""),
    Case("a NUL byte", "A fox.\0"),
    Case("only a NUL byte", "\0"),
    Case("half a character", body=b'{"FIELD": "A fox \\ud800."}'),
    Case("halves in the wrong order", body=b'{"FIELD": "\\udc00\\ud800"}'),
    Case("a bare string", body=b'"A fox."'),
    Case("a bare list", body=b'["FIELD"]'),
    Case("a bare null", body=b"null"),
    Case("a bare number", body=b"7"),
    Case("binary", body=bytes(range(256))),
    Case("invalid UTF-8", body=b'{"FIELD": "\xff\xfe"}'),
    Case("UTF-16", body='{"FIELD": "A fox."}'.encode("utf-16")),
    Case("broken JSON", body=b'{"FIELD": "A fox.'),
    Case("two values", body=b'{"FIELD": "A fox."} {}'),
    Case("no JSON number", body=b'{"FIELD": NaN}'),
    Case("infinity", body=b'{"FIELD": "A fox.", "x": -Infinity}'),
    Case("deep nesting", body=b"[" * 100_000),
    Case("deep nesting beside", body=b'{"FIELD": "A fox.", "x": ' + b'{"x":' * 100_000),
    Case("a huge number", body=b'{"FIELD": ' + b"9" * 5000 + b"}"),
    Case("a large number", body=b'{"FIELD": ' + b"9" * 400 + b"}"),
    Case("an exponent", body=b'{"FIELD": 1e999999}'),
    Case("too large", body=b'{"FIELD": "' + b"x" * 1_000_001 + b'"}', status=413),
    Case("emoji only", "🦊🌲🌙", status=201, scenes=1),
    Case("one word of 5,000 letters", "a" * 5000, status=201, scenes=1),
    Case("right to left", "هرب الثعلب في الثلج. ثم نام القط.", status=201, scenes=2),
    Case("400 sentences", SENTENCES, status=201, scenes=5),
    Case("a byte order mark", body=b'\xef\xbb\xbf{"FIELD": "A fox."}', status=201, scenes=1),
    Case("the last of two", body=b'{"FIELD": 7, "FIELD": "A fox."}', status=201, scenes=1),
    Case("markup", "<script>alert(1)</script> {{ 7 * 7 }} %s \\", status=201, scenes=1),
]


@pytest.fixture(autouse=True)
def the_books_balance(db: None) -> Iterator[None]:
    yield
    for account in CreditAccount.objects.all():
        assert account.balance == sum(entry.amount for entry in account.entries.all())


def rows() -> int:
    return sum(
        kind._default_manager.count()  # type: ignore[attr-defined]
        for kind in (Story, Scene, RenderJob, Clip)
    )


def check(answer: Any, case: Case, *, accepted: int) -> None:
    assert answer.status == (accepted if case.status == 201 else case.status), answer.raw
    if case.status == 201:
        assert Scene.objects.count() == case.scenes
        return
    assert set(answer.body) == {"error"}
    assert answer.body["error"]["code"]
    assert answer.body["error"]["message"]
    assert rows() == 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_story_is_made_or_refused(owner: User, case: Case) -> None:
    check(Api(owner).post("/api/v1/stories/", case.sent("text")), case, accepted=201)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_film_is_ordered_or_refused(owner: User, case: Case) -> None:
    headers = headers_of(owner) | {"Prefer": "respond-async"}
    answer = knock("POST", "/generate-video", headers=headers, body=case.sent("caption"))
    check(answer, case, accepted=202)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_story_is_changed_or_stays_as_it_was(owner: User, case: Case) -> None:
    if case.name in ("missing", "no body"):
        return  # changing nothing is fine
    story = make_story(owner, "As it was.")
    answer = Api(owner).send("PATCH", f"/api/v1/stories/{story.pk}/", case.sent("text"))
    assert answer.status == (200 if case.status == 201 else case.status), answer.raw
    story.refresh_from_db()
    assert (story.text == "As it was.") == (case.status != 201)


WRONG = [
    ("title", 7),
    ("title", ["x"]),
    ("title", None),
    ("title", "x" * 201),
    ("title", "a\0b"),
    ("title", "\ud800"),
    ("language", 7),
    ("language", ""),
    ("language", "english, please"),
    ("language", "e\0"),
    ("language", "x" * 17),
    ("language", "ｅｎ"),
    ("age_group", "baby"),
    ("age_group", 5),
    ("age_group", None),
    ("age_group", {"child": True}),
    ("age_group", "\0"),
]
CHOSEN_WRONGLY = [
    ("quality", "best"),
    ("quality", ""),
    ("quality", None),
    ("quality", ["fast"]),
    ("quality", "fast\0"),
    ("renderer", "crystal"),
    ("renderer", 1),
    ("renderer", "\ud800"),
    ("style", "noir"),
    ("style", {"of": "noir"}),
    ("camera", True),
    ("captions", "no"),
    ("captions", 0),
    ("captions", None),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_a_storys_other_fields_are_checked_too(owner: User, field: str, value: Any) -> None:
    answer = Api(owner).post("/api/v1/stories/", {"text": "A fox.", field: value})
    assert answer.status == 400
    assert list(answer.body["error"]["fields"]) == [field]
    assert rows() == 0


@pytest.mark.parametrize(("field", "value"), WRONG + CHOSEN_WRONGLY)
def test_a_films_other_fields_are_checked_too(owner: User, field: str, value: Any) -> None:
    sent = json.dumps({"caption": "A fox.", field: value}).encode()
    answer = knock("POST", "/generate-video", headers=headers_of(owner), body=sent)
    assert answer.status == 400
    assert list(answer.body["error"]["fields"]) == [field]
    assert rows() == 0


@pytest.mark.parametrize("key", ["", "x" * 201, "a\tb", "schlüssel"])
def test_an_idempotency_key_that_is_none_makes_no_film(owner: User, key: str) -> None:
    headers = headers_of(owner) | {"Idempotency-Key": key}
    answer = knock("POST", "/generate-video", headers=headers, body=b'{"caption": "A fox."}')
    assert (answer.status, answer.code) == (400, "invalid_idempotency_key")
    assert rows() == 0


@pytest.mark.parametrize("number", [0, 6, -1, "x", None, [], 1.5, True, 10**30, "1" * 5000])
def test_a_scene_number_that_is_none_makes_no_take(owner: User, number: Any) -> None:
    job = Api(owner).post(f"/api/v1/stories/{make_story(owner).pk}/render-jobs/", {}).body["id"]
    Api(owner).post(f"/api/v1/render-jobs/{job}/cancel/")
    answer = Api(owner).post(f"/api/v1/render-jobs/{job}/retry/", {"scene_number": number})
    assert (answer.status, answer.code) == (400, "invalid")
    assert Clip.objects.count() == 1


def test_too_few_credits_leave_neither_story_nor_film(owner: User, settings: Any) -> None:
    settings.CREDIT_PRICES = settings.CREDIT_PRICES | {"storybook": {"fast": 23, "high": 23}}
    answer = knock(
        "POST", "/generate-video", headers=headers_of(owner), body=b'{"caption": "A fox."}'
    )
    assert (answer.status, answer.code) == (402, "insufficient_credits")
    assert answer.body["error"]["missing"] == 3
    assert rows() == 0


def test_too_many_films_leave_neither_story_nor_film(owner: User, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 0
    answer = knock(
        "POST", "/generate-video", headers=headers_of(owner), body=b'{"caption": "A fox."}'
    )
    assert (answer.status, answer.code) == (429, "too_many_jobs")
    assert int(answer.headers["Retry-After"]) > 0
    assert rows() == 0


def test_what_is_refused_is_refused_again_after_a_good_one(owner: User) -> None:
    headers = headers_of(owner) | {"Prefer": "respond-async", "Idempotency-Key": "one"}
    bad = knock("POST", "/generate-video", headers=headers, body=b'{"caption": ""}')
    good = knock("POST", "/generate-video", headers=headers, body=b'{"caption": "A fox."}')
    assert (bad.status, good.status) == (400, 202)
