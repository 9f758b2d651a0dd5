"""Videos, posters and captions: to whoever may see them, in ranges of bytes.

Everybody else gets 404, never a redirect. While a file is sent no database connection is
held, no thread waits for a slow reader, and no more than a chunk is in memory.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotAllowed,
    StreamingHttpResponse,
)
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date
from rest_framework.exceptions import AuthenticationFailed

from rendering import queries, takes
from rendering.byte_ranges import Span, Unsatisfiable, asked_span
from rendering.media import archives
from rendering.media.posters import SIZES, shrunk
from rendering.models import Clip, Film, RenderJob
from rendering.models.jobs import ClipStatus
from rendering.services import sharing
from stories.api.authentication import TokenAuthentication
from stories.connections import leaving_none_open
from stories.models import User

CHUNK = 256 * 1024
SMALLER_KEPT = 24 * 60 * 60
"""Seconds for which a poster that was made smaller is kept in the cache."""
TYPES = {"mp4": "video/mp4", "jpg": "image/jpeg", "vtt": "text/vtt; charset=utf-8"}
NOT_IN_NAMES = set('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class Asset:
    """A stored file that may be sent."""

    name: str
    size: int
    modified: datetime
    title: str
    drawn: str = ""
    """Of a poster that is made smaller: one of `media.posters.SIZES`."""

    @property
    def media_type(self) -> str:
        return "image/webp" if self.drawn else TYPES[self.ending]

    @property
    def ending(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def etag(self) -> str:
        """The name holds the token of the claim that wrote it: one name, one content."""
        named = f"{self.name} {self.drawn or self.size}"
        return f'"{hashlib.sha256(named.encode()).hexdigest()[:32]}"'


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that there is of a story, to be sent as one archive."""

    title: str
    text: str
    modified: datetime
    assets: list[Asset]

    def members(self) -> list[archives.Member]:
        return [*map(_member, self.assets), self._words()]

    def _words(self) -> archives.Member:
        words = self.text.encode()
        name = file_name(self.title, "txt")
        return archives.Member(name, len(words), self.modified, lambda: [words])


def _member(asset: Asset) -> archives.Member:
    name = file_name(asset.title, asset.ending)
    return archives.Member(name, asset.size, asset.modified, lambda: _read(asset.name))


def _read(name: str) -> Iterator[bytes]:
    with default_storage.open(name, "rb") as file:
        while data := file.read(CHUNK):
            yield data


# --- Doors --------------------------------------------------------------------


async def scene(request: HttpRequest, job_id: UUID, number: int) -> HttpResponseBase:
    return await _serve(request, job_id, "video", number)


async def scene_poster(request: HttpRequest, job_id: UUID, number: int) -> HttpResponseBase:
    return await _serve(request, job_id, "poster", number)


async def film(request: HttpRequest, job_id: UUID) -> HttpResponseBase:
    return await _serve(request, job_id, "video")


async def captions(request: HttpRequest, job_id: UUID) -> HttpResponseBase:
    return await _serve(request, job_id, "captions")


async def poster(request: HttpRequest, job_id: UUID) -> HttpResponseBase:
    return await _serve(request, job_id, "poster")


