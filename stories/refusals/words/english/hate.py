"""Groups of people, and what is said of them by those who hate."""

from __future__ import annotations

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
