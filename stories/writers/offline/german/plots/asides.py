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
teen opening
    Es sah nach einem ganz gewöhnlichen Tag aus, und das war schon verdächtig.
    Noch ahnte niemand, was daraus werden würde.
teen wish
    Ein Plan war das noch nicht, aber ein Anfang.
    Was sollte schon schiefgehen?
teen trouble
    Das hatte so nicht im Plan gestanden.
    Jetzt wurde es ernst.
teen turn
    Damit hatte wirklich niemand gerechnet.
    Manchmal reicht ein einziger Satz.
teen end
    Gewöhnlich war der Tag am Ende jedenfalls nicht gewesen.
    Und morgen? Morgen war ein anderes Abenteuer.
adult opening
    Das Licht lag schräg auf allem, wie um es zu zeigen.
    Es war eine Zeit, in der wenig geschah, und das genügte.
adult wish
    Manche Wünsche erkennt man daran, dass sie leise sind.
    Es war kein großer Gedanke, aber er blieb.
adult trouble
    Es gibt Stunden, die länger sind als andere.
    Der Tag wurde schmal wie der Spalt unter einer Tür.
adult turn
    Etwas löste sich, ohne dass man hätte sagen können, was.
    Nicht alles muss erklärt werden, um wahr zu sein.
adult end
    Danach war alles wie zuvor, nur ein wenig heller.
    Der Abend blieb noch eine Weile, wie ein Gast, der gern geht und ungern.
"""
