"""People who sign in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


def folded(value: str) -> str:
    """The form in which two spellings of one name are equal, in every script."""
    return value.strip().casefold()


class FoldedCopy(models.CharField):
    """Another field's value without case, kept unique: databases fold only ASCII by themselves."""

    def __init__(self, *args: Any, of: str, **kwargs: Any) -> None:
        self.of = of
        super().__init__(*args, **kwargs | {"editable": False, "unique": True})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"], kwargs["unique"]
        return name, path, args, kwargs | {"of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        value = folded(getattr(model_instance, self.of))
        setattr(model_instance, self.attname, value)
        return value


class User(AbstractUser):
    """A person; names and e-mail addresses are unique whatever their case."""

    username = models.CharField(
        _("name"),
        max_length=40,
        unique=True,
        validators=[RegexValidator(r"^[\w.+-]+\Z", _("Use letters, digits and . + - _ only."))],
        help_text=_("Up to 40 letters, digits and . + - _"),
        error_messages={"unique": _("This name is taken.")},
    )
    email = models.EmailField(
        _("e-mail"),
        unique=True,
        error_messages={"unique": _("There is an account with this e-mail.")},
    )
    username_folded = FoldedCopy(of="username", max_length=120)
    email_folded = FoldedCopy(of="email", max_length=760)

    REQUIRED_FIELDS = ["email"]

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(username__contains="@"), name="name_is_no_address"
            ),
        ]

    def __str__(self) -> str:
        return self.username
