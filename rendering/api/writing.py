"""The API of writing: from an idea, a picture or a voice to a story."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from rendering.api import addresses
from rendering.api.idempotency import valid_key
from rendering.api.views import IDEMPOTENCY_KEY
from rendering.services import writing_queues
from stories import queries
from stories.api.pagination import Pages
from stories.api.parsing import StrictJSONParser
from stories.api.serializers import (
    StorySerializer,
    TellAgainSerializer,
    WriteSerializer,
    WritingJobSerializer,
    ask_of,
)
from stories.api.views import person
from stories.models import Story, WritingJob
from stories.models.writing import Way, WritingStatus
from stories.services import tellings, uploads
from stories.services.writing import orders

WRITTEN = {201: StorySerializer, 202: WritingJobSerializer}


class WriteView(APIView):
    """A story of an idea, a picture or a recording."""

    parser_classes = (StrictJSONParser, MultiPartParser)

    @extend_schema(request=WriteSerializer, responses=WRITTEN, parameters=[IDEMPOTENCY_KEY])
    def post(self, request: Request) -> Response:
        """201 with the story of a writer without AI; else 202 with the job that makes it."""
        orders.knock(person(request))
        fields = WriteSerializer(data=request.data)
        fields.is_valid(raise_exception=True)
        ask = ask_of(fields.validated_data)
        queue = writing_queues.queue_of(ask)
        upload = None
        if ask.way != Way.IDEA:
            upload = uploads.checked(ask.way, fields.validated_data[ask.way])
        job = orders.submit(
            person(request),
            ask,
            upload=upload,
            queue=queue,
            key=valid_key(request),
        )
        return answer(request, job)


class TellAgainView(APIView):
    """One of one's own stories in other words."""

    @extend_schema(request=TellAgainSerializer, responses=WRITTEN, parameters=[IDEMPOTENCY_KEY])
    def post(self, request: Request, pk: int) -> Response:
        """The story as it was is kept: `undo` goes back to it."""
        orders.knock(person(request))
        fields = TellAgainSerializer(data=request.data)
        fields.is_valid(raise_exception=True)
        story = get_object_or_404(Story, pk=pk, owner=person(request))
        asked = fields.validated_data
        queue = writing_queues.queue_of_telling(without_ai=asked["without_ai"])
        job = orders.tell_again(story, **asked, queue=queue, key=valid_key(request))
        return answer(request, job)


class UndoView(APIView):
    """Back to how one of one's own stories was told before."""

    @extend_schema(request=None, responses=StorySerializer)
    def post(self, request: Request, pk: int) -> Response:
        """A story that was never told again stays as it is."""
        story = tellings.undo(get_object_or_404(Story, pk=pk, owner=person(request)))
        return Response(StorySerializer(queries.stories_of(story.owner).get(pk=story.pk)).data)


def answer(request: Request, job: WritingJob) -> Response:
    """201 with the story where it is written already, else 202 with the job."""
    fresh = queries.writings_of(person(request)).get(pk=job.pk)
    is_written = fresh.status == WritingStatus.READY and fresh.way == Way.IDEA
    if not is_written or fresh.story is None:
        headers = {"Location": addresses.writing_url(request, fresh)}
        return Response(WritingJobSerializer(fresh).data, status=202, headers=headers)
    headers = {"Location": addresses.story_url(request, fresh.story)}
    return Response(StorySerializer(fresh.story).data, status=201, headers=headers)


class WritingJobViewSet(GenericViewSet[WritingJob]):
    """One's own stories on their way."""

    queryset = WritingJob.objects.none()
    serializer_class = WritingJobSerializer
    pagination_class = Pages

    def get_queryset(self) -> Any:
        return queries.writings_of(person(self.request))

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def retrieve(self, request: Request, pk: UUID) -> Response:
        return Response(self.get_serializer(self.get_object()).data)

    @extend_schema(request=None, responses=WritingJobSerializer)
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, pk: UUID) -> Response:
        """Stop it; its price comes back. 409 when it is over already."""
        orders.cancel(self.get_object())
        return Response(self.get_serializer(self.get_object()).data, status=status.HTTP_200_OK)
