"""A story on its way: looked at, listened to, written; corrected, stopped, or tried again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django_htmx.http import HttpResponseClientRedirect, reswap, retarget

from rendering.owners import action, own_writing, person, signed_in
from rendering.services import writing_queues
from rendering.writing_forms import NOT_WRITTEN, WordsForm
from rendering.writings import Writing
from stories.models import WritingJob
from stories.services.writing import orders


@never_cache
@signed_in
def writing(request: HttpRequest, job_id: UUID) -> HttpResponse:
    """The job's page; asked by HTMX what changed since, 204 when nothing did."""
    watched = Writing(own_writing(request, job_id))
    if request.method == "POST":
        return _press(request, watched)
    if getattr(request, "htmx", False):
        return _what_changed(request, watched)
    return redirect(watched.place) if watched.is_done else _page(request, watched)


@action
def cancel(request: HttpRequest, job_id: UUID) -> HttpResponse:
    job = own_writing(request, job_id)
    try:
        orders.cancel(job)
    except orders.IsOver as error:
        messages.info(request, error.message)
    return redirect("rendering:writing", job_id)


def _what_changed(request: HttpRequest, watched: Writing) -> HttpResponse:
    if watched.is_done:
        return HttpResponseClientRedirect(watched.place)
    known = request.GET.get("known", "")
    if known == watched.known:
        return HttpResponse(status=204)
    values = {"writing": watched, "told": known.split(".")[0], "fragment": True}
    if watched.job.is_active:
        return render(request, "rendering/_writing_changes.html", values)
    values |= _over(request, watched)
    response = render(request, "rendering/_writing.html", values)
    return retarget(reswap(response, "outerHTML"), "#writing")


def _page(request: HttpRequest, watched: Writing, form: WordsForm | None = None) -> HttpResponse:
    values: dict[str, Any] = {"writing": watched}
    if not watched.job.is_active:
        values |= _over(request, watched, form)
    return render(request, "rendering/writing.html", values)


def _over(request: HttpRequest, watched: Writing, form: WordsForm | None = None) -> dict[str, Any]:
    """What there is to go on with."""
    told = {"idea": watched.words, "language": watched.job.brief["language"]}
    balance = watched.job.owner.credit_account.balance
    return {"form": form or WordsForm(initial=told), "balance": balance}


# --- Going on -----------------------------------------------------------------


def _press(request: HttpRequest, watched: Writing) -> HttpResponse:
    """Write the story of these words, or try once more to tell it again."""
    if watched.is_done or watched.job.is_active:
        return redirect(watched.place)
    orders.knock(person(request))
    form = WordsForm(_with_settings(request, watched) if watched.tells_again else request.POST)
    if not form.is_valid() or form.price_is_new(form.due):
        return _page(request, watched, form)
    try:
        job = _ordered(request, watched, form)
    except NOT_WRITTEN as error:
        form.refuse(error, words="idea")
        return _page(request, watched, form)
    return redirect(Writing(job).place)


def _with_settings(request: HttpRequest, watched: Writing) -> Any:
    """Who tells a story again sends no words: they are known."""
    sent = request.POST.copy()
    sent["idea"], sent["language"] = watched.words, watched.job.brief["language"]
    return sent


def _ordered(request: HttpRequest, watched: Writing, form: WordsForm) -> WritingJob:
    before = watched.job
    ask = form.ask_like(before)
    if before.story is None:
        queue = writing_queues.queue_of(ask)
        return orders.submit(person(request), ask, queue=queue, key=form.key(ask))
    wish = str(before.brief["wish"])
    without_ai = form.cleaned_data["without_ai"]
    queue = writing_queues.queue_of_telling(without_ai=without_ai)
    key = form.key(ask)
    return orders.tell_again(before.story, wish, without_ai=without_ai, queue=queue, key=key)
