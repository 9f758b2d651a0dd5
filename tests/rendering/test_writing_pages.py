"""The pages on which a story begins: three ways in, its writing, other words, kept changes."""

from __future__ import annotations

import html
import io
import re
from dataclasses import asdict
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from PIL import Image

from rendering.models import RenderJob, Worker
from stories.models import Refusal, Story, User, WritingJob
from stories.refusals import Refusal as Refused
from stories.services import credits, refusing
from stories.services.writing import orders, outcomes
from stories.services.writing.claims import claim
from stories.writers.base import Brief, WrittenScene, WrittenStory
from tests import films
from tests.factories import account_of, balance_of, make_job, make_story

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
IDEA = "A small fox is afraid of the dark."
PRESS = "3f0c5a4e-8d1c-4b5e-9f0a-2b7f4f3f9a11"
OTHER_PRESS = "3f0c5a4e-8d1c-4b5e-9f0a-2b7f4f3f9a12"
TOLD_BEFORE = "The lantern at the end of the road."


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


@pytest.fixture
def ai(settings: Any) -> None:
    """The site has a key, and nobody works."""
    settings.GEMINI_API_KEY = "a-key"


@pytest.fixture
def ears(db: None) -> Worker:
    """A worker that can look and listen."""
    now = timezone.now()
    return Worker.objects.create(
        name="ears", queue="cpu", processes=1, understands=True, last_seen_at=now
    )


def words_of(answer: Any) -> str:
    return " ".join(html.unescape(answer.content.decode()).split())


def begun(**fields: Any) -> dict[str, Any]:
    """The first page's form, as it is sent."""
    form = {"text": IDEA, "language": "en", "way": "write", "press": PRESS, "shown_price": "0"}
    return form | {"write": "write"} | fields


def picture(kind: str = "PNG") -> SimpleUploadedFile:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(out, kind)
    return SimpleUploadedFile("drawing.png", out.getvalue(), "image/png")


def edit_address(story: Story) -> str:
    return f"/stories/{story.pk}/edit/"


