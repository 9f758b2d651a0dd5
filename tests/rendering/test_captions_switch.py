"""Whoever wants no words in the pictures has them in the subtitles alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from django.test import Client
from PIL import Image

from rendering.models import RenderJob
from rendering.renderers import STORYBOOK, get_renderer
from rendering.renderers.base import QUALITY_PROFILES
from rendering.services import jobs, pipeline
from rendering.shots import build_shots
from stories.models import Story, User
from tests import films
from tests.doors import Api
from tests.factories import claim, make_job, make_story

ROOT = Path(__file__).parents[2]
OFF = 'name="captions" id="id_captions_1" value="off"'


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


@pytest.mark.django_db
@pytest.mark.parametrize(("chosen", "shown"), [({"captions": "off"}, False), ({}, True)])
def test_a_form_says_whether_words_are_shown(
    browser: Client, owner: User, chosen: dict[str, str], shown: bool
) -> None:
    story = make_story(owner)
    assert OFF in browser.get(f"/stories/{story.pk}/").content.decode()
    browser.post(f"/stories/{story.pk}/film/", chosen)
    assert RenderJob.objects.get().captions is shown
    assert pipeline.shot_of(claim()).captions is shown


@pytest.mark.django_db
def test_a_draft_remembers_it(browser: Client, owner: User) -> None:
    told = {"text": "A fox ran.", "scene": ["A fox ran."], "language": "en"}
    browser.post("/create/", told | {"captions": "off", "save": "1"})
    story = Story.objects.get(owner=owner)
    assert story.wishes["captions"] == "off"
    again = browser.get(f"/stories/{story.pk}/edit/").content.decode()
    assert f"{OFF} checked" in again


@pytest.mark.django_db
def test_an_unknown_answer_makes_no_film(browser: Client, owner: User) -> None:
    story = make_story(owner)
    browser.post(f"/stories/{story.pk}/film/", {"captions": "sideways"})
    assert not RenderJob.objects.exists()


@pytest.mark.django_db
def test_a_new_take_keeps_it(owner: User) -> None:
    story = make_story(owner)
    job = films.finish(jobs.submit(story, jobs.Order(captions=False)))
    jobs.retry(job, scene_number=1)
    assert pipeline.shot_of(claim()).captions is False


@pytest.mark.django_db
def test_the_api_takes_and_tells_it(owner: User) -> None:
    path = f"/api/v1/stories/{make_story(owner).pk}/render-jobs/"
    assert Api(owner).post(path, {"captions": False}).body["captions"] is False
    assert Api(owner).post(path, {}).body["captions"] is True


@pytest.mark.django_db
def test_what_was_ordered_before_has_words(owner: User) -> None:
    assert make_job(owner).captions is True


def test_without_words_in_the_picture_the_captions_track_has_them(tmp_path: Path) -> None:
    text = "The moon shone on the old red door."
    (tmp_path / "story.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, ROOT / "manage.py", "render_story", "story.txt", "--out", "film"]
    subprocess.run([*command, "--no-captions"], cwd=tmp_path, check=True, capture_output=True)
    told = json.loads((tmp_path / "film/story.json").read_text(encoding="utf-8"))
    assert told["captions"] is False
    track = (tmp_path / "film/captions.vtt").read_text(encoding="utf-8")
    assert text in " ".join(track.split())
    with Image.open(tmp_path / "film/poster.jpg") as poster:
        made = np.asarray(poster.convert("RGB"), dtype=int)
    bare, captioned = (poster_of(text, captions=captions) for captions in (False, True))
    assert np.abs(made - bare).mean() < 6 < 15 < np.abs(made - captioned)[240:].mean()


def poster_of(text: str, *, captions: bool) -> np.ndarray:
    (shot,) = build_shots([text], profile=QUALITY_PROFILES["fast"], captions=captions)
    frames = get_renderer(STORYBOOK).frames(shot, on_progress=lambda *said: None)
    return list(frames)[round(0.7 * 23)].astype(int)
