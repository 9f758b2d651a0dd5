"""All that can happen in Spanish, and the sentences that fit any of it."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.spanish.plots_quiet import QUIET
from stories.writers.offline.spanish.plots_searches import SEARCHES
from stories.writers.offline.spanish.plots_together import TOGETHER
from stories.writers.offline.spanish.plots_wishes import WISHES

PLOTS = (*WISHES, *SEARCHES, *QUIET, *TOGETHER)
ASIDES = {
    "funny": {
        "opening": ("Lo sabía hasta la pulga del lugar, que se enteraba siempre la última.", "{hero} {hero:hablaba|hablaban} {hero:solo} y además se {hero:contestaba|contestaban}.", "Un mosquito lo confirma, y los mosquitos no mienten."),
        "wish": ("A {hero} se {hero:le|les} escapó un hipo.", "Una mosca que pasaba por allí se tapó los ojos.", "{hero} {hero:lo pensó|lo pensaron} del derecho y del revés, y del revés sonaba mejor."),
        "trouble": ("Una pulga pasó de largo y dijo que ella no había visto nada.", "{hero} {hero:puso|pusieron} cara de tostada quemada.", "Fue un desastre, pero un desastre con mucho estilo."),
        "turn": ("Entonces {friend} estornudó tan fuerte que tembló el suelo.", "{friend} lo dijo muy en serio, con una hoja pegada en la nariz.", "{friend} hizo una reverencia y casi perdió el equilibrio."),
        "end": ("Y colorín colorado, a {friend} se le quedó un calcetín mojado.", "{friend} todavía tiene una hoja pegada en la nariz.", "Una pulga llegó corriendo cuando ya había terminado todo."),
    },
    "calm": {
        "opening": ("El aire era tibio y no había ninguna prisa.", "Todo respiraba despacio.", "{hero} {hero:escuchaba|escuchaban} los sonidos más pequeños."),
        "wish": ("{hero} {hero:respiró|respiraron} hondo, una vez y otra vez.", "La luz se movía despacio, como el agua.", "No había ninguna prisa."),
        "trouble": ("Aun así, todo alrededor seguía en calma.", "{hero} {hero:cerró|cerraron} los ojos un momento, y eso ayudó.", "No era tan grave: mañana sería otro día."),
        "turn": ("{friend} hablaba bajito, como se habla de noche.", "{hero} y {friend} se quedaron un rato en silencio, y fue un silencio bueno.", "La tarde se volvió suave como una manta."),
        "end": ("Después, todo quedó en silencio y salió la luna.", "{hero} {hero:bostezó|bostezaron} y {hero:se quedó|se quedaron} {hero:dormido}.", "{friend} dijo «buenas noches», y eso fue todo."),
    },
    "child": {
        "opening": ("Y allí {hero:era|eran} muy {hero:querido}.", "Cada mañana {hero:saludaba|saludaban} al sol.", "{hero} {hero:sabía|sabían} reír como nadie."),
    },
    "teen": {
        "opening": ("No era gran cosa, pero era su sitio.", "{hero:Tenía|Tenían} fama de meterse donde nadie {hero:lo} llamaba.", "De momento, todo iba bien. De momento."),
        "wish": ("Era una idea pésima o buenísima; todavía no estaba claro.", "A {hero} se {hero:le|les} aceleró el pulso.", "Ya no había vuelta atrás."),
        "trouble": ("Cualquiera con sentido común se habría ido a casa.", "{hero} {hero:apretó|apretaron} los dientes.", "El plan B tampoco existía."),
        "turn": ("No parecía gran cosa, pero lo cambió todo.", "Nadie dijo nada durante unos segundos, que duraron bastante.", "{hero} y {friend} se miraron: no hacía falta explicar más."),
        "end": ("Y eso, en un día normal, ya es mucho.", "Si alguien pregunta, {friend} dirá que fue idea suya.", "A la mañana siguiente, todo parecía igual, pero no lo era."),
    },
    "adult": {
        "opening": ("La luz de la tarde entraba de lado y lo volvía todo un poco antiguo.", "De su pasado, {hero} {hero:hablaba|hablaban} poco.", "Nadie habría dicho que faltaba algo."),
        "wish": ("{hero} {hero:sintió|sintieron} algo parecido a la juventud.", "Hay días que llegan sin anunciarse.", "No era nada, y sin embargo no podía ser otra cosa."),
        "trouble": ("El silencio tenía el peso de los muebles viejos.", "{hero} {hero:tardó|tardaron} en darse cuenta de que {hero:contenía|contenían} la respiración.", "Por un momento pareció que ahí acababa todo."),
        "turn": ("{friend} no hizo preguntas, y eso fue lo mejor.", "Algo, muy adentro, cambió de sitio.", "{hero} {hero:agradeció|agradecieron} que nadie encendiera la luz todavía."),
        "end": ("La tarde se fue sin hacer ruido.", "De lo demás, {hero} no {hero:habló|hablaron} nunca.", "Quedaba una luz encendida, y con eso bastaba."),
    },
}  # fmt: skip
