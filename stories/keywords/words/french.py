"""French: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox renard renarde
    wolf loup louve
    bear ours ourse ourson
    rabbit lapin lapine lièvre
    mouse souris souriceau
    cat chat chatte chaton
    dog chien chienne chiot
    horse cheval chevaux jument poulain
    bird oiseau oiseaux
    owl hibou hiboux chouette
    lion lion lionne
    elephant éléphant
    frog grenouille crapaud
    fish poisson
    whale baleine
    dragon dragon
    hedgehog hérisson
    cow vache
    sheep mouton brebis agneau
    pig cochon
    hen poule
    duck canard
    bee abeille
    butterfly papillon
    turtle tortue
    monkey singe
    girl fille fillette
    boy garçon
    child enfant
    woman femme dame
    man homme monsieur
    mother mère maman
    father père papa
    grandmother grand-mère mamie
    grandfather grand-père papi
    sister sœur soeur
    brother frère
    baby bébé
    friend ami amie copain copine
    king roi
    queen reine
    prince prince
    princess princesse
    knight chevalier
    witch sorcière
    wizard magicien sorcier
    fairy fée
    giant géant géante
    pirate pirate
    robot robot
    ghost fantôme
    teacher maître maîtresse professeur
    fisherman pêcheur
    farmer fermier fermière paysan
    house maison maisonnette
    castle château châteaux
    tower la_tour une_tour sa_tour
    village village
    city ville
    street rue
    school école
    garden jardin
    bridge pont
    lighthouse phare
    cave grotte caverne
    forest forêt bois
    tree arbre
    flower fleur
    meadow pré prairie
    mountain montagne
    hill colline
    river rivière fleuve
    lake lac
    sea mer océan
    beach plage
    island île
    desert désert
    path chemin sentier
    field champ
    sky ciel
    sun soleil
    moon lune
    star étoile
    cloud nuage
    rain pluie pleut pleuvait
    snow neige neigeait enneigé enneigée
    storm tempête orage
    wind vent
    fog brouillard brume
    fire feu
    rainbow arc-en-ciel
    night nuit minuit
    morning matin aube matinée
    evening soir soirée crépuscule
    winter hiver
    summer l_été d_été en_été cet_été
    autumn automne
    spring printemps
    boat bateau bateaux barque
    train train
    balloon ballon montgolfière
    bicycle vélo bicyclette
    car voiture
    lamp lampe lanterne
    candle bougie chandelle
    book livre
    key clé clef
    door porte
    window fenêtre
    bed son_lit le_lit un_lit du_lit
    table table
    hat chapeau
    crown couronne
    scarf écharpe
    bread pain
    apple pomme
    cake gâteau
    treasure trésor
    map carte
    letter lettre
    red rouge
    blue bleu bleue
    green vert verte
    yellow jaune
    white blanc blanche
    black noir noire
    golden doré dorée
    - été tour lit main pain or porte_un porte_une à_bord fois avocat
"""
