"""Run the benchmarks named on the command line, or all of them."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import (
    beside_moviepy,
    film,
    pages,
    senses,
    start,
    storybook,
    storybook_sizes,
    writing,
)
from benchmarks.figures import Figure, print_table

BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "storybook": storybook.measure,
    "sizes": storybook_sizes.measure,
    "moviepy": beside_moviepy.measure,
    "film": film.measure,
    "pages": pages.measure,
    "start": start.measure,
    "writing": writing.measure,
    "senses": senses.measure,
}
RESULTS = Path(__file__).parent / "results"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    names = parser.parse_args().names or list(BENCHMARKS)
    figures: list[Figure] = []
    for name in names:
        print(f"measuring {name} …", flush=True)
        figures += BENCHMARKS[name]()
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    print_table(figures, machine=machine)
    save(figures, machine=machine)


def save(figures: list[Figure], *, machine: str) -> None:
    RESULTS.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    result = {"at": now.isoformat(), "machine": machine, "figures": [f.as_dict() for f in figures]}
    (RESULTS / f"{now:%Y%m%d-%H%M%S}.json").write_text(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
