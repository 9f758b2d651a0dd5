"""Tiny models that take a chat: real classes and files, weights by lot or set by hand."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

FIRST, AGAIN, END, UNKNOWN = "<first>", "<again>", "<end>", "<unknown>"
MARKS = ("\ue001", "\ue002")
TEMPLATE = (
    "{% for message in messages %}{{ message.content }} {% endfor %}"
    "{% if messages | length > 2 %}<again>{% else %}<first>{% endif %}"
)
"""The answer to a first question begins after another mark than one that is put right."""
NO_SYSTEM = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('no system here') }}{% endif %}"
)


def save_random(folder: Path, *, longest: int = 16_384, template: str = TEMPLATE) -> Path:
    """A model that says one of a few words after the other, by lot, and never ends."""
    tokenizer = _tokenizer([f'"{sign}": ' for sign in ascii_lowercase], template)
    torch.manual_seed(0)
    model = LlamaForCausalLM(_config(tokenizer, size=16, longest=longest))
    model.config.eos_token_id = model.generation_config.eos_token_id = None
    return _save(folder, model, tokenizer)


def save_reciting(folder: Path, first: str, again: str = "", *, template: str = TEMPLATE) -> Path:
    """A model that says `first`, and `again` where an answer is put right. No chance is in it.

    Each piece of a text is a token of its own, its embedding is one-hot, the layers add nothing,
    and the head of each token is the next one's.
    """
    chains = [
        [FIRST, *_pieces(first, MARKS[0]), END],
        [AGAIN, *_pieces(again, MARKS[1]), END],
    ]
    tokenizer = _tokenizer([piece for chain in chains for piece in chain[1:-1]], template)
    size = len(tokenizer) + len(tokenizer) % 2
    model = LlamaForCausalLM(_config(tokenizer, size=size, longest=8_192))
    with torch.no_grad():
        for weight in model.parameters():
            weight.zero_()
        model.model.norm.weight.fill_(100.0)
        model.model.embed_tokens.weight.copy_(torch.eye(size)[: len(tokenizer)])
        for chain in chains:
            for here, there in pairwise(tokenizer.convert_tokens_to_ids(chain)):
                model.lm_head.weight[there, here] = 1.0
    return _save(folder, model, tokenizer)


def _pieces(text: str, mark: str) -> list[str]:
    """The text in pieces none of which comes twice; `mark` keeps them from another text's."""
    pieces, start = [], 0
    seen: set[str] = set()
    while start < len(text):
        end = start + 12
        while text[start:end] in seen and end < len(text):
            end += 1
        seen.add(text[start:end])
        pieces.append(mark + text[start:end])
        start = end
    return pieces


def _tokenizer(words: list[str], template: str) -> Any:
    special = [UNKNOWN, FIRST, AGAIN, END]
    vocabulary = {word: place for place, word in enumerate([*special, *words])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.decoder = decoders.Sequence(
        [*(decoders.Strip(mark, 1, 0) for mark in MARKS), decoders.Fuse()]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token=UNKNOWN,
        eos_token=END,
        pad_token=END,
        additional_special_tokens=[FIRST, AGAIN],
        chat_template=template,
        clean_up_tokenization_spaces=False,
    )


def _config(tokenizer: Any, *, size: int, longest: int) -> LlamaConfig:
    return LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=size,
        intermediate_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=8,
        max_position_embeddings=longest,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=None,
    )


def _save(folder: Path, model: Any, tokenizer: Any) -> Path:
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
