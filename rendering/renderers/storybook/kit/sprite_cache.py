"""Cut-outs that are kept for later, as many as fit into a number of bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sprite import Sprite


class SpriteCache:
    """The most recently used sprites, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bytes = 0
        self._sprites: OrderedDict[Hashable, Sprite] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._sprites

    @property
    def size_in_bytes(self) -> int:
        return self._bytes

    def clear(self) -> None:
        with self._lock:
            self._sprites.clear()
            self._bytes = 0

    def get(self, key: Hashable, draw: Callable[[], Sprite]) -> Sprite:
        """The sprite kept under `key`, drawn if there is none."""
        with self._lock:
            if key in self._sprites:
                self._sprites.move_to_end(key)
                return self._sprites[key]
        sprite = draw()
        with self._lock:
            if key in self._sprites:  # another thread was faster; both are the same
                return self._sprites[key]
            self._sprites[key] = sprite
            self._bytes += sprite.size_in_bytes
            while self._bytes > self._limit and len(self._sprites) > 1:
                _, oldest = self._sprites.popitem(last=False)
                self._bytes -= oldest.size_in_bytes
        return sprite
