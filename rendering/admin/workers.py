"""Workers at the desk, and the models that they can run."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _

from rendering.models import Worker
from rendering.renderers import RENDERERS
from rendering.renderers.diffusion.models import MODELS
from rendering.services import offers
from stories.admin import ReadOnly


@admin.register(Worker)
class WorkerAdmin(ReadOnly, admin.ModelAdmin):
    """Who is there to work; and beside it every model for generated video, with its licence."""

    list_display = ["name", "queue", "processes", "host", "device", "gigabytes", "makes"]
    list_display += ["last_seen_at", "problem"]
    list_filter = ["queue"]
    readonly_fields = ["started_at"]

    @admin.display(description=_("memory"), ordering="memory")
    def gigabytes(self, worker: Worker) -> str:
        return filesizeformat(worker.memory) if worker.memory else "–"

    @admin.display(description=_("can make"))
    def makes(self, worker: Worker) -> str:
        """`zeroscope: fast 2 s, turbo`."""
        listed = (
            f"{name}: {', '.join(map(_with_seconds, made, made.values()))}"
            for name, made in worker.abilities.items()
        )
        return "; ".join(listed) or "–"

    def get_urls(self) -> list[Any]:
        page = self.admin_site.admin_view(self.video_models)
        own = [path("video-models/", page, name="rendering_video_models")]
        return own + super().get_urls()

    def video_models(self, request: HttpRequest) -> HttpResponse:
        """Every model that StoryVid knows: where it is from, who may use it, who runs it here."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        known = offers.Offers()
        listed = [known.of(name) for name in RENDERERS if name in MODELS]
        values = self.admin_site.each_context(request) | {"title": _("Video models")}
        return TemplateResponse(
            request, "admin/rendering/video_models.html", values | {"offers": listed}
        )


def _with_seconds(quality: str, seconds: float | None) -> str:
    return quality if seconds is None else f"{quality} {seconds:.0f} s"
