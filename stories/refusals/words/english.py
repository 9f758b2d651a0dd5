"""English, and what the other languages borrow from it. Plain and clinical on purpose."""

from __future__ import annotations

SEXUALITY = {
    "explicit": """
        pr0n, hentai, *hentai*, hardcore sex, sex tape*, sex video*, blowjob*, handjob*
        masturbat*, orgasm*, orgies, orgy, threesome*, gangbang*, bdsm, dildo*, ejaculat*
        cumshot*, creampie*, anal sex, oral sex, deepthroat*, cunnilingus, fellatio, incest*
        bestiality, zoophil*, necrophil*, fuck her, fuck him, fuck me, fucks her, fucks him
        fucked her, fucked him, fucking her, fucking him, sucks his dick, suck my dick
        suck his cock, sucking his cock, sucks his cock, wet pussy, horny slut*, camgirl*
        onlyfans, nsfw, smut, 🍆 💦, sexually explicit, explicit sex*, nude pics, nudes
        naked selfie*, sex slave*, 🔞, porn*, *porno*, teenporn*, sexporn*, xxx film*, xxx video*
        xxx rated, xxx stor*, x rated
    """,
    "sexual": """
        sexual, sexually, sexualis*, sexualiz*, sex with, having sex, have sex, has sex, had sex
        sexting, sext, genital*, sex life
    """,
    "prostitution": "prostitut*, hooker*, whore*, escort girl*, brothel*",
    "erotic": """
        erotic*, sex scene*, sex story, sex stories, sex position*, make love to, fetish*
        strip tease, striptease*, stripper*, foreplay, kinky, sex game*, sex toy*, sexual fantas*
    """,
    "abuse": """
        rape, raped, rapes, raping, rapist*, molest*, sexual abuse*, sexually abus*
        sexual assault*, sexually assault*, sexual harass*, sexually harass*, sexual violence
        abused sexually, child sexual abuse*, sexual exploit*, sexually exploit*
    """,
    "sex": "sex, sexuality",
    "suggestive": """
        virginity, wants sex, want sex, wanting sex, first time in bed, sexy, sexier, sexiest
        lustful*, lusts for, lusting, horny, seduces, seduced, seducing, seduction, seductive*
        lingerie, making out, making love, make love, made love, one night stand, slut, sluts
        slutty, boobs, milf, upskirt, bikini pic*
    """,
    "crude": """
        fuck, fucks, fucked, fucker*, fucking, motherfuck*, cunt, cunts, blowjob, wank, wanker*
    """,
    "nude": """
        nude, naked, undressed, topless, undress, undresses, undressing, take* off her clothes
        take* off his clothes, take* off their clothes, without clothes, no clothes
        without any clothes
    """,
    "pictured": """
        photo, photos, photograph*, pic, pics, picture, pictures, video, videos, selfie*, webcam
        pose, poses, posing, posed, striptease, send me, livestream*, filmed
    """,
    "intimate": """
        touch* her private, touch* his private, touch* their private, touch* her inappropriately
        touch* him inappropriately, touch* my private, private parts, secret cuddling game
        gropes her, gropes him, groped her, groped him, groping her, groping him, fondles her
        fondles him, fondled her, fondled him, fondling her, fondling him, being fondled, gropes a
        fondles a
    """,
    "coded": """
        lolicon*, shotacon*, jailbait*, *childporn*, child porn*, kiddie porn*, kiddy porn*
        kid porn*, child prostitut*, teen prostitut*, cp links, cp pics, cp videos, underage sex
        underage porn*, underage erotic*, barely legal, preteen model*, pre teen model*
        minor attracted, sexy kid*, sexy child*, sexy little girl*, sexy little boy*
        sexy schoolgirl*, sexy school girl*, sexy toddler*, sexual minor*, in love with his pupil
        in love with her pupil, in love with his schoolgirl, teen sex*, *teensex*, teen porn*
        sex with a minor, sex with minor*, sex with child*, sex with kid*, sex with a child
        loli sex*, csam, teenporn*, *kinderporn*
    """,
    "minor": """
        child, children, childlike, kid, kids, kiddo, toddler*, infant, infants, baby girl
        baby boy, preteen*, pre teen, tween, tweens, teen, teens, teenage*, underage, under age
        a minor, minors, minor girl*, minor boy*, schoolgirl*, schoolboy*, school girl*
        school boy*, schoolchild*, school child*, little girl*, little boy*, young girl*
        young boy*, small girl*, small boy*, little sister*, little brother*, kindergart*
        nursery school, primary school, elementary school, middle school*, high school*
        first grader*, second grader*, third grader*, fourth grader*, fifth grader*, sixth grader*
        seventh grader*, eighth grader*, ninth grader*, 6th grade*, 7th grade*, 8th grade*
        5th grade*, 4th grade*, 9th grade*, loli, lolis, lolita*, shota, shotas, adolescent*
        juvenile*, youngster*, girl scout*, boy scout*, jailbait
    """,
    "young": """
        girl, girls, boy, boys, daughter*, stepdaughter*, stepson*, niece, nephew, pupil, pupils
        student, students, younger, youngest, virgin, virgins, cheerleader*, babysitter*, orphan*
        girlie*, school, school uniform*, baby, son, sons, underdeveloped, puberty, flat chested
    """,
    "romance": """
        romance, romantic*, lover, lovers, love affair*, dating, dates, in love, love story, kiss*
        makes love, marries, marry, bride, relationship, affair, couple
    """,
    "education": """
        puberty, biology, health, healthy, doctor*, nurse*, questions, question about, lesson*
        textbook*, talk about, talks about, talking about, asks her, asks his, ask her, explains
        explain, learn*, class about, contraception, consent, pregnan*, periods, where babies
        how babies, embarrass*, respectful*, responsib*, parents explain*
    """,
    "protection": """
        surviv*, counsel*, helpline, therap*, heal, heals, healing, prevent*, awareness, reports
        reporting, court, gets help, find help, finds help, to stop it, trusted adult
        tells a teacher, tells her teacher, tells his teacher, tells her mother, tells his mother
        say no, says no, saying no, are private, is private, justice, convict*, arrest*, testif*
        speak up, speaks up, trial, stay safe, rescue*, investigat*
    """,
    "of age": "university, college, campus, married, marriage, couple, wife, husband, spouse*",
    "grown": """
        grown man, grown woman, older man, old man, adult man, stepfather, stepdad, uncle, priest
        coach
    """,
    "emperor": """
        emperor*, new clothes, mole rat*, cherub*, statue*, baptis*, tarzan, mowgli
        garden of eden
    """,
    "detail": """
        explicit*, graphic, graphically, detailed, in detail, in all detail*, scene, scenes
        steamy, hardcore, uncensored, position, positions, fantasy, fantasies, as dirty as
        every detail, kinky
    """,
}

