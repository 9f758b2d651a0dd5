"""What a person is told, by theme: what to do, and never what was found where."""

from __future__ import annotations

from .rules import (
    CHILD_SAFETY,
    DRUGS,
    GAMBLING,
    GORE,
    HATE,
    PORNOGRAPHY,
    SELF_HARM,
    SEXUAL,
    TEEN_DRUGS,
    TEEN_SEXUAL,
    TERROR,
)

MESSAGES = {
    CHILD_SAFETY: "We never make stories that bring children and sex together. Please write another"
    " idea. If a child is in danger, please tell the police or a child helpline.",
    HATE: "Stories here don't run people down for what they are or call for violence against them."
    " Please write your idea without that.",
    SELF_HARM: "We don't make stories that show or praise ways to hurt oneself. If you think of"
    " hurting yourself, please talk to somebody you trust, or call your emergency number.",
    TERROR: "Stories here don't praise terror or explain how to make weapons. Please write your"
    " idea without that.",
    SEXUAL: "That is nothing for a story for children. Please leave everything sexual out.",
    TEEN_SEXUAL: "A story for teenagers can be about love, but not show sex."
    " Please leave that out.",
    PORNOGRAPHY: "StoryVid tells stories and makes no pornography. Please leave what is sexually"
    " explicit out.",
    GORE: "That is too cruel for this age group. Please tell it without blood and torture.",
    DRUGS: "That is nothing for a story for children. Please leave drugs and getting drunk out.",
    TEEN_DRUGS: "A story for teenagers doesn't make drugs look good. Please change that.",
    GAMBLING: "That is nothing for a story for children. Please leave gambling for money out.",
}
