"""Hindi plots of daring: the dark, a storm, a race, something hard to learn."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

TEXT = """
PLOT dark needs: alive suits: dark
TITLE {hero.pura} और रात की आवाज़
TITLE खर्राटे कौन ले रहा था?
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jise} अँधेरे से डर लगता था।
  > {hero} lying awake {place} at night
  more: रात होते ही दिल धक-धक करने लगता था।
  ages: child
* {kab} {hero.ek} {place.there} ढलती रोशनी को देख {hero:रहा था}, क्योंकि {hero.vah_ko} अँधेरे से डर लगता था।
  > {hero} looking at the last light {place} in the evening
  more: रात होते ही दिल धक-धक करने लगता था।
  teen: यह बात किसी को मालूम न थी, और न होनी चाहिए थी।
  adult: दिन में डर छिपाना आसान होता है; दिन शोर से भरे होते हैं।
  funny: पूरे अँधेरे से नहीं, बस काले वाले हिस्से से।
BEAT mysterious close-up
* सब शांत होते ही {hero.ko} आवाज़ सुनाई दी: खर्र… फू… खर्र… फू!
  > {hero} listening anxiously {place} at night
  more: “यह क्या है?” {hero.ne} फुसफुसाकर कहा।
  teen: या तो कोई राक्षस था, या कोई बहुत थकी हुई चक्की।
  adult: रात में हर आवाज़ का एक नाम होता है, जिसे कोई जानना नहीं चाहता।
  funny: लगता था कि किसी भालू ने आरी निगल ली है।
* आधी रात को कुछ चरमराया, और {hero} चौंककर उठ {hero:बैठा}।
  > {hero} sitting up wide awake {place} at night
  more: “कौन है?” {hero.ne} धीरे से पूछा।
  teen: “बस हवा है,” {hero.ne} खुद से कहा। हवा चुप रही।
  adult: रात लंबी थी, और अभी तो उसने बोलना शुरू किया था।
  calm: फिर सब कुछ शांत हो गया।
BEAT exciting follow
* आवाज़ पास आती गई, और {hero.ke} सामने एक बड़ी परछाईं उभरी। || {hero} थर-थर काँपने {hero:लगा}।
  > {hero} frightened by a huge shadow {place} at night
  more: परछाईं के कान लंबे और नुकीले थे।
  teen: भागना अच्छा उपाय था, अगर पाँव मान जाते।
  adult: डर छोटी बात को बड़ा बना देता है; उसका काम ही यही है।
  funny: रोंगटों के भी रोंगटे खड़े हो गए।
* “चलकर देखना ही होगा,” {hero.ne} ठाना, पर हर कदम पर अँधेरा और घना होता गया।
  > {hero} walking carefully through the dark {place} at night
  more: एक कदम, फिर एक और कदम।
  teen: फ़िल्मों में ठीक इसी जगह सब चिल्लाते हैं: मत जाओ!
  adult: साहस कभी-कभी बस अगला कदम होता है।
  calm: ज़मीन ठंडी थी और हवा में मिट्टी की महक थी।
BEAT mysterious still
* तभी एक छोटी रोशनी चमकी, और सामने लालटेन लिए {friend.ek} {friend:खड़ा था}।
  > {friend} holding a lantern in front of {hero} {place} at night
  more: बड़ी परछाईं पल भर में छोटी हो गई।
  teen: “डर? {hero.mujhe}? बिल्कुल नहीं,” {hero.ne} कुछ ज़्यादा ही जल्दी कहा।
  adult: एक रोशनी हो, तो चीज़ों को अपना असली कद याद आ जाता है।
  funny: “मेरी परछाईं मुझसे ज़्यादा सुंदर है न?” {friend.ne} इतराकर कहा।
* “डरो मत, मैं हूँ,” {friend.ek_ne} कहा और लालटेन जला दी।
  > {friend} lighting a lantern beside {hero} {place} at night
  more: चारों ओर उजाला फैल गया।
  teen: “वह आवाज़? वह तो हर रात आती है,” {friend.ne} कहा।
  adult: यही बात बच्चों से कही जाती है, और यह हर बार काम आती है।
  calm: रोशनी छोटी और सुनहरी थी।
