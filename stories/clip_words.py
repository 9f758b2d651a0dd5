"""The commonest words that CLIP's vocabulary holds whole, each one token.

From bpe_simple_vocab_16e6.txt of https://github.com/openai/CLIP (MIT licence): its most frequent
merges that end a word and are letters a to z, in alphabetical order. That each of them really comes
out as one token was checked by running CLIP's own merging over every one.
"""

from __future__ import annotations

_LIST = """
a aa aaa aaaa aac aam aan aap aar aaron ab aba abad abandoned abbey abbott abby abc abdul abdullah
abe aberdeen abi abilities ability able abled ables ably abo aboard aboriginal abortion about above
abraham abroad abs absence absolute absolutely abstract abt abu abuse ac aca academia academic
academy acare acc accent accept acceptable acceptance accepted accepting accepts access accessible
accessories accessory accident accidentally accidents acclaimed accommodation accompanied
accomplished according account accountability accounting accounts accuracy accurate accused ace
aces ach acha ache ached acher aches achi achieve achieved achievement achievements achieving
aching acid acies acing acious acity ack acked acker acking acks acle aco acom acon acoustic acp
acquire acquired acquisition acre acres across acrylic acs act acted acting action actions
activated active actively activism activist activists activities activity actor actors actress acts
actual actually acute acy ad ada adam adams adapt adaptation adapter aday add added addict addicted
addiction adding addition additional additions address addressed addresses addressing adds ade aded
adelaide adele adequate ader ades adi adidas ading adio adjustable admin administration
administrative administrator admiral admire admission admissions admit admits admitted ado adobe
adopt adoptdontshop adopted adoption ador adorable adore ados adrian ads adult adults adv advance
advanced advances advancing advantage advent adventure adventures advert advertisement advertising
advice adviser advisor advisory advocacy advocate advocates ady ae aerial aerospace aesthetic af
afc afe aff affair affairs affect affected affecting affects affiliate afford affordable afghan
afghanistan afl afp afraid africa african afro aft after aftermath afternoon ag aga again against
agan agar age aged agencies agency agenda agent agents ager agers ages aggressive agh agi agile
aging agle agles agm ago agon agram agree agreed agreement agrees agricultural agriculture ags agua
ague agues ah aha ahan ahead ahh ahhh ahhhh ahmad ahmed ahs ahu ai aid aide aids aii ail aim aimed
aiming aims ain aine aint air airborne airbus aircraft aire aired aires airing airline airlines
airplane airport airports airs airways ais aj aja ajax aji ak aka ake aked aker akers akes aki akin
aking ako aks aku aky al ala alabama alam alan aland alarm alas alaska albany albert alberta
alberto album albums alcohol ald aldenrichards aldo alds aldub ale alec aled alem aleppo alert
alerts ales alex alexa alexander alexandra alexandria alexis aley alfred ali alia alian alice
alicia alie alien aliens alife alike aline aling alion alis alism alison alist alistic alists ality
alive alization alize alized alizing alk all alla allah allan alled allegations alleged allegedly
allen alley alli alliance allied allies allin alling allison allo allow allowed allowing allows
alloy alls ally alma almighty almond almost alo alog alogue alom alone along alongside alore alot
alpha alphabet alpine alps already alright als also alt altar alter alternate alternative alth
although alties alto alty alum aluminum alumni always aly alyssa alzheimer am ama aman amanda amar
amas amateur amazed amazing amazingly amazon amb ambassador ambassadors amber ambition ambitious
ambulance amc amd ame amed amel amelia amen amendment amer america american americans americas ames
amg ami amic amid amin aming amir amnesty amo amodi among amongst amor amore amos amount amounts
amp amped amples amps ampton amreading ams amsterdam amusic amwriting amy an ana analog analysis
analyst analytics anand anas anatomy anc anca ance anced ancer ances anchor ancient ancies ancing
anco ancy and anda ander anders anderson andhi andi ando andra andre andrea andreas andrew andrews
andro android andy ane anes anews aney ang anga ange angel angela angeles angelo angels anger angie
angle angler angles ango angp angry angs angus ani ania anian anie animal animals animated
animation anime anism anist anistan anita anium ank ankle ann anna annah anne anner anni annie
anniversary announce announced announcement announces announcing annoying annual anny ano anon
anonymous anor anos another ans answer answered answering answers ant anta antarctica ante antes
anthem anthology anthony anti anticipated antine antique antiques antis antly anton antonio ants
anu anxiety any anya anybody anymore anyone anything anytime anyway anyways anywhere anz anza ao ap
apa apart apartment apartments apathy apc ape aper apers apes api aping apo apocalypse apolis
apollo apologies apology apore app appa apparel apparently appeal appeals appear appearance
appearances appeared appearing appears apper applause apple applemusic apples appliances
application applications applied apply applying appointed appointment appreciate appreciated
appreciation apprentice approach approaches approaching appropriate approval approve approved
approves approx approximately apps apr april aps apt aq aqua aquarium aquatic ar ara arab arabia
arabic aram aran arc arcade arch archaeology archer archie architect architects architectural
architecture archive archives archy arctic ard ardi ardo ards are area areas ared arel aren arena
arer ares arest aret arez argentina argue argument ari aria arian ariana arians arias arie ariel
aries arily arin aring ario aris arist arity arium arius arizona arjun ark arkansas arlington arly
arm armed armenia arming armor armour arms armstrong army arnold aro around arranged array arrest
arrested arrests arrival arrivals arrive arrived arrives arriving arrow ars arse arsenal art arta
arte arth arthur article articles artificial artificialintelligence artisan artist artistic artists
arts artwork arus ary as asa asaki asan asap asco ase ased aser ases ash asha ashamed ashes ashi
ashley ashton ashtra asi asia asian aside asing asingly asis ask asked asking asks asleep asm asmsg
ason asons asparagus aspect aspects aspiring ass assad assam assassin assault assembled assembly
asses assessment asset assets assignment assist assistance assistant assisted assists asso assoc
associate associated associates association assume assy ast aster astic aston astro astronaut
astronomy astros asts asu asure asy asylum at ata atar atari atch ate ateau ated ateful ately ater
ateral aters ates atest ath atha atheist athens ather athers athlete athletes athletic athletics
athlon athon athy ati atia atic atically atics atile atime ating ation ational ationday ations
ative atively atives atl atlanta atlantic atlas atm atmosphere atmospheric ato atomic aton atop
ator ators atory atp atra atric ats att atta attached attack attacked attacking attacks attempt
attempted attempting attempts attend attendance attended attendees attending attends attention atti
attire attitude attle attorney attract attraction attractions attractive ature atures atus atv atx
au auburn auckland auction aud audi audience audiences audio audit audition auditions auditorium
audrey aug auga augh august auk ault aunt aur aurora aus auspol aussie austin australia australian
austria austrian aut authentic author authorities authority authors autism auto autograph
autographed autographs automated automatic automatically automation automotive autonomous auts
autumn aux av ava avail availability available avatar ave avengers avenue aver average avery aves
avfc avg avgeek avi aviation avid avier avis aviv avocado avoid avoiding avon aw awa await awaited
awaiting awaits awake awakening awan award awarded awards aware awareness away aways awaz awe
awesome awesomeness awful awhile awi awkward aws aww awww ax axe axis ay aya ayan aye ayo ays az
azi azure azza azzi b ba bab baba babe babes babies babu baby bach bachchan bachelor back backdrop
backed backer background backing backpack backs backstage backup backwards backyard bacon bacteria
bad badass badge badger badgers badges badly badminton bae baekhyun bag bage bags bah bahamas
bahrain bail bailey bain bait bake baked baker bakery baking bal bala balance balanced balcony bald
baldwin bale bali ball ballet balloon balloons ballot ballroom balls balochistan baltimore bam bama
bamboo ban bana banana bananas band bands bane bang bangalore bangkok bangladesh bani bank banking
banks banned banner banquet bans bao baptist bar bara barack barackobama barak barb barbara barber
barbie barcelona bard bare barely bargain bark barker barley barn barnes baron barr barrel barrels
barrett barrier barriers barry bars bart barton baru bas base baseball based basel basement bases
bash basic basically basics basil basin basis basket basketball bass bat batch bates bath bathing
bathroom baths batman bats battalion batteries battery batting battle battlefield battles battling
baum bay bayern baylor bazaar bb bball bbc bbed bber bbing bbl bble bbles bbmas bbnaija bbo bbq bbs
bby bc bd bday be bea beach beaches beacon beads beam bean beanie beans bear beard bearing bears
beast beasts beat beaten beating beatles beats beau beauties beautiful beautifully beauty bec
became because beck beckham becky become becomes becoming bed bedford bedroom beds bedtime bee beef
been beer beers bees beetle before beg began begin beginners beginning beginnings begins begun
behalf behavior behaviour behind behold beijing being beings beingsalmankhan beirut bel belated
belfast belgian belgium belief beliefs believe believed believes believing bell bella belle bello
bells belly belong belongs beloved below belt belts ben bench bend bender beneath benedict benefit
benefits bengal bengaluru benjamin bennett benny benson bent bentley benz ber bered berg berger
berkeley berlin berman bern bernard bernie berra berries berry bers bert bery bes beside besides
bespoke best bestfriend bestie bet beta betes beth bets bett better betting betty between beverage
beverly beware bey beyonce beyond bf bff bg bh bhai bharat bhi bi bia bian bias biased bib bible
biblical bic bicycle bid biden bids bie bieber bies big bigdata bigger biggest bigolive bihar bike
bikes biking bikini bil bilities bility bill billboard billion billionaire billions bills billy bin
binding bing binge bingo bio biodiversity biography biological biology biotech bir bird birding
birds birmingham birth birthday birthdays bis biscuit biscuits bishop bison bistro bit bitcoin bits
biz bizarre bj bjp bk bl bla black blackandwhite blackberry blackfriday blackhawks
blackhistorymonth blackout blackpink blackpool blacks blade blades blair blake blame blanc blank
blanket blast blaze blazer blazers ble bled bleeding blend bler bles bless blessed blessing
blessings blew blin blind bling blink bliss blitz blizzard block blockbuster blockchain blocked
blocking blocks blog blogger bloggers blogging blogs blonde blood bloody bloom bloomberg blooming
blooms blossom blossoms blow blowing blown blows blu blue blueberry bluejays blues bluetooth blunt
blurry blvd bly bm bmw bmx bn bnb bo boa board boarding boards boat boating boats bob bobby bodies
body boe boeing boi bois bok bol bola bold bollywood bolt bolton bom bomb bomber bombers bombing
bombs bon bond bonding bonds bone bones bonnie bonus boo boogie book booked booker booking bookings
books bookstore bookworm boom boost booster boot bootcamp booth boots bop bor bordeaux border
borders bored borg boring boris born borne boro borough borrow bos bosch boss boston bot botanical
botany both bother bots bottle bottles bottom bought boulder boulevard bounce bound boundaries
boundary bounty bouquet bourbon bourg bourne bournemouth bout boutique bow bowie bowl bowling bowls
bowman bows box boxer boxes boxing boy boycott boyd boyfriend boyle boys boyz bp br bra brace
bracelet bracelets braces bracket brad bradford bradley brady brain brains brake brance branch
branches brand branded branding brandon brands brandt bras brasil brass brave braves bravo brazil
brazilian bre breach bread break breakdown breaker breakers breakfast breaking breakout breaks
breakthrough breast breath breathe breathing breathtaking bred breed breeding breeze breezy brendan
brennan brent brett brew brewer brewers brewery brewing brews brexit bri brian brick bricks bridal
bride brides bridge bridges brief briefing brien brigade bright brighten brighter brighton
brilliant bring bringing brings bris brisbane bristol brit britain british britney brits brittany
bro broad broadband broadcast broadcasting broadway broccoli brock broke broken broker bron broncos
bronx brony bronze brooch brook brooke brooklyn brooks bros brother brotherhood brothers brough
brought brow brown brownies browns brows browse browser bruce bruh bruins brunch bruno brush
brushes brussels brutal bryan bryant bryce bs bst bt btc bts btw bu bubble bubbles buck bucket
buckle bucks bucs bud budapest buddha buddhist buddies buddy budget buds buff buffalo buffet bug
bugs buhari buick build builder builders building buildings builds built bul bula bulb bulgaria
bulk bull bulldog bulldogs bullet bulletin bullets bullish bulls bully bullying bum bump bumped
bumper bumps bun bunch bundesliga bundle bunny buns bur burden bureau burg burger burgers burgh
burial buried burke burn burned burning burns burnt burst burton bury bus busch buses bush business
businesses bust busted buster busters busy but butcher butes butler butter butterflies butterfly
button buttons buy buyer buyers buying buys buzz buzzing bv bvb bw bx by bye byn byrne byron bytes
bz c ca caa cab cabbage cabin cabinet cable cables cactus cad cade cadet cadets cadillac caesar caf
cafe caffeine cage cain caine cairo cake cakes cal caleb calendar calendars calf calgary cali
california call called calling calls calm calories calum calvin cam cambodia cambridge camden came
camel cameo camera cameras cameron camila camo camp campaign campaigning campaigns campbell camping
camps campus can canada canadian canadians canal canberra cancel cancelled cancer candid candidate
candidates candle candles candy cane canes cannabis cannes cannon cannot canon cans cant canterbury
canvas canyon cap capabilities capable capacity cape capetown capital capitalism capitol capsule
capt captain captains caption capture captured captures capturing car cara caramel caravan carb
carbon card cardboard cardiac cardiff cardinal cardinals cards care career careers careful
carefully cares carey cargo caribbean caring carl carlo carlos carlton carly carmen carnival carol
carolina caroline carpenter carpet carr carriage carrie carried carrier carries carroll carrot
carrots carry carrying cars carson cart carter cartoon cartoons carved carving cary cas casa case
cases casey cash casino cass cassette cassidy cast caster casting castle castro casts casual
casually cat catalog catalogue catch catcher catches catching categories category catering
cathedral catherine catholic cathy cation cats catsoftwitter cattle caturday caucus caught cause
caused causes causing caution cave caves cavs cb cbc cbd cbs cc cca ccc cci cd cdnpoli cds cdt ce
cebu ced cedar cee ceiling cel celeb celebrate celebrated celebrates celebrating celebration
celebrations celebrities celebrity celebs cell cells celtic celtics cement cements cemetery cena
cene cent centenary centennial center centers central centre centres centric cents centuries
century ceo cept ception cer ceramic ceramics cere cereal ceremonies ceremony cers certain
certainly certainty certificate certification certified ces cess cester cet cey cf cfc cfl cg ch
cha chad chai chain chains chair chairman chairs chalk challenge challenged challenger challenges
challenging cham chamber chambers champ champagne champion champions championship championships
champs chan chance chancellor chances chandler chanel chang change changed changer changes changing
channel channels chant chants chanyeol chaos chap chapel chapman chapter char character characters
charcoal chard charge charged charger chargers charges charging charities charity charles
charleston charlie charlotte charm charming charms chart charter charts chase chasing chat chats
chatting che cheap cheaper cheat cheating check checked checking checkout checks ched cheddar chee
cheek cheeky cheer cheerful cheering cheerleaders cheers cheese cheesecake cheesy chef chefs
chelsea cheltenham chem chemical chemicals chemistry chen chennai cheon cher cherish cherokee
cherry chers cheryl ches cheshire chess chest chester chestnut chet chevrolet chevy chew chez chi
chia chibi chic chicago chick chicken chickens chicks chie chief chiefs child childhood children
childrens chile chili chill chilli chillin chilling chilly chin china chinese ching chio chip
chipotle chips chistan chloe chment cho choc chocolate choice choices choir chon choose choosing
chop chopped chorus chose chosen chow chris christ christian christianity christians christie
christina christine christmas christopher chrome chronic chronicle chronicles chrysler chs cht chu
chuck church churches churchill chy ci cia cial cic cider cie cies cigar cigarette cigarettes
cigars cil cincinnati cinderella cindy cinema cinemas cinematic cing cinnamon cino cio cion circa
circle circles circuit circular circumstances circus cisco cise cities citizen citizens citizenship
citrus city civic civil civilian civilians civilization cj ck cked cker cket ckey cking cks cky cl
cla claim claimed claiming claims clair claire clamation clan clara clare clarity clark clarke
clash class classes classic classical classiccars classics classified classroom classy claude
claudia claw clay clayton cle clean cleaned cleaner cleaning cleanup clear clearance cleared
clearing clearly cled clemson clerk cles cleveland clever click client clients cliff cliffe cliffs
climate climatechange climb climbed climbing cling clinic clinical clint clinton clip clips clive
clock clone close closed closely closer closes closest closet closing closure cloth clothes
clothing cloud clouds cloudy clover clown club clubs clue cluster clutch clyde cm cms cn cnc cnn co
coach coachella coaches coaching coal coalition coast coastal coaster coat coats cobb cobra coca
cocaine coco cocoa coconut cod code codes coding cody coe coffee cofficial cognitive cohen cohort
coin coincidence coins coke col cola cold cole coleman coli colin coliseum collab collaborate
collaboration collaborative collage collapse collar colleague colleagues collect collected
collectibles collecting collection collections collective collector collectors college colleges
collegiate collins collision cologne cology colombia colonel colonial colony color colorado colored
colorful coloring colors colour coloured colourful colours colt colts columbia columbus column com
coma comb combat combe combination combine combined combining combo come comeback comedian comedy
comer comes comet comfort comfortable comfy comic comicbooks comiccon comics comin coming
comingsoon comm command commander commemorate commencement comment commentary comments commerce
commercial commission commissioned commissioner commissions commit commitment commits committed
committee committing common commonly commons commonwealth comms communicate communication
communications communist communities community commute como comp compact companies companion
company compare compared comparing comparison compass compassion compatible compelling compensation
compete competing competition competitive compilation complain complaining complaint complaints
complete completed completely completes completing completion complex compliance complicated
complimentary component components composed composer composite composition compound comprehensive
computing con concentration concept concepts concern concerned concerning concerns concert concerts
conclusion concrete condition conditioning conditions condo condolences conduct conducted
conducting conductor cone conf conference conferences confession confidence confident confirm
confirmation confirmed confirms conflict confused confusion congo congrats congratulate
congratulations congress congressional congressman conn connect connor conomy conor conquer conrad
cons conscious consciousness consecutive consent consequences conservation conservative
conservatives consider considered considering consistent console conspiracy constant constantly
constituency constitution constitutional constructed construction consultant consultation
consulting consumer consumers consumption cont contact contacts contain container containers
containing contains contemporary contemporaryart content contentmarketing contents contest context
continent continental continue continued continues continuing continuous contract contractor
contractors contracts contrast contribute contributed contributing contribution contributions
control controlled controller controls controversial controversy convenience convenient convention
conventional conversation conversations conversion convert converted convertible convicted convince
convinced convo conway cony coo cook cookbook cooked cookie cookies cooking cool cooler coolest
cooling coon coop cooper cooperation coordinator cop copa cope copenhagen copies copper cops copy
copyright cor coral corbyn cord cords core corey cork corn cornell corner corners cornwall corp
corporate corporation corps correct correction correctly corridor corrupt corruption cory cos
cosmetics cosmic cosmos cosplay cost costa costs costume costumes cosy cot cote cott cottage cotton
couch cougars cough could couldn council councillor counsel count countdown counter counties
counting countless countries country countryside counts county coup coupe couple couples coupon
courage cours course courses court courtesy courthouse courtney courts courtyard cousin cousins
couture cove coventry cover coverage covered covering covers cow cowboy cowboys cows cox coy coys
coz cozy cp cq cr cra crab crack cracked cracker cracking cracks craft craftbeer crafted crafts
craig crane crap crash crashed crashes crater craving crawford crawl crayon crazy cre cream creamy
create created creates creating creation creations creative creativity creator creators creature
creatures cred credit credits creed creek creepy creme crescent crest crete crew crews cricket
cried cries crime crimes criminal criminals crimson crisis crisp crispy cristiano critic critical
critically criticalrole criticism critics crm cro croatia crochet croft crop crops crore crosby
cross crossed crosses crossfit crossing crossover crow crowd crowded crowdfunding crowds crown
crowned crucial crude cruel cruelty cruise cruiser cruises cruising crunch crush crushed crushing
cruz cry crying crypto cryptocurrency crystal crystals cs css cst ct cted cting ction ctions ctive
cto ctor ctr cts cture cu cub cuba cuban cube cubs cucumber cuddle cue cuff cuisine cular cules
culinary cult cultural culture cultures cumbria cup cupcake cupcakes cups curated curator curb cure
curiosity curious curling curly currency current currently curriculum curry curse curtain curtis
curve curves cus cushion cussion custody custom customer customers customs cut cute cuteness cutest
cutie cuts cutter cutting cuz cv cw cwc cx cy cyber cybersecurity cycle cycles cycling cyclist
cyclists cyclone cylinder cyprus cyrus cz czech d da dad daddy dads dae dah dahl dai dailies daily
dairy daisy dak dakota dal dale dallas dalton dam damage damaged damaging dame damn damon dan dana
dance dancer dancers dancing dane dang danger dangerous dani daniel danielle daniels danish danny
dans dante dar dara dare dari daries dark darker darkness darling darren dart darts darwin das dash
dat data database datascience date dated dates dating dation daughter daughters dave david davidson
davies davis dawg dawn dawson day daylight days daytime dayton daytona db dc dccomics dd dden dder
ddin dding ddle ddy de dea dead deadline deadly deadpool deaf deal dealer dealers dealing deals
dean dear death deaths deau deaux debate debates debbie deborah debris debt debut debuts dec decade
decades decay december decent decide decided decides deciding decision decisions deck decker
declaration declare declared decline deco decor decorated decorating decoration decorations
decorative ded dedicated dedication dee deen deep deeper deepest deeply deer dees def default
defeat defeated defeating defeats defence defend defender defenders defending defends defense
defensive deficit define defined defining definitely definition degree degrees del delaware delay
delayed delays delegates delegation delete deleted delhi deli delicate delicious delight delighted
delightful deline delines deliver delivered delivering delivers delivery dell delta deluxe dely dem
demand demanding demands dementia demi demo democracy democrat democratic democrats demolition
demon demons demonstrate demonstrating demonstration demos dems den dence dency dened denied denies
denim denis denise denmark dennis dens dense density dent dental dentally dented dential dentist
dents denver deny deo deon department departure depends deployed deployment deposit depot
depression dept depth deputy der dera derby derbyshire derdale dered derek derer derers dering
derrick derry ders derson dery des descent describe described describes description desert deserve
deserved deserves desh design designed designer designers designing designs desire desk desktop
desperate desperately despite dess dessert dest destination destinations destiny destroy destroyed
destroying destruction det detail detailed details detained detect detection detective detention
determination determine determined detox detroit dev devastating develop developed developer
developers developing development developments devi device devices devil devils devin devon devops
dew dex dexter dey dez df dfw dg dge dged dgers dges dging dh dhabi di dia diabetes diagnosed
diagnosis diagram dial dialogue diamond diamonds dian diana diane dians diaries diary diaz dic dice
dick dict dictionary did didn didnt didyouknow die died diego dier dies diesel diet diff difference
differences different differently difficult dig digest digging digit digital digitalart
digitalmarketing digitaltransformation digits dignity dil dillon dim dimension din dine diner ding
dings dini dining dinner dino dinosaur dinosaurs dio dion dip diploma dir direct directed directing
direction directioners directions directly director directors dirt dirty dis disabilities
disability disabled disappointed disappointing disaster disc disciplinary discipline disco discount
discounted discounts discover discovered discovering discovery discrimination discuss discussed
discusses discussing discussion discussions disease diseases disgusting dish dishes disk disney
disneyland dison disorder disorders displaced display displayed displays disruption dist distance
distant distillery distinguished distributed distribution district districts disturbing dit ditch
dition ditional ditions dity dium div diva dive diver diverse diversity dives divide divided divine
diving division divorce diwali dixon diy dj djs dk dl dlc dle dles dless dley dling dly dm dman dms
dn dna dnc dnd do doc dock docs doctor doctors doctorwho document documentary documented documents
dodge dodgers doe does doesn doesnt doff dog dogg dogs dogsoftwitter doha doin doing dol doll
dollar dollars dolls dolph dolphin dolphins dom domain dome domestic dominant dominate dominic don
donald donaldtrump donate donated donating donation donations done donkey donna donor donors
donovan dons dont donut donuts doo doodle doodles doom door doors doorstep dope dor dora dorf
dorothy dorset dos dose dot dotcom dots double doubles doubt doug dough douglas dove dover dow down
download downs downtown dox doyle dozen dozens dp dprinting dq dr dra draft drafted drag dragon
dragons drain drake dral drama dramatic drank draw drawing drawings drawn draws drc dre dream
dreaming dreams dred dress dressed dresses dressing drew dried drift drill drilling drink drinking
drinks drive driven driver drivers drives driving dro drome drone drones drop dropped dropping
drops drought drove drs drug drugs drum drummer drums drunk dry ds dsb dt du dual dub dubai dublin
ducation duce duchess duck ducks dude dudes due duff dug duk duke dull dum dumb dump dun duncan
dundee dunk dunn duo dup durable dure durham during dus dusk dust dustin dusty dutch duterte duties
duty dv dvd dw dwarf dwell dwight dx dy dye dying dyk dylan dynamic dynamics dynasty dyssey dz e ea
eable each eager eagle eagles ean ear eared earl earlier earliest early earn earned earning
earnings earns earrings ears earth earthday earthquake ease easier easily east easter eastern easy
eat eaten eating eats eau eb ebay ebola ebook ec eca ece eces echo eck eclipse eco ecology
ecommerce econ economic economics economist economy ecosystem ecraft ecuador ed eda edc edchat
eddie eded eden eder edgar edge edges edible edinburgh eding edit edited editing edition editions
editor editorial editors edm edmonton edo eds edt edtech edu educate educated education educational
educator educators edward edwards edwin edy ee eed eee eeee een ef efa efc eff effect effective
effectively effects efficiency efficient effort efforts efs eg eger egg eggs ego egypt egyptian eh
ei eid eight eighth eing einstein either ej ek el ela elaine elan eland elbow eld elder elderly
elds ele eleanor elect elected election elections electoral electric electrical electricity
electronic electronics eled elegance elegant element elementary elements elena elephant elephants
elets elevator eleven elf eli elia elic elier elife eligible eliminate elin eline eling elite
elizabeth elk ell ella elle elled ellen eller ellers elli ellie elling elliot elliott ellis ello
ellor ells elly elm elo elon elove elover els elsa else elson elt elton elvis ely elyn em ema email
emails embarrassing embassy embedded emblem embrace embracing embroidered embroidery eme emed emen
ement ements emerald emerge emergency emerging emi emily eminem emirates emissions emma emmanuel
emmy emmys emo emoji emotion emotional emotions empathy emperor empire employee employees employer
employers employment empower empowering empowerment empty ems en ena enable enamel enary enation
enberg ence enced ences encies encing encore encounter encourage encouraged encouraging ency end
enda endale endangered ended endent ender enders ending endless endo endorsement endra ends
endurance ene ened enemies enemy ener energy eness enews eney enforcement eng enga engage engaged
engagement engaging enge enger engers engine engineer engineering engineers engines england english
enhance enhanced eni enight ening enjoy enjoyable enjoyed enjoying enjoys enna enne ennial eno
enormous enough ens ensemble ensure ensuring ent enta ental entary ente ented enter entered
entering enterprise enterprises enters entertaining entertainment enthusiasm enthusiastic ential
entic enting entire entirely entitled ently ento entrance entre entrepreneur entrepreneurs
entrepreneurship entries entry ents enty environment environmental environments envy eny enzie eo
eos ep epa epic epidemic episode episodes eps eq equal equality equally equipment equipped equity
equivalent er era erable eral eran ere ered eres ergy eri eria erial eric erica erie eries erik
erin ering erly erman ern ernal ernity ero erous error errors ers ership erson ert erts ery es esa
escape escaped escaping esday ese esh esis esp especially espn esports espresso ess essay esse
essence essential essentials essex est esta establish established establishment estate este
estimate estimated estimates et eta etary etc eter eternal eters eth ethan ethereum ethical ethics
ethiopia ethnic eties ets etsy ette etv etwork ety eu eugene eur euro europa europe european euros
eurovision ev eva eval evaluation evan evans eve eved evement even evening evenings event events
eventually ever everest everton every everybody everyday everyone everything everytime everywhere
eves evidence evil eville evo evolution evolved ew ews ex exact exactly exam examination example
examples exams excel excellence excellent except exceptional excerpt excess excessive exchange
excited excitement exciting exclusive exclusively excuse excuses exec executed execution executive
exercise exercises exeter exhaust exhausted exhibit exhibition exist existence existing exists exit
exo exotic exp expand expanded expanding expands expansion expect expectations expected expecting
expedition expenses expensive experience experienced experiences experiencing experiment
experimental experiments expert expertise experts explain explained explaining explains explanation
exploration explore explorer explores exploring explosion explosive expo export exports exposed
exposure express expressed expression expressions exquisite ext extend extended extends extension
extensive exterior external extinction extra extract extraordinary extreme extremely ey eye
eyebrows eyed eyes ez f fa fab fabric fabulous face facebook faced faces facial facilities facility
facing fact faction factor factors factory facts faculty fade fail failed failing fails failure
fair faire fairly fairs fairy fait faith faithful fake falcon falcons fall fallen falling fallon
fallout falls false fam fame familiar families family famous fan fanart fancy fandom fans fantastic
fantasy far fare farewell fargo farm farmer farmers farming farms fascinating fashion fashioned
fast faster fastest fat fatal fate father fathers fathersday fault faux fav fave faves favor
favorite favorites favour favourite favourites favs fax fayette fb fbf fbi fc fcc fd fda fdn fe
fear fearless fears feast feat feather feathers feature featured features featuring feb february
fed federal federation federer fee feed feedback feeding feeds feel feelin feeling feelings feels
fees feet fel feld felix feliz fell fella fellas fellow fellows fellowship felt female females
feminism feminist fence fender fer ference ferguson fern fernando ferrari ferred ferry fers fest
festival festivals festive festivities fever few fewer ff ffa ffc ffe ffed ffel ffer fficial
fficient ffin ffing ffins ffle ffles ffman ffs ffy fg fh fi fia fiat fiber fibre fic fically
fication fications fiction fie fied field fielder fields fier fierce fiers fies fiesta fifa fifth
fifty fig fight fighter fighters fighting fights figure figured figures fiji fil file filed files
filing filipino fill filled filling fills film filmed filming filmmaker filmmaking films filter
filters fin final finale finalist finalists finally finals finance financial financing finch find
finder finding findings finds fine fineart fineartamerica fined finest fing finger fingers finish
finished finishes finishing finity finland finn finnish fintech fiona fir fire fired firefighter
firefighters fires fireworks firing firm firms first fiscal fish fisher fishing fist fit fitfam
fitness fits fitted fitting fitzgerald five fix fixed fixing fixture fixtures fj fk fl fla flag
flags flagship flake flakes flame flames flare flash flashback flashbackfriday flat flats flavor
flavors flavour flavours flawless fleet flesh fletcher flew flex flexibility flexible flickr flies
flight flights fling flint flip flo float floating flock flood flooded flooding floods floor
flooring floors flora floral florence flores florida flour flow flower flowering flowers flowing
flows floyd flu fluffy fluid fly flyer flyers flying flynn fm fn fo foam focus focused focuses
focusing fog foggy foil fold folding foley folio folk folks follow followed follower followers
following follows fond font food foodie foodies foods fool fools foot footage football footballer
footwear footy for forall forbes force forced forces forcing ford fordshire fore forecast foreign
forest forests forever forex forge forget forgive forgot forgotten fork forlife form formal format
formation formed former formerly forming forms formula forsale fort forth forthcoming fortnite
fortress fortunate fortune forum forward fos fossil foster foto fought foul found foundation
founded founder founders founding fountain four fourth fowler fox foxnews fp fr fra fracking
fragrance frame framed frames framework fran france frances franchise francis francisco franco
frank frankfurt frankie franklin fraser fraud freak freaking fred freddie frederick free freedom
freelance freeman freestyle freeze freezing freight french frequency frequent frequently fresh
freshly freshman freshmen fresno frey fri friday fridayfeeling fridays fridge fried friend friendly
friends friendship fries fringe frm frog frogs from fron front frontier frost frosty frozen fruit
fruits fruity fry fs fsu ft fted ftheday fting fts ftw fty fu fuel fuels fuji ful full fuller fully
fulness fun function functional functions fund fundamental funday funded funding fundraiser
fundraising funds funeral funk funky funniest funny fur furious furniture furry further fury fus
fusion futsal future futures fw fx fy fyi fying fz g ga gaa gabe gabriel gadgets gae gag gaga gage
gain gained gaining gains gal gala galaxy gale gallagher galleries gallery galore gals galway
gambling game gameday gamedev gameofthrones gameplay gamer gamers games gaming gamma gan gandhi
gang gaon gap gar garage garbage garcia gard garde garden gardening gardens gardner gareth garh
garlic garner garrett gars gart garten gary gas gat gate gates gateway gather gathered gathering
gation gator gators gauge gave gavin gay gaza gazette gb gba gc gd gdp ge gear gearing gears ged
gedly gee geek geeks gel gely gem gement gems gen gence gency gender gene general generally
generate generated generation generations generator generous genes genesis genetic genetics geneva
genic genius genocide genre gens gent gentle gentleman gentlemen gently gents genuine genuinely geo
geoff geographic geography geology geometric geometry geon geons george geous ger gerald gerard
german germany gers ges gest gesture get getaway getic gets gettable gettin getting getty gf gg
gged gger ggers ggg ggi ggin gging ggins ggle ggles ggling ggs ggy gh ghan ghana gher ghetti ghetto
ghi ghost ghosts ghs ght ghted ghter ghters ghtful ghting ghtly ghton ghts ghty gi gia gian giant
giants gible gibson gic gid gie gies gif gift gifted gifts gig gigs gil gilbert gill gimme gin gina
ging ginger gins gio gious giraffe girl girlfriend girls gis gist git give giveaway giveaways given
gives giving gk gl glacier glad glam glamour glasgow glass glasses gle glee glen glenn gley glia
glimpse glitter global globally globe gloria glorious glory gloss glove glover gloves glow glowing
glue gluten glutenfree gm gma gmail gmt gn gnon go goa goal goalie goalkeeper goals goat goats god
goddess gods goes gogh gogo goin going gol gold golden golf gomez gon gone gonna gonzalez goo good
goodbye goodies goodluck goodmorning goodness goodnight goods goodtimes google goon goose gop gopro
gordon gore gorge gorgeous gorilla gory gos gosh gospel gossip got goth gotham gothic gotta gotten
gourmet gov gover governance government governments governor govt gown gp gps gq gr gra grab
grabbed grabs grace gracias grad grade graded graders grades grading grads graduate graduated
graduates graduating graduation graffiti graham grain gram grammar grammy grammys grams gran grand
grande grandfather grandma grandmother grandpa grandparents grandson granite granny grant granted
grants grape grapes graph grapher graphic graphical graphicdesign graphics graphy gras grass
grassroots grateful gratitude grave graves gravity gravy gray gre great greater greatest greatly
greatness greats greece greek green greene greenhouse greens greenwich greet greeting greetings
greg gregation gregor gregory gren gress grew grey gri grid grief grier griffin grill grilled grind
grinding grip grit gro grocery groom groove gross ground groundbreaking grounds group groups grove
grow growing grown grows growth gry gs gst gt gta gu guarantee guaranteed guard guardian guardians
guards guatemala gucci gud gue gues guess guessing guest guests guez guidance guide guided
guidelines guides guiding guild guilty guinea guinness guire guitar guitarist guitars gujarat guk
gul gulf gum gun gundy guns gupta guru gus gusts gut guy guys gv gw gx gy gym gymnastics gypsy gz h
ha hab habit habitat habits hack hacked hacker hackers hacking hacks had hadn hagen hah haha hahah
hahaha hahahah hahahaha hahahahaha hai haiku hail hair haircut hairstyle haiti hal hale haley half
halftime halfway halifax hall halloween halls halo ham hama hamas hamburg hamilton hammer hammond
hamont hampshire hampton han hana hand handbag handcrafted handed handing handle handles handling
handmade hands handsome handy hang hangin hanging hangout hangover hangs hani hank hanna hannah
hans hansen happen happened happening happens happier happiest happily happiness happy
happybirthday happynewyear haps har hara harassment harbor harbour hard harder hardest hardly hardt
hardware hardy hare hari harlem harley harm harmful harmony harold harper harris harrison harry
harsh hart harvard harvest harvey has hash hashtag hasn hassan hastings hat hatch hate hated haters
hates hatred hats haul haunted haus hav have haven having hawaii hawaiian hawk hawkins hawks hay
hayden hayes hayley hazard haze hazel hazi hb hbd hbo hc hd he head headed header heading headline
headlines headphones headquarters heads heal healing health healthcare healthier healthy hear heard
hearing heart heartbreaking hearted hearts heat heated heath heather heating heaven heavenly
heavily heavy heavyweight heck hedge hedgehog hee heed heel heels hehe height heights heim hel held
helen helicopter hell hella hello helm helmet helmets help helped helpful helping helps helsinki
hem hemp hen henderson henri henry her herald herb herbal herbert herbs herd here heres heritage
herman hernandez hero heroes heron herself hes het hey hf hg hh hhh hhhh hi hia hid hidden hide
hiding hie higgins high higher highest highland highlands highlight highlighted highlighting
highlights highly highs highway hike hiking hil hilarious hill hillary hillaryclinton hills hilton
him himself hindi hindu hint hints hip hiphop hipster hir hire hired hiring hiro his hispanic hist
historian historic historical history historymonth hit hitler hits hitting hiv hive hk hl hm hmm
hmmm hms hmu hn ho hobby hockey hoe hoes hof hoff hoffman hog hogan hol hold holden holder holders
holding holds hole holes holi holic holiday holidays holland hollow holly hollywood holm holmes
holocaust holt holy homa homage home homecoming homedecor homeland homeless homelessness homemade
homer homes hometown homework homicide homie homies hon honda honest honestly honey honeymoon hong
hongkong honi honor honorable honorary honored honoring honors honour honoured honours hoo hood
hoodie hoods hook hooked hoon hoop hoops hop hope hopeful hopefully hopes hoping hopkins hopper
hops hore horizon horn hornets horns horrible horror horse horses hort hose hospice hospital
hospitality hospitals host hosted hosting hosts hot hotel hotels hottest hottie hou hound hounds
hour hours house household houses housing houston how howard however hoy hp hq hr hra hrc hrs hs ht
htc html http hu hua huawei hub hubby hudson hue hug huge hugh hughes hugo hugs huh hulk hull hum
human humane humanitarian humanity humanrights humans humble humbled humidity humor humour hun
hundred hundreds hung hungary hunger hungry hunt hunter hunters hunting hurricane hurricanes hurry
hurst hurt hurts husband huskies husky hussain hustle hut hv hw hwy hy hybrid hyde hyderabad hydro
hydrogen hygiene hype hyped hyper hyuk hyun hyundai hyung hz i ia ial ials iam iamsrk ian ians
iartg ias ib ibiza ibm ibrahim ic ica ical ically icals ican icans ication icc ice icecream iced
iceland ices ich iche ichi ici icia icial ician icians iciary icide icing icious icist icity ick
icking icks icky ico icon iconic icons ics ict icy icymi id ida idad idaho idan idc ide idea ideal
ideas identified identify identity iders idi idiot idiots idk idol idols idr ids ie ied iel ience
ient ier ies iest if ife ig iga ige iger igh ight igi ign ignorance ignore ignored ih iheartawards
ii iii ik ika ike ikea ikh ikon iku il ila iland ilation ild ile iled iler ilers ili ilia ilian
iling ilion ilities ility ill illa illac illard ille illed illegal iller illery illes illian illing
illinois illion illness illo illon ills illusion illustrated illustration illustrations illustrator
illy ilo ils ily im ima image imagery images imagination imagine imagined imaging imam iman imer
imma immediate immediately immense immigrant immigrants immigration immune imo impact impacted
impacts imperial implement implementation implementing implications import importance important
importantly impossible impress impressed impression impressions impressive improv improve improved
improvement improvements improves improving imran ims in ina inal inary inas ination inaugural
inauguration inbox inc inch inches incident incidents incl include included includes including
inclusion inclusive income incoming increase increased increases increasing increasingly incredible
incredibly ind inda indeed independence independent index india indian indiana indianapolis indians
indie indiedev indiefilm indiegame indigenous indigo individual individuals indo indonesia
indonesian indoor inducted induction industrial industries industry indy indycar indyref ine ined
inee inees inely inequality iner ines iness inet inez infamous infant infantry infection infections
infinite infinity inflation influence influenced influential info infographic inform information
informative informed infosec infrared infrastructure infused ing inga ingday inge ingen inger
ingham inging ingle ingly ingo ingredient ingredients ings ington ingual inho ini ining initial
initiative initiatives inity injection injured injuries injury injustice ink inks inktober inland
inn inner inning innings innocent innovation innovations innovative ino inos inox input inquiry ins
insane insect insects insert inside insider insight insightful insights inson inspection inspector
inspiration inspirational inspire inspired inspires inspiring inst insta instagram install
installation installed installing instant instantly instead instein institute institution
institutions instruction instructions instructor instrument instruments insurance int intake inted
integrated integration integrity intel intellectual intelligence intelligent intended intense
intensity intensive intent inter interact interaction interactions interactive interest interested
interesting interests interface interim interior interiordesign interiors intern internal
international internationalwomensday internet interns internship interpretation intersection
interstate intervention interview interviewed interviewing interviews intimate inting intl intment
intments into intro introduce introduced introduces introducing introduction ints invasion invasive
invented inventor inventory invest invested investigate investigating investigation investing
investment investments investor investors invisible invitation invitational invite invited invites
inviting involved involvement involves involving io ion ior iors ios iot ious iowa ip ipa ipad
iphone ipl ipod iq ir ira iran iranian iraq iraqi ird ire ired ireland irene ires irez iri iring
iris irish irl irma iro iron ironman irony irs irving iry is isa isaac isaiah isation isco isd ise
ised iser ises ish isi ising isis isla islam islamabad islamic island islands isle isles ism isms
isn isnt iso isolated ison israel israeli iss issa isse issue issued issues ist istanbul ister ists
it ita itable ital italia italian italy itan itarian itary itas itation itch ite ited itely item
items iter ites ith iti itia itic ities iting ition itions itious itis itive ito iton itor itors
its itself itt itta itten itter itters itting ittle itude itudes itunes itv ity itz iu ium ius iv
ivan ive ived ivory ivy iw iwd ix iya iz ization ize ized izing j ja jab jack jacket jackets jackie
jacks jackson jacksonville jacob jacobs jacqueline jacques jade jae jaguar jaguars jah jai jail
jailed jain jakarta jake jam jamaica james jamie jams jan jana jane janet jang jani jans january
japan japanese jar jared jas jasmine jason jasper java javascript jaw jax jay jaya jays jazz jb jc
jd je jealous jean jeans ject jedi jee jeep jeff jefferson jeffrey jelly jen jenkins jenna jenner
jennifer jennings jenny jensen jeremy jerome jerry jersey jerseys jerusalem jess jesse jessica
jessie jesus jet jets jewel jewellery jewelry jewels jewish jews jf jfk jg jh ji jill jim jima
jimin jimmy jin jit jj jk jkt jl jm jn jo joan job jobs jockey joe joel joey john johnny johns
johnson johnston join joined joining joins joint jojo joke joker jokes jolly jon jonas jonathan
jones jong jonny joon jordan jorge jos jose joseph josh joshua jour journal journalism journalist
journalists journey joy joyce jp jr js jt ju juan juana jubilee judge judges judging judicial judy
juice juicy jul jules julia julian julie juliet julius july jump jumped jumper jumping jumps jun
junction june jung jungkook jungle junior juniors junk jupiter jurassic jury jus just justice
justin justinbieber juvenile juventus jv jw k ka kah kai kal kale kan kane kang kansas kanye kapoor
kappa kar kara karachi karan karaoke karate kardashian karen kari karl karma karnataka kart kas
kash kashmir kat kata kate kath katherine kathleen kathryn kathy katie katrina katy kavanaugh kay
kaya kayla kb kc kca kd ke ked kee keen keep keeper keepers keeping keeps kees keith kejriwal kel
keller kelly kem ken kendall kendrick kennedy kenneth kenny kent kentucky kenya kenyan kept ker
kerala kerr kerry kers kes kesh kest ket keting kets kett kevin key keyboard keye keyes keynote
keys kf kfc kg kh kha khalifa khan khs ki kia kick kicked kicking kickoff kicks kickstarter kid
kidding kidney kids kie kies kill killed killer killers killing kills kim kin kind kinda
kindergarten kindle kindly kindness kinds king kingdom kings kingston kins kinson kip kirby kirk
kis kiss kissed kisses kissing kit kitchen kite kits kitten kittens kitty kiwi kj kk kka kkk kl kle
klein kley km kn knee knees knew knicks knife knight knights knit knitting knives knock knocked
knocking knockout knot know knowing knowledge known knows knox ko kobe kohli kok kolkata kong kook
korea korean kot kota kov kovic kowski kp kpop kr kris krishna kristen ks kst kt ku kudos kumar kun
kung kurdish kurds kurt kuwait kv kw kx ky kyle kylie kyo kyrie kz l la lab label labels labor
laboratory labour labs lac lace lack lacrosse lad ladder ladies lads lady ladygaga lafayette lag
lagoon lagos lah lahore laid lain lake lakers lakes lakh lal lam lamar lamb lambert lamborghini
lamp lan lana lancashire lancaster lance land landed lander landers landing landmark lando lands
landscape landscapes lane lanes lang language languages lanka lantern lap laps laptop lar lara
large largely larger largest larry lars las laser lash lashes lass last lasting lasts lasvegas late
lately later latest latin latino lation lative lator latte laugh laughed laughing laughs laughter
launch launched launches launching laundry laura laurel lauren laurie lause lava lavender law
lawmakers lawn lawrence laws lawson lawsuit lawyer lawyers lax lay layer layered layers laying
layout lays lazy lb lbs lc lcd ld lder ldn ldnt le lea lead leader leaders leadership leading leads
leaf leafs league leagues leah leak leaked leaks lean leans leap learn learned learners learning
learns learnt lease least leather leave leaves leaving lebanon lebron lection lecture lectures led
ledge lee leeds leen leep left leg legacy legal legally lege legend legendary legends leges legion
legislation legislative legislature legit lego legs lei leicester leigh leisure lem lement lements
lemon lemonade len lena lending lene length lennon lens lenses lent leo leon leonard leonardo leone
leopard ler lers les lesbian leslie less lesser lessly lesson lessons lest let letes lethal letics
leton lets lett lette letter letters letting lettuce leum level levels levi levy lewis lex
lexington lexus ley leys lf lfc lg lgbt lgbtq lh li lia liam lian liar lib liberal liberals
liberation liberty libraries library libya lic licence license licensed lick lid lie lied lier
liers lies liest lieutenant life lifelong lifestyle lifetime lift lifted lifting lifts liga light
lighted lighter lighthouse lighting lightning lights lightweight lik like liked likely likes liking
lil lilly lily lim lima lime limerick limit limited limits lin lincoln linda lindsay lindsey line
linear lined linen liner lines lineup ling lingerie lings lington lining link linked linkedin links
lins linson linux lio lion lionel lions lip lips lipse lipstick liquid liquor lis lisa lisbon lish
lished lisle list listed listen listened listening listing listings lists lit lite literacy
literally literary literature lithium litter little liu liv livan live lived lively livemusic liver
liverpool lives livesmatter livestock livestream living liz lizard lj lk lka ll lla llc ller lli
llo lloyd lm lmao lmfao ln lng lo load loaded loading loads loaf loan loans lobby lobster local
locally locals locate located location locations loch lock locked locker locking locks lodge loft
log logan logic logical logies logist logistics logists logne logo logs logy loin lol lola lon
london lone lonely long longer longest longtime loo look looked lookin looking lookout looks loom
loop loops loose loot lop lopez lor lord lords lorenzo los losangeles lose loser loses losing loss
losses lost lot lots lotte lottery lotus lou loud louis louise louisiana louisville lounge lov
lovato love loved lovely lover lovers loves lovin loving low loway lowe lowed lower lowest lowing
lows loyal loyalty loyment lp lr ls lsu lt ltd lton lu lub luca lucas lucia luck luckily lucky lucy
lufc luggage luhan luis luk luke lum luna lunar lunch luncheon lunchtime lund lung lus lush lust
luther luv lux luxurious luxury lv lw lx ly lying lyn lynch lynn lyon lyric lyrics lywood lz m ma
maa mac macbook macdonald machine machinelearning machinery machines mack mackenzie macro macy mad
madden maddie made madison madness madonna madrid mae mafia mag maga magazine magazines mage maggie
magic magical magnet magnetic magnificent mah mahal maharashtra mahesh mahon mai maid maiden mail
main maine mainedcm mainly mainstream maintain maintaining maintenance majestic majesty major
majority mak make makeover maker makers makes makeup makin making mal malaysia malaysian malcolm
maldives male males mali malibu malik mall malone malt malta mam mama man mana manage managed
management manager managers managing mance manchester mandatory mandela mands mane manga mango
manhattan mani mania manifesto manila manitoba mann manner manning manny manor mans manship mansion
mantle manual manuel manufacturer manufacturers manufacturing manutd many map maple mapping maps
mar mara marathon marble marc march marching marco marcos marcus mare mares margaret margin mari
maria marie marijuana marilyn marina marine mariners marines mario marion maritime mark marked
marker market marketing marketplace markets marking marks marley maroon marriage married marriott
marry mars marsh marsha marshall mart martha martial martin martinez martini marty marvel marvin
mary maryland mas mascot mash mask masks mason mass massachusetts massacre massage massive master
masterclass masterpiece masters mat mata match matchday matched matches matching matchup mate
material materials mates math mathematics maths matic mation matrix mats matt matte matter matters
matthew matthews mature maui maurice max maximum maxwell may maya maybe mayer mayhem mayo mayor
mayweather mazda maze mb mba mbb mbc mber mbers mble mbo mbs mc mca mcc mccain mccarthy mccartney
mccoy mcdonald mcdonalds mcfc mcgregor mclaren mcm mcqueen mcr md me mea mead meadow meadows meal
meals mean meaning meaningful means meant meanwhile measure measurement measures measuring meat
mechanical mechanics mechanism med medal medalist medals media medical medicine medieval meditation
mediterranean medium mee meet meeting meetings meets meetup meg mega megan meghan meh mein mel
melanie melbourne melissa melo melody melon melt melting mely member members membership meme memes
memo memoir memorable memorial memorialday memories memory memphis men mendes mens menswear ment
mental mentalhealth mentally mentary mentation mented menting mention mentioned mentions mentor
mentoring mentors ments menu meow mer mera mercedes mercer merch merchandise merchant mercury mercy
mere merged merit mermaid mero merry merrychristmas mers mes mesa mesh mess message messages
messenger messi messy met meta metal metallic metals meter meters method methods metres metric
metro metropolitan metry mets mex mexican mexico meyer mf mfg mg mgmt mh mi mia miami mic mice
michael michel michele michelle michigan mick mickey micro microsoft mics mid middle midfielder
midlands midnight midwest mie mies might mighty migrant migrants migration miguel mike mil milan
milano mild mile miles milestone miley military milk milky mill millan millennials millennium
miller million millions mills milton milwaukee min mina mind minded mindfulness minds mindset mine
minecraft minent mineral minerals miners mines ming mingham minho mini miniature minimal minimum
mining minister ministers ministry minneapolis minnesota mino minor minority mins minster mint
minton minus minute minutes mir mira miracle miranda mirror mirrors mis mise mish mism miss missed
misses missile missing mission missions mississippi missouri mist mistake mistakes mister misty mit
mitch mitchell mith mitt mitted mix mixed mixer mixes mixing mixtape mize mj mk ml mla mlb mlk mln
mls mm mma mme mmed mmer mming mmm mmmm mmmmm mmy mn mnt mo mob mobile mobility mock mod mode model
modeling modelling models moderate modern modi modified modular module moe mohamed mohammad
mohammed moi moisture mold molecular molly mom moment moments momentum momma mommy moms mon mona
monaco monarch monastery mond monday mondaymotivation mondays monds money monica monitor monitoring
monk monkey monkeys mono monroe mons monsoon monster monsters mont montana monte montgomery month
monthly months montreal monument mony mood moody moon moonlight moor moore moose mor moral moran
more mored morgan morn morning mornings morocco morris morrison morrow mors mortal mortality
mortgage morton mory mos mosaic moscow moses mosque moss most mostly mot moth mother mothers
mothersday motion motivated motivation motivational moto motogp motor motorcycle motors motorsport
mott mound mount mountain mountains mounted mourinho mous mouse mouth move moved movement movements
moves movie movies moving mozart mp mper mph mple mps mption mpy mr mrs mru mrw ms msc msg msm
msnbc mson msp msu mt mtb mtg mtl mtn mtv mtvhottest mtvstars mu mua mubarak much mucho mud muddy
mueller mufc muffin mug mugs muhammad mulator multi multiple mum mumbai mummy mums mun mund mundo
munich municipal mup mur mural murder murdered murders murphy murray mus muscle muscles muse museum
museums mushroom mushrooms music musical musician musicians musk muslim muslims must mustang
mustangs mustard mut mutual mv mvp mw mx my myanmar myers mys myself mysteries mysterious mystery
myth mythology myths mz n na nab nac nadal nadu nae nagar nah nai naija nail nailed nails nairobi
naked nal nam name named nament naments names naming nan nana nancy nandez nano nant naomi nap napa
napoli nar nard narendramodi narrative narrow naruto nas nasa nascar nash nashville nasty nat
natalie nate nath nathan nati nation national nationally nationals nations nationwide native nato
nats natural naturally nature naturephotography natures naughty naval navigation navy nawaz nay
nazi nazis nb nba nbc nc ncaa nct nd ndp ne neal near nearby nearest nearly neat neath nebraska
nebula necessary neck necklace ned nee need needed needle needs negative negotiations neighbor
neighborhood neighbors neighbourhood neighbours neil neill neither nel nell nelly nels nelson nen
neo neon nepal nephew ner nerd nerds nered nering ners nerve nervous nes ness nesses nest net
netball netflix netherlands nets nett nette network networking networks neutral nevada never
neverforget neville new newark newborn newcastle newest newly newman newmusic newport newprofilepic
news newsletter newspaper newspapers newton newyear newyork newzealand next nexus ney neymar neys
nf nfamily nfl ng nh nhl nhs ni nia niagara niall nic nice nicely nicholas nichols nick nickel
nicki nicks nicky nico nicola nicolas nicole nie niece nier nies niest nigel nigeria nigerian night
nightclub nightmare nights nik nike nikki nikon nin nina nine ning nings ninja nintendo
nintendoswitch ninth nip nis nish nissan nist nit nite niture nity nixon nj nk nl nm nn no noah
nobel noble nobody nock nod noel nofilter noir noise nokia nola nolan nom nominate nominated
nomination nominations nominee nominees non none nonprofit nonsense noodle noodles noon nope nor
nordic norfolk norm normal normally norman norris north northeast northern northwest norton norway
norwegian norwich nos nose nostalgia not notable notch note notebook noted notes nothing notice
noticed notification notorious notre nottingham nov nova novel novels november now nowhere
nowplaying np nps nr nra nrl ns nsfw nsw nt ntt nu nuclear nude nufc nuggets number numbers
numerous nurse nursery nurses nursing nus nut nutrition nuts nv nw nx nxt ny nyc nye nyfw nypd nyt
nytimes nz o oa oak oakland oaks oasis oath ob oba obama obamacare obesity obi obile object objects
observation observatory observed observer obsessed obsession obvious obviously oc occasion occer
occupation occupied occur occurred ocean oceans ock ocks oct october octopus od odd odds ode odi
odisha odyssey oe oes of ofc off offense offensive offer offered offering offers office officer
officers offices official officially officials offl offline offshore oficial oft often oftheday
oftheweek og ography oh ohio oi oid oids oil oilers oils oj ok oka okay okc oki oklahoma ol ola old
older oldest olds ole oles olf oli olin oline olive oliver olivia oll olo ological ology ols
olympic olympics om oma omaha oman omar ome omed omega omer ometer omez omfg omg omi omic omics
oming omo oms omy on ona onal onboard once ond ondon one oned onedirection onent onents oner oners
ones onews oney ong ongi ongoing ongs oni onia onian onic onica onics onies oning onion onions
onist onists online only ono onpoli ons onstage ont ontario onthisday onto onwards ony onymous oo
ood ooh ook ool oom oon ooo oooo ooooo oooooo oop oops oos oot ootd ooth ooza op ope open opened
opener opening opens opera operate operating operation operational operations operator operators
ophobia opinion opinions opioid opp opponent opponents opportunities opportunity opposed opposite
opposition oprah ops optical option options opy or ora oracle oral orange orbit orca orchard
orchestra orchid ord order ordered ordering orders ordinary ore ored oregon oreo ores org organ
organic organisation organisations organised organising organization organizations organize
organized organizing ori oria orial orian orie orientation ories origin original originally
originals origins oring orioles orion orities ority orium orlando orleans orn orns oro orous ors
orship ort orthodox ory os osa osaka osborne oscar oscars ose osi osis osity oslo oso ost osu ot
ota otd ote other others otherwise otic otive ots ott otta ottawa otter otto ou ouch oud ough ought
ouk oul ould oun ounce ound ounded ounding ounds ount ounts our oured ouring ours ourse ourselves
ous ouse ously ousness out outbreak outcome outcomes outdoor outdoors outer outfit outfits outh
outing outlander outlet outlets outlook output outreach outs outside outstanding outta oux ov ova
oval ove oven over overall overcome overhead overlooking overnight overs overseas overtime overview
overwatch overwhelming ovic ovo ow owe owen owens owl owls own owned owner owners ownership owns
owski ox oxford oxygen oy oyster oysters oz p pa pablo pac pace pacific pack package packages
packaging packed packers packing packs pad paddle paddy padilla padres pads page pageant pages pai
paid paige pain painful paint painted painter painting paintings paints pair paired pairing pairs
pak pakistan pakistani pal pala palace pale paleo palestine palestinian palestinians palette palm
palmer pals pam pan panama pancake pancakes panda pandora panel panels panic panorama panoramic
pant panther panthers pants paolo papa paper paperback papers par para parade paradise parallel
paranormal pard pared parent parenting parents pares paris parish park parked parker parking parks
parkway parliament parliamentary parsons part partial partially participants participate
participated participating participation particular particularly parties partisan partly partner
partnered partnering partners partnership partnerships parts party pas paso pass passage passed
passenger passengers passes passing passion passionate passport password past pasta paste pastel
pastor pastry pat patch patches patel patent path pathetic paths pathy patience patient patients
patio patreon patricia patrick patriot patriotic patriots patrol patron pattern patterns patterson
patty paul paula paulo pause pavilion paw paws pax pay paying payment payments payne paypal pays
paz pb pbs pc pcs pct pd pdates pdf pdt pdx pe pea peace peaceful peach peak peaks peanut pear
pearl pearls pearson peas pec ped pedal pede pedestrian pedia pediatric pedro pee peek peel peep
peeps peer peers peg pei pel pelosi pen penalty pence pencil pencils pendant pending penguin
penguins peninsula penn pennsylvania penny pens pension pent people peoples pep pepper peppers
pepsi per percent percentage perception perez perf perfect perfection perfectly perform performance
performances performed performer performers performing performs perfume perhaps perience period
periscope perkins perks permanent permission permit perry pers persian person persona personal
personality personalized personally personnel persons perspective perspectives pert perth peru pes
pest pet pete peter peters petersburg peterson petit petition petrol petroleum pets petty peyton
pez pf pg pga ph phantom pharma pharmacy phase phd phe phenomenal pher phew phi phia phic phies
phil philadelphia philip philippe philippine philippines phillies phillip phillips philly
philosophy pho phoenix phone phones photo photograph photographed photographer photographers
photographic photographs photography photooftheday photos photoshoot photoshop php phrase phrases
phs phy physical physically physician physics pi pia pianist piano pic pical picasso pick picked
picking pickled picks pickup picnic picoftheday pics pict picture pictured pictures pid pie piece
pieces pied pier pierce piercing pierre pies pig pigeon pigs pike pil pile pill pillar pillars
pillow pilot pilots pin pine pineapple pines ping pink pinned pinot pins pint pinterest pio pioneer
pioneers pipe pipeline piper pipes pirate pirates pires piss pissed pistol pit pitch pitcher
pitches pitching pitt pittsburgh pix pixel pixelart pizza pj pjnet pk pl pla place placed placement
places placing plain plains plan plane planes planet planets planned planner planning plans plant
plantation planted planting plants plaque plastic plastics plate plated plates platform platforms
platinum play played player players playground playing playlist playoff playoffs plays playstation
plaza plc ple plea pleasant please pleased pleasure pledge plenary plenty pler ples pless plex pley
plicity pling plot pls plug plum plus plush plymouth plz pm pmoindia pn png po pocket pockets pod
podcast podcasts podium pods poe poem poems poet poetry poets point pointed pointing points poison
pokemon poker pol poland polar pole poles poli police policies policing policy polis polish
polished politan political politician politicians politics poll polling polls pollution polo poly
pon pond pong pony poo pool pools poor poorly pop popcorn pope popped popping poppy pops popular
popularity population por porcelain porch pork porsche port portable portal ported porter porters
portfolio portion portland porto portrait portraits ports portsmouth portugal portuguese pos pose
posed poses posing position positions positive positivity possession possibilities possibility
possible possibly post postal postcard posted poster posters posting posts pot potato potatoes
potential potentially pots potter pottery potus pound pounds pour pouring poverty pow powder powell
power powered powerful powerhouse powering powers pp ppa ppe pped pper ppers ppet ppi ppin pping
ppl pple ppo ppp pps ppy pr pra practical practice practices practicing pradesh prague prairie
praise pray prayer prayers praying pre preach precious precision predator predict predicted
prediction predictions prefer preferred pregame pregnancy pregnant preliminary prem premier
premiere premieres premierleague premium preorder prep preparation preparations prepare prepared
prepares preparing prepping preps pres preseason presence present presentation presentations
presented presenter presenting presents preservation preserve presidency president presidential
presidents press pressed pressing pressure prestigious preston pretend pretending prettiest pretty
prevent preventing prevention preview previews previous previously prey prez price priced priceless
prices pricing pride priest primary prime primer prince princess princeton principal principle
principles print printed printer printing prints prior priorities priority prison prisoner
prisoners privacy private privilege privileged prix prize prizes pro probably probe problem
problems probs procedure procedures proceeds process processes processing processor prod produce
produced producer producers produces producing product production productions productive
productivity products prof profession professional professionals professor profile profiles profit
profits profs prog program programme programmes programming programs progress progressive project
projection projects prom prominent promise promised promises promising promo promote promoted
promotes promoting promotion promotional promotions prompt proof prop propaganda proper properly
properties property prophet proposal proposals proposed props pros prospect prospects prosperity
protect protected protecting protection protective protector protects protein protest protesters
protesting protests protocol prototype proud proudly prove proved proven proves provide provided
providence provider providers provides providing province provincial proving ps psa psalm pse psg
psl pson pst psy psych psycho psychological psychology pt pta pti ptic ption pton pts pu pub public
publication publicity publicly publish published publisher publishing pubs puck pudding puerto puff
pug pull pulled pulling pulls pulse puma pump pumped pumpkin pumps pun punch pune punishment punjab
punk pup pupils puppet puppies puppy pups pur purchase purchased purchases purchasing purdue pure
puri purple purpose purposes purse pursue pursuit pus push pushed pushing put putin puts putting
puzzle pv pw px py pyramid python pz q qa qanon qatar qb qc qe qf qi ql qld qm qr qs qt qu qua quad
quake qualification qualified qualifier qualifiers qualify qualifying qualities quality quantum
quarter quarterback quarters quartet quartz quay que quebec queen queens queensland queer quel ques
quest question questions quet quette queue quez qui quick quickly quiet quietly quin quinn quit
quite quiz quote quoteoftheday quotes quran qx r ra rabbi rabbit rable race racer races rachel
racial racing racism racist rack racks rad radar rade radiation radical radio rae raf rafael raffle
raft rag rage rah rahman rahul rai raid raider raiders rail railroad railway railways rain rainbow
raine rainfall rainforest raining rains rainy raise raised raises raising raj raja rajasthan ral
raleigh rally ralph ram rama ramadan ramen ramos ramp rams ramsey ran rana ranch rand rande random
randomly randy range ranger rangers rani rank ranked ranking rankings ranks rano rant rao rap rape
rapid rapidly rapids rapper raptors rard rare rarely ras raspberry rat rate rated rates rather
rating ratings ratio rats rave raven ravens ravi raw ray raymond rays raz razor rb rbi rc rd re rea
reach reached reaches reaching react reaction reactions read reader readers reading reads ready
reagan real realdonaldtrump realestate realise realised realism realistic reality realize realized
really realtor realty ream rear reason reasonable reasons reb rebecca rebel rebellion rebels reboot
rebounds rebuild rec recall recap receive received receiver receives receiving recent recently
reception recipe recipes recipient recipients recognise recognised recognition recognize recognized
recognizing recommend recommendation recommendations recommended record recorded recording
recordings records recover recovered recovering recovery recreation recruit recruiting recruitment
recruits recycle recycled recycling red reddit redemption redness reds redskins redsox reduce
reduced reduces reducing reduction ree reed reef reel rees reese ref refer referee reference
referendum reflect reflecting reflection reflections reflects reform reforms refreshing refuge
refugee refugees refuse refused refuses reg regard regarding regardless reggae reggie regime
regiment regina region regional regions register registered registration regret regular regularly
regulation regulations regulatory rehab rehabilitation rehearsal rehearsals reid reign reigns
reject rejected rek rel reland relate related relation relations relationship relationships
relative relatively relatives relax relaxation relaxed relaxing relay release released releases
releasing relevant reliable relief religion religious rell rella rely rem remain remaining remains
remake remarkable remarks remember remembered remembering remembers remembrance rement rements
remind reminded reminder reminding reminds remix remote removal remove removed removing ren rena
renaissance renault rence rences rend render rendering rene renew renewable renewables renewal
renewed reno renovation renowned rens rent rental rently reon rep repair repairs repeat replace
replaced replacement replacing replay replica replies reply report reported reportedly reporter
reporters reporting reports repost reposting reppin repping represent representation representative
representatives represented representing represents reps republic republican republicans request
requested requests require required requirements requires rer rera rero rers res rescue rescued
research researcher researchers reservation reservations reserve reserved reserves reservoir
residence residency resident residential residents resilience resist resistance resistant
resolution resolve resort resorts resource resources respect respected respond responded responding
responds response responses responsibility responsible responsive ress resso rest restaurant
restaurants resting restoration restore restored restrictions result results resume ret retail
retailer retailers retire retired retirement retiring retreat retro retrogaming rett return
returned returning returns retweet retweeted retweets reunion reunited reuters rev reveal revealed
revealing reveals revenge revenue reverse review reviewed reviewing reviews revised revision
revival revolution revolutionary reward rewards rex rey reyes reynolds rez rf rfc rg rh rhino
rhodes rhythm ri ria rial rian rib ribbon ribs ric rica rical rice rich richard richards richardson
richie richmond rick ricky rico rics rid ride rider riders rides ridge ridiculous riding rie ried
rier ries rifle rig right rights rihanna ril riley rilla rim rin rina ring rings rington rink rio
riot rious rip ripe ripped ris rise rises rish rising risk risks rit rita rite rito ritual rival
rivalry rivals river rivera rivers riverside rix rj rk rl rm rn ro road roads roadshow roadtrip
roar roast roasted rob robbery robbie robert roberto roberts robertson robi robin robinson robot
robotics robots robust roc rochester rock rocked rocket rockets rockies rockin rocking rocks
rockstar rocky rod rode rodeo rodgers rodney rodriguez roe roger rogers rogue roi rol roland role
roles rolex roll rolled roller rolling rolls rom roma roman romance romania romantic rome romeo
romney ron ronald ronaldo ronnie rons roof rooftop rookie room roommate rooms rooney roosevelt root
roots rope ror rors rory ros rosa rose rosemary roses rosie ross rosse roster rot rotary rotation
roth rots rouge rough roughly round rounds roundtable roundup route routes routine rover rovers row
rowed rowing rows roy royal royale royals royalty royce rp rpg rr rrr rs rss rsvp rt rtg rts ru rub
rubber rubbish ruby rude rudy rue rug rugby ruin ruined ruins rule ruled rules ruling rum rumble
rumor rumors rumours run runner runners running runs runway rup rural rus rush rushing russ russell
russia russian rust rustic rusty ruth rv rw rwanda rx ry ryan ryder rye rying rys s sa saa sable
sac sack sacramento sacred sacrifice sad saddle sadly sadness safari safe safely safer safety saga
sage sai said sail sailing sailor saint saints sake sal sala salad salah salary sale salem sales
salesforce sall sally salman salmankhan salmon salon sals salsa salt salty salute salvador
salvation sam sama samantha same sammy sample samples sampling samsung samuel samurai san sana
sance sanchez sanctions sanctuary sand sandals sanders sandiego sandra sands sandwich sandwiches
sandy sanfrancisco sang sans santa santiago santo santos sap sapphire sar sara sarah sari sarmy
sary sas sasha sassy sat satan satellite satin satisfaction satisfied saturday saturdays saturn sau
sauce saudi saur saurus sausage savage savannah save saved saver saves saving savings saw say
saying says sb sberg sboro sbs sburg sbury sby sc sca scale scam scan scandal scape scar scare
scared scarf scarlet scars scary scattered scc scenario scene scenery scenes scenic scent sch sche
schedule scheduled scheme scher schmidt scholar scholars scholarship scholarships school schools
sci science sciences scientific scientist scientists scifi sclub sco scoop scope scopy score scored
scorer scores scoring scot scotch scotland scots scott scottish scotus scout scouting scouts scrap
scratch scream screaming screen screening screens screenshot screenshotsaturday screw script
scripts scuba sculpture sculptures scup sd sdale sday sdays sdcc sden sdg sdgs se sea seafood
seahawks seal sealed seals sean search searching seas seaside season seasonal seasons seat seating
seats seattle sebastian sec second secondary seconds secret secretary secretly secrets sect section
sectional sections sector sectors secure secured security sed see seed seeds seeing seek seekers
seeking seeks seem seemed seems seen sees sega segment sehun sei seized sel select selected
selection selena self selfie selfies sell seller sellers selling sells selves sely sem sement
semester semi semifinals seminar sen sena senate senator senators send sending sends senior seniors
sens sensation sense senses sensitive sensor sensors sensory sent sentence sentenced senting seo
seok seoul sep separate separated separation sept september sequel sequence ser serbia serena
sergeant sergio serial serie series serious seriously sers servant serve served server servers
serves service services serving sery ses sesame session sessions set seth sets sett sette setting
settings settle settled settlement settling setup seum seve seven seventeen seventh several severe
sewing sex sexual sexuality sey seys sf sfc sfgiants sfield sfw sg sgo sgt sh sha shack shade
shades shadow shadows shady shaft shah shake shakes shakespeare shaking shall sham shame shan shane
shanghai shannon shape shaped shapes shaping share shared shares sharif sharing shark sharks sharma
sharon sharp shaun shave shaw shawn shay she shea shead shealth shed sheep sheer sheeran sheet
sheets sheffield sheikh shelby shelf shell shelley shells shelter shelves shepherd sher shere
sheriff sherlock sherman shers shes shi shield shields shift shifting shima shin shine shinee
shines shing shining shiny ship shipped shipping ships shire shirley shirt shirts shiva shment
shments sho shock shocked shockey shocking shoe shoes shook shoot shooter shooting shootout shoots
shop shoplocal shoppers shopping shops shore shores short shortage shorter shortlisted shortly
shorts shot shotgun shots should shoulder shoulders shouldn shour shout shoutout show showcase
showcasing showdown showed shower showers showing shown showroom shows showtime shq shri shrimp
shrine shs shu shuffle shut shutdown shuttle shy si sia sian sible siblings sic sick sid side sided
sides sidney sie siege sier sierra sies siest sig sigh sight sighting sights sigma sign signage
signal signals signature signatures signed significant significantly signing signs sik sikh sil
silence silent silicon silk silly silva silver sim similar simmons simon simone simple simplicity
simply simpson simpsons sims simulation simulator sin sina since sindh sing singapore singer
singers singh singing single singles singly sings sink sins sio sion sional sions sip sir siri sis
sist sister sisters sit site sites sits sitting situated situation situations sity sium siva sive
sively six sixth size sized sizes sj sk ska skate skeleton sketch sketchbook sketches ski skies
skiing skill skilled skills skin skincare skinny skins skip skipper skirt skull sky skye skyline
skype sl slam slams sland slap slash slate slaughter slave slavery slay slayer slc sleep sleeping
sleeps sleepy sleeve sleeves slept sler sley slice slick slide slides sliding slife sliga slight
slightly slim slip slope slot slots slovenia slow slowly slr sly sm sma small smallbiz
smallbusiness smaller smallest sman smart smarter smartphone smartphones smash smashed smashing
smatter sme smell smells smen smh smile smiles smiling smith smm smo smoke smoked smoking smooth
smoothie sms smusic sn snack snacks snake snakes snap snapchat snapped snaps snapshot snation sneak
sneakers sneaky snews sniper snl sno snow snowfall snowing snowman snowy snp snyder so soap soar
soc socal soccer sochi social socialist socialmedia society sock socks soda sofa sofficial sofia
sofinstagram soft softball software softwitter soho soil sol solar sold soldier soldiers sole soles
solid solidarity solo solomon solstice solution solutions solve solved solving som somalia some
somebody someday somehow someone somerset something sometime sometimes somewhat somewhere son sona
song songs songwriter sonia sonic sonny sons sony soo soon sooner sooo soooo sooooo sop sophia
sophie sophisticated sophomore sor sore sored sorry sort sorted sorting sorts sory sos sought soul
souls sound soundcloud sounding sounds soundtrack soup sour source sources sourcing souri south
southafrica southampton southeast southern southwest soviet sox soy sp spa space spaces spacex
spaghetti spain spam span spanish spare spark sparkle sparkling sparks spartans spatial spc speak
speaker speakers speaking speaks spears spec special specialist specialists specially specials
specialty species specific specifically spect spectacular spective spectrum speech speed speeds
speedway speedy spell spelling spencer spend spending spends spent sper sperson sphere spheric
spice spices spicy spider spiderman spike spill spin spinach spine spinning spiral spirit spirits
spiritual spirituality splash splatoon splay splendid split spn spo spoiled spoiler spoilers spoke
spoken spol sponsor sponsored sponsoring sponsors sponsorship spooky spoon sport sporting sports
spot spotify spotlight spots spotted spotting spr spray spread spreading spree spring springfield
springs sprint sps spur spurs spx spy sq sql squad squadron square squash sque squeeze squid
squirrel sr sri srilanka srk ss ssa ssc sse ssed ssel ssels ssen sser sses ssi ssia ssic ssie ssil
ssing ssion ssional ssions ssive sso sson sss ssss ssy st sta stability stable stack stad stadium
stadt staff stag stage staged stages stagram stain stained stainless stair staircase stairs stake
stakes stal stalk stall stamp stamps stan stanbul stance stances stand standard standards standing
standings stands stanford stang stanley stant staple star starbucks stare staring stark starr
starring stars start started starter starters starting startrek starts startup startups starwars
stas stat state stated statement statements states static station stations statistics stats statue
status stay stayed staying stays ste stead steady steak steal stealing steals steam sted steel
steele steelers steen steep steering stefan stein stel stella stellar stem sten step steph
stephanie stephen stephens stepped stepping steps ster stered stereo stering sterling stern sters
stest steve steven stevens stevie stew stewart sti stic stical stically stick sticker stickers
sticking sticks sticky stics stie sties stiff stigate stigma still stills stin stina stine sting
stion stir stitch stive stl stle sto stock stockholm stocking stocks stoday stoke stoked stol stole
stolen stomach ston stone stones stood stool stop stopped stopping stops stor storage store stores
stories storm stormhour storms stormy stors story storytelling stos stour stout stove stow stown
stpatricksday str stra straight strain strand strange stranger strangers strap strategic strategies
strategy stration straw strawberries strawberry stray stre streak stream streamers streaming
streams street streetart streetphotography streets strength strengthen stress stressed stretch
strian strict strictly stries strike striker strikes striking string strings strip stripe striped
stripes strips strive stro stroke stroll strom strong stronger strongest strongly struck struction
structural structure structures struggle struggles struggling stry sts stuart stuck stud student
students studied studies studio studios study studying stuff stuffed stumbled stunning stunt stupid
stv sty style styled styles styling stylish stylist su suarez sub subaru subject subjects sublime
submarine submission submissions submit submitted subs subscribe subscribers subscription substance
subtle subway succeed success successful successfully such sudan sudden suddenly sue sued suede
sues suf suffer suffered suffering suffers suffolk sugar suggest suggested suggestions suggests
suicide suing suit suitable suite suites suits suk sul sullivan sultan sum summary summer summers
summertime summit sums sun sunday sundayfunday sundays sunderland sunflower sung sunglasses sunite
sunlight sunny sunrise suns sunset sunsets sunshine sup super superb superbowl superhero
superintendent superior superman supermarket supernatural superstar supervisor supper supplement
supplements supplier supplies supply support supported supporter supporters supporting supportive
supports suppose supposed supreme sur surance sure surely sures surf surface surfaces surfing surge
surgeon surgery surgical suring suriya surprise surprised surprises surprising surprisingly surreal
surrender surrey surrounded surrounding surveillance survey survival survive survived surviving
survivor survivors sus susa susan sushi suspect suspected suspects suspended suspense suspension
suspicious sussex sustainability sustainable sustained sutton suv suzuki sv sville sw swag swamp
swan swans swansea swap swear sweat sweater sweatshirt sweden swedish sweep sweet sweetest
sweetheart sweets swell swick swift swim swimming swing swiss switch switched switching switzerland
sword sworn sworth swx sx sxsw sy syd sydney sylvania symbol symphony symposium symptoms sync
syndrome synthesis synthetic syracuse syria syrian syrup system systems sz t ta tab tability table
tables tablet tablets tac tackle tackles tackling taco tacos tactical tactics tad tae tag tage
tagged tags tah tai tail tailed tails tain tained taining tains taiwan tak take taken takeover
taker takes taking tal tale talent talented talents tales taliban tality talk talked talking talks
tall tallest tally tam tamil tampa tan tana taneous tang tank tanks tanner tanzania tao tap tape
tapes tar tara target targeted targeting targets tarian tart tary tas task tasks tasmania taste
tasted tastes tastic tasting tasty tat tata tate tation tator tattoo tattoos tau taught tavern
tawards tax taxes taxi tay taylor taylorswift tb tball tbh tbt tc tch tcot td tdf tds te tea teach
teacher teachers teaches teaching teal team teamed teammate teammates teams teamwork tear tears
teaser tec tech technical technician techno technologies technology ted teddy tedly tee teed teen
teenage teenager teens teenth tees teeth tek tel telecom telegraph telephone telescope television
tell teller telling tells tely tem temp temperature temperatures template temple tempo temporary
temps ten tenant tend tender tened teness tennessee tennis tens tension tent tention teo tequila
ter tera tered teresa teria tering term terminal terms tern terra terrace terrain terrible terrier
terrific terrifying territory terror terrorism terrorist terrorists terry ters tery tes tesco tesla
tess test tested testimony testing tests tet tex texans texas text textile texting texts texture
tez tf tford tful tfw tg tgif th tha thai thailand thal thala tham thames than thane thank thankful
thankfully thanking thanks thanksgiving thankyou that thats thc the theast theastern theater
theaters theatre theatres theday thee theft their them theme themed themes themselves then theo
theory thephotohour ther therapist therapy there thered therefore theres theresa theresistance
therine thering thermal thern thers thes these thesis thetic thewalkingdead theworld they thfc thi
thia thic thick thief thieves thik thin thing things think thinking thinks third thirsty thirty
this thisday thium thletics thm thms tho thofjuly thology thomas thome thompson thon thood thor
thorn thorne thoroughly thorpe those thou though thought thoughtful thoughts thousand thousands
thouse thr thread threat threatened threatening threatens threats three threw thrill thrilled
thriller thrilling thrive thriving throat throne thrones through throughout throw throwback
throwbackthursday throwing thrown throws thru ths thu thug thumb thumbs thunder thunderstorm
thunderstorms thur thurs thursday thursdays thursdaythoughts thus thx thy ti tia tial tially tian
tibet tible tic tica tical tically tice tick ticket tickets tico tics tidal tide tie tied tier ties
tiest tiff tiffany tify tiger tigers tight til tile tiles till tim timate timber time timehop
timeless timeline timely timer times timing timothy tin tina tine ting tino tiny tion tional
tionally tionary tioned tioning tions tious tip tips tire tired tires tis tise tissue tist tit
titan titanic titans title titled titles tium tive tively tiveness tives tivity tix tiz tj tk tl
tlc tle tless tly tm tman tmrw tn tna tnam tney tnt to toast tobacco tober toby today todays todd
toddler toddlers toe toes toftheday together toilet token tokens tokyo told toledo tolerance toll
tom tomato tomatoes tomb tomlinson tommy tomorrow toms tomy ton tona tone tones tong tongue toni
tonic tonight tonite tons tony too took tool tools toon tooth top topic topics topped topping topps
tops topus tor torch tore tori tories torn tornado toro toronto torres tors torture tory tos tosh
toss total totally tote tottenham touch touchdown touched touches touching tough tour touring
tourism tourist tourists tournament tourney tours tout tow toward towards towel tower towers town
towns township tox toxic toy toyota toys tp tq tr tra trace track tracker tracking tracks tract
traction tractor tracy trade traded trader traders trades trading tradio tradition traditional
traditions traffic trafficking tragedy tragic trail trailer trails train trained trainer trainers
training trains tral tram tran trance trans transactions transfer transfers transform
transformation transformed transformers transforming transgender transit transition translate
translated translation transmission transparency transparent transplant transport transportation
trap trapped trash trauma travel traveled traveler travelers traveling traveller travelling
travelphotography travels traveltuesday travis tray tre treasure treasures treasury treat treated
treating treatment treatments treats treaty tree trees trek tremendous trend trending trends trent
tress trevor trey tri trial trials triangle triathlon tribal tribe tribune tribute tributes tric
trick tricks tricky tridge tried tries trigger trillion trilogy trim trinity trio trip triple trips
triumph trivia tro troll trolls tron trooper troops trophies trophy tropical trouble trout troy
truck trucks trudeau true truly trum trump trunk trust trusted truth try trying tryna ts tsal tsd
tshirt tsman tsu tt tta tte tted tten tter tters ttes tti tting ttle tto tton ttot tts ttt tty tu
tual tub tube tubes tuck tucker tucson tue tues tuesday tuesdaythoughts tuition tuk tulsa tum
tumblr tumor tun tuna tune tuned tunein tunes tuning tunnel tup tur tura tural turbo ture tured
turer turers tures turf turing turkey turkish turn turned turner turning turnout turns turquoise
turtle turtles tus tuscany tutorial tv tvtime tw tware twd tweeps tweet tweeted tweeting tweets
twelve twenty twice twilight twin twins twist twisted twit twitch twitter two twood twt tx ty tying
tyler type types typhoon typical typing tyre tyres tyson tz u ua uae ual ually ub uber uc uch ucl
ucla ud uda ue uefa ues uf ufc ufo ug uga uganda ugh ugly ugu uh ui uk uki ukip ukraine ukrainian
ul ula ular ulary ulate uli ulous ulously ult ulties ultimate ultra ulture ulty ulu ulum um uma
umbrella umes umi umm ums un una unable unbeaten unbelievable unc unch uncle uncomfortable und
undefeated under undercover underground underneath underrated unders understand understanding
understands understood underwater underway underwear underwood une unemployment unes unesco
unexpected unfair unforgettable unfortunate unfortunately ung unga uni unicef unicorn unified
uniform uniforms union unions unit unite uniteblue united units unity univ universal universe
universities university unk unknown unless unlike unlikely unlimited unlock unlocked uno unofficial
unreal unseen unt until untitled unto unusual unveil unveiled unveiling unveils uo up upcoming
update updated updates updating upgrade upgraded upgrades upload uploaded upon upper ups upset
upside upstairs uq ur ura uran urban urday ure ured urer ures urge urgent urges uri uring uro urope
urs urst uru urus ury us usa usage usarmy usb usc usd use used useful useless user users uses ush
usic using usmc uso usopen uss usual usually ut utah utc utd ute utes utility uto uts utterly uu uv
uw ux uy uz v va vacancy vacation vaccine vacuum vader vail val vale valencia valent valentine
valentines valentinesday valid valley vals valuable value valued values valve vampire van vana
vancouver vanessa vania vanilla vans vape var vard variant variety various varsity varun vary vas
vascular vase vast vat vatican vaughan vault vb vc vd ve vector ved vee veen veer veg vegan vegas
vegetable vegetables vegetarian veggie veggies vehicle vehicles vel veled vels velvet vely vember
vement vements ven vendor vendors veness venezuela venice venom vens vent venting vention vents
ventura venture ventures venue venues venus ver vera verage verde verdict vered verified vering
verizon vermont vern vernon vers versary versatile verse version versions versity versus versy vert
vertical very ves vessel vessels vest vet veteran veterans vets vette vey vez vf vg vh vhs vi via
vian vibe vibes vibrant vic vice vices victim victims victor victoria victorian victory vid vida
video videogames videos vie vienna vier viera vies viet vietnam vietnamese view viewed viewer
viewers viewing views vigil vii viii vijay vik viking vikings vil villa village villages villain
ville vin vince vincent vind vine vines vineyard ving vings vino vintage vinyl vio violations
violence violent violet violin vious viously vip viral virgin virginia virtual virtually virus vis
visa vised visibility visible vision visions visit visited visiting visitor visitors visits vism
vist vista visual visuals vita vital vitamin vitamins vity viva vj vk vl vladimir vlog vm vn vo voc
vocabulary vocal vocalist vocals vocation vodka vogue voice voices void voir vol volcano volkswagen
volleyball vols volume volumes volunteer volunteering volunteers volvo von vor vore vos vote voted
voter voters votes voting voucher vous vows vox voy voyage vp vr vre vs vt vu vue vulnerable vv vw
vx vy w wa wade waffle wag wage wages wagner wagon wah wai wain waist wait waited waiting waits
wake waking wal wala wald wale wales wali walk walked walker walking walkingdead walks wall wallace
wallet wallpaper walls walmart walnut walsh walt walter walton wan wandering wanderlust wang wani
wanna want wanted wanting wants war wara warcraft ward wardrobe wards ware warehouse warfare wari
wark warm warmer warming warmth warn warned warner warning warnings warns warrant warren warrior
warriors wars warsaw wart warts warwick was wash washed washing washington wasn waste wasted wat
watch watched watches watching water watercolor watercolour waterfall waterfront watering waterloo
watermelon waterproof waters watkins watson watt watts wave waves wax way wayne ways wb wba wbb wc
wcw wd we weak weakness wealth wealthy weapon weapons wear weareoneexo wearing wears weather weave
weaver web webb webcam webdesign weber webinar website websites webster wed wedding weddings wedge
wednesday wednesdaywisdom weds wee weed week weekend weekends weekly weeks ween weet weets wei
weibo weigh weighs weight weightloss weights weird wel welcome welcomed welcomes welcoming welfare
well wellbeing wellington wellness wells wels welsh wembley wen wendy wenger went wer were wered
weren wers wes wesley west western westminster weston wet wey wf wg wh whale whales wharf what
whatever whats whatsapp wheat wheel wheelchair wheeler wheels when whenever where wherever whether
which while whilst whip whipped whiskey whisky whistle white whitehouse whites whitney who whoa
whoever whole wholesale whom whoop whose why wi wich wichita wick wicked wicket wickets wid wide
widely wider widespread widow wie wife wifi wig wight wii wikipedia wil wild wildcats wilderness
wildfire wildlife will william williams williamson willie willing willis willow willy wilson
wimbledon win winchester wind winding window windows winds windsor windy wine winery wines wing
winger wings winner winners winning winnipeg wins winston winter winters wip wire wired wireless
wis wisconsin wisdom wise wish wishes wishing wit witch witches with within without witness
witnessed witnesses witt witz wives wizard wizards wj wk wknd wl wm wn wned wns wnt wo woah woke
wolf wolves woman women womens womensday won wonder wondered wonderful wondering wonderland wonders
wong wont woo wood wooden woodland woods woody woohoo wool woot worcester word wordpress words wore
work worked worker workers workforce working workout workouts workplace works workshop workshops
world worldcup worlds worldwide worm worms worn worried worries worry worse worship worst worth
worthy would wouldn wound wounded wounds woven wow wp wr wrap wrapped wrapping wraps wrc wreck
wrestlemania wrestler wrestling wright wrist write writer writers writes writing written wrong
wrote ws wsj wski wt wtf wu wv ww wwe wwi wwii www wx wy wyatt wyn wyoming x xa xavier xb xbox xc
xd xe xf xh xi xia xide xie xing xit xiv xj xl xm xmas xn xo xon xoxo xp xq xr xs xt xton xu xv xx
xxx xxxx xy y ya yacht yah yahoo yal yale yall yam yamaha yan yana yang yankee yankees yard yards
yarn yas yay yb yc yd yday ye yea yeah year yearbook years yed yeg yeh yellow yemen yen yeol yeon
yep yer yers yes yesterday yet yg yh yi yield ying yk yl yle ylon ym ymca yment ymi yn yne ynes ynn
yo yofficial yoga yogi yogurt yolo yon yong yoo yoon yor york yorkshire you young younger youngest
your youre yours yourself yourselves youth youts youtube yp yr yrs ys ysis yt yu yum yummy yun yung
yup yx yy yyc yyy yyyy yz z za zac zach zack zak zambia zan zania zar zardari zation zayn ze
zealand zebra zed zee zel zelda zen zens zer zero zers zes zh zhang zhou zi zia zie zier zig zilla
zim zimbabwe zin zine zing zio zion zip zl zm zn zo zoe zombie zombies zon zone zones zoo zoom zr
zs zt zu zurich zw zx zy zz zza zzi zzie zzle zzo zzy zzz
"""

WORDS = frozenset(_LIST.split())
