"""French. Plain and clinical on purpose."""

from __future__ import annotations

SEXUALITY = {
    "explicit": """
        pornograph*, masturb*, orgasme*, partouze*, fellation*, cunnilingus, sodomi*, sexe oral
        sexe anal, baise-la, la baiser, baisent ensemble, ejacul*, scene de sexe explicite
        photos nues, inceste, zoophil*, plan a trois, pipe sexuelle
    """,
    "sexual": """
        sexuel, sexuelle, sexuels, sexuelles, sexuellement, sexe avec, relations sexuelles
        rapport sexuel, rapports sexuels, faire l amour avec, fait l amour avec, coucher avec
    """,
    "prostitution": "prostitu*",
    "erotic": """
        erotique*, erotisme, scene de sexe, scenes de sexe, histoire de sexe, fantasmes sexuels
        jeux sexuels, scene sexuelle
    """,
    "abuse": """
        viol, violee, violer, violeur*, abus sexuel*, abusee sexuellement, abuse sexuellement
        agression sexuelle, agressions sexuelles, agressee sexuellement, harcelement sexuel
        violences sexuelles, attouchement*
    """,
    "sex": "sexe, sexualite",
    "suggestive": """
        luxure, aguich*, lingerie fine, nichons, pute, putes, salope*, faire l amour, font l amour
        couche avec, couchent ensemble, excitee sexuellement, bandante
    """,
    "crude": "baiser avec, enculer, encule, encules, niquer, nique",
    "nude": "nue, nues, nus, denude*, sans vetements, toute nue, tout nu",
    "pictured": "photo, photos, photograph*, pose, posent, posant, webcam",
    "intimate": "parties intimes, attouchements, caresse ses parties, touche ses parties, tripot*",
    "coded": """
        pedopornograph*, prostitution enfantine, prostitution infantile, pornographie enfantine
        porno enfantin*, sexe avec un mineur, sexe avec une mineure, sexe avec des mineur*
        ecoliere sexy, ecolieres sexy, sexe avec un enfant, sexe avec des enfants
        petite fille sexy
    """,
    "minor": """
        enfant, enfants, fillette*, garconnet*, petite fille, petites filles, petit garcon
        petits garcons, mineure, mineures, un mineur, mineurs, ecoliere*, ecolier*, collegien*
        lyceen*, adolescent*, ado, ados, gamin, gamine, gamins, gamines, bebe, bebes, preado*
        maternelle, ecole primaire
    """,
    "young": """
        fille, filles, garcon, garcons, eleve, eleves, niece*, neveu*, belle fille, vierge*
        jeune fille, jeunes filles, jeune garcon, fils
    """,
    "romance": "romance, amant*, amoureu*, relation, epouse, liaison, baiser, histoire d amour",
    "education": """
        puberte, biologie, sante, medecin, infirmiere, questions, demande a, explique*, cours de
        apprend*, contracepti*, consentement, grossesse, respect*
    """,
    "protection": """
        surviv*, therap*, porte plainte, plainte, proces, guerir, prevention, surmonte*, justice
        raconte a sa
    """,
    "of age": "universite, faculte, mariage, marie*, couple, epouse, mari",
    "grown": "homme adulte, homme age, homme mur, beau pere, oncle, pretre, professeur, entraineur",
    "emperor": "empereur*, habits neufs, rat taupe, statue*, tarzan",
    "detail": """
        explicite*, graphique*, detaille*, en detail, dans les moindres details, scene, scenes
        positions, fantasmes, torride*, sans censure
    """,
}

