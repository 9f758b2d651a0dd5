"""Render jobs at the desk: how far they are, what they cost; cancelled and tried again."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from rendering import queries, takes
from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_REFUNDED
from rendering.services import jobs
from stories.admin import ReadOnly
from stories.services.credits import InsufficientCredits


class ClipInline(ReadOnly, admin.TabularInline):
    model = Clip
    fields = ["scene_number", "take", "status", "progress", "attempts", "price", "discount"]
    fields += ["made_by", "rung", "error"]
    readonly_fields = ["status", "progress", "attempts", "discount", "made_by", "rung", "error"]
    extra = 0


@admin.register(RenderJob)
class RenderJobAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["story", "owner", "state", "credits", "made", "created_at", "error"]
    list_filter = ["status", "renderer", "quality", "created_at"]
    list_per_page = 50
    search_fields = ["=id", "story__title", "owner__username"]
    date_hierarchy = "created_at"
    actions = ["cancel", "try_again"]
    readonly_fields = ["status", "film_due", "lease_holder", "attempts"]
    inlines = [ClipInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[RenderJob]:
        return queries.whole(super().get_queryset(request)).select_related("owner")

    def has_steer_permission(self, request: HttpRequest) -> bool:
        """Who may stop and start what others have ordered."""
        return request.user.has_perm("rendering.change_renderjob")

    @admin.display(description=_("state"), ordering="status")
    def state(self, job: RenderJob) -> SafeString:
        return format_html(
            '<span class="desk-state desk-state--{}">{}</span> {}',
            job.status,
            job.get_status_display(),
            f"{queries.progress(job)} %" if job.is_active else "",
        )

    @admin.display(description=_("made by"), ordering="renderer")
    def made(self, job: RenderJob) -> str:
        return f"{job.renderer}, {job.quality}"

    @admin.display(description=_("credits"))
    def credits(self, job: RenderJob) -> str:
        money = queries.money(job)
        return f"{money.price} − {money.refunded}" if money.refunded else str(money.price)

    @admin.action(permissions=["steer"], description=_("Cancel, and give back what is not ready"))
    def cancel(self, request: HttpRequest, chosen: QuerySet[RenderJob]) -> None:
        self._do(request, chosen, lambda job: bool(jobs.cancel(job)))

    @admin.action(
        permissions=["steer"],
        description=_("Try missing scenes again; their owner pays for them"),
    )
    def try_again(self, request: HttpRequest, chosen: QuerySet[RenderJob]) -> None:
        self._do(request, chosen, _retried)

    def _do(
        self,
        request: HttpRequest,
        chosen: QuerySet[RenderJob],
        act: Callable[[RenderJob], bool],
    ) -> None:
        """Each job by itself: what one of them forbids is told, and the others go on."""
        done = 0
        for job in chosen:
            try:
                done += act(job)
            except (jobs.JobError, InsufficientCredits) as error:
                self.message_user(request, f"{job.story.title}: {error.message}", messages.ERROR)
        told = ngettext("%(count)d film was changed.", "%(count)d films were changed.", done)
        level = messages.SUCCESS if done else messages.WARNING
        self.message_user(request, told % {"count": done}, level)


def _retried(job: RenderJob) -> bool:
    """Whether there was a scene to try again: each that failed or was cancelled gets a take."""
    missing = [clip for clip in takes.latest_takes(job.clips.all()) if clip.status in CLIP_REFUNDED]
    for clip in missing:
        jobs.retry(job, scene_number=clip.scene_number)
    return bool(missing)


@admin.register(Clip)
class ClipAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["job", "scene_number", "take", "status", "made_by", "rung", "seed"]
    list_display += ["attempts", "error", "lease_holder"]
    list_filter = ["status", "queue", "made_by", "rung"]
    list_select_related = ["job"]
    readonly_fields = ["status", "progress", "made_by", "rung", "discount", "attempts"]
    readonly_fields += ["lease_holder", "error_code", "error"]
