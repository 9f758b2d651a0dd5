"""Whisper in small: random weights, letters for words, made here, saved as the hub's are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import (
    GenerationConfig,
    WhisperConfig,
    WhisperFeatureExtractor,
    WhisperForConditionalGeneration,
    WhisperProcessor,
    WhisperTokenizer,
)

RATE = 16_000
WINDOW = 2
"""Seconds that it hears at once; the real ones hear 30."""
LANGUAGES = ("en", "de", "hi")
_LETTERS = [*(chr(code) for code in range(ord("!"), ord("~") + 1)), "Ġ"]  # a gap, as bytes are told
_SPECIAL = [
    "<|endoftext|>",
    "<|startoftranscript|>",
    *(f"<|{language}|>" for language in LANGUAGES),
    "<|translate|>",
    "<|transcribe|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
]
_MOMENTS = [f"<|{place / 50:.2f}|>" for place in range(50 * WINDOW + 1)]
_WORDS = [*_LETTERS, *_SPECIAL, *_MOMENTS]
IDS = {word: number for number, word in enumerate(_WORDS)}
END = IDS["<|endoftext|>"]
Learnt = Mapping[tuple[float, str], str]
"""By hertz and language; with a gap before, as the real ones write."""


def tone(hertz: float, *, seconds: float = 2, loud: float = 0.3) -> NDArray[np.float32]:
    times = np.arange(int(seconds * RATE), dtype=np.float32) / RATE
    return (loud * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def noise(*, seconds: float = 2) -> NDArray[np.float32]:
    return np.random.default_rng(3).normal(0, 0.1, int(seconds * RATE)).astype(np.float32)


def save(folder: Path, *, learnt: Learnt | None = None) -> Path:
    """A folder that the real classes load; it has learnt to write so of tones of those hertz.

    Of noise it has learnt that nobody speaks, and of every tone that it is English.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = WhisperTokenizer(vocab={word: IDS[word] for word in [*_LETTERS, _SPECIAL[0]]})
    tokenizer.add_special_tokens({"extra_special_tokens": _SPECIAL[1:]})
    tokenizer.add_tokens(_MOMENTS)
    assert tokenizer.convert_tokens_to_ids(_WORDS[-1]) == IDS[_WORDS[-1]]
    features = WhisperFeatureExtractor(feature_size=16, chunk_length=WINDOW)
    torch.manual_seed(5)
    model = WhisperForConditionalGeneration(_config())
    model.generation_config = _generation()
    if learnt:
        _teach(model, features, learnt)
    WhisperProcessor(features, tokenizer).save_pretrained(folder)
    model.save_pretrained(folder)
    return folder


def _config() -> WhisperConfig:
    return WhisperConfig(
        vocab_size=len(_WORDS),
        num_mel_bins=16,
        d_model=32,
        encoder_layers=1,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=48,
        decoder_ffn_dim=48,
        max_source_positions=50 * WINDOW,
        max_target_positions=64,
        dropout=0.0,
        pad_token_id=END,
        bos_token_id=END,
        eos_token_id=END,
        decoder_start_token_id=IDS["<|startoftranscript|>"],
        suppress_tokens=None,
        begin_suppress_tokens=None,
    )


def _generation() -> GenerationConfig:
    return GenerationConfig(
        max_length=64,
        pad_token_id=END,
        bos_token_id=END,
        eos_token_id=END,
        decoder_start_token_id=IDS["<|startoftranscript|>"],
        no_timestamps_token_id=IDS["<|notimestamps|>"],
        is_multilingual=True,
        max_initial_timestamp_index=50,
        lang_to_id={f"<|{language}|>": IDS[f"<|{language}|>"] for language in LANGUAGES},
        task_to_id={"transcribe": IDS["<|transcribe|>"], "translate": IDS["<|translate|>"]},
        return_timestamps=False,
    )


def _sentences(language: str, text: str) -> list[list[int]]:
    """What comes after the start, without timestamps and with them."""
    letters = [IDS["Ġ" if letter == " " else letter] for letter in text]
    opening = [IDS[f"<|{language}|>"], IDS["<|transcribe|>"]]
    first, last = IDS[_MOMENTS[0]], IDS[_MOMENTS[-1]]
    return [
        [*opening, IDS["<|notimestamps|>"], *letters, END],
        [*opening, first, *letters, last, END],
    ]


def _teach(
    model: WhisperForConditionalGeneration,
    features: WhisperFeatureExtractor,
    learnt: Learnt,
) -> None:
    sounds = [tone(hertz, seconds=WINDOW) for hertz, _ in learnt for _ in range(2)] + [noise()]
    rows = [row for (_, said), text in learnt.items() for row in _sentences(said, text)]
    foreign = [row[0] != IDS["<|en|>"] for row in rows]
    given = features(sounds, sampling_rate=RATE, return_tensors="pt")["input_features"]
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    model.train()
    for _ in range(120):
        labels = _labels([*rows, _anything()])
        read = labels.roll(1, dims=1).clamp(min=0)
        read[:, 0] = IDS["<|startoftranscript|>"]
        labels[:-1][foreign, 0] = -100
        labels[-1, 0] = IDS["<|nospeech|>"]
        loss = model(input_features=given, decoder_input_ids=read, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()


def _anything() -> list[int]:
    """Of noise it is to be sure of nothing: other letters each time."""
    opening = [IDS[f"<|{word}|>"] for word in ("en", "transcribe", "notimestamps")]
    return [*opening, *torch.randint(0, len(_LETTERS), (20,)).tolist()]


def _labels(rows: list[list[int]]) -> torch.Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [-100] * (longest - len(row)) for row in rows])
