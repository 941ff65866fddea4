const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Causas y factores de riesgo',
    intro: 'Cada tipo de calcinosis tiene sus propias causas. [@reiter2011] Aquí se presentan tres grupos de causas. Las lesiones, las infecciones y la atención médica también pueden provocarla. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Enfermedades autoinmunes e inflamatorias',
            explanation: 'En una [enfermedad autoinmune](#autoimmune-disease), el cuerpo ataca por error sus propios tejidos. El calcio puede depositarse donde hubo daño. Los niveles en la sangre suelen seguir normales. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Minerales de la sangre y riñones',
            explanation: 'La sangre tiene demasiado calcio, demasiado fosfato o ambos. Una parte puede depositarse en los tejidos. [@reiter2011] Los médicos la llaman calcinosis [metastásica](#metastatic). El nombre se refiere a los minerales. **No es la propagación de un cáncer**.',
        },
        genetic: {
            name: 'Causas hereditarias',
            explanation: 'Algunas formas se deben a cambios en los genes que se heredan en la familia. Son muy raras. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Esclerosis sistémica (esclerodermia)',
            known: [
                'En los estudios, tenían calcinosis aproximadamente entre 1 de cada 4 y 4 de cada 10 personas con esta enfermedad. [@valenzuela2016; @w-samoes2023]',
                'Se ve tanto en la forma limitada como en la extendida (difusa). La C de [CREST](#crest), un nombre más antiguo ligado a la forma limitada, significa calcinosis. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomiositis',
            known: [
                'Daña los músculos y la piel. Unos 20 de cada 100 adultos que la tienen presentan calcinosis. [@hoeltzel2014; @w-tma]',
                'En la forma infantil (juvenil), las cifras van de 10 a 70 de cada 100. [@hoeltzel2014] Cuatro estudios encontraron de 13 a 47 de cada 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus (LES)',
            known: [
                'El calcio en la piel es muy raro en el [lupus](#lupus). [@w-sle-jdd] Un estudio antiguo con radiografías encontró calcio cerca de las articulaciones y en tejidos blandos en 9 de 130 personas. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Insuficiencia renal de larga duración (crónica)',
            known: [
                'Es la causa principal de este grupo, sobre todo en [diálisis](#dialysis). [@rumancik2020] Lo que más influye es el exceso de fosfato en la sangre. El calcio puede ser normal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Glándulas paratiroides demasiado activas',
            known: [
                'Estas glándulas pequeñas del cuello producen demasiada hormona ([hiperparatiroidismo](#hyperparathyroidism)). El calcio y el fosfato se desequilibran, y una parte puede depositarse en los tejidos. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Riesgos de calcifilaxis',
            known: [
                'La calcifilaxis es rara y puede poner en peligro la vida. [@nigwekar2018] **Busque ayuda rápido** ante un cambio nuevo y muy doloroso en la piel, que se pone morada, oscura o negra.',
                'La mayoría de las personas que la presentan tienen [enfermedad renal en etapa terminal](#end-stage-renal-disease). [@nigwekar2018] En un estudio, tomar warfarina al empezar la diálisis se relacionó con más del triple de posibilidades de tenerla. [@nigwekar2016] **No deje la warfarina por su cuenta: pregunte a quien se la recetó.**',
                'También puede aparecer sin insuficiencia renal. Se ve con glándulas paratiroides demasiado activas, cáncer, daño del hígado por el alcohol y [enfermedad del tejido conectivo](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Calcinosis tumoral familiar',
            known: [
                'El niño o la niña recibe de ambos padres un gen con un cambio. [@boyce2020] En una forma, el fosfato en la sangre está alto. En la otra, es normal. [@boyce2020; @w-sprecher]',
                'Crecen depósitos grandes cerca de las articulaciones, sobre todo en caderas, hombros y codos. Pueden parecer tumores, pero no son tumores ni son cáncer. [@w-medlineplus-hftc] Aun así, haga que le revisen cualquier bulto nuevo.',
            ],
        },
    },
    genes: {
        title: 'Para profesionales de la salud: los genes',
        text: [
            'Forma con fosfato alto: [FGF23](#fgf23), GALNT3 o KL. [@boyce2020] Forma con fosfato normal: SAMD9. [@w-sprecher] La herencia es autosómica recesiva. [@boyce2020]',
        ],
    },
};
const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Español',
    labelled: '{label}: {text}',
    sources: 'Fuentes',
    source: 'Fuente {n}',
    backToText: 'Volver al texto',
    copied: 'Copiado',
    copyByHand: 'Seleccione este texto y cópielo.',
    contact: 'Contacto',
    emergencyNumber: 'número de emergencias de su zona (112, 911 o 999)',
    reviewed: 'Texto revisado por {by} el {on}.',
    notReviewed: 'Ningún profesional de la salud ha revisado todavía este texto; por eso, lleve sus preguntas a su equipo médico.',
    draft: 'Esta traducción es un borrador. Ningún profesional de la salud la ha revisado todavía; por eso, lleve sus preguntas a su equipo médico.',
    about: 'Acerca de este texto',
    version: 'Versión {version} del {date}',
    local: 'El centro médico que muestra esta página ha cambiado o añadido parte de este texto.',
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Cómo se detecta la calcinosis',
    intro: 'Los médicos detectan la calcinosis con un examen físico y varias pruebas. [@le-statpearls] Estos son los pasos en su orden habitual. La radiografía suele ser la primera prueba. [@mar2021] **No todas las personas necesitan todos los pasos.**',
    parts: {
        happens: 'Qué se hace',
        shows: 'Qué muestra',
        misses: 'Qué no puede mostrar',
    },
    items: {
        examination: {
            name: 'Examen físico',
            happens: 'Un profesional médico o de enfermería le mira la piel y palpa si hay bultos duros.',
            shows: 'Los bultos duros típicos. Son más fáciles de encontrar justo debajo de la piel.',
            misses: 'El examen físico por sí solo no los detecta todos. Un estudio observó a personas con esclerosis sistémica. El examen encontró calcio en unas 58 de cada 100 personas en las que la radiografía lo mostraba. [@w-samoes2023]',
        },
        imaging: {
            name: 'Pruebas de imagen',
            happens: 'Le toman imágenes, por lo general una radiografía simple. Algunas personas necesitan además una ecografía (ultrasonido), una [tomografía (TC)](#ct-scan) o una [resonancia magnética](#mri). Estas sirven sobre todo para bultos profundos. [@mar2021]',
            shows: 'La radiografía muestra cuánto calcio hay y dónde está. La ecografía y la TC pueden mostrar más detalles. [@mar2021]',
            misses: 'La resonancia magnética habitual no muestra tan bien el calcio en sí. [@mar2021]',
        },
        'blood-tests': {
            name: 'Análisis de sangre',
            happens: 'Le sacan un poco de sangre. Un laboratorio mide en ella el calcio y el fosfato. Por lo general, revisa también los riñones, la vitamina D y una hormona que controla el calcio (la hormona paratiroidea). [@le-statpearls; @boyce2020]',
            shows: 'Si estos minerales están desequilibrados. La sangre también puede mostrar señales de una enfermedad que causa la calcinosis. [@le-statpearls] La [prueba de ANA](#antinuclear-antibody) puede apuntar al lupus o a la esclerodermia, o alejar esa sospecha. [@w-ana]',
            misses: 'Una prueba de ANA por sí sola no puede confirmar ni descartar una enfermedad. Los resultados positivos bajos son comunes en personas mayores sanas. Algunos medicamentos también pueden causarlos. [@w-ana]',
        },
        biopsy: {
            name: 'Biopsia',
            happens: 'A veces, un médico toma un trocito muy pequeño de tejido. Un laboratorio lo mira de cerca. Si hay señales de [calcifilaxis](#calciphylaxis), **esto puede causar llagas nuevas o una infección.** Debe decidirlo un especialista. [@w-clinlab]',
            shows: 'Puede confirmar la calcinosis y descartar otras enfermedades. [@reiter2011] Se hace sobre todo cuando preocupa un posible cáncer.',
            misses: 'Un trocito tan pequeño no puede mostrar cuánto calcio hay ni en qué otros lugares está.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Acerca de esta información',
    items: {
        information: '**Solo para informar.** Esta guía le ayuda a conocer la calcinosis y a prepararse para una consulta. No puede decirle qué tiene usted ni qué es lo mejor en su caso.',
        'no-stand-in': '**No sustituye a su equipo médico.** Un profesional médico o de enfermería que le conoce puede darle consejos adecuados para usted. Esta guía no puede. No retrase la atención médica ni deje un tratamiento por lo que lea aquí.',
        emergency: '**No es para emergencias.** En una emergencia, no siga leyendo. Llame al {emergency}.',
        making: '**Escrita a partir de fuentes publicadas.** Son estudios y sitios web de salud. Cada número muestra su fuente. Una línea más abajo indica si un profesional de la salud ha revisado este texto.',
        privacy: '**Privada.** Esta guía no envía a nadie ningún dato sobre usted. No usa cookies ni cuenta las visitas. El sitio web en el que aparece puede tener sus propias normas.',
    },
    help: {
        title: 'Más ayuda',
        intro: 'Estos grupos ayudan a personas con una enfermedad que puede ir acompañada de calcinosis.',
        groups: {
            myositis: 'Más sobre la calcinosis que acompaña a las enfermedades autoinmunes.',
            scleroderma: 'Más información para personas con esclerosis sistémica (esclerodermia).',
            kidney: 'Más información para personas con enfermedad de los riñones.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Preguntas sobre la calcinosis',
    items: {
        'firm-lump': {
            question: 'Tengo un bulto firme debajo de la piel. ¿Qué debo hacer?',
            answer: [
                'Haga revisar cualquier bulto nuevo por un profesional médico o de enfermería. Si crece, acuda al médico en los próximos días. [@w-sarcoma] Puede ser [calcinosis](#calcinosis): calcio que se acumula debajo de la piel. Esos depósitos no son cáncer, pero otros problemas pueden verse igual. La atención adecuada depende de la causa.',
                '**Busque ayuda de emergencia ahora** si un dedo de la mano o del pie se pone azul o negro, o se queda blanco. Haga lo mismo si tiene una infección y además confusión, escalofríos fuertes o mucha dificultad para respirar. Si tiene insuficiencia renal y la piel oscura y muy dolorosa, llame ahora a su equipo de nefrología (riñón) o al número de emergencias. Si el lugar de un goteo intravenoso (suero) le duele o se pone oscuro, avise ahora al personal de enfermería.',
                '**Busque ayuda hoy** si la piel cerca del bulto está caliente, tiene pus o se pone roja o más oscura. Haga lo mismo si tiene fiebre, piel morada o negra con dolor, o una articulación caliente e hinchada.',
            ],
        },
        'skin-signs': {
            question: '¿Cuáles son las señales del calcio en la piel (calcinosis cutis)?',
            answer: [
                'La [calcinosis cutis](#calcinosis-cutis) es calcio en la piel misma. [@reiter2011] Forma bultos duros y firmes. Pueden ser blancos, amarillos o del color de su piel. [@w-dermadvisor] En la piel morena o negra puede verse de otra manera.',
                'Los bultos pueden doler, convertirse en llagas o soltar una pasta blanca parecida a la tiza. [@valenzuela2020] No los apriete ni los corte.',
            ],
        },
        diagnosis: {
            question: '¿Cómo averiguan los médicos si es calcinosis?',
            answer: [
                'Un profesional médico o de enfermería mira y palpa los bultos. Con esto solo, algunos pueden pasar inadvertidos. [@w-samoes2023] La radiografía suele ser la primera prueba. Muestra dónde está el calcio. [@mar2021]',
                'Los análisis de sangre buscan una causa. Miden el calcio y el fosfato, y buscan señales de una [enfermedad autoinmune](#autoimmune-disease). [@le-statpearls]',
                'Algunas personas necesitan una [biopsia](#biopsy). Se toma un trocito muy pequeño de piel y se mira de cerca. En la [calcifilaxis](#calciphylaxis) esto puede causar llagas nuevas, así que debe decidirlo un especialista. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: '¿En qué se diferencian la calcinosis distrófica y la metastásica (no es la propagación de un cáncer)?',
            answer: [
                'La calcinosis **distrófica** es el tipo más común. Se forma en tejido dañado o inflamado. El calcio y el fosfato en la sangre suelen ser normales. [@le-statpearls]',
                'La calcinosis **metastásica** empieza en la sangre. El calcio, el fosfato o ambos están alterados, y a menudo demasiado altos. La causa habitual es la insuficiencia renal de larga duración. [@le-statpearls] El nombre se refiere a los minerales. **No es la propagación de un cáncer**.',
            ],
        },
        autoimmune: {
            question: '¿Puede una enfermedad autoinmune causar calcinosis?',
            answer: [
                'Sí. En estas enfermedades, el cuerpo ataca por error sus propios tejidos. El daño puede llevar a una calcinosis distrófica. Puede aparecer con la [esclerosis sistémica](#systemic-sclerosis) (esclerodermia). También puede aparecer con la [dermatomiositis](#dermatomyositis). Es mucho menos común en el [lupus](#lupus). [@balin2012]',
                'En los estudios sobre esclerosis sistémica, tenían calcinosis aproximadamente entre 1 de cada 4 y 4 de cada 10 personas. [@valenzuela2016; @w-samoes2023] Depende de cuánto se busque: las radiografías muestran más que una revisión de la piel.',
            ],
        },
        tumoral: {
            question: '¿La calcinosis tumoral es una forma rara de calcinosis?',
            answer: [
                'Sí. Es un tipo raro dentro de un grupo más amplio. [@le-statpearls] A menudo se da en familias. Una forma parecida puede aparecer con la insuficiencia renal. [@fathi2014]',
                'Forma bultos grandes, sobre todo cerca de las caderas, los hombros o los codos. Pueden parecer tumores, pero no son tumores ni son cáncer. [@w-medlineplus-hftc] Aun así, haga que le revisen cualquier bulto nuevo.',
            ],
        },
        surgery: {
            question: '¿Se pueden quitar los depósitos con una operación?',
            answer: [
                'Sí. Es una opción común cuando los bultos de un solo lugar causan molestias. [@balin2012]',
                'Los bultos pueden volver a salir. Es más probable si son grandes o en algunos tipos, como la [calcinosis tumoral](#tumoral-calcinosis). [@fathi2014] Pregunte qué podría lograr la cirugía en su caso y qué podría salir mal.',
            ],
        },
    },
    ui: {
        openAll: 'Abrir todas',
        closeAll: 'Cerrar todas',
        filter: 'Buscar en estas preguntas',
        clearFilter: 'Borrar búsqueda',
        matches: {
            one: '{shown} de {all} pregunta mostrada',
            many: '{shown} de {all} preguntas mostradas',
            other: '{shown} de {all} preguntas mostradas',
        },
        noMatch: 'Ninguna pregunta coincide. Pruebe con otra palabra.',
        copyLink: 'Copiar enlace a esta respuesta',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Palabras de esta guía',
    terms: {
        'antinuclear-antibody': {
            name: 'Anticuerpos antinucleares (ANA)',
            meaning: 'Análisis de sangre que busca proteínas dirigidas contra las células del propio cuerpo. También es positivo en algunas personas sanas.',
        },
        asymptomatic: {
            name: 'Asintomático o asintomática',
            meaning: 'Sin síntomas que la persona pueda notar.',
        },
        'autoimmune-disease': {
            name: 'Enfermedad autoinmune',
            meaning: 'Enfermedad en la que las defensas del cuerpo atacan por error sus propios tejidos.',
        },
        biopsy: {
            name: 'Biopsia',
            meaning: 'Se toma un trocito muy pequeño de tejido y se mira con un microscopio.',
        },
        bisphosphonates: {
            name: 'Bisfosfonatos (o bifosfonatos)',
            meaning: 'Medicamentos que frenan el desgaste del hueso. Se han probado contra los depósitos de calcio.',
        },
        calcification: { name: 'Calcificación', meaning: 'Calcio que se acumula donde no debe estar.' },
        calcinosis: {
            name: 'Calcinosis',
            meaning: 'Bultos o placas de calcio en partes blandas del cuerpo.',
        },
        'calcinosis-cutis': {
            name: 'Calcinosis cutis (calcinosis cutánea)',
            meaning: 'Bultos de calcio en la piel.',
        },
        calciphylaxis: {
            name: 'Calcifilaxis',
            meaning: 'Una emergencia rara. El calcio y los coágulos tapan vasos sanguíneos muy pequeños de la piel. La piel se oscurece y duele muchísimo.',
        },
        'calcium-channel-blocker': {
            name: 'Bloqueador de los canales de calcio (calcioantagonista)',
            meaning: 'Medicamento que deja entrar menos calcio en las células. Se usa a menudo para la presión arterial.',
        },
        'calcium-salts': {
            name: 'Sales de calcio',
            meaning: 'Calcio unido a otra sustancia, como el fosfato. En los tejidos no se disuelven.',
        },
        'connective-tissue-disease': {
            name: 'Enfermedad del tejido conectivo',
            meaning: 'Enfermedad del tejido que mantiene unido el cuerpo: la piel, las articulaciones y los vasos sanguíneos.',
        },
        crest: {
            name: 'Síndrome CREST',
            meaning: 'Nombre más antiguo ligado a la esclerodermia limitada. La C significa calcinosis.',
        },
        'ct-scan': {
            name: 'Tomografía computarizada (TC o TAC)',
            meaning: 'Radiografías desde muchos ángulos que se unen en imágenes detalladas.',
        },
        dermatomyositis: {
            name: 'Dermatomiositis',
            meaning: 'Enfermedad con debilidad de los músculos y sarpullido en la piel. Pueden tenerla adultos y niños.',
        },
        dialysis: {
            name: 'Diálisis',
            meaning: 'Tratamiento que limpia la sangre cuando los riñones fallan, con una máquina o con un líquido.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Bloqueador de los canales de calcio que se ha probado contra la calcinosis.',
        },
        dystrophic: {
            name: 'Calcificación distrófica',
            meaning: 'Calcio en un tejido que ya estaba dañado. Los niveles en la sangre suelen ser normales.',
        },
        'end-stage-renal-disease': {
            name: 'Enfermedad renal en etapa terminal',
            meaning: 'Los riñones ya no trabajan lo suficiente para vivir sin diálisis o sin un trasplante.',
        },
        eswl: {
            name: 'Tratamiento con ondas de choque (LEOC o ESWL)',
            meaning: 'Ondas parecidas al sonido, enviadas desde fuera del cuerpo, que rompen los depósitos.',
        },
        excision: { name: 'Extirpación (escisión)', meaning: 'Quitar algo cortándolo en una operación.' },
        extravasation: {
            name: 'Extravasación',
            meaning: 'El líquido de un goteo intravenoso (suero) se sale de la vena hacia el tejido de alrededor.',
        },
        fgf23: {
            name: 'Gen FGF23',
            meaning: 'Contiene las instrucciones para una hormona que ordena a los riñones eliminar el fosfato.',
        },
        hyperparathyroidism: {
            name: 'Hiperparatiroidismo',
            meaning: 'Unas glándulas pequeñas del cuello producen demasiada cantidad de una hormona. El calcio se desequilibra.',
        },
        hyperphosphatemia: {
            name: 'Hiperfosfatemia',
            meaning: 'Demasiado fosfato (fósforo) en la sangre.',
        },
        iatrogenic: {
            name: 'Iatrogénico o iatrogénica',
            meaning: 'Que se debe a la atención médica.',
        },
        idiopathic: {
            name: 'Idiopático o idiopática',
            meaning: 'Que tiene una causa que nadie ha encontrado.',
        },
        lesion: {
            name: 'Lesión',
            meaning: 'Zona de tejido que ha cambiado, como un bulto, una llaga o una mancha.',
        },
        lupus: {
            name: 'Lupus (LES)',
            meaning: 'Enfermedad autoinmune que puede afectar la piel, las articulaciones, los riñones y otras partes.',
        },
        metastatic: {
            name: 'Calcificación metastásica',
            meaning: 'El calcio se deposita en tejido sano porque los minerales de la sangre están alterados. No es la propagación de un cáncer.',
        },
        minocycline: {
            name: 'Minociclina',
            meaning: 'Antibiótico que además calma la inflamación.',
        },
        mri: {
            name: 'Resonancia magnética (RM)',
            meaning: 'Imágenes hechas con un imán potente. Muestran el calcio peor que otras pruebas de imagen.',
        },
        necrosis: { name: 'Necrosis', meaning: 'Muerte de un tejido del cuerpo.' },
        nodule: { name: 'Nódulo', meaning: 'Bulto pequeño y sólido.' },
        'phosphate-binder': {
            name: 'Quelante de fosfato (captor de fósforo)',
            meaning: 'Medicamento que se toma con la comida. Atrapa el fosfato en el intestino.',
        },
        serum: {
            name: 'Nivel sérico (nivel en el suero)',
            meaning: 'Cantidad de una sustancia en la parte líquida de la sangre.',
        },
        'sodium-thiosulfate': {
            name: 'Tiosulfato de sodio (o sódico)',
            meaning: 'Medicamento que puede ayudar a disolver el calcio. Se da por goteo intravenoso o en inyección.',
        },
        'systemic-sclerosis': {
            name: 'Esclerosis sistémica (esclerodermia)',
            meaning: 'Enfermedad autoinmune que endurece la piel y daña los vasos sanguíneos pequeños y los órganos.',
        },
        'tumoral-calcinosis': {
            name: 'Calcinosis tumoral',
            meaning: 'Bultos de calcio grandes y poco frecuentes cerca de las articulaciones. Parecen tumores, pero no lo son, y a veces se dan en familias. Haga que le revisen cualquier bulto nuevo.',
        },
        ulcer: { name: 'Úlcera', meaning: 'Llaga abierta que tarda en sanar.' },
    },
    ui: {
        filter: 'Buscar en estas palabras',
        clearFilter: 'Borrar búsqueda',
        matches: {
            one: '{shown} de {all} palabra mostrada',
            many: '{shown} de {all} palabras mostradas',
            other: '{shown} de {all} palabras mostradas',
        },
        noMatch: 'Ninguna palabra coincide. Pruebe con otra.',
        inGlossary: 'Ver en la lista de palabras',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Guía sobre la calcinosis',
    ui: {
        contents: 'En esta guía',
        readingTime: {
            one: 'Lectura: cerca de {minutes} minuto',
            many: 'Lectura: cerca de {minutes} minutos',
            other: 'Lectura: cerca de {minutes} minutos',
        },
        print: 'Imprimir esta guía',
        backToContents: 'Volver al índice',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Puntos clave sobre la calcinosis',
    summary: 'La calcinosis es calcio que se acumula en partes blandas del cuerpo. [@reiter2011] Pocas personas la tienen. [@le-statpearls] Pero es bien conocida, y es importante, en algunas enfermedades autoinmunes y en la enfermedad renal avanzada. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: '¿Es rara o no?',
            text: 'Depende de qué otra enfermedad tenga usted. En general, la calcinosis es rara. Es bastante común en la [esclerosis sistémica](#systemic-sclerosis) (esclerodermia) y en la [dermatomiositis](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Cinco tipos',
            text: 'Calcinosis es el nombre de un grupo. Esta guía usa cinco tipos, cada uno con su propia causa. [@reiter2011] Algunas fuentes cuentan cuatro. [@w-dermnet]',
        },
        'main-cause': {
            title: 'La causa principal',
            text: 'En la mayoría de los casos, el calcio se deposita en tejido que se dañó. Una [enfermedad autoinmune](#autoimmune-disease), una lesión o una infección pueden causar ese daño. Este es el tipo [distrófico](#dystrophic). [@le-statpearls] En algunas personas no se encuentra ninguna causa.',
        },
        signs: {
            title: 'Las señales',
            text: 'Van de leves a graves. Los bultos pueden doler o no doler nada. Las articulaciones pueden estar rígidas. La piel puede abrirse en [llagas](#ulcer) y soltar una pasta parecida a la tiza. [@valenzuela2020] **Haga revisar cualquier bulto nuevo** por un profesional médico o de enfermería. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Cómo se detecta',
            text: 'Hacen falta varios pasos. Un profesional médico o de enfermería revisa los bultos. Después se hacen una radiografía y análisis de sangre. Algunas personas necesitan también una [biopsia](#biopsy): se toma un trocito muy pequeño y se mira de cerca. [@mar2021]',
        },
        care: {
            title: 'La atención',
            text: 'La atención adecuada depende del tipo, de su causa y de la gravedad. [@w-uptodate-tx] Puede consistir en medicamentos para los síntomas, cirugía o ambas cosas. [@traineau2020] También puede centrarse en los minerales de la sangre y en la inflamación. La esperanza es que usted se sienta y viva mejor. Ningún ensayo clínico lo ha demostrado todavía.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: '¿Qué es la calcinosis?',
    items: {
        meaning: {
            text: [
                'La calcinosis es calcio en el lugar equivocado. [Sales de calcio](#calcium-salts), parecidas a la tiza, se depositan en partes blandas del cuerpo, como la piel. [@reiter2011; @w-dermnet] Estos depósitos no se disuelven. [@reiter2011; @w-uptodate] Los huesos y los dientes necesitan calcio: eso es normal y no es calcinosis. [@w-dermnet]',
                'La forma que afecta la piel se llama [calcinosis cutis](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Qué aspecto tiene',
            text: [
                'Puede ver o sentir bultos firmes. Muchos son blancos o amarillos. [@w-dermadvisor] En la piel morena o negra, el color puede verse distinto. Guíese también por el tacto: los bultos se sienten duros. [@w-dermadvisor; @w-tma]',
                'Si el aspecto de los bultos le preocupa, dígaselo a su equipo médico. [@w-tma]',
            ],
        },
        place: {
            heading: 'Dónde se encuentra',
            text: [
                'Los depósitos pueden estar en la piel o justo debajo de ella. También pueden estar más adentro: en un músculo o en un tendón, el cordón que lo une al hueso. [@w-dermnet; @w-tma] Algunos tipos llegan a órganos internos. [@w-dermnet]',
                'En un estudio de personas con [esclerodermia](#systemic-sclerosis), unos 7 de cada 10 lugares afectados estaban en las manos. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Cómo puede afectarle',
            text: [
                'Algunos depósitos son diminutos y tal vez no note nada. Otros son grandes, duelen y dificultan la vida diaria. [@w-sclerodermabc; @valenzuela2020] Los que están junto a una articulación suelen dar más problemas. También los que están donde la piel se abre y se forma una [llaga](#ulcer). [@w-tma; @valenzuela2020]',
                'De una llaga puede salir un material blanco parecido a la tiza. [@valenzuela2020] No apriete ni corte ningún bulto, porque podrían entrar gérmenes. [@w-sclerodermabc-faq]',
                'En un estudio de personas con esclerodermia, la infección fue rara (unas 2 de cada 100). [@valenzuela2020] Busque ayuda el mismo día si la piel cerca de un bulto está caliente, tiene pus o se pone roja o más oscura. Haga lo mismo si tiene fiebre. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: '¿Es cáncer?',
            text: [
                'Los depósitos no son cáncer. [@w-medlineplus-hftc] Pero otros bultos pueden verse igual, y puede formarse calcio dentro de algunos tumores. [@w-dermnet] **Haga revisar cualquier bulto nuevo** por un profesional médico o de enfermería. Si crece o está profundo, acuda al médico en los próximos días. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Dibujo de un corte de la piel y de lo que hay debajo',
        description: 'De arriba abajo: piel, grasa, un músculo con su tendón y dos huesos que forman una articulación. Cuatro depósitos parecidos a la tiza están a distintas profundidades. Un quinto ha roto la piel y suelta material.',
        note: 'No está a escala ni en colores reales.',
        deposits: {
            title: 'Depósitos de calcio',
            labels: {
                'in-skin': '**En la piel:** un bulto firme que puede ver y sentir.',
                'in-fat': '**En la grasa debajo de la piel:** un bulto que tal vez sienta, pero no vea.',
                'in-muscle': '**En un músculo:** demasiado profundo para verlo.',
                'by-joint': '**Junto a un tendón, cerca de una articulación:** puede poner rígida la articulación.',
                'through-skin': '**Donde la piel está abierta:** sale un material parecido a la tiza.',
            },
        },
        tissues: {
            title: 'Partes del cuerpo',
            labels: {
                skin: 'Piel',
                fat: 'Grasa',
                muscle: 'Músculo',
                tendon: 'Tendón',
                bone: 'Huesos, con una articulación entre ellos. El calcio en el hueso es normal.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: '¿Es rara la calcinosis?',
    intro: [
        '**Rara para la mayoría de las personas, común en unas pocas enfermedades.** Depende sobre todo de la causa. [@le-statpearls] No encontramos ningún recuento de la población general, así que no damos un número para ella. En palabras: la mayoría de las formas son poco frecuentes. [@le-statpearls]',
        'Algunas formas hereditarias son muy raras. [@w-medlineplus-hftc; @boyce2020] La [calcinosis tumoral](#tumoral-calcinosis) es una que puede darse en familias. Estas formas pueden deberse a cambios en ciertos genes. [@boyce2020]',
        'Es mucho más común en unas pocas enfermedades. [@valenzuela2016; @hoeltzel2014] Dos de ellas son la [esclerosis sistémica](#systemic-sclerosis) y la [dermatomiositis](#dermatomyositis). En ellas, el calcio en la piel ([calcinosis cutis](#calcinosis-cutis)) es bastante común. [@balin2012; @traineau2020] Es importante y no una simple curiosidad. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Esclerosis sistémica (esclerodermia)',
            statement: 'En la esclerosis sistémica, unas {people} de cada 100 personas tienen calcinosis.',
            note: 'Es decir, aproximadamente entre 1 de cada 4 y 4 de cada 10. [@valenzuela2016; @w-samoes2023] Depende de cuánto se busque: las radiografías muestran más que una revisión de la piel. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Dermatomiositis juvenil',
            statement: 'En la dermatomiositis juvenil, unas {people} de cada 100 personas tienen calcinosis.',
            note: 'Esta forma empieza en la infancia. La diferencia entre las cifras es grande. Los cuatro estudios de abajo encontraron de 13 a 47 de cada 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dermatomiositis en adultos',
            statement: 'En la dermatomiositis en adultos, unas {people} de cada 100 personas tienen calcinosis.',
            note: 'Es una cifra aproximada. No encontramos ningún recuento que la respalde.',
        },
        lupus: {
            name: 'Lupus (LES)',
            statement: 'En el lupus, unas {people} de cada 100 personas tenían calcinosis en un estudio antiguo con radiografías.',
            note: 'Las radiografías mostraron calcio en tejidos blandos. [@w-sle-budin] En la piel, es muy raro en el lupus. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'El estudio más grande de este grupo',
        'PV-2': 'El segundo estudio más grande de este grupo',
        'PV-3': 'El tercer estudio más grande de este grupo',
        'PV-4': 'Por examen físico (el recuento y el porcentaje del artículo difieren un poco; ambos como se publicaron)',
        'PV-5': 'Por radiografía en el mismo estudio',
        'PV-6': 'El estudio más grande de este grupo',
        'PV-7': 'Estudio de Turquía',
        'PV-8': 'Estudio de São Paulo',
        'PV-9': 'El estudio más pequeño de este grupo',
        'PV-10': 'Intervalo publicado',
        'PV-11': 'Cálculo aproximado publicado',
        'PV-12': 'Estudio antiguo con radiografías de tejidos blandos',
    },
    ui: {
        drawings: 'De cada 100 personas con la enfermedad',
        drawingsHint: 'Cada dibujo muestra 100 personas con esa enfermedad, no 100 de la población general.',
        key: {
            solid: 'Llena: tiene calcinosis',
            between: 'Medio llena: puede tenerla, pues los estudios difieren',
            empty: 'Vacía: no la tiene',
        },
        plot: 'Estudio por estudio',
        plotHint: 'Un punto es un solo número. Una barra es un intervalo.',
        axis: 'Personas con calcinosis, de cada 100',
        range: '{low} a {high}',
        counted: '{count} de {total} personas, unas {people} de cada\u00a0100.',
        estimated: 'unas {people} de cada\u00a0100 personas.',
        table: 'Los mismos números en una tabla',
        columns: {
            population: 'Enfermedad',
            study: 'Estudio',
            count: 'Personas con calcinosis',
            total: 'Personas en el estudio',
            share: 'De cada 100',
        },
        notGiven: 'no se indica',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Nivel de lectura',
    plain: 'Palabras sencillas',
    clinical: 'Detalle médico',
    changed: {
        plain: 'Los textos de esta página están ahora en palabras sencillas.',
        clinical: 'Los textos de esta página dan ahora detalles médicos.',
    },
    remembered: 'Esta elección se guarda en este navegador.',
    notRemembered: 'Esta elección no se puede guardar en este navegador. Solo vale para esta página.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Referencias',
    citedIn: 'Citado en:',
    copyText: 'Copiar como texto',
    copyRis: 'Copiar como RIS',
    copyBibtex: 'Copiar como BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Notas para su consulta',
    intro: 'Marque lo que ha notado y lleve sus notas a la consulta. Las señales varían según el tamaño, el tipo y el lugar de los depósitos. [@w-tma]',
    groups: {
        lumps: {
            label: 'Bultos',
            explanation: 'Los bultos firmes debajo de la piel pueden sentirse como nudos duros. Pueden ser blancos, amarillos o del color de su piel. [@w-dermadvisor] En la piel más oscura pueden verse de otra manera. Los bultos tienen muchas causas, así que haga que le revisen cualquier bulto nuevo.',
        },
        pain: {
            label: 'Dolor',
            explanation: 'Los bultos pueden doler, sobre todo cerca de las articulaciones o donde algo presiona el cuerpo. [@w-tma]',
        },
        stiffness: {
            label: 'Articulaciones rígidas o dolorosas',
            explanation: 'Las articulaciones pueden doler o sentirse rígidas. Un bulto grande puede impedir que una articulación cercana se mueva bien. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Llagas o secreción blanca',
            explanation: 'La piel sobre un bulto puede inflamarse y abrirse. Puede convertirse en una llaga dolorosa y soltar un material blanco parecido a la tiza. [@w-dermadvisor] No lo apriete, pinche ni corte: pueden entrar gérmenes. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Cambio de color, calor o hinchazón',
            explanation: 'La piel cerca de un bulto puede ponerse roja e hincharse, más aún si está infectada. En la piel morena o negra, el rojo se ve con dificultad. Fíjese si la piel está más oscura o morada, y si hay calor, hinchazón y dolor. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Bultos firmes y duros debajo de la piel',
        'pale-lumps': 'Bultos blancos, amarillos o del color de la piel',
        pain: 'Dolor en un bulto',
        tenderness: 'Un bulto que duele al tocarlo o apretarlo',
        'joint-pain': 'Dolor en las articulaciones',
        'stiff-joints': 'Una articulación rígida o difícil de mover',
        sores: 'Piel abierta o una llaga sobre un bulto',
        'chalky-discharge': 'Material blanco parecido a la tiza que sale de la piel',
        'colour-change': 'Piel roja, morada o más oscura cerca de un bulto',
        'warmth-swelling': 'Piel caliente o hinchada cerca de un bulto',
    },
    none: 'Nada de esto',
    noneNote: 'Esta lista no puede nombrar todos los problemas. Informe a su equipo médico de cualquier bulto nuevo o cambio.',
    notDiagnosis: 'Esto no es un diagnóstico. Otros problemas pueden verse igual.',
    questions: [
        '¿Cuál podría ser la causa?',
        '¿Qué pruebas necesito y qué mostrarán?',
        '¿Podría haber otra enfermedad detrás de esto?',
        '¿Qué opciones tengo, en qué medida funcionan y qué riesgos hay?',
        '¿Cómo cuido un bulto o una llaga en casa?',
        '¿Debo seguir tomando mis medicamentos como hasta ahora?',
        '¿Con qué cambios debo llamarles?',
    ],
    ui: {
        urgentTick: 'Marque una señal para ponerla al principio de sus notas.',
        since: '¿Desde cuándo?',
        sinceHint: 'Una fecha o unas palabras, como “la primavera pasada”.',
        where: '¿Dónde?',
        whereHint: 'Por ejemplo: mano izquierda, ambos codos.',
        words: 'En sus propias palabras',
        wordsHint: '¿Qué ha cambiado? ¿Qué lo mejora o lo empeora?',
        sheet: 'Mis notas',
        sheetIntro: 'Estas son mis propias notas para mi equipo médico.',
        sheetEmpty: 'Todavía no hay nada anotado.',
        sheetUrgent: 'Señales urgentes que marqué',
        sheetSymptoms: 'Lo que he notado',
        sheetWords: 'En mis propias palabras',
        questions: 'Preguntas para la consulta',
        print: 'Imprimir',
        copy: 'Copiar como texto',
        clear: 'Borrar mis notas',
        clearing: { ask: '¿Borrar todo lo que marcó y escribió?', yes: 'Sí, borrar todo', no: 'No, conservarlo' },
        cleared: 'Sus notas se han borrado.',
        remembered: {
            session: 'Sus notas se quedan en esta pestaña del navegador hasta que las borre o cierre la pestaña.',
            device: 'Sus notas se quedan en este navegador de este dispositivo hasta que las borre. Otras personas que lo usen podrían verlas.',
        },
        notRemembered: 'Sus notas no se pueden guardar en este navegador. Solo están en esta página. Imprímalas o cópielas antes de salir de ella.',
        private: 'Lo que marque o escriba se queda en esta página.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Opciones de tratamiento',
    opening: [
        '**Ningún tratamiento funciona para todas las personas.** La calcinosis es difícil de tratar. [@traineau2020; @balin2012; @w-tma] La elección depende de la causa, del lugar y de la gravedad. [@w-uptodate-tx]',
        'El respaldo científico de cada opción es débil. [@traineau2020] En la mayoría de los países, este uso de los medicamentos está “fuera de indicación” (en inglés, “off-label”): no están aprobados para la calcinosis.',
        '**No deje ni empiece un medicamento por su cuenta.** Hable primero con su equipo médico.',
    ],
    medicines: 'Medicamentos',
    parts: {
        what: 'Qué es',
        why: 'Por qué se prueba',
        evidence: 'Qué respaldo científico tiene',
        ask: 'Qué preguntar o saber',
    },
    items: {
        'underlying-disease': {
            name: 'Tratar la enfermedad de fondo',
            what: 'Su equipo busca la enfermedad que hay detrás de la calcinosis y la trata. Esto es lo primero. [@w-tma; @w-uptodate-tx]',
            why: 'En una [enfermedad autoinmune](#autoimmune-disease), controlar bien la enfermedad puede ayudar también con la calcinosis. [@w-tma; @orandi2018]',
            evidence: '**Buena práctica habitual, poco estudiada.** Puede ayudar, pero nadie puede prometerlo.',
            ask: 'Pregunte qué enfermedad hay detrás de su calcinosis y si está bien controlada.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Un [bloqueador de los canales de calcio](#calcium-channel-blocker). Necesita receta.',
            why: 'Puede hacer que entre menos calcio en las células. [@traineau2020]',
            evidence: '**Revisiones de estudios pequeños.** El respaldo es débil. [@traineau2020] En un estudio, 9 de 17 personas mejoraron en parte. [@balin2012]',
            ask: 'Pregunte si es adecuado para su presión arterial y compatible con sus otros medicamentos.',
        },
        bisphosphonates: {
            name: 'Bisfosfonatos',
            what: 'Medicamentos que frenan el desgaste del hueso.',
            why: 'Pueden limitar cuánto calcio se acumula. [@traineau2020]',
            evidence: '**Revisiones de estudios pequeños.** Los resultados son variables y el respaldo es débil. [@traineau2020]',
            ask: 'Informe a su médico si tiene una enfermedad de los riñones. En ese caso, requieren un cuidado especial. [@traineau2020]',
        },
        minocycline: {
            name: 'Minociclina',
            what: 'Un **antibiótico** (una tetraciclina) que además calma la inflamación. [@robertson2003]',
            why: 'Puede calmar la hinchazón y las llagas alrededor de los bultos. También se une al calcio. [@robertson2003]',
            evidence: '**Estudios pequeños.** Los resultados son variables. En un estudio, 8 de 9 personas mejoraron. [@robertson2003] En un estudio posterior, mejoraron 34 de 78. [@w-minocycline-acr]',
            ask: 'Puede volver los bultos de color negro azulado. [@robertson2003] Suele evitarse en el embarazo y en niños pequeños, así que informe a su médico.',
        },
        'sodium-thiosulfate': {
            name: 'Tiosulfato de sodio',
            what: 'Un medicamento que se pone en una vena por goteo intravenoso (suero), o en el bulto con una aguja.',
            why: 'Puede ayudar a disolver el calcio. [@traineau2020]',
            evidence: '**Informes de casos aislados.** No hay más que eso sobre el goteo para el calcio en tejido dañado (calcinosis [distrófica](#dystrophic)). [@w-sts-case] La inyección en el bulto parece más prometedora. Aun así, el respaldo es débil. [@traineau2020]',
            ask: 'El goteo se usa sobre todo fuera de indicación para la [calcifilaxis](#calciphylaxis). En ella, no está demostrado que ningún tratamiento ayude a vivir más tiempo. [@w-ukcs]',
        },
        phosphate: {
            name: 'Control del fosfato',
            what: 'Menos fosfato (fósforo), mediante la alimentación o con medicamentos que lo atrapan en el intestino ([quelantes de fosfato](#phosphate-binder)). [@fathi2014]',
            why: 'Es una parte principal de la atención en la insuficiencia renal de larga duración y en la [calcinosis tumoral](#tumoral-calcinosis) con fosfato alto. [@boyce2020; @fathi2014]',
            evidence: '**Revisiones de estudios pequeños.** Los resultados son limitados. [@boyce2020]',
            ask: 'Cambie su alimentación solo con un dietista o con su equipo de nefrología (riñón). [@w-nkf-uk] Su equipo elige el quelante: los que llevan calcio pueden aumentar el riesgo de calcifilaxis. [@w-cua-table] No deje ninguno por su cuenta.',
        },
        surgery: {
            name: 'Cirugía',
            what: 'Un cirujano quita el bulto o una parte de él. [@w-debulking]',
            why: 'Para bultos dolorosos en un solo lugar. En ese caso suele ser la opción más usada y la que mejor funciona. [@balin2012]',
            evidence: '**Estudios pequeños.** En un estudio, 22 de 28 personas tuvieron una respuesta completa. [@balin2012]',
            ask: 'Los bultos pueden volver a salir. En la [esclerosis sistémica](#systemic-sclerosis), volvieron en 15 de cada 100 personas operadas. La cicatrización fue lenta en 13 de cada 100, y 10 de cada 100 tuvieron una infección. [@w-sclerodermabc] En la calcinosis tumoral vuelven a menudo. En ella, los médicos prueban primero el control del fosfato. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Ondas de choque',
            what: 'Ondas parecidas al sonido, enviadas desde fuera del cuerpo ([LEOC o ESWL](#eswl)). También se usan para los cálculos (piedras) del riñón. [@delgado2015]',
            why: 'Para romper bultos pequeños y aliviar el dolor. [@w-sclerodermabc]',
            evidence: '**Informes de casos aislados.** También hay algunos estudios pequeños. El alivio del dolor está mejor demostrado que la pérdida de calcio. [@delgado2015; @traineau2020]',
            ask: 'Pregunte qué podría lograr en su caso.',
        },
        'wound-care': {
            name: 'Cuidado de las heridas',
            what: 'Cuidado de la piel cuando los bultos la rompen y forman [llagas](#ulcer). [@w-sclerodermabc]',
            why: 'Para ayudar a que las llagas sanen. [@w-sclerodermabc]',
            evidence: '**Buena práctica habitual, poco estudiada.** Es el mismo cuidado que para otras heridas. [@w-sclerodermabc]',
            ask: 'Busque atención médica hoy si tiene fiebre, si hay pus o si la piel está caliente y se pone roja o más oscura.',
        },
        physiotherapy: {
            name: 'Fisioterapia (terapia física)',
            what: 'Ejercicios con un fisioterapeuta (terapeuta físico).',
            why: 'Para aliviar el dolor y ayudarle a moverse, sobre todo cerca de las articulaciones.',
            evidence: '**Buena práctica habitual, poco estudiada.** Se aconseja para niños con [dermatomiositis](#dermatomyositis). Para la calcinosis en sí, hay poco respaldo. [@w-jdm-guideline]',
            ask: 'Pregunte qué ejercicios son adecuados para usted.',
        },
    },
    selfCare: {
        title: 'Lo que usted puede hacer',
        items: [
            '**No corte, pinche ni apriete ningún bulto.** Podría infectarse. [@w-sclerodermabc-faq]',
            'En la esclerodermia, consumir calcio no causa calcinosis. [@w-sclero-isn] No deje el calcio, la vitamina D ni un medicamento sin preguntar antes.',
            'En la esclerosis sistémica y la dermatomiositis, a menudo se aconseja esto: no fumar, abrigarse y evitar golpes. [@w-valenzuela-chung2016] Si tiene dermatomiositis, proteja su piel del sol. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'No se aconseja',
        items: [
            '**La warfarina en dosis bajas no debe usarse para tratar la calcinosis.** [@traineau2020]',
            'Si toma warfarina por otro motivo, no la deje por su cuenta. Pregunte a la persona que se la recetó.',
        ],
    },
    ui: {
        choose: 'Elija qué leer',
        chooseHint: 'Se muestran todos hasta que elija.',
        showAll: 'Mostrar todos',
        showing: 'Se muestra: {names}',
        showingAll: 'Se muestran todos los tipos de tratamiento.',
        print: 'Imprimir',
        sourcesElsewhere: 'Las fuentes están en la página web.',
        notOffered: 'Este centro médico no lo ofrece.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Tipos de calcinosis',
    caption: 'Los cinco tipos de calcinosis, uno junto a otro',
    note: 'Esta guía usa cinco tipos, como hacen varias fuentes. [@reiter2011; @le-statpearls] Otras cuentan cuatro e incluyen la calcifilaxis en otro tipo. [@w-dermnet] Cada tipo tiene su propia causa, así que algunos son menos raros que otros. No encontramos recuentos de la población general, por lo que la frecuencia se describe sobre todo con palabras.',
    columns: {
        type: 'Tipo',
        commonality: 'Frecuencia',
        feature: 'Rasgo principal',
        cause: 'Causa',
        serum: 'Calcio y fosfato en la sangre',
    },
    types: {
        dystrophic: {
            name: 'Distrófica',
            commonality: 'Poco frecuente, pero es el más común de los cinco tipos. [@le-statpearls]',
            feature: 'Se forma en tejido dañado.',
            cause: 'Enfermedad autoinmune, lesión o infección.',
            serum: 'Suelen ser normales. [@reiter2011]',
            description: [
                'El calcio se deposita en tejido que se dañó o se inflamó. Los niveles en la sangre suelen seguir normales. [@reiter2011]',
            ],
            examples: [
                'Enfermedades autoinmunes: [esclerosis sistémica](#systemic-sclerosis) (también su forma [CREST](#crest)), [dermatomiositis](#dermatomyositis) y, con menos frecuencia, [lupus](#lupus). [@w-dermnet]',
                'Una lesión, una infección o un tumor. [@w-dermnet] Esta es una de las razones para que le revisen cualquier bulto nuevo.',
            ],
        },
        metastatic: {
            name: 'Metastásica',
            commonality: 'Rara.',
            feature: 'Cerca de las articulaciones y en órganos, por todo el cuerpo. No es la propagación de un cáncer. [@w-dermnet]',
            cause: 'Minerales de la sangre desequilibrados. A menudo por enfermedad renal de larga duración o glándulas paratiroides demasiado activas.',
            serum: 'Uno o ambos suelen estar altos. [@w-dermnet]',
            description: [
                'El nombre metastásica se refiere a los minerales. **No es la propagación de un cáncer**. El cuerpo no logra mantener el calcio y el fosfato en equilibrio. La sangre tiene demasiado, y una parte se deposita en los tejidos. [@reiter2011]',
                'La mayoría de las personas que la tienen padecen insuficiencia renal de larga duración o están en [diálisis](#dialysis). [@rumancik2020] Entonces el fosfato suele estar alto, mientras que el calcio puede ser normal.',
            ],
            examples: [
                'Glándulas paratiroides demasiado activas ([hiperparatiroidismo](#hyperparathyroidism)). [@w-dermnet]',
                'Demasiada vitamina D. [@w-dermnet] Pregunte antes de dejar una vitamina o un medicamento.',
            ],
        },
        idiopathic: {
            name: 'Idiopática',
            commonality: 'Muy rara.',
            feature: 'No se encuentra una causa clara.',
            cause: 'Desconocida. Unas pocas formas hereditarias se incluyen aquí por tradición. [@le-statpearls]',
            serum: 'Suelen ser normales. El fosfato está alto en una forma hereditaria. [@w-medlineplus-hftc]',
            description: [
                'Los médicos usan este nombre cuando ya han descartado otras causas. No encuentran ningún desencadenante, daño de los tejidos ni problema de minerales. [@reiter2011]',
            ],
            examples: [
                'La [calcinosis tumoral](#tumoral-calcinosis) familiar, incluida aquí por tradición. [@le-statpearls] Es hereditaria, así que su causa se conoce. A menudo empieza en la juventud, pero puede empezar a cualquier edad. [@w-medlineplus-hftc]',
                'Bultos pequeños y duros cerca de la superficie de la piel (nódulos calcificados subepidérmicos). La mayoría se da en niños, pero casi 3 de cada 10 son en adultos. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogénica',
            commonality: 'Rara.',
            feature: 'Se queda donde se hizo la inyección o el procedimiento.',
            cause: 'Procedimientos médicos o medicamentos.',
            serum: 'Suelen ser normales. Los niveles altos pueden aumentar el riesgo. [@rumancik2020]',
            description: [
                'La palabra significa “que se debe a la atención médica”. El depósito se forma después de un tratamiento. [@reiter2011]',
                '¿Tiene dolor, hinchazón, ampollas o piel oscura en el lugar de un goteo intravenoso (suero)? **Avise ahora al personal de enfermería** o, si está en casa, busque atención médica el mismo día.',
            ],
            examples: [
                'Un goteo intravenoso con calcio o fosfato. En la mayoría de los casos, el calcio se salió de la vena. [@rumancik2020] En tres recién nacidos, los bultos desaparecieron sin tratamiento en un plazo de 3 semanas a 6 meses. Tal vez no sea así en otras personas. [@w-neonate]',
                'Algunas pastas para electrodos, sobre todo en el pasado. Hoy pueden causarla los pinchazos repetidos en el talón de recién nacidos. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calcifilaxis',
            commonality: 'Muy rara. En el Reino Unido, cerca de 1 de cada 600 personas en diálisis al año. [@w-nkf-uk]',
            feature: 'Una emergencia. El calcio y los coágulos tapan vasos sanguíneos pequeños de la piel y la grasa. [@nigwekar2018]',
            cause: 'Sobre todo, enfermedad renal en etapa terminal. La warfarina, la diabetes y la obesidad suman riesgo. [@w-nkf-uk]',
            serum: 'Pueden estar altos, normales o bajos. [@w-clinlab]',
            description: [
                '**Busque ayuda rápido** ante un cambio nuevo y muy doloroso en la piel, que se pone morada, oscura o negra. Si está en diálisis, o tiene insuficiencia renal o un trasplante, llame ahora a su equipo de nefrología (riñón). Si nadie contesta de inmediato, llame al número de emergencias. Las demás personas deben recibir atención médica hoy.',
                'El calcio y los coágulos tapan vasos sanguíneos pequeños y medianos. A la piel le llega muy poca sangre y muere, con mucho dolor. No es lo mismo que las arterias endurecidas. [@nigwekar2018] Es rara, pero puede poner en peligro la vida. En dos estudios de personas en diálisis, de 45 a 67 de cada 100 murieron en el plazo de un año. [@w-renalnews; @w-ukcs]',
                'Unos análisis de sangre normales no la descartan. [@w-clinlab] La tienen más mujeres que hombres. [@w-nkf-uk] No deje la warfarina por su cuenta: pregunte a quien se la recetó.',
            ],
            examples: [
                '[Enfermedad renal en etapa terminal](#end-stage-renal-disease), en la mayoría de las personas que la presentan. [@nigwekar2018]',
                'Sin insuficiencia renal: glándulas paratiroides demasiado activas, cáncer, enfermedad del hígado por alcohol o enfermedad del tejido conectivo. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Comparar',
        compareHint: 'Elija dos o más tipos.',
        oneMore: 'Elija un tipo más para comparar.',
        showAll: 'Mostrar todos los tipos',
        comparing: 'Comparación de {names}',
        showingAll: 'Se muestran los cinco tipos.',
        aboutEach: 'Sobre cada tipo',
        examples: 'Ejemplos',
        backToTable: 'Volver a la tabla',
        highlighted: 'Destacado en esta página',
        copyText: 'Copiar como texto',
        copyCsv: 'Copiar para hoja de cálculo',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Cuándo buscar ayuda rápido',
    intro: 'Lea primero estas señales. Actúe ante cualquiera de ellas, aunque tenga dudas.',
    tiers: {
        emergency: 'Emergencia: actúe ahora',
        'in-hospital': 'Durante o después de un goteo intravenoso (suero): avise ahora',
        'same-day': 'Acuda al médico hoy',
        'within-days': 'Acuda al médico en los próximos días',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'En diálisis, o con insuficiencia renal o un trasplante de riñón: cambio nuevo y muy doloroso en la piel, que se pone morada, oscura o negra, muestra un dibujo en forma de red o se abre',
            action: '**Llame ahora a su equipo de nefrología (riñón).** Si nadie contesta de inmediato, llame al {emergency} o vaya a un servicio de urgencias (sala de emergencias). Es posible que la piel se esté quedando sin riego de sangre. Esto puede poner en peligro la vida. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Una infección con cualquiera de estas señales: confusión, habla arrastrada, escalofríos fuertes, mucha falta de aire, no orinar en todo un día, piel con manchas, azul o muy pálida',
            action: '**Llame** al {emergency} **ahora.** Diga que tiene una infección. Esto puede poner en peligro la vida. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Un dedo de la mano o del pie que se pone azul o negro, o que se queda blanco y con dolor, o una llaga que crece rápido en la punta de un dedo de la mano',
            action: '**Busque atención de emergencia hoy.** Vaya a un servicio de urgencias (sala de emergencias) o llame al {emergency}. Es posible que la sangre no esté llegando bien. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Dolor, hinchazón, una ampolla o piel oscura donde tiene, o tuvo hace poco, un goteo intravenoso (suero)',
            action: '**Avise ahora al personal de enfermería.** Si está en casa, busque atención médica el mismo día. El calcio que se sale de un goteo puede matar la piel. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Cerca de un bulto o una llaga: enrojecimiento o piel más oscura que se extiende, calor, hinchazón, pus, más dolor o fiebre',
            action: '**Acuda hoy a un profesional médico o de enfermería.** Vaya aún antes si un medicamento debilita sus defensas. La piel puede estar infectada. En la piel morena o negra, el rojo se ve con dificultad. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Una articulación que de repente está caliente, hinchada, duele mucho y no se puede mover, con o sin fiebre',
            action: '**Acuda al médico hoy.** Si se siente muy mal, llame al {emergency}. La articulación puede estar infectada. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Sin insuficiencia renal: manchas nuevas y dolorosas en la piel, moradas o negras, sobre todo si toma warfarina',
            action: '**Acuda al médico hoy.** No deje la warfarina ni ningún otro medicamento por su cuenta. Es posible que haya vasos sanguíneos pequeños tapados. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Un bulto que crece a lo largo de semanas, es grande, está profundo, no se mueve o volvió a salir después de que se quitó',
            action: '**Acuda a un profesional médico o de enfermería en los próximos días.** A un niño o una niña se le debe atender en un plazo de 2 días. [@w-sarcoma] Grande significa de 5 cm (2 pulgadas) o más. [@w-sarcoma-nhs] Hay que descartar otras causas, como el cáncer.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
