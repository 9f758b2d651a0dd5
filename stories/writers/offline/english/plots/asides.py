"""Sentences in a tone that fit any plot and any place: nobody but the hero is in them."""

from __future__ import annotations

from collections.abc import Mapping

FUNNY = {
    "opening": (
        "A passing snail found all of this much too exciting.",
        "{hero} had once won a prize for yawning.",
        "Nothing was wrong with the place, apart from the singing.",
        "On Tuesdays {hero} talked only in rhymes, but luckily it was not Tuesday.",
        "The neighbours complained about the noise, although there was none.",
        "{hero} could sneeze in three different languages.",
        "For breakfast, lunch and supper {hero} had pancakes, and between meals a pancake.",
    ),
    "wish": (
        "A worm that had heard everything nearly fell over.",
        "{hero} said “Pancake!” for no reason at all.",
        "Somebody far away laughed so hard that it turned into hiccups.",
        "Two old ladies made a bet on how this would end.",
        "“Aha!” said {hero}, and then, after some thought, “Hm.”",
    ),
    "trouble": (
        "An old crow gave the whole thing four points out of ten.",
        "It did not help that somebody laughed.",
        "“It could be worse,” said {hero}, and then it was.",
        "A snail overtook everybody and looked very pleased.",
        "Somebody’s hat went past, waved, and was gone.",
        "Things went wrong in alphabetical order.",
    ),
    "turn": (
        "Somebody cheered, and somebody else dropped a pie.",
        "{hero} {hero.was} so glad that {hero.he} hugged the wrong person first.",
        "In the excitement somebody sat on a cake, and nobody ever found out who.",
        "Even the moon giggled.",
        "A snail fainted with joy, very slowly.",
    ),
    "end": (
        "The snail arrived an hour later and asked what it had missed.",
        "Somewhere a pancake is still stuck to the ceiling.",
        "And nobody has ever found the other sock.",
        "They laughed so much that a turnip fell over.",
        "The neighbours have complained again, but now they dance along.",
        "And then they all had pancakes, with extra pancakes.",
    ),
}
CALM = {
    "opening": (
        "The air was soft, and nothing was in a hurry.",
        "It was so peaceful there that time itself slowed down.",
        "The light lay on everything like a thin blanket.",
        "Everything had its place there, and everything was good.",
        "You could hear yourself breathe, in and out.",
        "There was no better place to be still.",
    ),
    "wish": (
        "{hero} took a long, slow breath.",
        "Nothing stirred, not even a shadow.",
        "There was plenty of time to think about it.",
        "Far away somebody was humming.",
        "And there was no hurry, no hurry at all.",
    ),
    "trouble": (
        "{hero} {hero.was} not worried for long.",
        "{hero} waited for a moment and breathed in, and breathed out.",
        "Somewhere a clock ticked, slowly and kindly.",
        "It was only for a little while, and {hero} knew it.",
        "After every such hour a better one comes.",
    ),
    "turn": (
        "It was as quiet as falling snow.",
        "It felt like coming home.",
        "For a while nobody said a word, and it was good like that.",
        "And slowly, slowly everything grew light.",
        "{hero} {hero.was} quite calm now.",
    ),
    "end": (
        "Then it grew quiet, and one by one the lights went out.",
        "The stars came out, one after the other, and everything was well.",
        "Softly, softly the night came in.",
        "And the day had nothing more to say.",
        "Slowly the day closed its eyes.",
        "Breathe in, breathe out: good night.",
    ),
}
TEEN = {
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
    "end": ("Nobody ever called it ordinary again.", "The rest, as they say, is another story."),
}
ADULT = {
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
        "Nobody would forget that light.",
    ),
    "end": (
        "More than that is not known, and more is not needed.",
        "And the evening went on, in no hurry at all.",
    ),
}
ASIDES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "funny": FUNNY,
    "calm": CALM,
    "teen": TEEN,
    "adult": ADULT,
}
"""Tone or age group → beat → sentences."""
