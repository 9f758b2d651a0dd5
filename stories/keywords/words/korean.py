"""Korean: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox 여우
    wolf 늑대
    bear 곰
    rabbit 토끼
    mouse 생쥐 쥐
    cat 고양이
    dog 강아지 개
    bird 새들 새가 작은새 아기새
    owl 부엉이
    lion 사자
    tiger 호랑이
    elephant 코끼리
    frog 개구리
    fish 물고기
    dragon 용
    girl 소녀
    boy 소년
    child 아이
    mother 엄마 어머니
    father 아빠 아버지
    grandmother 할머니
    grandfather 할아버지
    king 왕 임금님
    queen 여왕
    prince 왕자
    princess 공주
    house 집
    castle 성
    village 마을
    city 도시
    school 학교
    garden 정원
    forest 숲
    tree 나무
    flower 꽃
    mountain 산
    river 강
    lake 호수
    sea 바다
    island 섬
    sky 하늘
    sun 태양 해님
    moon 달 달님
    star 별
    rain 비
    snow 눈사람 눈송이 함박눈 눈밭 눈이_내렸다 눈이_내린다 눈이_내리는 눈이_온다
    wind 바람
    night 밤
    morning 아침
    evening 저녁
    winter 겨울
    boat 배
    train 기차
    book 책
    key 열쇠
    door 문
    red 빨간 빨강
    blue 파란
    green 초록
    yellow 노란
    white 하얀
    black 검은
    - 새 새로 새로운
"""
