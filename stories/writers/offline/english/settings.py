"""English places, times, weathers and topics; "_" joins words of one noun."""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

PLACES = {
    # English name of the place → (in a sentence, where one is; the place itself; words for it)
    "garden": (
        "in the garden",
        "the garden",
        "garden backyard yard orchard greenhouse vegetable_patch courtyard",
    ),
    "forest": ("in the forest", "the forest", "forest wood woods woodland grove clearing"),
    "jungle": ("in the jungle", "the jungle", "jungle rainforest"),
    "mountains": (
        "high in the mountains",
        "the mountains",
        "mountain mountains mountaintop peak summit cliff alps",
    ),
    "sea": ("by the sea", "the shore", "sea ocean harbour harbor coast bay port pier lagoon waves"),
    "underwater": (
        "at the bottom of the sea",
        "the sea floor",
        "underwater reef coral_reef seabed bottom_of_the_sea bottom_of_the_ocean under_the_sea under_the_ocean under_water deep_sea deep_ocean",
    ),
    "island": ("on a small island", "the island", "island isle desert_island"),
    "town": ("in a small town", "the town", "town street alley square neighbourhood neighborhood"),
    "city": (
        "in the big city",
        "the city",
        "city downtown metropolis rooftop subway tokyo london paris new_york berlin mumbai delhi",
    ),
    "village": ("in a small village", "the village", "village hamlet"),
    "market": ("at the market", "the market", "market marketplace bazaar"),
    "road": ("beside a country road", "the road", "road highway crossroads lane"),
    "playground": ("near the playground", "the playground", "playground sandpit sandbox"),
    "hills": ("among the green hills", "the hills", "hill hills hilltop valley"),
    "river": ("by the river", "the river", "river stream brook creek riverbank"),
    "lake": ("by the lake", "the lake", "lake lakeside"),
    "pond": ("by a quiet pond", "the pond", "pond"),
    "swamp": ("in the swamp", "the swamp", "swamp marsh bog"),
    "beach": ("by the beach", "the beach", "beach seashore seaside shore dunes"),
    "desert": ("in the desert", "the desert", "desert oasis sahara egypt"),
    "room": (
        "in a quiet room",
        "the room",
        "room living_room cellar basement hallway nursery office",
    ),
    "house": ("in an old house", "the house", ""),
    "attic": ("in a dusty attic", "the attic", "attic"),
    "bedroom": ("in a small bedroom", "the bedroom", "bedroom"),
    "kitchen": ("in a warm kitchen", "the kitchen", "kitchen"),
    "bakery": ("in a bakery", "the bakery", "bakery"),
    "workshop": ("in a workshop", "the workshop", "workshop garage"),
    "library": ("in the library", "the library", "library bookshop bookstore"),
    "museum": ("in the museum", "the museum", "museum"),
    "theatre": ("in an old theatre", "the theatre", "theatre theater circus stage opera"),
    "school": ("at a school", "the school", "school classroom schoolyard"),
    "hospital": ("in a hospital", "the hospital", "hospital"),
    "station": (
        "at the railway station",
        "the station",
        "station train_station railway_station airport",
    ),
    "castle": ("in a castle", "the castle", "throne_room dungeon kingdom"),
    "cave": ("in a cave", "the cave", "cave cavern mine"),
    "space": (
        "far out in space",
        "the stars",
        "space outer_space galaxy universe cosmos mars jupiter saturn space_station",
    ),
    "farm": ("on a farm", "the farm", "farm barn farmyard stable"),
    "meadow": ("in a wide meadow", "the meadow", "meadow field fields prairie pasture"),
    "savannah": ("on the wide savannah", "the savannah", "savannah savanna africa"),
    "park": ("in the park", "the park", "park zoo"),
    "snow": (
        "in the land of snow",
        "the snow",
        "arctic antarctica antarctic north_pole south_pole glacier tundra ice",
    ),
    "sky": ("high in the sky", "the sky", "sky skies clouds"),
    "moon": ("on the moon", "the moon", ""),
    "lighthouse": ("in a lighthouse by the sea", "the lighthouse", ""),
    "ship": ("on board an old ship", "the ship", ""),
    "train": ("on a long train", "the train", ""),
    "treehouse": ("in a treehouse", "the treehouse", ""),
}
INSIDE = {
    "castle": "castle palace fortress", "house": "house cottage hut cabin", "moon": "moon", "lighthouse": "lighthouse",
    "ship": "ship boat sailboat ferry yacht", "train": "train steam_train", "treehouse": "treehouse tree_house",
    "island": "volcano", "city": "skyscraper", "sky": "cloud", "space": "spaceship rocket planet",
    "river": "bridge waterfall", "snow": "igloo iceberg", "garden": "flower bush", "underwater": "submarine",
    "village": "church temple well windmill mill",
}  # fmt: skip
"""Nouns that are places after "in" or "on", and somebody otherwise."""
NOWHERE_TO_WALK = ("underwater", "space", "sky", "moon", "ship", "train")
INDOORS = (
    "room",
    "house",
    "attic",
    "bedroom",
    "kitchen",
    "library",
    "museum",
    "theatre",
    "school",
    "hospital",
    "bakery",
    "workshop",
    "castle",
)

