"""Spanish. Plain and clinical on purpose."""

from __future__ import annotations

SEXUALITY = {
    "explicit": """
        pornograf*, masturb*, orgasmo*, orgia*, mamada*, follando, follar con, follarse, sexo oral
        sexo anal, sexo explicito, escena sexual explicita, sexo duro, incesto, zoofilia
        fotos desnuda, fotos desnudas, eyacul*, trio sexual, chupa la polla, me la chupa
    """,
    "sexual": """
        sexual, sexuales, sexualmente, sexo con, tener sexo, tiene sexo, tienen sexo
        tuvieron sexo, hacer el amor con, genital*, relaciones sexuales
    """,
    "prostitution": "prostitu*, ramera*",
    "erotic": """
        erotic*, escena de sexo, escenas de sexo, relato de sexo, fantasias sexuales
        juegos sexuales, escena sexual, escenas sexuales
    """,
    "abuse": """
        violacion, violada, violado, la viola, lo viola, violador*, abuso sexual, abusos sexuales
        abusada sexualmente, abusa sexualmente, agresion sexual, agresiones sexuales, acoso sexual
        violencia sexual
    """,
    "sex": "sexo, sexualidad",
    "suggestive": """
        sexi, seductor*, lujuria*, lenceria, cachonda, cachondo, excitada sexualmente, puta, putas
        putita*, hacer el amor, hacen el amor, hicieron el amor, tetas, se acuesta con
        se desnuda para, seduce a, seduce al, la seduce, lo seduce, seducir a, seducen a
    """,
    "crude": "follar, follan, chingar, joder, coger con",
    "nude": "desnuda, desnudas, desnudo, desnudos, sin ropa",
    "pictured": "foto, fotos, fotografi*, posa, posan, posando, webcam",
    "intimate": "toca sus partes, partes intimas, manosea*, tocamientos",
    "coded": """
        pornografia infantil, prostitucion infantil, porno infantil, sexo con menores
        sexo con una menor, sexo con un menor, colegiala sexy, colegialas sexis, sexo con niñ*
        abuso de menores erotico
    """,
    "minor": """
        niña, niñas, niño, niños, menor de edad, menores de edad, una menor, un menor de, menores
        colegiala*, colegial, adolescente*, quinceañera*, chiquilla*, chiquillo*, niñita*, niñito*
        bebe, bebes, preadolescente*, alumna de primaria, alumno de primaria, de primaria
        de secundaria, infantil, hijita*, crio, cria de
    """,
    "young": """
        hija, hijas, hijo, hijastra*, hijastro*, sobrina*, sobrino*, alumna*, alumno*, virgen
        jovencita*, jovencito*, chica, chicas, chico, chicos, muchacha*, muchacho*
    """,
    "romance": "romance, amante*, enamorad*, enamora, relacion, novio, novia, se casa, beso*, besa",
    "education": """
        pubertad, biologia, salud, medica, medico, preguntas, pregunta a, explica, clase de
        aprende*, anticoncep*, consentimiento, embaraz*, respeto*
    """,
    "protection": """
        sobrevivi*, terapi*, denunci*, juicio, sanar, prevenir, prevencion, superar, supera
        justicia, cuenta a su
    """,
    "of age": "universidad, universitari*, matrimonio, casad*, pareja, esposa, marido",
    "grown": "hombre mayor, hombre adulto, padrastro, tio, cura, profesor",
    "emperor": "emperador*, traje nuevo, rata topo, estatua*, tarzan",
    "detail": """
        explicit*, grafic*, detallad*, con detalle, con todo detalle, escena, escenas, posturas
        fantasias, sin censura
    """,
}

