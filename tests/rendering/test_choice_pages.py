"""Choosing who makes a film, by hand; and what a page says of who made it, and of the waiting."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from rendering import forecasts
from rendering.models import RenderJob
from rendering.renderers.diffusion.packages import INSTALL
from rendering.services import claims, outcomes, sharing, workers
from stories.models import User
from stories.services import stories
from tests import films
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_story
from tests.workers import CARD_MAKES, gpu_worker, processor

pytestmark = pytest.mark.django_db
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}
TWO_SCENES = "A fox ran.\n\nA cat sat."


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


def words(answer: Any) -> str:
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def draft(client: Client) -> str:
    """The page on which a story's scenes stand, with the cards below them."""
    told = {"text": FIVE_SCENES, "language": "en", "preview": "1"}
    return words(client.post("/create/", told))


def preview(client: Client, changed: str, **fields: str) -> str:
    """What HTMX gets when that choice was changed beside a draft."""
    headers = {"HX-Request": "true", "HX-Trigger-Name": changed}
    scenes = FIVE_SCENES.split("\n\n")
    told = {"text": FIVE_SCENES, "language": "en", "scene": scenes, "preview": "draft"} | fields
    return words(client.post("/create/", told, headers=headers))


def radio(shown: str, name: str, value: str) -> str:
    """The tag of that radio button; "" where it is not on the page."""
    found = re.search(rf'<input type="radio" name="{name}" id="{name}-{value}"[^>]*>', shown)
    return found[0] if found else ""


# --- Cards ------------------------------------------------------------------------


def test_who_can_make_it_can_be_chosen(browser: Client) -> None:
    gpu_worker(CARD_MAKES)
    shown = draft(browser)
    assert "checked" in radio(shown, "renderer", "auto")
    assert "Now: Zeroscope v2" in shown
    for name in ("auto", "storybook", "zeroscope"):
        assert "disabled" not in radio(shown, "renderer", name)
    assert "Licence CC-BY-NC-4.0: not for paid use" in shown
    assert "disabled" in radio(shown, "renderer", "wan")


def test_what_is_missing_is_said_once_with_what_to_install(browser: Client) -> None:
    workers.report("here", queue="cpu", processes=2, problem=INSTALL)
    shown = draft(browser)
    assert "Now: StoryVid’s storybook" in shown
    assert shown.count("pip install --constraint constraints.txt") == 1
    for name in ("zeroscope", "wan", "cogvideox"):
        assert "disabled" in radio(shown, "renderer", name)


def test_a_card_offers_every_quality_with_its_price_and_time(browser: Client) -> None:
    gpu_worker(CARD_MAKES)
    shown = draft(browser)
    for name in ("fast", "high", "hd", "draft", "turbo"):
        assert radio(shown, "quality", name)
    assert "3 s a scene · 6 credits a scene<br>About 6 s a scene to make" in shown


def test_a_processor_says_how_long_it_takes_before_anything_is_ordered(browser: Client) -> None:
    processor()
    shown = draft(browser)
    assert "Without a card: about 14 min a scene" in shown
    assert "Only with Zeroscope v2" in shown
    shown = preview(browser, "quality", renderer="zeroscope", quality="turbo")
    assert "about 1 h 10 min to make" in shown
    assert "Made by: Zeroscope v2." in shown


def test_without_any_of_it_the_page_offers_what_the_storybook_draws(browser: Client) -> None:
    shown = draft(browser)
    for name in ("fast", "high", "hd"):
        assert radio(shown, "quality", name)
    assert "3 s a scene · 3 credits a scene" in shown
    assert not radio(shown, "quality", "turbo")
    assert "to make" not in shown


def test_the_page_asks_once_who_is_there(
    browser: Client, django_assert_max_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forecasts, "PACE_SECONDS", 1e9)
    gpu_worker(CARD_MAKES)
    processor()
    draft(browser)  # how fast films are made is remembered for some seconds
    with django_assert_max_num_queries(5):
        draft(browser)


# --- Pairs that do not go together -----------------------------------------------


