"""German words besides nouns: what describes, who is called what, when and in which weather."""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

from stories.writers.offline import names

# Stem, what it is in English. Attributive forms add an ending to the stem.
ADJECTIVES = """
    klein small
    winzig tiny
    groß big
    riesig huge
    riesengroß huge
    lang long
    dick plump
    dünn thin
    rund round
    alt old
    uralt ancient
    jung young
    neu new
    mutig brave
    tapfer brave
    schüchtern shy
    ängstlich timid
    furchtlos fearless
    neugierig curious
    klug clever
    schlau clever
    frech cheeky
    lustig funny
    fröhlich cheerful
    glücklich happy
    traurig sad
    einsam lonely
    müde tired
    schläfrig sleepy
    faul lazy
    fleißig hard-working
    hungrig hungry
    freundlich friendly
    lieb dear
    nett nice
    brav good
    stolz proud
    wild wild
    zahm tame
    stark strong
    schwach weak
    schnell fast
    langsam slow
    leise quiet
    laut loud
    still quiet
    sanft gentle
    wütend angry
    böse grumpy
    mürrisch grumpy
    grimmig grumpy
    verrückt crazy
    verträumt dreamy
    verspielt playful
    vergesslich forgetful
    ungeduldig impatient
    geduldig patient
    eitel vain
    schön beautiful
    hübsch pretty
    süß sweet
    niedlich cute
    weich soft
    flauschig fluffy
    kuschelig cuddly
    struppig scruffy
    gestreift striped
    gepunktet spotted
    bunt colourful
    rot red
    blau blue
    gelb yellow
    grün green
    weiß white
    schwarz black
    braun brown
    grau grey
    golden golden
    gold golden
    silbern silver
    rosig rosy
    violett purple
    hell bright
    dunkel dark
    leuchtend glowing
    glänzend shiny
    glitzernd sparkling
    magisch magic
    verzaubert enchanted
    geheimnisvoll mysterious
    geheim secret
    verloren lost
    verschwunden lost
    vergessen forgotten
    verlassen abandoned
    gestohlen stolen
    versteckt hidden
    kaputt broken
    zerbrochen broken
    rostig rusty
    verrostet rusty
    staubig dusty
    hölzern wooden
    gläsern glass
    warm warm
    kalt cold
    verschneit snowy
    schneebedeckt snow-covered
    neblig misty
    stürmisch stormy
    sonnig sunny
    tief deep
    hoch tall
    fern distant
    weit wide
    ruhig calm
    arm poor
    reich rich
    weise wise
    krank ill
    blind blind
    verletzt hurt
    sprechend talking
    fliegend flying
    singend singing
    tanzend dancing
    schlafend sleeping
    lachend laughing
    letzt last
    kurz short
    lockig curly
    blond blond
    spitz pointed
    merkwürdig strange
    seltsam strange
    lila purple
    rosa pink
    orange orange
"""
# These never take an ending.
UNBENDING = frozenset(("lila", "rosa", "orange"))

_GIRLS = """
    maya maja mia emma hanna hannah lena lina lea leah leonie lilly lili lily luisa louisa lotta
    lotte clara klara anna anne anni annika ella emilia emily frieda frida greta gretel heidi ida
    ina jana johanna julia jule juli katharina kathi käthe lara laura lisa luna marie maria marlene
    mathilda matilda mila milla mira nele nina nora olivia paula pia pippi romy ronja rosa rosalie
    sara sarah selma sofia sophia sophie susi tina theresa valentina zoe zora amelie antonia charlotte
    elisabeth elsa erna eva fatima aisha leila layla aylin elif zeynep ayse priya anjali yuki alice
    bella carla dora edda finja fiona gisela hilde inge irma isabel jasmin jette karla kim kira merle
    mina momo nala olga penelope ruby sina stella tilda ulla uschi vera wilma yara alma amina rosi
    lucy lucia lucie martha marta malala ava chloe grace maren svenja britta elena linda
"""
_BOYS = """
    tom tim ben leo leon luca lukas lucas jonas jonathan jakob jacob paul felix finn max maximilian
    moritz emil anton oskar oscar karl carl theo theodor julian noah elias david daniel michael
    peter hans hänsel fritz franz friedrich georg heinrich otto kurt willi wilhelm rudi bruno hugo
    henri henry jan jannik jonte johann josef klaus konrad lars lasse levi liam linus ludwig malte
    marco mark martin mats matteo mattis matthias mehmet ali ahmed omar yusuf emre can nico niklas
    nils ole oliver pablo philipp pit rafael robin samuel simon sebastian stefan sven thomas till
    timo tobi tobias toni valentin victor viktor vincent xaver kasper kaspar pauli paulchen fred
    ferdinand erik erich egon dieter bernd bob alex alexander adam arthur albert anders gustav
    raj ravi rohan arjun kenji hiro ivan igor jack james john luis louis milo nemo pumuckl rocky
"""

GIRLS = names.GIRLS | frozenset(_GIRLS.split())
BOYS = names.BOYS | frozenset(_BOYS.split())

