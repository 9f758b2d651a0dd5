"""What the OpenAPI schema cannot find by itself: POST /generate-video, and the errors."""

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


ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {
                "code": {"type": "string", "description": "For programs."},
                "message": {"type": "string", "description": "For people."},
                "fields": {
                    "type": "object",
                    "additionalProperties": {"type": "array", "items": {"type": "string"}},
                },
                "missing": {"type": "integer", "description": "With 402: how many credits."},
            },
        }
    },
}


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


def with_errors(result: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
    """A postprocessing hook of drf-spectacular: every operation may answer with an error."""
    result["components"]["schemas"]["Error"] = ERROR
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    for operations in result["paths"].values():
        for operation in operations.values():
            operation["responses"]["default"] = {"description": "An error", "content": content}
    return result
