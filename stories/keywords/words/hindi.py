"""Hindi: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox लोमड़ी
    wolf भेड़िया भेड़िये
    bear भालू
    rabbit खरगोश
    mouse चूहा चूहे चुहिया
    cat बिल्ली
    dog कुत्ता कुत्ते
    horse घोड़ा घोड़े
    bird चिड़िया पक्षी पंछी
    owl उल्लू
    lion शेर
    tiger बाघ
    elephant हाथी
    frog मेंढक
    fish मछली
    whale व्हेल
    dragon ड्रैगन अजगर
    cow गाय
    sheep भेड़
    goat बकरी
    hen मुर्गी
    duck बत्तख
    bee मधुमक्खी
    butterfly तितली
    turtle कछुआ कछुए
    monkey बंदर
    peacock मोर
    parrot तोता तोते
    girl लड़की
    boy लड़का लड़के
    child बच्चा बच्चे बच्ची
    woman औरत महिला
    man आदमी
    mother मां माँ माता
    father पिता पापा
    grandmother दादी नानी
    grandfather दादा दादाजी नाना
    sister बहन
    brother भाई
    friend दोस्त मित्र सहेली
    king राजा
    queen रानी
    prince राजकुमार
    princess राजकुमारी
    witch जादूगरनी चुड़ैल
    wizard जादूगर
    fairy परी
    robot रोबोट
    ghost भूत
    farmer किसान
    fisherman मछुआरा मछुआरे
    house घर मकान
    castle किला किले महल
    village गांव गाँव
    city शहर नगर
    street सड़क गली
    school स्कूल विद्यालय
    garden बगीचा बगीचे बाग
    bridge पुल
    cave गुफा
    forest जंगल वन
    tree पेड़ वृक्ष
    flower फूल
    mountain पहाड़ पर्वत
    hill पहाड़ी
    river नदी
    lake झील
    pond तालाब
    sea समुद्र सागर
    island द्वीप
    desert रेगिस्तान
    field खेत मैदान
    sky आसमान आकाश
    sun सूरज सूर्य
    moon चांद चाँद चंद्रमा
    star तारा तारे सितारा सितारे
    cloud बादल
    rain बारिश वर्षा
    snow बर्फ
    storm तूफान तूफ़ान
    wind हवा
    fog कोहरा
    fire आग
    night रात
    morning सुबह
    evening शाम
    winter सर्दी सर्दियों
    boat नाव
    train रेलगाड़ी ट्रेन
    kite पतंग
    lamp दीपक दीया लालटेन दीये
    book किताब पुस्तक
    key चाबी
    door दरवाजा दरवाज़ा दरवाजे
    window खिड़की
    hat टोपी
    crown मुकुट
    apple सेब
    mango आम_का_पेड़
    treasure खजाना खज़ाना
    red लाल
    blue नीला नीली नीले
    green हरा हरी हरे
    yellow पीला पीली पीले
    white सफेद सफ़ेद
    black काला काली काले
    golden सुनहरा सुनहरी सुनहरे
"""
