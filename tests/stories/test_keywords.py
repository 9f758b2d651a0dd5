"""What is named in English of a text in another language, and what must not be."""

from __future__ import annotations

import time

import pytest

from stories.keywords import english_names, english_visual

MILLISECONDS_FOR_A_SCENE = 5

NAMED = [
    ("es", "El zorro cruza el bosque de noche.", "fox forest night"),
    ("es", "Dos niñas ven una casita con árboles y flores.", "girl house tree flower"),
    ("es", "El gatito come fresas bajo la lluvia.", "cat strawberry rain"),
    ("es", "Un búho mira las estrellas sobre el castillo.", "owl star castle"),
    ("es", "Los peces y una ballena nadan en el mar azul.", "fish whale sea blue"),
    ("es", "Por la mañana, el farol del puente se apaga.", "morning lamp bridge"),
    ("fr", "Le renard traverse la forêt sous la neige.", "fox forest snow"),
    ("fr", "Une petite fille ouvre la porte du château.", "girl door castle"),
    ("fr", "Les chevaux courent dans la prairie, le soir.", "horse meadow evening"),
    ("fr", "La grand-mère regarde l'arc-en-ciel.", "grandmother rainbow"),
    ("fr", "L'ours et les abeilles dorment en hiver.", "bear bee winter"),
    ("fr", "Un hérisson porte une écharpe rouge.", "hedgehog scarf red"),
    ("de", "Der Fuchs läuft nachts durch den Wald.", "fox night forest"),
    ("de", "In den alten Häusern brennen Kerzen.", "house candle"),
    ("de", "Ein Vöglein sitzt im Kirschbaum.", "bird tree"),
    ("de", "Die Mäuse tanzen auf der Blumenwiese im Schnee.", "mouse meadow snow"),
    ("de", "Am Strand steht ein roter Leuchtturm.", "beach red lighthouse"),
    ("de", "Ein Pinguin fährt mit dem Zug.", "penguin train"),
    ("hi", "लोमड़ी रात में जंगल से गुज़रती है।", "fox night forest"),
    ("hi", "लड़कियों ने पेड़ों के नीचे फूल देखे।", "girl tree flower"),
    ("hi", "एक लड़के ने लाल पतंग उड़ाई।", "boy red kite"),
    ("hi", "नदी के किनारे हाथी और चिड़िया।", "river elephant bird"),
    ("hi", "दादी ने दरवाज़ा खोला, बाहर बर्फ थी।", "grandmother door snow"),
    ("ar", "الثعلب في الغابة ليلا.", "fox forest night"),
    ("ar", "ذهبت الفتاة إلى بيتها تحت المطر.", "girl house rain"),
    ("ar", "رأى الولد قمرا ونجوما فوق الجبل.", "boy moon star mountain"),
    ("ar", "وبالقارب عبروا البحر إلى جزيرة.", "boat sea island"),
    ("ar", "الأرنب يحمل مفتاحا لباب القلعة.", "rabbit key door castle"),
    ("pt", "A raposa corre na floresta à noite.", "fox forest night"),
    ("pt", "Os leões dormem sob o sol.", "lion sun"),
    ("pt", "O menino tem um chapéu vermelho e balões.", "boy hat red balloon"),
    ("pt", "Um golfinho salta no mar.", "dolphin sea"),
    ("it", "La volpe corre nel bosco di notte.", "fox forest night"),
    ("it", "I lupi guardano la luna sulle montagne.", "wolf moon mountain"),
    ("it", "Una bambina mangia le mele in giardino.", "girl apple garden"),
    ("nl", "Het vosje loopt 's nachts door het bos.", "fox night forest"),
    ("nl", "Kinderen bouwen een huisje in de sneeuw.", "child house snow"),
    ("nl", "De wolven slapen bij de rivier.", "wolf river"),
    ("ru", "Лиса бежит ночью по лесу.", "fox night forest"),
    ("ru", "Девочка увидела медведя у реки.", "girl bear river"),
    ("ru", "На снегу стоял красный домик.", "snow red house"),
    ("ru", "Котёнок спит в лодке под звёздами.", "cat boat star"),
    ("uk", "Ведмедик іде вночі до лісу.", "bear night forest"),
    ("uk", "Дівчинка бачить річку і хатинку.", "girl river house"),
    ("pl", "Lis biegnie nocą przez las, a nad nim gwiazdy.", "fox forest star"),
    ("pl", "Dziewczynka i miś w ogrodzie.", "girl bear garden"),
    ("tr", "Tilki gece ormanda koşar.", "fox night forest"),
    ("tr", "Çocuklar köyün evlerini gördü.", "child village house"),
    ("tr", "Denizde küçük bir tekne.", "sea boat"),
    ("id", "Rubah berlari di hutan pada malam hari.", "fox forest night"),
    ("id", "Kucingnya tidur di rumah nenek.", "cat house grandmother"),
    ("fa", "روباه شب به جنگل رفت.", "fox night forest"),
    ("fa", "دختر کنار رودخانه گل دید.", "girl river flower"),
    ("bn", "রাতে বনে একটি শিয়াল।", "night forest fox"),
    ("bn", "মেয়েটি নদীতে নৌকা দেখল।", "girl river boat"),
    ("zh", "夜里，狐狸在森林里。", "night fox forest"),
    ("zh", "小女孩打开城堡的门。", "girl castle door"),
    ("zh", "红色的狐狸坐在雪里。", "red fox snow"),
    ("ja", "夜、狐が森を歩いています。", "night fox forest"),
    ("ja", "女の子は海で魚を見ました。", "girl sea fish"),
    ("ja", "お城の窓から月が見えます。", "castle window moon"),
    ("ko", "여우가 밤에 숲을 걸어요.", "fox night forest"),
    ("ko", "소녀는 강에서 물고기를 보았다.", "girl river fish"),
    ("th", "เด็กหญิงเห็นช้างในป่า", "girl elephant forest"),
    ("sv", "Räven springer i skogen på natten.", "fox forest night"),
    ("sv", "Flickan ser stjärnorna över havet.", "girl star sea"),
]

