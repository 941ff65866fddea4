import type { Clinical } from '../schema.js';

/* The clinical level: only the texts that differ from the plain ones. */

const edition = { version: 1, date: '2026-11-22' };

export const keyPoints: Clinical<'keyPoints'> = {
  edition,
  summary:
    'La calcinosis es el depósito anormal de [sales de calcio](#calcium-salts) insolubles en los tejidos blandos. [@reiter2011] Es poco frecuente en la población general. [@le-statpearls] En las [enfermedades del tejido conectivo](#connective-tissue-disease) de origen autoinmune y en la enfermedad renal avanzada es una complicación bien documentada e importante. [@valenzuela2016; @nigwekar2018]',
  points: {
    'rare-or-not': {
      text: 'La frecuencia depende del contexto. En conjunto, la calcinosis es rara; no encontramos ninguna prevalencia de la población general. En la [esclerosis sistémica](#systemic-sclerosis) se describe en cerca del 25% al 40%, según la cohorte y la forma de buscarla. [@valenzuela2016; @w-samoes2023] En la [dermatomiositis](#dermatomyositis), las cifras son de cerca del 20% en los adultos y del 10% al 70% en la forma juvenil. [@hoeltzel2014]',
    },
    'five-types': {
      text: 'Calcinosis es un término general. Esta guía usa cinco tipos: [distrófica](#dystrophic), [metastásica](#metastatic) (el nombre se refiere a los minerales; no es la propagación de un cáncer), [idiopática](#idiopathic), [iatrogénica](#iatrogenic) y [calcifilaxis](#calciphylaxis). [@reiter2011; @le-statpearls] Cada uno tiene su propia causa y su propio cuadro clínico. [@reiter2011] Otras fuentes cuentan cuatro y clasifican la calcifilaxis dentro del tipo metastásico o aparte. [@w-dermnet]',
    },
    'main-cause': {
      text: 'El tipo [distrófico](#dystrophic) es el más común. Una enfermedad autoinmune, un traumatismo o una infección dañan el tejido, que después se calcifica. [@le-statpearls] El calcio y el fosfato séricos suelen ser normales. [@reiter2011] En el tipo [idiopático](#idiopathic), en cambio, no se encuentra ninguna enfermedad de fondo.',
    },
    signs: {
      text: 'El espectro va de [nódulos](#nodule) indoloros a depósitos dolorosos a la palpación o incapacitantes, con rigidez articular, [úlceras](#ulcer) y secreción parecida a la tiza. En una cohorte de esclerosis sistémica, las complicaciones registradas fueron dolor a la palpación (29%), extrusión a través de la piel (20%) y, rara vez, infección (2%). [@valenzuela2020] **Haga revisar cualquier bulto nuevo** por un profesional médico o de enfermería. [@w-sarcoma]',
    },
    'finding-out': {
      text: 'El diagnóstico se hace por pasos. Primero, el examen clínico; después, la radiografía simple, y la ecografía o la [TC](#ct-scan) cuando se necesita más detalle anatómico. [@mar2021] Los análisis de sangre evalúan el calcio y el fosfato y buscan una enfermedad de fondo. [@le-statpearls] La [biopsia](#biopsy) se reserva para casos seleccionados. Si se sospecha calcifilaxis, puede provocar úlceras nuevas o una infección, por lo que la decisión corresponde a un especialista. [@w-clinlab]',
    },
    care: {
      text: 'El manejo depende del tipo, la causa, la localización y la gravedad. [@w-uptodate-tx] Abarca desde fármacos para los síntomas hasta la cirugía, y la evidencia de cada opción es de grado bajo. [@traineau2020] La atención se ocupa tanto de la parte metabólica como de la inflamatoria. El objetivo es tener menos síntomas y mejor calidad de vida; ningún ensayo clínico lo ha demostrado todavía.',
    },
  },
};

export const urgentCare: Clinical<'urgentCare'> = {
  edition,
  flags: {
    'painful-dark-skin-kidney': {
      action:
        '**Llame ahora a su equipo de nefrología (riñón).** Si nadie contesta de inmediato, llame al {emergency} o vaya a un servicio de urgencias (sala de emergencias). Puede tratarse de calcifilaxis: el calcio y los coágulos ocluyen vasos pequeños de la piel y de la grasa que hay debajo, y el tejido sufre isquemia. Esto puede poner en peligro la vida. [@nigwekar2018] Un calcio y un fosfato séricos normales o bajos no la descartan. [@w-clinlab]',
    },
    sepsis: {
      action:
        '**Llame** al {emergency} **ahora.** Diga que tiene una infección. Con cualquiera de estas señales, puede tratarse de una sepsis. Esto puede poner en peligro la vida. [@w-sepsis]',
    },
    'finger-or-toe': {
      action:
        '**Busque atención de emergencia hoy.** Vaya a un servicio de urgencias (sala de emergencias) o llame al {emergency}. Es posible que el flujo de sangre esté fallando: puede tratarse de una isquemia digital crítica, que requiere una evaluación inmediata. [@w-ssc-ischaemia]',
    },
    'drip-site': {
      action:
        '**Avise ahora al personal de enfermería.** Si está en casa, busque atención médica el mismo día. El gluconato de calcio o el cloruro de calcio que se sale de un goteo intravenoso (extravasación) puede causar ampollas y matar la piel (necrosis). [@rumancik2020]',
    },
    'infected-lump': {
      action:
        '**Acuda hoy a un profesional médico o de enfermería.** Vaya aún antes si un medicamento debilita sus defensas (inmunosupresión). La piel puede estar infectada, como en la celulitis. En la piel morena o negra, el enrojecimiento (eritema) se ve con dificultad, así que el calor, la hinchazón, el dolor y el cambio de color son igual de importantes. [@w-cellulitis]',
    },
    'hot-joint': {
      action:
        '**Acuda al médico hoy.** Si se siente muy mal, llame al {emergency}. La articulación puede estar infectada (artritis séptica), y la ausencia de fiebre no lo descarta. [@w-septic-nz]',
    },
    'painful-dark-skin': {
      action:
        '**Acuda al médico hoy.** No deje la warfarina ni ningún otro medicamento por su cuenta. Es posible que haya vasos sanguíneos pequeños tapados, por una calcifilaxis sin insuficiencia renal (no urémica) o por otro trastorno de los vasos o de la coagulación. [@w-nigwekar2008; @w-nkf-uk]',
    },
    'growing-lump': {
      action:
        '**Acuda a un profesional médico o de enfermería en los próximos días.** A un niño o una niña se le debe atender en un plazo de 2 días. Para los adultos, las guías de derivación del Reino Unido piden una ecografía en un plazo de 2 semanas. [@w-sarcoma] Grande significa de 5 cm (2 pulgadas) o más. [@w-sarcoma-nhs] Hay que descartar otras causas, entre ellas el sarcoma de tejidos blandos.',
    },
  },
};

