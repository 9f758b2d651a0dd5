"""The catalogues: complete, sound, compiled, and fresh from the sentences of the code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils.translation import gettext, override

from rendering.management.told_sentences import constant_sentences, filled_sentences
from stories import naming
from stories.retelling import retold

ROOT = Path(__file__).resolve().parent.parent
TRANSLATED = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
FORMS = {"es": 3, "fr": 2, "de": 2, "hi": 2, "ar": 6}
"""How many forms a counted noun has."""
VALUE = re.compile(r"%\(\w+\)[sd]|\{\w+\}|%%|%d")
TAG = re.compile(r"<[^>]+>")


def catalogue(code: str, kind: str = "po") -> list[polib.POEntry]:
    path = str(ROOT / "locale" / code / "LC_MESSAGES" / f"django.{kind}")
    read = polib.pofile if kind == "po" else polib.mofile
    return list(read(path))


def forms_of(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def key_of(entry: polib.POEntry) -> tuple[str, str, str]:
    return entry.msgctxt or "", entry.msgid, entry.msgid_plural or ""


def told(entries: list[polib.POEntry]) -> dict[tuple[str, str, str], list[str]]:
    return {key_of(entry): forms_of(entry) for entry in entries}


def test_six_languages_are_offered_by_their_own_names() -> None:
    assert dict(settings.LANGUAGES) == {
        "en": "English",
        "es": "Español",
        "fr": "Français",
        "de": "Deutsch",
        "hi": "हिन्दी",
        "ar": "العربية",
    }
    assert set(FORMS) == set(TRANSLATED)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_sentence_is_untranslated_doubtful_or_left_over(code: str) -> None:
    entries = catalogue(code)
    assert len(entries) > 500
    assert not [entry.msgid for entry in entries if not all(forms_of(entry))]
    assert not [entry.msgid for entry in entries if entry.fuzzy or entry.obsolete]


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_counted_noun_has_all_its_forms(code: str) -> None:
    counted = [entry for entry in catalogue(code) if entry.msgid_plural]
    assert counted
    assert {len(entry.msgstr_plural) for entry in counted} == {FORMS[code]}


@pytest.mark.parametrize("code", TRANSLATED)
def test_values_and_tags_survive_translation(code: str) -> None:
    """Where a noun is counted, a form for one number may leave that number out."""
    for entry in catalogue(code):
        source = entry.msgid_plural or entry.msgid
        for form in forms_of(entry):
            values = set(VALUE.findall(source))
            missing = values - set(VALUE.findall(form))
            may_miss = {value for value in values if "(count)" in value or "(minutes)" in value}
            assert not missing - (may_miss if entry.msgid_plural else set()), form
            assert not set(VALUE.findall(form)) - values, form
            assert sorted(TAG.findall(form)) == sorted(TAG.findall(source)), form
            assert form[:1].isspace() == source[:1].isspace(), form
            assert form[-1:].isspace() == source[-1:].isspace(), form


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_compiled_is_what_is_written(code: str) -> None:
    """Somebody changed a .po and forgot `manage.py compilemessages`."""
    assert told(catalogue(code, "mo")) == told(catalogue(code))


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="GNU gettext is not installed")
def test_the_catalogues_have_the_sentences_of_the_code(tmp_path: Path) -> None:
    """Somebody changed a sentence and forgot `manage.py makemessages`."""
    for name in ("locale", "rendering", "stories", "storyvid_site", "templates"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("static", "__pycache__")
        )
    shutil.copy(ROOT / "manage.py", tmp_path)
    subprocess.run(
        [sys.executable, "manage.py", "makemessages"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    for code in TRANSLATED:
        fresh = polib.pofile(str(tmp_path / "locale" / code / "LC_MESSAGES" / "django.po"))
        assert {key_of(entry) for entry in fresh} == {key_of(entry) for entry in catalogue(code)}


def test_english_is_what_stands_in_the_code() -> None:
    with override("en"):
        for entry in catalogue("de"):
            if not entry.msgctxt:
                assert gettext(entry.msgid) == entry.msgid


# --- What is stored in English ----------------------------------------------------


def test_what_engines_raise_is_known_in_every_language() -> None:
    """A sentence with values in it is to stand in `stories/retelling.py` too, if this fails."""
    by_code = set(map(str, naming.TEXT_ERRORS.values()))
    sentences = {*constant_sentences(ROOT), *filled_sentences(ROOT)} - by_code
    assert len(sentences) > 40
    said = [VALUE.sub("7", sentence) for sentence in sentences]
    for code in TRANSLATED:
        with override(code):
            assert not [sentence for sentence in said if retold(sentence) == sentence]


def test_values_in_a_stored_sentence_stay() -> None:
    with override("de"):
        assert retold("Not delivered: scene 3") == "Nicht geliefert: Szene 3"
        assert retold("Because I say so") == "Because I say so"
        assert retold("") == ""
    with override("en"):
        assert retold("Not delivered: scene 3") == "Not delivered: scene 3"
