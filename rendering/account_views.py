"""What an account does with all of its films at once: take them along, or delete them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from asgiref.sync import sync_to_async
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from rendering import exports
from rendering.owners import action, person
from rendering.services import jobs, removal
from stories.connections import leaving_none_open
from stories.forms import PasswordForm, TokenForm
from stories.services import sign_in
from stories.visitors import visitor


@login_required
@require_safe
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Everything in one JSON file, sent while it is read."""
    user = person(request)
    response = StreamingHttpResponse(
        _sent(exports.pieces(user)), content_type="application/json; charset=utf-8"
    )
    day = timezone.localdate().isoformat()
    response.headers["Content-Disposition"] = f'attachment; filename="storyvid-{day}.json"'
    response.headers["Cache-Control"] = "private, no-store"
    return response


async def _sent(pieces: Iterator[str]) -> AsyncIterator[bytes]:
    """Each piece is read in a thread of its own accord, which keeps no connection."""
    following = sync_to_async(leaving_none_open(lambda: next(pieces, None)))
    while (piece := await following()) is not None:
        yield piece.encode()


@sensitive_post_parameters("delete-password")
@action
def delete_account(request: HttpRequest) -> HttpResponse:
    """Everything goes, for whoever knows the password too."""
    form = PasswordForm(request.POST, prefix="delete")
    if not form.is_valid() or not _confirmed(request, form):
        return _not_deleted(request, form)
    user = person(request)
    try:
        removal.remove_user(user)
    except jobs.JobError as error:
        messages.error(request, error.message)
        return redirect("stories:account")
    logout(request)
    messages.success(request, _("Your account and everything in it are deleted."))
    return redirect("rendering:home")


def _confirmed(request: HttpRequest, form: PasswordForm) -> bool:
    given = form.cleaned_data["password"]
    right = sign_in.confirmed(person(request), given, visitor=visitor(request.META))
    if not right:
        form.add_error("password", _("This is not your password."))
    return right


def _not_deleted(request: HttpRequest, form: PasswordForm) -> HttpResponse:
    values: dict[str, Any] = {"form": TokenForm(), "delete_form": form}
    values["tokens"] = person(request).api_tokens.all()
    return render(request, "accounts/account.html", values, status=400)
