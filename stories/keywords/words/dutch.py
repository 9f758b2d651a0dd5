"""Dutch: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox vos vossen vosje
    wolf wolf wolven
    bear beer beren
    rabbit konijn konijntje haas
    mouse muis muizen muisje
    cat kat poes katje kater
    dog hond hondje
    horse paard
    bird vogel vogeltje
    owl uil uiltje
    lion leeuw
    elephant olifant
    frog kikker
    fish vis vissen visje
    whale walvis
    dragon draak draken
    hedgehog egel
    cow koe koeien
    sheep schaap schapen
    pig varken biggetje
    hen kip
    duck eend eendje
    bee bijen bijtje
    butterfly vlinder
    turtle schildpad
    monkey aap apen
    girl meisje
    boy jongen jongetje
    child kind kinderen
    woman vrouw
    man man mannen
    mother moeder mama
    father vader papa
    grandmother oma grootmoeder
    grandfather opa grootvader
    sister zus zusje
    brother broer broertje
    baby baby
    friend vriend vriendin
    king koning
    queen koningin
    prince prins
    princess prinses
    knight ridder
    witch heks
    wizard tovenaar
    fairy fee
    giant reus reuzen
    pirate piraat piraten
    robot robot
    ghost spook spookje
    house huis huizen huisje
    castle kasteel
    tower toren
    village dorp
    city stad
    street straat
    school school
    garden tuin
    bridge brug
    lighthouse vuurtoren
    cave grot
    forest bos bossen
    tree boom bomen
    flower bloem bloemen
    meadow weide wei
    mountain berg
    hill heuvel
    river rivier
    lake het_meer een_meer meertje
    sea zee oceaan
    beach strand
    island eiland
    desert woestijn
    path pad
    field veld
    sky hemel lucht
    sun zon
    moon maan
    star ster sterren
    cloud wolk
    rain regen regent regende
    snow sneeuw sneeuwt sneeuwde
    storm storm onweer
    wind wind
    fog mist
    fire vuur
    rainbow regenboog
    night nacht middernacht
    morning ochtend
    evening avond
    winter winter
    summer zomer
    boat boot schip bootje
    train trein
    lamp lamp lantaarn
    book boek
    key sleutel
    door deur
    window raam
    bed bed
    hat hoed muts
    crown kroon
    bread brood
    apple appel
    treasure schat
    red rood rode
    blue blauw blauwe
    green groen groene
    yellow geel gele
    white wit witte
    black zwart zwarte
    golden gouden
"""