export const overview: Clinical<'overview'> = {
  edition,
  items: {
    meaning: {
      text: [
        'La calcinosis es el depósito anormal de [sales de calcio](#calcium-salts) en los tejidos blandos. [@reiter2011; @w-dermnet] Estas sales son insolubles. [@reiter2011; @w-uptodate] El mineral fisiológico de los huesos y los dientes no es calcinosis. [@w-dermnet]',
        'Los depósitos en la piel se llaman [calcinosis cutis](#calcinosis-cutis). [@reiter2011; @w-dermnet] El término nombra un hallazgo y no una sola enfermedad: cada tipo tiene su propia causa y su propio cuadro clínico. [@reiter2011]',
      ],
    },
    look: {
      heading: 'Aspecto',
      text: [
        'Los depósitos se presentan como [nódulos](#nodule) firmes y sólidos, blancos, amarillentos o del color de la piel. [@w-dermadvisor] En la piel morena o negra el color puede ser distinto, de modo que la palpación cuenta tanto como la inspección. [@w-dermadvisor; @w-tma]',
        'Los depósitos profundos pueden escapar a la inspección y a la palpación. En una cohorte de esclerosis sistémica, la sensibilidad del examen clínico fue del 58.2% frente a la radiografía. [@w-samoes2023] Si el aspecto de los bultos le preocupa, dígaselo a su equipo médico. [@w-tma]',
      ],
    },
    place: {
      heading: 'Localización',
      text: [
        'Los depósitos están en la piel, debajo de ella o a más profundidad, en músculos y tendones. [@w-dermnet; @w-tma] Algunos tipos llegan a órganos internos. El tipo metastásico (el nombre se refiere a los minerales; no es la propagación de un cáncer) puede afectar los pulmones, el estómago, los riñones y los vasos, y rara vez se limita a la piel. [@w-dermnet]',
        'En una cohorte de personas con [esclerosis sistémica](#systemic-sclerosis), de las cuales 215 de 568 (38%) tenían calcinosis, las manos representaron el 70% de las localizaciones. [@valenzuela2020]',
      ],
    },
    effect: {
      heading: 'Repercusión clínica',
      text: [
        'El espectro va de depósitos diminutos y [asintomáticos](#asymptomatic) a otros grandes, dolorosos e incapacitantes. [@w-sclerodermabc; @valenzuela2020] Los que más pesan son los periarticulares y aquellos en los que la piel que los cubre se [ulcera](#ulcer). [@w-tma; @valenzuela2020] En la esclerosis sistémica, la calcinosis se asocia con úlceras digitales y osteoporosis, [@valenzuela2016] con manifestaciones isquémicas y con mayor discapacidad. [@valenzuela2020]',
        'A través de una úlcera puede salir (extrusión) material parecido a la tiza. [@valenzuela2020] No apriete ni corte ningún bulto, porque podrían entrar gérmenes. [@w-sclerodermabc-faq]',
        'En una cohorte de esclerosis sistémica, las complicaciones fueron dolor a la palpación (29%), extrusión (20%) y, rara vez, infección (2%). [@valenzuela2020] Busque ayuda el mismo día si la piel cerca de un bulto está caliente, tiene pus o se pone roja o más oscura. Haga lo mismo si tiene fiebre. En la piel morena o negra, el eritema se ve con dificultad. [@w-cellulitis]',
      ],
    },
    cancer: {
      text: [
        'El depósito en sí no es cáncer. [@w-medlineplus-hftc] Sin embargo, que haya calcio en una masa no resuelve la cuestión: también se forma dentro de algunos tumores, y otros bultos pueden verse igual. [@w-dermnet] **Haga revisar cualquier bulto nuevo** por un profesional médico o de enfermería. Si crece o está profundo, acuda al médico en los próximos días. [@w-sarcoma]',
        'Los rasgos que obligan a descartar un sarcoma son el crecimiento a lo largo de semanas, un tamaño de cerca de 5 cm (2 pulgadas) o más, una situación profunda o fija y la recidiva después de la extirpación. [@w-sarcoma; @w-sarcoma-nhs]',
      ],
    },
  },
  drawing: {
    name: 'Dibujo de un corte de la piel y del tejido subcutáneo',
    description:
      'De arriba abajo: piel, grasa subcutánea, un músculo con su tendón y dos huesos que forman una articulación. Cuatro depósitos parecidos a la tiza están a distintas profundidades. Un quinto ha ulcerado la piel y está saliendo a través de ella.',
    deposits: {
      labels: {
        'in-skin': '**Cutáneo:** un nódulo firme que se puede ver y palpar.',
        'in-fat': '**Subcutáneo:** a menudo palpable, pero no visible.',
        'in-muscle': '**Intramuscular:** demasiado profundo para verlo; las pruebas de imagen lo muestran.',
        'by-joint': '**Junto a un tendón, periarticular:** puede limitar la articulación.',
        'through-skin': '**Ulcerado:** sale material parecido a la tiza a través de la piel abierta.',
      },
    },
    tissues: {
      title: 'Tejidos',
      labels: {
        fat: 'Grasa subcutánea',
        bone: 'Huesos, con una articulación entre ellos. El mineral del hueso es fisiológico.',
      },
    },
  },
};

export const prevalence: Clinical<'prevalence'> = {
  edition,
  intro: [
    '**Rara para la mayoría de las personas, común en unas pocas enfermedades.** La frecuencia depende sobre todo de la causa. [@le-statpearls] No encontramos ninguna prevalencia de la población general, así que aquí no figura ningún número para ella; en palabras, la mayoría de las formas son poco frecuentes. [@le-statpearls]',
    'Las formas metabólicas hereditarias, como la [calcinosis tumoral](#tumoral-calcinosis) familiar, son especialmente raras y su prevalencia se desconoce. [@w-medlineplus-hftc; @boyce2020] Se relacionan con genes concretos: FGF23, GALNT3 y KL en la forma hiperfosfatémica; SAMD9 en la forma normofosfatémica. [@boyce2020; @w-sprecher]',
    'La prevalencia es mucho mayor en ciertos grupos de pacientes. [@valenzuela2016; @hoeltzel2014] En la [esclerosis sistémica](#systemic-sclerosis) y la [dermatomiositis](#dermatomyositis), la [calcinosis cutis](#calcinosis-cutis) es una complicación bastante frecuente [@balin2012; @traineau2020] y un hallazgo clínico importante. [@valenzuela2020] Las cifras describen las cohortes estudiadas y dependen de cómo se buscaron los depósitos.',
  ],
  populations: {
    'systemic-sclerosis': {
      statement: 'En la esclerosis sistémica, se describe calcinosis en unas {people} de cada 100 personas.',
      note: 'Las cohortes más grandes encontraron 1290 de 5218 (24.7%), [@valenzuela2016] 300 de 1305 (23.0%) [@w-baron2016] y 215 de 568 (38%). [@valenzuela2020] En una cuarta, de 226 personas, el examen clínico encontró un 28.1% y la radiografía un 40.3%; la sensibilidad del examen frente a la radiografía fue del 58.2%. [@w-samoes2023] El intervalo que se cita con frecuencia, de cerca del 25% al 40%, es plausible, pero no universal: el resultado depende de cuánto se busquen los depósitos. [@valenzuela2016; @w-samoes2023]',
    },
    'juvenile-dermatomyositis': {
      statement: 'En la dermatomiositis juvenil, el intervalo publicado es de {people} de cada 100 personas.',
      note: 'Una revisión da del 10% al 70% según la serie, y cerca de un tercio en conjunto. [@hoeltzel2014] Las series de abajo contaron 84 de 631 (13%, un registro), [@orandi2018] 11 de 48 (22.9%), [@w-jdm-tr] 23 de 54 (43%) [@w-jdm-scielo] y 16 de 34 (47.1%). [@w-jdm-2012]',
    },
    'adult-dermatomyositis': {
      statement:
        'En la dermatomiositis en adultos, la estimación publicada es de unas {people} de cada 100 personas.',
      note: 'Cerca del 20% es una cifra aproximada, que dan una revisión y una asociación de pacientes. [@hoeltzel2014; @w-tma] No encontramos ningún numerador ni denominador que la respalde.',
    },
    lupus: {
      name: 'Lupus eritematoso sistémico (LES)',
      statement:
        'En el lupus eritematoso sistémico, unas {people} de cada 100 personas tenían calcificación de tejidos blandos en un estudio radiográfico antiguo.',
      note: 'Budin y Feldman vieron calcificación de tejidos blandos en las radiografías de 9 de 130 personas (6.9%), también alrededor de las articulaciones. [@w-sle-budin] La calcinosis cutis como tal es muy rara en el LES. [@w-sle-jdd]',
    },
  },
  studies: {
    'PV-1':
      'Valenzuela et al., estudio del Scleroderma Clinical Trials Consortium (el más grande de este grupo)',
    'PV-2': 'Baron, Rheumatology (el segundo más grande de este grupo)',
    'PV-3': 'Valenzuela et al., estudio de manifestaciones isquémicas y discapacidad',
    'PV-4':
      'Samoes, por examen clínico (el recuento y el porcentaje del artículo difieren un poco; ambos como se publicaron)',
    'PV-5': 'Samoes, la misma cohorte, por radiografía',
    'PV-6': 'Registro, Pediatr Rheumatol Online J (el más grande de este grupo)',
    'PV-7': 'Serie de Turquía',
    'PV-8': 'Serie de São Paulo',
    'PV-9': 'Clemente (la serie más pequeña de este grupo)',
    'PV-10': 'Intervalo publicado, revisión de Hoeltzel et al.',
    'PV-11': 'Estimación publicada, sin recuento',
    'PV-12': 'Budin y Feldman, estudio radiográfico antiguo de tejidos blandos',
  },
};

