"""What engines tell people: sentences that stand in their code without gettext.

Engines know no Django, so that nothing marks what is to be translated of them. It is found by its
shape: the second argument of `SomeError("code", "A sentence.")`, a constant's value where that is
a constant's name, and the values of a dictionary called MESSAGES.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

TOLD = ("Error", "Failure", "Postponed")
LOGGED = {"MediaError"}
"""What nobody but the log is told."""
OTHERS = {"api", "management", "migrations"}
"""The API and the commands speak English."""
_MAY_TELL = re.compile(rf"(?:{'|'.join(TOLD)})\(|\bMESSAGES\b")


def constant_sentences(root: Path) -> list[str]:
    """Those that never change."""
    found = (node for node in _sentences(root) if isinstance(node, ast.Constant))
    return sorted({str(node.value) for node in found if isinstance(node.value, str)})


def filled_sentences(root: Path) -> list[str]:
    """Those with values in them, and 7 for each: as they may be stored."""
    return sorted({filled(node) for node in _sentences(root) if isinstance(node, ast.JoinedStr)})


def filled(sentence: ast.expr) -> str:
    if isinstance(sentence, ast.JoinedStr):
        return "".join(map(filled, sentence.values))
    return str(sentence.value) if isinstance(sentence, ast.Constant) else "7"


def _sentences(root: Path) -> Iterator[ast.expr]:
    modules = list(_modules(root))
    named = _constants(modules)
    for sentence in chain.from_iterable(map(_sentences_of, modules)):
        name = getattr(sentence, "id", getattr(sentence, "attr", ""))
        yield from named[name] if name else [sentence]


def _modules(root: Path) -> Iterator[ast.Module]:
    for app in ("stories", "rendering"):
        for path in sorted((root / app).rglob("*.py")):
            if OTHERS.isdisjoint(path.parts):
                code = path.read_text("utf-8")
                if _MAY_TELL.search(code):  # most do not, and parsing takes its time
                    yield ast.parse(code)


def _constants(modules: Iterable[ast.Module]) -> dict[str, list[ast.expr]]:
    """What they call by a name in capitals."""
    named: dict[str, list[ast.expr]] = defaultdict(list)
    for node in chain.from_iterable(module.body for module in modules):
        name = getattr(node.targets[0], "id", "") if isinstance(node, ast.Assign) else ""
        if name.isupper() and isinstance(node.value, ast.Constant):  # type: ignore[attr-defined]
            named[name].append(node.value)  # type: ignore[attr-defined]
    return named


def _sentences_of(module: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _is_told(node):
            yield node.args[1]
        elif isinstance(node, ast.Assign) and _are_told(node):
            yield from node.value.values  # type: ignore[attr-defined]


def _are_told(assigned: ast.Assign) -> bool:
    called = getattr(assigned.targets[0], "id", "")
    return called == "MESSAGES" and isinstance(assigned.value, ast.Dict)


def _is_told(call: ast.Call) -> bool:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if not name.endswith(TOLD) or name in LOGGED or len(call.args) < 2:
        return False
    code = call.args[0]
    return isinstance(code, ast.Constant) and bool(re.fullmatch(r"[a-z_]+", str(code.value)))
