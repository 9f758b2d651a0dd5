"""English nouns: who and what a story can be about, by kind; "_" joins words of one noun."""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

KINDS = {
    "she": "girl woman lady mother mum mom mama grandmother grandma granny aunt sister daughter niece princess "
    "queen witch fairy ballerina duchess heroine stepmother nun governess schoolgirl granddaughter cowgirl nan "
    "little_red_riding_hood fisherwoman policewoman goddess empress",
    "he": "santa boy man gentleman father dad papa daddy grandfather grandpa grandad uncle brother son nephew prince king "
    "wizard knight emperor sultan monk duke schoolboy cowboy fisherman fireman policeman milkman postman snowman_builder "
    "grandson woodcutter lumberjack god caveman ferryman watchman",
    "person": "child kid baby toddler teenager friend neighbour neighbor teacher doctor nurse farmer baker cook chef "
    "gardener painter artist musician singer dancer writer poet astronaut pilot sailor captain pirate scientist inventor "
    "explorer detective firefighter librarian student pupil shepherd miller tailor shoemaker cobbler blacksmith "
    "carpenter builder engineer mechanic magician clown acrobat superhero hero spy ninja samurai viking thief robber "
    "burglar guard soldier hunter traveller traveler stranger hermit philosopher professor vet mayor judge waiter "
    "conductor drummer pianist violinist guitarist photographer journalist swimmer runner skater surfer footballer "
    "athlete goalkeeper twin orphan classmate lighthouse_keeper beekeeper zookeeper watchmaker clockmaker potter "
    "puppeteer storyteller archaeologist climber cyclist diver wanderer villager archer apprentice barber cleaner "
    "driver bus_driver train_driver truck_driver police_officer shopkeeper innkeeper merchant servant warrior "
    "elder genius rock_star programmer lawyer florist fisher juggler widow monk scholar king's_daughter sorcerer "
    "ghost vampire zombie mummy angel genie giant elf dwarf gnome goblin troll ogre leprechaun werewolf alien "
    "martian skeleton yeti",
    "animal": "robot cat kitten dog puppy hound poodle fox wolf bear cub polar_bear panda koala rabbit bunny hare mouse rat "
    "hamster guinea_pig mole squirrel chipmunk beaver otter badger skunk raccoon hedgehog porcupine deer fawn stag doe "
    "reindeer moose horse pony foal mare zebra donkey mule unicorn cow bull calf ox buffalo sheep lamb ewe goat pig "
    "piglet boar lion lioness lion_cub tiger leopard cheetah jaguar panther lynx elephant mammoth rhino rhinoceros hippo "
    "hippopotamus monkey chimpanzee gorilla orangutan giraffe camel llama alpaca kangaroo wombat sloth anteater "
    "armadillo crocodile alligator lizard chameleon gecko iguana snail slug ant spider worm caterpillar grasshopper "
    "cricket frog toad newt salamander turtle tortoise snake dragon dinosaur griffin phoenix monster creature animal "
    "pet meerkat hyena platypus lemur weasel ferret vixen rooster hen chicken chick turkey duck duckling swan goose "
    "gosling ostrich emu peacock penguin seal walrus crab sea_lion t-rex triceratops kitty doggy pup ram beast sheepdog "
    "bird sparrow robin nightingale swallow hummingbird seagull gull dove pigeon parrot toucan woodpecker crow raven "
    "magpie eagle hawk falcon owl owlet stork crane heron flamingo pelican canary kiwi lark butterfly moth bee "
    "bumblebee wasp ladybird ladybug beetle dragonfly firefly mosquito bat fly",
    "swimmer": "fish goldfish whale orca dolphin shark octopus squid jellyfish seahorse lobster mermaid clownfish "
    "starfish trout salmon narwhal shrimp eel stingray pufferfish sea_turtle",
    "vehicle": "boat sailboat ship rowboat raft canoe submarine ferry yacht tugboat train steam_train locomotive tram "
    "car truck lorry van taxi bus school_bus tractor fire_engine ambulance bicycle bike scooter motorbike rocket "
    "spaceship flying_saucer plane airplane aeroplane helicopter hot-air_balloon balloon snowplough digger "
    "bulldozer crane_truck sled drone cloud kite paper_boat paper_plane leaf snowflake raindrop feather paper_bird "
    "bubble toy_boat toy_train",
    "small": "teapot kettle cup mug spoon fork plate bowl pot pan umbrella key book diary notebook letter sock shoe "
    "boot mitten glove button needle ball football lamp lantern candle torch clock alarm_clock watch pocket_watch "
    "hourglass bell drum guitar violin piano trumpet flute music_box pencil crayon pen paintbrush teddy teddy_bear "
    "doll puppet toy puzzle blanket pillow basket bucket jar bottle box chest treasure map mirror telescope "
    "magnifying_glass camera radio telephone phone computer laptop television toaster fridge broom magic_carpet "
    "carpet wand crystal_ball crown ring necklace sword shield coin stone pebble crystal diamond pearl shell seashell "
    "egg acorn seed apple pear orange lemon banana strawberry cherry plum peach pumpkin carrot potato tomato onion "
    "turnip mushroom cake birthday_cake cupcake cookie biscuit pie pizza sandwich pancake bun bread_roll loaf nut "
    "ice_cream_cone chair armchair table bed desk suitcase backpack sledge skateboard present gift photograph "
    "painting picture postcard newspaper dream_catcher lunchbox snow_globe sandwich_box doughnut muffin dumpling "
    "noodle pea bean walnut fiddle harp saxophone tent rocking_chair swing ladder hammer spade wheelbarrow bench "
    "wheel engine game_console skull flag rope whistle scarecrow_hat washing_machine vacuum_cleaner violin_case "
    "hat cap scarf coat jacket dress cape helmet apron raincoat ribbon tooth bone magnet battery stamp ticket dice marble top paper_crane sandcastle cheese",
    "rooted": "lighthouse tree oak willow apple_tree oak_tree pine_tree palm_tree fir_tree christmas_tree flower rose "
    "tulip daisy sunflower dandelion poppy cactus house cottage hut cabin treehouse tower windmill watermill well "
    "fountain bridge statue snowman scarecrow castle palace gate door window chimney lamp_post streetlight "
    "telephone_box postbox letterbox volcano waterfall iceberg skyscraper merry-go-round ferris_wheel roundabout "
    "lamppost sandbank igloo rock boulder church temple stump bush hedge vine",
    "sky": "moon star sun rainbow wind comet shooting_star planet",
    "wear": "hat cap scarf coat jacket raincoat dress skirt shirt jumper sweater pullover cape cloak glasses spectacles "
    "boots wellies shoes bow ribbon helmet beard moustache apron backpack braids curls freckles hair hood tail wings "
    "spots stripes horns crown eye_patch wooden_leg hook bow_tie tie waistcoat trousers socks gloves mittens eyes "
    "ears nose mane fur feathers shell",
}
"""Kind → its nouns. A noun of two kinds is what it is said to be: worn after "with"."""
HOMES = {
    "sea": "boat sailboat ship rowboat raft canoe ferry yacht tugboat sailor captain pirate seagull gull lighthouse "
    "lighthouse_keeper fisherman pelican seal walrus crab fisherwoman sea_lion",
    "underwater": "fish whale orca dolphin shark octopus squid jellyfish seahorse lobster mermaid clownfish starfish "
    "narwhal submarine diver shrimp eel stingray pufferfish sea_turtle",
    "river": "beaver otter duck duckling swan goose gosling trout salmon paper_boat watermill hippo hippopotamus "
    "crocodile alligator ferryman platypus",
    "pond": "frog toad newt goldfish toy_boat dragonfly heron stork",
    "farm": "cow bull calf sheep lamb ewe goat pig piglet horse pony foal mare donkey mule hen chicken chick rooster "
    "turkey farmer scarecrow tractor ox sheepdog ram",
    "jungle": "monkey gorilla chimpanzee orangutan parrot toucan tiger leopard jaguar panther sloth chameleon gecko "
    "iguana snake anteater lemur explorer hummingbird",
    "savannah": "lion lioness lion_cub elephant zebra giraffe rhino rhinoceros cheetah hyena meerkat ostrich emu kangaroo wombat",
    "desert": "camel cactus scorpion armadillo fennec genie magic_carpet",
    "snow": "santa penguin polar_bear reindeer moose yeti mammoth snowflake iceberg igloo snowplough sled viking",
    "mountains": "eagle goat_herd shepherd llama alpaca hermit monk climber dragon giant troll phoenix griffin volcano "
    "rock boulder falcon hawk",
    "space": "astronaut rocket spaceship alien martian flying_saucer comet planet star shooting_star",
    "sky": "moon sun cloud rainbow wind plane airplane aeroplane helicopter hot-air_balloon raindrop",
    "castle": "princess prince queen king knight duke duchess ghost dragon_slayer emperor empress sultan guard servant skeleton vampire",
    "school": "teacher pupil student classmate schoolboy schoolgirl pencil crayon professor lunchbox",
    "city": "robot taxi bus tram skyscraper superhero detective spy pigeon police_officer policeman policewoman "
    "journalist taxi lamppost lamp_post streetlight rat bus_driver photographer drone burglar lawyer programmer",
    "kitchen": "teapot kettle cup mug spoon fork plate bowl pot pan toaster fridge cook chef cake pie pancake cookie "
    "biscuit cupcake apple pear lemon bread_roll loaf potato onion muffin dumpling noodle pea sandwich pizza tomato cheese",
    "bakery": "baker bun birthday_cake doughnut",
    "workshop": "inventor carpenter shoemaker cobbler tailor blacksmith watchmaker clockmaker hammer needle potter mechanic clock",
    "bedroom": "hat cap scarf coat jacket dress cape raincoat ribbon boot shoe mitten glove button teddy teddy_bear doll puppet toy blanket pillow sock alarm_clock bed toy_train music_box dream_catcher baby toddler",
    "attic": "suitcase chest mirror diary rocking_chair photograph violin radio box book hourglass cricket snow_globe",
    "library": "librarian notebook dictionary scholar philosopher writer poet",
    "theatre": "ballerina dancer singer musician clown puppeteer magician pianist violinist guitarist drummer conductor "
    "acrobat piano trumpet guitar drum flute harp saxophone juggler rock_star",
    "garden": "snail slug ant spider worm caterpillar butterfly bee bumblebee ladybird ladybug beetle gardener flower "
    "rose tulip daisy sunflower mole hedgehog robin tortoise watering_can apple_tree sparrow snowman gnome fairy carrot pumpkin "
    "seed bean wheelbarrow beekeeper cat kitten rabbit bunny turtle strawberry cherry",
    "forest": "fox wolf bear cub panda koala squirrel chipmunk badger skunk raccoon porcupine deer fawn stag doe owl "
    "owlet woodpecker mushroom acorn tree oak witch wizard elf dwarf unicorn firefly moth bat raven crow magpie hunter "
    "woodcutter lumberjack boar leaf feather hare lynx cuckoo pine_tree oak_tree fir_tree goblin ogre werewolf vixen "
    "weasel little_red_riding_hood treehouse monster creature cabin stump lizard salamander nightingale",
    "station": "train steam_train locomotive train_driver ticket",
    "meadow": "grasshopper kite lark windmill dandelion poppy balloon kiwi wasp swallow hut",
    "beach": "shell seashell bucket sandcastle starfish pebble surfer",
    "museum": "statue painting dinosaur_bone mummy archaeologist skull",
    "hospital": "doctor nurse ambulance",
    "park": "bench poodle dog puppy statue fountain skateboard skater bicycle bike scooter ball football swing "
    "roundabout merry-go-round runner swan",
    "road": "car truck lorry van motorbike cyclist traveller traveler wanderer truck_driver",
    "house": "mouse hamster guinea_pig goldfish parrot canary chair armchair table clock broom umbrella lamp candle television "
    "grandmother grandfather grandma grandpa granny",
}
"""Where a story finds them, when the idea does not say; a home in the village for all others."""
SHE_ANIMALS = "cow hen mare doe vixen lioness ewe mermaid ladybird"
HE_ANIMALS = "bull rooster stag ram boar"
IRREGULAR_PLURALS = {
    "child": "children",
    "mouse": "mice",
    "goose": "geese",
    "ox": "oxen",
    "tooth": "teeth",
    "wolf": "wolves",
    "werewolf": "werewolves",
    "calf": "calves",
    "elf": "elves",
    "dwarf": "dwarves",
    "thief": "thieves",
    "leaf": "leaves",
    "loaf": "loaves",
    "scarf": "scarves",
    "deer": "deer",
    "sheep": "sheep",
    "fish": "fish",
    "goldfish": "goldfish",
    "jellyfish": "jellyfish",
    "clownfish": "clownfish",
    "starfish": "starfish",
    "pufferfish": "pufferfish",
    "squid": "squid",
    "moose": "moose",
    "reindeer": "reindeer",
    "salmon": "salmon",
    "trout": "trout",
    "shrimp": "shrimp",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "hero": "heroes",
    "superhero": "superheroes",
    "buffalo": "buffaloes",
    "mosquito": "mosquitoes",
    "volcano": "volcanoes",
    "cactus": "cacti",
    "dice": "dice",
    "mum": "mums",
    "human": "humans",
    "roof": "roofs",
    "samurai": "samurai",
    "octopus": "octopuses",
    "platypus": "platypuses",
    "ninja": "ninjas",
    "lighthouse keeper": "lighthouse keepers",
}
PAIRED = "boot shoe sock mitten glove glasses twin skate"
"""Of which several are a pair."""
KIN = "grandma grandpa granny mum mom dad mama papa santa"
"""Nouns that are names as well: no article, and a capital."""
UNIQUE = "moon sun wind sky sea"
"""Of which there is one: no "a" before these."""
