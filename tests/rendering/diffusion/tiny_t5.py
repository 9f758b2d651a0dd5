"""A T5 small enough for a test, and a tokenizer for it made without a download."""

from __future__ import annotations

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import (
    PreTrainedTokenizerFast,
    T5Config,
    T5EncoderModel,
    UMT5Config,
    UMT5EncoderModel,
)

DIM = 16
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?'-"
_PIECES = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
_PIECES += [(letter, -4.0) for letter in _LETTERS]
_PIECES += [("▁the", -3.0), ("▁fox", -3.0), ("▁a", -3.0), ("▁red", -3.0)]


def tokenizer(most: int) -> PreTrainedTokenizerFast:
    """Pieces by likelihood, a word's beginning marked, as sentencepiece makes them."""
    whole = Tokenizer(models.Unigram(_PIECES, unk_id=2, byte_fallback=False))
    whole.pre_tokenizer = pre_tokenizers.Metaspace()
    whole.decoder = decoders.Metaspace()
    whole.post_processor = processors.TemplateProcessing(
        single=["$A", "</s>"], special_tokens=[("</s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=whole,
        model_max_length=most,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
    )


_SIZES = {
    "vocab_size": 128,
    "d_model": DIM,
    "d_kv": 8,
    "d_ff": 32,
    "num_layers": 2,
    "num_heads": 2,
    "feed_forward_proj": "gated-gelu",
}


def t5() -> T5EncoderModel:
    return T5EncoderModel(T5Config(**_SIZES))


def umt5() -> UMT5EncoderModel:
    return UMT5EncoderModel(UMT5Config(**_SIZES))
