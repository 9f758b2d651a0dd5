"""German. Plain and clinical on purpose; compounds are why so many terms are only beginnings."""

from __future__ import annotations

SEXUALITY = {
    "explicit": """
        pornograf*, pornograph*, masturb*, selbstbefriedig*, orgasm*, orgie*, oralsex, analsex
        blasen lassen, gruppensex, ficken, fickt, gefickt, ejakul*, sexvideo*, nacktfoto*
        nacktbild*, inzest, sodomie, sexszene*, geschlechtsverkehr im detail, sex im detail
        hardcoresex
    """,
    "sexual": """
        sexuell*, sex mit, sex haben, sex hat, haben sex, hat sex, hatten sex, geschlechtsverkehr
        genital*, schlafen miteinander
    """,
    "prostitution": "prostitu*, hure, huren, nutte*",
    "erotic": "erotik*, erotisch*, sexgeschicht*, sexspiel*, sexuelle fantasien",
    "abuse": """
        vergewaltig*, sexuell missbrauch*, sexuelle* missbrauch*, sexuellen missbrauch*
        sexuell* gewalt, sexuell* belastig*, sexueller ubergriff*, sexuelle ubergriff*
        sexuell belastigt
    """,
    "sex": "sex, sexualitat",
    "suggestive": """
        geil, geile, geiler, geiles, verfuhr* sie, verfuhrerisch*, dessous, titten, schlampe*
        strippt, liebe machen, sexy, zieht sie aus und, auszuziehen fur, ausziehen fur
    """,
    "crude": "fick, ficken, fickt, wichser*, fotze*, wichsen",
    "nude": """
        nackt, nackte, nackten, nacktes, nackter, unbekleidet*, ohne kleidung, entblosst*
        halbnackt*
    """,
    "pictured": """
        foto, fotos, bilder von, aufnahmen, posiert, posieren, webcam, video, fotografier*
    """,
    "intimate": "begrapsch*, befummel*, intimbereich, im schritt, unsittlich*, zwischen den beinen",
    "coded": """
        kinderporno*, kinderprostitut*, kinderpornogra*, kindersex*, sex mit kindern
        sex mit minderjahr*, sex mit einem kind, sexy schulmadchen, sexy kinder, jugendporno*
        sex mit einer minderjahr*, missbrauchsvideo*
    """,
    "minor": """
        kind sexuell, kinder, kindern, ein kind, einem kind, das kind, eines kindes, kindes
        kleinkind*, schulkind*, madchen, schulmadchen*, minderjahr*, jugendlich*, teenager*
        schulerin*, grundschul*, kleiner junge, kleinen jungen, kleine schwester, kleiner bruder
        kleinen schwester, kleinen bruder, baby, babys, saugling*, kindergart*, minderjahrig*
        erstklassler*, funftklassler*, sechstklassler*, kindlich*
    """,
    "young": """
        junge, jungen, schuler, tochter, tochterchen, stieftochter*, stiefsohn*, nichte*, neffe*
        jungfrau*, sohn
    """,
    "romance": """
        romanz*, liebhaber*, verliebt, liebesgeschicht*, liebesaffare, beziehung, affare, kuss
        kusst, heirat*
    """,
    "education": """
        pubertat, biologie*, gesundheit*, arzt, arztin, fragen, fragt ihre, fragt seine, erklart
        aufklar*, unterricht, lernt, verhutung, schwanger*, respekt*, einverstandnis
    """,
    "protection": """
        uberleb*, therap*, anzeige, zeigt an, gericht, heilt, heilung, vorbeug*, pravention
        gerechtigkeit, vertraut sich, sagt nein, nein sagen
    """,
    "of age": "universitat, studium, ehe, verheiratet*, paar, ehepaar, ehefrau, ehemann",
    "grown": """
        erwachsener mann, alterer mann, alter mann, stiefvater, onkel, priester, lehrer, trainer
    """,
    "emperor": "kaiser*, neue kleider, neuen kleider, nacktmull*, statue*, tarzan, taufe",
    "detail": """
        explizit*, detailliert*, im detail, in allen einzelheiten, ausfuhrlich*, szene, szenen
        stellungen, fantasien, unzensiert*
    """,
}

