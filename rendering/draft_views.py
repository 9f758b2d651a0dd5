"""Writing a story: its text, its scenes, how its film is made and what that costs.

One form for all of it. Every button sends the whole form, so that it works without a script, in
two tabs and after a restart; with a script it is also sent, and kept, while somebody types.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django_htmx.http import trigger_client_event

from rendering.forms import wishes_of, with_sent_look
from rendering.owners import own_story, person, signed_in
from rendering.scene_editing import Edited, edited
from rendering.services import jobs, writing_queues
from rendering.story_forms import SceneField, StoryForm, as_told, scene_fields, wrong_scenes
from rendering.writing_forms import NOT_WRITTEN, Again, BeginningForm, Pen, Priced, told_of
from rendering.writings import Writing, unfinished
from stories import choices
from stories.models import Story
from stories.retelling import retold
from stories.services import credits, drafts, refusing
from stories.services.writing import orders

TOLD = ("title", "text", "language", "age_group", "hero_name", "hero_what", "hero_look")
"""The fields of a story, beside those of how its film is made."""
BEFORE_SCENES = (
    *("text", "language", "age_group", "hero_name", "hero_what", "hero_look"),
    *("style", "length", "picture", "speech", "without_ai"),
)
"""The fields of a page whose text is not split yet."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes which story: None while it is not saved yet."""

    request: HttpRequest
    story: Story | None


@never_cache
@signed_in
def create(request: HttpRequest) -> HttpResponse:
    """Write an idea, send a picture, speak, or paste a story; see the price, and only then pay."""
    story = None
    if once := request.POST.get("once"):
        with suppress(ValueError):
            story = drafts.begun(person(request), UUID(once))
    response = _answer(Desk(request, story))
    response.may_record = True  # type: ignore[attr-defined]
    return response


@never_cache
@signed_in
def edit(request: HttpRequest, story_id: int) -> HttpResponse:
    """Go on with a story that was saved, or make another film of one."""
    return _answer(Desk(request, own_story(request, story_id)))


def _answer(desk: Desk) -> HttpResponse:
    if desk.request.method != "POST":
        return _begin(desk)
    try:
        return _pressed(desk)
    except Story.DoesNotExist:  # removed by another request in this moment
        raise Http404 from None


def _begin(desk: Desk) -> HttpResponse:
    if desk.story is None:
        return _page(desk, BeginningForm(initial={"way": desk.request.GET.get("way", "")}))
    # A bound form knows the price from the beginning.
    sent = QueryDict(mutable=True)
    sent.update({name: str(value) for name, value in as_told(desk.story).items()})
    scenes = [scene.text for scene in desk.story.scenes.all()]
    return _page(desk, StoryForm(sent), scenes)


def _pressed(desk: Desk) -> HttpResponse:
    """What the pressed button asks for."""
    sent = desk.request.POST
    if "write" in sent:
        return _write(desk, BeginningForm(sent, desk.request.FILES))
    if "undo" in sent:
        return _undo(desk)
    form = StoryForm(_with_cheaper(with_sent_look(desk.request)))
    scenes = form.scenes_sent
    if sent.get("preview") == "look":
        return render(desk.request, "rendering/_qualities.html", {"form": form})
    if sent.get("preview") == "hint":
        return _hint(desk, form, sent.get("number", ""))
    if edit := edited(scenes, sent):
        return _page(desk, form, edit.scenes, edit=edit)
    if "split" in sent or not scenes:
        return _split(desk, form)
    press = next((press for name, press in PRESSES.items() if name in sent), None)
    return press(desk, form) if press else _page(desk, form, scenes)


def _with_cheaper(sent: QueryDict) -> QueryDict:
    """Whoever cannot pay what they chose may have pressed a cheaper quality's button."""
    if "cheaper" not in sent:
        return sent
    changed = sent.copy()
    changed["quality"] = str(sent["cheaper"])
    return changed


# --- Buttons ------------------------------------------------------------------


def _write(desk: Desk, form: BeginningForm) -> HttpResponse:
    """A story of an idea, or a worker's look at a picture, or its ear for a voice."""
    orders.knock(person(desk.request))
    if not form.is_valid() or form.price_is_new(form.ask.price):
        return _page(desk, form)
    ask, upload = form.ask, form.upload
    key = form.key(ask, upload.content if upload else b"")
    try:
        queue = writing_queues.queue_of(ask)
        job = orders.submit(person(desk.request), ask, upload=upload, queue=queue, key=key)
    except NOT_WRITTEN as error:
        form.refuse(error, words="text")
        return _page(desk, form)
    return redirect(Writing(job).place)


def _split(desk: Desk, form: StoryForm) -> HttpResponse:
    """The text as scenes, whatever scenes there were."""
    if form.is_valid() and not form.cleaned_data["text"]:
        form.add_error("text", _("There is no text to split. The scenes stay as they are."))
    if form.is_valid():
        try:
            refusing.check_pasted(
                form.cleaned_data["text"],
                user=person(desk.request),
                age_group=form.cleaned_data["age_group"],
            )
        except refusing.Refused as error:
            form.add_error("text", told_of(error)[1])
    if not form.is_valid():
        return _page(desk, form, form.scenes_sent)
    return _page(desk, form, form.scenes_of_text(), text_is_split=True)


