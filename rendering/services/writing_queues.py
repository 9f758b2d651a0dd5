"""Whose workers look, listen and write: a card's where one is at work, else the others."""

from __future__ import annotations

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from rendering.models import Worker
from rendering.workforce import workforce
from stories.models.writing import Way
from stories.services.writing import claims, outcomes, writers
from stories.services.writing.orders import Ask
from stories.writers import LOCAL

_ENGLISH = gettext_noop(
    "Nobody here can look at pictures or listen: that needs the AI packages on a worker. "
    "Type your idea instead."
)


class NobodyUnderstands(Exception):
    """No worker here can look at pictures or listen to voices."""

    code = "no_ai_packages"
    message = _(_ENGLISH)


def can_understand() -> bool:
    """Whether pictures and voices may be sent: a worker can take them, or may be coming yet."""
    known = workforce()
    return known.can_understand or not known.hands


def queue_of(ask: Ask) -> str:
    """The queue of what is asked for. NobodyUnderstands."""
    if ask.way == Way.IDEA:
        return queue_of_telling(without_ai=ask.without_ai)
    if not can_understand():
        raise NobodyUnderstands
    return _queue_of_models()


def queue_of_telling(*, without_ai: bool) -> str:
    """The queue of a story that is written, or written again, by this site's writer."""
    is_local = writers.chosen(without_ai=without_ai) == LOCAL
    return _queue_of_models() if is_local else "cpu"


def _queue_of_models() -> str:
    return "gpu" if workforce().has_live_card else "cpu"


def come_back() -> None:
    """What waits for a card that is gone is done by the others; or by nobody, and says so."""
    if claims.waiting("gpu").exists() and not workforce().has_live_card:
        claims.reroute(old="gpu", new="cpu")
    beyond = claims.waiting("cpu").exclude(claims.within_reach(has_models=False))
    if beyond.exists() and not can_understand():
        for job in beyond:
            outcomes.give_up(job, NobodyUnderstands.code, _ENGLISH)


def reach_of(worker: str) -> Q:
    """The writing jobs that this worker can do; "" stands for all workers together."""
    known = Worker.objects.filter(name=worker).first()
    return claims.within_reach(has_models=known is None or known.understands)
