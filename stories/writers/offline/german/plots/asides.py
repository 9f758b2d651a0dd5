"""German sentences that fit any plot, for a tone or an age group."""

from __future__ import annotations

TEXT = """
funny opening
    Eine Schnecke gähnte dazu und stellte ihren Wecker auf übermorgen.
    Irgendwo nieste ein Käfer und entschuldigte sich bei sich selbst.
    Das Frühstück hatte übrigens aus einer einzigen Nudel bestanden.
funny wish
    Der Bauch knurrte dazu im Takt.
    Eine Fliege machte sich Notizen.
    Ein Frosch nickte, aber er nickte immer.
funny trouble
    Eine Schnecke sah zu und murmelte: „Immer diese Hektik.“
    Ein Pilz hätte gern geholfen, kam aber nicht vom Fleck.
    „So steht das aber nicht im Plan“, hustete ein Floh, den keiner gefragt hatte.
funny turn
    Die Schnecke klatschte, und das dauerte bis zum Abend.
    Sogar der Floh musste zugeben, dass das eine gute Idee war.
    Ein Käfer fiel vor Staunen auf den Rücken.
funny end
    Die Schnecke kam übrigens auch noch, pünktlich zum Abwasch.
    Nur der Floh behauptete, es sei alles seine Idee gewesen.
    Und irgendwo schnarchte jemand so laut, dass die Sterne wackelten.
calm opening
    Die Luft war mild, und alles hatte Zeit.
    Ein paar Wolken zogen langsam wie Schafe vorüber.
    Alles war friedlich.
calm wish
    Leise bewegte sich das Gras im Wind.
    Irgendwo summte eine Biene ihr kleines Lied.
    Es gab keinen Grund zur Eile.
calm trouble
    Zum Glück war die Luft warm und weich.
    Ein Blatt segelte herab und legte sich zur Ruhe.
    „Ganz ruhig“, flüsterte der Wind.
calm turn
    Da wurde es ruhig und hell ums Herz.
    Alle atmeten einmal tief ein und wieder aus.
    Ganz allmählich wurde alles leichter.
calm end
    Dann wurde es still, und der Mond hielt Wache.
    Die Nacht kam auf weichen Pfoten.
    Alles schlief, und die Sterne leuchteten sanft.
child opening
    {hero} {hero:ahnte|ahnten} noch nicht, was gleich geschehen würde.
    Was nun kam, {hero:sollte|sollten} {hero} nie wieder vergessen.
child wish
    Daran {hero:musste|mussten} {hero} immerzu denken.
    {hero.dat} wurde dabei ganz kribbelig.
child trouble
    {hero.dat} wurde das Herz schwer.
    Was {hero:sollte|sollten} {hero} jetzt bloß tun?
child turn
    Da {hero:fasste|fassten} {hero} neuen Mut.
    {hero.dat} wurde gleich viel leichter ums Herz.
child end
    So glücklich {hero:war|waren} {hero} lange nicht gewesen.
    Und {hero} {hero:lachte|lachten} vor lauter Freude.
teen opening
    {hero} {hero:hatte|hatten} eigentlich ganz andere Pläne.
    Dass gleich alles anders kommen würde, {hero:konnte|konnten} {hero} nicht wissen.
teen wish
    {hero} {hero:hatte|hatten} keinen Plan, aber jede Menge Willen.
    {hero} {hero:tat|taten} so, als wäre das alles ganz normal.
teen trouble
    {hero} {hero:biss|bissen} die Zähne zusammen.
    So {hero:hatte|hatten} sich {hero} das nicht vorgestellt.
teen turn
    Damit {hero:hatte|hatten} {hero} nun wirklich nicht gerechnet.
    {hero} {hero:schluckte|schluckten} erst einmal.
teen end
    „Gar nicht schlecht für einen einzigen Tag“, {hero:fand|fanden} {hero}.
    Ernst bleiben {hero:konnte|konnten} {hero} da beim besten Willen nicht.
adult opening
    {hero} {hero:hielt|hielten} einen Augenblick inne.
    {hero} {hero:hätte|hätten} nicht sagen können, warum heute etwas anders war.
adult wish
    {hero} {hero:behielt|behielten} den Gedanken eine Weile für sich.
    Etwas daran ließ {hero.akk} nicht mehr los.
adult trouble
    {hero} {hero:spürte|spürten}, wie der Tag schwerer wurde.
    Einen Augenblick lang {hero:war|waren} {hero} nahe daran aufzugeben.
adult turn
    {hero} {hero:merkte|merkten}, wie sich in der Brust etwas löste.
    {hero} {hero:brauchte|brauchten} einen Moment, um zu verstehen.
adult end
    {hero} {hero:dachte|dachten} noch oft an diesen Tag.
    Und {hero} {hero:blieb|blieben} noch eine Weile, ohne etwas zu wollen.
"""
