"""Films and reports at the administrator's desk: watched in the row, decided on with a reason."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from rendering.models import Decision, RenderJob, Report
from rendering.models.moderation import Reason
from rendering.services import moderation
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.factories import FIVE_SCENES, PASSWORD, balance_of, make_job

pytestmark = pytest.mark.django_db
QUEUE = "/admin/rendering/report/queue/"
FILMS = "/admin/rendering/film/"


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief", "chief@example.org", PASSWORD)


@pytest.fixture
def desk(client: Client, chief: User) -> Client:
    client.force_login(chief)
    return client


def shown_film(owner: User, title: str = "The wolf") -> RenderJob:
    job = make_job(owner, FIVE_SCENES)
    Story.objects.filter(pk=job.story_id).update(title=title)
    films.finish(job)
    job.story = stories.publish(job.story)
    return job


def told(story: Story, *visitors: str, reason: Reason = Reason.VIOLENCE, words: str = "") -> None:
    for visitor in visitors or ("192.0.2.1",):
        moderation.report(story, reason=reason, words=words, reporter=None, visitor=visitor)


def page(client: Client, path: str, **query: str) -> str:
    answer = client.get(path, query)
    assert answer.status_code == 200, path
    return " ".join(answer.content.decode().split())


def decided(desk: Client, story: Story, act: str, **fields: str) -> Any:
    form = {"act": act, "why": "It shows blood."} | fields
    return desk.post(f"{QUEUE}{story.pk}/", form, follow=True)


# --- The queue ----------------------------------------------------------------


def test_an_empty_queue_says_so(desk: Client) -> None:
    assert "Nothing is reported. All is quiet." in page(desk, QUEUE)


def test_reports_stand_together_below_their_film_the_longest_waiting_first(
    desk: Client, owner: User, stranger: User
) -> None:
    wolf, frog = shown_film(owner, "The wolf"), shown_film(owner, "The frog")
    told(frog.story, words="They eat it.")
    told(wolf.story, "192.0.2.1", "192.0.2.2")
    moderation.report(
        wolf.story, reason=Reason.HATE, words="", reporter=stranger, visitor="192.0.2.3"
    )
    queue = page(desk, QUEUE)
    assert queue.index("The frog") < queue.index("The wolf")
    assert queue.count("The wolf</h2>") == 1
    assert queue.count("Violence or cruelty") == 3
    assert "“They eat it.”" in queue
    assert "stranger," in queue
    assert f'src="/videos/{wolf.pk}/film.mp4"' in queue
    assert desk.get(f"/videos/{wolf.pk}/film.mp4").status_code == 200


def test_the_first_page_of_the_desk_says_how_many_wait(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story, "192.0.2.1", "192.0.2.2")
    assert f'href="{QUEUE}"><strong>1</strong> reported film waits for you' in page(desk, "/admin/")


def test_keep_answers_the_reports(desk: Client, owner: User, chief: User) -> None:
    job = shown_film(owner)
    told(job.story)
    answer = decided(desk, job.story, "keep", why="A pirate’s tale.")
    assert "“The wolf” stays as it is." in answer.content.decode()
    assert "All is quiet" in answer.content.decode()
    decision = Decision.objects.get()
    assert (decision.verdict, decision.by, decision.why) == ("kept", chief, "A pirate’s tale.")
    assert Client().get(f"/stories/{job.story_id}/").status_code == 200


def test_hide_hides_it_from_everybody_at_once(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story)
    decided(desk, job.story, "hide")
    assert Client().get(f"/stories/{job.story_id}/").status_code == 404
    assert f'"/stories/{job.story_id}/"' not in page(Client(), "/explore/")
    assert desk.get(f"/videos/{job.pk}/film.mp4").status_code == 200


@pytest.mark.parametrize(("fault", "left"), [({}, 15), ({"our_fault": "on"}, 20)])
def test_remove_removes_it_and_gives_back_where_the_fault_was_ours(
    desk: Client, owner: User, fault: dict[str, str], left: int
) -> None:
    job = shown_film(owner)
    told(job.story)
    assert "give back 5 credits" in page(desk, QUEUE)
    answer = decided(desk, job.story, "remove", **fault)
    assert f"{left - 15} credits were given back" in answer.content.decode()
    assert not Story.objects.exists()
    assert balance_of(owner) == left
    assert "It shows blood." in page(desk, "/admin/rendering/decision/")
    assert Report.objects.get().decision == Decision.objects.get()


@pytest.mark.parametrize("act", ["keep", "hide", "remove"])
def test_nothing_is_decided_without_saying_why(desk: Client, owner: User, act: str) -> None:
    job = shown_film(owner)
    told(job.story)
    answer = decided(desk, job.story, act, why=" ")
    assert answer.status_code == 400
    assert "Say why: it is recorded with your name." in answer.content.decode()
    assert not Decision.objects.exists()


def test_a_tick_at_keep_gives_nothing_back(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story)
    decided(desk, job.story, "keep", our_fault="on")
    assert balance_of(owner) == 15


def test_an_act_that_there_is_not_does_nothing(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story)
    assert decided(desk, job.story, "burn").status_code == 400
    assert not Decision.objects.exists()


def test_the_second_of_two_administrators_is_told_so(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story)
    decided(desk, job.story, "keep")
    assert "somebody was faster" in decided(desk, job.story, "keep").content.decode()
    assert Decision.objects.count() == 1


def test_words_of_strangers_are_text(desk: Client, owner: User) -> None:
    job = shown_film(owner, "<script>alert(1)</script>")
    told(job.story, words="<img src=x onerror=alert(1)>")
    for path in (QUEUE, FILMS, "/admin/rendering/report/"):
        assert "<script>alert" not in page(desk, path)
        assert "<img src=x" not in page(desk, path)


def test_the_queue_asks_as_much_for_many_films_as_for_one(desk: Client, owner: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            page(desk, QUEUE)
        return len(queries)

    told(shown_film(owner, "1").story)
    few = asked()
    for number in range(2, 4):
        told(shown_film(owner, str(number)).story, "192.0.2.1", "192.0.2.2")
    assert asked() == few


def test_who_may_look_may_not_decide(client: Client, owner: User) -> None:
    job = shown_film(owner)
    told(job.story)
    helper = User.objects.create_user("helper", "helper@example.org", PASSWORD, is_staff=True)
    client.force_login(helper)
    assert client.get(QUEUE).status_code == 403
    helper.user_permissions.add(Permission.objects.get(codename="view_report"))
    helper.user_permissions.add(Permission.objects.get(codename="view_film"))
    queue = page(client, QUEUE)
    assert "The wolf" in queue
    assert "Remove for good" not in queue
    assert client.get(f"/videos/{job.pk}/film.mp4").status_code == 200
    assert client.post(f"{QUEUE}{job.story_id}/", {"act": "hide", "why": "x"}).status_code == 403
    act = {"action": "hide", "_selected_action": [job.film.pk], "why": "x"}
    client.post(FILMS, act)
    assert not Decision.objects.exists()


# --- Films --------------------------------------------------------------------


def chosen(desk: Client, act: str, *jobs: RenderJob, **fields: str) -> Any:
    form = {"action": act, "_selected_action": [job.film.pk for job in jobs]} | fields
    return desk.post(FILMS, form, follow=True)


def test_films_play_in_their_row_and_say_who_sees_them(desk: Client, owner: User) -> None:
    public, private = shown_film(owner, "Open"), films.finish(make_job(owner))
    rows = page(desk, FILMS)
    assert rows.count("<video") == 2
    assert 'preload="none"' in rows
    assert f'poster="/videos/{private.pk}/poster.jpg"' in rows
    assert desk.get(f"/videos/{private.pk}/poster.jpg").status_code == 200
    assert "Open" in page(desk, FILMS, seen="public")
    assert "Open" not in page(desk, FILMS, seen="private")
    moderation.hide(public.story, by=User.objects.get(username="chief"), why="No.")
    assert "Open" in page(desk, FILMS, seen="hidden")


@pytest.mark.parametrize("act", ["hide", "remove"])
def test_an_action_asks_why_first(desk: Client, owner: User, act: str) -> None:
    jobs = [shown_film(owner, "One"), shown_film(owner, "Two")]
    asked = chosen(desk, act, *jobs).content.decode()
    assert 'name="why"' in asked
    assert asked.count("<video") == 2
    assert not Decision.objects.exists()
    refused = chosen(desk, act, *jobs, why="").content.decode()
    assert "Say why" in refused
    assert not Decision.objects.exists()
    chosen(desk, act, *jobs, why="Both copy a book.")
    assert Decision.objects.filter(why="Both copy a book.").count() == 2


def test_a_hidden_film_is_shown_again(desk: Client, owner: User, chief: User) -> None:
    job = shown_film(owner)
    moderation.hide(job.story, by=chief, why="No.")
    chosen(desk, "restore", job, why="It was a mistake.")
    assert Client().get(f"/stories/{job.story_id}/").status_code == 200
    assert "This film is not hidden." in chosen(desk, "restore", job, why="x").content.decode()


def test_removing_by_our_fault_says_before_what_comes_back(desk: Client, owner: User) -> None:
    job = shown_film(owner)
    assert "(5 credits)" in chosen(desk, "remove", job).content.decode()
    chosen(desk, "remove", job, why="Mixed up.", our_fault="on")
    assert balance_of(owner) == 20
    assert not Story.objects.exists()


def test_two_films_of_one_story_are_one_decision(desk: Client, owner: User) -> None:
    from rendering.services import jobs

    first = shown_film(owner)
    second = films.finish(jobs.submit(first.story, jobs.Order()))
    chosen(desk, "hide", first, second, why="No.")
    assert Decision.objects.count() == 1


def test_a_list_of_films_asks_as_much_for_many_as_for_one(desk: Client, owner: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            page(desk, FILMS)
        return len(queries)

    shown_film(owner)
    few = asked()
    shown_film(owner)
    shown_film(owner)
    assert asked() == few
