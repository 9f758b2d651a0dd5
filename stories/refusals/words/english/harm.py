"""Suicide and self-harm; terror and weapons; and what makes a story of them another one."""

from __future__ import annotations

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
