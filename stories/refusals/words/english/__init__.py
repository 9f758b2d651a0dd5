"""English, and what the other languages borrow from it: a module a theme."""

from __future__ import annotations

from .harm import HARM
from .harmless import SAFE
from .hate import HATE
from .sexuality import SEXUALITY
from .youth import YOUTH

TERMS = {**SEXUALITY, **HATE, **HARM, **YOUTH, **SAFE}
