"""Hindi nouns of things, as in nouns.py: what can be carried, what stands, what is worn."""

from __future__ import annotations

THINGS = """
    गेंद f ball
    पतंग f kite
    लट्टू m spinning_top
    गुब्बारा m balloon
    खिलौना m toy
    कंचा m marble
    चाबी f key
    लालटेन f lantern
    दीया m oil_lamp
    दीपक m oil_lamp
    टॉर्च f torch
    मोमबत्ती f candle
    किताब f book
    पुस्तक f book
    डायरी f diary
    चिट्ठी f letter
    पत्र m letter
    नक्शा m map
    दूरबीन f telescope
    आईना m mirror
    शीशा m mirror
    घड़ी f clock
    घंटी f bell
    ढोल m drum
    ढोलक f drum
    तबला m tabla
    बाँसुरी f flute
    सितार m sitar
    गिटार m guitar
    अँगूठी f ring
    माला f garland
    पायल f anklet
    सिक्का m coin
    मोती m pearl
    हीरा m diamond
    खज़ाना m treasure
    संदूक m chest
    डिब्बा m box
    टोकरी f basket
    थैला m bag
    झोला m bag
    बोतल f bottle
    मटका m pot
    घड़ा m pot
    सुराही f pitcher
    प्याला m cup
    चम्मच m spoon
    छाता m umbrella
    कंबल m blanket
    तकिया m pillow
    झाड़ू m broom
    जादुई_छड़ी f magic_wand
    तलवार f sword
    कलम f pen
    पेंसिल f pencil
    पंख m feather
    शंख m seashell
    सीपी f seashell
    पत्थर m stone
    कंकड़ m pebble
    पत्ता m leaf
    फूल m flower
    गुलाब m rose
    कमल m lotus
    सूरजमुखी m sunflower
    बीज m seed
    आम m mango
    सेब m apple
    केला m banana
    गाजर f carrot
    कद्दू m pumpkin
    रोटी f bread
    लड्डू m sweet
    जलेबी f sweet
    केक m cake
    मिठाई f sweet
    अंडा m egg
    उपहार m present
    तोहफ़ा m present
    रस्सी f rope
    झंडा m flag
    कैमरा m camera
    साइकिल f bicycle
    राखी f rakhi
"""
LARGE = """
    घर m house
    झोपड़ी f hut
    प्रकाशस्तंभ m lighthouse
    मीनार f tower
    पवनचक्की f windmill
    पुल m bridge
    दरवाज़ा m door
    खिड़की f window
    सीढ़ी f stairs
    कुर्सी f chair
    मेज़ f table
    चारपाई f cot
    पलंग m bed
    झूला m swing
    मूर्ति f statue
    तंबू m tent
    पेड़ m tree
    बरगद m banyan_tree
    पीपल m peepal_tree
    नीम m neem_tree
    पौधा m plant
    कुआँ m well
    मशीन f machine
    तारा m star
    सितारा m star
    चाँद m moon
    सूरज m sun
    बादल m cloud
    इंद्रधनुष m rainbow
    हवा f wind
    बूँद f raindrop
    परछाईं f shadow
    ग्रह m planet
    नाव f boat
    जहाज़ m ship
    रेलगाड़ी f train
    ट्रेन f train
    इंजन m steam_engine
    बस f bus
    कार f car
    गाड़ी f car
    ट्रैक्टर m tractor
    रिक्शा m rickshaw inv
    बैलगाड़ी f bullock_cart
    हवाई_जहाज़ m aeroplane
    रॉकेट m rocket
    पनडुब्बी f submarine
"""
WORN = """
    टोपी f hat
    पगड़ी f turban
    मुकुट m crown
    ताज m crown
    मफ़लर m scarf
    दुपट्टा m scarf
    शॉल f shawl
    कोट m coat
    रेनकोट m raincoat
    फ़्रॉक f dress
    साड़ी f sari
    कुर्ता m kurta
    लहँगा m long_skirt
    स्वेटर m jumper
    जूता m shoes
    चप्पल f slippers
    चश्मा m glasses
    बस्ता m school_bag
    चूड़ी f bangles
"""
BODY = """
    बाल m hair
    चोटी f braid
    आँख f eyes
    कान m ears
    पूँछ f tail
    दाढ़ी f beard
    मूँछ f moustache
"""
PLACES = """
    जंगल m forest में
    वन m forest में
    बगीचा m garden में
    बाग m garden में
    पार्क m park में
    मैदान m meadow में
    खेत m field में
    पहाड़ m mountains पर
    पर्वत m mountains पर
    पहाड़ी f hills पर
    घाटी f valley में
    नदी f river के_किनारे
    झरना m waterfall के_पास
    झील f lake के_किनारे
    तालाब m lake के_किनारे
    समुद्र m sea के_किनारे
    सागर m sea के_किनारे
    समुद्र_तट m beach पर
    द्वीप m island पर
    टापू m island पर
    गुफा f cave में
    रेगिस्तान m desert में
    दलदल m swamp में
    गाँव m village में
    शहर m town में
    नगर m town में
    महानगर m city में
    गली f alley में
    सड़क f road पर
    चौराहा m crossroads पर
    बाज़ार m market में
    मेला m fair में
    चौपाल f village_square पर
    मंदिर m temple में
    स्कूल m school में
    विद्यालय m school में
    कक्षा f school में
    पुस्तकालय m library में
    संग्रहालय m museum में
    चिड़ियाघर m zoo में
    सर्कस m circus में
    खलिहान m farm में
    गोशाला f cowshed में
    महल m castle में
    किला m castle में
    हवेली f mansion में
    दरबार m royal_court में
    स्टेशन m station पर
    बंदरगाह m harbour पर
    हवाई_अड्डा m airport पर
    रसोई f kitchen में
    कमरा m room में
    आँगन m courtyard में
    छत f roof पर
    दुकान f shop में
    अस्पताल m hospital में
    कारखाना m workshop में
    आसमान m sky में
    आकाश m sky में
    अंतरिक्ष m space में
    बर्फ़ f snow में
    राज्य m kingdom में
"""
