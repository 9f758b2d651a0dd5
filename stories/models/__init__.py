from .accounts import User
from .credits import CreditAccount, CreditEntry
from .leases import Lease
from .stories import Scene, Story
from .tokens import ApiToken

__all__ = ["ApiToken", "CreditAccount", "CreditEntry", "Lease", "Scene", "Story", "User"]
