"""Plots in French about what the idea says is wished for, feared or thought about."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.openings import begun
from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.telling import Beat

DREAM_STEPS = plot(
    "dream steps",
    ("Le rêve de {hero.full}", "{hero.full} {hero:veut|veulent} {dream}"),
    begun(
        then("{hero} n’{hero:avait|avaient} qu’un seul rêve : {dream}.", "{hero:Il} y {hero:pensait|pensaient} au réveil et en s’endormant.", adult="Les rêves têtus sont ceux qui vieillissent le mieux."),
        then("Ce que {hero} {hero:désirait|désiraient} le plus au monde, c’était {dream}.", "Plus que tous les gâteaux réunis !", teen="Et non, cela ne passait pas avec l’âge."),
        plain=True,
    ),
    Beat("cheerful", "close-up", (
        told("{time}, {hero} {hero:décida|décidèrent} que le jour de {dream} était venu.", "Si d’autres pouvaient {dream}, pourquoi pas ?", seen="{hero} dreaming of {dream} {place}", more="Une grande respiration…"),
        told("{hero} {hero:se leva|se levèrent} avec une idée en tête : {dream}.", "Personne n’y croyait.", seen="{hero} full of hope, dreaming of {dream} {place}"),
    )),
    Beat("sad", "follow", (
        told("Le premier essai de {hero} fut raté, le deuxième encore plus.", "C’était bien plus difficile que prévu.", seen="{hero} failing and falling {place}", more="Aïe !", funny="Le troisième se cassa avant de commencer."),
        told("« C’est impossible », disait tout le monde, et {hero} {hero:finissait|finissaient} par le croire.", "Et si c’était vrai ?", seen="{hero} sad, others shaking their heads {place}", adult="L’impossible a toujours beaucoup de porte-parole."),
    )),
    Beat("calm", "push-in", (
        told("{friend.first} avait vu tous les essais de {hero} et s’approcha doucement.", "« {hero:Essaie|Essayez} encore, dit {friend}. Je suis là. »", seen="{friend} encouraging {hero} {spot}"),
        told("{friend.first} dit autre chose : « Et si l’on allait pas à pas ? »", "Le premier pas de {hero} fut si petit qu’on le vit à peine.", seen="{friend} and {hero} practising together {spot}", more="Mais c’était un pas."),
    )),
    Beat("cheerful", "aerial", (
        told("Et un jour, enfin, {hero} {hero:réussit|réussirent} à {dream}.", "{friend} applaudit jusqu’à la nuit.", seen="{hero} happily {dream}, {friend} cheering {place}", more="Bravo, bravo !"),
        told("Pour {dream}, il fallut à {hero} non pas dix essais, mais cent, et un peu moins de hâte.", "« Je le savais », dit {friend}.", seen="{hero} {dream} at last {place}, {friend} smiling", adult="Et c’était vrai, depuis le début."),
    )),
    needs="dream", suits="dream",
)  # fmt: skip

DREAM_HELP = plot(
    "dream help",
    ("{hero.full} et un rêve immense", "Rêver, c’est commencer"),
    begun(
        then("{hero} {hero:gardait|gardaient} un secret : {hero:il} {hero:voulait|voulaient} {dream}.", "Personne n’en savait rien.", teen="En parler aurait été pire que rater."),
        then("Toutes les nuits, {hero} {hero:faisait|faisaient} le même rêve : {dream}.", "Et tous les matins, ce n’était qu’un rêve.", more="Quel dommage !"),
        plain=True,
    ),
    Beat("cosy", "close-up", (
        told("{time}, {hero} {hero:raconta|racontèrent} {hero:son} rêve à {friend.first}.", "« Je voudrais {dream} », {hero:dit|dirent} {hero} tout bas.", seen="{hero} telling a secret to {friend} {spot}"),
        told("{friend.first} entendit {hero} parler en dormant : « {dream}, {dream}… »", "Et {friend} décida d’aider.", seen="{friend} listening to {hero} talking in sleep {place} at night"),
    )),
    Beat("funny", "follow", (
        told("{hero} et {friend} essayèrent tout : une corde, un parapluie et même une casserole sur la tête.", "Rien ne marchait.", seen="{hero} and {friend} trying funny things with a rope and an umbrella {place}", funny="La casserole, il faut le dire, allait très bien à {friend}."),
        told("Pour que {hero} {hero:puisse|puissent} {dream}, {friend} inventa un plan en cent étapes.", "À la troisième, tout le monde était déjà perdu.", seen="{friend} showing a long plan to {hero} {place}", teen="La quatrième disait : « Ne pas paniquer. » Trop tard."),
    )),
    Beat("exciting", "push-in", (
        told("Au moment où {hero} {hero:allait|allaient} abandonner, {friend} dit : « Moi, j’y crois. »", "Quatre petits mots, et tout devint possible.", seen="{friend} encouraging {hero} {spot} at sunset", adult="Certaines phrases tiennent debout comme des poutres."),
        told("{hero} {hero:ferma|fermèrent} les yeux et {hero:cessa|cessèrent} de penser à ce que diraient les autres.", "On n’entendait que le souffle de {friend}.", seen="{hero} with closed eyes, concentrating, {friend} close by, {spot}"),
    )),
    Beat("cheerful", "aerial", (
        told("Et voilà que {hero} {hero:parvint|parvinrent} enfin à {dream} !", "{friend} l’a raconté mille fois.", seen="{hero} {dream} joyfully, {friend} watching {place}", more="Mille et une fois !"),
        told("Ce jour-là, {hero} {hero:put|purent} {dream}, et le secret n’en fut plus un.", "Maintenant, c’est {friend} qui a un rêve, et c’est à {hero} d’aider.", seen="{hero} {dream} {place}, {friend} smiling proudly"),
    )),
    needs="dream one", suits="dream",
)  # fmt: skip

FEAR_DARE = plot(
    "fear dare",
    ("{hero.full} et la peur", "Un petit pas courageux"),
    begun(
        then("{hero} {hero:avait|avaient} une peur secrète : {fear}.", "{hero:Il} n’en {hero:parlait|parlaient} à personne.", teen="La réputation, vous comprenez."),
        then("Une seule chose faisait trembler {hero} : {fear}.", "Brrr !", adult="La peur a bonne mémoire."),
        plain=True,
    ),
    Beat("sad", "still", (
        told("{time}, tous partirent jouer, et {hero} {hero:resta|restèrent} {spot}, à cause d’une seule chose : {fear}.", "De là, on entendait les rires.", seen="{hero} staying behind {spot}, afraid of {fear}", more="Comme ils semblaient loin !"),
        told("{time}, {hero} {hero:dit|dirent} non à une aventure, encore par peur d’une seule chose : {fear}.", "Au fond, c’était un oui.", seen="{hero} looking sadly at the others leaving {place}"),
    )),
    Beat("exciting", "pan", (
        told("Mais voilà que {friend.first} appela à l’aide, juste là où {hero} ne {hero:voulait|voulaient} pas aller.", "Il n’y avait pas une minute à perdre.", seen="{friend} calling for help, {hero} afraid of {fear} {place}"),
        told("Or {friend.first} avait de gros ennuis, et, pour l’aider, {hero} {hero:devait|devaient} vaincre la peur.", "Tout tremblait, même les idées.", seen="{friend} in trouble, {hero} trembling {place}", funny="Même la peur avait un peu peur."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:fit|firent} un pas, puis un autre, avec la peur sur le dos, vers {friend}.", "Le troisième fut plus facile.", seen="{hero} bravely stepping forward {place}", adult="Être brave, c’était donc cela : avoir peur et avancer."),
        told("« {hero:J’ai peur, mais j’y vais|On a peur, mais on y va} », {hero:dit|dirent} {hero}, et {hero:il} {hero:alla|allèrent} jusqu’à {friend}.", "La peur resta derrière, bouche bée.", seen="{hero} reaching {friend} bravely {place}", more="Bravo !"),
    )),
    Beat("cheerful", "pull-out", (
        told("{hero} et {friend} rentrèrent ensemble et rirent tout le long du chemin.", "La peur n’était plus qu’une toute petite chose.", seen="{hero} and {friend} walking back together laughing {place}", more="Une puce !"),
        told("Depuis ce jour, quand la peur revient, {hero} {hero:lui dit|lui disent} bonjour et {hero:continue|continuent}.", "Et {friend} n’est jamais loin.", seen="{hero} and {friend} side by side {place} in golden light"),
    )),
    needs="fear", suits="fear",
)  # fmt: skip

FEAR_SHARED = plot(
    "fear shared",
    ("Le secret de {hero.full}", "Les braves tremblent aussi"),
    begun(
        then("Tout le monde croyait que {hero} n’{hero:avait|avaient} peur de rien.", "Ce n’était pas vrai : une seule pensée {hero:le} faisait trembler, {fear}.", adult="Tenir une réputation fatigue plus que tenir une maison."),
        then("Quand personne ne regardait, {hero} {hero:tremblait|tremblaient} de peur.", "C’était toujours la même chose : {fear}.", more="Brrr !"),
        plain=True,
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:alla|allèrent} demander conseil à {friend.first}, à cause d’une vieille peur : {fear}.", "« Comment fait-on pour ne pas avoir peur ? »", seen="{hero} asking {friend} for advice {spot}"),
        told("{friend.first} trouva {hero} en train de trembler {spot} : encore cette peur, {fear} !", "« Qu’est-ce qui {hero:t’arrive|vous arrive} ? » demanda {friend}.", seen="{friend} finding {hero} trembling {spot}"),
    )),
    Beat("mysterious", "still", (
        told("{friend} mit du temps à répondre, et {hero} {hero:trouva|trouvèrent} cela très long.", "Une peur pareille ne part pas d’un claquement de doigts.", seen="{friend} thinking, {hero} waiting {spot}"),
        told("{hero} {hero:avait|avaient} honte d’en parler et {hero:cherchait|cherchaient} les mots.", "{friend} attendit sans se presser.", seen="{hero} ashamed, {friend} waiting kindly {spot}", teen="Une panne de courant aurait été la bienvenue."),
    )),
    Beat("cosy", "push-in", (
        told("« Je vais {hero:te|vous} dire un secret, souffla {friend}. Moi aussi, j’ai peur. »", "« Toi ? » {hero:dit|dirent} {hero}.", seen="{friend} whispering a secret to {hero} {spot}", more="C’était à peine croyable !"),
        told("{friend} s’approcha et dit : « {hero:Quand tu as peur, raconte-le-moi|Quand vous avez peur, racontez-le-moi}. »", "Et {hero} {hero:raconta|racontèrent} tout, du début à la fin.", seen="{hero} and {friend} close together {spot}, talking", adult="Dite à voix haute, la peur change de taille."),
    )),
    Beat("cosy", "pull-out", (
        told("Une peur partagée pèse deux fois moins lourd.", "Cette nuit-là, {hero} et {friend} dormirent sans y penser une seule fois.", seen="{hero} and {friend} sleeping peacefully {place} at night", more="Pas une !"),
        told("Depuis, {hero} et {friend} ont un mot de passe contre la peur : « Je suis là ! »", "Et cela marche toujours.", seen="{hero} and {friend} smiling together {place} under the stars"),
    )),
    needs="fear", suits="fear",
)  # fmt: skip

QUESTION = plot(
    "question",
    ("Une question pour {friend.full}", "{hero.full} et la grande question"),
    begun(
        then("{theme}, qu’était-ce au juste ?", "{hero} {hero:tournait et retournait|tournaient et retournaient} la question.", more="Même dans le bain !"),
        then("{hero} {hero:avait|avaient} entendu parler de {theme}, mais personne n’expliquait ce que c’était.", "De quoi ne plus dormir.", adult="Les questions simples sont les plus longues."),
    ),
    Beat("calm", "follow", (
        told("{time}, {hero} {hero:partit|partirent} demander à tout le monde ce qu’était {theme}.", "Avec un cahier tout blanc sous le bras.", seen="{hero} with a blank notebook asking around {place}"),
        told("{hero} {hero:écrivit|écrivirent} dans {hero:son} cahier : « Que sait-on de {theme} ? »", "La page fut accrochée {spot}.", seen="{hero} pinning up a note {spot}"),
    )),
    Beat("funny", "pan", (
        told("Pour les uns, {theme}, c’était immense ; pour les autres, cela tenait dans une poche.", "Le cahier se couvrit de ratures.", seen="{hero} writing in a notebook, people gesturing {place}", funny="Un monsieur dit que c’était bleu, et s’en alla tranquillement."),
        told("Chaque réponse était différente, et {hero} y {hero:comprenait|comprenaient} de moins en moins.", "Il ne restait presque plus de pages.", seen="{hero} confused with a full notebook {place}"),
    )),
    Beat("calm", "push-in", (
        told("À la fin, {friend.first} ne dit rien du tout et vint simplement écouter.", "{hero} {hero:parla|parlèrent} jusqu’à la nuit.", seen="{friend} listening to {hero} {spot} at dusk"),
        told("« Je ne sais pas l’expliquer, dit {friend.first}, mais je peux {hero:te|vous} le montrer. »", "Et {friend} montra ce qui vivait tout autour.", seen="{friend} showing {hero} the life around {spot}"),
    )),
    Beat("cosy", "pull-out", (
        told("Ce soir-là, {hero} {hero:écrivit|écrivirent} une seule phrase sur {theme}.", "Elle commençait ainsi : « Aujourd’hui, avec {friend}… »", seen="{hero} writing in a notebook by lamplight, {friend} beside {place}"),
        told("{hero} {hero:ferma|fermèrent} le cahier : plus besoin de réponses sur {theme}.", "Il suffisait de regarder {friend}.", seen="{hero} closing a notebook and smiling at {friend} {place}", adult="À certaines questions, on répond en vivant tout près."),
    )),
    needs="theme bright", suits="theme",
)  # fmt: skip

DRAWING = plot(
    "drawing",
    ("Le dessin de {hero.full}", "Comment dessiner {theme} ?"),
    begun(
        then("Un jour, il fallut dessiner {theme}.", "Et la feuille restait blanche.", teen="Pour le lendemain, évidemment."),
        then("{hero} {hero:voulait|voulaient} dessiner {theme}, mais par où commencer ?", "De quelle couleur ?", more="Vert ? Rouge ?"),
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:s’installa|s’installèrent} {spot} avec une boîte de crayons pour dessiner {theme}.", "Le premier trait partit de travers.", seen="{hero} drawing with coloured pencils {spot}"),
        told("{hero} {hero:remplit|remplirent} trois feuilles, et sur aucune on ne voyait {theme}.", "De chacune on fit une boule.", seen="{hero} surrounded by crumpled drawings {place}"),
    )),
    Beat("sad", "still", (
        told("Dessiner {theme}, pensa-t-on, c’était impossible, et {hero} {hero:posa|posèrent} le crayon.", "Il soufflait un petit vent triste.", seen="{hero} sad, a pencil on the ground {spot}"),
        told("Un coup de vent emporta le dessin, et {hero} {hero:courut|coururent} derrière.", "La feuille volait comme un oiseau fou.", seen="a drawing flying in the wind, {hero} running after it {place}", more="Reviens, reviens !"),
    )),
    Beat("cheerful", "push-in", (
        told("{friend.first} regarda la feuille de {hero} et dit : « Moi, ça me rappelle quelque chose de beau. »", "Et {friend} y ajouta un trait jaune.", seen="{friend} adding a yellow line to the drawing of {hero} {spot}"),
        told("La feuille arriva aux pieds de {friend.first}, qui la regarda à l’envers.", "« C’est magnifique ! » dit {friend}.", seen="{friend} looking at a drawing upside down, {hero} arriving {spot}", funny="À l’envers, il faut l’avouer, c’était mieux."),
    )),
    Beat("cheerful", "pull-out", (
        told("À deux, {hero} et {friend} couvrirent la feuille de couleurs, et, enfin, {theme} était là.", "Le dessin fut accroché bien en vue.", seen="{hero} and {friend} hanging up a colourful drawing {place}"),
        told("Le dessin était bizarre, joyeux et plein de monde : {theme}, tout simplement.", "Dans un coin, minuscules, il y avait {hero} et {friend}.", seen="a colourful drawing on a wall, {hero} and {friend} looking at it {place}"),
    )),
    needs="theme bright", suits="theme",
)  # fmt: skip

WISHES = (DREAM_STEPS, DREAM_HELP, FEAR_DARE, FEAR_SHARED, QUESTION, DRAWING)
