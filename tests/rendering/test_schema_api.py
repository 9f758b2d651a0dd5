"""The API describes itself, truly and from this server alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import call_command
from django.test import Client


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("schema") / "schema.yml"
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(file))
    return yaml.safe_load(Path(file).read_text())


def test_the_schema_is_valid_and_names_every_address(schema: Any) -> None:
    assert {
        "/generate-video",
        "/api/v1/auth/token/",
        "/api/v1/credits/",
        "/api/v1/stories/",
        "/api/v1/stories/{id}/",
        "/api/v1/stories/{id}/publish/",
        "/api/v1/stories/{id}/unpublish/",
        "/api/v1/stories/write/",
        "/api/v1/stories/{id}/tell-again/",
        "/api/v1/stories/{id}/undo/",
        "/api/v1/writing-jobs/",
        "/api/v1/writing-jobs/{id}/",
        "/api/v1/writing-jobs/{id}/cancel/",
        "/api/v1/stories/{story_id}/render-jobs/",
        "/api/v1/stories/{story_id}/share-links/",
        "/api/v1/stories/{story_id}/share-links/{id}/",
        "/api/v1/renderers/",
        "/api/v1/render-jobs/",
        "/api/v1/render-jobs/{id}/",
        "/api/v1/render-jobs/{id}/cancel/",
        "/api/v1/render-jobs/{id}/retry/",
    } <= set(schema["paths"])


def test_the_schema_says_how_to_sign_in(schema: Any) -> None:
    assert "tokenAuth" in schema["components"]["securitySchemes"]
    assert schema["paths"]["/generate-video"]["post"]["security"] == [{"tokenAuth": []}]


def test_the_schema_lists_the_choices_and_their_defaults(schema: Any) -> None:
    known = schema["components"]["schemas"]
    assert known["QualityEnum"]["enum"] == ["fast", "high", "hd", "draft", "turbo"]
    assert known["Order"]["properties"]["quality"]["default"] == "fast"
    assert "storybook" in known["RendererEnum"]["enum"]


def test_the_schema_says_what_a_story_may_be_written_of(schema: Any) -> None:
    body = schema["paths"]["/api/v1/stories/write/"]["post"]["requestBody"]["content"]
    assert {"application/json", "multipart/form-data"} == set(body)
    sent = schema["components"]["schemas"]["Write"]["properties"]
    assert sent["image"]["format"] == sent["audio"]["format"] == "binary"
    answers = schema["paths"]["/api/v1/stories/write/"]["post"]["responses"]
    assert {"201", "202"} <= set(answers)
    job = schema["components"]["schemas"]["WritingJob"]["properties"]
    assert {"status", "heard_or_seen", "story"} <= set(job)


def test_the_schema_says_what_errors_look_like(schema: Any) -> None:
    for operations in schema["paths"].values():
        assert all("default" in operation["responses"] for operation in operations.values())


def test_the_docs_load_nothing_from_another_host(db: None) -> None:
    page = Client().get("/api/v1/docs/")
    assert page.status_code == 200
    assert b"https://" not in page.content
    assert b"drf_spectacular_sidecar" in page.content


def test_the_schema_is_served(db: None) -> None:
    assert Client().get("/api/v1/schema/").status_code == 200
