"""Turkish: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox tilki
    wolf kurt
    bear ayı
    rabbit tavşan
    mouse fare
    cat kedi
    dog köpek köpeğ
    horse at
    bird kuş
    owl baykuş
    lion aslan
    elephant fil
    frog kurbağa
    fish balık balığ
    dragon ejderha
    cow inek
    sheep koyun kuzu
    bee arı
    butterfly kelebek kelebeğ
    turtle kaplumbağa
    girl kız
    boy oğlan
    child çocuk çocuğ
    woman kadın
    man adam
    mother anne
    father baba
    grandmother nine büyükanne babaanne
    grandfather dede
    king kral padişah
    queen kraliçe
    prince prens
    princess prenses
    witch cadı
    wizard büyücü
    house ev
    castle kale
    village köy
    city şehir şehr
    school okul
    garden bahçe
    forest orman
    tree ağaç ağac
    flower çiçek çiçeğ
    mountain dağ
    river nehir nehr ırmak
    lake göl
    sea deniz
    island ada
    desert çöl
    sky gökyüzü
    sun güneş
    moon ay
    star yıldız
    cloud bulut
    rain yağmur
    snow kar
    storm fırtına
    wind rüzgar rüzgâr
    night gece
    morning sabah
    evening akşam
    winter kış
    boat tekne gemi kayık
    train tren
    lamp lamba fener
    book kitap kitab
    key anahtar
    door kapı
    window pencere
    red kırmızı
    blue mavi
    green yeşil
    yellow sarı
    white beyaz
    black siyah
    golden altın
    - kara karar ata evet aya ona adı altı
"""
