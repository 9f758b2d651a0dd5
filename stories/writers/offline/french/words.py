"""French words that are no nouns: adjectives, and what an idea's sentences are made of."""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.words import word_set

ADJECTIVES = """
    <petit:small <grand:big <gros:big <vieux:old <jeune:young <beau:beautiful <joli:pretty <bon:good
    <méchant:wicked <nouveau:new <gentil:kind minuscule:tiny énorme:huge géant:giant immense:huge
    ancien:old haut:tall court:short fort:strong faible:weak rapide:fast lent:slow courageux:brave
    brave:brave peureux:timid timide:shy triste:sad heureux:happy joyeux:cheerful content:happy
    gai:cheerful fâché:angry grognon:grumpy solitaire:lonely seul:lonely perdu:lost oublié:forgotten
    abandonné:abandoned curieux:curious malin:clever intelligent:clever sage:wise bête:silly
    paresseux:lazy gourmand:greedy généreux:generous drôle:funny rigolo:funny farceur:mischievous
    espiègle:mischievous fou:crazy bizarre:strange étrange:strange mystérieux:mysterious
    magique:magic enchanté:enchanted invisible:invisible secret:secret volant:flying parlant:talking
    dansant:dancing sauvage:wild rouillé:rusty cassé:broken brillant:shining lumineux:glowing
    poilu:furry doux:soft rond:round polaire:polar marin:sea spatial:space effrayé:frightened
    affamé:hungry fatigué:tired distrait:absent-minded maladroit:clumsy élégant:elegant riche:rich
    pauvre:poor silencieux:quiet tranquille:calm aveugle:blind rêveur:dreaming bavard:talkative
    frileux:shivery long:long bruyant:noisy froid:cold enneigé:snowy sombre:dark lointain:distant
    fier:proud impatient:impatient mignon:cute coquet:elegant souriant:smiling aimable:kind
    *rouge:red *bleu:blue *jaune:yellow *vert:green *blanc:white *noir:black *gris:grey *brun:brown
    *marron:brown *rose:pink *orange:orange *violet:purple *doré:golden *argenté:silver
    *roux:red *blond:fair-haired *rayé:striped
"""
""" "<" stands before its noun, "*" is a colour."""

INVARIABLE = frozenset({"marron", "orange"})

DETERMINERS = {
    "un": "ms", "une": "fs", "le": "ms", "la": "fs", "l'": "?s", "les": "?p", "des": "?p",
    "au": "ms", "aux": "?p", "du": "ms", "ce": "ms", "cet": "ms", "cette": "fs", "ces": "?p",
    "mon": "?s", "ma": "fs", "mes": "?p", "ton": "?s", "ta": "fs", "tes": "?p", "son": "?s",
    "sa": "fs", "ses": "?p", "notre": "?s", "nos": "?p", "votre": "?s", "vos": "?p", "leur": "?s",
    "leurs": "?p", "quelques": "?p", "plusieurs": "?p", "chaque": "?s",
}  # fmt: skip
POSSESSIVES = {
    "mon": "son", "ma": "sa", "mes": "ses", "ton": "son", "ta": "sa", "tes": "ses", "son": "son",
    "sa": "sa", "ses": "ses", "notre": "son", "nos": "ses", "votre": "son", "vos": "ses",
    "leur": "leur", "leurs": "leurs",
}  # fmt: skip
NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10,
}  # fmt: skip
LOCATIVES = word_set("dans en à au aux vers sous sur chez par depuis jusqu'à près derrière devant")
WITH = frozenset({"avec"})
OF = frozenset({"de", "du", "d'"})
SKIPPED = word_set("très si plus trop assez un_peu tout super")
NAMING = word_set("nommé nommée nommés nommées appelé appelée appelés appelées prénommé prénommée")
NAMING_PHRASES = (
    ("qui", "s'", "appelle"), ("qui", "s'", "appelait"), ("s'", "appelle"), ("s'", "appelait"),
    ("du", "nom", "de"), ("du", "nom", "d'"), ("dont", "le", "nom", "est"),
    ("qui", "s'", "appellent"),
)  # fmt: skip
COMMON = word_set("""
    à au aux avec chez contre dans de du des d' en entre par pour sans sous sur vers et ou ni mais
    que qu' qui quoi quand où dont donc or car comme si non oui ne n' pas plus moins très trop tout
    tous toute toutes rien personne_ne jamais toujours encore déjà aussi je j' tu il elle on nous
    vous ils elles me m' te t' se s' le la les l' lui leur y ce c' cet cette ces ça cela mon ma mes
    ton ta tes son sa ses notre nos votre vos leurs un une est était sont étaient être suis es a ont
    avait avaient ai avoir fait font va vont vient veut veulent voulait peut peuvent doit vit vivent
    trouve trouvent découvre cherche cherchent perd perdu rêve rêvent aide aident apprend voyage
    voyagent vole volent court courent sauve mange joue jouent chante chantent danse dansent dort
    arrive arrivent part sort tombe visite rencontre rencontrent voit voient entend dit pleure rit
    écris écrivez raconte racontez raconte-moi écris-moi fais crée invente imagine dis donne
    voudrais ignore ignorez oublie affiche montre réponds jour aujourd'hui hier demain matin après
    avant maintenant alors pendant depuis pourquoi comment quel quelle quels quelles combien merci
    bonjour salut fois fut ont pleut neige s'il plaît propos lorsque tellement
    était_une_fois jusqu' lorsqu' puisqu' lors afin trop
    """)