export const typeTable: Clinical<'typeTable'> = {
  edition,
  caption: 'Los cinco tipos de calcinosis según su frecuencia, rasgo definitorio, causa y valores séricos',
  note: 'Esta guía usa cinco tipos. [@reiter2011; @le-statpearls; @w-uptodate] Otras fuentes cuentan cuatro y clasifican la calcifilaxis dentro del tipo metastásico (el nombre se refiere a los minerales; no es la propagación de un cáncer) o aparte. [@w-dermnet] Cada tipo tiene su propia causa y su propio cuadro clínico, lo que explica que la frecuencia varíe. [@reiter2011] No encontramos datos poblacionales: las frecuencias son etiquetas cualitativas, salvo donde se cita una cifra.',
  columns: {
    commonality: 'Frecuencia',
    feature: 'Rasgo definitorio',
    cause: 'Causa subyacente',
    serum: 'Calcio y fosfato séricos',
  },
  types: {
    dystrophic: {
      commonality: 'Poco frecuente; aun así, es el más común de los cinco. [@le-statpearls]',
      feature: 'Depósito en tejido dañado. [@reiter2011]',
      cause: 'Enfermedad autoinmune, traumatismo o infección. [@w-dermnet; @le-statpearls]',
      serum: 'Suelen ser normales; una segunda causa puede alterarlos. [@reiter2011; @hoeltzel2014]',
      description: [
        'Las sales de calcio se depositan en tejido ya lesionado o inflamado. El calcio y el fosfato séricos suelen ser normales, [@reiter2011; @hoeltzel2014] salvo que la persona tenga además otra causa de valores anormales.',
      ],
      examples: [
        'Enfermedad autoinmune del tejido conectivo: [esclerosis sistémica](#systemic-sclerosis), incluido el síndrome [CREST](#crest), y [dermatomiositis](#dermatomyositis). [@balin2012; @w-dermnet] El [lupus eritematoso sistémico](#lupus) es un contexto mucho más raro. [@w-sle-jdd]',
        'Traumatismos, infecciones y tumores. [@w-dermnet] Como puede formarse calcio dentro de un tumor, haga que le revisen cualquier bulto nuevo.',
      ],
    },
    metastatic: {
      commonality: 'Rara; sin datos poblacionales.',
      feature:
        'Sistémica: alrededor de las articulaciones y en órganos (pulmones, estómago, riñones, vasos). No es la propagación de un cáncer. [@w-dermnet]',
      cause: 'Trastorno metabólico: enfermedad renal crónica, hiperparatiroidismo. [@w-dermnet]',
      serum:
        'Uno o ambos suelen estar altos; en la insuficiencia renal, a menudo el fosfato, mientras que el calcio puede ser normal. [@reiter2011; @w-dermnet]',
      description: [
        'El nombre metastásica se refiere a los minerales de la sangre. **No es la propagación de un cáncer**. La regulación del calcio y del fosfato se altera, la sangre se sobresatura y las sales precipitan. [@reiter2011] Los depósitos suelen estar cerca de las articulaciones. [@fathi2014] Pueden verse afectados los pulmones, el estómago, los riñones y los vasos, y la piel rara vez es la única localización. [@w-dermnet]',
        'La mayoría de los pacientes tienen insuficiencia renal crónica o están en [diálisis](#dialysis). [@rumancik2020; @le-statpearls] En ellos, la [hiperfosfatemia](#hyperphosphatemia) es el factor principal, y el calcio puede ser normal. [@w-dermnet]',
      ],
      examples: [
        '[Hiperparatiroidismo](#hyperparathyroidism). [@w-dermnet]',
        'Exceso de vitamina D y síndrome de leche y alcalinos. [@w-dermnet] Pregunte antes de dejar una vitamina o un medicamento.',
        'Sarcoidosis e hipercalcemia asociada al cáncer: también aquí el nombre se refiere a los minerales, y los depósitos no son la propagación de un cáncer. [@w-dermnet]',
      ],
    },
    idiopathic: {
      commonality: 'Muy rara; sin datos poblacionales.',
      feature: 'Sin causa clara: un diagnóstico de exclusión. [@reiter2011]',
      cause:
        'Desconocida. Unas pocas formas hereditarias se incluyen aquí por tradición. [@le-statpearls; @boyce2020]',
      serum:
        'Suelen ser normales; el fosfato está alto en la calcinosis tumoral familiar hiperfosfatémica. [@w-medlineplus-hftc; @boyce2020]',
      description: [
        'Es un diagnóstico de exclusión: no se encuentra ningún desencadenante, ninguna lesión tisular ni ningún defecto metabólico sistémico. [@reiter2011]',
        'Cuando se conoce el gen, un caso no es idiopático en sentido estricto. La calcinosis tumoral familiar figura aquí por tradición; en términos actuales es una enfermedad metabólica hereditaria. [@le-statpearls; @boyce2020]',
      ],
      examples: [
        '[Calcinosis tumoral](#tumoral-calcinosis) familiar, por tradición. [@le-statpearls] La herencia es autosómica recesiva; los genes son FGF23, GALNT3 o KL en la forma hiperfosfatémica [@boyce2020] y SAMD9 en la normofosfatémica. [@w-sprecher] El inicio va de la primera infancia a la edad adulta avanzada. [@w-medlineplus-hftc]',
        'Nódulos calcificados subepidérmicos. [@le-statpearls] La mayoría de los pacientes son niños, pero casi el 30% son adultos. [@w-dermnet-scn]',
      ],
    },
    iatrogenic: {
      commonality: 'Rara; descrita en informes de casos. [@rumancik2020]',
      feature: 'Limitada al lugar de la inyección o del procedimiento. [@rumancik2020]',
      cause: 'Procedimientos médicos o fármacos. [@reiter2011]',
      serum: 'Suelen ser normales; un calcio o un fosfato altos aumentan el riesgo. [@rumancik2020]',
      description: [
        'El depósito aparece después de un tratamiento médico. [@reiter2011] Los valores séricos suelen ser normales, pero muchos pacientes recibían tratamiento por un calcio anormal, y un calcio o un fosfato altos, como en la insuficiencia renal, aumentan el riesgo. [@rumancik2020]',
        '¿Tiene dolor, hinchazón, ampollas o piel oscura en el lugar de un goteo intravenoso (suero)? **Avise ahora al personal de enfermería** o, si está en casa, busque atención médica el mismo día. El calcio extravasado puede causar ampollas y [necrosis](#necrosis) de la piel. [@rumancik2020]',
      ],
      examples: [
        'Infusión de calcio o de fosfato, sobre todo por [extravasación](#extravasation) de gluconato de calcio o de cloruro de calcio. [@rumancik2020] En tres recién nacidos, los depósitos desaparecieron sin tratamiento en un plazo de 3 semanas a 6 meses; una serie tan pequeña no se puede generalizar. [@w-neonate]',
        'Pastas para electrodos con cloruro de calcio, usadas en el EEG y la EMG: una causa histórica. Los pinchazos repetidos en el talón de recién nacidos son hoy el ejemplo más común. [@w-dermnet]',
      ],
    },
    calciphylaxis: {
      commonality:
        'Muy rara. En el Reino Unido, cerca de 1 caso al año por cada 600 pacientes en diálisis. [@w-nkf-uk]',
      feature:
        'Una emergencia: el calcio y la trombosis ocluyen vasos pequeños de la piel y la grasa, con isquemia. [@nigwekar2018]',
      cause:
        'Sobre todo, enfermedad renal en etapa terminal. La warfarina, la diabetes, la obesidad, el sexo femenino y un calcio, un fosfato o una PTH altos suman riesgo. [@nigwekar2016; @w-nkf-uk]',
      serum: 'Pueden estar altos, normales o bajos: los valores normales no la descartan. [@w-clinlab]',
      description: [
        '**Busque ayuda rápido** ante un cambio nuevo y muy doloroso en la piel, que se pone morada, oscura o negra. Si está en diálisis, o tiene insuficiencia renal o un trasplante, llame ahora a su equipo de nefrología (riñón). Si nadie contesta de inmediato, llame al número de emergencias. Las demás personas deben recibir atención médica hoy.',
        'La calcificación y la trombosis ocluyen vasos pequeños y medianos; la piel y la grasa sufren isquemia, con dolor intenso y [necrosis](#necrosis). No es un punto más en una misma escala con la calcificación vascular ordinaria. [@nigwekar2018] Es rara, pero puede poner en peligro la vida: entre los pacientes de Estados Unidos en diálisis con calcifilaxis, el 27% había fallecido a los 6 meses y el 45% a los 12 meses. [@w-renalnews] En el estudio de calcifilaxis del Reino Unido (UK Calciphylaxis Study), la mortalidad anual fue del 67%, frente al 10% en los pacientes emparejados. [@w-ukcs]',
        'Los valores previos más altos de calcio y fosfato aumentan el riesgo, [@nigwekar2016] pero en el momento del diagnóstico muchos pacientes en diálisis tienen valores normales o bajos. Unos análisis de sangre normales no la descartan. [@w-clinlab] La tienen más mujeres que hombres. [@w-nkf-uk] Estar tomando warfarina al inicio de la diálisis se asoció con más del triple de posibilidades (odds). [@nigwekar2016] No deje la warfarina por su cuenta: pregunte a quien se la recetó. Una biopsia puede causar úlceras nuevas o una infección, y es una decisión que corresponde a un especialista. [@w-clinlab]',
      ],
      examples: [
        'Urémica: [enfermedad renal en etapa terminal](#end-stage-renal-disease), en la mayoría de los pacientes. [@nigwekar2018]',
        'No urémica: hiperparatiroidismo primario, cáncer, hepatopatía alcohólica y enfermedad del tejido conectivo. [@w-nigwekar2008]',
      ],
    },
  },
};

