"""What is tried only where a library is installed that the rest of the tests must do without."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore = [] if find_spec("google.generativeai") else ["test_gemini_legacy_library.py"]
"""Not skipped: where all parts are wanted a skipped test is a failed one, and this one never can be
had beside the others, whose protobuf is newer than google-generativeai allows."""
