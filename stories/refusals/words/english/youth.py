"""What is not for children, and partly not for teenagers: gore, drugs, gambling."""

from __future__ import annotations

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
