const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Tagalog',
    labelled: '{label}: {text}',
    sources: 'Mga pinagkunan',
    source: 'Pinagkunan {n}',
    backToText: 'Bumalik sa teksto',
    copied: 'Nakopya na',
    copyByHand: 'Piliin ang tekstong ito at kopyahin.',
    contact: 'Makipag-ugnayan',
    emergencyNumber: 'emergency number sa inyong lugar (112, 911 o 999)',
    reviewed: 'Sinuri ni {by} noong {on}.',
    notReviewed: 'Wala pang doktor o ibang health professional na nagsuri sa tekstong ito. Kaya dalhin ang inyong mga tanong sa inyong care team.',
    draft: 'Draft pa lang ang saling ito. Wala pang doktor o ibang health professional na nagsuri nito. Kaya dalhin ang inyong mga tanong sa inyong care team.',
    about: 'Tungkol sa tekstong ito',
    version: 'Bersiyon {version}, {date}',
    local: 'May binago o idinagdag sa tekstong ito ang klinika na nagpapakita ng pahinang ito.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga sanhi at nagpapataas ng panganib',
    intro: 'May kani-kaniyang sanhi ang bawat uri ng calcinosis. [@reiter2011] Narito ang tatlong grupo ng mga sanhi. Puwede rin itong magmula sa pinsala, impeksiyon o gamutan. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Mga sakit na autoimmune at may pamamaga',
            explanation: 'Sa [sakit na autoimmune](#autoimmune-disease), inaatake ng katawan ang sarili nitong tissue nang hindi sinasadya. Puwedeng maipon ang calcium sa napinsalang bahagi. Kadalasan ay normal pa rin ang antas sa dugo. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Mga mineral sa dugo at ang kidney',
            explanation: 'Sobra ang calcium, phosphate, o pareho sa dugo. Ang ilan dito ay puwedeng maipon sa tissue. [@reiter2011] Ang tawag dito ng mga doktor ay [metastatic](#metastatic). Tungkol sa mineral ang pangalan. Ito ay **hindi pagkalat ng kanser**.',
        },
        genetic: {
            name: 'Mga namamanang sanhi',
            explanation: 'Ang ilang uri ay dahil sa nabagong gene na namamana sa pamilya. Bihirang-bihira ang mga ito. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            known: [
                'Sa mga pag-aaral, mga 1 sa 4 hanggang 4 sa 10 taong may ganitong sakit ang may calcinosis. [@valenzuela2016; @w-samoes2023]',
                'Nakikita ito sa uring limitado at sa uring malawak. Ang [CREST](#crest) ay lumang pangalan na kaugnay ng uring limitado. Ang C dito ay calcinosis. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            known: [
                'Pinipinsala nito ang kalamnan at balat. Mga 20 sa 100 adult na may ganitong sakit ang nagkakaroon ng calcinosis. [@hoeltzel2014; @w-tma]',
                'Sa uring pambata (juvenile), mula 10 hanggang 70 sa 100 ang bilang. [@hoeltzel2014] Sa apat na pag-aaral, 13 hanggang 47 sa 100 ang nakita. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus (SLE)',
            known: [
                'Bihirang-bihira ang calcium sa balat sa [lupus](#lupus). [@w-sle-jdd] Sa isang lumang pag-aaral gamit ang X-ray, 9 sa 130 tao ang may calcium malapit sa kasukasuan at sa malambot na tissue. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Matagal nang kidney failure (chronic)',
            known: [
                'Ito ang pangunahing sanhi sa grupong ito, lalo na kung nasa [dialysis](#dialysis). [@rumancik2020] Pinakamalaking dahilan ang sobrang phosphate sa dugo. Puwedeng normal ang calcium. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Sobrang aktibong parathyroid glands',
            known: [
                'Sobra ang hormone na ginagawa ng maliliit na glandulang ito sa leeg ([hyperparathyroidism](#hyperparathyroidism)). Nawawala sa balanse ang calcium at phosphate, at puwedeng maipon sa tissue ang ilan. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Mga panganib para sa calciphylaxis',
            known: [
                'Bihira ang calciphylaxis at puwedeng malagay sa panganib ang buhay. [@nigwekar2018] **Humingi agad ng tulong medikal** kung may bagong bahagi ng balat na napakasakit at nagiging kulay-ube, maitim o itim.',
                'Karamihan ng nagkakaroon nito ay may [end-stage kidney disease](#end-stage-renal-disease). [@nigwekar2018] Sa isang pag-aaral, mahigit tatlong beses ang tsansang magkaroon nito ng mga umiinom ng warfarin nang magsimula ng dialysis. [@nigwekar2016] **Huwag itigil ang warfarin sa sarili ninyong pasya: tanungin ang nagreseta.**',
                'Puwede rin itong mangyari kahit walang kidney failure. Nakikita ito sa sobrang aktibong parathyroid glands, kanser, pinsala sa atay dahil sa alak, at [connective tissue disease](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Familial tumoral calcinosis (namamana)',
            known: [
                'Nakukuha ng bata ang nabagong gene mula sa parehong magulang. [@boyce2020] Sa isang uri, mataas ang phosphate sa dugo. Sa isa pa, normal ito. [@boyce2020; @w-sprecher]',
                'May malalaking naipong calcium na tumutubo malapit sa kasukasuan, kadalasan sa balakang, balikat at siko. Puwedeng magmukhang tumor ang mga ito, pero hindi ito tumor at hindi kanser. [@w-medlineplus-hftc] Gayunman, ipatingin ang bagong bukol.',
            ],
        },
    },
    genes: {
        title: 'Para sa mga health professional: ang mga gene',
        text: [
            'Uring may mataas na phosphate: [FGF23](#fgf23), GALNT3 o KL. [@boyce2020] Uring may normal na phosphate: SAMD9. [@w-sprecher] Autosomal recessive ang pagmamana. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Paano natutuklasan ang calcinosis',
    intro: 'Natutuklasan ng mga doktor ang calcinosis sa pamamagitan ng pagsusuri sa katawan at iba’t ibang test. [@le-statpearls] Ito ang mga hakbang sa karaniwang pagkakasunod-sunod. Kadalasan, X-ray ang unang test. [@mar2021] **Hindi kailangan ng lahat ang bawat hakbang.**',
    parts: {
        happens: 'Ano ang gagawin',
        shows: 'Ano ang ipinapakita nito',
        misses: 'Ano ang hindi nito maipapakita',
    },
    items: {
        examination: {
            name: 'Pagsusuri sa katawan',
            happens: 'Titingnan ng doktor o nars ang inyong balat at kakapain kung may matitigas na bukol.',
            shows: 'Ang karaniwang matitigas na bukol. Pinakamadaling makapa ang mga nasa ilalim lang ng balat.',
            misses: 'May hindi nakikita kung ito lang ang gagawin. Sa isang pag-aaral, tiningnan ang mga taong may systemic sclerosis. Sa pagsusuri sa katawan, nakita ang calcium sa mga 58 sa 100 taong may calcium sa X-ray. [@w-samoes2023]',
        },
        imaging: {
            name: 'Imaging (mga larawan ng loob ng katawan)',
            happens: 'Kukunan kayo ng mga larawan, kadalasan ay karaniwang X-ray. May nangangailangan din ng ultrasound, [CT scan](#ct-scan) o [MRI scan](#mri). Ginagamit ang mga ito lalo na sa malalalim na bukol. [@mar2021]',
            shows: 'Ipinapakita ng X-ray kung gaano karami ang calcium, at kung nasaan ito. Mas detalyado ang puwedeng ipakita ng ultrasound at CT. [@mar2021]',
            misses: 'Hindi kasinghusay ang karaniwang MRI sa pagpapakita ng mismong calcium. [@mar2021]',
        },
        'blood-tests': {
            name: 'Mga blood test',
            happens: 'Kukunan kayo ng kaunting dugo. Susukatin ng laboratoryo ang calcium at phosphate dito. Kadalasan ay sinusuri din ang inyong kidney, vitamin D at isang hormone na nagkokontrol ng calcium (parathyroid hormone). [@le-statpearls; @boyce2020]',
            shows: 'Kung wala sa balanse ang mga mineral na ito. Puwede ring makita sa dugo ang mga palatandaan ng sakit na sanhi ng calcinosis. [@le-statpearls] Ang [ANA test](#antinuclear-antibody) ay puwedeng magpahiwatig na lupus o scleroderma ito, o na malamang na hindi. [@w-ana]',
            misses: 'Hindi mapapatunayan o maisasantabi ng ANA test lang ang isang sakit. Karaniwan ang mababang positive na resulta sa malulusog na nakatatanda. May mga gamot din na puwedeng magdulot nito. [@w-ana]',
        },
        biopsy: {
            name: 'Biopsy',
            happens: 'Paminsan-minsan, kumukuha ang doktor ng napakaliit na piraso ng tissue. Sinusuri ito nang malapitan sa laboratoryo. Kung may mga palatandaan ng [calciphylaxis](#calciphylaxis), **puwede itong pagmulan ng mga bagong sugat o impeksiyon.** Dapat espesyalista ang magpasya. [@w-clinlab]',
            shows: 'Puwede nitong tiyakin na calcinosis ito at maisantabi ang ibang sakit. [@reiter2011] Ginagawa ito lalo na kung may pangamba na kanser ito.',
            misses: 'Hindi maipapakita ng isang maliit na piraso kung gaano karami ang calcium, o kung saan pa mayroon nito.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Tungkol sa impormasyong ito',
    items: {
        information: '**Para sa impormasyon lang.** Tinutulungan kayo ng gabay na ito na matuto tungkol sa calcinosis at maghanda para sa pagpapatingin. Hindi nito masasabi kung ano ang sakit ninyo, o kung ano ang pinakamabuti para sa inyo.',
        'no-stand-in': '**Hindi ito kapalit ng inyong care team.** Ang doktor o nars na nakakakilala sa inyo ang makapagbibigay ng payong akma sa inyo. Hindi iyon magagawa ng gabay na ito. Huwag ipagpaliban ang pagpapagamot, at huwag itigil ang gamutan, dahil sa nabasa ninyo rito.',
        emergency: '**Hindi para sa mga emergency.** Kung may emergency, huwag nang magpatuloy sa pagbabasa. Tumawag sa {emergency}.',
        making: '**Isinulat mula sa mga nailathalang pinagkunan.** Mga pag-aaral at website tungkol sa kalusugan ang mga ito. Nakasaad ang pinagkunan ng bawat numero. Sinasabi ng isang linya sa ibaba kung may health professional na nagsuri sa tekstong ito.',
        privacy: '**Pribado.** Walang ipinapadala ang gabay na ito tungkol sa inyo kaninuman. Wala itong cookies at hindi nito binibilang ang mga pagbisita. Maaaring may sariling patakaran ang website na kinalalagyan nito.',
    },
    help: {
        title: 'Karagdagang tulong',
        intro: 'Tinutulungan ng mga grupong ito ang mga taong may sakit na puwedeng samahan ng calcinosis.',
        groups: {
            myositis: 'Dagdag na kaalaman sa calcinosis na kasama ng sakit na autoimmune.',
            scleroderma: 'Dagdag na kaalaman para sa mga may systemic sclerosis (scleroderma).',
            kidney: 'Dagdag na kaalaman para sa mga may sakit sa kidney.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga tanong tungkol sa calcinosis',
    items: {
        'firm-lump': {
            question: 'May matigas akong bukol sa ilalim ng balat. Ano ang dapat kong gawin?',
            answer: [
                'Ipatingin ang bagong bukol sa doktor o nars. Magpatingin sa loob ng ilang araw kung lumalaki ito. [@w-sarcoma] Baka ito ay [calcinosis](#calcinosis): calcium na naiipon sa ilalim ng balat. Hindi kanser ang mga naipong calcium na iyon, pero puwedeng kamukha nito ang ibang problema. Nakasalalay sa sanhi ang tamang gamutan.',
                '**Humingi ngayon din ng tulong pang-emergency** kung ang daliri ng kamay o paa ay nagiging asul o itim, o nananatiling maputi. Gawin din ito kung may impeksiyon kayo at nalilito, nanginginig nang matindi o hirap na hirap huminga. Kung may kidney failure at may maitim at napakasakit na balat, tawagan ngayon din ang inyong kidney team o ang emergency number. Kung masakit o umiitim ang lugar ng suwero (IV), sabihin ngayon din sa nars.',
                '**Magpatingin ngayong araw** kung ang balat malapit sa bukol ay mainit, may nana, o namumula o umiitim. Gawin din ito kung may lagnat, may masakit na balat na kulay-ube o itim, o may isang mainit at namamagang kasukasuan.',
            ],
        },
        'skin-signs': {
            question: 'Ano ang mga palatandaan ng calcium sa balat (calcinosis cutis)?',
            answer: [
                'Ang [calcinosis cutis](#calcinosis-cutis) ay calcium sa mismong balat. [@reiter2011] May nabubuong matitigas at siksik na bukol. Puwedeng puti, dilaw o kakulay ng inyong balat ang mga ito. [@w-dermadvisor] Maaaring iba ang hitsura nito sa mga taong kayumanggi o itim ang balat.',
                'Puwedeng sumakit ang mga bukol, maging sugat, o lumabasan ng maputi at parang tisa na malapot na bagay. [@valenzuela2020] Huwag pisilin o hiwain ang mga ito.',
            ],
        },
        diagnosis: {
            question: 'Paano nalalaman ng mga doktor kung calcinosis ito?',
            answer: [
                'Titingnan at kakapain ng doktor o nars ang mga bukol. May hindi makikita kung ito lang ang gagawin. [@w-samoes2023] Madalas ay X-ray ang unang test. Ipinapakita nito kung nasaan ang calcium. [@mar2021]',
                'Hinahanap ng mga blood test ang sanhi. Tinitingnan ang calcium, phosphate at mga palatandaan ng [sakit na autoimmune](#autoimmune-disease). [@le-statpearls]',
                'May mga taong nangangailangan ng [biopsy](#biopsy). Kumukuha ng napakaliit na piraso ng balat at sinusuri ito nang malapitan. Sa [calciphylaxis](#calciphylaxis), puwede itong pagmulan ng mga bagong sugat, kaya dapat espesyalista ang magpasya. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Ano ang pagkakaiba ng dystrophic at metastatic calcinosis (hindi pagkalat ng kanser)?',
            answer: [
                'Ang **dystrophic** calcinosis ang pinakakaraniwang uri. Nabubuo ito sa tissue na napinsala o namaga. Karaniwang normal ang calcium at phosphate sa dugo. [@le-statpearls]',
                'Ang **metastatic** calcinosis ay nagsisimula sa dugo. Wala sa ayos ang calcium, phosphate, o pareho, at madalas ay sobrang taas. Ang karaniwang sanhi ay matagal nang kidney failure. [@le-statpearls] Tungkol sa mineral ang pangalan. Ito ay **hindi pagkalat ng kanser**.',
            ],
        },
        autoimmune: {
            question: 'Puwede bang magdulot ng calcinosis ang sakit na autoimmune?',
            answer: [
                'Oo. Sa mga sakit na ito, inaatake ng katawan ang sarili nitong tissue nang hindi sinasadya. Ang pinsala ay puwedeng mauwi sa dystrophic calcinosis. Puwede itong kasama ng [systemic sclerosis](#systemic-sclerosis) (scleroderma). Puwede rin itong kasama ng [dermatomyositis](#dermatomyositis). Di-hamak na mas bihira ito sa [lupus](#lupus). [@balin2012]',
                'Sa mga pag-aaral sa systemic sclerosis, mga 1 sa 4 hanggang 4 sa 10 tao ang may calcinosis. [@valenzuela2016; @w-samoes2023] Depende ito sa kung gaano kabusisi ang paghahanap: mas marami ang nakikita sa X-ray kaysa sa pagtingin sa balat.',
            ],
        },
        tumoral: {
            question: 'Bihirang uri ba ng calcinosis ang tumoral calcinosis?',
            answer: [
                'Oo. Isa itong bihirang uri sa mas malaking grupo. [@le-statpearls] Madalas ay namamana ito sa pamilya. May katulad na uri na puwedeng kasama ng kidney failure. [@fathi2014]',
                'May nabubuong malalaking bukol, kadalasan malapit sa balakang, balikat o siko. Puwedeng magmukhang tumor ang mga ito, pero hindi ito tumor at hindi kanser. [@w-medlineplus-hftc] Gayunman, ipatingin ang bagong bukol.',
            ],
        },
        surgery: {
            question: 'Puwede bang tanggalin ng operasyon ang naipong calcium?',
            answer: [
                'Oo. Karaniwan itong pinipili kapag nakakaabala ang mga bukol sa isang lugar. [@balin2012]',
                'Puwedeng bumalik ang mga bukol. Mas malamang ito kung malalaki ang mga bukol, o sa ilang uri, gaya ng [tumoral calcinosis](#tumoral-calcinosis). [@fathi2014] Itanong kung ano ang magagawa ng operasyon para sa inyo, at kung ano ang puwedeng maging problema.',
            ],
        },
    },
    ui: {
        openAll: 'Buksan lahat',
        closeAll: 'Isara lahat',
        filter: 'Maghanap sa mga tanong',
        clearFilter: 'Burahin ang hinahanap',
        matches: {
            one: 'Ipinapakita: {shown} sa {all} tanong',
            other: 'Ipinapakita: {shown} sa {all} tanong',
        },
        noMatch: 'Walang tugmang tanong. Sumubok ng ibang salita.',
        copyLink: 'Kopyahin ang link sa sagot na ito',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga salita sa gabay na ito',
    terms: {
        'antinuclear-antibody': {
            name: 'Antinuclear antibody (ANA)',
            meaning: 'Blood test para sa mga protinang umaatake sa sariling cells ng katawan. Positive din ito sa ilang malulusog na tao.',
        },
        asymptomatic: {
            name: 'Asymptomatic (walang sintomas)',
            meaning: 'Walang anumang sintomas na nararamdaman ang tao.',
        },
        'autoimmune-disease': {
            name: 'Sakit na autoimmune',
            meaning: 'Sakit kung saan inaatake ng panlaban ng katawan ang sarili nitong tissue nang hindi sinasadya.',
        },
        biopsy: {
            name: 'Biopsy',
            meaning: 'Kumukuha ng napakaliit na piraso ng tissue at tinitingnan ito sa microscope.',
        },
        bisphosphonates: {
            name: 'Bisphosphonates',
            meaning: 'Mga gamot na nagpapabagal sa pagkasira ng buto. Nasubukan na ang mga ito sa naipong calcium.',
        },
        calcification: {
            name: 'Calcification',
            meaning: 'Calcium na naiipon sa lugar na hindi nito dapat kalagyan.',
        },
        calcinosis: {
            name: 'Calcinosis',
            meaning: 'Mga bukol o patag na tipak ng calcium sa malalambot na bahagi ng katawan.',
        },
        'calcinosis-cutis': { name: 'Calcinosis cutis', meaning: 'Mga bukol ng calcium sa balat.' },
        calciphylaxis: {
            name: 'Calciphylaxis',
            meaning: 'Bihirang emergency. Binabarahan ng calcium at namuong dugo ang napakaliliit na ugat ng dugo sa balat. Umiitim ang balat at napakasakit nito.',
        },
        'calcium-channel-blocker': {
            name: 'Calcium channel blocker',
            meaning: 'Gamot na nagpapabawas sa calcium na pumapasok sa cells. Madalas itong ginagamit sa alta presyon.',
        },
        'calcium-salts': {
            name: 'Calcium salts',
            meaning: 'Calcium na nakakabit sa iba pang bagay, gaya ng phosphate. Hindi ito natutunaw sa tissue.',
        },
        'connective-tissue-disease': {
            name: 'Connective tissue disease',
            meaning: 'Sakit ng tissue na nagdudugtong sa katawan: balat, kasukasuan at mga ugat ng dugo.',
        },
        crest: {
            name: 'CREST syndrome',
            meaning: 'Lumang pangalan na kaugnay ng limitadong scleroderma. Ang C ay calcinosis.',
        },
        'ct-scan': {
            name: 'CT scan',
            meaning: 'Mga X-ray mula sa maraming anggulo na pinagsasama para maging detalyadong larawan.',
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            meaning: 'Sakit na may panghihina ng kalamnan at pantal sa balat. Puwede itong tumama sa matanda at bata.',
        },
        dialysis: {
            name: 'Dialysis',
            meaning: 'Gamutang naglilinis ng dugo kapag pumalya na ang kidney, gamit ang makina o likido.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Isang calcium channel blocker na nasubukan na para sa calcinosis.',
        },
        dystrophic: {
            name: 'Dystrophic calcification',
            meaning: 'Calcium sa tissue na dati nang napinsala. Karaniwang normal ang antas sa dugo.',
        },
        'end-stage-renal-disease': {
            name: 'End-stage kidney disease',
            meaning: 'Hindi na sapat ang gawa ng kidney para mabuhay nang walang dialysis o transplant.',
        },
        eswl: {
            name: 'Gamutang shock wave (ESWL)',
            meaning: 'Mga alon na parang tunog, mula sa labas ng katawan, na dumudurog sa naipong calcium.',
        },
        excision: { name: 'Excision', meaning: 'Pagtanggal ng isang bagay sa pamamagitan ng operasyon.' },
        extravasation: {
            name: 'Extravasation',
            meaning: 'Tumatagas ang likido ng suwero (IV) mula sa ugat ng dugo papunta sa tissue sa paligid.',
        },
        fgf23: {
            name: 'FGF23 gene',
            meaning: 'Nasa gene na ito ang plano para sa hormone na nag-uutos sa kidney na ilabas ang phosphate.',
        },
        hyperparathyroidism: {
            name: 'Hyperparathyroidism',
            meaning: 'Sobra ang ginagawang hormone ng maliliit na glandula sa leeg. Nawawala sa balanse ang calcium.',
        },
        hyperphosphatemia: { name: 'Hyperphosphatemia', meaning: 'Sobrang phosphate sa dugo.' },
        iatrogenic: { name: 'Iatrogenic', meaning: 'Dulot ng gamutang medikal.' },
        idiopathic: { name: 'Idiopathic', meaning: 'Wala pang nakakatuklas ng sanhi.' },
        lesion: { name: 'Lesion', meaning: 'Nabagong bahagi ng tissue, gaya ng bukol, sugat o batik.' },
        lupus: {
            name: 'Lupus (SLE)',
            meaning: 'Sakit na autoimmune na puwedeng makaapekto sa balat, kasukasuan, kidney at iba pa.',
        },
        metastatic: {
            name: 'Metastatic calcification',
            meaning: 'Naiipon ang calcium sa malusog na tissue dahil wala sa ayos ang mga mineral sa dugo. Hindi ito pagkalat ng kanser.',
        },
        minocycline: { name: 'Minocycline', meaning: 'Antibiotic na nagpapahupa rin ng pamamaga.' },
        mri: {
            name: 'MRI',
            meaning: 'Mga larawang gawa gamit ang malakas na magnet. Mas malabo rito ang calcium kaysa sa ibang scan.',
        },
        necrosis: { name: 'Necrosis', meaning: 'Pagkamatay ng tissue sa katawan.' },
        nodule: { name: 'Nodule', meaning: 'Maliit at siksik na bukol.' },
        'phosphate-binder': {
            name: 'Phosphate binder',
            meaning: 'Gamot na iniinom kasabay ng pagkain. Sinasalo nito ang phosphate sa bituka.',
        },
        serum: { name: 'Serum level', meaning: 'Kung gaano karami ang isang bagay sa likidong bahagi ng dugo.' },
        'sodium-thiosulfate': {
            name: 'Sodium thiosulfate',
            meaning: 'Gamot na maaaring tumulong na matunaw ang calcium. Ibinibigay ito sa suwero (IV) o iniksiyon.',
        },
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            meaning: 'Sakit na autoimmune na nagpapatigas ng balat at pumipinsala sa maliliit na ugat ng dugo at sa mga organ.',
        },
        'tumoral-calcinosis': {
            name: 'Tumoral calcinosis',
            meaning: 'Bihira at malalaking bukol ng calcium malapit sa kasukasuan. Mukhang tumor pero hindi, at puwedeng mamana sa pamilya. Ipatingin ang bagong bukol.',
        },
        ulcer: { name: 'Ulcer', meaning: 'Bukas na sugat na mabagal gumaling.' },
    },
    ui: {
        filter: 'Maghanap sa mga salita',
        clearFilter: 'Burahin ang hinahanap',
        matches: {
            one: 'Ipinapakita: {shown} sa {all} salita',
            other: 'Ipinapakita: {shown} sa {all} salita',
        },
        noMatch: 'Walang tugmang salita. Sumubok ng iba.',
        inGlossary: 'Tingnan sa listahan ng mga salita',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Gabay sa calcinosis',
    ui: {
        contents: 'Nilalaman ng gabay',
        readingTime: {
            one: 'Mga {minutes} minutong pagbabasa',
            other: 'Mga {minutes} minutong pagbabasa',
        },
        print: 'I-print ang gabay',
        backToContents: 'Bumalik sa nilalaman',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mahahalagang punto tungkol sa calcinosis',
    summary: 'Ang calcinosis ay calcium na naiipon sa malalambot na bahagi ng katawan. [@reiter2011] Kaunti ang nagkakaroon nito. [@le-statpearls] Pero kilala ito, at mahalaga, sa ilang sakit na autoimmune at sa huling yugto ng sakit sa kidney. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Bihira o hindi?',
            text: 'Depende ito sa iba pa ninyong sakit. Sa kabuuan, bihira ang calcinosis. Medyo karaniwan ito sa [systemic sclerosis](#systemic-sclerosis) (scleroderma) at sa [dermatomyositis](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Limang uri',
            text: 'Ang calcinosis ay pangalan ng isang grupo. Limang uri ang ginagamit ng gabay na ito, at may sariling sanhi ang bawat isa. [@reiter2011] Apat ang bilang ng ilang pinagkunan. [@w-dermnet]',
        },
        'main-cause': {
            title: 'Ang pangunahing sanhi',
            text: 'Kadalasan, naiipon ang calcium sa tissue na napinsala. Puwede itong gawa ng [sakit na autoimmune](#autoimmune-disease), pinsala o impeksiyon. Ito ang uring [dystrophic](#dystrophic). [@le-statpearls] Sa ilang tao, walang nakikitang sanhi.',
        },
        signs: {
            title: 'Ang mga palatandaan',
            text: 'Mula banayad hanggang malubha ang mga ito. Puwedeng masakit ang mga bukol o hindi talaga masakit. Puwedeng manigas ang kasukasuan. Puwedeng magkaroon ng bukas na [sugat](#ulcer) ang balat at lumabasan ng parang tisa na malapot na bagay. [@valenzuela2020] **Ipatingin ang bagong bukol** sa doktor o nars. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Paano ito natutuklasan',
            text: 'May ilang hakbang ito. Sinusuri ng doktor o nars ang mga bukol. Kasunod ang X-ray at mga blood test. May nangangailangan din ng [biopsy](#biopsy): kumukuha ng napakaliit na piraso at sinusuri ito nang malapitan. [@mar2021]',
        },
        care: {
            title: 'Gamutan',
            text: 'Nakasalalay ang tamang gamutan sa uri, sa sanhi nito, at sa tindi nito. [@w-uptodate-tx] Puwede itong gamot para sa inyong mga sintomas, operasyon, o pareho. [@traineau2020] Puwede ring ang pakay ng gamutan ay ang mga mineral sa inyong dugo at ang pamamaga. Ang inaasam ay bumuti ang inyong pakiramdam at pamumuhay. Wala pang pag-aaral (trial) na nagpapakita nito.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Ano ang calcinosis?',
    items: {
        meaning: {
            text: [
                'Ang calcinosis ay calcium na nasa maling lugar. Naiipon ang parang tisa na [calcium salts](#calcium-salts) sa malalambot na bahagi ng katawan, gaya ng balat. [@reiter2011; @w-dermnet] Hindi natutunaw ang mga naipong ito. [@reiter2011; @w-uptodate] Kailangan ng buto at ngipin ang calcium: normal iyon, at hindi iyon calcinosis. [@w-dermnet]',
                'Ang uring nasa balat ay tinatawag na [calcinosis cutis](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Ano ang hitsura nito',
            text: [
                'Maaaring may makita o makapa kayong matitigas na bukol. Marami sa mga ito ay puti o dilaw. [@w-dermadvisor] Sa mga taong kayumanggi o itim ang balat, maaaring iba ang hitsura ng kulay. Kapain din: matigas ang mga bukol. [@w-dermadvisor; @w-tma]',
                'Kung nababahala kayo sa hitsura ng mga bukol, sabihin ito sa inyong care team. [@w-tma]',
            ],
        },
        place: {
            heading: 'Nasaan ito',
            text: [
                'Ang naipong calcium ay puwedeng nasa balat o nasa ilalim lang nito. Puwede rin itong mas malalim: sa kalamnan, o sa litid (tendon), ang nagkakabit ng kalamnan sa buto. [@w-dermnet; @w-tma] May mga uri na umaabot sa mga organ sa loob ng katawan. [@w-dermnet]',
                'Sa isang pag-aaral sa mga taong may [scleroderma](#systemic-sclerosis), mga 7 sa 10 ng mga lugar ay nasa kamay. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Paano ito makakaapekto sa inyo',
            text: [
                'Napakaliit ng ilang naipong calcium, at maaaring wala kayong maramdaman. Ang iba ay malaki, masakit, at nagpapahirap sa araw-araw na buhay. [@w-sclerodermabc; @valenzuela2020] Mas nakakaabala kadalasan ang nasa tabi ng kasukasuan. Gayon din ang nasa lugar na bumubuka ang balat at nagkakaroon ng [sugat](#ulcer). [@w-tma; @valenzuela2020]',
                'Puwedeng tumagas mula sa sugat ang maputi at parang tisa na bagay. [@valenzuela2020] Huwag pisilin o hiwain ang bukol, dahil puwedeng pumasok ang mikrobyo. [@w-sclerodermabc-faq]',
                'Sa isang pag-aaral sa mga taong may scleroderma, bihira ang impeksiyon (mga 2 sa 100). [@valenzuela2020] Magpatingin sa araw ding iyon kung ang balat malapit sa bukol ay mainit, may nana, o namumula o umiitim. Gawin din ito kung may lagnat. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Kanser ba ito?',
            text: [
                'Hindi kanser ang naipong calcium. [@w-medlineplus-hftc] Pero puwedeng kamukha nito ang ibang bukol, at puwedeng mabuo ang calcium sa loob ng ilang tumor. [@w-dermnet] **Ipatingin ang bagong bukol** sa doktor o nars. Magpatingin sa loob ng ilang araw kung lumalaki ito o malalim ang puwesto. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Larawan ng hiniwang balat at ng nasa ilalim nito',
        description: 'Mula itaas pababa: balat, taba, kalamnan na may litid, at dalawang buto sa isang kasukasuan. May apat na naipong parang tisa sa iba’t ibang lalim. Ang ikalima ay lumabas na sa balat at tumatagas.',
        note: 'Hindi ito ayon sa tunay na laki at kulay.',
        deposits: {
            title: 'Naipong calcium',
            labels: {
                'in-skin': '**Sa balat:** matigas na umbok na nakikita at nakakapa ninyo.',
                'in-fat': '**Sa taba sa ilalim ng balat:** bukol na maaaring makapa ninyo pero hindi makita.',
                'in-muscle': '**Sa kalamnan:** masyadong malalim para makita.',
                'by-joint': '**Sa tabi ng litid, malapit sa kasukasuan:** puwede nitong patigasin ang kasukasuan.',
                'through-skin': '**Kung saan bumuka ang balat:** may tumatagas na parang tisa.',
            },
        },
        tissues: {
            title: 'Mga bahagi ng katawan',
            labels: {
                skin: 'Balat',
                fat: 'Taba',
                muscle: 'Kalamnan',
                tendon: 'Litid',
                bone: 'Mga buto, na may kasukasuan sa pagitan. Normal ang calcium sa buto.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Gaano kabihira ang calcinosis?',
    intro: [
        '**Bihira sa karamihan, karaniwan sa ilang sakit.** Nakasalalay ito lalo na sa sanhi. [@le-statpearls] Wala kaming nakitang bilang para sa pangkalahatang publiko, kaya wala kaming ibinibigay na numero. Sa salita: hindi karaniwan ang karamihan ng mga uri. [@le-statpearls]',
        'Bihirang-bihira ang ilang namamanang uri. [@w-medlineplus-hftc; @boyce2020] Ang [tumoral calcinosis](#tumoral-calcinosis) ay isa na puwedeng mamana sa pamilya. Ang ganitong mga uri ay maaaring dahil sa pagbabago sa ilang gene. [@boyce2020]',
        'Di-hamak na mas karaniwan ito sa ilang sakit. [@valenzuela2016; @hoeltzel2014] Dalawa rito ang [systemic sclerosis](#systemic-sclerosis) at [dermatomyositis](#dermatomyositis). Medyo karaniwan doon ang calcium sa balat ([calcinosis cutis](#calcinosis-cutis)). [@balin2012; @traineau2020] Mahalaga ito, at hindi ito kakatwa. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Systemic sclerosis (scleroderma)',
            statement: 'Sa systemic sclerosis, mga {people} sa 100 tao ang may calcinosis.',
            note: 'Ibig sabihin, mga 1 sa 4 hanggang 4 sa 10. [@valenzuela2016; @w-samoes2023] Depende ito sa kung gaano kabusisi ang paghahanap: mas marami ang nakikita sa X-ray kaysa sa pagtingin sa balat. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Juvenile dermatomyositis',
            statement: 'Sa juvenile dermatomyositis, mga {people} sa 100 tao ang may calcinosis.',
            note: 'Nagsisimula sa pagkabata ang uring ito. Malawak ang saklaw ng bilang. Sa apat na pag-aaral sa ibaba, 13 hanggang 47 sa 100 ang nakita. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dermatomyositis sa adult',
            statement: 'Sa dermatomyositis sa adult, mga {people} sa 100 tao ang may calcinosis.',
            note: 'Tantiya lang ito. Wala kaming nakitang bilang na pinagbatayan nito.',
        },
        lupus: {
            name: 'Lupus (SLE)',
            statement: 'Sa lupus, mga {people} sa 100 tao ang may calcinosis sa isang lumang pag-aaral gamit ang X-ray.',
            note: 'Ipinakita ng mga X-ray ang calcium sa malambot na tissue. [@w-sle-budin] Sa balat, bihirang-bihira ito sa lupus. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Pinakamalaking pag-aaral dito',
        'PV-2': 'Ikalawang pinakamalaking pag-aaral dito',
        'PV-3': 'Ikatlong pinakamalaking pag-aaral dito',
        'PV-4': 'Sa pagsusuri sa katawan (medyo magkaiba ang bilang at porsiyento sa papel; ayon sa nakalimbag ang dalawa)',
        'PV-5': 'Sa X-ray sa parehong pag-aaral',
        'PV-6': 'Pinakamalaking pag-aaral dito',
        'PV-7': 'Pag-aaral mula sa Turkey',
        'PV-8': 'Pag-aaral mula sa São Paulo',
        'PV-9': 'Pinakamaliit na pag-aaral dito',
        'PV-10': 'Nailathalang saklaw ng bilang',
        'PV-11': 'Nailathalang tantiya',
        'PV-12': 'Lumang pag-aaral sa malambot na tissue gamit ang X-ray',
    },
    ui: {
        drawings: 'Sa 100 taong may sakit',
        drawingsHint: 'Bawat larawan ay nagpapakita ng 100 taong may sakit na iyon, hindi 100 mula sa pangkalahatang publiko.',
        key: {
            solid: 'Puno: may calcinosis',
            between: 'Kalahating puno: maaaring mayroon, dahil iba-iba ang pag-aaral',
            empty: 'Walang laman: walang calcinosis',
        },
        plot: 'Bawat pag-aaral',
        plotHint: 'Ang tuldok ay isang numero. Ang guhit ay saklaw ng mga numero.',
        axis: 'Mga taong may calcinosis, sa bawat 100',
        range: '{low} hanggang {high}',
        counted: '{count} sa {total} tao, mga {people} sa\u00a0100.',
        estimated: 'mga {people} sa\u00a0100 tao.',
        table: 'Ang parehong mga numero sa isang talahanayan',
        columns: {
            population: 'Sakit',
            study: 'Pag-aaral',
            count: 'Mga taong may calcinosis',
            total: 'Mga tao sa pag-aaral',
            share: 'Sa 100',
        },
        notGiven: 'hindi nakasaad',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Antas ng pagbabasa',
    plain: 'Simpleng salita',
    clinical: 'Detalyeng medikal',
    changed: {
        plain: 'Nasa simpleng salita na ang mga teksto sa pahinang ito.',
        clinical: 'May detalyeng medikal na ang mga teksto sa pahinang ito.',
    },
    remembered: 'Naka-save ang pagpiling ito sa browser na ito.',
    notRemembered: 'Hindi mai-save ang pagpiling ito sa browser na ito. Para sa pahinang ito lamang ito.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga sanggunian',
    citedIn: 'Binanggit sa:',
    copyText: 'Kopyahin bilang teksto',
    copyRis: 'Kopyahin bilang RIS',
    copyBibtex: 'Kopyahin bilang BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Mga tala para sa inyong pagpapatingin',
    intro: 'Markahan ang inyong mga napansin, at dalhin ang inyong mga tala sa pagpapatingin. Iba-iba ang mga palatandaan ayon sa laki, uri at lugar ng naipong calcium. [@w-tma]',
    groups: {
        lumps: {
            label: 'Mga bukol',
            explanation: 'Ang matitigas na bukol sa ilalim ng balat ay puwedeng parang matigas na buhol kapag kinapa. Maaaring puti, dilaw o kakulay ng inyong balat ang mga ito. [@w-dermadvisor] Puwedeng iba ang hitsura nito sa mas maitim na balat. Maraming sanhi ang bukol, kaya ipatingin ang bagong bukol.',
        },
        pain: {
            label: 'Pananakit',
            explanation: 'Puwedeng masakit ang mga bukol, lalo na malapit sa kasukasuan o kung saan nadidiinan ang katawan. [@w-tma]',
        },
        stiffness: {
            label: 'Naninigas o masakit na kasukasuan',
            explanation: 'Puwedeng sumakit o manigas ang kasukasuan. Ang malaking bukol ay puwedeng pumigil sa maayos na paggalaw ng kalapit na kasukasuan. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Mga sugat o lumalabas na puti',
            explanation: 'Ang balat sa ibabaw ng bukol ay puwedeng mamaga at bumuka. Puwede itong maging masakit na sugat na tinatagasan ng maputi at parang tisa na bagay. [@w-dermadvisor] Huwag itong pisilin, tusukin o hiwain: puwedeng pumasok ang mikrobyo. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Pagbabago ng kulay, init o pamamaga',
            explanation: 'Ang balat malapit sa bukol ay puwedeng mamula at mamaga, lalo na kung may impeksiyon. Sa mga taong kayumanggi o itim ang balat, mahirap makita ang pamumula. Hanapin ang mas maitim o kulay-ubeng balat, init, pamamaga at pananakit. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Siksik at matitigas na bukol sa ilalim ng balat',
        'pale-lumps': 'Mga bukol na puti, dilaw o kakulay ng balat',
        pain: 'Pananakit sa bukol',
        tenderness: 'Bukol na masakit kapag hinawakan o diniinan',
        'joint-pain': 'Pananakit ng kasukasuan',
        'stiff-joints': 'Kasukasuang naninigas o mahirap igalaw',
        sores: 'Bukang balat o sugat sa ibabaw ng bukol',
        'chalky-discharge': 'Maputi at parang tisa na bagay na tumatagas mula sa balat',
        'colour-change': 'Mapula, kulay-ube o mas maitim na balat malapit sa bukol',
        'warmth-swelling': 'Mainit o namamagang balat malapit sa bukol',
    },
    none: 'Wala sa mga ito',
    noneNote: 'Hindi kayang banggitin ng listahang ito ang lahat ng problema. Sabihin sa inyong care team ang anumang bagong bukol o pagbabago.',
    notDiagnosis: 'Hindi ito diagnosis. Puwedeng kamukha nito ang ibang problema.',
    questions: [
        'Ano kaya ang sanhi?',
        'Aling mga test ang kailangan ko, at ano ang ipapakita ng mga ito?',
        'Posible bang may ibang sakit na dahilan nito?',
        'Ano ang mga pagpipilian ko, gaano kabisa ang mga ito, at ano ang mga panganib?',
        'Paano ko aalagaan ang bukol o sugat sa bahay?',
        'Dapat ko bang ituloy ang mga gamot ko nang walang pagbabago?',
        'Aling mga pagbabago ang hudyat na dapat ko kayong tawagan?',
    ],
    ui: {
        urgentTick: 'Markahan ang isang palatandaan para mauna ito sa inyong mga tala.',
        since: 'Kailan pa?',
        sinceHint: 'Petsa o salita, gaya ng “noong nakaraang tag-init”.',
        where: 'Saan?',
        whereHint: 'Halimbawa: kaliwang kamay, parehong siko.',
        words: 'Sa sarili ninyong salita',
        wordsHint: 'Ano ang nagbago? Ano ang nagpapaginhawa o nagpapalala nito?',
        sheet: 'Mga tala ko',
        sheetIntro: 'Sarili kong mga tala ito, para sa care team ko.',
        sheetEmpty: 'Wala pang nakatala.',
        sheetUrgent: 'Mga urgent na palatandaang minarkahan ko',
        sheetSymptoms: 'Mga napansin ko',
        sheetWords: 'Sa sarili kong salita',
        questions: 'Mga itatanong',
        print: 'I-print',
        copy: 'Kopyahin bilang teksto',
        clear: 'Burahin ang mga tala ko',
        clearing: {
            ask: 'Burahin ang lahat ng minarkahan at na-type ninyo?',
            yes: 'Oo, burahin lahat',
            no: 'Hindi, panatilihin',
        },
        cleared: 'Nabura na ang inyong mga tala.',
        remembered: {
            session: 'Mananatili ang inyong mga tala sa tab na ito ng browser hanggang burahin ninyo ang mga ito o isara ang tab.',
            device: 'Mananatili ang inyong mga tala sa browser na ito sa device na ito hanggang burahin ninyo. Maaaring makita ang mga ito ng ibang gumagamit nito.',
        },
        notRemembered: 'Hindi mai-save ang inyong mga tala sa browser na ito. Nasa pahinang ito lamang ang mga ito. I-print o kopyahin ninyo ang mga ito bago umalis sa pahina.',
        private: 'Nananatili sa pahinang ito ang anumang markahan o i-type ninyo.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga pagpipiliang gamutan',
    opening: [
        '**Walang iisang gamutan na mabisa para sa lahat.** Mahirap gamutin ang calcinosis. [@traineau2020; @balin2012; @w-tma] Nakasalalay ang pagpili sa sanhi, sa lugar at sa tindi nito. [@w-uptodate-tx]',
        'Mahina ang ebidensiya para sa bawat pagpipilian. [@traineau2020] Sa karamihan ng bansa, “off-label” ang ganitong paggamit ng mga gamot: hindi aprobado ang mga ito para sa calcinosis.',
        '**Huwag magtigil o magsimula ng gamot sa sarili ninyong pasya.** Makipag-usap muna sa inyong care team.',
    ],
    medicines: 'Mga gamot',
    parts: {
        what: 'Ano ito',
        why: 'Bakit ito sinusubukan',
        evidence: 'Gaano katibay ang ebidensiya',
        ask: 'Ano ang itatanong o dapat malaman',
    },
    items: {
        'underlying-disease': {
            name: 'Paggamot sa sakit na pinagmulan',
            what: 'Hinahanap ng inyong care team ang sakit na pinagmulan ng calcinosis, at ginagamot ito. Ito ang inuuna. [@w-tma; @w-uptodate-tx]',
            why: 'Sa [sakit na autoimmune](#autoimmune-disease), puwedeng makatulong din sa calcinosis ang mabuting pagkontrol sa sakit. [@w-tma; @orandi2018]',
            evidence: '**Karaniwang mabuting pangangalaga, kaunti ang pagsubok.** Puwede itong makatulong, pero walang makakapangako nito.',
            ask: 'Itanong kung aling sakit ang pinagmulan ng inyong calcinosis, at kung gaano ito kakontrolado.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Isang [calcium channel blocker](#calcium-channel-blocker). Kailangan ninyo ng reseta.',
            why: 'Maaari nitong bawasan ang calcium na pumapasok sa cells. [@traineau2020]',
            evidence: '**Mga pagrepaso ng maliliit na pag-aaral.** Mahina ang ebidensiya. [@traineau2020] Sa isang pag-aaral, 9 sa 17 tao ang bahagyang bumuti. [@balin2012]',
            ask: 'Itanong kung bagay ito sa inyong presyon ng dugo at sa iba pa ninyong gamot.',
        },
        bisphosphonates: {
            name: 'Bisphosphonates',
            what: 'Mga gamot na nagpapabagal sa pagkasira ng buto.',
            why: 'Maaaring limitahan ng mga ito kung gaano karaming calcium ang naiipon. [@traineau2020]',
            evidence: '**Mga pagrepaso ng maliliit na pag-aaral.** Halo-halo ang resulta, at mahina ang ebidensiya. [@traineau2020]',
            ask: 'Sabihin sa inyong doktor kung may sakit kayo sa kidney. Kailangan ng dagdag na pag-iingat sa mga ito kung gayon. [@traineau2020]',
        },
        minocycline: {
            name: 'Minocycline',
            what: 'Isang **antibiotic** (isang tetracycline) na nagpapahupa rin ng pamamaga. [@robertson2003]',
            why: 'Maaari nitong pahupain ang pamamaga at mga sugat sa paligid ng mga bukol. Kumakapit din ito sa calcium. [@robertson2003]',
            evidence: '**Maliliit na pag-aaral.** Halo-halo ang resulta. Sa isang pag-aaral, 8 sa 9 na tao ang bumuti. [@robertson2003] Sa mas huling pag-aaral, 34 sa 78 ang bumuti. [@w-minocycline-acr]',
            ask: 'Puwede nitong gawing asul-itim ang mga bukol. [@robertson2003] Karaniwan itong iniiwasan sa pagbubuntis at sa maliliit na bata, kaya sabihin sa inyong doktor.',
        },
        'sodium-thiosulfate': {
            name: 'Sodium thiosulfate',
            what: 'Gamot na ipinapasok sa ugat (vein) sa pamamagitan ng suwero (IV), o itinuturok sa bukol.',
            why: 'Maaari itong makatulong na matunaw ang calcium. [@traineau2020]',
            evidence: '**Mga ulat tungkol sa iisang pasyente.** Iyon lang ang mayroon tungkol sa suwero para sa calcium sa napinsalang tissue ([dystrophic](#dystrophic) calcinosis). [@w-sts-case] Mukhang mas may pag-asa ang pagturok sa bukol. Gayunman, mahina ang ebidensiya. [@traineau2020]',
            ask: 'Ang suwero ay ginagamit lalo na nang off-label para sa [calciphylaxis](#calciphylaxis). Doon, walang gamutang napatunayan na nagpapahaba ng buhay. [@w-ukcs]',
        },
        phosphate: {
            name: 'Pagkontrol sa phosphate',
            what: 'Pagbawas ng phosphate, sa pamamagitan ng inyong pagkain o ng mga gamot na sumasalo rito sa bituka ([phosphate binders](#phosphate-binder)). [@fathi2014]',
            why: 'Pangunahing bahagi ito ng gamutan sa matagal nang kidney failure, at sa [tumoral calcinosis](#tumoral-calcinosis) na may mataas na phosphate. [@boyce2020; @fathi2014]',
            evidence: '**Mga pagrepaso ng maliliit na pag-aaral.** Limitado ang resulta. [@boyce2020]',
            ask: 'Baguhin lang ang inyong pagkain kung may gabay ng dietitian o kidney team. [@w-nkf-uk] Ang care team ninyo ang pumipili ng binder: ang may calcium ay maaaring makadagdag sa panganib ng calciphylaxis. [@w-cua-table] Huwag itigil ang binder sa sarili ninyong pasya.',
        },
        surgery: {
            name: 'Operasyon',
            what: 'Tinatanggal ng surgeon ang bukol, o ang bahagi nito. [@w-debulking]',
            why: 'Para sa masasakit na bukol sa isang lugar. Doon, ito ang madalas na pinakaginagamit, at ang pinakamabisa. [@balin2012]',
            evidence: '**Maliliit na pag-aaral.** Sa isang pag-aaral, 22 sa 28 tao ang lubos na bumuti. [@balin2012]',
            ask: 'Puwedeng bumalik ang mga bukol. Sa [systemic sclerosis](#systemic-sclerosis), bumalik ang mga ito sa 15 sa 100 taong inoperahan. Mabagal ang paggaling sa 13 sa 100, at 10 sa 100 ang nagkaimpeksiyon. [@w-sclerodermabc] Sa tumoral calcinosis, madalas bumalik ang mga ito. Doon, sinusubukan muna ng mga doktor ang pagkontrol sa phosphate. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Shock waves',
            what: 'Mga alon na parang tunog, mula sa labas ng katawan ([ESWL](#eswl)). Ginagamit din ang mga ito sa bato sa kidney. [@delgado2015]',
            why: 'Para durugin ang maliliit na bukol at pagaanin ang pananakit. [@w-sclerodermabc]',
            evidence: '**Mga ulat tungkol sa iisang pasyente.** May ilang maliliit na pag-aaral din. Mas naipakita ang pagbawas ng sakit kaysa sa pagkawala ng calcium. [@delgado2015; @traineau2020]',
            ask: 'Itanong kung ano ang magagawa nito para sa inyo.',
        },
        'wound-care': {
            name: 'Pangangalaga sa sugat',
            what: 'Pag-aalaga sa balat, para sa mga bukol na lumalabas sa balat at nagiging [sugat](#ulcer). [@w-sclerodermabc]',
            why: 'Para matulungang gumaling ang mga sugat. [@w-sclerodermabc]',
            evidence: '**Karaniwang mabuting pangangalaga, kaunti ang pagsubok.** Katulad ito ng pag-aalaga sa ibang sugat. [@w-sclerodermabc]',
            ask: 'Magpatingin ngayong araw kung may lagnat, nana, o balat na mainit at namumula o umiitim.',
        },
        physiotherapy: {
            name: 'Physical therapy',
            what: 'Mga ehersisyo kasama ang physical therapist.',
            why: 'Para mabawasan ang pananakit at matulungan kayong kumilos, lalo na malapit sa kasukasuan.',
            evidence: '**Karaniwang mabuting pangangalaga, kaunti ang pagsubok.** Ipinapayo ito para sa mga batang may [dermatomyositis](#dermatomyositis). Para sa calcinosis mismo, kaunti ang ebidensiya. [@w-jdm-guideline]',
            ask: 'Itanong kung aling mga ehersisyo ang bagay sa inyo.',
        },
    },
    selfCare: {
        title: 'Ano ang magagawa ninyo',
        items: [
            '**Huwag hiwain, tusukin o pisilin ang bukol.** Puwede itong maimpeksiyon. [@w-sclerodermabc-faq]',
            'Hindi nagdudulot ng calcinosis sa scleroderma ang pagkain ng may calcium. [@w-sclero-isn] Huwag itigil ang calcium, vitamin D o anumang gamot bago kayo magtanong.',
            'Sa systemic sclerosis at dermatomyositis, madalas itong ipinapayo: huwag manigarilyo, panatilihing mainit ang katawan at umiwas sa pagkabunggo. [@w-valenzuela-chung2016] Kung may dermatomyositis, protektahan ang balat sa araw. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Hindi ipinapayo',
        items: [
            '**Hindi dapat gamitin ang mababang dosis ng warfarin para gamutin ang calcinosis.** [@traineau2020]',
            'Kung umiinom kayo ng warfarin sa ibang dahilan, huwag itong itigil sa sarili ninyong pasya. Tanungin ang taong nagreseta nito.',
        ],
    },
    ui: {
        choose: 'Piliin ang babasahin',
        chooseHint: 'Ipinapakita ang lahat hangga’t hindi kayo pumipili.',
        showAll: 'Ipakita lahat',
        showing: 'Ipinapakita: {names}',
        showingAll: 'Ipinapakita ang lahat ng uri ng gamutan.',
        print: 'I-print',
        sourcesElsewhere: 'Nasa web page ang mga pinagkunan.',
        notOffered: 'Hindi ito iniaalok ng klinikang ito.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Mga uri ng calcinosis',
    caption: 'Ang limang uri ng calcinosis nang magkakatabi',
    note: 'Limang uri ang ginagamit ng gabay na ito, gaya ng ilang pinagkunan. [@reiter2011; @le-statpearls] Apat ang bilang ng iba, at inilalagay nila ang calciphylaxis sa loob ng ibang uri. [@w-dermnet] May sariling sanhi ang bawat uri, kaya may mga uri na hindi kasimbihira ng iba. Wala kaming nakitang bilang para sa pangkalahatang publiko, kaya karamihan ay salita ang nasa “gaano kakaraniwan”.',
    columns: {
        type: 'Uri',
        commonality: 'Gaano kakaraniwan',
        feature: 'Pangunahing katangian',
        cause: 'Sanhi',
        serum: 'Calcium at phosphate sa dugo',
    },
    types: {
        dystrophic: {
            name: 'Dystrophic',
            commonality: 'Hindi karaniwan, pero pinakakaraniwan sa lima. [@le-statpearls]',
            feature: 'Nabubuo sa napinsalang tissue.',
            cause: 'Sakit na autoimmune, pinsala o impeksiyon.',
            serum: 'Karaniwang normal. [@reiter2011]',
            description: [
                'Naiipon ang calcium sa tissue na napinsala o namaga. Kadalasan ay normal pa rin ang antas sa dugo. [@reiter2011]',
            ],
            examples: [
                'Mga sakit na autoimmune: [systemic sclerosis](#systemic-sclerosis) (pati ang uring [CREST](#crest)), [dermatomyositis](#dermatomyositis) at, mas bihira, [lupus](#lupus). [@w-dermnet]',
                'Pinsala, impeksiyon o tumor. [@w-dermnet] Isang dahilan ito para ipatingin ang bagong bukol.',
            ],
        },
        metastatic: {
            name: 'Metastatic',
            commonality: 'Bihira.',
            feature: 'Malapit sa kasukasuan at sa mga organ, sa buong katawan. Hindi ito pagkalat ng kanser. [@w-dermnet]',
            cause: 'Wala sa balanse ang mga mineral sa dugo. Madalas dahil sa matagal nang sakit sa kidney o sobrang aktibong parathyroid glands.',
            serum: 'Karaniwang mataas ang isa o pareho. [@w-dermnet]',
            description: [
                'Tungkol sa mineral ang pangalang metastatic. Ito ay **hindi pagkalat ng kanser**. Hindi mapanatiling balanse ng katawan ang calcium at phosphate. Sobra ang nasa dugo, at ang ilan ay naiipon sa tissue. [@reiter2011]',
                'Karamihan ng may ganito ay may matagal nang kidney failure o nasa [dialysis](#dialysis). [@rumancik2020] Madalas ay mataas ang phosphate kung gayon, habang puwedeng normal ang calcium.',
            ],
            examples: [
                'Sobrang aktibong parathyroid glands ([hyperparathyroidism](#hyperparathyroidism)). [@w-dermnet]',
                'Sobrang vitamin D. [@w-dermnet] Magtanong bago itigil ang vitamin o gamot.',
            ],
        },
        idiopathic: {
            name: 'Idiopathic',
            commonality: 'Bihirang-bihira.',
            feature: 'Walang nakikitang malinaw na sanhi.',
            cause: 'Hindi alam. May ilang namamanang uri na nakalista rito dahil sa nakagawian. [@le-statpearls]',
            serum: 'Karaniwang normal. Mataas ang phosphate sa isang namamanang uri. [@w-medlineplus-hftc]',
            description: [
                'Ginagamit ng mga doktor ang pangalang ito kapag naisantabi na nila ang ibang sanhi. Wala silang nakitang nagpasimula, walang pinsala sa tissue at walang problema sa mineral. [@reiter2011]',
            ],
            examples: [
                'Familial [tumoral calcinosis](#tumoral-calcinosis), na nakalista rito dahil sa nakagawian. [@le-statpearls] Namamana ito, kaya alam ang sanhi nito. Madalas ay nagsisimula ito sa kabataan, pero puwede sa anumang edad. [@w-medlineplus-hftc]',
                'Maliliit at matitigas na bukol malapit sa ibabaw ng balat (subepidermal calcified nodules). Karamihan ay sa mga bata, pero halos 3 sa 10 ay sa mga adult. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogenic',
            commonality: 'Bihira.',
            feature: 'Nananatili kung saan ginawa ang iniksiyon o procedure.',
            cause: 'Mga medikal na procedure o gamot.',
            serum: 'Karaniwang normal. Maaaring magpataas ng panganib ang mataas na antas. [@rumancik2020]',
            description: [
                'Ang ibig sabihin ng salitang ito ay “dulot ng gamutang medikal”. Nabubuo ang naipong calcium pagkatapos ng gamutan. [@reiter2011]',
                'May pananakit, pamamaga, paltos o maitim na balat sa lugar ng suwero (IV)? **Sabihin ngayon din sa nars**, o kung nasa bahay, magpatingin sa araw ding iyon.',
            ],
            examples: [
                'Suwero (IV) na may calcium o phosphate. Kadalasan, tumagas ang calcium mula sa ugat. [@rumancik2020] Sa tatlong bagong silang na sanggol, nawala ang mga bukol nang walang gamutan sa loob ng 3 linggo hanggang 6 na buwan. Maaaring hindi ganoon sa iba. [@w-neonate]',
                'Ilang pamahid para sa electrode, karamihan noong araw. Ngayon, puwede itong mangyari sa paulit-ulit na pagtusok sa sakong ng mga bagong silang na sanggol. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calciphylaxis',
            commonality: 'Bihirang-bihira. Sa UK, mga 1 sa 600 taong nasa dialysis bawat taon. [@w-nkf-uk]',
            feature: 'Isang emergency. Binabarahan ng calcium at namuong dugo ang maliliit na ugat ng dugo sa balat at taba. [@nigwekar2018]',
            cause: 'Karamihan ay end-stage kidney disease. Nakadaragdag ng panganib ang warfarin, diabetes at obesity (labis na katabaan). [@w-nkf-uk]',
            serum: 'Puwedeng mataas, normal o mababa. [@w-clinlab]',
            description: [
                '**Humingi agad ng tulong medikal** kung may bagong bahagi ng balat na napakasakit at nagiging kulay-ube, maitim o itim. Kung nasa dialysis, o may kidney failure o kidney transplant, tawagan ngayon din ang inyong kidney team. Kung walang sumagot agad, tumawag sa emergency number. Ang iba ay dapat magpatingin ngayong araw.',
                'Binabarahan ng calcium at namuong dugo ang maliliit at katamtamang ugat ng dugo. Kulang ang dugong umaabot sa balat at namamatay ito, nang may matinding sakit. Iba ito sa paninigas ng mga ugat (arteries). [@nigwekar2018] Bihira ito pero puwedeng malagay sa panganib ang buhay. Sa dalawang pag-aaral sa mga taong nasa dialysis, 45 hanggang 67 sa 100 ang namatay sa loob ng isang taon. [@w-renalnews; @w-ukcs]',
                'Hindi ito maisasantabi ng normal na blood test. [@w-clinlab] Mas maraming babae kaysa lalaki ang nagkakaroon nito. [@w-nkf-uk] Huwag itigil ang warfarin sa sarili ninyong pasya: tanungin ang nagreseta.',
            ],
            examples: [
                '[End-stage kidney disease](#end-stage-renal-disease), sa karamihan ng may calciphylaxis. [@nigwekar2018]',
                'Kahit walang kidney failure: sobrang aktibong parathyroid glands, kanser, sakit sa atay dahil sa alak o connective tissue disease. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Ihambing',
        compareHint: 'Pumili ng dalawa o higit pang uri.',
        oneMore: 'Pumili ng isa pang uri para maihambing.',
        showAll: 'Ipakita lahat ng uri',
        comparing: 'Inihahambing ang {names}',
        showingAll: 'Ipinapakita ang lahat ng limang uri.',
        aboutEach: 'Tungkol sa bawat uri',
        examples: 'Mga halimbawa',
        backToTable: 'Bumalik sa talahanayan',
        highlighted: 'Tampok sa pahinang ito',
        copyText: 'Kopyahin bilang teksto',
        copyCsv: 'Kopyahin para sa spreadsheet',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Kailan dapat humingi agad ng tulong medikal',
    intro: 'Basahin muna ang mga palatandaang ito. Kumilos kahit isa lang ang mayroon kayo, kahit hindi kayo sigurado.',
    tiers: {
        emergency: 'Emergency: kumilos ngayon din',
        'in-hospital': 'Habang o pagkatapos ng suwero (IV): magsabi ngayon din',
        'same-day': 'Magpatingin ngayong araw',
        'within-days': 'Magpatingin sa loob ng ilang araw',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'Nasa dialysis, o may kidney failure o kidney transplant: bagong bahagi ng balat na napakasakit at nagiging kulay-ube, maitim o itim, may markang parang lambat o bumubuka',
            action: '**Tawagan ngayon din ang inyong kidney team.** Kung walang sumagot agad, tumawag sa {emergency} o pumunta sa emergency room. Maaaring nawawalan ng dugo ang balat. Puwedeng malagay sa panganib ang buhay. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Impeksiyon na may alinman sa mga ito: pagkalito, nabubulol na pagsasalita, matinding panginginig, matinding hirap sa paghinga, walang ihi sa isang buong araw, balat na batik-batik, asul o napakaputla',
            action: '**Tumawag** sa {emergency} **ngayon din.** Sabihing may impeksiyon kayo. Puwedeng malagay sa panganib ang buhay. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Daliri ng kamay o paa na nagiging asul o itim, o nananatiling maputi at masakit, o sugat sa dulo ng daliri na mabilis lumaki',
            action: '**Kumuha ng emergency care ngayong araw.** Pumunta sa emergency room o tumawag sa {emergency}. Maaaring nawawala na ang daloy ng dugo. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Pananakit, pamamaga, paltos o maitim na balat sa lugar na may suwero (IV), o may suwero kamakailan lang',
            action: '**Sabihin ngayon din sa nars.** Kung nasa bahay kayo, magpatingin sa araw ding iyon. Puwedeng patayin ng calcium na tumatagas mula sa suwero ang balat. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Malapit sa bukol o sugat: pamumula o pag-itim ng balat na kumakalat, init, pamamaga, nana, mas matinding sakit, o lagnat',
            action: '**Magpatingin sa doktor o nars ngayong araw.** Pumunta nang mas maaga kung may gamot kayong nagpapahina ng immune system. Maaaring may impeksiyon ang balat. Sa mga taong kayumanggi o itim ang balat, mahirap makita ang pamumula. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Isang kasukasuan na biglang mainit, namamaga, napakasakit at hindi maigalaw, may lagnat man o wala',
            action: '**Magpatingin ngayong araw.** Kung napakasama ng pakiramdam ninyo, tumawag sa {emergency}. Maaaring may impeksiyon ang kasukasuan. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Walang kidney failure: bago at masakit na mga bahagi ng balat na kulay-ube o itim, lalo na kung umiinom ng warfarin',
            action: '**Magpatingin ngayong araw.** Huwag itigil ang warfarin o anumang ibang gamot sa sarili ninyong pasya. Maaaring barado ang maliliit na ugat ng dugo. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Bukol na lumalaki sa loob ng ilang linggo, malaki, malalim ang puwesto, hindi gumagalaw, o bumalik matapos tanggalin',
            action: '**Magpatingin sa doktor o nars sa loob ng ilang araw.** Ang bata ay dapat matingnan sa loob ng 2 araw. [@w-sarcoma] Ang ibig sabihin ng malaki ay 5 cm (2 pulgada) o higit pa. [@w-sarcoma-nhs] Dapat maisantabi ang ibang sanhi, gaya ng kanser.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
