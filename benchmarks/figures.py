"""Measured figures and how they are shown."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside what it should be."""

    what: str
    value: float
    unit: str
    limit: float | None = None

    def as_dict(self) -> dict[str, object]:
        return asdict(self)

    @property
    def row(self) -> tuple[str, str, str]:
        limit = "" if self.limit is None else f"≤ {self.limit:g} {self.unit}"
        return self.what, f"{self.value:.3g} {self.unit}", limit


def print_table(figures: list[Figure], *, machine: str) -> None:
    rows = [("what", "measured", "to reach"), *(figure.row for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print(f"\n{machine}\n")
    for number, row in enumerate(rows):
        print(
            "| "
            + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            + " |"
        )
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
