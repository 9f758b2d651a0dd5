"""German plots whose hero is a thing: it stays where it is, and is needed in the end."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT unwanted needs: still
TITLE {hero.voll_nom}, {hero.rel_akk} niemand wollte
TITLE Ein Zuhause für {hero.voll_akk}
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_akk} {place.wo} niemand haben wollte.
  > {hero} standing alone {place} {time}
  more: Alle gingen vorbei.
  ages: child
* {wann} {hero:stand|standen} {hero.ein_nom} {place.wo} und {hero:wartete|warteten}, wie schon so oft.
  > {hero} waiting {place} {time}
  more: Alle gingen vorbei.
  teen: Warten war inzwischen eine Art Beruf geworden.
  adult: Staub ist nur die Zeit, die sich irgendwo hinsetzt.
  funny: Eine Spinne hatte schon den Mietvertrag unterschrieben.
BEAT sad close-up
* „Wenn {hero:mich|uns} doch jemand brauchen würde!“, {hero:dachte|dachten} {hero}.
  > {hero} looking sad {place}
  more: Der Wunsch wurde jeden Tag ein bisschen größer.
  teen: Laut sagen konnte man das natürlich nicht.
  adult: Gebraucht zu werden ist eine stille Form von Glück.
  funny: Sogar als Hutständer wäre es recht gewesen.
* Jeden Abend {hero:hoffte|hofften} {hero} auf den nächsten Tag.
  > {hero} alone {place} in the evening
  more: Morgen würde bestimmt jemand kommen!
  teen: Morgen, sagte der Abend, und morgen, sagte auch der nächste.
  adult: Hoffnung ist ein Licht, das wenig verbraucht.
  calm: Der Mond schaute herein und blieb ein Weilchen.
BEAT sad still
* Da kam jemand, schüttelte den Kopf und brummte: „{hero:Das alte Ding kann|Die alten Dinger können} weg!“
  > somebody pointing at {hero} and shaking his head {place}
  more: {hero} {hero:erschrak|erschraken} sehr.
  teen: Ein kurzer Satz, und der Tag war gelaufen.
  adult: So schnell wird aus einem langen Dienst ein kurzer Satz.
  funny: „{hero:Selber altes Ding|Selber alte Dinger}“, {hero:dachte|dachten} {hero} beleidigt.
* Dann begann es zu regnen, und dicke Tropfen platschten auf {hero.akk} herab.
  > rain dripping on {hero} {place}
  more: Plitsch, platsch, plitsch.
  teen: Das hatte gerade noch gefehlt.
  adult: Jeder Tropfen klang wie eine kleine, höfliche Absage.
  calm: Es war ein sanfter Regen, und er hörte bald auf.
BEAT cheerful follow
* Aber dann blieb {friend.ein_nom} stehen und sagte: „Genau so etwas habe ich immer gesucht!“
  > {friend} looking at {hero} with joy {place}
  more: Ganz vorsichtig wischte {friend.er} den Staub fort.
  teen: Erst sah es nach einem Irrtum aus, aber es war keiner.
  adult: Man wird nicht schöner, wenn man angesehen wird, nur sichtbarer.
  funny: Die Spinne zog unter Protest aus.
* „{hero:Du bist|Ihr seid} ja wunderschön“, flüsterte da {friend.ein_nom} und kam ganz nah heran.
  > {friend} coming close to {hero} {place}
  more: So etwas hatte noch niemand gesagt!
  teen: {hero} {hero:hätte|hätten} sich gern umgedreht, um zu sehen, wer gemeint war.
  adult: Es gibt Augen, die durch alles Abgenutzte hindurchsehen.
  calm: Dann wurde es ganz still und warm.
BEAT cosy pull-out
* Ein bisschen Farbe, ein bisschen Seife, und {hero} {hero:glänzte|glänzten} wie neu. || Seitdem {hero:hat|haben} {hero} den besten Platz weit und breit und {friend.akk} zum Freund.
  > {friend} beside {hero}, freshly painted and shining, {place} in warm light
  more: Und keiner geht mehr vorbei.
  teen: Auf einmal wollten es alle schon immer gewusst haben.
  adult: Ein paar Kratzer sind geblieben; {friend} wollte es so.
  calm: Abends sitzen sie zusammen und sehen zu, wie es dunkel wird.
* Von nun an kam {friend} jeden Tag, und jeden Tag gab es etwas zu tun und etwas zu lachen. || „Endlich zu Hause“, {hero:dachte|dachten} {hero}.
  > {friend} laughing beside {hero} {place} in warm evening light
  more: Und das blieb so für immer.
  teen: Zum Warten war jetzt wirklich keine Zeit mehr.
  adult: Das Zuhause war kein anderer Ort, es war jemand, der wiederkam.
  funny: Die Spinne kam auch zurück, aber nur sonntags zum Kaffee.

PLOT fog needs: still suits: storm dark
TITLE {hero.voll_nom} und die Nacht im Nebel
TITLE Gut, dass es {hero.voll_akk} gibt
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} ganz allein {hero:war|waren} und sich sehr klein {hero:fühlte|fühlten}.
  > {hero} alone {place} {time}
  more: Ringsum war alles größer und wichtiger.
  ages: child
* {wann} {hero:blickte|blickten} {hero.ein_nom} {place.wo} in die Ferne und {hero:fragte|fragten} sich, wozu man eigentlich da ist.
  > {hero} {place} {time}
  more: Eine Antwort kam nicht.
  teen: Für große Fragen war das Wetter eigentlich zu schön.
  adult: Solche Fragen kommen selten bei Sturm; sie brauchen einen ruhigen Tag.
  funny: Eine Möwe antwortete mit einem Klecks. Hilfreich war das nicht.
BEAT sad close-up
* „Die anderen sind viel stärker“, {hero:seufzte|seufzten} {hero}, und {friend.ein_nom} hörte es.
  > {friend} beside {hero}, looking sad, {place}
  more: Wie gern {hero:wäre|wären} {hero} auch einmal wichtig gewesen!
  teen: Vergleichen hatte noch nie geholfen, aber man tat es trotzdem.
  adult: Man misst sich ja immer am Falschen.
  funny: Die anderen konnten ja sogar tuten.
* Nur {friend.ein_nom} kam manchmal vorbei und sagte: „{hero:Wart's|Wartet's} ab.“
  > {friend} visiting {hero} {place}
  more: Aber worauf denn?
  teen: Das sagten sie alle, immer hieß es: abwarten.
  adult: {friend} hatte es nicht eilig, und gerade das machte Mut.
  calm: Dann saßen sie eine Weile schweigend beisammen.
BEAT exciting pan
* In der Nacht hüllte dichter Nebel {hero.akk} ein, und irgendwo rief jemand: „Hilfe, ich finde den Weg nicht!“
  > thick mist at night around {hero} {place}
  more: Niemand konnte etwas sehen.
  teen: Die Großen und Starken waren auf einmal sehr still.
  adult: Der Nebel macht alle gleich groß.
  funny: Jemand stieß mit sich selbst zusammen, so dicht war er.
* Dann fiel überall das Licht aus, und {friend} stand im Dunkeln und wusste nicht weiter.
  > {friend} lost in the dark {place} at night
  more: „Wo bin ich?“, rief {friend.er}.
  teen: Dunkel ist eine Sache, so dunkel eine andere.
  adult: Es war jene Art von Dunkelheit, in der man die eigenen Schritte nicht mehr glaubt.
  calm: Es war still, nur ganz leise rauschte die Nacht.
BEAT exciting still
* Da {hero:nahm|nahmen} {hero} allen Mut zusammen, {hero:fing|fingen} an zu leuchten und {hero:hörte|hörten} nicht mehr auf.
  > {hero} glowing brightly in the misty night {place}, {friend} coming closer
  more: „Hierher!“, {hero:rief|riefen} {hero.er}.
  teen: Dass das ging, hatte bis dahin keiner gewusst, {hero} am wenigsten.
  adult: Es war kein großes Licht, aber es stand am richtigen Ort.
  funny: Vor lauter Anstrengung kam auch ein kleiner Hicks heraus.
* „{hero:Ich bin|Wir sind} hier!“, {hero:rief|riefen} {hero}, so laut es nur ging, und {friend} tastete sich Schritt für Schritt heran.
  > {friend} finding the way to {hero} through the misty night {place}
  more: Noch ein Schritt, und noch einer.
  teen: Rufen konnte man also auch, wenn man ein Leben lang geschwiegen hatte.
  adult: Mehr war nicht nötig: dass jemand blieb, wo er war.
  calm: Die Stimme war ruhig, und alle Angst wurde kleiner.
BEAT cosy pull-out
* Am Morgen war der Nebel fort, und alle waren heil bei {hero.dat} angekommen. || „Ohne {hero:dich|euch} hätten wir es nie geschafft“, sagte {friend}.
  > {friend} and others thanking {hero} {place} in the morning sun
  more: Da {hero:wurde|wurden} {hero} vor Freude ganz warm.
  teen: „Ich habe doch gesagt: {hero:Wart's|Wartet's} ab“, fügte {friend} hinzu.
  adult: Die Frage, wozu man da ist, wurde an diesem Morgen nicht mehr gestellt.
  calm: Dann ruhten sich alle in der Sonne aus.
* Seit jener Nacht weiß jeder, wozu {hero} da {hero:ist|sind}. || Und {friend} kommt jeden Abend und sagt Gute Nacht.
  > {friend} saying good night to {hero} {place} at sunset
  more: Klein {hero:ist|sind} {hero} immer noch, aber das macht nichts.
  teen: Die Großen grüßen jetzt übrigens zuerst.
  adult: Wichtig ist ja nicht, wie groß einer ist, sondern wem er fehlt.
  funny: Die Möwe hat sich entschuldigt und zielt jetzt woandershin.

PLOT world needs: still suits: map
TITLE {hero.voll_nom} und die weite Welt
TITLE Wohin {hero.voll_nom} {hero:wollte|wollten}
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} von der weiten Welt {hero:träumte|träumten}.
  > {hero} dreaming of the wide world {place} {time}
  more: Hinter den Hügeln musste es wunderbar sein!
  ages: child
* {wann} {hero:hörte|hörten} {hero.ein_nom} {place.wo} zum ersten Mal vom Meer.
  > {hero} {place} {time}, birds flying over distant hills
  more: Seitdem war an nichts anderes mehr zu denken.
  teen: Alle anderen kamen herum, nur hier passierte nichts.
  adult: Fernweh ist ein seltsamer Gast; es packt aus und reist nie ab.
  funny: Das Meer, hieß es, sei wie eine Pfütze, nur eingebildeter.
BEAT calm close-up
* „{hero:Ich möchte|Wir möchten} so gern einmal das Meer sehen“, {hero:sagte|sagten} {hero} zu {friend.ein_dat}.
  > {hero} talking to {friend} {place}
  more: {friend} hörte gut zu.
  teen: {friend} war natürlich schon dort gewesen. Zweimal.
  adult: Es war das erste Mal, dass der Wunsch laut gesagt wurde.
  funny: „Nass ist es da“, sagte {friend}, „und überall ist Sand in den Broten.“
* Jeden Tag kam {friend.ein_nom} und erzählte von Schiffen, Inseln und Wellen, so hoch wie Häuser.
  > {friend} telling stories to {hero} {place}
  more: „Und dann? Und dann?“, {hero:fragte|fragten} {hero}.
  teen: Die Hälfte davon war erfunden, aber es war die bessere Hälfte.
  adult: Wer gut erzählt, nimmt einen an der Hand.
  calm: Die Geschichten rauschten wie das Meer selbst.
BEAT sad still
* Aber {hero} {hero:konnte|konnten} nicht fort, nicht einen einzigen Schritt. || Das machte {hero.akk} sehr traurig.
  > {hero} looking sad, unable to move {place}
  more: Nur der Wind ging, wohin er wollte.
  teen: Beine wären jetzt praktisch gewesen.
  adult: Bleiben zu müssen ist schwer, wenn alles andere geht.
  funny: Auch kräftiges Wünschen brachte nur zwei Millimeter.
* Als der Herbst kam, wollte auch {friend} weiterziehen, und {hero} {hero:blieb|blieben} allein zurück.
  > {friend} leaving, {hero} staying behind {place} in autumn
  more: „Vergiss {hero:mich|uns} nicht!“, {hero:bat|baten} {hero}.
  teen: Abschiede waren eindeutig überschätzt.
  adult: Die Blätter fielen, als hätten sie eine Verabredung.
  calm: Der Nebel deckte leise alles zu.
BEAT mysterious follow
* Da hatte {friend} eine Idee: „Wenn {hero:du|ihr} nicht zum Meer {hero:kannst|könnt}, dann kommt das Meer eben hierher!“
  > {friend} having an idea beside {hero} {place}
  more: Wie sollte das denn gehen?
  teen: Das klang nach Unsinn, aber nach gutem.
  adult: Es klang wie ein Trost und war ein Plan.
  funny: „Es muss sich nur die Füße abtreten“, fügte {friend} hinzu.
* Doch eines Morgens war {friend} wieder da und trug etwas unter dem Arm, sorgfältig in ein Tuch gewickelt.
  > {friend} coming back to {hero} with something wrapped in a cloth {place} in the morning
  more: „Für {hero:dich|euch}“, sagte {friend.er}.
  teen: Es rauschte, bevor es überhaupt ausgepackt war.
  adult: Manche kehren nicht zurück, weil sie müssen, sondern weil jemand wartet.
  calm: Ganz langsam wurde das Tuch aufgefaltet.
BEAT cosy pull-out
* Es war eine große Muschel, und für {hero.akk} rauschten darin alle Wellen der Welt. || {hero} {hero:lauschte|lauschten} und {hero:war|waren} glücklich.
  > {friend} holding a big seashell next to {hero} {place} at sunset
  more: Und {friend} blieb und lauschte mit.
  teen: Sand war natürlich auch drin.
  adult: Die weite Welt, so zeigte sich, passt in etwas, das man mit zwei Händen halten kann.
  calm: Mit dem Meer im Ohr schliefen sie ein.
* {friend} stellte eine Schale Wasser hin, und als der Mond darin schwamm, sah es aus wie das Meer bei Nacht. || Schöner hätte es {hero} nirgends auf der Welt haben können.
  > {friend} and {hero} beside a bowl of water with the moon reflected in it {place} at night
  more: „Danke“, {hero:flüsterte|flüsterten} {hero}.
  teen: Zwei Papierboote schwammen auch darin, eins davon angeblich mit Motor.
  adult: Man muss nicht weit fahren, wenn jemand einem etwas Weites mitbringt.
  funny: Ein Käfer nahm Anlauf und erklärte sich zum Kapitän.

PLOT guest needs: still suits: friend small
TITLE {hero.voll_nom} und ein kleiner Gast
TITLE Besuch bei {hero.voll_dat}
BEAT calm push-in
* Es {hero:war|waren} einmal {hero.ein_nom}, {hero.rel_nom} {place.wo} seit langer Zeit keinen Besuch mehr {hero:hatte|hatten}.
  > {hero} alone {place} {time}
  more: Es war sehr, sehr still.
  ages: child
* {wann} {hero:bekam|bekamen} {hero.ein_nom} {place.wo} unerwarteten Besuch.
  > {hero} {place} {time}, somebody small coming near
  more: Damit hatte niemand gerechnet.
  teen: Meistens bekam man hier höchstens Staub.
  adult: Die wichtigsten Gäste melden sich nicht an.
  funny: Aufgeräumt war natürlich nicht.
BEAT cheerful close-up
* Da kam {little.ein_nom} und fragte: „Darf ich bei {hero:dir|euch} bleiben, nur eine Nacht?“
  > {little} asking {hero} for shelter {place}
  more: „Aber ja!“, {hero:sagte|sagten} {hero}.
  teen: Eine Nacht, das klang überschaubar.
  adult: Es war lange her, dass jemand um etwas gebeten hatte.
  funny: „Ich nehme kaum Platz weg“, sagte {little} und legte sich quer.
* {little.ein_nom} schlüpfte heran, müde von einem weiten Weg, und {hero} {hero:machte|machten} sofort Platz.
  > {little}, tired, settling down next to {hero} {place}
  more: „Hier bist du sicher.“
  teen: Gefragt wurde nicht, aber das war in Ordnung.
  adult: Es braucht wenig, um jemandem ein Obdach zu sein.
  calm: Bald hörte man nur noch leises Atmen.
BEAT exciting pan
* In der Nacht wurde es bitterkalt, und {little} zitterte sehr. || Der Wind pfiff {hero.dat} durch alle Ritzen.
  > {little} shivering next to {hero} {place} in a windy night
  more: „Mir ist so kalt“, sagte {little}.
  teen: Der Wind klang, als wollte er persönlich hereinkommen.
  adult: In solchen Nächten zeigt sich, was ein Versprechen wert ist.
  calm: Langsam begann es zu schneien.
* Plötzlich kam ein Unwetter auf, und {little} wäre beinahe fortgeweht worden.
  > a storm around {hero} and {little} {place}
  more: „Halt dich fest!“, {hero:rief|riefen} {hero}.
  teen: Eine Nacht, hatte es geheißen, aber was für eine!
  adult: Es rüttelte an allem, was nicht fest war, und auch an dem, was es war.
  funny: „Hui!“, rief {little}. „Wird das extra berechnet?“
BEAT calm still
* {hero} {hero:hielt|hielten} den Wind ab, so gut es ging, bis zum Morgen. || Nicht einen Augenblick {hero:gab|gaben} {hero.er} nach.
  > {hero} sheltering {little} from the wind {place} at night
  more: Und {little} schlief ganz warm.
  teen: Müde war hier niemand, na ja, ein bisschen.
  adult: Zum ersten Mal hatte das Stillstehen einen Sinn.
  calm: Die Stunden gingen vorüber wie Schafe.
* Die ganze Nacht {hero:wachte|wachten} {hero}, und {friend.ein_nom} kam und half, die Ritzen mit Moos zu stopfen.
  > {friend} bringing moss, {hero} sheltering {little} {place} at night
  more: Da wurde es gleich wärmer.
  teen: „Ich war zufällig wach“, sagte {friend}. Es war drei Uhr früh.
  adult: So wurden aus einem, der wartet, drei, die zusammenhalten.
  funny: {friend} stopfte auch gleich ein Loch im eigenen Strumpf.
BEAT cosy pull-out
* Am Morgen schien die Sonne, und {little} sagte: „Hier ist es am schönsten. Darf ich bleiben?“ || So wurde für {hero.akk} und {little.akk} aus einer Nacht ein ganzes Leben.
  > {little} happy next to {hero} {place} in the morning sun
  more: Still ist es seitdem nie mehr.
  teen: Quer liegt {little} übrigens immer noch.
  adult: Der Weg war weit gewesen, aber er hatte nur hierher führen wollen.
  calm: Dann machten sie die Augen noch einmal zu.
* Bei Sonnenaufgang lag vor {hero.dat} ein Geschenk: drei blaue Federn und ein Kranz aus Gras. || „Ich komme wieder“, versprach {little}, und so war es auch.
  > {little} giving three blue feathers to {hero} {place} at sunrise
  more: Jedes Jahr im Frühling gab es nun Besuch.
  teen: Beim nächsten Mal brachte {little} die ganze Verwandtschaft mit.
  adult: Seitdem hat das Warten eine Richtung.
  funny: Auf einem Zettel stand: „Fünf Sterne. Frühstück fehlte.“
"""