HATE = {
    "group": """
        jew, jews, jewish people, jewish children, muslim, muslims, christians, hindus, sikhs
        buddhists, catholics, black people, blacks, black kids, africans, african people
        white people, whites, asians, arabs, mexicans, latinos, gypsies, gypsy, roma people, sinti
        immigrants, migrants, refugees, asylum seekers, foreigners, gays, gay people, gay kids
        lesbians, homosexuals, trans people, transgender people, transgenders, queers, lgbt*
        disabled people, disabled children, disabled kids, the disabled, handicapped people
        cripples, autistic people, autistic kids, dalits, tutsis, hutus, kurds, rohingya*, uyghurs
        indigenous people, native americans, aborigines, bahais, yazidis, armenians
    """,
    "people": """
        women, men, turks, indians, pakistanis, chinese people, russians, ukrainians, poles
        americans, germans, israelis, palestinians, japanese people, koreans, french people
        the poor, poor people, homeless people, old people, fat people, non believers, unbelievers
        infidels, atheists
    """,
    "all": "all, every, each",
    "the": "the, these, those",
    "kill": """
        kill, kills, killing, exterminat*, murder, murders, murdering, gas, gassing, burn, burning
        shoot, shoots, burns, shooting, eliminat*, wipe out, wiping out, hang, hanging, lynch*
        slaughter, slaughtering, eradicat*, get rid of, getting rid of, annihilat*, massacre
        massacring, stab, stabbing, hunt down, behead*, drown, cleanse, cleansing, rid of
    """,
    "must die": """
        deserve to be killed, deserve the gas, like cockroaches, like vermin, like rats
        should die, must die, deserve to die, deserves to die, should be killed, must be killed
        need to die, should all die, must all die, should be exterminated, must be exterminated
        should be gassed, should be shot, must be shot, should be hanged, should be burned
        must be burned, should be enslaved, must be wiped, should be wiped, deserve death
        deserve no mercy, have no right to live, do not deserve to live, don t deserve to live
        should be slaves, should be beaten, must be destroyed, should be destroyed
        should be eradicated, must be eradicated, need to be killed, not human, aren t human
        are not people, aren t people, should be sterili*, must be sterili*
        should be deported all
    """,
    "death to": """
        death to, kill all, kill every, gas all, gas the, burn all, shoot all, hang all
        down with all
    """,
    "are": "are, r, were always, is a race of",
    "vermin": """
        vermin, subhuman*, sub human*, cockroach*, parasite*, untermensch*, rats, apes, monkeys
        pigs, animals, maggots, lice, scum, filth, a plague, a disease, a cancer, garbage, trash
        an inferior, inferior, less than human, savages, demons, dogs, insects, bacteria, a pest
        pests, subhumans
    """,
    "insult": """
        terrorists, criminals, thieves, lazy, worthless, useless, disgusting, stupid, evil, dirty
        a burden, abominations, an abomination, perverts, sick, liars, greedy, rapists, dumb
        primitive
    """,
    "dirty": "dirty, filthy, stinking, damn, damned, disgusting, bloody, stupid",
    "slur": """
        nigger*, n1gger*, nigga, niggas, kike, kikes, sandnigger*, wetback*, faggots, faggot
        tranny, trannies, untermensch*, towelhead*, raghead*, porch monkey*, mudslime*
    """,
    "slogan": """
        sieg heil, heil hitler, white power, white pride world*, gas the jews, race war now
        blood and soil, jews will not replace us, white genocide, master race
        white race is superior, superior white race, aryan race is, racial holy war, kkk forever
        hitler was right, hitler did nothing wrong, inferior race*, holocaust never happened
        holocaust is a lie, holocaust was a lie, holocaust hoax, hate all jews, hate all muslims
        hate all blacks, hate all gays, hate jews because
    """,
    "genocide": """
        holocaust, genocide, shoah, auschwitz, ethnic cleansing, final solution, gas chambers
        slavery, hitler, nazis, nazi, third reich, apartheid, ku klux klan, kkk, lynching*
    """,
    "praise": """
        glorif*, glorious*, good thing, was good, were good, is good, was great, were great
        is great, was right, were right, deserved, celebrat*, should happen again, happen again
        hoax, never happened, finish the job, praise*, praising, hilarious, is a hero, was a hero
        are heroes, were heroes, as a hero, as heroes, our hero, our heroes, hail, long live
        glory to, a success, admir*, should come back, bring back, proud of, worship*, so much fun
        be proud, do it again, was awesome, was cool, was brilliant, was epic, is cool, is awesome
        was wonderful, was fantastic, is wonderful, was funny, is funny, make it funny, a funny
        heroic suicide, heroic bomb*, heroic attack*, how great, how good it, how funny it
        how wonderful
    """,
    "hate of": """
        should hate, must hate, why we hate, learn to hate, i hate, we hate, teach* kids to hate
        hate all
    """,
    "history": """
        hid, hide, hides, hiding, surviv*, escap*, rescue*, save, saves, saved, saving, remember*
        memorial*, against, stop, stops, stopped, refuge, flee, flees, fled, resist*, protect*
        mourn*, never again, friend of, friends with, befriend*, diary, witness*, museum*
        grandmother s, learns that, wrong, apologi*, forgive*, freed, liberat*, overcome*, tragic
        tragedy, victims, prevent*, defeat*, condemn*, so called, called, calls, treated, treat
        like, believed, says that, bully, bullies, teased, names, spared, mistake*, leave, left
        evil, cruel, terrible, end of, ended, abolish*, abolition, fight, fights, fought, fool*
        outwit*, trick*, spy, spies
    """,
    "reported": """
        says, said, call, called, calls, claim*, believ*, told, tells, tell, taught, think*
        propaganda, bully, bullies, treat*, insult*, hears, read, reads, shout*
    """,
    "not": "not, never, aren t, no, nobody, isn t, neither, don t, doesn t",
}