def sent_by(client: Client, story: Story) -> dict[str, Any]:
    """What the story's page sends, with nothing changed."""
    page = client.get(edit_address(story)).content.decode()
    form = dict(
        re.findall(r'name="(telling|press|shown_price|price|once|split_of)" value="(.*?)"', page)
    )
    form |= dict(re.findall(r'name="(title|hero_name|hero_what)" value="(.*?)"', page))
    scenes = re.findall(r'<textarea id="text-\d"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    return form | {"language": story.language, "scene": [html.unescape(text) for text in scenes]}


def written(client: Client, **fields: Any) -> Story:
    """A story that the writer without AI made of an idea."""
    answer = client.post("/create/", begun(**fields))
    story = Story.objects.latest("id")
    assert answer.headers["Location"] == edit_address(story)
    return story


def scenes_of(story: Story) -> list[str]:
    return list(story.scenes.order_by("number").values_list("text", flat=True))


def understood(owner: User, words: str, way: str = "image") -> WritingJob:
    """A job whose picture or voice a worker has understood."""
    job = WritingJob.objects.create(
        owner=owner, way=way, writer="offline", brief=brief("", age_group="child")
    )
    taken = claim("cpu", holder="test/1")
    assert taken is not None
    outcomes.deliver_words(taken, words)
    job.refresh_from_db()
    return job


def brief(idea: str, **fields: Any) -> dict[str, Any]:
    return asdict(Brief(idea, **fields))


# --- An idea ----------------------------------------------------------------------


def test_an_idea_becomes_a_story_that_can_be_edited(browser: Client, owner: User) -> None:
    story = written(browser, length="short", age_group="child", style="felt")
    page = words_of(browser.get(edit_address(story)))
    assert "fox" in scenes_of(story)[0]
    assert len(scenes_of(story)) == 3
    assert "Written without AI" in page
    assert 'value="felt" checked' in page
    assert (story.age_group, balance_of(owner)) == ("child", 20)


def test_the_page_says_what_writing_costs_and_what_is_left(browser: Client, settings: Any) -> None:
    assert "Free, written without AI. You have 20 credits." in words_of(browser.get("/create/"))
    settings.GEMINI_API_KEY = "a-key"
    page = words_of(browser.get("/create/"))
    assert "1 credit, written with AI. You have 20 credits." in page
    assert 'name="shown_price" value="1"' in page


@pytest.mark.usefixtures("ai")
def test_an_idea_for_ai_is_paid_and_on_its_way(browser: Client, owner: User) -> None:
    answer = browser.post("/create/", begun(shown_price="1"))
    job = WritingJob.objects.get()
    assert answer.headers["Location"] == f"/writing/{job.pk}/"
    assert (job.writer, job.price, balance_of(owner)) == ("gemini", 1, 19)
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "Nobody is there to do it just now" in page
    assert "Cancel and give back 1 credit" in page


@pytest.mark.usefixtures("ai")
def test_whoever_does_not_want_ai_pays_nothing(browser: Client, owner: User) -> None:
    story = written(browser, shown_price="1", without_ai="on")
    assert story.written_by == "offline"
    assert balance_of(owner) == 20


@pytest.mark.usefixtures("ai")
def test_no_more_is_charged_than_was_shown(browser: Client, owner: User) -> None:
    page = words_of(browser.post("/create/", begun(shown_price="0")))
    assert "Writing it costs 1 credit now." in page
    assert IDEA in page
    assert (balance_of(owner), WritingJob.objects.count()) == (20, 0)


def test_a_button_pressed_twice_writes_one_story(browser: Client) -> None:
    first, second = browser.post("/create/", begun()), browser.post("/create/", begun())
    assert first.headers["Location"] == second.headers["Location"]
    assert Story.objects.count() == 1
    written(browser, text="A whale who sings.")  # the page was gone back to, and changed
    assert Story.objects.count() == 2


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": "  "}, "There is no idea yet."),
        ({"text": "a fox " * 700}, "An idea has at most 4,000 characters"),
        ({"text": "A fox\x00"}, "Null characters are not allowed."),
        ({"language": "ar"}, "Without AI, stories can be written in"),
        ({"length": "endless"}, "endless is not one of the available choices"),
        ({"hero_name": "x" * 81}, "at most 80 characters"),
        ({"press": "no uuid"}, "Enter a valid UUID."),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_is_lost(
    browser: Client, changes: dict[str, str], message: str
) -> None:
    page = words_of(browser.post("/create/", begun(hero_what="a kite") | changes))
    assert message in page
    assert 'value="a kite"' in page
    assert not WritingJob.objects.exists()


def test_stories_without_end_are_counted(browser: Client, owner: User) -> None:
    for _ in range(orders.WRITINGS.most):
        orders.WRITINGS.take(str(owner.pk))
    assert browser.post("/create/", begun()).status_code == 429
    story = make_story(owner, "A fox ran.")
    form = sent_by(browser, story)
    assert browser.post(edit_address(story), form | {"tell": "again"}).status_code == 429
    job = understood(owner, "a dog")
    assert browser.post(f"/writing/{job.pk}/", {"idea": IDEA, "language": "en"}).status_code == 429
    assert browser.post(edit_address(story), form | {"autosave": "1"}).status_code == 200


@pytest.mark.usefixtures("ai")
def test_too_few_credits_for_a_story_says_so(browser: Client, owner: User) -> None:
    account = account_of(owner)
    credits.charge(account, amount=20, reference="spent", note="Before")
    page = words_of(browser.post("/create/", begun(shown_price="1")))
    assert "1 credit is missing. Nothing was charged" in page
    assert IDEA in page


def test_what_is_refused_is_said_at_the_text_and_logged(
    browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Refused("hate", "Stories against people are not told here.")
    monkeypatch.setattr(refusing, "refusal_of", lambda text, **how: found)
    monkeypatch.setattr(refusing, "always_refused", lambda text: found)
    for press in ({"write": "write"}, {"preview": "1"}):
        form = {name: value for name, value in begun().items() if name != "write"} | press
        page = words_of(browser.post("/create/", form))
        assert "Stories against people are not told here." in page
        assert IDEA in page
    assert Refusal.objects.count() == 2
    assert not Story.objects.exists()


# --- A picture, a voice -------------------------------------------------------------


@pytest.mark.usefixtures("ears")
def test_a_picture_waits_to_be_looked_at(browser: Client, owner: User) -> None:
    form = begun(way="picture", write="picture", text="", picture=picture())
    answer = browser.post("/create/", form)
    job = WritingJob.objects.get()
    assert answer.headers["Location"] == f"/writing/{job.pk}/"
    assert (job.way, job.price, balance_of(owner)) == ("image", 0, 20)
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "A story of your picture" in page
    assert "It begins in a moment." in page


@pytest.mark.usefixtures("ears")
@pytest.mark.parametrize(
    ("way", "field", "file", "message"),
    [
        ("picture", "picture", None, "Choose a picture first."),
        ("picture", "picture", SimpleUploadedFile("a.png", b""), "empty"),
        ("picture", "picture", SimpleUploadedFile("a.png", b"<svg/>"), "SVG"),
        ("speak", "speech", None, "Record something first, or choose a file."),
        ("speak", "speech", SimpleUploadedFile("a.webm", b"no sound"), "recording"),
    ],
)
def test_an_upload_that_cannot_be_taken_says_so_at_its_field(
    browser: Client, way: str, field: str, file: Any, message: str
) -> None:
    sent = {field: file} if file else {}
    page = words_of(browser.post("/create/", begun(way=way, write=way, **sent)))
    (said,) = re.findall(rf'id="id_{field}_error">(.*?)</div>', page)
    assert message in said
    assert f'value="{way}" checked' in page
    assert IDEA in page
    assert not WritingJob.objects.exists()


@pytest.mark.usefixtures("ears")
def test_enter_sends_the_card_that_is_chosen(browser: Client) -> None:
    """The first button of a form is pressed by Enter, also where it is not shown."""
    browser.post("/create/", begun(way="picture", write="write", picture=picture()))
    assert WritingJob.objects.get().way == "image"


def test_without_anybody_who_can_look_or_listen_one_types(browser: Client) -> None:
    page = words_of(browser.get("/create/?way=picture"))
    assert "Nobody here can look at pictures" in page
    assert "Nobody here can listen" in page
    assert 'type="file"' not in page
    story = written(browser, way="picture")
    assert "fox" in story.text


def test_a_picture_for_whom_nobody_is_there_any_more_is_refused_kindly(
    browser: Client, ears: Worker
) -> None:
    Worker.objects.filter(pk=ears.pk).update(understands=False)
    answer = browser.post("/create/", begun(write="picture", way="picture", picture=picture()))
    assert answer.status_code == 200
    assert "Nobody here can look at pictures or listen" in words_of(answer)
    assert not WritingJob.objects.exists()


def test_what_is_seen_is_corrected_and_becomes_a_story(browser: Client, owner: User) -> None:
    job = understood(owner, "a dog on a hill")
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "Is this what you see?" in page
    assert "a dog on a hill</textarea>" in page
    assert "The picture itself is deleted already." in page
    form = {"idea": "a fox on a hill", "language": "en", "press": PRESS, "shown_price": "0"}
    answer = browser.post(f"/writing/{job.pk}/", form)
    story = Story.objects.get()
    assert answer.headers["Location"] == edit_address(story)
    assert "fox" in scenes_of(story)[0]
    assert story.age_group == "child"
    assert browser.post(f"/writing/{job.pk}/", form).headers["Location"] == edit_address(story)
    assert Story.objects.count() == 1


def test_what_is_heard_is_shown_as_said(browser: Client, owner: User) -> None:
    job = understood(owner, "once there was a whale", way="audio")
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "Is this what you said?" in page
    assert "The recording itself is deleted already." in page
    for sent, message in (("", "There is no idea yet."), ("x" * 4001, "at most 4,000")):
        form = {"idea": sent, "language": "en", "press": PRESS}
        assert message in words_of(browser.post(f"/writing/{job.pk}/", form))
    assert not Story.objects.exists()


def test_a_recording_and_its_playback_are_allowed_on_that_page_alone(browser: Client) -> None:
    headers = browser.get("/create/").headers
    assert "microphone=(self)" in headers["Permissions-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert "media-src 'self' blob:" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    headers = browser.get("/films/").headers
    assert "microphone=()" in headers["Permissions-Policy"]
    assert "blob:" not in headers["Content-Security-Policy"]


# --- On its way ---------------------------------------------------------------------


def test_a_page_that_watches_gets_only_what_is_new(browser: Client, owner: User) -> None:
    job = WritingJob.objects.create(
        owner=owner, way="image", writer="offline", brief=brief(""), status="working"
    )
    address = f"/writing/{job.pk}/"
    changes = {"stage": "looking", "preparing": "fetching", "preparing_total": 990_000_000}
    WritingJob.objects.update(**changes, preparing_done=99_000_000)
    page = words_of(browser.get(address))
    assert "Fetching the model: 10 % of 990 MB" in page
    (asked,) = re.findall(r'hx-get="([^"]+)" hx-trigger="every 2s"', page)
    assert browser.get(asked, headers=HTMX).status_code == 204
    WritingJob.objects.update(preparing_done=198_000_000)
    fresh = words_of(browser.get(asked, headers=HTMX))
    assert "20 % of 990 MB" in fresh
    assert 'id="news"' not in fresh, "percents are not spoken"
    assert "<h1" not in fresh
    WritingJob.objects.update(preparing="", preparing_done=0, preparing_total=0)
    fresh = words_of(browser.get(asked, headers=HTMX))
    assert 'hx-swap-oob="innerHTML">Looking at your picture</p>' in fresh


def test_what_is_on_its_way_is_found_again(browser: Client, owner: User) -> None:
    job = understood(owner, "a dog on a hill")
    page = words_of(browser.get("/create/"))
    assert f'<a href="/writing/{job.pk}/">A story of your picture</a>' in page
    assert "waits for you" in page
    waiting = WritingJob.objects.create(owner=owner, way="audio", writer="x", brief=brief(""))
    page = words_of(browser.get("/create/"))
    assert f'<a href="/writing/{waiting.pk}/">A story in your words</a>' in page
    assert str(job.pk) not in page


def test_watching_ends_with_the_words_or_the_story(browser: Client, owner: User) -> None:
    job = understood(owner, "a dog on a hill")
    answer = browser.get(f"/writing/{job.pk}/?known=looking.0", headers=HTMX)
    assert answer.headers["HX-Retarget"] == "#writing"
    assert "every 2s" not in words_of(answer)
    told = orders.submit(owner, orders.Ask(Brief(IDEA)))
    answer = browser.get(f"/writing/{told.pk}/?known=writing.0", headers=HTMX)
    assert told.story is not None
    assert answer.headers["HX-Redirect"] == edit_address(told.story)
    assert browser.get(f"/writing/{told.pk}/").headers["Location"] == edit_address(told.story)


@pytest.mark.usefixtures("ai")
def test_cancelling_gives_the_credit_back_and_keeps_the_idea(browser: Client, owner: User) -> None:
    browser.post("/create/", begun(shown_price="1"))
    job = WritingJob.objects.get()
    for _ in range(2):
        answer = browser.post(f"/writing/{job.pk}/cancel/")
        assert answer.headers["Location"] == f"/writing/{job.pk}/"
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "1 credit given back." in page
    assert f"{IDEA}</textarea>" in page
    assert balance_of(owner) == 20


@pytest.mark.usefixtures("ai")
def test_what_failed_says_why_and_goes_on_without_ai(browser: Client, owner: User) -> None:
    browser.post("/create/", begun(shown_price="1"))
    taken = claim("cpu", holder="test/1")
    assert taken is not None
    outcomes.fail(taken, "busy", "The writer is busy. Try again in a minute.")
    address = f"/writing/{taken.pk}/"
    page = words_of(browser.get(address))
    assert "The writer is busy. Try again in a minute. <strong>1 credit given back." in page
    assert f"{IDEA}</textarea>" in page
    form = {"idea": IDEA, "language": "en", "press": PRESS, "shown_price": "1"}
    browser.post(address, form | {"without_ai": "on"})
    assert Story.objects.get().written_by == "offline"
    browser.post(address, form | {"press": OTHER_PRESS})
    assert WritingJob.objects.filter(status="queued").count() == 1


def test_a_story_on_its_way_is_its_owners(client: Client, owner: User, stranger: User) -> None:
    job = understood(owner, "a dog")
    client.force_login(stranger)
    assert client.get(f"/writing/{job.pk}/").status_code == 404
    assert client.post(f"/writing/{job.pk}/", {"idea": "x"}).status_code == 404
    assert client.post(f"/writing/{job.pk}/cancel/").status_code == 404


# --- In other words -----------------------------------------------------------------


def test_a_story_is_told_again_and_back_with_what_was_changed_by_hand(browser: Client) -> None:
    story = written(browser)
    form = sent_by(browser, story)
    form["scene"][0] = "By hand, a fox went out."
    answer = browser.post(edit_address(story), form | {"tell": "funnier"})
    assert answer.headers["Location"] == edit_address(story)
    assert "By hand, a fox went out." not in scenes_of(story)
    again = browser.post(edit_address(story), form | {"tell": "funnier"})
    assert again.headers["Location"] == edit_address(story)
    assert story.tellings.count() == 1, "pressed twice"
    form = sent_by(browser, story)
    for _ in range(2):
        browser.post(edit_address(story), form | {"undo": "1"})
    story.refresh_from_db()
    assert scenes_of(story)[0] == "By hand, a fox went out."
    assert 'name="undo"' not in browser.get(edit_address(story)).content.decode()


def test_a_programs_story_keeps_its_language_and_can_be_told_again(
    browser: Client, owner: User
) -> None:
    story = written(browser, language="es", text="un zorro en la nieve")
    Story.objects.update(language="es-MX")
    story.refresh_from_db()
    page = words_of(browser.get(edit_address(story)))
    assert '<option value="es-MX" selected>Español de Mexico</option>' in page
    answer = browser.post(edit_address(story), sent_by(browser, story) | {"tell": "funnier"})
    assert answer.headers["Location"] == edit_address(story)
    story.refresh_from_db()
    assert (story.language, story.tellings.count()) == ("es-MX", 1)
    odd = sent_by(browser, story) | {"language": "<b>", "save": "1"}
    assert browser.post(edit_address(story), odd).status_code == 200


def test_only_ai_tells_ones_own_story_in_other_words(
    browser: Client, owner: User, settings: Any
) -> None:
    story = make_story(owner, "A fox ran.")
    assert 'name="tell"' not in browser.get(edit_address(story)).content.decode()
    answer = browser.post(edit_address(story), sent_by(browser, story) | {"tell": "again"})
    assert "Only a writer with AI can tell this story in other words" in words_of(answer)
    settings.GEMINI_API_KEY = "a-key"
    page = words_of(browser.get(edit_address(story)))
    assert "1 credit, written with AI." in page
    assert 'name="without_ai"' not in page
    form = sent_by(browser, story) | {"tell": "calmer"}
    for _ in range(2):
        answer = browser.post(edit_address(story), form)
    job = WritingJob.objects.get()
    assert answer.headers["Location"] == f"/writing/{job.pk}/"
    assert (job.brief["wish"], balance_of(owner)) == ("calmer", 19)
    outcomes.deliver_story(_claimed(), told_anew())
    assert browser.get(f"/writing/{job.pk}/").headers["Location"] == edit_address(story)
    assert "Written with AI (Gemini)" in words_of(browser.get(edit_address(story)))


def _claimed() -> WritingJob:
    taken = claim("cpu", holder="test/1")
    assert taken is not None
    return taken


def told_anew() -> WrittenStory:
    return WrittenStory(TOLD_BEFORE, "en", (WrittenScene("A lantern hung there."),))


@pytest.mark.usefixtures("ai")
def test_a_telling_that_failed_leaves_the_story_and_can_be_tried_again(
    browser: Client, owner: User
) -> None:
    story = make_story(owner, "A fox ran.")
    browser.post(edit_address(story), sent_by(browser, story) | {"tell": "calmer"})
    outcomes.fail(_claimed(), "busy", "The writer is busy. Try again in a minute.")
    job = WritingJob.objects.get()
    page = words_of(browser.get(f"/writing/{job.pk}/"))
    assert "Back to the story" in page
    assert "<textarea" not in page
    answer = browser.post(f"/writing/{job.pk}/", {"press": PRESS, "shown_price": "1"})
    other = WritingJob.objects.exclude(pk=job.pk).get()
    assert answer.headers["Location"] == f"/writing/{other.pk}/"
    assert (other.story_id, other.brief["wish"]) == (story.pk, "calmer")
    assert scenes_of(story) == ["A fox ran."]


@pytest.mark.usefixtures("ai")
def test_telling_again_costs_no_more_than_was_shown(browser: Client, owner: User) -> None:
    story = written(browser, without_ai="on")
    form = sent_by(browser, story) | {"tell": "again", "shown_price": "0"}
    assert "Writing it costs 1 credit now." in words_of(browser.post(edit_address(story), form))
    assert balance_of(owner) == 20
    browser.post(edit_address(story), form | {"without_ai": "on"})
    assert (story.tellings.count(), balance_of(owner)) == (1, 20)


def test_everybody_reads_who_wrote_a_story(browser: Client, stranger: User) -> None:
    story = written(browser)
    browser.post(f"/stories/{story.pk}/publish/")
    assert "Written without AI" in words_of(browser.get(f"/stories/{story.pk}/"))
    assert "Written without AI" in words_of(Client().get(f"/stories/{story.pk}/"))


def test_a_scene_retold_in_words_that_are_refused_says_so(
    browser: Client, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = films.finish(make_job(owner))
    found = Refused("hate", "Stories against people are not told here.")
    monkeypatch.setattr(refusing, "always_refused", lambda text: found)
    address = f"/jobs/{job.pk}/scenes/1/again/"
    page = browser.post(address, {"text": "They are all bad."}, follow=True)
    assert "Stories against people are not told here." in words_of(page)
    assert balance_of(owner) == 19


# --- The hero -----------------------------------------------------------------------


def test_the_writer_is_told_of_the_hero(browser: Client) -> None:
    story = written(browser, hero_name="Lumi", hero_what="a lighthouse", hero_look="red stripes")
    hero = {"name": "Lumi", "what": "a lighthouse", "look": "red stripes"}
    assert story.brief["hero"] == hero


def test_the_hero_is_kept_changed_and_taken_away(browser: Client, owner: User) -> None:
    story = make_story(owner, "A fox ran.")
    lumi = {"hero_name": "Lumi", "hero_what": "a fox", "hero_look": "red", "save": "1"}
    browser.post(edit_address(story), sent_by(browser, story) | lumi)
    page = words_of(browser.get(edit_address(story)))
    assert 'value="Lumi"' in page
    assert "🦊" in page
    form = sent_by(browser, story) | {"save": "1"}
    browser.post(edit_address(story), form | {"hero_name": "Luna"})
    assert story.cast.get().name == "Luna"
    assert story.cast.get().look == ""
    browser.post(edit_address(story), form | {"hero_name": "", "hero_what": ""})
    assert not story.cast.exists()


def test_a_hero_of_ones_own_story_is_kept_with_its_film(browser: Client, owner: User) -> None:
    story = make_story(owner, "A fox ran.")
    form = sent_by(browser, story) | {"hero_name": "Rufus", "hero_what": "a fox"}
    form |= {"hero_look": "a blue scarf", "make": "1"}
    browser.post(edit_address(story), form)
    assert RenderJob.objects.get().story.cast.get().look == "a blue scarf"


# --- Kept by itself -----------------------------------------------------------------


def test_changes_are_kept_while_one_types(browser: Client, owner: User) -> None:
    story = make_story(owner, "A fox ran.")
    form = sent_by(browser, story) | {"title": "Foxes", "style": "felt", "autosave": "1"}
    form["scene"] = ["A fox flew.", "", "A cat sat."]
    answer = browser.post(edit_address(story), form, headers=HTMX)
    assert "Saved" in words_of(answer)
    assert "<textarea" not in words_of(answer)
    story.refresh_from_db()
    assert (story.title, story.wishes["style"]) == ("Foxes", "felt")
    assert scenes_of(story) == ["A fox flew.", "A cat sat."]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"scene": ["a" * 20_001]}, "at most 20,000"),
        ({"scene": [" "]}, "A story has one to 5 scenes."),
        ({"title": "a" * 201}, "at most 200 characters"),
        ({"hero_look": "a" * 301}, "at most 300 characters"),
    ],
)
def test_what_cannot_be_kept_says_why(
    browser: Client, owner: User, changes: dict[str, Any], message: str
) -> None:
    story = make_story(owner, "A fox ran.")
    answer = browser.post(
        edit_address(story), sent_by(browser, story) | changes | {"autosave": "1"}, headers=HTMX
    )
    assert "Not saved:" in words_of(answer)
    assert message in words_of(answer)
    assert scenes_of(story) == ["A fox ran."]