async def everything(request: HttpRequest, job_id: UUID) -> HttpResponseBase:
    """Film, scenes, captions, poster and words in one ZIP, written while they are read."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    bundle = await sync_to_async(_find_all)(request, job_id)
    if bundle is None:
        return HttpResponse("Not found.", status=404, content_type="text/plain")
    return _packed(request, bundle)


async def _serve(
    request: HttpRequest, job_id: UUID, what: str, number: int | None = None
) -> HttpResponseBase:
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    asset = await sync_to_async(_find)(request, job_id, what, number)
    if asset is None:
        return HttpResponse("Not found.", status=404, content_type="text/plain")
    size = request.GET.get("size", "")
    if asset.ending == "jpg" and size in SIZES:
        return await _serve_smaller(request, replace(asset, drawn=size))
    return _named(request, asset, _answer(request, asset))


async def _serve_smaller(request: HttpRequest, asset: Asset) -> HttpResponseBase:
    early = get_conditional_response(request, asset.etag, int(asset.modified.timestamp()))
    if early is not None:
        return _named(request, asset, early)
    picture = await asyncio.to_thread(smaller_poster, asset)
    return _named(request, asset, HttpResponse(picture))


def smaller_poster(asset: Asset) -> bytes:
    """A stored poster made smaller, once, and then from the cache."""
    key = f"{asset.drawn}-poster-{hashlib.sha256(asset.name.encode()).hexdigest()}"
    known: bytes | None = cache.get(key)
    if known is None:
        with default_storage.open(asset.name, "rb") as file:
            known = shrunk(file.read(), SIZES[asset.drawn])
        cache.set(key, known, timeout=SMALLER_KEPT)
    return known


@leaving_none_open
def _find_all(request: HttpRequest, job_id: UUID) -> Bundle | None:
    """All files of the job, if the one who asks may see them and there are any."""
    job = _visible_job(request, job_id)
    if job is None:
        return None
    ready = Clip.objects.filter(job=job, status=ClipStatus.READY).order_by("scene_number")
    numbers = ready.values_list("scene_number", flat=True).distinct()
    wanted: list[tuple[str, int | None]] = [("video", None), ("captions", None), ("poster", None)]
    wanted += [("video", number) for number in numbers]
    found = [asset for what, number in wanted if (asset := _asset(job, what, number))]
    return Bundle(job.story.title, _told(job), job.created_at, found) if found else None


def _told(job: RenderJob) -> str:
    """The story as the film tells it: a scene's new words come with its new take."""
    return "\n\n".join(clip.scene_text for clip in takes.ready_takes(job))


@leaving_none_open
def _find(request: HttpRequest, job_id: UUID, what: str, number: int | None) -> Asset | None:
    """The file, if the one who asks may see it."""
    job = _visible_job(request, job_id)
    return _asset(job, what, number) if job else None


def _visible_job(request: HttpRequest, job_id: UUID) -> RenderJob | None:
    token = request.GET.get("share", "")
    share = sharing.opened(token) if token else None
    return queries.visible_job(job_id, user=_viewer(request), share=share)


def _viewer(request: HttpRequest) -> User | None:
    """Whose token, else whose session; a token that is none counts as nobody's."""
    try:
        found = TokenAuthentication().authenticate(request)  # type: ignore[arg-type]
    except AuthenticationFailed:
        return None
    user: Any = found[0] if found else request.user
    return user if user.is_authenticated else None


def _asset(job: RenderJob, what: str, number: int | None) -> Asset | None:
    name = _film_file(job, what) if number is None else _clip_file(job, what, number)
    if not name:
        return None
    try:
        size, modified = default_storage.size(name), default_storage.get_modified_time(name)
    except (OSError, ValueError):
        return None
    return Asset(name, size, modified, _title(job, number))


def _film_file(job: RenderJob, what: str) -> str:
    film = Film.objects.filter(job=job).first()
    if film is not None:
        return str(getattr(film, what).name)
    return _clip_file(job, what) if what == "poster" else ""


def _clip_file(job: RenderJob, what: str, number: int | None = None) -> str:
    """The newest ready take of that scene, or of the first that has one."""
    ready = Clip.objects.filter(job=job, status=ClipStatus.READY)
    if number is not None:
        ready = ready.filter(scene_number=number)
    clip = ready.order_by("scene_number", "-take").first()
    return str(getattr(clip, what).name) if clip else ""


def _title(job: RenderJob, number: int | None) -> str:
    title = str(job.story.title)
    return title if number is None else f"{title} - scene {number}"


# --- Bytes --------------------------------------------------------------------


def _answer(request: HttpRequest, asset: Asset) -> HttpResponseBase:
    if prefix := settings.MEDIA_ACCEL_PREFIX:
        return HttpResponse(headers={"X-Accel-Redirect": prefix + quote(asset.name)})
    moment = int(asset.modified.timestamp())
    if (early := get_conditional_response(request, asset.etag, moment)) is not None:
        return early
    try:
        span = _span(request, asset)
    except Unsatisfiable:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{asset.size}"})
    return _part(request, asset, span) if span else _whole(request, asset)


