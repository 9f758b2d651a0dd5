"""Spanish nouns for things: what is found, given and lost, and what stands still and may dream.

Gender → "word:English" (underscores are spaces).
"""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

PORTABLE = {
    "m": """
        libro:book globo:balloon farol:lantern paraguas:umbrella tesoro:treasure
        regalo:gift mapa:map espejo:mirror reloj:clock telescopio:telescope tren_de_juguete:toy_train
        barco_de_papel:paper_boat avión_de_papel:paper_plane huevo:egg pan:loaf_of_bread
        tambor:drum violín:violin piano:piano helado:ice_cream pastel:cake sombrero:hat gorro:woolly_hat
        abrigo:coat vestido:dress zapato:shoe guante:glove calcetín:sock anillo:ring collar:necklace
        diente:tooth lápiz:pencil pincel:paintbrush cuaderno:notebook dibujo:drawing cuadro:painting
        juguete:toy balón:ball botón:button cofre:treasure_chest cristal:crystal silbato:whistle
        pañuelo:handkerchief diamante:diamond queso:cheese limón:lemon plátano:banana tomate:tomato
        caramelo:sweet chocolate:chocolate bastón:walking_stick cascabel:jingle_bell imán:magnet
        casco:helmet cepillo:brush cubo:bucket teléfono:telephone ordenador:computer
        celular:mobile_phone móvil:mobile_phone disfraz:costume acordeón:accordion trompo:spinning_top
    """,
    "f": """
        risa:laugh sonrisa:smile voz:voice pelota:ball llave:key corona:crown estrella:star flor:flower rosa:rose carta:letter
        campana:bell vela:candle linterna:lantern lámpara:lamp bicicleta:bicycle espada:sword
        varita_mágica:magic_wand cesta:basket manzana:apple seta:mushroom concha:seashell
        caracola:seashell guitarra:guitar flauta:flute trompeta:trumpet cometa:kite escoba:broom
        hoja:leaf pluma:feather bandera:flag cuerda:rope maleta:suitcase cámara:camera
        calabaza:pumpkin zanahoria:carrot tarta:cake caja:box caja_de_música:music_box piedra:stone
        perla:pearl semilla:seed moneda:coin botella:bottle taza:teacup tetera:teapot manta:blanket
        almohada:pillow mochila:backpack bufanda:scarf bota:boot capa:cape camiseta:T-shirt
        muñeca:doll foto:photograph fotografía:photograph receta:recipe naranja:orange fresa:strawberry
        cereza:cherry pera:pear sandía:watermelon galleta:biscuit sopa:soup miel:honey canica:marble
        lupa:magnifying_glass brújula:compass peonza:spinning_top silla:chair mesa:table
        armónica:harmonica postal:postcard medalla:medal máscara:mask pintura:painting burbuja:bubble
        tiza:piece_of_chalk radio:radio servilleta:napkin hucha:piggy_bank agenda:diary
    """,
}
VEHICLES = {
    "m": """
        tren:train barco:boat velero:sailing_boat bote:rowing_boat coche:car carro:car autobús:bus
        camión:truck avión:plane cohete:rocket submarino:submarine tractor:tractor
        globo_aerostático:hot-air_balloon helicóptero:helicopter tranvía:tram trineo:sledge
        monopatín:skateboard patinete:scooter platillo_volador:flying_saucer
    """,
    "f": """
        barca:rowing_boat nave_espacial:spaceship moto:motorbike carroza:carriage locomotora:locomotive
        ambulancia:ambulance canoa:canoe furgoneta:van alfombra_mágica:magic_carpet
    """,
}
STANDING = {
    "m": """
        faro:lighthouse árbol:tree roble:oak_tree pino:pine_tree manzano:apple_tree puente:bridge
        molino:windmill semáforo:traffic_light buzón:letterbox banco:bench pozo:well
        girasol:sunflower cactus:cactus tulipán:tulip naranjo:orange_tree cerezo:cherry_tree
        tiovivo:merry-go-round teatro:theatre circo:circus muro:wall sofá:sofa armario:wardrobe
        olivo:olive_tree iglú:igloo rascacielos:skyscraper
    """,
    "f": """
        casa:house cabaña:cabin torre:tower fuente:fountain farola:street_lamp estatua:statue
        puerta:door ventana:window cama:bed chimenea:chimney panadería:bakery tienda:shop
        tienda_de_campaña:tent palmera:palm_tree margarita:daisy amapola:poppy noria:Ferris_wheel
        pared:wall escalera:staircase valla:fence roca:rock hamaca:hammock jaula:cage
    """,
}
SKY = {
    "m": "sol:sun cometa:comet arcoíris:rainbow copo_de_nieve:snowflake rayo:lightning_bolt",
    "f": "luna:moon nube:cloud estrella_fugaz:shooting_star gota:raindrop "
    "gota_de_lluvia:raindrop ola:wave sombra:shadow",
}
WHEREABOUTS = {
    "beach": "faro barco velero bote barca submarino palmera canoa roca",
    "forest": "árbol roble pino cabaña tienda_de_campaña",
    "farm": "molino tractor manzano pozo olivo naranjo valla",
    "space": "cohete nave_espacial platillo_volador",
    "sky": "luna sol nube estrella cometa arcoíris estrella_fugaz viento globo_aerostático avión "
    "helicóptero copo_de_nieve gota rayo gota_de_lluvia alfombra_mágica",
    "home": "cama lámpara ventana armario sofá chimenea puerta escalera silla mesa",
    "city": "semáforo autobús tren tranvía coche taxi farola buzón camión estatua teatro rascacielos "
    "tienda panadería moto noria tiovivo circo",
    "garden": "girasol margarita amapola tulipán banco cerezo fuente hamaca",
    "castle": "torre carroza espada corona trono",
    "desert": "cactus",
    "snow": "iglú trineo",
    "sea": "ola caracola",
}
"""Kind of place → things that stand there."""
KEEPSAKES = {
    "child": "llave pelota cometa caracola pluma campana linterna cesta estrella barco_de_papel",
    "teen": "brújula mapa linterna llave cámara carta cuaderno caja_de_música silbato botella",
    "adult": "carta fotografía reloj postal violín caja_de_música llave cuaderno lámpara anillo",
}
"""What a story is about by itself, by age group, where the idea names no thing."""
GARMENTS = """
    sombrero gorro abrigo vestido guante zapato calcetín collar casco disfraz corona bota capa
    camiseta mochila bufanda máscara pañuelo gafas chaqueta botas
"""