BEAT cosy pull-out
* {hero.ob} और {friend.ne} मिलकर देखा: एक मोटा-सा मेंढक सोते-सोते खर्राटे ले रहा था! || {hero} इतना {hero:हँसा} कि डर भाग गया।
  > {hero} and {friend} laughing beside a sleeping frog in lantern light {place} at night
  more: फिर {hero.ko} भी नींद आ गई: खर्र… फू!
  teen: “किसी से कहना मत,” {hero.ne} कहा, और {friend.ne} कसम खाई।
  adult: अँधेरा अब भी था, पर अब उसमें कोई चैन से सो रहा था।
  calm: {donon} ने उसे पत्तों से ढक दिया।
* लालटेन की रोशनी में {hero.ko} सब साफ़ दिखा: वह तो हवा में चरमराती एक पुरानी डाल थी। || उस दिन से {hero.ne} रात से डरना छोड़ दिया।
  > {hero} and {friend} looking at a creaking branch in lantern light {place} at night
  more: अब रात भी दोस्त जैसी लगती है।
  teen: {hero.ne} उस डाल का नाम रख दिया: गब्बर।
  adult: लालटेन {hero.ke} पास ही रही, पर उसकी ज़रूरत कम होती गई।
  funny: “शुभ रात्रि, डाल जी!” {friend.ne} कहा। डाल ने चरमराकर जवाब दिया।

PLOT storm needs: alive outdoors suits: storm
TITLE {hero.pura} और भयानक आँधी
TITLE जिस दिन आँधी आई
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jisne} अपने लिए एक छोटी झोपड़ी बनाई थी।
  > {hero} building a small hut {place} {time}
  more: झोपड़ी छोटी थी, पर मज़बूत थी।
  ages: child
* {kab} {hero.ek} {place.there} आसमान की ओर देख {hero:रहा था}।
  > {hero} looking up at the sky {place} {time}
  more: दूर काले बादल जमा हो रहे थे।
  teen: रेडियो ने कहा था, “मौसम साफ़ रहेगा।” वाह!
  adult: आँधी से पहले हवा इतनी साफ़ होती है कि सब कुछ एक बार और दिखता है।
  funny: एक बादल बिल्कुल गुस्सैल आलू जैसा था।
BEAT exciting pan
* देखते-देखते {hero.ke} ऊपर आसमान काला हो गया और बिजली कड़की। || {hero} सबको सावधान करने {hero:दौड़ा}।
  > {hero} running to warn everyone under dark storm clouds {place}
  more: “सब भीतर आ जाओ!” {hero.ne} पुकारा।
  teen: सोचने के लिए बस आधा मिनट था।
  adult: अब पता चलने वाला था कि किसके सिर पर छत है और किसके नहीं।
  funny: गरज ऐसी थी, मानो हज़ार बर्तन एक साथ गिरे हों।
* तेज़ हवा से पेड़ झूमने लगे और {hero.par} मोटी-मोटी बूँदें गिरने लगीं।
  > {hero} in strong wind and rain {place}
  more: {hero} एक सुरक्षित जगह ढूँढने {hero:लगा}।
  teen: दस पल में सब कुछ भीग चुका था।
  adult: मिट्टी की महक में कुछ ऐसा था, जिसे रोका नहीं जा सकता।
  calm: अभी हवा केवल गुनगुना रही थी।
BEAT exciting follow
* तभी दिखा कि पानी के बीच {friend.ek} {friend:फँसा हुआ है/फँसी हुई है/फँसे हुए हैं/फँसी हुई हैं}! || {hero} बिना सोचे बारिश में कूद {hero:पड़ा}।
  > {hero} going through rain and lightning to help {friend} {place}
  more: “घबराना मत!” {hero.ne} पुकारा।
  teen: समझदारी नहीं थी, पर सही वही था।
  adult: जब तक कदम उठ न जाए, पता नहीं चलता कि साहस है या नहीं।
  funny: बारिश अब ऊपर से, नीचे से और एक बार पीछे से भी आई।
* “बचाओ!” {friend.ek_ki} पुकार सुनाई दी, और पानी बढ़ता ही जा रहा था।
  > {friend} calling for help in rising water, {hero} seeing it {place} in a storm
  more: अब क्या किया जाए?
  teen: बीच में बस एक नाली थी, जो नदी बनती जा रही थी।
  adult: एक शब्द, और बाकी सब कुछ छोटा हो गया।
  calm: “बस अभी,” {hero.ne} शांति से कहा।
BEAT exciting still
* {hero.ne} एक लंबी डाल बढ़ाई, और {friend} उसे पकड़कर बाहर {friend:आ गया}।
  > {hero} pulling {friend} to safety with a long branch {place} in the rain
  more: “धन्यवाद!” {friend.ne} हाँफते हुए कहा।
  teen: डाल ठीक एक पल बाद टूट गई।
  adult: पल भर के लिए सब कुछ एक लकड़ी पर टिका था, और दो मुट्ठियों पर।
  funny: रास्ते में बस एक मोज़ा बह गया, और वह पहले से फटा था।