TIMES = {
    # English name → (the opening of a sentence, words for it)
    "night": (
        "One night",
        "night midnight tonight nighttime night-time bedtime moonlight starlight moonlit starry",
    ),
    "morning": ("One morning", "morning breakfast"),
    "evening": ("One evening", "evening dusk twilight nightfall"),
    "dawn": ("One day at dawn", "dawn sunrise daybreak"),
    "sunset": ("One evening at sunset", "sunset sundown"),
    "day": ("One sunny day", "noon midday sunny sunshine afternoon"),
    "winter": ("One winter morning", "winter wintry christmas december"),
    "spring": ("One spring morning", "spring april easter"),
    "summer": ("One summer morning", "summer holiday holidays vacation"),
    "autumn": ("One autumn morning", "autumn october november halloween harvest"),
    "rain": ("One rainy day", "rain rainy raining drizzle puddle puddles"),
    "snow": ("One snowy morning", "snow snowy snowing snowflakes blizzard snowstorm"),
    "storm": (
        "One stormy evening",
        "storm stormy thunder lightning thunderstorm hurricane tornado",
    ),
    "mist": ("One misty morning", "mist misty fog foggy"),
    "wind": ("One windy day", "windy gale breeze breezy"),
}
DAYS = (
    "One morning",
    "One day",
    "One bright morning",
    "One afternoon",
    "One Saturday",
    "One fine day",
    "One quiet morning",
)

