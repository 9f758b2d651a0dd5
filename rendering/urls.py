"""The pages of stories, films and credits."""

from __future__ import annotations

from django.urls import path

from rendering import account_views, draft_views, sharing_views, shelf_views, views, writing_views

app_name = "rendering"
urlpatterns = [
    path("", views.home, name="home"),
    path("create/", draft_views.create, name="create"),
    path("writing/<uuid:job_id>/", writing_views.writing, name="writing"),
    path("writing/<uuid:job_id>/cancel/", writing_views.cancel, name="cancel-writing"),
    path("films/", shelf_views.films, name="films"),
    path("films/delete/", shelf_views.delete_films, name="delete-films"),
    path("explore/", shelf_views.explore, name="explore"),
    path("account/export/", account_views.export, name="export"),
    path("account/delete/", account_views.delete_account, name="delete-account"),
    path("credits/", shelf_views.credits_page, name="credits"),
    path("credits/entries.csv", shelf_views.credits_file, name="credits-file"),
    path("stories/<int:story_id>/", views.story, name="story"),
    path("stories/<int:story_id>/edit/", draft_views.edit, name="edit"),
    path("stories/<int:story_id>/film/", views.order_film, name="order-film"),
    path("stories/<int:story_id>/publish/", views.publish, name="publish"),
    path("stories/<int:story_id>/unpublish/", views.unpublish, name="unpublish"),
    path("stories/<int:story_id>/delete/", views.remove, name="remove"),
    path("jobs/<uuid:job_id>/", views.job_fragment, name="job"),
    path("jobs/<uuid:job_id>/cancel/", views.cancel, name="cancel"),
    path("jobs/<uuid:job_id>/scenes/<int:scene_number>/again/", views.try_again, name="try-again"),
    path("stories/<int:story_id>/share/", sharing_views.share, name="share"),
    path(
        "stories/<int:story_id>/share/<uuid:link_id>/revoke/",
        sharing_views.revoke,
        name="revoke-link",
    ),
    path(
        "stories/<int:story_id>/share/<uuid:link_id>/code.svg",
        sharing_views.share_code,
        name="share-code",
    ),
    path("stories/<int:story_id>/player/", sharing_views.player, name="player"),
    path("stories/<int:story_id>/report/", sharing_views.report, name="report"),
    path("s/<str:token>/", sharing_views.shared, name="shared"),
    path("s/<str:token>/player/", sharing_views.shared_player, name="shared-player"),
    path("s/<str:token>/report/", sharing_views.report_shared, name="report-shared"),
]
