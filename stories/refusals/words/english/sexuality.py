"""Sexual terms, minors and ages, and what makes them harmless. Plain and clinical on purpose."""

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
        sexting, sext, genital*, sex life, intercourse, sexual act*
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
        pose, poses, posing, posed, striptease, send me, livestream*, filmed, drawing*, sketch*
        painting of
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
        6th grade*, 7th grade*, 8th grade*, 5th grade*, 4th grade*, 9th grade*, loli, lolis
        lolita*, shota, shotas, adolescent*, juvenile*, youngster*, girl scout*, boy scout*
        jailbait, first grade*, second grade*, third grade*, fourth grade*, fifth grade*
        sixth grade*, seventh grade*, eighth grade*, ninth grade*
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