export const causes: Clinical<'causes'> = {
  edition,
  intro:
    'Las causas y los factores de riesgo difieren según el tipo. [@reiter2011] A continuación se presentan tres grupos. Los traumatismos y las infecciones también pueden llevar al tipo distrófico, [@w-dermnet] y los procedimientos médicos o los fármacos, al tipo iatrogénico. [@reiter2011]',
  groups: {
    autoimmune: {
      explanation:
        'En la [enfermedad del tejido conectivo](#connective-tissue-disease) de origen autoinmune, las sales de calcio se depositan en tejido ya lesionado o inflamado: calcificación [distrófica](#dystrophic). El calcio y el fosfato séricos suelen ser normales. [@reiter2011]',
    },
    'metabolic-renal': {
      name: 'Trastornos metabólicos y renales',
      explanation:
        'La regulación del calcio y del fosfato se altera, la sangre se sobresatura y las sales precipitan en los tejidos blandos. [@reiter2011] Es la calcificación [metastásica](#metastatic): el nombre se refiere a los minerales; **no es la propagación de un cáncer**. La calcifilaxis es un tipo propio; figura aquí porque la mayoría de los casos se da en la enfermedad renal en etapa terminal. [@nigwekar2018]',
    },
    genetic: {
      name: 'Causas genéticas',
      explanation:
        'Las formas metabólicas hereditarias son especialmente raras y su prevalencia se desconoce. [@w-medlineplus-hftc] Se relacionan con cambios en genes concretos. [@boyce2020; @w-medlineplus-hftc]',
    },
  },
  causes: {
    'systemic-sclerosis': {
      known: [
        'El estudio del Scleroderma Clinical Trials Consortium encontró calcinosis en 1290 de 5218 pacientes (24.7%), [@valenzuela2016] y otras cohortes grandes, en 300 de 1305 (23.0%) [@w-baron2016] y en 215 de 568 (38%). [@valenzuela2020] En una cohorte de 226, el examen clínico encontró un 28.1% y la radiografía un 40.3%, de modo que el resultado depende de cuánto se busquen los depósitos. [@w-samoes2023]',
        'Se presenta tanto en la forma limitada como en la difusa. Varias cohortes la vinculan con la enfermedad limitada o con los anticuerpos anticentrómero, [@w-samoes2023; @valenzuela2016] mientras que otras fuentes dan frecuencias similares en ambas formas. [@w-sclerodermabc] La C de [CREST](#crest), un nombre más antiguo ligado a la forma limitada, significa calcinosis. [@w-sclerodermabc]',
        'La calcinosis se asoció con úlceras digitales y osteoporosis en un estudio, [@valenzuela2016] y con manifestaciones isquémicas y mayor discapacidad en otro. [@valenzuela2020] Son asociaciones y no prueban causalidad.',
      ],
    },
    dermatomyositis: {
      known: [
        'Cerca del 20% de los adultos con dermatomiositis presentan calcinosis, una cifra aproximada para la que no encontramos ningún recuento. [@hoeltzel2014; @w-tma]',
        'En la forma juvenil, el intervalo publicado es del 10% al 70%, con cerca de un tercio en conjunto. [@hoeltzel2014] Un registro contó 84 de 631 (13%); [@orandi2018] series más pequeñas contaron 11 de 48 (22.9%), [@w-jdm-tr] 23 de 54 (43%) [@w-jdm-scielo] y 16 de 34 (47.1%). [@w-jdm-2012]',
      ],
    },
    lupus: {
      name: 'Lupus eritematoso sistémico (LES)',
      known: [
        'La calcinosis cutis es muy rara en el [LES](#lupus). [@w-sle-jdd] Un estudio radiográfico antiguo describió calcificación alrededor de las articulaciones y en tejidos blandos, en 9 de 130 personas (6.9%). [@w-sle-budin]',
      ],
    },
    'kidney-failure': {
      name: 'Insuficiencia renal crónica',
      known: [
        'La insuficiencia renal crónica, sobre todo con [diálisis](#dialysis), es la causa habitual de la calcificación metastásica (el nombre se refiere a los minerales; no es la propagación de un cáncer). [@rumancik2020] La [hiperfosfatemia](#hyperphosphatemia) es el factor principal; el calcio sérico puede ser normal. [@w-dermnet]',
      ],
    },
    parathyroid: {
      name: 'Hiperparatiroidismo',
      known: [
        'El exceso de hormona paratiroidea ([hiperparatiroidismo](#hyperparathyroidism)) altera el calcio y el fosfato, y puede aparecer calcificación. [@w-dermnet] El hiperparatiroidismo primario es también uno de los contextos de la calcifilaxis sin insuficiencia renal. [@w-nigwekar2008]',
      ],
    },
    calciphylaxis: {
      name: 'Factores de riesgo de calcifilaxis',
      known: [
        'La calcifilaxis es rara y puede poner en peligro la vida. [@nigwekar2018] **Busque ayuda rápido** ante un cambio nuevo y muy doloroso en la piel, que se pone morada, oscura o negra.',
        'La mayoría de los pacientes tienen [enfermedad renal en etapa terminal](#end-stage-renal-disease). [@nigwekar2018] Entre los factores de riesgo están la warfarina, la diabetes, la obesidad, el sexo femenino y un calcio, un fosfato o una hormona paratiroidea altos. [@nigwekar2016; @w-nkf-uk] Estar tomando warfarina al inicio de la diálisis se asoció con más del triple de posibilidades (odds). [@nigwekar2016] **No deje la warfarina por su cuenta: pregunte a quien se la recetó.** Los [quelantes de fosfato](#phosphate-binder) con calcio también se citan como motivo de preocupación. [@w-cua-table] No deje ninguno por su cuenta.',
        'También aparece sin insuficiencia renal, en el hiperparatiroidismo primario, el cáncer, la hepatopatía alcohólica y la [enfermedad del tejido conectivo](#connective-tissue-disease). [@w-nigwekar2008] El calcio y el fosfato séricos pueden ser normales o bajos y no la descartan. [@w-clinlab]',
      ],
    },
    'familial-tumoral': {
      known: [
        'Es un trastorno metabólico hereditario, autosómico recesivo. [@boyce2020] El fosfato sérico está alto solo en la forma hiperfosfatémica; la otra forma es normofosfatémica. [@boyce2020; @w-sprecher] El inicio va de la primera infancia a la edad adulta avanzada. [@w-medlineplus-hftc]',
        'Se forman depósitos grandes cerca de las articulaciones, sobre todo en caderas, hombros y codos. Se parecen a tumores, pero no son tumores ni son cáncer. [@w-medlineplus-hftc] Aun así, haga que le revisen cualquier bulto nuevo. Existe una forma secundaria en la insuficiencia renal, y el nombre calcinosis tumoral se usa con poca precisión. [@fathi2014]',
      ],
    },
  },
  genes: {
    title: 'Los genes',
    text: [
      'La forma hiperfosfatémica se relaciona con [FGF23](#fgf23), GALNT3 o KL, [@boyce2020] y la forma normofosfatémica, con SAMD9. [@w-sprecher] La herencia es autosómica recesiva. [@boyce2020] FGF23 codifica una hormona que hace que los riñones excreten fosfato. El fosfato sérico está alto solo en la forma hiperfosfatémica. [@boyce2020; @w-sprecher]',
    ],
  },
};

