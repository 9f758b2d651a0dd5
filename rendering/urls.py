"""The pages of stories, films and credits."""

from __future__ import annotations

from django.urls import path

from rendering import views

app_name = "rendering"
urlpatterns = [
    path("", views.home, name="home"),
    path("create/", views.create, name="create"),
    path("films/", views.films, name="films"),
    path("explore/", views.explore, name="explore"),
    path("credits/", views.credits_page, name="credits"),
    path("stories/<int:story_id>/", views.story, name="story"),
    path("stories/<int:story_id>/film/", views.order_film, name="order-film"),
    path("stories/<int:story_id>/publish/", views.publish, name="publish"),
    path("stories/<int:story_id>/unpublish/", views.unpublish, name="unpublish"),
    path("stories/<int:story_id>/delete/", views.remove, name="remove"),
    path("jobs/<uuid:job_id>/", views.job_fragment, name="job"),
    path("jobs/<uuid:job_id>/cancel/", views.cancel, name="cancel"),
    path("jobs/<uuid:job_id>/scenes/<int:scene_number>/again/", views.try_again, name="try-again"),
    path("s/<str:token>/", views.shared, name="shared"),
]