HATE = {
    "group": """
        judios, judias, musulmanes, moros, gitanos, gitanas, los negros, a los negros, inmigrantes
        refugiados, homosexuales, gais, gays, lesbianas, transexuales, personas trans, indigenas
        los indios, sudacas, discapacitados, los minusvalidos, cristianos, arabes, africanos
        asiaticos, extranjeros, panchitos
    """,
    "people": """
        mujeres, hombres, mexicanos, chinos, rusos, ucranianos, pobres, ateos, infieles, viejos
        venezolanos
    """,
    "all": "todos, todas, cada",
    "the": "los, las, a",
    "kill": """
        matar, mata, maten, matemos, exterminar, exterminemos, quemar, quememos, gasear, eliminar
        asesinar, fusilar, ahorcar, linchar, aniquilar, acabar con, disparar
    """,
    "must die": """
        deben morir, tienen que morir, deberian morir, merecen morir, merecen la muerte
        no merecen vivir, deberian ser exterminad*, deben ser exterminad*, deberian ser eliminad*
        deben ser eliminad*, hay que matarlos, hay que exterminarlos, no son personas
        no son humanos, deben ser esclav*, deberian ser esclav*
    """,
    "death to": """
        muerte a, muerte a los, muerte a las, matar a todos los, maten a todos los
        matemos a todos los, matar a todas las, fuera todos los
    """,
    "are": "son, eran siempre, como",
    "vermin": """
        ratas, cucarachas, parasitos, alimañas, plaga, una plaga, animales, infrahuman*, subhuman*
        escoria, basura, inferiores, cerdos, monos, simios, un cancer, bestias, salvajes
    """,
    "insult": """
        terroristas, criminales, delincuentes, ladrones, vagos, inutiles, asquerosos, estupidas
        estupidos, tontas, enfermos, una carga, depravados
    """,
    "dirty": "sucios, malditos, asquerosos, putos, cochinos",
    "slur": """
        sudaca*, maricon de mierda, maricones, negrata*, moro de mierda, moros de mierda
        judio de mierda, judios de mierda
    """,
    "slogan": """
        raza superior, raza aria, arriba hitler, viva hitler, hitler tenia razon
        el holocausto no existio, el holocausto es mentira, el holocausto fue mentira
        raza blanca es superior, poder blanco
    """,
    "genocide": "holocausto, genocidio, limpieza etnica, camaras de gas, nazis, esclavitud",
    "praise": """
        glorios*, fue bueno, fue buena, fue genial, fue justo, tenian razon, tenia razon, celebr*
        elogi*, alab*, heroes, un heroe, deberia repetirse, repetirse, divertid*, maravillos*
        mentira, viva, vivan, gran idea, se lo merecian, orgullo
    """,
    "hate of": "hay que odiar, debemos odiar, odio a los, odio a todos, por que odiamos",
    "history": """
        escond*, sobreviv*, salva*, rescat*, recuerd*, contra, huye*, huir, proteg*, memoria
        diario, museo, nunca mas, resist*, llaman, llamaban, tratan, tratados, equivoc*, victimas
        terrible, derrot*
    """,
    "reported": "dice, dicen, llama, llaman, llamaban, creen, cree, tratan, grita*, insult*",
    "not": "no, nunca, ni, jamas",
}

HARM = {
    "suicide": """
        suicidio, suicidarse, suicidarme, suicidarte, suicidarnos, matarme, matarte
        quitarme la vida, quitarte la vida, quitarse la vida, autolesion*, cortarme, cortarte
        cortarse las venas, cortarme las venas, hacerme daño, hacerte daño, hacerse daño
        ahorcarme, ahorcarse, morir sin dolor, sobredosis, suicida
    """,
    "how to": """
        como se, como puedo, como puede, como hacer, como fabricar, como construir, como matar*
        como suicid*, como cortar*, como cocinar, instrucciones, paso a paso, receta, guia
        tutorial, metodo*, la mejor manera, manera de, manual, manera mas facil, forma mas facil
        enseña a, como suicidar*, como morir, como quitarme
    """,
    "urge": """
        matate, suicidate, deberias matarte, deberias suicidarte, cortate las venas, ahorcate
        todos deberian suicidarse
    """,
    "death wish": """
        quiero morir, quiero morirme, quiero matarme, quiero suicidarme, me quiero morir
        me quiero matar, no quiero vivir mas, ya no quiero vivir, voy a suicidarme
        quiero quitarme la vida, quiero hacerme daño
    """,
    "encouraging": """
        hermoso, solucion, buena idea, anima a, animar, animando, romantic*, convenc*
        mejor salida, unica salida, divertid*, alivio, libertad, recomiend*
    """,
    "prevention": """
        prevenir, prevencion, ayuda*, contra, duelo, evita*, terapi*, salva*, apoyo, esperanza, no
        recuerd*, tras, despues
    """,
    "weapon": """
        bomba, bombas, explosivo*, granada*, coctel molotov, gas nervioso, detonador*, arma casera
        armas caseras, polvora, dinamita, veneno mortal, arma quimica, chaleco bomba
        pistola casera
    """,
    "terrorist": "terrorista*, terrorismo, yihadista*, estado islamico, al qaeda, eta militar",
    "attack": """
        atentado*, ataque terrorista, tiroteo en la escuela, tiroteo escolar, masacre
        matanza en la escuela, volar la escuela
    """,
    "planning": """
        tirotear mi escuela, volar mi escuela, poner una bomba en mi escuela
        tiroteo en mi escuela
    """,
    "joining": """
        unirse a, unete, gloria a, viva el, viva la, martir*, apoyar, lucha por, luchar por
    """,
    "opposing": """
        contra, huye*, huir, detiene*, detener, evita*, policia, victimas, sobreviv*, salva*
        rescat*, desactiva*, paz, espia*, nunca, no, tras, refugi*, jabon, agua, nieve
    """,
}