HATE = {
    "group": """
        juifs, juives, musulmans, musulmanes, les noirs, aux noirs, arabes, gitans, tsiganes, roms
        immigres, migrants, refugies, homosexuels, homos, gays, lesbiennes, trans, transgenres
        handicapes, africains, asiatiques, chretiens, etrangers, maghrebins
    """,
    "people": """
        femmes, hommes, chinois, russes, ukrainiens, pauvres, athees, mecreants, infideles, vieux
        allemands, anglais
    """,
    "all": "tous, toutes, chaque",
    "the": "les, ces",
    "kill": """
        tuer, tuez, tuons, tue, exterminer, exterminons, exterminez, bruler, brulons, brulez
        gazer, gazez, eliminer, assassiner, massacrer, pendre, lyncher, abattre, egorger, fusiller
    """,
    "must die": """
        doivent mourir, devraient mourir, meritent de mourir, meritent la mort
        ne meritent pas de vivre, doivent etre extermin*, devraient etre extermin*
        doivent etre elimin*, devraient etre elimin*, doivent etre tues, devraient etre tues
        ne sont pas des humains, ne sont pas humains, devraient etre esclaves
        doivent etre esclaves, doivent disparaitre
    """,
    "death to": """
        mort aux, a mort les, tuez tous les, tuer tous les, tuons tous les, a bas les
        dehors les sales, tuer toutes les, bruler tous les
    """,
    "are": "sont, comme",
    "vermin": """
        des rats, vermine, de la vermine, cafards, des cafards, parasites, des parasites
        sous hommes, des sous hommes, des animaux, dechets, des dechets, inferieurs, des singes
        des porcs, nuisibles, des nuisibles, un cancer, des sauvages, de la racaille, racaille
        la peste, inferieures
    """,
    "insult": """
        des terroristes, des criminels, des voleurs, paresseux, inutiles, degoutants, stupides
        idiotes, malades, un fardeau, menteurs, des parasites, pervers, des pervers
    """,
    "dirty": "sales, maudits, foutus, putains de",
    "slur": """
        bougnoule*, youpin*, bamboula*, sale arabe, sale juif, sale noir, sales juifs
        sales arabes, sales noirs, negres, tarlouze*, sale pede, sales pedes, sale gitan
        sales gitans
    """,
    "slogan": """
        race superieure, race aryenne, hitler avait raison, vive hitler, la shoah n a pas existe
        la shoah est un mensonge, pouvoir blanc, race blanche est superieure
        le genocide n a jamais existe, suprematie blanche est
    """,
    "genocide": """
        shoah, genocide*, holocauste, chambres a gaz, epuration ethnique, esclavage, nazis
    """,
    "praise": """
        glorifie*, glorieu*, etait bien, etait une bonne chose, bonne chose, merveilleu*
        avait raison, avaient raison, heros, celebr*, louange*, faire l eloge, fait l eloge, eloge
        devrait recommencer, recommencer, drole, mensonge, vive, gloire a, genial*, fier, fiers
    """,
    "hate of": """
        il faut hair, nous devons hair, je hais, je deteste tous, pourquoi on deteste
        apprendre a hair
    """,
    "history": """
        cach*, surviv*, sauv*, souvien*, contre, fuit, fuient, fuir, protege*, memoire, journal
        musee, plus jamais, resist*, appelle*, traite*, trompe*, victimes, terrible, delivr*
    """,
    "reported": "dit, disent, appelle*, croit, croient, traite*, crie*, insult*",
    "not": "pas, jamais, ni, aucun, ne sont pas",
}

HARM = {
    "suicide": """
        suicide, suicider, me suicider, te suicider, se suicider, me tuer, te tuer, automutil*
        m automutiler, me couper, te couper, se scarifier, scarification*, me scarifier
        m ouvrir les veines, s ouvrir les veines, me pendre, te pendre, se pendre
        mourir sans douleur, overdose, mettre fin a mes jours, mettre fin a ses jours
        me faire du mal, te faire du mal, se faire du mal
    """,
    "how to": """
        comment, instructions, etape par etape, recette, guide, tutoriel, methode*, mode d emploi
        la meilleure facon, facon de, maniere de, moyen de, apprend a fabriquer, plans pour
    """,
    "urge": """
        tue toi, suicide toi, tu devrais te tuer, tu devrais te suicider, pends toi
        ouvre toi les veines, va te pendre, tout le monde devrait se suicider
    """,
    "death wish": """
        je veux mourir, j ai envie de mourir, je veux me tuer, je veux me suicider
        je vais me suicider, je vais me tuer, je ne veux plus vivre, je veux en finir
        envie d en finir, je veux me faire du mal
    """,
    "encouraging": """
        solution, bonne idee, encourag*, romantique*, convain*, seule issue, meilleure issue
        amusant*, soulage*, pousse*, recommand*, belle solution, meilleure solution
        seule solution
    """,
    "prevention": """
        preven*, aide*, contre, deuil, empech*, therap*, sauve*, soutien, espoir, ne, pas, apres
        perdu, ami*
    """,
    "weapon": """
        bombe, bombes, explosif*, grenade*, cocktail molotov, gaz sarin, detonateur*
        arme artisanale, armes artisanales, ceinture explosive, poudre a canon, dynamite
        arme chimique, poison mortel, ricine
    """,
    "terrorist": "terroriste*, terrorisme, djihadiste*, etat islamique, daech, al qaida",
    "attack": """
        attentat*, attaque terroriste, tuerie, fusillade a l ecole, fusillade dans une ecole
        massacre, faire sauter l ecole
    """,
    "planning": """
        faire sauter mon ecole, tirer dans mon ecole, fusillade dans mon ecole
        poser une bombe dans mon ecole
    """,
    "joining": "rejoindre, rejoins, gloire a, gloire aux, vive, martyr*, soutenir, combattre pour",
    "opposing": """
        contre, fuit, fuient, fuir, arrete*, empech*, police, victimes, surviv*, sauv*, desamorc*
        paix, espion*, jamais, pas, apres, refug*, bain, neige, eau, graines
    """,
}

