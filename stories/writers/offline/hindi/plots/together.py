"""Hindi plots of two: a friend, a quarrel, a small one to care for, a feast."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT friend needs: alive stranger suits: friend
TITLE {hero.pura} और {friend.pura}
TITLE {hero.pura_ko} मिला दोस्त
BEAT sad push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, जो बहुत अकेलापन महसूस {hero:करता था}।
  > {hero} alone {place} {time}
  more: खेलने के लिए {hero.ka} कोई साथी नहीं था।
  ages: child
* {kab} {hero.ek} {place.there} अकेले {hero:बैठा था}।
  > {hero} sitting alone {place} {time}
  more: {hero.se} बात करने वाला कोई नहीं था।
  teen: आज तो गूँज भी {hero.ko} छोटे-छोटे जवाब दे रही थी।
  adult: अकेलापन हल्की फुहार जैसा होता है; {hero.ko} भीग जाने पर ही पता चला।
  funny: एक पत्थर से बातचीत हुई थी, पर वह ज़रा एकतरफ़ा रही।
BEAT calm close-up
* “काश, {hero.mere} साथ भी कोई होता!” {hero.ne} आह भरकर कहा।
  > {hero} sighing {place}
  more: {hero.ki} यह इच्छा पहाड़ जितनी बड़ी थी।
  teen: ज़ोर से बोलने पर {hero.ko} यह बात और भी अजीब लगी।
  adult: {hero.ke} पास कहने को बहुत कुछ था, पर पूछने वाला कोई न था।
  funny: “कम से कम कोई चुटकुलों पर तो हँसे!”
* {hero.ka} बहुत मन था कि कोई दोस्त मिले, जिससे दिन भर की बातें हो सकें।
  > {hero} looking into the distance {place}
  more: पर {hero.ko} दोस्त मिले कहाँ?
  teen: साथ कोई हो, तो {hero.ko} बोरियत भी अच्छी लगती।
  adult: {hero.ke} पास कहने को बहुत कुछ था, पर पूछने वाला कोई न था।
  calm: चारों ओर शांति थी।
BEAT mysterious follow
* पास ही {friend.ek} {friend:रहता था}, पर {hero.ko} देखते ही छिप {friend:जाता था}।
  > {friend} hiding, {hero} looking for {friend} {place}
  more: “डरो मत!” {hero.ne} पुकारा, पर कोई जवाब न आया।
  teen: दो बार तो {hero.ko} बस परछाईं ही दिखी।
  adult: शायद किसी ने कभी पास आकर {friend.ka} मन दुखाया होगा।
  funny: छिपने की जगह घास का एक तिनका थी, सो सब कुछ दिख रहा था।
* तभी {friend.ek} इतनी तेज़ी से निकल {friend:गया} कि {hero} कुछ कह भी न {hero:पाया}।
  > {friend} hurrying past {hero} {place}
  more: पलक झपकते ही {hero} फिर {hero:अकेला*} रह {hero:गया}।
  teen: {hero.ki} पहली मुलाकात तो बिगड़ ही गई।
  adult: {hero} भी {hero:शर्मीला था}, और शुरुआत हमेशा कठिन होती है।
  calm: फिर इतनी शांति हुई कि पत्तों की आवाज़ भी सुनाई दी।
BEAT mysterious still
* तब {hero.ne} {thing.apna} रास्ते के बीच में {thing:रखा}, और थोड़ा दूर जाकर चुपचाप बैठ {hero:गया}।
  > {hero} waiting quietly, {thing} lying on the ground {place}
  more: एक मिनट, दो मिनट, तीन मिनट।
  teen: इंतज़ार करना भी एक कला है।
  adult: {hero.ne} समझा कि किसी को बुलाया न जा सके, तो जगह दी जा सकती है।
  funny: बस पेट इतनी ज़ोर से गुड़गुड़ाया कि चिड़ियाँ उड़ गईं।
* {hero.ne} पुकारना छोड़ दिया और धीमे-धीमे एक गीत गुनगुनाने {hero:लगा}।
  > {hero} humming a song {place}
  more: {hero.ka} गीत बहुत मीठा था।
  teen: दूसरे अंतरे पर झाड़ी में से कोई {hero.ke} साथ गाने लगा।
  adult: मानो {hero.ne} कोई दरवाज़ा खुला छोड़ दिया हो।
  calm: गीत लोरी जैसा नरम था।
BEAT cosy pull-out
* धीरे-धीरे {friend} बाहर {friend:आया} और मुस्कुराकर {friend:बोला}, “क्या मैं भी साथ खेलूँ?” || उस दिन के बाद {hero} कभी {hero:अकेला*} नहीं {hero:रहा}।
  > {friend} smiling at {hero} {place} in warm light
  more: {hero.ob} और {friend.ki} हँसी दूर तक सुनाई देती थी।
  teen: {hero.ne} कहा, “बड़ी देर कर दी!” और {donon} {donon:हँस पड़ा}।
  adult: उस शाम {hero.ob} और {friend.ki} बातें कम हुईं, पर किसी बात की कमी न रही।
  calm: {donon} पास-पास {donon:बैठा रहा}, जब तक अँधेरा न हो गया।
* अचानक {friend} पास आकर {friend:बोला}, “मुझे तो बस शरम आ रही थी।” || फिर {hero} और {friend} चाँद निकलने तक {donon:खेलता रहा}।
  > {hero} and {friend} playing together {place} under the rising moon
  more: “कल फिर आना!” – “ज़रूर!”
  teen: “{hero.mera} भी यही हाल था,” {hero.ne} माना।
  adult: लौटते समय रास्ता वही था, पर उजाला कुछ अधिक था।
  funny: पत्थर को थोड़ी जलन हुई, पर उसने आदत डाल ली।

PLOT quarrel needs: alive suits: quarrel thing
TITLE {hero.pura}, {friend.pura} और एक झगड़ा
TITLE {thing:किसका} है यह {thing.pura}?
BEAT cheerful push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jiske} साथ हर दिन {friend.ek} {friend:खेलता था}।
  > {hero} and {friend} playing together {place} {time}
  more: वे सब कुछ बाँटकर {donon:खाता था}।
  ages: child
* {kab} {hero.ek} {place.there} {friend.khud_ke} साथ खेल {hero:रहा था}, जैसे हर दिन।
  > {hero} and {friend} playing together {place} {time}
  more: {donon} में पक्की दोस्ती थी।
  teen: {donon} एक-दूसरे को इतना {donon:जानता था} कि चिढ़ाना बहुत आसान था।
  adult: यह ऐसी दोस्ती थी, जिसके बारे में सोचना नहीं पड़ता, जब तक दरार न आए।
  funny: छींक भी उन्हें एक साथ आती थी।
BEAT exciting close-up
* तभी उन्हें {thing.ek} {thing:मिला}, और {donon} एक साथ {donon:बोला}, “यह {thing:मेरा} है!”
  > {hero} and {friend} both pulling at {thing} {place}
  more: कोई छोड़ने को तैयार न था।
  teen: ज़िद करने के लिए इससे बुरा समय नहीं हो सकता था।
  adult: यह सबसे छोटा शब्द था, और उसके बाद किसी और बात की जगह न बची।
  funny: पास से गुज़रती चींटी भी बोली, “{thing:मेरा}!” पर किसी ने न सुना।
* फिर उनकी नज़र {thing.ek_par} पड़ी, और {donon} उसी को लेने के लिए {donon:झपटा}।
  > {hero} and {friend} both reaching for {thing} {place}
  more: खींचातानी होने लगी।
  teen: चीज़ें दो हों, तो बाँटना आसान होता है।
  adult: बात शायद {thing.ki} थी ही नहीं।
  funny: खूब खींचातानी हुई, और गलती से एक बार गुदगुदी भी।
BEAT sad still
* “जाओ, अकेले खेलो!” {hero.ne} कह दिया, और {friend} बिना मुड़े {friend:चला गया}।
  > {friend} walking away, {hero} left alone {place}
  more: अब खेल में कोई मज़ा न रहा।
  teen: जीतकर भी मन हारा हुआ लग रहा था।
  adult: चुप्पी छा गई, और वह अच्छी वाली चुप्पी न थी।
  calm: बीच में बस हवा आती-जाती रही।
* अंत में {hero} और {friend} पीठ फेरकर बैठ {donon:गया}, और किसी ने एक शब्द न कहा।
  > {hero} and {friend} sitting back to back {place}
  more: {donon} का गला भर आया था।
  teen: चुप्पी तीन मिनट चली, पर लगी एक महीने जैसी।
  adult: पास रहकर भी लोग अलग-अलग दिशाओं में देख सकते हैं।
  funny: रूठने में {donon} खाना भी लगभग {donon:भूल गया}।
BEAT mysterious follow
* तभी ज़ोर की बारिश होने लगी, और {hero.ko} बस एक ही सूखी जगह मिली। || {friend} वहाँ पहले से {friend:बैठा था}, और {friend.vah_ne} थोड़ा खिसककर जगह दे दी।
  > {hero} and {friend} sheltering together from the rain {place}
  more: “यहाँ {donon} के लिए जगह है,” {friend.ne} धीरे से कहा।
  teen: झगड़ा चलाने के लिए वह जगह बहुत छोटी थी।
  adult: बारिश ने कितनी ही बातें शुरू करवाई हैं।
  funny: “अभी मैं नाराज़ हूँ,” {friend.ne} कहा, “पर भीगकर नहीं।”
* थोड़ी देर बाद {hero.ne} {thing.ko} चुपके से {friend.ki} ओर सरका दिया।
  > {hero} pushing {thing} towards {friend} {place}
  more: और {friend.ne} उसे वापस सरका दिया।
  teen: माफ़ी की कई भाषाएँ होती हैं; इसमें शब्द नहीं थे।
  adult: पहला कदम छोटा होता है, पर आसान नहीं।
  calm: धीरे-धीरे मन की गाँठ खुल गई।
BEAT cosy pull-out
* “सुबह तुम्हारी बारी, शाम को {hero.meri},” {hero.ne} कहा, और {friend} मान {friend:गया}। || {thing.ka} झगड़ा वहीं खत्म हो गया।
  > {hero} and {friend} laughing together with {thing} {place} in evening light
  more: फिर {donon} इतना {donon:हँसा} कि पेट दुखने लगा।
  teen: अगले दिन फिर झगड़ा हुआ, पर अब बस मज़ाक में।
  adult: शाम को {thing} एक कोने में {thing:पड़ा रहा}; उन्हें उससे अच्छा काम मिल गया था।
  calm: बारिश रुकी, तो {donon} पास-पास सो {donon:चुका था}।
* “{hero.mujhe} तो बस दोस्ती चाहिए,” {hero.ne} कहा, और सब ठीक हो गया। || {donon} ने मिलकर {thing.ke} लिए एक जगह बनाई, जो {donon} की थी।
  > {hero} and {friend} building a little house for {thing} {place} in evening light
  more: अब {thing} किसी एक {thing:का} नहीं, {donon} {thing:का था}।
  teen: चींटी को भी बारी मिलती है।
  adult: वाक्य छोटा था, पर टिकाऊ था।
  funny: चींटी ने वहाँ अपना नाम भी लिख दिया।

PLOT small needs: alive suits: small
TITLE {hero.pura} और {little.pura}
TITLE नन्हे मेहमान की घर-वापसी
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} एक दिन किसी के रोने की आवाज़ सुनाई दी।
  > {hero} listening to a faint sound {place} {time}
  more: “चीं-चीं!” आवाज़ फिर आई।
  ages: child
* {kab} {hero.ek} {place.there} जा {hero:रहा था} कि कहीं से एक महीन-सी आवाज़ आई।
  > {hero} stopping to listen {place} {time}
  more: “चीं-चीं!” आवाज़ फिर आई।
  teen: आज ऐसी बातों के लिए समय कहाँ था!
  adult: आवाज़ इतनी धीमी थी कि अनसुनी भी की जा सकती थी।
  funny: आवाज़ ऐसी थी, जैसे कोई बाजा बाल्टी में गिर गया हो।
BEAT mysterious close-up
* एक बड़े पत्ते के नीचे {little.ek} {little:काँप रहा था}। || {hero.ne} उसे घर पहुँचाने का वादा किया।
  > {hero} finding {little} under a big leaf {place}
  more: {little.ka} डर कुछ कम हुआ।
  teen: वादा तो कर दिया, पर घर था कहाँ?
  adult: जो बहुत छोटा हो, उससे वादा करना सबसे आसान होता है।
  calm: {donon} धीरे से पास बैठ {donon:गया}।
* वहाँ {little.ek} अकेले {little:बैठा था}, और {hero.ne} तुरंत मदद करने की ठानी।
  > {hero} bending down to {little} {place}
  more: “घर कहाँ है?” {hero.ne} प्यार से पूछा।
  teen: देखने में तो {little} {little:प्यारा था}, पर बिल्कुल बेबस।
  adult: जो इतना छोटा हो, वह समय देखकर मदद नहीं माँगता।
  funny: “मैं {little:छोटा*} नहीं, बस दूर हूँ,” {little.ne} कहा।
BEAT exciting follow
* पर जहाँ भी गए, वह सही घर नहीं निकला, और {little} थककर चूर {little:हो गया}।
  > {hero} carrying {little} {place} in the evening
  more: {little.ki} आँखें मुँदने लगीं।
  teen: तीन गलत घोंसले और एक गुस्सैल मैना के बाद उपाय खत्म हो गए।
  adult: गलत दरवाज़ों पर खड़े होकर ही पता चलता है कि दरवाज़े कितने हैं।
  calm: रास्ते की हल्की चाल ने {little.ko} सुला दिया।
* तभी आँधी चलने लगी, और {hero.ne} {little.ko} कसकर थाम लिया।
  > {hero} sheltering {little} from the storm {place}
  more: “डरो मत,” {hero.ne} कहा।
  teen: आज का दिन सीधा-सादा हो ही नहीं सकता था।
  adult: कोई इतना छोटा सहारा ले, तो मन बड़ा हो जाता है।
  funny: “एक बार और!” हवा रुकते ही {little.ne} कहा।
BEAT cheerful still
* तब {friend.ek} {friend:बोला}, “मुझे मालूम है, {little.ko} कौन ढूँढ रहा है!” || और {friend.ne} झट से राह दिखा दी।
  > {friend} showing the way to {hero} and {little} {place}
  more: अब मंज़िल दूर न थी।
  teen: रास्ता काँटों के बीच से था। और कहाँ से होता!
  adult: कुछ लोग हमेशा जानते हैं कि किसे क्या चाहिए।
  funny: “सुबह से पुकार रहे हैं,” {friend.ne} कहा, “और बहुत बेसुरा पुकार रहे हैं।”
* भाग्य से राह में {friend.ek} {friend:मिला}, और {friend.vah_ke} कान बहुत तेज़ थे।
  > {friend} listening carefully, {hero} holding {little} {place}
  more: “चुप! कोई बुला रहा है,” {friend.ne} कहा।
  teen: उस दिन पहली बार सब एक साथ चुप हुए।
  adult: किसी को घर पहुँचाने का एक तरीका सुनना भी है।
  calm: सबने साँस रोककर सुना।
BEAT cosy pull-out
* थोड़ी ही देर में {little.ka} परिवार मिल गया, और सब गले लग गए। || “धन्यवाद!” {little.ne} चहककर कहा।
  > {little} hugged by its family, {hero} and {friend} watching happily {place} at sunset
  more: {hero} देर तक हाथ {hero:हिलाता रहा}।
  teen: लौटते समय कदम बहुत हल्के लग रहे थे।
  adult: लौटते समय हाथ कुछ खाली-खाली लगे।
  calm: फिर रात हुई, और सब अपने-अपने बिस्तर में सो गए।
* एक गरम घोंसले में सब {little.ki} राह देख रहे थे, और वहाँ {hero.ke} लिए भी जगह थी। || {hero.ne} भी वहीं खाना खाया।
  > {hero}, {friend} and {little} in a cosy nest together in the evening
  more: {little} सबसे नरम कोने में सो {little:गया}।
  teen: “फिर आना!” {little.ne} कहा। यह भी कोई कहने की बात थी?
  adult: किसी को घर पहुँचाते-पहुँचाते कभी-कभी हम खुद घर पहुँच जाते हैं।
  funny: मीठे में केंचुए थे। {hero.ka} पेट भर चुका था, शुक्र है!

PLOT party needs: alive suits: party
TITLE {hero.pura_ki} दावत
TITLE {hero.pura} और बड़ा उत्सव
BEAT cheerful push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, जो सबको दावत देना {hero:चाहता था}। || {hero.ne} रंगीन झंडियाँ भी लगा दी थीं।
  > {hero} hanging up colourful paper flags {place} {time}
  more: लाल, पीली, हरी और नीली!
  ages: child
* {kab} {hero.ek} {place.there} दीये और झंडियाँ सजा {hero:रहा था}, क्योंकि आज उत्सव था।
  > {hero} hanging up colourful lights {place} {time}
  more: लाल, पीली, हरी और नीली झंडियाँ!
  teen: न्योता सबको दिया था, सचमुच सबको, और शायद यही गलती थी।
  adult: उत्सव को कारण नहीं चाहिए, बस कोई शुरुआत करने वाला चाहिए।
  funny: एक झंडी उल्टी लटकी थी, पर सबसे खुश वही थी।
BEAT cheerful close-up
* {hero.ne} एक बड़ी कड़ाही में ढेर सारे लड्डू बनाए, ताकि सबका पेट भरे।
  > {hero} making sweets in a huge pan {place}
  more: घी, बेसन, चीनी, और बस तैयार!
  teen: नुस्खे में बारह लिखे थे, बन गए साठ।
  adult: हर लड्डू बनाते समय किसी एक मेहमान का चेहरा याद आया।
  funny: एक लड्डू थाली में, एक लड्डू मुँह में।
* “सब आएँगे न?” {hero.ne} सोचा और मिठाई की थाली बीच में सजा दी।
  > {hero} putting a big plate of sweets on a table {place}
  more: कितनी अच्छी महक थी!
  teen: पत्तलें पाँचवीं बार गिनी गईं।
  adult: उत्सव से पहले का घंटा सबसे लंबा होता है।
  calm: सब शांत था, और दीये राह देख रहे थे।
BEAT sad still
* तभी {hero.ka} पैर फिसला और सारी मिठाई मिट्टी में गिर गई। || {hero.ki} आँखें भर आईं।
  > {hero} looking sadly at sweets fallen on the ground {place}
  more: अब मेहमान क्या खाएँगे?
  teen: सन्नाटा छा गया; बस एक लड्डू अब भी लुढ़क रहा था।
  adult: दिन भर की मेहनत मिट्टी में पड़ी थी।
  funny: चींटियों ने इसे अपने जीवन का सबसे अच्छा दिन बताया।
* {hero} राह {hero:देखता रहा}, पर कोई न आया, और दीये छोटे होते गए।
  > {hero} waiting alone with a plate of sweets and oil lamps {place} in the evening
  more: क्या सब भूल गए थे?
  teen: “कहीं न्योते पर तारीख तो गलत नहीं लिख दी?” {hero.ne} सोचा।
  adult: जब कोई दस्तक न दे, तो वह चुप्पी भी सुनाई देती है।
  calm: लौ धीरे-धीरे इधर-उधर झूमती रही।
BEAT exciting follow
* तभी {friend.ek} भीतर झाँककर {friend:बोला}, “जल्दी बाहर {hero:आओ|आइए}!”
  > {friend} calling {hero} to come outside {place}
  more: {hero.ne} आँसू पोंछे और पीछे-पीछे चल {hero:दिया}।
  teen: “अभी नहीं,” {hero.ne} कहा, पर {friend} {friend:माना} ही कहाँ!
  adult: {friend.ki} आवाज़ में कोई छिपी हुई खुशी थी।
  funny: “और चम्मच भी ले {hero:आना|आइएगा}!”
* अचानक चारों ओर लालटेनें चमक उठीं, और सबसे आगे {friend.ek} {friend:था}।
  > {friend} leading guests with lanterns towards {hero} {place} in the evening
  more: कितना उजाला था!
  teen: पहले लगा कि बारात है, फिर लगा कि कोई साज़िश है।
  adult: एक-एक करके रोशनियाँ पास आईं, और हर रोशनी का एक चेहरा था।
  calm: जुगनुओं की तरह वे चुपचाप पास आती गईं।
BEAT cheerful pull-out
* “बधाई हो!” {friend} और बाकी सब बोले, क्योंकि हर कोई कुछ न कुछ लाया था: पूरी, खीर, आम और जलेबी! || ऐसा उत्सव {hero.ne} कभी नहीं देखा था।
  > {hero}, {friend} and many guests feasting with lanterns {place} in the evening
  more: फिर सब चाँद के थकने तक नाचे।
  teen: लड्डू भी आए। {friend.ne} गिने थे: पूरे साठ।
  adult: देर रात सबने मिलकर बर्तन समेटे, और वह भी उत्सव का हिस्सा था।
  calm: लालटेनें बुझीं, तो सब धीरे-धीरे घर लौट गए।
* सब {hero.ke} पास बैठे और जो कुछ था, मिल-बाँटकर खाया। || “ऐसे दोस्त सबको मिलें!” {hero.ne} कहा।
  > {hero} and {friend} sharing food with many friends {place} under lanterns
  more: सबसे बड़ा टुकड़ा {friend.ko} मिला।
  teen: पत्तलें कम पड़ गईं, पर किसी को फ़र्क नहीं पड़ा।
  adult: बैठने की जगह कम थी, चम्मच कम थे, और कमी किसी चीज़ की न थी।
  funny: आधी रात को {friend} खीर की कटोरी पर ही सो {friend:गया}।
"""
