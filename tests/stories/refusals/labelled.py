"""The labelled lines: what is refused, for whom and why; what must never be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stories.choices import AGE_GROUPS

LINES = Path(__file__).parent / "lines"
EVERYBODY = ("", *AGE_GROUPS)

REFUSED = {
    "refused_always": EVERYBODY,
    "refused_personal": EVERYBODY,
    "refused_child": ("", "child"),
    "refused_teen": ("teen",),
    "refused_adult": ("adult",),
}
ALLOWED = {
    "allowed_everybody": EVERYBODY,
    "allowed_teen": ("teen", "adult"),
    "allowed_adult": ("adult",),
}


@dataclass(frozen=True)
class Line:
    """One labelled line; `theme` is "" where it is allowed."""

    age_group: str
    language: str
    text: str
    theme: str = ""


def refused() -> list[Line]:
    return [
        Line(age_group, language, text, theme)
        for name, age_groups in REFUSED.items()
        for theme, language, text in _rows(name, 3)
        for age_group in age_groups
    ]


def allowed() -> list[Line]:
    tables = [
        Line(age_group, language, text)
        for name, age_groups in ALLOWED.items()
        for language, text in _rows(name, 2)
        for age_group in age_groups
    ]
    return tables + [Line(*row) for row in _rows("allowed_ideas", 3)]


def _rows(name: str, columns: int) -> list[list[str]]:
    lines = (LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("|", columns - 1) for line in lines if line and not line.startswith("#")]
