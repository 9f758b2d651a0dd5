"""Which of a repository's files are loaded: one set of weights a component, no more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any

from .listing import File
from .sources import Source

INDEX = "model_index.json"
CONFIG = "config.json"
LEFT_OUT = frozenset({"safety_checker", "feature_extractor"})
"""Components that none of our pipelines loads; a loader passes None for them."""

_CONFIGS = (".json", ".txt", ".model", ".spm", ".jinja")
_NAME = r"(?P<name>diffusion_pytorch_model|pytorch_model|model)"
_WEIGHTS = re.compile(
    rf"{_NAME}(\.(?P<variant>\w+))?(-(?P<number>\d{{5}})-of-(?P<count>\d{{5}}))?"
    r"\.(?P<kind>safetensors|bin)"
)
_SHARDS_INDEX = re.compile(rf"{_NAME}\.(?P<kind>safetensors|bin)\.index(\.(?P<variant>\w+))?\.json")
_WITHOUT_WEIGHTS = ("tokenizer", "scheduler", "processor", "extractor")
"""What is said in the name or the class of components that are made of configuration alone."""


@dataclass(frozen=True)
class Choice:
    """The files that are loaded; `missing` names what would be looked for in vain."""

    files: tuple[File, ...] = ()
    missing: tuple[str, ...] = ()

    @cached_property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def choose(files: Iterable[File], source: Source, *, index: Mapping[str, Any] | None) -> Choice:
    """What of `files` has to be there for `source`; `index` is the content of model_index.json.

    Patterns of the source come first; then a pipeline with the components that its index lists;
    then one model at the root of the repository, with what the source says is beside it.
    """
    known = {file.path: file for file in files}
    if source.files:
        return _joined(_matching(known, pattern) for pattern in source.files)
    if index is not None and INDEX in known:
        components = [
            _component(known, name, class_name, source.variant)
            for name, class_name in _components(index)
        ]
        return _joined([Choice((known[INDEX],)), *components])
    if CONFIG in known:
        return _at_root(known, source)
    return Choice(missing=(INDEX,))


def _joined(choices: Iterable[Choice]) -> Choice:
    every = list(choices)
    files = {file.path: file for choice in every for file in choice.files}
    return Choice(
        tuple(files[path] for path in sorted(files)),
        tuple(name for choice in every for name in choice.missing),
    )


def _matching(known: Mapping[str, File], pattern: str) -> Choice:
    found = tuple(file for path, file in known.items() if fnmatchcase(path, pattern))
    return Choice(found, () if found else (pattern,))


def _components(index: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and class of what the pipeline is made of."""
    for name, value in index.items():
        is_component = isinstance(value, Sequence) and not isinstance(value, str)
        if not is_component or name.startswith("_") or name in LEFT_OUT:
            continue
        if len(value) == 2 and value[1]:
            yield name, str(value[1])


def _at_root(known: Mapping[str, File], source: Source) -> Choice:
    """The model; all configuration of the root where more than that is loaded."""
    configs = _is_config if source.beside else CONFIG.__eq__
    own = {path: file for path, file in known.items() if configs(path) or _is_weights(path)}
    lacking = (_lacking("", _lacking_config(own, what)) for what in source.beside)
    return _joined([_component(own, "", "", source.variant), *lacking])


# --- One component ------------------------------------------------------------------


def _component(known: Mapping[str, File], name: str, class_name: str, variant: str) -> Choice:
    prefix = f"{name}/" if name else ""
    own = {
        path.removeprefix(prefix): file
        for path, file in known.items()
        if path.startswith(prefix) and "/" not in path.removeprefix(prefix)
    }
    configs = Choice(tuple(file for path, file in own.items() if _is_config(path)))
    what = f"{name} {class_name}".lower()
    lacking = _lacking(prefix, _lacking_config(own, what))
    if any(word in what for word in _WITHOUT_WEIGHTS):
        return _joined([configs, lacking])
    return _joined([configs, lacking, _weights(own, prefix, variant)])


def _lacking(prefix: str, name: str) -> Choice:
    return Choice(missing=(prefix + name,) if name else ())


def _is_weights(name: str) -> bool:
    return bool(_WEIGHTS.fullmatch(name) or _SHARDS_INDEX.fullmatch(name))


def _is_config(name: str) -> bool:
    return name.endswith(_CONFIGS) and not _SHARDS_INDEX.fullmatch(name)


def _lacking_config(own: Mapping[str, File], what: str) -> str:
    """The file without which the component cannot be loaded, beside weights; "" if it is there."""
    if "tokenizer" in what:
        return "" if _has_vocabulary(own) else "tokenizer.json"
    if "processor" in what or "extractor" in what:
        return "" if any("processor" in name for name in own) else "preprocessor_config.json"
    config = "scheduler_config.json" if "scheduler" in what else CONFIG
    return "" if config in own else config


def _has_vocabulary(own: Mapping[str, File]) -> bool:
    whole = any(name in own for name in ("tokenizer.json", "vocab.txt"))
    pair = "vocab.json" in own and "merges.txt" in own
    return whole or pair or any(name.endswith((".model", ".spm")) for name in own)


@dataclass
class _Set:
    """One set of weights: a single file, or `count` shards and their index."""

    kind: str
    variant: str
    name: str
    count: int
    files: dict[str, File] = field(default_factory=dict)

    @property
    def expected(self) -> list[str]:
        middle = f".{self.variant}" if self.variant else ""
        if not self.count:
            return [f"{self.name}{middle}.{self.kind}"]
        shards = range(1, self.count + 1)
        return [
            f"{self.name}.{self.kind}.index{middle}.json",
            *(f"{self.name}{middle}-{n:05}-of-{self.count:05}.{self.kind}" for n in shards),
        ]

    @property
    def missing(self) -> list[str]:
        return [name for name in self.expected if name not in self.files]

    def worse(self, variant: str) -> tuple[bool, ...]:
        """Sorts sets of weights, the best first: whole, of the variant, no pickles, one file."""
        whole = not self.missing
        return (not whole, self.variant != variant, self.kind != "safetensors", self.count > 0)


def _weights(own: Mapping[str, File], prefix: str, variant: str) -> Choice:
    fitting = [found for found in _sets(own) if found.variant in ("", variant)]
    if not fitting:
        return Choice(missing=(f"{prefix}*.safetensors or *.bin",))
    best = min(fitting, key=lambda found: found.worse(variant))
    missing = tuple(prefix + name for name in best.missing)
    return Choice(tuple(best.files[name] for name in best.expected if name in best.files), missing)


def _sets(own: Mapping[str, File]) -> list[_Set]:
    sets: dict[tuple[str, str, str, int], _Set] = {}
    for name, file in own.items():
        if match := _WEIGHTS.fullmatch(name):
            key = (match["kind"], match["variant"] or "", match["name"], int(match["count"] or 0))
            sets.setdefault(key, _Set(*key)).files[name] = file
    for found in sets.values():
        index = found.expected[0]
        if found.count and index in own:
            found.files[index] = own[index]
    return list(sets.values())
