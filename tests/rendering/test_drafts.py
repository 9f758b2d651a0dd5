"""Writing a story by hand: scenes are edited, prices shown, drafts kept, and only then is paid."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.test import Client

from rendering.models import RenderJob
from stories.models import Story, User
from tests import films
from tests.factories import FIVE_SCENES, balance_of, make_job, make_story

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
THREE = ["A fox ran.", "A cat sat.", "A dog slept."]


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


def told(**fields: Any) -> dict[str, Any]:
    """The form as it is sent at first, with a text and no scenes."""
    return {"text": FIVE_SCENES, "language": "en", "quality": "fast"} | fields


def sent_by(shown: str) -> dict[str, Any]:
    """What the page's form sends of itself: hidden fields, and the scenes' texts."""
    hidden = dict(re.findall(r'name="(price|once|split_of)" value="([^"]*)"', shown))
    scenes = re.findall(r'<textarea id="text-\d"[^>]*>\n(.*?)</textarea>', shown, re.DOTALL)
    return hidden | {"scene": [html.unescape(text) for text in scenes]}


def drafted(client: Client, address: str = "/create/", **fields: Any) -> dict[str, Any]:
    """The fields that the page sends when its text was split."""
    form = told(**fields)
    shown = client.post(address, form | {"preview": "1"}).content.decode()
    return form | sent_by(shown)


def page_after(
    client: Client, form: dict[str, Any], address: str = "/create/", **press: Any
) -> str:
    answer = client.post(address, form | press)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def scenes_after(client: Client, scenes: list[str], **press: Any) -> list[str]:
    answer = client.post("/create/", told(scene=scenes) | press)
    return sent_by(answer.content.decode())["scene"]


# --- Prices and paying ------------------------------------------------------------


def test_the_scenes_and_the_price_come_before_paying(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    shown = page_after(browser, told(quality="high"), preview="1")
    assert "Two children slept under the stars." in shown
    assert 'Make the film</span><span class="ticket__price num">' in shown
    assert "10 credits</span></button>" in shown
    assert f"You have {before} credits; {before - 10} stay." in shown
    assert balance_of(owner) == before
    assert not Story.objects.exists()


def test_every_quality_says_its_price(browser: Client) -> None:
    shown = page_after(browser, told(), preview="1")
    assert "3 s a scene · 1 credit a scene" in shown
    assert "5 s a scene · 2 credits a scene" in shown


def test_pressing_the_button_pays_and_shows_the_story(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    form = drafted(
        browser, title="Maya’s day", age_group="child", style="watercolour", camera="pan"
    )
    answer = browser.post("/create/", form | {"make": "1"})
    job = RenderJob.objects.get()
    assert answer["Location"] == f"/stories/{job.story_id}/"
    assert (job.style, job.camera, job.quality) == ("watercolour", "pan", "fast")
    assert (job.story.title, job.story.age_group) == ("Maya’s day", "child")
    assert balance_of(owner) == before - 5


def test_the_film_is_made_of_the_edited_scenes(browser: Client, owner: User) -> None:
    form = drafted(browser)
    form["scene"][1] = "It flew to the moon."
    browser.post("/create/", form | {"make": "1"})
    clips = RenderJob.objects.get().clips.all()
    assert [clip.scene_text for clip in clips][1] == "It flew to the moon."
    assert Story.objects.get().text.count("It flew to the moon.") == 1


def test_pressing_it_twice_makes_one_film(browser: Client, owner: User) -> None:
    form = drafted(browser) | {"make": "1"}
    first, second = browser.post("/create/", form), browser.post("/create/", form)
    assert first["Location"] == second["Location"]
    assert RenderJob.objects.count() == 1


def test_another_price_than_the_one_shown_is_never_charged(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    shown = page_after(browser, drafted(browser), quality="high", make="1")
    assert "the film costs 10 credits now" in shown
    assert balance_of(owner) == before


def test_the_price_follows_the_number_of_scenes_and_the_quality(browser: Client) -> None:
    form = told(scene=THREE, quality="high")
    assert "8 credits</span></button>" in page_after(browser, form, add="1")
    assert "4 credits</span></button>" in page_after(browser, form, remove="1")
    assert "6 credits</span></button>" in page_after(browser, form, preview="draft")


def test_too_few_credits_says_how_many_are_missing_and_what_can_be_done(
    browser: Client, owner: User
) -> None:
    for _ in range(3):
        make_job(owner, FIVE_SCENES)
    form = drafted(browser, quality="high")
    shown = page_after(browser, form, make="1")
    assert "5 credits are missing" in shown
    assert "Nothing was charged" in shown
    assert "Two children slept under the stars." in shown
    assert "Your credits reach for 2 scenes." in shown
    assert (balance_of(owner), Story.objects.count()) == (5, 3)
    cheaper = page_after(browser, form, cheaper="fast")
    assert "5 credits</span></button>" in cheaper
    assert 'value="fast" checked' in cheaper


def test_too_many_open_films_is_said(browser: Client, owner: User, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 1
    make_job(owner)
    assert "1 of your films are being made" in page_after(browser, drafted(browser), make="1")


# --- What is wrong ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": ""}, "The story is empty."),
        ({"text": "  \n "}, "The story is empty."),
        ({"text": "a" * 20_001}, "at most 20,000 characters"),
        ({"text": "A fox\x00 ran."}, "Null characters are not allowed."),
        ({"title": "A\x00"}, "Null characters are not allowed."),
        ({"title": "a" * 201}, "at most 200 characters"),
        ({"language": "xx\x00"}, "is not one of the available choices"),
        ({"style": "oil"}, "oil is not one of the available choices"),
        ({"camera": "oil"}, "oil is not one of the available choices"),
        ({"age_group": "oil"}, "oil is not one of the available choices"),
        ({"once": "no uuid"}, "Enter a valid UUID."),
    ],
)
def test_what_cannot_be_told_is_said(
    browser: Client, changes: dict[str, str], message: str
) -> None:
    shown = page_after(browser, told() | changes, preview="1")
    assert message in shown
    assert "ticket__price" not in shown
    made = browser.post("/create/", drafted(browser) | changes | {"make": "1"})
    if changes.get("text", "x").strip():
        assert message in made.content.decode()
        assert not RenderJob.objects.exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [(" ", "This scene is empty."), ("A\x00", "a NUL character"), ("a" * 20_001, "at most 20,000")],
)
def test_the_scene_that_is_wrong_says_so(
    browser: Client, owner: User, text: str, message: str
) -> None:
    before = balance_of(owner)
    form = drafted(browser)
    form["scene"][2] = text
    shown = page_after(browser, form, make="1")
    assert 'id="error-3"><svg class="icon" aria-hidden="true">' in shown
    assert message in shown
    assert (balance_of(owner), RenderJob.objects.count()) == (before, 0)


def test_scenes_that_are_too_long_together_are_refused(browser: Client) -> None:
    form = drafted(browser)
    form["scene"] = ["a" * 11_000, "b" * 11_000]
    form["price"] = "2"
    assert "at most 20,000 characters" in page_after(browser, form, make="1")
    assert not RenderJob.objects.exists()


def test_a_text_of_twenty_thousand_characters_with_line_ends_fits(browser: Client) -> None:
    text = ("A fox ran.\r\n" * 2000)[: 20_000 + 1600]
    assert "ticket__price" in page_after(browser, told(text=text), preview="1")


def test_a_text_that_was_changed_after_it_was_split_is_noticed_once(browser: Client) -> None:
    form = drafted(browser) | {"text": "Another story."}
    shown = browser.post("/create/", form | {"make": "1"}).content.decode()
    assert "You changed your text after it was split" in shown
    assert not RenderJob.objects.exists()
    answer = browser.post("/create/", form | sent_by(shown) | {"make": "1"})
    assert answer.status_code == 302
    assert RenderJob.objects.get().clips.count() == 5


def test_splitting_again_replaces_the_scenes(browser: Client) -> None:
    form = drafted(browser) | {"text": "One fox. One cat."}
    assert scenes_after(browser, form["scene"], text="One fox. One cat.", split="1") == [
        "One fox.",
        "One cat.",
    ]
    assert "There is no text to split." in page_after(browser, form | {"text": " "}, split="1")


# --- Editing scenes ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("press", "after"),
    [
        ({"up": "2"}, ["A cat sat.", "A fox ran.", "A dog slept."]),
        ({"down": "2"}, ["A fox ran.", "A dog slept.", "A cat sat."]),
        ({"up": "1"}, THREE),
        ({"down": "3"}, THREE),
        ({"remove": "2"}, ["A fox ran.", "A dog slept."]),
        ({"add": "1"}, [*THREE, ""]),
        ({"up": "9"}, THREE),
        ({"remove": "0"}, THREE),
        ({"remove": "²"}, THREE),
        ({"down": ""}, THREE),
    ],
)
def test_scenes_move_come_and_go(browser: Client, press: dict[str, str], after: list[str]) -> None:
    assert scenes_after(browser, THREE, **press) == after


def test_a_story_has_one_to_five_scenes(browser: Client) -> None:
    five = ["A fox."] * 5
    assert scenes_after(browser, five, add="1") == five
    assert scenes_after(browser, ["A fox."], remove="1") == ["A fox."]
    assert len(scenes_after(browser, ["A fox."] * 9, up="2")) == 5


@pytest.mark.parametrize(
    ("press", "focus"),
    [
        ({"up": "3"}, 'name="up" value="2"'),
        ({"up": "2"}, 'name="down" value="1"'),
        ({"down": "1"}, 'name="down" value="2"'),
        ({"down": "2"}, 'name="up" value="3"'),
        ({"add": "1"}, 'id="text-4"'),
        ({"remove": "3"}, 'tabindex="-1" autofocus>'),
    ],
)
def test_the_focus_stays_with_what_was_pressed(
    browser: Client, press: dict[str, str], focus: str
) -> None:
    shown = page_after(browser, told(scene=THREE), **press)
    (focused,) = re.findall(r"<[^<>]* autofocus[^<>]*>", shown)
    assert focus in focused


def test_htmx_gets_the_scenes_the_price_and_what_was_done(browser: Client) -> None:
    answer = browser.post("/create/", told(scene=THREE) | {"up": "3"}, headers=HTMX)
    shown = answer.content.decode()
    assert shown.lstrip().startswith('<section id="draft"')
    assert 'id="till" hx-swap-oob="true"' in shown
    assert "This is scene 2 now." in shown
    assert "<html" not in shown


def test_a_change_of_quality_redraws_the_price_alone(browser: Client) -> None:
    headers = HTMX | {"HX-Trigger-Name": "quality"}
    form = told(scene=THREE, quality="high") | {"preview": "draft"}
    shown = browser.post("/create/", form, headers=headers).content.decode()
    assert shown.lstrip().startswith('<div class="till" id="till">')
    assert "6 credits" in shown
    assert "<textarea" not in shown


def test_a_scene_in_which_nothing_can_be_seen_gets_a_hint(browser: Client) -> None:
    form = told(scene=["A fox ran.", "Everything was different."])
    assert page_after(browser, form, preview="draft").count("Hard to picture") == 1
    answer = browser.post("/create/", form | {"preview": "hint", "number": "2"}, headers=HTMX)
    assert 'id="hint-2">Hard to picture' in answer.content.decode()
    form["scene"][1] = "A bear came."
    answer = browser.post("/create/", form | {"preview": "hint", "number": "2"}, headers=HTMX)
    assert "Hard to picture" not in answer.content.decode()
    assert "🐻" in answer.content.decode()
    for number in ("", "0", "7", "x"):
        press = {"preview": "hint", "number": number}
        assert browser.post("/create/", form | press).status_code == 404


def test_a_language_that_the_storybook_does_not_read_gets_no_hints(browser: Client) -> None:
    form = told(scene=["ทุกอย่าง"], language="th")
    assert "Hard to picture" not in page_after(browser, form, preview="draft")


def test_styles_and_cameras_are_chosen_by_their_pictures(browser: Client) -> None:
    shown = page_after(browser, told(), preview="1")
    for picture in ("styles/any", "styles/watercolour", "cameras/any", "cameras/push-in"):
        assert f"made/{picture}.webp" in shown


# --- Drafts -----------------------------------------------------------------------


def saved(client: Client, **fields: Any) -> Story:
    answer = client.post("/create/", drafted(client, **fields) | {"save": "1"})
    story = Story.objects.latest("id")
    assert answer["Location"] == f"/stories/{story.pk}/edit/"
    return story


def test_a_draft_is_kept_with_its_scenes_and_its_look_and_costs_nothing(
    browser: Client, owner: User
) -> None:
    before = balance_of(owner)
    story = saved(browser, style="felt", quality="high", title="Later")
    assert story.scenes.count() == 5
    assert balance_of(owner) == before
    shown = browser.get(f"/stories/{story.pk}/edit/").content.decode()
    assert len(sent_by(shown)["scene"]) == 5
    assert 'value="felt" checked' in shown
    assert 'value="high" checked' in shown
    assert "10 credits" in shown
    assert f'href="/stories/{story.pk}/edit/"' in browser.get("/films/").content.decode()


def test_a_draft_goes_on_and_becomes_a_film(browser: Client, owner: User) -> None:
    story = saved(browser)
    address = f"/stories/{story.pk}/edit/"
    form = told(title="New") | sent_by(browser.get(address).content.decode())
    form["scene"] = form["scene"][:2]
    browser.post(address, form | {"save": "1"})
    story.refresh_from_db()
    assert (story.title, story.scenes.count()) == ("New", 2)
    form |= sent_by(browser.get(address).content.decode())
    answer = browser.post(address, form | {"text": "", "make": "1"})
    assert answer["Location"] == f"/stories/{story.pk}/"
    assert RenderJob.objects.get().clips.count() == 2
    assert Story.objects.count() == 1


def test_empty_scenes_are_left_out_of_a_saved_draft(browser: Client) -> None:
    form = drafted(browser)
    form["scene"] = ["A fox.", "  ", "A cat."]
    browser.post("/create/", form | {"save": "1"})
    assert list(Story.objects.get().scenes.values_list("text", flat=True)) == ["A fox.", "A cat."]


def test_a_draft_with_nothing_in_it_is_not_saved_and_says_why(browser: Client) -> None:
    shown = page_after(browser, drafted(browser) | {"scene": [" "]}, save="1")
    assert "A story has one to 5 scenes." in shown
    assert not Story.objects.exists()


def test_a_story_that_has_a_film_can_be_told_anew(browser: Client, owner: User) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    address = f"/stories/{job.story_id}/edit/"
    form = told() | sent_by(browser.get(address).content.decode())
    form["scene"] = form["scene"][:2]
    browser.post(address, form | {"save": "1"})
    shown = browser.get(f"/stories/{job.story_id}/").content.decode()
    assert "You changed the scenes after this film was made." in shown
    assert "Two children slept under the stars." in shown


def test_a_written_story_can_be_filmed(browser: Client, owner: User) -> None:
    story = make_story(owner, FIVE_SCENES)
    shown = " ".join(browser.get(f"/stories/{story.pk}/").content.decode().split())
    assert "5 s a scene · 10 credits" in shown
    once = re.search(r'name="once" value="([^"]+)"', shown)
    assert once
    for _ in range(2):
        browser.post(f"/stories/{story.pk}/film/", {"quality": "high", "once": once[1]})
    assert RenderJob.objects.get().quality == "high"


def test_a_draft_is_its_owners(browser: Client, stranger: User) -> None:
    story = make_story(stranger)
    for answer in (browser.get, browser.post):
        assert answer(f"/stories/{story.pk}/edit/").status_code == 404


def test_a_draft_that_is_removed_in_this_moment_is_not_there(
    browser: Client, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = make_story(owner, FIVE_SCENES)
    address = f"/stories/{story.pk}/edit/"
    form = told() | sent_by(browser.get(address).content.decode())

    def found_and_removed(*args: Any) -> Story:
        Story.objects.all().delete()
        return story

    monkeypatch.setattr("rendering.draft_views.own_story", found_and_removed)
    for press in ("save", "make"):
        assert browser.post(address, form | {press: "1"}).status_code == 404