HATE = {
    "group": """
        juden, judinnen, muslime, muslimen, moslems, schwarze menschen, schwarzen menschen
        schwarze leute, afrikaner, araber, auslander, migranten, fluchtlinge, asylanten
        asylbewerber, zigeuner, sinti, roma, homosexuelle*, schwule, schwulen, lesben
        transmenschen, behinderte, behinderten, christen, asiaten
    """,
    "people": """
        frauen, manner, turken, russen, ukrainer, polen, chinesen, amerikaner, franzosen
        arme leute, obdachlose*, unglaubige*, atheisten, alte leute
    """,
    "all": "alle, aller, allen, jeden, samtliche",
    "the": "die, diese",
    "kill": """
        toten, totet, tote, umbringen, bringt um, ermorden, ausrotten, rottet, vergasen, vergast
        verbrennen, verbrennt, erschiessen, erschiesst, vernichten, vernichtet, abschlachten
        aufhangen, hangen, eliminieren, lynchen, knallt
    """,
    "must die": """
        mussen sterben, sollen sterben, sollten sterben, verdienen den tod
        verdienen es zu sterben, gehoren vergast, gehoren ausgerottet, gehoren vernichtet
        gehoren erschossen, mussen vernichtet, mussen ausgerottet, sollten vernichtet
        sollten ausgerottet, sollten vergast, mussen weg, sind keine menschen, durfen nicht leben
        sollten versklavt, gehoren verbrannt, sollten erschossen, mussen getotet, sollten getotet
    """,
    "death to": """
        tod den, tod allen, totet alle, vergast die, tod der, bringt alle, erschiesst alle
        verbrennt alle
    """,
    "are": "sind, seien, wie",
    "vermin": """
        ungeziefer, untermensch*, ratten, kakerlaken, parasiten, schadlinge, tiere, affen
        schweine, abschaum, dreck, mull, minderwertig*, eine plage, eine seuche, ein krebsgeschwur
        schmarotzer, wilde, insekten, bestien
    """,
    "insult": """
        terroristen, kriminelle, verbrecher, diebe, faul, nutzlos, widerlich, dumm, krank
        eine last, lugner, gierig, unnutz, pervers
    """,
    "dirty": "dreckige, dreckigen, schmutzige, stinkende, verdammte, verdammten, scheiss",
    "slur": """
        neger, negern, kanake, kanaken, judensau*, untermensch*, schwuchtel*, kameltreiber
        drecksjude*, zigeunerpack, scheissauslander, drecksturk*
    """,
    "slogan": """
        auslander raus, juden raus, deutschland den deutschen, heil hitler, sieg heil, herrenrasse
        arische rasse, hitler hatte recht, hitler hat recht, auschwitzluge
        holocaust ist eine luge, holocaust gab es nie, holocaust war eine luge, weisse rasse ist
        rassenreinheit, blut und ehre
    """,
    "genocide": """
        holocaust, volkermord*, shoah, gaskammer*, judenvernichtung, nazis, sklaverei
        konzentrationslager*, kz
    """,
    "praise": """
        verherrlich*, ruhm*, war gut, war richtig, war toll, war gerecht, war super, grossartig*
        hatte recht, hatten recht, helden, ein held, als held*, feier*, lob, lobt, preist
        wiederholt werden, noch einmal geschehen, lustig*, eine luge, es lebe, heil, wunderbar*
        stolz auf, witzig*
    """,
    "hate of": """
        man muss hassen, wir mussen hassen, ich hasse alle, warum wir hassen, alle sollen hassen
    """,
    "history": """
        versteck*, uberleb*, rett*, erinner*, gegen, flieh*, flucht, fluchtet, fluchtete
        fluchteten, floh, schutz*, tagebuch, museum*, nie wieder, widerstand, gedenk*, nennt
        nannte, genannt, behandelt, wie, falsch, opfer, schrecklich*, freund*, besiegt, zeitzeug*
        denkmal*
    """,
    "reported": """
        sagt, sagen, sagte, nennt, nennen, nannte, glaubt, glauben, behandel*, beschimpf*
        behaupt*
    """,
    "not": "nicht, nie, keine, kein, niemals, niemand",
}

HARM = {
    "suicide": """
        selbstmord*, suizid*, mich umbringe*, mich umzubringen, dich umbringe*, dich umzubringen
        sich umbring*, sich umzubringen, mich tote, mich toten, sich toten, sich selbst toten
        mir das leben nehme*, sich das leben nehmen, das leben zu nehmen, ritzen, mich ritze
        sich ritzen, selbstverletz*, mich selbst verletz*, mich selbst tot*, das leben nehmen
        dich selbst verletz*, sich selbst verletz*, mich erhange*, sich erhang*, pulsadern
        schmerzlos sterben, schmerzlos zu sterben, uberdosis
    """,
    "how to": """
        wie man, wie ich, wie kann, wie baue, wie baut, wie mache, anleitung*, bauanleitung*
        schritt fur schritt, rezept, bastelanleitung*, methode*, der beste weg, am besten
        tutorial, ratgeber, am einfachsten
    """,
    "urge": """
        bring dich um, tote dich, du solltest dich umbringen, hang dich auf, hange dich auf
        geh sterben, schlitz dir die, ritz dich, alle sollten sich umbringen
        jeder sollte sich umbringen, nimm dir das leben
    """,
    "death wish": """
        ich will sterben, ich mochte sterben, ich will mich umbringen, ich mochte mich umbringen
        ich will nicht mehr leben, ich mochte nicht mehr leben, ich bringe mich um
        ich will mir das leben nehmen, ich will tot sein, ich will mich ritzen
        ich will mir weh tun
    """,
    "encouraging": """
        losung, gute idee, ermutig*, ermunter*, challenge, romantisch*, uberrede*, uberzeug*
        bester ausweg, einziger ausweg, cool, erlosung, empfiehl*, empfehl*, verherrlich*
        auffordert, aufruft, fordert, schone losung, gute losung, beste losung
    """,
    "prevention": """
        vorbeug*, pravention*, hilf*, hilfe, gegen, trauer*, verhinder*, therap*, rett*, hoffnung
        nicht, nach dem, verlor*, freund*, unterstutz*
    """,
    "weapon": """
        bombe, bomben, sprengstoff*, granate*, molotow*, sarin, nervengas, zunder, sprengsatz*
        rohrbombe*, nagelbombe*, schiesspulver, dynamit, giftgas, sprengstoffgurtel
        selbstgebaute waffe, schusswaffe*
    """,
    "terrorist": """
        terrorist*, terroristen, terrorismus, dschihadist*, islamischer staat, islamischen staat
        is kampfer*, al kaida, nsu, selbstmordattentat*, terrorgrupp*
    """,
    "attack": """
        terroranschlag*, anschlag auf, anschlage auf, attentat auf, amoklauf*, massaker
        schulmassaker, schule in die luft
    """,
    "planning": """
        meine schule in die luft, amoklauf an meiner schule, bombe in meiner schule
        amoklauf in meiner schule
    """,
    "joining": """
        schliesst sich dem, anschliessen, tritt dem, es lebe, ruhm dem, ruhm den, martyrer*
        kampft fur, kampf fur, unterstutz*
    """,
    "opposing": """
        gegen, flieh*, flucht, fluchtet, fluchtete, fluchteten, verhinder*, stopp*, polizei, opfer
        uberleb*, rett*, entscharf*, frieden, spion*, nie, nicht, kein*, nach dem, kommissar*
        samenbombe*, badebombe*, schnee
    """,
}

