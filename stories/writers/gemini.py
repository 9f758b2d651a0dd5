"""Google's models through google-genai, which is imported when a story is first written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any

from .base import Brief
from .conversation.schema import ANSWER
from .conversation.turns import Question
from .gemini_service import (
    DEFAULT_MODEL,
    GeminiModels,
    Reply,
    safety_of,
    seed_of,
)
from .patience.failures import ServiceFailure, failure_of
from .patience.waiting import Tick

if TYPE_CHECKING:
    from google.genai import Client
    from google.genai.types import Content, GenerateContentConfig, GenerateContentResponse
    from httpx2 import Response

__all__ = ["DEFAULT_MODEL", "GeminiWriter"]

_API_VERSION = "v1beta"


class GeminiWriter(GeminiModels):
    """Writes with a model of Google's. All options are those of GeminiModels, and `thinking`.

    `thinking` is how much the model thinks first (minimal, low, medium, high); "" leaves it to the
    model, and is right for those that know no such levels.
    """

    def __init__(self, *args: Any, thinking: str = "", **options: Any) -> None:
        super().__init__(*args, **options)
        self._thinking = thinking

    def _generate(self, brief: Brief, question: Question, seconds: float, tick: Tick) -> Reply:
        import httpx2
        from google.genai import errors
        from pydantic import ValidationError

        contents = _contents(question)
        config = self._config(brief, question, seconds)
        try:
            with closing(self._client(tick)) as client:
                response = client.models.generate_content(
                    model=self._model, contents=contents, config=config
                )
        except errors.APIError as error:
            header = error.response.headers.get("retry-after", "") if error.response else ""
            raise failure_of(error.code, error.details, retry_after=header) from None
        except (httpx2.ReadTimeout, httpx2.WriteTimeout):
            raise ServiceFailure("too_slow") from None
        except httpx2.RequestError:
            raise ServiceFailure("unreachable") from None
        except (errors.UnknownApiResponseError, JSONDecodeError, ValidationError):
            raise ServiceFailure("unavailable") from None  # somebody else answered
        except (ValueError, RecursionError):  # the library read the story's JSON, and stumbled
            return Reply()
        return _reply(response)

    def _client(self, tick: Tick) -> Client:
        from google import genai

        return genai.Client(
            api_key=self._api_key,
            vertexai=False,  # whatever the environment says
            http_options={
                "base_url": self._endpoint,
                "api_version": _API_VERSION,
                "client_args": {
                    "follow_redirects": False,  # the key goes nowhere else
                    "event_hooks": {"response": [_watching(tick)]},
                },
            },
        )

    def _config(self, brief: Brief, question: Question, seconds: float) -> GenerateContentConfig:
        from google.genai import types

        return types.GenerateContentConfig(
            system_instruction=question.system,
            response_mime_type="application/json",
            response_json_schema=ANSWER,
            max_output_tokens=self._max_output_tokens,
            seed=seed_of(brief),
            safety_settings=[
                types.SafetySetting(
                    category=types.HarmCategory(harm),
                    threshold=types.HarmBlockThreshold(threshold),
                )
                for harm, threshold in safety_of(brief.age_group).items()
            ],
            thinking_config=(
                types.ThinkingConfig(thinking_level=types.ThinkingLevel(self._thinking.upper()))
                if self._thinking
                else None
            ),
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
            http_options=types.HttpOptions(timeout=max(1, int(seconds * 1000))),
        )


def _watching(tick: Tick) -> Callable[[Response], None]:
    """For a response whose bytes have come: `tick` is called at each piece, and may break it off.

    A client's time limits count from byte to byte, and a client that another thread closes loses
    a connection that is just being made.
    """
    import httpx2

    class Watched(httpx2.SyncByteStream):
        def __init__(self, stream: Any) -> None:
            self._stream = stream

        def __iter__(self) -> Iterator[bytes]:
            for piece in self._stream:
                tick()
                yield piece

        def close(self) -> None:
            self._stream.close()

    def watch(response: Response) -> None:
        tick()
        response.stream = Watched(response.stream)

    return watch


def _contents(question: Question) -> list[Content]:
    from google.genai import types

    return [
        types.Content(role=turn.role, parts=[types.Part(text=part) for part in turn.parts])
        for turn in question.turns
    ]


def _reply(response: GenerateContentResponse) -> Reply:
    feedback = response.prompt_feedback
    candidate = response.candidates[0] if response.candidates else None
    finish = candidate.finish_reason if candidate else None
    return Reply(
        text=response.text or "",
        finish=str(finish.value) if finish else "",
        blocked=str(feedback.block_reason.value) if feedback and feedback.block_reason else "",
    )