* {hero.ne} पूरा ज़ोर लगाकर {friend.ko} छत के नीचे खींच लिया, और पीछे एक पेड़ गिर पड़ा।
  > {hero} pulling {friend} under a roof, a tree falling behind them in the storm
  more: जान बची!
  teen: “यह तो मेरी योजना थी,” {friend.ne} काँपते हुए कहा।
  adult: {donon} ने एक-दूसरे को देखा, और देर तक कुछ न कहा।
  calm: भीतर सूखा था, और आँधी दूर लगने लगी।
BEAT cosy pull-out
* झोपड़ी में {hero.ob} और {friend.ne} गरम चाय पी, और बाहर आँधी थम गई। || सुबह {hero.ko} आसमान में इंद्रधनुष दिखा।
  > {hero} and {friend} drinking tea in a warm hut, a rainbow outside the window
  more: “यह तुम्हारे लिए है,” {friend.ne} कहा।
  teen: {friend} यह कहानी बार-बार सुनाने {friend:लगा}। हर बार डाल कुछ पतली हो जाती थी।
  adult: जो टूटा, वह जुड़ सकता था; जो बचा, वह अब साफ़ दिख रहा था।
  calm: एक-एक करके सबकी आँख लग गई।
* बादल छँटे तो सब कुछ चमक रहा था, और {hero.ob} और {friend.ne} मिलकर एक पक्की छत बनाई। || उसके नीचे {hero}, {friend} और सबके लिए जगह है।
  > {hero} and {friend} building a roof together {place}, sunshine after rain
  more: चींटियों और घोंघों के लिए भी।
  teen: अगली आँधी आए तो आए, न आए तो और अच्छा।
  adult: वे साँझ तक काम {donon:करता रहा}, और मौसम की बातें ऐसे {donon:करता रहा}, जैसे किसी पुराने परिचित की।
  funny: आलू वाला बादल फिर आया, पर अब वह मुस्कुरा रहा था।

PLOT race needs: walker outdoors suits: race
TITLE {hero.pura} और बड़ी दौड़
TITLE कौन जीतेगा दौड़?
BEAT cheerful push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, जो बड़ी दौड़ जीतना {hero:चाहता था}।
  > {hero} at the start of a race {place} {time}
  more: दूर लाल झंडा लहरा रहा था।
  ages: child
* {kab} {hero.ek} {place.there} पहली बार दौड़ में भाग ले {hero:रहा था}।
  > {hero} at the start of a race {place} {time}
  more: दूर लाल झंडा लहरा रहा था।
  teen: बाकी सब ज़रा ज़्यादा ही तेज़ दिख रहे थे।
  adult: दौड़ने वाला शायद ही कभी केवल किसी की ओर दौड़ता है।
  funny: तैयारी के नाम पर बस नाश्ता हुआ था।
BEAT exciting follow
* “एक, दो, तीन!” और {hero} हवा की तरह {hero:दौड़ा}, पर ठीक पीछे {friend.ek} भी {friend:था}।
  > {hero} running in a race, {friend} close behind {place}
  more: इतनी तेज़ तो कोई कभी नहीं दौड़ा था!
  teen: योजना सीधी थी: आगे रहना।
  adult: कुछ पल बस ज़मीन थी और दिल की धड़कन।
  funny: एक दर्शक ने इतनी ताली बजाई कि दीवार से गिर पड़ा।
* दौड़ शुरू होते ही {hero} आगे निकल {hero:गया}, पर {friend.ek} भी पीछे नहीं {friend:था}।
  > {hero} and {friend} running side by side in a race {place}
  more: {donon} कंधे से कंधा मिलाकर दौड़ {donon:रहा था}।
  teen: “आगे की हवा अच्छी है,” {friend.ne} हाँफते हुए कहा।
  adult: पास में कदमों की आवाज़ हो, तो अपने कदम भी तेज़ हो जाते हैं।
  funny: सीटी असल में एक हिचकी थी, पर दौड़ शुरू हो चुकी थी।
