"""What a text names in the other languages of the offline writer, in English."""

from __future__ import annotations

import re

_WORDS = re.compile(r"[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f\u0962\u0963'-]+[^\W\d_]*)*")


def named_abroad(text: str, *, but: str) -> list[str]:
    """English for the words of a text that some language but `but` knows, in their order.

    Loads the other languages: only for a text in which the own one finds nothing.
    """
    from stories.writers.offline import available, get_language

    tables = [get_language(code).glosses() for code in available() if code != but]
    words = [word.lower() for word in _WORDS.findall(text)]
    found = (next((t[word] for t in tables if word in t), "") for word in words)
    return list(dict.fromkeys(word for word in found if word))
