"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from rendering.api.generate_video import generate_video
from stories.api.errors import unknown_address
from storyvid_site import health, preferences

urlpatterns = [
    path("admin/", admin.site.urls),
    path("generate-video", generate_video, name="generate-video"),
    path("api/v1/", include("stories.api.urls")),
    path("api/v1/", include("rendering.api.urls")),
    path("api/v1/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/v1/docs/", SpectacularSwaggerSplitView.as_view(url_name="schema"), name="api-docs"),
    re_path(r"^api/", unknown_address, name="unknown-api"),
    path("videos/", include("rendering.media_urls")),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("preferences/", preferences.preferences, name="preferences"),
    path("", include("stories.urls")),
    path("", include("rendering.urls")),
]

handler403 = "storyvid_site.errors.permission_denied"
handler404 = "storyvid_site.errors.page_not_found"
