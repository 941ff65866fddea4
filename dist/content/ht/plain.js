const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Kreyòl ayisyen',
    labelled: '{label}: {text}',
    sources: 'Sous',
    source: 'Sous {n}',
    backToText: 'Tounen nan tèks la',
    copied: 'Li kopye',
    copyByHand: 'Seleksyone tèks sa a epi kopye li.',
    contact: 'Kontak',
    emergencyNumber: 'nimewo ijans ou (116, 112, 911 oswa 999)',
    reviewed: '{by} te revize tèks sa a. Dat: {on}.',
    notReviewed: 'Okenn pwofesyonèl sante poko revize tèks sa a. Kidonk, poze ekip swen ou kesyon ou yo.',
    draft: 'Tradiksyon sa a se yon vèsyon pwovizwa (bouyon). Okenn pwofesyonèl sante poko revize li. Kidonk, poze ekip swen ou kesyon ou yo.',
    about: 'Konsènan tèks sa a',
    version: 'Vèsyon {version}, {date}',
    local: 'Klinik ki montre paj sa a te chanje oswa ajoute kèk pati nan tèks sa a.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kòz ak faktè risk',
    intro: 'Chak kalite kalsinoz gen pwòp kòz pa li. [@reiter2011] Men twa gwoup kòz. Yon blesi, yon enfeksyon ak swen medikal ka mennen nan kalsinoz tou. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Maladi otoimin ak maladi enflamatwa',
            explanation: 'Nan yon [maladi otoimin](#autoimmune-disease), kò a atake pwòp tisi li pa erè. Kalsyòm ka depoze kote tisi a te blese. Pi souvan, nivo yo nan san an rete nòmal. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Mineral nan san ak ren',
            explanation: 'San an gen twòp kalsyòm, twòp fosfat, oswa twòp nan tou de. Yon pati ladan yo ka depoze nan tisi yo. [@reiter2011] Doktè yo rele sa [metastatik](#metastatic). Non sa a pale sou mineral. Se **pa kansè k ap gaye**.',
        },
        genetic: {
            name: 'Kòz ki pase nan fanmi',
            explanation: 'Kèk fòm soti nan jèn ki chanje epi ki pase nan fanmi an. Yo ra anpil. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Sklewoz sistemik (sklewodèmi)',
            known: [
                'Nan etid yo, anviwon 1 moun sou 4 rive 4 moun sou 10 ki gen maladi sa a te gen kalsinoz. [@valenzuela2016; @w-samoes2023]',
                'Yo wè li ni nan fòm limite a, ni nan fòm ki gaye sou kò a. C ki nan [CREST](#crest), yon ansyen non ki mache ak fòm limite a, vle di kalsinoz. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dèmatomyozit',
            known: [
                'Li domaje misk yo ak po a. Anviwon 20 sou 100 granmoun ki genyen li fè kalsinoz. [@hoeltzel2014; @w-tma]',
                'Nan fòm ki rive nan timoun (jivenil), chif yo soti 10 rive 70 sou 100. [@hoeltzel2014] Kat etid te jwenn 13 rive 47 sou 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lipis (SLE)',
            known: [
                'Kalsyòm nan po a ra anpil nan [lipis](#lupus). [@w-sle-jdd] Yon ansyen etid ak radyografi te jwenn kalsyòm toupre jwenti ak nan tisi mou nan 9 moun sou 130. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Ensifizans renal kwonik (ren ki pa mache byen depi lontan)',
            known: [
                'Se prensipal kòz la isit la, sitou lè moun nan sou [dyaliz](#dialysis). [@rumancik2020] Se twòp fosfat nan san an ki pouse li plis. Kalsyòm nan ka nòmal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Glann paratiwoyid ki travay twòp',
            known: [
                'Ti glann sa yo nan kou a fè twòp òmòn ([ipèparatiwoyidi](#hyperparathyroidism)). Kalsyòm ak fosfat pèdi ekilib yo, epi yon pati ka depoze nan tisi yo. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Risk pou kalsifilaksi',
            known: [
                'Kalsifilaksi ra, epi li ka mete lavi moun an danje. [@nigwekar2018] **Chèche èd vit** si ou gen yon nouvo kote sou po ou ki fè mal anpil epi ki vin vyolèt, fonse oswa nwa.',
                'Pifò moun ki fè li gen [maladi ren nan dènye estad](#end-stage-renal-disease). [@nigwekar2018] Nan yon etid, risk la te plis pase twa fwa pi wo pou moun ki t ap pran warfarin lè yo te kòmanse dyaliz. [@nigwekar2016] **Pa sispann warfarin poukont ou: mande moun ki te preskri li a.**',
                'Li ka rive tou san ensifizans renal. Yo wè li ak glann paratiwoyid ki travay twòp, kansè, fwa ki domaje akoz alkòl, ak [maladi tisi konjonktif](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Kalsinoz timoral nan fanmi',
            known: [
                'Yon timoun resevwa yon jèn ki chanje nan men toulède paran li. [@boyce2020] Nan yon fòm, fosfat nan san an wo. Nan lòt la, li nòmal. [@boyce2020; @w-sprecher]',
                'Gwo depo grandi toupre jwenti yo, pi souvan nan ranch, zepòl ak koud. Yo ka sanble ak timè, men se pa timè, e se pa kansè. [@w-medlineplus-hftc] Kanmenm, fè egzamine nenpòt nouvo boul.',
            ],
        },
    },
    genes: {
        title: 'Pou pwofesyonèl sante: jèn yo',
        text: [
            'Fòm ak fosfat wo: [FGF23](#fgf23), GALNT3 oswa KL. [@boyce2020] Fòm ak fosfat nòmal: SAMD9. [@w-sprecher] Transmisyon an otozomik resesif. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kijan yo jwenn kalsinoz',
    intro: 'Doktè yo jwenn kalsinoz ak yon egzamen fizik ansanm ak plizyè tès. [@le-statpearls] Men etap yo nan lòd abityèl yo. Anjeneral, premye tès la se yon radyografi. [@mar2021] **Se pa tout moun ki bezwen chak etap.**',
    parts: {
        happens: 'Sa k ap fèt',
        shows: 'Sa li montre',
        misses: 'Sa li pa ka montre',
    },
    items: {
        examination: {
            name: 'Egzamen fizik',
            happens: 'Yon doktè oswa yon enfimyè gade po ou epi manyen li pou chèche boul di.',
            shows: 'Boul di yo jan yo ye anjeneral. Yo pi fasil pou jwenn lè yo jis anba po a.',
            misses: 'Egzamen an poukont li rate kèk ladan yo. Yon etid te gade moun ki gen sklewoz sistemik. Pami moun ki te gen kalsyòm sou radyografi, egzamen an te jwenn li nan anviwon 58 sou 100. [@w-samoes2023]',
        },
        imaging: {
            name: 'Imaj kò a (imajri)',
            happens: 'Yo pran imaj, pi souvan yon senp radyografi (reyon X). Gen moun ki bezwen tou yon sonografi (iltrason), yon [CT scan](#ct-scan) oswa yon [IRM](#mri). Sa yo se sitou pou boul ki fon. [@mar2021]',
            shows: 'Yon radyografi montre konbyen kalsyòm ki genyen, ak ki kote li ye. Sonografi ak CT scan ka montre plis detay. [@mar2021]',
            misses: 'Yon IRM estanda pa montre kalsyòm nan li menm osi byen. [@mar2021]',
        },
        'blood-tests': {
            name: 'Tès san',
            happens: 'Yo pran yon ti san. Yon laboratwa tcheke kalsyòm ak fosfat ladan li. Pi souvan, li tcheke ren ou, vitamin D ou ak yon òmòn ki kontwole kalsyòm (òmòn paratiwoyid) tou. [@le-statpearls; @boyce2020]',
            shows: 'Si mineral sa yo pèdi ekilib yo. San an ka montre tou siy yon maladi ki dèyè kalsinoz la. [@le-statpearls] [Tès ANA](#antinuclear-antibody) a ka fè doktè a panse a lipis oswa sklewodèmi, oswa fè li panse se pa yo. [@w-ana]',
            misses: 'Yon tès ANA poukont li pa ka pwouve yon maladi, ni li pa ka montre ou pa genyen li. Rezilta pozitif ki fèb rive souvan nan granmoun aje ki an sante. Gen medikaman ki ka bay sa tou. [@w-ana]',
        },
        biopsy: {
            name: 'Byopsi',
            happens: 'Pafwa, yon doktè pran yon ti moso tisi tou piti. Yon laboratwa gade li de prè. Si gen siy [kalsifilaksi](#calciphylaxis), **sa ka fè nouvo maleng oswa yon enfeksyon kòmanse.** Se yon espesyalis ki dwe deside. [@w-clinlab]',
            shows: 'Li ka konfime kalsinoz epi montre se pa yon lòt maladi. [@reiter2011] Yo fè li sitou lè yo pè se yon kansè.',
            misses: 'Yon sèl ti moso pa ka montre konbyen kalsyòm ki genyen, ni ki lòt kote li ye.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Konsènan enfòmasyon sa yo',
    items: {
        information: '**Pou enfòmasyon sèlman.** Gid sa a ede ou konprann kalsinoz epi prepare pou yon vizit. Li pa ka di ki sa ou genyen, ni ki sa ki pi bon pou ou.',
        'no-stand-in': '**Li pa ranplase ekip swen ou.** Yon doktè oswa yon enfimyè ki konnen ou ka ba ou konsèy ki bon pou ou. Gid sa a pa kapab. Pa ranvwaye swen pou pita, epi pa sispann yon tretman, poutèt sa ou li isit la.',
        emergency: '**Se pa pou ijans.** Nan yon ijans, pa kontinye li tèks sa a. Rele {emergency}.',
        making: '**Ekri apati sous ki pibliye.** Se etid ak sit entènèt sou sante. Chak chif montre sous li. Yon liy anba a di si yon pwofesyonèl sante te verifye tèks sa a.',
        privacy: '**Prive.** Gid sa a pa voye anyen sou ou bay pèsonn. Li pa mete “cookies” epi li pa konte vizit. Sit entènèt kote li ye a ka gen pwòp règ pa li.',
    },
    help: {
        title: 'Plis èd',
        intro: 'Gwoup sa yo ede moun ki gen yon maladi ki ka vini ak kalsinoz.',
        groups: {
            myositis: 'Plis enfòmasyon sou kalsinoz ki vini ak maladi otoimin.',
            scleroderma: 'Plis enfòmasyon pou moun ki gen sklewoz sistemik (sklewodèmi).',
            kidney: 'Plis enfòmasyon pou moun ki gen maladi ren.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kesyon sou kalsinoz',
    items: {
        'firm-lump': {
            question: 'Mwen gen yon boul di anba po mwen. Kisa pou m fè?',
            answer: [
                'Fè yon doktè oswa yon enfimyè egzamine nenpòt nouvo boul. Al konsilte nan pwochen jou yo si li ap grandi. [@w-sarcoma] Sa ka se [kalsinoz](#calcinosis): kalsyòm ki anpile anba po a. Depo sa yo se pa kansè, men lòt pwoblèm ka sanble menm jan. Bon swen an depann de kòz la.',
                '**Chèche èd ijans kounye a** si yon dwèt men oswa yon dwèt pye vin ble oswa nwa, oswa rete blan. Fè sa tou si ou gen yon enfeksyon epi tèt ou pa klè, ou gen gwo frison, oswa ou ap goumen pou respire. Si ou gen ensifizans renal (ren ki pa mache byen), rele ekip k ap swen ren ou oswa nimewo ijans ou kounye a pou po fonse ki fè mal anpil. Si kote yon sewòm (IV) ye fè mal oswa vin fonse, di yon enfimyè sa kounye a.',
                '**Chèche èd jodi a** si po ki toupre boul la cho, gen pi, oswa vin wouj oswa pi fonse. Fè sa tou pou lafyèv, pou po vyolèt oswa nwa ki fè mal, oswa pou yon jwenti ki cho epi anfle.',
            ],
        },
        'skin-signs': {
            question: 'Ki siy ki montre gen kalsyòm nan po a (kalsinoz nan po)?',
            answer: [
                '[Kalsinoz nan po](#calcinosis-cutis) se kalsyòm nan po a menm. [@reiter2011] Li fè boul ki di epi ki fèm. Yo ka blan, jòn oswa menm koulè ak po ou. [@w-dermadvisor] Sa ka parèt yon lòt jan sou po mawon oswa po nwa.',
                'Boul yo ka fè mal, tounen maleng, oswa koule yon pat blan tankou lakrè. [@valenzuela2020] Pa peze yo epi pa koupe yo.',
            ],
        },
        diagnosis: {
            question: 'Kijan doktè yo fè konnen si se kalsinoz?',
            answer: [
                'Yon doktè oswa yon enfimyè gade boul yo epi manyen yo. Sa poukont li ka rate kèk ladan yo. [@w-samoes2023] Souvan, radyografi se premye tès la. Li montre ki kote kalsyòm nan ye. [@mar2021]',
                'Tès san chèche yon kòz. Yo tcheke kalsyòm, fosfat ak siy [maladi otoimin](#autoimmune-disease). [@le-statpearls]',
                'Gen moun ki bezwen yon [byopsi](#biopsy). Yo pran yon ti moso po tou piti epi yo gade li de prè. Nan [kalsifilaksi](#calciphylaxis), sa ka fè nouvo maleng kòmanse. Kidonk, se yon espesyalis ki dwe deside. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Ki diferans ki genyen ant kalsinoz distwofik ak kalsinoz metastatik (se pa kansè k ap gaye)?',
            answer: [
                'Kalsinoz **distwofik** se kalite ki pi komen an. Li fòme nan tisi ki te blese oswa ki te anflame. Kalsyòm ak fosfat nan san an nòmal anjeneral. [@le-statpearls]',
                'Kalsinoz **metastatik** kòmanse ak san an. Kalsyòm, fosfat oswa tou de pa nan bon nivo, e souvan yo twò wo. Kòz abityèl la se ensifizans renal kwonik. [@le-statpearls] Non sa a pale sou mineral. Se **pa kansè k ap gaye**.',
            ],
        },
        autoimmune: {
            question: 'Èske yon maladi otoimin ka lakòz kalsinoz?',
            answer: [
                'Wi. Nan maladi sa yo, kò a atake pwòp tisi li pa erè. Domaj sa a ka mennen nan kalsinoz distwofik. Li ka vini ak [sklewoz sistemik](#systemic-sclerosis) (sklewodèmi). Li ka vini ak [dèmatomyozit](#dermatomyositis) tou. Li pi ra anpil nan [lipis](#lupus). [@balin2012]',
                'Nan etid sou sklewoz sistemik, anviwon 1 moun sou 4 rive 4 moun sou 10 te genyen li. [@valenzuela2016; @w-samoes2023] Sa depann de jan yo chèche: radyografi montre plis pase yon egzamen po a.',
            ],
        },
        tumoral: {
            question: 'Èske kalsinoz timoral se yon fòm kalsinoz ki ra?',
            answer: [
                'Wi. Se yon kalite ki ra nan yon gwoup ki pi gwo. [@le-statpearls] Souvan li nan fanmi an. Yon fòm ki sanble ak li ka vini ak ensifizans renal. [@fathi2014]',
                'Li fè gwo boul, pi souvan toupre ranch, zepòl oswa koud. Yo ka sanble ak timè, men se pa timè, e se pa kansè. [@w-medlineplus-hftc] Kanmenm, fè egzamine nenpòt nouvo boul.',
            ],
        },
        surgery: {
            question: 'Èske yon operasyon ka retire depo yo?',
            answer: [
                'Wi. Se yon chwa ki komen lè boul yon sèl kote ap bay pwoblèm. [@balin2012]',
                'Boul yo ka tounen. Sa gen plis chans rive si yo gwo, oswa ak kèk kalite, tankou [kalsinoz timoral](#tumoral-calcinosis). [@fathi2014] Mande kisa yon operasyon ta ka fè pou ou, ak ki pwoblèm ki ka rive.',
            ],
        },
    },
    ui: {
        openAll: 'Louvri tout',
        closeAll: 'Fèmen tout',
        filter: 'Chèche nan kesyon sa yo',
        clearFilter: 'Efase rechèch la',
        matches: { other: 'Kesyon ki parèt: {shown} sou {all}' },
        noMatch: 'Pa gen kesyon ki koresponn. Eseye yon lòt mo.',
        copyLink: 'Kopye lyen repons sa a',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mo ki nan gid sa a',
    terms: {
        'antinuclear-antibody': {
            name: 'Antikò antinikleyè (ANA)',
            meaning: 'Yon tès san ki chèche pwoteyin ki atake pwòp selil kò a. Li pozitif tou nan kèk moun ki an sante.',
        },
        asymptomatic: {
            name: 'Asenptomatik',
            meaning: 'San okenn sentòm moun nan ka santi.',
        },
        'autoimmune-disease': {
            name: 'Maladi otoimin',
            meaning: 'Yon maladi kote defans kò a atake pwòp tisi li pa erè.',
        },
        biopsy: {
            name: 'Byopsi',
            meaning: 'Yo pran yon ti moso tisi tou piti epi yo gade li anba mikwoskòp.',
        },
        bisphosphonates: {
            name: 'Bisfosfonat (bisphosphonates)',
            meaning: 'Medikaman ki ralanti destriksyon zo. Yo te eseye yo kont depo kalsyòm.',
        },
        calcification: {
            name: 'Kalsifikasyon',
            meaning: 'Kalsyòm ki anpile kote li pa dwe ye.',
        },
        calcinosis: {
            name: 'Kalsinoz',
            meaning: 'Boul oswa plak kalsyòm nan pati mou kò a.',
        },
        'calcinosis-cutis': {
            name: 'Kalsinoz nan po (calcinosis cutis)',
            meaning: 'Boul kalsyòm nan po a.',
        },
        calciphylaxis: {
            name: 'Kalsifilaksi',
            meaning: 'Yon ijans ki ra. Kalsyòm ak kayo san bouche ti veso san ki nan po a. Po a vin fonse epi li fè mal anpil.',
        },
        'calcium-channel-blocker': {
            name: 'Blokè kanal kalsyòm (calcium channel blocker)',
            meaning: 'Yon medikaman ki kite mwens kalsyòm antre nan selil yo. Yo itilize li souvan pou tansyon.',
        },
        'calcium-salts': {
            name: 'Sèl kalsyòm',
            meaning: 'Kalsyòm ki kole ak yon lòt bagay, tankou fosfat. Nan tisi a, yo pa fonn.',
        },
        'connective-tissue-disease': {
            name: 'Maladi tisi konjonktif',
            meaning: 'Yon maladi nan tisi ki kenbe kò a ansanm: po, jwenti ak veso san.',
        },
        crest: {
            name: 'Sendwòm CREST',
            meaning: 'Yon ansyen non ki mache ak sklewodèmi limite. C a vle di kalsinoz.',
        },
        'ct-scan': {
            name: 'CT scan (eskanè)',
            meaning: 'Radyografi yo pran sou plizyè ang, epi yo mete yo ansanm pou fè imaj ki gen anpil detay.',
        },
        dermatomyositis: {
            name: 'Dèmatomyozit',
            meaning: 'Yon maladi ki bay misk fèb ak bouton sou po a. Granmoun ak timoun ka genyen li.',
        },
        dialysis: {
            name: 'Dyaliz',
            meaning: 'Yon tretman ki netwaye san an lè ren yo pa mache ankò, ak yon machin oswa yon likid.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Yon blokè kanal kalsyòm yo te eseye kont kalsinoz.',
        },
        dystrophic: {
            name: 'Kalsifikasyon distwofik',
            meaning: 'Kalsyòm nan tisi ki te deja blese. Anjeneral, nivo yo nan san an nòmal.',
        },
        'end-stage-renal-disease': {
            name: 'Maladi ren nan dènye estad',
            meaning: 'Ren yo pa travay ase ankò pou moun nan viv san dyaliz oswa san yon grèf (transplantasyon).',
        },
        eswl: {
            name: 'Tretman ak onn chòk (ESWL)',
            meaning: 'Onn ki sanble anpil ak son, yo voye soti deyò kò a, kraze depo yo.',
        },
        excision: {
            name: 'Eksizyon',
            meaning: 'Koupe yon bagay pou retire li, nan yon operasyon.',
        },
        extravasation: {
            name: 'Ekstravazasyon',
            meaning: 'Likid yon sewòm koule soti nan venn nan, li antre nan tisi ki bò kote li.',
        },
        fgf23: {
            name: 'Jèn FGF23',
            meaning: 'Li gen plan pou yon òmòn ki di ren yo jete fosfat.',
        },
        hyperparathyroidism: {
            name: 'Ipèparatiwoyidi',
            meaning: 'Ti glann nan kou a fè twòp nan yon òmòn. Kalsyòm pèdi ekilib li.',
        },
        hyperphosphatemia: { name: 'Ipèfosfatemi', meaning: 'Twòp fosfat nan san an.' },
        iatrogenic: { name: 'Yatwojenik', meaning: 'Se swen medikal ki lakòz li.' },
        idiopathic: { name: 'Idyopatik', meaning: 'Pèsonn pa jwenn kòz li.' },
        lesion: {
            name: 'Lezyon',
            meaning: 'Yon kote nan tisi a ki chanje, tankou yon boul, yon maleng oswa yon tach.',
        },
        lupus: {
            name: 'Lipis (lipis eritemate sistemik, SLE)',
            meaning: 'Yon maladi otoimin ki ka touche po a, jwenti yo, ren yo ak lòt pati nan kò a.',
        },
        metastatic: {
            name: 'Kalsifikasyon metastatik',
            meaning: 'Kalsyòm depoze nan tisi ki an sante paske mineral ki nan san an pa nan bon nivo. Se pa kansè k ap gaye.',
        },
        minocycline: {
            name: 'Minosiklin (minocycline)',
            meaning: 'Yon antibyotik ki kalme enflamasyon tou.',
        },
        mri: {
            name: 'IRM (MRI)',
            meaning: 'Imaj yo fè ak yon gwo leman. Yo montre kalsyòm mwens byen pase lòt imaj.',
        },
        necrosis: { name: 'Nekwoz', meaning: 'Lanmò yon tisi nan kò a.' },
        nodule: { name: 'Nodil', meaning: 'Yon ti boul solid.' },
        'phosphate-binder': {
            name: 'Medikaman ki kenbe fosfat (phosphate binder)',
            meaning: 'Yon medikaman ou pran ak manje. Li kenbe fosfat nan trip yo.',
        },
        serum: {
            name: 'Nivo nan san (nivo serik)',
            meaning: 'Konbyen yon bagay ki genyen nan pati likid san an.',
        },
        'sodium-thiosulfate': {
            name: 'Tyosilfat sodyòm (sodium thiosulfate)',
            meaning: 'Yon medikaman ki petèt ka ede kalsyòm fonn. Yo bay li nan sewòm oswa nan piki.',
        },
        'systemic-sclerosis': {
            name: 'Sklewoz sistemik (sklewodèmi)',
            meaning: 'Yon maladi otoimin ki fè po a vin di epi ki domaje ti veso san ak ògàn.',
        },
        'tumoral-calcinosis': {
            name: 'Kalsinoz timoral',
            meaning: 'Gwo boul kalsyòm ki ra, toupre jwenti yo. Yo sanble ak timè men se pa timè, epi yo ka nan fanmi an. Fè egzamine nenpòt nouvo boul.',
        },
        ulcer: { name: 'Ilsè (maleng)', meaning: 'Yon maleng louvri ki pran tan pou geri.' },
    },
    ui: {
        filter: 'Chèche nan mo sa yo',
        clearFilter: 'Efase rechèch la',
        matches: { other: 'Mo ki parèt: {shown} sou {all}' },
        noMatch: 'Pa gen mo ki koresponn. Eseye yon lòt.',
        inGlossary: 'Wè li nan lis mo yo',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Yon gid sou kalsinoz',
    ui: {
        contents: 'Nan gid sa a',
        readingTime: { other: 'Anviwon {minutes} minit pou li' },
        print: 'Enprime gid sa a',
        backToContents: 'Tounen nan lis sijè yo',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Pwen enpòtan sou kalsinoz',
    summary: 'Kalsinoz se kalsyòm ki anpile nan pati mou kò a. [@reiter2011] Pa gen anpil moun ki fè li. [@le-statpearls] Men yo konnen li byen, epi li enpòtan, nan kèk maladi otoimin ak nan maladi ren ki avanse. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Èske li ra?',
            text: 'Sa depann de ki lòt maladi ou genyen. An jeneral, kalsinoz ra. Li ase komen nan [sklewoz sistemik](#systemic-sclerosis) (sklewodèmi) ak nan [dèmatomyozit](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Senk kalite',
            text: 'Kalsinoz se non yon gwoup. Gid sa a sèvi ak senk kalite, chak ak pwòp kòz pa li. [@reiter2011] Kèk sous konte kat. [@w-dermnet]',
        },
        'main-cause': {
            title: 'Prensipal kòz la',
            text: 'Pi souvan, kalsyòm depoze nan tisi ki te blese. Yon [maladi otoimin](#autoimmune-disease), yon blesi oswa yon enfeksyon ka fè sa. Sa a se kalite [distwofik](#dystrophic) la. [@le-statpearls] Pou kèk moun, yo pa jwenn okenn kòz.',
        },
        signs: {
            title: 'Siy yo',
            text: 'Yo ka soti lejè rive grav. Boul yo ka fè mal oswa yo ka pa fè mal ditou. Jwenti yo ka rèd. Po a ka louvri, fè [maleng](#ulcer) epi koule yon pat tankou lakrè. [@valenzuela2020] **Fè egzamine nenpòt nouvo boul** kay yon doktè oswa yon enfimyè. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Kijan yo fè konnen',
            text: 'Sa mande kèk etap. Yon doktè oswa yon enfimyè egzamine boul yo. Apre sa, gen yon radyografi ak tès san. Gen moun ki bezwen yon [byopsi](#biopsy) tou: yo pran yon ti moso tou piti epi yo gade li de prè. [@mar2021]',
        },
        care: {
            title: 'Swen',
            text: 'Bon swen an depann de kalite a, kòz li, ak jan li grav. [@w-uptodate-tx] Sa ka se medikaman pou sentòm ou yo, operasyon, oswa tou de. [@traineau2020] Swen yo ka vize tou mineral ki nan san ou ak enflamasyon. Espwa a se pou ou santi ou pi byen epi viv pi byen. Poko gen okenn esè klinik ki montre sa.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kisa kalsinoz ye?',
    items: {
        meaning: {
            text: [
                'Kalsinoz se kalsyòm ki nan move plas. [Sèl kalsyòm](#calcium-salts) ki tankou lakrè depoze nan pati mou kò a, tankou po a. [@reiter2011; @w-dermnet] Depo sa yo pa fonn. [@reiter2011; @w-uptodate] Zo ak dan bezwen kalsyòm: sa nòmal, e se pa kalsinoz. [@w-dermnet]',
                'Fòm ki nan po a rele [kalsinoz nan po](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Kijan li parèt',
            text: [
                'Ou ka wè oswa santi boul ki fèm. Anpil ladan yo blan oswa jòn. [@w-dermadvisor] Sou po mawon oswa po nwa, koulè a ka parèt diferan. Sèvi ak dwèt ou tou: boul yo di lè ou manyen yo. [@w-dermadvisor; @w-tma]',
                'Si jan boul yo parèt ba ou enkyetid, di ekip swen ou sa. [@w-tma]',
            ],
        },
        place: {
            heading: 'Ki kote li ye',
            text: [
                'Depo yo ka nan po a oswa jis anba li. Yo ka pi fon tou: nan yon misk, oswa nan yon tandon, kòd ki tache misk la ak zo a. [@w-dermnet; @w-tma] Kèk kalite rive nan ògàn ki anndan kò a. [@w-dermnet]',
                'Nan yon etid sou moun ki gen [sklewodèmi](#systemic-sclerosis), anviwon 7 sou 10 nan kote yo te nan men yo. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Kijan li ka afekte ou',
            text: [
                'Kèk depo tou piti, epi ou ka pa santi anyen. Gen lòt ki gwo, ki fè mal, epi ki rann lavi chak jou difisil. [@w-sclerodermabc; @valenzuela2020] Sa ki bò yon jwenti gen tandans bay plis pwoblèm. Se menm jan ak sa ki kote po a louvri epi yon [maleng](#ulcer) fòme. [@w-tma; @valenzuela2020]',
                'Yon matyè blan tankou lakrè ka koule soti nan yon maleng. [@valenzuela2020] Pa peze yon boul epi pa koupe li, paske mikwòb ka antre. [@w-sclerodermabc-faq]',
                'Nan yon etid sou moun ki gen sklewodèmi, enfeksyon te ra (anviwon 2 sou 100). [@valenzuela2020] Chèche èd menm jou a si po ki toupre yon boul cho, gen pi, oswa vin wouj oswa pi fonse. Fè sa pou lafyèv tou. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Èske se kansè?',
            text: [
                'Depo yo se pa kansè. [@w-medlineplus-hftc] Men lòt boul ka sanble menm jan, e kalsyòm ka fòme andedan kèk timè. [@w-dermnet] **Fè egzamine nenpòt nouvo boul** kay yon doktè oswa yon enfimyè. Al konsilte nan pwochen jou yo si li ap grandi oswa si li fon. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Desen po a ak sa ki anba li, koupe pou wè anndan an',
        description: 'Soti anwo desann: po, grès, yon misk ak tandon li, ak de zo nan yon jwenti. Kat depo ki tankou lakrè nan diferan pwofondè. Yon senkyèm pèse po a epi li ap koule.',
        note: 'Desen an pa nan gwosè reyèl, e koulè yo pa koulè reyèl.',
        deposits: {
            title: 'Depo kalsyòm',
            labels: {
                'in-skin': '**Nan po a:** yon ti bòs ki fèm, ou ka wè li epi santi li.',
                'in-fat': '**Nan grès ki anba po a:** yon boul ou ka santi men ou pa ka wè.',
                'in-muscle': '**Nan yon misk:** li twò fon pou wè.',
                'by-joint': '**Bò kote yon tandon, toupre yon jwenti:** li ka fè jwenti a rèd.',
                'through-skin': '**Kote po a louvri:** yon matyè tankou lakrè ap koule.',
            },
        },
        tissues: {
            title: 'Pati nan kò a',
            labels: {
                skin: 'Po',
                fat: 'Grès',
                muscle: 'Misk',
                tendon: 'Tandon',
                bone: 'Zo, ak yon jwenti ant yo. Kalsyòm ki nan zo nòmal.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Èske kalsinoz ra?',
    intro: [
        '**Li ra pou pifò moun, li komen nan kèk maladi.** Sa depann sitou de kòz la. [@le-statpearls] Nou pa jwenn okenn chif pou popilasyon an jeneral, kidonk nou pa bay youn. Ak mo: pifò fòm yo pa komen. [@le-statpearls]',
        'Kèk fòm ki nan fanmi ra anpil. [@w-medlineplus-hftc; @boyce2020] [Kalsinoz timoral](#tumoral-calcinosis) se youn ki ka pase nan fanmi. Fòm sa yo ka soti nan chanjman nan kèk jèn. [@boyce2020]',
        'Li pi komen anpil nan kèk maladi. [@valenzuela2016; @hoeltzel2014] De ladan yo se [sklewoz sistemik](#systemic-sclerosis) ak [dèmatomyozit](#dermatomyositis). Kalsyòm nan po a ([kalsinoz nan po](#calcinosis-cutis)) ase komen nan maladi sa yo. [@balin2012; @traineau2020] Li enpòtan, se pa jis yon bagay dwòl. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Sklewoz sistemik (sklewodèmi)',
            statement: 'Nan sklewoz sistemik, anviwon {people} moun sou 100 gen kalsinoz.',
            note: 'Sa vle di anviwon 1 moun sou 4 rive 4 moun sou 10. [@valenzuela2016; @w-samoes2023] Sa depann de jan yo chèche: radyografi montre plis pase yon egzamen po a. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Dèmatomyozit jivenil',
            statement: 'Nan dèmatomyozit jivenil, anviwon {people} moun sou 100 gen kalsinoz.',
            note: 'Fòm sa a kòmanse nan anfans. Chif yo varye anpil. Kat etid ki anba yo te jwenn 13 rive 47 sou 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dèmatomyozit granmoun',
            statement: 'Nan dèmatomyozit granmoun, anviwon {people} moun sou 100 gen kalsinoz.',
            note: 'Sa a se yon chif apeprè. Nou pa jwenn konbyen moun yo te konte pou bay li.',
        },
        lupus: {
            name: 'Lipis (SLE)',
            statement: 'Nan lipis, anviwon {people} moun sou 100 te genyen li nan yon ansyen etid ak radyografi.',
            note: 'Radyografi yo te montre kalsyòm nan tisi mou. [@w-sle-budin] Nan po a, li ra anpil nan lipis. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Pi gwo etid isit la',
        'PV-2': 'Dezyèm pi gwo etid isit la',
        'PV-3': 'Twazyèm pi gwo etid isit la',
        'PV-4': 'Ak egzamen fizik (kantite ak pousantaj atik la bay pa fin menm; nou kite yo jan yo te enprime)',
        'PV-5': 'Ak radyografi nan menm etid la',
        'PV-6': 'Pi gwo etid isit la',
        'PV-7': 'Etid nan peyi Tiki',
        'PV-8': 'Etid nan São Paulo',
        'PV-9': 'Pi piti etid isit la',
        'PV-10': 'Entèval ki pibliye',
        'PV-11': 'Estimasyon ki pibliye',
        'PV-12': 'Ansyen etid ak radyografi sou tisi mou',
    },
    ui: {
        drawings: 'Sou 100 moun ki gen maladi a',
        drawingsHint: 'Chak desen montre 100 moun ki gen maladi sa a, pa 100 moun nan popilasyon an jeneral.',
        key: {
            solid: 'Plen: li gen kalsinoz',
            between: 'Mwatye plen: petèt li genyen li, etid yo pa dakò',
            empty: 'Vid: li pa genyen li',
        },
        plot: 'Etid apre etid',
        plotHint: 'Yon pwen se yon sèl chif. Yon ba se yon entèval.',
        axis: 'Moun ki gen kalsinoz, sou chak 100',
        range: '{low} rive {high}',
        counted: '{count} moun sou {total}, anviwon {people} sou\u00a0100.',
        estimated: 'anviwon {people} moun sou\u00a0100.',
        table: 'Menm chif yo nan yon tablo',
        columns: {
            population: 'Maladi',
            study: 'Etid',
            count: 'Moun ki gen kalsinoz',
            total: 'Moun ki nan etid la',
            share: 'Sou 100',
        },
        notGiven: 'yo pa bay li',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Nivo lekti',
    plain: 'Mo senp',
    clinical: 'Detay medikal',
    changed: {
        plain: 'Tèks ki sou paj sa a kounye a ekri ak mo senp.',
        clinical: 'Tèks ki sou paj sa a kounye a bay detay medikal.',
    },
    remembered: 'Chwa sa a rete nan navigatè sa a.',
    notRemembered: 'Chwa sa a pa ka anrejistre nan navigatè sa a. Li konte pou paj sa a sèlman.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Referans',
    citedIn: 'Yo site li nan:',
    copyText: 'Kopye kòm tèks',
    copyRis: 'Kopye kòm RIS',
    copyBibtex: 'Kopye kòm BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Nòt pou vizit ou',
    intro: 'Make sa ou remake, epi pote nòt ou yo nan vizit la. Siy yo diferan selon gwosè depo yo, kalite yo ak kote yo ye. [@w-tma]',
    groups: {
        lumps: {
            label: 'Boul',
            explanation: 'Boul fèm anba po a ka di tankou ne. Yo ka blan, jòn oswa menm koulè ak po ou. [@w-dermadvisor] Sa ka parèt yon lòt jan sou po ki pi fonse. Boul gen anpil kòz, kidonk fè egzamine nenpòt nouvo boul.',
        },
        pain: {
            label: 'Doulè',
            explanation: 'Boul yo ka fè mal, sitou toupre jwenti oswa kote yon bagay peze sou kò a. [@w-tma]',
        },
        stiffness: {
            label: 'Jwenti ki rèd oswa ki fè mal',
            explanation: 'Jwenti yo ka fè mal oswa rèd. Yon gwo boul ka anpeche yon jwenti ki toupre li bouje byen. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Maleng oswa likid blan k ap koule',
            explanation: 'Po ki sou yon boul ka anflame epi louvri. Li ka tounen yon maleng ki fè mal epi koule yon matyè blan tankou lakrè. [@w-dermadvisor] Pa peze li, pa pike li, pa koupe li: mikwòb ka antre. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Koulè ki chanje, po ki cho oswa ki anfle',
            explanation: 'Po ki toupre yon boul ka vin wouj epi anfle, sitou si li gen enfeksyon. Sou po mawon oswa po nwa, koulè wouj difisil pou wè. Chèche po ki pi fonse oswa vyolèt, ki cho, ki anfle epi ki fè mal. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Boul fèm ki di anba po a',
        'pale-lumps': 'Boul ki blan, jòn oswa menm koulè ak po a',
        pain: 'Doulè nan yon boul',
        tenderness: 'Yon boul ki fè mal lè yo manyen li oswa peze li',
        'joint-pain': 'Doulè nan jwenti',
        'stiff-joints': 'Yon jwenti ki rèd oswa ki difisil pou bouje',
        sores: 'Po ki louvri oswa yon maleng sou yon boul',
        'chalky-discharge': 'Matyè blan tankou lakrè ki koule soti nan po a',
        'colour-change': 'Po wouj, vyolèt oswa pi fonse toupre yon boul',
        'warmth-swelling': 'Po ki cho oswa ki anfle toupre yon boul',
    },
    none: 'Okenn nan sa yo',
    noneNote: 'Lis sa a pa ka nonmen tout pwoblèm. Di ekip swen ou si gen nenpòt nouvo boul oswa chanjman.',
    notDiagnosis: 'Sa a se pa yon dyagnostik. Lòt pwoblèm ka sanble menm jan.',
    questions: [
        'Kisa ki ka lakòz sa?',
        'Ki tès mwen bezwen, e kisa yo pral montre?',
        'Èske gen yon lòt maladi ki ka dèyè li?',
        'Ki chwa mwen genyen, èske yo mache byen, e ki risk yo genyen?',
        'Kijan pou m pran swen yon boul oswa yon maleng lakay mwen?',
        'Èske pou m kontinye pran medikaman m yo jan yo ye a?',
        'Ki chanjman ki vle di mwen dwe rele nou?',
    ],
    ui: {
        urgentTick: 'Make yon siy pou mete li an premye nan nòt ou yo.',
        since: 'Depi kilè?',
        sinceHint: 'Yon dat oswa mo, tankou “prentan pase a”.',
        where: 'Ki kote?',
        whereHint: 'Pa egzanp: men gòch, toulède koud yo.',
        words: 'Nan pwòp mo pa ou',
        wordsHint: 'Kisa ki chanje? Kisa ki fè li pi byen oswa pi mal?',
        sheet: 'Nòt mwen yo',
        sheetIntro: 'Sa yo se pwòp nòt pa mwen, pou ekip swen mwen.',
        sheetEmpty: 'Poko gen anyen ki note.',
        sheetUrgent: 'Siy ijan mwen make',
        sheetSymptoms: 'Sa mwen remake',
        sheetWords: 'Nan pwòp mo pa m',
        questions: 'Kesyon pou poze',
        print: 'Enprime',
        copy: 'Kopye kòm tèks',
        clear: 'Efase nòt mwen yo',
        clearing: { ask: 'Efase tout sa ou make ak tout sa ou tape?', yes: 'Wi, efase tout', no: 'Non, kite yo' },
        cleared: 'Nòt ou yo efase.',
        remembered: {
            session: 'Nòt ou yo rete nan onglè navigatè sa a jiskaske ou efase yo oswa fèmen onglè a.',
            device: 'Nòt ou yo rete nan navigatè sa a sou aparèy sa a jiskaske ou efase yo. Lòt moun ki sèvi ak li ka wè yo.',
        },
        notRemembered: 'Nòt ou yo pa ka anrejistre nan navigatè sa a. Yo sou paj sa a sèlman. Enprime yo oswa kopye yo anvan ou kite paj la.',
        private: 'Sa ou make oswa tape rete sou paj sa a.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Chwa tretman',
    opening: [
        '**Pa gen yon sèl tretman ki mache pou tout moun.** Kalsinoz difisil pou trete. [@traineau2020; @balin2012; @w-tma] Chwa a depann de kòz la, kote li ye ak jan li grav. [@w-uptodate-tx]',
        'Prèv pou chak chwa fèb. [@traineau2020] Nan pifò peyi, itilizasyon medikaman yo konsa se “off-label”: yo pa apwouve pou kalsinoz.',
        '**Pa sispann yon medikaman epi pa kòmanse youn poukont ou.** Pale ak ekip swen ou anvan.',
    ],
    medicines: 'Medikaman',
    parts: {
        what: 'Kisa li ye',
        why: 'Poukisa yo eseye li',
        evidence: 'Ki prèv ki genyen',
        ask: 'Sa pou mande oswa konnen',
    },
    items: {
        'underlying-disease': {
            name: 'Swen pou maladi ki dèyè li a',
            what: 'Ekip ou chèche maladi ki dèyè kalsinoz la, epi yo trete li. Se sa ki vini an premye. [@w-tma; @w-uptodate-tx]',
            why: 'Nan yon [maladi otoimin](#autoimmune-disease), lè maladi a byen kontwole, sa ka ede kalsinoz la tou. [@w-tma; @orandi2018]',
            evidence: '**Bon swen abityèl, yo pa teste li anpil.** Li ka ede, men pèsonn pa ka pwomèt sa.',
            ask: 'Mande ki maladi ki dèyè kalsinoz ou a, epi si li byen kontwole.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Yon [blokè kanal kalsyòm](#calcium-channel-blocker). Ou bezwen yon preskripsyon.',
            why: 'Petèt li ka kite mwens kalsyòm antre nan selil yo. [@traineau2020]',
            evidence: '**Analiz plizyè ti etid.** Prèv yo fèb. [@traineau2020] Nan yon etid, 9 moun sou 17 te vin miyò an pati. [@balin2012]',
            ask: 'Mande si li ale byen ak tansyon ou ak lòt medikaman ou yo.',
        },
        bisphosphonates: {
            name: 'Bisfosfonat',
            what: 'Medikaman ki ralanti destriksyon zo.',
            why: 'Petèt yo ka limite kantite kalsyòm ki anpile. [@traineau2020]',
            evidence: '**Analiz plizyè ti etid.** Rezilta yo melanje, e prèv yo fèb. [@traineau2020]',
            ask: 'Di doktè ou si ou gen maladi ren. Lè sa a, fòk yo pran plis prekosyon ak yo. [@traineau2020]',
        },
        minocycline: {
            name: 'Minosiklin',
            what: 'Yon **antibyotik** (yon tetrasiklin) ki kalme enflamasyon tou. [@robertson2003]',
            why: 'Petèt li ka fè po a mwens anfle epi kalme maleng ki alantou boul yo. Li kole ak kalsyòm tou. [@robertson2003]',
            evidence: '**Ti etid.** Rezilta yo melanje. Nan yon etid, 8 moun sou 9 te vin miyò. [@robertson2003] Nan yon etid ki vin apre, 34 sou 78 te vin miyò. [@w-minocycline-acr]',
            ask: 'Li ka fè boul yo vin ble-nwa. [@robertson2003] Anjeneral, yo evite li nan gwosès ak nan timoun piti, kidonk pale ak doktè ou.',
        },
        'sodium-thiosulfate': {
            name: 'Tyosilfat sodyòm',
            what: 'Yon medikaman ki antre nan yon venn ak yon sewòm (IV), oswa nan boul la ak yon zegwi.',
            why: 'Petèt li ka ede kalsyòm fonn. [@traineau2020]',
            evidence: '**Rapò sou yon sèl moun alafwa.** Pa gen plis pase sa sou sewòm nan pou kalsyòm nan tisi ki domaje (kalsinoz [distwofik](#dystrophic)). [@w-sts-case] Yon piki nan boul la sanble bay plis espwa. Kanmenm, prèv yo fèb. [@traineau2020]',
            ask: 'Yo itilize sewòm nan sitou “off-label” pou [kalsifilaksi](#calciphylaxis). Pou maladi sa a, pa gen okenn tretman ki pwouve li ede moun viv pi lontan. [@w-ukcs]',
        },
        phosphate: {
            name: 'Kontwòl fosfat',
            what: 'Mwens fosfat, ak sa ou manje oswa ak medikaman ki kenbe li nan trip yo ([medikaman ki kenbe fosfat](#phosphate-binder)). [@fathi2014]',
            why: 'Se yon gwo pati nan swen pou ensifizans renal kwonik, ak pou [kalsinoz timoral](#tumoral-calcinosis) lè fosfat la wo. [@boyce2020; @fathi2014]',
            evidence: '**Analiz plizyè ti etid.** Rezilta yo limite. [@boyce2020]',
            ask: 'Chanje rejim manje ou sèlman ak yon dyetetisyen oswa ak ekip k ap swen ren ou. [@w-nkf-uk] Se ekip ou ki chwazi medikaman ki kenbe fosfat la: sa ki gen kalsyòm ka ogmante risk kalsifilaksi. [@w-cua-table] Pa sispann youn ladan yo poukont ou.',
        },
        surgery: {
            name: 'Operasyon (chiriji)',
            what: 'Yon chirijyen retire boul la, oswa yon pati ladan li. [@w-debulking]',
            why: 'Pou boul ki fè mal yon sèl kote. Nan ka sa a, se souvan chwa yo itilize plis la, e se li ki mache pi byen. [@balin2012]',
            evidence: '**Ti etid.** Nan yon etid, 22 moun sou 28 te gen yon repons konplè. [@balin2012]',
            ask: 'Boul yo ka tounen. Nan [sklewoz sistemik](#systemic-sclerosis), yo te tounen nan 15 sou 100 moun yo te opere. Gerizon an te pran tan nan 13 sou 100, e 10 sou 100 te fè yon enfeksyon. [@w-sclerodermabc] Nan kalsinoz timoral, yo tounen souvan. Nan ka sa a, doktè yo eseye kontwòl fosfat anvan. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Onn chòk',
            what: 'Onn tankou son, yo voye soti deyò kò a ([ESWL](#eswl)). Yo itilize yo pou pyè nan ren tou. [@delgado2015]',
            why: 'Pou kraze ti boul epi soulaje doulè. [@w-sclerodermabc]',
            evidence: '**Rapò sou yon sèl moun alafwa.** Gen kèk ti etid tou. Yo montre soulajman doulè a pi byen pase pèt kalsyòm nan. [@delgado2015; @traineau2020]',
            ask: 'Mande kisa li ta ka fè pou ou.',
        },
        'wound-care': {
            name: 'Swen pou maleng',
            what: 'Swen po a, pou boul ki pèse po a epi ki fè [maleng](#ulcer). [@w-sclerodermabc]',
            why: 'Pou ede maleng yo geri. [@w-sclerodermabc]',
            evidence: '**Bon swen abityèl, yo pa teste li anpil.** Se menm swen yo bay pou lòt blesi. [@w-sclerodermabc]',
            ask: 'Chèche swen jodi a pou lafyèv, pi, oswa po ki cho epi ki vin wouj oswa pi fonse.',
        },
        physiotherapy: {
            name: 'Fizyoterapi (terapi fizik)',
            what: 'Egzèsis ak yon fizyoterapet (terapis fizik).',
            why: 'Pou soulaje doulè epi ede ou bouje, sitou toupre jwenti yo.',
            evidence: '**Bon swen abityèl, yo pa teste li anpil.** Yo konseye li pou timoun ki gen [dèmatomyozit](#dermatomyositis). Pou kalsinoz li menm, pa gen anpil prèv. [@w-jdm-guideline]',
            ask: 'Mande ki egzèsis ki bon pou ou.',
        },
    },
    selfCare: {
        title: 'Sa ou ka fè ou menm',
        items: [
            '**Pa koupe yon boul, pa pike li, pa peze li.** Li ka pran enfeksyon. [@w-sclerodermabc-faq]',
            'Manje ki gen kalsyòm pa lakòz kalsinoz nan sklewodèmi. [@w-sclero-isn] Pa sispann kalsyòm, vitamin D oswa yon medikaman anvan ou mande.',
            'Nan sklewoz sistemik ak dèmatomyozit, men sa yo konseye souvan: pa fimen, rete cho epi evite pran kou. [@w-valenzuela-chung2016] Ak dèmatomyozit, pwoteje po ou kont solèy. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Sa yo pa konseye',
        items: [
            '**Yo pa dwe itilize warfarin nan ti dòz pou trete kalsinoz.** [@traineau2020]',
            'Si ou pran warfarin pou yon lòt rezon, pa sispann li poukont ou. Mande moun ki te preskri li a.',
        ],
    },
    ui: {
        choose: 'Chwazi sa ou vle li',
        chooseHint: 'Tout parèt toutotan ou poko chwazi.',
        showAll: 'Montre tout',
        showing: 'Sa ki parèt: {names}',
        showingAll: 'Tout kalite tretman yo parèt.',
        print: 'Enprime',
        sourcesElsewhere: 'Sous yo sou paj wèb la.',
        notOffered: 'Klinik sa a pa ofri sa.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kalite kalsinoz',
    caption: 'Senk kalite kalsinoz yo kòtakòt',
    note: 'Gid sa a sèvi ak senk kalite, menm jan ak plizyè sous. [@reiter2011; @le-statpearls] Gen lòt ki konte kat, e yo mete kalsifilaksi anndan yon lòt kalite. [@w-dermnet] Chak kalite gen pwòp kòz pa li, kidonk gen ladan yo ki mwens ra pase lòt. Nou pa jwenn chif pou popilasyon an jeneral, kidonk repons pou “èske li komen?” se sitou mo.',
    columns: {
        type: 'Kalite',
        commonality: 'Èske li komen?',
        feature: 'Prensipal karakteristik',
        cause: 'Kòz',
        serum: 'Kalsyòm ak fosfat nan san an',
    },
    types: {
        dystrophic: {
            name: 'Distwofik',
            commonality: 'Li pa komen, men se li ki pi komen nan senk yo. [@le-statpearls]',
            feature: 'Li fòme nan tisi ki domaje.',
            cause: 'Maladi otoimin, blesi oswa enfeksyon.',
            serum: 'Nòmal anjeneral. [@reiter2011]',
            description: [
                'Kalsyòm depoze nan tisi ki te blese oswa ki te anflame. Pi souvan, nivo yo nan san an rete nòmal. [@reiter2011]',
            ],
            examples: [
                'Maladi otoimin: [sklewoz sistemik](#systemic-sclerosis) (fòm [CREST](#crest) li tou), [dèmatomyozit](#dermatomyositis) ak, mwens souvan, [lipis](#lupus). [@w-dermnet]',
                'Yon blesi, yon enfeksyon oswa yon timè. [@w-dermnet] Se youn nan rezon pou fè egzamine nenpòt nouvo boul.',
            ],
        },
        metastatic: {
            name: 'Metastatik',
            commonality: 'Ra.',
            feature: 'Toupre jwenti ak nan ògàn, nan tout kò a. Se pa kansè k ap gaye. [@w-dermnet]',
            cause: 'Mineral nan san an pèdi ekilib yo. Souvan, se akoz maladi ren kwonik oswa glann paratiwoyid ki travay twòp.',
            serum: 'Youn oswa tou de wo anjeneral. [@w-dermnet]',
            description: [
                'Non metastatik la pale sou mineral. Se **pa kansè k ap gaye**. Kò a pa ka kenbe kalsyòm ak fosfat an ekilib. San an gen twòp, epi yon pati depoze nan tisi yo. [@reiter2011]',
                'Pifò moun ki genyen li gen ensifizans renal kwonik oswa yo sou [dyaliz](#dialysis). [@rumancik2020] Lè sa a, fosfat la souvan wo, men kalsyòm nan ka nòmal.',
            ],
            examples: [
                'Glann paratiwoyid ki travay twòp ([ipèparatiwoyidi](#hyperparathyroidism)). [@w-dermnet]',
                'Twòp vitamin D. [@w-dermnet] Mande anvan ou sispann yon vitamin oswa yon medikaman.',
            ],
        },
        idiopathic: {
            name: 'Idyopatik',
            commonality: 'Ra anpil.',
            feature: 'Yo pa jwenn yon kòz ki klè.',
            cause: 'Yo pa konnen li. Pa tradisyon, yo mete kèk fòm ki nan fanmi isit la. [@le-statpearls]',
            serum: 'Nòmal anjeneral. Fosfat la wo nan yon fòm ki nan fanmi. [@w-medlineplus-hftc]',
            description: [
                'Doktè yo sèvi ak non sa a lè yo fin asire yo se pa yon lòt kòz. Yo pa jwenn anyen ki deklanche li, ni domaj nan tisi, ni pwoblèm mineral. [@reiter2011]',
            ],
            examples: [
                '[Kalsinoz timoral](#tumoral-calcinosis) nan fanmi, yo mete li isit la pa tradisyon. [@le-statpearls] Li pase nan fanmi, kidonk yo konnen kòz li. Souvan li kòmanse nan jenès, men li ka kòmanse nenpòt laj. [@w-medlineplus-hftc]',
                'Ti boul di toupre sifas po a (nodil kalsifye anba epidèm). Pifò ladan yo nan timoun, men prèske 3 sou 10 nan granmoun. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Yatwojenik',
            commonality: 'Ra.',
            feature: 'Li rete kote piki a oswa pwosedi a te fèt.',
            cause: 'Pwosedi medikal oswa medikaman.',
            serum: 'Nòmal anjeneral. Nivo ki wo ka ogmante risk la. [@rumancik2020]',
            description: [
                'Mo a vle di “se swen medikal ki lakòz li”. Depo a fòme apre yon tretman. [@reiter2011]',
                'Èske gen doulè, po ki anfle, zanpoud oswa po ki fonse kote yon sewòm (IV) ye? **Di yon enfimyè sa kounye a**, oswa si ou lakay ou, chèche swen menm jou a.',
            ],
            examples: [
                'Yon sewòm ki gen kalsyòm oswa fosfat. Pi souvan, kalsyòm te koule soti nan venn nan. [@rumancik2020] Nan twa tibebe ki fèk fèt, boul yo te disparèt san tretman nan 3 semèn rive 6 mwa. Sa ka pa menm pou lòt moun. [@w-neonate]',
                'Kèk pat pou elektwòd, sitou nan tan lontan. Jodi a, pike talon tibebe ki fèk fèt plizyè fwa ka fè sa. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Kalsifilaksi',
            commonality: 'Ra anpil. Nan Wayòm Ini, chak ane, anviwon 1 sou 600 moun ki sou dyaliz. [@w-nkf-uk]',
            feature: 'Yon ijans. Kalsyòm ak kayo san bouche ti veso san nan po ak nan grès. [@nigwekar2018]',
            cause: 'Sitou maladi ren nan dènye estad. Warfarin, dyabèt ak obezite ogmante risk la. [@w-nkf-uk]',
            serum: 'Yo ka wo, nòmal oswa ba. [@w-clinlab]',
            description: [
                '**Chèche èd vit** pou yon nouvo kote sou po a ki fè mal anpil epi ki vin vyolèt, fonse oswa nwa. Si ou sou dyaliz, oswa si ou gen ensifizans renal oswa yon grèf (transplantasyon), rele ekip k ap swen ren ou kounye a. Si pèsonn pa reponn touswit, rele nimewo ijans ou. Nenpòt lòt moun dwe chèche swen jodi a.',
                'Kalsyòm ak kayo san bouche ti veso san ak veso san mwayen. Po a resevwa twò piti san epi li mouri, ak gwo doulè. Se pa menm bagay ak atè (gwo veso san) ki vin di. [@nigwekar2018] Li ra men li ka mete lavi moun an danje. Nan de etid sou moun ki sou dyaliz, 45 rive 67 sou 100 te mouri anvan yon ane pase. [@w-renalnews; @w-ukcs]',
                'Menm si tès san yo nòmal, moun nan ka genyen li kanmenm. [@w-clinlab] Plis fanm pase gason fè li. [@w-nkf-uk] Pa sispann warfarin poukont ou: mande moun ki te preskri li a.',
            ],
            examples: [
                '[Maladi ren nan dènye estad](#end-stage-renal-disease), nan pifò moun ki genyen li. [@nigwekar2018]',
                'San ensifizans renal: glann paratiwoyid ki travay twòp, kansè, maladi fwa akoz alkòl oswa maladi tisi konjonktif. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Konpare',
        compareHint: 'Chwazi de kalite oswa plis.',
        oneMore: 'Chwazi yon lòt kalite ankò pou konpare.',
        showAll: 'Montre tout kalite yo',
        comparing: 'N ap konpare {names}',
        showingAll: 'Tout senk kalite yo parèt.',
        aboutEach: 'Konsènan chak kalite',
        examples: 'Egzanp',
        backToTable: 'Tounen nan tablo a',
        highlighted: 'Se sou li paj sa a konsantre',
        copyText: 'Kopye kòm tèks',
        copyCsv: 'Kopye pou yon fèy kalkil',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Ki lè pou chèche èd vit',
    intro: 'Li siy sa yo anvan. Aji depi ou gen youn ladan yo, menm si ou pa sèten.',
    tiers: {
        emergency: 'Ijans: aji kounye a',
        'in-hospital': 'Pandan oswa apre yon sewòm (IV): di sa kounye a',
        'same-day': 'Al konsilte jodi a',
        'within-days': 'Al konsilte nan pwochen jou yo',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'Si ou sou dyaliz, oswa ou gen ensifizans renal (ren ki pa mache byen) oswa yon grèf ren (transplantasyon): yon nouvo kote sou po ou ki fè mal anpil epi ki vin vyolèt, fonse oswa nwa, ki montre yon desen tankou yon filè, oswa ki louvri',
            action: '**Rele ekip k ap swen ren ou kounye a.** Si pèsonn pa reponn touswit, rele {emergency} oswa ale nan sal ijans. Petèt san pa rive nan po a ankò. Sa ka mete lavi ou an danje. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Yon enfeksyon ak nenpòt nan siy sa yo: tèt ki pa klè, lang lou lè w ap pale, gwo frison, souf kout anpil, ou pa pipi pandan yon jou, po ki gen tach, ki ble oswa ki pal anpil',
            action: '**Rele** {emergency} **kounye a.** Di ou gen yon enfeksyon. Sa ka mete lavi ou an danje. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Yon dwèt men oswa yon dwèt pye ki vin ble oswa nwa, oswa ki rete blan epi ki fè mal, oswa yon maleng nan pwent dwèt men k ap grandi vit',
            action: '**Chèche swen ijans jodi a.** Ale nan sal ijans oswa rele {emergency}. Petèt san an pa sikile byen ankò. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Doulè, po ki anfle, yon zanpoud oswa po ki fonse kote yon sewòm (IV) ye, oswa kote youn te ye pa gen lontan',
            action: '**Di yon enfimyè sa kounye a.** Si ou lakay ou, chèche swen menm jou a. Kalsyòm ki koule soti nan yon sewòm ka touye po a. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Toupre yon boul oswa yon maleng: po wouj oswa pi fonse k ap gaye, chalè, po ki anfle, pi, plis doulè, oswa lafyèv',
            action: '**Wè yon doktè oswa yon enfimyè jodi a.** Ale pi bonè si yon medikaman febli sistèm iminitè ou (defans kò ou). Po a ka gen enfeksyon. Sou po mawon oswa po nwa, koulè wouj difisil pou wè. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Yon jwenti ki vin cho toudenkou, ki anfle, ki fè mal anpil epi ki pa ka bouje, ak lafyèv oswa san lafyèv',
            action: '**Al konsilte jodi a.** Si ou santi ou malad anpil, rele {emergency}. Jwenti a ka gen enfeksyon. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'San ensifizans renal: nouvo tach vyolèt oswa nwa ki fè mal sou po a, sitou si w ap pran warfarin',
            action: '**Al konsilte jodi a.** Pa sispann warfarin ni okenn lòt medikaman poukont ou. Petèt gen ti veso san ki bouche. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Yon boul k ap grandi pandan plizyè semèn, ki gwo, ki fon, ki pa bouje, oswa ki tounen apre yo te retire li',
            action: '**Wè yon doktè oswa yon enfimyè nan pwochen jou yo.** Fòk yo konsilte yon timoun anvan 2 jou pase. [@w-sarcoma] Gwo vle di 5 cm (2 pous) oswa plis. [@w-sarcoma-nhs] Fòk yo asire yo se pa yon lòt kòz, tankou kansè.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
