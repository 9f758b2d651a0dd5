"""Addresses of videos, posters and captions."""

from __future__ import annotations

from django.urls import path

from rendering import media_views

app_name = "media"
urlpatterns = [
    path("<uuid:job_id>/scene_<int:number>.mp4", media_views.scene, name="scene"),
    path("<uuid:job_id>/scene_<int:number>.jpg", media_views.scene_poster, name="scene-poster"),
    path("<uuid:job_id>/film.mp4", media_views.film, name="film"),
    path("<uuid:job_id>/captions.vtt", media_views.captions, name="captions"),
    path("<uuid:job_id>/all.zip", media_views.everything, name="all"),
    path("<uuid:job_id>/poster.jpg", media_views.poster, name="poster"),
]
