"""The API of accounts and credits. Stories are routed with their films, in rendering.api."""

from __future__ import annotations

from django.urls import path

from stories.api import views

app_name = "stories_api"
urlpatterns = [
    path("auth/token/", views.TokenView.as_view(), name="token"),
    path("credits/", views.CreditsView.as_view(), name="credits"),
]
