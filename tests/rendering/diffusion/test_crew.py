"""Who of a batch is told what, and who is left out."""

from __future__ import annotations

import pytest

from rendering.renderers.base import MadeBy, Note, Preparing, RenderStopped
from rendering.renderers.diffusion.crew import Crew


class Person:
    """Somebody who waits for a shot, and may lose interest."""

    def __init__(self) -> None:
        self.shares: list[float] = []
        self.notes: list[Note] = []
        self.is_gone = False

    def __call__(self, share: float, note: Note | None = None, /) -> None:
        if self.is_gone:
            raise RenderStopped
        self.shares.append(share)
        if note:
            self.notes.append(note)


def test_everybody_hears_of_a_step_of_the_group_and_nobodys_share_falls() -> None:
    people = [Person(), Person(), Person()]
    crew = Crew(people)
    assert crew.tell_step([0, 1], 0.5) == [0, 1]
    crew.tell_step([0], 0.25)
    assert [person.shares for person in people] == [[0.5, 0.5], [0.5, 0.5], [0.0, 0.0]]


def test_who_is_gone_is_left_out_and_the_others_go_on() -> None:
    people = [Person(), Person()]
    crew = Crew(people)
    people[0].is_gone = True
    assert crew.tell_step([0, 1], 0.5) == [1]
    assert crew.waiting == [1]


def test_a_group_that_nobody_wants_stops_while_others_wait() -> None:
    people = [Person(), Person()]
    crew = Crew(people)
    people[0].is_gone = True
    with pytest.raises(RenderStopped):
        crew.tell_step([0], 0.5)
    assert crew.waiting == [1]


def test_when_all_are_gone_everything_stops() -> None:
    people = [Person()]
    crew = Crew(people)
    people[0].is_gone = True
    with pytest.raises(RenderStopped):
        crew.tell_all(Preparing("loading", 1, 3))


def test_who_is_done_hears_nothing_more() -> None:
    people = [Person(), Person()]
    crew = Crew(people)
    crew.tell_made(0, MadeBy("zeroscope", "scene"))
    crew.done(0)
    crew.tell_step([1], 1.0)
    assert people[0].notes == [MadeBy("zeroscope", "scene")]
    assert people[0].shares == [0.0]
