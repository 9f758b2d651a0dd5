"""From a voice to its words: Whisper (Radford and others, 2022).

cleaning   what was heard, without what the model makes up where nobody speaks (pure)
made_up    the phrases that it makes up then
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stories.model_files import OnBytes, Source
from stories.warm_models import Device, NotUnderstood, OnStep, WarmModel, telling

from .cleaning import cleaned

DEFAULT_MODEL = "openai/whisper-small"
RATE = 16_000

_TEMPERATURES = (0.0, 0.4, 0.8)
"""Tried one after the other, until an answer is neither repetitive nor unlikely."""
_THRESHOLDS = {
    "no_speech_threshold": 0.6,
    "logprob_threshold": -1.0,
    "compression_ratio_threshold": 1.35,
}
"""The authors' (section 4.5), the last one as transformers counts it: over tokens."""


class HearingError(NotUnderstood):
    """No words could be made out in a recording; the message says what to do."""


@dataclass(frozen=True, slots=True)
class _Whisper:
    model: Any
    processor: Any
    device: Device

    def language_options(self, language: str) -> dict[str, str]:
        """What is asked for; a language that the model has no word for, it finds out itself."""
        known = getattr(self.model.generation_config, "lang_to_id", None)
        if not known:
            return {}  # it hears English alone
        asked = {"language": language} if f"<|{language}|>" in known else {}
        return {"task": "transcribe"} | asked


class Transcriber:
    """Writes down what is said; the same recording gives the same words."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self.source = source_of(model)
        self._warm = WarmModel(self.source, what="Listening to a voice", read=_read)

    def transcribe(
        self,
        samples: NDArray[np.float32],
        language: str = "",
        *,
        on_step: OnStep,
        on_bytes: OnBytes,
    ) -> str:
        """The words in mono samples at RATE, in the language that is spoken: an ISO code, or "".

        HearingError where there are none; ModelFilesError where the model is not to be had. What
        the callbacks raise passes.
        """
        whisper = self._warm.get(on_step=on_step, on_bytes=on_bytes)
        words = cleaned(_heard(whisper, samples, language, on_step))
        if not words:
            raise HearingError(
                "nothing_heard",
                "No words could be heard in this recording. Speak near the microphone, where it "
                "is quiet, and record it again.",
            )
        return words


def source_of(model: str) -> Source:
    """Where a Whisper model of that name on the hub is."""
    return Source(model, beside=("tokenizer", "processor"))


def _heard(whisper: _Whisper, samples: NDArray[np.float32], language: str, on_step: OnStep) -> str:
    import torch

    device, extractor = whisper.device, whisper.processor.feature_extractor
    is_long = len(samples) > extractor.n_samples  # what the model hears at once: 30 seconds
    whole = {"truncation": False, "padding": "longest"} if is_long else {}
    features = extractor(
        samples, sampling_rate=RATE, return_tensors="pt", return_attention_mask=True, **whole
    )
    on_step()
    with torch.random.fork_rng():
        torch.manual_seed(0)  # warmer answers are drawn by lot
        tokens = whisper.model.generate(
            features["input_features"].to(device.name, device.dtype),
            attention_mask=features["attention_mask"].to(device.name),
            return_timestamps=is_long,
            temperature=_TEMPERATURES,
            condition_on_prev_tokens=False,
            stopping_criteria=telling(on_step),
            **_THRESHOLDS,
            **whisper.language_options(language),
        )
    return str(whisper.processor.decode(tokens[0], skip_special_tokens=True))


def _read(folder: Path, device: Device) -> _Whisper:
    from transformers import WhisperForConditionalGeneration, WhisperProcessor

    processor = WhisperProcessor.from_pretrained(folder, local_files_only=True)
    model: Any = WhisperForConditionalGeneration.from_pretrained(
        folder, dtype=device.dtype, local_files_only=True
    )
    return _Whisper(model.to(device.name).eval(), processor, device)