VERBS = word_set("""
    est était a avait vit vivait veut voulait va vient trouve trouva découvre découvrit cherche
    cherchait perd perdit rêve rêvait aide aida apprend apprit voyage vole court sauve mange joue
    chante danse dort arrive part sort tombe visite rencontre voit entend dit pleure rit construit
    reçoit fait peint adopte s' se n' ne et
    """)
"""What stands after a name at the beginning of an idea."""
NO_HEROES = word_set("""
    conte contes histoire histoires récit récits texte textes idée idées prompt système instruction
    instructions règle règles ordre ordres consigne consignes message messages clé_api script html
    code utilisateur assistant modèle ia gpt chatgpt gemini sexe drogue drogues arme armes pistolet
    chose choses fois jour jours journée an ans année années genre sorte façon manière partie lieu
    endroit moment temps vérité nom monde vie fin début aventure aventures voyage rêve nuit matin
    soir mois semaine heure minute peur envie aide faute dimanche lundi mardi mercredi jeudi vendredi samedi noël anniversaire vacances carnaval page titre personnage personnages héros
    version réponse question mot mots côté passe passé mot_de_passe rentrée chat_gpt
    """)
"""What an idea speaks of, and no story is about."""
ABSTRACT = (
    "té",
    "tié",
    "tion",
    "sion",
    "isme",
    "esse",
    "ence",
    "ance",
    "tude",
    "ment",
    "ie",
    "iques",
)
"""Endings of nouns for what cannot be seen."""
HEAVY = word_set(
    """
    guerre mort tristesse peur violence maladie haine solitude pauvreté cancer virus covid divorce
    sang faim douleur perte accident enterrement suicide assassin assassinat bombe
    """
)
ABSTRACT_WORDS = word_set("amour paix chance espoir bonheur joie") | HEAVY

MATERIALS = {
    "sable": "sand", "bois": "wooden", "papier": "paper", "or": "golden", "argent": "silver",
    "neige": "snow", "glace": "ice", "verre": "glass", "carton": "cardboard", "laine": "woollen",
    "eau": "water", "lumière": "light", "chiffon": "rag", "fer": "iron", "plastique": "plastic",
    "cuir": "leather", "chocolat": "chocolate", "pierre": "stone", "cristal": "crystal",
}  # fmt: skip

DREAMS = {
    "voler": "flying", "nager": "swimming", "danser": "dancing", "chanter": "singing",
    "lire": "reading", "peindre": "painting", "dessiner": "drawing", "cuisiner": "cooking",
    "écrire": "writing", "patiner": "skating", "voyager": "travelling", "sauter": "jumping",
    "courir": "running", "naviguer": "sailing", "skier": "skiing", "briller": "shining",
    "parler": "talking", "rugir": "roaring", "voir": "seeing", "toucher": "touching",
    "rencontrer": "meeting", "visiter": "visiting", "trouver": "finding", "avoir": "having",
    "manger": "eating", "construire": "building", "planter": "planting", "devenir": "becoming",
    "être": "being", "découvrir": "discovering", "explorer": "exploring", "embrasser": "kissing",
    "entendre": "hearing", "monter": "riding", "jouer": "playing", "aller": "going",
}  # fmt: skip
ALONE = word_set("""
    voler nager danser chanter lire peindre dessiner cuisiner écrire patiner voyager sauter courir
    naviguer skier briller parler rugir jouer
    """)
