"""English words for colours, clothes and looks; "_" joins two words of one noun."""

from __future__ import annotations

COLOURS = {
    "#d8452e": "red scarlet crimson ruby cherry-red bright-red",
    "#3f78c8": "blue azure sapphire bright-blue",
    "#f2c53d": "yellow golden gold bright-yellow",
    "#4f9a4f": "green emerald bright-green",
    "#f08a2c": "orange bright-orange",
    "#8a5ab0": "purple violet lavender",
    "#ef8fb4": "pink",
    "#f6f2ea": "white snow-white",
    "#2a2630": "black",
    "#8a5a3c": "brown",
    "#9a9aa4": "grey gray",
    "#c3c9d2": "silver silvery",
    "#2fa7a0": "turquoise teal aquamarine",
    "#e8d3a8": "cream beige ivory",
    "#9cc4ec": "light-blue pale-blue sky-blue baby-blue",
    "#24457e": "dark-blue deep-blue navy-blue midnight-blue navy",
    "#a2d394": "light-green pale-green mint-green lime-green",
    "#2c5c38": "dark-green deep-green olive-green forest-green",
    "#e97a6a": "light-red pale-red coral",
    "#8a2530": "dark-red deep-red maroon burgundy",
    "#f7e08a": "light-yellow pale-yellow",
    "#c0962a": "dark-yellow mustard",
    "#f6b87a": "light-orange pale-orange peach",
    "#c2601c": "dark-orange copper",
    "#c3a6dd": "light-purple pale-purple lilac",
    "#54307a": "dark-purple deep-purple indigo",
    "#f8c6d8": "light-pink pale-pink",
    "#cf4a86": "dark-pink deep-pink hot-pink bright-pink magenta",
    "#bd8a62": "light-brown pale-brown tan",
    "#5a3826": "dark-brown deep-brown chestnut",
    "#c6c6cc": "light-grey light-gray pale-grey pale-gray",
    "#5c5c68": "dark-grey dark-gray deep-grey",
    "#c8702e": "ginger auburn",
}
SHADES = "light pale dark deep bright hot navy sky baby midnight mint lime olive forest cherry"
"""Words that make a colour of the one after them: "light blue"."""

# What is worn or grown → nouns that mean it.
TRAITS = {
    "glasses": "glasses spectacles sunglasses eyeglasses goggles sun_glasses",
    "wheelchair": "wheelchair wheel_chair",
    "cane": "cane walking_stick walking_cane",
    "crutches": "crutches crutch",
    "beard": "beard goatee",
    "moustache": "moustache mustache",
    "braids": "braid braids plait plaits pigtail pigtails",
    "bun": "hair_bun topknot bun",
    "ponytail": "ponytail ponytails pony_tail",
    "curly hair": "curls afro ringlets",
    "hair": "hair",
    "skin": "skin",
    "freckles": "freckles",
    "coat": "coat jacket raincoat overcoat anorak parka cardigan",
    "dress": "dress gown skirt frock nightgown pinafore sari kimono sundress",
    "cape": "cape cloak",
    "scarf": "scarf shawl",
    "boots": "boots wellies wellingtons boot rain_boots rubber_boots",
    "apron": "apron",
    "hat": "hat bonnet fedora bowler",
    "straw hat": "straw_hat sunhat sun_hat",
    "top hat": "top_hat tophat",
    "pointed hat": "pointed_hat pointy_hat witch's_hat wizard's_hat party_hat",
    "cap": "cap baseball_cap beret nightcap",
    "hood": "hood hoodie",
    "helmet": "helmet hard_hat",
    "woolly hat": "woolly_hat wooly_hat woollen_hat wool_hat knitted_hat bobble_hat beanie "
    "winter_hat",
    "crown": "crown tiara",
    "headscarf": "headscarf head_scarf hijab kerchief veil",
    "turban": "turban",
    "hearing aid": "hearing_aid hearing_aids",
    "eye patch": "eye_patch eyepatch",
    "bow": "bow ribbon hair_bow hairbow",
    "collar": "collar",
    "spots": "spots spot dots polka_dots",
    "stripes": "stripes stripe",
    "horns": "horns horn",
    "wings": "wings wing",
    "tail": "tail",
    "backpack": "backpack rucksack schoolbag school_bag satchel knapsack",
}
# The same as adjectives: "a bearded man", "the king was bald". "trait=colour" colours it.
LOOKING = {
    "beard": "bearded",
    "beard=white": "white-bearded grey-bearded gray-bearded",
    "moustache": "moustached mustachioed",
    "bald": "bald bald-headed",
    "glasses": "bespectacled",
    "freckles": "freckled freckle-faced freckly",
    "hood": "hooded",
    "cape": "caped",
    "braids": "pigtailed",
    "horns": "horned",
    "wings": "winged",
    "spots": "spotted spotty",
    "stripes": "striped stripy stripey",
    "long hair": "long-haired",
    "short hair": "short-haired",
    "curly hair": "curly-haired curly-headed",
    "hair=red": "red-haired redheaded red-headed ginger-haired",
    "hair=blond": "blond blonde blond-haired blonde-haired golden-haired fair-haired yellow-haired",
    "hair=brown": "brown-haired",
    "hair=dark": "dark-haired",
    "hair=black": "black-haired",
    "hair=white": "white-haired",
    "hair=grey": "grey-haired gray-haired",
    "skin=dark": "dark-skinned black-skinned",
    "skin=brown": "brown-skinned",
    "skin=pale": "pale-skinned fair-skinned light-skinned",
    "skin=green": "green-skinned",
}
# What the words before "hair" make of it.
HAIR_STYLES = {
    "long hair": "long",
    "short hair": "short cropped",
    "curly hair": "curly wavy frizzy curled",
    "braids": "braided plaited",
}
HAIR_COLOURS = {
    "#b8552a": "red ginger auburn orange copper scarlet crimson",
    "#d9b36a": "blond blonde golden gold yellow fair light-yellow bright-yellow pale-yellow",
    "#6b3a24": "brown chestnut light-brown",
    "#4a2a1c": "dark dark-brown deep-brown",
    "#241a20": "black raven",
    "#eeeeee": "white snow-white silver silvery",
    "#b9b4ba": "grey gray light-grey light-gray dark-grey dark-gray",
}
SKIN_COLOURS = {
    "#7a4a32": "dark black dark-brown deep-brown",
    "#a8704a": "brown",
    "#c98a5e": "tan tanned light-brown",
    "#f0c4a0": "pale fair light white",
}
# A colour before one of these is the figure's own: what a person wears most of, an animal's hide.
CLOTHES = """
    coat jacket raincoat overcoat anorak parka cardigan dress gown skirt frock nightgown pinafore
    sari kimono sundress robe sweater jumper pullover shirt tunic overalls suit uniform blouse vest
    waistcoat t-shirt pyjamas pajamas hoodie armour armor dungarees costume robes clothes cloak
"""
HIDES = "coat fur feathers scales hide skin shell plumage fleece wool coats"
WINGS_ARE_IT = "butterfly moth dragonfly bee wasp firefly dragon fairy"
"""Kinds whose wings are what one sees of them."""
WORN = CLOTHES + HIDES + "feather wings wing mane paint"
"""What a "fox's" or a "girl's" is said of: the figure is there."""
HATS = ("straw hat", "top hat", "pointed hat", "cap", "woolly hat")
HEADWEAR = ("hat", *HATS, "hood", "helmet", "crown", "headscarf", "turban")
"""Of these one wears one at a time; without any one is "bareheaded"."""
