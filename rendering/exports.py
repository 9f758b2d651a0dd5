"""Everything that is kept about a person, as JSON, piece by piece."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import QuerySet
from django.urls import reverse

from rendering import queries
from rendering.models import RenderJob, Report, ShareLink
from stories.models import CreditEntry, Refusal, Story, User, WritingJob
from stories.services import credits

SCENE = ("number", "text", "visual", "camera", "mood")
TELLING = ("title", "text", "written_by", "created_at")
WRITING = ("id", "way", "status", "heard_or_seen", "error", "price", "created_at", "finished_at")
REFUSAL = ("theme", "age_group", "where", "created_at")
CHUNK = 100
"""Rows read at once."""


def pieces(user: User) -> Iterator[str]:
    """A JSON object in pieces: of a person with thousands of stories, a hundred are in memory."""
    yield '{"account": ' + _json(_account(user))
    yield from _list("stories", Story.objects.filter(owner=user), _stories)
    yield from _list(
        "writings", WritingJob.objects.filter(owner=user), lambda page: map(_writing, page)
    )
    refusals = Refusal.objects.filter(user=user)
    yield from _list("refusals", refusals, lambda page: [_of(one, REFUSAL) for one in page])
    entries = CreditEntry.objects.filter(account=credits.account_of(user))
    yield from _list("ledger", entries, lambda page: map(_entry, page))
    yield from _list(
        "reports", Report.objects.filter(reporter=user), lambda page: map(_report, page)
    )
    yield "}\n"


def _list(
    name: str, rows: QuerySet[Any], told: Callable[[list[Any]], Iterable[dict[str, Any]]]
) -> Iterator[str]:
    """`, "name": […]`; pages follow the primary key, so that none is skipped."""
    yield f', "{name}": ['
    comma, rest = "", rows.order_by("pk")
    while page := list(rest[:CHUNK]):
        for item in told(page):
            yield comma + _json(item)
            comma = ","
        rest = rows.filter(pk__gt=page[-1].pk).order_by("pk")
    yield "]"


def _account(user: User) -> dict[str, Any]:
    return {
        "username": user.username,
        "email": user.email,
        "date_joined": user.date_joined,
        "last_login": user.last_login,
        "balance": credits.account_of(user).balance,
        "api_tokens": list(user.api_tokens.values("name", "created_at", "last_used_at")),
    }


def _stories(page: list[Story]) -> Iterator[dict[str, Any]]:
    ids = [story.pk for story in page]
    told = Story.objects.filter(pk__in=ids).prefetch_related("scenes", "cast", "tellings")
    with_scenes = told.order_by("pk")
    jobs: dict[int, list[RenderJob]] = {}
    for job in queries.whole(RenderJob.objects.filter(story__in=ids)):
        jobs.setdefault(job.story_id, []).append(job)
    links: dict[int, list[ShareLink]] = {}
    for link in ShareLink.objects.filter(story__in=ids):
        links.setdefault(link.story_id, []).append(link)
    for story in with_scenes:
        yield _story(story) | {
            "render_jobs": [_job(job) for job in jobs.get(story.pk, [])],
            "share_links": [_link(link) for link in links.get(story.pk, [])],
        }


def _story(story: Story) -> dict[str, Any]:
    return {
        "id": story.pk,
        "title": story.title,
        "text": story.text,
        "language": story.language,
        "age_group": story.age_group,
        "created_at": story.created_at,
        "updated_at": story.updated_at,
        "published_at": story.published_at,
        "hidden_at": story.hidden_at,
        "hidden_why": story.hidden_why,
        "written_by": story.written_by,
        "written_from": story.brief,
        "scenes": [_of(scene, SCENE) for scene in story.scenes.all()],
        "cast": [_of(one, ("name", "what", "look")) for one in story.cast.all()],
        "earlier_tellings": [_of(one, TELLING) for one in story.tellings.all()],
    }


def _job(job: RenderJob) -> dict[str, Any]:
    money = queries.money(job)
    return {
        "id": job.pk,
        "status": job.status,
        "renderer": job.renderer,
        "quality": job.quality,
        "style": job.style,
        "camera": job.camera,
        "captions": job.captions,
        "created_at": job.created_at,
        "finished_at": job.finished_at,
        "price": money.price,
        "refunded": money.refunded,
        "film": reverse("media:film", args=[job.pk]) if hasattr(job, "film") else None,
    }


def _link(link: ShareLink) -> dict[str, Any]:
    named = ("created_at", "expires_at", "revoked_at")
    return {"address": reverse("rendering:shared", args=[link.token])} | _of(link, named)


def _writing(job: WritingJob) -> dict[str, Any]:
    return _of(job, WRITING) | {"written_from": job.brief, "story_id": job.story_id}


def _entry(entry: CreditEntry) -> dict[str, Any]:
    return _of(entry, ("kind", "amount", "reference", "note", "created_at"))


def _report(report: Report) -> dict[str, Any]:
    return _of(report, ("story_id", "reason", "words", "created_at"))


def _of(row: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _json(value: Any) -> str:
    return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)
