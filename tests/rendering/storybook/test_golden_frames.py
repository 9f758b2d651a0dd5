"""Frames look as they did when somebody last looked at them, on any machine.

After a change of drawings: `python -m tests.rendering.storybook.golden`, look, commit.
"""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from tests.rendering.storybook.golden import FOLDER, GOLDEN, Golden

_LARGEST = 120_000
pytestmark = pytest.mark.skipif(
    not any(FOLDER.glob("*.webp")),
    reason="no frame is stored: python -m tests.rendering.storybook.golden",
)


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_a_frame_is_within_one_level_of_the_stored_one(golden: Golden) -> None:
    difference = np.abs(golden.drawn().astype(int) - golden.stored())
    assert difference.max() <= 1, (
        f"{(difference > 1).mean():.2%} of {golden.name} is another colour"
    )


def test_an_older_processor_draws_the_same_frames() -> None:
    program = (
        "import numpy as np\n"
        "from tests.rendering.storybook.golden import GOLDEN\n"
        "print([int(np.abs(g.drawn().astype(int) - g.stored()).max()) for g in GOLDEN[::2]])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"NPY_DISABLE_CPU_FEATURES": " ".join(newer_instructions())},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    assert max(map(int, told.strip(" []\n").split(","))) <= 1


def newer_instructions() -> list[str]:
    """What numpy would use here beyond what every machine has."""
    known = np._core._multiarray_umath  # type: ignore[attr-defined]
    return [name for name in known.__cpu_dispatch__ if known.__cpu_features__[name]]


def test_the_stored_frames_are_small() -> None:
    stored = {path.name for path in FOLDER.glob("*.webp")}
    assert stored == {golden.path.name for golden in GOLDEN}
    assert sum(golden.path.stat().st_size for golden in GOLDEN) < _LARGEST
