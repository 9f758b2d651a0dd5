"""Common first names in several languages, and whom they usually call."""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

_GIRLS = """
    iris mina
    maya emma olivia ava sophia isabella mia amelia charlotte harper evelyn abigail emily ella
    elizabeth sofia sofía scarlett grace chloe zoe zoë zoé lily lilly lucy luna nora nina anna hannah
    anne annie alice clara rose rosie ruby daisy ivy violet hazel stella sarah sara leah rachel
    rebecca julia julie juliet jane janet jill mary maria maría marie martha molly polly holly penny
    peggy sally susan susie tina tara kate katie katy catherine katherine karen jenny jennifer
    jessica jasmine heidi helen helena ingrid irene isabel ines inés camila valentina lucia lucía
    carmen elena eva gabriela daniela natalia paula laura lola rosa camille léa lea manon chloé
    juliette louise amélie élise elise margot mathilde océane claire sophie pauline aurore lena lina
    lotte greta gretel frieda klara johanna leonie marlene mila yuki sakura aiko hana mei priya
    anjali asha meera mira lakshmi sita radha kavya ananya diya aisha fatima layla leila lila zara
    yasmin nour maryam mariam salma amina zainab nadia tanya olga natasha anastasia katya cinderella
    rapunzel goldilocks dorothy wendy matilda madeline pippi moana elsa belle ariel winnie gwen freya
    thea maisie millie ellie evie phoebe imogen ana emilia paola bianca chiara giulia francesca
    beatriz mariana fernanda renata ayesha zahra khadija sana amara zuri imani thandi anika astrid
    linnea maja esther miriam noa keiko ayumi naomi linh bella gianna aria ada edith eleanor tilly
    nell nelly dora tess wanda pia ida marta pilar teresa alba candela noelia célia inès jeanne lucie
    माया सीता राधा मीरा प्रिया अंजलि लक्ष्मी गीता नीना मीना रानी पूजा नेहा आशा तारा दीया अनन्या काव्या सारा
"""
_BOYS = """
    liam noah oliver elijah james william benjamin lucas henry theodore jack levi alexander jackson
    mateo daniel michael mason sebastian ethan logan owen samuel jacob aiden john joseph wyatt david
    leo luke julian hudson matthew ezra gabriel isaac luca anthony dylan thomas elias josiah charles
    caleb christopher miles joshua nathan adrian santiago eli aaron adam ben benny billy bobby bob
    brian bruce carl charlie chris dan danny dave eric finn frank fred freddie george gus harry hugo
    ian jake jason jeremy jerry jim jimmy joe joel joey johnny jonathan kevin kyle larry louis mark
    martin mike nick nicholas oscar patrick paul peter phil philip ralph ray richard robert robbie
    ron ryan sean simon steve steven stuart ted teddy tim timmy tom tommy toby tony victor vincent
    walter will zach hans fritz karl klaus felix jonas lukas moritz emil anton pierre jean jacques
    antoine théo jules rémi nicolas émile andré lucien gaston diego carlos juan josé jose pedro pablo
    miguel luis javier antonio manuel andrés andres tomás tomas raúl raul rahul arjun ravi rohan
    krishna rama arun vikram amit sanjay raju kabir aarav omar ali ahmed mohammed muhammad yusuf
    hassan hussein khalid karim tariq samir bilal kenji hiro haruto akira taro ivan boris paulo joão
    rafael marco matteo lorenzo giovanni luigi paolo stefan pavel milan ibrahim jakub lars nils
    anders björn magnus kofi kwame chidi tunde dev ishaan dmitri sergei aladdin pinocchio arthur
    merlin hansel gulliver milo theo archie alfie ollie jasper rupert barnaby edmund edward albert
    alfred ernest otto max sam timo kilian paulchen raphaël mathis iker álvaro rodrigo nico
    राहुल अर्जुन रवि रोहन राम कृष्ण अमित राजू मोहन सोनू गोपाल विक्रम करण आरव कबीर सूरज
"""
GIRLS = frozenset(_GIRLS.split())
BOYS = frozenset(_BOYS.split())


def called(name: str) -> str:
    """ "she" or "he" for a name's first word, "" where it tells neither."""
    first = name.lower().split()[0] if name.strip() else ""
    if (first in GIRLS) == (first in BOYS):
        return ""
    return "she" if first in GIRLS else "he"
