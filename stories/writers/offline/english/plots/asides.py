"""Sentences in a tone that fit any plot: nobody but the hero is in them."""

from __future__ import annotations

from collections.abc import Mapping

ASIDES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "funny": {
        "opening": (
            "A passing snail found all of this much too exciting.",
            "{hero} had also once won a prize for yawning.",
            "There was nothing wrong with the place, apart from the singing goose.",
            "On Tuesdays {hero} talked only in rhymes, but luckily it was not Tuesday.",
            "A beetle next door complained about the noise, although there was none.",
            "{hero} could sneeze in three different languages.",
        ),
        "wish": (
            "A worm, who had heard everything, nearly fell off its leaf.",
            "{hero} {hero.was} so surprised that {hero.he} said “Pancake!” for no reason at all.",
            "Somewhere a frog laughed so hard that it got hiccups.",
            "Two pigeons made a bet on how this would end.",
        ),
        "trouble": (
            "An old crow sat by and gave the whole thing four points out of ten.",
            "It did not help that a goose laughed.",
            "“Well,” said {hero}, “at least my nose is dry,” and then it was not.",
            "A snail overtook everybody and looked very pleased.",
            "Somebody’s hat blew past, waved, and was gone.",
        ),
        "turn": (
            "A cow looked over a fence and had to sit down.",
            "{hero} {hero.was} so glad that {hero.he} shook hands with a tree by mistake.",
            "In the excitement somebody sat on a cake, and nobody ever found out who.",
            "Even the moon giggled.",
        ),
        "end": (
            "The snail arrived an hour later and asked what it had missed.",
            "The goose has asked for a part in the next story.",
            "And somebody has still not found that hat.",
            "They laughed so much that a nearby turnip fell over.",
            "The beetle next door has complained again, but now it dances along.",
        ),
    },
    "calm": {
        "opening": (
            "The air was soft, and nothing was in a hurry.",
            "A bee hummed, and the afternoon was long and golden.",
            "It was so peaceful there that even the clouds slowed down.",
            "Everything smelled of warm grass and clean washing.",
            "The light lay on everything like a thin blanket.",
        ),
        "wish": (
            "{hero} took a long, slow breath.",
            "Nothing stirred, except for a single leaf.",
            "There was plenty of time to think about it.",
            "Far away somebody was humming.",
        ),
        "trouble": (
            "But it was not so bad, for the evening was mild.",
            "{hero} sat down for a moment and breathed in, and breathed out.",
            "Somewhere a clock ticked, slowly and kindly.",
            "It was only for a little while, and {hero} knew it.",
        ),
        "turn": (
            "It was as quiet as falling snow.",
            "A warm wind came by and went on its way.",
            "For a while nobody said a word, and it was good like that.",
            "The first star came out, just above them.",
        ),
        "end": (
            "Then it grew quiet, and one by one the lights went out.",
            "The stars came out, one after the other, and everything was well.",
            "Softly, softly the night came in.",
            "And so they sat there, until the day had nothing more to say.",
            "Slowly the day closed its eyes.",
        ),
    },
    "teen": {
        "opening": (
            "So far, so ordinary.",
            "Nothing about that day looked like the start of anything.",
        ),
        "wish": (
            "It was too good a chance to miss.",
            "This was, of course, how trouble always started.",
        ),
        "trouble": (
            "So that was the end of the plan.",
            "It could have gone better, and it could hardly have gone worse.",
        ),
        "turn": (
            "Nobody had seen that coming, least of all {hero}.",
            "And suddenly it was all quite simple.",
        ),
        "end": (
            "Nobody ever called it ordinary again.",
            "The rest, as they say, is another story.",
        ),
    },
    "adult": {
        "opening": (
            "It was not a bad life, as lives go.",
            "The days there resembled each other, like brothers.",
        ),
        "wish": (
            "Afterwards {hero} often thought of that moment.",
            "There was no reason for it, and it could not be helped.",
        ),
        "trouble": (
            "The evening took its time.",
            "For a while there was nothing to be done but to wait.",
        ),
        "turn": (
            "It was a small thing, and it changed all the others.",
            "Neither of them would forget that light.",
        ),
        "end": (
            "More than that is not known, and more is not needed.",
            "And the evening went on, and was in no hurry.",
        ),
    },
}
"""Tone or age group → beat → sentences."""