export const symptomChecklist: Clinical<'symptomChecklist'> = {
  edition,
  groups: {
    lumps: {
      explanation:
        'Los depósitos se palpan como nódulos firmes y sólidos, como nudos duros, de tono blanco, amarillento o del color de la piel. [@w-dermadvisor] En la piel más oscura, el color puede verse distinto. Los bultos tienen muchas causas, así que haga que le revisen cualquier bulto nuevo.',
    },
    pain: {
      explanation:
        'El dolor y la sensibilidad dolorosa a la palpación aparecen sobre todo cerca de las articulaciones y en los puntos de presión. [@w-tma]',
    },
    stiffness: {
      explanation:
        'Hay artralgia y rigidez, y una masa grande puede limitar la amplitud de movimiento de una articulación cercana. [@w-tma; @w-medlineplus-hftc] Una articulación que de repente está caliente e hinchada es una señal urgente: acuda al médico hoy.',
    },
    'ulcer-discharge': {
      explanation:
        'La piel que cubre un depósito se inflama y se abre en una úlcera dolorosa, que puede soltar material blanco parecido a la tiza. [@w-dermadvisor] No lo apriete, pinche ni corte: pueden entrar gérmenes. [@w-sclerodermabc-faq]',
    },
    inflammation: {
      explanation:
        'El eritema y la hinchazón alrededor de un depósito son más marcados si hay infección. En la piel morena o negra, el eritema se ve con dificultad. Fíjese si la piel está más oscura o morada, y si hay calor, hinchazón y dolor. [@w-cellulitis]',
    },
  },
};

export const diagnosis: Clinical<'diagnosis'> = {
  edition,
  intro:
    'El diagnóstico combina el examen clínico con pruebas. [@le-statpearls] Estos son los pasos en su orden habitual; la radiografía simple suele ser la primera prueba de imagen y la más útil. [@mar2021] **No todas las personas necesitan todos los pasos.**',
  parts: {
    happens: 'Procedimiento',
    misses: 'Limitaciones',
  },
  items: {
    examination: {
      name: 'Examen clínico',
      happens:
        'Un profesional de la salud inspecciona la piel y palpa en busca de nódulos firmes y sólidos. En una cohorte de esclerosis sistémica, las manos representaron el 70% de las localizaciones. [@valenzuela2020]',
      shows:
        'Los nódulos típicos, blancos, amarillentos o del color de la piel. [@w-dermadvisor] Se detectan mejor cerca de la superficie.',
      misses:
        'El examen por sí solo no los detecta todos. En una cohorte de esclerosis sistémica (n = 226), su sensibilidad fue del 58.2% frente a la radiografía: el examen encontró calcinosis en el 28.1% y la radiografía, en el 40.3%. [@w-samoes2023]',
    },
    imaging: {
      happens:
        'La radiografía simple suele ser la primera. Pueden seguirle la ecografía (ultrasonido), la [TC](#ct-scan) o la [RM](#mri), sobre todo para masas profundas. [@mar2021]',
      shows:
        'La radiografía delimita la extensión y la localización del calcio. La ecografía y la TC añaden detalle anatómico. [@mar2021]',
      misses:
        'La RM convencional muestra peor el calcio en sí. [@mar2021] El calcio en una imagen no indica su causa, ya que también puede formarse dentro de algunos tumores. [@w-dermnet]',
    },
    'blood-tests': {
      name: 'Pruebas de laboratorio',
      happens:
        'Se miden el calcio y el fosfato séricos, por lo general junto con la función renal, la hormona paratiroidea y la vitamina D. [@le-statpearls; @boyce2020] Otras pruebas, como los [anticuerpos antinucleares](#antinuclear-antibody), buscan una enfermedad de fondo. [@le-statpearls; @w-ana]',
      shows:
        'Si el metabolismo mineral está alterado. Los valores suelen ser normales en la calcinosis distrófica y anormales en el tipo metastásico, que no es la propagación de un cáncer. [@reiter2011] La sangre también puede apuntar a una enfermedad de fondo. [@le-statpearls] Los ANA pueden ayudar a orientar hacia el lupus o la esclerosis sistémica, o a alejar esa sospecha. [@w-ana]',
      misses:
        'Los ANA por sí solos no confirman ni descartan una enfermedad: los positivos a títulos bajos son comunes en personas mayores sanas y aparecen con algunos fármacos. [@w-ana] El calcio y el fosfato pueden ser normales o bajos en la calcifilaxis y no la descartan. [@w-clinlab]',
    },
    biopsy: {
      happens:
        'En casos seleccionados se toma una muestra pequeña de tejido para histología. Si hay signos de [calcifilaxis](#calciphylaxis), **esto puede causar llagas nuevas o una infección.** Debe decidirlo un especialista. [@w-clinlab]',
      shows:
        'La histología puede confirmar la calcinosis y descartar otras enfermedades. [@reiter2011] Se hace sobre todo cuando preocupa una posible neoplasia maligna.',
      misses:
        'Una sola muestra no revela ni la extensión del calcio ni sus otras localizaciones, que la radiografía sí delimita. [@mar2021]',
    },
  },
};