def _hint(desk: Desk, form: StoryForm, number: str) -> HttpResponse:
    """What the storybook sees in one scene, as it is written now."""
    found = [scene for scene in _fields(form, form.scenes_sent, {}) if str(scene.number) == number]
    if not found:
        raise Http404
    values = {"scene": found[0], "look_url": desk.request.path}
    return render(desk.request, "rendering/_seen.html", values)


def _save(desk: Desk, form: StoryForm) -> HttpResponse:
    """Keep it for later; scenes that are empty still are not kept."""
    written = _written(form)
    wrong = wrong_scenes(written)
    if not form.is_valid() or wrong:
        return _page(desk, form, form.scenes_sent, errors=_numbered(wrong, form.scenes_sent))
    try:
        story = _kept(desk, form, written)
    except refusing.Refused as error:
        form.add_error(None, told_of(error)[1])
        return _page(desk, form, form.scenes_sent)
    messages.success(desk.request, _("Saved. You find it under My films, as a draft."))
    return redirect("rendering:edit", story.pk)


def _autosave(desk: Desk, form: StoryForm) -> HttpResponse:
    """As `_save`, while somebody types: the answer is a word or two."""
    problem = _what_keeps(form)
    if not problem:
        try:
            story = _kept(desk, form, _written(form), telling=_telling(desk))
        except refusing.Refused as error:  # logged once a button is pressed, not while one types
            problem = retold(error.message)
        except drafts.ToldAgain as error:
            problem = error.message
    response = render(desk.request, "rendering/_saved.html", {"problem": problem})
    if problem:
        return response
    address = reverse("rendering:edit", args=[story.pk])
    return trigger_client_event(response, "kept", {"address": address})


def _what_keeps(form: StoryForm) -> str:
    """Why the story cannot be kept as it is; what is said of its film does not matter here."""
    form.is_valid()
    wrong = [str(error) for name in TOLD for error in form.errors.get(name, [])]
    return next(iter([*wrong, *wrong_scenes(_written(form)).values()]), "")


def _written(form: StoryForm) -> list[str]:
    """The scenes that are not empty."""
    return [text for text in form.scenes_sent if text.strip()]


def _telling(desk: Desk) -> str:
    """How the story was told when the page was loaded."""
    return str(desk.request.POST.get("telling", ""))


def _kept(
    desk: Desk, form: StoryForm, scenes: Sequence[str], *, telling: str | None = None
) -> Story:
    """The story as the form says it. Raises as `drafts.keep`."""
    told = form.told(scenes) | {"wishes": wishes_of(form), "hero": form.hero}
    if desk.story is None:
        return drafts.begin(person(desk.request), once=form.cleaned_data.get("once"), **told)
    return drafts.keep(desk.story, telling=telling, **told)


def _tell(desk: Desk, form: StoryForm) -> HttpResponse:
    """Have it written again as wished, after what is changed by hand is kept."""
    orders.knock(person(desk.request))
    scenes = form.scenes_sent
    wrong = wrong_scenes(scenes)
    priced = Priced(desk.request.POST)
    if not (priced.is_valid() and form.is_valid()) or wrong or priced.price_is_new(priced.due):
        return _page(desk, form, scenes, errors=wrong, priced=priced)
    wish = str(desk.request.POST["tell"])
    without_ai = priced.cleaned_data["without_ai"]
    try:
        story = _kept(desk, form, scenes, telling=_telling(desk))
        job = orders.tell_again(
            story,
            wish if wish in choices.WISHES else choices.WISHES[0],
            without_ai=without_ai,
            queue=writing_queues.queue_of_telling(without_ai=without_ai),
            key=f"page {priced.cleaned_data['press']} {jobs.digest_of([wish, story.text])[:40]}",
        )
    except drafts.ToldAgain:  # a button pressed twice
        return _back(desk)
    except NOT_WRITTEN as error:
        priced.refuse(error, words="")
        return _page(desk, form, scenes, priced=priced)
    if not job.is_active:
        messages.success(desk.request, _("Told again. “Undo” brings back what was there before."))
    return redirect(Writing(job).place)


def _undo(desk: Desk) -> HttpResponse:
    """Back to how it was told before it was written again."""
    if desk.story and drafts.undo(desk.story, telling=_telling(desk)):
        messages.success(desk.request, _("It is told as it was before."))
    return _back(desk)


def _back(desk: Desk) -> HttpResponse:
    """The page as the story is kept."""
    return redirect("rendering:edit", desk.story.pk) if desk.story else redirect("rendering:create")


