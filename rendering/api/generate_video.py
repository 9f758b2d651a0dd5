"""POST /generate-video: a caption goes in, its videos come out, in one request that waits.

A plain async view. The wait holds nothing that another request needs: no thread (each poll
runs on this request's own, which rests in between), and no database connection.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from asgiref.sync import sync_to_async
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions

from rendering import queries
from rendering.api import addresses
from rendering.api.idempotency import once_key
from rendering.api.serializers import GenerateSerializer, shown_job
from rendering.models import Clip, RenderJob
from rendering.models.jobs import JOB_ACTIVE, ClipStatus, JobStatus
from rendering.services import jobs
from rendering.takes import latest_takes, watchable_takes
from stories.api.authentication import TokenAuthentication
from stories.api.errors import CODES, Problem, answer
from stories.api.parsing import parse_json, read_body
from stories.connections import leaving_none_open
from stories.models import User

P = ParamSpec("P")
T = TypeVar("T")
ORDER = ("quality", "renderer", "style", "camera", "captions")
FIRST_POLL, LONGEST_POLL, GROWTH = 0.1, 0.5, 1.3
"""Seconds between looks at the job: soon at first, then ever less often."""


@csrf_exempt
async def generate_video(request: HttpRequest) -> HttpResponse:
    """Make a film of the caption and wait for it: 200, or 202 with the job's address.

    A client that hangs up ends the wait (the server cancels this coroutine); the job goes on.
    """
    try:
        job = await _in_database(accept, request)
        if not _wants_no_wait(request):
            await _until_over(job.pk)
        return await _in_database(result, request, job.pk)
    except Exception as error:
        response = answer(error, request)
        if isinstance(error, exceptions.MethodNotAllowed):
            response["Allow"] = "POST"
        return response


async def _in_database(read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call in this request's own thread, and leave no connection open behind."""
    return await sync_to_async(leaving_none_open(read))(*args, **kwargs)


# --- Asking -------------------------------------------------------------------


def accept(request: HttpRequest) -> RenderJob:
    """The paid and queued job, or the one of an earlier call with the same key."""
    if request.method != "POST":
        raise exceptions.MethodNotAllowed(str(request.method))
    owner = _signed_in(request)
    given = GenerateSerializer(data=_sent(request))
    given.is_valid(raise_exception=True)
    asked: dict[str, Any] = dict(given.validated_data)
    once = once_key(request, endpoint="generate-video", fields=asked)
    order = jobs.Order(**{name: asked.pop(name) for name in ORDER})
    return jobs.tell(owner, asked.pop("caption"), order, once=once, **asked)


def _signed_in(request: HttpRequest) -> User:
    """Whose token this is. Only a token opens this door: a cookie would need CSRF."""
    door = TokenAuthentication()
    try:
        found = door.authenticate(request)  # type: ignore[arg-type]
        if found is None:
            raise exceptions.NotAuthenticated
    except exceptions.APIException as error:
        error.auth_header = door.authenticate_header(request)  # type: ignore[attr-defined, arg-type]
        raise
    user: User = found[0]
    return user


def _sent(request: HttpRequest) -> Any:
    body = read_body(request)
    if not body:
        return {}
    if request.content_type != "application/json":
        raise exceptions.UnsupportedMediaType(request.content_type or "")
    return parse_json(body)


def _wants_no_wait(request: HttpRequest) -> bool:
    wishes = request.headers.get("Prefer", "").lower().replace(";", ",").split(",")
    return "respond-async" in (wish.strip() for wish in wishes)


# --- Waiting ------------------------------------------------------------------


async def _until_over(job_id: UUID) -> None:
    """Return when the job is over, or when GENERATE_WAIT_SECONDS have passed."""
    end = time.monotonic() + settings.GENERATE_WAIT_SECONDS
    for pause in _pauses():
        left = end - time.monotonic()
        if left <= 0 or not await _in_database(_is_going_on, job_id):
            return
        await asyncio.sleep(min(pause, left))


def _pauses() -> Iterator[float]:
    pause = FIRST_POLL
    while True:
        yield pause
        pause = min(LONGEST_POLL, pause * GROWTH)


def _is_going_on(job_id: UUID) -> bool:
    return RenderJob.objects.filter(pk=job_id, status__in=JOB_ACTIVE).exists()


# --- Answering ----------------------------------------------------------------


def result(request: HttpRequest, job_id: UUID) -> HttpResponse:
    """What became of the job so far, in the shape that its status calls for."""
    job = queries.whole(RenderJob.objects.filter(pk=job_id)).first()
    if job is None or job.status == JobStatus.CANCELLED:
        raise jobs.WrongState("The film was cancelled before it was ready.")
    if job.is_active:
        return _not_yet(request, job)
    clips = list(job.clips.all())
    videos = [_video(request, job, clip) for clip in watchable_takes(clips)]
    failed = [clip for clip in latest_takes(clips) if clip.status == ClipStatus.FAILED]
    if not videos:
        return Problem(502, CODES[502], _why(job, failed)).response()
    message = made(len(videos)) + missed(failed)
    return JsonResponse({"videos": videos, "total_scenes": len(videos), "message": message})


def _not_yet(request: HttpRequest, job: RenderJob) -> HttpResponse:
    headers = {"Location": addresses.job_url(request, job)}
    if _wants_no_wait(request):
        headers["Preference-Applied"] = "respond-async"
    return JsonResponse(shown_job(job, request), status=202, headers=headers)


def _video(request: HttpRequest, job: RenderJob, clip: Clip) -> dict[str, Any]:
    return {
        "scene_number": clip.scene_number,
        "scene_text": clip.scene_text,
        "video_url": addresses.media_url(request, "scene", job, clip.scene_number),
    }


def made(count: int) -> str:
    return f"Generated {count} animated video{'' if count == 1 else 's'}"


def missed(failed: list[Clip]) -> str:
    """The scenes that are missing, and why; nothing where none is."""
    if not failed:
        return ""
    reasons = "; ".join(f"scene {clip.scene_number}: {clip.error}" for clip in failed)
    return f". {len(failed)} failed and {_cost(len(failed))} given back: {reasons}"


def _cost(count: int) -> str:
    return "its price was" if count == 1 else "their prices were"


def _why(job: RenderJob, failed: list[Clip]) -> str:
    return job.error or next((clip.error for clip in failed), "No scene could be made.")
