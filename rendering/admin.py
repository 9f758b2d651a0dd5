"""The administrator's desk: what is made, by whom and where. The queue's own rows stay hidden."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.contrib import admin
from django.contrib.admin.exceptions import NotRegistered
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django_q.models import Failure, OrmQ, Schedule, Success

from rendering.models import Clip, RenderJob, ShareLink, Worker
from rendering.renderers import RENDERERS
from rendering.renderers.diffusion.models import MODELS
from rendering.services import offers
from stories.admin import ReadOnly

for model in (Schedule, Success, Failure, OrmQ):
    with suppress(NotRegistered):
        admin.site.unregister(model)


class ClipInline(ReadOnly, admin.TabularInline):
    model = Clip
    fields = ["scene_number", "take", "status", "progress", "attempts", "price", "discount"]
    fields += ["made_by", "rung", "error"]
    readonly_fields = ["status", "progress", "attempts", "discount", "made_by", "rung", "error"]
    extra = 0


@admin.register(RenderJob)
class RenderJobAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["story", "owner", "status", "renderer", "quality", "created_at", "finished_at"]
    list_filter = ["status", "renderer", "quality"]
    list_select_related = ["story", "owner"]
    search_fields = ["story__title", "owner__username"]
    inlines = [ClipInline]


@admin.register(Clip)
class ClipAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["job", "scene_number", "take", "status", "made_by", "rung", "seed"]
    list_display += ["attempts", "error", "lease_holder"]
    list_filter = ["status", "queue", "made_by", "rung"]
    list_select_related = ["job"]
    readonly_fields = ["status", "progress", "made_by", "rung", "discount", "attempts"]
    readonly_fields += ["lease_holder", "error_code", "error"]


@admin.register(Worker)
class WorkerAdmin(ReadOnly, admin.ModelAdmin):
    """Who is there to work; and beside it every model for generated video, with its licence."""

    list_display = ["name", "queue", "processes", "host", "device", "gigabytes", "makes"]
    list_display += ["last_seen_at", "problem"]
    list_filter = ["queue", "device_kind"]
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


@admin.register(ShareLink)
class ShareLinkAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["story", "created_at", "expires_at", "revoked_at"]
    list_select_related = ["story"]
