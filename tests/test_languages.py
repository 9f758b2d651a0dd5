"""Pages in the language that somebody chose, or that their browser asks for."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import gettext, override

from rendering.renderers.diffusion.models import MODELS
from rendering.services import outcomes, sharing
from stories import naming
from stories.models import User
from stories.services import stories, tokens
from stories.services.writing import outcomes as writing_outcomes
from stories.services.writing.claims import claim as writing_claim
from stories.writers.patience import failures
from tests import films
from tests.factories import claim, make_job, make_user

pytestmark = pytest.mark.django_db
CODES = [code for code, _ in settings.LANGUAGES]


def opening(client: Client, path: str = "/", asked: str = "") -> str:
    """The first tag of a page."""
    headers = {"Accept-Language": asked} if asked else {}
    found = re.search(r"<html[^>]*>", client.get(path, headers=headers).content.decode())
    assert found
    return found[0]


@pytest.mark.parametrize("code", CODES)
def test_a_page_speaks_what_the_browser_asks_for(client: Client, code: str) -> None:
    page = client.get("/", headers={"Accept-Language": f"{code}-XX,en;q=0.5"}).content.decode()
    with override(code):
        assert gettext("Turn a story into a film") in page
    assert f'lang="{code}"' in opening(client, asked=code)


def test_only_arabic_is_written_from_right_to_left(client: Client) -> None:
    for code in CODES:
        assert ('dir="rtl"' in opening(client, asked=code)) == (code == "ar")


@pytest.mark.parametrize("asked", ["", "xx", "*", "zh,ja;q=0.3", "nonsense;;q=q"])
def test_who_asks_for_nothing_known_gets_english(client: Client, asked: str) -> None:
    assert 'lang="en"' in opening(client, asked=asked)


def test_a_choice_holds_whatever_the_browser_asks_for(client: Client) -> None:
    answer = client.post("/preferences/", {"in_language": "fr", "next": "/explore/?age=child"})
    assert answer["Location"] == "/explore/?age=child"
    for path in ("/", "/explore/", "/nowhere/", "/sign-up/"):
        assert 'lang="fr"' in opening(client, path, asked="de")
    client.post("/preferences/", {"in_language": ""})
    assert 'lang="de"' in opening(client, asked="de")


@pytest.mark.parametrize("sent", ["xx", "../../etc", '"><b>', "DE", "de-at"])
def test_a_language_that_is_not_offered_is_not_kept(client: Client, sent: str) -> None:
    assert not client.post("/preferences/", {"in_language": sent}).cookies
    client.cookies["language"] = sent
    assert 'lang="en"' in opening(client) or 'lang="de"' in opening(client)


def test_the_choice_is_on_every_page_without_a_script(client: Client, owner: User) -> None:
    for _ in range(2):  # signed out in the footer, signed in under the account
        page = client.get("/explore/").content.decode()
        for code in CODES:
            assert f'name="in_language" value="{code}" lang="{code}"' in page
        client.force_login(owner)


def test_a_cache_keeps_the_languages_apart(client: Client) -> None:
    varies = client.get("/nowhere/", headers={"Accept-Language": "de"})["Vary"]
    assert {"accept-language", "cookie"} <= {name.strip().lower() for name in varies.split(",")}


def test_programs_are_told_english_whatever_they_ask_for(client: Client, owner: User) -> None:
    _, key = tokens.create(owner, name="Script")
    client.cookies["language"] = "de"
    headers = {"Accept-Language": "ar", "Authorization": f"Token {key}"}
    send: dict[str, Any] = {"content_type": "application/json", "headers": headers}
    told = client.post("/api/v1/stories/", {"text": " "}, **send)
    assert (
        told.json()["error"]["message"] == "text: The story is empty. Write at least one sentence."
    )
    assert told["Content-Language"] == "en"
    unknown = client.post("/generate-video", {"text": "A fox.", "style": "oil"}, **send)
    assert unknown.status_code == 400
    assert unknown.content.isascii()


def test_a_bug_is_told_in_the_readers_language(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rendering.queries.gallery", lambda: 1 / 0)
    client.raise_request_exception = False
    page = client.get("/", headers={"Accept-Language": "de"}).content.decode()
    assert "Bei uns ist etwas kaputtgegangen" in page
    assert '<html lang="de">' in page


def test_dates_and_numbers_are_written_as_the_language_does(client: Client, owner: User) -> None:
    client.force_login(owner)
    job = films.finish(make_job(owner))
    job.created_at = job.created_at.replace(year=2020, month=3, day=14)
    job.save()
    page = client.get(f"/stories/{job.story_id}/", headers={"Accept-Language": "de"})
    assert "14. März 2020" in page.content.decode()
    page = client.get(f"/stories/{job.story_id}/", headers={"Accept-Language": "es"})
    assert "14 de marzo de 2020" in page.content.decode()


def test_a_story_begins_in_the_language_of_the_page(client: Client, owner: User) -> None:
    client.force_login(owner)
    for code in CODES:
        page = client.get("/create/", headers={"Accept-Language": code}).content.decode()
        assert f'<option value="{code}" selected>' in page


def test_languages_in_a_sentence_are_called_as_the_reader_calls_them() -> None:
    with override("de"):
        assert naming.language_as_read("es") == "Spanisch"
        assert naming.language_as_read("zh") == "中文"
    with override("en"):
        assert naming.language_as_read("hi") == "Hindi"


# --- Nothing left in English --------------------------------------------------------

NAMES = re.compile(
    r"StoryVid|API|JSON|MP4|VTT|ZIP|CSV|QR|\bHD\b|\b[GM]B\b|HTTP\S*|pip install.*|\S+@\S+|UTC"
    r"|manage\.py.*|[A-Z]\w+/\w+|" + "|".join(re.escape(model.title) for model in MODELS.values())
)
"""What is called the same everywhere."""
SILENT = {"code", "option", "script", "style"}
"""Options are languages' own names and places; those of ours stand elsewhere too."""
SPOKEN = ("aria-label", "alt", "placeholder", "title", "data-said")


