"""Who asks, as far as their network address says it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any


def visitor(meta: Mapping[str, Any]) -> str:
    """The address of the one who asks: of IPv6 the network, whose owner has all addresses in it.

    Proxies are the server's business: uvicorn believes X-Forwarded-For only from those it trusts.
    """
    try:
        address = ipaddress.ip_address(meta.get("REMOTE_ADDR") or "")
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((int(address), 64), strict=False))
