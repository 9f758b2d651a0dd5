"""From an idea, a picture or a voice to a story, by hand: a real browser, a real worker.

Its models are small, and have learnt one picture and one tone.
"""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from stories.recordings import Recording
from tests.e2e.hands import Welcome, aside, credits_shown, fits, in_a_browser, write
from tests.site import Site

pytestmark = in_a_browser
EDITED = re.compile(r"/stories/\d+/edit/(#draft)?$")
IDEA = "A small fox is afraid of the dark."


@pytest.fixture(scope="module")
def house_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    from tests.stories import tiny_blip, tiny_whisper  # loads torch

    folder = tmp_path_factory.mktemp("senses")
    seen = tiny_blip.save(folder / "blip", learnt={"red": "a red kite"})
    heard = tiny_whisper.save(folder / "whisper", learnt={(440, "en"): " A red kite."})
    return {"CAPTION_MODEL": str(seen), "SPEECH_MODEL": str(heard)}


@pytest.fixture(scope="module")
def browser_flags(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """A microphone that hears a tone."""
    from tests.stories.tiny_whisper import tone

    sound = tmp_path_factory.mktemp("sound") / "tone.wav"
    sound.write_bytes(Recording(tone(440, seconds=8)).wav)
    return ("--use-fake-device-for-media-stream", f"--use-file-for-fake-audio-capture={sound}")


def first_scene(page: Page) -> str:
    return page.get_by_label("Scene 1: what is told").input_value()


def begin(page: Page, idea: str = IDEA) -> None:
    page.get_by_label("Your story").fill(idea)
    page.get_by_role("button", name="Write the story").click()
    expect(page).to_have_url(EDITED)


def red_picture() -> FilePayload:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(out, "PNG")
    return FilePayload(name="red.png", mimeType="image/png", buffer=out.getvalue())


def is_kept(page: Page) -> None:
    """The last change too."""
    expect(page.locator("#saved:not(.saved--old)")).to_have_text("Saved")


@pytest.mark.parametrize("width", [1280, 360])
def test_an_idea_is_written_edited_told_again_and_taken_back(welcome: Welcome, width: int) -> None:
    page = welcome(width=width).sign_up(f"idea{width}")
    expect(page.get_by_text("Free, written without AI.")).to_be_visible()
    begin(page)
    assert fits(page)
    expect(page.get_by_text("Written without AI", exact=True)).to_be_visible()
    assert "fox" in first_scene(page)
    page.get_by_label("Scene 1: what is told").fill("By hand: a fox went out.")
    page.keyboard.type(" Alone.")
    is_kept(page)
    expect(page.get_by_label("Scene 1: what is told")).to_be_focused()
    page.get_by_role("button", name="Later scene 1").click()
    expect(page.get_by_label("Scene 2: what is told")).to_have_value(re.compile("^By hand"))
    is_kept(page)
    page.reload()
    expect(page.get_by_label("Scene 2: what is told")).to_have_value(
        "By hand: a fox went out. Alone."
    )
    page.get_by_label("Who or what").fill("a fox")
    page.get_by_role("button", name="Make it funnier").click()  # before that is kept by itself
    expect(page.get_by_text("Told again.")).to_be_visible()
    expect(page.get_by_label("Who or what")).to_have_value(re.compile("fox"))
    expect(page.locator("textarea").filter(has_text="By hand")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Scene 2: what is told")).to_have_value(
        "By hand: a fox went out. Alone."
    )
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    expect(page.get_by_role("button", name=re.compile("Make the film.*4 credits"))).to_be_visible()
    assert credits_shown(page) == 1000


def test_a_pasted_story_is_one_draft_with_an_address_of_its_own(welcome: Welcome) -> None:
    page = welcome().sign_up("paster")
    write(page)
    expect(page).to_have_url(re.compile("/create/#draft$"))
    page.get_by_label("Scene 2: what is told").fill("A whale sang.")
    is_kept(page)
    expect(page).to_have_url(EDITED)
    page.get_by_role("button", name="Remove scene 5").click()
    is_kept(page)
    page.get_by_label("Title", exact=True).fill("Whales")
    is_kept(page)
    page.get_by_label("Scene 1: what is told").fill("")
    for number in (2, 3, 4):
        page.get_by_label(f"Scene {number}: what is told").fill(" ")
    expect(page.locator("#saved")).to_contain_text("Not saved: A story has one to 5 scenes.")
    page.goto("/films/")
    expect(page.get_by_role("link", name="Whales")).to_have_count(1)
    expect(page.locator(".book")).to_have_count(1)


def test_what_is_typed_last_is_kept_by_whoever_leaves(welcome: Welcome) -> None:
    page = welcome().sign_up("leaver")
    begin(page)
    page.get_by_label("Title", exact=True).fill("Typed and gone")
    page.get_by_role("link", name="My films").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.reload()
    expect(page.get_by_role("link", name="Typed and gone")).to_be_visible()


def test_what_cannot_be_sent_is_said_and_sent_again(welcome: Welcome) -> None:
    visitor = welcome()
    page = visitor.sign_up("offliner")
    begin(page)
    page.route("**/edit/", lambda route: route.abort())
    page.get_by_label("Title", exact=True).fill("Not lost")
    expect(page.locator("#saved")).to_have_text("Not saved: the server does not answer.")
    page.unroute_all()
    is_kept(page)
    visitor.context.clear_cookies()
    page.get_by_label("Title", exact=True).fill("Signed out")
    expect(page.locator("#saved")).to_contain_text("you are signed out")
    expect(page.get_by_label("Title", exact=True)).to_have_value("Signed out")
    visitor.complaints.clear()  # Chromium notes what failed in its console


def test_a_button_waits_for_what_is_on_its_way(welcome: Welcome) -> None:
    """So that an older text never arrives after a newer one."""
    page = welcome().sign_up("patient")
    begin(page)
    order: list[str] = []
    page.on("request", lambda it: order.append(f"{_press(it.post_data)} sent"))
    page.on("requestfinished", lambda it: order.append(f"{_press(it.post_data)} answered"))
    page.route("**/edit/", lambda route: (page.wait_for_timeout(600), route.continue_()))
    title = page.get_by_label("Title", exact=True)
    title.fill("First")
    with page.expect_request(lambda request: _press(request.post_data) == "autosave"):
        pass
    title.fill("Second")
    page.get_by_role("button", name="Save for later").click()
    expect(page.get_by_text("Saved. You find it under My films")).to_be_visible()
    page.unroute_all()
    expect(page.get_by_label("Title", exact=True)).to_have_value("Second")
    of_buttons = [event for event in order if not event.startswith(" ")]
    assert of_buttons[:3] == ["autosave sent", "autosave answered", "save sent"]


def _press(sent: str | None) -> str:
    names = re.findall(r"(?:^|&)(autosave|save)=1", sent or "")
    return str(names[-1]) if names else ""


def test_a_picture_is_looked_at_corrected_and_becomes_a_story(welcome: Welcome) -> None:
    page = welcome(width=360).sign_up("painter")
    page.get_by_role("radio", name=re.compile("^Picture")).check()
    field = page.locator("input[name=picture]")
    field.set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": b"<svg/>"})
    page.get_by_role("button", name="Look at the picture").click()
    expect(page.get_by_role("alert")).to_contain_text("SVG")
    expect(page.get_by_role("radio", name=re.compile("^Picture"))).to_be_checked()
    field.set_input_files(red_picture())
    expect(page.get_by_alt_text("The picture you chose")).to_be_visible()
    assert fits(page)
    page.get_by_role("button", name="Look at the picture").click()
    expect(page).to_have_url(re.compile("/writing/"))
    assert fits(page)
    expect(page.get_by_role("heading", name="Is this what you see?")).to_be_focused()
    words = page.get_by_label("What is in the picture")
    expect(words).to_have_value(re.compile("red kite"))
    expect(page.locator("[hx-get]")).to_have_count(0)
    words.fill("A red kite that is afraid of the wind.")
    page.get_by_role("button", name="Write the story").click()
    expect(page).to_have_url(EDITED)
    expect(page.get_by_text("Written without AI", exact=True)).to_be_visible()


def test_a_voice_is_recorded_played_and_written_down(welcome: Welcome) -> None:
    page = welcome(permissions=["microphone"]).sign_up("teller")
    page.get_by_role("radio", name=re.compile("^Speak")).check()
    page.get_by_role("button", name="Record").click()
    expect(page.locator("[data-said]")).to_have_text("Recording.")
    expect(page.locator("[data-time]")).to_have_text("0:02 / 3:00")
    assert page.locator("meter").evaluate("level => level.value") > 0.1
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("[data-said]")).to_contain_text("Recorded.")
    player = page.get_by_label("What you recorded")
    expect(player).to_be_visible()
    assert player.evaluate("it => it.play().then(() => !it.error && it.readyState > 0)")
    page.get_by_role("button", name="Record again").click()
    expect(page.locator("[data-time]")).to_have_text("0:03 / 3:00")
    page.get_by_role("button", name="Write down what I said").click()  # while it records
    expect(page.get_by_role("heading", name="Is this what you said?")).to_be_visible()
    expect(page.get_by_label("What you said")).to_have_value(re.compile("red kite", re.IGNORECASE))


