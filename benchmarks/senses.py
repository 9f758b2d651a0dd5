"""Pictures and voices: how long looking, listening and checking take, and how much memory.

The models have the real ones' size and random weights, saved and loaded as the real ones are: time
does not depend on the weights' values. What they say has as many words as it may.
"""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import numpy as np
from PIL import Image

from benchmarks.figures import Figure
from stories import ffmpeg, recordings, transcription
from stories.captioning import Captioner
from stories.transcription import Transcriber
from tests.memory import grown

RUNS = 3
WORDS = 40
"""In ten seconds of speech, about."""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="storyvid-senses-") as name:
        folder = Path(name)
        # As in a worker, where warm_models says so before anybody imports torch.
        with patch.dict(os.environ, {"MODEL_DIR": name, "OMP_WAIT_POLICY": "passive"}):
            return [
                *_checking(folder),
                _looking(folder),
                _listening(folder),
            ]


# --- Checking what was sent -----------------------------------------------------------

TAKE_PICTURE = """
with open(sys.argv[1], "rb") as file:
    normalised(file)
"""
AFTER_A_PICTURE = """
import io, sys
from PIL import Image
from stories.pictures import normalised
for kind in ("JPEG", "PNG", "WEBP"):
    small = io.BytesIO()
    Image.new("RGB", (64, 64)).save(small, kind)
    normalised(small)
"""
TAKE_RECORDING = TAKE_PICTURE.replace("normalised", "decoded")
AFTER_A_RECORDING = """
import io, sys
import numpy as np
from stories.recordings import Recording, decoded
decoded(io.BytesIO(Recording(np.sin(np.arange(16000, dtype=np.float32))).wav))
"""


def _checking(folder: Path) -> Iterator[Figure]:
    webm = _recorded(folder, 60, "-c:a", "libopus", "-live", "1", "-f", "webm")
    decoding = _median(lambda: recordings.decoded(io.BytesIO(webm)))
    yield Figure("a recording of 60 s (WebM, Opus) decoded", decoding, "s", 0.2)
    wav = _recorded(folder, 180, "-ar", "48000", "-f", "wav")
    most = _grown(folder, wav, TAKE_RECORDING, AFTER_A_RECORDING)
    yield Figure("memory for 3 minutes of 48 kHz WAV", most, "MB", 50)
    for what, content in _largest_pictures():
        most = _grown(folder, content, TAKE_PICTURE, AFTER_A_PICTURE)
        yield Figure(f"memory for the largest {what}", most, "MB", 50)


def _largest_pictures() -> Iterator[tuple[str, bytes]]:
    yield "JPEG (8660 × 5770)", _picture(8660, 5770, "JPEG", quality=30)
    yield "progressive JPEG (4032 × 3024)", _picture(4032, 3024, "JPEG", progressive=True)
    yield "PNG (4000 × 2500)", _picture(4000, 2500, "PNG")
    yield "WebP (1930 × 1290)", _picture(1930, 1290, "WEBP", method=0)


def _picture(width: int, height: int, kind: str, **options: object) -> bytes:
    pixels = np.arange(width * height * 3, dtype=np.uint8).reshape(height, width, 3)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()


def _recorded(folder: Path, seconds: int, *kind: str) -> bytes:
    """A hum with noise, as dense as speech."""
    sound = f"sine=duration={seconds},volume=0.5"
    noise = f"anoisesrc=duration={seconds}:amplitude=0.1"
    mixed = ("-f", "lavfi", "-i", sound, "-f", "lavfi", "-i", noise, "-filter_complex", "amix")
    ffmpeg.run([*mixed, *kind, str(folder / "recorded")], timeout=120)
    return (folder / "recorded").read_bytes()


def _grown(folder: Path, content: bytes, program: str, after: str) -> float:
    (folder / "upload").write_bytes(content)
    megabytes, _ = grown(program, after=after, given=(str(folder / "upload"),))
    return megabytes


# --- Looking and listening --------------------------------------------------------------


def _looking(folder: Path) -> Figure:
    _save_blip(folder / "size-of" / "blip-base")
    captioner = Captioner("size-of/blip-base")
    picture = _picture(1024, 768, "JPEG")

    def look() -> None:
        captioner.caption(picture, on_step=_go_on, on_bytes=_go_on)

    look()
    return Figure("a picture's caption, BLIP base on the processor, warm", _median(look), "s", 3)


def _listening(folder: Path) -> Figure:
    _save_whisper(folder / "size-of" / "whisper-small")
    transcriber = Transcriber("size-of/whisper-small")
    voice = np.random.default_rng(1).normal(0, 0.1, 10 * transcription.RATE).astype(np.float32)

    def listen() -> None:
        transcriber.transcribe(voice, "en", on_step=_go_on, on_bytes=_go_on)

    with _one_try():
        listen()
        return Figure("10 s of speech, Whisper small on the processor, warm", _median(listen), "s")


@contextmanager
def _one_try() -> Iterator[None]:
    """A trained model is sure of its first answer; one with random weights is of none."""
    with patch.object(transcription, "_TEMPERATURES", (0.0,)):
        yield


def _go_on(*told: int) -> None:
    """Nobody watches."""


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return sorted(times)[RUNS // 2]


def _save_blip(folder: Path) -> None:
    from transformers import (
        BertTokenizerFast,
        BlipConfig,
        BlipForConditionalGeneration,
        BlipImageProcessorPil,
        BlipProcessor,
    )

    folder.mkdir(parents=True)
    words = ["[PAD]", *(f"w{number}" for number in range(1, 30_521)), "[UNK]"]
    words[101:104] = ["[CLS]", "[SEP]", "[MASK]"]
    (folder / "vocab.txt").write_text("\n".join(words))
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"))
    images = BlipImageProcessorPil(size={"height": 384, "width": 384})
    BlipProcessor(images, tokenizer).save_pretrained(folder)
    sizes = {"vocab_size": 30_524, "bos_token_id": 30_522, "eos_token_id": 2, "sep_token_id": 102}
    config = BlipConfig(text_config=sizes, vision_config={"image_size": 384})
    BlipForConditionalGeneration(config).save_pretrained(folder)


def _save_whisper(folder: Path) -> None:
    from transformers import (
        GenerationConfig,
        WhisperConfig,
        WhisperFeatureExtractor,
        WhisperForConditionalGeneration,
        WhisperProcessor,
        WhisperTokenizer,
    )

    words = {f"w{number}": number for number in range(51_865)}
    del words["w50257"]
    tokenizer = WhisperTokenizer(vocab=words | {"<|endoftext|>": 50_257})
    WhisperProcessor(WhisperFeatureExtractor(), tokenizer).save_pretrained(folder)
    sizes = {"d_model": 768, "encoder_layers": 12, "decoder_layers": 12}
    heads = {"encoder_attention_heads": 12, "decoder_attention_heads": 12}
    widths = {"encoder_ffn_dim": 3072, "decoder_ffn_dim": 3072}
    special = {"bos_token_id": 50_257, "eos_token_id": 50_257, "pad_token_id": 50_257}
    start = {"decoder_start_token_id": 50_258}
    model = WhisperForConditionalGeneration(
        WhisperConfig(vocab_size=51_865, **sizes, **heads, **widths, **special, **start)
    )
    model.generation_config = GenerationConfig(
        **special,
        **start,
        max_length=WORDS,
        no_timestamps_token_id=50_363,
        is_multilingual=True,
        lang_to_id={"<|en|>": 50_259},
        task_to_id={"transcribe": 50_359},
        return_timestamps=False,
    )
    model.save_pretrained(folder)