def test_an_impossible_pair_says_what_is_possible(browser: Client, owner: User) -> None:
    processor()
    told = {"text": FIVE_SCENES, "language": "en", "renderer": "zeroscope", "quality": "fast"}
    for button in ("preview", "make"):
        shown = words(browser.post("/create/", told | {button: "1"}))
        assert "Zeroscope v2 does not make “fast” here. Choose from “turbo”." in shown
        assert "ticket__price" not in shown
        assert "Two children slept under the stars." in shown
    assert not RenderJob.objects.exists()


def test_another_renderer_brings_its_qualities_and_one_that_it_makes(browser: Client) -> None:
    processor()
    shown = preview(browser, "renderer", renderer="zeroscope", quality="fast")
    assert shown.startswith('<div class="till" id="till">')
    assert 'id="qualities" hx-swap-oob="true"' in shown
    assert "checked" in radio(shown, "quality", "turbo")
    assert "5 credits</span></button>" in shown


def test_a_quality_that_the_renderer_does_not_make_is_said_in_the_draft(browser: Client) -> None:
    processor()
    shown = preview(browser, "quality", renderer="storybook", quality="turbo")
    assert "StoryVid’s storybook does not make “turbo” here." in shown
    assert "ticket__price" not in shown
    assert 'id="qualities"' not in shown


def test_before_there_is_a_draft_only_the_qualities_change(browser: Client) -> None:
    gpu_worker(CARD_MAKES)
    told = {"renderer": "storybook", "quality": "draft", "preview": "look"}
    headers = {"HX-Request": "true", "HX-Trigger-Name": "renderer"}
    shown = words(browser.post("/create/", told, headers=headers))
    assert shown.startswith('<fieldset id="qualities">')
    assert "3 s a scene · 1 credit a scene" in shown
    assert "checked" in radio(shown, "quality", "fast")


@pytest.mark.parametrize("renderer", ["wan", "nonsense", "zeroscope-xl"])
def test_who_cannot_be_chosen_cannot_be_posted(browser: Client, renderer: str) -> None:
    told = {"text": FIVE_SCENES, "language": "en", "renderer": renderer, "preview": "1"}
    assert "ticket__price" not in words(browser.post("/create/", told))


def test_the_button_makes_what_it_said_at_the_price_it_said(browser: Client, owner: User) -> None:
    gpu_worker(CARD_MAKES)
    before = balance_of(owner)
    told = {"text": TWO_SCENES, "language": "en", "renderer": "auto", "quality": "fast"}
    shown = words(browser.post("/create/", told | {"preview": "1"}))
    assert "4 credits</span></button>" in shown
    hidden = dict(re.findall(r'name="(price|once|split_of)" value="([^"]*)"', shown))
    browser.post("/create/", told | hidden | {"scene": TWO_SCENES.split("\n\n"), "make": "1"})
    assert RenderJob.objects.get().renderer == "zeroscope"
    assert balance_of(owner) == before - 4


# --- A story that is written already --------------------------------------------


def ordered(client: Client, path: str, **fields: str) -> str:
    return words(client.post(path, fields, follow=True))


def test_a_price_that_did_not_stand_on_the_card_is_asked_for_first(
    browser: Client, owner: User
) -> None:
    """Without a script the cards show the prices of the renderer that was chosen before."""
    gpu_worker(CARD_MAKES)
    story = make_story(owner, FIVE_SCENES)
    path = f"/stories/{story.pk}/film/"
    shown = words(browser.get(f"/stories/{story.pk}/"))
    assert 'name="priced_for" value="auto"' in shown
    drawn = {"renderer": "storybook", "quality": "fast"}
    shown = ordered(browser, path, priced_for="auto", style="felt", **drawn)
    assert "With StoryVid’s storybook the film costs 5 credits." in shown
    assert not RenderJob.objects.exists()
    assert "checked" in radio(shown, "renderer", "storybook")
    assert 'value="felt" checked' in shown
    ordered(browser, path, priced_for="storybook", **drawn)
    assert RenderJob.objects.get().renderer == "storybook"


def test_an_impossible_pair_is_said_on_the_storys_page(browser: Client, owner: User) -> None:
    story = make_story(owner)
    path = f"/stories/{story.pk}/film/"
    shown = ordered(browser, path, renderer="zeroscope", quality="fast")
    assert "start one with manage.py worker --queue gpu" in shown
    assert not RenderJob.objects.exists()


