"""The ledger as receipts: one for each film, with all that was paid and given back for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE
from stories.models import CreditAccount, CreditEntry, User
from stories.models.credits import Kind


@dataclass(frozen=True, slots=True)
class Line:
    """Entries of one kind that came together."""

    kind: str
    count: int
    amount: int
    scenes: tuple[int, ...]
    note: str
    """Of the first entry."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was paid and given back for one film, or an entry that was for none."""

    at: datetime
    lines: list[Line]
    job: RenderJob | None = None
    film_is_gone: bool = False

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def is_open(self) -> bool:
        """More may come: the film is being made."""
        return self.job is not None and self.job.is_live


def receipts(account: CreditAccount, page: Iterable[CreditEntry]) -> list[Receipt]:
    """The receipts whose newest entry is on this page of the ledger: two queries more.

    A film's receipt has all its entries, those of other pages too, and is on one page only.
    """
    listed = list(page)
    clips = _clips_of(listed)
    jobs = {clip.job_id: clip.job for clip in clips.values()}
    whole = _entries_of(account, clips)
    return [
        receipt
        for group in _grouped(listed, clips)
        if (receipt := _receipt(group, clips, jobs, whole)) is not None
    ]


def held(user: User) -> int:
    """Credits paid for scenes that are being made, or wait to be."""
    active = Clip.objects.filter(owner=user, status__in=CLIP_ACTIVE)
    return sum(active.values_list("price", flat=True))


def _clips_of(entries: Sequence[CreditEntry]) -> dict[str, Clip]:
    """Every clip of the films that the entries are for, by the reference of its own entries."""
    own = Clip.objects.filter(pk__in=list(_clip_ids(entries))).values("job")
    clips = Clip.objects.filter(job__in=own).select_related("job__story")
    return {str(clip.pk): clip for clip in clips}


def _clip_ids(entries: Iterable[CreditEntry]) -> Iterator[UUID]:
    for entry in entries:
        try:
            yield UUID(entry.reference)
        except ValueError:
            continue


def _entries_of(account: CreditAccount, clips: dict[str, Clip]) -> dict[UUID, list[CreditEntry]]:
    """All entries of each film, oldest first."""
    entries: dict[UUID, list[CreditEntry]] = {}
    for entry in account.entries.filter(reference__in=list(clips)).order_by("id"):
        entries.setdefault(clips[entry.reference].job_id, []).append(entry)
    return entries


def _grouped(entries: Sequence[CreditEntry], clips: dict[str, Clip]) -> Iterator[list[CreditEntry]]:
    """Entries of one film together, wherever they stand; those of a film that is gone if they
    are neighbours; every other one alone."""
    of_films: dict[UUID, list[CreditEntry]] = {}
    for (job_id, _), neighbours in groupby(entries, lambda entry: _together(entry, clips)):
        group = list(neighbours)
        if job_id is None:
            yield group
        elif job_id not in of_films:
            of_films[job_id] = group
            yield group


def _together(entry: CreditEntry, clips: dict[str, Clip]) -> tuple[UUID | None, object]:
    clip = clips.get(entry.reference)
    if clip is not None:
        return clip.job_id, None
    return None, entry.kind if _is_of_clip(entry) else entry.pk


def _is_of_clip(entry: CreditEntry) -> bool:
    return any(True for _ in _clip_ids([entry]))


def _receipt(
    group: list[CreditEntry],
    clips: dict[str, Clip],
    jobs: dict[UUID, RenderJob],
    whole: dict[UUID, list[CreditEntry]],
) -> Receipt | None:
    first = group[0]
    clip = clips.get(first.reference)
    if clip is None:
        lines = _lines(group[::-1], clips)
        return Receipt(first.created_at, lines, film_is_gone=_is_of_clip(first))
    entries = whole[clip.job_id]
    if entries[-1].pk > first.pk:
        return None  # it is on an earlier page
    return Receipt(entries[0].created_at, _lines(entries, clips), jobs[clip.job_id])


def _lines(entries: Sequence[CreditEntry], clips: dict[str, Clip]) -> list[Line]:
    grouped = groupby(entries, lambda entry: entry.kind)
    return [_line(Kind(kind), list(group), clips) for kind, group in grouped]


def _line(kind: Kind, entries: Sequence[CreditEntry], clips: dict[str, Clip]) -> Line:
    found = (clips.get(entry.reference) for entry in entries)
    return Line(
        kind=kind,
        count=len(entries),
        amount=sum(entry.amount for entry in entries),
        scenes=tuple(sorted({clip.scene_number for clip in found if clip is not None})),
        note=entries[0].note,
    )