def _span(request: HttpRequest, asset: Asset) -> Span | None:
    header = request.headers.get("Range", "")
    if not header or request.method == "HEAD" or not _same_as_before(request, asset):
        return None
    return asked_span(header, asset.size)


def _same_as_before(request: HttpRequest, asset: Asset) -> bool:
    """If-Range: a part is wanted only of the very file that the rest came from."""
    known = request.headers.get("If-Range")
    return known is None or known in (asset.etag, _last_modified(asset))


def _last_modified(asset: Asset) -> str:
    return http_date(asset.modified.timestamp())


def _part(request: HttpRequest, asset: Asset, span: Span) -> HttpResponseBase:
    response = StreamingHttpResponse(chunks(asset.name, span), status=206)
    response["Content-Length"] = span.length
    response["Content-Range"] = f"bytes {span.start}-{span.last}/{asset.size}"
    return response


def _whole(request: HttpRequest, asset: Asset) -> HttpResponseBase:
    if request.method == "HEAD":
        return HttpResponse(headers={"Content-Length": str(asset.size)})
    response = StreamingHttpResponse(chunks(asset.name, Span(0, asset.size - 1)))
    response["Content-Length"] = asset.size
    return response


async def chunks(name: str, span: Span) -> AsyncIterator[bytes]:
    """The span's bytes, read off the event loop, one chunk at a time."""
    file = await asyncio.to_thread(default_storage.open, name, "rb")
    try:
        await asyncio.to_thread(file.seek, span.start)
        left = span.length
        while left > 0 and (data := await asyncio.to_thread(file.read, min(CHUNK, left))):
            left -= len(data)
            yield data
    finally:
        file.close()


def _packed(request: HttpRequest, bundle: Bundle) -> HttpResponseBase:
    members = bundle.members()
    is_head = request.method == "HEAD"
    response: HttpResponseBase = (
        HttpResponse() if is_head else StreamingHttpResponse(pieces(archives.zipped(members)))
    )
    if (size := archives.zipped_size(members)) is not None:
        response["Content-Length"] = size
    name = file_name(bundle.title, "zip")
    response["Content-Type"] = "application/zip"
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["X-Robots-Tag"] = "noindex"
    return response


async def pieces(made: Iterator[bytes]) -> AsyncIterator[bytes]:
    """What an iterator gives, each piece read off the event loop."""
    try:
        while (data := await asyncio.to_thread(next, made, None)) is not None:
            yield data
    finally:
        with suppress(ValueError):  # still reading, where the one who asked has gone
            made.close()  # type: ignore[attr-defined]


# --- Headers ------------------------------------------------------------------


def _named(request: HttpRequest, asset: Asset, response: HttpResponseBase) -> HttpResponseBase:
    """Add what every answer about this file says."""
    if response.status_code in (200, 206):
        response["Content-Type"] = asset.media_type
        response["Content-Disposition"] = _disposition(request, asset)
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = asset.etag
    response["Last-Modified"] = _last_modified(asset)
    response["Cache-Control"] = "private, no-store" if _is_kept(request) else "private, no-cache"
    response["X-Content-Type-Options"] = "nosniff"
    response["X-Robots-Tag"] = "noindex"
    return response


def _disposition(request: HttpRequest, asset: Asset) -> str:
    name = file_name(asset.title, asset.ending)
    return content_disposition_header(_is_kept(request), name) or "inline"


def _is_kept(request: HttpRequest) -> bool:
    """It is to be kept as a file, not shown."""
    return request.GET.get("download", "") not in ("", "0")


def file_name(title: str, ending: str) -> str:
    """A title as a name that every system's disk takes."""
    kept = "".join(
        " " if sign in NOT_IN_NAMES or not sign.isprintable() else sign for sign in title
    )
    stem = " ".join(kept.split())[:100].strip(" .")
    return f"{stem or 'film'}.{ending}"
