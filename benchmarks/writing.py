"""Writing without AI: a story in each language, and a language's first import."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

from benchmarks.figures import Figure
from stories.choices import AGE_GROUPS, WISHES
from stories.writers.base import Brief
from stories.writers.offline import MODULES, OfflineWriter, available
from tests.serving import ROOT

IDEAS = {
    "en": ("a fox in the snow", "Maya and the dragon", "a lonely lighthouse", "photosynthesis"),
    "es": ("un zorro en la nieve", "Maya y el dragón", "un faro solitario", "la fotosíntesis"),
    "fr": ("un renard dans la neige", "Maya et le dragon", "un phare solitaire", "photosynthèse"),
    "de": ("ein Fuchs im Schnee", "Maya und der Drache", "ein Leuchtturm", "Fotosynthese"),
    "hi": ("बर्फ़ में एक लोमड़ी", "माया और अजगर", "एक अकेला घर", "प्रकाश संश्लेषण"),
}
LONG = " and then it went on and on, further and further" * 40
IMPORT = """
import time
from stories.writers.offline import get_language
begun = time.perf_counter()
get_language({code!r})
print(time.perf_counter() - begun)
"""


def measure() -> list[Figure]:
    return [figure for code in available() for figure in figures_of(code)]


def figures_of(code: str) -> list[Figure]:
    name = MODULES[code].capitalize()
    write(Brief(idea=IDEAS[code][0], language=code))  # the language is loaded once per process
    spent = [write(brief) for brief in briefs(code)]
    return [
        Figure(f"a story without AI, {name}, median", 1000 * median(spent), "ms", 50),
        Figure(f"a story without AI, {name}, slowest of {len(spent)}", 1000 * max(spent), "ms", 50),
        Figure(f"{name}, first import in a new process", 1000 * first_import(code), "ms"),
    ]


def briefs(code: str) -> list[Brief]:
    return [
        Brief(idea=idea, language=code, age_group=age_group, length="long", wish=wish, seed=seed)
        for idea in (*IDEAS[code], f"{IDEAS[code][0]}{LONG}")
        for age_group in AGE_GROUPS
        for wish in ("", *WISHES)
        for seed in range(2)
    ]


def write(brief: Brief) -> float:
    """Seconds that a story took."""
    begun = time.perf_counter()
    OfflineWriter().write(brief, on_step=lambda: None)
    return time.perf_counter() - begun


def first_import(code: str) -> float:
    """Seconds, the median of three new processes."""
    command = [sys.executable, "-c", IMPORT.format(code=code)]
    runs = [subprocess.run(command, cwd=ROOT, check=True, capture_output=True) for _ in range(3)]
    return median(float(run.stdout) for run in runs)
