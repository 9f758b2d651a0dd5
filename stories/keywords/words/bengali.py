"""Bengali: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox শিয়াল শেয়াল
    wolf নেকড়ে
    bear ভালুক
    rabbit খরগোশ
    mouse ইঁদুর
    cat বিড়াল
    dog কুকুর
    horse ঘোড়া
    bird পাখি
    lion সিংহ
    tiger বাঘ
    elephant হাতি
    fish মাছ
    girl মেয়ে
    boy ছেলে
    child শিশু
    mother মা
    father বাবা
    grandmother দাদি ঠাকুমা
    grandfather দাদু
    king রাজা
    queen রানি
    prince রাজপুত্র
    princess রাজকন্যা
    house বাড়ি ঘর
    village গ্রাম
    city শহর
    garden বাগান
    forest বন জঙ্গল
    tree গাছ
    flower ফুল
    mountain পাহাড়
    river নদী
    sea সমুদ্র সাগর
    sky আকাশ
    sun সূর্য
    moon চাঁদ
    star তারা
    rain বৃষ্টি
    snow তুষার
    night রাত
    morning সকাল
    boat নৌকা
    book বই
    red লাল
    blue নীল
    green সবুজ
    white সাদা
    black কালো
"""
