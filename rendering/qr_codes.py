"""QR codes: an address as a picture that a phone reads."""

from __future__ import annotations

import io

import segno

DARK, LIGHT = "#14152b", "#ffffff"


def svg(address: str) -> bytes:
    """The address as an SVG of one path; sharp at every size, and nothing in it needs a style."""
    out = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind="svg", scale=4, border=4, dark=DARK, light=LIGHT, svgclass="", lineclass="")
    return out.getvalue()
