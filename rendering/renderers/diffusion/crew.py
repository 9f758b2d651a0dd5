"""The shots of one claim: who is still wanted, who is told what, who is done."""

from __future__ import annotations

from collections.abc import Sequence

from rendering.renderers.base import MadeBy, Note, OnProgress, RenderStopped


class Crew:
    """Passes on progress, and leaves out whoever answers that nobody wants it any more."""

    def __init__(self, on_progress: Sequence[OnProgress]) -> None:
        self._told = dict(enumerate(on_progress))
        self._shares = [0.0] * len(on_progress)

    @property
    def waiting(self) -> list[int]:
        """Places of the shots that are wanted and not done, in order."""
        return list(self._told)

    def tell_all(self, note: Note) -> None:
        """A sign of life that is no share of a shot: something was fetched, loaded or compiled."""
        self._tell(self.waiting, note)

    def tell_step(self, group: Sequence[int], share: float) -> list[int]:
        """The shots of `group` are so far. Places in `group` of those that are still wanted.

        The others, whose turn comes later, are told as well: their claims live as long as ours.
        Raises RenderStopped when nobody of the group is wanted any more.
        """
        for place in group:
            self._shares[place] = max(self._shares[place], share)
        stopped = self._tell(self.waiting, None)
        left = [index for index, place in enumerate(group) if place in self._told]
        if not left:
            raise stopped or RenderStopped
        return left

    def tell_made(self, place: int, made_by: MadeBy) -> None:
        """Which way that shot is made."""
        self._tell([place], made_by)

    def done(self, place: int) -> None:
        self._told.pop(place, None)

    def _tell(self, places: Sequence[int], note: Note | None) -> RenderStopped | None:
        """Tell each of them; the last refusal, raised where it leaves nobody at all."""
        stopped = None
        for place in places:
            try:
                told = self._told[place]
                told(self._shares[place], note) if note else told(self._shares[place])
            except RenderStopped as error:
                del self._told[place]
                stopped = error
        if stopped is not None and not self._told:
            raise stopped
        return stopped
