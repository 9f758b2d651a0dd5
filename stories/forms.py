"""What people type on the pages of their account."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth import forms as auth_forms
from django.contrib.auth import password_validation
from django.utils.translation import gettext_lazy as _

from stories.models import User
from stories.models.accounts import folded


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
        for name in ("username", "email"):
            value = self.cleaned_data.get(name)
            field = User._meta.get_field(name)
            if value and User.objects.filter(**{f"{name}_folded": folded(value)}).exists():
                self.add_error(name, field.error_messages["unique"])

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
