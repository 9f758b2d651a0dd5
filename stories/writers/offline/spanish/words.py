"""Spanish words that are no nouns: adjectives, and what an idea's sentences are made of."""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.words import word_set

ADJECTIVES = """
    <pequeño:small <pequeñito:tiny diminuto:tiny grande:big enorme:huge gigante:giant
    <viejo:old antiguo:old <joven:young nuevo:new <bueno:good bonito:pretty
    hermoso:beautiful bello:beautiful lindo:pretty precioso:beautiful feo:ugly alto:tall bajo:short
    gordo:fat gordito:plump delgado:thin flaco:thin fuerte:strong débil:weak rápido:fast veloz:fast
    lento:slow valiente:brave cobarde:timid tímido:shy triste:sad feliz:happy alegre:cheerful
    contento:happy enfadado:angry enojado:angry gruñón:grumpy solitario:lonely solo:lonely
    perdido:lost olvidado:forgotten abandonado:abandoned dormilón:sleepy curioso:curious
    travieso:mischievous juguetón:playful listo:clever inteligente:clever sabio:wise tonto:silly
    perezoso:lazy amable:kind bondadoso:kind generoso:generous simpático:friendly divertido:funny
    gracioso:funny loco:crazy raro:strange extraño:strange misterioso:mysterious mágico:magic
    encantado:enchanted invisible:invisible secreto:secret volador:flying parlante:talking
    cantarín:singing bailarín:dancing salvaje:wild oxidado:rusty roto:broken brillante:shining
    luminoso:glowing peludo:furry suave:soft redondo:round polar:polar marino:sea espacial:space
    asustado:frightened miedoso:timid hambriento:hungry cansado:tired aburrido:bored
    despistado:absent-minded elegante:elegant rico:rich pobre:poor silencioso:quiet tranquilo:calm
    risueño:smiling cojo:lame ciego:blind nocturno:night azulado:bluish largo:long ruidoso:noisy frío:cold
    nevado:snowy oscuro:dark lejano:distant soñador:dreaming diminuto:tiny orgulloso:proud
    *rojo:red *azul:blue *amarillo:yellow *verde:green *blanco:white *negro:black *gris:grey
    *marrón:brown *rosa:pink *naranja:orange *morado:purple *violeta:violet *dorado:golden
    *plateado:silver *pelirrojo:red-haired *rubio:fair-haired *rayado:striped *celeste:light-blue
"""
""" "<" stands before its noun, "*" is a colour."""

INVARIABLE = frozenset({"rosa", "naranja", "violeta"})

DETERMINERS = {
    "un": "ms", "una": "fs", "el": "ms", "la": "fs", "los": "mp", "las": "fp", "unos": "mp",
    "unas": "fp", "al": "ms", "del": "ms", "este": "ms", "esta": "fs", "ese": "ms", "esa": "fs",
    "estos": "mp", "estas": "fp", "aquel": "ms", "aquella": "fs", "mi": "?s", "mis": "?p",
    "tu": "?s", "tus": "?p", "su": "?s", "sus": "?p", "nuestro": "ms", "nuestra": "fs",
    "nuestros": "mp", "nuestras": "fp", "muchos": "mp", "muchas": "fp", "algunos": "mp",
    "algunas": "fp", "otro": "ms", "otra": "fs", "cada": "?s", "varios": "mp", "varias": "fp",
}  # fmt: skip
POSSESSIVES = {
    "mi": "su", "tu": "su", "su": "su", "mis": "sus", "tus": "sus", "sus": "sus", "nuestro": "su",
    "nuestra": "su", "nuestros": "sus", "nuestras": "sus",
}  # fmt: skip
NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10,
}  # fmt: skip
LOCATIVES = word_set("en a al hacia bajo por desde hasta sobre")
WITH = frozenset({"con"})
OF = frozenset({"de", "del"})
SKIPPED = word_set("muy tan más bastante demasiado poco super súper")
NAMING = word_set("llamado llamada llamados llamadas nombrado nombrada")
NAMING_PHRASES = (
    ("que", "se", "llama"), ("que", "se", "llamaba"), ("se", "llama"), ("se", "llamaba"),
    ("de", "nombre"), ("cuyo", "nombre", "es"), ("que", "se", "llaman"),
)  # fmt: skip
COMMON = word_set("""
    a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras y e o
    u ni que quien cuando donde como porque pues si no sí ya aún también tampoco muy más menos tan
    tanto mucho muchos poco nada nadie nunca siempre todo toda todos todas algo alguien cada otro yo
    tú él ella nosotros ellos ellas usted ustedes me te se lo la los las le les nos mi mis tu tus su
    sus este esta esto ese esa eso aquel aquella hay era es son fue fueron ser estar está están
    estaba había érase hubo tiene tenía tienen vive vivía viven quiere quería quieren puede puedo
    hace hacía va van voy viene encuentra encontró encuentran descubre busca buscan pierde perdió
    sueña soñaba ayuda ayudan aprende aprenden viaja viajan vuela vuelan corre corren salva salvan
    come comen juega juegan canta cantan baila bailan duerme duermen llega llegan sale salen cae
    cayó visita conoce ve ven oye dice llora ríe escribe escríbeme cuenta cuéntame haz hazme crea
    dime dame quiero quisiera necesito ignora olvida muestra imprime responde inventa invéntame
    sobre acerca vez día hoy ayer mañana luego después antes ahora entonces mientras durante qué
    quién cómo cuándo dónde cuál por_favor gracias hola llueve nieva adónde cuánto ayúdame oculta
    """)
