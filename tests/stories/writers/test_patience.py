"""When a service is left in peace, and when it is tried again."""

from __future__ import annotations

import pytest

from stories.writers.patience.breaker import Breaker
from stories.writers.patience.failures import MESSAGES, ServiceFailure
from stories.writers.patience.retrying import Patience


class Clock:
    """Goes on when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker(failures=2, seconds=60.0, clock=clock)


def code(breaker: Breaker, failure: str = "unavailable") -> str:
    """What comes of a call that fails so."""
    with pytest.raises(ServiceFailure) as caught, breaker.watching():
        raise ServiceFailure(failure)
    return caught.value.code


def succeed(breaker: Breaker) -> None:
    with breaker.watching():
        pass


def test_two_failures_in_a_row_shut_the_way_for_a_while(breaker: Breaker, clock: Clock) -> None:
    assert [code(breaker) for _ in range(3)] == ["unavailable", "unavailable", "resting"]
    clock.now = 59.0
    assert code(breaker) == "resting"
    clock.now = 60.0
    assert code(breaker) == "unavailable"


def test_a_trial_that_fails_shuts_it_again_and_one_that_goes_well_opens_it(
    breaker: Breaker, clock: Clock
) -> None:
    code(breaker), code(breaker)
    clock.now = 60.0
    assert [code(breaker) for _ in range(2)] == ["unavailable", "resting"]
    clock.now = 120.0
    succeed(breaker)
    assert [code(breaker) for _ in range(3)] == ["unavailable", "unavailable", "resting"]


def test_failures_that_are_not_in_a_row_do_not(breaker: Breaker) -> None:
    for _ in range(3):
        assert code(breaker) == "unavailable"
        succeed(breaker)


def test_one_trial_at_a_time(breaker: Breaker, clock: Clock) -> None:
    code(breaker), code(breaker)
    clock.now = 60.0
    with breaker.watching():
        assert code(breaker) == "resting"
    succeed(breaker)


def test_a_trial_that_is_given_up_leaves_room_for_another(breaker: Breaker, clock: Clock) -> None:
    code(breaker), code(breaker)
    clock.now = 60.0
    with pytest.raises(KeyboardInterrupt), breaker.watching():
        raise KeyboardInterrupt
    succeed(breaker)


def test_what_is_not_the_services_fault_does_not_count(breaker: Breaker) -> None:
    assert [code(breaker, "bad_key") for _ in range(4)] == ["bad_key"] * 4


def test_pauses_double_up_to_the_longest_and_are_never_shorter_than_asked_for() -> None:
    patience = Patience(tries=9, first_pause=1.0, longest_pause=6.0)
    assert [patience.pause(number, None) for number in (1, 2, 3, 4, 5)] == [1, 2, 4, 6, 6]
    assert patience.pause(1, 17.0) == 17.0
    assert patience.pause(3, 0.5) == 4.0


def test_every_message_says_whom_to_ask_or_what_to_try() -> None:
    for message in MESSAGES.values():
        assert "try" in message or "perator" in message or "choose" in message
