"""Google's models through google-generativeai, which is at its end of life and not installed.

For those who must: it is an extra, holds protobuf below 6, keeps its settings once per process and
knows no options of newer models. See docs/decisions/0002-google-genai.md.
"""

from __future__ import annotations

import warnings
from json import JSONDecodeError
from typing import Any

from .base import Brief, WriterError
from .conversation.schema import ANSWER, Schema
from .conversation.turns import Question
from .gemini_service import GeminiModels, Reply, safety_of
from .patience.failures import ServiceFailure, failure_of
from .patience.waiting import Tick

NO_PACKAGE = "The older Gemini writer needs its package: pip install '.[gemini-legacy]'"


class LegacyGeminiWriter(GeminiModels):
    """Writes with a model of Google's. All options are those of GeminiModels."""

    def _generate(self, brief: Brief, question: Question, seconds: float, tick: Tick) -> Reply:
        library = _library()
        from google.api_core.exceptions import GoogleAPICallError
        from google.protobuf.json_format import ParseError
        from requests import RequestException, Timeout

        library.configure(
            api_key=self._api_key,
            transport="rest",
            client_options={"api_endpoint": self._endpoint},
        )
        model = library.GenerativeModel(
            self._model,
            system_instruction=question.system,
            safety_settings=safety_of(brief.age_group),
            generation_config={
                "response_mime_type": "application/json",
                "response_schema": _older(ANSWER),
                "max_output_tokens": self._max_output_tokens,
            },
        )
        contents = [{"role": turn.role, "parts": list(turn.parts)} for turn in question.turns]
        try:
            response = model.generate_content(
                contents, request_options={"timeout": seconds, "retry": None}
            )
        except GoogleAPICallError as error:
            raise _failure(error) from None
        except ParseError:
            raise ServiceFailure("unavailable") from None  # somebody else answered
        except Timeout:
            raise ServiceFailure("too_slow") from None
        except RequestException:
            raise ServiceFailure("unreachable") from None
        return _reply(response)


def _library() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # it says itself that it is at its end
            import google.generativeai as library
    except ImportError as error:
        raise WriterError("no_package", NO_PACKAGE) from error
    return library


def _older(schema: Schema) -> Schema:
    """The schema in the words of the time before JSON Schema was taken."""
    older: Schema = {"type": schema["type"].upper()}
    older |= {name: schema[name] for name in ("description", "required") if name in schema}
    if "enum" in schema:
        older |= {"format": "enum", "enum": schema["enum"]}
    if "items" in schema:
        older |= {"items": _older(schema["items"]), "max_items": schema["maxItems"]}
    if "properties" in schema:
        older["properties"] = {name: _older(one) for name, one in schema["properties"].items()}
    return older


def _failure(error: Any) -> ServiceFailure:
    response = error.response
    if response is None:
        return failure_of(int(error.code or 500), None)
    try:
        body = response.json()
    except JSONDecodeError:
        body = None
    header = response.headers.get("retry-after", "")
    return failure_of(response.status_code, body, retry_after=header)


def _reply(response: Any) -> Reply:
    """Read part by part: its `.text` raises where there is none."""
    blocked = response.prompt_feedback.block_reason
    if blocked or not response.candidates:
        return Reply(blocked=blocked.name if blocked else "")
    candidate = response.candidates[0]
    text = "".join(part.text for part in candidate.content.parts)
    return Reply(text=text, finish=getattr(candidate.finish_reason, "name", ""))
