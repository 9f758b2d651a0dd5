"""The API of accounts, stories and credits."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import authenticate
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, status
from rest_framework.decorators import action
from rest_framework.exceptions import ParseError
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from stories import queries
from stories.api.pagination import Pages
from stories.api.serializers import (
    CreditEntrySerializer,
    CreditsSerializer,
    SignInSerializer,
    StoryInputSerializer,
    StorySerializer,
    TokenSerializer,
)
from stories.models import CreditEntry, Story, User
from stories.services import credits, stories, tokens


def person(request: Any) -> User:
    """Who asks; the permissions have seen to it that somebody does."""
    user: User = request.user
    return user


class TokenView(APIView):
    """Name or e-mail and password → the token that opens the rest."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=SignInSerializer, responses=TokenSerializer)
    def post(self, request: Request) -> Response:
        given = SignInSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        user = authenticate(request._request, **given.validated_data)
        if not isinstance(user, User):
            raise ParseError("That name and password do not belong together.", "wrong_credentials")
        return Response({"token": tokens.by_password(user)})


class CreditsView(GenericAPIView[CreditEntry]):
    """The balance, and the entries that it is the sum of, newest first."""

    pagination_class = Pages
    queryset = CreditEntry.objects.none()
    serializer_class = CreditEntrySerializer

    @extend_schema(responses=CreditsSerializer)
    def get(self, request: Request) -> Response:
        account = credits.account_of(person(request))
        page = self.paginate_queryset(account.entries.all())
        entries = self.get_serializer(page, many=True).data
        paged = dict(self.get_paginated_response(entries).data)
        paged["entries"] = paged.pop("results")
        return Response({"balance": account.balance} | paged)


class StoryViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, GenericViewSet[Story]):
    """One's own stories. Deleting is added where films are known."""

    queryset = Story.objects.none()
    serializer_class = StorySerializer
    pagination_class = Pages

    def get_queryset(self) -> Any:
        return queries.stories_of(person(self.request))

    @extend_schema(request=StoryInputSerializer, responses={201: StorySerializer})
    def create(self, request: Request) -> Response:
        story = stories.create(person(request), **self.given(request))
        location = {"Location": request.build_absolute_uri(f"{story.pk}/")}
        return self.show(story, status.HTTP_201_CREATED, location)

    @extend_schema(request=StoryInputSerializer, responses=StorySerializer)
    def update(self, request: Request, pk: int) -> Response:
        return self.show(stories.change(self.get_object(), **self.given(request)))

    @extend_schema(request=StoryInputSerializer, responses=StorySerializer)
    def partial_update(self, request: Request, pk: int) -> Response:
        story = self.get_object()
        return self.show(stories.change(story, **self.given(request, partial=True)))

    @extend_schema(request=None, responses=StorySerializer)
    @action(detail=True, methods=["post"])
    def publish(self, request: Request, pk: int) -> Response:
        return self.show(stories.publish(self.get_object()))

    @extend_schema(request=None, responses=StorySerializer)
    @action(detail=True, methods=["post"])
    def unpublish(self, request: Request, pk: int) -> Response:
        return self.show(stories.unpublish(self.get_object()))

    def given(self, request: Request, *, partial: bool = False) -> dict[str, Any]:
        """The fields that were sent, checked."""
        fields = StoryInputSerializer(data=request.data, partial=partial)
        fields.is_valid(raise_exception=True)
        given: dict[str, Any] = fields.validated_data
        return given

    def show(
        self, story: Story, code: int = status.HTTP_200_OK, headers: dict[str, str] | None = None
    ) -> Response:
        """The story as it is in the database now."""
        fresh = self.get_queryset().get(pk=story.pk)
        return Response(self.get_serializer(fresh).data, status=code, headers=headers)
