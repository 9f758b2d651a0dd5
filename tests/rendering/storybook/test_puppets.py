"""Puppets and props: who they are stays, what words say shows, nothing is cut off."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from rendering.renderers.storybook.kit.colour import rgb
from rendering.renderers.storybook.kit.paper import Sheet
from rendering.renderers.storybook.props import PROPS, draw_prop, prop_named, prop_size
from rendering.renderers.storybook.puppets import (
    KINDS,
    Look,
    Pose,
    draw_figure,
    face_box,
    gait_of,
    grip_of,
    is_person,
    kind_of,
    look_for,
    scales_together,
    size_of,
    wearing,
)
from rendering.renderers.storybook.puppets.traits import with_traits
from rendering.renderers.storybook.reading.scene_reading import Figure, Trait

UNIT = 90
POSES = [
    Pose(),
    Pose(phase=0.25, sway=1.0, mouth=1.0, arm=(1.9, 2.6)),
    Pose(phase=0.75, flap=-1.0, sway=-1.0, arm=(2.6, 3.0), tilt=0.2),
    Pose(flap=1.0, blink=True, pitch=-0.36, arm=(1.5, 1.5), tilt=-0.2),
    Pose(sit=True, mouth=0.5),
    Pose(sleep=True),
    Pose(lie=True, near_arm=(0.4, 1.2)),
    Pose(kneel=True, lean=0.6, near_arm=(1.5, 2.0)),
    Pose(back=True, arm=(2.6, 3.0), near_arm=(-2.6, -3.0)),
]


def make_figure(kind: str = "girl", **changes: object) -> Figure:
    return replace(Figure(kind), **changes)  # type: ignore[arg-type]


def draw(
    figure: Figure, look: Look | None = None, pose: Pose | None = None, unit: int = UNIT
) -> Sheet:
    look = look or look_for(figure, seed=1)
    size = size_of(figure, look)
    origin = (size.origin_x, size.origin_y)
    sheet = Sheet(size.width, size.height, unit=unit, origin=origin)
    draw_figure(sheet, figure, look, pose or Pose())
    return sheet


def draw_thing(name: str, lit: float = 0.0, seed: int = 0) -> Sheet:
    size = prop_size(name)
    sheet = Sheet(size.width, size.height, unit=UNIT, origin=(size.origin_x, size.origin_y))
    draw_prop(sheet, name, light="#ffcf6a", lit=lit, seed=seed)
    return sheet


def is_cut_off(sheet: Sheet) -> bool:
    alpha = sheet.alpha
    edges = (alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1])
    return any(bool((edge > 0.004).any()) for edge in edges)


def pixels_near(sheet: Sheet, colour: str, reach: float = 0.09) -> int:
    """How many solid pixels have the colour, give or take paper grain and shading."""
    away = np.abs(sheet.colour - rgb(colour)[:, None, None]).max(axis=0)
    return int(((away < reach) & (sheet.alpha > 0.95)).sum())


def same(first: Sheet, second: Sheet) -> bool:
    return first.colour.tobytes() == second.colour.tobytes()


def test_a_name_has_one_look_whatever_the_seed():
    maya = make_figure("girl", name="Maya")
    assert look_for(maya, seed=1) == look_for(maya, seed=99)
    assert look_for(make_figure("girl", name="maya"), seed=5) == look_for(maya, seed=1)


def test_different_names_look_different():
    names = ("Maya", "Alex", "Noor", "Tom", "Ines", "Wei")
    looks = {look_for(make_figure("girl", name=name), seed=1) for name in names}
    assert len(looks) == len(names)


def test_without_a_name_the_seed_decides():
    looks = {look_for(make_figure("boy"), seed=seed) for seed in range(6)}
    assert len(looks) > 3
    assert look_for(make_figure("boy"), seed=3) == look_for(make_figure("boy"), seed=3)


@pytest.mark.parametrize(
    ("kind", "colours"),
    [
        ("girl", ("#d02020",)),
        ("old man", ("#2050c0",)),
        ("cat", ("#2a9a4a",)),
        ("horse", ("#c03a8a",)),
        ("owl", ("#3a6ad0",)),
        ("fish", ("#c02a2a",)),
        ("dragon", ("#2a8a3a",)),
        ("butterfly", ("#2060e0", "#f0d020")),
    ],
)
def test_colours_in_words_show_in_the_picture(kind, colours):
    figure = make_figure(kind, colours=colours)
    plain = draw(make_figure(kind), look_for(make_figure(kind), seed=4))
    painted = draw(figure, look_for(figure, seed=4))
    for colour in colours:
        assert pixels_near(painted, colour) > 40
        assert pixels_near(painted, colour) > pixels_near(plain, colour)


def test_a_scene_may_give_a_hero_another_coat():
    look = look_for(make_figure("girl", name="Maya"), seed=1)
    changed = wearing(look, "#e0644a")
    assert changed.coat == "#e0644a"
    assert (changed.skin, changed.hair) == (look.skin, look.hair)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_fits_its_sheet_in_every_pose(kind):
    figure = make_figure(kind)
    for seed, pose in enumerate(POSES):
        sheet = draw(figure, look_for(figure, seed=seed), pose)
        assert (sheet.alpha > 0.9).sum() > 100, pose
        assert not is_cut_off(sheet), pose


@pytest.mark.parametrize("name", sorted(PROPS))
def test_every_prop_fits_its_sheet_dark_and_lit(name):
    for lit in (0.0, 1.0):
        sheet = draw_thing(name, lit)
        assert (sheet.alpha > 0.9).sum() > 20
        assert not is_cut_off(sheet)


@pytest.mark.parametrize("word", ["zebra", "quokka", "", "snow leopard", "Old  Man", "wolves"])
def test_unknown_kinds_get_the_nearest_drawing(word):
    assert kind_of(word) in KINDS
    assert not is_cut_off(draw(make_figure(word)))


def test_words_for_a_kind_find_it():
    assert [kind_of(word) for word in ("kitten", "grandma", "Foxes", "pony")] == [
        "cat",
        "old woman",
        "fox",
        "horse",
    ]


def test_an_unknown_prop_is_left_out():
    assert "carburettor" not in PROPS
    assert prop_named("carburettor") == ""
    assert prop_named("old lanterns") == "lantern"


@pytest.mark.parametrize("kind", ["girl", "old man", "cat", "duck", "fish", "dragon"])
def test_walk_and_flap_phases_differ(kind):
    figure = make_figure(kind)
    sheets = [draw(figure, pose=Pose(phase=step / 4)) for step in range(4)]
    assert not any(same(first, second) for first, second in pairwise(sheets))


def test_a_butterfly_narrows_as_it_closes_its_wings():
    figure = make_figure("butterfly")
    widths = [int((draw(figure, pose=Pose(flap=flap)).alpha > 0.5).any(axis=0).sum())
              for flap in (1.0, 0.0, -1.0)]  # fmt: skip
    assert widths[0] > widths[1] > widths[2] > 0.4 * widths[0]


@pytest.mark.parametrize("kind", ["girl", "bear", "owl", "dragon"])
def test_blinking_open_mouths_and_sleep_show(kind):
    figure = make_figure(kind)
    poses = [Pose(), Pose(blink=True), Pose(mouth=0.8)]
    still, *others = [draw(figure, pose=pose) for pose in poses]
    assert not any(same(still, other) for other in others)


def test_a_raised_arm_lifts_the_hand():
    figure = make_figure("girl")
    look = look_for(figure, seed=1)
    low, high = (grip_of(figure, look, Pose(arm=arm)) for arm in ((0.1, 0.3), (1.5, 2.2)))
    assert high[1] < low[1] - 0.1
    assert high[0] > low[0]


def test_drawings_are_the_same_bytes_every_time():
    figure = make_figure("king", name="Otto")
    pose = Pose(phase=0.3, mouth=0.4)
    assert same(draw(figure, pose=pose), draw(figure, pose=pose))
    assert same(draw_thing("door", 0.5, seed=3), draw_thing("door", 0.5, seed=3))
    assert not same(draw_thing("door", 0.0), draw_thing("door", 1.0))


def test_feet_that_stay_on_the_ground_get_ahead_by_a_stride():
    girl, robed = make_figure("girl"), make_figure("king")
    assert gait_of(girl).stride == pytest.approx(0.5 * look_for(girl, seed=0).height, rel=0.05)
    assert gait_of(robed).stride < 0.55 * 0.8 * look_for(robed, seed=0).height
    assert gait_of(make_figure("cat")).stride > 0
    for kind in ("butterfly", "dragon", "bird", "fish"):
        assert gait_of(make_figure(kind)).flies
        assert gait_of(make_figure(kind)).stride == 0


def test_a_child_beside_a_grown_up_is_smaller():
    girl, granny = make_figure("girl"), make_figure("old woman")
    shares = scales_together([girl, granny])
    heights = [look_for(f, seed=0).height * s for f, s in zip((girl, granny), shares, strict=True)]
    assert heights[0] < 0.8 * heights[1]
    assert scales_together([girl]) == (1.0,)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("pose", [Pose(), Pose(phase=0.25), Pose(sit=True, tilt=0.1)])
def test_what_moves_in_a_face_is_in_its_box(kind, pose):
    figure = make_figure(kind)
    look = look_for(figure, seed=2)
    still = draw(figure, look, pose)
    speaking = draw(figure, look, replace(pose, blink=True, mouth=0.9))
    rows, columns = np.nonzero(np.abs(still.colour - speaking.colour).max(axis=0) > 0.2)
    size = size_of(figure, look)
    left, top, right, bottom = face_box(figure, look, pose)
    if not len(rows):
        return
    assert left - 0.01 <= columns.min() / UNIT - size.origin_x
    assert columns.max() / UNIT - size.origin_x <= right + 0.02
    assert top - 0.01 <= rows.min() / UNIT - size.origin_y
    assert rows.max() / UNIT - size.origin_y <= bottom + 0.02


COLOURED = ["coat", "dress", "cape", "scarf", "boots", "apron", "hat", "straw hat", "top hat",
            "pointed hat", "cap", "hood", "helmet", "woolly hat", "headscarf", "turban", "bow",
            "backpack", "hair", "skin", "braids", "bun", "ponytail", "curly hair",
            "long hair"]  # fmt: skip
PLAIN = ["glasses", "wheelchair", "cane", "crutches", "beard", "moustache", "bald", "freckles",
         "crown", "hearing aid", "eye patch", "short hair"]  # fmt: skip


NEAR = 300
"""Pixels per frame height where glasses and freckles are to be seen."""


def with_trait(name: str, colour: str = "", kind: str = "girl") -> Figure:
    return make_figure(kind, traits=(Trait(name, colour),))


def without_grain(sheet: Sheet) -> np.ndarray:
    """The means of blocks of four by four pixels: the paper's grain is hardly seen in them."""
    _, height, width = sheet.colour.shape
    blocks = sheet.colour[:, : height // 4 * 4, : width // 4 * 4]
    return blocks.reshape(3, height // 4, 4, width // 4, 4).mean(axis=(2, 4))


@pytest.mark.parametrize("name", COLOURED)
def test_a_trait_has_the_colour_its_words_give_it(name):
    purple = "#8020d0"
    plain = draw(make_figure("girl"), look_for(make_figure("girl"), seed=2), unit=NEAR)
    figure = with_trait(name, purple)
    painted = draw(figure, look_for(figure, seed=2), unit=NEAR)
    shown = pixels_near(painted, purple, 0.16)
    assert shown > 80
    assert shown > 3 * pixels_near(plain, purple, 0.16)


def test_a_girl_with_a_red_coat_wears_one():
    for seed in range(4):
        figure = with_trait("coat", "#d02020")
        sheet = draw(figure, look_for(figure, seed=seed), unit=NEAR)
        assert pixels_near(sheet, "#d02020", 0.16) > 2000


@pytest.mark.parametrize("kind", ["boy", "man", "old woman"])
@pytest.mark.parametrize("name", PLAIN)
def test_a_trait_without_a_colour_shows(name, kind):
    figure = make_figure(kind)
    plain = replace(
        look_for(figure, seed=2),
        hat="",
        beard="",
        glasses=False,
        hair_style="bob",
        skin="#f0c4a0",
    )
    told = with_traits(plain, (Trait(name),))
    size = size_of(figure, told)
    sheets = [
        Sheet(size.width, size.height, unit=NEAR, origin=(size.origin_x, size.origin_y))
        for _ in (plain, told)
    ]
    before, after = sheets
    draw_figure(before, figure, plain, Pose())
    draw_figure(after, figure, told, Pose())
    changed = np.abs(without_grain(before) - without_grain(after)).max(axis=0) > 0.06
    assert changed.sum() >= (1 if name == "freckles" else 4)


@pytest.mark.parametrize("name", sorted({*COLOURED, *PLAIN}))
def test_whatever_is_worn_fits_the_sheet(name):
    for kind in ("boy", "old woman", "dwarf"):
        figure = with_trait(name, "#3060c0", kind)
        for pose in (Pose(), Pose(back=True, phase=0.25), Pose(lie=True), Pose(lean=0.6)):
            assert not is_cut_off(draw(figure, pose=pose)), (kind, pose)


def test_what_nobody_can_draw_changes_nothing():
    assert look_for(with_trait("three elbows"), seed=2) == look_for(make_figure("girl"), seed=2)


def test_animals_are_dressed_spotted_and_winged_as_told():
    plain = look_for(make_figure("horse"), seed=1)
    for name in ("collar", "scarf", "bow", "hat", "spots", "wings"):
        figure = with_trait(name, "#8020d0", "horse")
        look = look_for(figure, seed=1)
        assert pixels_near(draw(figure, look, unit=NEAR), "#8020d0", 0.2) > 40
        assert pixels_near(draw(figure, plain, unit=NEAR), "#8020d0", 0.2) < 8


def test_a_wheelchair_rolls_while_its_rider_sits_still():
    figure = with_trait("wheelchair")
    look = look_for(figure, seed=1)
    start, later = (draw(figure, look, Pose(phase=phase)) for phase in (0.0, 0.1))
    moved = np.abs(start.colour - later.colour).max(axis=0) > 0.15
    rows = np.flatnonzero(moved.any(axis=1)) / UNIT - size_of(figure, look).origin_y
    assert rows.max() > -0.06, "the wheels turn"
    assert gait_of(figure, look).stride > 0.1
    head = face_box(figure, look, Pose(phase=0.0)), face_box(figure, look, Pose(phase=0.25))
    assert head[0] == head[1]


@pytest.mark.parametrize("kind", ["girl", "old man", "mermaid", "robot"])
def test_people_fly_and_swim_flat(kind):
    figure = make_figure(kind)
    flat = draw(figure, pose=Pose(pitch=1.3, arm=(2.9, 2.9), phase=0.5))
    assert not is_cut_off(flat)
    assert extent(flat)[0] > 1.5 * extent(flat)[1]


def test_from_behind_nobody_has_a_face():
    for kind in ("girl", "man", "robot"):
        figure = make_figure(kind)
        look = look_for(figure, seed=2)
        open_eyed = draw(figure, look, Pose(back=True))
        assert same(open_eyed, draw(figure, look, Pose(back=True, blink=True, mouth=1.0)))
        assert not same(open_eyed, draw(figure, look, Pose()))


def extent(sheet: Sheet) -> tuple[int, int]:
    """Columns and rows with something solid on them."""
    solid = sheet.alpha > 0.5
    return int(solid.any(axis=0).sum()), int(solid.any(axis=1).sum())


def test_people_kneel_lie_and_lean():
    figure = make_figure("man")
    look = look_for(figure, seed=3)
    standing, kneeling, lying = (
        extent(draw(figure, look, pose)) for pose in (Pose(), Pose(kneel=True), Pose(lie=True))
    )
    assert kneeling[1] < 0.9 * standing[1]
    assert lying[0] > 2 * lying[1]
    upright, bent = (face_box(figure, look, Pose(lean=lean)) for lean in (0.0, 0.6))
    assert bent[0] > upright[0] + 0.08
    assert bent[1] > upright[1] + 0.02


def test_both_arms_can_be_raised():
    figure = make_figure("woman")
    look = look_for(figure, seed=3)
    tops = [
        extent(draw(figure, look, pose))[1]
        for pose in (Pose(), Pose(near_arm=(2.9, 3.0)), Pose(arm=(2.9, 3.0)))
    ]
    assert min(tops[1:]) > tops[0]


def test_there_is_a_cast_for_every_story():
    people = {kind for kind in KINDS if is_person(make_figure(kind))}
    assert len(people) >= 30
    assert len(KINDS - people) >= 60
    assert len({prop_named(word) for word in PROPS}) >= 150


def test_no_two_kinds_are_the_same_drawing():
    drawings = {}
    for kind in sorted(KINDS):
        sheet = draw(make_figure(kind), unit=40)
        assert drawings.setdefault(sheet.colour.tobytes(), kind) == kind


def test_crowds_are_of_many_builds_skins_and_hairs():
    looks = [look_for(make_figure("man"), seed=seed) for seed in range(40)]
    assert len({look.skin for look in looks}) >= 6
    assert len({look.hair_style for look in looks}) >= 4
    assert len({look.girth for look in looks}) >= 3


def test_a_cow_that_sits_down_lies():
    cow = make_figure("cow")
    assert extent(draw(cow, pose=Pose(sit=True)))[1] < 0.75 * extent(draw(cow))[1]
