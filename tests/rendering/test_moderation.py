"""Reports of films, and what administrators do about them; money and traces included."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from rendering import queries
from rendering.models import Decision, RenderJob, Report
from rendering.models.moderation import Reason
from rendering.services import jobs, moderation, removal, sharing
from rendering.services.jobs import WrongState
from stories.models import CreditEntry, Story, User
from stories.services import credits, stories
from stories.services.throttling import TooManyTries
from tests import films
from tests.databases import in_threads
from tests.doors import Api, knock
from tests.factories import FIVE_SCENES, account_of, balance_of, claim, make_job, make_user

HERE, ELSEWHERE = "192.0.2.1", "198.51.100.7"


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief", "chief@example.org", "x")


@pytest.fixture
def job(owner: User) -> RenderJob:
    """A public film."""
    made = films.finish(make_job(owner, FIVE_SCENES))
    stories.publish(made.story)
    return made


def told(story: Story, *, reporter: User | None = None, visitor: str = HERE) -> Report:
    return moderation.report(
        story, reason=Reason.VIOLENCE, words=" Blood. ", reporter=reporter, visitor=visitor
    )


def open_reports() -> int:
    return Report.objects.filter(decision=None).count()


# --- Reporting ----------------------------------------------------------------


def test_everybody_reports_a_film_once(job: RenderJob, stranger: User) -> None:
    first = told(job.story, reporter=stranger)
    assert told(job.story, reporter=stranger, visitor=ELSEWHERE) == first
    unknown = told(job.story)
    assert told(job.story) == unknown
    told(job.story, visitor=ELSEWHERE)
    assert open_reports() == 3
    assert first.words == "Blood."


def test_nothing_stored_tells_where_somebody_signed_out_came_from(
    job: RenderJob, owner: User
) -> None:
    other = films.finish(make_job(owner))
    stories.publish(other.story)
    one, two = told(job.story), told(other.story)
    assert HERE not in str(list(Report.objects.values()))
    assert one.fingerprint != two.fingerprint


def test_somebody_who_reports_all_there_is_has_to_wait(
    owner: User, stranger: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moderation, "PER_REPORTER", moderation.Limit("report", 2, 3600))
    shown = [films.finish(make_job(owner)).story for _ in range(3)]
    for who in ({"reporter": stranger}, {"reporter": None}):
        told(shown[0], **who)  # type: ignore[arg-type]
        told(shown[1], **who)  # type: ignore[arg-type]
        told(shown[1], **who)  # type: ignore[arg-type]
        with pytest.raises(TooManyTries):
            told(shown[2], **who)  # type: ignore[arg-type]
    told(shown[2], visitor=ELSEWHERE)
    assert open_reports() == 5


def test_a_form_reports_without_an_account_and_without_a_script(job: RenderJob) -> None:
    path = f"/stories/{job.story_id}/"
    client = Client(enforce_csrf_checks=True, REMOTE_ADDR=HERE)
    page = client.get(path).content.decode()
    token = page.partition('csrfmiddlewaretoken" value="')[2].partition('"')[0]
    form = {"reason": "hate", "words": "They bully the frog.", "csrfmiddlewaretoken": token}
    answer = client.post(f"{path}report/", form, follow=True)
    assert "Thank you. An administrator will look at this film." in answer.content.decode()
    report = Report.objects.get()
    assert (report.reason, report.words) == ("hate", "They bully the frog.")
    assert report.reporter is None


def test_a_film_behind_a_link_is_reported_too(owner: User, stranger: User) -> None:
    link = sharing.share(films.finish(make_job(owner)).story)
    client = Client()
    client.force_login(stranger)
    client.post(f"/s/{link.token}/report/", {"reason": "private-data"})
    report = Report.objects.get()
    assert (report.story, report.reporter) == (link.story, stranger)


@pytest.mark.parametrize("reason", ["", "nonsense"])
def test_a_report_has_one_of_the_reasons(job: RenderJob, reason: str) -> None:
    path = f"/stories/{job.story_id}/report/"
    answer = Client().post(path, {"reason": reason}, follow=True)
    assert "Choose what is wrong with the film." in answer.content.decode()
    assert not Report.objects.exists()


def test_words_have_an_end(job: RenderJob) -> None:
    Client().post(f"/stories/{job.story_id}/report/", {"reason": "hate", "words": "x" * 9000})
    assert len(Report.objects.get().words) == 500


def test_one_too_many_is_429_and_says_when_to_come_back(
    job: RenderJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moderation, "PER_REPORTER", moderation.Limit("report", 0, 3600))
    answer = Client().post(f"/stories/{job.story_id}/report/", {"reason": "hate"})
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0


def test_what_is_not_shown_cannot_be_reported(owner: User, job: RenderJob, chief: User) -> None:
    private = films.finish(make_job(owner))
    moderation.hide(job.story, by=chief, why="No.")
    for story in (private.story, job.story):
        answer = Client().post(f"/stories/{story.pk}/report/", {"reason": "hate"})
        assert answer.status_code == 404
    with pytest.raises(Story.DoesNotExist):
        told(job.story)


def test_reports_of_one_moment_are_one(on_both: str) -> None:
    story = films.finish(make_job(make_user())).story
    reporter = make_user("reader")
    in_threads(8, lambda index: told(story, reporter=reporter))
    in_threads(8, lambda index: told(story))
    assert open_reports() == 2


# --- Deciding -----------------------------------------------------------------


def watched(job: RenderJob) -> dict[str, int]:
    """What somebody signed out gets at every way to the film."""
    link = job.story.share_links.first() or sharing.share(job.story)
    client = Client()
    return {
        "page": client.get(f"/stories/{job.story_id}/").status_code,
        "player": client.get(f"/stories/{job.story_id}/player/").status_code,
        "link": client.get(f"/s/{link.token}/").status_code,
        "film": knock("GET", f"/videos/{job.pk}/film.mp4").status,
        "film by link": knock("GET", f"/videos/{job.pk}/film.mp4?share={link.token}").status,
        "all by link": knock("GET", f"/videos/{job.pk}/all.zip?share={link.token}").status,
        "explore": client.get("/explore/").content.decode().count(f'"/stories/{job.story_id}/"'),
        "home": client.get("/").content.decode().count(f'"/stories/{job.story_id}/"'),
    }


def test_hiding_ends_every_way_to_a_film_at_once_and_restoring_opens_them(
    job: RenderJob, chief: User
) -> None:
    before = watched(job)
    assert before == before | {"page": 200, "link": 200, "film": 200, "explore": 1}
    moderation.hide(job.story, by=chief, why="Too gruesome")
    assert watched(job) == {
        "page": 404,
        "player": 404,
        "link": 410,
        "film": 404,
        "film by link": 404,
        "all by link": 404,
        "explore": 0,
        "home": 0,
    }
    assert not queries.gallery().exists()
    moderation.restore(job.story, by=chief, why="It was a game of paint.")
    assert watched(job) == before


def test_a_link_that_was_opened_before_opens_no_hidden_film(job: RenderJob, chief: User) -> None:
    link = sharing.share(job.story)
    stories.unpublish(job.story)
    assert queries.visible_job(job.pk, user=None, share=link) == job
    moderation.hide(job.story, by=chief, why="No.")
    assert queries.visible_job(job.pk, user=None, share=link) is None


def test_its_owner_and_their_programs_still_see_it(
    job: RenderJob, chief: User, owner: User
) -> None:
    moderation.hide(job.story, by=chief, why="Too gruesome")
    story = Api(owner).get(f"/api/v1/stories/{job.story_id}/").body
    assert (story["is_public"], story["hidden_why"]) == (False, "Too gruesome")
    for act in ("publish", "share-links"):
        answer = Api(owner).post(f"/api/v1/stories/{job.story_id}/{act}/")
        assert (answer.status, answer.code) == (409, "hidden")


def test_every_decision_says_who_and_why_and_answers_the_reports(
    job: RenderJob, chief: User, stranger: User
) -> None:
    reports = [told(job.story, reporter=stranger), told(job.story)]
    moderation.keep(job.story, by=chief, why="It is a pirate’s tale.")
    kept = Decision.objects.get()
    assert (kept.verdict, kept.by, kept.owner) == ("kept", chief, job.owner)
    assert (kept.why, kept.title) == ("It is a pirate’s tale.", job.story.title)
    assert set(kept.reports.all()) == set(reports)
    assert watched(job)["page"] == 200
    told(job.story, visitor=ELSEWHERE)
    moderation.hide(job.story, by=chief, why="Seen again: no.")
    moderation.restore(job.story, by=chief, why="Cut by its teller.")
    verdicts = list(Decision.objects.order_by("pk").values_list("verdict", flat=True))
    assert verdicts == ["kept", "hidden", "restored"]
    assert open_reports() == 0


@pytest.mark.parametrize("act", [moderation.keep, moderation.hide, moderation.remove])
def test_nothing_is_decided_without_a_reason(job: RenderJob, chief: User, act: Any) -> None:
    told(job.story)
    with pytest.raises(moderation.NoReason):
        act(job.story, by=chief, why="  \n ")
    assert open_reports() == 1
    assert not Decision.objects.exists()
    assert watched(job)["page"] == 200


def test_the_second_of_two_administrators_is_told_so(job: RenderJob, chief: User) -> None:
    told(job.story)
    moderation.keep(job.story, by=chief, why="Fine.")
    with pytest.raises(WrongState):
        moderation.keep(job.story, by=chief, why="Fine.")
    moderation.hide(job.story, by=chief, why="Not fine.")
    with pytest.raises(WrongState):
        moderation.hide(job.story, by=chief, why="Not fine.")
    moderation.restore(job.story, by=chief, why="Fine.")
    with pytest.raises(WrongState):
        moderation.restore(job.story, by=chief, why="Fine.")


# --- Removing -----------------------------------------------------------------


def test_a_removed_film_is_gone_and_the_decision_stays(
    job: RenderJob, chief: User, owner: User
) -> None:
    told(job.story)
    before = balance_of(owner)
    decision = moderation.remove(job.story, by=chief, why="Against the law.")
    assert not Story.objects.exists()
    decision.refresh_from_db()
    assert (decision.story, decision.title) == (None, job.story.title)
    assert (decision.owner, decision.by, decision.given_back) == (owner, chief, 0)
    assert Report.objects.get().decision == decision
    assert balance_of(owner) == before


def test_where_the_fault_was_ours_the_whole_price_comes_back(
    job: RenderJob, chief: User, owner: User
) -> None:
    jobs.retry(job, scene_number=1)
    films.fail(claim())  # refunded: it does not come back twice
    films.join(job)
    jobs.retry(job, scene_number=2)
    films.finish(job)
    other = films.finish(make_job(owner))
    assert balance_of(owner) == 13
    decision = moderation.remove(job.story, by=chief, why="We mixed it up.", our_fault=True)
    assert decision.given_back == 6
    assert balance_of(owner) == 19
    entry = CreditEntry.objects.filter(account__user=owner)[0]
    assert (entry.kind, entry.amount, entry.by) == ("correction", 6, chief)
    assert entry.note == "Removed by our fault: We mixed it up."
    assert Story.objects.get() == other.story


def test_what_is_still_being_made_comes_back_whole(chief: User, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    moderation.remove(job.story, by=chief, why="We mixed it up.", our_fault=True)
    assert balance_of(owner) == 20
    account = account_of(owner)
    assert account.balance == sum(entry.amount for entry in account.entries.all())


def test_a_film_that_cost_nothing_gives_nothing_back(
    chief: User, owner: User, settings: Any
) -> None:
    settings.CREDIT_PRICES = settings.CREDIT_PRICES | {
        "storybook": dict.fromkeys(("fast", "high", "hd"), 0)
    }
    story = stories.create(owner, text="A fox.")
    decision = moderation.remove(story, by=chief, why="Ours.", our_fault=True)
    assert decision.given_back == 0
    assert not account_of(owner).entries.filter(kind="correction").exists()


def test_deciding_and_deleting_at_one_moment_leaves_nothing_half_done(on_both: str) -> None:
    owner, chief = make_user(extra_credits=100), make_user("chief")
    made = [films.finish(make_job(owner, FIVE_SCENES)) for _ in range(4)]
    for job in made:
        told(job.story)

    def act(index: int) -> None:
        story = made[index % 4].story
        try:
            if index < 4:
                moderation.remove(story, by=chief, why="Ours.", our_fault=True)
            elif index < 8:
                removal.remove_story(story)
            elif index < 12:
                moderation.hide(story, by=chief, why="No.")
            else:
                told(story, visitor=ELSEWHERE)
        except (WrongState, Story.DoesNotExist):
            pass  # somebody was faster

    in_threads(16, act)
    assert not Story.objects.exists()
    removed = Decision.objects.filter(verdict="removed")
    account = account_of(owner)
    assert account.balance == sum(entry.amount for entry in account.entries.all())
    assert account.balance == 100 + sum(decision.given_back for decision in removed)


def test_a_removed_administrator_leaves_their_decisions_without_a_name(
    job: RenderJob, chief: User
) -> None:
    credits.grant(account_of(job.owner), amount=1, reference="x", note="Gift", by=chief)
    moderation.hide(job.story, by=chief, why="No.")
    removal.remove_user(chief)
    assert Decision.objects.get().by is None
    job.story.refresh_from_db()
    assert job.story.is_hidden
    assert job.story.hidden_by is None
