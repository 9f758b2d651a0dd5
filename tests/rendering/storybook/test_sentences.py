"""Sentences as stories have them: what must be in the picture, and what must not."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import pytest

from rendering.renderers.storybook.reading.scene_reading import Figure, SceneReading, read_scene

RED, BLUE, YELLOW, GREEN, ORANGE = "#d8452e", "#3f78c8", "#f2c53d", "#4f9a4f", "#f08a2c"
PURPLE, PINK, WHITE, BLACK, SILVER = "#8a5ab0", "#ef8fb4", "#f6f2ea", "#2a2630", "#c3c9d2"
LIGHT_BLUE, DARK_GREEN = "#9cc4ec", "#2c5c38"
GINGER, BLOND, GREY_HAIR, WHITE_HAIR = "#b8552a", "#d9b36a", "#b9b4ba", "#eeeeee"
BROWN_HAIR, BLACK_HAIR = "#6b3a24", "#241a20"
BARE = {"bareheaded": ""}


@dataclass(frozen=True)
class Who:
    """Somebody in the picture; `traits` are all there are, with their colours."""

    kind: str
    action: str = ""
    count: int = 1
    colours: tuple[str, ...] = ()
    traits: dict[str, str] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True)
class Picture:
    """What a sentence must show; what is left empty may be anything, but `who` is everybody."""

    text: str
    who: tuple[Who, ...] = ()
    place: str = ""
    time: str = ""
    weather: str = "none"
    mood: str = ""
    props: tuple[str, ...] = ()
    never: str = ""
    language: str = "en"


PICTURES = [
    # the feature sheet's own
    Picture(
        "Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!",
        (Who("girl", "find", name="Maya"), Who("butterfly", "fly", colours=(BLUE, YELLOW))),
        "garden", "day", mood="cheerful",
    ),
    Picture(
        "Under the moonlight, Alex discovered an ancient mysterious door hidden in the forest.",
        (Who("boy", "find", name="Alex"),), "forest", "night", mood="mystery", props=("door",),
    ),
    Picture(
        "The philosopher walked through the misty mountains, contemplating life's deeper meaning.",
        (Who("old man", "walk"),), "mountains", "day", "mist", "calm",
    ),
    # looks
    Picture(
        "A girl with a red coat and a boy in a wheelchair built a snowman.",
        (
            Who("girl", "build", colours=(RED,), traits={"coat": RED}),
            Who("boy", "build", traits={"wheelchair": ""}),
        ),
        "snow", props=("snowman",),
    ),
    Picture(
        "An old woman with round glasses and a purple scarf fed the ducks.",
        (
            Who("old woman", "give", traits={"glasses": "", "scarf": PURPLE}),
            Who("duck", count=3),
        ),
    ),
    Picture(
        "A bald king with a white beard sat on his golden throne.",
        (Who("king", "sit", traits={"bald": "", "beard": WHITE_HAIR}),),
        "throne-room", props=("throne",),
    ),
    Picture(
        "The girl with red braids skipped down the road in her green boots.",
        (Who("girl", "jump", traits={"braids": GINGER, "boots": GREEN}),), "road",
    ),
    Picture(
        "Tom was wearing a pointed hat, but the wind blew and his hat flew away.",
        (Who("boy", name="Tom", traits=BARE),), weather="wind",
    ),
    Picture(
        "Mia has long curly brown hair and freckles. Her dress is yellow.",
        (
            Who(
                "girl", colours=(YELLOW,), name="Mia",
                traits={
                    "long hair": "", "curly hair": "", "hair": BROWN_HAIR, "freckles": "",
                    "dress": YELLOW,
                },
            ),
        ),
    ),
    Picture(
        "A red-haired boy with freckles and a blue backpack walked to school.",
        (Who("boy", "walk", traits={"hair": GINGER, "freckles": "", "backpack": BLUE}),),
        props=("school",), never="backpack",
    ),
    Picture(
        "A dark-skinned girl with a hearing aid played the violin on the stage.",
        (Who("girl", "play", traits={"skin": "#7a4a32", "hearing aid": ""}),),
        "room", props=("violin",),
    ),
    Picture(
        "The dog with a red collar chased a cat with black stripes.",
        (
            Who("dog", "run", traits={"collar": RED}),
            Who("cat", "run", traits={"stripes": BLACK}),
        ),
    ),
    Picture(
        "A bear in a blue coat and a hat carried a suitcase.",
        (Who("bear", "carry", traits={"coat": BLUE, "hat": ""}),),
        props=("suitcase",), never="hat",
    ),
    Picture(
        "The green dragon with golden wings flew over the castle.",
        (Who("dragon", "fly", colours=(GREEN, YELLOW), traits={"wings": YELLOW}),), "castle",
    ),
    Picture(
        "The light blue bird with dark green wings sat on a fence.",
        (Who("bird", "sit", colours=(LIGHT_BLUE,), traits={"wings": DARK_GREEN}),),
        props=("fence",),
    ),
    Picture(
        "A man with a cane and a woman on crutches crossed the street.",
        (Who("man", "walk", traits={"cane": ""}), Who("woman", "walk", traits={"crutches": ""})),
        "town",
    ),
    Picture(
        "The captain wore a blue coat and a black eye patch, and his parrot sat on his shoulder.",
        (
            Who("captain", colours=(BLUE,), traits={"coat": BLUE, "eye patch": BLACK}),
            Who("parrot", "sit"),
        ),
    ),
    Picture(
        "The wizard's beard was long and white, and he wore a blue pointed hat.",
        (Who("wizard", traits={"beard": WHITE_HAIR, "pointed hat": BLUE}),),
    ),
    Picture(
        "The girl was wearing a light blue dress, white boots and a woolly hat.",
        (
            Who(
                "girl", colours=(LIGHT_BLUE,),
                traits={"dress": LIGHT_BLUE, "boots": WHITE, "woolly hat": ""},
            ),
        ),
    ),
    Picture(
        "A princess with a pink dress and a golden crown danced with a prince in a blue cape.",
        (
            Who("princess", "dance", colours=(PINK,), traits={"dress": PINK, "crown": YELLOW}),
            Who("prince", "dance", traits={"cape": BLUE}),
        ),
        never="crown",
    ),
    Picture(
        "The doctor, a tall woman in white, opened her bag.",
        (Who("woman", "open", colours=(WHITE,)),),
    ),
    Picture(
        "The witch with green skin stirred the pot.",
        (Who("witch", "cook", traits={"skin": GREEN}),), "kitchen", props=("pot",),
    ),
    Picture(
        "I put on my yellow raincoat and jumped in the puddles.",
        (Who("child", "jump", colours=(YELLOW,), traits={"coat": YELLOW}),), weather="rain",
    ),
    Picture(
        "A monster with two horns hid behind a barrel.",
        (Who("monster", "hide", traits={"horns": ""}),), props=("barrel",),
    ),
    Picture(
        "A teenager with purple hair rode her skateboard through the city at night.",
        (Who("teenager", "ride", traits={"hair": PURPLE}),), "city", "night",
        props=("skateboard",),
    ),
    Picture(
        "The librarian with grey hair and glasses whispered in the library.",
        (Who("man", "talk", traits={"hair": GREY_HAIR, "glasses": ""}),), "library",
    ),
    Picture("The king's red cape fluttered.", (Who("king", "stand", traits={"cape": RED}),)),
    # places, times, weathers, moods
    Picture(
        "The whale swam under the sea past a sunken treasure.",
        (Who("whale", "swim"),), "underwater", props=("treasure",),
    ),
    Picture(
        "Deep in the ocean a jellyfish glowed.", (Who("jellyfish", "swim"),), "underwater",
    ),
    Picture(
        "A mermaid with a green tail sang on a rock by the sea.",
        (Who("mermaid", "sing", traits={"tail": GREEN}),), "sea",
    ),
    Picture(
        "The pupils sat in the school and wrote in their books.",
        (Who("child", "sit", 2),), "school", props=("book",), never="school",
    ),
    Picture("The school stood at the end of the road.", props=("school",)),
    Picture(
        "Hundreds of butterflies danced in the jungle.", (Who("butterfly", "dance", 9),), "jungle",
    ),
    Picture("The alien landed in the swamp.", (Who("alien"),), "swamp"),
    Picture(
        "Children played on the swings in the playground.",
        (Who("child", "play", 2),), "playground", props=("swing",),
    ),
    Picture(
        "At the market, an old man sold pumpkins and a boy bought a bucket.",
        (Who("old man", "give"), Who("boy", "carry")), "market", props=("pumpkin", "bucket"),
    ),
    Picture(
        "The pirate buried a treasure on the island.",
        (Who("pirate", "dig"),), "island", props=("treasure",),
    ),
    Picture(
        "Before sunrise, the fisherman rowed his boat across the lake.",
        (Who("man", "sail"),), "lake", "dawn", props=("boat",),
    ),
    Picture(
        "At noon, the camel rested in the desert.", (Who("camel", "sit"),), "desert", "day",
    ),
    Picture(
        "Late at night, a ghost floated through the library.",
        (Who("ghost", "fly"),), "library", "night",
    ),
    Picture(
        "The moon was bright and the wolves howled.", (Who("wolf", "sing", 3),), time="night",
    ),
    Picture(
        "The bus drove along the country road in the fog.", (), "road", weather="mist",
        props=("bus",),
    ),
    Picture(
        "The old windmill turned slowly in the wind at dusk.", (), time="sunset", weather="wind",
        mood="calm", props=("windmill",),
    ),
    Picture(
        "A hot-air balloon with yellow and red stripes floated over the desert at sunrise.", (),
        "desert", "dawn", props=("hot-air balloon",), never="balloon",
    ),
    Picture(
        "Grandmother baked bread in the kitchen while the cat slept by the stove.",
        (Who("old woman", "cook"), Who("cat", "sleep")), "kitchen", props=("bread",),
    ),
    Picture(
        "In the bedroom a boy with curly hair hugged his teddy bear.",
        (Who("boy", "hug", traits={"curly hair": ""}),), "bedroom", props=("teddy bear",),
        never="bear",
    ),
    Picture(
        "The king and the queen danced in the ballroom.",
        (Who("king", "dance"), Who("queen", "dance")), "throne-room",
    ),
    Picture(
        "A young woman with short black hair sat alone at the train station and wept.",
        (Who("woman", "sit", traits={"short hair": "", "hair": BLACK_HAIR}),), "city", mood="sad",
        never="train",
    ),
    Picture(
        "Dark clouds gathered, and lightning struck the old tree.", (), weather="storm",
        mood="storm", props=("tree",),
    ),
    # deeds
    Picture("The mouse was chased by the cat.", (Who("mouse", "run"), Who("cat", "run"))),
    Picture(
        "Ben looked for his glasses under the bed.",
        (Who("boy", "search", name="Ben"),), "bedroom", props=("glasses", "bed"),
    ),
    Picture(
        "Anna and Leo held hands and walked through the park.",
        (Who("girl", "walk", name="Anna"), Who("boy", "walk", name="Leo")),
    ),
    Picture(
        "Zoe and her grandfather flew a red kite on the windy hill.",
        (Who("girl", "carry", name="Zoe"), Who("old man", "carry")), "hills", weather="wind",
        props=("kite",),
    ),
    Picture(
        "The boy took off his hat and bowed to the queen.",
        (Who("boy", "bow", traits=BARE), Who("queen", "stand")),
    ),
    Picture("The giant picked up the tiny king.", (Who("giant", "carry"), Who("king"))),
    Picture(
        "The nurse pushed an old man in a wheelchair.",
        (Who("nurse", "push"), Who("old man", traits={"wheelchair": ""})),
    ),
    Picture(
        "Papa was painting a picture of a lion.", (Who("man", "paint"),), props=("painting",),
        never="lion",
    ),
    Picture(
        "A dozen ducks swam across the pond.", (Who("duck", "swim", 9),), "lake",
    ),
    Picture(
        "A zebra, a hippo and a crocodile drank at the river.",
        (Who("zebra", "eat"), Who("hippo", "eat"), Who("crocodile", "eat")), "river",
    ),
    Picture(
        "The robot watered the flowers in the greenhouse.",
        (Who("robot", "plant"),), "garden", props=("flower",),
    ),
    # things
    Picture(
        "Two kangaroos and a koala shared a birthday cake under a tree.",
        (Who("kangaroo", "give", 2), Who("koala", "give")), props=("birthday cake", "tree"),
    ),
    Picture(
        "The detective opened the old suitcase and found a music box.",
        (Who("man", "open"),), props=("suitcase", "music box"),
    ),
    Picture("A pair of red boots stood by the door.", props=("boots", "door")),
    Picture("In a house with a blue door lived an old baker.", (Who("old man"),), never="door",
            props=("house",)),
    # who is a thing, who comes alive
    Picture(
        "The children built a snowman with a top hat and a carrot nose.",
        (Who("child", "build", 2),), props=("snowman",), never="hat carrot",
    ),
    Picture(
        "The snowman came alive and danced with the children.",
        (Who("snowman", "dance"), Who("child", "dance", 2)), never="props",
    ),
    Picture(
        "Mr. Bear put on his glasses and read the newspaper.",
        (Who("bear", "read", traits={"glasses": ""}, name="Mr Bear"),), props=("newspaper",),
    ),
    # what is not there
    Picture("The storm was over and a rainbow appeared.", mood="calm", props=("rainbow",)),
    Picture("There was no rain and no wind, only a quiet village.", (), "village", mood="calm"),
    Picture("It did not snow in the forest.", (), "forest"),
    Picture("The rain stopped and the children ran outside.", (Who("child", "run", 2),)),
    Picture("The cloud was as big as a whale.", props=("cloud",), never="whale"),
    Picture("She sang like a bird.", (Who("girl", "sing"),)),
    Picture("He dreamed of a dragon in a castle.", (Who("boy", "sleep"),), "meadow"),
    Picture("Sara wished for a unicorn.", (Who("girl", name="Sara"),)),
    Picture("Nobody saw the ghost without a lantern.", (Who("ghost"),), never="lantern"),
    Picture("The girl walked home without her hat.", (Who("girl", "walk", traits=BARE),)),
    Picture('"I am not afraid of the dark," said Nora.', (Who("girl", "talk", name="Nora"),)),
    Picture("The boy wanted to fly like an eagle.", (Who("boy", "stand"),)),
    # whole scenes, as children, teenagers and adults read them
    Picture(
        "Once upon a time, in a small village by the sea, there lived a fisherman named Otto. "
        "Every morning he put on his yellow raincoat and his black boots, and rowed out in his "
        "little green boat.",
        (Who("man", "sail", 1, (YELLOW,), {"coat": YELLOW, "boots": BLACK}, "Otto"),), "sea",
        props=("boat",), never="house",
    ),
    Picture(
        "In the city of glass towers, nobody looked up. Only old Mr. Tanaka, who swept the streets "
        "at dawn, noticed the girl with silver hair sitting on the roof.",
        (
            Who("old man", "sweep", name="Mr Tanaka"),
            Who("girl", "sit", traits={"hair": WHITE_HAIR}),
        ),
        "city", "dawn",
    ),
    Picture(
        "She opened the curtains, and sunlight poured over the bed where her father lay sleeping.",
        (Who("girl", "open"), Who("man", "sleep")), "bedroom", "day", mood="calm", props=("bed",),
    ),
    Picture(
        "The wolf knocked on the door of the brick house. The three little pigs sat by the fire.",
        (Who("wolf"), Who("pig", "sit", 3)), props=("fire", "house"), never="door",
    ),
    Picture(
        "Pip the penguin had no friends. He sat on the ice and watched the other penguins play. "
        "One day a seal popped its head out of the water and said hello.",
        (Who("penguin", "sit", name="Pip"), Who("penguin", "play", 3), Who("seal", "talk")),
        "snow", "day",
    ),
    Picture(
        "Amara uses a wheelchair. On Saturday she raced her best friend Leo to the playground.",
        (
            Who("girl", "run", traits={"wheelchair": ""}, name="Amara"),
            Who("boy", name="Leo"),
        ),
        "playground",
    ),
    Picture(
        "The spaceship shook. Captain Reyes gripped the controls while her robot counted down. "
        "Outside the window, the red planet grew larger.",
        (Who("captain", name="Reyes"), Who("robot")), "space", props=("rocket",), never="window",
    ),
    Picture(
        '"Look!" cried Mina, pointing at the sky. "A dragon!" Her brother laughed, but then he '
        "saw it too: an enormous red dragon with wings like sails.",
        (
            Who("girl", "point", name="Mina"),
            Who("dragon", colours=(RED,), traits={"wings": ""}),
            Who("boy", "laugh"),
        ),
        "sky", never="boat",
    ),
    Picture(
        "An owl hooted at midnight above the haunted castle, and bats flew around its tower.",
        (Who("owl", "talk"), Who("bat", "fly", 3)), "castle", "night", mood="mystery",
    ),
    Picture(
        "He remembered the days when his wife danced in the kitchen.",
        (Who("man"), Who("woman", "dance")), "kitchen",
    ),
    Picture(
        "Goldilocks ate the porridge of the three bears.",
        (
            Who("girl", "eat", traits={"hair": BLOND, "curly hair": ""}, name="Goldilocks"),
            Who("bear", count=3),
        ),
    ),
    Picture(
        "The old king, with a crown of gold, rode a white horse through the snow.",
        (Who("king", "ride", traits={"crown": YELLOW}), Who("horse", colours=(WHITE,))),
        "snow", weather="snow", never="crown",
    ),
    Picture(
        "A black horse with a white star on its forehead galloped across the beach.",
        (Who("horse", "run", colours=(BLACK,)),), "beach", never="star",
    ),
    Picture(
        "Emma's grandmother, a small woman with a bun, knitted a scarf.",
        (Who("old woman", traits={"bun": ""}),),
    ),
    Picture(
        "She tied a blue ribbon in her hair.", (Who("girl", traits={"bow": BLUE}),),
    ),
    Picture("The ghost pirate ship sailed at night.", (), "sea", "night", props=("boat",)),
    Picture("The bear woke from his winter sleep.", (Who("bear", "stand"),), weather="snow"),
    Picture(
        "It was the first day of school and Nyla was nervous.",
        (Who("child", name="Nyla"),), props=("school",),
    ),
    # other languages
    Picture(
        "Una niña con gafas y un abrigo rojo leía un libro en la biblioteca.",
        (Who("girl", "read", colours=(RED,), traits={"glasses": "", "coat": RED}),),
        "library", props=("book",), language="es",
    ),
    Picture(
        "La sirena nadaba bajo el mar con un pulpo.",
        (Who("mermaid", "swim"), Who("octopus", "swim")), "underwater", language="es",
    ),
    Picture(
        "El viejo pescador miraba el mar sin sombrero.",
        (Who("old man", "look", traits=BARE),), "sea", language="es",
    ),
    Picture(
        "Une fille aux cheveux roux et un garçon avec des lunettes mangent dans la cuisine.",
        (
            Who("girl", "eat", traits={"hair": GINGER}),
            Who("boy", "eat", traits={"glasses": ""}),
        ),
        "kitchen", language="fr",
    ),
    Picture(
        "Un petit mouton avec une écharpe rouge saute dans la neige.",
        (Who("sheep", "jump", traits={"scarf": RED}),), "snow", weather="snow", language="fr",
    ),
    Picture(
        "Elle lit un livre sous la lune.", (Who("girl", "read"),), time="night",
        props=("book", "moon"), language="fr",
    ),
    Picture(
        "Ein Junge im Rollstuhl und ein Hund mit einem blauen Halsband spielten am See.",
        (
            Who("boy", "play", traits={"wheelchair": ""}),
            Who("dog", "play", traits={"collar": BLUE}),
        ),
        "lake", language="de",
    ),
    Picture(
        "Der Pirat mit dem schwarzen Bart suchte auf der Insel einen Schatz.",
        (Who("pirate", "search", traits={"beard": BLACK_HAIR}),), "island",
        props=("treasure",), language="de",
    ),
    Picture(
        "Ohne Mantel lief das Mädchen durch den Schnee.",
        (Who("girl", "run"),), "snow", weather="snow", language="de",
    ),
    Picture(
        "चश्मे वाली लड़की पुस्तकालय में किताब पढ़ रही थी।",
        (Who("girl", "read", traits={"glasses": ""}),), "library", props=("book",), language="hi",
    ),
    Picture(
        "लाल टोपी वाला बूढ़ा आदमी झील के पास बैठा था।",
        (Who("old man", "sit", traits={"hat": RED}),), "lake", language="hi",
    ),
    Picture(
        "बच्चे बाज़ार में गा रहे थे और बारिश हो रही थी।",
        (Who("child", "sing", 2),), "market", weather="rain", language="hi",
    ),
    Picture(
        "جلست فتاة ترتدي نظارة في المكتبة وقرأت كتابا.",
        (Who("girl", "sit", traits={"glasses": ""}),), "library", props=("book",), language="ar",
    ),
    Picture(
        "رجل عجوز بلحية بيضاء يمشي في السوق.",
        (Who("old man", "walk", traits={"beard": WHITE_HAIR}),), "market", language="ar",
    ),
    Picture(
        "سبحت السمكة تحت الماء مع أخطبوط.",
        (Who("fish", "swim"), Who("octopus", "swim")), "underwater", language="ar",
    ),
]  # fmt: skip
"""Sentence → what must be in its picture."""


@pytest.mark.parametrize("wanted", PICTURES, ids=[picture.text for picture in PICTURES])
def test_a_sentence_shows_what_it_says_and_nothing_else(wanted: Picture) -> None:
    reading = read_scene(wanted.text, language=wanted.language)
    assert [figure.kind for figure in reading.figures] == [who.kind for who in wanted.who]
    for figure, who in zip(reading.figures, wanted.who, strict=True):
        assert_looks_as(figure, who)
    assert reading.weather == wanted.weather.replace("none", "")
    for part in ("place", "time", "mood"):
        said = getattr(wanted, part)
        assert not said or getattr(reading, part) == said, part
    assert_things(reading, wanted)


def assert_looks_as(figure: Figure, who: Who) -> None:
    assert {trait.name: trait.colour for trait in figure.traits} == who.traits
    assert (figure.name, figure.count) == (who.name, who.count)
    if who.kind != "butterfly" or who.colours:
        assert figure.colours == who.colours
    assert not who.action or figure.action == who.action


def assert_things(reading: SceneReading, wanted: Picture) -> None:
    assert {*wanted.props} <= {*reading.props}
    shown = {*reading.props, *(figure.kind for figure in reading.figures)}
    assert not {*wanted.never.split()} & shown
    assert wanted.never != "props" or not reading.props


def test_a_look_given_once_stays_until_it_changes() -> None:
    first, second = "A girl named Ida wore a red hat and glasses.", "Ida ran to the beach."
    third = "She lost her hat in the wind."
    (ida,) = read_scene(second, earlier=(first,)).figures
    assert {trait.name: trait.colour for trait in ida.traits} == {"hat": RED, "glasses": ""}
    (ida,) = read_scene(third, earlier=(first, second)).figures
    assert [trait.name for trait in ida.traits] == ["glasses", "bareheaded"]
    (ida,) = read_scene("Ida smiled.", earlier=(first, second, third)).figures
    assert [trait.name for trait in ida.traits] == ["glasses", "bareheaded"]


STORY = (
    "Lena was a little girl with red braids and a green coat. She lived by the forest.",
    "One morning she put on her yellow boots and walked with her dog Bruno. Bruno had a blue "
    "collar.",
    'They met a fox in a striped scarf. "I have lost my hat," said the fox.',
    "They searched behind the trees until Lena found a tall hat in the river.",
    "The fox put on the hat and danced. At night they all sat by the fire.",
)


def test_a_whole_story_keeps_who_is_who() -> None:
    last = len(STORY) - 1
    fox, lena, bruno = read_scene(STORY[last], earlier=STORY[:last]).figures
    assert (fox.kind, fox.action) == ("fox", "dance")
    assert {trait.name for trait in fox.traits} == {"scarf", "hat"}
    assert (lena.name, lena.action, lena.colours) == ("Lena", "sit", (GREEN,))
    assert {trait.name: trait.colour for trait in lena.traits} == {
        "braids": GINGER,
        "coat": GREEN,
        "boots": YELLOW,
    }
    assert [(trait.name, trait.colour) for trait in bruno.traits] == [("collar", BLUE)]
    assert [trait.name for trait in read_scene(STORY[2]).figures[0].traits] == ["scarf"]


def test_one_hat_takes_the_place_of_the_other() -> None:
    first = "A wizard with a pointed hat slept."
    (wizard,) = read_scene("The wizard put on a blue cap.", earlier=(first,)).figures
    assert [(trait.name, trait.colour) for trait in wizard.traits] == [("cap", BLUE)]


def test_who_tells_the_story_keeps_the_coat() -> None:
    first = "I wore my yellow raincoat."
    (teller,) = read_scene("I ran through the rain.", earlier=("I walked.", first)).figures
    assert (teller.kind, teller.colours) == ("child", (YELLOW,))


SIXTY_WORDS = (
    "On a windy autumn evening a little girl with red braids and a green coat walked with her "
    "grandfather, an old man with round glasses and a long white beard, through the quiet village "
    "to the lake, where two swans slept under the bridge and a dozen lanterns were glowing like "
    "stars, and she asked him about the dragon of his story and laughed."
)


def test_sixty_words_are_read_in_three_milliseconds() -> None:
    read_scene(SIXTY_WORDS)
    spent = []
    for number in range(7):
        started = time.process_time()
        read_scene(f"{SIXTY_WORDS} {number}")
        spent.append(time.process_time() - started)
    assert min(spent) < 0.003
