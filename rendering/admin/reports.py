"""Reports at the desk: the queue of reported films, and what was decided before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from rendering import queries
from rendering.admin.decisions import ACTS, DecisionForm, decide, may_decide, state_of, with_films
from rendering.models import Decision, Report
from rendering.services import moderation
from stories.admin import ReadOnly
from stories.models import Story

CASES = 20
"""Reported films on one page."""


@dataclass(frozen=True, slots=True)
class Case:
    """A reported film, and a form to decide on it."""

    story: Story
    screen: SafeString | str
    state: SafeString
    cost: int
    form: DecisionForm


@admin.register(Report)
class ReportAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["created_at", "story", "reason", "words", "reporter", "decision"]
    list_filter = [("decision", admin.EmptyFieldListFilter), "reason"]
    list_select_related = ["story", "reporter", "decision"]
    search_fields = ["story__title", "words", "reporter__username"]
    exclude = ["fingerprint"]

    def get_urls(self) -> list[Any]:
        seen = self.admin_site.admin_view
        own = [
            path("queue/", seen(self.queue), name="rendering_report_queue"),
            path("queue/<int:story_id>/", seen(self.decide), name="rendering_report_decide"),
        ]
        return own + super().get_urls()

    def queue(self, request: HttpRequest) -> HttpResponse:
        """The reported films, the longest waiting first, each to be watched and decided on."""
        return self._page(request)

    def decide(self, request: HttpRequest, story_id: int) -> HttpResponse:
        """One decision; without a reason the page comes again, and asks for it."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not may_decide(request):
            raise PermissionDenied
        story = get_object_or_404(Story, pk=story_id)
        form = DecisionForm(request.POST, auto_id=f"case{story_id}_%s")
        act = request.POST.get("act", "")
        if act not in ACTS or not form.is_valid():
            return self._page(request, refused={story_id: form}, status=400)
        decide(request, act, [story], form)
        return redirect("admin:rendering_report_queue")

    def _page(
        self,
        request: HttpRequest,
        refused: dict[int, DecisionForm] | None = None,
        status: int = 200,
    ) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        page = Paginator(queries.reported(), CASES).get_page(request.GET.get("page"))
        values = {
            "title": _("Reported films"),
            "opts": self.opts,
            "page": page,
            "cases": _cases(list(page), refused or {}),
            "may_decide": may_decide(request),
        }
        context = self.admin_site.each_context(request) | values
        return TemplateResponse(
            request, "admin/rendering/report/queue.html", context, status=status
        )


def _cases(stories: list[Story], refused: dict[int, DecisionForm]) -> list[Case]:
    costs = moderation.costs(stories)
    return [
        Case(
            story=story,
            screen=film,
            state=state_of(story),
            cost=costs.get(story.pk, 0),
            form=refused.get(story.pk) or DecisionForm(auto_id=f"case{story.pk}_%s"),
        )
        for story, film in with_films(stories)
    ]


@admin.register(Decision)
class DecisionAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["created_at", "title", "verdict", "why", "by", "owner", "given_back"]
    list_filter = ["verdict", "created_at"]
    list_select_related = ["by", "owner"]
    search_fields = ["title", "why", "owner__username", "by__username"]
    date_hierarchy = "created_at"
