"""Chinese: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox 狐狸
    wolf 狼 大灰狼
    bear 熊 小熊
    rabbit 兔子 兔 小兔
    mouse 老鼠 小老鼠
    cat 猫 小猫 貓
    dog 狗 小狗
    horse 马 馬
    bird 鸟 小鸟 鳥
    owl 猫头鹰
    lion 狮子 獅子
    tiger 老虎
    elephant 大象
    frog 青蛙
    fish 鱼 魚
    whale 鲸鱼
    dragon 龙 龍
    hedgehog 刺猬
    cow 牛
    sheep 羊
    pig 猪
    duck 鸭子
    bee 蜜蜂
    butterfly 蝴蝶
    turtle 乌龟
    monkey 猴子
    panda 熊猫
    girl 女孩 小女孩 姑娘
    boy 男孩 小男孩
    child 孩子
    woman 女人
    man 男人
    mother 妈妈 母亲
    father 爸爸 父亲
    grandmother 奶奶 外婆
    grandfather 爷爷 外公
    sister 姐姐 妹妹
    brother 哥哥 弟弟
    friend 朋友
    king 国王 國王
    queen 王后 女王
    prince 王子
    princess 公主
    knight 骑士
    witch 女巫
    wizard 巫师
    fairy 仙女
    robot 机器人
    ghost 幽灵
    house 房子 家里 小屋
    castle 城堡
    tower 塔
    village 村庄 村子
    city 城市
    school 学校
    garden 花园
    bridge 桥
    lighthouse 灯塔
    cave 山洞
    forest 森林 树林
    tree 树 大树 樹
    flower 花 鲜花
    mountain 山 高山
    river 河 小河 河流
    lake 湖
    sea 大海 海 海洋
    beach 海滩
    island 岛 小岛
    desert 沙漠
    sky 天空
    sun 太阳
    moon 月亮
    star 星星
    cloud 云
    rain 雨 下雨
    snow 雪 下雪
    storm 暴风雨
    wind 风
    fog 雾
    fire 火
    rainbow 彩虹
    night 夜晚 晚上 夜里 夜
    morning 早晨 早上 清晨
    evening 傍晚
    winter 冬天
    boat 船 小船
    train 火车
    lamp 灯 灯笼
    book 书
    key 钥匙
    door 门
    window 窗户
    hat 帽子
    apple 苹果
    treasure 宝藏
    red 红色的 红色 红
    blue 蓝色的 蓝色 蓝
    green 绿色的 绿色
    yellow 黄色的 黄色
    white 白色的 白色
    black 黑色的 黑色
    golden 金色的 金色
    - 马上 马虎 部门 热门 专门 上海 云南 书包 花钱 山东 海关 红包 火鸡 牛奶 火箭
"""
