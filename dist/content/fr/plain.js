const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Français',
    labelled: '{label}\u00a0: {text}',
    sources: 'Sources',
    source: 'Source {n}',
    backToText: 'Retour au texte',
    copied: 'Copié',
    copyByHand: 'Sélectionnez ce texte et copiez-le.',
    contact: 'Contact',
    emergencyNumber: 'numéro d’urgence de votre pays (15, 112, 911 ou 999)',
    reviewed: 'Relu par {by} le {on}.',
    notReviewed: 'Aucun professionnel de santé n’a encore relu ce texte. Posez donc vos questions à votre équipe soignante.',
    draft: 'Cette traduction est une ébauche. Aucun professionnel de santé ne l’a encore relue. Posez donc vos questions à votre équipe soignante.',
    about: 'À propos de ce texte',
    version: 'Version {version} du {date}',
    local: 'L’établissement de soins qui affiche cette page a modifié ou complété une partie de ce texte.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Causes et facteurs de risque',
    intro: 'Chaque type de calcinose a ses propres causes. [@reiter2011] En voici trois groupes. Une blessure, une infection ou des soins médicaux peuvent aussi y conduire. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Maladies auto-immunes et inflammatoires',
            explanation: 'Dans une [maladie auto-immune](#autoimmune-disease), le corps attaque par erreur ses propres tissus. Du calcium peut se déposer là où ils ont été abîmés. Les taux dans le sang restent le plus souvent normaux. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Minéraux du sang et reins',
            explanation: 'Le sang contient trop de calcium, trop de phosphate, ou trop des deux. Une partie peut se déposer dans les tissus. [@reiter2011] Les médecins appellent cela [métastatique](#metastatic). Ce nom parle de minéraux. Ce n’est **pas la propagation d’un cancer**.',
        },
        genetic: {
            name: 'Causes héréditaires',
            explanation: 'Certaines formes viennent de gènes modifiés, transmis dans la famille. Elles sont très rares. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Sclérodermie systémique (sclérose systémique)',
            known: [
                'Dans les études, entre 1 personne atteinte sur 4 et 4 sur 10 environ avaient une calcinose. [@valenzuela2016; @w-samoes2023]',
                'On la voit dans la forme limitée comme dans la forme étendue. Le C de [CREST](#crest), un ancien nom lié à la forme limitée, veut dire calcinose. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomyosite',
            known: [
                'Elle abîme les muscles et la peau. Environ 20 adultes atteints sur 100 ont une calcinose. [@hoeltzel2014; @w-tma]',
                'Dans la forme de l’enfant (juvénile), les chiffres vont de 10 à 70 sur 100. [@hoeltzel2014] Quatre études ont trouvé de 13 à 47 sur 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus (LES)',
            known: [
                'Le calcium dans la peau est très rare dans le [lupus](#lupus). [@w-sle-jdd] Une étude ancienne, par radiographies, a trouvé du calcium près des articulations et dans les tissus mous chez 9 personnes sur 130. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Insuffisance rénale chronique',
            known: [
                'C’est ici la cause principale, surtout en [dialyse](#dialysis). [@rumancik2020] L’excès de phosphate dans le sang y joue le plus grand rôle. Le calcium peut être normal. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Glandes parathyroïdes trop actives',
            known: [
                'Ces petites glandes du cou fabriquent trop d’hormone ([hyperparathyroïdie](#hyperparathyroidism)). Le calcium et le phosphate se dérèglent, et une partie peut se déposer dans les tissus. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Risques de calciphylaxie',
            known: [
                'La calciphylaxie est rare et peut mettre la vie en danger. [@nigwekar2018] **Faites-vous aider vite** en cas de nouvelle zone de peau très douloureuse qui devient violette, foncée ou noire.',
                'La plupart des personnes atteintes ont une [insuffisance rénale terminale](#end-stage-renal-disease). [@nigwekar2018] Dans une étude, chez les personnes sous warfarine au début de la dialyse, le risque était multiplié par plus de trois. [@nigwekar2016] **N’arrêtez pas la warfarine de vous-même\u00a0: demandez à la personne qui l’a prescrite.**',
                'Elle peut aussi venir sans insuffisance rénale. On la voit avec des glandes parathyroïdes trop actives, un cancer, un foie abîmé par l’alcool ou une [maladie du tissu conjonctif](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Calcinose tumorale familiale',
            known: [
                'L’enfant reçoit un gène modifié de ses deux parents. [@boyce2020] Dans une forme, le phosphate du sang est élevé. Dans l’autre, il est normal. [@boyce2020; @w-sprecher]',
                'De gros dépôts grandissent près des articulations, le plus souvent aux hanches, aux épaules et aux coudes. Ils peuvent ressembler à des tumeurs, mais ce ne sont ni des tumeurs ni des cancers. [@w-medlineplus-hftc] Faites tout de même examiner toute nouvelle grosseur.',
            ],
        },
    },
    genes: {
        title: 'Pour les professionnels de santé\u00a0: les gènes',
        text: [
            'Forme à phosphate élevé\u00a0: [FGF23](#fgf23), GALNT3 ou KL. [@boyce2020] Forme à phosphate normal\u00a0: SAMD9. [@w-sprecher] La transmission est autosomique récessive. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Comment on trouve une calcinose',
    intro: 'Les médecins trouvent une calcinose en vous examinant et avec plusieurs tests. [@le-statpearls] Voici les étapes dans leur ordre habituel. La radiographie est le plus souvent le premier test. [@mar2021] **Tout le monde n’a pas besoin de chaque étape.**',
    parts: {
        happens: 'Comment cela se passe',
        shows: 'Ce que cela montre',
        misses: 'Ce que cela ne peut pas montrer',
    },
    items: {
        examination: {
            name: 'Examen',
            happens: 'Un médecin ou un infirmier regarde votre peau et la palpe, à la recherche de grosseurs dures.',
            shows: 'Les grosseurs dures typiques. Elles sont plus faciles à trouver juste sous la peau.',
            misses: 'L’examen seul en laisse passer certaines. Une étude portait sur des personnes atteintes de sclérodermie systémique. L’examen a trouvé du calcium chez environ 58 personnes sur 100 dont la radiographie en montrait. [@w-samoes2023]',
        },
        imaging: {
            name: 'Images du corps (imagerie)',
            happens: 'On prend des images, le plus souvent une simple radiographie. Certaines personnes ont aussi besoin d’une échographie, d’un [scanner](#ct-scan) ou d’une [IRM](#mri). Ces examens servent surtout pour les grosseurs profondes. [@mar2021]',
            shows: 'Une radiographie montre combien de calcium il y a, et où. L’échographie et le scanner peuvent montrer plus de détails. [@mar2021]',
            misses: 'Une IRM standard montre moins bien le calcium lui-même. [@mar2021]',
        },
        'blood-tests': {
            name: 'Analyses de sang',
            happens: 'On vous prélève un peu de sang. Un laboratoire y mesure le calcium et le phosphate. Le plus souvent, il contrôle aussi vos reins, la vitamine D et une hormone qui règle le calcium (la parathormone). [@le-statpearls; @boyce2020]',
            shows: 'Si ces minéraux sont déréglés. Le sang peut aussi montrer des signes d’une maladie à l’origine de la calcinose. [@le-statpearls] Le test des [anticorps antinucléaires](#antinuclear-antibody) peut orienter vers un lupus ou une sclérodermie, ou en éloigner. [@w-ana]',
            misses: 'Ce test d’anticorps ne suffit pas à prouver une maladie ni à l’écarter. Un résultat faiblement positif est courant chez des personnes âgées en bonne santé. Certains médicaments peuvent aussi en être la cause. [@w-ana]',
        },
        biopsy: {
            name: 'Biopsie',
            happens: 'Parfois, un médecin prélève un minuscule morceau de tissu. Un laboratoire l’examine de près. S’il y a des signes de [calciphylaxie](#calciphylaxis), **cela peut provoquer de nouvelles plaies ou une infection.** C’est à un spécialiste de décider. [@w-clinlab]',
            shows: 'Elle peut confirmer la calcinose et écarter d’autres maladies. [@reiter2011] On la fait surtout quand on craint un cancer.',
            misses: 'Un seul minuscule morceau ne peut pas montrer combien de calcium il y a, ni où il y en a ailleurs.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'À propos de ces informations',
    items: {
        information: '**Pour information seulement.** Ce guide vous aide à comprendre la calcinose et à préparer une consultation. Il ne peut pas dire ce que vous avez, ni ce qui est le mieux pour vous.',
        'no-stand-in': '**Ne remplace pas votre équipe soignante.** Un médecin ou un infirmier qui vous connaît peut vous donner des conseils adaptés. Ce guide ne le peut pas. Ne retardez pas des soins et n’arrêtez pas un traitement à cause de ce que vous lisez ici.',
        emergency: '**Pas pour les urgences.** En cas d’urgence, ne lisez pas plus loin. Appelez le {emergency}.',
        making: '**Écrit à partir de sources publiées.** Ce sont des études et des sites de santé. Chaque chiffre indique sa source. Une ligne plus bas dit si un professionnel de santé a vérifié ce texte.',
        privacy: '**Confidentiel.** Ce guide n’envoie rien sur vous à personne. Il ne pose pas de cookies (témoins) et ne compte pas les visites. Le site qui l’entoure peut avoir ses propres règles.',
    },
    help: {
        title: 'Pour plus d’aide',
        intro: 'Ces groupes aident les personnes qui ont une maladie pouvant s’accompagner d’une calcinose.',
        groups: {
            myositis: 'Pour en savoir plus sur la calcinose liée à une maladie auto-immune.',
            scleroderma: 'Pour en savoir plus si l’on a une sclérodermie systémique (sclérose systémique).',
            kidney: 'Pour en savoir plus si l’on a une maladie des reins.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Questions sur la calcinose',
    items: {
        'firm-lump': {
            question: 'J’ai une grosseur dure sous la peau. Que dois-je faire\u00a0?',
            answer: [
                'Faites examiner toute nouvelle grosseur par un médecin ou un infirmier. Consultez dans les prochains jours si elle grandit. [@w-sarcoma] C’est peut-être une [calcinose](#calcinosis)\u00a0: du calcium qui s’accumule sous la peau. Ces dépôts ne sont pas un cancer, mais d’autres problèmes peuvent avoir le même aspect. Les bons soins dépendent de la cause.',
                '**Demandez une aide d’urgence tout de suite** si un doigt ou un orteil devient bleu ou noir, ou reste blanc. Faites de même si vous avez une infection avec une confusion, de violents frissons ou beaucoup de mal à respirer. Avec une insuffisance rénale, si la peau devient foncée et très douloureuse, appelez tout de suite votre équipe de néphrologie ou le numéro d’urgence. Si l’endroit d’une perfusion fait mal ou devient foncé, prévenez tout de suite une infirmière ou un infirmier.',
                '**Faites-vous soigner aujourd’hui même** si la peau près de la grosseur est chaude, a du pus, ou devient rouge ou plus foncée. Faites de même en cas de fièvre, de peau douloureuse violette ou noire, ou d’une articulation chaude et gonflée.',
            ],
        },
        'skin-signs': {
            question: 'Quels sont les signes du calcium dans la peau (calcinose cutanée)\u00a0?',
            answer: [
                'La [calcinose cutanée](#calcinosis-cutis), c’est du calcium dans la peau elle-même. [@reiter2011] Elle forme des grosseurs dures et fermes. Elles peuvent être blanches, jaunes ou de la couleur de votre peau. [@w-dermadvisor] L’aspect peut être différent sur une peau brune ou noire.',
                'Les grosseurs peuvent faire mal, devenir des plaies ou laisser couler une pâte blanche comme de la craie. [@valenzuela2020] Il ne faut ni les presser ni les couper.',
            ],
        },
        diagnosis: {
            question: 'Comment les médecins savent-ils si c’est une calcinose\u00a0?',
            answer: [
                'Un médecin ou un infirmier regarde et palpe les grosseurs. Cela seul peut en laisser passer. [@w-samoes2023] La radiographie est souvent le premier test. Elle montre où se trouve le calcium. [@mar2021]',
                'Les analyses de sang cherchent une cause. Elles contrôlent le calcium, le phosphate et les signes d’une [maladie auto-immune](#autoimmune-disease). [@le-statpearls]',
                'Certaines personnes ont besoin d’une [biopsie](#biopsy). On prélève un minuscule morceau de peau et on l’examine de près. En cas de [calciphylaxie](#calciphylaxis), cela peut provoquer de nouvelles plaies. C’est donc à un spécialiste de décider. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Quelle différence entre calcinose dystrophique et calcinose métastatique (pas la propagation d’un cancer)\u00a0?',
            answer: [
                'La calcinose **dystrophique** est le type le plus fréquent. Elle se forme dans un tissu qui a été abîmé ou enflammé. Le calcium et le phosphate du sang sont le plus souvent normaux. [@le-statpearls]',
                'La calcinose **métastatique** commence dans le sang. Le calcium, le phosphate ou les deux sont déréglés, et souvent trop élevés. La cause habituelle est une insuffisance rénale chronique. [@le-statpearls] Ce nom parle de minéraux. Ce n’est **pas la propagation d’un cancer**.',
            ],
        },
        autoimmune: {
            question: 'Une maladie auto-immune peut-elle causer une calcinose\u00a0?',
            answer: [
                'Oui. Dans ces maladies, le corps attaque par erreur ses propres tissus. Ces dégâts peuvent conduire à une calcinose dystrophique. Elle peut accompagner une [sclérodermie systémique](#systemic-sclerosis) (sclérose systémique). Elle peut aussi accompagner une [dermatomyosite](#dermatomyositis). Elle est bien moins fréquente dans le [lupus](#lupus). [@balin2012]',
                'Dans les études sur la sclérodermie systémique, entre 1 personne sur 4 et 4 sur 10 environ en avaient une. [@valenzuela2016; @w-samoes2023] Tout dépend de la façon de chercher\u00a0: les radiographies en montrent plus qu’un examen de la peau.',
            ],
        },
        tumoral: {
            question: 'La calcinose tumorale est-elle une forme rare de calcinose\u00a0?',
            answer: [
                'Oui. C’est une forme rare dans un groupe plus large. [@le-statpearls] Elle est souvent familiale. Une forme semblable peut accompagner une insuffisance rénale. [@fathi2014]',
                'Elle forme de grosses masses, le plus souvent près des hanches, des épaules ou des coudes. Elles peuvent ressembler à des tumeurs, mais ce ne sont ni des tumeurs ni des cancers. [@w-medlineplus-hftc] Faites tout de même examiner toute nouvelle grosseur.',
            ],
        },
        surgery: {
            question: 'Une opération peut-elle enlever les dépôts\u00a0?',
            answer: [
                'Oui. C’est un choix fréquent quand des grosseurs gênent à un seul endroit. [@balin2012]',
                'Les grosseurs peuvent revenir. C’est plus probable si elles sont grandes, ou dans certains types comme la [calcinose tumorale](#tumoral-calcinosis). [@fathi2014] Demandez ce qu’une opération pourrait vous apporter, et ce qui pourrait mal se passer.',
            ],
        },
    },
    ui: {
        openAll: 'Tout ouvrir',
        closeAll: 'Tout fermer',
        filter: 'Chercher dans ces questions',
        clearFilter: 'Effacer la recherche',
        matches: {
            one: 'Question affichée\u00a0: {shown} sur {all}',
            many: 'Questions affichées\u00a0: {shown} sur {all}',
            other: 'Questions affichées\u00a0: {shown} sur {all}',
        },
        noMatch: 'Aucune question ne correspond. Essayez un autre mot.',
        copyLink: 'Copier le lien de cette réponse',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Les mots de ce guide',
    terms: {
        'antinuclear-antibody': {
            name: 'Anticorps antinucléaires (AAN ou ANA)',
            meaning: 'Une analyse de sang qui cherche des protéines dirigées contre les cellules du corps lui-même. Elle est positive aussi chez certaines personnes en bonne santé.',
        },
        asymptomatic: {
            name: 'Asymptomatique',
            meaning: 'Sans aucun symptôme que la personne puisse ressentir.',
        },
        'autoimmune-disease': {
            name: 'Maladie auto-immune',
            meaning: 'Une maladie où les défenses du corps attaquent par erreur ses propres tissus.',
        },
        biopsy: {
            name: 'Biopsie',
            meaning: 'On prélève un minuscule morceau de tissu et on l’examine au microscope.',
        },
        bisphosphonates: {
            name: 'Bisphosphonates',
            meaning: 'Des médicaments qui ralentissent la perte d’os. On les a essayés contre les dépôts de calcium.',
        },
        calcification: {
            name: 'Calcification',
            meaning: 'Du calcium qui s’accumule là où il ne devrait pas être.',
        },
        calcinosis: {
            name: 'Calcinose',
            meaning: 'Des grosseurs ou des plaques de calcium dans les parties molles du corps.',
        },
        'calcinosis-cutis': {
            name: 'Calcinose cutanée (calcinosis cutis)',
            meaning: 'Des grosseurs de calcium dans la peau.',
        },
        calciphylaxis: {
            name: 'Calciphylaxie',
            meaning: 'Une urgence rare. Du calcium et des caillots bouchent de minuscules vaisseaux de la peau. La peau devient foncée et fait très mal.',
        },
        'calcium-channel-blocker': {
            name: 'Inhibiteur calcique (bloqueur des canaux calciques)',
            meaning: 'Un médicament qui laisse entrer moins de calcium dans les cellules. On l’utilise souvent pour la tension artérielle.',
        },
        'calcium-salts': {
            name: 'Sels de calcium',
            meaning: 'Du calcium lié à autre chose, par exemple au phosphate. Dans les tissus, ils ne se dissolvent pas.',
        },
        'connective-tissue-disease': {
            name: 'Maladie du tissu conjonctif (connectivite)',
            meaning: 'Une maladie du tissu qui fait tenir le corps ensemble\u00a0: peau, articulations et vaisseaux.',
        },
        crest: {
            name: 'Syndrome CREST',
            meaning: 'Un ancien nom lié à la sclérodermie limitée. Le C veut dire calcinose.',
        },
        'ct-scan': {
            name: 'Scanner (tomodensitométrie, TDM)',
            meaning: 'Des radiographies sous de nombreux angles, réunies en images détaillées.',
        },
        dermatomyositis: {
            name: 'Dermatomyosite',
            meaning: 'Une maladie avec des muscles faibles et une éruption sur la peau. Les adultes et les enfants peuvent l’avoir.',
        },
        dialysis: {
            name: 'Dialyse',
            meaning: 'Un traitement qui nettoie le sang quand les reins ne fonctionnent plus, avec une machine ou un liquide.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Un inhibiteur calcique que l’on a essayé contre la calcinose.',
        },
        dystrophic: {
            name: 'Calcification dystrophique',
            meaning: 'Du calcium dans un tissu qui était déjà abîmé. Les taux dans le sang sont le plus souvent normaux.',
        },
        'end-stage-renal-disease': {
            name: 'Insuffisance rénale terminale',
            meaning: 'Les reins ne travaillent plus assez pour que l’on puisse vivre sans dialyse ni greffe.',
        },
        eswl: {
            name: 'Ondes de choc (lithotritie extracorporelle)',
            meaning: 'Des ondes proches du son, envoyées depuis l’extérieur du corps, cassent les dépôts. Sigle anglais\u00a0: ESWL.',
        },
        excision: {
            name: 'Excision',
            meaning: 'Le fait d’enlever quelque chose en coupant, pendant une opération.',
        },
        extravasation: {
            name: 'Extravasation',
            meaning: 'Le liquide d’une perfusion sort de la veine et se répand dans le tissu autour.',
        },
        fgf23: {
            name: 'Gène FGF23',
            meaning: 'Il porte le plan d’une hormone qui dit aux reins d’éliminer le phosphate.',
        },
        hyperparathyroidism: {
            name: 'Hyperparathyroïdie',
            meaning: 'De petites glandes du cou fabriquent trop d’une hormone. Le calcium se dérègle.',
        },
        hyperphosphatemia: { name: 'Hyperphosphatémie', meaning: 'Trop de phosphate dans le sang.' },
        iatrogenic: { name: 'Iatrogène', meaning: 'Provoqué par des soins médicaux.' },
        idiopathic: { name: 'Idiopathique', meaning: 'Dont personne n’a trouvé la cause.' },
        lesion: {
            name: 'Lésion',
            meaning: 'Un endroit où le tissu a changé\u00a0: grosseur, plaie ou tache, par exemple.',
        },
        lupus: {
            name: 'Lupus érythémateux systémique (LES)',
            meaning: 'Une maladie auto-immune qui peut toucher la peau, les articulations, les reins et d’autres organes.',
        },
        metastatic: {
            name: 'Calcification métastatique',
            meaning: 'Du calcium se dépose dans des tissus sains parce que les minéraux du sang sont déréglés. Ce n’est pas la propagation d’un cancer.',
        },
        minocycline: { name: 'Minocycline', meaning: 'Un antibiotique qui calme aussi l’inflammation.' },
        mri: {
            name: 'IRM (imagerie par résonance magnétique)',
            meaning: 'Des images faites avec un aimant puissant. Elles montrent moins bien le calcium que d’autres examens.',
        },
        necrosis: { name: 'Nécrose', meaning: 'La mort d’un tissu dans le corps.' },
        nodule: { name: 'Nodule', meaning: 'Une petite grosseur solide.' },
        'phosphate-binder': {
            name: 'Chélateur du phosphate',
            meaning: 'Un médicament pris au repas. Il retient le phosphate dans l’intestin.',
        },
        serum: {
            name: 'Taux sérique',
            meaning: 'La quantité d’une substance dans la partie liquide du sang.',
        },
        'sodium-thiosulfate': {
            name: 'Thiosulfate de sodium',
            meaning: 'Un médicament qui aide peut-être à dissoudre le calcium. On le donne en perfusion ou en piqûre.',
        },
        'systemic-sclerosis': {
            name: 'Sclérodermie systémique (sclérose systémique)',
            meaning: 'Une maladie auto-immune qui durcit la peau et abîme de petits vaisseaux et des organes.',
        },
        'tumoral-calcinosis': {
            name: 'Calcinose tumorale',
            meaning: 'De grosses masses de calcium, rares, près des articulations. Elles ressemblent à des tumeurs mais n’en sont pas. Elles peuvent être familiales. Faites examiner toute nouvelle grosseur.',
        },
        ulcer: { name: 'Ulcère', meaning: 'Une plaie ouverte qui guérit lentement.' },
    },
    ui: {
        filter: 'Chercher dans ces mots',
        clearFilter: 'Effacer la recherche',
        matches: {
            one: 'Mot affiché\u00a0: {shown} sur {all}',
            many: 'Mots affichés\u00a0: {shown} sur {all}',
            other: 'Mots affichés\u00a0: {shown} sur {all}',
        },
        noMatch: 'Aucun mot ne correspond. Essayez-en un autre.',
        inGlossary: 'Voir dans la liste des mots',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Guide de la calcinose',
    ui: {
        contents: 'Dans ce guide',
        readingTime: {
            one: 'Environ {minutes} minute de lecture',
            many: 'Environ {minutes} minutes de lecture',
            other: 'Environ {minutes} minutes de lecture',
        },
        print: 'Imprimer ce guide',
        backToContents: 'Retour au sommaire',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'L’essentiel sur la calcinose',
    summary: 'La calcinose, c’est du calcium qui s’accumule dans les parties molles du corps. [@reiter2011] Peu de gens en ont une. [@le-statpearls] Mais elle est bien connue, et importante, dans certaines maladies auto-immunes et dans les maladies des reins à un stade avancé. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Rare ou non\u00a0?',
            text: 'Cela dépend de vos autres maladies. Dans l’ensemble, la calcinose est rare. Elle est assez fréquente dans la [sclérodermie systémique](#systemic-sclerosis) (sclérose systémique) et dans la [dermatomyosite](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Cinq types',
            text: 'La calcinose est le nom d’un groupe. Ce guide distingue cinq types, chacun avec sa propre cause. [@reiter2011] Certaines sources en comptent quatre. [@w-dermnet]',
        },
        'main-cause': {
            title: 'La cause principale',
            text: 'Le plus souvent, le calcium se dépose dans un tissu qui a été abîmé. Une [maladie auto-immune](#autoimmune-disease), une blessure ou une infection peuvent l’abîmer. C’est le type [dystrophique](#dystrophic). [@le-statpearls] Chez certaines personnes, on ne trouve aucune cause.',
        },
        signs: {
            title: 'Les signes',
            text: 'Ils vont de légers à graves. Les grosseurs peuvent faire mal, ou pas du tout. Les articulations peuvent être raides. La peau peut s’ouvrir, former des [plaies](#ulcer) et laisser couler une pâte comme de la craie. [@valenzuela2020] **Faites examiner toute nouvelle grosseur** par un médecin ou un infirmier. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Comment on le sait',
            text: 'Il faut quelques étapes. Un médecin ou un infirmier examine les grosseurs. Une radiographie et des analyses de sang suivent. Certaines personnes ont aussi besoin d’une [biopsie](#biopsy)\u00a0: on prélève un minuscule morceau et on l’examine de près. [@mar2021]',
        },
        care: {
            title: 'Les soins',
            text: 'Les bons soins dépendent du type, de sa cause et de sa gravité. [@w-uptodate-tx] Ce peut être un médicament contre vos symptômes, une opération, ou les deux. [@traineau2020] Les soins peuvent aussi viser les minéraux de votre sang et l’inflammation. L’espoir est que vous vous sentiez mieux et viviez mieux. Aucun essai ne l’a encore montré.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Qu’est-ce que la calcinose\u00a0?',
    items: {
        meaning: {
            text: [
                'La calcinose, c’est du calcium au mauvais endroit. Des [sels de calcium](#calcium-salts), comme de la craie, se déposent dans des parties molles du corps, par exemple la peau. [@reiter2011; @w-dermnet] Ces dépôts ne se dissolvent pas. [@reiter2011; @w-uptodate] Les os et les dents ont besoin de calcium\u00a0: c’est normal, et ce n’est pas une calcinose. [@w-dermnet]',
                'La forme de la peau s’appelle [calcinose cutanée](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'À quoi elle ressemble',
            text: [
                'Vous pouvez voir ou sentir des grosseurs fermes. Beaucoup sont blanches ou jaunes. [@w-dermadvisor] Sur une peau brune ou noire, la couleur peut être différente. Fiez-vous aussi au toucher\u00a0: les grosseurs sont dures. [@w-dermadvisor; @w-tma]',
                'Si l’aspect des grosseurs vous inquiète, parlez-en à votre équipe soignante. [@w-tma]',
            ],
        },
        place: {
            heading: 'Où elle se trouve',
            text: [
                'Les dépôts peuvent être dans la peau ou juste dessous. Ils peuvent aussi être plus profonds\u00a0: dans un muscle, ou dans un tendon, le cordon qui attache le muscle à l’os. [@w-dermnet; @w-tma] Certains types touchent des organes à l’intérieur du corps. [@w-dermnet]',
                'Dans une étude sur des personnes atteintes de [sclérodermie](#systemic-sclerosis), environ 7 endroits sur 10 étaient aux mains. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Ce que vous pouvez ressentir',
            text: [
                'Certains dépôts sont minuscules, et vous pouvez ne rien sentir. D’autres sont gros, font mal et rendent la vie de tous les jours difficile. [@w-sclerodermabc; @valenzuela2020] Ceux qui sont près d’une articulation gênent en général plus. C’est vrai aussi là où la peau s’ouvre et où une [plaie](#ulcer) se forme. [@w-tma; @valenzuela2020]',
                'Une matière blanche, comme de la craie, peut couler d’une plaie. [@valenzuela2020] Ne pressez pas et ne coupez pas une grosseur\u00a0: des microbes pourraient entrer. [@w-sclerodermabc-faq]',
                'Dans une étude sur des personnes atteintes de sclérodermie, l’infection était rare (environ 2 sur 100). [@valenzuela2020] Faites-vous soigner le jour même si la peau près d’une grosseur est chaude, a du pus, ou devient rouge ou plus foncée. Faites de même en cas de fièvre. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Est-ce un cancer\u00a0?',
            text: [
                'Les dépôts ne sont pas un cancer. [@w-medlineplus-hftc] Mais d’autres grosseurs peuvent avoir le même aspect, et du calcium peut se former dans certaines tumeurs. [@w-dermnet] **Faites examiner toute nouvelle grosseur** par un médecin ou un infirmier. Consultez dans les prochains jours si elle grandit ou si elle est profonde. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Dessin en coupe de la peau et de ce qui se trouve dessous',
        description: 'De haut en bas\u00a0: la peau, la graisse, un muscle avec son tendon, et deux os qui forment une articulation. Quatre dépôts crayeux se trouvent à des profondeurs différentes. Un cinquième a percé la peau et coule.',
        note: 'Le dessin n’est pas à l’échelle et les couleurs ne sont pas réelles.',
        deposits: {
            title: 'Dépôts de calcium',
            labels: {
                'in-skin': '**Dans la peau\u00a0:** une bosse ferme que l’on peut voir et sentir.',
                'in-fat': '**Dans la graisse sous la peau\u00a0:** une grosseur que l’on peut sentir mais pas voir.',
                'in-muscle': '**Dans un muscle\u00a0:** trop profond pour être vu.',
                'by-joint': '**À côté d’un tendon, près d’une articulation\u00a0:** il peut rendre l’articulation raide.',
                'through-skin': '**Là où la peau est ouverte\u00a0:** une matière crayeuse coule.',
            },
        },
        tissues: {
            title: 'Parties du corps',
            labels: {
                skin: 'Peau',
                fat: 'Graisse',
                muscle: 'Muscle',
                tendon: 'Tendon',
                bone: 'Os, avec une articulation entre eux. Le calcium dans les os est normal.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'La calcinose est-elle rare\u00a0?',
    intro: [
        '**Rare pour la plupart des gens, fréquente dans quelques maladies.** Cela dépend surtout de la cause. [@le-statpearls] Nous n’avons trouvé aucun comptage dans la population générale. Nous ne donnons donc pas de chiffre pour elle. En mots\u00a0: la plupart des formes sont peu fréquentes. [@le-statpearls]',
        'Certaines formes héréditaires sont très rares. [@w-medlineplus-hftc; @boyce2020] La [calcinose tumorale](#tumoral-calcinosis) en est une, qui peut être familiale. Ces formes peuvent venir de changements dans certains gènes. [@boyce2020]',
        'Elle est bien plus fréquente dans quelques maladies. [@valenzuela2016; @hoeltzel2014] En voici deux\u00a0: la [sclérodermie systémique](#systemic-sclerosis) et la [dermatomyosite](#dermatomyositis). Le calcium dans la peau ([calcinose cutanée](#calcinosis-cutis)) y est assez fréquent. [@balin2012; @traineau2020] C’est important, et ce n’est pas une simple curiosité. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Sclérodermie systémique (sclérose systémique)',
            statement: 'Dans la sclérodermie systémique, environ {people} personnes sur 100 ont une calcinose.',
            note: 'Cela fait entre 1 personne sur 4 et 4 sur 10 environ. [@valenzuela2016; @w-samoes2023] Tout dépend de la façon de chercher\u00a0: les radiographies en montrent plus qu’un examen de la peau. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Dermatomyosite juvénile',
            statement: 'Dans la dermatomyosite juvénile, environ {people} personnes sur 100 ont une calcinose.',
            note: 'Cette forme commence dans l’enfance. L’écart entre les chiffres est grand. Les quatre études ci-dessous ont trouvé de 13 à 47 sur 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dermatomyosite de l’adulte',
            statement: 'Dans la dermatomyosite de l’adulte, environ {people} personnes sur 100 ont une calcinose.',
            note: 'Ce chiffre est approximatif. Nous n’avons trouvé aucun comptage à l’appui.',
        },
        lupus: {
            name: 'Lupus (LES)',
            statement: 'Dans le lupus, environ {people} personnes sur 100 en avaient une, selon une étude ancienne par radiographies.',
            note: 'Les radiographies montraient du calcium dans les tissus mous. [@w-sle-budin] Dans la peau, il est très rare en cas de lupus. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'La plus grande étude ici',
        'PV-2': 'La deuxième plus grande étude ici',
        'PV-3': 'La troisième plus grande étude ici',
        'PV-4': 'À l’examen (nombre et pourcentage de l’article diffèrent un peu\u00a0; repris tels quels)',
        'PV-5': 'Par radiographie, dans la même étude',
        'PV-6': 'La plus grande étude ici',
        'PV-7': 'Étude de Turquie',
        'PV-8': 'Étude de São Paulo',
        'PV-9': 'La plus petite étude ici',
        'PV-10': 'Fourchette publiée',
        'PV-11': 'Estimation publiée',
        'PV-12': 'Étude ancienne des tissus mous par radiographies',
    },
    ui: {
        drawings: 'Sur 100 personnes atteintes de la maladie',
        drawingsHint: 'Chaque dessin montre 100 personnes avec cette maladie, et non 100 personnes de la population générale.',
        key: {
            solid: 'Plein\u00a0: a une calcinose',
            between: 'À moitié plein\u00a0: en a peut-être une, les études diffèrent',
            empty: 'Vide\u00a0: n’en a pas',
        },
        plot: 'Étude par étude',
        plotHint: 'Un point est un seul chiffre. Une barre est une fourchette.',
        axis: 'Personnes avec une calcinose, sur 100',
        range: '{low} à {high}',
        counted: '{count} personnes sur {total}, soit environ {people} sur\u00a0100.',
        estimated: 'environ {people} personnes sur\u00a0100.',
        table: 'Les mêmes chiffres en tableau',
        columns: {
            population: 'Maladie',
            study: 'Étude',
            count: 'Personnes avec une calcinose',
            total: 'Personnes dans l’étude',
            share: 'Sur 100',
        },
        notGiven: 'non indiqué',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Niveau de lecture',
    plain: 'Mots simples',
    clinical: 'Détails médicaux',
    changed: {
        plain: 'Les textes de cette page sont maintenant en mots simples.',
        clinical: 'Les textes de cette page donnent maintenant des détails médicaux.',
    },
    remembered: 'Ce choix est gardé dans ce navigateur.',
    notRemembered: 'Ce choix ne peut pas être gardé dans ce navigateur. Il vaut seulement pour cette page.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Références',
    citedIn: 'Cité dans\u00a0:',
    copyText: 'Copier en texte',
    copyRis: 'Copier en RIS',
    copyBibtex: 'Copier en BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Notes pour votre consultation',
    intro: 'Cochez ce que vous avez remarqué, et emportez vos notes à la consultation. Les signes changent selon la taille, le type et l’endroit des dépôts. [@w-tma]',
    groups: {
        lumps: {
            label: 'Grosseurs',
            explanation: 'Des grosseurs fermes sous la peau peuvent être dures comme des nœuds. Elles peuvent être blanches, jaunes ou de la couleur de votre peau. [@w-dermadvisor] L’aspect peut être différent sur une peau plus foncée. Une grosseur peut avoir bien des causes\u00a0: faites donc examiner toute nouvelle grosseur.',
        },
        pain: {
            label: 'Douleur',
            explanation: 'Les grosseurs peuvent faire mal, surtout près des articulations ou là où le corps est appuyé. [@w-tma]',
        },
        stiffness: {
            label: 'Articulations raides ou douloureuses',
            explanation: 'Les articulations peuvent faire mal ou être raides. Une grosse masse peut empêcher une articulation proche de bien bouger. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Plaies ou écoulement blanc',
            explanation: 'La peau au-dessus d’une grosseur peut s’enflammer et s’ouvrir. Elle peut devenir une plaie douloureuse et laisser couler une matière blanche, comme de la craie. [@w-dermadvisor] Il ne faut ni la presser, ni la piquer, ni la couper\u00a0: des microbes peuvent entrer. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Couleur qui change, chaleur ou gonflement',
            explanation: 'La peau près d’une grosseur peut rougir et gonfler, surtout si elle est infectée. Sur une peau brune ou noire, le rouge se voit mal. Cherchez une peau plus foncée ou violette, une chaleur, un gonflement et une douleur. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Grosseurs fermes et dures sous la peau',
        'pale-lumps': 'Grosseurs blanches, jaunes ou de la couleur de la peau',
        pain: 'Douleur dans une grosseur',
        tenderness: 'Grosseur qui fait mal quand on la touche ou appuie dessus',
        'joint-pain': 'Douleur dans une articulation',
        'stiff-joints': 'Articulation raide ou difficile à bouger',
        sores: 'Peau ouverte ou plaie sur une grosseur',
        'chalky-discharge': 'Matière blanche, comme de la craie, qui coule de la peau',
        'colour-change': 'Peau rouge, violette ou plus foncée près d’une grosseur',
        'warmth-swelling': 'Peau chaude ou gonflée près d’une grosseur',
    },
    none: 'Rien de tout cela',
    noneNote: 'Cette liste ne peut pas nommer tous les problèmes. Signalez à votre équipe soignante toute nouvelle grosseur et tout changement.',
    notDiagnosis: 'Ceci n’est pas un diagnostic. D’autres problèmes peuvent se présenter de la même façon.',
    questions: [
        'Quelle pourrait être la cause\u00a0?',
        'De quels examens ai-je besoin, et que vont-ils montrer\u00a0?',
        'Une autre maladie pourrait-elle en être à l’origine\u00a0?',
        'Quels sont mes choix, sont-ils efficaces, et quels sont les risques\u00a0?',
        'Comment soigner une grosseur ou une plaie à la maison\u00a0?',
        'Dois-je continuer à prendre mes médicaments comme maintenant\u00a0?',
        'Quels changements veulent dire que je dois vous appeler\u00a0?',
    ],
    ui: {
        urgentTick: 'Cochez un signe pour le mettre en premier dans vos notes.',
        since: 'Depuis quand\u00a0?',
        sinceHint: 'Une date ou des mots, comme «\u00a0le printemps dernier\u00a0».',
        where: 'Où\u00a0?',
        whereHint: 'Par exemple\u00a0: main gauche, les deux coudes.',
        words: 'Avec vos mots',
        wordsHint: 'Qu’est-ce qui a changé\u00a0? Qu’est-ce qui soulage ou aggrave\u00a0?',
        sheet: 'Mes notes',
        sheetIntro: 'Voici mes propres notes, pour mon équipe soignante.',
        sheetEmpty: 'Rien n’est encore noté.',
        sheetUrgent: 'Signes urgents que j’ai cochés',
        sheetSymptoms: 'Ce que j’ai remarqué',
        sheetWords: 'Avec mes mots',
        questions: 'Questions à poser',
        print: 'Imprimer',
        copy: 'Copier en texte',
        clear: 'Effacer mes notes',
        clearing: {
            ask: 'Effacer tout ce que vous avez coché et écrit ?',
            yes: 'Oui, tout effacer',
            no: 'Non, garder',
        },
        cleared: 'Vos notes sont effacées.',
        remembered: {
            session: 'Vos notes restent dans cet onglet du navigateur jusqu’à ce que vous les effaciez ou fermiez l’onglet.',
            device: 'Vos notes restent dans ce navigateur, sur cet appareil, jusqu’à ce que vous les effaciez. Les autres personnes qui l’utilisent peuvent les voir.',
        },
        notRemembered: 'Vos notes ne peuvent pas être enregistrées dans ce navigateur. Elles sont seulement sur cette page. Imprimez-les ou copiez-les avant de la quitter.',
        private: 'Ce que vous cochez ou écrivez reste sur cette page.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Les choix de traitement',
    opening: [
        '**Aucun traitement ne marche pour tout le monde.** La calcinose est difficile à traiter. [@traineau2020; @balin2012; @w-tma] Le choix dépend de la cause, de l’endroit et de la gravité. [@w-uptodate-tx]',
        'Pour chaque choix, les preuves sont faibles. [@traineau2020] Dans la plupart des pays, ces médicaments sont ici utilisés hors de leur usage autorisé («\u00a0off-label\u00a0»)\u00a0: ils ne sont pas autorisés contre la calcinose.',
        '**N’arrêtez pas et ne commencez pas un médicament de vous-même.** Parlez-en d’abord à votre équipe soignante.',
    ],
    medicines: 'Médicaments',
    parts: {
        what: 'Ce que c’est',
        why: 'Pourquoi on l’essaie',
        evidence: 'Quelles sont les preuves',
        ask: 'À demander ou à savoir',
    },
    items: {
        'underlying-disease': {
            name: 'Soigner la maladie à l’origine',
            what: 'Votre équipe cherche la maladie à l’origine de la calcinose, et la traite. C’est la première chose à faire. [@w-tma; @w-uptodate-tx]',
            why: 'Dans une [maladie auto-immune](#autoimmune-disease), bien contrôler la maladie peut aider aussi pour la calcinose. [@w-tma; @orandi2018]',
            evidence: '**Bons soins habituels, peu étudiés.** Cela peut aider, mais personne ne peut le promettre.',
            ask: 'Demandez quelle maladie est à l’origine de votre calcinose, et si elle est bien contrôlée.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Un [inhibiteur calcique](#calcium-channel-blocker). Il faut une ordonnance.',
            why: 'Il laisse peut-être entrer moins de calcium dans les cellules. [@traineau2020]',
            evidence: '**Revues de petites études.** Les preuves sont faibles. [@traineau2020] Dans une étude, 9 personnes sur 17 sont allées en partie mieux. [@balin2012]',
            ask: 'Demandez s’il convient à votre tension artérielle et à vos autres médicaments.',
        },
        bisphosphonates: {
            name: 'Bisphosphonates',
            what: 'Des médicaments qui ralentissent la perte d’os.',
            why: 'Ils limitent peut-être la quantité de calcium qui s’accumule. [@traineau2020]',
            evidence: '**Revues de petites études.** Les résultats varient, et les preuves sont faibles. [@traineau2020]',
            ask: 'Dites à votre médecin si vous avez une maladie des reins. Il faut alors plus de prudence avec eux. [@traineau2020]',
        },
        minocycline: {
            name: 'Minocycline',
            what: 'Un **antibiotique** (une tétracycline) qui calme aussi l’inflammation. [@robertson2003]',
            why: 'Elle calme peut-être le gonflement et les plaies autour des grosseurs. Elle se lie aussi au calcium. [@robertson2003]',
            evidence: '**Petites études.** Les résultats varient. Dans une étude, 8 personnes sur 9 sont allées mieux. [@robertson2003] Dans une étude plus récente, c’était le cas de 34 sur 78. [@w-minocycline-acr]',
            ask: 'Elle peut donner aux grosseurs une couleur bleu-noir. [@robertson2003] On l’évite en général pendant la grossesse et chez les jeunes enfants\u00a0: prévenez donc votre médecin.',
        },
        'sodium-thiosulfate': {
            name: 'Thiosulfate de sodium',
            what: 'Un médicament donné dans une veine par perfusion, ou dans la grosseur avec une aiguille.',
            why: 'Il aide peut-être à dissoudre le calcium. [@traineau2020]',
            evidence: '**Récits de cas isolés.** Il n’y a rien de plus sur la perfusion pour le calcium dans un tissu abîmé (calcinose [dystrophique](#dystrophic)). [@w-sts-case] Une piqûre dans la grosseur semble plus prometteuse. Mais les preuves restent faibles. [@traineau2020]',
            ask: 'La perfusion sert surtout, hors de son usage autorisé, contre la [calciphylaxie](#calciphylaxis). Pour celle-ci, aucun traitement n’a fait la preuve qu’il aide à vivre plus longtemps. [@w-ukcs]',
        },
        phosphate: {
            name: 'Contrôle du phosphate',
            what: 'Moins de phosphate, par l’alimentation ou par des médicaments qui le retiennent dans l’intestin ([chélateurs du phosphate](#phosphate-binder)). [@fathi2014]',
            why: 'C’est une part importante des soins dans l’insuffisance rénale chronique, et dans la [calcinose tumorale](#tumoral-calcinosis) avec phosphate élevé. [@boyce2020; @fathi2014]',
            evidence: '**Revues de petites études.** Les résultats sont limités. [@boyce2020]',
            ask: 'Ne changez votre alimentation qu’avec une diététicienne ou un diététicien, ou avec l’équipe de néphrologie. [@w-nkf-uk] Votre équipe choisit le chélateur\u00a0: ceux qui contiennent du calcium peuvent augmenter le risque de calciphylaxie. [@w-cua-table] N’en arrêtez aucun de vous-même.',
        },
        surgery: {
            name: 'Opération (chirurgie)',
            what: 'Un chirurgien enlève la grosseur, ou une partie. [@w-debulking]',
            why: 'Pour des grosseurs douloureuses à un seul endroit. Là, c’est souvent le choix le plus utilisé, et celui qui marche le mieux. [@balin2012]',
            evidence: '**Petites études.** Dans une étude, la réponse a été complète chez 22 personnes sur 28. [@balin2012]',
            ask: 'Les grosseurs peuvent revenir. Dans la [sclérodermie systémique](#systemic-sclerosis), elles sont revenues chez 15 personnes opérées sur 100. La guérison a été lente chez 13 sur 100, et 10 sur 100 ont eu une infection. [@w-sclerodermabc] Dans la calcinose tumorale, elles reviennent souvent. Là, les médecins essaient d’abord le contrôle du phosphate. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Ondes de choc',
            what: 'Des ondes proches du son, envoyées depuis l’extérieur du corps ([lithotritie](#eswl)). On s’en sert aussi contre les calculs des reins. [@delgado2015]',
            why: 'Pour casser de petites grosseurs et calmer la douleur. [@w-sclerodermabc]',
            evidence: '**Récits de cas isolés.** Il y a aussi quelques petites études. L’effet contre la douleur est mieux montré que la perte de calcium. [@delgado2015; @traineau2020]',
            ask: 'Demandez ce que cela pourrait vous apporter.',
        },
        'wound-care': {
            name: 'Soins des plaies',
            what: 'Des soins de la peau, quand des grosseurs la percent et forment des [plaies](#ulcer). [@w-sclerodermabc]',
            why: 'Pour aider les plaies à guérir. [@w-sclerodermabc]',
            evidence: '**Bons soins habituels, peu étudiés.** Ce sont les mêmes soins que pour d’autres plaies. [@w-sclerodermabc]',
            ask: 'Faites-vous soigner aujourd’hui même en cas de fièvre, de pus, ou de peau chaude qui devient rouge ou plus foncée.',
        },
        physiotherapy: {
            name: 'Kinésithérapie (physiothérapie)',
            what: 'Des exercices avec un kinésithérapeute (physiothérapeute).',
            why: 'Pour calmer la douleur et vous aider à bouger, surtout près des articulations.',
            evidence: '**Bons soins habituels, peu étudiés.** On la conseille aux enfants atteints de [dermatomyosite](#dermatomyositis). Pour la calcinose elle-même, il y a peu de preuves. [@w-jdm-guideline]',
            ask: 'Demandez quels exercices vous conviennent.',
        },
    },
    selfCare: {
        title: 'Ce que vous pouvez faire vous-même',
        items: [
            '**Il ne faut ni couper, ni piquer, ni presser une grosseur.** Elle pourrait s’infecter. [@w-sclerodermabc-faq]',
            'Dans la sclérodermie, le calcium des aliments ne cause pas de calcinose. [@w-sclero-isn] N’arrêtez ni le calcium, ni la vitamine D, ni un médicament avant d’avoir demandé.',
            'Dans la sclérodermie systémique et la dermatomyosite, on conseille souvent ceci\u00a0: ne fumez pas, restez au chaud et évitez les chocs. [@w-valenzuela-chung2016] Avec une dermatomyosite, protégez votre peau du soleil. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Déconseillé',
        items: [
            '**La warfarine à faible dose ne doit pas être utilisée pour traiter la calcinose.** [@traineau2020]',
            'Si vous prenez de la warfarine pour une autre raison, ne l’arrêtez pas de vous-même. Demandez à la personne qui l’a prescrite.',
        ],
    },
    ui: {
        choose: 'Choisissez ce que vous voulez lire',
        chooseHint: 'Tout est affiché tant que vous n’avez rien choisi.',
        showAll: 'Tout afficher',
        showing: 'Affichage\u00a0: {names}',
        showingAll: 'Tous les types de traitement sont affichés.',
        print: 'Imprimer',
        sourcesElsewhere: 'Les sources sont sur la page web.',
        notOffered: 'Cet établissement de soins ne propose pas ce traitement.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Les types de calcinose',
    caption: 'Les cinq types de calcinose côte à côte',
    note: 'Ce guide distingue cinq types, comme plusieurs sources. [@reiter2011; @le-statpearls] D’autres en comptent quatre et rangent la calciphylaxie dans un autre type. [@w-dermnet] Chaque type a sa propre cause. Certains sont donc moins rares que d’autres. Nous n’avons trouvé aucun comptage dans la population générale. La «\u00a0fréquence\u00a0» est donc surtout donnée en mots.',
    columns: {
        type: 'Type',
        commonality: 'Fréquence',
        feature: 'Trait principal',
        cause: 'Cause',
        serum: 'Calcium et phosphate dans le sang',
    },
    types: {
        dystrophic: {
            name: 'Dystrophique',
            commonality: 'Peu fréquente, mais la plus fréquente des cinq. [@le-statpearls]',
            feature: 'Se forme dans un tissu abîmé.',
            cause: 'Maladie auto-immune, blessure ou infection.',
            serum: 'Le plus souvent normaux. [@reiter2011]',
            description: [
                'Du calcium se dépose dans un tissu qui a été abîmé ou enflammé. Les taux dans le sang restent le plus souvent normaux. [@reiter2011]',
            ],
            examples: [
                'Maladies auto-immunes\u00a0: [sclérodermie systémique](#systemic-sclerosis) (y compris sa forme [CREST](#crest)), [dermatomyosite](#dermatomyositis) et, moins souvent, [lupus](#lupus). [@w-dermnet]',
                'Une blessure, une infection ou une tumeur. [@w-dermnet] C’est une raison de faire examiner toute nouvelle grosseur.',
            ],
        },
        metastatic: {
            name: 'Métastatique',
            commonality: 'Rare.',
            feature: 'Près des articulations et dans des organes, dans tout le corps. Ce n’est pas la propagation d’un cancer. [@w-dermnet]',
            cause: 'Minéraux du sang déréglés. Souvent à cause d’une maladie chronique des reins ou de glandes parathyroïdes trop actives.',
            serum: 'L’un ou les deux le plus souvent élevés. [@w-dermnet]',
            description: [
                'Le nom métastatique parle de minéraux. Ce n’est **pas la propagation d’un cancer**. Le corps n’arrive pas à équilibrer le calcium et le phosphate. Le sang en contient trop, et une partie se dépose dans les tissus. [@reiter2011]',
                'La plupart des personnes atteintes ont une insuffisance rénale chronique ou sont en [dialyse](#dialysis). [@rumancik2020] Le phosphate est alors souvent élevé, tandis que le calcium peut être normal.',
            ],
            examples: [
                'Des glandes parathyroïdes trop actives ([hyperparathyroïdie](#hyperparathyroidism)). [@w-dermnet]',
                'Trop de vitamine D. [@w-dermnet] Demandez avant d’arrêter une vitamine ou un médicament.',
            ],
        },
        idiopathic: {
            name: 'Idiopathique',
            commonality: 'Très rare.',
            feature: 'On ne trouve pas de cause claire.',
            cause: 'Inconnue. Quelques formes héréditaires sont classées ici par tradition. [@le-statpearls]',
            serum: 'Le plus souvent normaux. Le phosphate est élevé dans une forme héréditaire. [@w-medlineplus-hftc]',
            description: [
                'Les médecins utilisent ce nom après avoir écarté les autres causes. Ils ne trouvent ni déclencheur, ni tissu abîmé, ni problème de minéraux. [@reiter2011]',
            ],
            examples: [
                'La [calcinose tumorale](#tumoral-calcinosis) familiale, classée ici par tradition. [@le-statpearls] Elle est héréditaire\u00a0: sa cause est donc connue. Elle commence souvent dans la jeunesse, mais peut commencer à tout âge. [@w-medlineplus-hftc]',
                'De petites grosseurs dures près de la surface de la peau (nodules calcifiés sous-épidermiques). La plupart se voient chez des enfants, mais presque 3 sur 10 chez des adultes. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogène',
            commonality: 'Rare.',
            feature: 'Reste à l’endroit de la piqûre ou du geste médical.',
            cause: 'Gestes médicaux ou médicaments.',
            serum: 'Le plus souvent normaux. Des taux élevés peuvent augmenter le risque. [@rumancik2020]',
            description: [
                'Ce mot veut dire «\u00a0provoqué par des soins médicaux\u00a0». Le dépôt se forme après un traitement. [@reiter2011]',
                'Douleur, gonflement, cloques ou peau foncée à l’endroit d’une perfusion\u00a0? **Prévenez tout de suite une infirmière ou un infirmier**. À la maison, faites-vous soigner le jour même.',
            ],
            examples: [
                'Une perfusion avec du calcium ou du phosphate. Le plus souvent, du calcium est sorti de la veine. [@rumancik2020] Chez trois nouveau-nés, les grosseurs ont disparu sans traitement en 3 semaines à 6 mois. Ce n’est peut-être pas vrai pour d’autres. [@w-neonate]',
                'Certaines pâtes pour électrodes, surtout dans le passé. Aujourd’hui, des piqûres répétées au talon de nouveau-nés peuvent en être la cause. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Calciphylaxie',
            commonality: 'Très rare. Au Royaume-Uni, environ 1 personne dialysée sur 600 chaque année. [@w-nkf-uk]',
            feature: 'Une urgence. Du calcium et des caillots bouchent de petits vaisseaux de la peau et de la graisse. [@nigwekar2018]',
            cause: 'Surtout l’insuffisance rénale terminale. La warfarine, le diabète et l’obésité augmentent le risque. [@w-nkf-uk]',
            serum: 'Peuvent être élevés, normaux ou bas. [@w-clinlab]',
            description: [
                '**Faites-vous aider vite** en cas de nouvelle zone de peau très douloureuse qui devient violette, foncée ou noire. En dialyse, ou avec une insuffisance rénale ou une greffe, appelez tout de suite votre équipe de néphrologie. Si personne ne répond aussitôt, appelez le numéro d’urgence. Toute autre personne doit se faire soigner aujourd’hui même.',
                'Du calcium et des caillots bouchent des vaisseaux sanguins petits et moyens. La peau reçoit trop peu de sang et meurt, avec de fortes douleurs. Ce n’est pas la même chose que des artères durcies. [@nigwekar2018] Elle est rare mais peut mettre la vie en danger. Dans deux études sur des personnes en dialyse, de 45 à 67 sur 100 sont mortes dans l’année. [@w-renalnews; @w-ukcs]',
                'Des analyses de sang normales ne l’excluent pas. [@w-clinlab] Plus de femmes que d’hommes en sont atteintes. [@w-nkf-uk] N’arrêtez pas la warfarine de vous-même\u00a0: demandez à la personne qui l’a prescrite.',
            ],
            examples: [
                'L’[insuffisance rénale terminale](#end-stage-renal-disease), chez la plupart des personnes atteintes. [@nigwekar2018]',
                'Sans insuffisance rénale\u00a0: glandes parathyroïdes trop actives, cancer, maladie du foie due à l’alcool ou maladie du tissu conjonctif. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Comparer',
        compareHint: 'Choisissez deux types ou plus.',
        oneMore: 'Choisissez encore un type pour comparer.',
        showAll: 'Afficher tous les types',
        comparing: 'Comparaison\u00a0: {names}',
        showingAll: 'Les cinq types sont affichés.',
        aboutEach: 'À propos de chaque type',
        examples: 'Exemples',
        backToTable: 'Retour au tableau',
        highlighted: 'Mis en avant sur cette page',
        copyText: 'Copier en texte',
        copyCsv: 'Copier pour un tableur',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Quand demander de l’aide vite',
    intro: 'Lisez d’abord ces signes. Agissez dès qu’il y en a un, même en cas de doute.',
    tiers: {
        emergency: 'Urgence\u00a0: agissez tout de suite',
        'in-hospital': 'Pendant ou après une perfusion\u00a0: prévenez tout de suite',
        'same-day': 'Faites-vous examiner aujourd’hui',
        'within-days': 'Faites-vous examiner dans les prochains jours',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'En dialyse, ou avec une insuffisance rénale ou une greffe de rein\u00a0: une nouvelle zone de peau très douloureuse qui devient violette, foncée ou noire, montre un dessin en filet ou s’ouvre',
            action: '**Appelez tout de suite votre équipe de néphrologie.** Si personne ne répond aussitôt, appelez le {emergency} ou allez aux urgences. Le sang n’arrive peut-être plus à la peau. Cela peut mettre la vie en danger. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Une infection avec l’un de ces signes\u00a0: confusion, mal à articuler, violents frissons, très grand essoufflement, pas d’urine en un jour, peau marbrée, bleue ou très pâle',
            action: '**Appelez le** {emergency} **tout de suite.** Dites que vous avez une infection. Cela peut mettre la vie en danger. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Un doigt ou un orteil qui devient bleu ou noir, ou qui reste blanc et douloureux, ou une plaie au bout d’un doigt qui s’agrandit vite',
            action: '**Faites-vous soigner en urgence aujourd’hui même.** Allez aux urgences ou appelez le {emergency}. Le sang ne circule peut-être plus assez. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Douleur, gonflement, cloque ou peau foncée là où une perfusion est posée, ou l’était il y a peu de temps',
            action: '**Prévenez tout de suite une infirmière ou un infirmier.** Si vous êtes à la maison, faites-vous soigner le jour même. Du calcium qui fuit d’une perfusion peut détruire la peau. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Près d’une grosseur ou d’une plaie\u00a0: rougeur ou peau plus foncée qui s’étend, chaleur, gonflement, pus, douleur plus forte, ou fièvre',
            action: '**Consultez un médecin ou un infirmier aujourd’hui même.** Allez-y plus tôt si un médicament affaiblit vos défenses (système immunitaire). La peau est peut-être infectée. Sur une peau brune ou noire, le rouge se voit mal. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Une articulation soudain chaude, gonflée, très douloureuse et impossible à bouger, avec ou sans fièvre',
            action: '**Faites-vous examiner aujourd’hui même.** Si vous vous sentez très mal, appelez le {emergency}. L’articulation est peut-être infectée. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Sans insuffisance rénale\u00a0: de nouvelles taches de peau douloureuses, violettes ou noires, surtout sous warfarine',
            action: '**Faites-vous examiner aujourd’hui même.** N’arrêtez pas la warfarine ni un autre médicament de vous-même. De petits vaisseaux sanguins sont peut-être bouchés. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Une grosseur qui grandit au fil des semaines, qui est grande, qui est profonde, qui ne bouge pas, ou qui est revenue après avoir été enlevée',
            action: '**Consultez un médecin ou un infirmier dans les prochains jours.** Un enfant doit être examiné dans les 2 jours. [@w-sarcoma] Grande veut dire 5 cm (2 pouces) ou plus. [@w-sarcoma-nhs] D’autres causes, comme un cancer, doivent être écartées.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
