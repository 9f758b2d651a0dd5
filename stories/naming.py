"""What choices are called on pages."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf.locale import LANG_INFO
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from stories import choices

AGE_GROUPS = {
    "child": _("Ages 5–12"),
    "teen": _("Ages 13–18"),
    "adult": _("Ages 18 and up"),
}
STYLES = {
    "paper-cut": _("Paper-cut"),
    "watercolour": _("Watercolour"),
    "night-lamp": _("Night lamp"),
    "crayon": _("Crayon"),
    "felt": _("Felt"),
    "linocut": _("Linocut"),
    "chalk": _("Chalk"),
    "cartoon": _("Cartoon"),
    "realistic": _("Realistic"),
    "anime": _("Anime"),
}
CAMERAS = {
    "still": _("Still"),
    "pan": _("Slow pan"),
    "push-in": _("Slow push in"),
    "pull-out": _("Slow pull back"),
    "follow": _("Follows the hero"),
    "close-up": _("Close up"),
    "aerial": _("From above"),
}
LENGTHS = {
    "short": _("Short, three scenes"),
    "medium": _("Four scenes"),
    "long": _("Long, five scenes"),
}
WRITERS = {
    "offline": _("Written without AI"),
    "gemini": _("Written with AI (Gemini)"),
    "gemini-legacy": _("Written with AI (Gemini)"),
    "local": _("Written with AI (a model of this site)"),
}
"""What is said of a story that was written by one of these."""
WISHES = {
    "again": _("Write it again"),
    "shorter": _("Make it shorter"),
    "funnier": _("Make it funnier"),
    "calmer": _("Make it calmer"),
}
TEXT_ERRORS = {
    "not_text": _("A story must be text."),
    "nul": _("The story contains a NUL character; send plain text."),
    "surrogate": _("The story contains half of a character; send UTF-8."),
    "blank": _("The story is empty. Write at least one sentence."),
    "blank_scene": _("This scene is empty. Write a sentence, or remove it."),
    "too_long": _("A story has at most %(most)s characters; this one has %(count)s."),
    "blank_idea": _("There is no idea yet. Say in a few words what the story is about."),
    "long_idea": _(
        "An idea has at most %(most)s characters; this one has %(count)s. "
        "A whole story can be split into scenes as it is."
    ),
    "too_many": _("A story has one to %(most)s scenes."),
}
_NOT_IN_DJANGO = {"gu": "ગુજરાતી", "zh": "中文"}


def language(code: str) -> str:
    """A language's own name for itself; the code where that is not known."""
    name = LANG_INFO.get(code.lower(), {}).get("name_local") or _NOT_IN_DJANGO.get(code, code)
    return name[:1].upper() + name[1:]


def language_as_read(code: str) -> str:
    """A language's name in a sentence of the reader's language."""
    return str(gettext(LANG_INFO[code]["name"])) if code in LANG_INFO else language(code)


def readers_language() -> str:
    """What somebody is expected to write in: the language of their pages."""
    code = get_language() or ""
    return code if code in choices.LANGUAGES else choices.DEFAULT_LANGUAGE


def languages() -> list[tuple[str, str]]:
    """The languages offered in lists: the default first, then by name."""
    rest = [code for code in choices.LANGUAGES if code != choices.DEFAULT_LANGUAGE]
    codes = [choices.DEFAULT_LANGUAGE, *sorted(rest, key=lambda code: language(code).casefold())]
    return [(code, language(code)) for code in codes]


def text_error(code: str, values: Mapping[str, str]) -> str:
    """What is wrong with a text, in the reader's language."""
    return str(TEXT_ERRORS[code]) % values
