"""Common first names, in several languages, and whom they usually call."""

from __future__ import annotations

GIRLS = """
    maya emma olivia ava sophia isabella mia amelia charlotte harper evelyn abigail emily ella
    elizabeth sofia sofía avery scarlett grace chloe zoe zoë lily lilly lucy luna nora nina anna
    hannah anne annie alice clara rose rosie ruby daisy ivy violet hazel iris stella sarah sara
    leah rachel rebecca julia julie juliet jane janet jill mary maria maría marie martha molly polly
    holly penny peggy sally susan susie suzy tina tara kate katie katy kathy catherine katherine
    karen kim jenny jennifer jessica jasmine heidi helen helena ingrid irene isabel ines inés
    camila valentina lucia lucía carmen elena eva gabriela daniela natalia paula laura lola rosa
    camille léa lea manon chloé juliette louise amélie élise elise margot mathilde océane
    claire sophie pauline aurore lena lina lotte greta gretel frieda klara johanna
    leonie marlene mila yuki sakura aiko hana mei priya anjali asha meera mira lakshmi sita radha
    kavya ananya diya aisha fatima layla leila lila zara yasmin noor nour maryam mariam salma amina
    zainab nadia tanya olga natasha anastasia katya svetlana cinderella rapunzel goldilocks dorothy
    wendy matilda madeline pippi moana elsa belle ariel aurora willow autumn summer dawn hope faith
    april june wanda winnie gwen freya thea maisie millie ellie evie poppy phoebe imogen florence
    ana sofie emilia paola bianca chiara giulia francesca beatriz mariana fernanda renata catarina
    ayesha zahra khadija sana nadira amara zuri imani adaeze ngozi thandi anika ingeborg astrid
    saga linnea maja alma esther miriam tamar dalia noa keiko ayumi naomi linh trang thuy min-ji
    bella gianna layla aria nova naomi esme ada edith eleanor snow-white red-riding-hood
    माया सीता राधा मीरा प्रिया अंजलि लक्ष्मी गीता
    مايا فاطمة ليلى سارة مريم عائشة سلمى ياسمين هند زينب أمينة
"""
BOYS = """
    alex liam noah oliver elijah james william benjamin lucas henry theodore jack levi alexander
    jackson mateo daniel michael mason sebastian ethan logan owen samuel jacob asher aiden john
    joseph wyatt david leo luke julian hudson grayson matthew ezra gabriel carter isaac jayden luca
    anthony dylan lincoln thomas maverick elias josiah charles caleb christopher ezekiel miles
    jaxon isaiah andrew joshua nathan nolan adrian cameron santiago eli aaron adam ben benny billy
    bobby bob brian bruce carl charlie chris dan danny dave eric finn frank fred freddie george
    gus harry hugo ian jake jason jeremy jerry jim jimmy joe joel joey johnny jonathan kevin kyle
    larry louis mark martin max mike nick nicholas nico oscar patrick paul peter phil philip ralph
    ray richard rob robert robbie roger ron ryan sam sean simon steve steven stuart ted teddy tim
    timmy tom tommy toby tony victor vincent walter will zach hans fritz karl klaus felix jonas
    lukas moritz emil anton paulchen pierre jean jacques louis antoine théo hugo jules rémi
    nicolas émile andré lucien gaston diego carlos juan josé jose pedro pablo miguel luis javier
    antonio manuel andrés andres tomás tomas raúl raul rahul arjun ravi rohan krishna rama arun
    vikram amit sanjay raju kabir aarav omar ali ahmed ahmad mohammed muhammad yusuf youssef hassan
    hussein khalid karim tariq samir bilal kenji hiro haruto akira taro wei ming jun ivan boris
    paulo joão joao mateus rafael marco matteo lorenzo giovanni luigi paolo stefan pavel milan
    ibrahim ismail hamza tomasz piotr jakub lars nils anders björn magnus kofi kwame chidi tunde
    sipho jabari omari haruki kaito daichi minh tuan jin-woo rashid faisal idris dev ishaan
    dmitri sergei vladimir aladdin pinocchio arthur merlin robin hansel gulliver milo theo archie
    alfie ollie jasper rupert barnaby edmund edward albert alfred ernest otto rex kai
    राहुल अर्जुन रवि रोहन राम कृष्ण अमित राजू मोहन
    علي أحمد محمد عمر يوسف حسين خالد سامي طارق
"""
# Names of both: the table's guess gives way to "she" or "his".
EITHER = """
    alex sam charlie robin jamie jordan taylor casey riley quinn kai max nico jesse morgan skyler
    avery cameron toby frankie billie noor nour sasha ash
"""
CHILDREN = "jamie jordan taylor casey riley quinn jesse morgan skyler frankie billie sasha ash"
# Also words or places: a name only where no other reading is likely.
ALSO_WORDS = """
    rose lily daisy ivy violet hazel iris ruby grace hope faith dawn summer autumn april june poppy
    willow jack mark will ray rob bob jean robin max art penny holly jasmine star sky river ash
    frank rex gus bill ted miles chase mason carter hunter aurora nova melody belle mila wei ming
    jun ali rama lincoln florence will nick grant pat drew diya noor hana asha mei ada
    violet sally polly clara luna august olive pearl amber crystal ginger coco
"""
# Whose look everybody knows, by their names: what is worn or grown, and its colour.
LOOKS = {
    "snow-white": (("skin", "#f0c4a0"), ("hair", "#241a20"), ("bow", "#d8452e")),
    "goldilocks": (("hair", "#d9b36a"), ("curly hair", "")),
    "rapunzel": (("long hair", ""), ("hair", "#d9b36a")),
    "red-riding-hood": (("hood", "#d8452e"), ("cape", "#d8452e")),
}
