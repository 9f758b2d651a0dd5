"""The API of stories and their films."""

from __future__ import annotations

from typing import Any

from django.urls import path

from rendering.api import errors, views, writing  # noqa: F401  (errors says what ours mean)

app_name = "rendering_api"

_collection: dict[str, Any] = {"get": "list", "post": "create"}
_story: dict[str, Any] = {
    "get": "retrieve",
    "put": "update",
    "patch": "partial_update",
    "delete": "destroy",
}

urlpatterns = [
    path("stories/", views.StoryViewSet.as_view(_collection), name="stories"),
    path("stories/write/", writing.WriteView.as_view(), name="write"),
    path("stories/<int:pk>/tell-again/", writing.TellAgainView.as_view(), name="tell-again"),
    path("stories/<int:pk>/undo/", writing.UndoView.as_view(), name="undo"),
    path(
        "writing-jobs/",
        writing.WritingJobViewSet.as_view({"get": "list"}),
        name="writing-jobs",
    ),
    path(
        "writing-jobs/<uuid:pk>/",
        writing.WritingJobViewSet.as_view({"get": "retrieve"}),
        name="writing-job",
    ),
    path(
        "writing-jobs/<uuid:pk>/cancel/",
        writing.WritingJobViewSet.as_view({"post": "cancel"}),
        name="cancel-writing",
    ),
    path("stories/<int:pk>/", views.StoryViewSet.as_view(_story), name="story"),
    path(
        "stories/<int:pk>/publish/",
        views.StoryViewSet.as_view({"post": "publish"}),
        name="publish",
    ),
    path(
        "stories/<int:pk>/unpublish/",
        views.StoryViewSet.as_view({"post": "unpublish"}),
        name="unpublish",
    ),
    path(
        "stories/<int:story_id>/render-jobs/",
        views.StoryJobsView.as_view(_collection),
        name="story-jobs",
    ),
    path(
        "stories/<int:story_id>/share-links/",
        views.ShareLinkViewSet.as_view(_collection),
        name="share-links",
    ),
    path(
        "stories/<int:story_id>/share-links/<uuid:pk>/",
        views.ShareLinkViewSet.as_view({"get": "retrieve", "delete": "destroy"}),
        name="share-link",
    ),
    path("renderers/", views.RenderersView.as_view(), name="renderers"),
    path("render-jobs/", views.RenderJobViewSet.as_view({"get": "list"}), name="jobs"),
    path("render-jobs/<uuid:pk>/", views.RenderJobViewSet.as_view({"get": "retrieve"}), name="job"),
    path(
        "render-jobs/<uuid:pk>/cancel/",
        views.RenderJobViewSet.as_view({"post": "cancel"}),
        name="cancel",
    ),
    path(
        "render-jobs/<uuid:pk>/retry/",
        views.RenderJobViewSet.as_view({"post": "retry"}),
        name="retry",
    ),
]