def _make(desk: Desk, form: StoryForm) -> HttpResponse:
    """Order and pay, if the button said what is true."""
    scenes = form.scenes_sent
    wrong = wrong_scenes(scenes)
    if not form.is_valid() or wrong:
        return _page(desk, form, scenes, errors=wrong)
    till = form.till(len(scenes))
    if till is None or form.cleaned_data["price"] != till.price:
        return _page(desk, form, scenes, price_is_new=True)
    if form.text_is_new:
        return _page(desk, form, scenes, text_is_new=True)
    return _order(desk, form, scenes)


def _order(desk: Desk, form: StoryForm, scenes: Sequence[str]) -> HttpResponse:
    def written() -> Story:
        return _kept(desk, form, scenes)

    try:
        job = jobs.film(person(desk.request), written, form.order, once=form.once_key())
    except credits.InsufficientCredits as error:
        return _page(desk, form, scenes, missing=error.missing)
    except refusing.Refused as error:
        form.add_error(None, told_of(error)[1])
    except jobs.JobError as error:
        form.add_error(None, error.message)
    else:
        return redirect("rendering:story", job.story_id)
    return _page(desk, form, scenes)


PRESSES = {"autosave": _autosave, "save": _save, "make": _make, "tell": _tell}
"""Buttons of a story that has scenes, and what they ask for."""


def _numbered(wrong: dict[int, str], scenes: Sequence[str]) -> dict[int, str]:
    """Errors by the numbers of all scenes, where those that are empty were not counted."""
    numbers = [number for number, text in enumerate(scenes, 1) if text.strip()]
    return {numbers[number - 1] if number else 0: told for number, told in wrong.items()}


# --- The page -----------------------------------------------------------------


def _page(
    desk: Desk,
    form: StoryForm,
    scenes: Sequence[str] = (),
    *,
    edit: Edited | None = None,
    errors: dict[int, str] | None = None,
    **told: Any,
) -> HttpResponse:
    """The form with its scenes and its price; of HTMX's requests only what they change."""
    if not scenes and not isinstance(form, BeginningForm):
        form = _beginning(form)
    if form.is_bound:
        form.is_valid()
    values = told | _shown(desk, form, scenes, errors or {})
    values |= {"edit": edit or Edited(list(scenes)), "edited": edit is not None}
    anew = "text_is_new" in told or "text_is_split" in told
    values["split_of"] = _split_of(form, anew=anew)
    htmx = getattr(desk.request, "htmx", None)
    if not htmx:
        return render(desk.request, "rendering/create.html", values)
    values |= {"partial": True, "renderer_changed": htmx.trigger_name == "renderer"}
    return render(desk.request, "rendering/_preview.html", values)


def _beginning(form: StoryForm) -> BeginningForm:
    """The first page again, with what was wrong."""
    again = BeginningForm(form.data)
    again.is_valid()
    for message in form.errors.get("text", []):
        if message not in again.errors.get("text", []):
            again.add_error("text", message)
    return again


def _shown(
    desk: Desk, form: StoryForm, scenes: Sequence[str], errors: dict[int, str]
) -> dict[str, Any]:
    balance = credits.account_of(person(desk.request)).balance
    till = form.till(len(scenes)) if scenes else None
    again = Again(desk.story, drafts.telling_of(desk.story)) if scenes and desk.story else None
    return {
        "form": form,
        "story": desk.story,
        "again": again,
        "unfinished": [] if scenes else unfinished(person(desk.request)),
        "pen": Pen(),
        "scenes": _fields(form, scenes, errors),
        "other_errors": [] if scenes else _errors_besides(form, BEFORE_SCENES),
        "scenes_error": errors.get(0, ""),
        "most_scenes": choices.MAX_SCENES,
        "till": till,
        "balance": balance,
        "balance_after": balance - till.price if till else balance,
        "cheaper_ways": form.cheaper_ways(len(scenes), balance=balance) if till else [],
        "affordable_scenes": min(balance * len(scenes) // till.price, 5) if till else 0,
        "look_url": desk.request.path,
        "live_price": bool(scenes),
    }


def _errors_besides(form: StoryForm, shown: Sequence[str]) -> list[str]:
    """What is wrong with fields that the page does not show yet."""
    hidden = {field.name for field in form.hidden_fields()}  # theirs are told in any case
    names = set(form.errors) - {*shown, *hidden, "__all__"}
    return [str(error) for name in sorted(names) for error in form.errors[name]]


def _fields(form: StoryForm, scenes: Sequence[str], errors: dict[int, str]) -> list[SceneField]:
    return scene_fields(
        scenes,
        language=str(form["language"].value() or choices.DEFAULT_LANGUAGE),
        age_group=str(form["age_group"].value() or ""),
        errors=errors,
    )


def _split_of(form: StoryForm, *, anew: bool) -> str:
    """Digest of the text that the scenes are said to be of: the one sent, or of the text now."""
    text = form.cleaned_data.get("text", "") if anew else ""
    return jobs.digest_of(text) if text else str(form["split_of"].value() or "")
