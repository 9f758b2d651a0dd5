"""Arabic: an English name, then what it is called, a line."""

from __future__ import annotations

WORDS = """
    fox ثعلب ثعالب
    wolf ذئب ذئاب
    bear دب دبة
    rabbit أرنب أرانب
    mouse فأر فأرة فئران
    cat قط قطة قطط هر
    dog كلب كلاب جرو
    horse حصان خيول فرس
    bird طائر عصفور طيور عصافير
    owl بومة
    lion أسد أسود_الغابة
    elephant فيل فيلة
    frog ضفدع ضفادع
    fish سمكة سمك أسماك
    whale حوت
    dragon تنين
    hedgehog قنفذ
    cow بقرة
    sheep خروف أغنام
    hen دجاجة
    duck بطة
    bee نحلة
    butterfly فراشة فراشات
    turtle سلحفاة
    monkey قرد قرود
    camel جمل
    girl فتاة بنت فتيات بنات
    boy ولد فتى صبي أولاد
    child طفل طفلة أطفال
    woman امرأة نساء
    man رجل رجال
    mother أم أمه أمها والدة
    father أب أبوه أبوها أبي والد
    grandmother جدة جدته جدتها
    grandfather جد جده جدها
    sister أخت
    brother أخ أخوه أخوها
    friend صديق صديقة أصدقاء
    king ملك ملوك
    queen ملكة
    prince أمير
    princess أميرة
    knight فارس
    witch ساحرة
    wizard ساحر
    giant عملاق
    robot روبوت
    ghost شبح
    fisherman صياد
    farmer فلاح
    house بيت منزل بيوت
    castle قلعة قصر
    tower برج
    village قرية
    city مدينة
    street شارع
    school مدرسة
    garden حديقة بستان
    bridge جسر
    lighthouse منارة
    cave كهف مغارة
    forest غابة غابات
    tree شجرة شجر أشجار
    flower زهرة وردة أزهار زهور
    mountain جبل جبال
    hill تل تلة
    river نهر
    lake بحيرة
    sea بحر محيط
    beach شاطئ
    island جزيرة
    desert صحراء
    path طريق
    field حقل حقول
    sky سماء
    sun شمس
    moon قمر
    star نجمة نجم نجوم
    cloud سحابة غيمة غيوم
    rain مطر أمطار
    snow ثلج ثلوج
    storm عاصفة
    wind ريح رياح
    fog ضباب
    fire نار
    night ليل ليلة ليلا
    morning صباح صباحا فجر
    evening مساء
    winter شتاء
    summer صيف
    boat قارب سفينة مركب
    train قطار
    lamp مصباح فانوس
    candle شمعة
    book كتاب كتابا
    key مفتاح
    door باب
    window نافذة
    hat قبعة
    crown تاج
    bread خبز
    apple تفاحة تفاح
    treasure كنز
    red أحمر حمراء
    blue أزرق زرقاء
    green أخضر خضراء
    yellow أصفر صفراء
    white أبيض بيضاء
    black أسود سوداء
    golden ذهبي ذهبية
    - ليلى جدا أمام
"""