export const treatments: Clinical<'treatments'> = {
  edition,
  opening: [
    '**Ningún tratamiento funciona para todas las personas.** La calcinosis es difícil de tratar. [@traineau2020; @balin2012; @w-tma] La elección depende de la causa, de la localización y de la gravedad. [@w-uptodate-tx]',
    'La evidencia de cada opción es de grado bajo: una revisión de la literatura clasifica el diltiazem, los bisfosfonatos y el tiosulfato de sodio intralesional en el nivel IV. [@traineau2020] En la mayoría de los países, este uso de los fármacos está “fuera de indicación” (en inglés, “off-label”): no están aprobados para la calcinosis.',
    '**No deje ni empiece un medicamento por su cuenta.** Hable primero con su equipo médico.',
  ],
  medicines: 'Tratamiento farmacológico',
  parts: {
    why: 'Fundamento',
    evidence: 'Evidencia científica',
    ask: 'Aspectos prácticos',
  },
  items: {
    'underlying-disease': {
      name: 'Tratamiento de la enfermedad de fondo',
      what: 'Se identifica y se trata la enfermedad de fondo. Esto es lo primero. [@w-tma; @w-uptodate-tx]',
      why: 'En la [enfermedad autoinmune](#autoimmune-disease), el control de la enfermedad principal puede ayudar también con la calcinosis. [@w-tma; @orandi2018] En los tipos metabólicos, la atención se dirige a la alteración mineral misma.',
      evidence:
        '**Buena práctica habitual, poco estudiada.** Puede ayudar, pero nadie puede prometerlo: ningún ensayo clínico demuestra que ocuparse de la parte metabólica e inflamatoria alivie los síntomas. [@traineau2020]',
      ask: 'Pregunte qué enfermedad hay detrás de la calcinosis y si está bien controlada. El estudio habitual incluye calcio, fosfato, función renal, hormona paratiroidea y vitamina D. [@le-statpearls; @boyce2020]',
    },
    diltiazem: {
      what: 'Un [bloqueador de los canales de calcio](#calcium-channel-blocker), solo con receta; fuera de indicación en la calcinosis.',
      why: 'Se cree que reduce la entrada de calcio en las células. [@traineau2020]',
      evidence:
        '**Revisiones de estudios pequeños.** La evidencia es de grado bajo (nivel IV). [@traineau2020] En la serie de la Mayo Clinic de enfermedad autoinmune del tejido conectivo, 9 de 17 pacientes tuvieron una respuesta parcial. [@balin2012]',
      ask: 'Antes hay que revisar la presión arterial y las interacciones con otros medicamentos.',
    },
    bisphosphonates: {
      what: 'Fármacos antirresortivos, que actúan sobre el recambio óseo; fuera de indicación en la calcinosis.',
      why: 'Pueden limitar el depósito de calcio. [@traineau2020]',
      evidence:
        '**Revisiones de estudios pequeños.** Los resultados son variables y la evidencia es de grado bajo (nivel IV). [@traineau2020]',
      ask: 'Informe a su médico si tiene una enfermedad renal. En ese caso, el uso de estos fármacos exige un cuidado especial. [@traineau2020]',
    },
    minocycline: {
      what: 'Un **antibiótico** del grupo de las tetraciclinas, con efecto antiinflamatorio y de unión al calcio. [@robertson2003]',
      why: 'Para reducir la inflamación y la ulceración alrededor de los depósitos. La unión al calcio puede contribuir. [@robertson2003]',
      evidence:
        '**Estudios pequeños, abiertos u observacionales.** Los resultados son variables. En una serie abierta de esclerosis sistémica limitada, 8 de 9 pacientes mejoraron. [@robertson2003] En una cohorte observacional posterior de un solo centro, con calcinosis refractaria, mejoraron 34 de 78 (43.6%). [@w-minocycline-acr]',
      ask: 'Puede volver los depósitos de color negro azulado. [@robertson2003] Suele evitarse en el embarazo y en niños pequeños, así que informe a su médico.',
    },
    'sodium-thiosulfate': {
      what: 'Un agente que solubiliza el calcio, administrado por vía intravenosa o inyectado en el depósito (intralesional).',
      why: 'Se pretende que ayude a disolver el calcio depositado. [@traineau2020]',
      evidence:
        '**Solo informes de casos** para el uso intravenoso en la calcinosis [distrófica](#dystrophic). [@w-sts-case] La inyección intralesional parece más prometedora, aunque sigue en el nivel IV. [@traineau2020]',
      ask: 'El uso intravenoso es sobre todo fuera de indicación en la [calcifilaxis](#calciphylaxis), en la que ningún tratamiento tiene un beneficio demostrado en la supervivencia. [@w-ukcs]',
    },
    phosphate: {
      what: 'Una dieta baja en fósforo, o [quelantes de fosfato](#phosphate-binder), que atrapan el fosfato en el intestino. [@fathi2014]',
      why: 'El control del fosfato es central en la insuficiencia renal crónica y en la [calcinosis tumoral](#tumoral-calcinosis) hiperfosfatémica. [@boyce2020; @fathi2014] En la forma normofosfatémica, el fosfato no está elevado. [@w-sprecher]',
      evidence:
        '**Revisiones de estudios pequeños.** Los resultados son limitados, y también lo es la evidencia sobre el tratamiento en su conjunto. [@boyce2020]',
      ask: 'Cambie su alimentación solo con un dietista o con su equipo de nefrología (riñón). [@w-nkf-uk] El equipo elige el quelante: los que llevan calcio se citan como motivo de preocupación en la calcifilaxis. [@w-cua-table] No deje ninguno por su cuenta.',
    },
    surgery: {
      what: '[Extirpación](#excision) de un depósito, o resección de una parte de él (debulking). [@w-debulking]',
      why: 'Para los depósitos localizados y dolorosos suele ser la opción más usada y la que mejor funciona. [@balin2012]',
      evidence:
        '**Series pequeñas.** En la serie de la Mayo Clinic, 22 de 28 pacientes tuvieron una respuesta completa. [@balin2012] Una serie de cirugía de la mano sobre la resección parcial (debulking) comunicó menos dolor, y complicaciones en algunos pacientes. [@w-debulking]',
      ask: 'Los depósitos pueden recidivar, más aún si son grandes. En la [esclerosis sistémica](#systemic-sclerosis), se comunicó recidiva en el 15% de las personas operadas, cicatrización lenta en el 13% e infección en el 10%. [@w-sclerodermabc] En la calcinosis tumoral la recidiva es alta, por lo que primero se prueban las medidas sobre el fosfato. [@fathi2014]',
    },
    'shock-waves': {
      name: 'Litotricia por ondas de choque (LEOC o ESWL)',
      what: 'Ondas de choque extracorpóreas, como las que se usan para los cálculos renales ([LEOC o ESWL](#eswl)). [@delgado2015]',
      why: 'Para fragmentar depósitos pequeños y aliviar el dolor. [@w-sclerodermabc]',
      evidence:
        '**Informes de casos y series pequeñas.** El alivio del dolor está mejor demostrado que la desaparición del calcio. [@delgado2015; @traineau2020]',
      ask: 'Pregunte qué podría lograr en su caso: el éxito que se describe corresponde a depósitos pequeños. [@w-sclerodermabc]',
    },
    'wound-care': {
      what: 'Cuidado tópico de los depósitos que rompen la piel y se [ulceran](#ulcer). [@w-sclerodermabc]',
      why: 'Para ayudar a que las úlceras cicatricen. [@w-sclerodermabc]',
      evidence:
        '**Buena práctica habitual, poco estudiada.** Sigue el cuidado general de las heridas; hay pocos datos de ensayos clínicos en la calcinosis. [@w-sclerodermabc]',
      ask: 'Busque atención médica hoy si tiene fiebre, si hay pus o si la piel está caliente y se pone roja o más oscura. La piel puede estar infectada. En la piel morena o negra, el eritema se ve con dificultad. [@w-cellulitis]',
    },
    physiotherapy: {
      what: 'Ejercicio guiado por un fisioterapeuta (terapeuta físico).',
      why: 'Para aliviar el dolor y facilitar el movimiento, sobre todo cerca de las articulaciones.',
      evidence:
        '**Buena práctica habitual, poco estudiada.** Se recomienda dentro de la atención de la [dermatomiositis](#dermatomyositis) juvenil; la evidencia directa en la calcinosis es escasa. [@w-jdm-guideline]',
      ask: 'Pregunte qué ejercicios son adecuados para usted. Una articulación que de repente está caliente e hinchada debe verla un médico el mismo día. [@w-septic-nz]',
    },
  },
  selfCare: {
    items: [
      '**No corte, pinche ni apriete ningún bulto.** Una rotura de la piel conlleva riesgo de infección. [@w-sclerodermabc-faq]',
      'El calcio de la dieta no causa la calcinosis de la esclerodermia. [@w-sclero-isn] No deje el calcio, la vitamina D ni un medicamento sin preguntar antes.',
      'En la esclerosis sistémica y la dermatomiositis, los consejos habituales son no fumar, abrigarse y evitar los traumatismos locales; [@w-valenzuela-chung2016] en la dermatomiositis se añade la fotoprotección. [@w-tma]',
    ],
  },
  notAdvised: {
    items: [
      '**La warfarina en dosis bajas no debe usarse para tratar la calcinosis.** Una revisión de la literatura la desaconseja con evidencia de nivel IB. [@traineau2020] Algunas páginas web todavía la incluyen.',
      'Si toma warfarina por otro motivo, no la deje por su cuenta. Pregunte a la persona que se la recetó. Tomar warfarina al inicio de la diálisis se asoció con más del triple de posibilidades (odds) de calcifilaxis, [@nigwekar2016] un asunto que conviene plantear a quien la recetó.',
    ],
  },
};

