"""Instead of looking at a device: says what the test wants, and when it wants it."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

SAYS = "PROBE_SAYS"
"""Environment variable: fields of `Worker` as JSON; without it a card that can make everything."""
WAITS = "PROBE_WAITS"
"""Environment variable: seconds until it is said."""
CARD: dict[str, Any] = {
    "device": "A card",
    "device_kind": "cuda",
    "memory": 24 * 1024**3,
    "abilities": {"zeroscope": {"fast": 2.0, "high": 8.0, "hd": 6.0, "draft": 1.2, "turbo": 0.3}},
    "problem": "",
}

if __name__ == "__main__":
    time.sleep(float(os.environ.get(WAITS, "0")))
    sys.stdout.write(os.environ.get(SAYS) or json.dumps(CARD))
