"""Plots in French about company: storms, strangers, soup and parties."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.openings import begun
from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.telling import Beat

SEED = plot(
    "seed",
    ("{hero.full} et la graine", "La graine endormie"),
    begun(
        then("{hero} {hero:avait|avaient} de tout, sauf de la patience.", "{hero:Il} {hero:comptait|comptaient} jusqu’à trois, et c’était déjà trop long.", teen="Attendre : encore une invention du siècle dernier."),
        then("Rien de nouveau n’y poussait depuis longtemps.", "La terre était sèche et grise.", adult="La terre, comme les gens, finit par se lasser."),
    ),
    Beat("calm", "close-up", (
        told("{time}, {friend.first} offrit à {hero} une graine minuscule.", "« {hero:Prends-en|Prenez-en} soin, dit {friend}, et {hero:tu verras|vous verrez}. »", seen="{friend} giving a tiny seed to {hero} {place}", more="Elle était plus petite qu’une larme."),
        told("Avec l’aide de {friend.first}, {hero} {hero:planta|plantèrent} une graine {spot}.", "Un peu d’eau, un caillou blanc à côté, et voilà.", seen="{hero} and {friend} planting a seed {spot}", more="Il ne restait plus qu’à attendre."),
    )),
    Beat("sad", "still", (
        told("Un jour passa, puis sept, et rien ne sortait de terre.", "{hero} {hero:fixait|fixaient} le sol en fronçant les sourcils.", seen="{hero} staring at bare soil, waiting {place}", more="Et si la graine dormait ?", funny="{hero} {hero:essaya|essayèrent} même de chanter une berceuse à l’envers pour la réveiller."),
        told("{hero} {hero:voulait|voulaient} une fleur tout de suite, mais la graine avait sa propre horloge.", "Un peu plus, et on la déterrait.", seen="{hero} about to dig up the soil, looking impatient {place}", adult="Ce qui compte obéit rarement au calendrier."),
    )),
    Beat("calm", "push-in", (
        told("« Ce qu’on ne voit pas travaille aussi », dit {friend}, et attendre à deux fut bien plus facile pour {hero}.", "On raconta des histoires, on compta les nuages.", seen="{hero} and {friend} sitting beside a little mound of earth {place}"),
        told("Un matin, près de {friend}, {hero} {hero:vit|virent} pointer une petite tête verte.", "« Chut ! souffla {friend}. Elle se réveille. »", seen="a tiny green sprout in the soil, {hero} and {friend} bending over it", more="On aurait dit un doigt qui fait signe."),
    )),
    Beat("cosy", "pull-out", (
        told("La graine devint une fleur, et la fleur mit de la couleur partout.", "Maintenant, {hero} {hero:sait|savent} attendre et {hero:aime|aiment} même ça.", seen="a big bright flower {place}, {hero} and {friend} beside it", more="La fleur sent le caramel !"),
        told("Là où {hero} {hero:attendait|attendaient}, il y a aujourd’hui un arbre, et son ombre abrite tout le monde.", "{friend} y fait la sieste.", seen="a big tree {place}, {hero} and {friend} resting in its shade", adult="Certains soirs, on demande encore qui l’a planté."),
    )),
    needs="mobile dry", suits="seed",
)  # fmt: skip

STORM = plot(
    "storm",
    ("La nuit de l’orage", "{hero.full} et le grand vent"),
    begun(
        then("{hero} {hero:se vantait|se vantaient} de n’avoir besoin de personne.", "« {hero:Je me débrouille|On se débrouille} », {hero:répétait|répétaient} {hero}.", teen="À force, on aurait presque pu y croire."),
        then("L’endroit était très calme, peut-être trop.", "{hero} {hero:écoutait|écoutaient} le silence comme une musique.", more="Même les grillons parlaient tout bas."),
    ),
    Beat("mysterious", "pan", (
        told("{hero} {hero:vit|virent} arriver des nuages noirs comme du charbon.", "L’air sentait la pluie.", seen="dark storm clouds gathering above {hero} {place}", more="Plic ! fit la première goutte."),
        told("Ce soir-là, le ciel devint violet et le vent se mit à siffler autour de {hero}.", "La nuit promettait d’être longue.", seen="{hero} watching a purple stormy sky {place}", adult="Il y avait dans l’air ce calme qui précède les choses."),
    )),
    Beat("exciting", "still", (
        told("L’orage gronda toute la nuit, et {hero} ne {hero:ferma|fermèrent} pas l’œil.", "Chaque coup de tonnerre semblait plus proche.", seen="{hero} in a storm at night with lightning {place}", more="Broum ! faisait le ciel.", funny="{hero} {hero:pria|prièrent} poliment le tonnerre de baisser d’un ton."),
        told("Entre deux éclairs, {hero} {hero:entendit|entendirent} une voix qui appelait à l’aide.", "Elle venait de quelque part {spot}.", seen="{hero} listening in the rain, a flash of lightning {place} at night", teen="Le pire moment pour jouer les héros."),
    )),
    Beat("exciting", "push-in", (
        told("Sous la pluie apparut {friend.first}, {friend:gelé} jusqu’aux os.", "« Viens près de {hero:moi|nous}, {hero:dit|dirent} {hero}. Il y a de la place. »", seen="{friend} shivering in the rain, {hero} giving shelter {place} at night"),
        told("{hero} {hero:fit|firent} une place à {friend.first}, qui n’avait nulle part où aller.", "{both:x|x|L’un contre l’autre|L’une contre l’autre}, on a bien moins peur.", seen="{hero} sheltering {friend} from the storm {place} at night", more="Le tonnerre, maintenant, ressemblait à un tambour.", adult="La peur, partagée, tient n’importe où."),
    )),
    Beat("cosy", "pull-out", (
        told("Au matin, le soleil revint : {hero} et {friend} étaient toujours là, bien au sec.", "Au-dessus de leurs têtes brillait un arc-en-ciel.", seen="{hero} and {friend} under a rainbow {place} in the morning", more="Il avait sept couleurs !"),
        told("L’orage s’en alla, mais {friend} resta.", "Depuis, {hero} {hero:dit|disent} : « {hero:Je me débrouille|On se débrouille}, mais avec toi, c’est mieux. »", seen="{hero} and {friend} together in the morning sun {place}", more="Et c’est vrai."),
    )),
    suits="storm heavy",
)  # fmt: skip

NOISE = plot(
    "noise",
    ("Quel est ce bruit dans la nuit ?", "{hero.full} et le bruit mystérieux"),
    begun(
        then("La nuit, tout était calme, du moins en apparence.", "Jusqu’au jour où un bruit changea tout.", adult="La nuit laisse toujours une porte entrouverte."),
        then("{hero} {hero:se couchait|se couchaient} toujours à la même heure.", "Et {hero:il} {hero:s’endormait|s’endormaient} aussitôt.", teen="Enfin, presque toujours à la même heure."),
    ),
    Beat("mysterious", "still", (
        told("Une nuit, {hero} {hero:entendit|entendirent} quelque chose d’étrange : « Toc, toc… fiouuu ! »", "Le bruit se taisait, puis recommençait.", seen="{hero} awake at night, listening {place}, moonlight", more="Toc, toc… fiouuu !", funny="On aurait dit une théière qui a le hoquet."),
        told("À minuit, {hero} {hero:se réveilla|se réveillèrent} en sursaut : on grattait dans le noir.", "Crr, crr, crr.", seen="{hero} waking up at midnight {place}, shadows and moonlight", teen="Parfait. Exactement ce qu’il fallait à minuit."),
    )),
    Beat("mysterious", "push-in", (
        told("{hero} {hero:imagina|imaginèrent} un monstre à trois têtes et {hero:se boucha|se bouchèrent} les oreilles.", "Mais le bruit continuait.", seen="{hero} covering both ears at night {place}, a big strange shadow", more="Avait-il des dents ? Avait-il faim ?"),
        told("Au clair de lune, {hero} {hero:aperçut|aperçurent} une ombre énorme {spot}.", "L’ombre bougeait lentement.", seen="a huge shadow {spot} in the moonlight, {hero} watching", adult="Les ombres ont la taille de celui qui les regarde."),
    )),
    Beat("funny", "close-up", (
        told("{hero} {hero:prit|prirent} une lanterne, {hero:s’approcha|s’approchèrent}… et {hero:découvrit|découvrirent} {friend.first} qui jouait de la flûte !", "Très mal, d’ailleurs.", seen="{hero} shining a lantern on {friend} playing a flute {spot} at night"),
        told("« Qui est là ? » {hero:demanda|demandèrent} {hero}, et {friend.first} répondit d’une toute petite voix.", "Ce n’était qu’une histoire d’oreiller perdu.", seen="{hero} meeting {friend} {spot} at night, moonlight"),
    )),
    Beat("cosy", "pull-out", (
        told("{hero} et {friend} rirent si fort que les étoiles se réveillèrent.", "Depuis, {friend} dort tout près, et {hero} {hero:dort|dorment} à poings fermés.", seen="{hero} and {friend} laughing under the stars {place}", more="Ha, ha, ha !"),
        told("{hero} {hero:fit|firent} une petite place à {friend}, et cette nuit-là personne n’eut peur.", "Depuis, au moindre bruit dans le noir, {hero} et {friend} disent : « Entre, entre ! »", seen="{hero} and {friend} sleeping peacefully side by side {place} at night", more="On ne sait jamais qui a sommeil."),
    )),
    suits="noise",
)  # fmt: skip

PARTY = plot(
    "party",
    ("La fête surprise", "Personne ne pense à {hero.full}"),
    begun(
        then("L’anniversaire de {hero} était pour le lendemain.", "{hero:Il} {hero:comptait|comptaient} les jours depuis un mois.", more="Trente nuits, pas une de moins !"),
        then("{hero} {hero:attendait|attendaient} le jour de {hero:son} anniversaire plus que tout autre.", "Déjà, on imaginait le gâteau.", adult="À partir d’un certain âge, on fête à voix basse, mais on fête.", teen="Sans en avoir l’air, bien sûr."),
    ),
    Beat("sad", "still", (
        told("Le matin venu, personne ne souhaita rien à {hero}.", "Pas un mot, pas une chanson.", seen="{hero} alone and sad {place} in the morning", more="{hero} {hero:poussa|poussèrent} un gros soupir."),
        told("Ce jour-là, tout le monde passait devant {hero} à toute vitesse, avec un air de secret.", "« Pas le temps ! » disait-on.", seen="{hero} watching busy passers-by {place}", teen="Niveau discrétion, c’était zéro."),
    )),
    Beat("mysterious", "pan", (
        told("{hero} {hero:décida|décidèrent} de fêter ça {spot}, loin de tout, mais on y entendait des petits rires.", "Quelqu’un chuchotait tout près.", seen="{hero} sitting alone {spot}, someone peeking from behind", funny="Les petits rires sentaient drôlement le gâteau au chocolat."),
        told("Quelqu’un passa en courant près de {hero}, caché derrière une énorme boîte.", "« Rien, rien ! » fit une voix, et la boîte vacilla.", seen="someone hurrying past {hero} behind a huge box {place}", more="Un ballon s’en échappa."),
    )),
    Beat("exciting", "push-in", (
        told("Soudain, {friend.first} demanda à {hero} de fermer les yeux et de compter jusqu’à dix.", "« … huit, neuf et dix ! »", seen="{hero} with closed eyes, {friend} preparing a surprise {place}", more="Quelque chose fit « chut »."),
        told("{hero} {hero:suivit|suivirent} une traînée de confettis, et au bout il y avait {friend.first}.", "« {hero:Tu arrives|Vous arrivez} juste à temps », dit {friend}.", seen="{hero} following a trail of confetti to {friend} {place}"),
    )),
    Beat("cheerful", "aerial", (
        told("« Surprise ! » crièrent-ils tous, et l’on vit {spot} un gâteau plus haut que {friend}.", "{hero} {hero:souffla|soufflèrent} les bougies sans faire de vœu : tout était déjà là.", seen="a surprise birthday party {place}, {hero}, {friend} and a tall cake with candles", more="Et on en reprit deux fois !"),
        told("Il y avait des lampions, de la musique et la meilleure place pour {hero}.", "Ce fut l’anniversaire le plus heureux dont on se souvienne {place}.", seen="lanterns and music at a party {place}, {hero} and {friend} dancing", calm="À la fin, il ne resta que les lampions et les étoiles."),
        told("Pas de discours : une longue table, quelques bougies, et {friend} qui servait le vin.", "{hero} {hero:se dit|se dirent} que vieillir, c’était surtout avoir avec qui.", seen="a long table with candles {place}, {hero} and {friend} smiling in the evening", ages=("adult",)),
    )),
    suits="party",
)  # fmt: skip

SOUP = plot(
    "soup",
    ("La soupe de {hero.full}", "Une soupe pour tout le monde"),
    begun(
        then("L’hiver approchait, et chacun restait chez soi.", "On ne se disait même plus bonjour.", more="Il faisait gris, gris, gris.", adult="Le froid commence toujours par les bonjours."),
        then("Dans les environs, chacun gardait ses provisions pour soi.", "Les placards étaient fermés à clé.", teen="Ambiance."),
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:posa|posèrent} une grande marmite {spot} et y {hero:mit|mirent} de l’eau et un caillou.", "« {hero:Je prépare|Nous préparons} une soupe au caillou », {hero:annonça|annoncèrent} {hero}.", seen="{hero} stirring a big pot with a stone in it {spot}"),
        told("{hero} n’{hero:avait|avaient} qu’une marmite vide, un caillou et une bonne idée.", "{hero:Il} {hero:alluma|allumèrent} un petit feu {spot}.", seen="{hero} beside a big empty pot and a small fire {spot}", more="La bonne idée, c’était de la soupe."),
    )),
    Beat("funny", "pan", (
        told("« Une soupe au caillou ? Quelle drôle d’idée ! » dirent les voisins à {hero}.", "Mais tous restaient là, le nez en l’air.", seen="curious neighbours looking into the pot of {hero} {place}", funny="Un voisin demanda si le caillou était bio."),
        told("L’eau chauffait, chauffait, et ne sentait rien du tout.", "{hero} {hero:tournait|tournaient} quand même la cuillère avec le sourire.", seen="{hero} stirring a steaming pot and smiling {place}", more="Glou, glou, glou."),
    )),
    Beat("cheerful", "push-in", (
        told("Alors {friend.first} s’approcha et dit : « Il manque peut-être une carotte. »", "Et hop ! Une carotte dans la marmite.", seen="{friend} putting a carrot into the pot of {hero} {spot}", more="Puis un navet, puis deux, puis trois !"),
        told("{friend.first} apporta un oignon, un seul, caché derrière son dos.", "Après quoi tout le monde trouva quelque chose à ajouter.", seen="{friend} offering an onion to {hero} beside a steaming pot {spot}", adult="Il suffit souvent d’un oignon pour que l’on pleure ensemble, puis que l’on rie."),
    )),
    Beat("cosy", "pull-out", (
        told("Jamais soupe ne fut meilleure que celle de {hero}, ce soir-là.", "Quant au caillou, {friend} le garde précieusement.", seen="everyone eating soup together {place} in the evening, {hero} and {friend} in the middle", more="On ne sait jamais !"),
        told("Tout le monde mangea à la même table, {hero} d’un côté, {friend} de l’autre, et la marmite au milieu.", "Et, depuis, on se dit bonjour.", seen="a long table {place} with a big pot, {hero} and {friend} smiling in lantern light"),
    )),
    needs="mobile dry alive", suits="soup",
)  # fmt: skip

NEIGHBOUR = plot(
    "neighbour",
    ("Quelqu’un est arrivé", "{hero.full} et la porte fermée"),
    begun(
        then("{hero} {hero:connaissait|connaissaient} tout le monde.", "Du moins, {hero:il} le {hero:croyait|croyaient}.", more="Et puis, un jour…"),
        then("Rien n’y changeait jamais, pas même les bonjours.", "On se saluait, et chacun passait son chemin.", adult="L’habitude est une couverture : elle réchauffe et elle pèse."),
    ),
    Beat("mysterious", "pan", (
        told("{time} arriva {friend.first}, avec une valise et sans un mot.", "{hero} {hero:voulut|voulurent} en savoir plus.", seen="{friend} arriving with a suitcase {place}, {hero} watching", more="La valise était très vieille."),
        told("Un jour, {hero} {hero:aperçut|aperçurent} {spot} {friend.first} qui regardait ses pieds.", "Personne ne savait d’où venait cette tête inconnue.", seen="{friend} standing shyly {spot}, {hero} looking over", teen="Tête de premier jour : on la reconnaît entre mille."),
    )),
    Beat("sad", "still", (
        told("{hero} {hero:fit|firent} un signe, mais {friend} courut se cacher.", "Le lendemain, ce fut pareil.", seen="{friend} hiding, {hero} waving hello {place}", more="Et le surlendemain aussi."),
        told("« Bonjour ! » {hero:dit|dirent} {hero}, mais {friend} parlait une autre langue et ne comprit rien.", "Les mots restèrent suspendus en l’air.", seen="{hero} talking to {friend}, who looks puzzled {place}", funny="On essaya plus fort. Sans succès.", adult="Entre deux silences aussi, on peut jeter un pont."),
    )),
    Beat("calm", "close-up", (
        told("Alors {hero} {hero:laissa|laissèrent} un dessin {spot} et {hero:s’éloigna|s’éloignèrent} sans bruit.", "Le soir, il y en avait un autre à côté : celui de {friend}.", seen="two drawings side by side {spot}, {friend} peeking out", more="C’était un soleil !"),
        told("Alors {hero} {hero:partagea|partagèrent} {hero:son} goûter avec {friend}, sans rien dire.", "Ce fut le premier sourire.", seen="{hero} sharing a snack with {friend} {spot}, both smiling"),
    )),
    Beat("cheerful", "pull-out", (
        told("Maintenant, {hero} et {friend} jouent ensemble tous les jours, et personne n’a plus à se cacher.", "Quand quelqu’un arrive, on lui offre un dessin.", seen="{hero} and {friend} welcoming a newcomer with a drawing {place}", more="Et des biscuits !"),
        told("Peu à peu, {friend} apprit les mots de {hero}, et {hero}, ceux de {friend}.", "Le premier fut « ensemble ».", seen="{hero} and {friend} laughing together {place} in golden light", adult="Le dernier, par chance, n’a pas encore servi."),
    )),
    needs="stranger", suits="neighbour",
)  # fmt: skip

BRIDGE = plot(
    "bridge",
    ("Le pont étroit", "{hero.full} et {friend.full} ne bougent plus"),
    begun(
        then("{hero} {hero:était|étaient} {hero:têtu} : jamais un pas en arrière.", "Pas même un demi.", more="Jamais, jamais, jamais !"),
        then("Pour aller où que ce soit, il fallait passer un pont très étroit.", "On n’y passait qu’un par un.", adult="Aux petits endroits les petits ponts et les grands orgueils."),
    ),
    Beat("funny", "pan", (
        told("{time}, au milieu d’un pont très étroit, {hero} {hero:tomba|tombèrent} nez à nez avec {friend.first}.", "« {hero:J’étais|On était} là avant », {hero:dit|dirent} {hero}.", seen="{hero} face to face with {friend} in the middle of a narrow wooden bridge {place}", more="« Non, moi ! » dit {friend}."),
        told("{hero} et {friend.first} s’engagèrent en même temps sur un pont très étroit, chacun de son côté.", "Au milieu, plus de place, même pour une fourmi.", seen="{hero} and {friend} meeting in the middle of a narrow bridge {place}", funny="Une fourmi essaya, puis rentra chez elle."),
    )),
    Beat("funny", "still", (
        told("Personne ne voulait céder, et ainsi passèrent le matin, l’après-midi et le goûter.", "La pluie se mit à tomber.", seen="{hero} and {friend} sulking on a bridge in the rain {place}", more="Plic, ploc, plic !", teen="Au concours du plus têtu : match nul."),
        told("À force de dispute, une planche du pont fit « crac ! ».", "{hero} et {friend} ne bougèrent plus d’un poil.", seen="a wooden bridge cracking under {hero} and {friend} {place}", more="En dessous, l’eau courait !"),
    )),
    Beat("exciting", "push-in", (
        told("« Si on se serre et qu’on tourne, dit {friend}, on change de côté. »", "Et c’est ce que l’on fit, tout doucement, comme au bal.", seen="{hero} and {friend} turning carefully in each other's arms on a narrow bridge {place}"),
        told("Alors {hero} {hero:aida|aidèrent} {friend} à ne pas tomber, et tout le monde passa du même côté.", "En riant et en tremblant un peu.", seen="{hero} helping {friend} off a broken bridge {place}", adult="Céder, finalement, ce n’était pas tomber."),
    )),
    Beat("cheerful", "aerial", (
        told("Ensuite, {hero} et {friend} réparèrent le pont et le firent deux fois plus large.", "Il y a maintenant assez de place pour danser.", seen="{hero} and {friend} dancing on a wide new bridge {place}", more="Un, deux, trois, et l’on tourne !"),
        told("Depuis ce jour, sur le pont, on se salue d’abord.", "{hero} et {friend} l’ont appris à tout le monde.", seen="{hero} and {friend} waving on a little bridge {place} at sunset", more="Et personne n’est pressé."),
    )),
    needs="mobile dry", suits="bridge",
)  # fmt: skip

TOGETHER = (SEED, STORM, NOISE, PARTY, SOUP, NEIGHBOUR, BRIDGE)
