"""Italian: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox volpe volpi
    wolf lupo lupi lupa
    bear orso orsi orsa
    rabbit coniglio conigli lepre
    mouse topo topi topolino
    cat gatto gatti gatta gattino
    dog cane cani cagnolino
    horse cavallo cavalli
    bird uccello uccelli uccellino
    owl gufo gufi civetta
    lion leone leoni
    elephant elefante elefanti
    frog rana rane rospo
    fish pesce pesci pesciolino
    whale balena balene
    dragon drago draghi
    cow mucca mucche
    sheep pecora pecore
    pig maiale maiali maialino
    hen gallina galline
    duck anatra anatre
    bee ape api
    butterfly farfalla farfalle
    turtle tartaruga tartarughe
    monkey scimmia scimmie
    girl bambina bambine ragazza ragazze
    boy bambino ragazzo ragazzi
    child bambini
    woman donna donne signora
    man uomo uomini signore
    mother madre mamma
    father padre papà
    grandmother nonna
    grandfather nonno
    sister sorella sorelle
    brother fratello fratelli
    baby neonato
    friend amico amica amici
    king re
    queen regina
    prince principe
    princess principessa
    knight cavaliere cavalieri
    witch strega streghe
    wizard mago maghi
    fairy fata fate
    giant gigante
    pirate pirata pirati
    robot robot
    ghost fantasma fantasmi
    teacher maestra maestro
    fisherman pescatore
    house casa case casetta
    castle castello castelli
    tower torre torri
    village villaggio paese
    city città
    street strada
    school scuola
    garden giardino giardini
    bridge ponte
    lighthouse faro
    cave grotta caverna
    forest bosco foresta boschi
    tree albero alberi
    flower fiore fiori
    meadow prato prati
    mountain montagna montagne
    hill collina colline
    river fiume
    lake lago
    sea mare oceano
    beach spiaggia
    island isola
    desert deserto
    path sentiero
    field campo campi
    sky cielo
    sun sole
    moon luna
    star stella stelle
    cloud nuvola nuvole
    rain pioggia piove pioveva
    snow neve nevicava nevica
    storm tempesta temporale
    wind vento
    fog nebbia
    fire fuoco
    rainbow arcobaleno
    night notte mezzanotte
    morning mattina mattino alba
    evening sera tramonto
    winter inverno
    summer estate
    boat barca nave barche
    train treno
    balloon palloncino mongolfiera
    lamp lampada lanterna
    book libro libri
    key chiave chiavi
    door la_porta una_porta alla_porta
    window finestra
    bed letto
    hat cappello
    crown corona
    bread pane
    apple mela mele
    treasure tesoro
    red rosso rossa rossi rosse
    blue blu azzurro azzurra
    green verde verdi
    yellow giallo gialla
    white bianco bianca
    black nero nera
    golden dorato dorata
    - andò_via sale vela pesca
"""
