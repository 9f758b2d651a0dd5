"""Polish: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox lis lisa lisek liska lisica
    wolf wilk wilka wilki
    bear niedźwiedź niedźwiedzi* miś misia
    rabbit królik* zając*
    mouse mysz myszy myszk*
    cat kot kota kotek kotk*
    dog pies psa piesek szczeniak*
    horse koń konia konie
    bird ptak* ptasz*
    owl sowa sowy sowę
    lion lew lwa lwy
    frog żab*
    fish ryba ryby rybk*
    dragon smok smoka smoki
    girl dziewczyn*
    boy chłopiec chłopc* chłopak*
    child dziecko dzieci
    woman kobiet*
    man mężczyzn*
    mother mama mamy matka matki
    father tata taty ojciec ojca
    grandmother babci*
    grandfather dziad* dziadek
    king król króla
    queen królow*
    prince książę
    princess księżniczk*
    witch czarownic* wiedźm*
    wizard czarodziej*
    house dom domu domek
    castle zamek zamku
    village wioska wioski wieś wsi
    city miasto miasta mieście
    garden ogród ogrodzie ogrodu
    forest las lasu lesie
    tree drzewo drzewa drzew*
    flower kwiat*
    meadow łąk*
    mountain góra góry górach
    river rzek* rzece
    lake jezior*
    sea morze morza morzem
    island wysp*
    sky niebo nieba
    sun słońc*
    moon księżyc*
    star gwiazd*
    cloud chmur*
    rain deszcz*
    snow śnieg śniegu śnież*
    storm burz*
    wind wiatr*
    night noc nocy północ
    morning rano poranek ranek
    evening wieczór wieczorem
    winter zima zimą zimy
    boat łódk* łódź statek
    train pociąg*
    lamp lampa latarn*
    book książk*
    key klucz*
    door drzwi
    window okno okna oknie
    red czerwon*
    blue niebiesk*
    green zielon*
    yellow żółt*
    white biał*
    black czarn*
    - nad_ranem
"""