def test_a_microphone_that_is_refused_or_missing_says_so(welcome: Welcome) -> None:
    page = welcome().sign_up("silent")
    page.get_by_role("radio", name=re.compile("^Speak")).check()
    page.get_by_role("button", name="Record").click()
    said = page.locator("[data-said]")
    expect(said).to_contain_text("The microphone is not allowed on this page.")
    missing = (
        "void (navigator.mediaDevices.getUserMedia = "
        "() => Promise.reject(new DOMException('', '{}')))"
    )
    for name, words in (
        ("NotFoundError", "No microphone"),
        ("NotReadableError", "could not be used"),
    ):
        page.evaluate(missing.format(name))
        page.get_by_role("button", name="Record").click()
        expect(said).to_contain_text(words)
    page.add_init_script("delete window.MediaRecorder")
    page.goto("/create/?way=speak")
    expect(said).to_contain_text("This browser cannot record here.")
    expect(page.get_by_role("button", name="Record")).to_have_count(0)
    expect(page.get_by_label("Your voice")).to_be_visible()


RECOGNITION = """
window.webkitSpeechRecognition = class extends EventTarget {
  start() { window.ear = this; }
  stop() { this.dispatchEvent(new Event("end")); }
  hear(words, isFinal) {
    const result = Object.assign([{transcript: words}], {isFinal});
    this.dispatchEvent(Object.assign(new Event("result"), {resultIndex: 0, results: [result]}));
  }
};
delete window.SpeechRecognition;
"""
"""Chromium has none without its maker's servers."""


