"""Plots in French for those who stay where they are, and for small wonders."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.openings import begun
from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.telling import Beat

STAR = plot(
    "star",
    ("L’étoile tombée du ciel", "{hero.full} et l’étoile perdue"),
    begun(
        then("Avant de dormir, {hero} {hero:disait|disaient} bonne nuit à chaque étoile.", "Et il y en avait beaucoup !", teen="Une habitude absurde et magnifique."),
        then("{hero} {hero:aimait|aimaient} regarder le ciel sans penser à rien.", "Là-haut, tout semblait à sa place.", adult="C’était une façon de remettre le cœur à l’heure."),
    ),
    Beat("mysterious", "aerial", (
        told("Une nuit, une toute petite étoile se décrocha et tomba {spot}, sous les yeux de {hero}.", "Pouf !", seen="a tiny star falling from the night sky {spot}, {hero} watching"),
        told("Une nuit, {hero} {hero:vit|virent} trembler une lueur {spot} : une étoile venait de tomber.", "Elle avait froid.", seen="a small glowing star {spot} at night, {hero} coming closer", funny="L’étoile éternua et fit des étincelles."),
    )),
    Beat("sad", "close-up", (
        told("« Sans moi, il y aura un trou dans le ciel », pleurait l’étoile, et {hero} ne {hero:savait|savaient} que faire.", "Le ciel était si haut !", seen="{hero} comforting a small crying star {place} at night"),
        told("{hero} {hero:essaya|essayèrent} de lancer l’étoile vers le ciel, mais elle retombait toujours.", "Chaque fois, elle brillait un peu moins.", seen="{hero} throwing a small star up into the night sky {place}", teen="À la cinquième fois, même la gravité semblait s’ennuyer."),
    )),
    Beat("exciting", "push-in", (
        told("{friend.first} eut une idée : appeler le plus grand de tous les vents.", "« Vent, viens nous aider ! » crièrent {hero} et {friend}.", seen="{hero} and {friend} calling the wind at night {place}, a small star between them"),
        told("« C’est le chagrin qui est lourd, dit {friend.first}. Faisons-la rire ! »", "Et {hero} {hero:raconta|racontèrent} la blague la plus bête du monde.", seen="{hero} and {friend} making a small star laugh {place} at night", more="L’étoile se mit à rire et à flotter.", adult="Personne n’avait essayé quelque chose d’aussi simple."),
    )),
    Beat("cosy", "pull-out", (
        told("L’étoile monta, monta, et retrouva sa place.", "Depuis, chaque nuit, elle fait un clin d’œil à {hero} et un autre à {friend}.", seen="{hero} and {friend} looking up at a bright winking star {place}", more="Regarde bien, tu la verras !"),
        told("Cette nuit-là, {hero} {hero:leva|levèrent} les yeux : plus de trou dans le ciel, mais une lumière qui dansait.", "« Bonne nuit », dit {friend} tout bas.", seen="{hero} and {friend} under a starry sky {place}, one star dancing"),
    )),
    suits="star",
)  # fmt: skip

SONG = plot(
    "song",
    ("La chanson de {hero.full}", "Trois notes et un tambour"),
    begun(
        then("{hero} {hero:fredonnait|fredonnaient} toujours le même air.", "La, la, lalère.", teen="Toujours. Le. Même."),
        then("C’était un endroit plein de bruits : des gouttes, des pas, des rires.", "{hero} les {hero:écoutait|écoutaient} tous.", adult="Écouter, c’est déjà être d’ici."),
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:voulut|voulurent} apprendre la plus belle chanson du monde.", "Mais qui la connaissait ?", seen="{hero} listening with closed eyes {place}, music notes in the air", more="{hero:Il} {hero:demanda|demandèrent} à tout le monde."),
        told("{time}, une mélodie vint jusqu’à {hero} et repartit sans finir.", "Il lui manquait juste la dernière note.", seen="{hero} listening to a melody in the air {place}", adult="L’inachevé a une patience infinie."),
    )),
    Beat("sad", "still", (
        told("{hero} {hero:essaya|essayèrent}, mais la voix sortait de travers et quelqu’un se moqua.", "Plus du tout envie de chanter !", seen="{hero} singing shyly {place}, someone laughing"),
        told("Plus {hero} {hero:répétait|répétaient}, plus la chanson s’échappait au beau milieu.", "Ensuite, il ne restait qu’un trou dans l’air.", seen="{hero} practising a song {place}, looking discouraged", funny="Une note monta si haut qu’une mouche en tomba à la renverse."),
    )),
    Beat("cheerful", "push-in", (
        told("{friend.first} écouta, puis se mit à battre la mesure : poum, poum, poum.", "« {hero:Ta|Votre} voix ne se trompe pas, dit {friend}. Elle danse. »", seen="{friend} drumming a rhythm beside {hero} {spot}"),
        told("« Moi, je ne connais que la fin », dit {friend.first} timidement.", "{hero} {hero:connaissait|connaissaient} le début : on essaya ensemble.", seen="{hero} and {friend} singing together {spot}", more="Et c’était magnifique !"),
    )),
    Beat("cheerful", "aerial", (
        told("Le soir, la chanson de {hero} et de {friend} remplit tout l’endroit de joie.", "Il fallut la reprendre trois fois.", seen="{hero} and {friend} singing together {place} at sunset, others listening", more="Encore, encore !"),
        told("Cette chanson, on la chante encore {place}, avec la voix de {hero} et le rythme de {friend}.", "Chacun y ajoute une note.", seen="{hero} and {friend} making music under the evening sky {place}"),
    )),
    suits="song",
)  # fmt: skip

MIRROR = plot(
    "mirror",
    ("{hero.full} et le reflet", "Exactement comme ça"),
    begun(
        then("{hero} {hero:se comparait|se comparaient} sans arrêt aux autres et {hero:perdait|perdaient} chaque fois.", "Les autres étaient plus grands, plus forts ou plus malins.", teen="Les maths du découragement : on n’additionne que ce qu’ont les autres."),
        then("{hero} n’{hero:aimait|aimaient} pas du tout {hero:son} reflet.", "Mieux valait regarder ailleurs.", adult="On met longtemps à se regarder sans se défendre."),
    ),
    Beat("sad", "close-up", (
        told("{time}, {hero} {hero:fit|firent} un vœu tout bas : « {hero:Je voudrais|Nous voudrions} être autrement. »", "Personne ne répondit, pas même l’écho.", seen="{hero} looking at a reflection in water {place}, sad", more="Quel gros soupir !"),
        told("{time}, quelqu’un dit que {hero} ne {hero:servait|servaient} à rien.", "Ces mots pesaient comme des pierres.", seen="{hero} sitting with lowered head {spot} {place}", more="{hero} {hero:resta|restèrent} dans un coin."),
    )),
    Beat("funny", "follow", (
        told("Pour ressembler aux autres, {hero} {hero:s’étira|s’étirèrent}, {hero:se tassa|se tassèrent} et {hero:se peignit|se peignirent} même des rayures.", "Cela ne servit à rien.", seen="{hero} with painted stripes trying to look different {place}", funny="Avec les rayures, on aurait dit un zèbre pressé."),
        told("{hero} {hero:se cacha|se cachèrent} {spot} pour que personne ne {hero:le} voie.", "De là, tout semblait plus loin.", seen="{hero} hiding {spot} {place}", adult="Se cacher fatigue plus que vivre."),
    )),
    Beat("exciting", "push-in", (
        told("C’est alors que {friend.first} eut un gros ennui, et seul quelqu’un comme {hero} pouvait l’aider.", "« C’est {hero:toi|vous} qu’il me faut ! » cria {friend}.", seen="{friend} in trouble {spot}, {hero} coming to help"),
        told("« Enfin, {hero:te|vous} voilà ! dit {friend.first}. Il n’y a que {hero:toi qui puisses|vous qui puissiez} m’aider. »", "{hero} {hero:regarda|regardèrent} derrière, au cas où.", seen="{friend} asking {hero} for help {spot}", more="Mais non, c’était bien à {hero} que l’on parlait.", funny="Derrière, il n’y avait qu’un caillou."),
    )),
    Beat("cheerful", "pull-out", (
        told("Tout finit bien, justement parce que {hero} {hero:était|étaient} comme ça et pas autrement.", "« {hero:Ne change|Ne changez} jamais », dit {friend}.", seen="{hero} and {friend} celebrating {place}, sunshine", more="Et rien ne changea."),
        told("Ce soir-là, {hero} {hero:regarda|regardèrent} de nouveau {hero:son} reflet et {hero:sourit|sourirent}.", "Juste à côté, dans l’eau, souriait aussi {friend}.", seen="{hero} and {friend} smiling at their reflections in water {place} at sunset"),
    )),
    suits="mirror",
)  # fmt: skip

HURRY = plot(
    "hurry",
    ("Le jour où plus personne ne courut", "{hero.full} et le temps qui passe"),
    begun(
        then("Tout le monde y était pressé.", "« Pas le temps ! » répétait-on du matin au soir.", more="Vite, vite, vite !"),
        then("{hero} {hero:regardait|regardaient} passer les jours comme on regarde passer les trains.", "Aucun ne s’arrêtait.", adult="Et les jours ne regardaient personne."),
    ),
    Beat("calm", "still", (
        told("{time}, {hero} {hero:découvrit|découvrirent} {spot} une fleur pas plus grande qu’un bouton.", "Personne d’autre ne l’avait vue.", seen="{hero} discovering a tiny flower {spot}", more="Elle était bleue !"),
        told("{time}, {hero} {hero:s’arrêta|s’arrêtèrent} {spot}, parce que l’air sentait le pain et la pluie.", "Tout le monde aurait dû le savoir.", seen="{hero} standing still and breathing deeply {spot}", teen="Zéro notification. Réseau parfait."),
    )),
    Beat("funny", "pan", (
        told("{hero} {hero:appela|appelèrent} ceux qui passaient, mais personne ne s’arrêta, même une seconde.", "On courait si vite qu’on se cognait.", seen="a hurried crowd bumping into each other {place}, {hero} waving", funny="L’un d’eux se cogna, s’excusa, et se recogna dans le même."),
        told("« S’arrêter ? Pour quoi faire ? » disait-on, et {hero} {hero:restait|restaient} là, sans pouvoir finir une phrase.", "Le plus beau moment de la journée attendait toujours.", seen="{hero} ignored by passers-by {place}", adult="La beauté ne crie pas ; c’est pourquoi elle perd tant de disputes."),
    )),
    Beat("calm", "close-up", (
        told("Seul quelqu’un s’arrêta près de {hero} : {friend.first}, dont la montre était cassée.", "« Regarde », {hero:dit|dirent} {hero}, et {friend} regarda.", seen="{friend} with a stopped watch beside {hero} {spot}, both looking closely"),
        told("{friend.first}, à bout de souffle, finit par s’asseoir auprès de {hero}.", "« Oh ! » fit {friend} tout bas.", seen="{friend} resting beside {hero} {spot}"),
    )),
    Beat("calm", "aerial", (
        told("{friend} le raconta à un autre, qui le dit aux autres, et tous s’arrêtèrent pour regarder avec {hero}.", "Ce fut le jour le plus long et le plus beau de l’année.", seen="many figures quietly looking at a tiny wonder {place}, {hero} and {friend} among them", more="Personne ne regarda l’heure."),
        told("Depuis ce jour, {hero} et {friend} se retrouvent chaque soir pour ne rien faire ensemble.", "C’est ce qu’on fait de mieux à deux.", seen="{hero} and {friend} sitting peacefully {spot} in the evening light", adult="Et le temps, reconnaissant, vient s’asseoir à côté."),
    )),
    suits="hurry",
)  # fmt: skip

DARK = plot(
    "dark",
    ("Une petite lumière", "La nuit sans lumières"),
    begun(
        then("{hero} {hero:croyait|croyaient} que les petites choses ne servaient pas à grand-chose.", "C’était toujours le grand qui gagnait.", adult="L’erreur est très répandue."),
        then("La nuit, l’endroit se remplissait de lumières.", "{hero} les {hero:comptait|comptaient} pour s’endormir.", more="Une, deux, trois…", teen="Les moutons, c’était dépassé."),
    ),
    Beat("mysterious", "pan", (
        told("Une nuit, toutes les lumières s’éteignirent d’un coup, et {hero} {hero:se retrouva|se retrouvèrent} dans le noir.", "Même la lune était partie derrière un nuage.", seen="everything dark at night {place}, {hero} alone", more="Qu’il faisait sombre !"),
        told("Par une nuit très noire, {hero} {hero:entendit|entendirent} des voix perdues.", "Personne ne trouvait son chemin.", seen="{hero} in the dark night {place}, distant voices"),
    )),
    Beat("exciting", "follow", (
        told("Quelqu’un pleurait {spot}, et {hero} n’{hero:avait|avaient} qu’une petite bougie.", "C’était bien peu de lumière pour tant de nuit.", seen="{hero} with one small candle in the dark {spot}", more="La flamme tremblait.", adult="Mais la nuit ne sait pas compter."),
        told("{hero} {hero:alluma|allumèrent} une lueur minuscule, et le vent la souffla.", "On la ralluma.", seen="{hero} lighting a tiny lamp in the wind at night {place}", teen="Encore. Et encore. Le vent devenait franchement pénible."),
    )),
    Beat("calm", "push-in", (
        told("Guidé par cette lueur, quelqu’un approcha : {friend.first}, et bien d’autres derrière.", "« Cette lumière se voit de très loin », dit {friend}.", seen="{friend} walking through the dark towards the small light of {hero} {place}"),
        told("{friend.first} approcha sa bougie, et d’une lumière on en fit deux.", "Puis quatre, puis huit, puis seize.", seen="{friend} lighting a candle from the candle of {hero} {spot} at night", more="Quelle fête de lumières !"),
    )),
    Beat("cosy", "aerial", (
        told("Cette nuit-là, grâce à la petite lumière de {hero}, personne ne se perdit.", "{friend} la garda comme on garde un trésor.", seen="many small lights {place} at night, {hero} and {friend} in the middle", more="Et elle brille encore."),
        told("Quand vint enfin le jour, {hero} et {friend} éteignirent la petite lueur.", "On n’en avait plus besoin, mais on savait où la trouver.", seen="{hero} and {friend} putting out a small lamp at dawn {place}", adult="Le savoir suffisait."),
    )),
    needs="dry", suits="dark heavy",
)  # fmt: skip

VISITORS = plot(
    "visitors",
    ("{hero.full} et le vaste monde", "Des nouvelles de très loin"),
    begun(
        then("{hero} {hero:voyait|voyaient} passer les autres sans jamais pouvoir les suivre.", "Le monde commençait juste là où finissait l’horizon.", adult="Rester est aussi un métier."),
        then("De là, {hero} {hero:voyait|voyaient} le soleil se lever chaque matin.", "D’où pouvait-il bien venir ?", more="De très loin, sûrement !"),
    ),
    Beat("sad", "still", (
        told("{time}, {hero} {hero:soupira|soupirèrent} : « Que peut-il y avoir là-bas ? »", "Le vent emporta le soupir.", seen="{hero} {place} looking at the far horizon", more="Fffou !"),
        told("{hero} {hero:entendait|entendaient} parler de villes, de bateaux et d’éléphants, sans en avoir jamais vu.", "Comme on se sentait seul !", seen="{hero} alone {place}, clouds shaped like ships and elephants", funny="Des éléphants, on savait seulement qu’ils n’entrent pas dans une valise."),
    )),
    Beat("exciting", "pan", (
        told("Une nuit de tempête, {hero} {hero:tint|tinrent} bon contre le vent.", "Entre deux coups de tonnerre, on entendit un bruit très doux.", seen="{hero} in a storm at night {place}", more="Toc !"),
        told("Vint un brouillard si épais que {hero} ne {hero:vit|virent} même plus le ciel.", "Alors quelque chose se posa tout près.", seen="{hero} in thick mist {place}", adult="Le brouillard aussi apporte des choses."),
    )),
    Beat("cheerful", "close-up", (
        told("C’était {friend.first}, qui venait de très loin et demandait à se reposer.", "En échange, {friend} raconta tout son voyage.", seen="{friend} resting beside {hero} {place}, telling a story"),
        told("{friend.first} se blottit contre {hero} et commença : « Un jour, de l’autre côté de la mer… »", "{hero} n’en {hero:perdait|perdaient} pas une miette.", seen="{friend} telling stories beside {hero} {place} at night, moon"),
    )),
    Beat("cosy", "pull-out", (
        told("Maintenant, {friend} revient chaque année avec une nouvelle histoire pour {hero}.", "Et voilà comment, sans faire un pas, on fait le tour du monde.", seen="{friend} coming back to {hero} {place} in spring", more="Même les éléphants !"),
        told("Depuis, qui se perd cherche {hero}, se repose un peu et laisse une histoire.", "La première, c’est {friend} qui l’a laissée.", seen="{friend} and other travellers resting around {hero} {place} at sunset", adult="Il y a ceux qui voyagent, et ceux vers qui l’on revient."),
    )),
    needs="settled stranger", suits="settled visitors",
)  # fmt: skip

MEETING = plot(
    "meeting",
    ("Rendez-vous près de {hero.full}", "La place de {hero.full}"),
    begun(
        then("Tout le monde passait devant {hero} sans dire bonjour.", "C’était comme être invisible.", teen="Vu la taille, il fallait le faire."),
        then("Depuis longtemps, plus personne ne s’approchait de {hero}.", "Seule la poussière venait, et elle n’avait pas de conversation.", adult="L’oubli s’installe sans faire de bruit."),
    ),
    Beat("calm", "still", (
        told("{time}, {hero} {hero:décida|décidèrent} de faire quelque chose pour que l’on s’arrête.", "Mais que faire quand on ne bouge pas ?", seen="{hero} {place} in soft light, nobody around", more="{hero} y {hero:pensa|pensèrent} toute la nuit."),
        told("{hero} {hero:avait|avaient} un souhait tout simple : entendre rire de près.", "{hero:Il} le {hero:répétait|répétaient} chaque nuit, tout bas.", seen="{hero} {place} under the moon"),
    )),
    Beat("sad", "pan", (
        told("{hero} {hero:brilla|brillèrent} au soleil tant et plus, mais personne ne le remarqua.", "Le soir tomba tout doucement.", seen="{hero} shining in the sun {place}, people passing by"),
        told("Des gens vinrent avec des papiers et dirent que {hero} ne {hero:servait|servaient} plus.", "« Demain, on {hero:le} enlève », dirent-ils.", seen="people with papers in front of {hero} {place}", more="Quelle frayeur !", adult="Les papiers posent rarement des questions."),
    )),
    Beat("exciting", "push-in", (
        told("Alors {friend.first} s’installa près de {hero}, sortit son goûter et refusa de bouger.", "« C’est la meilleure place du monde », dit {friend}.", seen="{friend} sitting beside {hero} {place} with a snack"),
        told("{friend.first} se mit à raconter une histoire à côté de {hero} ; quelqu’un s’approcha, puis un autre.", "Bientôt, le cercle fut immense.", seen="{friend} telling a story beside {hero} {place}, a circle of listeners", more="Il n’y avait plus une place !"),
    )),
    Beat("cheerful", "aerial", (
        told("Aujourd’hui, tout le monde se donne rendez-vous près de {hero} : on y joue, on y chante, on s’y attend.", "Et {friend} arrive toujours avant les autres.", seen="a happy gathering around {hero} {place}, {friend} among them"),
        told("Plus jamais on ne passa devant {hero} sans s’arrêter.", "Et le soir, quand tout le monde s’en va, {friend} dit bonne nuit.", seen="{friend} saying good night to {hero} {place}, stars"),
    )),
    needs="standing", suits="standing meeting",
)  # fmt: skip

QUIET = (STAR, SONG, MIRROR, HURRY, DARK, VISITORS, MEETING)
