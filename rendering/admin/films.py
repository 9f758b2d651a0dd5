"""Films at the desk: watched in the row, hidden, shown again, removed."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from rendering.admin.decisions import (
    DecisionForm,
    decide,
    may_decide,
    screen,
    state_of,
    with_films,
)
from rendering.models import Film, ShareLink
from rendering.services import moderation
from stories.admin import ReadOnly
from stories.models import Story

QUESTIONS = {
    "hide": _("Hide these films? Only their owners see them then, with your reason."),
    "restore": _("Show these films again, to whom they were shown before?"),
    "remove": _("Remove these films with their stories, for good?"),
}


class SeenBy(admin.SimpleListFilter):
    title = _("visibility")
    parameter_name = "seen"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("public", _("everybody")), ("private", _("its owner")), ("hidden", _("hidden"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Film]) -> QuerySet[Film]:
        shown = Q(job__story__published_at__isnull=False)
        hidden = Q(job__story__hidden_at__isnull=False)
        wanted = {"public": shown & ~hidden, "private": ~shown & ~hidden, "hidden": hidden}
        return queryset.filter(wanted.get(self.value() or "", Q()))


@admin.register(Film)
class FilmAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["watch", "title", "about", "reports", "created_at"]
    list_display_links = ["title"]
    list_filter = [SeenBy, "job__story__age_group", "job__story__language", "job__renderer"]
    list_per_page = 20
    search_fields = ["job__story__title", "job__owner__username"]
    date_hierarchy = "created_at"
    actions = ["hide", "restore", "remove"]
    fields = ("watch", "title", "owner", "state", "why", "text", "job", "seconds")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[Film]:
        waiting = Q(job__story__reports__decision=None, job__story__reports__isnull=False)
        found: QuerySet[Film] = super().get_queryset(request).select_related("job__story__owner")
        return found.annotate(waiting=Count("job__story__reports", filter=waiting))

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return may_decide(request)

    @admin.display(description=_("film"))
    def watch(self, film: Film) -> SafeString | str:
        return screen(film.job)

    @admin.display(description=_("title"), ordering="job__story__title")
    def title(self, film: Film) -> str:
        return film.job.story.title

    @admin.display(description=_("owner"), ordering="job__story__owner__username")
    def owner(self, film: Film) -> str:
        return str(film.job.story.owner)

    @admin.display(description=_("seen by"))
    def state(self, film: Film) -> SafeString:
        return state_of(film.job.story)

    @admin.display(description=_("about"), ordering="job__story__owner__username")
    def about(self, film: Film) -> SafeString:
        """Whose it is, who sees it, and who made it."""
        return format_html(
            '<div class="desk-about">{}<br>{}<br>{}, {}</div>',
            film.job.story.owner,
            state_of(film.job.story),
            film.job.renderer,
            film.job.quality,
        )

    @admin.display(description=_("reports"), ordering="waiting")
    def reports(self, film: Film) -> int:
        return int(film.waiting)  # type: ignore[attr-defined]

    @admin.display(description=_("why it is hidden"))
    def why(self, film: Film) -> str:
        return film.job.story.hidden_why or "–"

    @admin.display(description=_("story"))
    def text(self, film: Film) -> str:
        return film.job.story.text

    @admin.action(permissions=["decide"], description=_("Hide from everybody but the owner"))
    def hide(self, request: HttpRequest, chosen: QuerySet[Film]) -> HttpResponse | None:
        return self._decide(request, chosen, "hide")

    @admin.action(permissions=["decide"], description=_("Show again"))
    def restore(self, request: HttpRequest, chosen: QuerySet[Film]) -> HttpResponse | None:
        return self._decide(request, chosen, "restore")

    @admin.action(permissions=["decide"], description=_("Remove for good"))
    def remove(self, request: HttpRequest, chosen: QuerySet[Film]) -> HttpResponse | None:
        return self._decide(request, chosen, "remove")

    def _decide(
        self, request: HttpRequest, chosen: QuerySet[Film], act: str
    ) -> HttpResponse | None:
        """Ask why, on a page of its own; then do it."""
        told = "why" in request.POST
        form = DecisionForm(request.POST if told else None)
        stories = list(Story.objects.filter(render_jobs__film__in=chosen).distinct())
        if told and form.is_valid():
            decide(request, act, stories, form)
            return None
        values = {
            "title": QUESTIONS[act],
            "opts": self.opts,
            "act": act,
            "form": form,
            "chosen": chosen,
            "stories": with_films(stories),
            "cost": sum(moderation.costs(stories).values()),
        }
        context = self.admin_site.each_context(request) | values
        return TemplateResponse(request, "admin/rendering/film/decide.html", context)


@admin.register(ShareLink)
class ShareLinkAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["story", "created_at", "expires_at", "revoked_at"]
    list_select_related = ["story"]
    search_fields = ["story__title", "story__owner__username"]
