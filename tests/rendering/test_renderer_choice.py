"""Who makes a film: the best that the workers here can run, or whom the order names."""

from __future__ import annotations

from typing import Any

import pytest

from rendering.models import RenderJob, Worker
from rendering.renderers.diffusion.packages import INSTALL
from rendering.services import jobs, offers, workers
from stories.models import User
from stories.services.credits import InsufficientCredits
from tests.doors import Api
from tests.factories import balance_of, make_job, make_story
from tests.workers import CARD_MAKES, fall_silent, gpu_worker, processor

pytestmark = pytest.mark.django_db


def refused(**order: str) -> jobs.UnknownChoice:
    with pytest.raises(jobs.UnknownChoice) as caught:
        jobs.Order(**order).maker()
    return caught.value


# --- By itself --------------------------------------------------------------------


def test_without_a_card_films_are_drawn(owner: User) -> None:
    assert make_job(owner).renderer == "storybook"
    processor()
    assert make_job(owner).renderer == "storybook"


def test_a_card_at_work_generates(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    job = make_job(owner)
    assert (job.renderer, job.clips.get().queue, job.clips.get().price) == ("zeroscope", "gpu", 2)


def test_a_card_that_is_away_is_not_waited_for(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    fall_silent(hours=0.1)
    assert make_job(owner).renderer == "storybook"


def test_a_card_that_cannot_make_that_quality_leaves_it_to_the_storybook(owner: User) -> None:
    gpu_worker({"fast": 2.0})
    assert make_job(owner, quality="high").renderer == "storybook"
    assert make_job(owner, quality="fast").renderer == "zeroscope"


def test_the_first_of_the_models_that_are_offered_here_is_taken(owner: User, settings: Any) -> None:
    settings.VIDEO_MODELS = ["modelscope", "zeroscope"]
    gpu_worker(CARD_MAKES)
    assert make_job(owner).renderer == "zeroscope", "nobody runs the other one"
    gpu_worker({"fast": 2.0}, name="second", model="modelscope")
    assert make_job(owner).renderer == "modelscope"


@pytest.mark.parametrize("quality", ["draft", "turbo"])
def test_what_the_storybook_does_not_make_needs_a_card(quality: str) -> None:
    error = refused(quality=quality)
    assert error.field == "quality"
    assert "start one with manage.py worker --queue gpu" in error.message
    gpu_worker(CARD_MAKES)
    assert jobs.Order(quality=quality).maker() == "zeroscope"


def test_hd_is_drawn_where_no_card_makes_it_at_its_own_price(owner: User) -> None:
    job = make_job(owner, quality="hd")
    assert (job.renderer, job.clips.get().queue, job.clips.get().price) == ("storybook", "cpu", 3)
    gpu_worker(CARD_MAKES)
    job = make_job(owner, quality="hd")
    assert (job.renderer, job.clips.get().queue, job.clips.get().price) == ("zeroscope", "gpu", 6)


def test_a_processor_is_only_used_on_purpose() -> None:
    processor()
    error = refused(quality="turbo")
    assert "“zeroscope”" in error.message
    assert jobs.Order(quality="turbo", renderer="zeroscope").maker() == "zeroscope"


# --- By name ----------------------------------------------------------------------


def test_the_storybook_is_always_there(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    assert make_job(owner, renderer="storybook").renderer == "storybook"


def test_a_worker_that_may_come_back_is_waited_for(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    fall_silent(hours=23)
    assert make_job(owner, renderer="zeroscope").renderer == "zeroscope"
    fall_silent(hours=25)
    assert refused(renderer="zeroscope").field == "renderer"


def test_without_any_worker_it_is_said_how_to_start_one() -> None:
    error = refused(renderer="zeroscope")
    assert error.field == "renderer"
    assert error.message == (
        "No worker here generates video: start one with manage.py worker --queue gpu"
    )


def test_missing_packages_are_said_with_what_to_install() -> None:
    workers.report("here", queue="cpu", processes=2, problem=INSTALL)
    assert refused(renderer="zeroscope").message == INSTALL


def test_what_is_in_the_way_of_a_gpu_worker_comes_before_what_is_in_anothers() -> None:
    workers.report("here", queue="cpu", processes=2, problem=INSTALL)
    gpu_worker(problem="The driver is too old.", device_kind="")
    assert refused(renderer="zeroscope").message == "The driver is too old."


def test_a_worker_that_is_still_looking_is_waited_for_a_minute() -> None:
    gpu_worker(device_kind="")
    assert "Try again in a minute" in refused(renderer="zeroscope").message


def test_a_card_that_is_too_small_is_told_what_it_takes() -> None:
    gpu_worker({"fast": 2.0}, model="modelscope")
    assert "It takes a card with" in refused(renderer="wan").message


def test_a_quality_that_no_worker_can_make_is_refused_with_those_that_are() -> None:
    processor()
    error = refused(renderer="zeroscope", quality="fast")
    assert error.field == "quality"
    assert "Choose from “turbo”." in error.message


def test_a_model_that_is_not_offered_here_is_refused(settings: Any) -> None:
    settings.VIDEO_MODELS = ["modelscope"]
    gpu_worker(CARD_MAKES)
    assert refused(renderer="zeroscope").message == "Zeroscope v2 is not offered here."
    assert jobs.Order().maker() == "storybook"


def test_a_quality_that_the_renderer_does_not_know_is_refused_with_those_it_knows() -> None:
    with pytest.raises(jobs.UnknownChoice) as caught:
        jobs.Order(renderer="storybook", quality="draft")
    assert caught.value.field == "quality"
    assert "'fast', 'high', 'hd'" in caught.value.message


def test_a_pass_of_another_model_cannot_be_ordered() -> None:
    with pytest.raises(jobs.UnknownChoice):
        jobs.Order(renderer="zeroscope-xl", quality="hd")


def test_the_same_key_is_answered_though_the_worker_has_gone(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    story, key = make_story(owner), jobs.OnceKey("key", "digest")
    order = jobs.Order(renderer="zeroscope")
    first = jobs.submit(story, order, once=key)
    Worker.objects.all().delete()
    assert jobs.submit(story, order, once=key) == first


def test_a_refused_order_leaves_nothing_behind(owner: User) -> None:
    before = balance_of(owner)
    with pytest.raises(jobs.UnknownChoice):
        jobs.tell(owner, "A fox.", jobs.Order(renderer="zeroscope"))
    assert (balance_of(owner), RenderJob.objects.count(), owner.stories.count()) == (before, 0, 0)


def test_the_renderer_that_makes_it_says_the_price(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    with pytest.raises(InsufficientCredits) as caught:
        make_job(owner, "\n\n".join(["A fox."] * 5), quality="hd")
    assert caught.value.missing == 5 * 6 - 20


def test_who_makes_it_is_found_with_one_query(django_assert_num_queries: Any) -> None:
    gpu_worker(CARD_MAKES)
    processor()
    with django_assert_num_queries(1):
        jobs.Order(quality="turbo").maker()
    with django_assert_num_queries(1):
        offers.Offers().every()


# --- Over HTTP --------------------------------------------------------------------


def renderers(owner: User) -> dict[str, Any]:
    return {row["name"]: row for row in Api(owner).get("/api/v1/renderers/").body}


def test_the_api_lists_the_storybook_first_and_every_model_that_is_offered(
    owner: User, settings: Any
) -> None:
    listed = list(renderers(owner))
    assert listed == ["storybook", *settings.VIDEO_MODELS]
    assert "zeroscope-xl" not in listed
    settings.VIDEO_MODELS = ["modelscope"]
    assert list(renderers(owner)) == ["storybook", "modelscope"]


def test_the_api_says_what_a_renderer_makes_and_what_it_costs(owner: User) -> None:
    storybook = renderers(owner)["storybook"]
    assert storybook["available"] is True
    assert storybook["reason"] is storybook["licence"] is storybook["licence_url"] is None
    assert storybook["commercial_use"] is True
    assert storybook["qualities"][0] == {
        "name": "fast",
        "available": True,
        "width": 576,
        "height": 320,
        "fps": 8,
        "frames": 24,
        "seconds": 3.0,
        "price": 1,
        "estimated_seconds": None,
    }


def test_the_api_offers_the_storybooks_hd(owner: User) -> None:
    made = {row["name"]: row for row in renderers(owner)["storybook"]["qualities"]}
    size = [made["hd"][name] for name in ("width", "height", "fps", "frames", "price")]
    assert (list(made), size) == (["fast", "high", "hd"], [1280, 720, 24, 72, 3])


def test_the_api_says_why_a_model_cannot_be_run_and_what_to_install(owner: User) -> None:
    workers.report("here", queue="cpu", processes=2, problem=INSTALL)
    zeroscope = renderers(owner)["zeroscope"]
    assert (zeroscope["available"], zeroscope["reason"]) == (False, INSTALL)
    assert zeroscope["licence"] == "CC-BY-NC-4.0"
    assert zeroscope["commercial_use"] is False
    assert zeroscope["licence_url"].startswith("https://creativecommons.org/")


def test_the_api_says_how_long_a_processor_takes(owner: User) -> None:
    processor()
    zeroscope = renderers(owner)["zeroscope"]
    assert (zeroscope["available"], zeroscope["reason"]) == (True, None)
    made = {row["name"]: row for row in zeroscope["qualities"] if row["available"]}
    assert list(made) == ["turbo"]
    assert (made["turbo"]["estimated_seconds"], made["turbo"]["price"]) == (840.0, 1)


def test_an_order_that_cannot_be_met_is_400_and_names_the_field(owner: User) -> None:
    path = f"/api/v1/stories/{make_story(owner).pk}/render-jobs/"
    answer = Api(owner).post(path, {"renderer": "zeroscope"})
    assert answer.status == 400
    assert "start one with" in answer.body["error"]["fields"]["renderer"][0]
    answer = Api(owner).post(path, {"quality": "draft"})
    assert (answer.status, list(answer.body["error"]["fields"])) == (400, ["quality"])
    assert not RenderJob.objects.exists()


def test_generate_video_refuses_what_cannot_be_made(owner: User) -> None:
    answer = Api(owner).post("/generate-video", {"caption": "A fox.", "renderer": "zeroscope"})
    assert answer.status == 400
    assert "renderer" in answer.body["error"]["fields"]
