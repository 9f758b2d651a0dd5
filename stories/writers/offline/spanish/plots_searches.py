"""Plots in Spanish about what is lost, found, looked for and carried back."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.spanish.openings import begun
from stories.writers.offline.telling import Beat

LOST = plot(
    "lost",
    ("{hero.full} y {thing.full}", "¿Quién ha visto {thing.full}?"),
    begun(
        then("Lo que más {hero:quería|querían} en el mundo {thing:era|eran} {thing.own}.", "Cada noche {thing:lo} {hero:guardaba|guardaban} con mucho cuidado.", teen="{hero} jamás lo {hero:habría|habrían} admitido en público."),
        then("{hero} nunca {hero:iba|iban} a ninguna parte sin {thing.own}.", "¡Ni siquiera a la hora de dormir!", adult="Hay costumbres que sostienen un día entero."),
    ),
    Beat("sad", "close-up", (
        told("{time}, {thing.own} {thing:desapareció|desaparecieron} sin dejar rastro.", "{hero} {hero:miró|miraron} en todos los rincones.", seen="{hero} looking for {thing} {spot} {place}", more="No {thing:estaba|estaban} ni arriba ni abajo.", teen="Era, como mínimo, sospechoso.", funny="{hero} {hero:miró|miraron} hasta debajo de su propia sombra."),
        told("Al despertar, {hero} no {hero:encontró|encontraron} {thing.own} por ninguna parte.", "En su sitio solo había un hueco.", seen="{hero} sitting sadly beside an empty spot {place} in the morning", more="Era un hueco muy triste.", adult="Nada pesa tanto como un hueco."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:buscó|buscaron} de un lado a otro, pero no {hero:encontró|encontraron} nada.", "Empezaba a hacerse de noche.", seen="{hero} searching anxiously {place} at dusk", more="{hero:Tenía|Tenían} ganas de llorar.", teen="Y la batería de su paciencia estaba al uno por ciento."),
        told("{hero} {hero:preguntó|preguntaron} a todo el mundo, y nadie sabía nada de {thing}.", "Unos señalaban a la izquierda, y otros, a la derecha.", seen="{hero} asking around {place}, everyone pointing in different directions", funny="Alguien, por si acaso, señaló hacia arriba."),
    )),
    Beat("mysterious", "push-in", (
        told("Entonces, {spot}, {hero} {hero:descubrió|descubrieron} a {friend.first}, que dormía al lado de {thing}.", "—Perdón —susurró {friend}—. Solo quería un poco de compañía.", seen="{friend} asleep beside {thing} {spot}, {hero} watching", more="Estaba muy {friend:solo}."),
        told("De pronto se oyó una vocecita: era {friend.first}, que había encontrado {thing} {spot}.", "—{thing:Lo he|La he|Los he|Las he} cuidado toda la noche —dijo {friend}.", seen="{friend} proudly showing {thing} to {hero} {spot}", adult="Había en su voz un orgullo pequeño y limpio."),
    )),
    Beat("cosy", "pull-out", (
        told("{hero} {hero:recuperó|recuperaron} {thing.own} y, además, {hero:ganó|ganaron} la amistad de {friend}.", "Ahora {thing:lo} cuidan por turnos.", seen="{hero} and {friend} together with {thing} {place}, smiling", more="¡Y nadie duerme solo!"),
        told("{hero} y {friend} volvieron a casa {both:junto}, con {thing} en medio.", "Desde entonces no hay quien {both:lo} separe.", seen="{hero} and {friend} going home together with {thing} at sunset"),
        told("{hero} {hero:dejó|dejaron} {thing} {spot}, a la vista de todos, para quien {thing:lo} necesitara.", "Perder algo, a veces, es solo empezar a compartirlo.", seen="{hero} leaving {thing} {spot}, {friend} beside", ages=("adult",)),
    )),
    needs="mobile", suits="thing lost",
)  # fmt: skip

FOUND = plot(
    "found",
    ("¿De quién {thing:es|son} {thing.full}?", "{hero.full} y un hallazgo"),
    begun(
        then("Cada mañana {hero:salía|salían} a ver qué había de nuevo.", "Siempre había algo: una piedra bonita, una nube con forma de pez…", adult="La atención era su única riqueza."),
        then("{hero} {hero:tenía|tenían} muy buena vista para las cosas pequeñas.", "¡No se {hero:le|les} escapaba ni una hormiga!", teen="Para los deberes, no tanto."),
    ),
    Beat("mysterious", "close-up", (
        told("{time}, {spot}, {hero} {hero:encontró|encontraron} {thing.first}.", "No había nadie cerca.", seen="{hero} finding {thing} {spot} {place}", more="—¿De quién será? —{hero:se preguntó|se preguntaron}.", teen="Ninguna cámara, ninguna excusa."),
        told("Algo brillaba {spot}: ¡{thing:era|eran} {thing.first}!", "{hero} {hero:miró|miraron} a un lado y a otro.", seen="{thing} shining {spot}, {hero} coming closer with wide eyes", more="Nadie venía a buscar nada."),
    )),
    Beat("calm", "follow", (
        told("{hero} {hero:quería|querían} quedarse con {thing}, pero pensar en su dueño no {hero:le|les} dejaba dormir.", "Alguien debía de estar muy triste.", seen="{hero} awake at night looking at {thing}", more="Así que {hero:decidió|decidieron} buscarlo.", adult="La conciencia tiene el sueño ligero."),
        told("{hero} {hero:fue|fueron} de puerta en puerta con {thing}, pero nadie {thing:lo} reconocía.", "—No {thing:es|son} {thing:mío} —decían todos.", seen="{hero} carrying {thing} from door to door {place}", funny="Una pulga dijo que {thing:era|eran} {thing:suyo}, pero siempre decía lo mismo."),
    )),
    Beat("cheerful", "push-in", (
        told("Por fin, {friend.first} vio {thing} y dio un salto de alegría.", "—¡Creí que no {thing:lo} vería nunca más! —gritó {friend}.", seen="{friend} jumping for joy at the sight of {thing}, {hero} smiling", more="Había llorado tres días enteros."),
        told("Cuando ya no quedaba nadie a quien preguntar, {hero} {hero:oyó|oyeron} llorar a {friend.first} {spot}.", "—He perdido lo que más quería —decía {friend}.", seen="{friend} crying {spot}, {hero} arriving with {thing}", teen="Caso resuelto, aunque con lágrimas."),
    )),
    Beat("cosy", "pull-out", (
        told("{friend} invitó a {hero} a merendar, y la merienda duró hasta que salieron las estrellas.", "Fue mejor que quedarse con {thing}.", seen="{hero} and {friend} having a picnic {place} under the first stars", more="¡Mucho mejor!"),
        told("{hero} {hero:volvió|volvieron} a casa sin {thing}, pero con la sonrisa de {friend} en la memoria.", "Esa sonrisa sí que se la {hero:podía|podían} quedar.", seen="{hero} walking home happily at sunset, {friend} waving with {thing}", adult="Hay cosas que solo se tienen cuando se devuelven."),
    )),
    needs="mobile unowned", suits="thing found",
)  # fmt: skip

MAP = plot(
    "map",
    ("{hero.full} y el mapa secreto", "Diez pasos hacia el tesoro"),
    begun(
        then("{hero} {hero:soñaba|soñaban} con vivir una aventura de verdad.", "Las de los libros ya se las {hero:sabía|sabían} todas.", teen="Con una pequeña {hero:le|les} bastaba; no era cuestión de abusar."),
        then("Los días pasaban despacio y todos se parecían.", "{hero} {hero:bostezaba|bostezaban} mucho.", adult="A veces la rutina es solo una puerta que nadie empuja."),
    ),
    Beat("exciting", "close-up", (
        told("{time}, {spot}, {hero} {hero:encontró|encontraron} un mapa muy viejo con una cruz roja.", "—¡Un tesoro! —{hero:exclamó|exclamaron}.", seen="{hero} unrolling an old treasure map with a red cross {spot}", more="El mapa olía a sal y a polvo."),
        told("El viento trajo un mapa arrugado hasta donde {hero:estaba|estaban} {hero}.", "Alguien había dibujado una cruz roja y diez pasos.", seen="{hero} catching a crumpled treasure map in the wind {place}", teen="En un mapa, una cruz roja nunca significa nada aburrido."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:siguió|siguieron} el camino del mapa, pero una esquina estaba rota y faltaba el final.", "{hero:Dio|Dieron} vueltas y más vueltas.", seen="{hero} lost, holding a torn map {place}", more="¿A la derecha o a la izquierda?", funny="A la tercera vuelta, hasta el mapa parecía mareado."),
        told("El mapa decía «diez pasos», y {hero} los {hero:contó|contaron}, pero allí solo había una piedra enorme.", "Era imposible moverla.", seen="{hero} pushing a huge stone {place}, a map on the ground", more="Pesaba más que diez elefantes.", adult="Los mapas rara vez dibujan lo difícil."),
    )),
    Beat("mysterious", "push-in", (
        told("Entonces llegó {friend.first} con otro trozo del mapa.", "Al juntar los dos pedazos, el camino quedó claro.", seen="{friend} and {hero} putting two pieces of a map together {spot}", more="—¡Vamos {both:junto}! —dijo {friend}."),
        told("{friend.first} conocía aquel lugar y quiso ayudar.", "—Yo también busco un tesoro —dijo {friend}—, pero me daba miedo ir {friend:solo}.", seen="{hero} and {friend} studying an old map side by side {place}"),
    )),
    Beat("cheerful", "aerial", (
        told("Bajo la cruz encontraron una caja con una nota: «El tesoro es haber llegado {both:junto}».", "{both} se echaron a reír.", seen="{hero} and {friend} opening a treasure chest with a note inside, laughing", more="Y guardaron la nota para siempre.", teen="Ni una moneda, pero nadie se quejó."),
        told("La cruz marcaba el mejor lugar para ver la puesta de sol.", "{hero} y {friend} volvieron allí muchas tardes.", seen="{hero} and {friend} watching a golden sunset {place}", more="Nunca se cansaban de mirar.", adult="Algunos tesoros no caben en ninguna caja."),
    )),
    needs="mobile", suits="map",
)  # fmt: skip

MESSAGE = plot(
    "message",
    ("Una carta para {hero.full}", "Un mensaje sin nombre"),
    begun(
        then("A {hero} casi nunca {hero:le|les} escribía nadie.", "El buzón estaba lleno de telarañas.", adult="El silencio también llega puntual, como el correo."),
        then("{hero} {hero:esperaba|esperaban} algo, aunque no {hero:sabía|sabían} qué.", "A veces pasa.", teen="Algo mejor que otro martes, por ejemplo."),
    ),
    Beat("mysterious", "close-up", (
        told("{time}, {hero} {hero:encontró|encontraron} {spot} una botella con un papel dentro.", "El papel decía: «¿Hay alguien ahí?».", seen="{hero} looking at a glass bottle with a message inside {spot}", more="La letra era pequeña y temblorosa."),
        told("{time}, el viento dejó junto a {hero} una carta sin sello ni nombre.", "Solo decía: «Me gustaría tener un amigo».", seen="a letter carried by the wind to {hero} {place}", teen="Ni un emoji. La cosa era seria.", adult="Bastaba una línea para reconocer la soledad."),
    )),
    Beat("calm", "pan", (
        told("{hero} {hero:quería|querían} contestar, pero el mensaje no llevaba ninguna dirección.", "¿Cómo se responde a alguien que no se conoce?", seen="{hero} thinking hard over a blank sheet of paper {place}", more="{hero} {hero:pensó|pensaron} hasta la noche.", funny="«Querido Quien Seas» no sonaba del todo bien."),
        told("{hero} {hero:escribió|escribieron} una respuesta, pero la lluvia borró todas las letras.", "Hubo que empezar de nuevo.", seen="{hero} looking at a wet letter with smudged ink {place}", more="Una vez, y otra, y otra más."),
    )),
    Beat("cheerful", "follow", (
        told("Al final {hero} {hero:ató|ataron} la respuesta a un globo rojo y {hero:lo soltó|lo soltaron} en el aire.", "El globo bajó despacio… justo delante de {friend.first}.", seen="a red balloon with a letter floating down in front of {friend} {place}", more="¡Qué puntería!"),
        told("{hero} {hero:dibujó|dibujaron} una flecha enorme para que se viera desde muy lejos.", "La siguió {friend.first}, con un lápiz en la mano y los ojos muy abiertos.", seen="a huge arrow on the ground {place}, {friend} arriving and {hero} waiting", teen="Poco discreto, pero eficaz."),
    )),
    Beat("cosy", "pull-out", (
        told("—{hero:Eras tú|Eras tú|Erais vosotros|Erais vosotras} —dijo {friend}, y ya no hizo falta escribir nada más.", "Desde entonces, {hero} y {friend} se cuentan las cosas en voz alta.", seen="{hero} and {friend} sitting side by side {spot}, a letter between them", more="Y se ríen mucho."),
        told("{hero} y {friend} siguen mandándose cartas, aunque viven a cuatro pasos.", "Dicen que así las buenas noticias duran el doble.", seen="{hero} and {friend} exchanging letters {place}, smiling", adult="Y guardan la primera como se guarda una llave."),
    )),
    suits="message",
)  # fmt: skip

RACE = plot(
    "race",
    ("La gran carrera", "{hero.full} {hero:llega|llegan} en último lugar"),
    begun(
        then("Todo el mundo hablaba de la gran carrera del domingo.", "Había banderas de colores por todas partes.", teen="Hasta se cruzaban apuestas, aunque solo de caramelos."),
        then("{hero} nunca {hero:había|habían} ganado nada, ni siquiera a las canicas.", "Pero eso no {hero:le|les} quitaba el sueño.", adult="Con los años se aprende a perder sin hacer ruido."),
    ),
    Beat("exciting", "pan", (
        told("{hero} {hero:se apuntó|se apuntaron} a la carrera y {hero:entrenó|entrenaron} todas las mañanas.", "{hero:Quería|Querían} llegar a la meta, aunque fuera una sola vez.", seen="{hero} training for a race {place} in the morning, colourful flags", more="¡Uno, dos, uno, dos!"),
        told("El día de la carrera, {hero} {hero:se puso|se pusieron} en la salida con el corazón a cien.", "Sonó un silbato.", seen="{hero} at the starting line of a race {place}, flags and cheering crowd", funny="Con los nervios, {hero} {hero:salió|salieron} primero hacia el lado contrario."),
    )),
    Beat("exciting", "follow", (
        told("{hero} {hero:iba|iban} muy bien, pero a mitad de camino {friend.first} tropezó y se quedó en el suelo.", "Los demás pasaron de largo.", seen="{friend} fallen on the race track {place}, {hero} looking back", more="—¡Ay! —se quejó {friend}."),
        told("Faltaba muy poco para la meta cuando {hero} {hero:vio|vieron} que {friend.first} se había caído {spot}.", "Parar era perder.", seen="{friend} fallen {spot}, {hero} running past and turning", teen="La meta estaba ahí mismo; la conciencia, también."),
    )),
    Beat("calm", "close-up", (
        told("{hero} {hero:dio|dieron} media vuelta y {hero:ayudó|ayudaron} a {friend} a levantarse.", "—Apóyate en {hero:mí|mí|nosotros|nosotras} —{hero:dijo|dijeron} {hero}—. Llegaremos {both:junto}.", seen="{hero} helping {friend} to get up on the track {place}"),
        told("{hero} {hero:olvidó|olvidaron} la carrera y {hero:se quedó|se quedaron} al lado de {friend} hasta que pasó el susto.", "Después siguieron despacio, paso a paso.", seen="{hero} and {friend} walking slowly side by side {place}", adult="Hay victorias que no salen en la foto."),
    )),
    Beat("cheerful", "aerial", (
        told("Llegaron en último lugar, y aun así todo el mundo {both:lo} aplaudió más que a nadie.", "{friend} partió su pastel en dos: una mitad era para {hero}.", seen="{hero} and {friend} crossing the finish line last, everyone cheering", more="¡Y estaba riquísimo!"),
        told("{hero} y {friend} cruzaron la meta cuando ya salía la luna.", "No hubo medalla, pero sí una amistad para toda la vida.", seen="{hero} and {friend} crossing the finish line under the moon", teen="Y nadie recuerda ya quién ganó."),
    )),
    needs="mobile dry", suits="race",
)  # fmt: skip

SEARCHES = (LOST, FOUND, MAP, MESSAGE, RACE)
