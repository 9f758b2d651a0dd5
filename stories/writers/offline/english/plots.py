"""What happens in English, and how it is told."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.telling import Beat, Plot, Way

PLOTS = (
    Plot(
        key="light",
        titles=("{hero.title} and the Far Light", "The Little Light"),
        props={"friend": ("owl", "tortoise")},
        beats=(
            Beat("calm", "push-in", (
                Way(
                    ("Once there was {hero.a} who lived {place}.", "Every evening {hero} watched the hills."),
                    "{hero} looking at far hills {place} {time}",
                    more="They were very far away.",
                    adult="The hills gave nothing away.",
                ),
                Way(
                    ("There was once {hero.a}, at home {place}.",),
                    "{hero} {place} {time}",
                    more="It was a good place to be.",
                ),
            )),
            Beat("mysterious", "pan", (
                Way(
                    ("One night {hero} saw a small light blinking on the far hill.",),
                    "{hero} pointing at a small light on a far hill {place} at night",
                    more="Blink, blink, it went.",
                    funny="It blinked as if it had something in its eye.",
                ),
            )),
            Beat("exciting", "follow", (
                Way(
                    ("{hero} set off to find it, but soon a thick mist came down.", "{hero.he} could not see the path."),
                    "{hero} walking on a path in thick mist at night",
                ),
            )),
            Beat("cheerful", "close-up", (
                Way(
                    ("Then {friend.a} came along with a lantern.", "“I lit the light,” said {friend}."),
                    "{friend} holding a lantern beside {hero} in the mist at night",
                ),
            )),
            Beat("cosy", "pull-out", (
                Way(
                    ("From then on, two lights blinked at each other every night.", "{hero} was never lonely again."),
                    "{hero} and {friend} sitting beside a lantern on a hill at night",
                ),
            )),
        ),
    ),
)  # fmt: skip
ASIDES = {
    "funny": {"trouble": ("A passing snail sighed.",)},
    "calm": {"trouble": ("The evening was soft and slow.",)},
}
