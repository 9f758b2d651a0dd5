"""What people type on the pages of their account."""

from __future__ import annotations

import uuid
from typing import Any

from django import forms
from django.contrib.auth import forms as auth_forms
from django.contrib.auth import password_validation
from django.utils.translation import gettext_lazy as _

from stories.models import User
from stories.models.accounts import folded

TAKEN = {
    "username": _("This name is taken."),
    "email": _("There is an account with this e-mail."),
}


def clashes(given: dict[str, Any], *, besides: User | None = None) -> dict[str, Any]:
    """Which of these is another person's, whatever its case, and what to say of it."""
    others = User.objects.exclude(pk=besides.pk) if besides and besides.pk else User.objects.all()
    return {
        name: message
        for name, message in TAKEN.items()
        if given.get(name) and others.filter(**{f"{name}_folded": folded(given[name])}).exists()
    }


class SignUpForm(forms.Form):
    username = auth_forms.UsernameField(
        label=_("User name"),
        max_length=40,
        validators=User._meta.get_field("username").validators,
        help_text=_(
            "Shown as the teller of films you make public. Better not a full name. "
            "Up to 40 letters, digits and . + - _"
        ),
    )
    email = forms.EmailField(
        label=_("E-mail"), max_length=254, widget=forms.EmailInput({"autocomplete": "email"})
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
        help_text=_("At least 8 characters. Pasting is welcome."),
    )

    def clean(self) -> dict[str, Any]:
        super().clean()
        self.add_clashes()
        self._check_password()
        return self.cleaned_data

    def add_clashes(self) -> None:
        """Say which name or address is taken, whatever its case."""
        for name, message in clashes(self.cleaned_data).items():
            self.add_error(name, message)

    def _check_password(self) -> None:
        given = {name: self.cleaned_data.get(name, "") for name in ("username", "email")}
        password = self.cleaned_data.get("password")
        if password is None:
            return
        try:
            password_validation.validate_password(password, User(**given))
        except forms.ValidationError as error:
            self.add_error("password", error)


class SignInForm(auth_forms.AuthenticationForm):
    """Takes an e-mail address too, so that more fits than a name's 40 characters."""

    error_messages = {
        "invalid_login": _(
            "That name and password do not belong together. Try again, or set a new password."
        ),
        "inactive": _("This account is closed."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = self.fields["username"]
        name.label = _("E-mail or user name")
        name.max_length = 254  # type: ignore[attr-defined]
        name.widget.attrs |= {"maxlength": 254, "autocomplete": "username"}
        name.widget.attrs.pop("autofocus", None)


class ProfileForm(forms.Form):
    """Another name or address. The address can set a new password, so that it takes the old one."""

    username = auth_forms.UsernameField(
        label=_("Teller’s name"),
        max_length=40,
        validators=User._meta.get_field("username").validators,
        help_text=_("Up to 40 letters, digits and . + - _"),
    )
    email = forms.EmailField(
        label=_("E-mail"), max_length=254, widget=forms.EmailInput({"autocomplete": "email"})
    )
    password = forms.CharField(
        label=_("Your password"),
        required=False,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
        help_text=_("Only needed for another e-mail."),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self) -> dict[str, Any]:
        super().clean()
        self.add_clashes()
        return self.cleaned_data

    def add_clashes(self) -> None:
        """Say which name or address is another person's, whatever its case."""
        for name, message in clashes(self.cleaned_data, besides=self.user).items():
            self.add_error(name, message)

    @property
    def needs_password(self) -> bool:
        return bool(self.cleaned_data["email"] != self.user.email)


class PasswordForm(forms.Form):
    """The password once more, before something that cannot be taken back."""

    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
    )


class TokenForm(forms.Form):
    name = forms.CharField(
        label=_("What is the token for?"),
        max_length=60,
        widget=forms.TextInput({"placeholder": _("e.g. classroom script")}),
    )


class PasswordResetForm(auth_forms.PasswordResetForm):
    """Calls the address what the other pages call it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail")


class _NoTwins:
    """For the administrator: the same check of names and addresses as when signing up."""

    def clean(self) -> Any:
        cleaned = super().clean()  # type: ignore[misc]
        for name, message in clashes(self.cleaned_data, besides=self.instance).items():  # type: ignore[attr-defined]
            self.add_error(name, message)  # type: ignore[attr-defined]
        return cleaned


class NewPersonForm(_NoTwins, auth_forms.AdminUserCreationForm):
    class Meta:
        model = User
        fields = ["username", "email"]


class PersonForm(_NoTwins, auth_forms.UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"


class CreditsForm(forms.Form):
    """For the administrator: credits given, or a balance put right, and why."""

    KINDS = [("grant", _("Give credits")), ("correction", _("Put right, up or down"))]
    MOST = 1_000_000

    kind = forms.ChoiceField(label=_("What"), choices=KINDS, widget=forms.RadioSelect)
    amount = forms.IntegerField(
        label=_("Credits"),
        min_value=-MOST,
        max_value=MOST,
        help_text=_("A correction may be less than nothing: −5 takes five."),
    )
    why = forms.CharField(
        label=_("Why"),
        max_length=200,
        help_text=_("Stands in the ledger, where its owner reads it."),
        widget=forms.TextInput({"size": 60}),
    )
    once = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    """Made with the form, so that sending it twice counts once."""

    def clean(self) -> dict[str, Any]:
        super().clean()
        amount, kind = self.cleaned_data.get("amount"), self.cleaned_data.get("kind")
        if amount == 0:
            self.add_error("amount", _("Nothing would change."))
        elif amount is not None and amount < 0 and kind == "grant":
            self.add_error("amount", _("What is given is more than nothing; or put it right."))
        return self.cleaned_data
