"""Which files of a repository are taken: what a pipeline loads, once, and nothing beside it."""

from __future__ import annotations

from typing import Any

import pytest

from stories.model_files import Source
from stories.model_files.listing import File, of_hub
from stories.model_files.selection import Choice, choose

ZEROSCOPE = {
    "_class_name": "TextToVideoSDPipeline",
    "_diffusers_version": "0.17.0.dev0",
    "scheduler": ["diffusers", "DDIMScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "unet": ["diffusers", "UNet3DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
}
OLD_STYLE = [
    "model_index.json",
    "scheduler/scheduler_config.json",
    "text_encoder/config.json",
    "text_encoder/pytorch_model.bin",
    "tokenizer/merges.txt",
    "tokenizer/special_tokens_map.json",
    "tokenizer/tokenizer_config.json",
    "tokenizer/vocab.json",
    "unet/config.json",
    "unet/diffusion_pytorch_model.bin",
    "vae/config.json",
    "vae/diffusion_pytorch_model.bin",
]
SHARDED = {
    "text_encoder": ["transformers", "UMT5EncoderModel"],
    "tokenizer": ["transformers", "T5TokenizerFast"],
    "transformer": ["diffusers", "WanTransformer3DModel"],
}
SHARDS = [
    "model_index.json",
    "text_encoder/config.json",
    "text_encoder/model.safetensors.index.json",
    "text_encoder/model-00001-of-00002.safetensors",
    "text_encoder/model-00002-of-00002.safetensors",
    "tokenizer/spiece.model",
    "tokenizer/tokenizer_config.json",
    "transformer/config.json",
    "transformer/diffusion_pytorch_model.safetensors",
]


def chosen(
    paths: list[str], index: dict[str, Any] | None = None, *, variant: str = "", **source: Any
) -> Choice:
    files = [File(path, 10) for path in paths]
    return choose(files, Source("maker/model", variant=variant, **source), index=index)


def paths(choice: Choice) -> list[str]:
    return [file.path for file in choice.files]


def test_an_old_repository_gives_its_pickled_weights_and_not_the_original_checkpoints() -> None:
    originals = [
        "zs2_576w/text2video_pytorch_model.pth",
        "zs2_576w/open_clip_pytorch_model.bin",
        "everything.ckpt",
        "unet/original.ckpt",
        "README.md",
        ".gitattributes",
        "samples/fox.gif",
    ]
    choice = chosen([*OLD_STYLE, *originals], ZEROSCOPE)
    assert paths(choice) == sorted(OLD_STYLE)
    assert choice.missing == ()
    assert choice.size == 10 * len(OLD_STYLE)


def test_safetensors_are_preferred_and_taken_once() -> None:
    more = [
        "unet/diffusion_pytorch_model.safetensors",
        "unet/diffusion_pytorch_model.fp16.safetensors",
        "unet/diffusion_pytorch_model.fp16.bin",
        "unet/diffusion_pytorch_model.non_ema.safetensors",
        "unet/diffusion_flax_model.msgpack",
        "text_encoder/model.safetensors",
        "text_encoder/tf_model.h5",
    ]
    weights = [path for path in paths(chosen([*OLD_STYLE, *more], ZEROSCOPE)) if "model." in path]
    assert weights == [
        "text_encoder/model.safetensors",
        "unet/diffusion_pytorch_model.safetensors",
        "vae/diffusion_pytorch_model.bin",
    ]


def test_a_variant_is_preferred_where_there_is_one() -> None:
    more = [
        "unet/diffusion_pytorch_model.safetensors",
        "unet/diffusion_pytorch_model.fp16.bin",
        "text_encoder/model.fp16.safetensors",
        "text_encoder/pytorch_model.fp16.bin",
    ]
    choice = chosen([*OLD_STYLE, *more], ZEROSCOPE, variant="fp16")
    assert [path for path in paths(choice) if "model." in path] == [
        "text_encoder/model.fp16.safetensors",
        "unet/diffusion_pytorch_model.fp16.bin",
        "vae/diffusion_pytorch_model.bin",
    ]


def test_sharded_weights_come_whole_with_their_index() -> None:
    pickled = ["text_encoder/pytorch_model.bin.index.json", "text_encoder/pytorch_model.bin"]
    choice = chosen([*SHARDS, *pickled], SHARDED)
    assert paths(choice) == sorted(SHARDS)
    assert choice.missing == ()


def test_the_shards_of_a_variant_are_known() -> None:
    names = [
        "model.safetensors.index.fp16.json",
        "model.fp16-00001-of-00002.safetensors",
        "model.fp16-00002-of-00002.safetensors",
    ]
    choice = chosen([*SHARDS, *(f"text_encoder/{name}" for name in names)], SHARDED, variant="fp16")
    taken = [path for path in paths(choice) if path.startswith("text_encoder/model")]
    assert taken == sorted(f"text_encoder/{name}" for name in names)


def test_a_missing_shard_is_named() -> None:
    lost = "text_encoder/model-00002-of-00002.safetensors"
    assert chosen([path for path in SHARDS if path != lost], SHARDED).missing == (lost,)


def test_half_a_set_of_shards_is_not_taken_where_pickled_weights_are_whole() -> None:
    lost = "text_encoder/model-00002-of-00002.safetensors"
    have = [path for path in SHARDS if path != lost] + ["text_encoder/pytorch_model.bin"]
    choice = chosen(have, SHARDED)
    assert choice.missing == ()
    assert "text_encoder/pytorch_model.bin" in paths(choice)


def test_components_that_are_null_or_never_loaded_are_left_out() -> None:
    index = ZEROSCOPE | {
        "safety_checker": ["stable_diffusion", "StableDiffusionSafetyChecker"],
        "feature_extractor": ["transformers", "CLIPImageProcessor"],
        "image_encoder": [None, None],
        "requires_safety_checker": True,
    }
    more = [
        "safety_checker/config.json",
        "safety_checker/model.safetensors",
        "feature_extractor/preprocessor_config.json",
        "image_encoder/config.json",
        "image_encoder/model.safetensors",
        "controlnet/config.json",
    ]
    assert paths(chosen([*OLD_STYLE, *more], index)) == sorted(OLD_STYLE)


def test_one_component_at_the_root_is_a_model_too() -> None:
    have = [
        "README.md",
        "config.json",
        "diffusion_pytorch_model.safetensors",
        "diffusion_pytorch_model.fp16.safetensors",
        "mm_sd_v15_v2.ckpt",
        "other.json",
    ]
    assert paths(chosen(have)) == ["config.json", "diffusion_pytorch_model.safetensors"]
    assert paths(chosen(have, variant="fp16"))[1] == "diffusion_pytorch_model.fp16.safetensors"


SPEECH = [
    "README.md",
    "added_tokens.json",
    "config.json",
    "flax_model.msgpack",
    "generation_config.json",
    "merges.txt",
    "model.fp32-00001-of-00002.safetensors",
    "model.safetensors",
    "normalizer.json",
    "preprocessor_config.json",
    "pytorch_model.bin",
    "tf_model.h5",
    "tokenizer_config.json",
    "vocab.json",
]
LOADED = [
    "added_tokens.json",
    "config.json",
    "generation_config.json",
    "merges.txt",
    "model.safetensors",
    "normalizer.json",
    "preprocessor_config.json",
    "tokenizer_config.json",
    "vocab.json",
]


def test_a_model_at_the_root_comes_with_the_tokenizer_and_processor_beside_it() -> None:
    whole = chosen(SPEECH, beside=("tokenizer", "processor"))
    assert (paths(whole), whole.missing) == (LOADED, ())


@pytest.mark.parametrize(
    ("lost", "told"),
    [
        ("vocab.json", "tokenizer.json"),
        ("preprocessor_config.json", "preprocessor_config.json"),
        ("model.safetensors", "*.safetensors or *.bin"),
    ],
)
def test_what_is_missing_beside_a_model_at_the_root_is_named(lost: str, told: str) -> None:
    have = [path for path in LOADED if path != lost]
    assert chosen(have, beside=("tokenizer", "processor")).missing == (told,)


def test_patterns_of_a_source_come_before_everything_else() -> None:
    have = [*OLD_STYLE, "turbo/lora.safetensors", "turbo/notes.txt", "anime/lora.safetensors"]
    assert paths(chosen(have, ZEROSCOPE, files=("turbo/*.safetensors",))) == [
        "turbo/lora.safetensors"
    ]
    assert chosen(have, ZEROSCOPE, files=("fast/*",)).missing == ("fast/*",)


@pytest.mark.parametrize(
    ("lost", "told"),
    [
        ("model_index.json", "model_index.json"),
        ("scheduler/scheduler_config.json", "scheduler/scheduler_config.json"),
        ("tokenizer/merges.txt", "tokenizer/tokenizer.json"),
        ("unet/config.json", "unet/config.json"),
        ("unet/diffusion_pytorch_model.bin", "unet/*.safetensors or *.bin"),
    ],
)
def test_what_a_loader_would_miss_is_named(lost: str, told: str) -> None:
    have = [path for path in OLD_STYLE if path != lost]
    index = None if lost == "model_index.json" else ZEROSCOPE
    assert chosen(have, index).missing == (told,)


def test_a_tokenizer_is_one_whatever_its_class_is_called() -> None:
    index = SHARDED | {"tokenizer": ["transformers", "TokenizersBackend"]}
    assert chosen(SHARDS, index).missing == ()


COMMIT = "0123456789" * 4
GOOD = {"rfilename": "config.json", "size": 3, "blobId": "a" * 40}


def test_large_files_are_listed_by_their_own_size_and_hash() -> None:
    large = {"sha256": "b" * 64, "size": 5_000, "pointerSize": 130}
    sibling = {"rfilename": "unet/model.bin", "size": 130, "blobId": "c" * 40, "lfs": large}
    found = of_hub({"sha": COMMIT, "siblings": [GOOD, sibling]})
    assert found.files == (
        File("config.json", 3, "a" * 40),
        File("unet/model.bin", 5_000, "b" * 64),
    )


@pytest.mark.parametrize(
    "bad",
    [
        {"rfilename": "../../.bashrc"},
        {"rfilename": "/etc/passwd"},
        {"rfilename": "a\\..\\b"},
        {"blobId": "../../evil"},
        {"size": -1},
        {"size": None},
    ],
    ids=str,
)
def test_a_listing_that_would_write_elsewhere_is_no_listing(bad: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not a listing"):
        of_hub({"sha": COMMIT, "siblings": [GOOD | bad]})
