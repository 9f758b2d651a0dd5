"""What this site refuses to tell: found by `stories.refusals`, written down here for moderators."""

from __future__ import annotations

from datetime import timedelta

from django.db.models.functions import Now

from stories.models import Refusal, User
from stories.refusals import always_refused, refusal_of

KEPT_DAYS = 90


class Refused(Exception):
    """A theme that is not told here; the message says so kindly, and what to do.

    Whoever turns it into an answer calls `log`, outside of the transaction that failed with it.
    """

    code = "refused"

    def __init__(
        self, theme: str, message: str, *, user: User, where: str, age_group: str, field: str = ""
    ) -> None:
        super().__init__(message)
        self.theme = theme
        self.message = message
        self.field = field
        self._kept = {"user": user, "theme": theme, "where": where, "age_group": age_group}

    def log(self) -> None:
        """Keep that something was refused, for moderators. Its words are not kept."""
        Refusal.objects.create(**self._kept)


def forget_old() -> None:
    """Drop what was refused so long ago that nobody decides on it any more."""
    Refusal.objects.filter(created_at__lt=Now() - timedelta(days=KEPT_DAYS)).delete()


def check(
    text: str, *, user: User, where: str, age_group: str, language: str, field: str = ""
) -> None:
    """Raise Refused for what is refused in that age group."""
    found = refusal_of(text, age_group=age_group, language=language)
    if found is not None:
        raise Refused(
            found.theme, found.message, user=user, where=where, age_group=age_group, field=field
        )


def check_pasted(text: str, *, user: User, age_group: str) -> None:
    """As `check`, for a story that somebody wrote: only what is refused in every age group."""
    found = always_refused(text)
    if found is not None:
        raise Refused(
            found.theme,
            found.message,
            user=user,
            where="story",
            age_group=age_group,
            field="text",
        )
