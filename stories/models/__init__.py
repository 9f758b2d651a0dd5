from .accounts import User
from .credits import CreditAccount, CreditEntry
from .leases import Lease
from .stories import Scene, Story

__all__ = ["CreditAccount", "CreditEntry", "Lease", "Scene", "Story", "User"]
