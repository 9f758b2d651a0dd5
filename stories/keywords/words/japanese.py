"""Japanese: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox 狐 きつね キツネ
    wolf 狼 オオカミ おおかみ
    bear 熊 くま クマ
    rabbit うさぎ 兎 ウサギ
    mouse ねずみ ネズミ
    cat 猫 ねこ ネコ
    dog 犬 いぬ 子犬
    horse 馬
    bird 鳥 小鳥
    owl ふくろう フクロウ
    lion ライオン
    elephant ぞう 象
    frog かえる カエル 蛙
    fish 魚
    whale くじら クジラ
    dragon 竜 ドラゴン 龍
    girl 女の子 少女
    boy 男の子 少年
    child 子ども 子供
    woman 女の人
    man 男の人
    mother お母さん 母
    father お父さん 父
    grandmother おばあさん おばあちゃん
    grandfather おじいさん おじいちゃん
    friend 友だち 友達
    king 王様
    queen 女王
    prince 王子
    princess お姫様 姫
    witch 魔女
    wizard 魔法使い
    robot ロボット
    ghost 幽霊 おばけ
    house 家 お家
    castle 城 お城
    village 村
    city 町 街
    school 学校
    garden 庭
    bridge 橋
    forest 森
    tree 木
    flower 花
    mountain 山
    river 川
    lake 湖
    sea 海
    island 島
    sky 空
    sun 太陽
    moon 月
    star 星
    cloud 雲
    rain 雨
    snow 雪
    wind 風
    fire 火
    night 夜
    morning 朝
    evening 夕方
    winter 冬
    boat 船 舟
    train 電車 汽車
    lamp 灯り ランプ
    book 本
    key 鍵
    door ドア 扉
    window 窓
    hat 帽子
    apple りんご
    treasure 宝物
    red 赤い 赤
    blue 青い 青
    green 緑
    yellow 黄色い 黄色
    white 白い
    black 黒い
    golden 金色
    - 日本 本当 木曜 月曜 火曜 水曜 金曜 来月 今月 先月 か月 ヶ月 空き 一本 二本 三本 火山
"""