"""What may be dreamt of without anything more."""
DREAMING = word_set(
    "veut voulait veulent voulaient rêve rêvait rêvent rêvaient désire désirait voudrait voudrais "
    "essaie essayait apprend apprenait apprennent apprendre sait savait peut pouvait veux"
)
JOINING = word_set("de d' à au en apprendre pouvoir pas sur dans par")
"""What may stand between the verb that dreams and what is dreamt of, or after that."""
FEARING = word_set("peur craint craignait terreur effraie")
FEARS = {
    "noir": ("le noir", "the dark"), "obscurité": ("l’obscurité", "the dark"),
    "nuit": ("la nuit", "the night"), "eau": ("l’eau", "water"), "mer": ("la mer", "the sea"),
    "vide": ("le vide", "heights"), "hauteur": ("le vide", "heights"),
    "hauteurs": ("le vide", "heights"), "orage": ("l’orage", "the storm"),
    "orages": ("les orages", "storms"), "tempête": ("la tempête", "the storm"),
    "tonnerre": ("le tonnerre", "thunder"), "éclairs": ("les éclairs", "lightning"),
    "ombre": ("son ombre", "its own shadow"), "bruit": ("le bruit", "noise"),
    "voler": ("voler", "flying"), "nager": ("nager", "swimming"), "vent": ("le vent", "the wind"),
    "neige": ("la neige", "snow"), "feu": ("le feu", "fire"), "foule": ("la foule", "crowds"),
    "solitude": ("la solitude", "being alone"), "pluie": ("la pluie", "rain"),
}  # fmt: skip
TIMES = {
    "nuit": ("une nuit", "at night"), "minuit": ("à minuit", "at midnight"),
    "aube": ("à l’aube", "at dawn"), "matin": ("un matin", "in the morning"),
    "après-midi": ("un après-midi", "in the afternoon"), "soir": ("un soir", "in the evening"),
    "crépuscule": ("au crépuscule", "at sunset"),
    "hiver": ("un matin d’hiver", "on a winter morning"),
    "printemps": ("un matin de printemps", "on a spring morning"),
    "été_": ("un après-midi d’été", "on a summer afternoon"),
    "automne": ("un soir d’automne", "on an autumn evening"),
    "pluie": ("un jour de pluie", "in the rain"), "pleut": ("un jour de pluie", "in the rain"),
    "pluvieux": ("un jour de pluie", "in the rain"), "orage": ("un soir d’orage", "in a storm"),
    "tempête": ("un soir de tempête", "in a storm"),
    "neige": ("un matin de neige", "in falling snow"),
    "brume": ("un matin de brume", "in the mist"),
    "brouillard": ("un matin de brouillard", "in the mist"),
    "noël": ("la veille de Noël", "on Christmas Eve"),
    "anniversaire": ("le jour de son anniversaire", "on a birthday"),
    "carnaval": ("un jour de carnaval", "at carnival time"),
    "dimanche": ("un dimanche", "on a sunny day"),
    "vacances": ("un jour de vacances", "on a sunny day"),
}  # fmt: skip
USUAL_TIMES = (
    ("un matin", "in the morning"), ("un après-midi", "in the afternoon"),
    ("un jour de grand soleil", "on a sunny day"),
    ("un matin de printemps", "on a spring morning"), ("un soir d’automne", "on an autumn evening"),
    ("un matin très clair", "on a bright morning"),
)  # fmt: skip
MOODS = {
    "sad": "triste tristes pleure perdu perdue seul seule tristesse",
    "funny": "drôle drôles rigolo rigolote rire comique blague fou folle farce",
    "mysterious": "mystérieux mystérieuse mystère secret secrète fantôme brume hanté énigme",
    "exciting": "aventure aventures danger course poursuite trésor pirate tempête",
    "cheerful": "heureux heureuse joyeux joyeuse fête anniversaire content contente joie",
    "cosy": "câlin couverture cheminée dormir sommeil noël",
    "calm": "calme tranquille silence paix",
}
TOPICS = {
    "lost": "perdu perdue perd perdent disparaît disparu cherche cherchent",
    "found": "trouve trouva trouvent découvre découvrit découvrent trouvaille",
    "map": "trésor carte pirate pirates aventure explorateur exploratrice île expédition",
    "message": "lettre message bouteille courrier facteur factrice écrit écrire",
    "race": "course marathon compétition championnat sport court courir gagne gagner",
    "seed": "graine plante planter fleur potager arbre printemps pousse pousser",
    "storm": "orage pluie pleut tonnerre éclair éclairs vent tempête",
    "noise": "bruit nuit fantôme monstre dormir sommeil noir",
    "party": "fête anniversaire surprise gâteau invitation",
    "soup": "soupe cuisine cuisinier cuisinière manger repas faim partage partager marmite",
    "neighbour": "nouveau nouvelle voisin voisine déménage déménagement école ami amie amitié",
    "bridge": "pont dispute disputent bagarre têtu têtue fâchés",
    "star": "étoile étoiles ciel lune nuit télescope",
    "song": "chanson musique chante chanter piano violon guitare danse danser concert chorale",
    "mirror": "différent différente laid laide miroir bizarre petit petite fier fière",
    "hurry": "pressé pressée temps montre horloge patience lent lente tranquille",
    "dark": "lumière bougie obscurité lanterne lampe phare luciole noir",
}
OTHERS = """
    nuit:night nuits:nights minuit:midnight aube:dawn aurore:dawn matin:morning après-midi:afternoon
    soir:evening crépuscule:dusk jour:day hiver:winter printemps:spring été:summer automne:autumn
    pluie:rain pluvieux:rainy orage:storm tempête:storm tonnerre:thunder brume:mist
    brouillard:mist neige:snow glace:ice feu:fire eau:water herbe:grass noël:Christmas
    anniversaire:birthday fête:party course:race aventure:adventure chanson:song musique:music
    rêve:dream amitié:friendship sable:sand visage:face yeux:eyes ailes:wings queue:tail main:hand
    mains:hands famille:family gens:people histoire:story voler:fly nager:swim danser:dance
    chanter:sing lire:read peindre:paint courir:run dormir:sleep sauter:jump manger:eat jouer:play
    chercher:search
"""
"""Words that name something, and are no nouns of a story's cast."""
PEOPLE_BY_AGE = {
    "child": ("garçon", "fillette"), "teen": ("adolescent", "adolescente"), "adult": ("homme", "femme"),
}  # fmt: skip
NAMES = {
    "child": ("Louise:f", "Jules:m", "Alice:f", "Paul:m", "Manon:f", "Théo:m"),
    "teen": ("Inès:f", "Marius:m", "Salomé:f", "Lucas:m", "Camille:f", "Nathan:m"),
    "adult": ("Claire:f", "Antoine:m", "Jeanne:f", "Étienne:m", "Hélène:f", "Martin:m"),
}
CHARACTERS = {
    "animal": ("vieux", "petit", "curieux", "malin", "souriant"),
    "person": ("aimable", "souriant", "bavard"),
}
FRIENDLY = {
    "with": "avec", "along": "accompagné",
    "living": "vivait|vivaient", "visiting": "on croisait|on croisait",
    "dreaming": "qui rêvait de|qui rêvaient de",
    "fearing": "qui craignait|qui craignaient","m": "son ami|leur ami", "f": "son amie|leur amie",
    "thinking": "qui pensait sans cesse à|qui pensaient sans cesse à",
}  # fmt: skip
OWNING = ("son|sa|ses|ses", "leur|leur|leurs|leurs")
BOTH = "tous les deux|toutes les deux"
ALL = "tous|toutes"


def likely_gender(name: str) -> str:
    """Of a name that no table knows: "f" after -a, -e, -ine and the like, else "m"."""
    return (
        "f" if name.lower().split()[0].endswith(("a", "ine", "ie", "elle", "ette", "ée")) else "m"
    )
