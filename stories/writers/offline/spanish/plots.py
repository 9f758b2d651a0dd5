"""All that can happen in Spanish, and the sentences that fit any of it."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import reworded
from stories.writers.offline.spanish.plots_quiet import QUIET
from stories.writers.offline.spanish.plots_searches import SEARCHES
from stories.writers.offline.spanish.plots_together import TOGETHER
from stories.writers.offline.spanish.plots_wishes import WISHES
from stories.writers.offline.spanish.wordings import WORDINGS

PLOTS = reworded((*WISHES, *SEARCHES, *QUIET, *TOGETHER), WORDINGS)
ASIDES: dict[str, dict[str, tuple[str, ...]]] = {
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
        "opening": ("No era gran cosa, pero era su sitio.", "{hero:Tenía|Tenían} fama de meterse donde nadie {hero:lo} llamaba.", "De momento, todo iba bien. De momento.", "Lo de siempre, vamos.", "{hero} {hero:iba|iban} a lo suyo y, de paso, a lo de los demás.", "Aquello prometía ser un día cualquiera."),
        "wish": ("Era una idea pésima o buenísima; todavía no estaba claro.", "A {hero} se {hero:le|les} aceleró el pulso.", "Ya no había vuelta atrás.", "{hero} {hero:fingió|fingieron} que no era importante.", "Algo, en el estómago, dio una vuelta de campana.", "Había cien razones para dejarlo y una sola para seguir."),
        "trouble": ("Cualquiera con sentido común se habría ido a casa.", "{hero} {hero:apretó|apretaron} los dientes.", "El plan B tampoco existía.", "Nadie dijo que fuera a ser fácil, pero tampoco hacía falta exagerar.", "{hero} {hero:miró|miraron} el reloj, como si eso ayudara.", "En las películas, a esas alturas, ya suena la música."),
        "turn": ("No parecía gran cosa, pero lo cambió todo.", "Nadie dijo nada durante unos segundos, que duraron bastante.", "{hero} y {friend} se miraron: no hacía falta explicar más.", "{friend} no sonrió, pero casi.", "Fue como encender una luz que llevaba ahí todo el rato.", "{hero} {hero:soltó|soltaron} el aire muy despacio."),
        "end": ("Y eso, en un día normal, ya es mucho.", "Si alguien pregunta, {friend} dirá que fue idea suya.", "A la mañana siguiente, todo parecía igual, pero no lo era.", "{hero} no lo {hero:contó|contaron} en ninguna parte, y por eso era suyo.", "{friend} dijo «ya te lo dije», aunque no lo había dicho.", "Fin. O, mejor dicho, continuará."),
    },
    "adult": {
        "opening": ("La luz de la tarde entraba de lado y lo volvía todo un poco antiguo.", "De su pasado, {hero} {hero:hablaba|hablaban} poco.", "Nadie habría dicho que faltaba algo.", "Las tardes tenían el color de las cartas guardadas.", "{hero} {hero:medía|medían} el tiempo por la luz de las paredes.", "Todo estaba en orden, y ese era el problema."),
        "wish": ("{hero} {hero:sintió|sintieron} algo parecido a la juventud.", "Hay días que llegan sin anunciarse.", "No era nada, y sin embargo no podía ser otra cosa.", "Bastó eso para que el día cambiara de nombre.", "{hero} {hero:recordó|recordaron} un olor de hacía muchos años.", "Ciertas cosas no se deciden: se obedecen."),
        "trouble": ("El silencio tenía el peso de los muebles viejos.", "{hero} {hero:tardó|tardaron} en darse cuenta de que {hero:contenía|contenían} la respiración.", "Por un momento pareció que ahí acababa todo.", "Había que contar con el cansancio, y con su vieja amiga la duda.", "{hero} {hero:pensó|pensaron} en volver, y no {hero:volvió|volvieron}.", "El reloj seguía a lo suyo, sin tomar partido."),
        "turn": ("{friend} no hizo preguntas, y eso fue lo mejor.", "Algo, muy adentro, cambió de sitio.", "{hero} {hero:agradeció|agradecieron} que nadie encendiera la luz todavía.", "{hero} y {friend} no se dijeron nada que no cupiera en un gesto.", "Fue un momento pequeño, de los que luego sostienen los años.", "{friend} tenía la voz tranquila de quien no tiene prisa."),
        "end": ("La tarde se fue sin hacer ruido.", "De lo demás, {hero} no {hero:habló|hablaron} nunca.", "Quedaba una luz encendida, y con eso bastaba.", "{hero} {hero:apagó|apagaron} la lámpara un poco más tarde que de costumbre.", "Después, {friend} habló del tiempo, y fue como hablar de todo.", "Sobre la mesa quedaron dos tazas."),
    },
}  # fmt: skip
