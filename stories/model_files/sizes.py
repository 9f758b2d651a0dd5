"""Sizes of files, as people read them."""

from __future__ import annotations


def size_in_words(size: int) -> str:
    """Decimal units, as disks and the hub count them: `5.6 GB`, `340 MB`, `12 kB`."""
    if size >= 999_500_000:
        return f"{size / 1e9:.1f} GB"
    if size >= 999_500:
        return f"{size / 1e6:.0f} MB"
    return f"{-(-size // 1000)} kB"
