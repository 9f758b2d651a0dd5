"""Swedish: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox räv räven rävar
    wolf varg vargen vargar
    bear björn björnen
    rabbit kanin kaninen hare haren
    mouse mus musen möss
    cat katt katten katter
    dog hund hunden hundar
    horse häst hästen
    bird fågel fågeln fåglar
    owl uggla ugglan
    lion lejon lejonet
    frog groda grodan
    fish fisk fisken
    dragon drake draken
    girl flicka flickan flickor
    boy pojke pojken pojkar
    child barn barnet barnen
    woman kvinna kvinnan
    man mannen
    mother mamma mor
    father pappa far
    grandmother mormor farmor
    grandfather morfar farfar
    king kung kungen
    queen drottning drottningen
    princess prinsessa prinsessan
    prince prins prinsen
    witch häxa häxan
    troll troll trollet
    house hus huset
    castle slott slottet
    village by byn
    city stad staden
    school skola skolan
    garden trädgård trädgården
    forest skog skogen skogar
    tree träd trädet
    flower blomma blomman blommor
    mountain berg berget
    river flod floden
    lake sjö sjön
    sea hav havet
    island ö ön
    sky himmel himlen
    sun sol solen
    moon måne månen
    star stjärna stjärnan stjärnor
    rain regn regnet
    snow snö snön
    wind vind vinden
    night natt natten
    morning morgon morgonen
    evening kväll kvällen
    winter vinter vintern
    boat båt båten
    train tåg tåget
    book bok boken
    key nyckel nyckeln
    red röd röda rött
    blue blå blått
    green grön gröna
    white vit vita
    black svart svarta
"""
