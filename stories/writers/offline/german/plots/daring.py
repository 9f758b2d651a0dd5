"""German plots of daring: the dark, a storm, a race, something hard to learn."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT dark needs: alive suits: dark
TITLE {hero.voll_nom} und das Geräusch in der Nacht
TITLE Wer schnarcht denn da?
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} nicht einschlafen {hero:konnte|konnten}. || Für {hero.akk} war es einfach viel zu dunkel.
  > {hero} lying awake {place} at night
  more: Nicht ein einziger Stern war zu sehen.
  ages: child
* {wann} {hero:freute|freuten} sich {hero.ein_nom} {place.wo} über jeden Lichtstrahl, denn vor der Dunkelheit {hero:hatte|hatten} {hero.er} Angst.
  > {hero} looking at the last light {place} in the evening
  more: Sobald es dämmerte, klopfte das Herz schneller.
  teen: Das wusste natürlich niemand, und so sollte es auch bleiben.
  adult: Tagsüber ließ sich das gut verbergen, die Tage sind ja laut genug.
  funny: Nicht vor der ganzen Dunkelheit, nur vor dem schwarzen Teil.
BEAT mysterious close-up
* Kaum war alles still, da {hero:hörte|hörten} {hero} es: Chrrr … püüüh … chrrr … püüüh.
  > {hero} listening anxiously {place} at night
  more: „Was ist das?“, {hero:flüsterte|flüsterten} {hero}.
  teen: Entweder war das ein Ungeheuer oder ein sehr müder Staubsauger.
  adult: In der Nacht hat jedes Geräusch einen Namen, den man lieber nicht wissen will.
  funny: Es klang wie ein Bär, der eine Säge verschluckt hat.
* Mitten in der Nacht knackte und knarrte es, und {hero} {hero:saß|saßen} plötzlich kerzengerade da.
  > {hero} sitting up wide awake {place} at night
  more: „Hallo?“, {hero:rief|riefen} {hero.er} ganz leise.
  teen: „Das ist nur der Wind“, {hero:sagte|sagten} {hero.er}. Der Wind sagte nichts dazu.
  adult: Die Nacht war noch lang, und sie hatte gerade erst zu sprechen begonnen.
  calm: Dann war es wieder still, ganz still.
BEAT exciting follow
* Das Geräusch kam näher, und vor {hero.dat} wuchs ein riesiger Schatten. || {hero} {hero:zitterte|zitterten} am ganzen Leib.
  > {hero} frightened by a huge shadow {place} at night
  more: Der Schatten hatte lange, spitze Ohren.
  teen: Weglaufen wäre eine Möglichkeit gewesen, wenn die Beine mitgemacht hätten.
  adult: Angst macht aus wenig viel; das ist ihr ganzes Handwerk.
  funny: Sogar die Gänsehaut bekam eine Gänsehaut.
* „{hero:Ich schaue|Wir schauen} jetzt nach“, {hero:beschloss|beschlossen} {hero}, doch mit jedem Schritt wurde es finsterer.
  > {hero} walking carefully through the dark {place} at night
  more: Ein Schritt und noch ein Schritt.
  teen: In Filmen rief man an dieser Stelle immer: Tu es nicht!
  adult: Mut ist manchmal nur ein Fuß, der sich vor den anderen setzt.
  calm: Der Boden war kühl, und die Luft roch nach Moos.
BEAT mysterious still
* Da flammte ein kleines Licht auf, und vor {hero.dat} stand {friend.ein_nom} mit einer Laterne. || „Auch noch wach?“, fragte {friend.er}.
  > {friend} holding a lantern in front of {hero} {place} at night
  more: Der riesige Schatten war auf einmal winzig.
  teen: „Angst? Keine Spur“, {hero:sagte|sagten} {hero} viel zu schnell.
  adult: Ein einziges Licht genügt, und die Dinge erinnern sich wieder an ihre Größe.
  funny: „Der Schatten ist schöner als ich, was?“, fügte {friend} stolz hinzu.
* „Keine Angst, ich bin's nur“, sagte {friend.ein_nom} und zündete eine Laterne an.
  > {friend} lighting a lantern beside {hero} {place} at night
  more: Da wurde es warm und hell.
  teen: „Das Geräusch? Das höre ich jede Nacht“, sagte {friend}.
  adult: Es klang wie etwas, das man zu Kindern sagt, und es half trotzdem.
  calm: Das Licht war klein und golden.
BEAT cosy pull-out
* {hero} und {friend} schauten zusammen nach und fanden den Übeltäter: Es war nur ein schlafender Igel, der schnarchte! || Da {hero:musste|mussten} {hero} so lachen, dass die ganze Angst davonflog.
  > {hero} and {friend} laughing beside a sleeping hedgehog in lantern light {place} at night
  more: Dann {hero:schlief|schliefen} auch {hero} ein: Chrrr … püüüh.
  teen: „Das bleibt unter uns“, {hero:bat|baten} {hero}, und {friend} schwor es hoch und heilig.
  adult: Dunkel war es noch immer, aber nun war es ein Dunkel, in dem jemand schlief.
  calm: Leise deckten sie ihn mit Blättern zu.
* Im Licht der Laterne {hero:sah|sahen} {hero} es genau: Es war bloß ein alter Ast, der im Wind knarrte. || Von da an {hero:wünschte|wünschten} {hero} der Nacht jeden Abend eine gute Nacht.
  > {hero} and {friend} looking at a creaking branch in lantern light {place} at night
  more: Und die Nacht war immer freundlich.
  teen: {hero} {hero:gab|gaben} dem Ast einen Namen: Norbert.
  adult: Die Laterne {hero:durfte|durften} {hero} behalten, doch gebraucht wurde sie immer seltener.
  funny: „Gute Nacht, Ast!“, rief {friend}. Der Ast knarrte höflich.

PLOT storm needs: alive outdoors suits: storm
TITLE {hero.voll_nom} und der große Sturm
TITLE Als der Sturm kam
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} an einer kleinen Hütte {hero:baute|bauten}. || Noch schien {hero.dat} die Sonne auf den Kopf.
  > {hero} building a small hut {place} {time}
  more: Klopf, klopf, klopf, machte der Hammer.
  ages: child
* {wann} {hero:schaute|schauten} {hero.ein_nom} {place.wo} zum Himmel und {hero:runzelte|runzelten} die Stirn.
  > {hero} looking up at the sky {place} {time}
  more: Ganz hinten wurde es schwarz.
  teen: Der Wetterbericht hatte „heiter“ versprochen, von wegen.
  adult: Vor einem Sturm ist die Luft so klar, dass man alles noch einmal sieht.
  funny: Eine Wolke hatte die Form einer sehr schlecht gelaunten Kartoffel.
BEAT exciting pan
* Da wurde der Himmel über {hero.dat} dunkel, und der erste Donner grollte. || „{hero:Ich muss|Wir müssen} alle warnen!“, {hero:dachte|dachten} {hero}.
  > {hero} running to warn everyone under dark storm clouds {place}
  more: „Kommt herein, ein Sturm!“, {hero:rief|riefen} {hero.er}.
  teen: Zeit zum Überlegen blieb ungefähr eine halbe Minute.
  adult: Nun zeigte sich, wer ein Dach hatte und wer nicht.
  funny: Der Donner klang, als hätte jemand tausend Töpfe fallen lassen.
* Der Wind riss an den Bäumen, und die ersten Tropfen trafen {hero.akk}, groß wie Kirschen.
  > {hero} in strong wind and rain {place}
  more: Schnell {hero:suchte|suchten} {hero} einen sicheren Platz.
  teen: Nach zehn Sekunden war alles nass, was nass werden konnte.
  adult: Es roch nach Erde und nach etwas, das sich nicht aufhalten ließ.
  calm: Noch war der Wind nur ein tiefes Summen.
BEAT exciting follow
* Doch mitten im Unwetter saß draußen {friend.ein_nom} fest und rief um Hilfe! || Ohne zu zögern, {hero:lief|liefen} {hero} hinaus in den Regen.
  > {hero} going through rain and lightning to help {friend} {place}
  more: „Halt durch!“, {hero:rief|riefen} {hero}.
  teen: Vernünftig war das nicht, aber richtig.
  adult: Man weiß nicht, ob man mutig ist, bis man schon losgelaufen ist.
  funny: Der Regen kam inzwischen von oben, von unten und einmal sogar von hinten.
* „Hilfe!“, rief {friend.ein_nom}, denn das Wasser stieg und stieg.
  > {friend} calling for help in rising water, {hero} seeing it {place} in a storm
  more: Was war jetzt zu tun?
  teen: Zwischen ihnen lag nur ein kleiner Graben, der gerade ein Fluss wurde.
  adult: Ein einziges Wort, und alles andere wurde unwichtig.
  calm: „{hero:Ich bin|Wir sind} gleich bei dir“, {hero:sagte|sagten} {hero} ruhig.
BEAT exciting still
* {hero} {hero:streckte|streckten} einen langen Ast aus, {friend} hielt sich fest, und mit einem Ruck war es geschafft.
  > {hero} pulling {friend} to safety with a long branch {place} in the rain
  more: „Danke!“, keuchte {friend}.
  teen: Der Ast brach genau eine Sekunde später.
  adult: Für einen Augenblick hing alles an einem Stück Holz und an zwei, die nicht losließen.
  funny: Unterwegs verlor {friend} nur einen Strumpf, und der war sowieso kaputt.
* Mit aller Kraft {hero:zog|zogen} {hero} {friend.akk} ins Trockene, und hinter ihnen krachte ein Baum zu Boden.
  > {hero} pulling {friend} under a roof, a tree falling behind them in the storm
  more: Das war knapp!
  teen: „Das war Absicht“, behauptete {friend} mit klappernden Zähnen.
  adult: Sie sahen einander an und sagten eine ganze Weile nichts.
  calm: Drinnen war es trocken, und der Sturm klang schon ferner.
BEAT cosy pull-out
* In der warmen Hütte tranken {hero} und {friend} heißen Tee, und draußen zog der Sturm davon. || Am Morgen {hero:sah|sahen} {hero} einen Regenbogen am Himmel.
  > {hero} and {friend} drinking tea in a warm hut, a rainbow outside the window
  more: „Den {hero:hast du dir|habt ihr euch} verdient“, sagte {friend}.
  teen: {friend} erzählte die Geschichte später oft. Der Ast wurde dabei jedes Mal dünner.
  adult: Was zerbrochen war, ließ sich richten; was geblieben war, sahen sie nun besser.
  calm: Einer nach dem anderen nickte ein, während es leise tropfte.
* Als die Wolken fort waren, glitzerte alles wie neu, und {hero} und {friend} bauten gemeinsam ein festes Dach. || Darunter ist seitdem Platz für {hero.akk}, {friend.akk} und alle anderen.
  > {hero} and {friend} building a roof together {place}, sunshine after rain
  more: Auch für die Mäuse und die Schnecken.
  teen: Der nächste Sturm durfte ruhig kommen, aber er musste ja nicht.
  adult: Sie arbeiteten, bis das Licht schräg wurde, und sprachen vom Wetter, wie man von alten Bekannten spricht.
  funny: Die Kartoffelwolke schaute noch einmal vorbei und hatte jetzt bessere Laune.

PLOT race needs: walker outdoors suits: race
TITLE {hero.voll_nom} und das große Rennen
TITLE Wer kommt als Erstes ans Ziel?
BEAT cheerful push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} das große Rennen gewinnen {hero:wollte|wollten}. || Alle waren gekommen, um {hero.akk} laufen zu sehen.
  > {hero} at the start of a race {place} {time}
  more: Am Ziel wehte eine rote Fahne.
  ages: child
* {wann} {hero:stand|standen} {hero.ein_nom} {place.wo} zum ersten Mal am Start eines Rennens.
  > {hero} at the start of a race {place} {time}
  more: Am Ziel wehte eine rote Fahne.
  teen: Die anderen sahen leider alle ziemlich schnell aus.
  adult: Wer rennt, läuft ja selten nur auf etwas zu.
  funny: Aufgewärmt {hero:war|waren} {hero.er} nur vom Frühstück.
BEAT exciting follow
* „Auf die Plätze, fertig, los!“, und schon {hero:flitzte|flitzten} {hero} davon, dicht gefolgt von {friend.ein_dat}.
  > {hero} running in a race, {friend} close behind {place}
  more: So schnell war noch nie jemand gewesen!
  teen: Der Plan war einfach: vorne sein und vorne bleiben.
  adult: Für ein paar Atemzüge gab es nur den Boden und das Herz.
  funny: Ein Zuschauer klatschte so heftig, dass er vom Zaun fiel.
* Beim Startschuss {hero:sprang|sprangen} {hero} nach vorn, doch {friend.ein_nom} war genauso schnell.
  > {hero} and {friend} running side by side in a race {place}
  more: Kopf an Kopf ging es um die erste Kurve.
  teen: „Nett hier vorne“, keuchte {friend}.
  adult: Nichts spornt so an wie Schritte neben den eigenen.
  funny: Der Startschuss war eigentlich ein Schluckauf, aber er galt.
BEAT exciting pan
* Kurz vor dem Ziel stürzte {friend} und blieb im Staub liegen. || {hero} {hero:sah|sahen} die rote Fahne schon ganz nah.
  > {friend} fallen on the path, {hero} looking back, a red flag near
  more: Weiterlaufen oder umkehren?
  teen: Noch zwanzig Schritte, nur noch zwanzig.
  adult: Manchmal liegt eine ganze Entscheidung in der Länge eines Atemzugs.
  calm: Für einen Moment wurde alles langsam und still.
* Doch dann stolperte {friend} und blieb liegen, und alle anderen liefen einfach vorbei.
  > {friend} lying on the path, runners passing, {hero} seeing it {place}
  more: Das war gemein!
  teen: Einer sprang sogar elegant darüber.
  adult: Es war kein böser Wille; sie hatten nur das Ziel vor Augen.
  funny: „Mir geht es gut“, rief {friend}, „nur meinem Knie nicht, meinem Fuß nicht und mir auch nicht.“
BEAT cheerful still
* {hero} {hero:kehrte|kehrten} um und {hero:half|halfen} {friend.dat} auf. || „Wir gehen zusammen“, {hero:sagte|sagten} {hero.er}.
  > {hero} helping {friend} up {place}
  more: Schritt für Schritt ging es weiter.
  teen: „{hero:Du spinnst|Ihr spinnt}“, sagte {friend} gerührt.
  adult: Es dauerte lange, und es war die schönste Strecke des ganzen Rennens.
  funny: Sie wurden von drei Schnecken und einem Spaziergänger überholt.
* Da {hero:blieb|blieben} {hero} stehen, {hero:half|halfen} {friend.dat} auf die Beine und {hero:ließ|ließen} die anderen laufen.
  > {hero} helping {friend} up {place}
  more: „Tut es sehr weh?“, {hero:fragte|fragten} {hero.er}.
  teen: Gewinnen konnte man schließlich jedes Jahr.
  adult: Die anderen wurden kleiner, und es machte nichts.
  calm: Sie ruhten aus, tranken Wasser und gingen gemütlich weiter.
BEAT cosy pull-out
* Als Letzte kamen {hero} und {friend} ans Ziel, Seite an Seite, und alle jubelten lauter als zuvor. || Den Pokal hatten andere, doch {hero} und {friend} hatten einander.
  > {hero} and {friend} crossing the finish line together, everyone cheering {place}
  more: Und ein Eis gab es trotzdem.
  teen: „Nächstes Jahr gewinne ich aber“, sagte {friend}.
  adult: Am Abend wusste kaum noch jemand, wer gewonnen hatte.
  calm: Dann legten sie sich ins Gras und zählten Wolken.
* Hinter der Fahne wartete auf {hero.akk} und {friend.akk} eine Überraschung: ein Kranz aus Blumen für die besten Freunde. || Den trug zuerst {friend}, und dann {hero:durfte|durften} {hero}.
  > {hero} and {friend} with a flower wreath under a red flag {place} at sunset
  more: Er duftete nach Sommer.
  teen: Gold wäre schwerer gewesen und hätte nicht halb so gut gerochen.
  adult: Der Kranz verwelkte bald; das Rennen erzählen sie noch heute.
  funny: Unterwegs aß ihn leider eine Ziege. Sie bekam den zweiten Preis.

PLOT learn needs: alive suits: learn
TITLE {hero.voll_nom} will {skill}
TITLE Wie {hero.voll_nom} {skill} {hero:lernte|lernten}
PROP skill: tanzen, singen, pfeifen, malen, jonglieren, trommeln
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} von einer einzigen Sache {hero:träumte|träumten}: {skill}!
  > {hero} dreaming of being able to {skill} {place} {time}
  more: Aber ach, bei {hero.dat} klappte es einfach nicht.
  ages: child
* {wann} {hero:fasste|fassten} {hero.ein_nom} {place.wo} einen Entschluss: „Heute {hero:lerne ich|lernen wir} {skill}!“
  > {hero} trying to {skill} {place} {time}
  more: Für {hero.akk} war das leichter gesagt als getan.
  teen: Alle anderen konnten es angeblich längst, nur {hero} nicht.
  adult: Für manches ist es zu früh, für manches zu spät, und {hero} {hero:fing|fingen} trotzdem an.
  funny: Gestern hatte der Entschluss noch „ausschlafen“ geheißen.
BEAT cheerful close-up
* Jeden Tag {hero:übte|übten} {hero}: morgens, mittags und abends.
  > {hero} practising hard to {skill} {place}
  more: Einmal, zehnmal, hundertmal {hero:probierte|probierten} {hero} es!
  teen: Den Fortschritt {hero:konnte|konnten} nur {hero} selbst erkennen.
  adult: Üben, das {hero:lernte|lernten} {hero} dabei, heißt, jeden Tag ein wenig besser zu scheitern.
  funny: Die Nachbarn kauften sich vorsorglich Ohrenschützer.
* Beim ersten Versuch ging für {hero.akk} alles schief, beim zweiten noch mehr. || „Noch einmal!“, {hero:sagte|sagten} {hero}.
  > {hero} failing and trying again to {skill} {place}
  more: Aufgeben {hero:wollte|wollten} {hero} auf keinen Fall.
  teen: Beim dritten Versuch schaute {hero.dat} wenigstens keiner zu.
  adult: Es lag eine eigene Würde darin, wie {hero} etwas schlecht und trotzdem gern {hero:tat|taten}.
  calm: Zwischendurch gab es eine Pause und einen Schluck Tee.
BEAT sad still
* Doch dann lachte jemand laut, und {hero} {hero:wäre|wären} am liebsten im Boden versunken.
  > {hero} ashamed, somebody laughing {place}
  more: „{hero:Ich kann|Wir können} es einfach nicht“, {hero:schluchzte|schluchzten} {hero.er}.
  teen: Dieses Lachen blieb an {hero.dat} hängen wie eine Klette.
  adult: Spott ist leicht, {hero:dachte|dachten} {hero}; er muss ja selbst nichts können.
  funny: Sogar eine Schnecke grinste, und das dauert.
* Nach einer Woche {hero:warf|warfen} sich {hero} müde auf den Boden: „{hero:Ich höre|Wir hören} auf!“
  > {hero} lying tired on the ground {place}
  more: Alles tat {hero.dat} weh, sogar die Nasenspitze.
  teen: Für {hero.akk} fühlte sich das genau fünf Minuten lang gut an.
  adult: Nicht die Niederlage machte {hero.akk} müde, sondern die Hoffnung.
  calm: Der Himmel darüber war weit und hatte Zeit.
BEAT cheerful close-up
* Da setzte sich {friend.ein_nom} dazu und sagte: „{hero:Versuch es einmal auf deine|Versucht es einmal auf eure} eigene Art.“
  > {friend} sitting beside {hero}, encouraging, {place}
  more: Daran {hero:hatte|hatten} {hero} noch nie gedacht.
  teen: „Auf {hero:meine|unsere} Art? Das sieht bestimmt komisch aus.“ – „Eben.“
  adult: Es war kein großer Rat, aber für {hero.akk} kam er im richtigen Augenblick.
  funny: „Ich zum Beispiel übe immer im Schlaf“, verriet {friend}.
* „{hero:Weißt du, was dir|Wisst ihr, was euch} fehlt?“, fragte {friend.ein_nom}. „Nur ein bisschen Freude, {hero:sonst hast du|sonst habt ihr} alles.“
  > {friend} smiling at {hero} {place}
  more: Und {hero} und {friend} lachten, bis alles leichter wurde.
  teen: Das klang wie ein Kalenderspruch, aber {friend} hatte leider recht.
  adult: So einfach war es, und so leicht {hero:hatte|hatten} {hero} es vergessen.
  calm: {friend} summte leise, und die Schultern wurden locker.
BEAT cheerful pull-out
* {hero} {hero:holte|holten} tief Luft, und auf einmal ging es wie von selbst. || Bei {hero.dat} sah es anders aus als bei allen anderen, und {friend} fand es wunderschön.
  > {hero} happily managing to {skill}, {friend} clapping {place} in golden light
  more: „Bravo!“, rief {friend}.
  teen: Gelacht wurde auch wieder, aber diesmal lachten {hero} und {friend}.
  adult: Vollkommen {hero:war|waren} {hero} nicht, aber {hero.er} {hero:war|waren} ganz bei sich.
  calm: Am Abend kam der Schlaf ganz von allein.
* Beim nächsten Versuch gelang es {hero.dat}, zuerst ein bisschen und dann immer mehr. || Bald kamen alle zu {hero.dat} und wollten wissen, wie das geht.
  > {hero} proudly showing everyone how to {skill} {place}, {friend} beside
  more: Und {hero} {hero:zeigte|zeigten} es ihnen gern.
  teen: „Kalenderspruch“, sagte {friend}, und alle grinsten.
  adult: Es gab keinen geduldigeren Lehrmeister als {hero.akk}.
  funny: Die Schnecke übt noch, aber sie ist guter Dinge.
"""
