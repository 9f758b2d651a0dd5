"""Wake-ups: the broker carries "there is work in this queue", nothing else.

A message that comes twice or never harms nothing: the worker looks into the database, and
the sweep sends another where work waits and nobody comes. A door is the dotted path of the
task that looks.
"""

from __future__ import annotations

import logging

from django.conf import settings
from django.db import transaction
from django_q.brokers import get_broker
from django_q.tasks import async_task

logger = logging.getLogger(__name__)

MOST_MESSAGES = 2_000
WRITING = "stories.tasks.work"


def wake(queue: str, door: str, *, units: int = 1) -> None:
    """Once this transaction is committed, tell workers of `units` new pieces of work.

    A broker that is down is logged and no more: the sweep tells them when it is back.
    """

    def tell() -> None:  # a function: Django logs its name, which a partial does not have
        send(queue, door, units=units)

    transaction.on_commit(tell, robust=True)


def send(queue: str, door: str, *, units: int = 1) -> None:
    """As many messages as processes can use; a worker goes on by itself while there is work."""
    for _ in range(min(units, settings.QUEUES[queue]["processes"])):
        async_task(door, queue, cluster=queue, save=False)


def waiting(queue: str) -> int:
    """Messages that no worker has fetched yet. Raises what the broker raises when it is down."""
    size: int = get_broker(queue).queue_size()
    return size


def trim(queue: str) -> None:
    """Drop all messages when there are far too many; the next top-up sends what is needed.

    Those that were delivered while nobody could acknowledge them come back for ever.
    """
    broker = get_broker(queue)
    if broker.queue_size() + (broker.lock_size() or 0) > MOST_MESSAGES:
        logger.warning("Queue %s: over %d messages; all are dropped", queue, MOST_MESSAGES)
        broker.purge_queue()
