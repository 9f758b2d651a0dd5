"""BLIP in small: random weights and a few words, made here, saved as the hub's repositories are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from PIL import Image
from transformers import (
    BertTokenizerFast,
    BlipConfig,
    BlipForConditionalGeneration,
    BlipImageProcessorPil,
    BlipProcessor,
    BlipTextConfig,
    BlipVisionConfig,
)

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
WORDS = [
    "a",
    "arafed",
    "dog",
    "cat",
    "red",
    "kite",
    "with",
    "sitting",
    "on",
    "grass",
    "the",
    "sun",
    "and",
    "picture",
    "of",
]
SIZE = 32
_SIZES = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
}


def save(folder: Path, *, learnt: Mapping[str, str] | None = None) -> Path:
    """A folder that the real classes load; of pictures in those colours it has learnt to say so."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join([*SPECIAL, *WORDS]))
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"))
    images = BlipImageProcessorPil(size={"height": SIZE, "width": SIZE})
    processor = BlipProcessor(images, tokenizer)
    torch.manual_seed(7)
    model = BlipForConditionalGeneration(_config())
    if learnt:
        _teach(model, processor, learnt)
    processor.save_pretrained(folder)
    model.save_pretrained(folder)
    return folder


def _config() -> BlipConfig:
    words = len(SPECIAL) + len(WORDS)
    text = BlipTextConfig(
        vocab_size=words + 1,
        bos_token_id=words,  # as the real one: a token beyond the tokenizer's own
        eos_token_id=2,
        sep_token_id=3,
        pad_token_id=0,
        max_position_embeddings=48,
        encoder_hidden_size=32,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        label_smoothing=0.0,
        projection_dim=16,
        **_SIZES,
    )
    vision = BlipVisionConfig(image_size=SIZE, patch_size=8, projection_dim=16, **_SIZES)
    return BlipConfig(text_config=text.to_dict(), vision_config=vision.to_dict(), projection_dim=16)


def _teach(
    model: BlipForConditionalGeneration, processor: BlipProcessor, learnt: Mapping[str, str]
) -> None:
    pictures = [Image.new("RGB", (64, 64), colour) for colour in learnt]
    given = processor(
        images=pictures, text=list(learnt.values()), padding=True, return_tensors="pt"
    )
    labels = given["input_ids"].clone()
    given["input_ids"][:, 0] = model.config.text_config.bos_token_id
    labels[labels == 0] = -100
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    model.train()
    for _ in range(60):
        loss = model(**given, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
