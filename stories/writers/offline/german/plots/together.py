"""German plots of two: a friend, a quarrel, a small one to care for, a feast."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT friend needs: alive stranger suits: friend
TITLE {hero.voll_nom} {hero:findet|finden} Gesellschaft
TITLE {hero.voll_nom} und {friend.voll_nom}
BEAT sad push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} oft allein {hero:war|waren}.
  > {hero} alone {place} {time}
  more: Zum Spielen {hero:hatte|hatten} {hero} niemanden.
  ages: child
* {wann} {hero:saß|saßen} {hero.ein_nom} {place.wo} und {hero:hatte|hatten} niemanden zum Reden.
  > {hero} sitting alone {place} {time}
  more: Da wurde {hero.dat} der Tag sehr lang.
  teen: Selbst das Echo gab {hero.dat} heute nur kurze Antworten.
  adult: Einsamkeit ist ein leises Wetter; {hero} {hero:merkte|merkten} es erst, als alles nass war.
  funny: Das Gespräch mit einem Stein war leider etwas einseitig gewesen.
BEAT calm close-up
* „Ach, wenn doch jemand mit {hero:mir|uns} spielen würde!“, {hero:seufzte|seufzten} {hero}.
  > {hero} sighing {place}
  more: Der Wunsch war größer als {hero} selbst.
  teen: Laut ausgesprochen klang das peinlicher, als {hero} gedacht {hero:hatte|hatten}.
  adult: {hero} {hero:hatte|hatten} so viel zu erzählen und keinen, der fragte.
  funny: „Oder wenigstens jemand, der über Witze lacht.“
  ages: child teen
* Am liebsten {hero:hätte|hätten} {hero} den Tag mit jemandem geteilt.
  > {hero} looking into the distance {place}
  more: Aber wer wollte schon mit {hero.dat} spielen?
  teen: In Gesellschaft {hero:hätte|hätten} {hero} sogar die Langeweile gemocht.
  adult: {hero} {hero:hatte|hatten} so viel zu erzählen und keinen, der fragte.
  calm: Ringsum war es friedlich und still.
BEAT mysterious follow
* Gleich nebenan lebte {friend.ein_nom}, doch immer, wenn {hero} näher {hero:kam|kamen}, versteckte {friend.er} sich.
  > {friend} hiding, {hero} looking for {friend} {place}
  more: „{hero:Ich beiße|Wir beißen} nicht!“, {hero:rief|riefen} {hero.er}, aber nichts rührte sich.
  teen: Zweimal {hero:sah|sahen} {hero} nur noch einen Schatten.
  adult: Vielleicht hatte {friend} schlechte Erfahrungen mit der Nähe gemacht.
  funny: Als Versteck diente ein Grashalm. Man sah alles.
* Da huschte {friend.ein_nom} vorbei, so scheu, dass {hero} vor Schreck kein Wort {hero:herausbrachte|herausbrachten}.
  > {friend} hurrying past {hero} {place}
  more: Schon war {friend.er} wieder weg.
  teen: Der erste Eindruck war {hero.dat} damit gründlich misslungen.
  adult: Lauter Schüchterne auf engem Raum, das ist ein schwieriger Anfang.
  calm: Danach war es so still, dass man die Blätter hörte.
BEAT mysterious still
* Also {hero:legte|legten} {hero} {thing.sein_akk} mitten auf den Weg, {hero:ging|gingen} ein Stück zurück und {hero:wartete|warteten} ganz still.
  > {hero} waiting quietly, {thing} lying on the ground {place}
  more: Eine Minute, zwei Minuten, drei.
  teen: Warten ist eine Kunst, und {hero} {hero:gab|gaben} sich alle Mühe.
  adult: Herbeirufen {hero:konnte|konnten} {hero} niemanden, aber Platz machen, das ging.
  funny: Nur der Bauch knurrte so laut, dass ein Vogel aufflog.
* {hero} {hero:rief|riefen} nicht mehr, sondern {hero:begann|begannen}, leise ein Lied zu summen. || {thing.sein_nom} lag daneben.
  > {hero} humming a song {place}, {thing} beside
  more: Das Lied {hero:kannte|kannten} {hero} schon immer.
  teen: Nach der zweiten Strophe summte im Gebüsch jemand mit.
  adult: Es war, als {hero:ließe|ließen} {hero} eine Tür offen.
  calm: Das Lied war weich wie eine Decke.
BEAT cosy pull-out
* Langsam kam {friend} hervor und lächelte. || „Darf ich mitmachen?“, fragte {friend.er}.
  > {friend} smiling at {hero} {place} in warm light
  more: Seit diesem Tag {hero:war|waren} {hero} nie mehr allein.
  teen: „Das hat aber gedauert“, {hero:sagte|sagten} {hero}, und dann mussten alle lachen.
  adult: {hero} und {friend} redeten nicht viel an diesem Abend, und keinem fehlte etwas.
  calm: Sie saßen Seite an Seite, bis es dunkel wurde.
* Da stand {friend} auf einmal neben {hero.dat} und sagte: „Ich habe mich nur nicht getraut.“ || Gemeinsam spielten {hero} und {friend}, bis der Mond aufging.
  > {hero} and {friend} playing together {place} under the rising moon
  more: „Kommst du morgen wieder?“ – „Ja!“
  teen: „{hero:Ich mich|Wir uns} auch nicht“, {hero:gab|gaben} {hero} zu.
  adult: Auf dem Heimweg war es derselbe Weg wie am Morgen, nur heller.
  funny: Der Stein war ein bisschen eifersüchtig, aber er gewöhnte sich daran.

PLOT quarrel needs: alive suits: quarrel thing
TITLE {hero.voll_nom}, {friend.voll_nom} und ein Streit
TITLE Wem gehört {thing.voll_nom}?
BEAT cheerful push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_dat} {place.wo} keiner so lieb war wie {friend.ein_nom}. || {hero} und {friend} teilten alles, sogar die Krümel.
  > {hero} and {friend} sharing a biscuit {place} {time}
  more: Jeden Morgen spielten sie zusammen.
  ages: child
* {wann} {hero:spielte|spielten} {hero.ein_nom} {place.wo} mit {friend.ein_dat}, so wie jeden Tag.
  > {hero} and {friend} playing together {place} {time}
  more: Sie waren die besten Freunde.
  teen: Sie kannten einander so gut, dass sie sich prima ärgern konnten.
  adult: Es war eine dieser Freundschaften, über die man nicht nachdenkt, bis sie knarren.
  funny: Sie konnten sogar gleichzeitig niesen.
BEAT exciting close-up
* Da fanden sie {thing.ein_akk}, und alle riefen zugleich: „Meins!“
  > {hero} and {friend} both pulling at {thing} {place}
  more: Keiner wollte loslassen.
  teen: Es gab bessere Momente, um stur zu sein.
  adult: Es war das kleinste aller Wörter, und es passte plötzlich nichts mehr daneben.
  funny: Ein vorbeikommender Käfer rief auch „Meins!“, aber auf ihn hörte keiner.
* Doch dann entdeckten sie {thing.ein_akk}, und jeder wollte {thing.ihn} haben, und zwar sofort.
  > {hero} and {friend} both reaching for {thing} {place}
  more: Sie zogen und zerrten.
  teen: Teilen ist leicht, solange es zwei Stück gibt.
  adult: Um {thing.akk} ging es dabei wahrscheinlich am allerwenigsten.
  funny: Es wurde gezogen, gezerrt und einmal versehentlich gekitzelt.
BEAT sad still
* „Dann spiel doch allein!“, {hero:rief|riefen} {hero}, und {friend} ging fort, ohne sich umzudrehen.
  > {friend} walking away, {hero} left alone {place}
  more: Auf einmal machte gar nichts mehr Spaß.
  teen: Recht zu haben fühlte sich überraschend blöd an.
  adult: Es wurde still, und es war nicht die gute Art von Stille.
  calm: Nur der Wind ging zwischen ihnen hin und her.
* Am Ende saßen {hero} und {friend} Rücken an Rücken, und keiner sagte ein Wort.
  > {hero} and {friend} sitting back to back {place}
  more: Alle hatten einen dicken Kloß im Hals.
  teen: Das Schweigen dauerte drei Minuten, gefühlt einen Monat.
  adult: Man kann einander sehr nah sein und dabei in entgegengesetzte Richtungen schauen.
  funny: Vor lauter Schmollen vergaßen sie sogar das Abendbrot. Fast.
BEAT mysterious follow
* Da begann es heftig zu regnen, und {hero} {hero:fand|fanden} nur einen einzigen trockenen Platz. || Genau dort saß auch {friend} und rückte ein Stück zur Seite.
  > {hero} and {friend} sheltering together from the rain {place}
  more: „Hier ist Platz für alle“, murmelte {friend}.
  teen: Zum Weiterstreiten war es dort eindeutig zu eng.
  adult: Der Regen hat schon manches Gespräch zustande gebracht.
  funny: „Ich bin noch böse“, sagte {friend}, „aber dabei wird man ja nass.“
* Nach einer Weile {hero:schob|schoben} {hero} {thing.akk} ein kleines Stück zu {friend.dat} hinüber.
  > {hero} pushing {thing} towards {friend} {place}
  more: Und {friend} schob {thing.akk} ein Stück zurück.
  teen: Entschuldigungen gibt es in vielen Sprachen; diese brauchte keine.
  adult: Der erste Schritt ist kürzer, als man denkt, und schwerer.
  calm: Ganz langsam löste sich der Knoten.
BEAT cosy pull-out
* „Am Vormittag du und am Nachmittag {hero:ich|wir}“, {hero:schlug|schlugen} {hero} vor, und {friend} nickte. || Da war der Streit um {thing.akk} vorbei, so schnell, wie er gekommen war.
  > {hero} and {friend} laughing together with {thing} {place} in evening light
  more: Dann lachten sie, bis der Bauch wehtat.
  teen: Am nächsten Tag stritten sie schon wieder, aber nur noch zum Spaß.
  adult: Am Abend lag {thing} vergessen da; sie hatten Besseres zu tun.
  calm: Und am Abend schliefen sie nebeneinander ein.
* „Du bist {hero:mir|uns} wichtiger“, {hero:sagte|sagten} {hero}, und da war alles wieder gut. || Zusammen bauten sie für {thing.akk} einen Platz, der allen gehörte.
  > {hero} and {friend} building a little house for {thing} {place} in evening light
  more: Da lag {thing} nun, und der Streit war vorbei.
  teen: Den Schlüssel dazu haben sie nie gebraucht.
  adult: Es war kein großer Satz, aber er hielt.
  funny: Der Käfer bekam einen eigenen Haken.

PLOT small needs: alive suits: small
TITLE {hero.voll_nom} und {little.ein_nom}
TITLE Ganz klein und ganz allein
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} ein leises Fiepen {hero:hörte|hörten}.
  > {hero} listening to a faint sound {place} {time}
  more: Pieps, da {hero:hörte|hörten} {hero} es schon wieder!
  ages: child
* {wann} {hero:war|waren} {hero.ein_nom} {place.wo} unterwegs, als es irgendwo leise fiepte.
  > {hero} stopping to listen {place} {time}
  more: Pieps, da {hero:hörte|hörten} {hero} es schon wieder!
  teen: Eigentlich war für solche Überraschungen heute keine Zeit.
  adult: Es war ein so kleiner Laut, dass {hero} ihn leicht {hero:hätte|hätten} überhören können.
  funny: Es klang wie eine Trompete, die in die Badewanne gefallen ist.
BEAT mysterious close-up
* Unter einem großen Blatt saß {little.ein_nom} und zitterte. || „{hero:Ich bringe|Wir bringen} dich nach Hause“, {hero:versprach|versprachen} {hero}.
  > {hero} finding {little} under a big leaf {place}
  more: Da zitterte {little} schon ein bisschen weniger.
  teen: Versprochen war versprochen, auch wenn niemand wusste, wo das sein sollte.
  adult: Einem so kleinen Wesen, {hero:dachte|dachten} {hero}, verspricht man alles.
  calm: Ganz vorsichtig rückten sie zusammen.
* Da hockte {little.ein_nom}, ganz allein, und {hero} {hero:wollte|wollten} sofort helfen.
  > {hero} bending down to {little} {place}
  more: „Wo wohnst du denn?“, {hero:fragte|fragten} {hero.er}.
  teen: Niedlich war das schon, aber vor allem ziemlich hilflos.
  adult: Wer so klein ist, fragt nicht, ob man gerade Zeit hat.
  funny: „Ich bin gar nicht klein“, sagte {little}. „Ich bin nur weit weg.“
BEAT exciting follow
* Doch wohin sie auch kamen, nirgends war das richtige Zuhause, und {little} wurde immer müder.
  > {hero} carrying {little} {place} in the evening
  more: Bald fielen {little.dat} die Augen zu.
  teen: Drei falsche Nester und eine sehr empörte Elster später war guter Rat teuer.
  adult: Wie viele Türen es gibt, {hero:merkte|merkten} {hero} erst, als lauter falsche kamen.
  calm: Leise schaukelte der Weg {little.akk} in den Schlaf.
* Dann kam ein Sturm auf, und {hero} {hero:musste|mussten} {little.akk} ganz fest halten.
  > {hero} sheltering {little} from the storm {place}
  more: „{hero:Ich halte|Wir halten} dich“, {hero:sagte|sagten} {hero.er}.
  teen: Natürlich konnte es heute nicht einfach mal sonnig bleiben.
  adult: Man wird sehr groß, wenn sich jemand so Kleines an einen lehnt.
  funny: „Noch mal!“, rief {little}, als der Wind nachließ.
BEAT cheerful still
* Da rief {friend.ein_nom}: „Ich weiß, wer {little.akk} sucht!“ || Und schon zeigte {friend.er} den Weg.
  > {friend} showing the way to {hero} and {little} {place}
  more: Nun ging es für {little.akk} ganz schnell.
  teen: Der Weg führte natürlich mitten durchs Gestrüpp.
  adult: Es gibt Leute, die immer wissen, wem etwas fehlt.
  funny: „Es wird seit Stunden nach {little.dat} gerufen“, sagte {friend}, „und zwar sehr schief.“
* Zum Glück kam {friend.ein_nom} vorbei, und {friend.er} hatte die feinsten Ohren weit und breit.
  > {friend} listening carefully, {hero} holding {little} {place}
  more: „Pst, da ruft jemand!“, flüsterte {friend}.
  teen: „Psst“, machte {friend}, und zum ersten Mal an diesem Tag waren alle still.
  adult: {friend} wusste: Zuhören ist auch eine Art, jemanden nach Hause zu bringen.
  calm: Sie hielten den Atem an und lauschten.
BEAT cosy pull-out
* Bald hatte {little} die Familie wieder, und alle drückten sich, bis keiner mehr Luft bekam. || „Danke!“, rief {little}.
  > {little} hugged by its family, {hero} and {friend} watching happily {place} at sunset
  more: {hero} {hero:winkte|winkten} noch lange.
  teen: Auf dem Heimweg fühlten sich die Schritte erstaunlich leicht an.
  adult: Auf dem Rückweg war es still, und die Hände fühlten sich ein wenig leer an.
  calm: Dann wurde es Nacht, und jeder lag in seinem eigenen Bett.
* In einem warmen Nest wurde {little} schon erwartet, und auch für {hero.akk} war noch Platz. || So {hero:blieb|blieben} {hero} zum Abendbrot.
  > {hero}, {friend} and {little} in a cosy nest together in the evening
  more: Und {little} schlief auf dem weichsten Kissen ein.
  teen: „Kommt ihr wieder?“, fragte {little}. Was für eine Frage!
  adult: Und irgendwie {hero:war|waren} auch {hero} angekommen.
  funny: Zum Nachtisch gab es Würmer. {hero} {hero:war|waren} zum Glück schon satt.

PLOT party needs: alive suits: party
TITLE Ein Fest für {hero.voll_akk}
TITLE {hero.voll_nom} und das große Fest
BEAT cheerful push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} ein Fest feiern {hero:wollte|wollten}. || Die Girlanden {hero:hatte|hatten} {hero} schon aufgehängt.
  > {hero} hanging up colourful paper chains {place} {time}
  more: Rot, gelb, grün und blau!
  ages: child
* {wann} {hero:hängte|hängten} {hero.ein_nom} {place.wo} bunte Lichter auf, denn heute sollte gefeiert werden.
  > {hero} hanging up colourful lights {place} {time}
  more: Rot, gelb, grün und blau leuchtete es.
  teen: Eingeladen waren alle, wirklich alle, und das war vielleicht ein Fehler gewesen.
  adult: Ein Fest braucht keinen Grund, nur jemanden, der damit anfängt.
  funny: Eine Girlande hing falsch herum, aber sie war die fröhlichste von allen.
BEAT cheerful close-up
* {hero} {hero:rührte|rührten} einen riesengroßen Kuchen, denn alle Gäste sollten satt werden.
  > {hero} stirring cake dough in a huge bowl {place}
  more: Mehl, Butter, Eier, Zucker, fertig!
  teen: Das Rezept sagte zwölf Eier, das Gefühl sagte zwanzig.
  adult: Beim Rühren dachte man am besten an jeden einzelnen Gast.
  funny: Ein Löffel für den Teig, ein Löffel für den Mund.
* „Hoffentlich kommen alle“, {hero:sagte|sagten} {hero} und {hero:stellte|stellten} den Kuchen in die Mitte.
  > {hero} putting a big cake on a table {place}
  more: Wie gut er duftete!
  teen: Zum fünften Mal wurden die Teller gezählt.
  adult: Die Stunde vor einem Fest ist die längste von allen.
  calm: Noch war alles ruhig, und die Kerzen warteten.
BEAT sad still
* Doch dann {hero:stolperte|stolperten} {hero}, und der schöne Kuchen landete platsch auf dem Boden. || {hero.dat} kamen die Tränen.
  > {hero} looking sadly at a cake fallen on the ground {place}
  more: Was sollte es denn jetzt zu essen geben?
  teen: Es war sehr still, nur die Sahne rutschte noch.
  adult: Da lag die Arbeit eines ganzen Tages, und oben steckte noch die Kerze.
  funny: Der Boden schmeckte ab sofort nach Vanille.
* {hero} {hero:wartete|warteten}, aber niemand kam, und die Kerzen wurden immer kürzer.
  > {hero} waiting alone at a table with a cake and candles {place} in the evening
  more: Hatten denn alle das Fest vergessen?
  teen: „Vielleicht stand auf den Einladungen das falsche Datum“, {hero:dachte|dachten} {hero}.
  adult: Man hört sehr genau, wenn niemand klopft.
  calm: Die kleinen Flammen wiegten sich langsam hin und her.
BEAT exciting follow
* Da kam {friend.ein_nom} gelaufen und rief: „{hero:Komm|Kommt} schnell mit!“
  > {friend} calling {hero} to come along {place}
  more: {hero} {hero:wischte|wischten} sich die Augen und {hero:lief|liefen} hinterher.
  teen: „Nicht jetzt“, {hero:brummte|brummten} {hero}, aber {friend} ließ nicht locker.
  adult: In {friend.dat} steckte eine Freude, die sich kaum verbergen ließ.
  funny: „Und {hero:nimm|nehmt} einen Löffel mit!“, fügte {friend} hinzu.
* Auf einmal leuchteten überall Laternen auf, und allen voran kam {friend.ein_nom}.
  > {friend} leading guests with lanterns towards {hero} {place} in the evening
  more: Was für ein Licht!
  teen: Erst sah es nach einem Umzug aus, dann nach einer Verschwörung.
  adult: Ein Licht nach dem anderen kam näher, und jedes hatte ein Gesicht.
  calm: Still und golden zogen sie heran wie Glühwürmchen.
BEAT cheerful pull-out
* „Überraschung!“, riefen {friend} und alle anderen, denn jeder hatte etwas mitgebracht: Suppe, Kirschen, Brot und Honig. || Ein so schönes Fest {hero:hatte|hatten} {hero} noch nie gefeiert.
  > {hero}, {friend} and many guests feasting at a long table with lanterns {place} in the evening
  more: Getanzt wurde auch, bis der Mond gähnte.
  teen: Ein Kuchen war übrigens auch dabei. {friend} hatte mitgezählt: achtzehn Eier.
  adult: Spät in der Nacht räumten sie gemeinsam auf, und auch das gehörte noch zum Fest.
  calm: Als die Laternen erloschen, gingen alle leise heim.
* Alle setzten sich dicht um {hero.akk} und teilten, was sie hatten. || „{hero:Ich habe|Wir haben} die besten Freunde der Welt“, {hero:sagte|sagten} {hero}.
  > {hero} and {friend} sharing food with many friends {place} under lanterns
  more: Und {friend} bekam das größte Stück.
  teen: Das mit den Tellern ging nicht ganz auf, aber das störte niemanden.
  adult: Es fehlte an Stühlen, an Gabeln, an nichts.
  funny: Um Mitternacht schlief {friend} mit dem Gesicht im Pudding ein, sehr zufrieden.
"""
