"""German: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox fuchs füchse füchsin
    wolf wolf wölfe wölfin
    bear bär bären bärin
    rabbit hase hasen kaninchen
    mouse maus mäuse
    cat katze kater kätzchen
    dog hund hündin welpe
    horse pferd pony fohlen
    bird vogel vögel
    owl eule uhu
    lion löwe löwen löwin
    elephant elefant
    frog frosch frösche kröte
    fish fisch
    whale wal walfisch
    dragon drache drachen
    hedgehog igel
    cow kuh kühe
    sheep schaf lamm
    pig schwein ferkel
    hen huhn henne hühner
    duck ente
    bee biene
    butterfly schmetterling
    turtle schildkröte
    monkey affe affen
    girl mädchen
    boy junge jungen bub
    child kind kinder
    woman frau
    man mann männer
    mother mutter mama mami
    father vater papa väter
    grandmother großmutter oma omi
    grandfather großvater opa
    sister schwester
    brother bruder brüder
    baby baby
    friend freund freundin
    king könig
    queen königin
    prince prinz
    princess prinzessin
    knight ritter
    witch hexe
    wizard zauberer
    fairy fee feen
    giant riese riesen riesin
    pirate pirat
    robot roboter
    ghost gespenst geist
    teacher lehrer lehrerin
    fisherman fischer
    farmer bauer bäuerin
    house haus häuser
    castle schloss burg schlösser
    tower turm türme
    village dorf dörfer
    city stadt städte
    street straße
    school schule
    garden garten gärten
    bridge brücke
    lighthouse leuchtturm leuchttürme
    cave höhle
    forest wald wälder
    tree baum bäume
    flower blume
    meadow wiese
    mountain berg gebirge
    hill hügel
    river fluss flüsse bach
    lake teich
    sea meer ozean
    beach strand strände
    island insel
    desert wüste
    path weg pfad
    field feld acker
    sky himmel
    sun sonne
    moon mond
    star stern
    cloud wolke
    rain regen regnet regnete
    snow schnee schneit schneite verschneit
    storm sturm gewitter
    wind wind
    fog nebel
    fire feuer
    rainbow regenbogen
    night nacht nachts mitternacht nächte
    morning morgen morgens morgengrauen
    evening abend abends dämmerung
    winter winter
    summer sommer
    autumn herbst
    spring frühling
    boat boot schiff
    train zug eisenbahn
    balloon ballon luftballon
    bicycle fahrrad
    car auto
    lamp lampe laterne
    candle kerze
    book buch bücher
    key schlüssel
    door tür
    window fenster
    bed bett
    table tisch
    hat hut hüte mütze
    crown krone
    scarf schal
    bread brot
    apple apfel äpfel
    cake kuchen torte
    treasure schatz
    map landkarte karte
    letter brief
    red rot rote roter rotes roten
    blue blau blaue blauer blaues blauen
    green grün grüne grüner grünes grünen
    yellow gelb gelbe gelber gelbes gelben
    white weiß weiße weißer weißes weißen
    black schwarz schwarze schwarzer schwarzes schwarzen
    golden golden goldene goldener goldenes goldenen
"""
