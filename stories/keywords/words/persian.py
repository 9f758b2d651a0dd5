"""Persian: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox روباه
    wolf گرگ
    bear خرس
    rabbit خرگوش
    mouse موش
    cat گربه
    dog سگ
    horse اسب
    bird پرنده
    lion شیر
    fish ماهی
    dragon اژدها
    girl دختر
    boy پسر
    child کودک بچه
    woman زن
    man مرد
    mother مادر
    father پدر
    grandmother مادربزرگ
    grandfather پدربزرگ
    king پادشاه شاه
    princess شاهزاده
    house خانه
    castle قلعه قصر
    village روستا ده
    city شهر
    garden باغ
    forest جنگل
    tree درخت
    flower گل
    mountain کوه
    river رود رودخانه
    sea دریا
    sky آسمان
    sun خورشید آفتاب
    moon ماه
    star ستاره
    rain باران
    snow برف
    wind باد
    night شب
    morning صبح
    winter زمستان
    boat قایق کشتی
    book کتاب
    key کلید
    red قرمز سرخ
    blue آبی
    green سبز
    white سفید
    black سیاه
"""
