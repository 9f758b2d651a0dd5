"""Hindi nouns of whoever lives: a noun, its gender, its English a line.

"_" joins words. After the English may stand "inv" for a masculine in -ā that never changes (राजा),
and "hon" for whom one speaks of with respect (दादी थीं).
"""

from __future__ import annotations

PEOPLE = """
    लड़की f girl
    लड़का m boy
    बच्ची f girl
    बच्चा m child
    औरत f woman
    महिला f woman
    स्त्री f woman
    आदमी m man
    बुढ़िया f old_woman
    बूढ़ा m old_man
    माँ f mother hon
    माता f mother hon
    पिता m father inv hon
    पापा m father inv hon
    दादी f grandmother hon
    नानी f grandmother hon
    दादा m grandfather inv hon
    नाना m grandfather inv hon
    दादाजी m grandfather inv hon
    नानाजी m grandfather inv hon
    चाचा m uncle inv hon
    चाची f aunt hon
    मामा m uncle inv hon
    मौसी f aunt hon
    बहन f sister
    भाई m brother
    बेटी f daughter
    बेटा m son
    पोती f granddaughter
    पोता m grandson
    दोस्त m friend
    सहेली f friend
    मित्र m friend
    पड़ोसी m neighbour
    पड़ोसन f neighbour
    शिशु m baby
    किशोर m teenager
    किशोरी f teenager
    अध्यापक m teacher hon
    अध्यापिका f teacher hon
    शिक्षक m teacher hon
    शिक्षिका f teacher hon
    गुरुजी m teacher inv hon
    छात्र m student
    छात्रा f student
    डॉक्टर m doctor hon
    नर्स f nurse
    किसान m farmer
    माली m gardener
    मछुआरा m fisherman
    मल्लाह m boatman
    नाविक m sailor
    कप्तान m captain
    समुद्री_डाकू m pirate
    डाकिया m postman
    रसोइया m cook
    हलवाई m sweet_maker
    बढ़ई m carpenter
    लोहार m blacksmith
    कुम्हार m potter
    दर्ज़ी m tailor
    मोची m shoemaker
    बुनकर m weaver
    घड़ीसाज़ m watchmaker
    दुकानदार m shopkeeper
    व्यापारी m merchant
    लकड़हारा m woodcutter
    चरवाहा m shepherd
    सैनिक m soldier
    शिकारी m hunter
    चित्रकार m painter
    कवि m poet
    लेखक m writer
    लेखिका f writer
    गायक m singer
    गायिका f singer
    नर्तकी f dancer
    संगीतकार m musician
    जादूगर m wizard
    जादूगरनी f sorceress
    जोकर m clown
    जासूस m detective
    वैज्ञानिक m scientist
    पायलट m pilot
    अंतरिक्ष_यात्री m astronaut
    यात्री m traveller
    मुसाफ़िर m traveller
    राजा m king inv hon
    रानी f queen hon
    राजकुमार m prince
    राजकुमारी f princess
    मंत्री m minister hon
    साधु m sage hon
    ऋषि m sage hon
    दार्शनिक m philosopher hon
"""
ANIMALS = """
    जानवर m animal
    लोमड़ी f fox
    लोमड़ m fox
    खरगोश m rabbit
    चूहा m mouse
    चुहिया f mouse
    गिलहरी f squirrel
    बिल्ली f cat
    बिलाव m tomcat
    बिलौटा m kitten
    कुत्ता m dog
    कुतिया f dog
    पिल्ला m puppy
    घोड़ा m horse
    घोड़ी f mare
    गधा m donkey
    गाय f cow
    बछड़ा m calf
    बैल m ox
    भैंस f buffalo
    बकरी f goat
    बकरा m goat
    मेमना m lamb
    भेड़ f sheep
    सूअर m pig
    ऊँट m camel
    हाथी m elephant
    हथिनी f elephant
    शेर m lion
    शेरनी f lioness
    बाघ m tiger
    बाघिन f tigress
    चीता m cheetah
    तेंदुआ m leopard
    भालू m bear
    भेड़िया m wolf
    सियार m jackal
    हिरण m deer
    हिरनी f deer
    बारहसिंगा m stag inv
    बंदर m monkey
    बंदरिया f monkey
    लंगूर m langur
    जिराफ़ m giraffe
    ज़ेब्रा m zebra inv
    गैंडा m rhinoceros
    पांडा m panda inv
    कंगारू m kangaroo
    नेवला m mongoose
    साही m porcupine
    चमगादड़ m bat
    चिड़िया f bird
    पक्षी m bird
    पंछी m bird
    गौरैया f sparrow
    मैना f myna
    कोयल f cuckoo
    कबूतर m pigeon
    कौआ m crow
    तोता m parrot
    मोर m peacock
    मोरनी f peahen
    उल्लू m owl
    चील f kite_bird
    बाज़ m hawk
    हंस m swan
    बगुला m heron
    बत्तख f duck
    मुर्गी f hen
    मुर्गा m rooster
    चूज़ा m chick
    सारस m crane_bird
    पेंगुइन m penguin
    मछली f fish
    व्हेल f whale
    डॉल्फ़िन f dolphin
    ऑक्टोपस m octopus
    केकड़ा m crab
    कछुआ m turtle
    मेंढक m frog
    मगरमच्छ m crocodile
    साँप m snake
    छिपकली f lizard
    गिरगिट m chameleon
    तितली f butterfly
    मधुमक्खी f bee
    भँवरा m bumblebee
    जुगनू m firefly
    चींटी f ant
    मकड़ी f spider
    टिड्डा m grasshopper
    झींगुर m cricket
    घोंघा m snail
    केंचुआ m earthworm
    डायनासोर m dinosaur
"""
CREATURES = """
    परी f fairy
    भूत m ghost
    राक्षस m monster
    दैत्य m giant
    दानव m monster
    बौना m dwarf
    जलपरी f mermaid
    चुड़ैल f witch
    डायन f witch
    ड्रैगन m dragon
    अजगर m python
    रोबोट m robot
    जिन्न m genie
    यूनिकॉर्न m unicorn
    एलियन m alien
    गुड़िया f doll
    गुड्डा m doll
    बिजूका m scarecrow
    जीव m creature
    प्राणी m creature
"""
