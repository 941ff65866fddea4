/* The clinical level: only the texts that differ from the plain ones. */
const edition = { version: 1, date: '2026-11-22' };
const keyPoints = {
    edition,
    summary: 'Calcinosis is the abnormal deposition of insoluble [calcium salts](#calcium-salts) in soft tissue. [@reiter2011] It is uncommon in the general population. [@le-statpearls] In autoimmune [connective tissue disease](#connective-tissue-disease) and in advanced kidney disease it is a well-documented and important complication. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            text: 'Frequency depends on the context. Overall, calcinosis is rare; we found no population-wide prevalence. In [systemic sclerosis](#systemic-sclerosis), it is reported in about 25% to 40%, depending on the cohort and on how it is looked for. [@valenzuela2016; @w-samoes2023] In [dermatomyositis](#dermatomyositis), the figures are about 20% for adults and 10% to 70% for the juvenile form. [@hoeltzel2014]',
        },
        'five-types': {
            text: 'Calcinosis is an umbrella term. This guide uses five types: [dystrophic](#dystrophic), [metastatic](#metastatic) (the name is about minerals, not the spread of cancer), [idiopathic](#idiopathic), [iatrogenic](#iatrogenic) and [calciphylaxis](#calciphylaxis). [@reiter2011; @le-statpearls] Each has its own cause and its own clinical picture. [@reiter2011] Other sources count four, and class calciphylaxis under the metastatic type or apart. [@w-dermnet]',
        },
        'main-cause': {
            text: 'The [dystrophic](#dystrophic) type is the most common. Autoimmune disease, trauma or infection damages the tissue, which then calcifies. [@le-statpearls] Serum calcium and phosphate are usually normal. [@reiter2011] In the [idiopathic](#idiopathic) type, by contrast, no underlying condition is found.',
        },
        signs: {
            text: 'The spectrum runs from painless [nodules](#nodule) to tender or disabling deposits, with stiff joints, [ulcers](#ulcer) and chalky discharge. In one systemic sclerosis cohort, the complications recorded were tenderness (29%), extrusion through the skin (20%) and, rarely, infection (2%). [@valenzuela2020] **Have a new lump checked** by a doctor or nurse. [@w-sarcoma]',
        },
        'finding-out': {
            text: 'Diagnosis proceeds in steps. Clinical examination comes first, followed by plain radiography, with ultrasonography or [CT](#ct-scan) where more anatomical detail is needed. [@mar2021] Blood tests assess calcium and phosphate and look for an underlying disease. [@le-statpearls] [Biopsy](#biopsy) is reserved for selected cases. In suspected calciphylaxis it can provoke new ulcers or infection, so the decision belongs to a specialist. [@w-clinlab]',
        },
        care: {
            text: 'Management depends on type, cause, site and severity. [@w-uptodate-tx] It ranges from drugs for the symptoms to surgery, and the evidence for each option is of low grade. [@traineau2020] Care addresses both the metabolic and the inflammatory side. Fewer symptoms and a better quality of life are the goal; no trial has shown this yet.',
        },
    },
};
const urgentCare = {
    edition,
    flags: {
        'painful-dark-skin-kidney': {
            action: '**Call your kidney team now.** If no one answers at once, call {emergency} or go to an emergency department. This may be calciphylaxis: calcium and clots occlude small vessels of the skin and the fat below, and the tissue becomes ischemic. This can threaten life. [@nigwekar2018] Normal or low serum calcium and phosphate do not exclude it. [@w-clinlab]',
        },
        sepsis: {
            action: '**Call** {emergency} **now.** Say that you have an infection. With any of these signs it may be sepsis. This can threaten life. [@w-sepsis]',
        },
        'finger-or-toe': {
            action: '**Get emergency care today.** Go to an emergency department or call {emergency}. Blood flow may be failing: this may be critical digital ischemia, which needs immediate evaluation. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            action: '**Tell a nurse now.** If you are at home, get care the same day. Calcium gluconate or calcium chloride that leaks from a drip (extravasation) can blister and kill skin (necrosis). [@rumancik2020]',
        },
        'infected-lump': {
            action: '**See a doctor or nurse today.** Go sooner if a medicine weakens your immune system (immunosuppression). The skin may be infected, as in cellulitis. On brown or black skin, redness (erythema) is hard to see, so warmth, swelling, pain and a change of color count as much. [@w-cellulitis]',
        },
        'hot-joint': {
            action: '**Be seen today.** If you feel very ill, call {emergency}. The joint may be infected (septic arthritis), and the absence of a fever does not exclude it. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            action: '**Be seen today.** Do not stop warfarin or any other medicine on your own. Small blood vessels may be blocked, by calciphylaxis without kidney failure (nonuremic) or by another disorder of vessels or clotting. [@w-nigwekar2008; @w-nkf-uk]',
        },
        'growing-lump': {
            action: '**See a doctor or nurse within days.** A child should be seen within 2 days. For adults, UK referral guidance asks for ultrasonography within 2 weeks. [@w-sarcoma] Large means 5 cm (2 inches) or more. [@w-sarcoma-nhs] Other causes, soft tissue sarcoma among them, must be ruled out.',
        },
    },
};
const overview = {
    edition,
    items: {
        meaning: {
            text: [
                'Calcinosis is the abnormal deposition of [calcium salts](#calcium-salts) in soft tissue. [@reiter2011; @w-dermnet] The salts are insoluble. [@reiter2011; @w-uptodate] The physiological mineral of bone and teeth is not calcinosis. [@w-dermnet]',
                'Deposits in the skin are called [calcinosis cutis](#calcinosis-cutis). [@reiter2011; @w-dermnet] The term names a finding and not one disease: each type has its own cause and its own clinical picture. [@reiter2011]',
            ],
        },
        look: {
            heading: 'Appearance',
            text: [
                'Deposits present as firm, solid [nodules](#nodule), white, yellowish or of the color of the skin. [@w-dermadvisor] On brown or black skin the color may differ, so palpation counts as much as inspection. [@w-dermadvisor; @w-tma]',
                'Deep deposits may escape inspection and palpation. In one systemic sclerosis cohort, the sensitivity of clinical examination was 58.2% against radiography. [@w-samoes2023] If the look of the lumps worries you, tell your care team. [@w-tma]',
            ],
        },
        place: {
            heading: 'Sites',
            text: [
                'Deposits lie in the skin, under it, or deeper, in muscle and tendon. [@w-dermnet; @w-tma] Some types reach internal organs. The metastatic type (the name is about minerals, not the spread of cancer) can involve the lungs, the stomach, the kidneys and vessels, and is rarely confined to the skin. [@w-dermnet]',
                'In a cohort of people with [systemic sclerosis](#systemic-sclerosis), of whom 215 of 568 (38%) had calcinosis, the hands made up 70% of the sites. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Clinical impact',
            text: [
                'The range runs from minute, [asymptomatic](#asymptomatic) deposits to large, painful and disabling ones. [@w-sclerodermabc; @valenzuela2020] Periarticular deposits, and those whose overlying skin [ulcerates](#ulcer), weigh most. [@w-tma; @valenzuela2020] In systemic sclerosis, calcinosis is associated with digital ulcers and osteoporosis, [@valenzuela2016] with ischemic manifestations and with greater disability. [@valenzuela2020]',
                'Chalky material may be extruded through an ulcer. [@valenzuela2020] Do not squeeze or cut a lump, as germs could get in. [@w-sclerodermabc-faq]',
                'In one systemic sclerosis cohort, complications were tenderness (29%), extrusion (20%) and, rarely, infection (2%). [@valenzuela2020] Get help the same day if skin near a lump is hot, has pus, or turns red or darker. Do so for a fever too. Erythema is hard to see on brown or black skin. [@w-cellulitis]',
            ],
        },
        cancer: {
            text: [
                'The deposit itself is not cancer. [@w-medlineplus-hftc] Calcium in a mass does not settle the matter, however: it also forms inside some tumors, and other lumps can look the same. [@w-dermnet] **Have a new lump checked** by a doctor or nurse. Be seen within days if it grows or sits deep. [@w-sarcoma]',
                'Features that call for sarcoma to be excluded are growth over weeks, a size of about 5 cm (2 inches) or more, a deep or fixed position, and recurrence after excision. [@w-sarcoma; @w-sarcoma-nhs]',
            ],
        },
    },
    drawing: {
        name: 'Drawing of skin and subcutaneous tissue in section',
        description: 'From the top down: skin, subcutaneous fat, a muscle with its tendon, and two bones at a joint. Four chalky deposits lie at different depths. A fifth has ulcerated through the skin and is being extruded.',
        deposits: {
            labels: {
                'in-skin': '**Cutaneous:** a firm nodule that can be seen and felt.',
                'in-fat': '**Subcutaneous:** often palpable but not visible.',
                'in-muscle': '**Intramuscular:** too deep to see; imaging shows it.',
                'by-joint': '**Beside a tendon, periarticular:** it can restrict the joint.',
                'through-skin': '**Ulcerated:** chalky material is extruded through broken skin.',
            },
        },
        tissues: {
            title: 'Tissues',
            labels: {
                fat: 'Subcutaneous fat',
                bone: 'Bones, with a joint between them. The mineral of bone is physiological.',
            },
        },
    },
};
const prevalence = {
    edition,
    intro: [
        '**Rare for most people, common in a few diseases.** Frequency depends mainly on the cause. [@le-statpearls] We found no population-wide prevalence, so no number stands here for the general public; in words, most forms are uncommon. [@le-statpearls]',
        'Inherited metabolic forms, such as familial [tumoral calcinosis](#tumoral-calcinosis), are particularly rare, and their prevalence is unknown. [@w-medlineplus-hftc; @boyce2020] They are linked to particular genes: FGF23, GALNT3 and KL in the hyperphosphatemic form, SAMD9 in the normophosphatemic form. [@boyce2020; @w-sprecher]',
        'Prevalence is much higher in certain patient groups. [@valenzuela2016; @hoeltzel2014] In [systemic sclerosis](#systemic-sclerosis) and [dermatomyositis](#dermatomyositis), [calcinosis cutis](#calcinosis-cutis) is a fairly frequent complication, [@balin2012; @traineau2020] and an important clinical finding. [@valenzuela2020] The figures describe the cohorts that were studied, and they depend on how deposits were sought.',
    ],
    populations: {
        'systemic-sclerosis': {
            statement: 'In systemic sclerosis, calcinosis is reported in about {people} of 100 people.',
            note: 'The largest cohorts found 1,290 of 5,218 (24.7%), [@valenzuela2016] 300 of 1,305 (23.0%) [@w-baron2016] and 215 of 568 (38%). [@valenzuela2020] In a fourth, of 226 people, examination found 28.1% and radiography 40.3%; the sensitivity of examination against radiography was 58.2%. [@w-samoes2023] The often quoted range of about 25% to 40% is plausible but not universal: the result depends on how hard deposits are looked for. [@valenzuela2016; @w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            statement: 'In juvenile dermatomyositis, the published range is {people} of 100 people.',
            note: 'One review gives 10% to 70% across series, and about one third overall. [@hoeltzel2014] The series below counted 84 of 631 (13%, a registry), [@orandi2018] 11 of 48 (22.9%), [@w-jdm-tr] 23 of 54 (43%) [@w-jdm-scielo] and 16 of 34 (47.1%). [@w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            statement: 'In adult dermatomyositis, the published estimate is about {people} of 100 people.',
            note: 'About 20% is an approximate figure, given by a review and by a patient organization. [@hoeltzel2014; @w-tma] We found no numerator or denominator behind it.',
        },
        lupus: {
            name: 'Systemic lupus erythematosus (SLE)',
            statement: 'In systemic lupus erythematosus, about {people} of 100 people had soft tissue calcification in one older radiographic study.',
            note: 'Budin and Feldman saw soft tissue calcification on the radiographs of 9 of 130 people (6.9%), around joints as well. [@w-sle-budin] Calcinosis cutis as such is very rare in SLE. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Valenzuela et al, Scleroderma Clinical Trials Consortium study (largest here)',
        'PV-2': 'Baron, Rheumatology (second largest here)',
        'PV-3': 'Valenzuela et al, study of ischemic manifestations and disability',
        'PV-4': 'Samoes, by clinical examination (the paper’s count and percent differ a little; both are as printed)',
        'PV-5': 'Samoes, same cohort, by radiography',
        'PV-6': 'Registry, Pediatr Rheumatol Online J (largest here)',
        'PV-7': 'Series from Turkey',
        'PV-8': 'Series from São Paulo',
        'PV-9': 'Clemente (smallest series here)',
        'PV-10': 'Published range, review by Hoeltzel et al',
        'PV-11': 'Published estimate, without a count',
        'PV-12': 'Budin and Feldman, older radiographic study of soft tissue',
    },
};
const typeTable = {
    edition,
    caption: 'The five types of calcinosis by frequency, defining feature, cause and serum chemistry',
    note: 'This guide uses five types. [@reiter2011; @le-statpearls; @w-uptodate] Others count four, and class calciphylaxis under the metastatic type (a name about minerals, not the spread of cancer) or apart. [@w-dermnet] Each type has its own cause and its own clinical picture, which explains how frequency varies. [@reiter2011] We found no population data: the frequencies are qualitative labels, except where a figure is cited.',
    columns: {
        commonality: 'Frequency',
        feature: 'Defining feature',
        cause: 'Underlying cause',
        serum: 'Serum calcium and phosphate',
    },
    types: {
        dystrophic: {
            commonality: 'Uncommon, yet the most common of the five. [@le-statpearls]',
            feature: 'Deposition in damaged tissue. [@reiter2011]',
            cause: 'Autoimmune disease, trauma or infection. [@w-dermnet; @le-statpearls]',
            serum: 'Usually normal; a second cause can still alter them. [@reiter2011; @hoeltzel2014]',
            description: [
                'Calcium salts are deposited in tissue that is already injured or inflamed. Serum calcium and phosphate are usually normal, [@reiter2011; @hoeltzel2014] unless the person has another cause of abnormal levels as well.',
            ],
            examples: [
                'Autoimmune connective tissue disease: [systemic sclerosis](#systemic-sclerosis), [CREST](#crest) included, and [dermatomyositis](#dermatomyositis). [@balin2012; @w-dermnet] [Systemic lupus erythematosus](#lupus) is a much rarer setting. [@w-sle-jdd]',
                'Trauma, infection and tumors. [@w-dermnet] As calcium can form inside a tumor, have a new lump checked.',
            ],
        },
        metastatic: {
            commonality: 'Rare; no population data.',
            feature: 'Systemic: around joints and in organs (lungs, stomach, kidneys, vessels). It is not the spread of cancer. [@w-dermnet]',
            cause: 'Metabolic disturbance: chronic kidney disease, hyperparathyroidism. [@w-dermnet]',
            serum: 'One or both usually high; in kidney failure often phosphate, while calcium may be normal. [@reiter2011; @w-dermnet]',
            description: [
                'The name metastatic refers to blood minerals. It is **not the spread of cancer**. The handling of calcium and phosphate is disturbed, the blood becomes supersaturated, and salts precipitate. [@reiter2011] Deposits often lie near joints. [@fathi2014] The lungs, the stomach, the kidneys and vessels can be involved, and the skin is rarely the only site. [@w-dermnet]',
                'Most patients have chronic kidney failure or are on [dialysis](#dialysis). [@rumancik2020; @le-statpearls] There, [hyperphosphatemia](#hyperphosphatemia) is the main driver, and calcium may be normal. [@w-dermnet]',
            ],
            examples: [
                '[Hyperparathyroidism](#hyperparathyroidism). [@w-dermnet]',
                'Excess vitamin D and milk-alkali syndrome. [@w-dermnet] Ask before you stop a vitamin or medicine.',
                'Sarcoidosis and the hypercalcemia of malignancy: there, too, the name is about minerals, and the deposits are not the spread of cancer. [@w-dermnet]',
            ],
        },
        idiopathic: {
            commonality: 'Very rare; no population data.',
            feature: 'No clear cause: a diagnosis of exclusion. [@reiter2011]',
            cause: 'Unknown. A few inherited forms are listed here by tradition. [@le-statpearls; @boyce2020]',
            serum: 'Usually normal; phosphate is high in hyperphosphatemic familial tumoral calcinosis. [@w-medlineplus-hftc; @boyce2020]',
            description: [
                'The diagnosis is one of exclusion: no trigger, no tissue injury and no systemic metabolic defect is found. [@reiter2011]',
                'Where the gene is known, a case is not strictly idiopathic. Familial tumoral calcinosis stands here by tradition; in modern terms it is an inherited metabolic disease. [@le-statpearls; @boyce2020]',
            ],
            examples: [
                'Familial [tumoral calcinosis](#tumoral-calcinosis), by tradition. [@le-statpearls] Inheritance is autosomal recessive; the genes are FGF23, GALNT3 or KL in the hyperphosphatemic form [@boyce2020] and SAMD9 in the normophosphatemic one. [@w-sprecher] Onset ranges from infancy to late adult life. [@w-medlineplus-hftc]',
                'Subepidermal calcified nodules. [@le-statpearls] Most patients are children, yet almost 30% are adults. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            commonality: 'Rare; described in case reports. [@rumancik2020]',
            feature: 'Confined to the site of the injection or procedure. [@rumancik2020]',
            cause: 'Medical procedures or drugs. [@reiter2011]',
            serum: 'Usually normal; high calcium or phosphate raises the risk. [@rumancik2020]',
            description: [
                'The deposit follows a medical treatment. [@reiter2011] Serum levels are usually normal, but many patients were being treated for an abnormal calcium, and high calcium or phosphate, as in kidney failure, raises the risk. [@rumancik2020]',
                'Pain, swelling, blisters or dark skin at an IV drip site? **Tell a nurse now**, or at home get care the same day. Extravasated calcium can blister the skin and cause [necrosis](#necrosis). [@rumancik2020]',
            ],
            examples: [
                'Infusion of calcium or phosphate, mostly by [extravasation](#extravasation) of calcium gluconate or calcium chloride. [@rumancik2020] In three newborns, the deposits cleared without treatment in 3 weeks to 6 months; so small a series does not generalize. [@w-neonate]',
                'Electrode pastes with calcium chloride, used for EEG and EMG: a historical cause. Repeated heel pricks in newborns are the commoner example today. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            commonality: 'Very rare. In the UK, about 1 case per 600 dialysis patients a year. [@w-nkf-uk]',
            feature: 'An emergency: calcium and thrombosis occlude small vessels of skin and fat, with ischemia. [@nigwekar2018]',
            cause: 'Mostly end-stage kidney disease. Warfarin, diabetes, obesity, female sex and high calcium, phosphate or PTH add risk. [@nigwekar2016; @w-nkf-uk]',
            serum: 'May be high, normal or low: normal values do not exclude it. [@w-clinlab]',
            description: [
                '**Get help fast** for new, very painful skin that turns purple, dark or black. On dialysis, or with kidney failure or a transplant, call your kidney team now. If no one answers at once, call your emergency number. Anyone else should get care today.',
                'Calcification and thrombosis occlude small and medium vessels; skin and fat become ischemic, with severe pain and [necrosis](#necrosis). It is not a point on a scale with ordinary vascular calcification. [@nigwekar2018] It is rare but can threaten life: among US dialysis patients with calciphylaxis, 27% had died by 6 months and 45% by 12 months. [@w-renalnews] In the UK Calciphylaxis Study, annual mortality was 67%, against 10% in matched patients. [@w-ukcs]',
                'Higher earlier levels of calcium and phosphate raise the risk, [@nigwekar2016] yet at diagnosis many dialysis patients have normal or low values. Normal blood tests do not rule it out. [@w-clinlab] More women than men get it. [@w-nkf-uk] Being on warfarin at the start of dialysis carried more than threefold odds. [@nigwekar2016] Do not stop warfarin on your own: ask your prescriber. A biopsy can start new ulcers or infection and is a decision for a specialist. [@w-clinlab]',
            ],
            examples: [
                'Uremic: [end-stage kidney disease](#end-stage-renal-disease), in most patients. [@nigwekar2018]',
                'Nonuremic: primary hyperparathyroidism, cancer, alcoholic liver disease and connective tissue disease. [@w-nigwekar2008]',
            ],
        },
    },
};
const causes = {
    edition,
    intro: 'Causes and risk factors differ by type. [@reiter2011] Three groups of them follow. Trauma and infection can also lead to the dystrophic type, [@w-dermnet] and medical procedures or drugs to the iatrogenic type. [@reiter2011]',
    groups: {
        autoimmune: {
            explanation: 'In autoimmune [connective tissue disease](#connective-tissue-disease), calcium salts are deposited in tissue that is already injured or inflamed: [dystrophic](#dystrophic) calcification. Serum calcium and phosphate are usually normal. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Metabolic and renal conditions',
            explanation: 'The handling of calcium and phosphate is disturbed, the blood becomes supersaturated, and salts precipitate in soft tissue. [@reiter2011] This is [metastatic](#metastatic) calcification: the name is about minerals, **not the spread of cancer**. Calciphylaxis is a type of its own; it stands here because most of it occurs in end-stage kidney disease. [@nigwekar2018]',
        },
        genetic: {
            name: 'Genetic causes',
            explanation: 'Inherited metabolic forms are particularly rare, and their prevalence is unknown. [@w-medlineplus-hftc] They are linked to changes in particular genes. [@boyce2020; @w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            known: [
                'The Scleroderma Clinical Trials Consortium study found calcinosis in 1,290 of 5,218 patients (24.7%), [@valenzuela2016] and other large cohorts in 300 of 1,305 (23.0%) [@w-baron2016] and 215 of 568 (38%). [@valenzuela2020] In a cohort of 226, examination found 28.1% and radiography 40.3%, so the result depends on how hard deposits are looked for. [@w-samoes2023]',
                'It occurs in both the limited and the diffuse form. Several cohorts link it to limited disease or to anticentromere antibodies, [@w-samoes2023; @valenzuela2016] while other sources give similar rates in both forms. [@w-sclerodermabc] The C in [CREST](#crest), an older name tied to the limited form, stands for calcinosis. [@w-sclerodermabc]',
                'Calcinosis was associated with digital ulcers and osteoporosis in one study, [@valenzuela2016] and with ischemic manifestations and increased disability in another. [@valenzuela2020] These are associations and no proof of cause.',
            ],
        },
        dermatomyositis: {
            known: [
                'About 20% of adults with dermatomyositis develop calcinosis, an approximate figure for which we found no count. [@hoeltzel2014; @w-tma]',
                'In the juvenile form, the published range is 10% to 70%, with about one third overall. [@hoeltzel2014] A registry counted 84 of 631 (13%); [@orandi2018] smaller series counted 11 of 48 (22.9%), [@w-jdm-tr] 23 of 54 (43%) [@w-jdm-scielo] and 16 of 34 (47.1%). [@w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Systemic lupus erythematosus (SLE)',
            known: [
                'Calcinosis cutis is very rare in [SLE](#lupus). [@w-sle-jdd] An older radiographic study described calcification around joints and in soft tissue, in 9 of 130 people (6.9%). [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Chronic kidney failure',
            known: [
                'Chronic kidney failure, above all with [dialysis](#dialysis), is the usual cause of metastatic calcification (the name is about minerals, not the spread of cancer). [@rumancik2020] [Hyperphosphatemia](#hyperphosphatemia) is the main driver; serum calcium may be normal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Hyperparathyroidism',
            known: [
                'Surplus parathyroid hormone ([hyperparathyroidism](#hyperparathyroidism)) disturbs calcium and phosphate, and calcification can follow. [@w-dermnet] Primary hyperparathyroidism is also one of the settings of calciphylaxis without kidney failure. [@w-nigwekar2008]',
            ],
        },
        calciphylaxis: {
            name: 'Risk factors for calciphylaxis',
            known: [
                'Calciphylaxis is rare and can threaten life. [@nigwekar2018] **Get help fast** for new, very painful skin that turns purple, dark or black.',
                'Most patients have [end-stage kidney disease](#end-stage-renal-disease). [@nigwekar2018] Risk factors include warfarin, diabetes, obesity, female sex and high calcium, phosphate or parathyroid hormone. [@nigwekar2016; @w-nkf-uk] Being on warfarin at the start of dialysis carried more than threefold odds. [@nigwekar2016] **Do not stop warfarin on your own: ask the prescriber.** Calcium-based [phosphate binders](#phosphate-binder) are a listed concern too. [@w-cua-table] Do not stop one on your own.',
                'It also occurs without kidney failure, in primary hyperparathyroidism, cancer, alcoholic liver disease and [connective tissue disease](#connective-tissue-disease). [@w-nigwekar2008] Serum calcium and phosphate may be normal or low and do not exclude it. [@w-clinlab]',
            ],
        },
        'familial-tumoral': {
            known: [
                'This is an inherited metabolic disorder, autosomal recessive. [@boyce2020] Serum phosphate is high in the hyperphosphatemic form only; the other form is normophosphatemic. [@boyce2020; @w-sprecher] Onset ranges from infancy to late adult life. [@w-medlineplus-hftc]',
                'Large deposits form near joints, most often the hips, shoulders and elbows. They resemble tumors, but they are not tumors and not cancer. [@w-medlineplus-hftc] Still, have a new lump checked. A secondary form exists in kidney failure, and the name tumoral calcinosis is used loosely. [@fathi2014]',
            ],
        },
    },
    genes: {
        title: 'The genes',
        text: [
            'The hyperphosphatemic form is linked to [FGF23](#fgf23), GALNT3 or KL, [@boyce2020] and the normophosphatemic form to SAMD9. [@w-sprecher] Inheritance is autosomal recessive. [@boyce2020] FGF23 encodes a hormone that makes the kidneys excrete phosphate. Serum phosphate is high in the hyperphosphatemic form only. [@boyce2020; @w-sprecher]',
        ],
    },
};
const symptomChecklist = {
    edition,
    groups: {
        lumps: {
            explanation: 'Deposits are felt as firm, solid nodules, like hard knots, of a white, yellowish or skin-colored tone. [@w-dermadvisor] The color can look different on darker skin. Lumps have many causes, so have a new lump checked.',
        },
        pain: {
            explanation: 'Pain and tenderness arise mainly near joints and at pressure points. [@w-tma]',
        },
        stiffness: {
            explanation: 'Arthralgia and stiffness occur, and a large mass can restrict the range of a joint close to it. [@w-tma; @w-medlineplus-hftc] A joint that is suddenly hot and swollen is an urgent sign: be seen today.',
        },
        'ulcer-discharge': {
            explanation: 'The skin over a deposit becomes inflamed and breaks down to a painful ulcer, which can discharge chalky, white material. [@w-dermadvisor] Do not squeeze, prick or cut it: germs can get in. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            explanation: 'Erythema and swelling around a deposit are more marked with infection. On brown or black skin, erythema is hard to see. Look for darker or purple skin, warmth, swelling and pain. [@w-cellulitis]',
        },
    },
};
const diagnosis = {
    edition,
    intro: 'Diagnosis combines clinical examination with tests. [@le-statpearls] These are the steps in their usual order; plain radiography is usually the first and the most useful imaging. [@mar2021] **Not everybody needs each step.**',
    parts: {
        happens: 'Procedure',
        misses: 'Limitations',
    },
    items: {
        examination: {
            name: 'Clinical examination',
            happens: 'A clinician inspects the skin and palpates for firm, solid nodules. In one systemic sclerosis cohort, the hands made up 70% of the sites. [@valenzuela2020]',
            shows: 'Typical nodules, white, yellowish or of the color of the skin. [@w-dermadvisor] They are detected best near the surface.',
            misses: 'Examination alone misses some. In a systemic sclerosis cohort (n = 226), its sensitivity was 58.2% against radiography: examination found calcinosis in 28.1%, radiography in 40.3%. [@w-samoes2023]',
        },
        imaging: {
            happens: 'Plain radiography is usually first. Ultrasonography, [CT](#ct-scan) or [MRI](#mri) can follow, mainly for deep masses. [@mar2021]',
            shows: 'Radiographs map the extent and the site of the calcium. Ultrasonography and CT add anatomical detail. [@mar2021]',
            misses: 'Conventional MRI is weaker at showing the calcium itself. [@mar2021] Calcium on an image does not name its cause, as it can also form inside some tumors. [@w-dermnet]',
        },
        'blood-tests': {
            name: 'Laboratory tests',
            happens: 'Serum calcium and phosphate are measured, usually with kidney function, parathyroid hormone and vitamin D. [@le-statpearls; @boyce2020] Further tests, such as [antinuclear antibodies](#antinuclear-antibody), look for an underlying disease. [@le-statpearls; @w-ana]',
            shows: 'Whether mineral metabolism is disturbed. Levels are usually normal in dystrophic calcinosis and abnormal in the metastatic type, which is not the spread of cancer. [@reiter2011] Blood can also point to an underlying disease. [@le-statpearls] ANA can help point toward or away from lupus or systemic sclerosis. [@w-ana]',
            misses: 'ANA alone neither proves nor excludes a disease: low-titer positives are common in healthy older people and occur with some drugs. [@w-ana] Calcium and phosphate may be normal or low in calciphylaxis, and do not exclude it. [@w-clinlab]',
        },
        biopsy: {
            happens: 'In selected cases, a small tissue sample is taken for histology. With signs of [calciphylaxis](#calciphylaxis), **this can start new sores or an infection.** A specialist should decide. [@w-clinlab]',
            shows: 'Histology can confirm calcinosis and exclude other disease. [@reiter2011] It is done chiefly when malignancy is a concern.',
            misses: 'One sample shows neither the extent of the calcium nor its other sites, which radiographs map. [@mar2021]',
        },
    },
};
const treatments = {
    edition,
    opening: [
        '**No single treatment works for everyone.** Calcinosis is hard to treat. [@traineau2020; @balin2012; @w-tma] The choice depends on the cause, the site and the severity. [@w-uptodate-tx]',
        'The evidence for each option is of low grade: a literature review rates diltiazem, bisphosphonates and intralesional sodium thiosulfate at level IV. [@traineau2020] In most countries, this use of the drugs is off-label: they are not approved for calcinosis.',
        '**Do not stop or start a medicine on your own.** Talk with your care team first.',
    ],
    medicines: 'Drug treatment',
    parts: {
        why: 'Rationale',
        evidence: 'Evidence',
        ask: 'Practical points',
    },
    items: {
        'underlying-disease': {
            name: 'Treatment of the underlying disease',
            what: 'The underlying disease is identified and treated. This comes first. [@w-tma; @w-uptodate-tx]',
            why: 'In [autoimmune disease](#autoimmune-disease), control of the main disease may also help the calcinosis. [@w-tma; @orandi2018] In the metabolic types, care addresses the mineral disturbance itself.',
            evidence: '**Usual good care, little tested.** It may help, but nobody can promise that: no trial shows that addressing the metabolic and inflammatory side eases symptoms. [@traineau2020]',
            ask: 'Ask which disease is behind the calcinosis, and how well it is controlled. The usual workup covers calcium, phosphate, kidney function, parathyroid hormone and vitamin D. [@le-statpearls; @boyce2020]',
        },
        diltiazem: {
            what: 'A [calcium channel blocker](#calcium-channel-blocker), on prescription only; off-label in calcinosis.',
            why: 'It is thought to reduce the entry of calcium into cells. [@traineau2020]',
            evidence: '**Reviews of small studies.** The evidence is of low grade (level IV). [@traineau2020] In the Mayo Clinic series of autoimmune connective tissue disease, 9 of 17 patients had a partial response. [@balin2012]',
            ask: 'Blood pressure and interactions with other medicines need a check beforehand.',
        },
        bisphosphonates: {
            what: 'Antiresorptive drugs, which act on bone turnover; off-label in calcinosis.',
            why: 'They may limit the deposition of calcium. [@traineau2020]',
            evidence: '**Reviews of small studies.** Results are mixed, and the evidence is of low grade (level IV). [@traineau2020]',
            ask: 'Tell your doctor if you have kidney disease. The use of these drugs then calls for extra care. [@traineau2020]',
        },
        minocycline: {
            what: 'A tetracycline **antibiotic** with anti-inflammatory and calcium-binding effects. [@robertson2003]',
            why: 'To reduce inflammation and ulceration around deposits. The binding of calcium may contribute. [@robertson2003]',
            evidence: '**Small studies, open or observational.** Results are mixed. In an open series in limited systemic sclerosis, 8 of 9 patients improved. [@robertson2003] In a later single-center observational cohort with refractory calcinosis, 34 of 78 did (43.6%). [@w-minocycline-acr]',
            ask: 'It can turn deposits blue-black. [@robertson2003] It is usually avoided in pregnancy and in young children, so tell your doctor.',
        },
        'sodium-thiosulfate': {
            what: 'A calcium-solubilizing agent, given intravenously or injected into the deposit (intralesional).',
            why: 'It is meant to help dissolve the deposited calcium. [@traineau2020]',
            evidence: '**Case reports only** for intravenous use in [dystrophic](#dystrophic) calcinosis. [@w-sts-case] Intralesional injection looks more promising, still at level IV. [@traineau2020]',
            ask: 'Intravenous use is mainly off-label in [calciphylaxis](#calciphylaxis), where no treatment has a proven survival benefit. [@w-ukcs]',
        },
        phosphate: {
            what: 'A low-phosphorus diet, or [phosphate binders](#phosphate-binder), which trap phosphate in the gut. [@fathi2014]',
            why: 'Control of phosphate is central in chronic kidney failure and in hyperphosphatemic [tumoral calcinosis](#tumoral-calcinosis). [@boyce2020; @fathi2014] Phosphate is not raised in the normophosphatemic form. [@w-sprecher]',
            evidence: '**Reviews of small studies.** Results are limited, and so is the evidence on treatment as a whole. [@boyce2020]',
            ask: 'Change your diet only with a dietitian or kidney team. [@w-nkf-uk] The team picks the binder: calcium-based ones are a listed concern for calciphylaxis. [@w-cua-table] Do not stop one on your own.',
        },
        surgery: {
            what: '[Excision](#excision) of a deposit, or debulking of a part of it. [@w-debulking]',
            why: 'For localized, painful deposits it is often the most used option and the one that works best. [@balin2012]',
            evidence: '**Small series.** In the Mayo Clinic series, 22 of 28 patients had a complete response. [@balin2012] A hand surgery series on debulking reported less pain, and complications in some patients. [@w-debulking]',
            ask: 'Deposits can recur, more so if they are large. In [systemic sclerosis](#systemic-sclerosis), recurrence was reported in 15% of those operated on, slow healing in 13% and infection in 10%. [@w-sclerodermabc] In tumoral calcinosis recurrence is high, so phosphate measures are tried first. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Shock wave lithotripsy (ESWL)',
            what: 'Extracorporeal shock waves, as used for kidney stones ([ESWL](#eswl)). [@delgado2015]',
            why: 'To break up small deposits and relieve pain. [@w-sclerodermabc]',
            evidence: '**Case reports and small series.** Pain relief is better shown than the disappearance of calcium. [@delgado2015; @traineau2020]',
            ask: 'Ask what it could do for you: such success as is described concerns small deposits. [@w-sclerodermabc]',
        },
        'wound-care': {
            what: 'Topical care of deposits that break through the skin and [ulcerate](#ulcer). [@w-sclerodermabc]',
            why: 'To help ulcers heal. [@w-sclerodermabc]',
            evidence: '**Usual good care, little tested.** It follows general wound care; there are few trial data in calcinosis. [@w-sclerodermabc]',
            ask: 'Get care today for a fever, pus, or skin that is hot and turns red or darker. The skin may be infected. Erythema is hard to see on brown or black skin. [@w-cellulitis]',
        },
        physiotherapy: {
            what: 'Exercise guided by a physical therapist.',
            why: 'To ease pain and help movement, mostly near joints.',
            evidence: '**Usual good care, little tested.** It is recommended within the care of juvenile [dermatomyositis](#dermatomyositis); direct evidence in calcinosis is thin. [@w-jdm-guideline]',
            ask: 'Ask which exercises suit you. A joint that is suddenly hot and swollen needs to be seen the same day. [@w-septic-nz]',
        },
    },
    selfCare: {
        items: [
            '**Do not cut, prick or squeeze a lump.** A breach of the skin carries a risk of infection. [@w-sclerodermabc-faq]',
            'Dietary calcium does not cause the calcinosis of scleroderma. [@w-sclero-isn] Do not stop calcium, vitamin D or a medicine before you ask.',
            'In systemic sclerosis and dermatomyositis, common advice is not to smoke, to keep warm and to avoid local trauma; [@w-valenzuela-chung2016] in dermatomyositis, photoprotection is added. [@w-tma]',
        ],
    },
    notAdvised: {
        items: [
            '**Low-dose warfarin should not be used to treat calcinosis.** A literature review advises against it on level IB evidence. [@traineau2020] Some web pages still list it.',
            'If you take warfarin for another reason, do not stop it on your own. Ask the person who prescribed it. Warfarin at the start of dialysis carried more than threefold odds of calciphylaxis, [@nigwekar2016] which is a matter to raise with the prescriber.',
        ],
    },
};
const faq = {
    edition,
    items: {
        'firm-lump': {
            question: 'A firm lump under the skin: what should be done?',
            answer: [
                'Have a new lump checked by a doctor or nurse. Be seen within days if it grows. [@w-sarcoma] It may be [calcinosis](#calcinosis), but other conditions look alike. [@w-sarcoma-nhs] A calcium deposit is not cancer, [@w-medlineplus-hftc] yet calcium can also form inside some tumors. [@w-dermnet] Sarcoma has to be excluded in a lump that grows over weeks, measures about 5 cm (2 inches) or more, lies deep or fixed, or recurs after removal. [@w-sarcoma; @w-sarcoma-nhs] The right care depends on the cause. [@w-uptodate-tx]',
                '**Get emergency help now** if a finger or toe turns blue or black, or stays white. Do so too if you have an infection and are confused, shiver hard or fight for breath. With kidney failure, call your kidney team or emergency number now for dark, very painful skin. If an IV drip site hurts or turns dark, tell a nurse now. These signs may stand for critical digital ischemia, [@w-ssc-ischaemia] sepsis, [@w-sepsis] calciphylaxis [@nigwekar2018] or the extravasation of calcium. [@rumancik2020]',
                '**Get help today** if skin near the lump is hot, has pus, or turns red or darker. Do so too for a fever, painful purple or black skin, or one hot, swollen joint. Here the concern is skin infection, [@w-cellulitis] occlusion of small vessels [@w-nigwekar2008; @w-nkf-uk] and septic arthritis. [@w-septic-nz] Erythema is hard to see on brown or black skin.',
            ],
        },
        'skin-signs': {
            question: 'What are the clinical signs of calcinosis cutis?',
            answer: [
                '[Calcinosis cutis](#calcinosis-cutis) is the deposition of calcium in the skin itself. [@reiter2011] It presents as hard, firm [nodules](#nodule), white, yellow or of the color of the skin. [@w-dermadvisor] The color may look different on brown or black skin.',
                'The nodules may hurt, ulcerate or leak chalky material. In one systemic sclerosis cohort, tenderness was recorded in 29%, extrusion in 20% and infection in 2%, and the hands made up 70% of the sites. [@valenzuela2020] Do not squeeze or cut them. [@w-sclerodermabc-faq]',
            ],
        },
        diagnosis: {
            question: 'How is calcinosis diagnosed?',
            answer: [
                'Inspection and palpation come first. The sensitivity of examination was 58.2% against radiography in one systemic sclerosis cohort. [@w-samoes2023] Plain radiography is usually the first imaging and maps the site and the extent of the calcium. Ultrasonography or CT adds anatomical detail, while conventional MRI shows calcium less well. [@mar2021]',
                'Blood tests look for metabolic and autoimmune causes: calcium and phosphate, usually with kidney function, parathyroid hormone and vitamin D, and markers of [autoimmune disease](#autoimmune-disease). [@le-statpearls; @boyce2020] ANA alone neither proves nor excludes one. [@w-ana]',
                'A [biopsy](#biopsy) is sometimes taken, to confirm calcinosis and exclude other disease. [@reiter2011] In [calciphylaxis](#calciphylaxis) this can start new ulcers or an infection, so a specialist should decide. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            answer: [
                '**Dystrophic** calcinosis is the most common type. [@le-statpearls] It forms where tissue was injured or inflamed, at serum levels of calcium and phosphate that are usually normal. [@reiter2011] Autoimmune disease, trauma and infection are among its causes. [@w-dermnet]',
                '**Metastatic** calcinosis results from abnormal serum calcium, phosphate or both. [@reiter2011] The typical setting is chronic kidney failure, [@rumancik2020] where phosphate is often high and calcium may be normal. [@w-dermnet] Deposits lie around joints and in organs. The name is about minerals. It is **not the spread of cancer**.',
            ],
        },
        autoimmune: {
            question: 'In which autoimmune diseases does calcinosis occur, and how often?',
            answer: [
                'Autoimmune [connective tissue disease](#connective-tissue-disease) is a well-known setting of dystrophic calcinosis, above all [systemic sclerosis](#systemic-sclerosis) and [dermatomyositis](#dermatomyositis). [@balin2012] It is much rarer in [lupus](#lupus). [@w-sle-jdd]',
                'In systemic sclerosis, cohorts found 1,290 of 5,218 (24.7%), [@valenzuela2016] 300 of 1,305 (23.0%) [@w-baron2016] and 215 of 568 (38%). [@valenzuela2020] In a cohort of 226, examination found 28.1% and radiography 40.3%. [@w-samoes2023] The usual summary, about 25% to 40%, depends on how hard one looks. [@valenzuela2016; @w-samoes2023]',
                'In dermatomyositis, the figures are about 20% for adults and 10% to 70% for the juvenile form. [@hoeltzel2014]',
            ],
        },
        tumoral: {
            question: 'What is tumoral calcinosis, and how rare is it?',
            answer: [
                'It is a rare subtype within the wider group, often inherited, and its prevalence is unknown. [@le-statpearls; @w-medlineplus-hftc] The familial form is autosomal recessive: FGF23, GALNT3 or KL when phosphate is high, [@boyce2020] SAMD9 when it is normal. [@w-sprecher] A secondary form exists in kidney failure, and the name is used loosely. [@fathi2014]',
                'It makes large deposits, mostly near the hips, shoulders and elbows. They resemble tumors, but they are not tumors and not cancer. [@w-medlineplus-hftc] Still, have a new lump checked.',
            ],
        },
        surgery: {
            question: 'Can deposits be removed surgically?',
            answer: [
                'Yes. [Excision](#excision) is a common option for localized, troublesome deposits. In the Mayo Clinic series, 22 of 28 patients had a complete response. [@balin2012]',
                'Recurrence is possible, more so if deposits are large or of certain types, such as [tumoral calcinosis](#tumoral-calcinosis). [@fathi2014] In systemic sclerosis, recurrence was reported in 15% of those operated on, slow healing in 13% and infection in 10%. [@w-sclerodermabc] Ask what surgery could do for you, and what could go wrong.',
            ],
        },
    },
};
const glossary = {
    edition,
    terms: {
        'antinuclear-antibody': {
            meaning: 'Autoantibodies against components of the cell nucleus, found by a blood test. Low titers are common in healthy older people and occur with some drugs: the test alone neither proves nor excludes a disease.',
        },
        asymptomatic: {
            meaning: 'Without symptoms that the person notices. An asymptomatic deposit can still show on imaging.',
        },
        'autoimmune-disease': {
            meaning: 'A disease in which the immune response is directed against the body’s own tissue. Tissue that it injures or inflames can calcify (dystrophic calcification).',
        },
        biopsy: {
            meaning: 'A small tissue sample taken for microscopy (histology). In suspected calciphylaxis it can start new ulcers or infection, so a specialist decides.',
        },
        bisphosphonates: {
            meaning: 'Antiresorptive drugs, which slow the breakdown of bone. In calcinosis their use is off-label, with mixed results and low-grade evidence.',
        },
        calcification: { meaning: 'Deposition of calcium salts in tissue where they do not belong.' },
        calcinosis: {
            meaning: 'Abnormal deposition of insoluble calcium salts in soft tissue, as nodules or sheets. The normal mineral of bone and teeth is not meant.',
        },
        'calcinosis-cutis': { meaning: 'Calcinosis of the skin: calcium salts deposited in the skin itself.' },
        calciphylaxis: {
            meaning: 'A rare emergency: calcification and thrombosis of small and medium vessels cause ischemia, severe pain and necrosis of skin and fat. Mostly in end-stage kidney disease; serum calcium and phosphate may be normal.',
        },
        'calcium-channel-blocker': {
            meaning: 'A drug that reduces the entry of calcium into cells, often used for blood pressure. Diltiazem is one.',
        },
        'calcium-salts': {
            meaning: 'Compounds of calcium with another ion, such as phosphate. Those deposited in calcinosis are insoluble.',
        },
        'connective-tissue-disease': {
            meaning: 'A disease of the tissue that supports skin, joints and vessels, often autoimmune. Systemic sclerosis, dermatomyositis and lupus are examples.',
        },
        crest: {
            meaning: 'An older name linked with limited systemic sclerosis. The C stands for calcinosis, which occurs in the limited and in the diffuse form.',
        },
        'ct-scan': {
            name: 'Computed tomography (CT)',
            meaning: 'X-ray images from many angles, joined into detailed pictures. It adds anatomical detail, mainly for deep deposits.',
        },
        dermatomyositis: {
            meaning: 'An autoimmune connective tissue disease with muscle weakness and a rash, in an adult and a juvenile form. Its calcinosis is of the dystrophic type.',
        },
        dialysis: {
            meaning: 'Treatment that cleans the blood in kidney failure, by a machine (hemodialysis) or by fluid in the abdomen (peritoneal dialysis).',
        },
        diltiazem: {
            meaning: 'A calcium channel blocker, used off-label in calcinosis on low-grade evidence.',
        },
        dystrophic: {
            meaning: 'Deposition in tissue that is already injured or inflamed. Serum calcium and phosphate are usually normal. It is the most common type.',
        },
        'end-stage-renal-disease': {
            meaning: 'Kidney failure in which life depends on dialysis or a transplant. Most calciphylaxis occurs in it.',
        },
        eswl: {
            name: 'Extracorporeal shock wave lithotripsy (ESWL)',
            meaning: 'Shock waves from outside the body break up a deposit, as they do a kidney stone. Pain relief is better shown than loss of calcium.',
        },
        excision: { meaning: 'Surgical removal. Where only a part is removed, it is called debulking.' },
        extravasation: {
            meaning: 'Leakage of an infusion from the vein into the tissue around it. Extravasated calcium gluconate or chloride can blister and kill skin.',
        },
        fgf23: {
            meaning: 'It encodes a hormone that makes the kidneys excrete phosphate. Changes in it are one genetic cause of hyperphosphatemic familial tumoral calcinosis.',
        },
        hyperparathyroidism: {
            meaning: 'Overproduction of parathyroid hormone, which disturbs calcium and phosphate. It can cause metastatic calcification, which is not the spread of cancer.',
        },
        hyperphosphatemia: {
            meaning: 'An abnormally high serum phosphate, as in chronic kidney failure and in one form of familial tumoral calcinosis.',
        },
        iatrogenic: {
            meaning: 'Caused by a medical procedure or a drug. In calcinosis, mostly by calcium that leaked from an infusion; the deposit stays at that site.',
        },
        idiopathic: {
            meaning: 'Without a known cause. In calcinosis, a diagnosis of exclusion: no trigger, tissue injury or systemic metabolic defect is found.',
        },
        lesion: { meaning: 'Any circumscribed change of tissue, such as a nodule, an ulcer or a patch.' },
        lupus: {
            name: 'Systemic lupus erythematosus (SLE)',
            meaning: 'An autoimmune disease that can affect skin, joints, kidneys and other organs. Calcinosis cutis is very rare in it.',
        },
        metastatic: {
            meaning: 'Deposition in healthy tissue because serum calcium, phosphate or both are abnormal, typically in chronic kidney failure. The name is about minerals: it is not the spread of cancer.',
        },
        minocycline: {
            meaning: 'A tetracycline antibiotic with anti-inflammatory and calcium-binding effects. It can turn deposits blue-black.',
        },
        mri: {
            name: 'Magnetic resonance imaging (MRI)',
            meaning: 'Imaging with a strong magnet. Conventional MRI is weaker at showing calcium itself than other scans are.',
        },
        necrosis: { meaning: 'Death of tissue; in calciphylaxis, from loss of its blood supply.' },
        nodule: { meaning: 'A small, solid, palpable lump.' },
        'phosphate-binder': {
            meaning: 'A drug taken with food that binds phosphate in the gut. Calcium-based binders are a listed concern for calciphylaxis. Do not stop one on your own.',
        },
        serum: { meaning: 'The concentration of a substance in the liquid part of the blood.' },
        'sodium-thiosulfate': {
            meaning: 'A calcium-solubilizing agent, given intravenously (mainly off-label in calciphylaxis) or injected into a deposit.',
        },
        'systemic-sclerosis': {
            meaning: 'An autoimmune connective tissue disease that hardens the skin and damages small vessels and organs, in a limited and a diffuse form.',
        },
        'tumoral-calcinosis': {
            meaning: 'Rare, large deposits near joints, often familial, or secondary to kidney failure. They resemble tumors, but they are not tumors and not cancer. Have a new lump checked.',
        },
        ulcer: {
            meaning: 'An open defect of the skin that heals slowly; over a deposit, it may discharge chalky material.',
        },
    },
};
const disclaimer = {
    edition,
    items: {
        information: '**For information only.** This guide helps you learn about calcinosis and get ready for a visit. It cannot tell what you have, or what is best for you. The medical detail is education too: it is no guideline, and it is not meant for diagnosis, triage or monitoring.',
        making: '**Written from published sources.** These are cohort studies, case reports, reviews and health websites. Most were read as abstracts or excerpts, seldom in full, so go to the source before you rely on a figure. Each number shows its source. A line below says if a clinician has checked this text.',
    },
};

export { causes, diagnosis, disclaimer, faq, glossary, keyPoints, overview, prevalence, symptomChecklist, treatments, typeTable, urgentCare };