YOUTH = {
    "gore": """
        destripa*, descuartiza*, desmiembra*, visceras, tripas fuera, sesos, degolla*, mutila*
        le arranca los ojos, arrancarle los ojos, le arranca el corazon, baño de sangre
        despelleja*, decapita a, cabezas cortadas
    """,
    "blood": "sangre",
    "spurting": """
        chorro*, salpica*, charco*, brota*, a borbotones, empapad*, por todas partes, gritos
    """,
    "torture": "tortura, torturas, torturar, torturan, torturado*",
    "victim": """
        niño, niña, hombre, mujer, prisionero*, gato*, perro*, animales, lentamente, cuchillo
        gritos, sangre, detalle, victima*, hermano, gente, a un, a una
    """,
    "drug": """
        cocaina, marihuana, drogas, drogarse, drogarnos, porros, porro, metanfetamina*
        fumar hierba, cannabis, extasis pastillas, heroina inyect*
    """,
    "hard drug": """
        cocaina, marihuana, drogarse, drogarnos, fumar porros, fuma porros, un porro
        metanfetamina*, heroina inyect*, inyect* heroina
    """,
    "drink": """
        cerveza, vodka, vino, whisky, tequila, borrachos, borracho, borrachera, emborracharse
        alcohol, cigarrillos, fumar
    """,
    "drunken": """
        emborracharse, se emborracha, se emborrachan, borrachera, beber alcohol, concurso de beber
        beben vodka, bebe vodka
    """,
    "glorify": """
        mola, molan, guay, genial, divertid*, mejor, feliz, felices, increible*, deberian probar
        hay que probar, te hace, enseña lo bien, bien que, disfrut*, maravillos*
    """,
    "drug trade": "vender, vende, cocinar, cultivar, comprar, traficar, fabricar",
    "sober": """
        policia, dice no, no a, ayuda*, rehabilit*, peligro*, contra, supera*, dejar, adiccion
        adict*, sin, medic*, nunca, detect*
    """,
    "gambling": """
        casino*, ruleta, tragaperras, apostar dinero, apuesta dinero, apuesta todo, jugar al poker
        juega al poker, juegan al poker, poquer, juegos de azar, casa de apuestas, ludopat*
        apuestas deportivas, casas de apuestas, apuestas por dinero, apuestas en
    """,
}

SAFE = {
    "harmless": """
        educacion sexual, orientacion sexual, salud sexual, mismo sexo, sexo opuesto, ambos sexos
        a simple vista, sexo debil, rata topo desnuda, arboles desnudos, arbol desnudo
        ramas desnudas, pies desnudos, manos desnudas, verdad desnuda, bomba de agua
        bombas de agua, pompas de jabon, hombre mayor, menor de edad penal, tono menor, asia menor
        osa menor, en do menor, heroina, el hijo menor, la hija menor, hermano menor
        hermana menor
    """,
}

TERMS = {**SEXUALITY, **HATE, **HARM, **YOUTH, **SAFE}

OWN = {
    "minor": "cria, crias, nena, nenas, nene",
    "suggestive": "calienta, caliente con",
}
