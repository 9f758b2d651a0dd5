"""Portuguese: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox raposa
    wolf lobo loba
    bear urso ursa
    rabbit coelho coelha lebre
    mouse rato ratinho
    cat gato gata gatinho
    dog cachorro cão cães cadela
    horse cavalo égua
    bird pássaro passarinho ave
    owl coruja
    lion leão leões leoa
    elephant elefante
    frog sapo rã
    fish peixe peixinho
    whale baleia
    dragon dragão dragões
    cow vaca
    sheep ovelha
    pig porco
    hen galinha
    duck pato
    bee abelha
    butterfly borboleta
    turtle tartaruga
    monkey macaco
    girl menina rapariga garota
    boy menino rapaz garoto
    child criança
    woman mulher senhora
    man homem homens senhor
    mother mãe mamãe
    father pai papai
    grandmother avó vovó
    grandfather avô vovô
    sister irmã
    brother irmão irmãos
    baby bebê bebé
    friend amigo amiga
    king rei
    queen rainha
    prince príncipe
    princess princesa
    knight cavaleiro
    witch bruxa
    wizard mago feiticeiro
    fairy fada
    giant gigante
    pirate pirata
    robot robô
    ghost fantasma
    teacher professora professor
    fisherman pescador
    house casa casinha
    castle castelo
    tower torre
    village aldeia vila
    city cidade
    street rua
    school escola
    garden jardim jardins
    bridge ponte
    lighthouse farol
    cave caverna gruta
    forest floresta bosque
    tree árvore
    flower flor
    meadow prado
    mountain montanha
    hill colina
    river rio
    lake lago
    sea mar oceano
    beach praia
    island ilha
    desert deserto
    path caminho
    field campo
    sky céu
    sun sol
    moon lua
    star estrela
    cloud nuvem nuvens
    rain chuva chove chovia
    snow neve nevava
    storm tempestade
    wind vento
    fog nevoeiro neblina
    fire fogo fogueira
    rainbow arco-íris
    night noite meia-noite
    morning manhã madrugada
    evening tarde anoitecer
    winter inverno
    summer verão
    boat barco
    train trem comboio
    balloon balão balões
    lamp lâmpada lanterna
    book livro
    key chave
    door porta
    window janela
    bed cama
    hat chapéu
    crown coroa
    bread pão
    apple maçã
    treasure tesouro
    red vermelho vermelha
    blue azul
    green verde
    yellow amarelo amarela
    white branco branca
    black preto preta
    golden dourado dourada
    - mais_tarde muito_tarde
"""