BEAT exciting pan
* पर झंडे के पास पहुँचते ही {friend} ठोकर खाकर {friend:गिर पड़ा}। || {hero.ko} लाल झंडा बिल्कुल सामने दिख रहा था।
  > {friend} fallen on the path, {hero} looking back, a red flag near
  more: आगे दौड़ें या पीछे मुड़ें?
  teen: बस बीस कदम, केवल बीस!
  adult: कभी-कभी पूरा फ़ैसला एक साँस जितना लंबा होता है।
  calm: पल भर के लिए सब कुछ धीमा हो गया।
* तभी {friend} {friend:गिर पड़ा}, और बाकी सब पास से निकल गए।
  > {friend} lying on the path, runners passing, {hero} seeing it {place}
  more: किसी ने मुड़कर भी नहीं देखा!
  teen: एक तो ऊपर से कूद ही गया।
  adult: किसी का मन बुरा न था; सबकी आँखें बस झंडे पर थीं।
  funny: “मैं ठीक हूँ,” {friend.ne} कहा, “बस घुटना, पाँव और मैं ठीक नहीं हैं।”
BEAT cheerful still
* {hero} वापस {hero:मुड़ा} और {friend.ko} सहारा देकर उठाया। || “हम साथ चलेंगे,” {hero.ne} कहा।
  > {hero} helping {friend} up {place}
  more: {donon} धीरे-धीरे आगे {donon:बढ़ा}।
  teen: “पागल हो क्या?” {friend.ne} कहा, पर आवाज़ भीगी हुई थी।
  adult: समय बहुत लगा, और दौड़ का सबसे सुंदर हिस्सा वही था।
  funny: तीन घोंघे भी आगे निकल गए।
* यह देखकर {hero} वहीं {hero:रुक गया} और {friend.ko} उठाने {hero:लगा}। || बाकी सब {hero.se} आगे निकल गए।
  > {hero} helping {friend} up {place}
  more: “बहुत दर्द हो रहा है?” {hero.ne} पूछा।
  teen: जीत तो हर साल मिल सकती है।
  adult: बाकी सब छोटे होते गए, और इससे कुछ न बिगड़ा।
  calm: {donon} ने पानी पिया और थोड़ी देर आराम किया।
BEAT cosy pull-out
* {hero} और {friend} सबसे पीछे {donon:पहुँचा}, पर तालियाँ सबसे ज़्यादा उन्हीं के लिए बजीं। || जीत किसी और की थी, पर दोस्ती {hero.ob} और {friend.ki}।
  > {hero} and {friend} crossing the finish line together, everyone cheering {place}
  more: और कुल्फ़ी भी मिली!
  teen: “अगले साल जीत मेरी होगी,” {friend.ne} कहा।
  adult: शाम तक किसी को याद न रहा कि जीता कौन था।
  calm: फिर {donon} घास पर लेटकर बादल गिनने {donon:लगा}।
* झंडे के पास {hero.ob} और {friend.ke} लिए गेंदे की एक माला रखी थी। || पहले उसे {friend.ne} पहना, फिर {hero.ne}।
  > {hero} and {friend} with a marigold garland under a red flag {place} at sunset
  more: फूलों से मीठी महक आ रही थी।
  teen: सोने का पदक भारी होता, और महकता भी नहीं।
  adult: माला कुछ दिनों में मुरझा गई; दौड़ की बात आज भी होती है।
  funny: रास्ते में बकरी उसे खा गई। दूसरा इनाम उसी को मिला।

PLOT learn needs: alive suits: learn
TITLE {hero.pura} और नया सपना
TITLE जब {hero.pura_ne} {skill} सीखा
PROP skill: नाचना, गाना, सीटी बजाना, चित्र बनाना, ढोल बजाना, बाँसुरी बजाना
BEAT calm push-in
* एक समय की बात है, {place.there} {hero.ek} {rahta}, {hero.jiska} बस एक ही सपना था: {skill}।
  > {hero} dreaming of being able to {skill} {place} {time}
  more: पर {hero.ke} लिए यह काम इतना आसान न था।
  ages: child
* {kab} {hero.ek_ne} {place.there} ठान लिया कि आज से {skill} सीखना है।
  > {hero} trying to {skill} {place} {time}
  more: पर {hero.ke} लिए यह काम इतना आसान न था।
  teen: बाकी सबको तो आता ही था, बस {hero.ko} नहीं।
  adult: कुछ बातों के लिए जल्दी होती है, कुछ के लिए देर, फिर भी {hero.ne} शुरुआत की।
  funny: कल तक इरादा बस देर तक सोने का था।