export const faq: Clinical<'faq'> = {
  edition,
  items: {
    'firm-lump': {
      question: 'Un bulto firme debajo de la piel: ¿qué se debe hacer?',
      answer: [
        'Haga revisar cualquier bulto nuevo por un profesional médico o de enfermería. Si crece, acuda al médico en los próximos días. [@w-sarcoma] Puede ser [calcinosis](#calcinosis), pero otras enfermedades se ven igual. [@w-sarcoma-nhs] Un depósito de calcio no es cáncer, [@w-medlineplus-hftc] pero también puede formarse calcio dentro de algunos tumores. [@w-dermnet] Hay que descartar un sarcoma en un bulto que crece a lo largo de semanas, mide cerca de 5 cm (2 pulgadas) o más, es profundo o está fijo, o recidiva después de quitarlo. [@w-sarcoma; @w-sarcoma-nhs] La atención adecuada depende de la causa. [@w-uptodate-tx]',
        '**Busque ayuda de emergencia ahora** si un dedo de la mano o del pie se pone azul o negro, o se queda blanco. Haga lo mismo si tiene una infección y además confusión, escalofríos fuertes o mucha dificultad para respirar. Si tiene insuficiencia renal y la piel oscura y muy dolorosa, llame ahora a su equipo de nefrología (riñón) o al número de emergencias. Si el lugar de un goteo intravenoso (suero) le duele o se pone oscuro, avise ahora al personal de enfermería. Detrás de estos signos puede haber una isquemia digital crítica, [@w-ssc-ischaemia] una sepsis, [@w-sepsis] una calcifilaxis [@nigwekar2018] o la extravasación de calcio. [@rumancik2020]',
        '**Busque ayuda hoy** si la piel cerca del bulto está caliente, tiene pus o se pone roja o más oscura. Haga lo mismo si tiene fiebre, piel morada o negra con dolor, o una articulación caliente e hinchada. Aquí lo que preocupa es la infección de la piel, [@w-cellulitis] la oclusión de vasos pequeños [@w-nigwekar2008; @w-nkf-uk] y la artritis séptica. [@w-septic-nz] En la piel morena o negra, el eritema se ve con dificultad.',
      ],
    },
    'skin-signs': {
      question: '¿Cuáles son los signos clínicos de la calcinosis cutis?',
      answer: [
        'La [calcinosis cutis](#calcinosis-cutis) es el depósito de calcio en la piel misma. [@reiter2011] Se presenta como [nódulos](#nodule) duros y firmes, blancos, amarillos o del color de la piel. [@w-dermadvisor] En la piel morena o negra, el color puede verse distinto.',
        'Los nódulos pueden doler, ulcerarse o soltar material parecido a la tiza. En una cohorte de esclerosis sistémica se registró dolor a la palpación en el 29%, extrusión en el 20% e infección en el 2%, y las manos representaron el 70% de las localizaciones. [@valenzuela2020] No los apriete ni los corte. [@w-sclerodermabc-faq]',
      ],
    },
    diagnosis: {
      question: '¿Cómo se diagnostica la calcinosis?',
      answer: [
        'Primero, la inspección y la palpación. La sensibilidad del examen fue del 58.2% frente a la radiografía en una cohorte de esclerosis sistémica. [@w-samoes2023] La radiografía simple suele ser la primera prueba de imagen y delimita la localización y la extensión del calcio. La ecografía o la TC añaden detalle anatómico, mientras que la RM convencional muestra peor el calcio. [@mar2021]',
        'Los análisis de sangre buscan causas metabólicas y autoinmunes: calcio y fosfato, por lo general con función renal, hormona paratiroidea y vitamina D, y marcadores de [enfermedad autoinmune](#autoimmune-disease). [@le-statpearls; @boyce2020] Los ANA por sí solos no la confirman ni la descartan. [@w-ana]',
        'A veces se toma una [biopsia](#biopsy) para confirmar la calcinosis y descartar otras enfermedades. [@reiter2011] En la [calcifilaxis](#calciphylaxis) esto puede causar úlceras nuevas o una infección, así que debe decidirlo un especialista. [@w-clinlab]',
      ],
    },
    'dystrophic-or-metastatic': {
      answer: [
        'La calcinosis **distrófica** es el tipo más común. [@le-statpearls] Se forma donde el tejido se lesionó o se inflamó, con valores séricos de calcio y fosfato que suelen ser normales. [@reiter2011] Entre sus causas están la enfermedad autoinmune, los traumatismos y las infecciones. [@w-dermnet]',
        'La calcinosis **metastásica** se debe a valores séricos anormales de calcio, de fosfato o de ambos. [@reiter2011] El contexto típico es la insuficiencia renal crónica, [@rumancik2020] en la que el fosfato suele estar alto y el calcio puede ser normal. [@w-dermnet] Los depósitos se encuentran alrededor de las articulaciones y en órganos. El nombre se refiere a los minerales. **No es la propagación de un cáncer**.',
      ],
    },
    autoimmune: {
      question: '¿En qué enfermedades autoinmunes aparece la calcinosis y con qué frecuencia?',
      answer: [
        'La [enfermedad del tejido conectivo](#connective-tissue-disease) de origen autoinmune es un contexto bien conocido de la calcinosis distrófica, sobre todo la [esclerosis sistémica](#systemic-sclerosis) y la [dermatomiositis](#dermatomyositis). [@balin2012] Es mucho más rara en el [lupus](#lupus). [@w-sle-jdd]',
        'En la esclerosis sistémica, las cohortes encontraron 1290 de 5218 (24.7%), [@valenzuela2016] 300 de 1305 (23.0%) [@w-baron2016] y 215 de 568 (38%). [@valenzuela2020] En una cohorte de 226, el examen clínico encontró un 28.1% y la radiografía un 40.3%. [@w-samoes2023] El resumen habitual, cerca del 25% al 40%, depende de cuánto se busque. [@valenzuela2016; @w-samoes2023]',
        'En la dermatomiositis, las cifras son de cerca del 20% en los adultos y del 10% al 70% en la forma juvenil. [@hoeltzel2014]',
      ],
    },
    tumoral: {
      question: '¿Qué es la calcinosis tumoral y con qué frecuencia se da?',
      answer: [
        'Es un subtipo raro dentro de un grupo más amplio, a menudo hereditario, y su prevalencia se desconoce. [@le-statpearls; @w-medlineplus-hftc] La forma familiar es autosómica recesiva: FGF23, GALNT3 o KL cuando el fosfato está alto, [@boyce2020] SAMD9 cuando es normal. [@w-sprecher] Existe una forma secundaria en la insuficiencia renal, y el nombre se usa con poca precisión. [@fathi2014]',
        'Forma depósitos grandes, sobre todo cerca de las caderas, los hombros y los codos. Se parecen a tumores, pero no son tumores ni son cáncer. [@w-medlineplus-hftc] Aun así, haga que le revisen cualquier bulto nuevo.',
      ],
    },
    surgery: {
      question: '¿Se pueden extirpar los depósitos con cirugía?',
      answer: [
        'Sí. La [extirpación](#excision) es una opción común para los depósitos localizados que causan molestias. En la serie de la Mayo Clinic, 22 de 28 pacientes tuvieron una respuesta completa. [@balin2012]',
        'La recidiva es posible, más aún si los depósitos son grandes o de ciertos tipos, como la [calcinosis tumoral](#tumoral-calcinosis). [@fathi2014] En la esclerosis sistémica, se comunicó recidiva en el 15% de las personas operadas, cicatrización lenta en el 13% e infección en el 10%. [@w-sclerodermabc] Pregunte qué podría lograr la cirugía en su caso y qué podría salir mal.',
      ],
    },
  },
};

