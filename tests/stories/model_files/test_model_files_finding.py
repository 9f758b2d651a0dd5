"""Files that are here already: in the hub's own layout, or put into a folder by hand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from stories import model_files
from stories.model_files import ModelFilesError, Source
from tests.stories.model_files.hub import (
    HEAVY,
    Hub,
    loaded_by,
    never,
    old_style,
    put,
    served_hub,
)

hub = served_hub

SOURCE = Source("maker/zero")


@pytest.mark.parametrize("place", ["maker/zero", "zero"])
def test_a_folder_that_was_filled_by_hand_is_used_without_a_network(
    hub: Hub, tmp_path: Path, place: str
) -> None:
    folder = put(tmp_path / "models" / place, old_style())
    assert model_files.is_local(SOURCE)
    assert model_files.folder_of(SOURCE, on_bytes=never) == folder
    assert model_files.size_of(SOURCE) == sum(map(len, old_style().values()))
    assert hub.asked == []


@pytest.mark.parametrize(
    "lost", ["unet/diffusion_pytorch_model.bin", "tokenizer/vocab.json", "vae/config.json"]
)
def test_a_file_that_is_missing_in_a_folder_filled_by_hand_is_named(
    hub: Hub, tmp_path: Path, lost: str
) -> None:
    files = {path: content for path, content in old_style().items() if path != lost}
    folder = put(tmp_path / "models/maker/zero", files)
    assert not model_files.is_local(SOURCE)
    with pytest.raises(ModelFilesError) as caught:
        model_files.folder_of(SOURCE, on_bytes=never)
    assert caught.value.message.startswith(f"{folder} has no {lost.partition('/')[0]}/")
    assert "Put it there, or remove the folder" in caught.value.message
    assert caught.value.permanent
    assert hub.asked == []


def test_a_clone_without_its_large_files_is_not_taken_for_the_model(
    hub: Hub, tmp_path: Path
) -> None:
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5647\n"
    large = {path: pointer for path in old_style() if path.endswith(".bin")}
    put(tmp_path / "models/maker/zero", old_style() | large)
    with pytest.raises(ModelFilesError, match=r"has no text_encoder/\*\.safetensors or \*\.bin"):
        model_files.folder_of(SOURCE, on_bytes=never)


def test_a_folder_of_that_name_with_other_things_in_it_is_passed_over(
    hub: Hub, tmp_path: Path
) -> None:
    put(tmp_path / "models/zero", {"notes.txt": b"Zero things to do."})
    hub.add("maker/zero", old_style())
    folder = model_files.folder_of(SOURCE, on_bytes=lambda done, total: None)
    assert (folder / "unet/diffusion_pytorch_model.bin").is_file()


def test_what_the_hubs_own_client_downloaded_is_found(hub: Hub, tmp_path: Path) -> None:
    from huggingface_hub import snapshot_download

    hub.add("maker/zero", old_style())
    where = snapshot_download("maker/zero", cache_dir=tmp_path / "models", endpoint=hub.url)
    hub.asked.clear()
    assert model_files.folder_of(SOURCE, on_bytes=never) == Path(where)
    assert hub.asked == []


def test_the_hubs_own_client_finds_what_was_fetched(hub: Hub, tmp_path: Path) -> None:
    from huggingface_hub import scan_cache_dir, snapshot_download

    hub.add("maker/zero", old_style())
    folder = model_files.folder_of(SOURCE, on_bytes=lambda done, total: None)
    cache = tmp_path / "models"
    found = snapshot_download("maker/zero", cache_dir=cache, local_files_only=True)
    assert Path(found) == folder
    scanned = scan_cache_dir(cache)
    assert not scanned.warnings
    assert [repo.repo_id for repo in scanned.repos] == ["maker/zero"]


def test_a_snapshot_of_which_a_part_is_missing_is_completed(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    folder = model_files.folder_of(SOURCE, on_bytes=lambda done, total: None)
    lost = folder / "vae/diffusion_pytorch_model.bin"
    lost.resolve().unlink()
    hub.asked.clear()
    assert not model_files.is_local(SOURCE)
    model_files.folder_of(SOURCE, on_bytes=lambda done, total: None)
    assert lost.read_bytes() == old_style()["vae/diffusion_pytorch_model.bin"]
    assert hub.fetched() == ["model_index.json", "vae/diffusion_pytorch_model.bin"]


@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({"MODEL_DIR": "/big/models", "HF_HOME": "/elsewhere"}, "/big/models"),
        ({"HF_HUB_CACHE": "/cache", "HF_HOME": "/elsewhere"}, "/cache"),
        ({"HF_HOME": "/elsewhere"}, "/elsewhere/hub"),
        ({"XDG_CACHE_HOME": "/caches"}, "/caches/huggingface/hub"),
        ({"HOME": "/home/maya"}, "/home/maya/.cache/huggingface/hub"),
    ],
)
def test_model_dir_is_by_default_where_the_hubs_own_client_keeps_its_files(
    monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str], place: str
) -> None:
    for name in ("MODEL_DIR", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert model_files.model_dir() == Path(place)
    if "MODEL_DIR" not in variables:
        program = "from huggingface_hub import constants; print(constants.HF_HUB_CACHE)"
        told = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert told.stdout.strip() == place


def test_asking_what_is_here_loads_no_model_library(tmp_path: Path) -> None:
    program = (
        "from stories import model_files\n"
        "assert not model_files.is_local(model_files.Source('maker/zero'))"
    )
    assert not HEAVY & loaded_by(program, model_dir=tmp_path)
