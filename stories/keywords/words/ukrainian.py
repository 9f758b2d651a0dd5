"""Ukrainian: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox лис лиса лисиц* лисич*
    wolf вовк*
    bear ведмед* ведмеж*
    rabbit заєць зайц* зайчик* кролик*
    mouse миша миші мишк*
    cat кіт кота кішк* кошен*
    dog собак* пес цуцен*
    bird птах* пташк*
    girl дівчин* дівчат*
    boy хлопчик* хлопець
    child дитин* діти
    mother мама мами мати
    father тато тата батьк*
    grandmother бабус*
    grandfather дідус* дід
    king король короля
    princess принцес*
    house дім хата хатинк* будин*
    castle замок замку
    village село села селі
    city місто міста
    forest ліс лісу лісі
    tree дерев*
    flower квітк* квіти
    mountain гора гори горах
    river річк* ріка
    sea море моря
    sky небо неба
    sun сонц* сонечк*
    moon місяць місяця
    star зірк* зор*
    rain дощ*
    snow сніг снігу сніж*
    wind вітер вітру
    night ніч ночі вночі
    morning ранок вранці
    winter зима взимку
    boat човен човн*
    red червон*
    blue синій синя синє сині
    green зелен*
    white білий біла біле білі білого
    black чорн*
"""
