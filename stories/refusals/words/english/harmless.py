"""Phrases whose words mean nothing of what they mean elsewhere."""

from __future__ import annotations

SAFE = {
    "harmless": """
        naked mole rat*, mole rat*, naked eye, naked truth, stark naked emperor, dick whittington
        moby dick, dick turpin, dick tracy, philip k dick, spotted dick, scunthorpe, cock crow*
        weather cock*, cock robin, cock a doodle doo, peacock*, breast of the hill
        robin redbreast, red breast*, breastfe*, breast feed*, chicken breast*, sex education
        sex ed, same sex, opposite sex, both sexes, fair sex, fairer sex, sexual orientation
        sexual health, sexual reproduction, asexual*, sex of the, sexton, sextant, sextet, unisex
        middlesex, sussex, essex, wessex, either sex, picture book*, group selfie*, minor key
        a minor problem, a minor key, a minor injury, minor injur*, minor chord*, asia minor
        ursa minor, leo minor, canis minor, in a minor, gas station*, gas mask*, kill time
        killing time, al gore, guts to, no guts, gut feeling, heroine*, gas lamp*, gas stove*
        photobomb*, seed bomb*, bath bomb*, snow bomb*, glitter bomb*, water bomb*, stink bomb*
        dung bomb*, paint bomb*, jack the ripper museum, time bomb, bombshell, cherry bomb*
        killer whale*, picture postcard*, picture frame*, shot put, adult education, weed killer
        weed the, weed out, weed garden*, sea weed, milk weed, tumble weed, grand slam
        tortured soul, torture device museum, pull* weeds, poker face*, fire poker*, hot poker*
        red hot poker*, took a gamble, take a gamble, dope sheet*, runner s high
        high school musical, child prodigy, drug store, drugstore, sugar high
        seduced by the smell, naked branch*, naked tree*, naked flame*, naked light*, naked sword*
        naked hand*, bare naked lad*, tortured genius, high on a hill, gin rummy, wine red
        virgin forest*, virgin snow, virgin mary, virgin olive, virgin island*, extra virgin
        porn addict*, porn addiction, strip of, comic strip*, film strip*, horny toad*, horny skin
        adult child, inner child, children s book*, children s author*, university student*
        college student*, college girl*, grown daughter*, adult daughter*, adult son*, grown son*
        man child, great tit*, blue tit*, coal tit*, marsh tit*, bearded tit*, crested tit*
        tit for tat, blue footed boob*, booby, booby trap*, sensual pleasure of cooking, sexist*
        sexism, tsetse, sex determin*, steamy kitchen*, steamy window*, steamy jungle*
        steamy bath*, steamy soup, steamy cup*, black hole*, black cat*, rat poison, ant poison
        love letter*, love song*, love potion*, love poem*, die laughing, die of laughter
        die of laughing, die of boredom, die of shame, die of joy, to die for, suicide squad
        suicide prevention, suicide mission, lock and load, cut the rope, guide dog*, girl guide*
        tour guide*, mountain guide*, rape field*, rape seed*, rapeseed*, oilseed rape
        nothing sexual*, no sexual*, not sexual*, without sexual*, no sex, without sex, no porn*
        no nudity, no gore, without gore, no drugs, no gambling, without gambling, nothing erotic
        goddess isis, isis and osiris, is torture, was torture, pure torture, like torture
        social intercourse
    """,
}
