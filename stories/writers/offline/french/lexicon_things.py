"""French nouns for things: what is found, given and lost, and what stands still and may dream.

Gender → "word:English" (underscores are spaces).
"""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

PORTABLE = {
    "m": """
        livre:book cartable:schoolbag rire:laugh sourire:smile ballon:ball parapluie:umbrella trésor:treasure cadeau:gift miroir:mirror
        télescope:telescope petit_train:toy_train bateau_en_papier:paper_boat œuf:egg pain:loaf_of_bread
        tambour:drum violon:violin piano:piano gâteau:cake chapeau:hat bonnet:woolly_hat
        manteau:coat gant:glove anneau:ring collier:necklace crayon:pencil pinceau:paintbrush
        carnet:notebook cahier:notebook dessin:drawing tableau:painting jouet:toy bouton:button
        coffre:treasure_chest cristal:crystal sifflet:whistle mouchoir:handkerchief
        diamant:diamond fromage:cheese citron:lemon bonbon:sweet chocolat:chocolate grelot:jingle_bell
        casque:helmet seau:bucket téléphone:telephone ordinateur:computer déguisement:costume
        accordéon:accordion cerf-volant:kite balai:broom drapeau:flag coquillage:seashell
        champignon:mushroom panier:basket sac_à_dos:backpack oreiller:pillow coussin:cushion
        appareil_photo:camera vêtement:garment costume:costume harmonica:harmonica masque:mask
        journal:diary galet:pebble parchemin:parchment aimant:magnet ticket:ticket
        réveil:alarm_clock médaillon:locket foulard:scarf biscuit:biscuit
    """,
    "f": """
        voix:voice balle:ball clé:key clef:key couronne:crown étoile:star fleur:flower rose:rose lettre:letter
        cloche:bell bougie:candle lanterne:lantern lampe:lamp bicyclette:bicycle épée:sword
        baguette_magique:magic_wand pomme:apple guitare:guitar flûte:flute trompette:trumpet
        feuille:leaf plume:feather corde:rope valise:suitcase citrouille:pumpkin carotte:carrot
        tarte:cake boîte:box boîte_à_musique:music_box pierre:stone perle:pearl graine:seed
        pièce_d'or:gold_coin pièce:coin bouteille:bottle tasse:teacup théière:teapot
        couverture:blanket écharpe:scarf botte:boot cape:cape robe:dress chaussure:shoe
        chaussette:sock bague:ring dent:tooth photo:photograph photographie:photograph
        recette:recipe orange:orange fraise:strawberry cerise:cherry poire:pear soupe:soup
        bille:marble loupe:magnifying_glass boussole:compass toupie:spinning_top chaise:chair
        table:table carte:map carte_postale:postcard carte_au_trésor:treasure_map médaille:medal
        montre:watch horloge:clock bulle:bubble craie:piece_of_chalk radio:radio tirelire:piggy_bank
        glace:ice_cream crêpe:pancake banane:banana tomate:tomato moufle:mitten pantoufle:slipper
        corbeille:basket
    """,
}
VEHICLES = {
    "m": """
        train:train bateau:boat voilier:sailing_boat navire:ship bus:bus autobus:bus camion:truck
        avion:plane sous-marin:submarine tracteur:tractor hélicoptère:helicopter tramway:tram
        traîneau:sledge skateboard:skateboard vélo:bicycle vaisseau_spatial:spaceship
        tapis_volant:magic_carpet manège:merry-go-round métro:underground_train
    """,
    "f": """
        barque:rowing_boat voiture:car fusée:rocket moto:motorbike locomotive:locomotive
        montgolfière:hot-air_balloon trottinette:scooter ambulance:ambulance luge:sledge
        soucoupe_volante:flying_saucer camionnette:van péniche:barge
    """,
}
STANDING = {
    "m": """
        phare:lighthouse arbre:tree chêne:oak_tree sapin:fir_tree pommier:apple_tree pont:bridge
        moulin:windmill banc:bench puits:well tournesol:sunflower cactus:cactus lit:bed
        coquelicot:poppy cerisier:cherry_tree cirque:circus théâtre:theatre mur:wall canapé:sofa
        réverbère:street_lamp lampadaire:street_lamp gratte-ciel:skyscraper palmier:palm_tree
        rocher:rock igloo:igloo escalier:staircase hamac:hammock fauteuil:armchair feu_rouge:traffic_light
        bouleau:birch_tree olivier:olive_tree
    """,
    "f": """
        maison:house cabane:cabin tour:tower fontaine:fountain statue:statue porte:door
        fenêtre:window cheminée:chimney boulangerie:bakery boutique:shop tente:tent
        marguerite:daisy tulipe:tulip grande_roue:Ferris_wheel boîte_aux_lettres:letterbox
        barrière:fence armoire:wardrobe balançoire:swing jonquille:daffodil librairie:bookshop
    """,
}
SKY = {
    "m": "soleil:sun nuage:cloud arc-en-ciel:rainbow flocon_de_neige:snowflake flocon:snowflake "
    "rayon_de_soleil:sunbeam",
    "f": "lune:moon comète:comet étoile_filante:shooting_star goutte:raindrop "
    "goutte_d'eau:drop_of_water goutte_de_pluie:raindrop vague:wave ombre:shadow",
}
WHEREABOUTS = {
    "beach": "phare bateau voilier barque sous-marin palmier navire péniche",
    "forest": "arbre chêne sapin cabane tente bouleau champignon",
    "farm": "moulin tracteur pommier puits olivier barrière",
    "space": "fusée vaisseau_spatial soucoupe_volante",
    "sky": "lune soleil nuage étoile comète arc-en-ciel étoile_filante vent montgolfière avion "
    "hélicoptère flocon flocon_de_neige goutte rayon_de_soleil goutte_de_pluie tapis_volant",
    "home": "lit lampe fenêtre armoire canapé cheminée porte escalier chaise table fauteuil",
    "city": "feu_rouge autobus bus train tramway voiture réverbère lampadaire boîte_aux_lettres camion "
    "statue théâtre gratte-ciel boutique boulangerie moto grande_roue manège cirque librairie métro",
    "garden": "tournesol marguerite coquelicot tulipe banc cerisier fontaine hamac jonquille",
    "castle": "tour épée couronne",
    "desert": "cactus",
    "snow": "igloo traîneau luge",
    "sea": "vague coquillage",
}
"""Kind of place → things that stand there."""
KEEPSAKES = {
    "child": "clé balle cerf-volant coquillage plume cloche lanterne panier étoile bateau_en_papier",
    "teen": "boussole carte lanterne clé appareil_photo lettre carnet boîte_à_musique sifflet "
    "bouteille",
    "adult": "lettre photographie montre carte_postale violon boîte_à_musique clé carnet lampe bague",
}
"""What a story is about by itself, by age group, where the idea names no thing."""
GARMENTS = """
    chapeau bonnet manteau gant collier casque déguisement costume masque couronne écharpe botte
    cape robe chaussure chaussette moufle foulard lunettes veste sac_à_dos
"""
