"""Shelves of films, and the receipts for them."""

from __future__ import annotations

import csv
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from rendering import ledger, presentation, queries, receipts, shelves
from rendering.owners import action, person, refusals_told
from rendering.services import removal
from stories import choices, naming
from stories.models import Story
from stories.services import credits

SHELF = 12
"""Films on one page of a shelf: their posters are the greater part of its weight."""
SLIPS = 60
"""Entries of the ledger on one page of receipts."""


# --- Everybody's --------------------------------------------------------------


@require_safe
def explore(request: HttpRequest) -> HttpResponse:
    """Public films, newest first. A page begins after the last film of the one before."""
    languages = queries.gallery_languages()
    age_group = _one_of(request.GET.get("age", ""), choices.AGE_GROUPS)
    language = _one_of(request.GET.get("language", ""), languages)
    before = queries.Place.read(request.GET.get("before", ""))
    found = queries.gallery(age_group=age_group, language=language, before=before)
    wants_tonight = not (age_group or language or before)
    most = SHELF + wants_tonight
    listed = list(found[: most + 1])
    books = presentation.public_shelf(listed[:most])
    values = {
        "tonight": books.pop(0) if wants_tonight and books else None,
        "books": books,
        "next_place": str(queries.Place.of(listed[most - 1])) if len(listed) > most else "",
        "before": before,
        "age_group": age_group,
        "language": language,
        "age_groups": naming.AGE_GROUPS.items(),
        "languages": [(code, naming.language(code)) for code in languages],
    }
    return render(request, "rendering/explore.html", values)


def _one_of(asked: str, known: Any) -> str:
    return asked if asked in known else ""


# --- One's own ----------------------------------------------------------------

STATE_NAMES = {
    "": gettext_lazy("All"),
    "work": gettext_lazy("In work"),
    "ready": pgettext_lazy("films", "Ready"),
    "drafts": gettext_lazy("Drafts"),
    "failed": gettext_lazy("Failed or cancelled"),
}


@never_cache
@login_required
@require_safe
def films(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("q", "").strip()[:200]
    state = _one_of(request.GET.get("state", ""), shelves.STATES)
    mine = shelves.own_stories(person(request), asked=asked)
    counts = shelves.counts(mine)
    page = _page_of(shelves.with_scene_count(mine.filter(shelves.STATES[state])), request)
    values = {
        "page": page,
        "books": presentation.own_shelf(page),
        "states": [(name, title, counts[name]) for name, title in STATE_NAMES.items()],
        "state": state,
        "asked": asked,
        "choosing": "choose" in request.GET,
        "has_any": bool(counts[""] or asked),
    }
    return render(request, "rendering/films.html", values)


@action
def delete_films(request: HttpRequest) -> HttpResponse:
    """Several stories at once: shown and asked about first."""
    ids = [int(sent) for sent in request.POST.getlist("story") if _is_id(sent)]
    chosen = list(Story.objects.filter(owner=person(request), pk__in=ids).order_by("-created_at"))
    if not chosen:
        messages.info(request, _("Nothing was chosen, and nothing is deleted."))
        return redirect("rendering:films")
    if "confirm" not in request.POST:
        values = {"chosen": chosen, "back": shelves.comes_back(chosen)}
        return render(request, "rendering/delete_films.html", values)
    with refusals_told(request):
        removal.remove_stories(person(request), chosen)
        messages.success(request, _deleted(len(chosen)))
    return redirect("rendering:films")


def _is_id(sent: str) -> bool:
    return sent.isascii() and sent.isdigit() and len(sent) < 19


def _deleted(count: int) -> str:
    text = ngettext("%(count)d story is deleted.", "%(count)d stories are deleted.", count)
    return text % {"count": count}


# --- Credits ------------------------------------------------------------------


@never_cache
@login_required
@require_safe
def credits_page(request: HttpRequest) -> HttpResponse:
    account = credits.account_of(person(request))
    page = _page_of(account.entries.all(), request, size=SLIPS)
    prices = ledger.prices()
    cheapest = min((price.amount for price in prices), default=1)
    values = {
        "account": account,
        "held": receipts.held(person(request)),
        "page": page,
        "receipts": receipts.receipts(account, page),
        "prices": prices,
        "films_left": account.balance // (choices.MAX_SCENES * cheapest),
    }
    return render(request, "rendering/credits.html", values)


@never_cache
@login_required
@require_safe
def credits_file(request: HttpRequest) -> HttpResponse:
    """Every entry, for a spreadsheet."""
    account = credits.account_of(person(request))
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="storyvid-credits.csv"'
    response.write("\ufeff")  # or spreadsheets take it for Latin-1
    table = csv.writer(response)
    table.writerow(["time", "kind", "credits", "reference", "note"])
    for entry in account.entries.iterator(chunk_size=500):
        when = entry.created_at.isoformat(timespec="seconds")
        table.writerow([when, entry.kind, entry.amount, entry.reference, _plain(entry.note)])
    return response


def _plain(note: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return f"'{note}" if note[:1] in "=+-@\t\r" and note else note


def _page_of(rows: QuerySet[Any], request: HttpRequest, size: int = SHELF) -> Page[Any]:
    return Paginator(rows, size).get_page(request.GET.get("page"))
