"""Draw the golden frames anew. Look at every one of them before it is committed."""

from __future__ import annotations

from . import GOLDEN


def main() -> None:
    for golden in GOLDEN:
        golden.store()
        print(f"{golden.path} {golden.path.stat().st_size:,} bytes")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
