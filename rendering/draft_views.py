"""Writing a story: its text, its scenes, how its film is made and what that costs.

One form for all of it. Every button sends the whole form; nothing is kept between two requests
until the story is saved or filmed, so that it works without a script, in two tabs and after a
restart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from rendering.forms import wishes_of, with_sent_look
from rendering.owners import own_story, person
from rendering.scene_editing import Edited, edited
from rendering.services import jobs
from rendering.story_forms import SceneField, StoryForm, as_told, scene_fields, wrong_scenes
from stories import choices
from stories.models import Story
from stories.services import credits, stories

BEFORE_SCENES = ("text", "language", "age_group")
"""The fields of a page whose text is not split yet."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes which story: None while it is not saved yet."""

    request: HttpRequest
    story: Story | None


@never_cache
@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Paste a story, edit its scenes, see the price, and only then pay."""
    return _answer(Desk(request, None))


@never_cache
@login_required
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
        return _page(desk, StoryForm())
    # A bound form knows the price from the beginning.
    sent = QueryDict(mutable=True)
    sent.update({name: str(value) for name, value in as_told(desk.story).items()})
    scenes = [scene.text for scene in desk.story.scenes.all()]
    return _page(desk, StoryForm(sent), scenes)


def _pressed(desk: Desk) -> HttpResponse:
    """What the pressed button asks for."""
    sent = desk.request.POST
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
    if "save" in sent:
        return _save(desk, form)
    return _make(desk, form) if "make" in sent else _page(desk, form, scenes)


def _with_cheaper(sent: QueryDict) -> QueryDict:
    """Whoever cannot pay what they chose may have pressed a cheaper quality's button."""
    if "cheaper" not in sent:
        return sent
    changed = sent.copy()
    changed["quality"] = str(sent["cheaper"])
    return changed


# --- Buttons ------------------------------------------------------------------


def _split(desk: Desk, form: StoryForm) -> HttpResponse:
    """The text as scenes, whatever scenes there were."""
    if not form.is_valid():
        return _page(desk, form, form.scenes_sent)
    if not form.cleaned_data["text"]:
        form.add_error("text", _("There is no text to split. The scenes stay as they are."))
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
    written = [text for text in form.scenes_sent if text.strip()]
    wrong = wrong_scenes(written)
    if not form.is_valid() or wrong:
        return _page(desk, form, form.scenes_sent, errors=_numbered(wrong, form.scenes_sent))
    told = form.told(written) | {"wishes": wishes_of(form)}
    if desk.story is None:
        story = stories.create(person(desk.request), **told)
    else:
        story = stories.change(desk.story, **told)
    messages.success(desk.request, _("Saved. You find it under My films, as a draft."))
    return redirect("rendering:edit", story.pk)


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
    told = form.told(scenes) | {"wishes": wishes_of(form)}
    once = form.once_key()
    try:
        if desk.story is None:
            job = jobs.tell(person(desk.request), told.pop("text"), form.order, once=once, **told)
        else:
            job = jobs.retell(desk.story, form.order, once=once, **told)
    except credits.InsufficientCredits as error:
        return _page(desk, form, scenes, missing=error.missing)
    except jobs.JobError as error:
        form.add_error(None, error.message)
        return _page(desk, form, scenes)
    return redirect("rendering:story", job.story_id)


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


def _shown(
    desk: Desk, form: StoryForm, scenes: Sequence[str], errors: dict[int, str]
) -> dict[str, Any]:
    balance = credits.account_of(person(desk.request)).balance
    till = form.till(len(scenes)) if scenes else None
    return {
        "form": form,
        "story": desk.story,
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
