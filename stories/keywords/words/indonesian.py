"""Indonesian: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox rubah
    wolf serigala
    bear beruang
    rabbit kelinci
    mouse tikus
    cat kucing
    dog anjing
    horse kuda
    bird burung
    owl burung_hantu
    lion singa
    elephant gajah
    frog katak kodok
    fish ikan
    dragon naga
    girl gadis anak_perempuan
    boy anak_laki_laki
    child anak
    woman perempuan wanita
    man lelaki pria
    mother ibu
    father ayah bapak
    grandmother nenek
    grandfather kakek
    king raja
    queen ratu
    prince pangeran
    princess putri
    witch penyihir
    house rumah
    castle istana kastil
    village desa
    city kota
    school sekolah
    garden kebun taman
    forest hutan
    tree pohon
    flower bunga
    mountain gunung
    river sungai
    lake danau
    sea laut
    beach pantai
    island pulau
    sky langit
    sun matahari
    moon bulan
    star bintang
    cloud awan
    rain hujan
    snow salju
    wind angin
    night malam
    morning pagi
    evening sore senja
    boat perahu kapal
    train kereta
    book buku
    key kunci
    door pintu
    red merah
    blue biru
    green hijau
    yellow kuning
    white putih
    black hitam
"""