HARM = {
    "suicide": """
        suicide, suicidal, kill myself, kill yourself, kill oneself, killing myself
        killing yourself, killing herself, killing himself, kill herself, kill himself
        end my life, end your life, hang myself, hang yourself, hang herself, hang himself
        cut myself, cut yourself, cutting myself, cutting yourself, cut my wrists, cut your wrists
        slit my wrists, slit your wrists, self harm*, selfharm*, overdose, hurt myself on purpose
        hurt yourself on purpose, die painlessly, painless death, burn myself, unalive myself
        unalive yourself, harm myself, harm yourself, ways to die, way to die, hurting yourself
        hurting myself, harming yourself, harming herself, starve myself, starve yourself
        selfharming
    """,
    "how to": """
        how to, how can i, how do i, how i can, how i could, how you can, how he can, how she can
        ways to, best way to, way to, instruction*, step by step, recipe for, guide, tutorial
        teach* me, teach* how, tells how, explain* how, exactly how, tell* me how, where to
        method, methods, manual, easiest way, diy, instructions for, plans for, how one
        how kids can, shows how, show me how, how many pills, bomb making
    """,
    "urge": """
        you should kill yourself, go kill yourself, just kill yourself, please kill yourself
        k y s, you should die, hang yourself, tells her to kill herself, tells him to kill himself
        everyone should kill themselves, everybody should kill themselves, cut yourself
        cut deeper, slit your wrists, go hang yourself, just kys, go kys, kys now, please kys
        you kys, kys loser*
    """,
    "death wish": """
        i want to kill myself, i wanna kill myself, i want to die, i wanna die
        i want to end my life, i will kill myself, i am going to kill myself
        i m going to kill myself, want to end it all, i don t want to live anymore
        i do not want to live anymore, i want to cut myself, gonna kill myself
        i want to hurt myself, no reason to live anymore, better off dead, i want to end it
    """,
    "encouraging": """
        good idea, encourag*, convince*, praise*, praising, glorif*, best way out, only way out
        persuad*, recommend*, feels good, invites, promot*, urges, talks into, dares, is beautiful
        is brave, is the best, is the answer, is the solution, the best solution, only solution
        is freedom, is romantic, is cool, is fun, is a relief, right thing to do, is great
        is wonderful, challenge to, suicide challenge
    """,
    "prevention": """
        prevent*, help, helps, helped, hotline*, against, talk*, grief, griev*, mourn*, stops
        stopped, stop, saves, saved, therap*, recover*, counsel*, friend*, hope, never, after
        lost, surviv*, support*, listens, doctor, memor*, death of, squad, mission, not, no
        challenge for
    """,
    "starving": """
        pro ana, proana, thinspo*, thinspiration, how to starve myself, how to starve yourself
        become anorexic, how to be anorexic, throw up after eating, pro mia, purging tips
    """,
    "weapon": """
        bomb, bombs, explosive*, pipe bomb*, nail bomb*, grenade*, molotov*, nerve gas, sarin
        ricin, anthrax, detonator*, ied, ieds, explosive vest*, suicide vest*, homemade gun*
        home made gun*, 3d printed gun*, 3d print a gun, ghost gun*, napalm, thermite, dynamite
        gunpowder, tnt, petn, chemical weapon*, biological weapon*, dirty bomb*
        pressure cooker bomb*, poison gas, silencer, real gun, working gun
    """,
    "terrorist": """
        isil, daesh, al qaeda, al qaida, alqaeda, boko haram, islamic state, atomwaffen
        al shabaab, taliban, terrorist*, terrorism, jihadi*, suicide bomber*, school shooter*
        mass shooter*, breivik, osama bin laden, bin laden, terror cell*, terror group*
        isis fighter*, isis terror*, of isis, to isis, join isis, joins isis
    """,
    "attack": """
        terror attack*, terrorist attack*, suicide bomb*, mass shooting*, school shooting*
        school massacre*, blow up a school, blow up my school, blow up the school, bomb a school
        shoot up, massacre, mass murder*, bomb attack*, shooting spree*, attack on a mosque
        attack on a synagogue, attack on a church, car bombing*, plant a bomb, blow* up a train
        blowing up a, blow* up a plane, blow* up a church, blow* up a mosque, blow* up a synagogue
        september 11, 11th of september, nine eleven
    """,
    "planning": """
        shoot up my school, shoot up the school, shoot up a school, bomb my school
        blow up my school, shooting up my school
    """,
    "joining": "join, joins, support*, glory to, long live, fight for, die for, martyr*",
    "opposing": """
        against, stop, stops, flee, flees, fled, escap*, fight, fights, fighting, refuge*, surviv*
        rescue*, save, saves, prevent*, police, defus*, peace, away from, leave, leaves
        detective*, spy, spies, victims, catch*, hunt*, injured, wounded, afraid, bring* him back
        bring* her back, mourn*, defeat*, after, museum, never, not, foil*, seed bomb*, bath bomb*
    """,
}

