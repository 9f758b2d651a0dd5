"""Accounts: signing up, in and out, passwords."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth import views as auth_views
from django.contrib.auth.decorators import login_required
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse, reverse_lazy
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from stories.forms import (
    PasswordForm,
    PasswordResetForm,
    ProfileForm,
    SignInForm,
    SignUpForm,
    TokenForm,
)
from stories.models import ApiToken, User
from stories.services import accounts, sign_in, tokens
from stories.services.throttling import TooManyTries
from stories.visitors import visitor


@method_decorator(sensitive_post_parameters("password"), name="dispatch")
class SignUp(auth_views.RedirectURLMixin, FormView):
    template_name = "accounts/sign_up.html"
    form_class = SignUpForm
    next_page = "rendering:create"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated:
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: SignUpForm) -> HttpResponse:
        try:
            user = accounts.sign_up(**form.cleaned_data)
        except IntegrityError:  # somebody took the name or the address in this moment
            form.add_clashes()
            return self.form_invalid(form)
        login(self.request, user)
        return super().form_valid(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        after = {"next": self.get_redirect_url(), "welcome_credits": settings.WELCOME_CREDITS}
        return super().get_context_data(**kwargs) | after


class SignIn(auth_views.LoginView):
    template_name = "accounts/sign_in.html"
    form_class = SignInForm
    redirect_authenticated_user = True

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As everywhere; tried too often, the page itself says so, and keeps the name."""
        try:
            return super().post(request, *args, **kwargs)
        except TooManyTries as error:
            form = self.form_class(request, initial={"username": request.POST["username"]})
            values = self.get_context_data(form=form, too_many=error.message)
            response = self.render_to_response(values, status=429)
            response.headers["Retry-After"] = str(error.retry_after)
            return response


class PasswordChange(auth_views.PasswordChangeView):
    template_name = "accounts/password_change.html"
    success_url = reverse_lazy("stories:account")

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        messages.success(self.request, _("Your new password is set."))
        return response


class PasswordReset(auth_views.PasswordResetView):
    form_class = PasswordResetForm
    template_name = "accounts/password_reset.html"
    email_template_name = "accounts/password_reset_mail.txt"
    subject_template_name = "accounts/password_reset_subject.txt"
    success_url = reverse_lazy("stories:password-reset-sent")


class PasswordResetConfirm(auth_views.PasswordResetConfirmView):
    template_name = "accounts/password_reset_confirm.html"
    success_url = reverse_lazy("stories:sign-in")

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        messages.success(self.request, _("Your new password is set. Sign in with it."))
        return response


@method_decorator(login_required, name="dispatch")
@method_decorator(sensitive_post_parameters("password"), name="dispatch")
class Profile(FormView):
    """Another name, another address."""

    template_name = "accounts/profile.html"
    form_class = ProfileForm
    success_url = reverse_lazy("stories:account")

    def get_initial(self) -> dict[str, Any]:
        user = person(self.request)
        return {"username": user.username, "email": user.email}

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": person(self.request)}

    def form_valid(self, form: ProfileForm) -> HttpResponse:
        given = dict(form.cleaned_data)
        if form.needs_password and not confirmed(self.request, given["password"]):
            form.add_error("password", _("This is not your password."))
            return self.form_invalid(form)
        try:
            accounts.change(
                User.objects.get(pk=form.user.pk), username=given["username"], email=given["email"]
            )
        except IntegrityError:  # somebody took the name or the address in this moment
            form.add_clashes()
            return self.form_invalid(form)
        messages.success(self.request, _("Your account is changed."))
        return super().form_valid(form)


@never_cache
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Who one is, and one's tokens. A new token's key is on the answer to its form, and nowhere
    else: it is not kept for a page that comes after."""
    form = TokenForm(request.POST or None)
    values: dict[str, Any] = {"form": form, "delete_form": PasswordForm(prefix="delete")}
    if request.method == "POST" and form.is_valid():
        values |= _new_token(person(request), form)
    values["tokens"] = person(request).api_tokens.all()
    return render(request, "accounts/account.html", values)


def _new_token(user: User, form: TokenForm) -> dict[str, Any]:
    try:
        token, key = tokens.create(user, name=form.cleaned_data["name"])
    except tokens.TooManyTokens as error:
        form.add_error("name", error.message)
        return {}
    return {"form": TokenForm(), "new_token": token, "new_key": key}


@login_required
@require_POST
def revoke_token(request: HttpRequest, token_id: int) -> HttpResponse:
    token = get_object_or_404(ApiToken, pk=token_id, user=person(request))
    tokens.revoke(token)
    messages.success(request, _("“%(name)s” opens nothing any more.") % {"name": token.name})
    return redirect(f"{reverse('stories:account')}#tokens")


# --- Parts --------------------------------------------------------------------


def person(request: HttpRequest) -> User:
    """Who asks, behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def confirmed(request: HttpRequest, password: str) -> bool:
    """Whether the one who is signed in knows the password too. TooManyTries."""
    return sign_in.confirmed(person(request), password, visitor=visitor(request.META))
