"""English as its grammar needs it: which words describe, count, or are nouns only sometimes."""

# ruff: noqa: E501 (a table of patterns reads better unbroken)

from __future__ import annotations

# Also verbs, adjectives or tools: only after "a", "the", "two", "brown" and the like.
AMBIGUOUS = """
    plane planes jet jets
    bear bears duck ducks bat bats seal seals swallow swallows crow crows hound hounds cub chick ant
    fish fly guard guards cook cooks giant hunter guy groom elder miller doe mare kid kids keeper
    calf bull robin baby prince park parks yard yards field fields stable square squares road roads
    fall falls peak peaks space bay desert deserts ball present presents key keys well fire fires
    light match letter letters sign cave caves swing swings stars star box map train plant chest
    crown crowns bell bells coast sand mine ship ships ring rings stone stones rose moth couple people
    bed table window flower flowers shell egg clock cup sage spring wood water shed pool pools port
    snail crab lamb chicken bull pig shark mule ape rat king worm snake board
    home leaves heart hearts net nets crane cranes turkey cricket skeleton sun cloud clouds painting
    flag flags fence sack sacks pot pots pie sprite boar mole lane scout scouts conductor singer
    hawk hawks angel net torch slide slides horn horns wing bow bows spot spots stage ice pen
    rake hammer cheese cookie robin robins beach clearing rope ropes desk mug picture pictures
"""
# Where nothing happens unless one is in it, on it or near it: "the market fell".
LOCATED = """
    market stage store shop office road ice square bay port park field fields alley lane museum
    hospital theater theatre restaurant lesson coast mine dock pool coral clouds
"""
# "cat food", "dog house", "bird song": the animal or thing only says which kind.
COMPOUND_HEADS = """
    food house bowl collar bed costume toy park show book skin hat walker shaped shop store hair
    suit lover lovers mask print prints cage leash biscuit biscuits treat treats trap pad click
    stew soup sandwich pie oil market ride riding whisperer litter hood fur feather feathers sitter
    training trainer person video videos statue picture poster story stories tale tales
    sticker stickers movie song songs bones market burger sauce nugget nuggets wings milk cheese
    tank hook chips fingers bell handle knob frame mat step keeper plan policy date market prices
    rate rates code mark talk club case cover ship ships train trains reader worm phone ring chain
"""
ADJECTIVES = """
    little small big large tiny huge old young new brave kind happy sad beautiful pretty lovely
    lonely lost tired hungry wild gentle friendly clever curious sleepy playful magic magical ancient
    mysterious strange colorful colourful bright dark quiet noisy fluffy furry great giant golden
    lazy quick sly shy baby poor rich wise foolish good bad evil wicked angry fierce cute sweet warm
    cold white-haired polar grizzly stray striped spotted frightened scared gray-haired enormous
    gigantic tall short fat thin round long busy proud silly shiny sparkling glowing snowy misty
    rainy stormy calm deep distant hidden secret wooden stone broken ruined tropical dusty sandy
    rusty heavy open empty crowded local nearby green wet sunny moonlit starry own favorite favourite
    other another same tame white elderly aged four-legged three-legged talking singing dancing shooting falling baking
    sleeping flying running red-nosed orphan fairy summer winter autumn spring
    light pale bushy curly straight wavy blind deaf pregnant ragged torn patched muddy soft smooth
    rough sharp pointy shaggy woolly hairy scaly feathery plump chubby skinny thick heavy handsome
    graceful elegant noble royal humble honest loyal faithful naughty mischievous cheeky grumpy
    cheerful merry joyful worried nervous timid gloomy magnificent majestic splendid wonderful
    terrible horrible scary spooky haunted abandoned forgotten lonesome sunlit frozen icy frosty
    full half crescent foggy cloudy windy breezy grassy mossy leafy rocky steep narrow wide
    winding flat round square crooked glass golden paper metal iron brick straw cotton silk velvet
    leather plastic rubber toy real tired exhausted injured wounded rescued newborn ten-year-old
    seven-year-old six-year-old eight-year-old five-year-old nine-year-old good-natured one-eyed
    wet dry hot cool freezing fresh ripe juicy delicious tasty spicy chocolate birthday christmas
    polka-dotted flowered knitted woollen purring barking growling roaring smiling laughing crying
    weeping sobbing shivering swimming galloping glittering twinkling bright-eyed patient
    wise-looking matching bright vivid rosy fallen falling flickering rusty squeaky creaky
    invisible nearest last only very really quite rather
"""
DETERMINERS = """
    a an the this that these those his her their its my your our some every each any another many
    several few both all two three four five six seven eight nine ten eleven twelve twenty hundred thousand dozen one first second last
"""
MANY = """
    ten eleven twelve twenty hundred thousand million hundreds thousands millions dozens lots crowd
    countless
"""
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    **dict.fromkeys(MANY.split(), 9),
    "couple": 2,
    "trio": 3,
    "bunch": 4,
    "litter": 4,
    "family": 3,
    "colony": 6,
    "pod": 3,
    "pride": 4,
    "dozen": 9,
    "both": 2,
    "pair": 2,
    "several": 4,
    "many": 5,
    "flock": 5,
    "school": 5,
    "herd": 5,
    "group": 4,
    "swarm": 6,
    "pack": 4,
    "some": 3,
    "few": 3,
}
