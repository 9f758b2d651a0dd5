"""All that can happen in French, and the sentences that fit any of it."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.plots_quiet import QUIET
from stories.writers.offline.french.plots_searches import SEARCHES
from stories.writers.offline.french.plots_together import TOGETHER
from stories.writers.offline.french.plots_wishes import WISHES
from stories.writers.offline.french.wordings import WORDINGS
from stories.writers.offline.romance.plotting import reworded

PLOTS = reworded((*WISHES, *SEARCHES, *QUIET, *TOGETHER), WORDINGS)
ASIDES: dict[str, dict[str, tuple[str, ...]]] = {
    "funny": {
        "opening": ("Même la puce du coin le savait, elle qui apprend tout en dernier.", "{hero} {hero:parlait|parlaient} {hero:seul} et, en plus, {hero:se répondait|se répondaient}.", "Un moustique le confirme, et les moustiques ne mentent pas."),
        "wish": ("Là-dessus, {hero} {hero:attrapa|attrapèrent} le hoquet.", "Une mouche qui passait se cacha les yeux.", "À l’endroit ou à l’envers, l’idée restait bizarre."),
        "trouble": ("Une puce passa et dit qu’elle n’avait rien vu.", "{hero} {hero:fit|firent} une tête de tartine brûlée.", "C’était un désastre, mais un désastre qui avait de l’allure."),
        "turn": ("Là-dessus, {friend} éternua si fort que le sol trembla.", "{friend} parlait très sérieusement, une feuille collée sur le nez.", "{friend} fit une révérence et faillit perdre l’équilibre."),
        "end": ("Une puce arriva en courant quand tout était fini.", "{friend} a toujours une feuille collée sur le nez.", "Quant au moustique, il raconte l’histoire à qui veut l’entendre."),
    },
    "calm": {
        "opening": ("L’air était doux, et rien ne pressait.", "Tout respirait lentement.", "{hero} {hero:écoutait|écoutaient} les bruits les plus petits."),
        "wish": ("{hero} {hero:respira|respirèrent} à fond, une fois, puis une autre.", "La lumière bougeait lentement, comme l’eau.", "Rien ne pressait."),
        "trouble": ("Autour, pourtant, tout restait paisible.", "{hero} {hero:ferma|fermèrent} les yeux un instant, et cela fit du bien.", "Ce n’était pas si grave : demain serait un autre jour."),
        "turn": ("{friend} parlait tout bas, comme on parle la nuit.", "{hero} et {friend} se turent un moment, et c’était un bon silence.", "Le soir devint doux comme une couverture."),
        "end": ("Puis tout se tut, et la lune se leva.", "{hero} {hero:bâilla|bâillèrent} et {hero:s’endormit|s’endormirent}.", "{friend} dit « bonne nuit », et ce fut tout."),
    },
    "child": {
        "opening": ("Tout le monde {hero:le} aimait bien.", "Chaque matin, {hero:il} {hero:disait|disaient} bonjour au soleil.", "{hero} {hero:savait|savaient} rire comme personne."),
    },
    "teen": {
        "opening": ("Ce n’était pas grand-chose, mais c’était chez soi.", "{hero} {hero:avait|avaient} le don de se trouver là où il ne fallait pas.", "Pour l’instant, tout allait bien. Pour l’instant.", "La routine, quoi.", "{hero} {hero:s’occupait de ses|s’occupaient de leurs} affaires et, en passant, de celles des autres.", "La journée s’annonçait comme toutes les autres."),
        "wish": ("L’idée était mauvaise ou géniale : difficile à dire.", "Le cœur de {hero} s’emballa.", "Plus moyen de reculer.", "{hero} {hero:fit|firent} semblant de trouver cela sans importance.", "Quelque chose, au creux du ventre, fit un tour de manège.", "Il y avait cent raisons de laisser tomber, et une seule de continuer."),
        "trouble": ("N’importe qui de raisonnable serait rentré chez soi.", "{hero} {hero:serra|serrèrent} les dents.", "De plan B, il n’y en avait pas.", "Personne n’avait dit que ce serait facile, mais tout de même.", "{hero} {hero:regarda|regardèrent} l’heure, comme si cela pouvait aider.", "Dans les films, à ce moment-là, il y a de la musique."),
        "turn": ("Cela n’avait l’air de rien, mais cela changea tout.", "Personne ne parla pendant quelques secondes, et ce furent de longues secondes.", "{hero} et {friend} échangèrent un regard : inutile d’en dire plus.", "{friend} ne sourit pas, mais presque.", "C’était comme allumer une lampe qui était là depuis le début.", "{hero} {hero:relâcha|relâchèrent} enfin les épaules."),
        "end": ("Et, pour un jour ordinaire, c’est déjà beaucoup.", "Si on l’interroge, {friend} dira que c’était son idée.", "Le lendemain, tout semblait pareil, et rien ne l’était.", "{hero} n’en {hero:parla|parlèrent} nulle part, et c’est pour cela que ce fut précieux.", "{friend} dit « je l’avais bien dit », ce qui n’était pas vrai.", "Fin. Ou plutôt : à suivre."),
    },
    "adult": {
        "opening": ("La lumière du soir entrait de biais et vieillissait toute chose.", "De {hero:son} passé, {hero} {hero:parlait|parlaient} peu.", "On n’aurait pas dit qu’il manquait quelque chose.", "Les soirs avaient la couleur des vieilles lettres.", "{hero} {hero:mesurait|mesuraient} le temps à la lumière sur les murs.", "Tout était en ordre, et c’était bien là le problème."),
        "wish": ("{hero} {hero:sentit|sentirent} quelque chose qui ressemblait à la jeunesse.", "Il y a des jours qui n’annoncent pas leur venue.", "Ce n’était rien, et pourtant c’était cela.", "Il n’en fallut pas plus pour que le jour change de nom.", "{hero} {hero:retrouva|retrouvèrent} une odeur d’il y a longtemps.", "Certaines choses ne se décident pas : on leur obéit."),
        "trouble": ("Le silence avait le poids des vieux meubles.", "{hero} {hero:retenait|retenaient} {hero:son} souffle sans le savoir.", "Un instant, on put croire que tout s’arrêtait là.", "Il fallait compter avec la fatigue et avec sa vieille amie, l’hésitation.", "{hero} {hero:songea|songèrent} à rentrer, et n’en {hero:fit|firent} rien.", "L’horloge continuait, sans prendre parti."),
        "turn": ("{friend} ne posa pas de questions, et ce fut le mieux.", "Quelque chose, tout au fond, changea de place.", "Il y eut un silence, et personne ne voulut le rompre.", "{hero} et {friend} ne se dirent rien qui ne tînt dans un geste.", "Ce fut un petit moment, de ceux qui portent ensuite les années.", "{friend} avait la voix calme de qui a le temps."),
        "end": ("Le soir s’en alla sans bruit.", "Sur la suite, {hero} {hero:garda|gardèrent} le silence.", "Il restait une lumière allumée, et c’était assez.", "{hero} {hero:éteignit|éteignirent} la lampe un peu plus tard que d’habitude.", "Puis {friend} parla du temps qu’il faisait, et c’était comme parler de tout.", "Sur la table, il restait deux tasses."),
    },
}  # fmt: skip