YOUTH = {
    "gore": """
        ausgeweidet, ausweiden, weidet aus, zerstuckel*, eingeweide, gedarme, verstummel*
        sticht ihm die augen aus, sticht ihr die augen aus, augen ausstechen, reisst ihm das herz
        blutbad, gehautet, lebendig gehautet, enthaupteten kopf*, hirn spritzt, abgetrennte*
        kehle durch*, schneidet ihm die kehle, zersag*
    """,
    "blood": "blut, blutig*",
    "spurting": """
        spritz*, lache, blutlache*, lachen von, stromt, strome von, trieft, uberall, schreie
        fontane*
    """,
    "torture": "folter, folterung, foltern, foltert, gefoltert",
    "victim": """
        kind*, mann, frau, gefangene*, katze*, hund*, tiere, langsam, messer, schreie, blut
        detail*, opfer, bruder, leute, menschen, ihn, sie, kammer
    """,
    "drug": """
        kokain, heroin, marihuana, cannabis, drogen, kiffen, kifft, joint, joints, bekifft
        haschisch, crystal meth, ecstasy
    """,
    "hard drug": """
        kokain, heroin, marihuana, haschisch, kiffen, kifft, bekifft, crystal meth, drogen nehmen
        nimmt drogen, nehmen drogen, einen joint
    """,
    "drink": """
        bier, wodka, wein, whisky, schnaps, betrunken, besoffen, saufen, alkohol, rauchen
        zigaretten, sauft
    """,
    "drunken": """
        saufen, besaufen, besauft, komasaufen, sich betrinken, betrinkt sich, betrinken sich
        trinkspiel*, wettsaufen, wodka trinken, trinken wodka, trinkt wodka, schnaps trinken
    """,
    "glorify": """
        cool, toll, super, lustig, spass, beste, glucklich*, fuhlt sich gut, sollte probieren
        sollten probieren, macht, geil, grossartig*, wie gut, wie schon, herrlich, verherrlich*
        wunderbar*
    """,
    "drug trade": "verkauf*, kocht, kochen, anbau*, kauf*, dealt, dealen, herstell*, schmuggel*",
    "sober": """
        polizei*, nein zu, sagt nein, hilf*, entzug*, gefahr*, gegen, uberwind*, aufhor*, sucht
        suchtig*, ohne, arzt*, nie, spurhund, spurnase, warnt, fund
    """,
    "gambling": """
        kasino*, casino*, roulette, spielautomat*, glucksspiel*, sportwette*, pokern, pokert
        pokerspiel*, um geld spielen, spielt um geld, spielen um geld, geld wetten, wettet geld
        wetten geld, wettburo*
    """,
}

SAFE = {
    "harmless": """
        sexuelle orientierung, sexuellen orientierung, sexualkunde*, sexualerziehung
        sexualaufklarung, gleichen geschlechts, beiderlei geschlechts, nackte wahrheit
        nackten fussen, nackten baume, nackte baume, nackte fels*, nackten fels*, nacktmull*
        nackte aste, nackten handen, in der alten zeit, schneebombe*, wasserbombe*, badebombe*
        samenbombe*, farbbombe*, heldin*, folter fur die ohren, kaiserschmarrn
    """,
}

TERMS = {**SEXUALITY, **HATE, **HARM, **YOUTH, **SAFE}

OWN = {"minor": "kind, kindern, junge, jungs", "suggestive": "fummel*"}
