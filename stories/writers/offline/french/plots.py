"""All that can happen in French, and the sentences that fit any of it."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.french.plots_quiet import QUIET
from stories.writers.offline.french.plots_searches import SEARCHES
from stories.writers.offline.french.plots_together import TOGETHER
from stories.writers.offline.french.plots_wishes import WISHES

PLOTS = (*WISHES, *SEARCHES, *QUIET, *TOGETHER)
ASIDES = {
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
        "opening": ("Ce n’était pas grand-chose, mais c’était chez soi.", "{hero} {hero:avait|avaient} le don de se trouver là où il ne fallait pas.", "Pour l’instant, tout allait bien. Pour l’instant."),
        "wish": ("L’idée était mauvaise ou géniale : difficile à dire.", "Le cœur de {hero} s’emballa.", "Plus moyen de reculer."),
        "trouble": ("N’importe qui de raisonnable serait rentré chez soi.", "{hero} {hero:serra|serrèrent} les dents.", "De plan B, il n’y en avait pas."),
        "turn": ("Cela n’avait l’air de rien, mais cela changea tout.", "Personne ne parla pendant quelques secondes, et ce furent de longues secondes.", "{hero} et {friend} échangèrent un regard : inutile d’en dire plus."),
        "end": ("Et, pour un jour ordinaire, c’est déjà beaucoup.", "Si on l’interroge, {friend} dira que c’était son idée.", "Le lendemain, tout semblait pareil, et rien ne l’était."),
    },
    "adult": {
        "opening": ("La lumière du soir entrait de biais et vieillissait toute chose.", "De {hero:son} passé, {hero} {hero:parlait|parlaient} peu.", "On n’aurait pas dit qu’il manquait quelque chose."),
        "wish": ("{hero} {hero:sentit|sentirent} quelque chose qui ressemblait à la jeunesse.", "Il y a des jours qui n’annoncent pas leur venue.", "Ce n’était rien, et pourtant c’était cela."),
        "trouble": ("Le silence avait le poids des vieux meubles.", "{hero} {hero:retenait|retenaient} {hero:son} souffle sans le savoir.", "Un instant, on put croire que tout s’arrêtait là."),
        "turn": ("{friend} ne posa pas de questions, et ce fut le mieux.", "Quelque chose, tout au fond, changea de place.", "{hero} {hero:fut|furent} {hero:reconnaissant} que personne n’allume encore."),
        "end": ("Le soir s’en alla sans bruit.", "Sur la suite, {hero} {hero:garda|gardèrent} le silence.", "Il restait une lumière allumée, et c’était assez."),
    },
}  # fmt: skip
