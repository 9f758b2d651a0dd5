"""The API of films: render jobs, share links, and stories as far as their films matter."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import status
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from rendering import queries
from rendering.api import addresses
from rendering.api.idempotency import once_key
from rendering.api.serializers import (
    OrderSerializer,
    RendererSerializer,
    RenderJobSerializer,
    RetrySerializer,
    ShareLinkInputSerializer,
    ShareLinkSerializer,
    shown_job,
    shown_jobs,
)
from rendering.models import RenderJob, ShareLink
from rendering.services import jobs, offers, removal, sharing
from stories.api.pagination import Pages
from stories.api.views import StoryViewSet as StoriesOnly
from stories.api.views import person
from stories.models import Story

IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key",
    location=OpenApiParameter.HEADER,
    description="The same key with the same request answers with the same job; up to 200 "
    "printable characters.",
)


class RenderersView(APIView):
    """Who makes films here, in which qualities, at what price; and why somebody does not."""

    @extend_schema(responses=RendererSerializer(many=True))
    def get(self, request: Request) -> Response:
        """The storybook, then the models that are offered here."""
        return Response(RendererSerializer(offers.Offers().every(), many=True).data)


class StoryViewSet(StoriesOnly):
    """One's own stories."""

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: int) -> Response:
        removal.remove_story(self.get_object())
        return Response(status=status.HTTP_204_NO_CONTENT)


class JobView(GenericViewSet[RenderJob]):
    """What all views of render jobs share."""

    queryset = RenderJob.objects.none()
    serializer_class = RenderJobSerializer
    pagination_class = Pages

    def get_queryset(self) -> Any:
        return queries.jobs_of(person(self.request)).order_by("-created_at", "-id")

    def page(self, found: Any) -> Response:
        return self.get_paginated_response(
            shown_jobs(self.paginate_queryset(found) or [], self.request)
        )

    def accepted(self, job: RenderJob) -> Response:
        """202 with the job as it is now, and its address."""
        fresh = self.get_queryset().get(pk=job.pk)
        location = {"Location": addresses.job_url(self.request, job)}
        return Response(shown_job(fresh, self.request), status=202, headers=location)


class RenderJobViewSet(JobView):
    """One's own render jobs."""

    def list(self, request: Request) -> Response:
        return self.page(self.get_queryset())

    def retrieve(self, request: Request, pk: UUID) -> Response:
        return Response(shown_job(self.get_object(), request))

    @extend_schema(request=None, responses=RenderJobSerializer)
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, pk: UUID) -> Response:
        """Stop what is not ready; its price comes back. 409 when the job is over already."""
        job = jobs.cancel(self.get_object())
        return Response(shown_job(self.get_queryset().get(pk=job.pk), request))

    @extend_schema(request=RetrySerializer, responses={202: RenderJobSerializer})
    @action(detail=True, methods=["post"])
    def retry(self, request: Request, pk: UUID) -> Response:
        """Another take of one scene. 409 while one is being made."""
        fields = RetrySerializer(data=request.data)
        fields.is_valid(raise_exception=True)
        job = self.get_object()
        jobs.retry(job, **fields.validated_data)
        return self.accepted(job)


class StoryJobsView(JobView):
    """The films of one story."""

    def story(self) -> Story:
        return get_object_or_404(Story, pk=self.kwargs["story_id"], owner=person(self.request))

    def list(self, request: Request, story_id: int) -> Response:
        return self.page(self.get_queryset().filter(story=self.story()))

    @extend_schema(
        request=OrderSerializer,
        responses={202: RenderJobSerializer},
        parameters=[IDEMPOTENCY_KEY],
    )
    def create(self, request: Request, story_id: int) -> Response:
        """Pay for a film and queue it."""
        story = self.story()
        fields = OrderSerializer(data=request.data)
        fields.is_valid(raise_exception=True)
        asked = fields.validated_data
        once = once_key(request, endpoint=f"stories/{story.pk}/render-jobs", fields=asked)
        return self.accepted(jobs.submit(story, jobs.Order(**asked), once=once))


class ShareLinkViewSet(GenericViewSet[ShareLink]):
    """Links that show the story's newest film to whoever has them."""

    queryset = ShareLink.objects.none()
    serializer_class = ShareLinkSerializer
    pagination_class = Pages

    def get_queryset(self) -> Any:
        own = ShareLink.objects.filter(
            story=self.kwargs["story_id"], story__owner=person(self.request)
        )
        return own.order_by("-created_at", "-id")

    def story(self) -> Story:
        return get_object_or_404(Story, pk=self.kwargs["story_id"], owner=person(self.request))

    def list(self, request: Request, story_id: int) -> Response:
        self.story()
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(request=ShareLinkInputSerializer, responses={201: ShareLinkSerializer})
    def create(self, request: Request, story_id: int) -> Response:
        story = self.story()
        fields = ShareLinkInputSerializer(data=request.data)
        fields.is_valid(raise_exception=True)
        link = sharing.share(story, **fields.validated_data)
        return Response(self.get_serializer(link).data, status=status.HTTP_201_CREATED)

    def retrieve(self, request: Request, story_id: int, pk: UUID) -> Response:
        return Response(self.get_serializer(self.get_object()).data)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, story_id: int, pk: UUID) -> Response:
        """Revoke the link; it stays in the list."""
        sharing.revoke(self.get_object())
        return Response(status=status.HTTP_204_NO_CONTENT)