def test_changing_the_renderer_there_brings_its_prices(browser: Client, owner: User) -> None:
    gpu_worker(CARD_MAKES)
    story = make_story(owner, FIVE_SCENES)
    fields = {"preview": "look", "renderer": "zeroscope", "quality": "hd"}
    headers = {"HX-Request": "true", "HX-Trigger-Name": "renderer"}
    shown = words(browser.post(f"/stories/{story.pk}/film/", fields, headers=headers))
    assert "3 s a scene · 30 credits" in shown
    assert 'name="priced_for" value="zeroscope"' in shown
    assert not RenderJob.objects.exists()


# --- Waiting, and who made it -----------------------------------------------------


@pytest.mark.parametrize(
    ("what", "done", "total", "said"),
    [
        ("fetching", 2_346_000_000, 6_900_000_000, "Fetching the model: 34 % of 6.9 GB"),
        ("fetching", 100_000_000, 400_000_000, "Fetching the model: 25 % of 400 MB"),
        ("loading", 2, 4, "Loading the model: 2 of 4"),
        ("compiling", 3, 20, "Preparing the card: 3 of 20 blocks"),
    ],
)
def test_what_goes_on_before_the_first_step_is_said(
    browser: Client, owner: User, what: str, done: int, total: int, said: str
) -> None:
    gpu_worker(CARD_MAKES)
    job = make_job(owner, renderer="zeroscope")
    claims.beat(claim("gpu"), 0.0, preparing=what, preparing_done=done, preparing_total=total)
    shown = words(browser.get(f"/stories/{job.story_id}/"))
    assert said in shown
    assert "Being painted" not in shown


def delivered_by(job: RenderJob, *makers: str) -> RenderJob:
    for made_by in makers:
        outcomes.deliver(claim("gpu"), made_by=made_by, **FILES)
    return films.join(job)


@pytest.mark.parametrize(
    ("makers", "said"),
    [
        (("zeroscope", "zeroscope"), "Made with AI · Zeroscope v2<"),
        (("storybook", "storybook"), "Drawn by StoryVid’s storybook<"),
        (
            ("zeroscope", "storybook"),
            "Made with AI · Zeroscope v2, and partly drawn by StoryVid’s storybook<",
        ),
    ],
)
def test_a_film_says_who_really_made_it(
    browser: Client, owner: User, makers: tuple[str, ...], said: str
) -> None:
    gpu_worker(CARD_MAKES)
    job = delivered_by(make_job(owner, TWO_SCENES, renderer="zeroscope", quality="high"), *makers)
    assert said in words(browser.get(f"/stories/{job.story_id}/"))
    stories.publish(job.story)
    assert said in words(Client().get(f"/stories/{job.story_id}/"))


def test_a_scene_that_the_storybook_had_to_draw_says_what_came_back(
    browser: Client, owner: User
) -> None:
    gpu_worker(CARD_MAKES)
    job = make_job(owner, TWO_SCENES, renderer="zeroscope", quality="high")
    shown = words(browser.get(f"/stories/{delivered_by(job, 'zeroscope', 'storybook').story_id}/"))
    assert shown.count("as the model found no room. 2 credits given back.") == 1
    assert "8 credits, 2 given back" in shown


def test_a_shared_film_says_its_own_size(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    job = delivered_by(make_job(owner, renderer="zeroscope", quality="hd"), "zeroscope")
    shown = words(Client().get(f"/s/{sharing.share(job.story).token}/"))
    assert 'property="og:video:width" content="1024"' in shown
    assert 'property="og:video:height" content="576"' in shown


def test_the_prices_are_of_what_can_be_made_here_now(browser: Client) -> None:
    assert "generated" not in words(browser.get("/credits/"))
    gpu_worker(CARD_MAKES)
    shown = words(browser.get("/credits/"))
    assert 'A scene of 3 s in HD</th><td class="num">3 credits' in shown
    assert 'A scene of 3 s, generated: HD</th><td class="num">6 credits' in shown