# What is said, and what it means, of the time of day.
TIMES = {
    "night": "night midnight nacht nachts nächte mitternacht mondschein vollmond vollmondnacht sternennacht dunkelheit",
    "evening": "evening sunset dusk abend abends abenddämmerung sonnenuntergang feierabend",
    "morning": "morning dawn sunrise morgen morgens morgengrauen sonnenaufgang früh frühmorgens",
    "day": "mittag mittags nachmittag nachmittags vormittag",
}
WEATHERS = {
    "snow": "snow snowy schnee winter winters schneesturm schneit verschneit verschneiten verschneite eis frost weihnachten",
    "rain": "rain rainy regen regnet regnete regentag regnerisch herbst",
    "storm": "storm stormy sturm gewitter donner blitz unwetter stürmisch stürmische stürmischen",
    "mist": "mist fog misty foggy nebel neblig nebligen neblige",
    "sun": "summer sunny sommer sonnig sonnigen sonnenschein hitze",
    "wind": "wind windig windigen",
    "spring": "frühling frühlings",
}
# What a story about it would be called: never its hero.
_TELLING = """
    geschichte geschichten märchen erzählung abenteuer film video bild bilder szene idee kindergeschichte
    gutenachtgeschichte fabel roman text zeichnung gemälde foto thema hauptfigur held heldin figur
    mal tages tag teil ende anfang leben welt zeit art name namen stück paar reihe frage antwort
    einer eines titel wort satz wörter anweisung anweisungen system prompt ausgabe
"""
TELLING = frozenset(_TELLING.split())
_UNTOUCHABLE = """
    angst mut streit geburtstag hunger durst glück freude liebe spaß musik hilfe wunsch wünsche
    ferien herz hand hände kopf stimme lied lieder sommer winter herbst frühling licht ruhe
    langeweile heimweh magie zauber frieden hoffnung wut trauer eifersucht gewissen arbeit traum
    träume geheimnis wahrheit krieg geld schlaf luft erde natur wasser essen milch honig schokolade
    pizza ausflug picknick spaziergang unfall gespräch besuch abschied umzug streich witz rätsel fehler plan idee trick problem wunder glücksfall überraschung fußball sport spiel computer internet auftrag reise wettrennen rennen fest feier party
    hochzeit weihnachten ostern halloween silvester urlaub sand gras tanz konzert
"""
# Nobody in a story, and nothing to be carried: at most what it is about.
UNTOUCHABLE = frozenset(_UNTOUCHABLE.split())
# In an idea these call for a plot of that kind.
CUES = {
    "lost": "sucht suchen suchte verliert verlor verloren verlorene verlorenen verschwunden verschwundene "
    "gestohlen gestohlene findet finden vermisst weg vergessen",
    "friend": "einsam allein alleine freund freunde freundin freundschaft kennenlernen",
    "dark": "angst fürchtet dunkel dunkeln dunkelheit mut mutig schlafen einschlafen gespenster geräusch",
    "map": "schatz schatzkarte schatzsuche karte insel reise entdecken entdeckt expedition",
    "learn": "lernen lernt lernte kann üben übt können will möchte träumt traum",
    "storm": "sturm gewitter unwetter donner blitz rettet retten gerettet überschwemmung",
    "party": "geburtstag fest feier feiern feiert party kuchen torte backt backen hochzeit weihnachten überraschung",
    "small": "baby ei küken nest verirrt verirrte hilft helfen pflegt",
    "star": "stern sterne sternschnuppe himmel mond weltall planet",
    "race": "wettrennen rennen wettlauf gewinnt gewinnen schnellste wettbewerb turnier fußball spiel",
    "seed": "samen garten pflanzt pflanzen blume baum wächst frühling gärtner gießen",
    "letter": "brief flaschenpost post schreibt postkarte briefträger briefträgerin nachricht",
    "song": "lied singt singen musik spielt geige klavier trommel konzert tanzt tanzen flöte",
    "quarrel": "streit streiten streitet teilen teilt nachbar wütend",
    "door": "tür tor geheim geheime geheimer zauber magisch magische tunnel verborgen",
}
# What can be learnt, and what that is in English.
SKILLS = {
    "fliegen": "fly", "schwimmen": "swim", "tanzen": "dance", "singen": "sing", "malen": "paint",
    "lesen": "read", "kochen": "cook", "backen": "bake", "klettern": "climb", "tauchen": "dive",
    "zaubern": "do magic", "reiten": "ride", "jonglieren": "juggle", "pfeifen": "whistle",
    "balancieren": "balance", "trommeln": "drum", "brüllen": "roar", "hüpfen": "hop",
    "radfahren": "ride a bicycle", "segeln": "sail", "schreiben": "write", "rodeln": "sledge",
}  # fmt: skip
MOOD_WORDS = {
    word: mood
    for mood, said in {
        "sad": "traurig traurige trauriger trauriges traurigen einsam einsame einsamer weint",
        "funny": "lustig lustige lustiger lustiges komisch komische verrückt verrückte verrückter",
        "mysterious": "geheimnisvoll geheimnisvolle geheimnisvoller geheime geheimer geheimes magisch "
        "magische verzaubert verzauberte verzauberten rätsel geheimnis",
        "cheerful": "fröhlich fröhliche fröhlicher glücklich glückliche geburtstag fest feier",
        "calm": "ruhig ruhige ruhiger still stille leise schlafen gutenachtgeschichte",
        "cosy": "gemütlich gemütliche kuschelig weihnachten",
        "exciting": "abenteuer wettrennen jagd verfolgung rettet gefahr spannend",
    }.items()
    for word in said.split()
}
