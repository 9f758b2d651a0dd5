"""What the API of films takes and gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from rendering import forecasts, queries
from rendering.api import addresses
from rendering.models import Clip, RenderJob, ShareLink
from rendering.models.jobs import ClipStatus
from rendering.renderers import RENDERERS
from rendering.renderers.base import DEFAULT_QUALITY
from rendering.services import offers
from rendering.services.prices import AUTO
from rendering.takes import latest_takes, watchable_takes
from stories import choices
from stories.api import fields

# --- Taken --------------------------------------------------------------------


class OrderSerializer(serializers.Serializer[Any]):
    """How a film is to be made."""

    quality = fields.Choice(offers.qualities_of(AUTO), default=DEFAULT_QUALITY)
    renderer = fields.Choice((AUTO, *RENDERERS), default=AUTO)
    style = fields.Choice(choices.STYLES, allow_blank=True, default="")  # type: ignore[assignment]
    camera = fields.Choice(choices.CAMERAS, allow_blank=True, default="")
    captions = fields.Flag(
        default=True,
        help_text="Whether drawn pictures show the words; the captions track has them anyway.",
    )


class GenerateSerializer(OrderSerializer):
    """A story, and how its film is to be made."""

    caption = fields.StoryText()
    title = fields.title_field()
    language = fields.language_field()
    age_group = fields.age_group_field()


class RetrySerializer(serializers.Serializer[Any]):
    scene_number = serializers.IntegerField(min_value=1, max_value=choices.MAX_SCENES)


class ShareLinkInputSerializer(serializers.Serializer[Any]):
    expires_at = serializers.DateTimeField(
        allow_null=True, default=None, help_text="When the link ends by itself; null: never."
    )

    def validate_expires_at(self, moment: datetime | None) -> datetime | None:
        if moment is not None and moment <= timezone.now():
            raise serializers.ValidationError("This moment is over. Choose a later one.")
        return moment


# --- Given --------------------------------------------------------------------


class PreparingSerializer(serializers.Serializer[Any]):
    """What goes on before the first step of a clip, and how far it is."""

    what = serializers.ChoiceField(("fetching", "loading", "compiling"))
    percent = serializers.IntegerField(min_value=0, max_value=100)
    bytes_total = serializers.IntegerField(
        allow_null=True, help_text="What is fetched in all; null for the others."
    )


class ClipSerializer(serializers.Serializer[Any]):
    """The latest take of a scene; `video_url` shows the newest take that is ready."""

    scene_number = serializers.IntegerField()
    take = serializers.IntegerField()
    status = serializers.ChoiceField(ClipStatus.choices)
    progress = serializers.IntegerField(min_value=0, max_value=100)
    preparing = PreparingSerializer(allow_null=True)
    made_by = serializers.CharField(
        allow_null=True, help_text="The renderer that really drew it; null until that is known."
    )
    rung = serializers.CharField(
        allow_null=True, help_text="How it was made to fit into the memory there was."
    )
    video_url = serializers.URLField(allow_null=True)
    poster_url = serializers.URLField(allow_null=True)
    error = serializers.CharField(allow_null=True)


class RenderJobSerializer(serializers.ModelSerializer[RenderJob]):
    """A film being made, as it is shown. Serialize lists with `many`: it asks once for all."""

    story = serializers.IntegerField(source="story_id", read_only=True)
    progress = serializers.SerializerMethodField()
    queue_position = serializers.SerializerMethodField()
    eta_seconds = serializers.SerializerMethodField()
    waiting_for_worker = serializers.SerializerMethodField()
    price = serializers.SerializerMethodField()
    refunded = serializers.SerializerMethodField()
    error = serializers.SerializerMethodField()
    clips = serializers.SerializerMethodField()
    film_url = serializers.SerializerMethodField()
    captions_url = serializers.SerializerMethodField()
    poster_url = serializers.SerializerMethodField()

    class Meta:
        model = RenderJob
        fields = (
            "id",
            "story",
            "status",
            "progress",
            "queue_position",
            "eta_seconds",
            "waiting_for_worker",
            "price",
            "refunded",
            "renderer",
            "quality",
            "style",
            "camera",
            "captions",
            "error",
            "clips",
            "film_url",
            "captions_url",
            "poster_url",
            "created_at",
            "finished_at",
        )
        read_only_fields = fields

    def get_progress(self, job: RenderJob) -> int:
        return queries.progress(job)

    def get_queue_position(self, job: RenderJob) -> int | None:
        return self._outlook(job).queue_position

    def get_eta_seconds(self, job: RenderJob) -> int | None:
        return self._outlook(job).seconds_left

    def get_waiting_for_worker(self, job: RenderJob) -> bool:
        return self._outlook(job).waiting_for_worker

    def get_price(self, job: RenderJob) -> int:
        return queries.money(job).price

    def get_refunded(self, job: RenderJob) -> int:
        return queries.money(job).refunded

    def get_error(self, job: RenderJob) -> str | None:
        return job.error or None

    @extend_schema_field(ClipSerializer(many=True))
    def get_clips(self, job: RenderJob) -> list[dict[str, Any]]:
        clips = list(job.clips.all())
        shown = {clip.scene_number for clip in watchable_takes(clips)}
        return [self._clip(job, clip, clip.scene_number in shown) for clip in latest_takes(clips)]

    def get_film_url(self, job: RenderJob) -> str | None:
        return self._film_file(job, "film")

    def get_captions_url(self, job: RenderJob) -> str | None:
        return self._film_file(job, "captions")

    def get_poster_url(self, job: RenderJob) -> str | None:
        return self._film_file(job, "poster")

    def _clip(self, job: RenderJob, clip: Clip, is_shown: bool) -> dict[str, Any]:
        def address(what: str) -> str | None:
            if not is_shown:
                return None
            return addresses.media_url(self.context["request"], what, job, clip.scene_number)

        return {
            "scene_number": clip.scene_number,
            "take": clip.take,
            "status": clip.status,
            "progress": clip.percent,
            "preparing": preparing_of(clip),
            "made_by": clip.made_by or None,
            "rung": clip.rung or None,
            "video_url": address("scene"),
            "poster_url": address("scene-poster"),
            "error": clip.error or None,
        }

    def _film_file(self, job: RenderJob, what: str) -> str | None:
        if not hasattr(job, "film"):
            return None
        return addresses.media_url(self.context["request"], what, job)

    def _outlook(self, job: RenderJob) -> forecasts.Outlook:
        found: forecasts.Outlook = self.context["outlooks"][job.pk]
        return found


def preparing_of(clip: Clip) -> dict[str, Any] | None:
    if not clip.is_preparing:
        return None
    total = clip.preparing_total if clip.preparing == "fetching" else None
    return {"what": clip.preparing, "percent": clip.prepared_percent, "bytes_total": total}


def shown_jobs(jobs: Sequence[RenderJob], request: Any) -> list[dict[str, Any]]:
    """The jobs as JSON-ready values: a constant number of queries for all of them."""
    context = {"request": request, "outlooks": forecasts.outlooks(jobs)}
    return [dict(RenderJobSerializer(job, context=context).data) for job in jobs]


def shown_job(job: RenderJob, request: Any) -> dict[str, Any]:
    return shown_jobs([job], request)[0]


class ShareLinkSerializer(serializers.ModelSerializer[ShareLink]):
    url = serializers.SerializerMethodField()

    class Meta:
        model = ShareLink
        fields = ("id", "url", "expires_at", "revoked_at", "created_at")
        read_only_fields = fields

    def get_url(self, link: ShareLink) -> str:
        return addresses.share_url(self.context["request"], link)


class VideoSerializer(serializers.Serializer[Any]):
    scene_number = serializers.IntegerField()
    scene_text = serializers.CharField()
    video_url = serializers.URLField()


class GeneratedSerializer(serializers.Serializer[Any]):
    videos = VideoSerializer(many=True)
    total_scenes = serializers.IntegerField()
    message = serializers.CharField()


# --- Renderers ----------------------------------------------------------------


class OfferedQualitySerializer(serializers.Serializer[Any]):
    """A quality of a renderer: what a clip of it is, costs and takes."""

    name = serializers.CharField(source="profile.name")
    available = serializers.SerializerMethodField(help_text="Whether a worker here can make it.")
    width = serializers.IntegerField(source="profile.width")
    height = serializers.IntegerField(source="profile.height")
    fps = serializers.IntegerField(source="profile.fps")
    frames = serializers.IntegerField(source="profile.frames")
    seconds = serializers.FloatField(source="profile.seconds", help_text="Length of a clip.")
    price = serializers.IntegerField(help_text="Credits a scene.")
    estimated_seconds = serializers.FloatField(
        source="seconds", allow_null=True, help_text="To make one clip; null: not known."
    )

    def get_available(self, quality: offers.OfferedQuality) -> bool:
        return quality.refusal is None


class RendererSerializer(serializers.Serializer[Any]):
    """What may be asked for as `renderer`, beside `auto`."""

    name = serializers.CharField()
    title = serializers.CharField()
    available = serializers.BooleanField(source="is_available")
    reason = serializers.SerializerMethodField(help_text="Why it is not, and what to do; else null")
    licence = serializers.CharField(source="model.licence", default=None, allow_null=True)
    licence_url = serializers.URLField(source="model.licence_url", default=None, allow_null=True)
    commercial_use = serializers.BooleanField(source="model.commercial_use", default=True)
    qualities = serializers.SerializerMethodField()

    def get_reason(self, offer: offers.Offer) -> str | None:
        return offer.reason or None

    @extend_schema_field(OfferedQualitySerializer(many=True))
    def get_qualities(self, offer: offers.Offer) -> Any:
        return OfferedQualitySerializer(list(offer.qualities.values()), many=True).data
