"""Leases: how one worker, and only one, holds a piece of work for a while."""

from __future__ import annotations

import os
import uuid
from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models.functions import Now


def lease_end(seconds: float) -> Any:
    """That many seconds from now, by the database's own clock."""
    return models.ExpressionWrapper(
        Now() + timedelta(seconds=seconds), output_field=models.DateTimeField()
    )


def this_process() -> str:
    """Who takes leases here: this process, by the name of the worker that started it."""
    return f"{os.environ.get('WORKER_NAME', 'worker')}/{os.getpid()}"


def new_token() -> uuid.UUID:
    return uuid.uuid4()


class Lease(models.Model):
    """A token and an expiry: whoever shows the token before the expiry holds the row.

    Attempts are counted when the row is claimed, so that a worker which dies counts too.
    """

    lease_token = models.UUIDField(null=True, blank=True, editable=False)
    lease_expires_at = models.DateTimeField(null=True, blank=True, editable=False)
    lease_holder = models.CharField(max_length=120, blank=True, editable=False)
    """Who took it last: `<worker>/<process id>`, so that a dead one can be told at once."""
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        abstract = True

    @property
    def held_token(self) -> uuid.UUID:
        """The token of a row that was read while claimed."""
        if self.lease_token is None:
            raise ValueError(f"{self} is not claimed")
        return self.lease_token

    @classmethod
    def taken(cls, seconds: float, *, holder: str) -> dict[str, Any]:
        """Field values that take the lease, for a conditional update."""
        return {
            "lease_token": new_token(),
            "lease_expires_at": lease_end(seconds),
            "lease_holder": holder,
            "attempts": models.F("attempts") + 1,
        }

    NO_LEASE = {"lease_token": None, "lease_expires_at": None}
    """Field values that give the lease back."""
