"""Hindi plots of looking for something: lost, mapped, written, fallen from the sky."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT lost needs: alive suits: lost thing
TITLE {hero.pura} और {thing.pura}
TITLE कहाँ {thing:गया} {thing.pura}?
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} {thing.apna} सबसे {thing:प्यारा था}। || सोते समय भी {thing} पास ही {thing:रहता था}।
  > {hero} with {thing} {place} {time}
  more: यह साथ कभी नहीं छूटता था।
  ages: child
* {kab} {hero.ek} {place.there} {thing.apna} लेकर {hero:घूम रहा था}।
  > {hero} carrying {thing} {place} {time}
  more: यह साथ कभी नहीं छूटता था।
  teen: लोग हँसते थे, पर {hero.ko} किसी की परवाह नहीं थी।
  adult: {thing.ka} दाम कुछ भी न था, पर यादें दाम नहीं देखतीं।
  funny: {thing.ke} बिना तो {hero.ko} छींक भी नहीं आती थी।
BEAT mysterious close-up
* पर अचानक {thing} गायब हो {thing:गया}! || {hero.ne} आगे देखा, पीछे देखा, कहीं कुछ न मिला।
  > {hero} looking around in surprise {place} {time}
  more: “अरे, कहाँ {thing:गया}?” {hero.ne} पूछा।
  teen: तीसरी बार देखने पर भी जगह खाली ही थी।
  adult: छोटी-सी चीज़ भी जाते-जाते कितनी बड़ी जगह खाली कर जाती है!
  funny: अचार के मर्तबान में भी झाँक लिया, वहाँ भी नहीं।
* बस एक पल को नज़र हटी, और {thing} हाथ से {thing:निकल गया}।
  > {hero} standing with empty hands {place} {time}
  more: अभी तो यहीं {thing:था}!
  teen: “ऐसा कैसे हो सकता है?” {hero.ne} बुदबुदाकर कहा।
  adult: चीज़ें ऐसे ही खोती हैं, बिना बताए और हमेशा गलत समय पर।
  funny: “कहीं समोसे खाने तो नहीं {thing:चला गया}?” {hero.ne} सोचा।
BEAT sad follow
* {hero.ne} हर आने-जाने वाले से पूछा, पर किसी ने {thing.ko} नहीं देखा था। || {hero.ke} चारों ओर शाम ढलने लगी।
  > {hero} searching {place} at dusk
  more: {hero.ki} आँखों में आँसू आ गए।
  teen: ज़्यादातर लोग तो रुके तक नहीं।
  adult: हर “नहीं” के साथ रास्ता कुछ और लंबा हो जाता था।
  calm: आसमान में किसी ने चुपके से पहला तारा जला दिया।
* शाम तक {hero} {place.there} {hero:ढूँढता रहा}, पर {thing.ka} कुछ पता न चला।
  > {hero} searching on the ground {place} in the evening
  more: {hero.ke} पाँव थक गए और मन उदास हो गया।
  teen: अब कोई नया उपाय भी नहीं सूझ रहा था।
  adult: ढूँढने वाला केवल वही नहीं ढूँढता, जो खोया है।
  funny: मिला क्या? तीन बटन, एक टूटा चम्मच और एक नाराज़ झींगुर।
BEAT cheerful still
* तभी {friend.ek} {friend:आया} और {friend:बोला}, “रोना मत, हम मिलकर ढूँढेंगे।” || {hero.ka} मन हल्का हो गया।
  > {friend} coming to help {hero} {place} in the evening
  more: साथ मिल जाए तो डर आधा रह जाता है।
  teen: “खोई चीज़ें ढूँढना तो मेरा पुराना शौक है।”
  adult: उस दिन किसी ने इतनी अपनी-सी बात पहली बार कही थी।
  funny: “एक बार मैंने अपना ही चश्मा ढूँढ निकाला था,” {friend.ne} कहा, “अपनी ही नाक पर!”
* पास ही {friend.ek} {friend:बैठा था}। “मेरे साथ {hero:आओ|आइए}, मैंने कुछ देखा है,” {friend.ne} धीरे से कहा।
  > {friend} showing {hero} the way {place} in the evening
  more: {friend.ko} वहाँ का हर कोना मालूम था।
  teen: बात पर भरोसा करना मुश्किल था, पर और कोई चारा भी नहीं था।
  adult: {friend.ne} कोई सवाल नहीं किया, बस राह दिखाई।
  calm: चारों ओर शांति थी, और कदम धीरे-धीरे बढ़ते गए।
BEAT cosy pull-out
* और सचमुच, थोड़ी ही दूर पर {thing} {thing:पड़ा था}, जैसे राह देख {thing:रहा हो/रही हो/रहे हों/रही हों}। || {hero.ne} खुशी से {friend.ko} गले लगा लिया।
  > {hero} hugging {friend}, with {thing} {place} in warm light
  more: उस दिन से {donon} मिलकर {thing.ka} ध्यान रखने लगे।
  teen: “अगली बार सँभालकर रखना,” {friend.ne} मुस्कुराकर कहा।
  adult: उस शाम {hero.ko} केवल {thing} ही नहीं, एक साथी भी मिल गया।
  funny: {hero.ne} {thing.ko} नमस्ते कहा, और {friend.ne} भी, क्या पता जवाब मिल जाए।
  calm: फिर रात हुई, और सब चैन से सो गए।
* अगले ही मोड़ पर {thing} मिल {thing:गया}, बिल्कुल सही-सलामत। || {hero} और {friend} खुशी से नाचने {donon:लगा}।
  > {hero} and {friend} dancing for joy around {thing} {place} in warm light
  more: {hero.ko} {thing} भी {thing:मिला} और एक पक्का दोस्त भी।
  teen: कभी-कभी कुछ खोने से ही कोई अपना मिलता है।
  adult: लौटते समय किसी को जल्दी नहीं थी।
  calm: घर पहुँचे तो दीया जल रहा था और दिन धीरे से विदा हो गया।

PLOT map needs: walker outdoors suits: map
TITLE {hero.pura} और पुराना नक्शा
TITLE लाल निशान का रहस्य
BEAT cheerful push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} एक दिन खज़ाने का नक्शा मिला।
  > {hero} finding an old treasure map {place} {time}
  more: नक्शे पर एक लाल निशान बना था।
  ages: child
* {kab} {hero.ek_ko} {place.there} पत्थर के नीचे एक पुराना नक्शा मिला।
  > {hero} unfolding an old treasure map {place} {time}
  more: नक्शे पर एक लाल निशान बना था।
  teen: निशान इतना लाल था, मानो कल ही बनाया गया हो।
  adult: कागज़ बार-बार मोड़ने से मुलायम हो चुका था; किसी ने उस पर लंबे समय तक भरोसा किया होगा।
  funny: पत्थर ने जम्हाई ली और फिर सो गया।
BEAT exciting pan
* “चलो, खज़ाना ढूँढते हैं!” {hero.ne} कहा और {friend.khud_ko} भी साथ ले लिया।
  > {hero} and {friend} setting off on a path with a treasure map {place}
  more: पोटली में दो रोटियाँ और थोड़ा गुड़ था।
  teen: “खज़ाने अक्सर धोखा निकलते हैं,” {friend.ne} कहा, पर चल भी {friend:पड़ा}।
  adult: खज़ाने से अधिक उस दूर की राह ने बुलाया था।
  funny: पाँच मिनट में ही गुड़ खत्म हो गया।
* {hero.ne} वह नक्शा {friend.khud_ko} दिखाया, और {donon} उसी समय {donon:चल पड़ा}।
  > {hero} and {friend} looking at a treasure map {place}
  more: रास्ते में तीन टीले थे और एक नदी।
  teen: तीन टीले, एक नदी, एक निशान: इसमें मुश्किल क्या थी?
  adult: बहुत दिनों बाद किसी ने इतनी आसानी से कहा था, “मैं साथ हूँ।”
  calm: रास्ता नरम था और हवा में घास की महक थी।
BEAT exciting follow
* पर नदी का पुल टूटा हुआ था, और {hero} और {friend} किनारे पर ही {donon:रुक गया}। || पानी की गरज में {hero.ko} अपनी आवाज़ भी नहीं सुनाई देती थी।
  > {hero} and {friend} standing by a river at a broken bridge
  more: “अब क्या करें?” {friend.ne} पूछा।
  teen: “यह बात नक्शे में क्यों नहीं लिखी?” {friend.ne} पूछा।
  adult: दूसरा किनारा इतना पास था कि उसकी घास तक गिनी जा सकती थी।
  funny: “सारा पानी पी जाएँ?” {friend.ne} सुझाया।
* तभी घना कोहरा छा गया और {hero.ko} नक्शे पर कुछ भी दिखना बंद हो गया।
  > {hero} and {friend} lost in thick mist with a treasure map
  more: {donon} ने कसकर हाथ पकड़ लिए।
  teen: अब तो अपने पाँव भी पराए लग रहे थे।
  adult: कोहरे में हर कदम एक फ़ैसला होता है।
  calm: कोहरा रुई जैसा नरम था और सब कुछ शांत हो गया।
BEAT mysterious still
* तब {hero.ki} नज़र दो पेड़ों के बीच बँधी रस्सी पर पड़ी। || उसी के सहारे {hero} और {friend} लाल निशान तक {donon:पहुँच गया}।
  > {hero} and {friend} holding on to a rope between two trees
  more: रस्सी हिली, पर टूटी नहीं।
  teen: बस, नीचे मत देखना!
  adult: जिसने वह रस्सी बाँधी होगी, उसने बाद में आने वालों के बारे में सोचा होगा।
  funny: {friend.ne} आँखें बंद रखीं, एक भी नहीं खोली।
* “सुनो, घंटी बज रही है!” {friend.ne} कहा, और उसी आवाज़ के सहारे वे लाल निशान तक {donon:पहुँचा}।
  > {hero} and {friend} following the sound of a bell in the mist
  more: वहाँ ज़मीन में एक संदूक दबा था।
  teen: अब तो {friend} भी चुप हो {friend:गया}।
  adult: संदूक का ताला खुला था, मानो किसी को मेहमान की राह हो।
  calm: घंटी धीमे-धीमे बजी: एक, दो, तीन।
BEAT cosy pull-out
* संदूक में न सोना था, न चाँदी, बस दो प्याले और एक पर्ची थी: “बैठो और देखो।” || {hero.ob} और {friend.ke} सामने सूरज लाल होकर डूब रहा था।
  > {hero} and {friend} sitting side by side on a hill, watching the sunset
  more: “यही सबसे सुंदर खज़ाना है,” {hero.ne} कहा।
  teen: “चलो, मान लिया,” {friend.ne} कहा।
  adult: देर तक कोई कुछ न बोला, और किसी बात की कमी भी न थी।
  funny: {friend.ne} प्याले को दाँत से काटकर भी देखा, कहीं सोने का न हो।
  calm: वे तारे निकलने तक वहीं {donon:बैठा रहा}।
* संदूक में एक छोटा-सा बाजा था, जो खुलते ही मीठी धुन बजाने लगा। || उस दिन से {hero} और {friend} हर शाम उस धुन पर {donon:नाचता हैं}।
  > {hero} and {friend} dancing beside an open treasure box with a music box in the evening
  more: नक्शा अब दीवार पर टँगा है।
  teen: नक्शा उन्होंने फिर वहीं छिपा दिया, किसी और के लिए।
  adult: नक्शा उन्होंने वहीं रख दिया; अच्छी राह किसी एक की नहीं होती।
  calm: आखिरी सुर पर सबकी आँखें मुँद गईं।

PLOT letter needs: alive stranger suits: letter
TITLE {hero.pura} और बिना नाम की चिट्ठी
TITLE किसकी है यह चिट्ठी?
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} एक दिन बिना नाम की एक नीली चिट्ठी मिली।
  > {hero} finding a blue letter {place} {time}
  more: उस पर बस एक छोटा-सा दिल बना था।
  ages: child
* {kab} {hero.ek_ko} {place.there} बिना नाम की एक चिट्ठी पड़ी मिली।
  > {hero} picking up a letter {place} {time}
  more: उस पर बस एक छोटा-सा दिल बना था।
  teen: न नाम, न पता, बस स्याही का एक धब्बा था।
  adult: लिफ़ाफ़े पर नाम नहीं था, पर लिखावट में जल्दी थी।
  funny: चिट्ठी इतनी मोटी थी, मानो किसी ने उसमें पराठा रख दिया हो।
BEAT mysterious close-up
* चिट्ठी में लिखा था, “उसके लिए, जिसका मन साफ़ है।” || {hero.ne} उसे सही जगह पहुँचाने की ठान ली।
  > {hero} reading a letter {place}
  more: पर वह था कौन?
  teen: ऐसा तो कोई भी हो सकता था, या शायद कोई नहीं।
  adult: कुछ वाक्य ऐसे होते हैं, जिन्हें पढ़कर रखा नहीं जा सकता।
  funny: {hero.ne} उसे तीन बार पढ़ा, एक बार तो उल्टा पकड़कर।
* “जिसकी है, वह ज़रूर राह देख रहा होगा,” {hero.ne} सोचा और चिट्ठी लेकर चल {hero:पड़ा}।
  > {hero} setting off with a letter {place}
  more: हर कदम पर चिट्ठी सरसराती थी।
  teen: जिसका कुछ पता न हो, उसे ढूँढें कैसे?
  adult: जो चिट्ठी पहुँची नहीं, वह अधूरी बात ही तो है।
  calm: दिन सुहाना था और किसी को जल्दी न थी।
BEAT sad follow
* {hero.ne} सबसे पूछा, पर सबने सिर हिला दिया: चिट्ठी उनकी नहीं थी। || शाम तक {hero} बहुत {hero:थक गया}।
  > {hero} holding a letter, tired, {place} in the evening
  more: फिर भी {hero.ne} हार नहीं मानी।
  teen: सत्रहवें ने तो बात भी पूरी नहीं सुनी।
  adult: सब चाहते थे कि वह उनकी हो, पर थी किसी की नहीं।
  funny: एक बकरी लेने को तैयार थी, पर नाश्ते के लिए।
* तभी बारिश होने लगी और {hero.ko} स्याही फैलने का डर हुआ।
  > {hero} hiding a letter from the rain {place}
  more: {hero.ne} चिट्ठी को सीने से लगा लिया।
  teen: अभी बरसना ज़रूरी था क्या?
  adult: किसी की मेहनत से लिखी बात कितनी जल्दी धुल सकती है।
  calm: बूँदें धीमे-धीमे थपकी देती रहीं।
BEAT mysterious still
* तब {friend.ek} {friend:बोला}, “यह चिट्ठी मैंने ही लिखी है, पर देने का साहस नहीं हुआ।”
  > {friend} talking shyly to {hero} {place}
  more: {friend} शरमा {friend:गया}।
  teen: “शर्म भी बड़ी बला है,” {friend.ne} आह भरी।
  adult: लगा कि यह वाक्य बहुत बार मन में दोहराया गया है।
  funny: “मैंने तो इसे खाने की भी कोशिश की थी,” {friend.ne} माना।
* एक छप्पर के नीचे {friend.ek} {friend:बैठा था}। “यह तो मैंने लिखी थी,” {friend.ne} मुस्कुराकर कहा।
  > {friend} sitting under a small roof and smiling at {hero}
  more: “पर किसके लिए?” {hero.ne} पूछा।
  teen: {hero.ne} पहले चिट्ठी को देखा, फिर {friend.ko}।
  adult: कुछ रास्ते घूमकर वहीं आते हैं, ताकि कोई उन पर चले तो सही।
  calm: वहाँ सूखा था और गरमाहट थी।
BEAT cosy pull-out
* “यह उसके लिए है, जो इसे फेंके नहीं, सँभालकर रखे,” {friend.ne} कहा। || यह सुनकर {hero.ka} चेहरा खिल उठा।
  > {hero} and {friend} smiling over a letter {place} in warm evening light
  more: अगले दिन {donon} ने मिलकर एक नई चिट्ठी लिखी।
  teen: जवाब उसी शाम आ गया, स्याही के धब्बे के साथ।
  adult: वह चिट्ठी {hero.ke} पास आज भी है, वैसे ही मुड़ी हुई।
  calm: {donon} उसे बार-बार {donon:पढ़ता रहा}, जब तक रात न हो गई।
* {hero.ob} और {friend.ne} चिट्ठी साथ बैठकर पढ़ी। उसकी आखिरी पंक्ति थी: “क्या हम दोस्त बन सकते हैं?” || “हाँ!” {hero.ne} कहा।
  > {hero} and {friend} reading a letter together {place} in warm evening light
  more: फिर सबने गरम-गरम दूध पिया।
  teen: बस किसी एक को पहल करनी होती है।
  adult: दिन ढल रहा था और किसी को कहीं जाना न था।
  funny: “और पराठा?” {friend.ne} पूछा। वह भी {donon} ने बाँट लिया।

PLOT star needs: alive outdoors suits: star
TITLE {hero.pura} और टूटा तारा
TITLE आसमान से गिरा तारा
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, जो हर रात तारे {hero:गिनता था}।
  > {hero} counting the stars {place} at night
  more: एक भी तारा कम नहीं होता था।
  ages: child
* एक रात {hero.ek} {place.there} तारे देखने के लिए जाग {hero:रहा था}।
  > {hero} looking up at the stars {place} at night
  more: आसमान तारों से भरा था!
  teen: बाकी सब सो चुके थे, या सोने का नाटक कर रहे थे।
  adult: वह ऐसी साफ़ रात थी, जिसमें मन छोटा भी लगता है और अकेला भी नहीं।
  funny: तीन सौ बारह तक पहुँचते ही हर बार जम्हाई आ जाती थी।
BEAT mysterious pan
* तभी सर्र से एक छोटा तारा टूटकर {hero.ke} सामने आ गिरा। || {hero.ne} उसे धीरे से उठाया।
  > a small glowing star falling from the night sky, {hero} watching {place}
  more: बेचारा तारा काँप रहा था।
  teen: “कोई {hero.meri} बात नहीं मानेगा,” {hero.ne} सोचा।
  adult: गिरने की आवाज़ पत्ते से भी हल्की थी।
  funny: “उफ़!” तारा बोला।
* अचानक उजाला हुआ, और {hero.ke} पास घास में एक नन्हा तारा आ गिरा।
  > a small glowing star lying in the grass beside {hero} at night
  more: वह एक सेब जितना ही बड़ा था।
  teen: उसमें से अब भी थोड़ा धुआँ उठ रहा था।
  adult: उसकी रोशनी किसी के जलाए हुए दीये जैसी थी।
  calm: वह दीये की तरह धीमे-धीमे चमक रहा था।
BEAT sad close-up
* “मुझे घर जाना है,” तारे ने {hero.se} रोते हुए कहा। || {hero.ne} उसे ऊपर उठाया, पर आसमान बहुत दूर था।
  > {hero} holding a small fading star up to the night sky
  more: तारे की चमक कम होने लगी।
  teen: घर बस कुछ लाख कोस दूर था।
  adult: कुछ दूरियाँ हाथ बढ़ाने से नहीं मिटतीं।
  funny: उछलने से भी बात नहीं बनी, बस देखने में मज़ा आया।
* {hero.ne} तारे को ऊपर उछाला, पर वह हर बार नीचे आ गिरा और उसकी चमक घटने लगी।
  > {hero} throwing a small star into the air at night
  more: “धीरे से!” तारे ने कहा।
  teen: पाँचवीं बार के बाद {donon} को चक्कर आने लगे।
  adult: जो एक बार टूटकर गिरे, उसे यों ही वापस नहीं भेजा जा सकता।
  calm: “ज़रा सुस्ता लें,” तारे ने धीरे से कहा।
BEAT exciting follow
* तभी {friend.ek} {friend:आया} और {friend:बोला}, “इसे सबसे ऊँचे टीले पर ले चलो, वहाँ से हवा इसे ले जाएगी।”
  > {hero} and {friend} carrying a small glowing star up a hill at night
  more: चढ़ाई कठिन थी, पर तारा रास्ता दिखाता रहा।
  teen: योजना अजीब थी, पर दूसरी कोई थी भी नहीं।
  adult: बात में समझदारी कम थी, पर शायद इसीलिए वह सही थी।
  funny: {friend.ne} गाना भी गाया, इतना बेसुरा कि हवा दौड़ी चली आई।
* “मैं हवा को बुला लाऊँ?” यह कहकर {friend.ek_ne} ज़ोर से सीटी बजाई।
  > {friend} whistling for the wind, {hero} holding a small glowing star at night
  more: और सचमुच हवा आ गई, सर्र-सर्र!
  teen: हवा की छुट्टी थी, फिर भी वह आ गई।
  adult: हवा वैसे ही आई, जैसे वह आती है: बिना बुलाए, ठीक समय पर।
  calm: वह बहुत धीमी और गुनगुनी हवा थी।
BEAT cosy pull-out
* {hero} और {friend} {donon:देखता रहा}, और हवा ने तारे को घर पहुँचा दिया। || अब आसमान में एक तारा {hero.ko} देखकर सबसे ज़्यादा टिमटिमाता है।
  > {hero} and {friend} looking up at one bright star in the night sky
  more: {hero} और {friend} हर रात उसे “शुभ रात्रि” {donon:कहता हैं}।
  teen: {friend.ka} कहना है कि यह सब गाने का कमाल था।
  adult: बादल हों, तब भी मालूम रहता है कि वह कहाँ है।
  calm: फिर सब चुपचाप सो जाते हैं।
* ऊपर, और ऊपर, तारा अपनी जगह पर जा बैठा। || {hero} और {friend} सुबह तक हाथ {donon:हिलाता रहा}।
  > {hero} and {friend} waving at a bright star in the night sky
  more: अब एक भी तारा कम नहीं था।
  teen: किसी ने सचमुच विश्वास नहीं किया, पर उन्हें परवाह भी नहीं थी।
  adult: घास की वह जगह देर तक गरम रही।
  funny: “अगली बार किनारे से दूर रहना!” {friend.ne} पुकारा।
"""
