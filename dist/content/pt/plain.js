const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Português',
    labelled: '{label}: {text}',
    sources: 'Fontes',
    source: 'Fonte {n}',
    backToText: 'Voltar ao texto',
    copied: 'Copiado',
    copyByHand: 'Selecione este texto e copie.',
    contact: 'Contato',
    emergencyNumber: 'o seu número de emergência (192, 112, 911 ou 999)',
    reviewed: 'Revisado por {by} em {on}.',
    notReviewed: 'Nenhum profissional de saúde revisou este texto ainda. Por isso, leve as suas perguntas à sua equipe de saúde.',
    draft: 'Esta tradução é um rascunho. Nenhum profissional de saúde a revisou ainda. Por isso, leve as suas perguntas à sua equipe de saúde.',
    about: 'Sobre este texto',
    version: 'Versão {version} de {date}',
    local: 'A clínica ou o hospital que mostra esta página mudou ou acrescentou partes deste texto.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Causas e fatores de risco',
    intro: 'Cada tipo de calcinose tem as suas próprias causas. [@reiter2011] Aqui estão três grupos delas. Ferimentos, infecções e cuidados médicos também podem levar à calcinose. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Doenças autoimunes e inflamatórias',
            explanation: 'Em uma [doença autoimune](#autoimmune-disease), o corpo ataca por engano os próprios tecidos. O cálcio pode se depositar onde eles foram danificados. Os níveis no sangue quase sempre continuam normais. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Minerais do sangue e rins',
            explanation: 'O sangue tem cálcio demais, fosfato demais ou os dois. Uma parte pode se depositar nos tecidos. [@reiter2011] Os médicos chamam essa forma de [metastática](#metastatic). O nome fala de minerais. **Não é câncer que se espalhou**.',
        },
        genetic: {
            name: 'Causas hereditárias',
            explanation: 'Algumas formas vêm de genes alterados, que passam de pais para filhos. Elas são muito raras. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Esclerose sistêmica (esclerodermia)',
            known: [
                'Em estudos, entre cerca de 1 em cada 4 e 4 em cada 10 pessoas com essa doença tinham calcinose. [@valenzuela2016; @w-samoes2023]',
                'Ela aparece tanto na forma limitada quanto na forma extensa. O C de [CREST](#crest), um nome antigo ligado à forma limitada, quer dizer calcinose. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomiosite',
            known: [
                'Ela prejudica os músculos e a pele. Cerca de 20 em cada 100 adultos com essa doença têm calcinose. [@hoeltzel2014; @w-tma]',
                'Na forma da infância (juvenil), os números vão de 10 a 70 em cada 100. [@hoeltzel2014] Quatro estudos encontraram de 13 a 47 em cada 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lúpus (LES)',
            known: [
                'O cálcio na pele é muito raro no [lúpus](#lupus). [@w-sle-jdd] Um estudo mais antigo, com radiografias, encontrou cálcio perto das articulações e em tecidos moles em 9 de 130 pessoas. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Insuficiência renal crônica',
            known: [
                'Esta é a causa principal aqui, sobretudo em [diálise](#dialysis). [@rumancik2020] O que mais pesa é o excesso de fosfato no sangue. O cálcio pode estar normal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Paratireoides hiperativas',
            known: [
                'Essas pequenas glândulas do pescoço produzem hormônio demais ([hiperparatireoidismo](#hyperparathyroidism)). O cálcio e o fosfato perdem o equilíbrio, e uma parte pode se depositar nos tecidos. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Riscos para a calcifilaxia',
            known: [
                'A calcifilaxia é rara e pode pôr a vida em risco. [@nigwekar2018] **Procure ajuda rápido** se surgirem áreas de pele muito dolorosas que ficam roxas, escuras ou pretas.',
                'A maioria das pessoas com calcifilaxia tem [doença renal terminal](#end-stage-renal-disease). [@nigwekar2018] Em um estudo, a chance de ter calcifilaxia era mais que o triplo em quem tomava varfarina no início da diálise. [@nigwekar2016] **Não pare a varfarina por conta própria: pergunte a quem receitou.**',
                'Ela também pode vir sem insuficiência renal. É vista com paratireoides hiperativas, câncer, danos do álcool no fígado e [doença do tecido conjuntivo](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Calcinose tumoral familiar',
            known: [
                'A criança recebe um gene alterado do pai e outro da mãe. [@boyce2020] Em uma forma, o fosfato no sangue é alto. Na outra, é normal. [@boyce2020; @w-sprecher]',
                'Grandes depósitos crescem perto das articulações, na maioria das vezes nos quadris, ombros e cotovelos. Eles podem parecer tumores, mas não são tumores nem câncer. [@w-medlineplus-hftc] Mesmo assim, todo caroço novo deve ser examinado.',
            ],
        },
    },
    genes: {
        title: 'Para profissionais de saúde: os genes',
        text: [
            'Forma com fosfato alto: [FGF23](#fgf23), GALNT3 ou KL. [@boyce2020] Forma com fosfato normal: SAMD9. [@w-sprecher] A herança é autossômica recessiva. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Como se descobre a calcinose',
    intro: 'Os médicos descobrem a calcinose com o exame do corpo e vários testes. [@le-statpearls] Estes são os passos, na ordem mais comum. A radiografia (raio X) costuma ser o primeiro teste. [@mar2021] **Nem todo mundo precisa de todos os passos.**',
    parts: {
        happens: 'O que acontece',
        shows: 'O que mostra',
        misses: 'O que não consegue mostrar',
    },
    items: {
        examination: {
            name: 'Exame do corpo (exame físico)',
            happens: 'Um médico ou enfermeiro olha a sua pele e apalpa para sentir caroços duros.',
            shows: 'Os caroços duros típicos. É mais fácil encontrar os que ficam logo abaixo da pele.',
            misses: 'O exame sozinho deixa passar alguns. Um estudo olhou pessoas com esclerose sistêmica. O exame encontrou cálcio em cerca de 58 de cada 100 pessoas com cálcio na radiografia. [@w-samoes2023]',
        },
        imaging: {
            name: 'Exames de imagem',
            happens: 'São feitas imagens do corpo, quase sempre uma radiografia simples. Algumas pessoas também precisam de ultrassom (ecografia), [tomografia](#ct-scan) ou [ressonância magnética](#mri). Esses exames servem sobretudo para caroços profundos. [@mar2021]',
            shows: 'A radiografia mostra quanto cálcio existe e onde ele está. O ultrassom e a tomografia podem mostrar mais detalhes. [@mar2021]',
            misses: 'A ressonância magnética comum não mostra tão bem o próprio cálcio. [@mar2021]',
        },
        'blood-tests': {
            name: 'Exames de sangue',
            happens: 'Tira-se um pouco do seu sangue. Um laboratório mede o cálcio e o fosfato. Quase sempre ele também verifica os rins, a vitamina D e um hormônio que controla o cálcio (paratormônio). [@le-statpearls; @boyce2020]',
            shows: 'Se esses minerais estão fora do equilíbrio. O sangue também pode mostrar sinais de uma doença por trás da calcinose. [@le-statpearls] O [teste FAN](#antinuclear-antibody) pode indicar lúpus ou esclerodermia, ou tornar isso menos provável. [@w-ana]',
            misses: 'O teste FAN sozinho não pode provar nem descartar uma doença. Resultados positivos fracos são comuns em pessoas idosas saudáveis. Alguns remédios também podem causá-los. [@w-ana]',
        },
        biopsy: {
            name: 'Biópsia',
            happens: 'Às vezes, um médico retira um pedacinho de tecido. Um laboratório olha esse pedaço bem de perto. Com sinais de [calcifilaxia](#calciphylaxis), **isso pode causar novas feridas ou uma infecção.** Um especialista deve decidir. [@w-clinlab]',
            shows: 'Ela pode confirmar a calcinose e descartar outras doenças. [@reiter2011] É feita principalmente quando há suspeita de câncer.',
            misses: 'Um único pedacinho não mostra quanto cálcio existe, nem em que outros lugares ele está.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Sobre estas informações',
    items: {
        information: '**Só para informar.** Este guia ajuda você a conhecer a calcinose e a se preparar para uma consulta. Ele não pode dizer o que você tem, nem o que é melhor para você.',
        'no-stand-in': '**Não substitui a sua equipe de saúde.** Um médico ou enfermeiro que conhece você pode dar conselhos que servem para o seu caso. Este guia não pode. Não adie um atendimento, nem pare um tratamento, por causa do que leu aqui.',
        emergency: '**Não é para emergências.** Em uma emergência, não continue a ler. Ligue para {emergency}.',
        making: '**Escrito a partir de fontes publicadas.** São estudos e sites de saúde. Cada número mostra a sua fonte. Uma linha abaixo diz se um profissional de saúde verificou este texto.',
        privacy: '**Privado.** Este guia não envia nada sobre você a ninguém. Ele não usa cookies e não conta visitas. O site em que ele está pode ter regras próprias.',
    },
    help: {
        title: 'Mais ajuda',
        intro: 'Estes grupos ajudam pessoas com uma doença que pode vir com calcinose.',
        groups: {
            myositis: 'Mais sobre a calcinose que vem com doenças autoimunes.',
            scleroderma: 'Mais para pessoas com esclerose sistêmica (esclerodermia).',
            kidney: 'Mais para pessoas com doença dos rins.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Perguntas sobre a calcinose',
    items: {
        'firm-lump': {
            question: 'Tenho um caroço firme debaixo da pele. O que devo fazer?',
            answer: [
                'Todo caroço novo deve ser examinado por um médico ou enfermeiro. Se ele crescer, procure atendimento em poucos dias. [@w-sarcoma] Pode ser [calcinose](#calcinosis): cálcio que se acumula debaixo da pele. Esses depósitos não são câncer, mas outros problemas podem ter o mesmo aspecto. O tratamento certo depende da causa.',
                '**Procure ajuda de emergência agora** se um dedo da mão ou do pé ficar azul ou preto, ou continuar branco. Faça o mesmo se tiver uma infecção junto com confusão mental, calafrios fortes ou muita falta de ar. Com insuficiência renal: se a pele ficar escura e muito dolorosa, ligue agora para a sua equipe dos rins ou para o número de emergência. Se o local do soro na veia doer ou ficar escuro, avise agora um enfermeiro ou uma enfermeira.',
                '**Procure ajuda hoje** se a pele perto do caroço estiver quente, tiver pus, ficar vermelha ou mais escura. Faça o mesmo se tiver febre, pele dolorosa roxa ou preta, ou uma articulação quente e inchada.',
            ],
        },
        'skin-signs': {
            question: 'Quais são os sinais de cálcio na pele (calcinose cutânea)?',
            answer: [
                'A [calcinose cutânea](#calcinosis-cutis) é cálcio na própria pele. [@reiter2011] Ela forma caroços duros e firmes. Eles podem ser brancos, amarelos ou da cor da sua pele. [@w-dermadvisor] Na pele parda ou negra, o aspecto pode ser diferente.',
                'Os caroços podem doer, virar feridas ou soltar uma pasta branca parecida com giz. [@valenzuela2020] Não esprema nem corte os caroços.',
            ],
        },
        diagnosis: {
            question: 'Como os médicos descobrem se é calcinose?',
            answer: [
                'Um médico ou enfermeiro olha e apalpa os caroços. Só isso pode deixar passar alguns. [@w-samoes2023] A radiografia costuma ser o primeiro teste. Ela mostra onde está o cálcio. [@mar2021]',
                'Os exames de sangue procuram uma causa. Eles medem o cálcio, o fosfato e sinais de [doença autoimune](#autoimmune-disease). [@le-statpearls]',
                'Algumas pessoas precisam de uma [biópsia](#biopsy). Retira-se um pedacinho de pele para olhar bem de perto. Na [calcifilaxia](#calciphylaxis), isso pode causar novas feridas. Por isso, um especialista deve decidir. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Qual a diferença entre calcinose distrófica e metastática (que não é câncer que se espalhou)?',
            answer: [
                'A calcinose **distrófica** é o tipo mais comum. Ela se forma em tecido que sofreu dano ou inflamação. O cálcio e o fosfato no sangue costumam estar normais. [@le-statpearls]',
                'A calcinose **metastática** começa no sangue. O cálcio, o fosfato ou os dois estão alterados, e muitas vezes altos demais. A causa mais comum é a insuficiência renal crônica. [@le-statpearls] O nome fala de minerais. **Não é câncer que se espalhou**.',
            ],
        },
        autoimmune: {
            question: 'Uma doença autoimune pode causar calcinose?',
            answer: [
                'Sim. Nessas doenças, o corpo ataca por engano os próprios tecidos. Esse dano pode levar à calcinose distrófica. Ela pode vir com a [esclerose sistêmica](#systemic-sclerosis) (esclerodermia). Também pode vir com a [dermatomiosite](#dermatomyositis). É muito menos comum no [lúpus](#lupus). [@balin2012]',
                'Em estudos sobre a esclerose sistêmica, entre cerca de 1 em cada 4 e 4 em cada 10 pessoas tinham calcinose. [@valenzuela2016; @w-samoes2023] Depende de como se procura: as radiografias mostram mais do que o exame da pele.',
            ],
        },
        tumoral: {
            question: 'A calcinose tumoral é uma forma rara de calcinose?',
            answer: [
                'Sim. É um tipo raro dentro de um grupo maior. [@le-statpearls] Muitas vezes ocorre em famílias. Uma forma parecida pode vir com a insuficiência renal. [@fathi2014]',
                'Ela forma caroços grandes, na maioria das vezes perto dos quadris, ombros ou cotovelos. Eles podem parecer tumores, mas não são tumores nem câncer. [@w-medlineplus-hftc] Mesmo assim, todo caroço novo deve ser examinado.',
            ],
        },
        surgery: {
            question: 'Uma cirurgia pode tirar os depósitos?',
            answer: [
                'Sim. É uma escolha comum quando os caroços incomodam em um só lugar. [@balin2012]',
                'Os caroços podem voltar. Isso é mais provável se forem grandes, ou em alguns tipos, como a [calcinose tumoral](#tumoral-calcinosis). [@fathi2014] Pergunte o que a cirurgia poderia fazer por você e o que poderia dar errado.',
            ],
        },
    },
    ui: {
        openAll: 'Abrir tudo',
        closeAll: 'Fechar tudo',
        filter: 'Buscar nestas perguntas',
        clearFilter: 'Limpar busca',
        matches: {
            one: 'Pergunta exibida: {shown} de {all}',
            many: 'Perguntas exibidas: {shown} de {all}',
            other: 'Perguntas exibidas: {shown} de {all}',
        },
        noMatch: 'Nenhuma pergunta encontrada. Tente outra palavra.',
        copyLink: 'Copiar o link desta resposta',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Palavras deste guia',
    terms: {
        'antinuclear-antibody': {
            name: 'Anticorpos antinucleares (FAN ou ANA)',
            meaning: 'Um exame de sangue que procura proteínas dirigidas contra as células do próprio corpo. Ele também é positivo em algumas pessoas saudáveis.',
        },
        asymptomatic: { name: 'Assintomático', meaning: 'Sem nenhum sintoma que a pessoa possa sentir.' },
        'autoimmune-disease': {
            name: 'Doença autoimune',
            meaning: 'Uma doença em que as defesas do corpo atacam por engano os próprios tecidos.',
        },
        biopsy: {
            name: 'Biópsia',
            meaning: 'Retira-se um pedacinho de tecido para olhar no microscópio.',
        },
        bisphosphonates: {
            name: 'Bisfosfonatos',
            meaning: 'Remédios que tornam mais lenta a perda de osso. Já foram tentados contra os depósitos de cálcio.',
        },
        calcification: {
            name: 'Calcificação',
            meaning: 'Cálcio que se acumula onde não deveria estar.',
        },
        calcinosis: {
            name: 'Calcinose',
            meaning: 'Caroços ou placas de cálcio em partes moles do corpo.',
        },
        'calcinosis-cutis': {
            name: 'Calcinose cutânea (calcinosis cutis)',
            meaning: 'Caroços de cálcio na pele.',
        },
        calciphylaxis: {
            name: 'Calcifilaxia',
            meaning: 'Uma emergência rara. Cálcio e coágulos entopem vasos muito pequenos da pele. A pele fica escura e dói muito.',
        },
        'calcium-channel-blocker': {
            name: 'Bloqueador dos canais de cálcio',
            meaning: 'Um remédio que deixa entrar menos cálcio nas células. É muito usado para a pressão arterial.',
        },
        'calcium-salts': {
            name: 'Sais de cálcio',
            meaning: 'Cálcio unido a outra coisa, como o fosfato. No tecido, eles não se dissolvem.',
        },
        'connective-tissue-disease': {
            name: 'Doença do tecido conjuntivo',
            meaning: 'Uma doença do tecido que mantém o corpo unido: pele, articulações e vasos.',
        },
        crest: {
            name: 'Síndrome CREST',
            meaning: 'Um nome antigo ligado à esclerodermia limitada. O C quer dizer calcinose.',
        },
        'ct-scan': {
            name: 'Tomografia computadorizada (TC)',
            meaning: 'Radiografias de muitos ângulos, reunidas em imagens detalhadas.',
        },
        dermatomyositis: {
            name: 'Dermatomiosite',
            meaning: 'Uma doença com músculos fracos e erupção na pele. Adultos e crianças podem ter.',
        },
        dialysis: {
            name: 'Diálise',
            meaning: 'Um tratamento que limpa o sangue quando os rins falham, com uma máquina ou um líquido.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Um bloqueador dos canais de cálcio que já foi tentado contra a calcinose.',
        },
        dystrophic: {
            name: 'Calcificação distrófica',
            meaning: 'Cálcio em tecido que já estava danificado. Os níveis no sangue costumam ser normais.',
        },
        'end-stage-renal-disease': {
            name: 'Doença renal terminal (em estágio final)',
            meaning: 'Os rins já não funcionam o bastante para viver sem diálise ou transplante.',
        },
        eswl: {
            name: 'Ondas de choque (litotripsia, ESWL)',
            meaning: 'Ondas parecidas com o som, enviadas de fora do corpo, quebram os depósitos.',
        },
        excision: { name: 'Excisão', meaning: 'Cortar e retirar algo em uma cirurgia.' },
        extravasation: {
            name: 'Extravasamento',
            meaning: 'O líquido do soro vaza da veia para o tecido em volta.',
        },
        fgf23: {
            name: 'Gene FGF23',
            meaning: 'Ele guarda o plano de um hormônio que manda os rins eliminarem fosfato.',
        },
        hyperparathyroidism: {
            name: 'Hiperparatireoidismo',
            meaning: 'Pequenas glândulas do pescoço (paratireoides) produzem hormônio demais. O cálcio perde o equilíbrio.',
        },
        hyperphosphatemia: { name: 'Hiperfosfatemia', meaning: 'Fosfato demais no sangue.' },
        iatrogenic: { name: 'Iatrogênico', meaning: 'Provocado por cuidados médicos.' },
        idiopathic: { name: 'Idiopático', meaning: 'Com uma causa que ninguém encontrou.' },
        lesion: {
            name: 'Lesão',
            meaning: 'Um ponto alterado do tecido, como um caroço, uma ferida ou uma mancha.',
        },
        lupus: {
            name: 'Lúpus (lúpus eritematoso sistêmico, LES)',
            meaning: 'Uma doença autoimune que pode afetar a pele, as articulações, os rins e outras partes.',
        },
        metastatic: {
            name: 'Calcificação metastática',
            meaning: 'O cálcio se deposita em tecido saudável porque os minerais do sangue estão alterados. Não é câncer que se espalhou.',
        },
        minocycline: {
            name: 'Minociclina',
            meaning: 'Um antibiótico que também acalma a inflamação.',
        },
        mri: {
            name: 'Ressonância magnética (RM)',
            meaning: 'Imagens feitas com um ímã forte. Elas mostram o cálcio menos bem do que outros exames.',
        },
        necrosis: { name: 'Necrose', meaning: 'Morte de tecido no corpo.' },
        nodule: { name: 'Nódulo', meaning: 'Um caroço pequeno e sólido.' },
        'phosphate-binder': {
            name: 'Quelante de fosfato',
            meaning: 'Um remédio tomado com a comida. Ele prende o fosfato no intestino.',
        },
        serum: {
            name: 'Nível sérico',
            meaning: 'Quanto existe de uma substância na parte líquida do sangue.',
        },
        'sodium-thiosulfate': {
            name: 'Tiossulfato de sódio',
            meaning: 'Um remédio que pode ajudar a dissolver o cálcio. É dado por soro na veia ou por injeção.',
        },
        'systemic-sclerosis': {
            name: 'Esclerose sistêmica (esclerodermia)',
            meaning: 'Uma doença autoimune que endurece a pele e prejudica vasos pequenos e órgãos.',
        },
        'tumoral-calcinosis': {
            name: 'Calcinose tumoral',
            meaning: 'Caroços de cálcio raros e grandes, perto das articulações. Parecem tumores, mas não são, e podem ocorrer em famílias. Todo caroço novo deve ser examinado.',
        },
        ulcer: { name: 'Úlcera', meaning: 'Uma ferida aberta que demora a sarar.' },
    },
    ui: {
        filter: 'Buscar nestas palavras',
        clearFilter: 'Limpar busca',
        matches: {
            one: 'Palavra exibida: {shown} de {all}',
            many: 'Palavras exibidas: {shown} de {all}',
            other: 'Palavras exibidas: {shown} de {all}',
        },
        noMatch: 'Nenhuma palavra encontrada. Tente outra.',
        inGlossary: 'Ver na lista de palavras',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Guia sobre a calcinose',
    ui: {
        contents: 'Neste guia',
        readingTime: {
            one: 'Cerca de {minutes} minuto de leitura',
            many: 'Cerca de {minutes} de minutos de leitura',
            other: 'Cerca de {minutes} minutos de leitura',
        },
        print: 'Imprimir este guia',
        backToContents: 'Voltar ao índice',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Pontos principais sobre a calcinose',
    summary: 'A calcinose é cálcio que se acumula em partes moles do corpo. [@reiter2011] Poucas pessoas a têm. [@le-statpearls] Mas ela é bem conhecida, e é importante, em algumas doenças autoimunes e na doença renal avançada. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Rara ou não?',
            text: 'Depende do que mais você tem. No geral, a calcinose é rara. Ela é bastante comum na [esclerose sistêmica](#systemic-sclerosis) (esclerodermia) e na [dermatomiosite](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Cinco tipos',
            text: 'Calcinose é o nome de um grupo. Este guia usa cinco tipos, cada um com a sua causa. [@reiter2011] Algumas fontes contam quatro. [@w-dermnet]',
        },
        'main-cause': {
            title: 'A causa principal',
            text: 'Na maioria das vezes, o cálcio se deposita em tecido que sofreu dano. Uma [doença autoimune](#autoimmune-disease), um ferimento ou uma infecção podem fazer isso. Este é o tipo [distrófico](#dystrophic). [@le-statpearls] Em algumas pessoas, não se encontra a causa.',
        },
        signs: {
            title: 'Os sinais',
            text: 'Eles vão de leves a graves. Os caroços podem ser doloridos ou não doer nada. As articulações podem ficar rígidas. A pele pode se abrir em [feridas](#ulcer) e soltar uma pasta parecida com giz. [@valenzuela2020] **Todo caroço novo deve ser examinado** por um médico ou enfermeiro. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Como descobrir',
            text: 'São alguns passos. Um médico ou enfermeiro examina os caroços. Depois vêm uma radiografia e exames de sangue. Algumas pessoas também precisam de uma [biópsia](#biopsy): retira-se um pedacinho para olhar bem de perto. [@mar2021]',
        },
        care: {
            title: 'Tratamento',
            text: 'O tratamento certo depende do tipo, da causa e da gravidade. [@w-uptodate-tx] Pode ser remédio para os sintomas, cirurgia ou os dois. [@traineau2020] O tratamento também pode visar os minerais do sangue e a inflamação. A esperança é que você se sinta e viva melhor. Nenhum ensaio clínico mostrou isso ainda.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'O que é a calcinose?',
    items: {
        meaning: {
            text: [
                'A calcinose é cálcio no lugar errado. [Sais de cálcio](#calcium-salts) parecidos com giz se depositam em partes moles do corpo, como a pele. [@reiter2011; @w-dermnet] Esses depósitos não se dissolvem. [@reiter2011; @w-uptodate] Os ossos e os dentes precisam de cálcio: isso é normal e não é calcinose. [@w-dermnet]',
                'A forma da pele se chama [calcinose cutânea](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Como ela aparece',
            text: [
                'Você pode ver ou sentir caroços firmes. Muitos são brancos ou amarelos. [@w-dermadvisor] Na pele parda ou negra, a cor pode ser diferente. Use também o tato: os caroços são duros ao toque. [@w-dermadvisor; @w-tma]',
                'Se o aspecto dos caroços preocupa você, fale com a sua equipe de saúde. [@w-tma]',
            ],
        },
        place: {
            heading: 'Onde ela fica',
            text: [
                'Os depósitos podem ficar na pele ou logo abaixo dela. Também podem ficar mais fundo: em um músculo ou em um tendão, o cordão que prende o músculo ao osso. [@w-dermnet; @w-tma] Alguns tipos chegam a órgãos dentro do corpo. [@w-dermnet]',
                'Em um estudo com pessoas com [esclerodermia](#systemic-sclerosis), cerca de 7 em cada 10 dos locais eram nas mãos. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Como ela pode afetar você',
            text: [
                'Alguns depósitos são muito pequenos, e você pode não sentir nada. Outros são grandes, doem e dificultam o dia a dia. [@w-sclerodermabc; @valenzuela2020] Os que ficam junto a uma articulação costumam incomodar mais. O mesmo vale quando a pele se rompe e se forma uma [ferida](#ulcer). [@w-tma; @valenzuela2020]',
                'Um material branco, parecido com giz, pode sair de uma ferida. [@valenzuela2020] Não esprema nem corte um caroço, pois micróbios podem entrar. [@w-sclerodermabc-faq]',
                'Em um estudo com pessoas com esclerodermia, a infecção foi rara (cerca de 2 em cada 100). [@valenzuela2020] Procure ajuda no mesmo dia se a pele perto de um caroço estiver quente, tiver pus, ficar vermelha ou mais escura. Faça o mesmo se tiver febre. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'É câncer?',
            text: [
                'Os depósitos não são câncer. [@w-medlineplus-hftc] Mas outros caroços podem ter o mesmo aspecto, e o cálcio pode se formar dentro de alguns tumores. [@w-dermnet] **Todo caroço novo deve ser examinado** por um médico ou enfermeiro. Procure atendimento em poucos dias se ele crescer ou for profundo. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Desenho da pele e do que há abaixo dela, em corte',
        description: 'De cima para baixo: pele, gordura, um músculo com o seu tendão e dois ossos em uma articulação. Quatro depósitos parecidos com giz ficam em profundidades diferentes. Um quinto rompeu a pele e vaza.',
        note: 'Fora de escala e sem as cores reais.',
        deposits: {
            title: 'Depósitos de cálcio',
            labels: {
                'in-skin': '**Na pele:** uma saliência firme que você pode ver e sentir.',
                'in-fat': '**Na gordura debaixo da pele:** um caroço que você pode sentir, mas não ver.',
                'in-muscle': '**Em um músculo:** fundo demais para ver.',
                'by-joint': '**Ao lado de um tendão, junto a uma articulação:** pode deixar a articulação rígida.',
                'through-skin': '**Onde a pele se rompeu:** sai um material parecido com giz.',
            },
        },
        tissues: {
            title: 'Partes do corpo',
            labels: {
                skin: 'Pele',
                fat: 'Gordura',
                muscle: 'Músculo',
                tendon: 'Tendão',
                bone: 'Ossos, com uma articulação entre eles. O cálcio no osso é normal.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'A calcinose é rara?',
    intro: [
        '**Rara para a maioria das pessoas, comum em algumas doenças.** Depende sobretudo da causa. [@le-statpearls] Não encontramos uma contagem para a população geral e, por isso, não damos um número. Em palavras: a maioria das formas é pouco comum. [@le-statpearls]',
        'Algumas formas hereditárias são muito raras. [@w-medlineplus-hftc; @boyce2020] A [calcinose tumoral](#tumoral-calcinosis) é uma que pode ocorrer em famílias. Essas formas podem vir de mudanças em certos genes. [@boyce2020]',
        'Ela é muito mais comum em algumas doenças. [@valenzuela2016; @hoeltzel2014] Duas delas são a [esclerose sistêmica](#systemic-sclerosis) e a [dermatomiosite](#dermatomyositis). Nelas, o cálcio na pele ([calcinose cutânea](#calcinosis-cutis)) é bastante comum. [@balin2012; @traineau2020] Ele é importante, e não uma curiosidade. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Esclerose sistêmica (esclerodermia)',
            statement: 'Na esclerose sistêmica, cerca de {people} em cada 100 pessoas têm calcinose.',
            note: 'Isso é entre cerca de 1 em cada 4 e 4 em cada 10. [@valenzuela2016; @w-samoes2023] Depende de como se procura: as radiografias mostram mais do que o exame da pele. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Dermatomiosite juvenil',
            statement: 'Na dermatomiosite juvenil, cerca de {people} em cada 100 pessoas têm calcinose.',
            note: 'Esta forma começa na infância. A faixa é larga. Os quatro estudos abaixo encontraram de 13 a 47 em cada 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dermatomiosite do adulto',
            statement: 'Na dermatomiosite do adulto, cerca de {people} em cada 100 pessoas têm calcinose.',
            note: 'Este é um número aproximado. Não encontramos uma contagem por trás dele.',
        },
        lupus: {
            name: 'Lúpus (LES)',
            statement: 'No lúpus, cerca de {people} em cada 100 pessoas tinham calcinose em um estudo mais antigo com radiografias.',
            note: 'As radiografias mostraram cálcio em tecidos moles. [@w-sle-budin] Na pele, ele é muito raro no lúpus. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Maior estudo aqui',
        'PV-2': 'Segundo maior estudo aqui',
        'PV-3': 'Terceiro maior estudo aqui',
        'PV-4': 'Pelo exame físico (contagem e porcentagem do artigo diferem um pouco; as duas como impressas)',
        'PV-5': 'Por radiografia, no mesmo estudo',
        'PV-6': 'Maior estudo aqui',
        'PV-7': 'Estudo da Turquia',
        'PV-8': 'Estudo de São Paulo',
        'PV-9': 'Menor estudo aqui',
        'PV-10': 'Faixa publicada',
        'PV-11': 'Estimativa publicada',
        'PV-12': 'Estudo mais antigo com radiografias dos tecidos moles',
    },
    ui: {
        drawings: 'De cada 100 pessoas com a doença',
        drawingsHint: 'Cada desenho mostra 100 pessoas com aquela doença, e não 100 pessoas da população geral.',
        key: {
            solid: 'Cheia: tem calcinose',
            between: 'Meio cheia: pode ter, pois os estudos diferem',
            empty: 'Vazia: não tem',
        },
        plot: 'Estudo por estudo',
        plotHint: 'Um ponto é um único número. Uma barra é uma faixa.',
        axis: 'Pessoas com calcinose, de cada 100',
        range: '{low} a {high}',
        counted: '{count} de {total} pessoas, cerca de {people} em\u00a0100.',
        estimated: 'cerca de {people} em\u00a0100 pessoas.',
        table: 'Os mesmos números em uma tabela',
        columns: {
            population: 'Doença',
            study: 'Estudo',
            count: 'Pessoas com calcinose',
            total: 'Pessoas no estudo',
            share: 'De cada 100',
        },
        notGiven: 'não informado',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Nível de leitura',
    plain: 'Palavras simples',
    clinical: 'Detalhes médicos',
    changed: {
        plain: 'Os textos desta página agora usam palavras simples.',
        clinical: 'Os textos desta página agora dão detalhes médicos.',
    },
    remembered: 'Esta escolha fica guardada neste navegador.',
    notRemembered: 'Não é possível guardar esta escolha neste navegador. Ela vale só para esta página.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Referências',
    citedIn: 'Citada em:',
    copyText: 'Copiar como texto',
    copyRis: 'Copiar como RIS',
    copyBibtex: 'Copiar como BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Anotações para a sua consulta',
    intro: 'Marque o que você notou e leve as suas anotações à consulta. Os sinais mudam com o tamanho, o tipo e o lugar dos depósitos. [@w-tma]',
    groups: {
        lumps: {
            label: 'Caroços',
            explanation: 'Caroços firmes debaixo da pele podem parecer nós duros ao toque. Podem ser brancos, amarelos ou da cor da sua pele. [@w-dermadvisor] Na pele mais escura, o aspecto pode ser diferente. Caroços têm muitas causas. Por isso, todo caroço novo deve ser examinado.',
        },
        pain: {
            label: 'Dor',
            explanation: 'Os caroços podem doer, sobretudo perto das articulações ou onde há pressão sobre o corpo. [@w-tma]',
        },
        stiffness: {
            label: 'Articulações rígidas ou doloridas',
            explanation: 'As articulações podem doer ou parecer rígidas. Um caroço grande pode impedir que uma articulação próxima se mova bem. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Feridas ou secreção branca',
            explanation: 'A pele sobre um caroço pode inflamar e se romper. Pode virar uma ferida dolorosa e soltar um material branco, parecido com giz. [@w-dermadvisor] Não esprema, fure nem corte: micróbios podem entrar. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Mudança de cor, calor ou inchaço',
            explanation: 'A pele perto de um caroço pode ficar vermelha e inchar, ainda mais se houver infecção. Na pele parda ou negra, o vermelho é difícil de ver. Procure pele mais escura ou roxa, calor, inchaço e dor. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Caroços firmes e duros debaixo da pele',
        'pale-lumps': 'Caroços brancos, amarelos ou da cor da pele',
        pain: 'Dor em um caroço',
        tenderness: 'Um caroço que dói ao toque ou à pressão',
        'joint-pain': 'Dor nas articulações',
        'stiff-joints': 'Uma articulação rígida ou difícil de mover',
        sores: 'Pele rompida ou ferida sobre um caroço',
        'chalky-discharge': 'Material branco, parecido com giz, que sai da pele',
        'colour-change': 'Pele vermelha, roxa ou mais escura perto de um caroço',
        'warmth-swelling': 'Pele quente ou inchada perto de um caroço',
    },
    none: 'Nada disso',
    noneNote: 'Esta lista não pode citar todos os problemas. Conte à sua equipe de saúde sobre qualquer caroço novo ou mudança.',
    notDiagnosis: 'Isto não é um diagnóstico. Outros problemas podem ter o mesmo aspecto.',
    questions: [
        'Qual pode ser a causa?',
        'De quais exames eu preciso, e o que eles vão mostrar?',
        'Pode haver outra doença por trás disso?',
        'Quais são as minhas opções, como funcionam e quais são os riscos?',
        'Como cuido de um caroço ou de uma ferida em casa?',
        'Devo continuar a tomar os meus remédios como estão?',
        'Com quais mudanças devo ligar para vocês?',
    ],
    ui: {
        urgentTick: 'Marque um sinal para que ele venha primeiro nas suas anotações.',
        since: 'Desde quando?',
        sinceHint: 'Uma data ou palavras, como “na primavera passada”.',
        where: 'Onde?',
        whereHint: 'Por exemplo: mão esquerda, os dois cotovelos.',
        words: 'Com as suas palavras',
        wordsHint: 'O que mudou? O que melhora ou piora?',
        sheet: 'Minhas anotações',
        sheetIntro: 'Estas são as minhas próprias anotações, para a minha equipe de saúde.',
        sheetEmpty: 'Nada foi anotado ainda.',
        sheetUrgent: 'Sinais urgentes que marquei',
        sheetSymptoms: 'O que notei',
        sheetWords: 'Com as minhas palavras',
        questions: 'Perguntas para fazer',
        print: 'Imprimir',
        copy: 'Copiar como texto',
        clear: 'Apagar minhas anotações',
        clearing: {
            ask: 'Apagar tudo o que você marcou e escreveu?',
            yes: 'Sim, apagar tudo',
            no: 'Não, manter',
        },
        cleared: 'As suas anotações foram apagadas.',
        remembered: {
            session: 'As suas anotações ficam nesta aba do navegador até você apagar as anotações ou fechar a aba.',
            device: 'As suas anotações ficam neste navegador, neste aparelho, até você apagá-las. Outras pessoas que usam o aparelho podem vê-las.',
        },
        notRemembered: 'Não é possível guardar as suas anotações neste navegador. Elas estão só nesta página. Imprima ou copie as anotações antes de sair dela.',
        private: 'O que você marca ou escreve fica nesta página.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Opções de tratamento',
    opening: [
        '**Nenhum tratamento sozinho funciona para todos.** A calcinose é difícil de tratar. [@traineau2020; @balin2012; @w-tma] A escolha depende da causa, do lugar e da gravidade. [@w-uptodate-tx]',
        'As provas para cada opção são fracas. [@traineau2020] Na maioria dos países, este uso dos remédios é “off-label”: eles não são aprovados para a calcinose.',
        '**Não pare nem comece um remédio por conta própria.** Fale primeiro com a sua equipe de saúde.',
    ],
    medicines: 'Remédios',
    parts: {
        what: 'O que é',
        why: 'Por que se tenta',
        evidence: 'Que provas existem',
        ask: 'O que perguntar ou saber',
    },
    items: {
        'underlying-disease': {
            name: 'Tratar a doença que está por trás',
            what: 'A sua equipe procura a doença que está por trás da calcinose e a trata. Isso vem primeiro. [@w-tma; @w-uptodate-tx]',
            why: 'Em uma [doença autoimune](#autoimmune-disease), o bom controle da doença pode ajudar também a calcinose. [@w-tma; @orandi2018]',
            evidence: '**Bom cuidado habitual, pouco testado.** Pode ajudar, mas ninguém pode prometer isso.',
            ask: 'Pergunte qual doença está por trás da sua calcinose e se ela está bem controlada.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Um [bloqueador dos canais de cálcio](#calcium-channel-blocker). É preciso receita médica.',
            why: 'Pode deixar entrar menos cálcio nas células. [@traineau2020]',
            evidence: '**Revisões de estudos pequenos.** As provas são fracas. [@traineau2020] Em um estudo, 9 de 17 pessoas melhoraram em parte. [@balin2012]',
            ask: 'Pergunte se ele combina com a sua pressão arterial e os seus outros remédios.',
        },
        bisphosphonates: {
            name: 'Bisfosfonatos',
            what: 'Remédios que tornam mais lenta a perda de osso.',
            why: 'Podem limitar quanto cálcio se acumula. [@traineau2020]',
            evidence: '**Revisões de estudos pequenos.** Os resultados variam, e as provas são fracas. [@traineau2020]',
            ask: 'Diga ao seu médico se você tem doença nos rins. Nesse caso, eles exigem mais cuidado. [@traineau2020]',
        },
        minocycline: {
            name: 'Minociclina',
            what: 'Um **antibiótico** (uma tetraciclina) que também acalma a inflamação. [@robertson2003]',
            why: 'Pode acalmar o inchaço e as feridas em volta dos caroços. Também se liga ao cálcio. [@robertson2003]',
            evidence: '**Estudos pequenos.** Os resultados variam. Em um estudo, 8 de 9 pessoas melhoraram. [@robertson2003] Em um estudo posterior, foram 34 de 78. [@w-minocycline-acr]',
            ask: 'Ela pode deixar os caroços azul-escuros, quase pretos. [@robertson2003] Costuma ser evitada na gravidez e em crianças pequenas. Por isso, avise o seu médico se for o caso.',
        },
        'sodium-thiosulfate': {
            name: 'Tiossulfato de sódio',
            what: 'Um remédio que entra na veia por soro, ou no caroço por uma agulha.',
            why: 'Pode ajudar a dissolver o cálcio. [@traineau2020]',
            evidence: '**Relatos de casos isolados.** Não há mais do que isso sobre o soro para o cálcio em tecido danificado (calcinose [distrófica](#dystrophic)). [@w-sts-case] A injeção no caroço parece mais promissora. Mesmo assim, as provas são fracas. [@traineau2020]',
            ask: 'O soro é usado off-label sobretudo na [calcifilaxia](#calciphylaxis). Nela, nenhum tratamento comprovou que ajuda as pessoas a viver mais tempo. [@w-ukcs]',
        },
        phosphate: {
            name: 'Controle do fosfato',
            what: 'Menos fosfato, pela alimentação ou por remédios que o prendem no intestino ([quelantes de fosfato](#phosphate-binder)). [@fathi2014]',
            why: 'É parte principal do cuidado na insuficiência renal crônica e na [calcinose tumoral](#tumoral-calcinosis) com fosfato alto. [@boyce2020; @fathi2014]',
            evidence: '**Revisões de estudos pequenos.** Os resultados são limitados. [@boyce2020]',
            ask: 'Só mude a alimentação com um nutricionista ou com a equipe dos rins. [@w-nkf-uk] A sua equipe escolhe o quelante: os que têm cálcio podem aumentar o risco de calcifilaxia. [@w-cua-table] Não pare nenhum por conta própria.',
        },
        surgery: {
            name: 'Cirurgia',
            what: 'Um cirurgião retira o caroço, ou uma parte dele. [@w-debulking]',
            why: 'Para caroços dolorosos em um só lugar. Nesse caso, costuma ser a opção mais usada e a que funciona melhor. [@balin2012]',
            evidence: '**Estudos pequenos.** Em um estudo, 22 de 28 pessoas tiveram resposta completa. [@balin2012]',
            ask: 'Os caroços podem voltar. Na [esclerose sistêmica](#systemic-sclerosis), voltaram em 15 de cada 100 pessoas operadas. Em 13 de cada 100 a ferida demorou a sarar, e 10 de cada 100 tiveram infecção. [@w-sclerodermabc] Na calcinose tumoral, eles voltam muitas vezes. Nela, os médicos tentam primeiro controlar o fosfato. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Ondas de choque',
            what: 'Ondas como o som, enviadas de fora do corpo ([ESWL](#eswl)). Também são usadas para pedras nos rins. [@delgado2015]',
            why: 'Para quebrar caroços pequenos e aliviar a dor. [@w-sclerodermabc]',
            evidence: '**Relatos de casos isolados.** Há também alguns estudos pequenos. O alívio da dor está mais bem demonstrado do que a redução do cálcio. [@delgado2015; @traineau2020]',
            ask: 'Pergunte o que isso poderia fazer por você.',
        },
        'wound-care': {
            name: 'Cuidado das feridas (curativos)',
            what: 'Cuidado da pele, quando os caroços a rompem e formam [feridas](#ulcer). [@w-sclerodermabc]',
            why: 'Para ajudar as feridas a sarar. [@w-sclerodermabc]',
            evidence: '**Bom cuidado habitual, pouco testado.** É o mesmo cuidado de outras feridas. [@w-sclerodermabc]',
            ask: 'Procure atendimento hoje se houver febre, pus, ou pele quente que fica vermelha ou mais escura.',
        },
        physiotherapy: {
            name: 'Fisioterapia',
            what: 'Exercícios com um fisioterapeuta.',
            why: 'Para aliviar a dor e ajudar você a se mover, sobretudo perto das articulações.',
            evidence: '**Bom cuidado habitual, pouco testado.** É recomendada para crianças com [dermatomiosite](#dermatomyositis). Para a própria calcinose, há poucas provas. [@w-jdm-guideline]',
            ask: 'Pergunte quais exercícios são bons para você.',
        },
    },
    selfCare: {
        title: 'O que você pode fazer',
        items: [
            '**Não corte, fure nem esprema um caroço.** Ele pode infeccionar. [@w-sclerodermabc-faq]',
            'Comer cálcio não causa calcinose na esclerodermia. [@w-sclero-isn] Não pare o cálcio, a vitamina D ou um remédio antes de perguntar.',
            'Na esclerose sistêmica e na dermatomiosite, muitas vezes se recomenda: não fumar, manter o corpo aquecido e evitar pancadas. [@w-valenzuela-chung2016] Com dermatomiosite, proteja a pele do sol. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Não recomendado',
        items: [
            '**A varfarina em dose baixa não deve ser usada para tratar a calcinose.** [@traineau2020]',
            'Se você toma varfarina por outro motivo, não pare por conta própria. Pergunte a quem receitou.',
        ],
    },
    ui: {
        choose: 'Escolha o que quer ler',
        chooseHint: 'Todos aparecem até você escolher.',
        showAll: 'Mostrar tudo',
        showing: 'Mostrando: {names}',
        showingAll: 'Mostrando todos os tipos de tratamento.',
        print: 'Imprimir',
        sourcesElsewhere: 'As fontes estão na página da internet.',
        notOffered: 'Esta clínica não oferece isto.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Tipos de calcinose',
    caption: 'Os cinco tipos de calcinose lado a lado',
    note: 'Este guia usa cinco tipos, como várias fontes. [@reiter2011; @le-statpearls] Outras contam quatro e põem a calcifilaxia dentro de outro tipo. [@w-dermnet] Cada tipo tem a sua própria causa, por isso alguns são menos raros do que outros. Não encontramos contagens para a população geral. Por isso, a coluna “Frequência” traz quase sempre palavras.',
    columns: {
        type: 'Tipo',
        commonality: 'Frequência',
        feature: 'Característica principal',
        cause: 'Causa',
        serum: 'Cálcio e fosfato no sangue',
    },
    types: {
        dystrophic: {
            name: 'Distrófica',
            commonality: 'Pouco comum, mas a mais comum das cinco. [@le-statpearls]',
            feature: 'Forma-se em tecido danificado.',
            cause: 'Doença autoimune, ferimento ou infecção.',
            serum: 'Em geral normais. [@reiter2011]',
            description: [
                'O cálcio se deposita em tecido que sofreu dano ou inflamação. Os níveis no sangue quase sempre continuam normais. [@reiter2011]',
            ],
            examples: [
                'Doenças autoimunes: [esclerose sistêmica](#systemic-sclerosis) (também a sua forma [CREST](#crest)), [dermatomiosite](#dermatomyositis) e, com menos frequência, [lúpus](#lupus). [@w-dermnet]',
                'Ferimento, infecção ou um tumor. [@w-dermnet] Este é um dos motivos para examinar todo caroço novo.',
            ],
        },
        metastatic: {
            name: 'Metastática',
            commonality: 'Rara.',
            feature: 'Perto das articulações e em órgãos, no corpo todo. Não é câncer que se espalhou. [@w-dermnet]',
            cause: 'Minerais do sangue fora do equilíbrio. Muitas vezes por doença renal crônica ou paratireoides hiperativas.',
            serum: 'Um deles ou os dois em geral altos. [@w-dermnet]',
            description: [
                'O nome metastática fala de minerais. **Não é câncer que se espalhou**. O corpo não consegue manter o cálcio e o fosfato em equilíbrio. O sangue tem demais, e uma parte se deposita nos tecidos. [@reiter2011]',
                'A maioria das pessoas com esse tipo tem insuficiência renal crônica ou faz [diálise](#dialysis). [@rumancik2020] Nesse caso, o fosfato muitas vezes está alto, mas o cálcio pode estar normal.',
            ],
            examples: [
                'Paratireoides hiperativas ([hiperparatireoidismo](#hyperparathyroidism)). [@w-dermnet]',
                'Vitamina D em excesso. [@w-dermnet] Pergunte antes de parar uma vitamina ou um remédio.',
            ],
        },
        idiopathic: {
            name: 'Idiopática',
            commonality: 'Muito rara.',
            feature: 'Não se encontra uma causa clara.',
            cause: 'Desconhecida. Algumas formas hereditárias são listadas aqui por tradição. [@le-statpearls]',
            serum: 'Em geral normais. O fosfato é alto em uma forma hereditária. [@w-medlineplus-hftc]',
            description: [
                'Os médicos usam este nome depois de descartar outras causas. Eles não encontram nada que a tenha provocado, nem dano no tecido, nem problema com os minerais. [@reiter2011]',
            ],
            examples: [
                '[Calcinose tumoral](#tumoral-calcinosis) familiar, listada aqui por tradição. [@le-statpearls] Ela é hereditária, portanto a causa é conhecida. Muitas vezes começa na juventude, mas pode começar em qualquer idade. [@w-medlineplus-hftc]',
                'Caroços pequenos e duros perto da superfície da pele (nódulos calcificados subepidérmicos). A maioria é em crianças, mas quase 3 em cada 10 são em adultos. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogênica',
            commonality: 'Rara.',
            feature: 'Fica onde foi a injeção ou o procedimento.',
            cause: 'Procedimentos médicos ou remédios.',
            serum: 'Em geral normais. Níveis altos podem aumentar o risco. [@rumancik2020]',
            description: [
                'A palavra quer dizer “provocada por cuidados médicos”. O depósito se forma depois de um tratamento. [@reiter2011]',
                'Dor, inchaço, bolhas ou pele escura no local do soro na veia? **Avise agora um enfermeiro ou uma enfermeira** ou, se estiver em casa, procure atendimento no mesmo dia.',
            ],
            examples: [
                'Um soro na veia com cálcio ou fosfato. Na maioria das vezes, o cálcio vazou da veia. [@rumancik2020] Em três recém-nascidos, os caroços sumiram sem tratamento em 3 semanas a 6 meses. Isso pode não valer para outras pessoas. [@w-neonate]',
                'Algumas pastas de eletrodos, sobretudo no passado. Hoje, picadas repetidas no calcanhar de recém-nascidos podem causar isso. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calcifilaxia',
            commonality: 'Muito rara. No Reino Unido, cerca de 1 em cada 600 pessoas em diálise por ano. [@w-nkf-uk]',
            feature: 'Uma emergência. Cálcio e coágulos entopem vasos pequenos na pele e na gordura. [@nigwekar2018]',
            cause: 'Quase sempre doença renal terminal. Varfarina, diabetes e obesidade aumentam o risco. [@w-nkf-uk]',
            serum: 'Podem ser altos, normais ou baixos. [@w-clinlab]',
            description: [
                '**Procure ajuda rápido** se surgirem áreas de pele muito dolorosas que ficam roxas, escuras ou pretas. Em diálise, com insuficiência renal ou com transplante, ligue agora para a sua equipe dos rins. Se ninguém atender na hora, ligue para o seu número de emergência. As outras pessoas devem procurar atendimento hoje.',
                'Cálcio e coágulos entopem vasos de sangue pequenos e médios. A pele recebe pouco sangue e morre, com muita dor. Não é o mesmo que artérias endurecidas. [@nigwekar2018] É rara, mas pode pôr a vida em risco. Em dois estudos com pessoas em diálise, 45 a 67 em cada 100 morreram dentro de um ano. [@w-renalnews; @w-ukcs]',
                'Exames de sangue normais não descartam a doença. [@w-clinlab] Mais mulheres do que homens têm calcifilaxia. [@w-nkf-uk] Não pare a varfarina por conta própria: pergunte a quem receitou.',
            ],
            examples: [
                '[Doença renal terminal](#end-stage-renal-disease), na maioria das pessoas que têm calcifilaxia. [@nigwekar2018]',
                'Sem insuficiência renal: paratireoides hiperativas, câncer, doença do fígado por álcool ou doença do tecido conjuntivo. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Comparar',
        compareHint: 'Escolha dois ou mais tipos.',
        oneMore: 'Escolha mais um tipo para comparar.',
        showAll: 'Mostrar todos os tipos',
        comparing: 'Comparando {names}',
        showingAll: 'Mostrando todos os cinco tipos.',
        aboutEach: 'Sobre cada tipo',
        examples: 'Exemplos',
        backToTable: 'Voltar à tabela',
        highlighted: 'Em destaque nesta página',
        copyText: 'Copiar como texto',
        copyCsv: 'Copiar para uma planilha',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Quando procurar ajuda rápido',
    intro: 'Leia estes sinais primeiro. Aja se tiver qualquer um deles, mesmo se não tiver certeza.',
    tiers: {
        emergency: 'Emergência: aja agora',
        'in-hospital': 'Durante ou depois de um soro na veia: avise agora',
        'same-day': 'Procure atendimento hoje',
        'within-days': 'Procure atendimento em poucos dias',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'Em diálise, com insuficiência renal ou com transplante de rim: novas áreas de pele muito dolorosas, que ficam roxas, escuras ou pretas, mostram um desenho de rede ou se abrem',
            action: '**Ligue agora para a sua equipe dos rins.** Se ninguém atender na hora, ligue para {emergency} ou vá a um pronto-socorro (serviço de urgência). A pele pode estar ficando sem sangue. Isso pode pôr a vida em risco. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Uma infecção com qualquer destes sinais: confusão mental, fala arrastada, calafrios fortes, muita falta de ar, um dia sem urinar, pele manchada, azul ou muito pálida',
            action: '**Ligue para** {emergency} **agora.** Diga que você tem uma infecção. Isso pode pôr a vida em risco. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Um dedo da mão ou do pé que fica azul ou preto, ou continua branco e com dor, ou uma ferida na ponta do dedo que cresce rápido',
            action: '**Procure atendimento de emergência hoje.** Vá a um pronto-socorro (serviço de urgência) ou ligue para {emergency}. O fluxo de sangue pode estar falhando. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Dor, inchaço, bolha ou pele escura onde há um soro na veia, ou onde houve há pouco tempo',
            action: '**Avise agora um enfermeiro ou uma enfermeira.** Se estiver em casa, procure atendimento no mesmo dia. O cálcio que vaza do soro pode matar a pele. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Perto de um caroço ou ferida: vermelhidão ou pele mais escura que se espalha, calor, inchaço, pus, mais dor ou febre',
            action: '**Consulte um médico ou enfermeiro hoje.** Vá antes se um remédio enfraquece as suas defesas. A pele pode estar infectada. Na pele parda ou negra, o vermelho é difícil de ver. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Uma articulação que de repente fica quente, inchada, muito dolorosa e não pode ser movida, com ou sem febre',
            action: '**Procure atendimento hoje.** Se você se sentir muito mal, ligue para {emergency}. A articulação pode estar infectada. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Sem insuficiência renal: novas manchas roxas ou pretas e dolorosas na pele, sobretudo com varfarina',
            action: '**Procure atendimento hoje.** Não pare a varfarina nem qualquer outro remédio por conta própria. Vasos de sangue pequenos podem estar entupidos. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Um caroço que cresce ao longo de semanas, é grande, é profundo, não se move ou voltou depois de ser retirado',
            action: '**Consulte um médico ou enfermeiro em poucos dias.** Uma criança deve ser atendida em até 2 dias. [@w-sarcoma] Grande quer dizer 5 cm (2 polegadas) ou mais. [@w-sarcoma-nhs] Outras causas, como câncer, precisam ser descartadas.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