def test_a_look_that_nobody_makes_does_not_keep_the_words_from_being_kept(
    browser: Client, owner: User
) -> None:
    story = make_story(owner, "A fox ran.")
    form = sent_by(browser, story) | {"scene": ["A fox flew."], "quality": "turbo"}
    assert "Saved" in words_of(browser.post(edit_address(story), form | {"autosave": "1"}))
    assert scenes_of(story) == ["A fox flew."]


def test_one_page_begins_one_draft_however_often_it_is_sent(browser: Client, owner: User) -> None:
    form = begun(once=PRESS, scene=["A fox ran.", "A cat sat."], autosave="1")
    del form["write"]
    for scene in ("A fox ran.", "A fox flew."):
        answer = browser.post("/create/", form | {"scene": [scene, "A cat sat."]}, headers=HTMX)
        assert edit_address(Story.objects.get()) in answer.headers["HX-Trigger"]
    assert scenes_of(Story.objects.get()) == ["A fox flew.", "A cat sat."]
    del form["autosave"]
    browser.post("/create/", form | {"save": "1"})
    shown = browser.post("/create/", form | {"preview": "draft"}).content.decode()
    (price,) = re.findall(r'name="price" value="(\d+)"', shown)
    film = form | {"make": "1", "price": price, "text": ""}
    address = f"/stories/{Story.objects.get().pk}/"
    for _ in range(2):
        assert browser.post("/create/", film).headers["Location"] == address
    assert RenderJob.objects.count() == 1
    assert browser.post("/create/", film | {"autosave": "1"}).status_code == 200
    assert Story.objects.count() == 1