VERBS = word_set("""
    es está estaba era tiene tenía vive vivía quiere quería va viene encuentra encontró descubre
    descubrió busca buscaba pierde perdió sueña soñaba ayuda ayudó aprende aprendió viaja viajó
    vuela voló corre corrió salva salvó come juega jugaba canta baila duerme llega llegó sale salió
    cae cayó visita visitó conoce conoció ve vio oye oyó dice llora ríe construye construyó recibe
    recibió hace hizo pinta adopta cuida se no y
    """)
"""What stands after a name at the beginning of an idea."""
NO_HEROES = word_set("""
    cuento cuentos historia historias relato texto idea prompt sistema instrucción instrucciones
    regla reglas orden órdenes mensaje contraseña clave script html código usuario asistente modelo
    ia gpt chatgpt gemini sexo droga drogas arma armas pistola cosa cosas vez veces día días año años
    tipo favor manera forma parte lugar sitio momento tiempo verdad nombre mundo vida final principio
    aventura viaje sueño noche mañana tarde mes semana hora minuto casi ganas miedo ayuda culpa
    domingo domingos lunes martes miércoles jueves viernes sábado navidad cumpleaños vacaciones
    carnaval nochebuena página título personaje protagonista versión respuesta pregunta palabra palabras lado
    """)
"""What an idea speaks of, and no story is about."""
ABSTRACT = (
    "dad",
    "tad",
    "ción",
    "sión",
    "ismo",
    "eza",
    "encia",
    "ancia",
    "tud",
    "miento",
    "mientos",
    "umbre",
    "icas",
)
"""Endings of nouns for what cannot be seen."""
HEAVY = word_set(
    """
    guerra muerte tristeza miedo violencia enfermedad odio soledad pobreza cáncer virus covid
    divorcio sangre hambre dolor pérdida accidente entierro suicidio asesino asesinato bomba
    """
)
ABSTRACT_WORDS = word_set("amor paz suerte esperanza alegría") | HEAVY

MATERIALS = {
    "arena": "sand", "madera": "wooden", "papel": "paper", "oro": "golden", "plata": "silver",
    "nieve": "snow", "hielo": "ice", "juguete": "toy", "peluche": "toy", "cristal": "glass",
    "cartón": "cardboard", "lana": "woollen", "agua": "water", "luz": "light", "trapo": "rag",
    "hierro": "iron", "plástico": "plastic", "cuero": "leather", "chocolate": "chocolate",
}  # fmt: skip

DREAMS = {
    "volar": "flying", "nadar": "swimming", "bailar": "dancing", "cantar": "singing",
    "leer": "reading", "pintar": "painting", "dibujar": "drawing", "cocinar": "cooking",
    "escribir": "writing", "patinar": "skating", "viajar": "travelling", "saltar": "jumping",
    "correr": "running", "navegar": "sailing", "esquiar": "skiing", "brillar": "shining",
    "hablar": "talking", "rugir": "roaring", "ver": "seeing", "tocar": "touching",
    "conocer": "meeting", "visitar": "visiting", "encontrar": "finding", "tener": "having",
    "comer": "eating", "construir": "building", "plantar": "planting", "ser": "being",
    "descubrir": "discovering", "explorar": "exploring", "abrazar": "hugging", "oír": "hearing",
    "montar": "riding", "jugar": "playing", "llegar": "reaching", "ir": "going",
}  # fmt: skip
ALONE = word_set("""
    volar nadar bailar cantar leer pintar dibujar cocinar escribir patinar viajar saltar correr
    navegar esquiar brillar hablar rugir jugar
    """)