YOUTH = {
    "gore": """
        eventr*, demembr*, entrailles, boyaux, tripes a l air, egorg*, mutil*
        lui arrache les yeux, arrache les yeux, arrache le coeur, bain de sang, ecorch* vif
        ecorch* vivant*, decoup* en morceaux, tetes coupees, decapite un, decapite une
        cervelle eclat*
    """,
    "blood": "sang",
    "spurting": """
        gicl*, eclabouss*, mare de, mares de, jaillit, jaillissent, flots de, partout, degoulin*
        hurlements
    """,
    "torture": "torture, tortures, torturer, torturent, torturee",
    "victim": """
        enfant*, homme, femme, prisonnier*, chat*, chien*, animaux, lentement, couteau, cris, sang
        detail*, victime*, frere, gens, quelqu
    """,
    "drug": """
        cocaine, cannabis, drogue, drogues, se droguer, shit, joint, joints, fumer de l herbe
        fume de l herbe, meth, ecstasy
    """,
    "hard drug": """
        cocaine, cannabis, se droguer, se droguent, fumer un joint, fume un joint
        fument des joints, fumer de l herbe, fume de l herbe, prendre de la drogue
        prennent de la drogue
    """,
    "drink": """
        biere, vodka, vin, whisky, ivre, ivres, saouls, se saouler, alcool, cigarettes, fumer
        bourres
    """,
    "drunken": """
        se saouler, se saoule, se saoulent, se bourrer la gueule, boire de la vodka
        boit de la vodka, boivent de la vodka, concours de boisson, biture*, se souler, se soulent
    """,
    "glorify": """
        cool, genial*, super, amusant*, drole, meilleur*, heureu*, bonheur, devrait essayer
        il faut essayer, rend, a quel point, bien que ca fait, incroyable*, plaisir, formidable
    """,
    "drug trade": "vendre, vend, cuisiner, fabriquer, cultiver, acheter, dealer",
    "sober": """
        police, policier, dit non, non a, aide*, desintox*, danger*, contre, surmont*, arreter
        addict*, sans, medec*, jamais, chien
    """,
    "gambling": """
        casino*, roulette, machine a sous, machines a sous, paris sportifs, parier de l argent
        parie tout, jouer au poker, joue au poker, jouent au poker, jeux d argent, jeu d argent
        jeux de hasard
    """,
}

SAFE = {
    "harmless": """
        education sexuelle, orientation sexuelle, meme sexe, sexe oppose, deux sexes, a l oeil nu
        a mains nues, rat taupe nu, arbres nus, branches nues, pieds nus, verite toute nue
        ton mineur, mode mineur, en la mineur, les jours mineurs, mineurs de fond
        mineurs de charbon, les mineurs descend*, mineurs du nord, un mineur de fond
        patins a roulettes, bombe a eau, bombes a eau, bombe de peinture, bombes de bain
        petits pois, heroine
    """,
}

TERMS = {**SEXUALITY, **HATE, **HARM, **YOUTH, **SAFE}

OWN = {"sexual": "viole", "young": "jeune, jeunes"}
