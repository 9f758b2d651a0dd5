"""From a picture to a sentence about it, in English: BLIP (Li and others, 2022)."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from stories.model_files import OnBytes, Source
from stories.warm_models import Device, NotUnderstood, OnStep, WarmModel, telling

DEFAULT_MODEL = "Salesforce/blip-image-captioning-base"
MAX_CHARACTERS = 200

_MAX_TOKENS = 20
_BEAMS = 3

_INVENTED = re.compile(r"\baraf\w*\s*")
"""A word of its own that BLIP says where it should say nothing."""
_KINDS = (
    r"image|picture|photo|photograph|drawing|painting|sketch|illustration|cartoon|close ?up|view"
)
_FRAME = re.compile(
    rf"(there (is|are) )?((an?|the) )?((black and white|[\w']+) )?({_KINDS})"
    rf"( (image|picture|photo|view))? of (?=\w)|there (is|are) (?=\w)"
)
"""What is said of the picture and not of what it shows."""
_AGAIN = re.compile(r"\b(\w+(?: [\w']+){0,5}?)(?:,? \1\b)+")
_JOINED_AGAIN = re.compile(r"\b(\w+ [\w' ]+?)(?:,? (?:and|with|of|in|on) \1\b)+")


class SeeingError(NotUnderstood):
    """Nothing could be made out in a picture; the message says what to do."""


@dataclass(frozen=True, slots=True)
class _Blip:
    model: Any
    processor: Any
    device: Device


class Captioner:
    """Says what is to be seen; the same picture gives the same sentence."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self.source = source_of(model)
        self._warm = WarmModel(self.source, what="Looking at a picture", read=_read)

    def caption(self, picture: bytes, *, on_step: OnStep, on_bytes: OnBytes) -> str:
        """What an image file shows, as `pictures.normalised` makes them.

        SeeingError; ModelFilesError where the model is not to be had. What the callbacks raise
        passes.
        """
        blip = self._warm.get(on_step=on_step, on_bytes=on_bytes)
        with Image.open(io.BytesIO(picture)) as image:
            seen = blip.processor(images=image.convert("RGB"), return_tensors="pt")
        on_step()
        words = blip.model.generate(
            pixel_values=seen["pixel_values"].to(blip.device.name, blip.device.dtype),
            max_new_tokens=_MAX_TOKENS,
            num_beams=_BEAMS,
            stopping_criteria=telling(on_step),
        )
        sentence = cleaned(blip.processor.decode(words[0], skip_special_tokens=True))
        if not sentence:
            raise SeeingError(
                "nothing_seen",
                "It is not clear what this picture shows. Write it in your own words.",
            )
        return sentence


def source_of(model: str) -> Source:
    """Where a BLIP captioning model of that name on the hub is."""
    return Source(model, beside=("tokenizer", "processor"))


def cleaned(said: str) -> str:
    """What the model said without what it makes up: one sentence, no full stop; "" if none is left.

    A captioner's own words are gone (`arafed`, `a picture of`), and so is what it says twice.
    """
    said = _INVENTED.sub("", " ".join(said.lower().split()))
    said = _FRAME.sub("", said, count=1) if _FRAME.match(said) else said
    for again in (_AGAIN, _JOINED_AGAIN):
        said = again.sub(r"\1", said)
    said = said.strip(" .,")
    if not any(map(str.isalpha, said)):
        return ""
    said = said if len(said) <= MAX_CHARACTERS else said[:MAX_CHARACTERS].rpartition(" ")[0]
    return said[:1].upper() + said[1:]


def _read(folder: Path, device: Device) -> _Blip:
    from transformers import BlipForConditionalGeneration, BlipProcessor

    processor = BlipProcessor.from_pretrained(folder, local_files_only=True)
    model: Any = BlipForConditionalGeneration.from_pretrained(
        folder, dtype=device.dtype, local_files_only=True
    )
    return _Blip(model.to(device.name).eval(), processor, device)
