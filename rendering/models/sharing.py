"""Links that show a private film to whoever has them."""

from __future__ import annotations

import uuid

from django.core import signing
from django.db import models
from django.utils import timezone

from stories.models import Story

SALT = "rendering.ShareLink"


class ShareLink(models.Model):
    """The token in the address is an HMAC of the id: nothing secret is stored, and the
    address can be shown again. It ends when revoked or expired."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="share_links")
    expires_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"link to {self.story_id}"

    @property
    def token(self) -> str:
        return signing.Signer(salt=SALT).sign(self.id.hex).replace(":", "-", 1)

    @property
    def is_open(self) -> bool:
        expired = self.expires_at is not None and self.expires_at <= timezone.now()
        return self.revoked_at is None and not expired


def id_of(token: str) -> uuid.UUID | None:
    """The link's id if the token is genuine, else None."""
    try:
        return uuid.UUID(signing.Signer(salt=SALT).unsign(token.replace("-", ":", 1)))
    except (signing.BadSignature, ValueError):
        return None
