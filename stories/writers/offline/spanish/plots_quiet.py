"""Plots in Spanish for those who stay where they are, and for small wonders."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import plot, then, told
from stories.writers.offline.spanish.openings import begun
from stories.writers.offline.telling import Beat

STAR = plot(
    "star",
    ("La estrella que se cayó", "{hero.full} y la estrella perdida"),
    begun(
        then("Antes de dormir, {hero} {hero:daba|daban} las buenas noches a cada estrella.", "¡Y eran muchísimas!", teen="Una costumbre absurda y preciosa."),
        then("A {hero} {hero:le|les} gustaba mirar al cielo y no pensar en nada.", "Allí arriba todo parecía en orden.", adult="Era su manera de poner en hora el corazón."),
    ),
    Beat("mysterious", "aerial", (
        told("Una noche, una estrella pequeñita se soltó del cielo y cayó {spot}.", "{hero} {hero:contuvo|contuvieron} la respiración.", seen="a tiny star falling from the night sky {spot}, {hero} watching", more="¡Plof!"),
        told("Una noche, {hero} {hero:vio|vieron} una luz temblorosa {spot}: era una estrella recién caída.", "Tenía frío.", seen="a small glowing star {spot} at night, {hero} coming closer", funny="La estrella estornudó y salieron chispas."),
    )),
    Beat("sad", "close-up", (
        told("—Sin mí habrá un agujero en el cielo —lloraba la estrella, y {hero} no {hero:sabía|sabían} qué hacer.", "El cielo estaba altísimo.", seen="{hero} comforting a small crying star {place} at night", more="¡Demasiado alto!"),
        told("{hero} {hero:intentó|intentaron} lanzar la estrella hacia arriba, pero siempre volvía a caer.", "Cada vez brillaba un poco menos.", seen="{hero} throwing a small star up into the night sky {place}", teen="A la quinta vez, hasta la gravedad parecía aburrida."),
    )),
    Beat("exciting", "push-in", (
        told("{friend.first} tuvo una idea: llamar al viento más fuerte de todos.", "—¡Viento, ayúdanos! —gritaron {both} a la vez.", seen="{hero} and {friend} calling the wind at night {place}, a small star between them"),
        told("—Lo que pesa es la pena —dijo {friend.first}—. Hagámosla reír.", "Y {hero} {hero:contó|contaron} el chiste más tonto del mundo.", seen="{hero} and {friend} making a small star laugh {place} at night", more="La estrella empezó a reírse y a flotar.", adult="Nadie había probado algo tan sencillo."),
    )),
    Beat("cosy", "pull-out", (
        told("La estrella subió, subió y volvió a su sitio.", "Ahora, cada noche, {hero:le|les} guiña un ojo a {hero} y otro a {friend}.", seen="{hero} and {friend} looking up at a bright winking star {place}", more="¡Fíjate bien y la verás!"),
        told("Aquella noche, {hero} {hero:miró|miraron} al cielo y no {hero:vio|vieron} ningún agujero: solo una luz que bailaba.", "—Buenas noches —dijo {friend} en voz muy baja.", seen="{hero} and {friend} under a starry sky {place}, one star dancing"),
    )),
    suits="star",
)  # fmt: skip

SONG = plot(
    "song",
    ("La canción de {hero.full}", "Una canción para {place.el}"),
    begun(
        then("{hero} {hero:tarareaba|tarareaban} siempre la misma melodía.", "La, la, lará.", teen="Siempre. La. Misma."),
        then("Era un lugar lleno de sonidos: gotas, pasos, risas.", "{hero} los {hero:escuchaba|escuchaban} todos.", adult="Escuchar también es una forma de pertenecer."),
    ),
    Beat("calm", "close-up", (
        told("{time}, {hero} {hero:quiso|quisieron} aprender la canción más bonita del mundo.", "Pero ¿quién la sabía?", seen="{hero} listening with closed eyes {place}, music notes in the air", more="{hero:Preguntó|Preguntaron} a todos."),
        told("{time}, una melodía llegó hasta {hero} y se fue sin terminar.", "Le faltaba justo la última nota.", seen="{hero} listening to a melody in the air {place}", adult="Lo inacabado tiene una paciencia infinita."),
    )),
    Beat("sad", "still", (
        told("{hero} {hero:lo intentó|lo intentaron}, pero la voz {hero:le|les} salía torcida y alguien se rio.", "{hero:Se quedó|Se quedaron} sin ganas de cantar.", seen="{hero} singing shyly {place}, someone laughing", more="¡Qué vergüenza!"),
        told("Por más que {hero} {hero:ensayaba|ensayaban}, la canción se {hero:le|les} escapaba al llegar a la mitad.", "Y después solo quedaba un hueco en el aire.", seen="{hero} practising a song {place}, looking discouraged", funny="Una nota se {hero:le|les} fue tan alta que asustó a una mosca."),
    )),
    Beat("cheerful", "push-in", (
        told("{friend.first} escuchó aquel intento y empezó a marcar el ritmo: pum, pum, pum.", "—{hero:Tu voz|Vuestra voz} no se equivoca —dijo—. Es que baila.", seen="{friend} drumming a rhythm beside {hero} {spot}"),
        told("—Yo solo me sé el final —dijo {friend.first} con timidez.", "{hero} {hero:se sabía|se sabían} el principio, así que probaron {both:junto}.", seen="{hero} and {friend} singing together {spot}", more="¡Y sonaba de maravilla!"),
    )),
    Beat("cheerful", "aerial", (
        told("Al anochecer, la canción de {hero} y {friend} llenó de alegría todo el lugar.", "Hubo que repetirla tres veces.", seen="{hero} and {friend} singing together {place} at sunset, others listening", more="¡Otra, otra!"),
        told("Esa canción se canta todavía {place}, con la voz de {hero} y el ritmo de {friend}.", "Cada cual le añade una nota.", seen="{hero} and {friend} making music under the evening sky {place}"),
    )),
    suits="song",
)  # fmt: skip

MIRROR = plot(
    "mirror",
    ("{hero.full} no {hero:quiere|quieren} ser así", "Lo que vio {friend.full}"),
    begun(
        then("{hero} {hero:se comparaba|se comparaban} con todo el mundo y siempre {hero:salía|salían} perdiendo.", "Los demás eran más altos, más fuertes o más listos.", teen="Matemáticas del desánimo: sumar siempre lo ajeno."),
        then("A {hero} no {hero:le|les} gustaba nada su reflejo.", "Siempre que {hero:podía, miraba|podían, miraban} hacia otro lado.", adult="Uno tarda en aprender a mirarse sin defenderse."),
    ),
    Beat("sad", "close-up", (
        told("{time}, {hero} {hero:pidió|pidieron} un deseo en voz baja: «{hero:Quiero|Queremos} ser de otra manera».", "Nadie contestó, ni siquiera el eco.", seen="{hero} looking at a reflection in water {place}, sad", more="{hero:Suspiró|Suspiraron} muy hondo."),
        told("{time}, alguien dijo que {hero} no {hero:servía|servían} para nada.", "Esas palabras pesaban como piedras.", seen="{hero} sitting with lowered head {spot} {place}", more="{hero} {hero:se quedó|se quedaron} en un rincón."),
    )),
    Beat("funny", "follow", (
        told("{hero} {hero:quiso|quisieron} parecerse a los demás: se {hero:estiró|estiraron}, se {hero:encogió|encogieron} y hasta se {hero:pintó|pintaron} rayas.", "No {hero:sirvió|sirvió} de nada.", seen="{hero} with painted stripes trying to look different {place}", funny="Con las rayas {hero:parecía|parecían} una cebra con prisa."),
        told("{hero} {hero:se escondió|se escondieron} {spot} para que nadie {hero:lo} viera.", "Desde allí todo parecía más lejos.", seen="{hero} hiding {spot} {place}", adult="Esconderse cansa más que existir."),
    )),
    Beat("exciting", "push-in", (
        told("Fue entonces cuando {friend.first} se vio en un apuro, y solo alguien como {hero} podía ayudar.", "—¡{hero:Eres justo quien|Sois justo quienes} necesito! —gritó {friend}.", seen="{friend} in trouble {spot}, {hero} coming to help"),
        told("—¡Por fin {hero:te|os} encuentro! —dijo {friend.first}—. Nadie más puede ayudarme.", "{hero} {hero:miró|miraron} hacia atrás, por si hablaba con otro.", seen="{friend} asking {hero} for help {spot}", more="Pero no: era a {hero}.", funny="Detrás no había nadie, salvo una piedra."),
    )),
    Beat("cheerful", "pull-out", (
        told("Todo salió bien, precisamente porque {hero} {hero:era|eran} como {hero:era|eran}.", "—{hero:No cambies|No cambiéis} nunca —dijo {friend}.", seen="{hero} and {friend} celebrating {place}, sunshine", more="Y {hero} no {hero:cambió|cambiaron}."),
        told("Aquella tarde, {hero} {hero:volvió|volvieron} a mirar su reflejo y {hero:sonrió|sonrieron}.", "A su lado, en el agua, sonreía también {friend}.", seen="{hero} and {friend} smiling at their reflections in water {place} at sunset"),
    )),
    suits="mirror",
)  # fmt: skip

HURRY = plot(
    "hurry",
    ("El día en que nadie tuvo prisa", "{hero.full} y el tiempo"),
    begun(
        then("Allí todo el mundo iba con prisa.", "—¡No tengo tiempo! —repetían unos y otros.", more="¡Corre, corre, corre!"),
        then("{hero} {hero:veía|veían} pasar los días como quien ve pasar un tren.", "Nunca paraba ninguno.", adult="Y los días, a su vez, no {hero:lo} miraban."),
    ),
    Beat("calm", "still", (
        told("{time}, {hero} {hero:descubrió|descubrieron} {spot} una flor tan pequeña como un botón.", "Nadie más la había visto.", seen="{hero} discovering a tiny flower {spot}", more="¡Era azul!"),
        told("{time}, {hero} {hero:se detuvo|se detuvieron} {spot} porque el aire olía a pan y a lluvia.", "{hero:Pensó|Pensaron} que eso debería saberlo todo el mundo.", seen="{hero} standing still and breathing deeply {spot}", teen="Cero notificaciones. Cien por cien de cobertura."),
    )),
    Beat("funny", "pan", (
        told("{hero} {hero:llamó|llamaron} a los que pasaban, pero nadie se paró ni un segundo.", "Iban tan deprisa que chocaban entre sí.", seen="a hurried crowd bumping into each other {place}, {hero} waving", funny="Uno chocó, pidió perdón y volvió a chocar con el mismo."),
        told("—¿Para qué pararse? —decían todos, y {hero} se {hero:quedó|quedaron} con la palabra en la boca.", "Lo más bonito del día seguía allí, esperando.", seen="{hero} ignored by passers-by {place}", adult="La belleza no grita; por eso pierde tantas discusiones."),
    )),
    Beat("calm", "close-up", (
        told("Solo se detuvo {friend.first}, porque se le había parado el reloj.", "—Mira —{hero:dijo|dijeron} {hero}, y {friend} miró.", seen="{friend} with a stopped watch beside {hero} {spot}, both looking closely"),
        told("{friend.first} venía tan {friend:cansado} de correr que se sentó junto a {hero}.", "Y entonces también lo vio.", seen="{friend} resting beside {hero} {spot}", more="—¡Oh! —dijo en voz baja."),
    )),
    Beat("calm", "aerial", (
        told("{friend} se lo contó a otro, y ese otro, a los demás, hasta que todos se pararon a mirar.", "Fue el día más largo y más bonito del año.", seen="many figures quietly looking at a tiny wonder {place}, {hero} and {friend} among them", more="Nadie miró la hora."),
        told("Desde aquel día, {hero} y {friend} se encuentran cada tarde para no hacer nada {both:junto}.", "Es lo mejor que hacen.", seen="{hero} and {friend} sitting peacefully {spot} in the evening light", adult="Y el tiempo, agradecido, se sienta a su lado."),
    )),
    suits="hurry",
)  # fmt: skip

DARK = plot(
    "dark",
    ("Una luz pequeña", "La noche sin luces"),
    begun(
        then("{hero} {hero:pensaba|pensaban} que las cosas pequeñas no servían de mucho.", "Lo grande siempre ganaba.", adult="Es un error muy extendido."),
        then("De noche, aquel lugar se llenaba de luces.", "{hero} las {hero:contaba|contaban} hasta quedarse {hero:dormido}.", more="Una, dos, tres…", teen="Contar ovejas estaba pasado de moda."),
    ),
    Beat("mysterious", "pan", (
        told("Una noche se apagaron todas las luces a la vez, y {hero} {hero:se quedó|se quedaron} a oscuras.", "Hasta la luna se había ido detrás de una nube.", seen="everything dark at night {place}, {hero} alone", more="¡Qué oscuro estaba!"),
        told("Una noche muy negra, {hero} {hero:oyó|oyeron} voces perdidas {place}.", "Nadie encontraba el camino.", seen="{hero} in the dark night {place}, distant voices"),
    )),
    Beat("exciting", "follow", (
        told("Alguien lloraba {spot}, y {hero} solo {hero:tenía|tenían} una velita.", "Era muy poca luz para tanta noche.", seen="{hero} with one small candle in the dark {spot}", more="La llama temblaba.", adult="Pero la noche no sabe contar."),
        told("{hero} {hero:encendió|encendieron} una luz diminuta, y el viento la apagó.", "La {hero:encendió|encendieron} otra vez.", seen="{hero} lighting a tiny lamp in the wind at night {place}", teen="Y otra. Y otra. El viento empezaba a ponerse pesado."),
    )),
    Beat("calm", "push-in", (
        told("Siguiendo aquella lucecita llegó {friend.first}, y después, otros muchos.", "—{hero:Te|Os} vi desde muy lejos —dijo {friend}.", seen="{friend} walking through the dark towards the small light of {hero} {place}"),
        told("{friend.first} acercó su propia vela, y de una luz se hicieron dos.", "Luego fueron cuatro, y ocho, y dieciséis.", seen="{friend} lighting a candle from the candle of {hero} {spot} at night", more="¡Qué fiesta de luces!"),
    )),
    Beat("cosy", "aerial", (
        told("Aquella noche nadie se perdió, gracias a la pequeña luz de {hero}.", "{friend} la guardó como se guarda un tesoro.", seen="many small lights {place} at night, {hero} and {friend} in the middle", more="Y brilla todavía."),
        told("Cuando por fin amaneció, {hero} y {friend} apagaron la lucecita {both:junto}.", "Ya no hacía falta, pero ahora sabían dónde estaba.", seen="{hero} and {friend} putting out a small lamp at dawn {place}", adult="Saberlo bastaba."),
    )),
    needs="dry", suits="dark heavy",
)  # fmt: skip

VISITORS = plot(
    "visitors",
    ("{hero.full} {hero:quiere|quieren} ver el mundo", "Noticias de muy lejos"),
    begun(
        then("{hero} {hero:veía|veían} pasar a los demás y nunca {hero:podía|podían} ir con ellos.", "El mundo empezaba justo donde acababa su vista.", adult="Quedarse también es un oficio."),
        then("Desde allí, {hero} {hero:veía|veían} salir el sol cada mañana.", "¿De dónde vendría?", more="¡Debía de venir de muy lejos!"),
    ),
    Beat("sad", "still", (
        told("{time}, {hero} {hero:suspiró|suspiraron}: «{hero:Me|Nos} gustaría saber qué hay más allá».", "El viento se llevó el suspiro.", seen="{hero} {place} looking at the far horizon", more="¡Fuuu!"),
        told("{hero} {hero:oía|oían} hablar de ciudades, de barcos y de elefantes, y no {hero:había|habían} visto nada de eso.", "{hero:Se sentía|Se sentían} muy {hero:solo}.", seen="{hero} alone {place}, clouds shaped like ships and elephants", funny="De los elefantes solo {hero:sabía|sabían} que no caben en una maleta."),
    )),
    Beat("exciting", "pan", (
        told("Una noche de tormenta, {hero} {hero:aguantó|aguantaron} el viento sin moverse.", "Entre los truenos se oyó un golpe muy suave.", seen="{hero} in a storm at night {place}", more="¡Toc!"),
        told("Llegó una niebla tan espesa que {hero} {hero:perdió|perdieron} de vista hasta el cielo.", "Entonces algo se posó muy cerca.", seen="{hero} in thick mist {place}", adult="La niebla también trae cosas."),
    )),
    Beat("cheerful", "close-up", (
        told("Era {friend.first}, que venía de muy lejos y pidió quedarse a descansar.", "A cambio, contó todo lo que había visto.", seen="{friend} resting beside {hero} {place}, telling a story"),
        told("{friend.first} se refugió junto a {hero} y empezó a contar: «Una vez, al otro lado del mar…».", "{hero} {hero:escuchaba|escuchaban} sin perder palabra.", seen="{friend} telling stories beside {hero} {place} at night, moon"),
    )),
    Beat("cosy", "pull-out", (
        told("Ahora {friend} vuelve cada año con una historia nueva para {hero}.", "Y así, sin dar un paso, {hero} {hero:conoce|conocen} el mundo entero.", seen="{friend} coming back to {hero} {place} in spring", more="¡Hasta los elefantes!"),
        told("Desde entonces, quien se pierde busca a {hero}, descansa un rato y deja una historia.", "{friend} dejó la primera.", seen="{friend} and other travellers resting around {hero} {place} at sunset", adult="Hay quien viaja, y hay quien es el lugar adonde se vuelve."),
    )),
    needs="settled stranger", suits="settled visitors",
)  # fmt: skip

MEETING = plot(
    "meeting",
    ("El lugar de {hero.full}", "Nos vemos junto a {hero.full}"),
    begun(
        then("Todos pasaban por delante de {hero} sin decir ni hola.", "Era como ser invisible.", teen="Con lo que {hero:llamaba|llamaban} la atención, tenía mérito."),
        then("Hacía mucho que nadie se acercaba a {hero}.", "Solo venía el polvo, y no tenía conversación.", adult="El olvido no hace ruido al instalarse."),
    ),
    Beat("calm", "still", (
        told("{time}, {hero} {hero:decidió|decidieron} hacer algo para que alguien se quedara.", "Pero ¿qué puede hacer quien no se mueve?", seen="{hero} {place} in soft light, nobody around", more="{hero:Pensó|Pensaron} toda la noche."),
        told("{hero} {hero:tenía|tenían} un deseo muy sencillo: oír risas de cerca.", "{hero:Lo pedía|Lo pedían} cada noche en voz baja.", seen="{hero} {place} under the moon"),
    )),
    Beat("sad", "pan", (
        told("{hero} {hero:brilló|brillaron} bajo el sol todo lo que {hero:pudo|pudieron}, pero nadie se dio cuenta.", "La tarde se fue apagando.", seen="{hero} shining in the sun {place}, people passing by"),
        told("Llegó gente con papeles y dijo que {hero} ya no {hero:servía|servían}.", "—Mañana {hero:lo} quitamos de aquí —dijeron.", seen="people with papers in front of {hero} {place}", more="¡Qué susto!", adult="Los papeles rara vez preguntan."),
    )),
    Beat("exciting", "push-in", (
        told("Entonces {friend.first} se sentó junto a {hero}, sacó su merienda y no quiso moverse.", "—Este es el mejor sitio del mundo —dijo {friend}.", seen="{friend} sitting beside {hero} {place} with a snack"),
        told("{friend.first} empezó a contar un cuento al lado de {hero}, y se acercó uno, y otro más.", "Pronto hubo un corro enorme.", seen="{friend} telling a story beside {hero} {place}, a circle of listeners", more="¡No cabía nadie más!"),
    )),
    Beat("cheerful", "aerial", (
        told("Hoy todo el mundo queda junto a {hero}: allí se juega, se canta y se espera a los amigos.", "Y {friend} siempre llega antes que nadie.", seen="a happy gathering around {hero} {place}, {friend} among them", more="¡Hola, {hero.call}!"),
        told("Nadie volvió a pasar de largo.", "Por las noches, cuando todos se van, {friend} da las buenas noches a {hero}.", seen="{friend} saying good night to {hero} {place}, stars"),
    )),
    needs="standing", suits="standing meeting",
)  # fmt: skip

QUIET = (STAR, SONG, MIRROR, HURRY, DARK, VISITORS, MEETING)
