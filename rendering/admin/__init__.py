"""The administrator's desk: what is made, shown and reported. The queue's own rows stay hidden."""

from __future__ import annotations

from contextlib import suppress

from django.contrib import admin
from django.contrib.admin.exceptions import NotRegistered
from django_q.models import Failure, OrmQ, Schedule, Success

from . import films, jobs, reports, workers  # noqa: F401  (registered by being imported)

for model in (Schedule, Success, Failure, OrmQ):
    with suppress(NotRegistered):
        admin.site.unregister(model)