class Words(HTMLParser):
    """What is read of a page: texts and spoken attributes, without what has its own language."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        foreign = tag in SILENT or (tag != "html" and ("lang" in given or "dir" in given))
        if not foreign and not any(is_foreign for _, is_foreign in self.open):
            self.found += [str(given[name]) for name in SPOKEN if given.get(name)]
        if tag not in ("meta", "link", "input", "img", "br", "track", "path", "use"):
            self.open.append((tag, foreign))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(is_foreign for _, is_foreign in self.open):
            self.found.append(data)


def latin_words(page: str) -> Iterator[str]:
    words = Words()
    words.feed(page)
    for text in words.found:
        if re.search(r"[A-Za-z]{3}", NAMES.sub("", text)):
            yield text.strip()


@pytest.mark.parametrize("code", ["ar", "hi"])
def test_a_page_in_another_script_has_no_english_on_it(client: Client, code: str) -> None:
    teller = make_user("سلمى")
    client.force_login(teller)
    story = films.finish(make_job(teller, "ثعلب يجري في الثلج.")).story
    draft = stories.create(teller, text="قطة عند البحر.")
    for path in ("/", "/explore/", "/create/", "/films/", "/films/?q=x&choose=1", "/credits/"):
        check(client, path, code)
    for path in ("/account/", "/account/password/", "/account/profile/", "/preferences/", "/no/"):
        check(client, path, code)
    for path in (f"/stories/{story.pk}/", f"/stories/{draft.pk}/", f"/stories/{draft.pk}/edit/"):
        check(client, path, code)
    client.logout()
    for path in ("/sign-in/", "/sign-up/", "/password-reset/", "/"):
        check(client, path, code)


def test_what_went_wrong_is_told_in_arabic_too(client: Client, settings: Any) -> None:
    settings.GEMINI_API_KEY = "a-key"
    teller = make_user("سلمى")
    client.force_login(teller)
    job = make_job(teller, "ثعلب يجري في الثلج.")
    outcomes.fail(claim(), outcomes.BROKEN)
    sent = {"text": "تنين صغير", "language": "ar", "way": "write", "write": "write"}
    sent |= {"shown_price": "1", "press": str(uuid.uuid4())}
    place = client.post("/create/", sent)["Location"]
    check(client, place)
    waiting = writing_claim("cpu", holder="test/1")
    assert waiting is not None
    writing_outcomes.fail(waiting, "busy", failures.MESSAGES["busy"])
    for path in (f"/stories/{job.story_id}/", place, "/films/", "/credits/"):
        check(client, path)
    check(client, "/films/delete/", story=job.story_id)


def test_a_shared_film_has_no_english_around_it(client: Client) -> None:
    story = films.finish(make_job(make_user("سلمى"), "ثعلب يجري في الثلج.")).story
    link = sharing.share(story)
    check(client, f"/s/{link.token}/")
    sharing.revoke(link)
    check(client, f"/s/{link.token}/")


def check(client: Client, path: str, code: str = "ar", **sent: Any) -> None:
    """Nothing in Latin letters on the page that is got, or that a form leads to."""
    headers = {"Accept-Language": code}
    answer = client.post(path, sent, headers=headers) if sent else client.get(path, headers=headers)
    page = answer.content.decode()
    if answer.status_code != 302:
        assert f'lang="{code}"' in page, path
    assert not list(latin_words(page)), path