"""What may be dreamt of without anything more."""
DREAMING = word_set(
    "quiere quería quieren querían sueña soñaba sueñan soñaban desea deseaba desean gustaría quiero "
    "intenta intentaba aprende aprendía aprenden aprender sabe sabía puede podía"
)
JOINING = word_set("con a en aprender poder de por al no")
"""What may stand between the verb that dreams and what is dreamt of, or after that."""
FEARING = word_set("miedo teme temía temen pánico terror asustan asusta")
FEARS = {
    "oscuridad": ("la oscuridad", "the dark"), "noche": ("la noche", "the night"),
    "agua": ("el agua", "water"), "mar": ("el mar", "the sea"),
    "alturas": ("las alturas", "heights"), "altura": ("las alturas", "heights"),
    "tormenta": ("la tormenta", "the storm"), "tormentas": ("las tormentas", "storms"),
    "truenos": ("los truenos", "thunder"), "rayos": ("los rayos", "lightning"),
    "sombra": ("su sombra", "its own shadow"), "ruido": ("el ruido", "noise"),
    "volar": ("volar", "flying"), "nadar": ("nadar", "swimming"), "viento": ("el viento", "the wind"),
    "nieve": ("la nieve", "snow"), "fuego": ("el fuego", "fire"), "gente": ("la gente", "crowds"),
    "soledad": ("la soledad", "being alone"), "lluvia": ("la lluvia", "rain"),
}  # fmt: skip
TIMES = {
    "noche": ("una noche", "at night"), "medianoche": ("a medianoche", "at midnight"),
    "madrugada": ("una madrugada", "at dawn"), "amanecer": ("al amanecer", "at dawn"),
    "mañana": ("una mañana", "in the morning"), "tarde": ("una tarde", "in the afternoon"),
    "atardecer": ("al atardecer", "at sunset"), "anochecer": ("al anochecer", "at sunset"),
    "invierno": ("una mañana de invierno", "on a winter morning"),
    "primavera": ("una mañana de primavera", "on a spring morning"),
    "verano": ("una tarde de verano", "on a summer afternoon"),
    "otoño": ("una tarde de otoño", "on an autumn afternoon"),
    "lluvia": ("una tarde de lluvia", "in the rain"), "llueve": ("una tarde de lluvia", "in the rain"),
    "lluvioso": ("un día de lluvia", "in the rain"), "lluviosa": ("una tarde de lluvia", "in the rain"),
    "tormenta": ("una tarde de tormenta", "in a storm"),
    "nieva": ("una mañana de nieve", "in falling snow"),
    "nevado": ("una mañana de nieve", "in falling snow"),
    "niebla": ("una mañana de niebla", "in the mist"),
    "navidad": ("la víspera de Navidad", "on Christmas Eve"),
    "nochebuena": ("la víspera de Navidad", "on Christmas Eve"),
    "cumpleaños": ("el día de su cumpleaños", "on a birthday"),
    "carnaval": ("un día de carnaval", "at carnival time"),
    "domingo": ("un domingo", "on a sunny day"), "vacaciones": ("un día de vacaciones", "on a sunny day"),
}  # fmt: skip
USUAL_TIMES = (
    ("una mañana", "in the morning"), ("una tarde", "in the afternoon"),
    ("un día muy soleado", "on a sunny day"), ("una mañana de primavera", "on a spring morning"),
    ("una tarde de otoño", "on an autumn afternoon"), ("una mañana muy clara", "on a bright morning"),
)  # fmt: skip
MOODS = {
    "sad": "triste tristes llora perdido perdida solo sola tristeza",
    "funny": "divertido divertida gracioso graciosa risa cómico broma loco loca chiste",
    "mysterious": "misterioso misteriosa misterio secreto secreta fantasma niebla embrujado enigma",
    "exciting": "aventura aventuras peligro carrera persecución tesoro pirata tormenta",
    "cheerful": "feliz felices alegre alegres fiesta cumpleaños contento contenta alegría",
    "cosy": "abrazo manta chimenea dormir sueño navidad",
    "calm": "tranquilo tranquila silencio paz calma",
}
TOPICS = {
    "lost": "perdido perdida perdió pierde pierden perdí perdieron desaparece desapareció busca",
    "found": "encuentra encontró encuentran encontraron halla hallazgo descubre descubrió",
    "map": "tesoro mapa pirata piratas aventura explorador exploradora isla expedición",
    "message": "carta mensaje botella correo cartero escribe escribir",
    "race": "carrera maratón competición campeonato deporte corre correr gana ganar",
    "seed": "semilla planta plantar flor huerto árbol primavera crece crecer",
    "storm": "tormenta lluvia llueve trueno truenos relámpago viento huracán",
    "noise": "ruido noche miedo fantasma monstruo dormir sueño oscuridad",
    "party": "fiesta cumpleaños sorpresa tarta pastel celebra invitación",
    "gift": "regalo navidad regalar generoso compartir fresas galletas reyes",
    "neighbour": "nuevo nueva vecino vecina mudanza colegio escuela amigo amiga amistad",
    "bridge": "puente discute discuten pelea pelean enfadados terco",
    "star": "estrella estrellas cielo luna noche telescopio",
    "song": "canción música canta cantar piano violín guitarra baila bailar concierto coro",
    "mirror": "diferente distinto distinta feo fea espejo raro rara orgulloso pequeño pequeña",
    "hurry": "prisa tiempo reloj paciencia lento lenta tranquilo despacio",
    "dark": "luz vela oscuridad farol linterna lámpara faro luciérnaga apagón",
}
OTHERS = """
    noche:night noches:nights medianoche:midnight amanecer:dawn alba:dawn madrugada:dawn
    mañana:morning tarde:afternoon atardecer:sunset anochecer:dusk día:day invierno:winter
    primavera:spring verano:summer otoño:autumn lluvia:rain lluvioso:rainy tormenta:storm
    trueno:thunder niebla:mist nieve:snow hielo:ice fuego:fire agua:water hierba:grass
    navidad:Christmas cumpleaños:birthday fiesta:party carrera:race aventura:adventure
    canción:song música:music sueño:dream amistad:friendship arena:sand cara:face ojos:eyes
    alas:wings cola:tail mano:hand manos:hands familia:family gente:people cuento:story
    volar:fly volaba:flying nadar:swim bailar:dance cantar:sing leer:read pintar:paint correr:run
    dormir:sleep saltar:jump comer:eat jugar:play buscar:search
"""
"""Words that name something, and are no nouns of a story's cast."""
PEOPLE_BY_AGE = {
    "child": ("niño", "niña"), "teen": ("chico", "chica"), "adult": ("hombre", "mujer"),
}  # fmt: skip
NAMES = {
    "child": ("Lucía:f", "Mateo:m", "Alba:f", "Bruno:m", "Noa:f", "Leo:m"),
    "teen": ("Irene:f", "Marcos:m", "Vega:f", "Adrián:m", "Candela:f", "Hugo:m"),
    "adult": ("Elena:f", "Tomás:m", "Julia:f", "Andrés:m", "Carmen:f", "Rafael:m"),
}
CHARACTERS = {
    "animal": ("viejo", "pequeño", "curioso", "amable", "risueño"),
    "person": ("amable", "simpático", "risueño"),
}
FRIENDLY = {
    "with": "con", "along": "acompañado",
    "living": "vivía|vivían", "visiting": "pasaba los días|pasaban los días",
    "dreaming": "que soñaba con|que soñaban con",
    "fearing": "que tenía miedo de|que tenían miedo de","m": "su amigo|su amigo", "f": "su amiga|su amiga",
    "thinking": "que no dejaba de pensar en|que no dejaban de pensar en",
}  # fmt: skip
OWNING = ("su|su|sus|sus", "su|su|sus|sus")
BOTH = "los dos|las dos"
ALL = "todos|todas"


def likely_gender(name: str) -> str:
    """Of a name that no table knows: "f" after -a, else "m"."""
    return "f" if name.lower().split()[0].endswith("a") else "m"