def test_what_is_refused_while_one_types_is_said_and_logged_at_the_button(
    browser: Client, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = make_story(owner, "A fox ran.")
    found = Refused("hate", "Stories against people are not told here.")
    monkeypatch.setattr(refusing, "always_refused", lambda text: found)
    form = sent_by(browser, story) | {"scene": ["They are all bad."]}
    for press, logged in (("autosave", 0), ("save", 1), ("make", 2)):
        answer = browser.post(edit_address(story), form | {press: "1"})
        assert "Stories against people are not told here." in words_of(answer)
        assert Refusal.objects.count() == logged
    assert scenes_of(story) == ["A fox ran."]


def test_whoever_is_signed_out_gets_no_page_into_a_fragment(client: Client, owner: User) -> None:
    story = make_story(owner, "A fox ran.")
    job = understood(owner, "a dog")
    for address in ("/create/", edit_address(story), f"/writing/{job.pk}/"):
        assert client.post(address, {"autosave": "1"}, headers=HTMX).status_code == 401
        assert client.get(address).status_code == 302


def test_a_change_of_before_does_not_overwrite_what_was_told_again(browser: Client) -> None:
    story = written(browser)
    late = sent_by(browser, story) | {"autosave": "1", "scene": ["Too late."]}
    browser.post(edit_address(story), sent_by(browser, story) | {"tell": "again"})
    told = scenes_of(story)
    answer = browser.post(edit_address(story), late, headers=HTMX)
    assert "Not saved: The story was written again meanwhile." in words_of(answer)
    assert scenes_of(story) == told
    late = sent_by(browser, story) | {"autosave": "1", "scene": ["Too late."]}
    browser.post(edit_address(story), sent_by(browser, story) | {"undo": "1"})
    browser.post(edit_address(story), late, headers=HTMX)
    assert "Too late." not in scenes_of(story)
