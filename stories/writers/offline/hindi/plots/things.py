"""Hindi plots whose hero is a thing: it stays where it is, and is needed in the end."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT unwanted needs: still
TITLE {hero.pura}, {hero.jise} कोई नहीं चाहता था
TITLE {hero.pura_ko} मिला घर
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {hero:था}, {hero.jise} कोई नहीं चाहता था।
  > {hero} standing alone {place} {time}
  more: सब पास से निकल जाते थे।
  ages: child
* {kab} {hero.ek} {place.there} किसी की राह देख {hero:रहा था}, जैसे हर दिन।
  > {hero} waiting {place} {time}
  more: सब पास से निकल जाते थे।
  teen: इंतज़ार अब एक नौकरी जैसा हो गया था।
  adult: धूल बस वह समय है, जो कहीं आकर बैठ जाता है।
  funny: एक मकड़ी ने तो वहाँ किराये का मकान भी ले लिया था।
BEAT sad close-up
* “काश, {hero.meri} भी किसी को ज़रूरत होती!” {hero.ne} सोचा।
  > {hero} looking sad {place}
  more: यह इच्छा हर दिन बढ़ती गई।
  teen: ऐसी बात ज़ोर से तो कही नहीं जा सकती थी।
  adult: किसी के काम आना भी एक चुपचाप सुख है।
  funny: टोपी टाँगने के काम आने में भी कोई बुराई न थी।
* हर शाम {hero.ko} अगले दिन की आस रहती थी।
  > {hero} alone {place} in the evening
  more: कल तो ज़रूर कोई आएगा!
  teen: कल, शाम ने कहा, और कल, अगली शाम ने भी कहा।
  adult: आस वह दीया है, जिसमें तेल कम लगता है।
  calm: चाँद झाँकता और थोड़ी देर रुक जाता।
BEAT sad still
* एक दिन किसी ने {hero.ko} देखकर कहा, “इस पुरानी चीज़ को फेंक दो!” || {hero.ka} दिल बैठ गया।
  > somebody pointing at {hero} and shaking his head {place}
  more: अब क्या होगा?
  teen: एक छोटा-सा वाक्य, और पूरा दिन खराब।
  adult: बरसों की सेवा कितनी जल्दी एक वाक्य बन जाती है।
  funny: “पुरानी चीज़ होगे तुम!” {hero.ne} मन ही मन कहा।
* फिर बारिश होने लगी, और मोटी बूँदें {hero.par} गिरने लगीं।
  > rain dripping on {hero} {place}
  more: टप, टप, टप!
  teen: बस इसी की कमी थी।
  adult: हर बूँद एक छोटे, शिष्ट इनकार जैसी थी।
  calm: बारिश हल्की थी और जल्दी थम गई।
BEAT cheerful follow
* तभी {friend.ek} {friend:रुका} और {friend:बोला}, “मुझे तो ठीक यही चाहिए था!”
  > {friend} looking at {hero} with joy {place}
  more: {friend.ne} प्यार से सारी धूल पोंछ दी।
  teen: पहले लगा कि कोई भूल हुई है, पर भूल नहीं थी।
  adult: देखे जाने से कोई सुंदर नहीं होता, बस दिखने लगता है।
  funny: मकड़ी ने विरोध जताते हुए घर खाली किया।
* “कितना सुंदर!” {friend.ek_ne} पास आकर धीरे से कहा।
  > {friend} coming close to {hero} {place}
  more: ऐसी बात पहले किसी ने नहीं कही थी!
  teen: {hero.ko} लगा कि बात किसी और की हो रही है।
  adult: कुछ आँखें घिसावट के पार भी देख लेती हैं।
  calm: फिर सब कुछ शांत और गरम लगने लगा।
BEAT cosy pull-out
* थोड़ा रंग, थोड़ा साबुन, और {hero} नए जैसा चमक {hero:उठा}! || अब {hero} {friend.ke} पास सबसे अच्छी जगह पर {hero:है/है/हैं/हैं}।
  > {friend} beside {hero}, freshly painted and shining, {place} in warm light
  more: अब कोई भी बिना देखे नहीं निकलता।
  teen: अब तो सब कहते हैं, “हमें तो पहले से पता था।”
  adult: कुछ खरोंचें बाकी हैं; {friend.ne} उन्हें रहने दिया।
  calm: शाम को {donon} साथ-साथ अँधेरा होते {donon:देखता हैं}।
* उस दिन से {friend} रोज़ आने {friend:लगा}, और रोज़ कुछ न कुछ हँसने को मिला। || “यही तो {hero.mera} घर है,” {hero.ne} सोचा।
  > {friend} laughing beside {hero} {place} in warm evening light
  more: और ऐसा ही हमेशा रहा।
  teen: इंतज़ार? अब उसके लिए समय ही कहाँ था!
  adult: घर कोई और जगह न थी; घर वह था, जो लौटकर आता था।
  funny: मकड़ी भी लौट आई, पर बस इतवार को, चाय पर।

PLOT fog needs: still suits: storm dark
TITLE {hero.pura} और कोहरे की रात
TITLE जब {hero.pura} काम {hero:आया}
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {hero:था}, जो खुद को बहुत छोटा {hero:समझता था}।
  > {hero} alone {place} {time}
  more: आसपास सब कुछ बड़ा और ऊँचा था।
  ages: child
* {kab} {hero.ek} {place.there} दूर तक देख {hero:रहा था} और सोच {hero:रहा था}, “मेरा क्या काम है?”
  > {hero} {place} {time}
  more: जवाब कहीं से न आया।
  teen: बड़े सवालों के लिए मौसम कुछ ज़्यादा अच्छा था।
  adult: ऐसे सवाल आँधी में नहीं आते; उन्हें शांत दिन चाहिए।
  funny: एक कौए ने ऊपर से जवाब टपकाया। मदद न मिली।
BEAT sad close-up
* “बाकी सब कितने ताकतवर हैं,” {hero.ne} आह भरी, और {friend.ek_ne} सुन लिया।
  > {friend} beside {hero}, looking sad, {place}
  more: {hero.ka} मन छोटा हो गया।
  teen: तुलना से कभी कुछ नहीं मिला, फिर भी मन मानता नहीं।
  adult: हम हमेशा गलत चीज़ से खुद को नापते हैं।
  funny: बाकी तो भोंपू भी बजा लेते थे।
* बस {friend.ek} कभी-कभी {friend:आता} और {friend:कहता}, “देखते रहो।”
  > {friend} visiting {hero} {place}
  more: पर देखना क्या था?
  teen: सब यही कहते हैं: देखते रहो।
  adult: {friend.ko} जल्दी न थी, और इसी से हिम्मत बँधती थी।
  calm: फिर {donon} थोड़ी देर चुप {donon:बैठता था}।
BEAT exciting pan
* एक रात {hero.ke} चारों ओर घना कोहरा छाया, और किसी ने पुकारा, “बचाओ, रास्ता नहीं मिल रहा!”
  > thick mist at night around {hero} {place}
  more: किसी को कुछ न दिखता था।
  teen: बड़े और ताकतवर सब अचानक चुप हो गए।
  adult: कोहरे में सबका कद बराबर होता है।
  funny: कोहरा इतना घना था कि कोई खुद से ही टकरा गया।
* फिर एक रात सब दीये बुझ गए, और {friend} अँधेरे में भटक {friend:गया}।
  > {friend} lost in the dark {place} at night
  more: “कोई है?” {friend.ne} पुकारा।
  teen: अँधेरा एक बात है, ऐसा अँधेरा दूसरी।
  adult: अँधेरा ऐसा था कि अपने कदमों पर भी भरोसा न रहे।
  calm: रात धीमे-धीमे सरसरा रही थी।
BEAT exciting still
* तब {hero.ne} पूरी हिम्मत जुटाई और चमकने {hero:लगा}।
  > {hero} glowing brightly in the misty night {place}, {friend} coming closer
  more: “इधर आओ!” {hero.ne} पुकारा।
  teen: ऐसा हो सकता है, यह किसी को मालूम न था, {hero.ko} तो बिल्कुल नहीं।
  adult: रोशनी बड़ी न थी, पर सही जगह पर थी।
  funny: ज़ोर लगाने में एक हिचकी भी निकल गई।
* “{hero:मैं यहाँ हूँ/मैं यहाँ हूँ/हम यहाँ हैं/हम यहाँ हैं}!” {hero.ne} ज़ोर से पुकारा, और {friend} आवाज़ के सहारे पास {friend:आता गया}।
  > {friend} finding the way to {hero} through the misty night {place}
  more: एक कदम, फिर एक और।
  teen: उम्र भर चुप रहने वाले भी पुकार सकते हैं।
  adult: बस इतना ही चाहिए था कि कोई अपनी जगह पर बना रहे।
  calm: आवाज़ शांत थी, और डर छोटा होता गया।
BEAT cosy pull-out
* सुबह कोहरा छँट गया और सब सकुशल {hero.ke} पास पहुँच गए। || “{hero.mere} जैसे छोटे भी काम आते हैं!” {hero.ne} खुशी से सोचा।
  > {friend} and others thanking {hero} {place} in the morning sun
  more: {friend.ne} बार-बार धन्यवाद कहा।
  teen: “मैंने कहा था न, देखते रहो,” {friend.ne} कहा।
  adult: किस काम का हूँ, यह सवाल उस सुबह के बाद नहीं उठा।
  calm: फिर सबने धूप में आराम किया।
* उस रात के बाद सब जान गए कि {hero} कितने काम {hero:का है/की है/के हैं/की हैं}। || {friend} हर शाम “शुभ रात्रि” कहने {friend:आता है/आती है/आते हैं/आती हैं}।
  > {friend} saying good night to {hero} {place} at sunset
  more: छोटा होना कोई बुरी बात नहीं।
  teen: अब बड़े ही पहले नमस्ते करते हैं।
  adult: कद से क्या होता है; बात तो यह है कि किसे कमी खलेगी।
  funny: कौए ने माफ़ी माँगी और निशाना बदल लिया।

PLOT world needs: still suits: map
TITLE {hero.pura} और बड़ी दुनिया
TITLE {hero.pura_ka} सपना
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {hero:था}, जो दूर की दुनिया के सपने {hero:देखता था}।
  > {hero} dreaming of the wide world {place} {time}
  more: पहाड़ियों के पार सब कितना सुंदर होगा!
  ages: child
* {kab} {hero.ek_ne} {place.there} पहली बार समुद्र का नाम सुना।
  > {hero} {place} {time}, birds flying over distant hills
  more: तब से मन में बस वही बस गया।
  teen: बाकी सब घूमते रहते थे, पर यहाँ कुछ होता ही न था।
  adult: दूर जाने की चाह अजीब मेहमान है; सामान खोल देती है, पर जाती नहीं।
  funny: सुना था कि समुद्र एक घमंडी पोखर होता है।
BEAT calm close-up
* “काश, एक बार समुद्र देख पाते!” {hero.ne} {friend.khud_se} कहा।
  > {hero} talking to {friend} {place}
  more: {friend.ne} ध्यान से सुना।
  teen: {friend} वहाँ दो बार हो {friend:आया था}।
  adult: यह इच्छा पहली बार ज़ोर से कही गई थी।
  funny: “वहाँ गीला होता है,” {friend.ne} कहा, “और रोटी में रेत आ जाती है।”
* हर दिन {friend.ek} जहाज़ों, टापुओं और ऊँची लहरों की कहानियाँ {friend:सुनाता था}।
  > {friend} telling stories to {hero} {place}
  more: “फिर? फिर क्या हुआ?” {hero.ne} पूछा।
  teen: आधी बातें मनगढ़ंत थीं, पर वही आधी ज़्यादा अच्छी थीं।
  adult: जो अच्छा सुनाता है, वह हाथ पकड़कर ले जाता है।
  calm: कहानियाँ लहरों की तरह आती-जाती रहीं।
BEAT sad still
* पर {hero} एक कदम भी न चल {hero:सकता था}। || यह सोचकर {hero.ka} मन बहुत उदास हो जाता था।
  > {hero} looking sad, unable to move {place}
  more: बस हवा जहाँ चाहे, वहाँ जा सकती थी।
  teen: पाँव होते, तो काम आते।
  adult: जब सब जा रहे हों, तब रुकना कठिन होता है।
  funny: बहुत ज़ोर लगाया, बस ज़रा-सा हिल पाए।
* जाड़ा आया, तो {friend} भी दूर {friend:चला गया}, और {hero} अकेले {hero:रह गया}।
  > {friend} leaving, {hero} staying behind {place} in autumn
  more: “जल्दी लौटना!” {hero.ne} कहा।
  teen: विदाई में ऐसा क्या है कि लोग उस पर गीत लिखते हैं?
  adult: पत्ते ऐसे गिरे, जैसे उन्हें कहीं पहुँचना हो।
  calm: कोहरे ने सब कुछ धीरे से ढक लिया।
BEAT mysterious follow
* फिर एक सुबह {friend} {friend:आया} और {friend:बोला}, “समुद्र तक नहीं जा सकते, तो समुद्र ही यहाँ आएगा!”
  > {friend} coming to {hero} with something wrapped in a cloth {place} in the morning
  more: पर यह होगा कैसे?
  teen: बात बेतुकी थी, पर अच्छे ढंग से बेतुकी।
  adult: सुनने में वह दिलासा था, पर था एक उपाय।
  funny: “बस, उसे पाँव पोंछकर आना होगा,” {friend.ne} कहा।
* एक दिन {friend} कपड़े में कुछ लपेटकर {friend:लाया}।
  > {friend} coming to {hero} with something wrapped in a cloth {place}
  more: “यह तोहफ़ा है,” {friend.ne} कहा।
  teen: खुलने से पहले ही उसमें से सरसराहट आ रही थी।
  adult: कुछ लोग इसलिए लौटते हैं कि कोई राह देख रहा है।
  calm: कपड़ा धीरे-धीरे खुला।
BEAT cosy pull-out
* भीतर एक बड़ा शंख था, और {hero.ko} उसमें दुनिया भर की लहरें सुनाई दीं। || {hero} बस सुनने में खो {hero:गया}।
  > {friend} holding a big seashell next to {hero} {place} at sunset
  more: और {friend} भी पास बैठकर सुनने {friend:लगा}।
  teen: उसमें थोड़ी रेत भी थी। और क्या!
  adult: बड़ी दुनिया भी दो हथेलियों में आ जाती है।
  calm: कानों में समुद्र लिए {donon} सो {donon:गया}।
* {friend.ne} थाली में पानी भरा, और उसमें चाँद तैरने लगा, जैसे रात का समुद्र। || {hero.ke} लिए उससे सुंदर जगह दुनिया में कहीं न थी।
  > {friend} and {hero} beside a bowl of water with the moon reflected in it {place} at night
  more: “धन्यवाद,” {hero.ne} धीरे से कहा।
  teen: कागज़ की दो नावें भी तैरीं, एक में शायद इंजन था।
  adult: कोई दूर की चीज़ ले आए, तो दूर जाना नहीं पड़ता।
  funny: एक चींटे ने खुद को कप्तान घोषित कर दिया।

PLOT guest needs: still suits: friend small
TITLE {hero.pura} और नन्हा मेहमान
TITLE {hero.pura_ke} घर मेहमान
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {hero:था}, {hero.jiske} पास बरसों से कोई नहीं आया था।
  > {hero} alone {place} {time}
  more: चारों ओर सन्नाटा रहता था।
  ages: child
* {kab} {place.there} {hero.ek_ke} पास अचानक एक मेहमान आया।
  > {hero} {place} {time}, somebody small coming near
  more: किसी ने सोचा भी न था!
  teen: यहाँ तो ज़्यादातर धूल ही आती थी।
  adult: सबसे ज़रूरी मेहमान बताकर नहीं आते।
  funny: और सफ़ाई भी नहीं हुई थी!
BEAT cheerful close-up
* {little.ek} {little:बोला}, “क्या मैं यहाँ बस एक रात रुक जाऊँ?”
  > {little} asking {hero} for shelter {place}
  more: “क्यों नहीं!” {hero.ne} कहा।
  teen: एक रात की ही तो बात थी।
  adult: बहुत दिनों बाद किसी ने कुछ माँगा था।
  funny: “मुझे ज़्यादा जगह नहीं चाहिए,” {little.ne} कहा और पूरा फैलकर सो {little:गया}।
* वह {little.ek} {little:था}, जो लंबी राह चलकर {little:आया था}, और {hero.ne} तुरंत जगह दे दी।
  > {little}, tired, settling down next to {hero} {place}
  more: “यहाँ कोई डर नहीं,” {hero.ne} कहा।
  teen: पूछा नहीं था, पर कोई बात नहीं।
  adult: किसी का सहारा बनने के लिए बहुत कुछ नहीं चाहिए।
  calm: थोड़ी देर में बस धीमी साँसें सुनाई दीं।
BEAT exciting pan
* रात में कड़ाके की ठंड पड़ी और {little} काँपने {little:लगा}। || हवा {hero.ke} चारों ओर साँय-साँय करने लगी।
  > {little} shivering next to {hero} {place} in a windy night
  more: “बहुत ठंड है,” {little.ne} कहा।
  teen: हवा को जैसे भीतर आने की ज़िद थी।
  adult: ऐसी ही रातों में वादे का मोल पता चलता है।
  calm: फिर धीरे-धीरे ओस गिरने लगी।
* अचानक आँधी आई और {little} उड़ते-उड़ते {little:बचा}।
  > a storm around {hero} and {little} {place}
  more: “कसकर पकड़ो!” {hero.ne} पुकारा।
  teen: एक रात की बात थी, पर कैसी रात!
  adult: आँधी ने सब कुछ हिलाया, मन को भी।
  funny: “इसके पैसे अलग से लगेंगे क्या?” {little.ne} पूछा।
BEAT calm still
* {hero.ne} सुबह तक हवा को रोके रखा। || {hero.ne} पल भर को भी हार न मानी।
  > {hero} sheltering {little} from the wind {place} at night
  more: और {little} आराम से {little:सोता रहा}।
  teen: थकान नहीं थी, अच्छा, थोड़ी-सी थी।
  adult: पहली बार एक जगह खड़े रहने का अर्थ समझ में आया।
  calm: रात के पहर भेड़ों की तरह एक-एक करके निकल गए।
* {hero} रात भर जागकर {little.ki} रखवाली {hero:करता रहा}, और {friend.ek} भी मदद को {friend:आया}।
  > {friend} bringing straw, {hero} sheltering {little} {place} at night
  more: अब ठंड कम लगने लगी।
  teen: “मेरी तो नींद खुल ही गई थी,” {friend.ne} कहा। रात के तीन बजे थे।
  adult: राह देखने वाला एक था; अब साथ देने वाले तीन थे।
  funny: {friend.ne} अपने मोज़े का छेद भी भर लिया।
BEAT cosy pull-out
* सुबह धूप निकली, तो {little.ne} कहा, “यही सबसे अच्छी जगह है। क्या मैं यहीं रह जाऊँ?” || {hero.ke} लिए वह एक रात पूरी ज़िंदगी बन गई।
  > {little} happy next to {hero} {place} in the morning sun
  more: अब वहाँ कभी सन्नाटा नहीं होता।
  teen: फैलकर सोने की आदत आज भी वही है।
  adult: राह लंबी थी, पर वह यहीं तक आना चाहती थी।
  calm: फिर सबने एक बार और आँखें मूँद लीं।
* सूरज निकला, तो {hero.ke} सामने तीन नीले पंख रखे थे। || “फिर मिलेंगे!” {little.ne} वादा किया।
  > {little} giving three blue feathers to {hero} {place} at sunrise
  more: अब हर बसंत में मेहमान आता है।
  teen: अगली बार पूरा कुनबा साथ आया।
  adult: तब से इंतज़ार की भी एक दिशा है।
  funny: पर्ची पर लिखा था: “पाँच तारे। बस, नाश्ता नहीं मिला।”
"""
