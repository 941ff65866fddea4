const common = {
    edition: { version: 1, date: '2026-11-22' },
    language: 'Deutsch',
    labelled: '{label}: {text}',
    sources: 'Quellen',
    source: 'Quelle {n}',
    backToText: 'Zurück zum Text',
    copied: 'Kopiert',
    copyByHand: 'Markieren Sie diesen Text und kopieren Sie ihn.',
    contact: 'Kontakt',
    emergencyNumber: 'Ihre Notrufnummer (112, 911 oder 999)',
    reviewed: 'Geprüft von {by} am {on}.',
    notReviewed: 'Dieser Text wurde noch von keiner medizinischen Fachperson geprüft. Besprechen Sie Ihre Fragen daher mit Ihrem Behandlungsteam.',
    draft: 'Diese Übersetzung ist ein Entwurf. Sie wurde noch von keiner medizinischen Fachperson geprüft. Besprechen Sie Ihre Fragen daher mit Ihrem Behandlungsteam.',
    about: 'Über diesen Text',
    version: 'Version {version} vom {date}',
    local: 'Die Klinik, die diese Seite zeigt, hat Teile dieses Textes geändert oder ergänzt.',
};
const causes = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Ursachen und Risikofaktoren',
    intro: 'Jede Art von Kalzinose hat ihre eigenen Ursachen. [@reiter2011] Hier sind drei Gruppen davon. Auch Verletzungen, Infektionen und medizinische Behandlungen können dazu führen. [@w-dermnet; @reiter2011]',
    groups: {
        autoimmune: {
            name: 'Autoimmunkrankheiten und entzündliche Krankheiten',
            explanation: 'Bei einer [Autoimmunkrankheit](#autoimmune-disease) greift der Körper aus Versehen sein eigenes Gewebe an. Wo es geschädigt wurde, kann sich Kalzium ablagern. Die Blutwerte bleiben meist normal. [@reiter2011]',
        },
        'metabolic-renal': {
            name: 'Mineralstoffe im Blut und Nieren',
            explanation: 'Im Blut ist zu viel Kalzium, zu viel Phosphat oder zu viel von beidem. Ein Teil davon kann sich im Gewebe ablagern. [@reiter2011] In der Medizin heißt das [metastatisch](#metastatic). Der Name bezieht sich auf Mineralstoffe. Es ist **keine Ausbreitung von Krebs**.',
        },
        genetic: {
            name: 'Erbliche Ursachen',
            explanation: 'Manche Formen kommen von veränderten Genen, die in der Familie weitergegeben werden. Sie sind sehr selten. [@w-medlineplus-hftc]',
        },
    },
    causes: {
        'systemic-sclerosis': {
            name: 'Systemische Sklerose (Sklerodermie)',
            known: [
                'In Studien hatten etwa 1 von 4 bis 4 von 10 Menschen mit dieser Krankheit eine Kalzinose. [@valenzuela2016; @w-samoes2023]',
                'Man sieht sie bei der begrenzten und bei der ausgedehnten Form. Das C in [CREST](#crest) steht für Calcinosis (Kalzinose). CREST ist ein älterer Name, der mit der begrenzten Form verbunden ist. [@w-sclerodermabc]',
            ],
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            known: [
                'Sie schädigt die Muskeln und die Haut. Etwa 20 von 100 Erwachsenen mit dieser Krankheit bekommen eine Kalzinose. [@hoeltzel2014; @w-tma]',
                'Bei der Form im Kindesalter (juvenile Form) reichen die Angaben von 10 bis 70 von 100. [@hoeltzel2014] Vier Studien fanden 13 bis 47 von 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
            ],
        },
        lupus: {
            name: 'Lupus (SLE)',
            known: [
                'Kalzium in der Haut ist bei [Lupus](#lupus) sehr selten. [@w-sle-jdd] Eine ältere Röntgenstudie fand bei 9 von 130 Menschen Kalzium nahe an Gelenken und in weichem Gewebe. [@w-sle-budin]',
            ],
        },
        'kidney-failure': {
            name: 'Chronisches Nierenversagen',
            known: [
                'Das ist hier die Hauptursache, vor allem bei [Dialyse](#dialysis). [@rumancik2020] Zu viel Phosphat im Blut trägt am meisten dazu bei. Das Kalzium kann normal sein. [@w-dermnet]',
            ],
        },
        parathyroid: {
            name: 'Überfunktion der Nebenschilddrüsen',
            known: [
                'Diese kleinen Drüsen am Hals bilden zu viel Hormon ([Hyperparathyreoidismus](#hyperparathyroidism)). Kalzium und Phosphat geraten aus dem Gleichgewicht. Ein Teil kann sich im Gewebe ablagern. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Risiken für eine Kalziphylaxie',
            known: [
                'Kalziphylaxie ist selten und kann lebensbedrohlich sein. [@nigwekar2018] **Holen Sie sich schnell Hilfe** bei neuen, sehr schmerzhaften Hautstellen, die violett, dunkel oder schwarz werden.',
                'Die meisten Betroffenen haben eine [Nierenkrankheit im Endstadium](#end-stage-renal-disease). [@nigwekar2018] In einer Studie war das Risiko (als „Odds“ berechnet) mehr als dreimal so hoch, wenn jemand zu Beginn der Dialyse Warfarin nahm. [@nigwekar2016] **Setzen Sie Warfarin nicht selbst ab: Fragen Sie die Person, die es verordnet hat.**',
                'Sie kann auch ohne Nierenversagen auftreten. Man sieht sie bei einer Überfunktion der Nebenschilddrüsen, Krebs, Leberschäden durch Alkohol und [Bindegewebskrankheiten](#connective-tissue-disease). [@w-nigwekar2008]',
            ],
        },
        'familial-tumoral': {
            name: 'Familiäre tumorale Kalzinose',
            known: [
                'Ein Kind bekommt von beiden Eltern ein verändertes Gen. [@boyce2020] Bei einer Form ist das Phosphat im Blut hoch. Bei der anderen ist es normal. [@boyce2020; @w-sprecher]',
                'Große Ablagerungen wachsen nahe an Gelenken, am häufigsten an Hüften, Schultern und Ellenbogen. Sie können wie Tumoren aussehen, sind aber keine Tumoren und kein Krebs. [@w-medlineplus-hftc] Lassen Sie einen neuen Knoten trotzdem untersuchen.',
            ],
        },
    },
    genes: {
        title: 'Für Fachpersonen: die Gene',
        text: [
            'Form mit hohem Phosphat: [FGF23](#fgf23), GALNT3 oder KL. [@boyce2020] Form mit normalem Phosphat: SAMD9. [@w-sprecher] Der Erbgang ist autosomal-rezessiv. [@boyce2020]',
        ],
    },
};
const diagnosis = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Wie eine Kalzinose festgestellt wird',
    intro: 'Eine Kalzinose wird durch eine körperliche Untersuchung und mehrere Tests festgestellt. [@le-statpearls] Dies sind die Schritte in der üblichen Reihenfolge. Meist wird zuerst geröntgt. [@mar2021] **Nicht jeder Mensch braucht jeden Schritt.**',
    parts: {
        happens: 'Was geschieht',
        shows: 'Was es zeigt',
        misses: 'Was es nicht zeigen kann',
    },
    items: {
        examination: {
            name: 'Körperliche Untersuchung',
            happens: 'Eine Ärztin, ein Arzt oder eine Pflegekraft sieht sich Ihre Haut an und tastet nach harten Knoten.',
            shows: 'Die typischen harten Knoten. Am leichtesten findet man sie direkt unter der Haut.',
            misses: 'Die Untersuchung allein übersieht manche. Eine Studie betrachtete Menschen mit systemischer Sklerose, deren Röntgenbild Kalzium zeigte. Bei etwa 58 von 100 fand es auch die Untersuchung. [@w-samoes2023]',
        },
        imaging: {
            name: 'Bilder vom Körper (Bildgebung)',
            happens: 'Es werden Bilder gemacht, meist ein einfaches Röntgenbild. Manche brauchen auch einen Ultraschall, eine [CT](#ct-scan) oder eine [MRT](#mri). Das gilt vor allem bei tiefen Knoten. [@mar2021]',
            shows: 'Ein Röntgenbild zeigt, wie viel Kalzium da ist und wo. Ultraschall und CT können mehr Einzelheiten zeigen. [@mar2021]',
            misses: 'Eine übliche MRT zeigt das Kalzium selbst weniger gut. [@mar2021]',
        },
        'blood-tests': {
            name: 'Blutuntersuchungen',
            happens: 'Ihnen wird etwas Blut abgenommen. Ein Labor misst darin Kalzium und Phosphat. Meist prüft es auch die Nieren, Ihr Vitamin D und ein Hormon, das das Kalzium steuert (Parathormon). [@le-statpearls; @boyce2020]',
            shows: 'Ob diese Mineralstoffe aus dem Gleichgewicht sind. Das Blut kann auch Zeichen einer Krankheit zeigen, die hinter der Kalzinose steht. [@le-statpearls] Der [ANA-Test](#antinuclear-antibody) kann auf Lupus oder Sklerodermie hinweisen oder dagegen sprechen. [@w-ana]',
            misses: 'Ein ANA-Test allein kann eine Krankheit weder beweisen noch ausschließen. Schwach positive Ergebnisse sind bei gesunden älteren Menschen häufig. Auch manche Medikamente können sie verursachen. [@w-ana]',
        },
        biopsy: {
            name: 'Gewebeprobe (Biopsie)',
            happens: 'Ab und zu wird ein winziges Stück Gewebe entnommen. Ein Labor sieht es sich genau an. Bei Zeichen einer [Kalziphylaxie](#calciphylaxis) **kann das neue offene Stellen oder eine Infektion auslösen.** Darüber soll eine Fachärztin oder ein Facharzt entscheiden. [@w-clinlab]',
            shows: 'Sie kann eine Kalzinose bestätigen und andere Krankheiten ausschließen. [@reiter2011] Sie wird vor allem gemacht, wenn ein Verdacht auf Krebs besteht.',
            misses: 'Ein einziges winziges Stück kann nicht zeigen, wie viel Kalzium da ist oder wo es sonst noch ist.',
        },
    },
};
const disclaimer = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Über diese Informationen',
    items: {
        information: '**Nur zur Information.** Dieser Ratgeber hilft Ihnen, mehr über Kalzinose zu erfahren und sich auf einen Termin vorzubereiten. Er kann nicht sagen, was Sie haben oder was für Sie das Beste ist.',
        'no-stand-in': '**Kein Ersatz für Ihr Behandlungsteam.** Eine Ärztin, ein Arzt oder eine Pflegekraft, die Sie kennen, kann Sie passend beraten. Dieser Ratgeber kann das nicht. Schieben Sie eine Behandlung nicht auf und brechen Sie keine ab, weil Sie hier etwas gelesen haben.',
        emergency: '**Nicht für Notfälle.** Lesen Sie im Notfall nicht weiter. Rufen Sie {emergency} an.',
        making: '**Nach veröffentlichten Quellen geschrieben.** Das sind Studien und Gesundheitsseiten. Bei jeder Zahl steht die Quelle. Eine Zeile weiter unten sagt, ob eine medizinische Fachperson diesen Text geprüft hat.',
        privacy: '**Vertraulich.** Dieser Ratgeber sendet nichts über Sie an andere. Er setzt keine Cookies und zählt keine Besuche. Für die Website, auf der er steht, können eigene Regeln gelten.',
    },
    help: {
        title: 'Weitere Hilfe',
        intro: 'Diese Gruppen helfen Menschen mit einer Krankheit, bei der eine Kalzinose vorkommen kann.',
        groups: {
            myositis: 'Mehr über Kalzinose bei Autoimmunkrankheiten.',
            scleroderma: 'Mehr für Menschen mit systemischer Sklerose (Sklerodermie).',
            kidney: 'Mehr für Menschen mit Nierenkrankheiten.',
        },
    },
};
const faq = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Fragen zur Kalzinose',
    items: {
        'firm-lump': {
            question: 'Ich habe einen festen Knoten unter der Haut. Was soll ich tun?',
            answer: [
                'Lassen Sie einen neuen Knoten ärztlich oder von einer Pflegekraft untersuchen. Wenn er wächst, soll das innerhalb weniger Tage geschehen. [@w-sarcoma] Es kann eine [Kalzinose](#calcinosis) sein: Kalzium, das sich unter der Haut ansammelt. Diese Ablagerungen sind kein Krebs, aber anderes kann genauso aussehen. Die richtige Behandlung hängt von der Ursache ab.',
                '**Holen Sie sich sofort Notfallhilfe**, wenn ein Finger oder Zeh blau oder schwarz wird oder weiß bleibt. Tun Sie das auch, wenn Sie eine Infektion haben und verwirrt sind, starken Schüttelfrost haben oder um Luft ringen. Bei Nierenversagen: Rufen Sie bei dunkler, sehr schmerzhafter Haut sofort Ihr Nierenteam oder die Notrufnummer an. Wenn die Stelle einer Infusion wehtut oder dunkel wird, sagen Sie es sofort einer Pflegekraft.',
                '**Holen Sie sich heute Hilfe**, wenn die Haut nahe am Knoten heiß ist, eitert, rot oder dunkler wird. Tun Sie das auch bei Fieber, bei schmerzhafter violetter oder schwarzer Haut oder bei einem heißen, geschwollenen Gelenk.',
            ],
        },
        'skin-signs': {
            question: 'Woran erkennt man Kalzium in der Haut (Calcinosis cutis)?',
            answer: [
                '[Calcinosis cutis](#calcinosis-cutis) ist Kalzium in der Haut selbst. [@reiter2011] Es bildet harte, feste Knoten. Sie können weiß oder gelb sein oder die Farbe Ihrer Haut haben. [@w-dermadvisor] Auf brauner oder schwarzer Haut kann das anders aussehen.',
                'Die Knoten können wehtun, zu offenen Stellen werden oder eine weiße, kreidige Masse absondern. [@valenzuela2020] Drücken Sie sie nicht aus und schneiden Sie sie nicht auf.',
            ],
        },
        diagnosis: {
            question: 'Wie wird festgestellt, ob es eine Kalzinose ist?',
            answer: [
                'Eine Ärztin, ein Arzt oder eine Pflegekraft sieht sich die Knoten an und tastet sie ab. Das allein kann manche übersehen. [@w-samoes2023] Oft wird zuerst geröntgt. Das Bild zeigt, wo das Kalzium ist. [@mar2021]',
                'Blutuntersuchungen suchen nach einer Ursache. Sie prüfen Kalzium, Phosphat und Zeichen einer [Autoimmunkrankheit](#autoimmune-disease). [@le-statpearls]',
                'Manche Menschen brauchen eine [Biopsie](#biopsy). Dabei wird ein winziges Stück Haut entnommen und genau untersucht. Bei [Kalziphylaxie](#calciphylaxis) kann das neue offene Stellen auslösen. Darüber soll deshalb eine Fachärztin oder ein Facharzt entscheiden. [@w-clinlab]',
            ],
        },
        'dystrophic-or-metastatic': {
            question: 'Wie unterscheiden sich dystrophe und metastatische Kalzinose (keine Ausbreitung von Krebs)?',
            answer: [
                'Die **dystrophe** Kalzinose ist die häufigste Art. Sie entsteht in Gewebe, das verletzt oder entzündet war. Kalzium und Phosphat im Blut sind meist normal. [@le-statpearls]',
                'Die **metastatische** Kalzinose beginnt im Blut. Kalzium, Phosphat oder beides stimmen nicht und sind oft zu hoch. Die übliche Ursache ist ein chronisches Nierenversagen. [@le-statpearls] Der Name bezieht sich auf Mineralstoffe. Es ist **keine Ausbreitung von Krebs**.',
            ],
        },
        autoimmune: {
            question: 'Kann eine Autoimmunkrankheit eine Kalzinose verursachen?',
            answer: [
                'Ja. Bei diesen Krankheiten greift der Körper aus Versehen sein eigenes Gewebe an. Der Schaden kann zu einer dystrophen Kalzinose führen. Sie kann bei [systemischer Sklerose](#systemic-sclerosis) (Sklerodermie) vorkommen. Auch bei [Dermatomyositis](#dermatomyositis) kann sie vorkommen. Viel seltener ist sie bei [Lupus](#lupus). [@balin2012]',
                'In Studien zur systemischen Sklerose hatten etwa 1 von 4 bis 4 von 10 Menschen eine Kalzinose. [@valenzuela2016; @w-samoes2023] Es hängt davon ab, wie genau man sucht: Röntgenbilder zeigen mehr als ein Blick auf die Haut.',
            ],
        },
        tumoral: {
            question: 'Ist die tumorale Kalzinose eine seltene Form der Kalzinose?',
            answer: [
                'Ja. Sie ist eine seltene Art in der größeren Gruppe. [@le-statpearls] Sie liegt oft in der Familie. Eine ähnliche Form kann bei Nierenversagen auftreten. [@fathi2014]',
                'Sie bildet große Knoten, am häufigsten nahe an Hüften, Schultern oder Ellenbogen. Sie können wie Tumoren aussehen, sind aber keine Tumoren und kein Krebs. [@w-medlineplus-hftc] Lassen Sie einen neuen Knoten trotzdem untersuchen.',
            ],
        },
        surgery: {
            question: 'Kann eine Operation die Ablagerungen entfernen?',
            answer: [
                'Ja. Das wird oft gewählt, wenn Knoten an einer Stelle Beschwerden machen. [@balin2012]',
                'Die Knoten können wiederkommen. Das ist wahrscheinlicher, wenn sie groß sind, oder bei manchen Arten wie der [tumoralen Kalzinose](#tumoral-calcinosis). [@fathi2014] Fragen Sie, was eine Operation für Sie tun könnte und was dabei schiefgehen kann.',
            ],
        },
    },
    ui: {
        openAll: 'Alle öffnen',
        closeAll: 'Alle schließen',
        filter: 'In diesen Fragen suchen',
        clearFilter: 'Suche löschen',
        matches: { one: '{shown} von {all} Frage angezeigt', other: '{shown} von {all} Fragen angezeigt' },
        noMatch: 'Keine Frage passt dazu. Versuchen Sie ein anderes Wort.',
        copyLink: 'Link zu dieser Antwort kopieren',
    },
};
const glossary = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Wörter in diesem Ratgeber',
    terms: {
        'antinuclear-antibody': {
            name: 'Antinukleäre Antikörper (ANA)',
            meaning: 'Ein Bluttest auf Eiweiße, die sich gegen die eigenen Zellen des Körpers richten. Er ist auch bei manchen gesunden Menschen positiv.',
        },
        asymptomatic: { name: 'Asymptomatisch', meaning: 'Ohne Beschwerden, die man spüren kann.' },
        'autoimmune-disease': {
            name: 'Autoimmunkrankheit',
            meaning: 'Eine Krankheit, bei der die Abwehr des Körpers aus Versehen das eigene Gewebe angreift.',
        },
        biopsy: {
            name: 'Biopsie (Gewebeprobe)',
            meaning: 'Ein winziges Stück Gewebe wird entnommen und unter dem Mikroskop angesehen.',
        },
        bisphosphonates: {
            name: 'Bisphosphonate',
            meaning: 'Medikamente, die den Abbau von Knochen bremsen. Man hat sie auch gegen Kalziumablagerungen versucht.',
        },
        calcification: {
            name: 'Verkalkung (Kalzifikation)',
            meaning: 'Kalzium, das sich dort ansammelt, wo es nicht hingehört.',
        },
        calcinosis: {
            name: 'Kalzinose (Calcinosis)',
            meaning: 'Knoten oder Platten aus Kalzium in weichen Teilen des Körpers.',
        },
        'calcinosis-cutis': {
            name: 'Calcinosis cutis (Kalzinose der Haut)',
            meaning: 'Knoten aus Kalzium in der Haut.',
        },
        calciphylaxis: {
            name: 'Kalziphylaxie (Calciphylaxie)',
            meaning: 'Ein seltener Notfall. Kalzium und Blutgerinnsel verstopfen winzige Gefäße der Haut. Die Haut wird dunkel und tut sehr weh.',
        },
        'calcium-channel-blocker': {
            name: 'Kalziumkanalblocker (Kalziumantagonist)',
            meaning: 'Ein Medikament, das weniger Kalzium in die Zellen lässt. Es wird oft gegen hohen Blutdruck verwendet.',
        },
        'calcium-salts': {
            name: 'Kalziumsalze',
            meaning: 'Kalzium, das mit etwas anderem verbunden ist, zum Beispiel mit Phosphat. Im Gewebe lösen sie sich nicht auf.',
        },
        'connective-tissue-disease': {
            name: 'Bindegewebskrankheit (Kollagenose)',
            meaning: 'Eine Krankheit des Gewebes, das den Körper zusammenhält: Haut, Gelenke und Gefäße.',
        },
        crest: {
            name: 'CREST-Syndrom',
            meaning: 'Ein älterer Name, der mit der begrenzten Sklerodermie verbunden ist. Das C steht für Calcinosis (Kalzinose).',
        },
        'ct-scan': {
            name: 'CT (Computertomografie)',
            meaning: 'Röntgenbilder aus vielen Richtungen, die zu genauen Bildern zusammengesetzt werden.',
        },
        dermatomyositis: {
            name: 'Dermatomyositis',
            meaning: 'Eine Krankheit mit schwachen Muskeln und Hautausschlag. Erwachsene und Kinder können sie haben.',
        },
        dialysis: {
            name: 'Dialyse (Blutwäsche)',
            meaning: 'Eine Behandlung, die das Blut reinigt, wenn die Nieren versagen, mit einer Maschine oder einer Flüssigkeit.',
        },
        diltiazem: {
            name: 'Diltiazem',
            meaning: 'Ein Kalziumkanalblocker, den man gegen Kalzinose versucht hat.',
        },
        dystrophic: {
            name: 'Dystrophe Verkalkung',
            meaning: 'Kalzium in Gewebe, das schon geschädigt war. Die Blutwerte sind meist normal.',
        },
        'end-stage-renal-disease': {
            name: 'Nierenkrankheit im Endstadium (terminale Niereninsuffizienz)',
            meaning: 'Die Nieren leisten nicht mehr genug, um ohne Dialyse oder Transplantation zu leben.',
        },
        eswl: {
            name: 'Stoßwellentherapie (ESWL)',
            meaning: 'Wellen, ähnlich wie Schall, zertrümmern Ablagerungen von außerhalb des Körpers.',
        },
        excision: { name: 'Exzision', meaning: 'Etwas wird bei einer Operation herausgeschnitten.' },
        extravasation: {
            name: 'Extravasation (Paravasat)',
            meaning: 'Flüssigkeit aus einer Infusion tritt aus der Vene in das Gewebe ringsum aus.',
        },
        fgf23: {
            name: 'FGF23-Gen',
            meaning: 'Es enthält den Bauplan für ein Hormon, das den Nieren sagt, dass sie Phosphat ausscheiden sollen.',
        },
        hyperparathyroidism: {
            name: 'Hyperparathyreoidismus',
            meaning: 'Kleine Drüsen am Hals (Nebenschilddrüsen) bilden zu viel von einem Hormon. Das Kalzium gerät aus dem Gleichgewicht.',
        },
        hyperphosphatemia: { name: 'Hyperphosphatämie', meaning: 'Zu viel Phosphat im Blut.' },
        iatrogenic: { name: 'Iatrogen', meaning: 'Durch eine medizinische Behandlung ausgelöst.' },
        idiopathic: { name: 'Idiopathisch', meaning: 'Ohne dass jemand die Ursache gefunden hat.' },
        lesion: {
            name: 'Läsion',
            meaning: 'Eine veränderte Stelle im Gewebe, etwa ein Knoten, eine offene Stelle oder ein Fleck.',
        },
        lupus: {
            name: 'Lupus (systemischer Lupus erythematodes, SLE)',
            meaning: 'Eine Autoimmunkrankheit, die die Haut, die Gelenke, die Nieren und mehr betreffen kann.',
        },
        metastatic: {
            name: 'Metastatische Verkalkung',
            meaning: 'Kalzium lagert sich in gesundem Gewebe ab, weil die Mineralstoffe im Blut nicht stimmen. Es ist keine Ausbreitung von Krebs.',
        },
        minocycline: { name: 'Minocyclin', meaning: 'Ein Antibiotikum, das auch Entzündungen dämpft.' },
        mri: {
            name: 'MRT (Magnetresonanztomografie, MRI)',
            meaning: 'Bilder, die mit einem starken Magneten entstehen. Sie zeigen Kalzium weniger gut als andere.',
        },
        necrosis: { name: 'Nekrose', meaning: 'Absterben von Gewebe im Körper.' },
        nodule: { name: 'Nodulus (Knötchen)', meaning: 'Ein kleiner, fester Knoten.' },
        'phosphate-binder': {
            name: 'Phosphatbinder',
            meaning: 'Ein Medikament, das man zum Essen nimmt. Es bindet Phosphat im Darm.',
        },
        serum: {
            name: 'Serumspiegel (Blutwert)',
            meaning: 'Wie viel von einem Stoff im flüssigen Teil des Blutes ist.',
        },
        'sodium-thiosulfate': {
            name: 'Natriumthiosulfat',
            meaning: 'Ein Medikament, das vielleicht hilft, Kalzium aufzulösen. Es wird als Infusion oder Spritze gegeben.',
        },
        'systemic-sclerosis': {
            name: 'Systemische Sklerose (Sklerodermie)',
            meaning: 'Eine Autoimmunkrankheit, die die Haut verhärtet und kleine Gefäße und Organe schädigt.',
        },
        'tumoral-calcinosis': {
            name: 'Tumorale Kalzinose',
            meaning: 'Seltene, große Knoten aus Kalzium nahe an Gelenken. Sie sehen aus wie Tumoren, sind aber keine, und können in der Familie liegen. Lassen Sie einen neuen Knoten untersuchen.',
        },
        ulcer: { name: 'Ulkus (Geschwür)', meaning: 'Eine offene Stelle, die langsam heilt.' },
    },
    ui: {
        filter: 'In diesen Wörtern suchen',
        clearFilter: 'Suche löschen',
        matches: { one: '{shown} von {all} Wort angezeigt', other: '{shown} von {all} Wörtern angezeigt' },
        noMatch: 'Kein Wort passt dazu. Versuchen Sie ein anderes.',
        inGlossary: 'In der Wortliste ansehen',
    },
};
const guide = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Ratgeber zur Kalzinose',
    ui: {
        contents: 'In diesem Ratgeber',
        readingTime: {
            one: 'Lesezeit: etwa {minutes} Minute',
            other: 'Lesezeit: etwa {minutes} Minuten',
        },
        print: 'Ratgeber drucken',
        backToContents: 'Zurück zum Inhalt',
    },
};
const keyPoints = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Das Wichtigste zur Kalzinose',
    summary: 'Kalzinose bedeutet, dass sich Kalzium in weichen Teilen des Körpers ansammelt. [@reiter2011] Nur wenige Menschen bekommen sie. [@le-statpearls] Aber bei manchen Autoimmunkrankheiten und bei fortgeschrittener Nierenkrankheit ist sie gut bekannt und von Bedeutung. [@valenzuela2016; @nigwekar2018]',
    points: {
        'rare-or-not': {
            title: 'Selten oder nicht?',
            text: 'Es hängt davon ab, was Sie sonst noch haben. Insgesamt ist Kalzinose selten. Recht häufig ist sie bei [systemischer Sklerose](#systemic-sclerosis) (Sklerodermie) und bei [Dermatomyositis](#dermatomyositis). [@valenzuela2016; @hoeltzel2014]',
        },
        'five-types': {
            title: 'Fünf Arten',
            text: 'Kalzinose ist der Name einer Gruppe. Dieser Ratgeber nennt fünf Arten, jede mit ihrer eigenen Ursache. [@reiter2011] Manche Quellen zählen vier. [@w-dermnet]',
        },
        'main-cause': {
            title: 'Die häufigste Ursache',
            text: 'Meist lagert sich Kalzium in Gewebe ab, das geschädigt wurde. Eine [Autoimmunkrankheit](#autoimmune-disease), eine Verletzung oder eine Infektion kann das bewirken. Das ist die [dystrophe](#dystrophic) Art. [@le-statpearls] Bei manchen Menschen findet man keine Ursache.',
        },
        signs: {
            title: 'Die Anzeichen',
            text: 'Sie reichen von leicht bis schwer. Knoten können wehtun oder gar nicht schmerzen. Gelenke können steif sein. Die Haut kann zu [offenen Stellen](#ulcer) aufbrechen und eine kreidige Masse absondern. [@valenzuela2020] **Lassen Sie einen neuen Knoten untersuchen**, ärztlich oder von einer Pflegekraft. [@w-sarcoma]',
        },
        'finding-out': {
            title: 'Wie man es herausfindet',
            text: 'Dafür braucht es ein paar Schritte. Eine Ärztin, ein Arzt oder eine Pflegekraft untersucht die Knoten. Dann folgen ein Röntgenbild und Bluttests. Manche brauchen auch eine [Biopsie](#biopsy): Ein winziges Stück wird entnommen und genau untersucht. [@mar2021]',
        },
        care: {
            title: 'Behandlung',
            text: 'Die richtige Behandlung hängt davon ab, welche Art es ist, woher sie kommt und wie schwer sie ist. [@w-uptodate-tx] Möglich sind Medikamente gegen die Beschwerden, eine Operation oder beides. [@traineau2020] Die Behandlung kann auch auf die Mineralstoffe im Blut und auf Entzündungen zielen. Man hofft, dass Sie sich dadurch besser fühlen und besser leben. Keine klinische Studie hat das bisher gezeigt.',
        },
    },
};
const overview = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Was ist Kalzinose?',
    items: {
        meaning: {
            text: [
                'Kalzinose ist Kalzium am falschen Ort. Kreidige [Kalziumsalze](#calcium-salts) lagern sich in weichen Teilen des Körpers ab, etwa in der Haut. [@reiter2011; @w-dermnet] Diese Ablagerungen lösen sich nicht auf. [@reiter2011; @w-uptodate] Knochen und Zähne brauchen Kalzium: Das ist normal und keine Kalzinose. [@w-dermnet]',
                'Die Form in der Haut heißt [Calcinosis cutis](#calcinosis-cutis). [@reiter2011]',
            ],
        },
        look: {
            heading: 'Wie sie aussieht',
            text: [
                'Vielleicht sehen oder fühlen Sie feste Knoten. Viele sind weiß oder gelb. [@w-dermadvisor] Auf brauner oder schwarzer Haut kann die Farbe anders aussehen. Verlassen Sie sich auch auf das Tasten: Die Knoten fühlen sich hart an. [@w-dermadvisor; @w-tma]',
                'Wenn das Aussehen der Knoten Sie beunruhigt, sagen Sie es Ihrem Behandlungsteam. [@w-tma]',
            ],
        },
        place: {
            heading: 'Wo sie liegt',
            text: [
                'Ablagerungen können in der Haut oder gleich darunter liegen. Sie können auch tiefer liegen: in einem Muskel oder in einer Sehne, dem Strang, der ihn mit dem Knochen verbindet. [@w-dermnet; @w-tma] Manche Arten erreichen Organe im Körper. [@w-dermnet]',
                'In einer Studie mit Menschen mit [Sklerodermie](#systemic-sclerosis) lagen etwa 7 von 10 der Stellen an den Händen. [@valenzuela2020]',
            ],
        },
        effect: {
            heading: 'Wie sie sich auswirken kann',
            text: [
                'Manche Ablagerungen sind winzig, und Sie spüren vielleicht nichts. Andere sind groß, tun weh und machen den Alltag schwer. [@w-sclerodermabc; @valenzuela2020] Solche an einem Gelenk machen eher Beschwerden. Das gilt auch für solche, bei denen die Haut aufbricht und eine [offene Stelle](#ulcer) entsteht. [@w-tma; @valenzuela2020]',
                'Aus einer offenen Stelle kann eine weiße, kreidige Masse austreten. [@valenzuela2020] Drücken Sie einen Knoten nicht aus und schneiden Sie ihn nicht auf, denn Keime könnten eindringen. [@w-sclerodermabc-faq]',
                'In einer Studie mit Menschen mit Sklerodermie waren Infektionen selten (etwa 2 von 100). [@valenzuela2020] Holen Sie sich noch am selben Tag Hilfe, wenn die Haut nahe an einem Knoten heiß ist, eitert, rot oder dunkler wird. Tun Sie das auch bei Fieber. [@w-cellulitis]',
            ],
        },
        cancer: {
            heading: 'Ist es Krebs?',
            text: [
                'Die Ablagerungen sind kein Krebs. [@w-medlineplus-hftc] Aber andere Knoten können genauso aussehen, und in manchen Tumoren kann sich Kalzium bilden. [@w-dermnet] **Lassen Sie einen neuen Knoten untersuchen**, ärztlich oder von einer Pflegekraft. Wenn er wächst oder tief sitzt, soll das innerhalb weniger Tage geschehen. [@w-sarcoma]',
            ],
        },
    },
    drawing: {
        name: 'Zeichnung der Haut und der Schichten darunter, aufgeschnitten',
        description: 'Von oben nach unten: Haut, Fett, ein Muskel mit seiner Sehne und zwei Knochen an einem Gelenk. Vier kreidige Ablagerungen liegen verschieden tief. Eine fünfte ist durch die Haut gebrochen und läuft aus.',
        note: 'Nicht maßstabsgetreu und nicht in echten Farben.',
        deposits: {
            title: 'Kalziumablagerungen',
            labels: {
                'in-skin': '**In der Haut:** eine feste Erhebung, die Sie sehen und fühlen können.',
                'in-fat': '**Im Fett unter der Haut:** ein Knoten, den Sie vielleicht fühlen, aber nicht sehen.',
                'in-muscle': '**In einem Muskel:** zu tief, um sichtbar zu sein.',
                'by-joint': '**Neben einer Sehne, an einem Gelenk:** Das Gelenk kann dadurch steif werden.',
                'through-skin': '**Wo die Haut offen ist:** Kreidige Masse tritt aus.',
            },
        },
        tissues: {
            title: 'Teile des Körpers',
            labels: {
                skin: 'Haut',
                fat: 'Fett',
                muscle: 'Muskel',
                tendon: 'Sehne',
                bone: 'Knochen mit einem Gelenk dazwischen. Das Kalzium im Knochen ist normal.',
            },
        },
    },
};
const prevalence = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Wie selten ist Kalzinose?',
    intro: [
        '**Für die meisten Menschen selten, bei wenigen Krankheiten häufig.** Es hängt vor allem von der Ursache ab. [@le-statpearls] Wir haben keine Zählung für die Allgemeinbevölkerung gefunden und nennen daher keine Zahl dafür. In Worten: Die meisten Formen kommen nicht oft vor. [@le-statpearls]',
        'Manche erblichen Formen sind sehr selten. [@w-medlineplus-hftc; @boyce2020] Eine davon ist die [tumorale Kalzinose](#tumoral-calcinosis), die in der Familie liegen kann. Solche Formen können von Veränderungen in bestimmten Genen kommen. [@boyce2020]',
        'Bei wenigen Krankheiten ist sie viel häufiger. [@valenzuela2016; @hoeltzel2014] Zwei davon sind [systemische Sklerose](#systemic-sclerosis) und [Dermatomyositis](#dermatomyositis). Dort ist Kalzium in der Haut ([Calcinosis cutis](#calcinosis-cutis)) recht häufig. [@balin2012; @traineau2020] Es ist von Bedeutung und keine Kuriosität. [@valenzuela2020]',
    ],
    populations: {
        'systemic-sclerosis': {
            name: 'Systemische Sklerose (Sklerodermie)',
            statement: 'Bei systemischer Sklerose haben etwa {people} von 100 Menschen eine Kalzinose.',
            note: 'Das sind etwa 1 von 4 bis 4 von 10. [@valenzuela2016; @w-samoes2023] Es hängt davon ab, wie genau man sucht: Röntgenbilder zeigen mehr als ein Blick auf die Haut. [@w-samoes2023]',
        },
        'juvenile-dermatomyositis': {
            name: 'Juvenile Dermatomyositis',
            statement: 'Bei juveniler Dermatomyositis haben etwa {people} von 100 Menschen eine Kalzinose.',
            note: 'Diese Form beginnt in der Kindheit. Die Spanne ist groß. Die vier Studien unten fanden 13 bis 47 von 100. [@orandi2018; @w-jdm-tr; @w-jdm-scielo; @w-jdm-2012]',
        },
        'adult-dermatomyositis': {
            name: 'Dermatomyositis bei Erwachsenen',
            statement: 'Bei Dermatomyositis im Erwachsenenalter haben etwa {people} von 100 Menschen eine Kalzinose.',
            note: 'Das ist eine grobe Angabe. Wir haben keine Zählung gefunden, auf der sie beruht.',
        },
        lupus: {
            name: 'Lupus (SLE)',
            statement: 'Bei Lupus hatten in einer älteren Röntgenstudie etwa {people} von 100 Menschen eine Kalzinose.',
            note: 'Die Röntgenbilder zeigten Kalzium in weichem Gewebe. [@w-sle-budin] In der Haut ist es bei Lupus sehr selten. [@w-sle-jdd]',
        },
    },
    studies: {
        'PV-1': 'Größte Studie hier',
        'PV-2': 'Zweitgrößte Studie hier',
        'PV-3': 'Drittgrößte Studie hier',
        'PV-4': 'Durch Untersuchung (Anzahl und Prozent weichen in der Arbeit etwas ab; beide wie gedruckt)',
        'PV-5': 'Durch Röntgen in derselben Studie',
        'PV-6': 'Größte Studie hier',
        'PV-7': 'Studie aus der Türkei',
        'PV-8': 'Studie aus São Paulo',
        'PV-9': 'Kleinste Studie hier',
        'PV-10': 'Veröffentlichte Spanne',
        'PV-11': 'Veröffentlichte Schätzung',
        'PV-12': 'Ältere Röntgenstudie des weichen Gewebes',
    },
    ui: {
        drawings: 'Von 100 Menschen mit der Krankheit',
        drawingsHint: 'Jede Zeichnung zeigt 100 Menschen mit dieser Krankheit, nicht 100 aus der Allgemeinbevölkerung.',
        key: {
            solid: 'Gefüllt: hat eine Kalzinose',
            between: 'Halb gefüllt: hat sie vielleicht, die Studien sind uneins',
            empty: 'Leer: hat keine',
        },
        plot: 'Studie für Studie',
        plotHint: 'Ein Punkt ist eine einzelne Zahl. Ein Balken ist eine Spanne.',
        axis: 'Menschen mit Kalzinose, von je 100',
        range: '{low} bis {high}',
        counted: '{count} von {total} Menschen, etwa {people} von\u00a0100.',
        estimated: 'etwa {people} von\u00a0100 Menschen.',
        table: 'Dieselben Zahlen als Tabelle',
        columns: {
            population: 'Krankheit',
            study: 'Studie',
            count: 'Menschen mit Kalzinose',
            total: 'Menschen in der Studie',
            share: 'Von 100',
        },
        notGiven: 'nicht angegeben',
    },
};
const readingLevel = {
    edition: { version: 2, date: '2026-11-30' },
    title: 'Leseniveau',
    plain: 'Einfache Worte',
    clinical: 'Medizinische Details',
    changed: {
        plain: 'Die Texte auf dieser Seite sind jetzt in einfachen Worten.',
        clinical: 'Die Texte auf dieser Seite nennen jetzt medizinische Details.',
    },
    remembered: 'Diese Auswahl wird in diesem Browser gespeichert.',
    notRemembered: 'Diese Auswahl lässt sich in diesem Browser nicht speichern. Sie gilt nur auf dieser Seite.',
};
const references = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Quellenverzeichnis',
    citedIn: 'Genannt in:',
    copyText: 'Als Text kopieren',
    copyRis: 'Als RIS kopieren',
    copyBibtex: 'Als BibTeX kopieren',
};
const symptomChecklist = {
    edition: { version: 3, date: '2026-11-30' },
    title: 'Notizen für Ihren Termin',
    intro: 'Kreuzen Sie an, was Ihnen aufgefallen ist. Nehmen Sie Ihre Notizen zum Termin mit. Die Anzeichen hängen von Größe, Art und Ort der Ablagerungen ab. [@w-tma]',
    groups: {
        lumps: {
            label: 'Knoten',
            explanation: 'Feste Knoten unter der Haut können sich wie harte Knubbel anfühlen. Sie können weiß oder gelb sein oder die Farbe Ihrer Haut haben. [@w-dermadvisor] Auf dunklerer Haut kann das anders aussehen. Knoten haben viele Ursachen. Lassen Sie einen neuen Knoten daher untersuchen.',
        },
        pain: {
            label: 'Schmerzen',
            explanation: 'Knoten können wehtun, vor allem nahe an Gelenken oder wo Druck auf den Körper kommt. [@w-tma]',
        },
        stiffness: {
            label: 'Steife oder schmerzende Gelenke',
            explanation: 'Gelenke können wehtun oder sich steif anfühlen. Ein großer Knoten kann ein Gelenk in seiner Nähe daran hindern, sich gut zu bewegen. [@w-tma]',
        },
        'ulcer-discharge': {
            label: 'Offene Stellen oder weißer Ausfluss',
            explanation: 'Die Haut über einem Knoten kann sich entzünden und aufbrechen. Daraus kann eine schmerzhafte offene Stelle werden, aus der kreidige, weiße Masse austritt. [@w-dermadvisor] Drücken Sie die Stelle nicht aus, stechen und schneiden Sie nicht hinein: Keime können eindringen. [@w-sclerodermabc-faq]',
        },
        inflammation: {
            label: 'Andere Farbe, Wärme oder Schwellung',
            explanation: 'Haut nahe an einem Knoten kann rot werden und anschwellen, umso mehr bei einer Infektion. Auf brauner oder schwarzer Haut ist Rot schwer zu sehen. Achten Sie auf dunklere oder violette Haut, Wärme, Schwellung und Schmerzen. [@w-cellulitis]',
        },
    },
    symptoms: {
        'firm-lumps': 'Feste, harte Knoten unter der Haut',
        'pale-lumps': 'Weiße, gelbe oder hautfarbene Knoten',
        pain: 'Schmerzen in einem Knoten',
        tenderness: 'Ein Knoten, der bei Berührung oder Druck wehtut',
        'joint-pain': 'Gelenkschmerzen',
        'stiff-joints': 'Ein Gelenk, das steif ist oder sich schwer bewegen lässt',
        sores: 'Aufgebrochene Haut oder offene Stelle über einem Knoten',
        'chalky-discharge': 'Kreidige, weiße Masse, die aus der Haut austritt',
        'colour-change': 'Rote, violette oder dunklere Haut nahe an einem Knoten',
        'warmth-swelling': 'Warme oder geschwollene Haut nahe an einem Knoten',
    },
    none: 'Nichts davon',
    noneNote: 'Diese Liste kann nicht jedes Problem nennen. Sagen Sie Ihrem Behandlungsteam, wenn Sie einen neuen Knoten oder eine Veränderung bemerken.',
    notDiagnosis: 'Dies ist keine Diagnose. Andere Probleme können genauso aussehen.',
    questions: [
        'Was könnte die Ursache sein?',
        'Welche Untersuchungen brauche ich, und was werden sie zeigen?',
        'Könnte eine andere Krankheit dahinterstecken?',
        'Welche Möglichkeiten habe ich, wie gut wirken sie, und welche Risiken gibt es?',
        'Wie versorge ich einen Knoten oder eine offene Stelle zu Hause?',
        'Soll ich meine Medikamente so weiternehmen wie bisher?',
        'Bei welchen Veränderungen soll ich Sie anrufen?',
    ],
    ui: {
        urgentTick: 'Kreuzen Sie ein Anzeichen an, damit es in Ihren Notizen ganz oben steht.',
        since: 'Seit wann?',
        sinceHint: 'Ein Datum oder Worte, zum Beispiel „letzten Frühling“.',
        where: 'Wo?',
        whereHint: 'Zum Beispiel: linke Hand, beide Ellenbogen.',
        words: 'In Ihren eigenen Worten',
        wordsHint: 'Was hat sich verändert? Was macht es besser oder schlechter?',
        sheet: 'Meine Notizen',
        sheetIntro: 'Das sind meine eigenen Notizen für mein Behandlungsteam.',
        sheetEmpty: 'Noch ist nichts notiert.',
        sheetUrgent: 'Dringende Anzeichen, die ich angekreuzt habe',
        sheetSymptoms: 'Was mir aufgefallen ist',
        sheetWords: 'In meinen eigenen Worten',
        questions: 'Fragen für das Gespräch',
        print: 'Drucken',
        copy: 'Als Text kopieren',
        clear: 'Meine Notizen löschen',
        clearing: {
            ask: 'Alles löschen, was Sie angekreuzt und geschrieben haben?',
            yes: 'Ja, alles löschen',
            no: 'Nein, behalten',
        },
        cleared: 'Ihre Notizen sind gelöscht.',
        remembered: {
            session: 'Ihre Notizen bleiben in diesem Browser-Tab, bis Sie sie löschen oder den Tab schließen.',
            device: 'Ihre Notizen bleiben in diesem Browser auf diesem Gerät, bis Sie sie löschen. Andere, die es benutzen, können sie vielleicht sehen.',
        },
        notRemembered: 'Ihre Notizen lassen sich in diesem Browser nicht speichern. Sie stehen nur auf dieser Seite. Drucken oder kopieren Sie die Notizen, bevor Sie die Seite verlassen.',
        private: 'Was Sie ankreuzen oder schreiben, bleibt auf dieser Seite.',
    },
};
const treatments = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Möglichkeiten der Behandlung',
    opening: [
        '**Keine einzelne Behandlung wirkt bei allen.** Kalzinose ist schwer zu behandeln. [@traineau2020; @balin2012; @w-tma] Die Wahl hängt von der Ursache, dem Ort und der Schwere ab. [@w-uptodate-tx]',
        'Die Belege für jede Möglichkeit sind schwach. [@traineau2020] In den meisten Ländern ist diese Anwendung der Medikamente „off-label“: Sie sind nicht für Kalzinose zugelassen.',
        '**Setzen Sie kein Medikament selbst ab und beginnen Sie keines selbst.** Sprechen Sie zuerst mit Ihrem Behandlungsteam.',
    ],
    medicines: 'Medikamente',
    parts: {
        what: 'Was es ist',
        why: 'Warum man es versucht',
        evidence: 'Wie gut es belegt ist',
        ask: 'Was Sie fragen oder wissen sollten',
    },
    items: {
        'underlying-disease': {
            name: 'Behandlung der Krankheit dahinter',
            what: 'Ihr Team sucht die Krankheit, die hinter der Kalzinose steht, und behandelt sie. Das kommt zuerst. [@w-tma; @w-uptodate-tx]',
            why: 'Wenn eine [Autoimmunkrankheit](#autoimmune-disease) gut eingestellt ist, hilft das vielleicht auch bei der Kalzinose. [@w-tma; @orandi2018]',
            evidence: '**Übliche gute Behandlung, wenig geprüft.** Sie hilft vielleicht, aber niemand kann das versprechen.',
            ask: 'Fragen Sie, welche Krankheit hinter Ihrer Kalzinose steht und wie gut sie eingestellt ist.',
        },
        diltiazem: {
            name: 'Diltiazem',
            what: 'Ein [Kalziumkanalblocker](#calcium-channel-blocker). Sie brauchen ein Rezept.',
            why: 'Es lässt vielleicht weniger Kalzium in die Zellen. [@traineau2020]',
            evidence: '**Übersichten über kleine Studien.** Die Belege sind schwach. [@traineau2020] In einer Studie ging es 9 von 17 Menschen teilweise besser. [@balin2012]',
            ask: 'Fragen Sie, ob es zu Ihrem Blutdruck und Ihren anderen Medikamenten passt.',
        },
        bisphosphonates: {
            name: 'Bisphosphonate',
            what: 'Medikamente, die den Abbau von Knochen bremsen.',
            why: 'Sie können vielleicht begrenzen, wie viel Kalzium sich ansammelt. [@traineau2020]',
            evidence: '**Übersichten über kleine Studien.** Die Ergebnisse sind gemischt und die Belege schwach. [@traineau2020]',
            ask: 'Sagen Sie Ihrer Ärztin oder Ihrem Arzt, wenn Sie eine Nierenkrankheit haben. Dann ist besondere Vorsicht nötig. [@traineau2020]',
        },
        minocycline: {
            name: 'Minocyclin',
            what: 'Ein **Antibiotikum** (ein Tetracyclin), das auch Entzündungen dämpft. [@robertson2003]',
            why: 'Es kann vielleicht Schwellungen und offene Stellen um die Knoten beruhigen. Es bindet auch Kalzium. [@robertson2003]',
            evidence: '**Kleine Studien.** Die Ergebnisse sind gemischt. In einer Studie ging es 8 von 9 Menschen besser. [@robertson2003] In einer späteren Studie waren es 34 von 78. [@w-minocycline-acr]',
            ask: 'Es kann Knoten blauschwarz färben. [@robertson2003] In der Schwangerschaft und bei kleinen Kindern wird es meist vermieden. Sagen Sie Ihrer Ärztin oder Ihrem Arzt daher, wenn das auf Sie oder Ihr Kind zutrifft.',
        },
        'sodium-thiosulfate': {
            name: 'Natriumthiosulfat',
            what: 'Ein Medikament, das als Infusion in eine Vene oder mit einer Nadel in den Knoten gegeben wird.',
            why: 'Es hilft vielleicht, Kalzium aufzulösen. [@traineau2020]',
            evidence: '**Berichte über einzelne Menschen.** Mehr gibt es nicht zur Infusion bei Kalzium in geschädigtem Gewebe ([dystrophe](#dystrophic) Kalzinose). [@w-sts-case] Eine Spritze in den Knoten scheint vielversprechender. Trotzdem sind die Belege schwach. [@traineau2020]',
            ask: 'Die Infusion wird vor allem off-label bei [Kalziphylaxie](#calciphylaxis) verwendet. Für keine Behandlung ist belegt, dass man damit bei Kalziphylaxie länger lebt. [@w-ukcs]',
        },
        phosphate: {
            name: 'Phosphat senken',
            what: 'Weniger Phosphat, durch die Ernährung oder durch Medikamente, die es im Darm binden ([Phosphatbinder](#phosphate-binder)). [@fathi2014]',
            why: 'Das ist ein Hauptteil der Behandlung bei chronischem Nierenversagen und bei [tumoraler Kalzinose](#tumoral-calcinosis) mit hohem Phosphat. [@boyce2020; @fathi2014]',
            evidence: '**Übersichten über kleine Studien.** Die Ergebnisse sind begrenzt. [@boyce2020]',
            ask: 'Ändern Sie Ihre Ernährung nur zusammen mit einer Ernährungsfachkraft oder dem Nierenteam. [@w-nkf-uk] Ihr Team wählt den Phosphatbinder aus: Solche mit Kalzium können das Risiko für eine Kalziphylaxie erhöhen. [@w-cua-table] Setzen Sie keinen selbst ab.',
        },
        surgery: {
            name: 'Operation',
            what: 'Der Knoten oder ein Teil davon wird bei einer Operation entfernt. [@w-debulking]',
            why: 'Für schmerzhafte Knoten an einer Stelle. Dort ist sie oft die häufigste Wahl und die, die am besten wirkt. [@balin2012]',
            evidence: '**Kleine Studien.** In einer Studie sprachen 22 von 28 Menschen vollständig an. [@balin2012]',
            ask: 'Knoten können wiederkommen. Bei [systemischer Sklerose](#systemic-sclerosis) kamen sie bei 15 von 100 operierten Menschen wieder. Bei 13 von 100 heilte die Wunde langsam, und 10 von 100 bekamen eine Infektion. [@w-sclerodermabc] Bei tumoraler Kalzinose kommen sie oft wieder. Dort versucht man zuerst, das Phosphat zu senken. [@fathi2014]',
        },
        'shock-waves': {
            name: 'Stoßwellen',
            what: 'Wellen wie Schall, die von außerhalb des Körpers gesendet werden ([ESWL](#eswl)). Man nutzt sie auch bei Nierensteinen. [@delgado2015]',
            why: 'Um kleine Knoten zu zertrümmern und Schmerzen zu lindern. [@w-sclerodermabc]',
            evidence: '**Berichte über einzelne Menschen.** Es gibt auch ein paar kleine Studien. Dass die Schmerzen nachlassen, ist besser belegt als ein Rückgang des Kalziums. [@delgado2015; @traineau2020]',
            ask: 'Fragen Sie, was die Behandlung für Sie tun könnte.',
        },
        'wound-care': {
            name: 'Wundversorgung',
            what: 'Pflege der Haut, wenn Knoten durchbrechen und [offene Stellen](#ulcer) entstehen. [@w-sclerodermabc]',
            why: 'Damit offene Stellen besser heilen. [@w-sclerodermabc]',
            evidence: '**Übliche gute Behandlung, wenig geprüft.** Es ist dieselbe Versorgung wie bei anderen Wunden. [@w-sclerodermabc]',
            ask: 'Holen Sie sich heute Hilfe bei Fieber, Eiter oder Haut, die heiß ist und rot oder dunkler wird.',
        },
        physiotherapy: {
            name: 'Physiotherapie',
            what: 'Übungen mit einer Physiotherapeutin oder einem Physiotherapeuten.',
            why: 'Um Schmerzen zu lindern und Ihnen beim Bewegen zu helfen, meist nahe an Gelenken.',
            evidence: '**Übliche gute Behandlung, wenig geprüft.** Sie wird Kindern mit [Dermatomyositis](#dermatomyositis) empfohlen. Für die Kalzinose selbst gibt es wenig Belege. [@w-jdm-guideline]',
            ask: 'Fragen Sie, welche Übungen zu Ihnen passen.',
        },
    },
    selfCare: {
        title: 'Was Sie selbst tun können',
        items: [
            '**Einen Knoten nicht aufschneiden, anstechen oder ausdrücken.** Er könnte sich infizieren. [@w-sclerodermabc-faq]',
            'Kalzium in der Nahrung verursacht bei Sklerodermie keine Kalzinose. [@w-sclero-isn] Setzen Sie Kalzium, Vitamin D oder ein Medikament nicht ab, bevor Sie gefragt haben.',
            'Bei systemischer Sklerose und Dermatomyositis wird oft geraten: nicht rauchen, sich warm halten und Stöße vermeiden. [@w-valenzuela-chung2016] Schützen Sie bei Dermatomyositis Ihre Haut vor der Sonne. [@w-tma]',
        ],
    },
    notAdvised: {
        title: 'Nicht empfohlen',
        items: [
            '**Niedrig dosiertes Warfarin soll nicht zur Behandlung von Kalzinose verwendet werden.** [@traineau2020]',
            'Wenn Sie Warfarin aus einem anderen Grund nehmen, setzen Sie es nicht selbst ab. Fragen Sie die Person, die es verordnet hat.',
        ],
    },
    ui: {
        choose: 'Wählen Sie, was Sie lesen möchten',
        chooseHint: 'Alle werden gezeigt, bis Sie wählen.',
        showAll: 'Alle zeigen',
        showing: 'Gezeigt: {names}',
        showingAll: 'Alle Arten der Behandlung werden gezeigt.',
        print: 'Drucken',
        sourcesElsewhere: 'Die Quellen stehen auf der Webseite.',
        notOffered: 'Diese Klinik bietet das nicht an.',
    },
};
const typeTable = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Arten der Kalzinose',
    caption: 'Die fünf Arten der Kalzinose nebeneinander',
    note: 'Dieser Ratgeber nennt fünf Arten, so wie mehrere Quellen. [@reiter2011; @le-statpearls] Andere zählen vier und ordnen die Kalziphylaxie einer anderen Art zu. [@w-dermnet] Jede Art hat ihre eigene Ursache, daher sind manche weniger selten als andere. Wir haben keine Zählungen für die Allgemeinbevölkerung gefunden. Deshalb steht bei „Wie häufig“ meist keine Zahl, sondern Worte.',
    columns: {
        type: 'Art',
        commonality: 'Wie häufig',
        feature: 'Hauptmerkmal',
        cause: 'Ursache',
        serum: 'Kalzium und Phosphat im Blut',
    },
    types: {
        dystrophic: {
            name: 'Dystroph',
            commonality: 'Nicht häufig, aber die häufigste der fünf. [@le-statpearls]',
            feature: 'Entsteht in geschädigtem Gewebe.',
            cause: 'Autoimmunkrankheit, Verletzung oder Infektion.',
            serum: 'Meist normal. [@reiter2011]',
            description: [
                'Kalzium lagert sich in Gewebe ab, das verletzt oder entzündet war. Die Blutwerte bleiben meist normal. [@reiter2011]',
            ],
            examples: [
                'Autoimmunkrankheiten: [systemische Sklerose](#systemic-sclerosis) (auch ihre [CREST](#crest)-Form), [Dermatomyositis](#dermatomyositis) und, weniger oft, [Lupus](#lupus). [@w-dermnet]',
                'Verletzung, Infektion oder ein Tumor. [@w-dermnet] Das ist ein Grund, einen neuen Knoten untersuchen zu lassen.',
            ],
        },
        metastatic: {
            name: 'Metastatisch',
            commonality: 'Selten.',
            feature: 'Nahe an Gelenken und in Organen, im ganzen Körper. Es ist keine Ausbreitung von Krebs. [@w-dermnet]',
            cause: 'Mineralstoffe im Blut aus dem Gleichgewicht. Oft durch chronische Nierenkrankheit oder eine Überfunktion der Nebenschilddrüsen.',
            serum: 'Ein Wert oder beide meist hoch. [@w-dermnet]',
            description: [
                'Der Name metastatisch bezieht sich auf Mineralstoffe. Es ist **keine Ausbreitung von Krebs**. Der Körper kann Kalzium und Phosphat nicht im Gleichgewicht halten. Im Blut ist zu viel, und ein Teil lagert sich im Gewebe ab. [@reiter2011]',
                'Die meisten Betroffenen haben ein chronisches Nierenversagen oder sind an der [Dialyse](#dialysis). [@rumancik2020] Dann ist das Phosphat oft hoch, während das Kalzium normal sein kann.',
            ],
            examples: [
                'Überfunktion der Nebenschilddrüsen ([Hyperparathyreoidismus](#hyperparathyroidism)). [@w-dermnet]',
                'Zu viel Vitamin D. [@w-dermnet] Fragen Sie, bevor Sie ein Vitamin oder Medikament absetzen.',
            ],
        },
        idiopathic: {
            name: 'Idiopathisch',
            commonality: 'Sehr selten.',
            feature: 'Keine klare Ursache zu finden.',
            cause: 'Unbekannt. Ein paar erbliche Formen führt man aus Tradition hier auf. [@le-statpearls]',
            serum: 'Meist normal. Bei einer erblichen Form ist das Phosphat hoch. [@w-medlineplus-hftc]',
            description: [
                'So heißt es, wenn andere Ursachen ausgeschlossen sind. Man findet keinen Auslöser, keinen Gewebeschaden und kein Problem mit den Mineralstoffen. [@reiter2011]',
            ],
            examples: [
                'Familiäre [tumorale Kalzinose](#tumoral-calcinosis), aus Tradition hier aufgeführt. [@le-statpearls] Sie ist erblich, ihre Ursache ist also bekannt. Sie beginnt oft in der Jugend, kann es aber in jedem Alter. [@w-medlineplus-hftc]',
                'Kleine, harte Knoten nahe an der Hautoberfläche (subepidermale kalzifizierte Knötchen). Die meisten Betroffenen sind Kinder, aber fast 3 von 10 sind erwachsen. [@w-dermnet-scn]',
            ],
        },
        iatrogenic: {
            name: 'Iatrogen',
            commonality: 'Selten.',
            feature: 'Bleibt dort, wo die Spritze oder der Eingriff war.',
            cause: 'Medizinische Eingriffe oder Medikamente.',
            serum: 'Meist normal. Hohe Werte können das Risiko erhöhen. [@rumancik2020]',
            description: [
                'Das Wort bedeutet „durch medizinische Behandlung ausgelöst“. Die Ablagerung entsteht nach einer Behandlung. [@reiter2011]',
                'Schmerzen, Schwellung, Blasen oder dunkle Haut an der Stelle einer Infusion? **Sagen Sie es sofort einer Pflegekraft**, oder lassen Sie sich zu Hause noch am selben Tag behandeln.',
            ],
            examples: [
                'Eine Infusion mit Kalzium oder Phosphat. Meist trat Kalzium aus der Vene aus. [@rumancik2020] Bei drei Neugeborenen verschwanden die Knoten ohne Behandlung in 3 Wochen bis 6 Monaten. Das muss für andere nicht gelten. [@w-neonate]',
                'Manche Elektrodenpasten, vor allem früher. Heute können wiederholte Stiche in die Ferse bei Neugeborenen dazu führen. [@w-dermnet]',
            ],
        },
        calciphylaxis: {
            name: 'Kalziphylaxie',
            commonality: 'Sehr selten. Im Vereinigten Königreich etwa 1 von 600 Menschen an der Dialyse pro Jahr. [@w-nkf-uk]',
            feature: 'Ein Notfall. Kalzium und Blutgerinnsel verstopfen kleine Gefäße in Haut und Fett. [@nigwekar2018]',
            cause: 'Meist Nierenkrankheit im Endstadium. Warfarin, Diabetes und starkes Übergewicht erhöhen das Risiko. [@w-nkf-uk]',
            serum: 'Kann hoch, normal oder niedrig sein. [@w-clinlab]',
            description: [
                '**Holen Sie sich schnell Hilfe** bei neuen, sehr schmerzhaften Hautstellen, die violett, dunkel oder schwarz werden. Bei Dialyse, Nierenversagen oder nach einer Transplantation: Rufen Sie sofort Ihr Nierenteam an. Wenn nicht gleich jemand antwortet, rufen Sie Ihre Notrufnummer an. Alle anderen sollen sich heute behandeln lassen.',
                'Kalzium und Blutgerinnsel verstopfen kleine und mittlere Blutgefäße. Die Haut bekommt zu wenig Blut und stirbt unter großen Schmerzen ab. Es ist nicht dasselbe wie verkalkte Arterien. [@nigwekar2018] Die Krankheit ist selten, kann aber lebensbedrohlich sein. In zwei Studien mit Menschen an der Dialyse starben 45 bis 67 von 100 innerhalb eines Jahres. [@w-renalnews; @w-ukcs]',
                'Normale Blutwerte schließen sie nicht aus. [@w-clinlab] Mehr Frauen als Männer bekommen sie. [@w-nkf-uk] Setzen Sie Warfarin nicht selbst ab: Fragen Sie die Person, die es verordnet hat.',
            ],
            examples: [
                '[Nierenkrankheit im Endstadium](#end-stage-renal-disease), bei den meisten Betroffenen. [@nigwekar2018]',
                'Ohne Nierenversagen: Überfunktion der Nebenschilddrüsen, Krebs, Leberkrankheit durch Alkohol oder eine Bindegewebskrankheit. [@w-nigwekar2008]',
            ],
        },
    },
    ui: {
        compare: 'Vergleichen',
        compareHint: 'Wählen Sie zwei oder mehr Arten.',
        oneMore: 'Wählen Sie noch eine Art zum Vergleichen.',
        showAll: 'Alle Arten zeigen',
        comparing: 'Im Vergleich: {names}',
        showingAll: 'Alle fünf Arten werden gezeigt.',
        aboutEach: 'Zu jeder Art',
        examples: 'Beispiele',
        backToTable: 'Zurück zur Tabelle',
        highlighted: 'Thema dieser Seite',
        copyText: 'Als Text kopieren',
        copyCsv: 'Für eine Tabelle kopieren',
    },
};
const urgentCare = {
    edition: { version: 1, date: '2026-11-22' },
    title: 'Wann Sie schnell Hilfe brauchen',
    intro: 'Lesen Sie diese Anzeichen zuerst. Handeln Sie bei jedem einzelnen davon, auch wenn Sie nicht sicher sind.',
    tiers: {
        emergency: 'Notfall: sofort handeln',
        'in-hospital': 'Während oder nach einer Infusion: sofort Bescheid sagen',
        'same-day': 'Heute untersuchen lassen',
        'within-days': 'Innerhalb weniger Tage untersuchen lassen',
    },
    flags: {
        'painful-dark-skin-kidney': {
            sign: 'Bei Dialyse, Nierenversagen oder nach einer Nierentransplantation: neue, sehr schmerzhafte Haut, die violett, dunkel oder schwarz wird, ein Netzmuster zeigt oder aufbricht',
            action: '**Rufen Sie sofort Ihr Nierenteam an.** Wenn nicht gleich jemand antwortet, rufen Sie {emergency} an oder gehen Sie in eine Notaufnahme. Vielleicht wird die Haut nicht mehr durchblutet. Das kann lebensbedrohlich sein. [@nigwekar2018]',
        },
        sepsis: {
            sign: 'Eine Infektion mit einem dieser Zeichen: Verwirrtheit, verwaschene Sprache, starker Schüttelfrost, starke Atemnot, einen Tag lang kein Urin, fleckige, blaue oder sehr blasse Haut',
            action: '**Rufen Sie** {emergency} **sofort an.** Sagen Sie, dass Sie eine Infektion haben. Das kann lebensbedrohlich sein. [@w-sepsis]',
        },
        'finger-or-toe': {
            sign: 'Ein Finger oder Zeh, der blau oder schwarz wird oder weiß und schmerzhaft bleibt, oder eine offene Stelle an der Fingerspitze, die schnell größer wird',
            action: '**Holen Sie sich heute Notfallhilfe.** Gehen Sie in eine Notaufnahme oder rufen Sie {emergency} an. Vielleicht versagt die Durchblutung. [@w-ssc-ischaemia]',
        },
        'drip-site': {
            sign: 'Schmerzen, Schwellung, eine Blase oder dunkle Haut dort, wo eine Infusion liegt oder vor Kurzem lag',
            action: '**Sagen Sie es sofort einer Pflegekraft.** Wenn Sie zu Hause sind, lassen Sie sich noch am selben Tag behandeln. Kalzium, das aus einer Infusion austritt, kann Haut absterben lassen. [@rumancik2020]',
        },
        'infected-lump': {
            sign: 'Nahe an einem Knoten oder einer offenen Stelle: Rötung oder dunklere Haut, die sich ausbreitet, Wärme, Schwellung, Eiter, mehr Schmerzen oder Fieber',
            action: '**Lassen Sie sich heute ärztlich oder von einer Pflegekraft untersuchen.** Gehen Sie früher hin, wenn ein Medikament Ihr Immunsystem schwächt. Die Haut kann infiziert sein. Auf brauner oder schwarzer Haut ist Rot schwer zu sehen. [@w-cellulitis]',
        },
        'hot-joint': {
            sign: 'Ein Gelenk, das plötzlich heiß, geschwollen und sehr schmerzhaft ist und sich nicht bewegen lässt, mit oder ohne Fieber',
            action: '**Lassen Sie sich heute untersuchen.** Wenn Sie sich sehr krank fühlen, rufen Sie {emergency} an. Das Gelenk kann infiziert sein. [@w-septic-nz]',
        },
        'painful-dark-skin': {
            sign: 'Ohne Nierenversagen: neue, schmerzhafte violette oder schwarze Hautstellen, vor allem unter Warfarin',
            action: '**Lassen Sie sich heute untersuchen.** Setzen Sie Warfarin oder ein anderes Medikament nicht selbst ab. Kleine Blutgefäße können verstopft sein. [@w-nkf-uk]',
        },
        'growing-lump': {
            sign: 'Ein Knoten, der über Wochen wächst, groß ist, tief sitzt, sich nicht verschieben lässt oder nach dem Entfernen wiedergekommen ist',
            action: '**Lassen Sie sich innerhalb weniger Tage ärztlich oder von einer Pflegekraft untersuchen.** Ein Kind soll innerhalb von 2 Tagen untersucht werden. [@w-sarcoma] Groß heißt 5 cm (2 Zoll) oder mehr. [@w-sarcoma-nhs] Andere Ursachen wie Krebs müssen ausgeschlossen werden.',
        },
    },
};

export { causes, common, diagnosis, disclaimer, faq, glossary, guide, keyPoints, overview, prevalence, readingLevel, references, symptomChecklist, treatments, typeTable, urgentCare };