BEAT cheerful close-up
* {hero.ne} हर दिन अभ्यास किया: सुबह, दोपहर और शाम।
  > {hero} practising hard to {skill} {place}
  more: {hero.ne} एक बार, दस बार, सौ बार कोशिश की!
  teen: फ़र्क इतना कम था कि बस {hero.ko} ही दिखता था।
  adult: {hero.ko} समझ आया कि अभ्यास का मतलब है, हर दिन कुछ कम चूकना।
  funny: पड़ोसियों ने कानों में रुई डाल ली।
* पहली बार {hero.se} सब गड़बड़ हो गया, और दूसरी बार उससे भी ज़्यादा। || “एक बार और!” {hero.ne} कहा।
  > {hero} failing and trying again to {skill} {place}
  more: हार मानना {hero.ko} मंज़ूर न था।
  teen: तीसरी बार कम से कम {hero.ko} कोई देख नहीं रहा था।
  adult: {hero.ki} कोशिश कच्ची थी, पर उसमें एक गरिमा थी।
  calm: बीच-बीच में थोड़ा आराम भी हुआ।
BEAT sad still
* पर एक दिन कोई ज़ोर से हँस पड़ा, और {hero.ka} सिर शरम से झुक गया।
  > {hero} ashamed, somebody laughing {place}
  more: “यह तो नहीं हो पाएगा,” {hero.ne} रोते हुए कहा।
  teen: वह हँसी {hero.ko} काँटे की तरह चुभती रही।
  adult: हँसी उड़ाना आसान है, {hero.ne} सोचा; उसके लिए कुछ सीखना नहीं पड़ता।
  funny: एक घोंघा भी मुस्कुराया, और उसमें काफ़ी देर लगती है।
* सात दिन बाद {hero} थककर ज़मीन पर बैठ {hero:गया}। “बस, अब और नहीं!”
  > {hero} sitting tired on the ground {place}
  more: {hero.ka} पूरा शरीर दुख रहा था।
  teen: {hero.ko} हार मानना ठीक पाँच मिनट तक अच्छा लगा।
  adult: {hero.ko} हार ने नहीं, उम्मीद ने थकाया था।
  calm: ऊपर आसमान खुला था और उसे कोई जल्दी न थी।
BEAT cheerful close-up
* तब {friend.ek} पास {friend:आया} और {friend:बोला}, “दूसरों की तरह नहीं, अपने ढंग से करो।”
  > {friend} sitting beside {hero}, encouraging, {place}
  more: यह बात {hero.se} किसी ने पहले नहीं कही थी।
  teen: “मेरा ढंग तो अजीब लगेगा।” – “यही तो बात है!”
  adult: सलाह बड़ी न थी, पर {hero.ko} ठीक समय पर मिली।
  funny: “मैं तो सोते-सोते अभ्यास {friend:करता/करती/करता/करती} हूँ,” {friend.ne} बताया।
* “बस थोड़ी-सी खुशी कम है,” {friend.ek_ne} {hero.se} कहा।
  > {friend} smiling at {hero} {place}
  more: फिर {hero} और {friend} खूब {donon:हँसा}।
  teen: बात कैलेंडर पर छपे वाक्य जैसी थी, पर {friend.ki} बात सच निकली।
  adult: बात इतनी सरल थी कि {hero.ko} याद ही न रही थी।
  calm: मन का बोझ धीरे-धीरे उतर गया।
BEAT cheerful pull-out
* {hero.ne} गहरी साँस ली, और इस बार सब अपने आप होता गया। || {hero.ka} ढंग सबसे अलग था, और {friend.ko} सबसे सुंदर लगा।
  > {hero} happily managing to {skill}, {friend} clapping {place} in golden light
  more: “वाह!” {friend.ne} ताली बजाई।
  teen: हँसी फिर सुनाई दी, पर इस बार {hero.ki}।
  adult: कमी तो थी, पर {hero.ka} मन उसमें पूरा था।
  calm: उस रात नींद अपने आप आ गई।
* अगली बार {hero.se} थोड़ा-सा हुआ, फिर और, और फिर पूरा! || देखते-देखते सब {hero.se} सीखने आ गए।
  > {hero} proudly showing everyone how to {skill} {place}, {friend} beside
  more: {hero.ne} खुशी-खुशी सबको सिखाया।
  teen: “कैलेंडर,” {friend.ne} कहा, और {donon} {donon:हँस पड़ा}।
  adult: {hero.ne} देर से सीखा था, सो धीरज से सिखाया।
  funny: घोंघा अब भी सीख रहा है, और बहुत उत्साह में है।
"""