YOUTH = {
    "gore": """
        disembowel*, dismember*, eviscerat*, entrails, intestines, guts spill*, guts hang*
        guts out, gouges out, gouge out, gouging out, gouged out, skinned alive, flayed, flaying
        flays, mutilat*, bloodbath, gore, gory, brains splatter*, brain splatter*, splatter movie*
        decapitated bod*, severed head*, severed limb*, severed arm*, sawn in half alive
        tears out his heart, rips out his heart, rips her heart out, rips out her heart
        snuff film*, chainsaw massacre, impaled on, cuts off her fingers, cuts off his fingers
        cut off their fingers, limb by limb, chopped into pieces, chops her into pieces
        chops him into pieces, rotting corpse*, bleeds to death slowly, tortured to death
        torture porn, crushes his skull, crushed skull*, slit throat*, slits her throat
        slits his throat
    """,
    "blood": "blood, bloody",
    "spurting": """
        gush*, spurt*, splatter*, spray*, pool of, pools of, drips from, everywhere, soaked
        bath of, fountain*, bathes in, screams
    """,
    "torture": "torture, tortures, tortured, torturing, torturer*",
    "victim": """
        prisoner*, man, woman, people, child, children, cat, cats, dog, dogs, kitten*, puppy
        puppies, animals, victim*, boy, girl, slowly, knife, chamber, scream*, blood, pain
        to death, alive, detail, brother, sister, enemies, someone, bunny
    """,
    "drug": """
        cocaine, heroin, crystal meth, meth, methamphetamine*, crack pipe, lsd, marijuana
        cannabis, smoke weed, smokes weed, smoking weed, smoke a joint, smokes a joint
        smoking a joint, hashish, opium, magic mushroom*, ketamine, fentanyl, mdma, ecstasy pill*
        drugs, taking drugs, take drugs, getting high, gets high, get high, got high
        crack cocaine, smoke crack, vape, vaping, sniffing glue, sniff glue, weed party, shrooms
        xanax, getting stoned, get stoned, weed makes, weed is, some weed
    """,
    "hard drug": """
        cocaine, heroin, crystal meth, meth, methamphetamine*, crack cocaine, lsd, ketamine
        fentanyl, mdma, getting high, gets high, get high, smoke weed, smokes weed, smoking weed
        smoke a joint, smokes a joint, smoking a joint, marijuana, cannabis, hashish, take drugs
        taking drugs, smoke crack, sniff glue, sniffing glue, ecstasy pill*, getting stoned
        get stoned
    """,
    "drink": """
        beer, vodka, whisky, whiskey, wine, drunk, alcohol, booze, tequila, rum, gin, binge drink*
        drinking game*, getting drunk, get drunk, gets drunk, hungover, schnapps, cigarettes
        smoking cigarettes
    """,
    "drunken": """
        get drunk, gets drunk, getting drunk, binge drinking, drinking game*, drink vodka
        drinks vodka, drinking contest, get wasted, gets wasted, drink whisky, drink whiskey
    """,
    "glorify": """
        cool, fun, awesome, best, amazing, great, how good, feels good, feel good, happier, happy
        popular, everyone should, should try, try it, makes you, hero because, party all, epic
        wonderful, grown up, real men, much fun, glorif*, promot*, high on, relax*
    """,
    "drug trade": """
        cook, cooks, cooking, sell, sells, selling, deal, dealing, buy, grow, growing, smuggle
        make
    """,
    "sober": """
        police, sniff*, sniffer, says no, say no, no to, refuse*, help, helps, recover*, clinic
        danger*, stop, stops, smuggl*, quit*, against, rehab*, addict*, overcome*, clean, warn*
        never, doctor, medicine, hospital, detective*, without, not, lost, died, death, therap*
        garden*, pulls, pull
    """,
    "gambling": """
        casino*, roulette, slot machine*, sports bet*, online bet*, gambl*, play poker
        plays poker, playing poker, poker game*, poker night*, poker for money, blackjack for
        betting money, bet money, bets money, bet all, bets all, betting site*, bookmaker*
        betting shop*, crypto casino, jackpot slot*, betting on horses, strip poker, loot box*
        play for money, playing for money, plays for money
    """,
}

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
    """,
}

TERMS = {**SEXUALITY, **HATE, **HARM, **YOUTH, **SAFE}
