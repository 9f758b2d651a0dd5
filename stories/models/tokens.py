"""Keys with which programs act for a person."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class ApiToken(models.Model):
    """One key of one program. Only its digest is stored: who reads the table can open nothing."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens"
    )
    name = models.CharField(max_length=60)
    digest = models.CharField(max_length=64, unique=True)
    seed = models.UUIDField(null=True, blank=True, editable=False)
    """Of the key that a password gives: with the site's secret it makes the same key again."""
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                name="one_token_by_password",
                condition=models.Q(seed__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name
