"""What a renderer is told of a scene: the same through the site and through the command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from rendering.models import RenderJob
from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.diffusion.models import MODELS
from rendering.services import jobs
from rendering.shots import brief_of, build_shots
from stories.models import User
from stories.prompts import scene_prompt
from tests.factories import make_story, make_user

SCENES = [
    "Maya was a girl with a red coat.",
    "She discovered a magical tree in the forest.",
    "At night the village slept.",
]
LOOK = {"style": "watercolour", "camera": "push-in", "age_group": "child"}


def make_video_job(owner: User, renderer: str) -> RenderJob:
    story = make_story(owner, "\n\n".join(SCENES))
    return RenderJob.objects.create(
        story=story, owner=owner, renderer=renderer, quality="fast", language="en", **LOOK
    )


def test_a_model_is_told_how_the_hero_looks_in_each_scene_with_her() -> None:
    briefs = [brief_of(SCENES, place, renderer="wan").prompt for place in range(3)]
    assert "in a red coat" in briefs[0]
    assert "in a red coat" in briefs[1]
    assert briefs[0].rpartition(", ")[2] == briefs[1].rpartition(", ")[2]
    assert briefs[2] == scene_prompt(SCENES[2])


def test_the_storybook_reads_the_scene_itself() -> None:
    for place, text in enumerate(SCENES):
        assert brief_of(SCENES, place, renderer=STORYBOOK).prompt == scene_prompt(text)


@pytest.mark.parametrize("renderer", [STORYBOOK, "wan"])
def test_the_site_and_the_command_line_brief_alike(owner: User, renderer: str) -> None:
    job = make_video_job(owner, renderer)
    clips = jobs.add_clips(job, [(n, text, 1) for n, text in enumerate(SCENES, start=1)])
    profile = quality_profiles(renderer)["fast"]
    shots = build_shots(SCENES, profile=profile, renderer=renderer, **LOOK)
    assert [(clip.prompt, clip.seed) for clip in clips] == [
        (shot.prompt, shot.seed) for shot in shots
    ]


def test_another_take_is_told_the_same_and_takes_the_next_seed(db: None) -> None:
    job = make_video_job(make_user("owner", extra_credits=50), "wan")
    clips = jobs.add_clips(job, [(n, text, 1) for n, text in enumerate(SCENES, start=1)])
    (again,) = jobs.add_clips(job, [(2, SCENES[1], 2)])
    assert again.prompt == clips[1].prompt
    assert "in a red coat" in again.prompt
    assert again.seed == clips[1].seed + 1


def test_every_model_gets_a_prompt_that_fits(owner: User) -> None:
    long = [f"{text} The old fox walked over the hills." * 20 for text in SCENES]
    for model in MODELS:
        for place in range(3):
            prompt = brief_of(long, place, renderer=model, **LOOK).prompt
            assert prompt.startswith("cinematic, high quality, beautiful animation, ")


def test_the_web_loads_no_storybook_until_a_model_is_told_of_looks() -> None:
    program = (
        "import sys\n"
        "import rendering.shots as shots\n"
        "loaded = lambda: 'rendering.renderers.storybook' in sys.modules\n"
        "shots.brief_of(['A girl ran.'], 0, renderer='storybook')\n"
        "before = loaded()\n"
        "shots.brief_of(['A girl ran.'], 0, renderer='wan')\n"
        "print(before, loaded(), 'torch' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.split() == ["False", "True", "False"]
