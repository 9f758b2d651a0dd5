"""How a move starts and stops; every time is a share 0..1."""

from __future__ import annotations


def ease(share: float) -> float:
    """Quintic slow-in, slow-out of a share clamped to 0..1."""
    share = min(1.0, max(0.0, share))
    return share**3 * (share * (share * 6 - 15) + 10)


def between(time: float, start: float, end: float) -> float:
    """Eased share of the way from `start` to `end` at `time`."""
    return ease((time - start) / (end - start))


def overshoot(share: float, amount: float = 1.4) -> float:
    """0 to 1 with a small swing past the end, for things that pop up."""
    rest = min(1.0, max(0.0, share)) - 1
    return rest * rest * ((amount + 1) * rest + amount) + 1
