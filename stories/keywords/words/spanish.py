"""Spanish: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox zorro zorra
    wolf lobo loba
    bear oso osa
    rabbit conejo coneja liebre
    mouse ratón ratona ratoncito
    cat gato gata gatito gatita
    dog perro perra perrito cachorro
    horse caballo yegua potro
    bird pájaro pajarito ave
    owl búho lechuza
    lion león leona
    elephant elefante
    frog rana sapo
    fish pez pececito
    whale ballena
    dragon dragón
    hedgehog erizo
    cow vaca
    sheep oveja cordero
    pig cerdo cerdito
    hen gallina
    duck pato patito
    bee abeja
    butterfly mariposa
    turtle tortuga
    monkey mono
    girl niña chica muchacha
    boy niño chico muchacho
    child crío
    woman mujer señora
    man hombre señor
    mother madre mamá
    father padre papá
    grandmother abuela abuelita
    grandfather abuelo abuelito
    sister hermana
    brother hermano
    baby bebé
    friend amigo amiga
    king rey
    queen reina
    prince príncipe
    princess princesa
    knight caballero
    witch bruja
    wizard mago brujo
    fairy hada
    giant gigante
    pirate pirata
    robot robot
    ghost fantasma
    teacher maestro maestra profesora profesor
    fisherman pescador
    farmer granjero granjera campesino
    house casa casita
    castle castillo
    tower torre
    village pueblo aldea
    city ciudad
    street calle
    school escuela colegio
    garden jardín
    bridge puente
    lighthouse faro
    cave cueva
    forest bosque
    tree árbol
    flower flor
    meadow prado pradera
    mountain montaña monte
    hill colina
    river río
    lake lago
    sea mar océano
    beach playa
    island isla
    desert desierto
    path camino sendero
    field campo
    sky cielo
    sun sol
    moon luna
    star estrella
    cloud nube
    rain lluvia llueve llovía
    snow nieve nieva nevaba nevado nevada
    storm tormenta tempestad
    wind viento
    fog niebla
    fire fuego hoguera
    rainbow arcoíris arco_iris
    night noche medianoche
    morning la_mañana esa_mañana mañana_siguiente madrugada amanecer
    evening tarde atardecer anochecer
    winter invierno
    summer verano
    autumn otoño
    spring primavera
    boat barco barca bote
    train tren
    balloon globo
    bicycle bicicleta
    car coche
    lamp lámpara farol
    candle vela
    book libro
    key llave
    door puerta
    window ventana
    bed cama
    table mesa
    hat sombrero gorro
    crown corona
    scarf bufanda
    bread pan
    apple manzana
    cake pastel tarta
    treasure tesoro
    map mapa
    letter carta
    red rojo roja
    blue azul
    green verde
    yellow amarillo amarilla
    white blanco blanca
    black negro negra
    golden dorado dorada
    - mañana se_casa se_casan más_tarde muy_tarde demasiado_tarde llegó_tarde se_llama llama llaman
"""
