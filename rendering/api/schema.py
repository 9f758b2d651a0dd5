"""POST /generate-video for the OpenAPI schema: that view waits, so it is no REST view."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from rendering.api.serializers import GeneratedSerializer, GenerateSerializer, RenderJobSerializer
from rendering.api.views import IDEMPOTENCY_KEY
from stories.api.authentication import TokenAuthentication

PREFER = OpenApiParameter(
    "Prefer",
    location=OpenApiParameter.HEADER,
    description="`respond-async`: answer at once with 202 and the job's address.",
)


class GenerateVideo(APIView):
    """Make a film of the caption and wait for it: 200, or 202 when it takes too long."""

    authentication_classes = (TokenAuthentication,)

    @extend_schema(
        operation_id="generate_video",
        request=GenerateSerializer,
        responses={200: GeneratedSerializer, 202: RenderJobSerializer},
        parameters=[IDEMPOTENCY_KEY, PREFER],
    )
    def post(self, request: Request) -> Response:
        raise NotImplementedError("rendering.api.generate_video answers here")


def with_generate_video(endpoints: list[Any], **kwargs: Any) -> list[Any]:
    """A preprocessing hook of drf-spectacular."""
    return [*endpoints, ("/generate-video", "/generate-video", "POST", GenerateVideo.as_view())]
