"""Plots in French about what is lost, found, looked for and carried back."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.openings import begun
from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.telling import Beat

LOST = plot(
    "lost",
    ("{hero.full} et {thing.full}", "Qui a vu {thing.full} ?"),
    begun(
        then("Ce que {hero} {hero:aimait|aimaient} le plus au monde, {thing:c’était|c’étaient} {thing.own}.", "Chaque soir, {hero:il} {thing:le} {hero:rangeait|rangeaient} avec soin.", teen="Mais plutôt mourir que de l’avouer."),
        then("{hero} n’{hero:allait|allaient} nulle part sans {thing.own}.", "Pas même au lit !", adult="Certaines habitudes tiennent debout toute une vie."),
    ),
    Beat("sad", "close-up", (
        told("{time}, {thing.own} {thing:disparut|disparurent} sans laisser de trace.", "{hero} {hero:regarda|regardèrent} dans tous les coins.", seen="{hero} looking for {thing} {spot} {place}", more="Rien en haut, rien en bas !", teen="Pour le moins suspect.", funny="{hero} {hero:regarda|regardèrent} même sous {hero:sa propre ombre|leur propre ombre}."),
        told("Au réveil, {hero} ne {hero:trouva|trouvèrent} plus {thing.own}.", "À sa place, il n’y avait qu’un vide.", seen="{hero} sitting sadly beside an empty spot {place} in the morning", more="Un vide tout triste.", adult="Rien ne pèse autant qu’une place vide."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:chercha|cherchèrent} de tous les côtés, mais en vain.", "Déjà, le soir tombait.", seen="{hero} searching anxiously {place} at dusk", more="{hero:Il} {hero:avait|avaient} envie de pleurer.", teen="Côté patience, la batterie affichait un pour cent."),
        told("{hero} {hero:interrogea|interrogèrent} tout le monde : personne n’avait vu {thing}.", "Les uns montraient la gauche, les autres la droite.", seen="{hero} asking around {place}, everyone pointing in different directions", funny="Dans le doute, quelqu’un montra le ciel."),
    )),
    Beat("mysterious", "push-in", (
        told("C’est alors que, {spot}, {hero} {hero:découvrit|découvrirent} {friend.first} qui dormait à côté de {thing}.", "« Pardon, murmura {friend}. Je voulais juste un peu de compagnie. »", seen="{friend} asleep beside {thing} {spot}, {hero} watching"),
        told("Soudain, une petite voix s’éleva : {friend.first} avait retrouvé {thing} {spot}.", "« J’en ai pris soin toute la nuit », dit {friend}.", seen="{friend} proudly showing {thing} to {hero} {spot}", adult="Il y avait dans sa voix une fierté toute simple."),
    )),
    Beat("cosy", "pull-out", (
        told("{hero} {hero:retrouva|retrouvèrent} {thing.own} et {hero:gagna|gagnèrent}, en plus, l’amitié de {friend}.", "Maintenant, chacun en prend soin à son tour.", seen="{hero} and {friend} together with {thing} {place}, smiling", more="Et plus personne ne dort tout seul !"),
        told("{hero} et {friend} rentrèrent ensemble, avec {thing} au milieu.", "Depuis, rien ne peut les séparer.", seen="{hero} and {friend} going home together with {thing} at sunset"),
        told("{hero} {hero:laissa|laissèrent} {thing} {spot}, bien en vue, pour qui en aurait besoin.", "Perdre, parfois, c’est commencer à partager.", seen="{hero} leaving {thing} {spot}, {friend} beside", ages=("adult",)),
    )),
    needs="mobile", suits="thing lost",
)  # fmt: skip

FOUND = plot(
    "found",
    ("À qui {thing:est|sont} {thing.full} ?", "{hero.full} et la trouvaille"),
    begun(
        then("Chaque matin, {hero:il} {hero:sortait|sortaient} voir ce qu’il y avait de nouveau.", "Il y avait toujours quelque chose : un beau caillou, un nuage en forme de poisson…", adult="L’attention était {hero:sa|leur} seule richesse."),
        then("{hero} {hero:avait|avaient} l’œil pour les petites choses.", "Pas une fourmi ne {hero:leur} échappait !", teen="Pour les devoirs, un peu moins."),
    ),
    Beat("mysterious", "close-up", (
        told("{time}, {spot}, {hero} {hero:trouva|trouvèrent} {thing.first}.", "Il n’y avait personne aux alentours.", seen="{hero} finding {thing} {spot} {place}", more="À qui {thing:pouvait-il|pouvait-elle|pouvaient-ils|pouvaient-elles} bien être ?", teen="Pas de témoin, pas d’excuse."),
        told("Quelque chose brillait {spot} : {thing:c’était|c’étaient} {thing.first} !", "{hero} {hero:regarda|regardèrent} à gauche, puis à droite.", seen="{thing} shining {spot}, {hero} coming closer with wide eyes", more="Personne ne venait."),
    )),
    Beat("calm", "follow", (
        told("{hero} {hero:aurait|auraient} bien gardé {thing}, mais une pensée {hero:le} empêchait de dormir.", "Quelqu’un devait être bien triste.", seen="{hero} awake at night looking at {thing}", more="Il fallait trouver qui.", adult="La conscience a le sommeil léger."),
        told("{hero} {hero:alla|allèrent} de porte en porte avec {thing}, mais personne ne {thing:le} reconnaissait.", "« Ce n’est pas à moi », disait chacun.", seen="{hero} carrying {thing} from door to door {place}", funny="Une puce dit que c’était à elle, mais elle disait toujours ça."),
    )),
    Beat("cheerful", "push-in", (
        told("Enfin, {friend.first} aperçut {thing} et sauta de joie.", "« Je croyais ne jamais {thing:le} revoir ! » cria {friend}.", seen="{friend} jumping for joy at the sight of {thing}, {hero} smiling", more="Trois jours de larmes, c’est long."),
        told("Il ne restait plus personne à qui demander, quand {hero} {hero:entendit|entendirent} pleurer {friend.first} {spot}.", "« J’ai perdu ce que j’aimais le plus », disait {friend}.", seen="{friend} crying {spot}, {hero} arriving with {thing}", teen="Affaire classée, mais avec des larmes."),
    )),
    Beat("cosy", "pull-out", (
        told("{friend} invita {hero} à goûter, et le goûter dura jusqu’aux étoiles.", "C’était mieux que de garder {thing}.", seen="{hero} and {friend} having a picnic {place} under the first stars", more="Bien, bien mieux !"),
        told("{hero} {hero:rentra|rentrèrent} sans {thing}, mais avec le sourire de {friend} en tête.", "Ce sourire-là, on pouvait le garder.", seen="{hero} walking home happily at sunset, {friend} waving with {thing}", adult="Certaines choses ne sont à nous qu’une fois rendues."),
    )),
    needs="mobile unowned", suits="thing found",
)  # fmt: skip

MAP = plot(
    "map",
    ("{hero.full} et la carte secrète", "À dix pas du trésor"),
    begun(
        then("{hero} {hero:rêvait|rêvaient} d’une vraie aventure.", "Celles des livres, {hero:il} les {hero:connaissait|connaissaient} toutes par cœur.", teen="Une petite aurait suffi ; inutile d’exagérer."),
        then("Les jours passaient lentement et se ressemblaient tous.", "{hero} {hero:bâillait|bâillaient} beaucoup.", adult="La routine n’est parfois qu’une porte que personne ne pousse."),
    ),
    Beat("exciting", "close-up", (
        told("{time}, {spot}, {hero} {hero:trouva|trouvèrent} une très vieille carte marquée d’une croix rouge.", "Elle sentait le sel et la poussière.", seen="{hero} unrolling an old treasure map with a red cross {spot}", more="Un trésor !"),
        told("Le vent apporta une carte toute froissée jusqu’à {hero}.", "Quelqu’un y avait dessiné une croix rouge et dix pas.", seen="{hero} catching a crumpled treasure map in the wind {place}", teen="Une croix rouge sur une carte, ce n’est jamais ennuyeux."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:suivit|suivirent} le chemin, mais un coin de la carte était déchiré et la fin manquait.", "{hero:Il} {hero:tourna|tournèrent} en rond pendant des heures.", seen="{hero} lost, holding a torn map {place}", more="À droite ou à gauche ?", funny="Au troisième tour, même la carte avait le tournis."),
        told("La carte disait « dix pas » : {hero} les {hero:compta|comptèrent}, mais il n’y avait là qu’une énorme pierre.", "Impossible de la bouger.", seen="{hero} pushing a huge stone {place}, a map on the ground", more="Elle pesait plus lourd que dix éléphants.", adult="Les cartes dessinent rarement le plus difficile."),
    )),
    Beat("mysterious", "push-in", (
        told("Alors arriva {friend.first}, avec un autre morceau de la carte.", "Une fois les deux morceaux réunis, tout devint clair.", seen="{friend} and {hero} putting two pieces of a map together {spot}"),
        told("{friend.first} connaissait l’endroit et voulut bien aider.", "« Moi aussi, je cherche un trésor, dit {friend}, mais à deux, c’est mieux. »", seen="{hero} and {friend} studying an old map side by side {place}"),
    )),
    Beat("cheerful", "aerial", (
        told("Sous la croix, une boîte contenait un billet : « Le trésor, c’est d’être {both:venu} ensemble. »", "{hero} et {friend} éclatèrent de rire.", seen="{hero} and {friend} opening a treasure chest with a note inside, laughing", more="Le billet, on le garda pour toujours.", teen="Pas une pièce d’or, et personne ne s’en plaignit."),
        told("La croix marquait le plus bel endroit pour voir le coucher du soleil.", "{hero} et {friend} y revinrent bien des soirs.", seen="{hero} and {friend} watching a golden sunset {place}", more="Et jamais on ne s’en lassait.", adult="Certains trésors ne tiennent dans aucun coffre."),
    )),
    needs="mobile", suits="map",
)  # fmt: skip

MESSAGE = plot(
    "message",
    ("Une lettre pour {hero.full}", "Le message sans nom"),
    begun(
        then("Presque personne n’écrivait à {hero}.", "La boîte aux lettres était pleine de toiles d’araignée.", adult="Le silence aussi arrive à l’heure, comme le courrier."),
        then("{hero} {hero:attendait|attendaient} quelque chose, sans savoir quoi.", "Cela arrive, parfois.", teen="N’importe quoi, pourvu que ce ne soit pas un mardi de plus."),
    ),
    Beat("mysterious", "close-up", (
        told("{time}, {hero} {hero:trouva|trouvèrent} {spot} une bouteille avec un papier à l’intérieur.", "Le papier disait : « Y a-t-il quelqu’un ? »", seen="{hero} looking at a glass bottle with a message inside {spot}", more="L’écriture était toute petite et tremblait un peu."),
        told("{time}, le vent déposa près de {hero} une lettre sans timbre et sans nom.", "On y lisait seulement : « J’aimerais avoir un ami. »", seen="a letter carried by the wind to {hero} {place}", teen="Pas un seul émoji. L’heure était grave.", adult="Une ligne suffit pour reconnaître la solitude."),
    )),
    Beat("calm", "pan", (
        told("{hero} {hero:voulait|voulaient} répondre, mais il n’y avait pas d’adresse.", "Comment écrire à quelqu’un qu’on ne connaît pas ?", seen="{hero} thinking hard over a blank sheet of paper {place}", more="{hero:Il} y {hero:pensa|pensèrent} jusqu’au soir.", funny="« Cher Inconnu », cela sonnait un peu bizarre."),
        told("{hero} {hero:écrivit|écrivirent} une réponse, mais la pluie effaça tous les mots.", "Il fallut recommencer.", seen="{hero} looking at a wet letter with smudged ink {place}", more="Une fois, deux fois, trois fois."),
    )),
    Beat("cheerful", "follow", (
        told("Enfin, {hero} {hero:attacha|attachèrent} un mot à un ballon rouge, qui redescendit tout doucement devant {friend.first}.", "Quelle chance !", seen="a red balloon with a letter floating down in front of {friend} {place}"),
        told("{hero} {hero:dessina|dessinèrent} une flèche immense, qu’on voyait de très loin, et {friend.first} la suivit.", "Dans ses yeux, il y avait une question.", seen="a huge arrow on the ground {place}, {friend} arriving and {hero} waiting", teen="Pas très discret, mais efficace."),
    )),
    Beat("cosy", "pull-out", (
        told("« C’était donc {hero:toi|vous} », dit {friend}, et il n’y eut plus besoin d’écrire.", "Depuis, {hero} et {friend} se racontent tout de vive voix.", seen="{hero} and {friend} sitting side by side {spot}, a letter between them", more="Et on rit beaucoup."),
        told("{hero} et {friend} s’écrivent toujours, bien qu’habitant à quatre pas.", "Comme ça, les bonnes nouvelles durent deux fois plus longtemps.", seen="{hero} and {friend} exchanging letters {place}, smiling", adult="La première lettre, elle, est restée pliée en quatre, comme un secret."),
    )),
    suits="message",
)  # fmt: skip

RACE = plot(
    "race",
    ("La grande course", "{hero.full} et la ligne d’arrivée"),
    begun(
        then("On ne parlait que de la grande course de dimanche.", "Il y avait des fanions partout.", teen="On prenait même des paris, en bonbons."),
        then("{hero} n’{hero:avait|avaient} jamais rien gagné, pas même aux billes.", "Cela ne {hero:le} empêchait pas de dormir.", adult="Avec le temps, on apprend à perdre sans bruit."),
    ),
    Beat("exciting", "pan", (
        told("{hero} {hero:décida|décidèrent} de s’entraîner chaque matin pour la course.", "Franchir la ligne d’arrivée, une seule fois, c’était tout ce qu’il fallait.", seen="{hero} training for a race {place} in the morning, colourful flags", more="Et une, et deux !"),
        told("Le jour de la course, {hero} {hero:attendait|attendaient} au départ, le cœur battant.", "Un coup de sifflet retentit.", seen="{hero} at the starting line of a race {place}, flags and cheering crowd", funny="Dans son émotion, quelqu’un partit dans le mauvais sens."),
    )),
    Beat("exciting", "follow", (
        told("Tout allait bien pour {hero}, quand, à mi-chemin, {friend.first} trébucha et tomba.", "Les autres passèrent sans s’arrêter.", seen="{friend} fallen on the race track {place}, {hero} looking back", more="« Aïe ! » fit {friend}."),
        told("L’arrivée était toute proche lorsque {hero} {hero:vit|virent} que {friend.first} était par terre, {spot}.", "S’arrêter, c’était perdre.", seen="{friend} fallen {spot}, {hero} running past and turning", teen="La ligne d’arrivée était juste là ; la conscience aussi."),
    )),
    Beat("calm", "close-up", (
        told("{hero} {hero:fit|firent} demi-tour et {hero:aida|aidèrent} {friend} à se relever.", "« Appuie-toi sur {hero:moi|nous}, {hero:dit|dirent} {hero}. On arrivera ensemble. »", seen="{hero} helping {friend} to get up on the track {place}"),
        told("{hero} {hero:oublia|oublièrent} la course et {hero:resta|restèrent} auprès de {friend}, le temps de souffler.", "Puis on repartit, doucement, pas à pas.", seen="{hero} and {friend} walking slowly side by side {place}", adult="Il est des victoires qu’aucune photo ne montre."),
    )),
    Beat("cheerful", "aerial", (
        told("{hero} et {friend} arrivèrent après tous les autres, et pourtant personne ne fut plus applaudi.", "{friend} coupa son gâteau en deux : une moitié pour {hero} !", seen="{hero} and {friend} crossing the finish line last, everyone cheering", more="Et il était délicieux."),
        told("Quand {hero} et {friend} passèrent la ligne, la lune se levait déjà.", "Pas de médaille, mais une amitié pour la vie.", seen="{hero} and {friend} crossing the finish line under the moon", teen="Le nom du vainqueur, lui, personne ne s’en souvient."),
    )),
    needs="mobile dry", suits="race",
)  # fmt: skip

SEARCHES = (LOST, FOUND, MAP, MESSAGE, RACE)
