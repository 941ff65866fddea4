const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: '简体中文',
    labelled: '{label}：{text}',
    sources: '资料来源',
    source: '来源{n}',
    backToText: '回到正文',
    copied: '已复制',
    copyByHand: '请选中这段文字并复制。',
    contact: '联系方式',
    emergencyNumber: '您当地的急救电话（120、112、911或999）',
    reviewed: '{by}已于{on}审阅。',
    notReviewed: '本文尚未经临床医护人员审阅，如有疑问，请咨询您的医护团队。',
    draft: '本译文是草稿，尚未经临床医护人员审阅。如有疑问，请咨询您的医护团队。',
    about: '关于本文',
    version: '第{version}版，{date}',
    local: '展示本页面的医疗机构修改或补充了部分文字。',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: '病因和风险因素',
    intro: '每种类型的钙质沉着症都有各自的病因。 [@reiter2011]下面分三类介绍。受伤、感染和医疗操作也可能引起它。 [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: '自身免疫病和炎症性疾病',
            explanation: '得了[自身免疫病](#autoimmune-disease)，身体会误伤自己的组织。钙可能沉积在受伤的地方。血液里的钙和磷大多保持正常。 [@reiter2011]',
        },
        'metabolic-renal': {
            name: '血液中的矿物质和肾脏',
            explanation: '血液里的钙过多，磷过多，或者两者都过多。一部分可能沉积在组织里。 [@reiter2011]医生把这叫作[转移性](#metastatic)。这个名称说的是矿物质。这**不是癌症扩散**。',
        },
        genetic: {
            name: '遗传原因',
            explanation: '有些类型来自家族中遗传的基因变化。这些类型非常罕见。 [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: '系统性硬化症（硬皮病）',
            known: [
                '研究显示，有钙质沉着症的患者约为每4人中1人，到每10人中4人。 [@valenzuela2016; @w-samoes2023]',
                '局限型和弥漫型都可能出现。[CREST](#crest)是与局限型有关的旧名称，其中的C就代表钙质沉着症。 [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: '皮肌炎',
            known: [
                '这种病会损害肌肉和皮肤。每100名成人患者中，约有20人会得钙质沉着症。 [@hoeltzel2014; @w-tma]',
                '儿童期发病的类型（幼年型）中，各种数字从每100人中10人到70人不等。 [@hoeltzel2014]四项研究的结果是每100人中13至47人。 [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: '狼疮（SLE）',
            known: [
                '在[狼疮](#lupus)中，皮肤里有钙非常罕见。 [@w-sle-jdd]一项较早的X光研究发现，130人中有9人的关节附近和软组织里有钙。 [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: '慢性肾衰竭',
            known: [
                '这是这一类的主要原因，正在[透析](#dialysis)的人尤其如此。 [@rumancik2020]最主要的推动因素是血磷过高。血钙可能正常。 [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: '甲状旁腺过度活跃',
            known: [
                '这些小腺体在颈部。它们产生的激素太多（[甲状旁腺功能亢进症](#hyperparathyroidism)）。钙和磷会失去平衡，一部分可能沉积在组织里。 [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: '钙化防御的风险因素',
            known: [
                '钙化防御是罕见病，可能危及生命。 [@nigwekar2018]如果皮肤新出现剧烈疼痛，而且发紫、颜色变深或变黑，**请尽快求医**。',
                '得这种病的人大多患有[终末期肾病](#end-stage-renal-disease)。 [@nigwekar2018]在一项研究中，开始透析时正在用华法林的人，得病的几率是其他人的三倍多。 [@nigwekar2016]**不要自行停用华法林：请先问为您开药的医护人员。**',
                '没有肾衰竭也可能得这种病。它也见于甲状旁腺过度活跃、癌症、酒精引起的肝损伤和[结缔组织病](#connective-tissue-disease)。 [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: '家族性瘤样钙质沉着症',
            known: [
                '孩子从父母双方各得到一个有变化的基因。 [@boyce2020]其中一种类型血磷偏高，另一种血磷正常。 [@boyce2020; @w-sprecher]',
                '关节附近会长出大的钙沉积，最常见于髋部、肩部和肘部。它们看起来可能像肿瘤，但不是肿瘤，也不是癌症。 [@w-medlineplus-hftc]即便如此，新长出的肿块也要请医护人员检查。',
            ],
        },
    },
    genes: {
        title: '供临床医护人员参考：相关基因',
        text: [
            '高磷型：[FGF23](#fgf23)、GALNT3或KL。 [@boyce2020]血磷正常型：SAMD9。 [@w-sprecher]遗传方式为常染色体隐性遗传。 [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: '怎样发现钙质沉着症',
    intro: '医生通过体格检查，再结合几种检查，来发现钙质沉着症。 [@le-statpearls]下面按通常的顺序介绍。第一项检查通常是拍X光片。 [@mar2021]**不是每个人都需要做每一步。**',
    parts: {
        happens: '怎么做',
        shows: '能看出什么',
        misses: '看不出什么',
    },
    items: {
        examination: {
            name: '体格检查',
            happens: '医生或护士会看您的皮肤，用手摸有没有硬的肿块。',
            shows: '典型的硬肿块。紧挨着皮肤下面的最容易摸到。',
            misses: '只靠体格检查会漏掉一些。一项研究检查了系统性硬化症患者。在X光片显示有钙的人中，每100人里体格检查只发现了约58人。 [@w-samoes2023]',
        },
        imaging: {
            name: '影像检查',
            happens: '给您拍片，最常用的是普通X光片。有些人还需要做超声、[CT检查](#ct-scan)或[磁共振检查](#mri)。这些主要用于较深的肿块。 [@mar2021]',
            shows: 'X光片能显示钙有多少、在哪里。超声和CT能显示更多细节。 [@mar2021]',
            misses: '普通的磁共振检查不太能显示钙本身。 [@mar2021]',
        },
        'blood-tests': {
            name: '验血',
            happens: '给您抽一些血。化验室检查血里的钙和磷。多数时候还会检查肾功能、维生素D，以及一种控制钙的激素（甲状旁腺激素）。 [@le-statpearls; @boyce2020]',
            shows: '这些矿物质是否失去平衡。验血还可能看出引起钙质沉着症的疾病的迹象。 [@le-statpearls][ANA检查](#antinuclear-antibody)的结果可能提示有狼疮或硬皮病，也可能提示没有。 [@w-ana]',
            misses: '只靠ANA检查不能确定有病，也不能排除疾病。健康的老年人中，弱阳性结果很常见。有些药物也会造成阳性。 [@w-ana]',
        },
        biopsy: {
            name: '活检',
            happens: '有时，医生会取一小块组织，由化验室放大仔细观察。如果有[钙化防御](#calciphylaxis)的迹象，**这样做可能引起新的溃疡或感染。**应由专科医生决定。 [@w-clinlab]',
            shows: '活检可以确认钙质沉着症，并排除其他疾病。 [@reiter2011]主要在担心是癌症时才做。',
            misses: '一小块组织看不出钙有多少，也看不出别处还有没有。',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: '关于这些信息',
    items: {
        information: '**仅供参考。**这份指南帮助您了解钙质沉着症，为看病做准备。它不能判断您得了什么病，也不能判断什么最适合您。',
        'no-stand-in': '**不能代替您的医护团队。**了解您的医生或护士，能给您适合您的建议。这份指南做不到。不要因为在这里读到的内容而推迟看病，也不要因此停止治疗。',
        emergency: '**不用于紧急情况。**遇到紧急情况，不要再往下读。请拨打{emergency}。',
        making: '**依据已发表的资料编写。**这些资料是研究论文和健康网站。每个数字都标明来源。下方有一行文字，说明临床医护人员是否审阅过本文。',
        privacy: '**保护隐私。**这份指南不会把您的任何信息发给任何人。它不使用Cookie，也不统计访问次数。它所在的网站可能有自己的规定。',
    },
    help: {
        title: '更多帮助',
        intro: '钙质沉着症可能与其他疾病同时出现。以下组织帮助患有这些疾病的人。',
        groups: {
            myositis: '更多关于伴随自身免疫病出现的钙质沉着症的信息。',
            scleroderma: '为系统性硬化症（硬皮病）患者提供的更多信息。',
            kidney: '为肾病患者提供的更多信息。',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: '关于钙质沉着症的常见问题',
    items: {
        'firm-lump': {
            question: '我的皮肤下面有一个硬肿块，该怎么办？',
            answer: [
                '新长出的肿块，请让医生或护士检查。如果它在长大，请在几天内就诊。 [@w-sarcoma]它可能是[钙质沉着症](#calcinosis)，也就是钙积聚在皮肤下面。这种沉积物不是癌症，但其他问题看起来可能一样。怎样治疗才合适，要看病因。',
                '如果手指或脚趾变成青蓝色或黑色，或者一直发白，**请立即寻求急救**。如果您有感染，并且神志不清、剧烈发抖或喘不过气，也请立即寻求急救。如果您有肾衰竭，皮肤颜色变深、疼得很厉害，请立即打电话给您的肾科医护团队，或拨打急救电话。如果输液部位疼痛或颜色变深，请立即告诉护士。',
                '如果肿块附近的皮肤发烫、有脓、发红或颜色变深，**请今天就求医**。如果发烧，有疼痛的紫色或黑色皮肤，或有一个关节又烫又肿，也请今天就求医。',
            ],
        },
        'skin-signs': {
            question: '皮肤里有钙（皮肤钙质沉着症）有哪些表现？',
            answer: [
                '[皮肤钙质沉着症](#calcinosis-cutis)是指钙沉积在皮肤里。 [@reiter2011]它会形成坚硬的肿块，可能是白色、黄色，或与您的肤色相同。 [@w-dermadvisor]在棕色或黑色皮肤上，看起来可能不一样。',
                '肿块可能会痛，可能变成溃疡，也可能流出石灰样的白色糊状物。 [@valenzuela2020]不要挤压或切开肿块。',
            ],
        },
        diagnosis: {
            question: '医生怎样判断是不是钙质沉着症？',
            answer: [
                '医生或护士会看一看、摸一摸肿块。只靠这样会漏掉一些。 [@w-samoes2023]第一项检查常常是拍X光片，它能显示钙在哪里。 [@mar2021]',
                '验血是为了找病因。化验会查钙、磷，以及[自身免疫病](#autoimmune-disease)的迹象。 [@le-statpearls]',
                '有些人需要做[活检](#biopsy)：取一小块皮肤，放大仔细观察。如果是[钙化防御](#calciphylaxis)，活检可能引起新的溃疡，所以应由专科医生决定。 [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: '营养不良性和转移性（不是癌症扩散）钙质沉着症有什么不同？',
            answer: [
                '**营养不良性**钙质沉着症是最常见的类型。它发生在受伤或发炎的组织里。血液里的钙和磷通常正常。 [@le-statpearls]',
                '**转移性**钙质沉着症的问题从血液开始。钙、磷或两者都不正常，常常是过高。常见原因是慢性肾衰竭。 [@le-statpearls]这个名称说的是矿物质。这**不是癌症扩散**。',
            ],
        },
        autoimmune: {
            question: '自身免疫病会引起钙质沉着症吗？',
            answer: [
                '会。得了这类病，身体会误伤自己的组织。这种损伤可能引起营养不良性钙质沉着症。它可能与[系统性硬化症](#systemic-sclerosis)（硬皮病）同时出现，也可能与[皮肌炎](#dermatomyositis)同时出现。在[狼疮](#lupus)中要少见得多。 [@balin2012]',
                '在系统性硬化症的研究中，有钙质沉着症的患者约为每4人中1人，到每10人中4人。 [@valenzuela2016; @w-samoes2023]这要看检查有多仔细：拍X光片比只看皮肤发现得多。',
            ],
        },
        tumoral: {
            question: '瘤样钙质沉着症是一种罕见的钙质沉着症吗？',
            answer: [
                '是的。它是钙质沉着症这一大类中的一种罕见类型。 [@le-statpearls]它常在家族中遗传。肾衰竭时也可能出现类似的类型。 [@fathi2014]',
                '它会形成大的肿块，最常见于髋部、肩部或肘部附近。它们看起来可能像肿瘤，但不是肿瘤，也不是癌症。 [@w-medlineplus-hftc]即便如此，新长出的肿块也要请医护人员检查。',
            ],
        },
        surgery: {
            question: '手术能取出沉积物吗？',
            answer: [
                '能。如果某一处的肿块造成困扰，手术是常用的选择。 [@balin2012]',
                '肿块可能再长出来。如果肿块较大，或属于某些类型，例如[瘤样钙质沉着症](#tumoral-calcinosis)，就更容易再长。 [@fathi2014]请问清楚手术对您有什么好处，可能出什么问题。',
            ],
        },
    },
    ui: {
        openAll: '全部展开',
        closeAll: '全部收起',
        filter: '搜索这些问题',
        clearFilter: '清除搜索',
        matches: { other: '共{all}个问题，显示{shown}个' },
        noMatch: '没有找到相符的问题。请换一个词试试。',
        copyLink: '复制此回答的链接',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: '本指南中的词语',
    terms: {
        'antinuclear-antibody': {
            name: '抗核抗体（ANA）',
            meaning: '一种验血项目，查的是针对身体自身细胞的蛋白质。有些健康人也会呈阳性。',
        },
        asymptomatic: { name: '无症状', meaning: '没有任何自己能感觉到的症状。' },
        'autoimmune-disease': {
            name: '自身免疫病',
            meaning: '身体的防御系统误伤自身组织的疾病。',
        },
        biopsy: { name: '活检（活组织检查）', meaning: '取一小块组织，放在显微镜下观察。' },
        bisphosphonates: {
            name: '双膦酸盐类药物',
            meaning: '减慢骨质分解的药物。有人试用于治疗钙沉积。',
        },
        calcification: { name: '钙化', meaning: '钙积聚在不该有钙的地方。' },
        calcinosis: { name: '钙质沉着症', meaning: '身体柔软部位里成块或成片的钙。' },
        'calcinosis-cutis': { name: '皮肤钙质沉着症', meaning: '皮肤里的钙质肿块。' },
        calciphylaxis: {
            name: '钙化防御',
            meaning: '一种罕见的急症。钙和血栓堵住皮肤的小血管。皮肤颜色变深，疼得非常厉害。',
        },
        'calcium-channel-blocker': {
            name: '钙通道阻滞剂',
            meaning: '减少钙进入细胞的药物，常用于治疗高血压。',
        },
        'calcium-salts': {
            name: '钙盐',
            meaning: '钙与磷酸盐等其他物质结合在一起。它们在组织里不会溶解。',
        },
        'connective-tissue-disease': {
            name: '结缔组织病',
            meaning: '连接和支撑身体的组织发生的疾病，会影响皮肤、关节和血管。',
        },
        crest: {
            name: 'CREST综合征',
            meaning: '与局限型硬皮病有关的旧名称。其中的C代表钙质沉着症。',
        },
        'ct-scan': {
            name: 'CT检查',
            meaning: '从许多角度拍X光片，再合成详细的图像。',
        },
        dermatomyositis: {
            name: '皮肌炎',
            meaning: '一种肌肉无力并伴有皮疹的疾病。成人和儿童都可能得。',
        },
        dialysis: {
            name: '透析',
            meaning: '肾衰竭时清洁血液的治疗，用机器或用透析液进行。',
        },
        diltiazem: {
            name: '地尔硫䓬',
            meaning: '一种钙通道阻滞剂，有人试用于治疗钙质沉着症。',
        },
        dystrophic: {
            name: '营养不良性钙化',
            meaning: '钙沉积在原本已受伤的组织里。血液里的钙和磷通常正常。',
        },
        'end-stage-renal-disease': {
            name: '终末期肾病（尿毒症）',
            meaning: '肾脏的功能太差，不透析或不做肾移植就无法维持生命。',
        },
        eswl: {
            name: '体外冲击波治疗（ESWL）',
            meaning: '从体外发出类似声波的冲击波，把沉积物打碎。',
        },
        excision: { name: '切除', meaning: '通过手术把某个东西切掉。' },
        extravasation: {
            name: '药液外渗',
            meaning: '输液的液体从静脉漏到周围的组织里。',
        },
        fgf23: {
            name: 'FGF23基因',
            meaning: '这个基因负责制造一种激素，这种激素让肾脏排出磷。',
        },
        hyperparathyroidism: {
            name: '甲状旁腺功能亢进症（甲旁亢）',
            meaning: '颈部的小腺体产生的一种激素太多，使钙失去平衡。',
        },
        hyperphosphatemia: { name: '高磷血症', meaning: '血液里的磷过多。' },
        iatrogenic: { name: '医源性', meaning: '由医疗行为引起的。' },
        idiopathic: { name: '特发性', meaning: '没有人找到原因的。' },
        lesion: { name: '病灶', meaning: '组织上有变化的地方，例如肿块、溃疡或斑块。' },
        lupus: {
            name: '狼疮（系统性红斑狼疮，SLE）',
            meaning: '一种自身免疫病，可能影响皮肤、关节、肾脏和其他部位。',
        },
        metastatic: {
            name: '转移性钙化',
            meaning: '血液里的矿物质不正常，钙因此沉积在健康的组织里。这不是癌症扩散。',
        },
        minocycline: { name: '米诺环素', meaning: '一种抗生素，也能减轻炎症。' },
        mri: {
            name: '磁共振成像（MRI）',
            meaning: '用强磁铁拍出的图像。它显示钙不如其他影像检查清楚。',
        },
        necrosis: { name: '坏死', meaning: '身体里的组织死亡。' },
        nodule: { name: '结节', meaning: '小而实的肿块。' },
        'phosphate-binder': {
            name: '磷结合剂',
            meaning: '随饭吃的药，在肠道里把磷抓住。',
        },
        serum: { name: '血清水平', meaning: '某种物质在血液的液体部分里有多少。' },
        'sodium-thiosulfate': {
            name: '硫代硫酸钠',
            meaning: '一种可能帮助钙溶解的药物，通过输液或注射使用。',
        },
        'systemic-sclerosis': {
            name: '系统性硬化症（硬皮病）',
            meaning: '一种自身免疫病，会使皮肤变硬，损害小血管和内脏。',
        },
        'tumoral-calcinosis': {
            name: '瘤样钙质沉着症',
            meaning: '关节附近罕见的大块钙质肿块。看起来像肿瘤，但不是肿瘤，可能在家族中遗传。新长出的肿块要请医护人员检查。',
        },
        ulcer: { name: '溃疡', meaning: '愈合很慢的开放性破口。' },
    },
    ui: {
        filter: '搜索这些词语',
        clearFilter: '清除搜索',
        matches: { other: '共{all}个词语，显示{shown}个' },
        noMatch: '没有找到相符的词语。请换一个词试试。',
        inGlossary: '在词语表中查看',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: '钙质沉着症指南',
    ui: {
        contents: '本指南内容',
        readingTime: { other: '阅读约需{minutes}分钟' },
        print: '打印本指南',
        backToContents: '回到目录',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: '钙质沉着症要点',
    summary: '钙质沉着症是指钙积聚在身体的柔软部位。 [@reiter2011]得这种病的人很少。 [@le-statpearls]但在某些自身免疫病和晚期肾病中，它是大家熟知的问题，也很重要。 [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: '是否罕见？',
            text: '这要看您还有什么病。总的来说，钙质沉着症是罕见病。但在[系统性硬化症](#systemic-sclerosis)（硬皮病）和[皮肌炎](#dermatomyositis)中，它比较常见。 [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: '五种类型',
            text: '钙质沉着症是一组疾病的名称。本指南分为五种类型，每种都有各自的病因。 [@reiter2011]有些资料分为四种。 [@w-dermnet]',
        },
        'main-cause': {
            title: '主要原因',
            text: '最常见的是，钙沉积在受过伤的组织里。[自身免疫病](#autoimmune-disease)、外伤或感染都可能造成这种损伤。这是[营养不良性](#dystrophic)类型。 [@le-statpearls]有些人找不到原因。',
        },
        signs: {
            title: '表现',
            text: '表现有轻有重。肿块可能会痛，也可能完全不痛。关节可能僵硬。皮肤可能破开，形成[溃疡](#ulcer)，流出石灰样的糊状物。 [@valenzuela2020]**新长出的肿块要检查**：请找医生或护士。 [@w-sarcoma]',
        },
        'finding-out': {
            title: '怎样查明',
            text: '需要几个步骤。医生或护士先检查肿块，然后拍X光片和验血。有些人还需要做[活检](#biopsy)：取一小块组织，放大仔细观察。 [@mar2021]',
        },
        care: {
            title: '治疗',
            text: '怎样治疗才合适，要看类型、病因和严重程度。 [@w-uptodate-tx]可以用药缓解症状，可以手术，也可以两者都用。 [@traineau2020]治疗也可能针对血液里的矿物质和炎症。希望您能感觉更好，生活得更好。目前还没有临床试验证明这一点。',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: '什么是钙质沉着症？',
    items: {
        meaning: {
            text: [
                '钙质沉着症就是钙出现在不该有的地方。石灰样的[钙盐](#calcium-salts)沉积在皮肤等身体的柔软部位。 [@reiter2011; @w-dermnet]这些沉积物不会溶解。 [@reiter2011; @w-uptodate]骨骼和牙齿需要钙：那是正常的，不是钙质沉着症。 [@w-dermnet]',
                '发生在皮肤的类型叫作[皮肤钙质沉着症](#calcinosis-cutis)。 [@reiter2011]',
            ],
        },
        look: {
            heading: '看起来是什么样',
            text: [
                '您可能会看到或摸到硬的肿块。许多是白色或黄色的。 [@w-dermadvisor]在棕色或黑色皮肤上，颜色可能看起来不一样。也要用手摸：肿块摸上去是硬的。 [@w-dermadvisor; @w-tma]',
                '如果肿块的样子让您担心，请告诉您的医护团队。 [@w-tma]',
            ],
        },
        place: {
            heading: '长在哪里',
            text: [
                '沉积物可能在皮肤里，或紧挨着皮肤下面。也可能更深：在肌肉里，或在肌腱里，也就是把肌肉连到骨头上的筋。 [@w-dermnet; @w-tma]有些类型会累及体内的器官。 [@w-dermnet]',
                '在一项针对[硬皮病](#systemic-sclerosis)患者的研究中，每10处沉积中约有7处在手上。 [@valenzuela2020]',
            ],
        },
        effect: {
            heading: '对您可能有什么影响',
            text: [
                '有些沉积物很小，您可能没有任何感觉。另一些很大，会痛，让日常生活变得困难。 [@w-sclerodermabc; @valenzuela2020]长在关节旁边的往往更麻烦。皮肤破开、形成[溃疡](#ulcer)的也是如此。 [@w-tma; @valenzuela2020]',
                '溃疡里可能流出石灰样的白色物质。 [@valenzuela2020]不要挤压或切开肿块，否则细菌可能进去。 [@w-sclerodermabc-faq]',
                '在一项针对硬皮病患者的研究中，感染很少见（每100人中约2人）。 [@valenzuela2020]如果肿块附近的皮肤发烫、有脓、发红或颜色变深，请当天求医。如果发烧，也请当天求医。 [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: '是癌症吗？',
            text: [
                '这些沉积物不是癌症。 [@w-medlineplus-hftc]但其他肿块看起来可能一样，有些肿瘤里也会形成钙。 [@w-dermnet]**新长出的肿块要检查**：请找医生或护士。如果它在长大或位置很深，请在几天内就诊。 [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: '皮肤及其下方组织的剖面图',
        description: '从上到下依次是：皮肤、脂肪、肌肉及其肌腱，以及在关节处相连的两块骨头。四处石灰样沉积物位于不同深度。第五处已经穿破皮肤，有物质流出。',
        note: '未按实际比例绘制，颜色也不是真实的颜色。',
        deposits: {
            title: '钙沉积',
            labels: {
                'in-skin': '**在皮肤里：**看得见也摸得到的硬疙瘩。',
                'in-fat': '**在皮肤下面的脂肪里：**可能摸得到但看不见的肿块。',
                'in-muscle': '**在肌肉里：**太深，看不见。',
                'by-joint': '**在关节旁、紧靠肌腱：**可能使关节僵硬。',
                'through-skin': '**在皮肤破损处：**有石灰样物质流出。',
            },
        },
        tissues: {
            title: '身体部位',
            labels: {
                skin: '皮肤',
                fat: '脂肪',
                muscle: '肌肉',
                tendon: '肌腱',
                bone: '骨头，中间是关节。骨头里的钙是正常的。',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: '钙质沉着症有多罕见？',
    intro: [
        '**对大多数人来说很罕见，在少数几种疾病中很常见。**主要取决于病因。 [@le-statpearls]我们没有找到普通人群的统计，所以不给出数字。用文字来说：大多数类型都不常见。 [@le-statpearls]',
        '有些遗传类型非常罕见。 [@w-medlineplus-hftc; @boyce2020][瘤样钙质沉着症](#tumoral-calcinosis)就是一种可能在家族中遗传的类型。这类疾病可能来自某些基因的变化。 [@boyce2020]',
        '在少数几种疾病中，它要常见得多。 [@valenzuela2016; @hoeltzel2014]其中两种是[系统性硬化症](#systemic-sclerosis)和[皮肌炎](#dermatomyositis)。皮肤里的钙（[皮肤钙质沉着症](#calcinosis-cutis)）在这两种病中比较常见。 [@balin2012; @traineau2020]它很重要，不是什么稀奇的事。 [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: '系统性硬化症（硬皮病）',
            statement: '在系统性硬化症患者中，每100人里约{people}人有钙质沉着症。',
            note: '也就是约每4人中1人，到每10人中4人。 [@valenzuela2016; @w-samoes2023]这要看检查有多仔细：拍X光片比只看皮肤发现得多。 [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: '幼年皮肌炎',
            statement: '在幼年皮肌炎患者中，每100人里约{people}人有钙质沉着症。',
            note: '这种类型从儿童期开始。数字范围很宽。下面四项研究的结果是每100人中13至47人。 [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: '成人皮肌炎',
            statement: '在成人皮肌炎患者中，每100人里约{people}人有钙质沉着症。',
            note: '这只是粗略的数字。我们没有找到它所依据的人数统计。',
        },
        lupus: {
            name: '狼疮（SLE）',
            statement: '在一项较早的X光研究中，每100名狼疮患者里约{people}人有钙质沉着症。',
            note: 'X光片显示软组织里有钙。 [@w-sle-budin]在狼疮患者的皮肤里，这非常罕见。 [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': '此处最大的研究',
        'PV-2': '此处第二大的研究',
        'PV-3': '此处第三大的研究',
        'PV-4': '通过体格检查（论文中的人数和百分比略有出入；两者均照原文列出）',
        'PV-5': '同一研究，通过X光片',
        'PV-6': '此处最大的研究',
        'PV-7': '土耳其的研究',
        'PV-8': '圣保罗的研究',
        'PV-9': '此处最小的研究',
        'PV-10': '已发表的范围',
        'PV-11': '已发表的估计',
        'PV-12': '较早的软组织X光研究',
    },
    ui: {
        drawings: '每100名该病患者中',
        drawingsHint: '每幅图表示100名患有该病的人，不是普通人群中的100人。',
        key: {
            solid: '实心：有钙质沉着症',
            between: '半实心：可能有，各项研究结果不同',
            empty: '空心：没有钙质沉着症',
        },
        plot: '逐项研究',
        plotHint: '圆点表示一个数字，横条表示一个范围。',
        axis: '每100人中有钙质沉着症的人数',
        range: '{low}至{high}',
        counted: '{total}人中有{count}人，每100人中约{people}人。',
        estimated: '每100人中约{people}人。',
        table: '用表格显示同样的数字',
        columns: {
            population: '疾病',
            study: '研究',
            count: '有钙质沉着症的人数',
            total: '参加研究的人数',
            share: '每100人',
        },
        notGiven: '未提供',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: '阅读难度',
    plain: '通俗易懂',
    clinical: '医学细节',
    changed: {
        plain: '本页文字现在使用通俗的语言。',
        clinical: '本页文字现在提供医学细节。',
    },
    remembered: '这个选择保存在此浏览器中。',
    notRemembered: '这个选择无法保存在此浏览器中，只对本页有效。',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: '参考文献',
    citedIn: '引用于：',
    copyText: '复制为文本',
    copyRis: '复制为RIS',
    copyBibtex: '复制为BibTeX',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: '看病前的记录',
    intro: '请标出您注意到的情况，看病时带上这份记录。沉积物的大小、类型和位置不同，表现也不同。 [@w-tma]',
    groups: {
        lumps: {
            label: '肿块',
            explanation: '皮肤下面的硬肿块，摸起来可能像硬疙瘩。颜色可能是白色、黄色，或与您的肤色相同。 [@w-dermadvisor]在较深的肤色上，看起来可能不一样。肿块的原因很多，所以新长出的肿块要请医护人员检查。',
        },
        pain: {
            label: '疼痛',
            explanation: '肿块可能会痛，尤其是在关节附近或身体受压的地方。 [@w-tma]',
        },
        stiffness: {
            label: '关节僵硬或疼痛',
            explanation: '关节可能酸痛或僵硬。大的肿块可能使旁边的关节活动不便。 [@w-tma]',
        },
        'ulcer-discharge': {
            label: '溃疡或白色流出物',
            explanation: '肿块上面的皮肤可能发炎、破开。它可能变成疼痛的溃疡，流出石灰样的白色物质。 [@w-dermadvisor]不要挤、刺或切：细菌可能进去。 [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: '皮肤变色、摸着发热或肿胀',
            explanation: '肿块附近的皮肤可能发红、肿胀，有感染时更明显。在棕色或黑色皮肤上，发红很难看出来。请留意皮肤是否颜色变深或发紫，是否摸着发热、肿胀和疼痛。 [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': '皮肤下面有坚硬的肿块',
        'pale-lumps': '白色、黄色或与肤色相同的肿块',
        pain: '肿块疼痛',
        tenderness: '肿块一碰或一按就痛',
        'joint-pain': '关节疼痛',
        'stiff-joints': '关节僵硬或难以活动',
        sores: '肿块上的皮肤破损或有溃疡',
        'chalky-discharge': '皮肤流出石灰样的白色物质',
        'colour-change': '肿块附近的皮肤发红、发紫或颜色变深',
        'warmth-swelling': '肿块附近的皮肤摸着发热或肿胀',
    },
    none: '以上都没有',
    noneNote: '这份清单不可能列出所有问题。如有任何新的肿块或变化，请告诉您的医护团队。',
    notDiagnosis: '这不是诊断。其他问题看起来可能一样。',
    questions: [
        '可能是什么原因？',
        '我需要做哪些检查？能看出什么？',
        '背后会不会有别的病？',
        '我有哪些选择？效果怎么样？有什么风险？',
        '在家里怎样护理肿块或溃疡？',
        '我现在用的药要照原样继续用吗？',
        '出现哪些变化时，我应该给你们打电话？',
    ],
    ui: {
        urgentTick: '勾选一个征兆，它会排在记录的最前面。',
        since: '从什么时候开始？',
        sinceHint: '可以写日期，也可以写“去年春天”这样的说法。',
        where: '在哪里？',
        whereHint: '例如：左手、两侧手肘。',
        words: '用您自己的话说',
        wordsHint: '有什么变化？什么会让它好一些或更糟？',
        sheet: '我的记录',
        sheetIntro: '这是我自己写的记录，给我的医护团队看。',
        sheetEmpty: '还没有记录。',
        sheetUrgent: '我标出的紧急征兆',
        sheetSymptoms: '我注意到的情况',
        sheetWords: '用我自己的话说',
        questions: '要问的问题',
        print: '打印',
        copy: '复制为文本',
        clear: '清除我的记录',
        clearing: { ask: '清除您勾选和输入的全部内容吗？', yes: '是，全部清除', no: '否，保留' },
        cleared: '您的记录已清除。',
        remembered: {
            session: '您的记录会留在这个浏览器标签页里，直到您清除记录或关闭标签页。',
            device: '您的记录会留在这台设备的浏览器里，直到您清除。使用这台设备的其他人可能会看到。',
        },
        notRemembered: '您的记录无法保存在这个浏览器里，只留在本页。离开本页前，请打印或复制您的记录。',
        private: '您勾选或输入的内容只留在本页。',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: '治疗选择',
    opening: [
        '**没有一种治疗对所有人都有效。**钙质沉着症很难治疗。 [@traineau2020; @balin2012; @w-tma]怎样选择，要看病因、位置和严重程度。 [@w-uptodate-tx]',
        '每种选择的证据都比较弱。 [@traineau2020]在大多数国家，这些药物用于此病属于“超说明书用药”：它们没有被批准用于钙质沉着症。',
        '**不要自行停药或开始用药。**请先与您的医护团队商量。',
    ],
    medicines: '药物',
    parts: {
        what: '是什么',
        why: '为什么试用',
        evidence: '证据如何',
        ask: '要问或要知道的事',
    },
    items: {
        'underlying-disease': {
            name: '治疗背后的疾病',
            what: '您的医护团队会寻找引起钙质沉着症的疾病，并加以治疗。这是第一步。 [@w-tma; @w-uptodate-tx]',
            why: '如果是[自身免疫病](#autoimmune-disease)，把病控制好，也可能对钙质沉着症有帮助。 [@w-tma; @orandi2018]',
            evidence: '**通行的良好做法，很少经过试验验证。**它可能有帮助，但没有人能保证。',
            ask: '请问清楚，您的钙质沉着症由什么病引起，这个病控制得怎么样。',
        },
        diltiazem: {
            name: '地尔硫䓬',
            what: '一种[钙通道阻滞剂](#calcium-channel-blocker)。需要处方。',
            why: '它可能减少钙进入细胞。 [@traineau2020]',
            evidence: '**小型研究的综述。**证据较弱。 [@traineau2020]在一项研究中，17人中有9人部分好转。 [@balin2012]',
            ask: '请问清楚，您的血压适不适合用它，它能不能与您的其他药一起用。',
        },
        bisphosphonates: {
            name: '双膦酸盐类药物',
            what: '减慢骨质分解的药物。',
            why: '它们可能限制钙的积聚。 [@traineau2020]',
            evidence: '**小型研究的综述。**结果不一，证据较弱。 [@traineau2020]',
            ask: '如果您有肾病，请告诉医生。这时用药需要格外小心。 [@traineau2020]',
        },
        minocycline: {
            name: '米诺环素',
            what: '一种**抗生素**（四环素类），也能减轻炎症。 [@robertson2003]',
            why: '它可能减轻肿块周围的肿胀和溃疡。它还会与钙结合。 [@robertson2003]',
            evidence: '**小型研究。**结果不一。在一项研究中，9人中有8人好转。 [@robertson2003]在后来的一项研究中，78人中有34人好转。 [@w-minocycline-acr]',
            ask: '它可能使肿块变成蓝黑色。 [@robertson2003]孕妇和幼儿通常避免使用，所以请告诉医生您的情况。',
        },
        'sodium-thiosulfate': {
            name: '硫代硫酸钠',
            what: '一种药物，通过静脉输液使用，或用针注射到肿块里。',
            why: '它可能帮助钙溶解。 [@traineau2020]',
            evidence: '**个别患者的报告。**用输液治疗受损组织里的钙（[营养不良性](#dystrophic)钙质沉着症），只有这些报告。 [@w-sts-case]直接注射到肿块里看来更有希望，但证据仍然较弱。 [@traineau2020]',
            ask: '输液主要以超说明书用药的方式用于[钙化防御](#calciphylaxis)。对于这种病，没有任何治疗被证明能帮助人活得更久。 [@w-ukcs]',
        },
        phosphate: {
            name: '控制磷',
            what: '通过饮食减少磷，或用药物在肠道里把磷抓住（[磷结合剂](#phosphate-binder)）。 [@fathi2014]',
            why: '这是慢性肾衰竭治疗的主要部分，也是血磷偏高的[瘤样钙质沉着症](#tumoral-calcinosis)治疗的主要部分。 [@boyce2020; @fathi2014]',
            evidence: '**小型研究的综述。**效果有限。 [@boyce2020]',
            ask: '只能在营养师或肾科医护团队的指导下改变饮食。 [@w-nkf-uk]用哪种磷结合剂由您的团队选择：含钙的可能增加钙化防御的风险。 [@w-cua-table]不要自行停用。',
        },
        surgery: {
            name: '手术',
            what: '外科医生取出肿块，或取出一部分。 [@w-debulking]',
            why: '用于某一处的疼痛肿块。对这种情况，它常常是用得最多、效果最好的选择。 [@balin2012]',
            evidence: '**小型研究。**在一项研究中，28人中有22人完全有效。 [@balin2012]',
            ask: '肿块可能再长出来。在[系统性硬化症](#systemic-sclerosis)中，每100名做过手术的人有15人肿块再长出来。每100人有13人愈合缓慢，每100人有10人感染。 [@w-sclerodermabc]瘤样钙质沉着症手术后常常再长出来。对这种病，医生先试着控制磷。 [@fathi2014]',
        },
        'shock-waves': {
            name: '冲击波',
            what: '从体外发出的类似声波的冲击波（[ESWL](#eswl)）。它也用于治疗肾结石。 [@delgado2015]',
            why: '为了打碎小肿块，减轻疼痛。 [@w-sclerodermabc]',
            evidence: '**个别患者的报告。**另有几项小型研究。减轻疼痛的证据，比减少钙的证据更好。 [@delgado2015; @traineau2020]',
            ask: '请问清楚它对您能有什么作用。',
        },
        'wound-care': {
            name: '伤口护理',
            what: '肿块穿破皮肤、形成[溃疡](#ulcer)时的皮肤护理。 [@w-sclerodermabc]',
            why: '帮助溃疡愈合。 [@w-sclerodermabc]',
            evidence: '**通行的良好做法，很少经过试验验证。**护理方法与其他伤口相同。 [@w-sclerodermabc]',
            ask: '如果发烧、有脓，或皮肤发烫并且发红或颜色变深，请今天就求医。',
        },
        physiotherapy: {
            name: '物理治疗',
            what: '跟物理治疗师一起做锻炼。',
            why: '减轻疼痛，帮助您活动，主要用于关节附近。',
            evidence: '**通行的良好做法，很少经过试验验证。**建议患[皮肌炎](#dermatomyositis)的儿童使用。对钙质沉着症本身，证据很少。 [@w-jdm-guideline]',
            ask: '请问清楚哪些锻炼适合您。',
        },
    },
    selfCare: {
        title: '您自己可以做什么',
        items: [
            '**不要切、刺或挤压肿块。**它可能会感染。 [@w-sclerodermabc-faq]',
            '在硬皮病中，吃含钙的食物不会引起钙质沉着症。 [@w-sclero-isn]在问过医护人员之前，不要停用钙、维生素D或药物。',
            '对系统性硬化症和皮肌炎，通常有这样的建议：不吸烟，注意保暖，避免磕碰。 [@w-valenzuela-chung2016]如果有皮肌炎，请保护皮肤不受日晒。 [@w-tma]',
        ],
    },
    notAdvised: {
        title: '不建议',
        items: [
            '**不应使用低剂量华法林治疗钙质沉着症。** [@traineau2020]',
            '如果您因为其他原因在用华法林，不要自行停药。请先问为您开这个药的人。',
        ],
    },
    ui: {
        choose: '选择要读的内容',
        chooseHint: '在您选择之前，显示全部内容。',
        showAll: '显示全部',
        showing: '正在显示：{names}',
        showingAll: '正在显示所有治疗种类。',
        print: '打印',
        sourcesElsewhere: '资料来源见网页。',
        notOffered: '本医疗机构不提供此项治疗。',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: '钙质沉着症的类型',
    caption: '五种钙质沉着症并列比较',
    note: '本指南与几种资料一样，分为五种类型。 [@reiter2011; @le-statpearls]另一些资料分为四种，把钙化防御归入另一类型。 [@w-dermnet]每种类型都有各自的病因，所以有些不像其他的那么罕见。我们没有找到普通人群的统计，所以“有多常见”大多用文字表示。',
    columns: {
        type: '类型',
        commonality: '有多常见',
        feature: '主要特点',
        cause: '病因',
        serum: '血液里的钙和磷',
    },
    types: {
        dystrophic: {
            name: '营养不良性',
            commonality: '不常见，但在五种中最常见。 [@le-statpearls]',
            feature: '发生在受损的组织里。',
            cause: '自身免疫病、受伤或感染。',
            serum: '通常正常。 [@reiter2011]',
            description: ['钙沉积在受伤或发炎的组织里。血液里的钙和磷大多保持正常。 [@reiter2011]'],
            examples: [
                '自身免疫病：[系统性硬化症](#systemic-sclerosis)（包括它的[CREST](#crest)型）、[皮肌炎](#dermatomyositis)，以及较少见的[狼疮](#lupus)。 [@w-dermnet]',
                '受伤、感染或肿瘤。 [@w-dermnet]这也是新长出的肿块要检查的一个原因。',
            ],
        },
        metastatic: {
            name: '转移性',
            commonality: '罕见。',
            feature: '在关节附近和器官里，遍及全身。这不是癌症扩散。 [@w-dermnet]',
            cause: '血液里的矿物质失去平衡。常由慢性肾病或甲状旁腺过度活跃引起。',
            serum: '通常其中一种或两种都偏高。 [@w-dermnet]',
            description: [
                '“转移性”这个名称说的是矿物质。这**不是癌症扩散**。身体无法保持钙和磷的平衡。血液里的含量太多，一部分沉积在组织里。 [@reiter2011]',
                '大多数患者有慢性肾衰竭，或正在[透析](#dialysis)。 [@rumancik2020]这时血磷常常偏高，而血钙可能正常。',
            ],
            examples: [
                '甲状旁腺过度活跃（[甲状旁腺功能亢进症](#hyperparathyroidism)）。 [@w-dermnet]',
                '维生素D过多。 [@w-dermnet]停用维生素或药物之前，请先问医护人员。',
            ],
        },
        idiopathic: {
            name: '特发性',
            commonality: '非常罕见。',
            feature: '找不到明确的原因。',
            cause: '不明。少数遗传类型按惯例列在这里。 [@le-statpearls]',
            serum: '通常正常。有一种遗传类型血磷偏高。 [@w-medlineplus-hftc]',
            description: [
                '医生排除了其他原因之后，才使用这个名称。找不到诱因，没有组织损伤，也没有矿物质问题。 [@reiter2011]',
            ],
            examples: [
                '家族性[瘤样钙质沉着症](#tumoral-calcinosis)，按惯例列在这里。 [@le-statpearls]它是遗传的，所以原因是已知的。常在年少时开始，但任何年龄都可能。 [@w-medlineplus-hftc]',
                '靠近皮肤表面的小硬块（表皮下钙化结节）。多见于儿童，但每10名患者中有近3名是成人。 [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: '医源性',
            commonality: '罕见。',
            feature: '只在打针或做过操作的地方。',
            cause: '医疗操作或药物。',
            serum: '通常正常。水平偏高可能增加风险。 [@rumancik2020]',
            description: [
                '这个词的意思是“由医疗行为引起”。沉积物在治疗之后形成。 [@reiter2011]',
                '输液部位疼痛、肿胀、起水疱或皮肤颜色变深？**请立即告诉护士**；如果在家，请当天求医。',
            ],
            examples: [
                '含钙或磷的输液。最常见的是钙从静脉漏了出来。 [@rumancik2020]在三名新生儿中，肿块未经治疗，在3周到6个月内消失。其他人不一定如此。 [@w-neonate]',
                '某些电极膏，多为过去的情况。如今，新生儿反复扎足跟采血也可能引起。 [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: '钙化防御',
            commonality: '非常罕见。在英国，每年约每600名透析患者中有1人。 [@w-nkf-uk]',
            feature: '急症。钙和血栓堵住皮肤和脂肪里的小血管。 [@nigwekar2018]',
            cause: '大多是终末期肾病。华法林、糖尿病和肥胖会增加风险。 [@w-nkf-uk]',
            serum: '可能偏高、正常或偏低。 [@w-clinlab]',
            description: [
                '如果皮肤新出现剧烈疼痛，而且发紫、颜色变深或变黑，**请尽快求医**。如果您正在透析，或有肾衰竭，或做过肾移植，请立即打电话给您的肾科医护团队。如果没有人马上接听，请拨打急救电话。其他人应在今天求医。',
                '钙和血栓堵住中小血管。皮肤得到的血太少而坏死，非常疼痛。这与动脉硬化不是一回事。 [@nigwekar2018]它虽然罕见，但可能危及生命。在两项针对透析患者的研究中，每100名得此病的人有45至67人在一年内去世。 [@w-renalnews; @w-ukcs]',
                '验血正常不能排除这种病。 [@w-clinlab]女性患者比男性多。 [@w-nkf-uk]不要自行停用华法林：请先问为您开药的医护人员。',
            ],
            examples: [
                '[终末期肾病](#end-stage-renal-disease)，大多数患者属于这种情况。 [@nigwekar2018]',
                '没有肾衰竭时：甲状旁腺过度活跃、癌症、酒精性肝病或结缔组织病。 [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: '比较',
        compareHint: '请选择两种或更多类型。',
        oneMore: '请再选择一种类型来比较。',
        showAll: '显示所有类型',
        comparing: '正在比较：{names}',
        showingAll: '正在显示全部五种类型。',
        aboutEach: '各类型介绍',
        examples: '例子',
        backToTable: '回到表格',
        highlighted: '本页重点',
        copyText: '复制为文本',
        copyCsv: '复制到电子表格',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: '什么时候要尽快求医',
    intro: '请先读这些征兆。只要出现其中任何一项，就要行动，即使您不确定。',
    tiers: {
        emergency: '紧急情况：立即行动',
        'in-hospital': '输液期间或之后：立即说出来',
        'same-day': '今天就诊',
        'within-days': '几天内就诊',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: '正在透析，或有肾衰竭，或做过肾移植：皮肤新出现剧烈疼痛，而且发紫、颜色变深或变黑，或出现网状花纹，或破开',
            action: '**立即打电话给您的肾科医护团队。**如果没有人马上接听，请拨打{emergency}，或去急诊科。皮肤可能正在失去血液供应。这可能危及生命。 [@nigwekar2018]',
        },
        sepsis: {
            sign: '有感染，并出现以下任何一项：神志不清，说话含糊，剧烈发抖，呼吸非常困难，一整天没有小便，皮肤出现花斑、发青或非常苍白',
            action: '**请立即拨打**{emergency}**求救。**说明您有感染。这可能危及生命。 [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: '手指或脚趾变成青蓝色或黑色，或一直发白并疼痛，或指尖的溃疡迅速扩大',
            action: '**今天就去看急诊。**请去急诊科，或拨打{emergency}。血流可能正在中断。 [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: '正在输液或不久前输过液的部位疼痛、肿胀、起水疱或皮肤颜色变深',
            action: '**立即告诉护士。**如果您在家，请当天求医。输液漏出的钙可能使皮肤坏死。 [@rumancik2020]',
        },
        'infected-lump': {
            sign: '肿块或溃疡附近：皮肤发红或颜色变深并向外扩散，皮肤摸着发热、肿胀、有脓、疼痛加重，或者发烧',
            action: '**今天就去看医生或护士。**如果您用的药会削弱免疫力，请更早去。皮肤可能感染了。在棕色或黑色皮肤上，发红很难看出来。 [@w-cellulitis]',
        },
        'hot-joint': {
            sign: '一个关节突然发烫、肿胀、剧烈疼痛并且不能活动，无论是否发烧',
            action: '**今天就诊。**如果您感觉病得很重，请拨打{emergency}。关节可能感染了。 [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: '没有肾衰竭：皮肤新出现疼痛的紫色或黑色斑块，尤其是正在用华法林的人',
            action: '**今天就诊。**不要自行停用华法林或任何其他药物。小血管可能被堵住了。 [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: '肿块在几周内不断长大，或很大，或位置很深，或推不动，或切除后又长出来',
            action: '**几天内去看医生或护士。**儿童应在2天内就诊。 [@w-sarcoma]“很大”是指5厘米（2英寸）或以上。 [@w-sarcoma-nhs]必须排除其他原因，例如癌症。',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
