"""Sentences that were stored in English (a failure, a line of the ledger), told in the reader's
language.

What workers and engines say is written down as they say it: they know neither who will read it nor
gettext. `makemessages` finds what they always say alike; what has values in it stands here a second
time, and is found again by them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

SENTENCES = (
    # The ledger
    _("Welcome to StoryVid"),
    _("For the sample film"),
    _("Scene %(number)s, %(quality)s"),
    _("Not delivered: scene %(number)s"),
    _("Cancelled: scene %(number)s"),
    _("A story, with AI"),
    _("No story was written"),
    _("Cancelled: a story"),
    _("Drawn by the storybook: the difference, scene %(number)s"),
    _("Removed by our fault: %(why)s"),
    # What a worker finds out of itself
    _("Generated video needs the AI packages: pip install --constraint constraints.txt '.[ai]'"),
    _("Fetching a model needs the AI packages: pip install --constraint constraints.txt '.[ai]'"),
    _(
        "Looking at a picture needs the AI packages: pip install --constraint constraints.txt "
        "'.[ai]'"
    ),
    _(
        "Listening to a voice needs the AI packages: pip install --constraint constraints.txt "
        "'.[ai]'"
    ),
    _(
        "This site's story writer needs the AI packages: pip install --constraint constraints.txt "
        "'.[ai]'"
    ),
    _("This worker could not find out what its device can do. Its log says why."),
    _("Looking at the device failed: %(error)s. The worker’s log says more."),
    _("No model for generated video fits into the %(memory)s GB of this card."),
    _("No model for generated video fits into the %(memory)s GB of this machine."),
    # What somebody sends us
    _(
        "This recording is %(length)s minutes long. Record at most 3 minutes, or choose a "
        "shorter one."
    ),
    # A model and its files
    _("StoryVid does not know the prediction type %(kind)s."),
    _(
        "%(repo)s cannot be fetched: %(endpoint)s does not answer. Check the network, set "
        "HF_ENDPOINT to a mirror's address, or put the model's files into %(folder)s."
    ),
    _(
        "%(repo)s is not on this machine, and HF_HUB_OFFLINE forbids fetching it. Unset "
        "HF_HUB_OFFLINE, or put the model's files into %(folder)s."
    ),
    _(
        "%(endpoint)s does not answer like a model hub. Check HF_ENDPOINT, and whether the network "
        "wants you to log in first."
    ),
    _(
        "%(repo)s cannot be fetched now: the model hub answers with error %(status)s. Try "
        "again in some minutes; what has arrived is kept."
    ),
    _("%(repo)s cannot be fetched: the model hub answers with error %(status)s."),
    _(
        "The connection broke while %(repo)s was fetched. What has arrived is kept: try "
        "again, and it goes on from there."
    ),
    _(
        "%(repo)s is only for those who accept its licence: do so on %(address)s, then set "
        "HF_TOKEN to your access token."
    ),
    _(
        "%(endpoint)s has no model %(repo)s, or keeps it private. Check the name; for a "
        "private model set HF_TOKEN."
    ),
    _("%(repo)s has no revision %(revision)s."),
    _("%(repo)s has no %(file)s: it cannot be loaded."),
    _(
        "%(folder)s has no %(file)s. Put it there, or remove the folder so that the model "
        "is fetched."
    ),
    _(
        "The disk is too full for %(repo)s: %(needed)s needed, %(free)s free in %(folder)s. "
        "Make room, or set MODEL_DIR to another disk."
    ),
    _(
        "%(path)s of %(repo)s arrived damaged and was thrown away. Try again, and it is "
        "fetched anew."
    ),
    _(
        "The disk became full while %(repo)s was fetched. Make room in %(folder)s: "
        "what has arrived is kept."
    ),
    _(
        "%(model)s cannot be loaded from %(folder)s. Remove that folder, so that the model is "
        "fetched again, or name another model."
    ),
    _("%(folder)s cannot be written: %(reason)s. Set MODEL_DIR to a folder that can."),
    _(
        "The files of %(title)s are incomplete or damaged. Fetch them again: "
        "manage.py download_models %(name)s"
    ),
)
_VALUE = re.compile(r"%\((\w+)\)s")


def retold(sentence: str) -> str:
    """The sentence in the reader's language, where it is known; else as it was stored."""
    if not sentence:
        return ""
    own = gettext(sentence)
    if own != sentence:
        return own
    for pattern, known in _patterns():
        if found := pattern.fullmatch(sentence):
            return gettext(known) % found.groupdict()
    return sentence


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The sentences with values in them, and how each is recognised."""
    return [(_recogniser(known), known) for known in SENTENCES if _VALUE.search(known)]


def _recogniser(known: str) -> re.Pattern[str]:
    """Every second piece of what is split is a value's name."""
    pieces = enumerate(_VALUE.split(known))
    return re.compile(
        "".join(f"(?P<{piece}>.+)" if at % 2 else re.escape(piece) for at, piece in pieces)
    )
