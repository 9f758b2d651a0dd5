"""Each failure of a fetch is one clear sentence or two that say what to do."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from stories import model_files
from stories.model_files import ModelFilesError, Source, fetching
from tests.servers import free_port
from tests.stories.model_files.hub import Hub, old_style, served_hub

hub = served_hub

SOURCE = Source("maker/zero")


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PAUSES", ())


def failure(source: Source = SOURCE) -> ModelFilesError:
    with pytest.raises(ModelFilesError) as caught:
        model_files.folder_of(source, on_bytes=lambda done, total: None)
    assert len(caught.value.message) < 400
    assert "\n" not in caught.value.message
    return caught.value


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:{port}", "http://nowhere.invalid", "hub"])
def test_no_network(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, endpoint: str
) -> None:
    address = endpoint.format(port=free_port())
    monkeypatch.setenv("HF_ENDPOINT", address)
    error = failure()
    assert error.message == (
        f"maker/zero cannot be fetched: {address} does not answer. Check the network, set "
        "HF_ENDPOINT to a mirror's address, or put the model's files into "
        f"{tmp_path}/models/maker/zero."
    )
    assert error.permanent


def test_a_page_to_log_in_to_the_network_is_no_hub(hub: Hub) -> None:
    hub.body = b"<html>Please accept our conditions</html>"
    error = failure()
    assert error.message == (
        f"{hub.url} does not answer like a model hub. Check HF_ENDPOINT, and whether the network "
        "wants you to log in first."
    )


def test_a_gated_model(hub: Hub) -> None:
    hub.add("maker/zero", old_style(), gated=True)
    error = failure()
    assert error.message == (
        f"maker/zero is only for those who accept its licence: do so on {hub.url}/maker/zero, "
        "then set HF_TOKEN to your access token."
    )
    assert error.permanent


def test_a_token_that_the_hub_does_not_know(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.add("maker/zero", old_style())
    monkeypatch.setenv("HF_TOKEN", "hf_old")
    assert failure().message == (
        "The model hub does not know the access token. Check or unset HF_TOKEN."
    )


@pytest.mark.parametrize("token", ["", "hf_good"])
def test_a_model_that_is_not_there(hub: Hub, monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    hub.token = token
    monkeypatch.setenv("HF_TOKEN", token)
    error = failure()
    assert error.message == (
        f"{hub.url} has no model maker/zero, or keeps it private. Check the name; for a private "
        "model set HF_TOKEN."
    )
    assert error.permanent


def test_a_revision_that_is_not_there(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    error = failure(Source("maker/zero", revision="v9"))
    assert error.message == "maker/zero has no revision v9."


def test_a_repository_that_no_pipeline_can_load(hub: Hub) -> None:
    hub.add("maker/zero", {"model.ckpt": b"x", "README.md": b"x"})
    assert failure().message == "maker/zero has no model_index.json: it cannot be loaded."


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_hub_in_trouble_may_be_asked_again(hub: Hub, status: int) -> None:
    hub.status = status
    error = failure()
    assert error.message == (
        f"maker/zero cannot be fetched now: the model hub answers with error {status}. Try again "
        "in some minutes; what has arrived is kept."
    )
    assert not error.permanent


def test_a_connection_that_breaks_for_good_may_be_taken_up_later(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    hub.breaks_after = [50_000, 0]
    error = failure()
    assert error.message == (
        "The connection broke while maker/zero was fetched. What has arrived is kept: try again, "
        "and it goes on from there."
    )
    assert not error.permanent
    model_files.folder_of(SOURCE, on_bytes=lambda done, total: None)
    assert "bytes=50000-" in hub.ranges_of("text_encoder/pytorch_model.bin")


def test_a_disk_that_is_too_small_is_seen_before_anything_is_fetched(
    hub: Hub, tmp_path: Path
) -> None:
    huge = "unet/diffusion_pytorch_model.bin"
    hub.add("maker/zero", old_style(), sizes={huge: 10**18})
    error = failure()
    free = shutil.disk_usage(tmp_path).free / 1e9
    assert error.message.startswith("The disk is too full for maker/zero: 1000000000.0 GB needed, ")
    told = re.search(r"([\d.]+) GB free in", error.message)
    assert told is not None
    assert float(told[1]) == pytest.approx(free, rel=0.5)  # others write to the disk meanwhile
    assert f"GB free in {tmp_path}/models. Make room, or set MODEL_DIR" in error.message
    assert error.permanent
    assert hub.fetched() == ["model_index.json"]


def test_a_disk_that_becomes_full_meanwhile(hub: Hub, tmp_path: Path) -> None:
    repository = hub.add("maker/zero", old_style())
    etag = repository.etag("vae/diffusion_pytorch_model.bin")
    blobs = tmp_path / "models/models--maker--zero/blobs"
    blobs.mkdir(parents=True)
    (blobs / f"{etag}.incomplete").symlink_to("/dev/full")
    error = failure()
    assert error.message == (
        f"The disk became full while maker/zero was fetched. Make room in {blobs}: what has "
        "arrived is kept."
    )
    assert error.code == "disk_full"
    assert error.permanent


@pytest.mark.parametrize("place", ["file/models", "/proc/storyvid"])
def test_a_folder_that_cannot_be_written(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    hub.add("maker/zero", old_style())
    (tmp_path / "file").write_text("a file, not a folder")
    monkeypatch.setenv("MODEL_DIR", str(tmp_path / place))
    error = failure()
    assert error.message.startswith(f"{tmp_path / place} cannot be written: N")
    assert error.message.endswith(". Set MODEL_DIR to a folder that can.")
    assert error.permanent


def test_a_file_that_arrives_damaged_is_thrown_away_and_fetched_anew(
    hub: Hub, tmp_path: Path
) -> None:
    hub.add("maker/zero", old_style())
    hub.damage = True
    error = failure()
    assert error.message == (
        "text_encoder/pytorch_model.bin of maker/zero arrived damaged and was thrown away. Try "
        "again, and it is fetched anew."
    )
    assert not error.permanent
    assert list(tmp_path.rglob("*.incomplete")) == []
    hub.damage = False
    assert model_files.folder_of(SOURCE, on_bytes=lambda done, total: None).is_dir()


def test_a_file_that_is_longer_than_the_hub_said_is_damaged_too(hub: Hub) -> None:
    hub.add("maker/zero", old_style(), sizes={"vae/diffusion_pytorch_model.bin": 99_000})
    assert failure().code == "model_damaged"


def test_without_the_client_library_the_sentence_says_what_to_install(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    assert failure().message == (
        "Fetching a model needs the AI packages: pip install --constraint constraints.txt '.[ai]'"
    )
