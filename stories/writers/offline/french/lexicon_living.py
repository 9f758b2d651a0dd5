"""French nouns for those who can be a story's hero: animals, people and made-up creatures.

Gender → "word:English" (underscores are spaces); "pair" has both genders, "c" one form for both.
"""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

ANIMALS = {
    "pair": """
        chat/chatte:cat chien/chienne:dog renard/renarde:fox loup/louve:wolf ours/ourse:bear
        ours_polaire/ourse_polaire:polar_bear ours_blanc/ourse_blanche:polar_bear lapin/lapine:rabbit
        âne/ânesse:donkey cochon/truie:pig canard/cane:duck dindon/dinde:turkey
        lion/lionne:lion tigre/tigresse:tiger éléphant/éléphante:elephant
        agneau/agnelle:lamb poulain/pouliche:foal rat/rate:rat chameau/chamelle:camel
        pigeon/pigeonne:pigeon paon/paonne:peacock sanglier/laie:boar
    """,
    "m": """
        chaton:kitten chiot:puppy lapereau:young_rabbit renardeau:fox_cub louveteau:wolf_cub
        ourson:bear_cub lionceau:lion_cub caneton:duckling oisillon:little_bird souriceau:little_mouse
        cheval:horse poney:pony oiseau:bird hibou:owl papillon:butterfly poisson:fish
        poisson_rouge:goldfish mouton:sheep écureuil:squirrel hérisson:hedgehog cerf:deer coq:rooster
        cygne:swan pingouin:penguin manchot:penguin perroquet:parrot aigle:eagle escargot:snail
        serpent:snake dauphin:dolphin requin:shark poulpe:octopus crabe:crab phoque:seal
        dinosaure:dinosaur singe:monkey zèbre:zebra crocodile:crocodile panda:panda
        kangourou:kangaroo hamster:hamster cochon_d'Inde:guinea_pig blaireau:badger
        castor:beaver raton_laveur:raccoon taureau:bull bœuf:ox veau:calf rhinocéros:rhino
        hippopotame:hippo gorille:gorilla koala:koala moineau:sparrow rouge-gorge:robin
        rossignol:nightingale colibri:hummingbird toucan:toucan pélican:pelican
        flamant_rose:flamingo corbeau:raven merle:blackbird grillon:cricket scarabée:beetle
        criquet:grasshopper ver_de_terre:worm crapaud:toad lézard:lizard caméléon:chameleon
        mammouth:mammoth calmar:squid homard:lobster morse:walrus renne:reindeer élan:moose
        lièvre:hare furet:ferret paresseux:sloth léopard:leopard guépard:cheetah faucon:falcon
        poussin:chick lama:llama alpaga:alpaca canari:canary hippocampe:seahorse axolotl:axolotl
        bourdon:bumblebee faon:fawn saumon:salmon loir:dormouse macareux:puffin
    """,
    "f": """
        souris:mouse jument:mare mouette:seagull chouette:owl vache:cow brebis:sheep
        grenouille:frog biche:deer chèvre:goat poule:hen abeille:bee araignée:spider fourmi:ant
        tortue:turtle baleine:whale pieuvre:octopus girafe:giraffe orque:orca loutre:otter
        taupe:mole panthère:panther autruche:ostrich oie:goose cigogne:stork grue:crane
        hirondelle:swallow colombe:dove pie:magpie chauve-souris:bat luciole:firefly
        coccinelle:ladybird libellule:dragonfly chenille:caterpillar méduse:jellyfish
        marmotte:marmot sauterelle:grasshopper mésange:titmouse guêpe:wasp
        étoile_de_mer:starfish belette:weasel corneille:crow cigale:cicada huître:oyster
        mule:mule perruche:parakeet
    """,
    "c": "",
}
PEOPLE = {
    "pair": """
        garçon/fille:boy/girl garçonnet/fillette:little_boy/little_girl fils/fille:son/daughter
        frère/sœur:brother/sister jumeau/jumelle:twin petit-fils/petite-fille:grandson/granddaughter
        neveu/nièce:nephew/niece cousin/cousine:cousin ami/amie:friend copain/copine:friend
        grand-père/grand-mère:grandfather/grandmother papi/mamie:grandfather/grandmother
        pépé/mémé:grandfather/grandmother oncle/tante:uncle/aunt père/mère:father/mother
        papa/maman:dad/mum mari/épouse:husband/wife homme/femme:man/woman
        monsieur/dame:man/woman vieillard/vieille_dame:old_man/old_lady voisin/voisine:neighbour
        maître/maîtresse:teacher instituteur/institutrice:teacher écolier/écolière:pupil
        boulanger/boulangère:baker cuisinier/cuisinière:cook fermier/fermière:farmer
        pêcheur/pêcheuse:fisherman/fisherwoman infirmier/infirmière:nurse
        pompier/pompière:firefighter jardinier/jardinière:gardener berger/bergère:shepherd
        menuisier/menuisière:carpenter bûcheron/bûcheronne:woodcutter chasseur/chasseuse:hunter
        danseur/danseuse:dancer musicien/musicienne:musician inventeur/inventrice:inventor
        explorateur/exploratrice:explorer aventurier/aventurière:adventurer
        voyageur/voyageuse:traveller horloger/horlogère:watchmaker
        facteur/factrice:postal_worker cordonnier/cordonnière:shoemaker
        couturier/couturière:tailor vendeur/vendeuse:seller marchand/marchande:merchant
        roi/reine:king/queen prince/princesse:prince/princess empereur/impératrice:emperor/empress
        guerrier/guerrière:warrior chanteur/chanteuse:singer paysan/paysanne:farmer
        serveur/serveuse:waiter/waitress acteur/actrice:actor/actress étudiant/étudiante:student
        adolescent/adolescente:teenage_boy/teenage_girl cavalier/cavalière:rider gardien/gardienne:keeper
        gardien_de_phare/gardienne_de_phare:lighthouse_keeper
        tailleur/tailleuse:tailor écrivain/écrivaine:writer apprenti/apprentie:apprentice
        nageur/nageuse:swimmer footballeur/footballeuse:football_player coiffeur/coiffeuse:hairdresser
        magicien/magicienne:wizard sorcier/sorcière:wizard/witch policier/policière:police_officer
        ingénieur/ingénieure:engineer professeur/professeure:teacher luthier/luthière:violin_maker
        tisserand/tisserande:weaver
    """,
    "m": """
        petit_Chaperon_rouge:girl_in_a_red_hood bébé:baby marin:sailor capitaine:captain médecin:doctor soldat:soldier moine:monk
        chevalier:knight forgeron:blacksmith peintre:painter ange:angel clown:clown cowboy:cowboy
        chef:chef super-héros:superhero maire:mayor docteur:doctor
    """,
    "f": "personne:person nounou:nanny ballerine:ballerina super-héroïne:superhero",
    "c": """
        enfant:child élève:pupil astronaute:astronaut pirate:pirate artiste:artist
        détective:detective pianiste:pianist violoniste:violinist guitariste:guitarist
        cycliste:cyclist bibliothécaire:librarian pilote:pilot
        dentiste:dentist journaliste:reporter acrobate:acrobat ermite:hermit fleuriste:florist
        scientifique:scientist poète:poet vétérinaire:vet photographe:photographer
        architecte:architect garagiste:mechanic camarade:friend
    """,
}
CREATURES = {
    "pair": """
        géant/géante:giant ogre/ogresse:ogre nain/naine:dwarf dragon/dragonne:dragon
        lutin/lutine:elf martien/martienne:alien vampire/vampire:vampire elfe/elfe:elf
    """,
    "m": """
        vent:wind monstre:monster robot:robot fantôme:ghost phénix:phoenix griffon:griffin génie:genie
        troll:troll yéti:yeti gnome:gnome squelette:skeleton bonhomme_de_neige:snowman
        épouvantail:scarecrow pantin:puppet ours_en_peluche:teddy_bear doudou:cuddly_toy
        nounours:teddy_bear soldat_de_plomb:tin_soldier automate:automaton
    """,
    "f": "licorne:unicorn sirène:mermaid fée:fairy poupée:doll marionnette:puppet peluche:cuddly_toy",
    "c": "extraterrestre:alien",
}
HABITATS = {
    "sea": """
        poisson dauphin requin poulpe pieuvre crabe baleine orque méduse homard calmar hippocampe
        sirène saumon étoile_de_mer phoque morse huître
    """,
    "farm": """
        vache brebis mouton chèvre poule coq cochon âne cheval jument poulain poussin agneau veau
        dindon oie taureau bœuf mule fermier berger épouvantail poney paysan
    """,
    "jungle": """
        singe éléphant lion lionceau tigre perroquet girafe zèbre hippopotame rhinocéros gorille
        toucan léopard panthère crocodile caméléon koala kangourou paresseux guépard
    """,
    "pond": """
        canard caneton grenouille cygne loutre castor libellule crapaud axolotl tortue flamant_rose
        grue poisson_rouge
    """,
    "snow": """
        pingouin manchot ours_polaire ours_blanc renne bonhomme_de_neige yéti élan mammouth
    """,
    "mountains": "aigle dragon lama alpaga marmotte géant troll faucon",
    "desert": "chameau lézard autruche génie",
    "beach": "pirate capitaine gardien_de_phare mouette pélican pêcheur marin macareux",
    "space": "astronaute extraterrestre martien",
    "castle": "roi prince chevalier empereur fantôme vampire magicien sorcier",
    "forest": """
        renard renardeau loup louveteau ours ourson cerf biche faon lapin lapereau écureuil hibou
        chouette hérisson blaireau fée lutin gnome elfe bûcheron chasseur licorne ogre nain lièvre
        sanglier rossignol rouge-gorge monstre taupe corbeau chauve-souris luciole souris belette
        raton_laveur panda loir
    """,
    "garden": """
        papillon abeille escargot fourmi araignée coccinelle chenille grillon scarabée sauterelle
        ver_de_terre moineau colibri jardinier oiseau oisillon mésange guêpe pie merle bourdon
        criquet
    """,
    "city": "robot détective policier pompier",
}
"""Kind of place → who is at home there; everybody else lives in a village."""
