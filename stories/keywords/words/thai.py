"""Thai: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox จิ้งจอก
    wolf หมาป่า
    bear หมี
    rabbit กระต่าย
    mouse หนู
    cat แมว
    dog สุนัข หมา
    horse ม้า
    bird นก
    lion สิงโต
    tiger เสือ
    elephant ช้าง
    fish ปลา
    girl เด็กหญิง เด็กผู้หญิง
    boy เด็กชาย เด็กผู้ชาย
    mother แม่
    father พ่อ
    grandmother คุณยาย
    king พระราชา
    princess เจ้าหญิง
    prince เจ้าชาย
    house บ้าน
    castle ปราสาท
    village หมู่บ้าน
    city เมือง
    garden สวน
    forest ป่า
    tree ต้นไม้
    flower ดอกไม้
    mountain ภูเขา
    river แม่น้ำ
    sea ทะเล
    island เกาะ
    sky ท้องฟ้า
    sun ดวงอาทิตย์
    moon พระจันทร์ ดวงจันทร์
    star ดวงดาว
    rain ฝน
    snow หิมะ
    night กลางคืน
    morning ตอนเช้า
    boat เรือ
    book หนังสือ
    red สีแดง
    blue สีฟ้า
    green สีเขียว
    white สีขาว
    black สีดำ
"""
