"""The administrator's desk: what is made, by whom and where. The queue's own rows stay hidden."""

from __future__ import annotations

from contextlib import suppress

from django.contrib import admin
from django.contrib.admin.exceptions import NotRegistered
from django_q.models import Failure, OrmQ, Schedule, Success

from rendering.models import Clip, RenderJob, ShareLink, Worker
from stories.admin import ReadOnly

for model in (Schedule, Success, Failure, OrmQ):
    with suppress(NotRegistered):
        admin.site.unregister(model)


class ClipInline(ReadOnly, admin.TabularInline):
    model = Clip
    fields = ["scene_number", "take", "status", "progress", "attempts", "price", "error"]
    readonly_fields = ["status", "progress", "attempts", "error"]
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
    list_display = ["job", "scene_number", "take", "status", "attempts", "error", "lease_holder"]
    list_filter = ["status", "queue"]
    list_select_related = ["job"]


@admin.register(Worker)
class WorkerAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["name", "queue", "processes", "started_at", "last_seen_at"]


@admin.register(ShareLink)
class ShareLinkAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["story", "created_at", "expires_at", "revoked_at"]
    list_select_related = ["story"]
