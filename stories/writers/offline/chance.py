"""Choices that look free and are the same in every process."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Chooses by what is asked and by the parts it was made of, whatever was asked before."""

    def __init__(self, *parts: object) -> None:
        self.key = "\x1f".join(str(part) for part in parts)

    def number(self, below: int, *, about: str) -> int:
        """A number from 0 up to `below`."""
        digest = blake2b(f"{self.key}\x1e{about}".encode(errors="replace"), digest_size=8)
        return int.from_bytes(digest.digest()) % below

    def pick(self, options: Sequence[T], *, about: str) -> T:
        """One of the options; there must be one."""
        return options[self.number(len(options), about=about)]

    def turned(self, options: Sequence[T], *, about: str) -> list[T]:
        """All options in their order, beginning with one of them."""
        if not options:
            return []
        start = self.number(len(options), about=about)
        return [*options[start:], *options[:start]]