NOT_NAMED = [
    ("es", "Ella se llama Ana y se casa más tarde.", "llama house evening"),
    ("es", "Mañana será otro día.", "morning"),
    ("fr", "Il a été malade, car il fait le tour.", "summer car tower"),
    ("fr", "Elle tend la main et dit une fois.", "hand"),
    ("de", "Er lief weg und war morgen wieder da.", "path morning"),
    ("de", "Ein junger, reicher Herr kam an.", "boy"),
    ("nl", "Hij was niet meer bij haar.", "lake bee"),
    ("ru", "Они дорогие и любят друг друга, около белки.", "path friend white"),
    ("ar", "ليلى سعيدة جدا أمام الناس.", "night grandfather mother"),
    ("tr", "Adam karar verdi, ona evet dedi.", "island snow house"),
    ("ja", "日本の木曜日は本当に楽しい。", "book tree"),
    ("zh", "我们马上去云南。", "horse cloud"),
    ("ko", "새 신발이 눈에 띄었다.", "bird snow"),
    ("uk", "Його син стояв біля вікна.", "blue white"),
    ("sv", "Man går långt.", "man"),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_it_is_named_in_english_in_order(language: str, text: str, names: str) -> None:
    found = [name for name in english_names(text, language=language) if name in names.split()]
    assert found == names.split()


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_hardly_anything_else_is_named(language: str, text: str, names: str) -> None:
    others = set(english_names(text, language=language)) - set(names.split())
    assert len(others) <= 1


@pytest.mark.parametrize(("language", "text", "names"), NOT_NAMED)
def test_what_only_looks_like_it_is_not_named(language: str, text: str, names: str) -> None:
    assert not set(names.split()) & set(english_names(text, language=language))


def test_there_are_many_languages_in_the_table() -> None:
    assert len(NAMED) >= 60
    assert len({language for language, _, _ in NAMED}) >= 12


@pytest.mark.parametrize(
    ("language", "text", "clause"),
    [
        ("es", "Un zorro rojo cruza de noche la nieve.", "a red fox, snow, at night"),
        ("de", "Eine weiße Eule fliegt am Abend.", "a white owl, in the evening"),
        ("es", "El zorro vio una casa y era roja.", "a fox, a house"),
        ("ja", "狐が海を見ました。", "a fox, the sea"),
        ("fr", "Un éléphant, un éléphant, des fraises.", "an elephant, a strawberry"),
        ("zh", "红色的狐狸在雪里。", "a red fox, snow"),
    ],
)  # fmt: skip
def test_the_names_are_joined_to_a_clause(language: str, text: str, clause: str) -> None:
    assert english_visual(text, language=language) == clause


def test_nothing_is_said_where_nothing_is_known_or_it_is_english_already() -> None:
    assert english_visual("Xyzzy plugh.", language="es") == ""
    assert english_visual("", language="ar") == ""
    assert english_visual("A fox in the forest.", language="en") == ""
    assert english_visual("Mbweha yuko msituni.", language="sw") == ""


def test_a_region_changes_nothing() -> None:
    assert english_visual("O gato", language="pt-BR") == english_visual("O gato", language="pt")


def test_each_is_named_once_and_a_clause_stays_short() -> None:
    text = "Zorro, lobo, oso, conejo, gato, perro, caballo, vaca, oveja, cerdo, pez, noche, zorro."
    names = english_names(text, language="es")
    assert len(names) == len(set(names)) == 12
    clause = english_visual(text, language="es")
    assert clause.count(",") < 9
    assert clause.endswith("at night")


@pytest.mark.parametrize("language", ["de", "ar", "zh", "tr", "hi"])
def test_a_scene_takes_a_few_milliseconds(language: str) -> None:
    scene = " ".join(text for code, text, _ in NAMED if code == language) * 4
    english_visual(scene, language=language)
    taken = []
    for _ in range(5):
        start = time.process_time()
        english_visual(scene, language=language)
        taken.append(time.process_time() - start)
    assert min(taken) * 1000 <= MILLISECONDS_FOR_A_SCENE
