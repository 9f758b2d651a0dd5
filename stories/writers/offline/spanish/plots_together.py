"""Plots in Spanish about company: storms, strangers, presents and parties."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.spanish.openings import begun
from stories.writers.offline.telling import Beat

SEED = plot(
    "seed",
    ("{hero.full} y la semilla", "La semilla dormilona"),
    begun(
        then("{hero} {hero:tenía|tenían} de todo, menos paciencia.", "{hero:Contaba|Contaban} hasta tres y ya {hero:estaba|estaban} {hero:cansado}.", teen="Esperar {hero:le|les} parecía un invento del siglo pasado."),
        then("Allí hacía mucho que no crecía nada nuevo.", "La tierra estaba seca y gris.", adult="La tierra, como la gente, también se cansa."),
    ),
    Beat("calm", "close-up", (
        told("{time}, {friend.first} {hero:le|les} regaló a {hero} una semilla diminuta.", "—{hero:Cuídala|Cuidadla} bien —dijo {friend}— y ya {hero:verás|veréis}.", seen="{friend} giving a tiny seed to {hero} {place}", more="Era más pequeña que una lágrima."),
        told("Con la ayuda de {friend.first}, {hero} {hero:plantó|plantaron} una semilla {spot}.", "{hero:Le puso|Le pusieron} agua y una piedrecita blanca al lado.", seen="{hero} and {friend} planting a seed {spot}", more="Después {hero:se sentó|se sentaron} a mirar."),
    )),
    Beat("sad", "still", (
        told("Pasó un día, pasaron siete, y de la tierra no salía nada.", "{hero} {hero:miraba|miraban} el suelo con el ceño fruncido.", seen="{hero} staring at bare soil, waiting {place}", more="¿Y si la semilla estaba dormida?", funny="{hero} hasta {hero:le cantó|le cantaron} una nana al revés para despertarla."),
        told("{hero:Quería|Querían} una flor enseguida, pero la semilla tenía su propio reloj.", "{hero} {hero:estuvo|estuvieron} a punto de desenterrarla.", seen="{hero} about to dig up the soil, looking impatient {place}", adult="Lo que importa casi nunca obedece al calendario."),
    )),
    Beat("calm", "push-in", (
        told("—Lo que no se ve también trabaja —dijo {friend}, y se puso a esperar al lado de {hero}.", "Esperar en compañía era más fácil.", seen="{hero} and {friend} sitting beside a little mound of earth {place}", more="Contaron cuentos y contaron nubes."),
        told("Una mañana, junto a {friend}, {hero} {hero:vio|vieron} asomar una puntita verde.", "—¡Silencio! —susurró {friend}—. Acaba de despertarse.", seen="a tiny green sprout in the soil, {hero} and {friend} bending over it", more="Era como un dedo que saludaba."),
    )),
    Beat("cosy", "pull-out", (
        told("La semilla se hizo flor, y la flor llenó de color todo el lugar.", "Ahora {hero} {hero:sabe|saben} esperar, y hasta {hero:le|les} gusta.", seen="a big bright flower {place}, {hero} and {friend} beside it", more="¡La flor huele a caramelo!"),
        told("Hoy hay un árbol donde {hero} {hero:plantó|plantaron} la semilla, y a su sombra caben todos.", "{friend} duerme allí la siesta.", seen="a big tree {place}, {hero} and {friend} resting in its shade", adult="Algunas tardes, todavía, alguien pregunta quién lo plantó."),
    )),
    needs="mobile dry", suits="seed",
)  # fmt: skip

STORM = plot(
    "storm",
    ("La noche de la tormenta", "{hero.full} y el viento grande"),
    begun(
        then("{hero} {hero:presumía|presumían} de no necesitar a nadie.", "—{hero:Yo me basto|Yo me basto|Nosotros nos bastamos|Nosotras nos bastamos} —{hero:decía|decían} siempre.", teen="Lo {hero:repetía|repetían} tanto que casi resultaba creíble."),
        then("Aquel lugar era muy tranquilo, quizá demasiado.", "{hero} {hero:escuchaba|escuchaban} el silencio como si fuera música.", more="Hasta los grillos hablaban bajito."),
    ),
    Beat("mysterious", "pan", (
        told("{hero} {hero:vio|vieron} llegar unas nubes negras como el carbón.", "El aire olía a lluvia.", seen="dark storm clouds gathering above {hero} {place}", more="¡Plin!, cayó la primera gota."),
        told("Aquella tarde el cielo se puso morado y el viento empezó a silbar.", "{hero} {hero:se preparó|se prepararon} para una noche larga.", seen="{hero} watching a purple stormy sky {place}", adult="Había en el aire esa calma que precede a las cosas."),
    )),
    Beat("exciting", "still", (
        told("La tormenta rugió toda la noche, y {hero} no {hero:podía|podían} pegar ojo.", "Cada trueno sonaba más cerca.", seen="{hero} in a storm at night with lightning {place}", more="¡Brrrum!, hacía el cielo.", funny="{hero} {hero:le pidió|le pidieron} al trueno, por favor, que bajara la voz."),
        told("Entre dos relámpagos, {hero} {hero:oyó|oyeron} una voz que pedía ayuda.", "Venía de muy cerca, {spot}.", seen="{hero} listening in the rain, a flash of lightning {place} at night", teen="El peor momento posible para una heroicidad."),
    )),
    Beat("exciting", "push-in", (
        told("En medio de la lluvia apareció {friend.first}, temblando de frío.", "—Ven {hero:conmigo|conmigo|con nosotros|con nosotras} —{hero:dijo|dijeron} {hero}—. Aquí hay sitio para {both}.", seen="{friend} shivering in the rain, {hero} giving shelter {place} at night"),
        told("{hero} {hero:hizo|hicieron} sitio para {friend.first}, que no tenía dónde refugiarse.", "Así, muy cerca, el miedo ocupaba menos.", seen="{hero} sheltering {friend} from the storm {place} at night", more="Y los truenos parecían tambores.", adult="El miedo, repartido, cabe en cualquier parte."),
    )),
    Beat("cosy", "pull-out", (
        told("Por la mañana salió el sol, y {hero} y {friend} seguían allí, {both:seco} y a salvo.", "Sobre sus cabezas brillaba un arcoíris.", seen="{hero} and {friend} under a rainbow {place} in the morning", more="¡Tenía siete colores!"),
        told("Cuando la tormenta se fue, {friend} se quedó.", "Desde entonces {hero} {hero:dice|dicen}: «{hero:Yo me basto|Yo me basto|Nosotros nos bastamos|Nosotras nos bastamos}, pero contigo es mejor».", seen="{hero} and {friend} together in the morning sun {place}", more="Y es verdad."),
    )),
    suits="storm heavy",
)  # fmt: skip

NOISE = plot(
    "noise",
    ("¿Qué suena en la oscuridad?", "{hero.full} y el ruido misterioso"),
    begun(
        then("Por las noches todo estaba en calma, o eso parecía.", "Hasta que un ruido lo cambió todo.", adult="La noche guarda siempre una puerta entornada."),
        then("{hero} {hero:se acostaba|se acostaban} siempre a la misma hora.", "Y {hero:se dormía|se dormían} enseguida.", teen="Bueno, casi siempre a la misma hora."),
    ),
    Beat("mysterious", "still", (
        told("Una noche, {hero} {hero:oyó|oyeron} algo muy raro: «Toc, toc… ¡fiuuu!».", "Callaba un momento y volvía a empezar.", seen="{hero} awake at night, listening {place}, moonlight", more="¡Toc, toc… fiuuu!", funny="Sonaba como una tetera con hipo."),
        told("A medianoche, {hero} {hero:se despertó|se despertaron} de golpe: alguien arañaba la oscuridad.", "Ras, ras, ras.", seen="{hero} waking up at midnight {place}, shadows and moonlight", teen="Perfecto. Justo lo que hacía falta a medianoche."),
    )),
    Beat("mysterious", "push-in", (
        told("{hero} {hero:imaginó|imaginaron} un monstruo de tres cabezas y {hero:se tapó|se taparon} los oídos.", "Pero el ruido seguía y seguía.", seen="{hero} covering both ears at night {place}, a big strange shadow", more="¿Tendría dientes? ¿Tendría hambre?"),
        told("A la luz de la luna, {hero} {hero:vio|vieron} una sombra enorme {spot}.", "La sombra se movía despacio.", seen="a huge shadow {spot} in the moonlight, {hero} watching", adult="Las sombras crecen a la medida de quien las mira."),
    )),
    Beat("funny", "close-up", (
        told("{hero} {hero:se armó|se armaron} de valor, {hero:encendió|encendieron} una luz y {hero:descubrió|descubrieron} a {friend.first}.", "¡Intentaba tocar la flauta sin despertar a nadie!", seen="{hero} shining a lantern on {friend} playing a flute {spot} at night", more="Tocaba muy mal."),
        told("—¿Quién anda ahí? —{hero:preguntó|preguntaron} {hero}, y respondió {friend.first}, con voz finita.", "Buscaba un sitio para dormir y no encontraba ninguno.", seen="{hero} meeting {friend} {spot} at night, moonlight"),
    )),
    Beat("cosy", "pull-out", (
        told("{both} se rieron tanto que despertaron a las estrellas.", "Desde entonces, {friend} duerme muy cerca y {hero} {hero:duerme|duermen} a pierna suelta.", seen="{hero} and {friend} laughing under the stars {place}", more="¡Ja, ja, ja!"),
        told("{hero} {hero:le hizo|le hicieron} un hueco a {friend}, y aquella noche nadie tuvo miedo.", "Si ahora algo suena en la oscuridad, {both} dicen a la vez: «¡Pasa, pasa!».", seen="{hero} and {friend} sleeping peacefully side by side {place} at night", more="Por si acaso hay alguien más."),
    )),
    suits="noise",
)  # fmt: skip

PARTY = plot(
    "party",
    ("La fiesta sorpresa", "Nadie se acuerda de {hero.full}"),
    begun(
        then("Faltaba un solo día para el cumpleaños de {hero}.", "{hero:Llevaba|Llevaban} la cuenta desde hacía un mes.", more="¡Treinta noches, ni una menos!"),
        then("{hero} {hero:esperaba|esperaban} el día de su cumpleaños más que ningún otro.", "Ya {hero:se imaginaba|se imaginaban} el pastel.", adult="A cierta edad se celebra en voz baja, pero se celebra.", teen="{hero:Fingía|Fingían} lo contrario, claro."),
    ),
    Beat("sad", "still", (
        told("Llegó la mañana y nadie {hero:lo} felicitó.", "Ni una palabra, ni una canción.", seen="{hero} alone and sad {place} in the morning", more="{hero} {hero:suspiró|suspiraron} muy hondo."),
        told("Aquel día todos pasaban de largo, con mucha prisa y mucho secreto.", "—Hoy no puedo hablar —decían.", seen="{hero} watching busy passers-by {place}", teen="Muy sutiles no eran, la verdad."),
    )),
    Beat("mysterious", "pan", (
        told("{hero} {hero:decidió|decidieron} celebrarlo a solas {spot}, pero hasta allí llegaban risitas.", "Alguien cuchicheaba muy cerca.", seen="{hero} sitting alone {spot}, someone peeking from behind", funny="Las risitas olían sospechosamente a bizcocho."),
        told("Alguien pasó a toda prisa junto a {hero} con una caja enorme y no quiso decir qué llevaba.", "—¡Nada, nada! —dijo una voz, y la caja se tambaleó.", seen="someone hurrying past {hero} behind a huge box {place}", more="De la caja salió un globo."),
    )),
    Beat("exciting", "push-in", (
        told("De pronto, {friend.first} {hero:le|les} pidió a {hero} que {hero:cerrara|cerraran} los ojos y {hero:contara|contaran} hasta diez.", "—… ocho, nueve y diez.", seen="{hero} with closed eyes, {friend} preparing a surprise {place}", more="Algo hizo «¡chis!»."),
        told("{hero} {hero:siguió|siguieron} un rastro de confeti que terminaba en {friend.first}.", "—{hero:Llegas|Llegáis} en el momento justo —dijo {friend}.", seen="{hero} following a trail of confetti to {friend} {place}"),
    )),
    Beat("cheerful", "aerial", (
        told("—¡Sorpresa! —gritaron todos, y {spot} apareció un pastel más alto que {friend}.", "{hero} {hero:sopló|soplaron} las velas y no {hero:pidió|pidieron} nada, porque ya {hero:lo tenía|lo tenían} todo.", seen="a surprise birthday party {place}, {hero}, {friend} and a tall cake with candles", more="¡Y hubo pastel para repetir!"),
        told("Había farolillos, música y una silla para {hero} en el mejor sitio.", "Fue el cumpleaños más feliz que se recuerda {place}.", seen="lanterns and music at a party {place}, {hero} and {friend} dancing", calm="Al final solo quedaron los farolillos y las estrellas."),
        told("No hubo discursos: solo una mesa larga, unas velas y {friend} sirviendo el vino.", "{hero} {hero:pensó|pensaron} que cumplir años era, sobre todo, tener con quién.", seen="a long table with candles {place}, {hero} and {friend} smiling in the evening", ages=("adult",)),
    )),
    suits="party",
)  # fmt: skip

GIFT = plot(
    "gift",
    ("El mejor regalo", "Un regalo para {friend.full}"),
    begun(
        then("Al día siguiente se celebraba el día de la amistad.", "{hero} {hero:quería|querían} hacer un regalo precioso.", more="¡El más bonito de todos!"),
        then("{hero} {hero:quería|querían} dar las gracias a quien siempre {hero:lo} ayudaba.", "Las palabras {hero:le|les} parecían poca cosa.", adult="Hay deudas que alegra no poder pagar."),
    ),
    Beat("cheerful", "close-up", (
        told("{hero} {hero:preparó|prepararon} una cesta de fresas para {friend.first} y {hero:se puso|se pusieron} en camino.", "Las fresas brillaban como rubíes.", seen="{hero} carrying a basket of strawberries {place}", more="¡Olían tan bien!"),
        told("{time}, {hero} {hero:llenó|llenaron} una cesta de galletas para {friend.first}.", "Había doce, todavía calientes.", seen="{hero} with a basket of warm biscuits {place}", funny="Bueno, once: una se {hero:la tuvo|la tuvieron} que comer para probarlas."),
    )),
    Beat("calm", "follow", (
        told("Por el camino, {hero} {hero:encontró|encontraron} a alguien con hambre, y luego a otro, y a otro más.", "A todos {hero:les dio|les dieron} un poco.", seen="{hero} sharing food from a basket with little animals {place}", more="La cesta pesaba cada vez menos."),
        told("A cada paso aparecía alguien que necesitaba algo, y {hero} no {hero:sabía|sabían} decir que no.", "Al llegar, la cesta estaba vacía.", seen="{hero} looking into an empty basket {place}", teen="Plan perfecto, ejecución regular."),
    )),
    Beat("sad", "push-in", (
        told("—Lo {hero:siento|sentimos} —{hero:dijo|dijeron} {hero} delante de {friend}—. Ya no {hero:me|nos} queda nada.", "{friend} miró la cesta vacía y sonrió.", seen="{hero} showing an empty basket to {friend} {spot}"),
        told("Cuando {hero} {hero:llegó|llegaron}, {friend} no preguntó por la cesta: ya se lo habían contado todo.", "Las buenas noticias corren mucho.", seen="{friend} greeting {hero} warmly, an empty basket on the ground {spot}", adult="La bondad deja un rastro que cualquiera puede seguir."),
    )),
    Beat("cosy", "pull-out", (
        told("En ese momento llegaron todos los demás, cada uno con algo rico para compartir.", "{hero} y {friend} cenaron a lo grande.", seen="many friends sharing a picnic with {hero} and {friend} {place} at sunset", more="¡Había hasta tarta!"),
        told("—El regalo {hero:eres tú|eres tú|sois vosotros|sois vosotras} —dijo {friend}, y {hero:le|les} dio un abrazo larguísimo.", "Y era el mejor regalo del mundo.", seen="{friend} hugging {hero} {place} at sunset", more="De los que no caben en ninguna cesta."),
    )),
    needs="mobile dry alive", suits="gift",
)  # fmt: skip

NEIGHBOUR = plot(
    "neighbour",
    ("Ha llegado alguien nuevo", "{hero.full} y la puerta cerrada"),
    begun(
        then("{hero} {hero:conocía|conocían} a todo el mundo y todo el mundo {hero:lo} conocía.", "O eso {hero:creía|creían}.", more="Hasta que un día pasó algo."),
        then("Allí nunca cambiaba nada, ni siquiera los saludos.", "Se decía «buenos días» y cada cual seguía su camino.", adult="La costumbre es una manta: abriga y pesa."),
    ),
    Beat("mysterious", "pan", (
        told("{time} llegó {friend.first} con una maleta y sin decir ni una palabra.", "{hero} {hero:quiso|quisieron} saber más.", seen="{friend} arriving with a suitcase {place}, {hero} watching", more="La maleta era muy vieja."),
        told("Un día, {hero} {hero:vio|vieron} {spot} a {friend.first}, que miraba el suelo.", "Nadie sabía de dónde venía.", seen="{friend} standing shyly {spot}, {hero} looking over", teen="Cara de primer día: inconfundible."),
    )),
    Beat("sad", "still", (
        told("{hero} {hero:saludó|saludaron}, pero {friend} salió corriendo a esconderse.", "Al día siguiente pasó lo mismo.", seen="{friend} hiding, {hero} waving hello {place}", more="Y al otro también."),
        told("—¡Hola! —{hero:dijo|dijeron} {hero}, pero {friend} hablaba otra lengua y no entendió nada.", "Las palabras se quedaron en el aire.", seen="{hero} talking to {friend}, who looks puzzled {place}", funny="{hero} {hero:probó|probaron} a decirlo más alto. Tampoco.", adult="Entre dos silencios también puede haber un puente."),
    )),
    Beat("calm", "close-up", (
        told("Entonces {hero} {hero:dejó|dejaron} un dibujo {spot} y {hero:se fue|se fueron} sin hacer ruido.", "Por la tarde había otro dibujo al lado: era de {friend}.", seen="two drawings side by side {spot}, {friend} peeking out", more="¡Había pintado un sol!"),
        told("Así que {hero} {hero:compartió|compartieron} con {friend} lo más rico que {hero:tenía|tenían} para merendar.", "{friend} sonrió por primera vez.", seen="{hero} sharing a snack with {friend} {spot}, both smiling"),
    )),
    Beat("cheerful", "pull-out", (
        told("Ahora {hero} y {friend} juegan todos los días, y el que llega nuevo ya no tiene que esconderse.", "{both} van a recibirlo con un dibujo.", seen="{hero} and {friend} welcoming a newcomer with a drawing {place}", more="¡Y con galletas!"),
        told("Poco a poco, {friend} aprendió las palabras de {hero}, y {hero}, las de {friend}.", "La primera fue «amistad».", seen="{hero} and {friend} laughing together {place} in golden light", adult="La última, por suerte, todavía no ha hecho falta."),
    )),
    needs="stranger", suits="neighbour",
)  # fmt: skip

BRIDGE = plot(
    "bridge",
    ("El puente estrecho", "{hero.full} y {friend.full} no se mueven"),
    begun(
        then("{hero} {hero:era|eran} muy {hero:terco}: nunca {hero:daba|daban} un paso atrás.", "Ni medio.", more="¡Nunca, nunca, nunca!"),
        then("Para ir a cualquier parte había que cruzar un puente muy estrecho.", "Por él solo se podía pasar de uno en uno.", adult="Los lugares pequeños tienen puentes pequeños y orgullos enormes."),
    ),
    Beat("funny", "pan", (
        told("{time}, en mitad de un puente muy estrecho, {hero} {hero:se encontró|se encontraron} de frente con {friend.first}.", "—{hero:Yo estaba|Yo estaba|Nosotros estábamos|Nosotras estábamos} antes —{hero:dijo|dijeron} {hero}.", seen="{hero} face to face with {friend} in the middle of a narrow wooden bridge {place}", more="—No, yo —dijo {friend}."),
        told("{hero} y {friend.first} empezaron a cruzar a la vez un puente muy estrecho, cada cual por un lado.", "En el centro ya no cabía ni una hormiga.", seen="{hero} and {friend} meeting in the middle of a narrow bridge {place}", funny="Una hormiga lo intentó y se volvió a casa."),
    )),
    Beat("funny", "still", (
        told("Nadie quería ceder, y así pasaron la mañana, la tarde y la merienda.", "Empezó a llover.", seen="{hero} and {friend} sulking on a bridge in the rain {place}", more="¡Plic, plac, plic!", teen="A cabezonería, empate técnico."),
        told("De tanto discutir, una tabla del puente hizo «¡crac!».", "{hero} y {friend} se quedaron muy {both:quieto}.", seen="a wooden bridge cracking under {hero} and {friend} {place}", more="¡Debajo corría el agua!"),
    )),
    Beat("exciting", "push-in", (
        told("—Si nos abrazamos y giramos —dijo {friend}—, cambiamos de sitio.", "Y eso hicieron, despacito, como en un baile.", seen="{hero} and {friend} turning carefully in each other's arms on a narrow bridge {place}"),
        told("Entonces {hero} {hero:ayudó|ayudaron} a {friend} a no caerse, y {both} pasaron al mismo lado.", "Entre risas y temblores, claro.", seen="{hero} helping {friend} off a broken bridge {place}", adult="Ceder, vieron, no era caerse."),
    )),
    Beat("cheerful", "aerial", (
        told("Después arreglaron el puente y lo hicieron el doble de ancho.", "Ahora caben {both}, y hasta queda sitio para bailar.", seen="{hero} and {friend} dancing on a wide new bridge {place}", more="¡Un, dos, tres y vuelta!"),
        told("Desde aquel día, quien cruza el puente saluda primero.", "{hero} y {friend} se lo enseñaron a todo el mundo.", seen="{hero} and {friend} waving on a little bridge {place} at sunset", more="Y nadie tiene prisa."),
    )),
    needs="mobile dry", suits="bridge",
)  # fmt: skip

TOGETHER = (SEED, STORM, NOISE, PARTY, GIFT, NEIGHBOUR, BRIDGE)