export const glossary: Clinical<'glossary'> = {
  edition,
  terms: {
    'antinuclear-antibody': {
      meaning:
        'Autoanticuerpos contra componentes del núcleo celular, detectados en un análisis de sangre. Los títulos bajos son comunes en personas mayores sanas y aparecen con algunos fármacos: la prueba por sí sola no confirma ni descarta una enfermedad.',
    },
    asymptomatic: {
      meaning:
        'Sin síntomas que la persona note. Aun así, un depósito asintomático puede verse en las pruebas de imagen.',
    },
    'autoimmune-disease': {
      meaning:
        'Enfermedad en la que la respuesta inmunitaria se dirige contra los tejidos del propio cuerpo. El tejido que lesiona o inflama puede calcificarse (calcificación distrófica).',
    },
    biopsy: {
      meaning:
        'Muestra pequeña de tejido que se estudia al microscopio (histología). Si se sospecha calcifilaxis, puede causar úlceras nuevas o una infección, por lo que decide un especialista.',
    },
    bisphosphonates: {
      meaning:
        'Fármacos antirresortivos, que frenan el desgaste del hueso. En la calcinosis se usan fuera de indicación, con resultados variables y evidencia de grado bajo.',
    },
    calcification: { meaning: 'Depósito de sales de calcio en tejidos donde no deben estar.' },
    calcinosis: {
      meaning:
        'Depósito anormal de sales de calcio insolubles en tejidos blandos, en forma de nódulos o placas. No incluye el mineral normal de los huesos y los dientes.',
    },
    'calcinosis-cutis': {
      meaning: 'Calcinosis de la piel: sales de calcio depositadas en la piel misma.',
    },
    calciphylaxis: {
      meaning:
        'Una emergencia rara: la calcificación y trombosis de vasos pequeños y medianos causan isquemia, dolor intenso y necrosis de piel y grasa. Sobre todo en la enfermedad renal en etapa terminal; el calcio y el fosfato séricos pueden ser normales.',
    },
    'calcium-channel-blocker': {
      meaning:
        'Fármaco que reduce la entrada de calcio en las células, usado a menudo para la presión arterial. El diltiazem es uno de ellos.',
    },
    'calcium-salts': {
      meaning:
        'Compuestos de calcio con otro ion, como el fosfato. Las que se depositan en la calcinosis son insolubles.',
    },
    'connective-tissue-disease': {
      meaning:
        'Enfermedad del tejido que sostiene la piel, las articulaciones y los vasos, a menudo autoinmune. Son ejemplos la esclerosis sistémica, la dermatomiositis y el lupus.',
    },
    crest: {
      meaning:
        'Nombre más antiguo ligado a la esclerosis sistémica limitada. La C significa calcinosis, que se presenta en la forma limitada y en la difusa.',
    },
    'ct-scan': {
      name: 'Tomografía computarizada (TC)',
      meaning:
        'Imágenes de rayos X desde muchos ángulos, unidas en imágenes detalladas. Añade detalle anatómico, sobre todo en los depósitos profundos.',
    },
    dermatomyositis: {
      meaning:
        'Enfermedad autoinmune del tejido conectivo con debilidad muscular y erupción cutánea, con una forma adulta y otra juvenil. Su calcinosis es de tipo distrófico.',
    },
    dialysis: {
      meaning:
        'Tratamiento que limpia la sangre en la insuficiencia renal, con una máquina (hemodiálisis) o con un líquido en el abdomen (diálisis peritoneal).',
    },
    diltiazem: {
      meaning:
        'Bloqueador de los canales de calcio, usado fuera de indicación en la calcinosis con evidencia de grado bajo.',
    },
    dystrophic: {
      meaning:
        'Depósito en tejido ya lesionado o inflamado. El calcio y el fosfato séricos suelen ser normales. Es el tipo más común.',
    },
    'end-stage-renal-disease': {
      meaning:
        'Insuficiencia renal en la que la vida depende de la diálisis o de un trasplante. En ella se da la mayoría de los casos de calcifilaxis.',
    },
    eswl: {
      name: 'Litotricia extracorpórea por ondas de choque (LEOC o ESWL)',
      meaning:
        'Ondas de choque desde fuera del cuerpo fragmentan un depósito, como lo hacen con un cálculo renal. El alivio del dolor está mejor demostrado que la pérdida de calcio.',
    },
    excision: {
      meaning:
        'Eliminación quirúrgica. Cuando se quita solo una parte, se llama resección parcial (debulking).',
    },
    extravasation: {
      meaning:
        'Salida de una infusión desde la vena hacia el tejido que la rodea. El gluconato o el cloruro de calcio extravasado puede causar ampollas y matar la piel.',
    },
    fgf23: {
      meaning:
        'Codifica una hormona que hace que los riñones excreten fosfato. Sus cambios son una causa genética de la calcinosis tumoral familiar hiperfosfatémica.',
    },
    hyperparathyroidism: {
      meaning:
        'Producción excesiva de hormona paratiroidea, que altera el calcio y el fosfato. Puede causar calcificación metastásica, que no es la propagación de un cáncer.',
    },
    hyperphosphatemia: {
      meaning:
        'Fosfato sérico anormalmente alto, como en la insuficiencia renal crónica y en una forma de calcinosis tumoral familiar.',
    },
    iatrogenic: {
      meaning:
        'Causado por un procedimiento médico o un fármaco. En la calcinosis, sobre todo por calcio que se salió de una infusión; el depósito se queda en ese lugar.',
    },
    idiopathic: {
      meaning:
        'Sin causa conocida. En la calcinosis, un diagnóstico de exclusión: no se encuentra ningún desencadenante, lesión tisular ni defecto metabólico sistémico.',
    },
    lesion: {
      meaning: 'Cualquier cambio circunscrito de un tejido, como un nódulo, una úlcera o una mancha.',
    },
    lupus: {
      name: 'Lupus eritematoso sistémico (LES)',
      meaning:
        'Enfermedad autoinmune que puede afectar la piel, las articulaciones, los riñones y otros órganos. En ella, la calcinosis cutis es muy rara.',
    },
    metastatic: {
      meaning:
        'Depósito en tejido sano porque el calcio sérico, el fosfato o ambos son anormales, típicamente en la insuficiencia renal crónica. El nombre se refiere a los minerales: no es la propagación de un cáncer.',
    },
    minocycline: {
      meaning:
        'Antibiótico del grupo de las tetraciclinas, con efecto antiinflamatorio y de unión al calcio. Puede volver los depósitos de color negro azulado.',
    },
    mri: {
      name: 'Resonancia magnética (RM)',
      meaning:
        'Imágenes obtenidas con un imán potente. La RM convencional muestra el calcio en sí peor que otras pruebas de imagen.',
    },
    necrosis: {
      meaning: 'Muerte de un tejido; en la calcifilaxis, por la pérdida de su riego sanguíneo.',
    },
    nodule: { meaning: 'Bulto pequeño, sólido y palpable.' },
    'phosphate-binder': {
      meaning:
        'Fármaco que se toma con la comida y se une al fosfato en el intestino. Los que llevan calcio se citan como motivo de preocupación en la calcifilaxis. No deje ninguno por su cuenta.',
    },
    serum: { meaning: 'Concentración de una sustancia en la parte líquida de la sangre.' },
    'sodium-thiosulfate': {
      meaning:
        'Agente que solubiliza el calcio, administrado por vía intravenosa (sobre todo fuera de indicación en la calcifilaxis) o inyectado en un depósito.',
    },
    'systemic-sclerosis': {
      meaning:
        'Enfermedad autoinmune del tejido conectivo que endurece la piel y daña los vasos pequeños y los órganos, con una forma limitada y otra difusa.',
    },
    'tumoral-calcinosis': {
      meaning:
        'Depósitos raros y grandes cerca de las articulaciones, a menudo familiares o secundarios a la insuficiencia renal. Se parecen a tumores, pero no son tumores ni son cáncer. Haga que le revisen cualquier bulto nuevo.',
    },
    ulcer: {
      meaning:
        'Defecto abierto de la piel que cicatriza lentamente; sobre un depósito, puede soltar material parecido a la tiza.',
    },
  },
};

export const disclaimer: Clinical<'disclaimer'> = {
  edition,
  items: {
    information:
      '**Solo para informar.** Esta guía le ayuda a conocer la calcinosis y a prepararse para una consulta. No puede decirle qué tiene usted ni qué es lo mejor en su caso. El detalle médico también es educativo: no es una guía de práctica clínica ni está destinado al diagnóstico, el triaje o el seguimiento.',
    making:
      '**Escrita a partir de fuentes publicadas.** Son estudios de cohortes, informes de casos, revisiones y sitios web de salud. La mayoría se leyeron como resúmenes o extractos, pocas veces completos; por eso, acuda a la fuente antes de confiar en una cifra. Cada número muestra su fuente. Una línea más abajo indica si un profesional de la salud ha revisado este texto.',
  },
};