def test_a_browser_that_can_takes_dictation(welcome: Welcome) -> None:
    visitor = welcome()
    visitor.page.add_init_script(RECOGNITION)
    page = visitor.sign_up("speaker")
    page.get_by_label("Language", exact=True).select_option("de")
    page.get_by_label("Your story").fill("Ein Fuchs")
    page.get_by_role("button", name="Dictate").click()
    assert page.evaluate("ear.lang") == "de"
    page.evaluate("ear.hear('geht', false)")
    expect(page.get_by_text("geht")).to_be_visible()
    page.evaluate("ear.hear('geht heim.', true)")
    expect(page.get_by_label("Your story")).to_have_value("Ein Fuchs geht heim.")
    page.get_by_role("button", name="Stop dictating").click()
    expect(page.get_by_role("button", name="Dictate")).to_have_attribute("aria-pressed", "false")


def test_the_same_without_a_script(welcome: Welcome) -> None:
    page = welcome(java_script_enabled=False, width=360).sign_up("plain")
    expect(page.get_by_role("button", name="Dictate")).to_have_count(0)
    page.get_by_role("radio", name=re.compile("^Speak")).check()
    expect(page.get_by_role("button", name="Record")).to_have_count(0)
    expect(page.get_by_label("Your voice")).to_be_visible()
    expect(page.get_by_label("Your story")).to_be_hidden()
    page.get_by_role("radio", name=re.compile("^Write")).check()
    begin(page)
    before = first_scene(page)
    page.get_by_role("button", name="Make it calmer").click()
    expect(page.get_by_text("Told again.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Scene 1: what is told")).to_have_value(before)


def test_a_story_on_its_way_can_be_stopped(welcome: Welcome, house: Site) -> None:
    page = welcome().sign_up("stopper")
    page.get_by_role("radio", name=re.compile("^Picture")).check()
    page.locator("input[name=picture]").set_input_files(red_picture())
    aside(house.stop_worker)
    try:
        page.get_by_role("button", name="Look at the picture").click()
        expect(page.get_by_text("Nobody is there to do it just now")).to_be_visible()
        (kept,) = house.folder.rglob("writing/*.jpg")
        page.get_by_role("button", name="Cancel").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Cancelled")
        assert not kept.exists()
    finally:
        aside(house.start_worker)
