"""Hindi plots of what grows and what is made: a seed, a song, a kite, a word to be understood."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT seed needs: walker outdoors suits: seed
TITLE {hero.pura} और नन्हा बीज
TITLE देखो, क्या उगा!
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} एक दिन नन्हा-सा बीज मिला।
  > {hero} finding a tiny seed {place} {time}
  more: बीज भूरा और गोल था।
  ages: child
* {kab} {hero.ek_ne} {place.there} मिट्टी में एक बीज बोया।
  > {hero} planting a tiny seed in the earth {place} {time}
  more: थोड़ा पानी, थोड़ी धूप, और बस!
  teen: पुड़िया पर बस इतना लिखा था: “आश्चर्य”।
  adult: बीज बोना आने वाले कल से मिलने का वादा है।
  funny: “शुभ रात्रि,” बीज से कहा गया, क्योंकि मिट्टी में तो अँधेरा होता है।
BEAT calm close-up
* “इसमें दुनिया का सबसे सुंदर फूल खिलेगा,” {hero.ne} कहा और हर दिन पानी दिया।
  > {hero} watering a small patch of earth with a pot {place}
  more: सुबह पानी, और रात को एक लोरी।
  teen: मिट्टी पर इसका कोई असर न दिखा।
  adult: किसी ऐसे की देखभाल करना अच्छा लगता है, जो कुछ माँगे नहीं।
  funny: {hero.ne} क्यारी को अख़बार भी पढ़कर सुनाया।
* {hero.ne} चारों ओर छोटी-सी बाड़ बनाई और हर सुबह जाकर देखा।
  > {hero} building a small fence around a patch of earth {place} in the morning
  more: “सुप्रभात, नन्हे बीज!”
  teen: तीसरे दिन तक धीरज भी मेहनत लगने लगा।
  adult: जो दिखता नहीं, उसकी राह देखना भी सीखना पड़ता है।
  calm: मिट्टी पर ओस थी, और सब शांत था।
BEAT sad still
* {hero.ne} एक हफ़्ता राह देखी, फिर दूसरा, पर मिट्टी सूनी ही रही। || {hero} उदास हो {hero:गया}।
  > {hero} looking sadly at bare earth {place}
  more: हरी नोक तक न निकली।
  teen: शायद आश्चर्य यही था कि कुछ उगेगा नहीं।
  adult: मिट्टी की चुप्पी खाली नहीं होती, पर यह बाद में पता चलता है।
  funny: बढ़ी तो बस बेचैनी।
* फिर कड़ी धूप पड़ी और मिट्टी सूखकर फट गई। || {hero.ko} लगा कि अब कुछ नहीं बचेगा।
  > {hero} looking at dry cracked ground {place} under a hot sun
  more: लोरी से भी काम न चला।
  teen: घड़े से अब बस हवा निकल रही थी।
  adult: मौसम किसी से पूछकर नहीं बदलता।
  calm: साँझ को हवा कुछ ठंडी हुई।
BEAT mysterious close-up
* तब {friend.ek_ne} मिट्टी पर कान रखा और मुस्कुराकर कहा, “मुझे सुनाई दे रहा है। बस थोड़ा समय चाहिए।”
  > {friend} listening at the ground beside {hero} {place}
  more: {hero.ne} थोड़ा और इंतज़ार किया।
  teen: “बीज के पास घड़ी नहीं होती,” {friend.ne} कहा।
  adult: अब इंतज़ार करने वाले दो थे, और यह इंतज़ार नहीं रहा।
  funny: “खर्राटे भी ले रहा है,” {friend.ne} बताया।
* “खोदना मत!” {friend.ek_ne} ठीक समय पर रोका। “नीचे वह जाग चुका है।”
  > {friend} stopping {hero} from digging {place}
  more: सचमुच मिट्टी में एक दरार थी।
  teen: फावड़ा बहुत धीरे से नीचे आया।
  adult: बहुत कुछ खोता नहीं, बस अभी दिखता नहीं।
  calm: {donon} चुपचाप पास बैठ {donon:गया}।
BEAT cheerful pull-out
* अगली सुबह एक हरा अंकुर निकला, और कुछ महीनों में घर से भी ऊँचा सूरजमुखी! || उसे पूरा देखने के लिए {hero.ob} और {friend.ko} सिर ऊपर उठाना पड़ा।
  > {hero} and {friend} admiring a huge sunflower {place} in bright sunshine
  more: और सबको एक-एक नया बीज मिला।
  teen: “आश्चर्य!” {friend.ne} कहा।
  adult: फिर एक दिन नया बीज मिट्टी पर गिरा, भूरा और गोल, और किसी को जल्दी न थी।
  calm: दोपहर को सब उसी की छाया में सोते हैं।
* पहली बारिश में मिट्टी खुली, और एक छोटा नीला फूल मुस्कुराया। || वह सबसे बड़ा न था, पर {hero.ke} लिए सबसे सुंदर था।
  > {hero} and {friend} kneeling by a small blue flower {place} after rain
  more: “सुप्रभात,” {hero.ne} धीरे से कहा।
  teen: इतनी मेहनत, इतना-सा फूल, और फिर भी सब सफल।
  adult: वह नौ दिन खिला; याद उससे कहीं लंबी रही।
  funny: उस दिन उसे खेल वाला पन्ना सुनाया गया।

PLOT song needs: alive suits: song
TITLE {hero.pura} और खोया हुआ गीत
TITLE गीत कहाँ गया?
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jiska} गीत सुनकर सबको मीठी नींद आती थी।
  > {hero} singing {place} in the evening
  more: गीत की आवाज़ चाँद तक जाती थी।
  ages: child
* {kab} {hero.ek} {place.there} एक पुराना गीत गुनगुना {hero:रहा था}।
  > {hero} humming a song {place} {time}
  more: वैसा मीठा गीत और किसी के पास न था।
  teen: शरम बस तब आती थी, जब कोई सुन ले, और कोई न कोई सुन ही लेता था।
  adult: यह ऐसा गीत था, जो किसी ने सिखाया नहीं, फिर भी सबको आता था।
  funny: तीसरे अंतरे में बस “ला-ला-ला” था, पर पूरे भाव के साथ।
BEAT mysterious close-up
* पर एक दिन धुन अचानक {hero.ke} मन से निकल गई। || {hero.ne} मुँह खोला, तो बस हवा निकली।
  > {hero} with an open mouth, surprised and silent {place}
  more: “अरे!” {hero.ne} कहा।
  teen: बोल याद थे, और इससे बात और बिगड़ गई।
  adult: किस बात पर दिन टिका था, यह उसके जाने पर ही पता चलता है।
  funny: जो आवाज़ निकली, वह पुराने दरवाज़े जैसी थी।
* गाते-गाते {hero} बीच में ही {hero:रुक गया}, क्योंकि अगला सुर गायब था।
  > {hero} stopping in the middle of a song {place}
  more: वह सुर कहाँ चला गया?
  teen: एक सुर क्या गया, पूरा गीत ढह गया।
  adult: कमी बस एक सुर की थी, पर बाकी सब उसी की राह देखते थे।
  calm: ऐसी शांति हुई कि ओस का गिरना भी सुनाई दे।
BEAT sad follow
* {hero.ne} हवा से पूछा, पानी से पूछा, पर वह गीत किसी को न आता था। || संगीत के बिना {hero.ko} सब फीका लगने लगा।
  > {hero} listening to the wind {place}
  more: झींगुर भी चुप हो गए।
  teen: हवा को बस एक ही राग आता था, और वह भी खत्म नहीं होता था।
  adult: धुन ढूँढी नहीं जाती; बस चुप होकर उसकी राह देखी जाती है।
  funny: एक मेंढक ने अपना सुर देना चाहा, पर उसके पास एक ही था।
* उस रात {place.there} {hero.ka} गीत नहीं गूँजा, और कोई सो न सका।
  > {hero} sitting sadly {place} at night, everyone awake
  more: सब गीत की राह देख रहे थे।
  teen: पहले किसी ने धन्यवाद तक न कहा था, और अब सब पूछ रहे थे।
  adult: वह चुप्पी बहुत शिष्ट थी, और बहुत बड़ी।
  calm: बस तारे धीमे-धीमे टिमटिमाते रहे।
BEAT mysterious still
* तब {friend.ek_ne} लकड़ी से ताल दी: टक, टक-टक, टक। || “कुछ याद आया?” {friend.ne} पूछा।
  > {friend} tapping a rhythm with a small stick, {hero} listening {place}
  more: और एक सुर लौट आया!
  teen: ताल! बात ताल की ही थी।
  adult: तो इतने दिन कोई सुन रहा था।
  funny: “मैं तो सालों से ताल दे {friend:रहा/रही/रहा/रही} हूँ,” {friend.ne} कहा, “किसी ने ध्यान ही नहीं दिया।”
* {friend.ek} धीमे-धीमे गुनगुनाने {friend:लगा}, थोड़ा बेसुरा, पर बिल्कुल सही।
  > {friend} humming softly, {hero} listening with wide eyes {place}
  more: “यही तो है!” {hero.ne} खुशी से कहा।
  teen: बेसुरा था, पर पहचान में आ गया।
  adult: जो दूसरों को दे दिया जाए, वह पूरा कभी नहीं खोता।
  calm: आवाज़ माथे पर फिरते हाथ जैसी थी।
BEAT cosy pull-out
* अब {hero} और {friend} साथ गाने {donon:लगा}, और झींगुर से लेकर चाँद तक सबने सुर मिलाया। || {hero.ka} गीत पहले जैसा न था; उससे भी मीठा था।
  > {hero} and {friend} singing together {place} under the moon
  more: और सबको मीठी नींद आई।
  teen: तीसरे अंतरे को आख़िर बोल मिल गए।
  adult: अब वे दो आवाज़ों में {donon:गाता हैं}, और एक आवाज़ दूसरी की राह देखती है।
  calm: आखिरी सुर तक सब सो चुके थे।
* उस दिन से {hero} और {friend} हर शाम साथ {donon:गाता हैं}, और कोई सुर नहीं खोता।
  > {hero} and {friend} singing together {place} in warm evening light
  more: जो एक भूलता है, वह दूसरे को याद रहता है।
  teen: कभी-कभी वे जान-बूझकर {donon:भूलता हैं}, बस उसे फिर से पाने के लिए।
  adult: गीत को दो चाहिए: एक गाने वाला, एक याद रखने वाला।
  funny: बस मेंढक अपने सुर पर अड़ा रहा।

PLOT kite needs: walker outdoors suits: kite
TITLE {hero.pura} और लाल पतंग
TITLE सबसे ऊँची पतंग
BEAT cheerful push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jisne} कागज़ जोड़कर एक लाल पतंग बनाई।
  > {hero} making a red paper kite {place} {time}
  more: पतंग की पूँछ लंबी और चमकीली थी।
  ages: child
* {kab} {hero.ek} {place.there} अपनी लाल पतंग उड़ा {hero:रहा था}।
  > {hero} flying a red kite {place} {time}
  more: पतंग की पूँछ लंबी और चमकीली थी।
  teen: हवा ठीक थी, डोर ठीक थी, तो गड़बड़ होनी ही थी।
  adult: डोर हाथ में हो, तो आसमान थोड़ा अपना लगता है।
  funny: पहली बार पतंग नहीं, टोपी उड़ गई थी।
BEAT exciting pan
* “{hero.meri} पतंग बादलों को छुएगी!” {hero.ne} कहा और डोर ढीली छोड़ दी।
  > {hero} letting a red kite rise high {place}
  more: पतंग ऊपर, और ऊपर चली गई।
  teen: नीचे से सब देख रहे थे, और यही अच्छा लग रहा था।
  adult: ऊँचाई की चाह में डोर का ध्यान कम ही रहता है।
  funny: एक चील ने पूछा, “लाइसेंस है?”
* {hero.ki} पतंग इतनी ऊँची गई कि एक लाल बिंदी जैसी दिखने लगी।
  > a red kite high in the sky, {hero} holding the string {place}
  more: {hero.ka} मन भी उसके साथ उड़ रहा था।
  teen: इतनी ऊँची पतंग वहाँ किसी ने नहीं उड़ाई थी।
  adult: वह इतनी दूर थी कि बस डोर के खिंचाव से महसूस होती थी।
  calm: हवा हल्की थी, और डोर धीरे-धीरे गुनगुना रही थी।
BEAT sad follow
* तभी {hero.ke} हाथ में डोर टूट गई, और पतंग हवा के साथ बह गई। || {hero} उसके पीछे {hero:दौड़ा}, पर वह ओझल हो गई।
  > a red kite drifting away, {hero} running after it {place}
  more: “रुको!” {hero.ne} पुकारा।
  teen: सब एक साथ बोले, “अरे!” और फिर चुप हो गए।
  adult: हाथ में डोर का एक टुकड़ा रह गया, और उसका कोई भार न था।
  funny: चील ने सिर हिलाया, “मैंने तो पूछा था।”
* अचानक तेज़ झोंका आया और {hero.ki} पतंग एक ऊँचे पेड़ में जा फँसी।
  > a red kite stuck in a tall tree, {hero} below {place}
  more: पेड़ बहुत ऊँचा था।
  teen: पेड़ को जैसे ठीक यही पतंग चाहिए थी।
  adult: वह दिख तो रही थी, पर पहुँच से बाहर थी; यह खोने से भी कठिन है।
  calm: पतंग पत्तों के बीच धीरे-धीरे झूलती रही।
BEAT cheerful still
* तब {friend.ek} {friend:आया} और {friend:बोला}, “पतंग मैंने देखी है। चलो, साथ चलें।”
  > {friend} pointing the way to a red kite, {hero} following {place}
  more: {donon} हाथ पकड़कर चल {donon:दिया}।
  teen: {friend.ne} यह नहीं पूछा कि गलती किसकी थी।
  adult: किसी के साथ ढूँढने पर खोई चीज़ भी पास लगती है।
  funny: “लाल थी? पूँछ वाली? तो वह मेरी मौसी नहीं थी,” {friend.ne} कहा।
* “रोना नहीं,” {friend.ek_ne} कहा। “एक पतंग गई, तो हम दूसरी भी ला सकते हैं और पहली भी।”
  > {friend} comforting {hero} {place}
  more: {hero.ke} चेहरे पर मुस्कान आ गई।
  teen: बात टेढ़ी थी, पर हिम्मत बढ़ाने वाली थी।
  adult: सांत्वना का सबसे अच्छा रूप साथ चल देना है।
  calm: {donon} ने थोड़ा सुस्ताकर पानी पिया।
BEAT cosy pull-out
* पतंग मिल तो गई, पर फटी हुई, सो {hero.ob} और {friend.ne} उस पर पीला कागज़ चिपका दिया। || अब {hero} और {friend} उसे बारी-बारी {donon:उड़ाता हैं}।
  > {hero} and {friend} flying a red and yellow kite together {place} at sunset
  more: और डोर अब दोगुनी मज़बूत है।
  teen: चील ने भी पास आकर देखा और कुछ न कहा, यानी पसंद आई।
  adult: जोड़ दिखता था, और वही उसकी सबसे अच्छी बात थी।
  calm: साँझ ढली, तो पतंग {donon} के बीच सो गई।
* आखिर पतंग हाथ आ गई, और {hero.ne} उसकी डोर {friend.ko} थमा दी। || “अब तुम्हारी बारी,” {hero.ne} कहा।
  > {hero} handing the string of a red kite to {friend} {place} at sunset
  more: {donon} शाम तक पतंग {donon:उड़ाता रहा}।
  teen: बादल छूना बाकी रहा, कल के लिए भी तो कुछ चाहिए।
  adult: डोर देना, थामने से कठिन है और उससे हल्का भी।
  funny: चील ने लाइसेंस दे दिया।

PLOT word needs: topic alive suits: topic
TITLE {hero.pura} और एक बड़ा शब्द
TITLE “{topic}” का मतलब क्या है?
BEAT mysterious push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jisne} एक दिन नया शब्द सुना: “{topic}”।
  > {hero} listening and wondering {place} {time}
  more: शब्द बड़ा और रहस्यमय था।
  ages: child
* {kab} {hero.ek_ko} {place.there} एक पर्ची मिली, जिस पर बस एक शब्द लिखा था: “{topic}”।
  > {hero} reading a single word on a piece of paper {place} {time}
  more: और कुछ भी नहीं लिखा था।
  teen: सब इस शब्द को बोलते थे, पर समझा कोई नहीं पाता था।
  adult: शब्द संदूक जैसे होते हैं; पता नहीं, किसने भीतर क्या रखा है।
  funny: खाकर देखा, तो स्वाद कागज़ का निकला।
BEAT cheerful close-up
* “इसका मतलब क्या है?” {hero.ne} हर मिलने वाले से पूछा।
  > {hero} asking people a question {place}
  more: कोई हँसा, किसी ने कंधे उचका दिए।
  teen: सात जवाब मिले, और सातों अलग।
  adult: जवाब इतनी जल्दी आए कि उन पर भरोसा न हुआ।
  funny: “पनीर जैसा कुछ होता है,” एक ने पूरे विश्वास से कहा।
* {hero.ne} वह शब्द एक कागज़ पर लिखा और उसका मतलब ढूँढने निकल {hero:पड़ा}।
  > {hero} walking with a sheet of paper {place}
  more: कागज़ हवा में फड़फड़ा रहा था।
  teen: इसमें ऐसी मुश्किल क्या थी?
  adult: हर अच्छी यात्रा किसी अनसमझी बात से शुरू होती है।
  calm: जल्दी न थी; बड़े शब्द भागते नहीं।
BEAT sad follow
* पर {hero.ko} जितने जवाब मिले, उलझन उतनी ही बढ़ती गई। || {hero.ka} सिर चकराने लगा।
  > {hero} confused among many answers {place}
  more: सिर में जैसे मधुमक्खियाँ भिनभिना रही थीं।
  teen: अंत में सवाल भी उलझ गया।
  adult: इतनी व्याख्याओं के बीच वह चीज़ ही छिप गई।
  funny: सिर इतना भारी हुआ कि दीवार से टिकाना पड़ा।
* शाम तक {hero.ka} पूरा कागज़ भर गया, पर पहेली वहीं की वहीं रही।
  > {hero} sitting with a sheet full of writing {place} in the evening
  more: “कुछ समझ नहीं आया,” {hero.ne} उदास होकर कहा।
  teen: पीछे की तरफ़ भी जगह न बची।
  adult: लिखा बहुत था, पर जिया हुआ कुछ न था।
  calm: सूरज बिना जवाब माँगे डूब गया।
BEAT calm still
* तब {friend.ek} पास बैठ {friend:गया} और रोटी बाँटकर {friend:बोला}, “दूसरों से मत पूछो। अपने मन से पूछो।”
  > {friend} sharing bread with {hero} {place} in the evening
  more: रोटी बहुत स्वादिष्ट थी।
  teen: “यह तो जवाब नहीं हुआ।” – “हुआ, बस थोड़ा लंबा है।”
  adult: {friend.ne} वह शब्द एक बार भी नहीं कहा।
  funny: “भरे पेट से दिमाग अच्छा चलता है,” {friend.ne} बताया।
* {friend.ek_ne} पूरा कागज़ पढ़ा और कहा, “एक पंक्ति अभी खाली है। वह तुम्हारे लिए है।”
  > {friend} giving a sheet of paper back to {hero} {place} in the evening
  more: सचमुच, सबसे नीचे जगह थी।
  teen: एक पंक्ति, यानी बहुत कम और बहुत ज़्यादा।
  adult: इससे कोमल काम किसी को दिया नहीं जा सकता।
  calm: फिर {donon} कुछ देर चुप {donon:बैठा रहा}।
BEAT cosy pull-out
* {hero.ne} देर तक तारों को देखा और फिर अपना जवाब लिख दिया। || जवाब छोटा और सीधा था, और {friend.ne} सिर हिलाया।
  > {hero} writing under the stars, {friend} beside {place} at night
  more: क्या लिखा? यह एक राज़ है।
  teen: कल जवाब बदल भी सकता था, और यह भी ठीक था।
  adult: वह केवल उस शाम का जवाब था, पर पूरा था।
  calm: फिर कागज़ मोड़कर {donon} सो {donon:गया}।
* “यह वही है, जो अभी मन में है,” {hero.ne} कहा, और {friend} मुस्कुरा {friend:दिया}। || {hero.ne} कागज़ का हवाई जहाज़ बनाया और रात में उड़ा दिया।
  > {hero} and {friend} letting a paper aeroplane fly into the night {place}
  more: शायद वह किसी और को मिले!
  teen: जिसे मिले, वह पीछे की तरफ़ लिख सकता है।
  adult: जिसे मिलेगा, उसे फिर शुरू से सोचना होगा, जैसे सबको।
  funny: वह जाकर पनीर की दुकान पर उतरा।
"""
