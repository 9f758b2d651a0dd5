"""Make a checkout ready to serve: database, static files, the first administrator, a film."""

from __future__ import annotations

import hashlib
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from rendering.services import samples
from stories.services import accounts


class Command(BaseCommand):
    help = "Migrate, collect static files, create the first administrator and a sample film."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        collect_static_files()
        if created := accounts.first_administrator():
            user, password = created
            self.stdout.write(
                f"\nThe first administrator: name {user.username}, password {password}\n"
                "This password is shown once. Change it under Account.\n\n"
            )
            samples.order_sample_film(user)


def collect_static_files() -> None:
    """Collect them when they or an installed package changed since the last time."""
    stamp = Path(settings.STATIC_ROOT) / ".collected"
    wanted = _fingerprint()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)
    stamp.write_text(wanted)


def _fingerprint() -> str:
    packages = sorted(f"{found.name} {found.version}" for found in distributions())
    own = sorted(
        f"{path} {path.stat().st_mtime_ns}"
        for folder in settings.STATICFILES_DIRS
        for path in Path(folder).rglob("*")
    )
    return hashlib.sha256("\n".join([*packages, *own]).encode()).hexdigest()
