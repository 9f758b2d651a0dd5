from .accounts import User
from .credits import CreditAccount, CreditEntry
from .leases import Lease
from .stories import Character, Scene, Story, Telling
from .tokens import ApiToken
from .writing import Refusal, WritingJob

__all__ = [
    "ApiToken",
    "Character",
    "CreditAccount",
    "CreditEntry",
    "Lease",
    "Refusal",
    "Scene",
    "Story",
    "Telling",
    "User",
    "WritingJob",
]
