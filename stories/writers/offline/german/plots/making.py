"""German plots of what grows and what is made: a seed, a song, a word to be understood."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT seed needs: walker outdoors suits: seed
TITLE {hero.voll_nom} und das Samenkorn
TITLE Was wächst denn da?
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} ein winziges Samenkorn {hero:fand|fanden}.
  > {hero} finding a tiny seed {place} {time}
  more: Es war braun und rund und sah nach gar nichts aus.
  ages: child
* {wann} {hero:steckte|steckten} {hero.ein_nom} {place.wo} ein Samenkorn in die Erde.
  > {hero} planting a tiny seed in the earth {place} {time}
  more: Ein bisschen Wasser, ein bisschen Sonne, fertig!
  teen: Auf der Tüte hatte nur „Überraschung“ gestanden.
  adult: Wer etwas pflanzt, verabredet sich mit der Zukunft.
  funny: „Gute Nacht“, {hero:sagte|sagten} {hero.er} zu dem Samenkorn, denn in der Erde war es ja dunkel.
BEAT calm close-up
* „Daraus soll die schönste Blume der Welt werden“, {hero:sagte|sagten} {hero} und {hero:goss|gossen} jeden Tag.
  > {hero} watering a small patch of earth with a watering can {place}
  more: Morgens kam ein Becher Wasser, abends ein Gutenachtlied.
  teen: Die Erde zeigte sich davon wenig beeindruckt.
  adult: Es tat gut, sich um etwas zu kümmern, das nichts verlangte.
  funny: Zur Sicherheit {hero:las|lasen} {hero.er} dem Beet auch die Zeitung vor.
* {hero} {hero:baute|bauten} einen kleinen Zaun darum und {hero:schaute|schauten} jeden Morgen nach.
  > {hero} building a small fence around a patch of earth {place} in the morning
  more: „Guten Morgen, du da unten!“
  teen: Am dritten Tag wurde aus Geduld schon Arbeit.
  adult: Auf etwas zu warten, das man nicht sieht, muss man erst lernen.
  calm: Tau lag auf der Erde, und sonst geschah nichts.
BEAT sad still
* {hero} {hero:wartete|warteten} eine Woche und noch eine, aber die Erde blieb kahl. || „Es wächst nicht“, {hero:seufzte|seufzten} {hero}.
  > {hero} looking sadly at bare earth {place}
  more: Nicht einmal ein Spitzchen Grün war zu sehen.
  teen: Vielleicht war die Überraschung, dass nichts kam.
  adult: Die Stille in der Erde ist nicht leer, aber das weiß man immer erst hinterher.
  funny: Das Einzige, was wuchs, war die Ungeduld.
* Dann kam der Frost, und alles wurde hart und weiß. || {hero} {hero:dachte|dachten}, nun sei alles verloren.
  > {hero} looking at frozen white ground {place}
  more: Da half auch kein Gutenachtlied mehr.
  teen: Aus der Gießkanne kam nur noch ein Eiszapfen.
  adult: So ein Winter fragt nicht, was man vorhatte.
  calm: Der Schnee legte sich über das Beet wie eine Decke.
BEAT mysterious close-up
* Da kam {friend.ein_nom}, legte ein Ohr auf den Boden und lächelte: „Ich höre es. Es braucht nur noch Zeit.“
  > {friend} listening at the ground beside {hero} {place}
  more: Also {hero:wartete|warteten} {hero} noch ein Weilchen.
  teen: „Samen haben keine Uhr“, sagte {friend}. „{hero:Du|Ihr} schon. Das ist das ganze Problem.“
  adult: Zum ersten Mal warteten sie gemeinsam, und schon war es kein Warten mehr.
  funny: „Es schnarcht sogar ein bisschen“, fügte {friend} hinzu.
* „Nicht ausgraben!“, rief {friend.ein_nom} gerade noch rechtzeitig. „Unten ist es schon wach.“
  > {friend} stopping {hero} from digging {place}
  more: Und wirklich, die Erde hatte einen kleinen Riss.
  teen: Die Schaufel sank sehr langsam wieder herab.
  adult: Vieles geht nicht verloren, es ist nur noch nicht zu sehen.
  calm: Da setzten sie sich hin und wurden ganz leise.
BEAT cheerful pull-out
* Am nächsten Morgen stand da ein grüner Halm und im Sommer eine Sonnenblume, höher als das Haus. || {hero} und {friend} mussten den Kopf in den Nacken legen, um sie ganz zu sehen.
  > {hero} and {friend} admiring a huge sunflower {place} in bright sunshine
  more: Und jeder bekam einen neuen Samen geschenkt.
  teen: „Überraschung“, sagte {friend}.
  adult: Im Herbst lag ein neues Samenkorn auf der Erde, braun und rund, und keiner hatte es mehr eilig.
  calm: In ihrem Schatten hielten sie jeden Tag Mittagsschlaf.
* Als es wieder warm wurde, brach die Erde auf, und eine kleine blaue Blume streckte sich ins Licht. || Sie war nicht die größte, aber für {hero.akk} war sie die schönste der Welt.
  > {hero} and {friend} kneeling by a small blue flower {place} in spring sunshine
  more: „Guten Morgen“, {hero:flüsterte|flüsterten} {hero}.
  teen: So viel Mühe für so wenig Blume, und es hatte sich gelohnt.
  adult: Sie blühte neun Tage; erinnert haben sie sich länger.
  funny: Zur Feier des Tages bekam sie den Sportteil vorgelesen.

PLOT song needs: alive suits: song
TITLE {hero.voll_nom} und die verlorene Melodie
TITLE Das Lied, das verschwunden war
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} jeden Abend ein Lied {hero:sang|sangen}. || Wer {hero.akk} hörte, schlief gleich viel besser.
  > {hero} singing {place} in the evening
  more: La-la-la, klang es bis zum Mond.
  ages: child
* {wann} {hero:summte|summten} {hero.ein_nom} {place.wo} ein altes Lied.
  > {hero} humming a song {place} {time}
  more: Es war das schönste Lied weit und breit.
  teen: Peinlich war das nur, wenn jemand zuhörte, und es hörte immer jemand zu.
  adult: Es war eines dieser Lieder, die niemand gelernt hat und alle kennen.
  funny: Die dritte Strophe bestand nur aus „dumdidum“, aber mit Gefühl.
BEAT mysterious close-up
* Doch eines Tages war {hero.dat} die Melodie einfach aus dem Kopf geflogen. || {hero} {hero:öffnete|öffneten} den Mund, und es kam nur Luft.
  > {hero} with an open mouth, surprised and silent {place}
  more: „Oh!“, {hero:machte|machten} {hero.er}.
  teen: Der Text war noch da, und das machte es fast schlimmer.
  adult: Man merkt erst, wovon ein Tag getragen wurde, wenn es fehlt.
  funny: Heraus kam etwas, das wie eine alte Tür klang.
* Mitten im Lied {hero:stockte|stockten} {hero}, denn der nächste Ton war verschwunden.
  > {hero} stopping in the middle of a song {place}
  more: Wo war er nur geblieben?
  teen: Ein einziger Ton, und das ganze Lied fiel um.
  adult: Es fehlte nicht viel, nur das, worauf alles andere gewartet hatte.
  calm: Es wurde so still, dass man den Schnee hätte fallen hören.
BEAT sad follow
* {hero} {hero:lauschte|lauschten} dem Wind und dem Wasser, aber keiner kannte das Lied. || Ohne Musik wurde für {hero.akk} alles grau.
  > {hero} listening to the wind {place}
  more: Sogar die Grillen schwiegen.
  teen: Der Wind kannte nur ein einziges Stück, und das endlos.
  adult: Man kann eine Melodie nicht suchen; man kann nur still genug sein.
  funny: Ein Frosch bot einen Ersatzton an. Es war leider immer derselbe.
* An diesem Abend {hero:blieb|blieben} {hero} {place.wo} zum ersten Mal ganz still, und niemand konnte schlafen.
  > {hero} sitting sadly {place} at night, everyone awake
  more: Alle warteten auf das Lied.
  teen: Vorher hatte sich nie jemand bedankt, und jetzt fragten sie alle.
  adult: Die Stille war höflich und sehr groß.
  calm: Nur die Sterne funkelten leise vor sich hin.
BEAT mysterious still
* Da klopfte {friend.ein_nom} mit einem Stöckchen: tock, tock-tock, tock. || „{hero:Erinnerst du dich|Erinnert ihr euch}?“, fragte {friend.er}.
  > {friend} tapping a rhythm with a small stick, {hero} listening {place}
  more: Und auf einmal war da wieder ein Ton!
  teen: Es war der Rhythmus, natürlich war es der Rhythmus.
  adult: Jemand hatte also zugehört, all die Abende.
  funny: „Ich klopfe das seit Jahren mit“, sagte {friend}. „Es hat nur nie jemand gemerkt.“
* Ganz leise begann {friend.ein_nom} zu summen, ein bisschen schief und doch genau richtig.
  > {friend} humming softly, {hero} listening with wide eyes {place}
  more: „Das ist es!“, {hero:rief|riefen} {hero}.
  teen: Schief, ja, aber unverkennbar.
  adult: Was man anderen geschenkt hat, kann man nicht ganz verlieren.
  calm: Es klang wie eine Hand, die über eine Decke streicht.
BEAT cosy pull-out
* Nun sangen {hero} und {friend} gemeinsam, und bald sang alles mit, vom Käfer bis zum Mond. || Das Lied von {hero.dat} war nicht mehr wie früher, es war viel schöner.
  > {hero} and {friend} singing together {place} under the moon
  more: Und alle schliefen so gut wie nie zuvor.
  teen: Die dritte Strophe bekam endlich einen Text.
  adult: Seitdem singen sie es zweistimmig, und eine Stimme wartet immer auf die andere.
  calm: Beim letzten Ton waren alle eingeschlafen.
* Von da an sangen {hero} und {friend} jeden Abend gemeinsam, und nie wieder ging ein Ton verloren.
  > {hero} and {friend} singing together {place} in warm evening light
  more: Denn was der eine vergisst, das weiß der andere.
  teen: Manchmal vergaßen sie ihn absichtlich, nur um ihn wiederzufinden.
  adult: Ein Lied braucht zwei: einen, der es singt, und einen, der es behält.
  funny: Nur der Frosch bestand auf seinem Solo.

PLOT word needs: topic alive suits: topic
TITLE {hero.voll_nom} und ein großes Wort
TITLE Was heißt eigentlich „{topic}“?
BEAT mysterious push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} ein neues Wort {hero:hörte|hörten}: „{topic}“.
  > {hero} listening and wondering {place} {time}
  more: Es klang groß und geheimnisvoll.
  ages: child
* {wann} {hero:stolperte|stolperten} {hero.ein_nom} {place.wo} über ein einziges Wort: „{topic}“.
  > {hero} reading a single word on a piece of paper {place} {time}
  more: Es stand auf einem Zettel, und sonst stand dort nichts.
  teen: Alle benutzten es, und keiner konnte es erklären.
  adult: Wörter sind wie Koffer; man weiß nie, was die anderen hineingetan haben.
  funny: Essen konnte man es jedenfalls nicht, das war schnell ausprobiert.
BEAT cheerful close-up
* „Was bedeutet das?“, {hero:fragte|fragten} {hero} alle, die vorbeikamen.
  > {hero} asking people a question {place}
  more: Die einen lachten, die anderen zuckten mit den Schultern.
  teen: Es gab sieben Antworten, und keine passte zur anderen.
  adult: Die Antworten kamen schnell, und gerade das machte stutzig.
  funny: „Das ist so etwas wie Käse, nur ohne Löcher“, behauptete einer.
* {hero} {hero:schrieb|schrieben} das Wort auf ein Blatt und {hero:ging|gingen} los, um herauszufinden, was dahintersteckt.
  > {hero} walking with a sheet of paper {place}
  more: Das Blatt flatterte im Wind.
  teen: So schwer konnte das ja wohl nicht sein.
  adult: Am Anfang jeder guten Reise steht etwas, das man nicht versteht.
  calm: Es eilte nicht; große Wörter laufen nicht weg.
BEAT sad follow
* Doch je mehr Antworten {hero} {hero:bekam|bekamen}, desto weniger {hero:verstand|verstanden} {hero.er}.
  > {hero} confused among many speech bubbles {place}
  more: Der Kopf brummte wie ein Bienenstock.
  teen: Am Ende war sogar die Frage durcheinander.
  adult: Man kann vor lauter Erklärungen das Ding nicht mehr sehen.
  funny: Der Kopf wurde davon so schwer, dass er sich anlehnen musste.
* Am Abend {hero:hatte|hatten} {hero} das Blatt voll und das Rätsel noch immer nicht gelöst.
  > {hero} sitting with a sheet full of writing {place} in the evening
  more: „{hero:Ich verstehe|Wir verstehen} es nicht“, {hero:sagte|sagten} {hero} traurig.
  teen: Auf der Rückseite war auch kein Platz mehr.
  adult: Es stand viel da, und nichts davon war gelebt.
  calm: Die Sonne ging unter, ohne eine Antwort zu verlangen.
BEAT calm still
* Da setzte sich {friend.ein_nom} dazu, brach ein Brot in Stücke und sagte: „{hero:Frag nicht die anderen. Such|Fragt nicht die anderen. Sucht} es selbst.“
  > {friend} sharing bread with {hero} {place} in the evening
  more: Das Brot schmeckte gut.
  teen: „Das ist keine Antwort.“ – „Doch. Nur eine lange.“
  adult: {friend} sprach das Wort nicht ein einziges Mal aus.
  funny: „Mit vollem Mund denkt man besser“, fügte {friend} hinzu.
* {friend.ein_nom} las das Blatt von oben bis unten und gab es zurück: „Eine Zeile ist noch frei. Die gehört {hero:dir|euch}.“
  > {friend} giving a sheet of paper back to {hero} {place} in the evening
  more: Und wirklich, ganz unten war noch Platz.
  teen: Eine Zeile, das war wenig und ziemlich viel.
  adult: Es war die freundlichste Aufgabe, die man jemandem stellen kann.
  calm: Dann saßen sie beieinander und schwiegen eine Weile.
BEAT cosy pull-out
* Lange {hero:schaute|schauten} {hero} in die Sterne, und dann {hero:schrieb|schrieben} {hero.er} eine eigene Antwort auf. || Sie war kurz und ganz einfach, und {friend} nickte.
  > {hero} writing under the stars, {friend} beside {place} at night
  more: Was da stand? Das wird nicht verraten.
  teen: Morgen würde sie vielleicht anders lauten, auch gut.
  adult: Sie galt nur für diesen Abend, aber da galt sie ganz.
  calm: Dann falteten sie das Blatt zusammen und schliefen ein.
* „Es ist das, was {hero:ich|wir} gerade {hero:spüre|spüren}“, {hero:sagte|sagten} {hero} endlich, und {friend} lächelte. || Aus dem Blatt {hero:faltete|falteten} {hero} einen Papierflieger und {hero:ließ|ließen} ihn in die Nacht segeln.
  > {hero} and {friend} letting a paper aeroplane fly into the night {place}
  more: Vielleicht findet ihn ja jemand!
  teen: Wer ihn findet, darf die Rückseite benutzen.
  adult: Wer ihn fand, würde von vorn beginnen müssen, wie alle.
  funny: Er landete auf einem Käse. Mit Löchern.
"""