TOPICS = """
    friendship love courage bravery kindness hope happiness joy sadness anger fear time music peace freedom justice
    patience honesty trust luck magic silence loneliness grief memory science maths mathematics history
    art football basketball tennis chess homework money war school life death dreams sleep food breakfast lunch dinner
    chocolate ice-cream honey water fire air light darkness gravity electricity democracy family teamwork forgiveness
    gratitude responsibility curiosity imagination creativity beauty truth wisdom knowledge change growing_up bedtime holidays
    christmas easter halloween birthday birthdays winter spring summer autumn weather snow rain thunder lightning
    mathematics poetry cooking baking dancing singing swimming reading painting colours colors numbers letters space
    soup rice pasta spaghetti milk tea coffee cheese bread jam butter sand ice gold silver grass jealousy
    happiness laughter climate_change recycling pollution nature noise sharing fairness sports gymnastics football
"""
"""What somebody thinks about, for want of somebody to tell of: no article before these."""
THE_TOPICS = "rain snow wind storm thunder fog mist sky sea weather night dark moon sun stars future past internet climate"
"""Topics that take "the"."""
FEARS = {
    "dark": "the dark", "night": "the dark", "darkness": "the dark", "thunder": "thunder", "lightning": "lightning",
    "storm": "storms", "storms": "storms", "thunderstorm": "storms", "thunderstorms": "storms", "water": "water",
    "heights": "heights", "height": "heights", "flying": "flying", "wind": "the wind", "snow": "the snow",
    "rain": "the rain", "people": "people", "noise": "noise", "noises": "noise", "school": "school", "sea": "the sea",
    "shadow": "shadows", "shadows": "shadows",
}  # fmt: skip
MEANT_FOR = """
    story tale film movie video book fairy bedtime idea prompt system instruction instructions assistant ai model
    developer password token api message output input text word words user users admin script code language sentence
    ones one thing things something someone somebody anything everything nothing way lot kind sort bit part end
    beginning moral title chapter hundred thousand page adventure adventures day days life journey quest mystery legend world war battle race trip visit party picnic fight time everyday scene scenes question answer order orders rule rules secret
    description request command commands role mode data server database poem song joke image photo drawing
"""
"""Words about stories, orders and machines: nobody in a story."""
ON_WORDS = "peak summit cliff mountaintop coast pier isle hill hilltop shore dunes rooftop seashore glacier tundra prairie savanna stage highway lane square street"
BY_WORDS = "ocean harbour harbor port bay lagoon stream brook creek riverbank lakeside seaside marsh crossroads"
PROPER = {
    "tokyo": "in Tokyo", "london": "in London", "paris": "in Paris", "new york": "in New York", "berlin": "in Berlin",
    "mumbai": "in Mumbai", "delhi": "in Delhi", "egypt": "in Egypt", "africa": "in Africa", "mars": "on Mars",
    "jupiter": "on Jupiter", "saturn": "near Saturn", "alps": "in the Alps", "sahara": "in the Sahara",
    "arctic": "in the Arctic", "antarctic": "in the Antarctic", "antarctica": "in Antarctica",
    "north pole": "at the North Pole", "south pole": "at the South Pole",
}  # fmt: skip
"""Places with a capital → where one is there."""
AS_IT_STANDS = """
    underwater bottom_of_the_sea bottom_of_the_ocean under_the_sea under_the_ocean under_water deep_sea deep_ocean
    mountain mountains downtown space outer_space rocks waves seabed
"""
"""Words for a place that no "in the" fits before."""
DEFAULT_HEROES = {
    "sky": "cloud", "space": "astronaut", "underwater": "fish", "castle": "knight", "farm": "lamb", "snow": "penguin",
    "jungle": "monkey", "desert": "camel", "savannah": "elephant", "moon": "astronaut", "ship": "sailor", "pond": "frog",
    "meadow": "hare", "swamp": "frog",
}  # fmt: skip
"""Who lives at a place of which nothing else is said; a child at all others."""
DEFAULT_NAMES = "Mina Leo Ravi Lotte Omar Ines Emil Anna Yusuf Maya Felix Zuri Paul Amina Noah Leila Hugo Elsa Karim Ada Tom Nora Sam Ella Finn Lucy Max Ruby Oscar Tilly Ben Iris Nell Theo Maisie Jack"
HELPERS = {
    # Where → who comes along: how they are called, the pronoun
    "land": (
        ("old tortoise", "he"), ("grey owl", "she"), ("hedgehog", "he"), ("red squirrel", "she"), ("old badger", "he"),
        ("field mouse", "she"), ("robin", "he"), ("green frog", "she"), ("goat", "she"), ("snail", "he"),
        ("donkey", "he"), ("magpie", "she"), ("sheepdog", "he"), ("brown hare", "she"), ("blackbird", "he"),
    ),
    "snow": (
        ("grey seal", "she"), ("white hare", "he"), ("snowy owl", "she"), ("old walrus", "he"), ("reindeer", "she"),
        ("husky", "he"),
    ),
    "jungle": (
        ("green parrot", "she"), ("old monkey", "he"), ("tree frog", "she"), ("sloth", "he"), ("toucan", "she"),
        ("lizard", "he"),
    ),
    "savannah": (
        ("old elephant", "she"), ("zebra", "he"), ("meerkat", "she"), ("tall giraffe", "he"), ("tortoise", "he"),
        ("weaver bird", "she"),
    ),
    "desert": (
        ("old camel", "he"), ("desert fox", "she"), ("lizard", "he"), ("brown hawk", "she"), ("beetle", "he"),
    ),
    "sea": (
        ("seagull", "she"), ("old seal", "he"), ("crab", "he"), ("white tern", "she"), ("fisherman", "he"),
        ("pelican", "he"), ("sea turtle", "she"),
    ),
    "indoors": (
        ("grey mouse", "she"), ("house spider", "he"), ("striped cat", "she"), ("old dog", "he"), ("sparrow", "she"),
        ("cricket", "he"), ("brown moth", "she"), ("robin", "he"),
    ),
    "underwater": (
        ("crab", "he"), ("sea turtle", "she"), ("octopus", "she"), ("seahorse", "he"), ("seal", "she"),
        ("old whale", "he"), ("jellyfish", "she"), ("starfish", "he"),
    ),
    "space": (
        ("green alien", "she"), ("small robot", "he"), ("comet", "she"), ("space cat", "she"), ("old astronaut", "he"),
        ("silver robot", "she"), ("moon mouse", "he"),
    ),
    "sky": (
        ("swallow", "she"), ("wild goose", "he"), ("seagull", "she"), ("skylark", "he"), ("bat", "she"), ("stork", "he"),
        ("butterfly", "she"),
    ),
}  # fmt: skip
PLAIN_PEOPLE = """
    girl boy woman man lady mother mum mom father dad sister brother daughter son niece nephew aunt uncle child kid
    friend neighbour teenager student pupil twin orphan grandmother grandfather grandma grandpa granny teacher painter
    writer explorer traveller gardener inventor musician schoolgirl schoolboy granddaughter grandson
"""
"""People of whom the word alone says little to see."""
GROUPS = {"moon": "space", "beach": "sea", "island": "sea", "ship": "sea", "lighthouse": "sea"}
"""Places whose helpers are those of another."""
YOUNG = "girl boy sister brother daughter son niece nephew child kid pupil twin schoolgirl schoolboy granddaughter grandson orphan"
BIG = """
    whale elephant dragon giant dinosaur t-rex triceratops mammoth hippo hippopotamus rhino rhinoceros orca bear
    polar_bear gorilla giraffe moose bison ox horse bull triceratops troll ogre yeti train ship truck lorry bus ferry
    yacht submarine locomotive steam_train tram bulldozer plane airplane aeroplane puppy kitten cub piglet chick
    duckling gosling lamb foal calf fawn owlet hot-air_balloon rocket spaceship tractor fire_engine
    lion_cub creature monster beast
"""
"""Nouns that no "little" suits, or that say it already."""
TITLES = "princess prince queen king captain doctor professor grandma grandpa granny aunt uncle emperor knight duke duchess wizard mayor"
"""Nouns that stand before a name: Princess Lila."""
OVER_WATER = """
    bird sparrow robin nightingale swallow hummingbird seagull gull dove pigeon parrot toucan woodpecker crow raven magpie
    eagle hawk falcon owl owlet stork crane heron flamingo pelican canary lark butterfly moth bee bumblebee wasp ladybird
    ladybug beetle dragonfly firefly mosquito bat fly dragon griffin phoenix fairy angel witch ghost genie superhero duck
    duckling swan goose gosling otter beaver frog toad newt crocodile alligator hippo hippopotamus seal walrus penguin crab
    turtle platypus giant whale elephant dinosaur
"""
"""Who needs no bridge: they fly, swim or step over."""
LARGE = """
    elephant dragon giant dinosaur t-rex triceratops mammoth hippo hippopotamus rhino rhinoceros giraffe whale orca moose
    bison ox horse bull gorilla troll ogre yeti camel walrus buffalo monster
"""
"""Whom no hut would hold."""
ROYAL = "king queen emperor empress sultan giant duke duchess captain superhero hero champion god goddess"
"""Whom nobody would overlook."""
SKY_WORDS = {
    "snow": "snowy", "winter": "wintry", "rain": "rainy", "mist": "misty", "wind": "windy", "storm": "stormy",
}  # fmt: skip
"""What a place is like in a weather."""
CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december english spanish
    french german hindi american british indian chinese japanese african european
"""
"""Words with a capital that are nobody's name."""
