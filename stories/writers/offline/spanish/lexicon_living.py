"""Spanish nouns for those who can be a story's hero: animals, people and made-up creatures.

Gender → "word:English" (underscores are spaces); "pair" has both genders, "c" one form for both.
"""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

ANIMALS = {
    "pair": """
        gato/gata:cat perro/perra:dog cachorro/cachorra:puppy zorro/zorra:fox lobo/loba:wolf
        oso/osa:bear oso_polar/osa_polar:polar_bear conejo/coneja:rabbit ratón/ratona:mouse
        burro/burra:donkey cerdo/cerda:pig pato/pata:duck pavo/pava:turkey ganso/gansa:goose
        mono/mona:monkey elefante/elefanta:elephant león/leona:lion tigre/tigresa:tiger
        pájaro/pájara:bird palomo/paloma:dove ciervo/cierva:deer camello/camella:camel
        pollito/pollita:chick cordero/cordera:lamb ternero/ternera:calf potro/potra:foal
        loro/lora:parrot canario/canaria:canary hurón/hurona:ferret
        chivo/chiva:young_goat reno/rena:reindeer lagarto/lagarta:lizard
        cuervo/cuerva:raven castor/castora:beaver
    """,
    "m": """
        caballo:horse poni:pony búho:owl pez:fish erizo:hedgehog gallo:rooster cisne:swan
        pingüino:penguin caracol:snail delfín:dolphin tiburón:shark pulpo:octopus cangrejo:crab
        cocodrilo:crocodile canguro:kangaroo panda:panda hámster:hamster topo:mole tejón:badger
        mapache:raccoon toro:bull buey:ox rinoceronte:rhino hipopótamo:hippo gorila:gorilla
        koala:koala gorrión:sparrow petirrojo:robin colibrí:hummingbird tucán:toucan
        pelícano:pelican flamenco:flamingo murciélago:bat grillo:cricket escarabajo:beetle
        saltamontes:grasshopper gusano:worm sapo:toad camaleón:chameleon dinosaurio:dinosaur
        mamut:mammoth calamar:squid caballito_de_mar:seahorse halcón:falcon alce:moose
        leopardo:leopard guepardo:cheetah jabalí:boar pavo_real:peacock ruiseñor:nightingale
        perezoso:sloth ajolote:axolotl salmón:salmon cóndor:condor quetzal:quetzal
        armadillo:armadillo venado:deer borrego:lamb
    """,
    "f": """
        tortuga:turtle mariposa:butterfly abeja:bee ardilla:squirrel rana:frog vaca:cow oveja:sheep
        cabra:goat gallina:hen yegua:mare lechuza:owl gaviota:seagull golondrina:swallow
        cigüeña:stork águila:eagle ave:bird araña:spider hormiga:ant serpiente:snake ballena:whale
        foca:seal morsa:walrus orca:orca jirafa:giraffe cebra:zebra llama:llama alpaca:alpaca
        nutria:otter mofeta:skunk rata:rat cobaya:guinea_pig pantera:panther avestruz:ostrich
        grulla:crane urraca:magpie luciérnaga:firefly mariquita:ladybird libélula:dragonfly
        oruga:caterpillar polilla:moth medusa:jellyfish langosta:lobster lagartija:lizard
        iguana:iguana estrella_de_mar:starfish avispa:wasp mula:mule liebre:hare garza:heron
        vicuña:vicuna
    """,
    "c": "",
}
PEOPLE = {
    "pair": """
        niño/niña:boy/girl chico/chica:boy/girl muchacho/muchacha:young_man/young_woman
        nene/nena:little_boy/little_girl hijo/hija:son/daughter hermano/hermana:brother/sister
        hermanito/hermanita:little_brother/little_sister gemelo/gemela:twin
        mellizo/melliza:twin nieto/nieta:grandson/granddaughter sobrino/sobrina:nephew/niece
        primo/prima:cousin amigo/amiga:friend abuelo/abuela:grandfather/grandmother
        abuelito/abuelita:grandfather/grandmother tío/tía:uncle/aunt padre/madre:father/mother
        papá/mamá:dad/mum esposo/esposa:husband/wife hombre/mujer:man/woman señor/señora:man/woman
        anciano/anciana:old_man/old_woman viejo/vieja:old_man/old_woman vecino/vecina:neighbour
        maestro/maestra:teacher profesor/profesora:teacher alumno/alumna:pupil
        panadero/panadera:baker cocinero/cocinera:cook granjero/granjera:farmer
        marinero/marinera:sailor pescador/pescadora:fisherman/fisherwoman capitán/capitana:captain
        médico/médica:doctor doctor/doctora:doctor enfermero/enfermera:nurse
        bombero/bombera:firefighter jardinero/jardinera:gardener pastor/pastora:shepherd
        carpintero/carpintera:carpenter herrero/herrera:blacksmith leñador/leñadora:woodcutter
        cazador/cazadora:hunter pintor/pintora:painter escritor/escritora:writer
        bailarín/bailarina:dancer músico/música:musician inventor/inventora:inventor
        científico/científica:scientist explorador/exploradora:explorer
        aventurero/aventurera:adventurer viajero/viajera:traveller relojero/relojera:watchmaker
        bibliotecario/bibliotecaria:librarian cartero/cartera:postal_worker
        zapatero/zapatera:shoemaker costurero/costurera:tailor vendedor/vendedora:seller
        veterinario/veterinaria:vet ingeniero/ingeniera:engineer farero/farera:lighthouse_keeper
        tejedor/tejedora:weaver payaso/payasa:clown mago/maga:wizard/witch
        rey/reina:king/queen príncipe/princesa:prince/princess caballero/dama:knight/lady
        emperador/emperatriz:emperor/empress guerrero/guerrera:warrior vaquero/vaquera:cowboy/cowgirl
        campesino/campesina:farmer camarero/camarera:waiter/waitress jinete/amazona:rider
        actor/actriz:actor/actress poeta/poetisa:poet
        sastre/sastra:tailor conductor/conductora:driver arquitecto/arquitecta:architect
        niñito/niñita:little_boy/little_girl alcalde/alcaldesa:mayor
    """,
    "m": "bebé:baby soldado:soldier monje:monk ángel:angel chef:chef superhéroe:superhero",
    "f": "caperucita_roja:girl_in_a_red_hood persona:person niñera:nanny superheroína:superhero",
    "c": """
        astronauta:astronaut pirata:pirate artista:artist detective:detective pianista:pianist
        violinista:violinist guitarrista:guitarist futbolista:football_player ciclista:cyclist
        adolescente:teenager joven:young_person estudiante:student cantante:singer
        policía:police_officer piloto:pilot dentista:dentist periodista:reporter
        acróbata:acrobat aprendiz:apprentice electricista:electrician
        deportista:athlete guardia:guard
    """,
}
CREATURES = {
    "pair": """
        duende/duenda:elf gigante/giganta:giant brujo/bruja:wizard/witch ogro/ogra:ogre
        hechicero/hechicera:wizard/witch enano/enana:dwarf dragón/dragona:dragon
        marciano/marciana:alien vampiro/vampira:vampire
    """,
    "m": """
        viento:wind unicornio:unicorn monstruo:monster robot:robot fantasma:ghost fénix:phoenix grifo:griffin
        genio:genie trol:troll yeti:yeti gnomo:gnome elfo:elf esqueleto:skeleton
        muñeco_de_nieve:snowman espantapájaros:scarecrow muñeco:doll títere:puppet
        osito_de_peluche:teddy_bear peluche:cuddly_toy soldadito_de_plomo:tin_soldier
        autómata:automaton
    """,
    "f": "hada:fairy sirena:mermaid muñeca:doll quimera:chimera marioneta:puppet",
    "c": "extraterrestre:alien alienígena:alien",
}
HABITATS = {
    "sea": """
        pez delfín tiburón pulpo cangrejo ballena orca medusa langosta calamar caballito_de_mar
        sirena salmón estrella_de_mar foca morsa
    """,
    "farm": """
        vaca oveja cabra gallina gallo cerdo burro caballo yegua potro pollito cordero ternero pavo
        ganso toro buey mula chivo borrego granjero pastor espantapájaros campesino
    """,
    "jungle": """
        mono elefante león tigre loro jirafa cebra hipopótamo rinoceronte gorila tucán leopardo
        pantera cocodrilo camaleón iguana koala canguro perezoso guepardo quetzal
    """,
    "pond": "pato rana cisne nutria castor libélula sapo ajolote tortuga flamenco grulla garza",
    "snow": "pingüino oso_polar reno muñeco_de_nieve yeti alce mamut",
    "mountains": "águila dragón cóndor llama alpaca vicuña gigante halcón trol",
    "desert": "camello escorpión lagarto lagartija avestruz genio armadillo",
    "beach": "pirata capitán gaviota pelícano pescador marinero farero",
    "space": "astronauta extraterrestre marciano alienígena",
    "castle": "rey príncipe caballero emperador fantasma vampiro brujo hechicero mago",
    "forest": """
        zorro lobo oso ciervo conejo ardilla búho lechuza erizo tejón mapache hada duende gnomo elfo
        leñador cazador unicornio ogro enano liebre venado panda jabalí ruiseñor petirrojo monstruo
        topo cuervo murciélago luciérnaga ratón
    """,
    "garden": """
        mariposa abeja caracol hormiga araña mariquita oruga polilla grillo escarabajo saltamontes
        gusano gorrión colibrí jardinero pájaro avispa urraca
    """,
    "city": "robot detective policía bombero",
}
"""Kind of place → who is at home there; everybody else lives in a village."""
