"""Plots in Spanish about what the idea says is wished for, feared or thought about."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.spanish.openings import begun
from stories.writers.offline.telling import Beat

DREAM_STEPS = plot(
    "dream steps",
    ("El sueño de {hero.full}", "{hero.full} {hero:quiere|quieren} {dream}"),
    begun(
        then("{hero:Tenía|Tenían} un solo sueño: {dream}.", "{hero:Pensaba|Pensaban} en ello al despertar y al dormirse.", adult="Los sueños tercos son los que envejecen mejor."),
        then("Lo que más {hero:deseaba|deseaban} en el mundo era {dream}.", "¡Más que todos los pasteles juntos!", teen="Y no, no se {hero:le|les} pasaba con la edad."),
        plain=True,
    ),
    Beat("cheerful", "close-up", (
        told("{time}, {hero} {hero:decidió|decidieron} que había llegado el día de {dream}.", "Si otros podían {dream}, ¿por qué no?", seen="{hero} dreaming of {dream} {place}", more="{hero:Respiró|Respiraron} hondo."),
        told("{hero} {hero:se levantó|se levantaron} con una idea fija: {dream}.", "Nadie creía que fuera posible.", seen="{hero} full of hope, dreaming of {dream} {place}"),
    )),
    Beat("sad", "follow", (
        told("El primer intento salió mal, y el segundo, peor.", "{dream} era mucho más difícil de lo que parecía.", seen="{hero} failing and falling {place}", more="¡Ay!", funny="El tercero ni siquiera empezó: se rompió antes."),
        told("—Eso es imposible —decían todos, y {hero} {hero:empezó|empezaron} a creerlo.", "¿Y si tenían razón?", seen="{hero} sad, others shaking their heads {place}", adult="Lo imposible tiene siempre muchos portavoces."),
    )),
    Beat("calm", "push-in", (
        told("{friend.first} había visto todos los intentos y se acercó despacio.", "—{hero:Prueba|Probad} otra vez —dijo {friend}—. Yo estoy aquí.", seen="{friend} encouraging {hero} {spot}"),
        told("Solo {friend.first} dijo algo distinto: «¿Y si lo hacemos paso a paso?».", "El primer paso fue tan pequeño que casi no se vio.", seen="{friend} and {hero} practising together {spot}", more="Pero era un paso."),
    )),
    Beat("cheerful", "aerial", (
        told("Y un día, por fin, {hero} {hero:pudo|pudieron} {dream}.", "{friend} aplaudió hasta que se hizo de noche.", seen="{hero} happily {dream}, {friend} cheering {place}", more="¡Lo {hero:había|habían} conseguido!"),
        told("{hero} {hero:consiguió|consiguieron} {dream}, no a la primera ni a la décima, sino cuando ya nadie tenía prisa.", "—Lo sabía —dijo {friend}.", seen="{hero} {dream} at last {place}, {friend} smiling", adult="Y lo sabía, en efecto, desde el principio."),
    )),
    needs="dream", suits="dream",
)  # fmt: skip

DREAM_HELP = plot(
    "dream help",
    ("{hero.full} y un sueño enorme", "Soñar es empezar"),
    begun(
        then("{hero} {hero:guardaba|guardaban} un secreto: {hero:quería|querían} {dream}.", "No se lo {hero:había|habían} contado a nadie.", teen="Contarlo habría sido peor que fracasar."),
        then("Todas las noches, {hero} {hero:soñaba|soñaban} lo mismo: {dream}.", "Y todas las mañanas era solo un sueño.", more="¡Qué pena!"),
        plain=True,
    ),
    Beat("cosy", "close-up", (
        told("{time}, {hero} {hero:contó|contaron} su sueño a {friend.first}.", "—Quiero {dream} —{hero:dijo|dijeron}, muy bajito.", seen="{hero} telling a secret to {friend} {spot}"),
        told("{friend.first} oyó a {hero} hablar en sueños: «{dream}, {dream}…».", "Y decidió ayudar.", seen="{friend} listening to {hero} talking in sleep {place} at night"),
    )),
    Beat("funny", "follow", (
        told("{hero} y {friend} lo probaron todo: con una cuerda, con un paraguas y hasta con una cazuela en la cabeza.", "Nada funcionaba.", seen="{hero} and {friend} trying funny things with a rope and an umbrella {place}", funny="La cazuela, eso sí, le quedaba muy bien a {friend}."),
        told("Para que {hero} {hero:pudiera|pudieran} {dream}, {friend} inventó un plan de cien pasos.", "En el paso tres ya se habían perdido.", seen="{friend} showing a long plan to {hero} {place}", teen="El paso cuatro era «no entrar en pánico». Tarde."),
    )),
    Beat("exciting", "push-in", (
        told("Cuando {hero} ya {hero:iba|iban} a rendirse, {friend} dijo: «Yo creo en ti».", "Eran solo cuatro palabras, pero pesaban mucho.", seen="{friend} encouraging {hero} {spot} at sunset", adult="Hay frases que sostienen como una viga."),
        told("{hero} {hero:cerró|cerraron} los ojos y {hero:dejó|dejaron} de pensar en lo que dirían los demás.", "Solo se oía la respiración de {friend}.", seen="{hero} with closed eyes, concentrating, {friend} close by, {spot}"),
    )),
    Beat("cheerful", "aerial", (
        told("Y entonces ocurrió: ¡{hero} {hero:logró|lograron} {dream}!", "{friend} lo vio todo y lo contó mil veces.", seen="{hero} {dream} joyfully, {friend} watching {place}", more="¡Mil y una veces!"),
        told("Aquel día, {hero} {hero:pudo|pudieron} {dream}, y el secreto dejó de ser secreto.", "Ahora {friend} también tiene un sueño, y le toca a {hero} ayudar.", seen="{hero} {dream} {place}, {friend} smiling proudly"),
    )),
    needs="dream one", suits="dream",
)  # fmt: skip

FEAR_DARE = plot(
    "fear dare",
    ("{hero.full} y el miedo", "Un paso valiente"),
    begun(
        then("{hero} {hero:tenía|tenían} miedo de {fear}.", "No se lo {hero:había|habían} dicho a nadie.", teen="La reputación, ya se sabe."),
        then("Solo una cosa asustaba a {hero}: {fear}.", "¡Qué temblores!", adult="El miedo tiene buena memoria."),
        plain=True,
    ),
    Beat("sad", "still", (
        told("{time}, todos se fueron a jugar, y {hero} {hero:se quedó|se quedaron} {spot}, por miedo a {fear}.", "Desde allí se oían las risas.", seen="{hero} staying behind {spot}, afraid of {fear}", more="¡Qué lejos sonaban!"),
        told("{time}, {hero} {hero:dijo|dijeron} que no a una aventura, y la culpa la tenía un viejo miedo: {fear}.", "Por dentro {hero:quería|querían} decir que sí.", seen="{hero} looking sadly at the others leaving {place}"),
    )),
    Beat("exciting", "pan", (
        told("Entonces {friend.first} pidió ayuda, justo donde {hero} menos {hero:quería|querían} ir.", "No había tiempo que perder.", seen="{friend} calling for help, {hero} afraid of {fear} {place}"),
        told("Pero aquella vez {friend.first} estaba en apuros, y para llegar había que vencer el miedo.", "A {hero} {hero:le|les} temblaban hasta las ideas.", seen="{friend} in trouble, {hero} trembling {place}", funny="Hasta el miedo de {hero} tenía un poco de miedo."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:dio|dieron} un paso, y luego otro, con el miedo a cuestas.", "El tercero fue más fácil.", seen="{hero} bravely stepping forward {place}", adult="Ser valiente resultó ser eso: ir con miedo."),
        told("—{hero:Tengo miedo, pero voy|Tenemos miedo, pero vamos} —{hero:dijo|dijeron} {hero}, y {hero:fue|fueron} hasta donde estaba {friend}.", "El miedo se quedó atrás, con la boca abierta.", seen="{hero} reaching {friend} bravely {place}", more="¡Bravo!"),
    )),
    Beat("cheerful", "pull-out", (
        told("{friend} y {hero} volvieron {both:junto}, y por el camino se rieron del susto.", "El miedo a {fear} era ya muy pequeñito.", seen="{hero} and {friend} walking back together laughing {place}", more="¡Como una pulga!"),
        told("Desde aquel día, cuando el miedo vuelve, {hero} {hero:lo saluda|lo saludan} y {hero:sigue|siguen} adelante.", "Y {friend} va siempre a su lado.", seen="{hero} and {friend} side by side {place} in golden light"),
    )),
    needs="fear", suits="fear",
)  # fmt: skip

FEAR_LIGHT = plot(
    "fear shared",
    ("El secreto de {hero.full}", "Los valientes también tiemblan"),
    begun(
        then("Todos creían que {hero} no {hero:tenía|tenían} miedo de nada.", "No era verdad: {hero:temblaba|temblaban} con solo pensar en {fear}.", adult="Sostener una fama es más cansado que sostener una casa."),
        then("Cuando nadie {hero:lo} veía, {hero} {hero:temblaba|temblaban} de miedo.", "Siempre por lo mismo: {fear}.", more="¡Brrr!"),
        plain=True,
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:decidió|decidieron} pedir consejo a {friend.first}, por culpa de un viejo miedo: {fear}.", "—¿Cómo se hace para no tener miedo? —{hero:preguntó|preguntaron}.", seen="{hero} asking {friend} for advice {spot}"),
        told("{friend.first} {hero:lo} encontró temblando {spot}: otra vez aquel miedo, {fear}.", "—¿Qué {hero:te|os} pasa? —preguntó {friend}.", seen="{friend} finding {hero} trembling {spot}"),
    )),
    Beat("mysterious", "still", (
        told("{friend} tardó un rato en contestar, y a {hero} se {hero:le|les} hizo larguísimo.", "El miedo a {fear} no se va con un chasquido.", seen="{friend} thinking, {hero} waiting {spot}"),
        told("A {hero} {hero:le|les} daba vergüenza hablar de {fear}, y no {hero:encontraba|encontraban} las palabras.", "{friend} esperó sin prisa.", seen="{hero} ashamed, {friend} waiting kindly {spot}", teen="Habría sido un buen momento para un apagón."),
    )),
    Beat("cosy", "push-in", (
        told("—{hero:Te|Os} diré un secreto —susurró {friend}—: yo también tengo miedo.", "—¿Tú? —{hero:dijo|dijeron} {hero}.", seen="{friend} whispering a secret to {hero} {spot}", more="¡No se lo {hero:podía|podían} creer!"),
        told("{friend} se acercó más y dijo: «{hero:Cuando tengas miedo, cuéntamelo|Cuando tengáis miedo, contádmelo}».", "Y {hero} lo {hero:contó|contaron} todo, de principio a fin.", seen="{hero} and {friend} close together {spot}, talking", adult="Dicho en voz alta, el miedo cambia de tamaño."),
    )),
    Beat("cosy", "pull-out", (
        told("Un miedo entre {both} pesa la mitad.", "Aquella noche, {hero} y {friend} durmieron sin acordarse de {fear}.", seen="{hero} and {friend} sleeping peacefully {place} at night", more="Ni una sola vez."),
        told("Desde entonces, {hero} y {friend} tienen una contraseña contra el miedo: «¡Aquí estoy!».", "Y funciona siempre.", seen="{hero} and {friend} smiling together {place} under the stars"),
    )),
    needs="fear", suits="fear",
)  # fmt: skip

QUESTION = plot(
    "question",
    ("Una pregunta para {friend.full}", "{hero.full} y la gran pregunta"),
    begun(
        then("¿Qué era exactamente {theme}?", "{hero} {hero:daba|daban} vueltas y más vueltas a la pregunta.", more="¡Hasta en la bañera!"),
        then("{hero:Había|Habían} oído hablar de {theme}, pero nadie explicaba qué era.", "Eso {hero:le|les} quitaba el sueño.", adult="Las preguntas sencillas son las más largas."),
    ),
    Beat("calm", "follow", (
        told("{time}, {hero} {hero:salió|salieron} a preguntar a todo el mundo por {theme}.", "{hero:Llevaba|Llevaban} un cuaderno en blanco.", seen="{hero} with a blank notebook asking around {place}"),
        told("{hero} {hero:escribió|escribieron} en su cuaderno: «Se busca a quien sepa algo de {theme}».", "{hero:Arrancó|Arrancaron} la hoja y la {hero:colgó|colgaron} {spot}.", seen="{hero} pinning up a note {spot}"),
    )),
    Beat("funny", "pan", (
        told("Unos decían que {theme} era muy grande; otros, que cabía en un bolsillo.", "El cuaderno se llenó de tachones.", seen="{hero} writing in a notebook, people gesturing {place}", funny="Un señor dijo que era azul, y se quedó tan tranquilo."),
        told("Cada respuesta sobre {theme} era distinta, y {hero} cada vez {hero:entendía|entendían} menos.", "Ya casi no quedaban hojas en blanco.", seen="{hero} confused with a full notebook {place}"),
    )),
    Beat("calm", "push-in", (
        told("Al final, {friend.first} no dijo nada: se sentó a escuchar.", "{hero} {hero:habló|hablaron} hasta que se hizo de noche.", seen="{friend} listening to {hero} {spot} at dusk"),
        told("—No sé explicarlo —dijo {friend.first}—, pero puedo {hero:enseñártelo|enseñároslo}.", "Y señaló lo que pasaba a su alrededor.", seen="{friend} showing {hero} the life around {spot}"),
    )),
    Beat("cosy", "pull-out", (
        told("Aquella noche, {hero} {hero:escribió|escribieron} una sola frase sobre {theme}.", "La frase empezaba así: «Hoy, con {friend}…».", seen="{hero} writing in a notebook by lamplight, {friend} beside {place}"),
        told("{hero} {hero:cerró|cerraron} el cuaderno: ya no {hero:necesitaba|necesitaban} más respuestas sobre {theme}.", "Bastaba con mirar a {friend}.", seen="{hero} closing a notebook and smiling at {friend} {place}", adult="Algunas preguntas se responden viviendo cerca."),
    )),
    needs="theme bright", suits="theme",
)  # fmt: skip

DRAWING = plot(
    "drawing",
    ("El dibujo de {hero.full}", "¿Cómo se dibuja {theme}?"),
    begun(
        then("Un día {hero:tuvo|tuvieron} que dibujar {theme}.", "Y el papel seguía en blanco.", teen="Para mañana, por supuesto."),
        then("{hero:Quería|Querían} hacer un dibujo de {theme}, pero no {hero:sabía|sabían} por dónde empezar.", "¿Qué color tendría?", more="¿Verde? ¿Rojo?"),
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:se sentó|se sentaron} {spot} con una caja de lápices para dibujar {theme}.", "El primer trazo salió torcido.", seen="{hero} drawing with coloured pencils {spot}"),
        told("{hero} {hero:llenó|llenaron} tres hojas, y en ninguna estaba {theme}.", "{hero:Hizo|Hicieron} una bola con cada una.", seen="{hero} surrounded by crumpled drawings {place}"),
    )),
    Beat("sad", "still", (
        told("A {hero} {hero:le|les} parecía que {theme} no se podía dibujar, y {hero:rompió|rompieron} el lápiz sin querer.", "Hacía un viento tristón.", seen="{hero} sad with a broken pencil {spot}"),
        told("Un golpe de viento se llevó el dibujo, y {hero} {hero:corrió|corrieron} detrás.", "El papel volaba como un pájaro loco.", seen="a drawing flying in the wind, {hero} running after it {place}", more="¡Vuelve, vuelve!"),
    )),
    Beat("cheerful", "push-in", (
        told("{friend.first} miró el papel y dijo: «A mí me recuerda a algo bonito».", "Y añadió una línea amarilla.", seen="{friend} adding a yellow line to the drawing of {hero} {spot}"),
        told("El papel fue a parar a los pies de {friend.first}, que lo miró del revés.", "—¡Es precioso! —exclamó {friend}.", seen="{friend} looking at a drawing upside down, {hero} arriving {spot}", funny="Del revés, la verdad, ganaba mucho."),
    )),
    Beat("cheerful", "pull-out", (
        told("Entre {both} llenaron la hoja de colores, y por fin {theme} estaba allí.", "Lo colgaron donde todos pudieran verlo.", seen="{hero} and {friend} hanging up a colourful drawing {place}"),
        told("El dibujo de {theme} quedó raro, alegre y lleno de gente.", "En una esquina, casi sin verse, iban {hero} y {friend}.", seen="a colourful drawing on a wall, {hero} and {friend} looking at it {place}"),
    )),
    needs="theme bright", suits="theme",
)  # fmt: skip

WISHES = (DREAM_STEPS, DREAM_HELP, FEAR_DARE, FEAR_LIGHT, QUESTION, DRAWING)
