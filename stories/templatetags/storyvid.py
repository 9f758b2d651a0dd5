"""Small words and pictures that many pages need."""

from __future__ import annotations

from datetime import datetime, timedelta

from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_lazy, ngettext, pgettext

from stories import naming, retelling

register = template.Library()


@register.simple_tag
def icon(name: str, turn: bool = False) -> SafeString:
    """A symbol of icons.svg; words always stand beside it. `turn` mirrors it in Arabic."""
    return format_html(
        '<svg class="icon{}" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        " icon--turn" if turn else "",
        static("icons.svg"),
        name,
    )


@register.simple_tag
def credits_of(amount: int) -> str:
    """`1 credit`, `10 credits`."""
    return ngettext("%(count)d credit", "%(count)d credits", amount) % {"count": amount}


@register.filter
def clock(seconds: float) -> str:
    """41.2 → 0:41."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


@register.filter
def duration(seconds: float) -> str:
    """How long, in one or two units: `40 s`, `4 min`, `2 h 5 min`."""
    whole = max(1, round(seconds))
    if whole < 60:
        return gettext("%(seconds)d s") % {"seconds": whole}
    minutes = round(whole / 60)
    if minutes < 60:
        return gettext("%(minutes)d min") % {"minutes": minutes}
    values = {"hours": minutes // 60, "minutes": minutes % 60}
    return gettext("%(hours)d h %(minutes)d min") % values


@register.filter
def moment(when: datetime) -> str:
    """By the reader's clock: `Today, 18:14`, `14 March, 18:20`, `14 March 2025, 18:20`."""
    return told_from(timezone.localtime(when), now=timezone.localtime())


def told_from(own: datetime, *, now: datetime) -> str:
    """A moment as it is told at another; both by one clock."""
    clock = date_format(own, "H:i")
    if own.date() == now.date():
        return gettext("Today, %(clock)s") % {"clock": clock}
    if own.date() == now.date() - timedelta(days=1):
        return gettext("Yesterday, %(clock)s") % {"clock": clock}
    return f"{day_of(own, now=now)}, {clock}"


@register.filter
def day(when: datetime) -> str:
    """By the reader's clock: `14 March`, `14 March 2025`."""
    return day_of(timezone.localtime(when), now=timezone.localtime())


def day_of(own: datetime, *, now: datetime) -> str:
    if own.year == now.year:
        return date_format(own, pgettext("a date's format", "j F"))
    return date_format(own, pgettext("a date's format", "j F Y"))


JOB_STATES = {
    "queued": gettext_lazy("in line"),
    "rendering": gettext_lazy("being made"),
    "assembling": gettext_lazy("being made"),
    "ready": gettext_lazy("ready"),
    "failed": gettext_lazy("did not work"),
    "cancelled": gettext_lazy("cancelled"),
}


@register.filter
def job_state(status: str) -> str:
    """What a job's status is called within a sentence."""
    return str(JOB_STATES.get(status, status))


@register.filter
def told(message: str) -> str:
    """A sentence that was stored in English, in the reader's language where it is known there."""
    return retelling.retold(message)


@register.filter
def signed(amount: int) -> str:
    """+20, −5 with a real minus, and 0."""
    if amount == 0:
        return "0"
    return f"+{amount}" if amount > 0 else f"−{abs(amount)}"


@register.filter
def language_name(code: str) -> str:
    return naming.language(code)


@register.filter
def age_name(age_group: str) -> str:
    return str(naming.AGE_GROUPS.get(age_group, ""))


@register.filter
def written_by(writer: str) -> str:
    """`Written without AI`; nothing of a story that a person wrote."""
    return str(naming.WRITERS.get(writer, _OTHER_WRITER)) if writer else ""


_OTHER_WRITER = gettext_lazy("Written with AI")
