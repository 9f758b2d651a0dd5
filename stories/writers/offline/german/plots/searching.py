"""German plots of looking for something: lost, mapped, written, behind a door, fallen."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT lost needs: alive suits: lost thing
TITLE {hero.voll_nom} und {thing.voll_nom}
TITLE Wo ist {thing.voll_nom}?
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_dat} {thing.ein_nom} gehörte. || {hero} {hero:nahm|nahmen} {thing.akk} überallhin mit, sogar {place.wohin}.
  > {hero} with {thing} {place} {time}
  more: Ohne {thing.akk} ging gar nichts.
  ages: child
* {wann} {hero:war|waren} {hero.ein_nom} {place.wo} unterwegs, und natürlich war {thing.sein_nom} dabei.
  > {hero} carrying {thing} {place} {time}
  more: Ohne {thing.akk} ging gar nichts.
  teen: Andere mochten darüber lachen, aber {hero} {hero:gab|gaben} {thing.akk} nicht aus der Hand.
  adult: Viel wert war {thing} nicht, und doch {hero:hätte|hätten} {hero} {thing.akk} gegen nichts auf der Welt getauscht.
  funny: Sogar beim Zähneputzen lag {thing} daneben und schaute zu.
BEAT mysterious close-up
* Doch auf einmal war {thing} verschwunden. || {hero} {hero:suchte|suchten} hier und dort und {hero:fand|fanden} nichts.
  > {hero} looking around in surprise {place} {time}
  more: „Wo bist du nur?“, {hero:rief|riefen} {hero.er}.
  teen: Auch beim dritten Nachsehen blieb der Platz leer.
  adult: Erst jetzt zeigte sich, wie groß die Lücke ist, die ein so kleines Ding hinterlassen kann.
  funny: Nicht einmal in der Butterdose steckte {thing.er}.
* Nur einen Augenblick {hero:passte|passten} {hero} nicht auf, und schon war {thing} weg.
  > {hero} standing with empty hands {place} {time}
  more: Eben war {thing.er} doch noch da gewesen!
  teen: „Das darf doch nicht wahr sein“, {hero:murmelte|murmelten} {hero.er}.
  adult: So verschwinden die Dinge: ohne Abschied und immer zur falschen Zeit.
  funny: „Vielleicht ist {thing.er} nur kurz einkaufen gegangen“, {hero:überlegte|überlegten} {hero.er}.
BEAT sad follow
* {hero} {hero:fragte|fragten} alle, die vorbeikamen, doch niemand hatte {thing.akk} gesehen. || Um {hero.akk} wurde es schon dunkel.
  > {hero} searching {place} at dusk
  more: Da {hero:musste|mussten} {hero.er} ein bisschen weinen.
  teen: Die meisten blieben nicht einmal richtig stehen.
  adult: Mit jedem Kopfschütteln wurde der Weg ein wenig länger.
  calm: Am Himmel zündete jemand leise den ersten Stern an.
* Bis zum Abend {hero:suchte|suchten} {hero} {place.wo}, aber von {thing.dat} fehlte jede Spur.
  > {hero} searching on the ground {place} in the evening
  more: Müde und traurig {hero:blieb|blieben} {hero.er} stehen.
  teen: Langsam gingen {hero.dat} die Ideen aus.
  adult: Man sucht ja selten nur das, was man verloren hat.
  funny: Gefunden wurden: drei Knöpfe, eine Gabel und ein sehr beleidigter Käfer.
BEAT cheerful still
* Da kam {friend.ein_nom} herbei und sagte: „Ich helfe {hero:dir|euch} suchen.“ || Da war für {hero.akk} alles nur noch halb so schlimm.
  > {friend} coming to help {hero} {place} in the evening
  more: Das tat gut!
  teen: „Verlorenes finden ist meine Spezialität“, fügte {friend} hinzu.
  adult: Es war das Freundlichste, was an diesem Tag jemand gesagt hatte.
  funny: „Ich habe einmal sogar meine eigene Brille gefunden“, fügte {friend} hinzu. „Auf meiner Nase!“
* Ganz in der Nähe wartete {friend.ein_nom} und flüsterte: „{hero:Komm|Kommt} mit, ich habe etwas gesehen.“
  > {friend} showing {hero} the way {place} in the evening
  more: {friend} kannte hier jeden Winkel.
  teen: Das klang verdächtig, aber etwas Besseres gab es gerade nicht.
  adult: {friend} stellte keine Fragen, sondern ging einfach voraus.
  calm: Langsam und leise ging es weiter, Stück für Stück.
BEAT cosy pull-out
* Und wirklich: Nicht weit entfernt lag {thing}, als hätte {thing.er} nur gewartet. || Vor Freude {hero:umarmte|umarmten} {hero} {friend.akk}.
  > {hero} hugging {friend}, with {thing} {place} in warm light
  more: Von nun an passten sie gemeinsam auf {thing.akk} auf.
  teen: „Beim nächsten Mal {hero:passt du|passt ihr} besser auf“, grinste {friend}.
  adult: Und {thing} war nicht das Einzige, was {hero} an diesem Tag gefunden {hero:hatte|hatten}.
  funny: „Hallo!“, {hero:sagte|sagten} {hero} zu {thing.dat}, und {friend} sagte sicherheitshalber auch Hallo.
  calm: Dann wurde es Nacht, und alle schliefen zufrieden ein.
* Hinter der nächsten Ecke lag {thing}, heil und ganz. || {hero} und {friend} tanzten vor Freude im Kreis.
  > {hero} and {friend} dancing for joy around {thing} {place} in warm light
  more: So {hero:hatte|hatten} {hero} {thing.akk} wieder und eine gute Seele dazu.
  teen: Manchmal muss man eben etwas verlieren, um jemanden zu finden.
  adult: Sie gingen zusammen zurück und ließen sich Zeit dabei.
  calm: Zu Hause war es warm, und der Tag ging leise zu Ende.

PLOT map needs: walker outdoors suits: map
TITLE {hero.voll_nom} und die Schatzkarte
TITLE Das rote Kreuz auf der Karte
BEAT cheerful push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} eine alte Flasche {hero:fand|fanden}. || In der Flasche steckte eine Schatzkarte!
  > {hero} finding an old bottle with a treasure map {place} {time}
  more: Ein rotes Kreuz war darauf gemalt.
  ages: child
* {wann} {hero:zog|zogen} {hero.ein_nom} {place.wo} eine zerknitterte Schatzkarte unter einem Stein hervor.
  > {hero} unfolding an old treasure map {place} {time}
  more: Ein rotes Kreuz war darauf gemalt.
  teen: Das Kreuz darauf war so rot, als wäre es gestern gemalt worden.
  adult: Das Papier war weich vom vielen Falten; jemand musste lange daran geglaubt haben.
  funny: Der Stein war früher Schatzwächter gewesen und schnarchte einfach weiter.
BEAT exciting pan
* „Da {hero:will ich|wollen wir} hin!“, {hero:rief|riefen} {hero} und {hero:brach|brachen} sofort mit {friend.ein_dat} auf.
  > {hero} and {friend} setting off on a path with a treasure map {place}
  more: Im Rucksack waren Brot und zwei rote Äpfel.
  teen: „Schätze sind meistens ein Missverständnis“, brummte {friend}, kam aber trotzdem mit.
  adult: Nicht der Schatz lockte, sondern das Wort „dort“.
  funny: Nach fünf Minuten war der Proviant leider schon aufgegessen.
* {hero} {hero:zeigte|zeigten} die Karte {friend.ein_dat}, und noch in derselben Stunde brachen sie auf.
  > {hero} and {friend} looking at a treasure map {place}
  more: Der Weg ging über drei Hügel und an einem Bach entlang.
  teen: Drei Hügel, ein Bach, ein Kreuz: Wie schwer konnte das schon sein?
  adult: Es war lange her, dass jemand so selbstverständlich gesagt hatte: Ich komme mit.
  calm: Der Weg war weich, und die Luft roch nach warmem Gras.
BEAT exciting follow
* Doch am Bach war die Brücke zerbrochen, und {hero} und {friend} blieben ratlos stehen. || Das Wasser rauschte so laut, dass {hero} {friend.akk} kaum {hero:verstand|verstanden}.
  > {hero} and {friend} standing by a river at a broken bridge
  more: „So ein Pech!“, sagte {friend}.
  teen: „Steht das auch auf der Karte?“, fragte {friend}.
  adult: Das andere Ufer war so nah, dass man die Gräser zählen konnte.
  funny: „Wir könnten das Wasser austrinken“, schlug {friend} vor.
* Dann kam dichter Nebel, und {hero} und {friend} konnten auf der Karte keinen Weg mehr erkennen.
  > {hero} and {friend} lost in thick mist with a treasure map
  more: „Halten wir uns fest“, sagte {friend}.
  teen: Selbst die eigenen Füße sahen auf einmal fremd aus.
  adult: Im Nebel wird jeder Schritt zu einer Entscheidung.
  calm: Der Nebel war weich wie Watte, und alles wurde still.
BEAT mysterious still
* Da {hero:entdeckte|entdeckten} {hero} ein Seil, das zwischen zwei Bäumen gespannt war. || Daran tasteten sich {hero} und {friend} weiter bis zum Kreuz.
  > {hero} and {friend} holding on to a rope between two trees
  more: Es wackelte, aber es hielt.
  teen: Nur nicht nach unten schauen!
  adult: Wer es gespannt hatte, musste an die gedacht haben, die nach ihm kamen.
  funny: {friend} hielt dabei die Augen zu, und zwar alle.
* „Hört ihr das?“, rief {friend} plötzlich, und sie folgten dem Klang einer Glocke bis zum Kreuz. || Dort {hero:grub|gruben} {hero} eine Kiste aus.
  > {hero} digging up a treasure box, {friend} watching
  more: Die Kiste war schwer und voller Sand.
  teen: Jetzt war sogar {friend} still.
  adult: Das Schloss der Kiste war offen, als hätte jemand Besuch erwartet.
  calm: Ganz behutsam klang die Glocke, eins, zwei, drei.
BEAT cosy pull-out
* In der Schatzkiste lagen kein Gold und kein Silber, sondern zwei Becher und ein Zettel: „Setzt euch und schaut.“ || Da ging vor {hero.dat} und {friend.dat} rot und golden die Sonne unter.
  > {hero} and {friend} sitting side by side on a hill, watching the sunset
  more: „Das ist der schönste Schatz“, {hero:sagte|sagten} {hero}.
  teen: „Na gut“, sagte {friend}. „Das zählt.“
  adult: Lange sagte keiner ein Wort, und es fehlte auch keins.
  funny: {friend} biss trotzdem einmal in den Becher, nur um sicherzugehen.
  calm: Sie blieben sitzen, bis die Sterne kamen.
* In der Schatzkiste lag eine kleine Spieluhr, und als {hero} sie {hero:aufzog|aufzogen}, klang ein Lied über das ganze Land. || Seitdem tanzten {hero} und {friend} jeden Abend dazu.
  > {hero} and {friend} dancing beside an open treasure box with a music box in the evening
  more: Die Karte hängt jetzt über dem Bett.
  teen: Die Karte versteckten sie wieder, für die Nächsten.
  adult: Die Karte legten sie zurück in die Flasche; ein guter Weg gehört niemandem allein.
  calm: Und beim letzten Ton fielen allen die Augen zu.

PLOT letter needs: alive stranger suits: letter
TITLE {hero.voll_nom} und der Brief ohne Namen
TITLE Ein Brief für wen?
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} einen blauen Brief {hero:fand|fanden}. || Einen Namen {hero:suchte|suchten} {hero} auf dem Umschlag vergeblich.
  > {hero} finding a blue letter {place} {time}
  more: Nur ein kleines Herz war darauf gemalt.
  ages: child
* {wann} lag {place.wo} ein Brief, und {hero.ein_nom} {hero:hob|hoben} ihn auf.
  > {hero} picking up a letter {place} {time}
  more: Auf dem Umschlag war nur ein kleines Herz.
  teen: Kein Name, keine Adresse, nur ein Tintenklecks in Form eines Sterns.
  adult: Der Umschlag trug keinen Namen, aber die Schrift darin, das ahnte man, war eilig gewesen.
  funny: Der Brief war so dick, als hätte jemand ein Käsebrot mitgeschickt.
BEAT mysterious close-up
* „Für jemanden mit einem guten Herzen“, stand in dem Brief. || {hero} {hero:wollte|wollten} ihn unbedingt dorthin bringen, wo er hingehörte.
  > {hero} reading a letter {place}
  more: Aber wer war das nur?
  teen: Das konnte ja fast jeder sein, oder fast keiner.
  adult: Es gibt Sätze, die man nicht liegen lassen kann.
  funny: {hero} {hero:las|lasen} ihn dreimal, einmal davon verkehrt herum.
* „{hero:Ich muss|Wir müssen} jemanden finden, der ihn vermisst“, {hero:dachte|dachten} {hero} und {hero:machte|machten} sich auf den Weg.
  > {hero} setting off with a letter {place}
  more: Der Brief raschelte bei jedem Schritt.
  teen: Wie findet man jemanden, von dem man nichts weiß?
  adult: Ein Brief, der nicht ankommt, ist ja nur ein halber Satz.
  calm: Es war ein guter Tag für einen langen Weg.
BEAT sad follow
* {hero} {hero:fragte|fragten} einen nach dem anderen, doch alle schüttelten den Kopf: Nein, der Brief war nicht für sie. || Am Ende {hero:war|waren} {hero} ganz müde.
  > {hero} holding a letter, tired, {place} in the evening
  more: „{hero:Ich gebe|Wir geben} nicht auf“, {hero:flüsterte|flüsterten} {hero.er}.
  teen: Nummer siebzehn hatte nicht einmal zugehört.
  adult: Alle hätten ihn gern bekommen, und keinem gehörte er.
  funny: Eine Ziege hätte ihn genommen, allerdings nur zum Frühstück.
* Da begann es zu regnen, und {hero} {hero:sah|sahen} die Tinte schon verlaufen.
  > {hero} hiding a letter from the rain {place}
  more: Schnell {hero:drückte|drückten} {hero} den Brief fest an sich.
  teen: Ausgerechnet jetzt!
  adult: Wie leicht sich doch auflöst, was jemand mit Mühe aufgeschrieben hat.
  calm: Die Tropfen klopften leise wie kleine Finger.
BEAT mysterious still
* Da sagte {friend.ein_nom}: „Der Brief ist von mir. Aber ich wusste nicht, wie ich ihn abgeben soll.“
  > {friend} talking shyly to {hero} {place}
  more: {friend} wurde dabei ganz verlegen.
  teen: „Schüchternheit“, seufzte {friend}, „ist wirklich eine Plage.“
  adult: Es klang, als hätte {friend} diesen Satz lange geübt.
  funny: „Ich habe sogar versucht, ihn zu fressen“, gab {friend} zu.
* Unter einem kleinen Dach saß {friend.ein_nom} und lächelte verlegen: „Den habe ich geschrieben.“
  > {friend} sitting under a small roof and smiling at {hero}
  more: „Und für wen?“, {hero:fragte|fragten} {hero}.
  teen: {hero} {hero:starrte|starrten} erst den Brief an und dann {friend.akk}.
  adult: Manche Wege führen eben im Kreis, damit man sie überhaupt geht.
  calm: Dort war es trocken und warm.
BEAT cosy pull-out
* „Er ist für alle, die ihn finden und nicht wegwerfen“, sagte {friend}. „Also für {hero:dich|euch}.“ || Da {hero:strahlte|strahlten} {hero} über das ganze Gesicht.
  > {hero} and {friend} smiling over a letter {place} in warm evening light
  more: Gleich am nächsten Morgen schrieben sie zusammen einen neuen Brief.
  teen: Die Antwort kam noch am selben Abend, mit Tintenklecks.
  adult: Den Brief {hero:bewahrte|bewahrten} {hero} auf, gefaltet, wie er gekommen war.
  calm: Sie lasen den Brief noch einmal, Wort für Wort, bis es Nacht war.
* {hero} und {friend} lasen den Brief gemeinsam, und in der letzten Zeile stand: „Wollen wir Freunde sein?“ || „Ja“, {hero:sagte|sagten} {hero}, und mehr brauchte es nicht.
  > {hero} and {friend} reading a letter together {place} in warm evening light
  more: Dann gab es heißen Kakao für alle.
  teen: So einfach kann es sein, wenn einer anfängt.
  adult: Draußen ging der Tag zu Ende, und keiner hatte es eilig.
  funny: „Und das Käsebrot?“, fragte {friend}. Das teilten sie sich auch.

PLOT door needs: walker stranger suits: door
TITLE {hero.voll_nom} und die kleine Tür
TITLE Die Tür, die gestern noch nicht da war
BEAT mysterious push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} eine winzige Tür {hero:entdeckte|entdeckten}. || Grün war sie, und {hero} {hero:griff|griffen} nach der goldenen Klinke.
  > {hero} discovering a tiny green door {place} {time}
  more: Gestern war sie noch nicht da gewesen.
  ages: child
* {wann} {hero:stand|standen} {hero.ein_nom} {place.wo} plötzlich vor einer kleinen grünen Tür.
  > {hero} standing in front of a small green door {place} {time}
  more: Gestern war sie noch nicht da gewesen.
  teen: Sie gehörte zu keinem Haus, und das machte die Sache nicht einfacher.
  adult: Man geht an so vielem vorüber, bis man eines Tages stehen bleibt.
  funny: Daneben hing ein Schild: „Bitte Füße abtreten. Alle!“
BEAT mysterious close-up
* „Was wohl dahinter ist?“, {hero:dachte|dachten} {hero} und {hero:klopfte|klopften} dreimal an. || Leise ging die Tür auf und ließ {hero.akk} herein.
  > {hero} knocking at a small green door {place}
  more: Dahinter duftete es nach Zimt.
  teen: Vernünftig wäre gewesen, jetzt umzukehren.
  adult: Neugier ist vielleicht nur ein anderes Wort für Hoffnung.
  funny: „Herein, wenn's kein Staubsauger ist!“, rief jemand.
* {hero} {hero:drückte|drückten} vorsichtig auf die Klinke, und die Tür sprang auf.
  > {hero} opening a small green door {place}, light shining through it
  more: Warmes Licht fiel heraus.
  teen: Natürlich war dahinter ein Gang, und natürlich war er dunkel.
  adult: Dahinter roch es nach etwas, was {hero} längst vergessen {hero:hatte|hatten}.
  calm: Kein Scharnier knarrte, so sanft ging sie auf.
BEAT exciting follow
* Hinter der Tür lag ein Garten voller Laternen, doch hinter {hero.dat} fiel die Tür ins Schloss. || Nun {hero:konnte|konnten} {hero} nicht mehr zurück.
  > {hero} in a garden full of lanterns in front of a closed door
  more: „Oh nein!“, {hero:rief|riefen} {hero.er}.
  teen: Auf dieser Seite gab es keinen Griff.
  adult: Es war schön dort, so schön, dass man das Heimweh erst spät bemerkte.
  funny: „Das hätte auf dem Schild stehen müssen“, {hero:murmelte|murmelten} {hero}.
* Dahinter führte eine Treppe immer tiefer hinab, bis {hero} nicht mehr {hero:wusste|wussten}, wo oben und unten war.
  > {hero} walking down a long winding staircase with lanterns
  more: Da klopfte das Herz ganz laut.
  teen: Nach der hundertsten Stufe hörte das Zählen auf.
  adult: Mit jeder Stufe wurde die Stille ein wenig dichter.
  calm: Auf jeder Stufe brannte ein kleines, freundliches Licht.
BEAT cheerful still
* Da winkte {friend.ein_nom}: „Wer hierherkommt, darf sich etwas wünschen. Aber nur eine einzige Sache.“
  > {friend} waving to {hero} in the light of lanterns
  more: {hero} {hero:überlegte|überlegten} nicht lange.
  teen: Hundert Wünsche lagen bereit, und plötzlich war nur noch einer wichtig.
  adult: {hero} {hero:sah|sahen} sich noch einmal um, so wie man auf ein Meer schaut, bevor man geht.
  funny: „Und bitte nicht wieder Pudding“, fügte {friend} hinzu.
* Am Ende saß {friend.ein_nom} mit einem Schlüsselbund und fragte: „Hierbleiben oder nach Hause?“
  > {friend} holding a big bunch of keys in front of {hero}, lantern light
  more: „Nach Hause!“, {hero:rief|riefen} {hero} sofort.
  teen: Die Frage klang leicht und war es nicht.
  adult: Es war eine Frage, die man nicht nur einmal im Leben gestellt bekommt.
  calm: {friend} hatte Zeit und drängte nicht.
BEAT cosy pull-out
* „{hero:Ich möchte|Wir möchten} heim und wiederkommen dürfen“, {hero:sagte|sagten} {hero}, und schon stand die Tür weit offen. || Den goldenen Schlüssel {hero:hat|haben} {hero} bis heute.
  > {hero} waving goodbye to {friend} at an open green door {place} in evening light
  more: Und manchmal klopft es von der anderen Seite. Dann kommt {friend} zu Besuch!
  teen: „Bis bald“, sagte {friend}, und es war kein bisschen höflich gemeint, sondern ernst.
  adult: Manche Türen braucht man nicht zu öffnen; es genügt zu wissen, dass sie da sind.
  calm: In dieser Nacht schliefen alle tief und fest.
* „Nach Hause, und du kommst mit“, {hero:sagte|sagten} {hero}, und {friend} lachte und schloss auf. || Noch am selben Abend saßen {hero} und {friend} gemeinsam vor der kleinen Tür und aßen Zimtschnecken.
  > {hero} and {friend} sitting together in front of a small green door {place} in evening light
  more: So ging ein aufregender Tag zu Ende.
  teen: Die Tür war am nächsten Tag verschwunden, {friend} zum Glück nicht.
  adult: Als die Laternen erloschen, war es draußen noch hell genug für den Heimweg.
  funny: Die Füße hatten sie sich vorher abgetreten. Alle.

PLOT star needs: alive outdoors suits: star
TITLE {hero.voll_nom} und der gefallene Stern
TITLE Ein Stern fällt vom Himmel
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} jeden Abend die Sterne {hero:zählte|zählten}. || Und jeden Abend {hero:freute|freuten} sich {hero}, weil nicht einer fehlte.
  > {hero} counting the stars {place} at night
  more: „Gute Nacht, ihr Sterne“, {hero:sagte|sagten} {hero.er} dann.
  ages: child
* Eines Nachts {hero:blieb|blieben} {hero.ein_nom} {place.wo} wach, um die Sterne zu sehen.
  > {hero} looking up at the stars {place} at night
  more: So viele {hero:hatte|hatten} {hero} noch nie gesehen!
  teen: Alle anderen schliefen schon oder taten wenigstens so.
  adult: Es war eine jener klaren Nächte, in denen man sich klein fühlt und trotzdem gemeint.
  funny: Bei dreihundertzwölf kam immer das Gähnen dazwischen.
BEAT mysterious pan
* Da zischte es auf einmal, und ein kleiner Stern fiel {hero.dat} genau vor die Füße. || {hero} {hero:hob|hoben} ihn vorsichtig auf.
  > a small glowing star falling from the night sky, {hero} watching {place}
  more: Da lag er vor {hero.dat} und zitterte.
  teen: „Das glaubt {hero:mir|uns} keiner“, {hero:dachte|dachten} {hero.er}.
  adult: Er machte kaum ein Geräusch, nicht mehr als ein Blatt.
  funny: „Aua“, sagte der Stern.
* Plötzlich wurde es taghell, und gleich neben {hero.dat} landete ein kleiner Stern im Gras.
  > a small glowing star lying in the grass beside {hero} at night
  more: Er war nicht größer als ein Apfel.
  teen: Er rauchte noch ein bisschen.
  adult: Sein Licht war warm wie das einer Lampe, die jemand für einen brennen lässt.
  calm: Er leuchtete sanft wie eine Nachtlampe.
BEAT sad close-up
* „Ich will wieder nach Hause“, flüsterte der Stern {hero.dat} zu, und sein Licht wurde schwächer. || {hero} {hero:hob|hoben} ihn hoch, so hoch es ging, aber der Himmel war zu weit.
  > {hero} holding a small fading star up to the night sky
  more: Der Stern tat {hero.dat} so leid!
  teen: Bis zum Himmel fehlten ungefähr vier Lichtjahre.
  adult: Es gibt Entfernungen, gegen die alles Strecken nicht hilft.
  funny: Hüpfen half auch nicht, es sah nur lustig aus.
* {hero} {hero:wollte|wollten} den Stern zurückwerfen, doch er plumpste immer wieder herunter, und sein Licht flackerte.
  > {hero} throwing a small star into the air at night
  more: „Nicht so fest!“, bat der Stern.
  teen: Nach dem fünften Wurf war beiden Seiten schlecht.
  adult: Was vom Himmel gefallen ist, lässt sich nicht einfach zurückwerfen.
  calm: „Lass uns kurz ausruhen“, bat der Stern leise.
BEAT exciting follow
* Da kam {friend.ein_nom} und wusste Rat: „Wir bringen ihn auf den höchsten Hügel und singen, bis der Wind uns hört.“
  > {hero} and {friend} carrying a small glowing star up a hill at night
  more: Der Weg war steil, doch der Stern leuchtete ihnen.
  teen: Einen besseren Plan als Singen hatte gerade niemand.
  adult: Es klang unvernünftig, und vielleicht war es gerade deshalb richtig.
  funny: {friend} sang so falsch, dass der Wind sofort nachsehen kam.
* „Ich kenne jemanden, der dort hinaufkommt“, sagte da {friend.ein_nom} und pfiff nach dem Wind.
  > {friend} whistling for the wind, {hero} holding a small glowing star at night
  more: Und der Wind kam wirklich, huiii!
  teen: Der Wind hatte eigentlich frei, machte aber eine Ausnahme.
  adult: Der Wind kam, wie er immer kommt: ungefragt und genau rechtzeitig.
  calm: Es war ein ganz leiser, warmer Wind.
BEAT cosy pull-out
* {hero} und {friend} sahen zu, wie der Wind den Stern nach Hause trug. || Seitdem zwinkert am Himmel einer heller als die anderen, und {hero} {hero:zwinkert|zwinkern} zurück.
  > {hero} and {friend} looking up at one bright star in the night sky
  more: „Gute Nacht“, flüstert {friend}.
  teen: {friend} behauptet bis heute, es habe am Gesang gelegen.
  adult: Und wenn einmal Wolken kommen, weiß man trotzdem, wo er ist.
  calm: Dann wird es still, und alle schlafen ein.
* Hoch und höher trug der Wind den Stern, bis er wieder an seinem Platz hing. || „Danke!“, blinkte er, und {hero} und {friend} winkten, bis es Morgen wurde.
  > {hero} and {friend} waving at a bright star in the night sky
  more: Nun fehlte wieder kein einziger.
  teen: Es glaubte ihnen tatsächlich keiner, aber das war ihnen egal.
  adult: Der Platz im Gras blieb noch lange warm.
  funny: „Und passt auf die Kante auf!“, rief {friend} hinauf.
"""
