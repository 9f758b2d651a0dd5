"""Whole journeys through the house, by hand: a real browser, a real server, a real worker."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from stories.models import User
from tests.e2e.hands import (
    Welcome,
    aside,
    credits_shown,
    film_of,
    in_a_browser,
    make,
    seconds_in,
    write,
)
from tests.factories import PASSWORD
from tests.servers import wait_until
from tests.site import Site

pytestmark = in_a_browser
WELCOME = 9
PLAYED = "film => { film.muted = true; return film.play().then(() => film.duration); }"
"""Plays, and says how long it is."""


@pytest.fixture(scope="module")
def house_environment() -> dict[str, str]:
    return {"TINY_FRAME_SECONDS": "0.03", "WELCOME_CREDITS": str(WELCOME)}


def state(page: Page, number: int) -> Locator:
    return page.locator(f"#state-{number}")


def telling(text: str, page: Page, *, price: str) -> Page:
    write(page, text)
    make(page, price)
    return page


# --- While it is made -------------------------------------------------------------


def test_cancelling_says_before_what_comes_back_and_gives_it(welcome: Welcome) -> None:
    page = welcome().sign_up("canceller")
    telling(
        "A fox ran.\n\nA cat WAITS for ever.\n\nA dog WAITS for ever.\n\nA cow WAITS for ever.",
        page,
        price="4 credits",
    )
    expect(state(page, 1)).to_contain_text("Ready")
    page.get_by_text("Cancel this film").click()
    expect(page.locator("#comes-back")).to_contain_text(
        "Ready scenes (1) stay yours. The others stop, and 3 credits come back."
    )
    page.get_by_role("button", name="Cancel and give back 3 credits").click()
    expect(page.get_by_text("3 credits came back; scenes that were")).to_be_visible()
    film_of(page)
    assert credits_shown(page) == WELCOME - 1
    expect(page.locator("[hx-get]")).to_have_count(0)


def test_a_scene_that_failed_is_tried_again_and_then_told_in_other_words(welcome: Welcome) -> None:
    page = welcome().sign_up("again")
    telling("A fox ran.\n\nA cat sat. SULKS\n\nA dog ran. REFUSES", page, price="3 credits")
    film_of(page)
    expect(page.locator("video[id^=take-]")).to_have_count(1)
    assert credits_shown(page) == WELCOME - 1

    state(page, 2).get_by_role("button", name="Try again · 1 credit").click()
    expect(state(page, 2)).to_contain_text("Ready")
    expect(page.locator("#job")).to_have_count(0)
    assert credits_shown(page) == WELCOME - 2

    state(page, 3).get_by_text("Change the words").click()
    page.get_by_label("Scene 3: what is told").fill("A dog swam.")
    state(page, 3).get_by_role("button", name="Make it anew · 1 credit").click()
    expect(page.locator("#clip-3")).to_contain_text("A dog swam.")
    expect(state(page, 3)).to_contain_text("Ready")
    expect(page.locator("[hx-get]")).to_have_count(0)
    assert film_of(page).evaluate(PLAYED) == pytest.approx(9, 0.05)
    assert credits_shown(page) == WELCOME - 3


def test_a_clip_plays_on_while_the_others_are_made_and_the_page_changes(
    welcome: Welcome, house: Site
) -> None:
    page = welcome().sign_up("player")
    telling("A fox ran.\n\nA cat WAITS for applause.\n\nA dog sat.", page, price="3 credits")
    clip = page.locator("#clip-1 video")
    expect(clip).to_be_visible()
    clip.evaluate("clip => { clip.muted = clip.loop = window.mine = true; return clip.play(); }")
    page.evaluate("window.clip = document.querySelector('#clip-1 video'); window.stops = 0;")
    page.evaluate("clip.addEventListener('pause', () => window.stops++)")
    stage = page.locator("#stage video")
    wait_until(lambda: seconds_in(stage) > 0.2, seconds=30, what="the stage does not play")
    house.bring("applause")
    page.locator("#clip-1").scroll_into_view_if_needed()
    film_of(page)
    expect(page.locator("[hx-get]")).to_have_count(0)
    assert page.evaluate("clip === document.querySelector('#clip-1 video')")
    assert page.evaluate("[clip.paused, stops]") == [False, 0]
    before = seconds_in(clip)
    wait_until(lambda: seconds_in(clip) != before, seconds=30, what="it stands still")


def test_words_that_are_being_changed_outlive_every_refresh(welcome: Welcome, house: Site) -> None:
    page = welcome().sign_up("writer")
    telling("A fox ran. REFUSES\n\nA cat WAITS for spring.\n\nA dog sat.", page, price="3 credits")
    state(page, 1).get_by_text("Change the words").click()
    words = page.get_by_label("Scene 1: what is told")
    words.fill("A bear came")
    words.press("End")
    expect(state(page, 3)).to_contain_text("Ready")
    house.bring("spring")
    film_of(page)
    expect(words).to_have_value("A bear came")
    expect(words).to_be_focused()
    words.press_sequentially(" home.")
    expect(words).to_have_value("A bear came home.")


# --- Credits ----------------------------------------------------------------------


def test_out_of_credits_there_is_a_way_on(welcome: Welcome) -> None:
    page = welcome().sign_up("poor")
    write(page)
    page.get_by_role("radio", name=re.compile("Longer")).check()
    expect(page.locator("#till .ticket__price")).to_contain_text("10 credits")
    page.get_by_role("button", name=re.compile("Make the film.*10 credits")).click()
    expect(page.get_by_role("heading", name="1 credit is missing")).to_be_visible()
    expect(page.get_by_text("Nothing was charged, and your story is still here.")).to_be_visible()
    assert credits_shown(page) == WELCOME
    page.get_by_role("button", name="Choose it · 5 credits").click()
    make(page, "5 credits")
    film_of(page)
    page.goto("/credits/")
    expect(page.locator(".admit")).to_contain_text(str(WELCOME - 5))
    expect(page.locator(".receipt").first).to_contain_text("5 scenes")


# --- Editing ----------------------------------------------------------------------


def button(page: Page, name: str, number: int) -> Locator:
    return page.locator(f"button[name={name}][value='{number}']")


def scenes(page: Page) -> list[str]:
    return [field.input_value() for field in page.locator("textarea[name=scene]").all()]


def test_scenes_are_edited_and_moved_by_the_keyboard_alone(welcome: Welcome) -> None:
    page = welcome().sign_up("typist")
    write(page, "A fox ran.\n\nA cat sat.\n\nA dog slept.")
    price = page.locator("#till .ticket__price")

    page.get_by_role("button", name="Later scene 1").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#text-2")).to_have_value("A fox ran.")
    expect(button(page, "down", 2)).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator("#text-3")).to_have_value("A fox ran.")
    expect(button(page, "up", 3)).to_be_focused()  # at the end only the other one is left
    expect(page.locator("#done")).to_have_text("This is scene 3 now.")

    page.get_by_role("button", name="Add a scene").press("Enter")
    expect(page.locator("#text-4")).to_be_focused()
    page.keyboard.type("It was quite different.")
    expect(price).to_contain_text("4 credits")
    page.keyboard.press("Tab")
    expect(page.locator("#hint-4")).to_contain_text("Hard to picture")
    page.locator("#text-4").fill("A bear woke up.")
    page.keyboard.press("Tab")
    expect(page.locator("#hint-4")).to_be_hidden()

    page.get_by_role("button", name="Remove scene 1").press("Enter")
    expect(page.locator("#text-3")).to_have_value("A bear woke up.")
    expect(page.locator("#scene-1 h3")).to_be_focused()
    assert scenes(page) == ["A dog slept.", "A fox ran.", "A bear woke up."]

    page.locator("#quality-fast").focus()
    page.keyboard.press("ArrowRight")
    expect(price).to_contain_text("6 credits")
    expect(page.locator("#quality-high")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(price).to_contain_text("3 credits")
    page.locator("#id_style_0").focus()
    page.keyboard.press("ArrowRight")

    page.get_by_role("button", name=re.compile("Make the film.*3 credits")).press("Enter")
    expect(page).to_have_url(re.compile(r"/stories/\d+/$"))
    film_of(page)
    told = [tale.inner_text() for tale in page.locator(".scenes .tale").all()]
    assert told == ["A dog slept.", "A fox ran.", "A bear woke up."]


def test_a_draft_waits_under_my_films(welcome: Welcome) -> None:
    page = welcome().sign_up("later")
    write(page, "A fox ran.\n\nA cat sat.")
    page.get_by_label("Title", exact=True).fill("For tomorrow")
    page.get_by_role("button", name="Save for later").click()
    page.get_by_role("link", name="My films").first.click()
    page.get_by_role("link", name=re.compile("Drafts")).click()
    expect(page.locator(".book")).to_contain_text("2 scenes written")
    page.get_by_role("link", name="For tomorrow").click()
    expect(page.get_by_label("Title", exact=True)).to_have_value("For tomorrow")
    make(page, "2 credits")
    film_of(page)
    assert credits_shown(page) == WELCOME - 2


# --- Showing it -------------------------------------------------------------------


def test_a_film_is_shown_to_everyone_and_taken_back(welcome: Welcome) -> None:
    page = welcome().sign_up("teller")
    write(page, "A very public fox ran.")
    page.get_by_label("For whom").select_option("child")
    make(page, "1 credit")
    film_of(page)
    page.get_by_role("button", name="Make it public").click()
    expect(page.get_by_text("Everyone can watch this film now.")).to_be_visible()

    guest = welcome()
    guest.page.goto("/explore/")
    title = "A very public fox ran."
    expect(guest.page.get_by_role("heading", name=title)).to_be_visible()
    guest.page.get_by_role("link", name="Ages 5–12").click()
    book = guest.page.locator(".book", has_text=title)
    book.hover()
    expect(book.locator("video.preview")).to_be_visible()
    guest.page.mouse.move(0, 0)
    expect(book.locator("video.preview")).to_have_count(0)
    book.get_by_role("link").focus()
    expect(book.locator("video.preview")).to_be_visible()
    guest.page.keyboard.press("Enter")
    film = film_of(guest.page)
    assert film.evaluate(PLAYED) == pytest.approx(3, 0.05)
    expect(guest.page.get_by_text("Told by teller")).to_be_visible()

    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("Only you can watch this film now.")).to_be_visible()
    guest.page.goto("/explore/?age=child")
    expect(guest.page.locator(".book", has_text=title)).to_have_count(0)


def test_previews_stay_still_where_motion_is_not_welcome(welcome: Welcome) -> None:
    visitor = welcome(reduced_motion="reduce")
    visitor.page.goto("/")
    assert visitor.page.evaluate("[...document.querySelectorAll('video')].every(v => v.paused)")
    assert visitor.page.locator("video[autoplay]").count() == 0


def test_a_shared_film_plays_signed_out_until_the_link_is_taken_back(welcome: Welcome) -> None:
    page = telling("A shared fox ran.", welcome().sign_up("sharer"), price="1 credit")
    film_of(page)
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_label("Link without an end").input_value()

    guest = welcome()
    guest.page.goto(link)
    expect(guest.page.get_by_role("heading", name="A shared fox ran.")).to_be_visible()
    assert film_of(guest.page).evaluate(PLAYED) == pytest.approx(3, 0.05)
    page.get_by_role("button", name="Revoke").click()
    expect(page.locator("#share input[readonly]")).to_have_count(0)
    answer = guest.page.goto(link)
    assert answer is not None
    assert answer.status == 410
    expect(guest.page.get_by_role("heading", name="This link has ended")).to_be_visible()
    guest.complaints.clear()  # Chromium notes every 410 in its console


def administrator(house: Site) -> None:
    with house.database():
        User.objects.create_superuser("chief", "chief@example.org", PASSWORD)


def test_a_public_film_that_the_administrator_hides_is_gone_for_all_others(
    welcome: Welcome, house: Site
) -> None:
    aside(lambda: administrator(house))
    title = "A doubtful fox ran."
    page = telling(title, welcome().sign_up("doubtful"), price="1 credit")
    film_of(page)
    page.get_by_role("button", name="Make it public").click()
    expect(page.get_by_text("Everyone can watch this film now.")).to_be_visible()

    guest = welcome()
    guest.page.goto("/explore/")
    guest.page.get_by_role("link", name=re.compile("Watch")).click()
    expect(guest.page.get_by_role("heading", level=1)).to_have_text(title)
    guest.page.get_by_text("Report this film").click()
    guest.page.get_by_label("What is wrong?").select_option("violence")
    guest.page.get_by_role("button", name="Send the report").click()
    expect(guest.page.get_by_text("Thank you.")).to_be_visible()

    desk = welcome().sign_in("chief")
    desk.goto("/admin/")
    desk.get_by_role("link", name="1 reported film waits for you").click()
    row = desk.locator(".desk-case")
    row.get_by_label("Why").fill("It frightens.")
    row.get_by_role("button", name="Hide").click()
    expect(desk.get_by_text(f"“{title}” is hidden.")).to_be_visible()

    answer = guest.page.reload()
    assert answer is not None
    assert answer.status == 404
    guest.page.goto("/explore/")
    expect(guest.page.get_by_text(title)).to_have_count(0)
    guest.complaints.clear()  # Chromium notes every 404 in its console
    page.reload()
    expect(page.locator("#hidden")).to_contain_text("It frightens.")
    expect(page.get_by_role("button", name="Make it public")).to_have_count(0)


# --- The reader -------------------------------------------------------------------


def test_colours_change_at_once_and_stay(welcome: Welcome) -> None:
    page = welcome(color_scheme="light").sign_up("painter")
    dark = "getComputedStyle(document.body).backgroundColor === 'rgb(20, 21, 43)'"
    page.get_by_label("Your story").fill("Not lost.")
    page.get_by_text("You", exact=True).click()
    page.get_by_role("button", name="Dark").click()
    wait_until(lambda: page.evaluate(dark), seconds=30, what="the page stays light")
    expect(page.get_by_label("Your story")).to_have_value("Not lost.")
    expect(page.get_by_role("button", name="Dark")).to_have_attribute("aria-pressed", "true")
    page.goto("/films/")
    assert page.evaluate(dark)


def test_times_are_those_of_the_readers_clock(welcome: Welcome) -> None:
    visitor = welcome(timezone_id="Asia/Tokyo")
    page = visitor.sign_up("clock")
    page.goto("/preferences/")
    expect(page.get_by_text("Times are shown for Asia/Tokyo")).to_be_visible()
    page.get_by_label("Times are shown for").select_option("Pacific/Auckland")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Times are shown for Pacific/Auckland, where")).to_be_visible()
