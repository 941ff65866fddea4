import { nothing, type TemplateResult } from 'lit';
import type { ReadingLevel, SectionId } from '../../content/ids.js';
import type { Language } from '../../content/language.js';
import type { LocalText } from '../../content/local-text.js';
import type { Section } from '../../content/schema.js';
/** The words of each section. */
export declare const sectionWords: {
    'key-points': {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        summary: string;
        points: {
            care: {
                title: string;
                text: string;
            };
            "finding-out": {
                title: string;
                text: string;
            };
            "five-types": {
                title: string;
                text: string;
            };
            "main-cause": {
                title: string;
                text: string;
            };
            "rare-or-not": {
                title: string;
                text: string;
            };
            signs: {
                title: string;
                text: string;
            };
        };
    };
    'urgent-care': {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        intro: string;
        tiers: {
            emergency: string;
            "in-hospital": string;
            "same-day": string;
            "within-days": string;
        };
        flags: {
            "drip-site": {
                sign: string;
                action: string;
            };
            "finger-or-toe": {
                sign: string;
                action: string;
            };
            "growing-lump": {
                sign: string;
                action: string;
            };
            "hot-joint": {
                sign: string;
                action: string;
            };
            "infected-lump": {
                sign: string;
                action: string;
            };
            "painful-dark-skin": {
                sign: string;
                action: string;
            };
            "painful-dark-skin-kidney": {
                sign: string;
                action: string;
            };
            sepsis: {
                sign: string;
                action: string;
            };
        };
    };
    overview: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        items: {
            cancer: {
                heading?: string | undefined;
                text: string[];
            };
            effect: {
                heading?: string | undefined;
                text: string[];
            };
            look: {
                heading?: string | undefined;
                text: string[];
            };
            meaning: {
                heading?: string | undefined;
                text: string[];
            };
            place: {
                heading?: string | undefined;
                text: string[];
            };
        };
        drawing: {
            name: string;
            description: string;
            note: string;
            deposits: {
                title: string;
                labels: {
                    "by-joint": string;
                    "in-fat": string;
                    "in-muscle": string;
                    "in-skin": string;
                    "through-skin": string;
                };
            };
            tissues: {
                title: string;
                labels: {
                    bone: string;
                    fat: string;
                    muscle: string;
                    skin: string;
                    tendon: string;
                };
            };
        };
    };
    prevalence: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        intro: string[];
        populations: {
            "adult-dermatomyositis": {
                name: string;
                statement: string;
                note: string;
            };
            "juvenile-dermatomyositis": {
                name: string;
                statement: string;
                note: string;
            };
            lupus: {
                name: string;
                statement: string;
                note: string;
            };
            "systemic-sclerosis": {
                name: string;
                statement: string;
                note: string;
            };
        };
        studies: {
            "PV-1": string;
            "PV-10": string;
            "PV-11": string;
            "PV-12": string;
            "PV-2": string;
            "PV-3": string;
            "PV-4": string;
            "PV-5": string;
            "PV-6": string;
            "PV-7": string;
            "PV-8": string;
            "PV-9": string;
        };
        ui: {
            drawings: string;
            drawingsHint: string;
            key: {
                between: string;
                empty: string;
                solid: string;
            };
            plot: string;
            plotHint: string;
            axis: string;
            range: string;
            counted: string;
            estimated: string;
            table: string;
            columns: {
                count: string;
                population: string;
                share: string;
                study: string;
                total: string;
            };
            notGiven: string;
        };
    };
    'type-table': {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        caption: string;
        note: string;
        columns: {
            cause: string;
            commonality: string;
            feature: string;
            serum: string;
            type: string;
        };
        types: {
            calciphylaxis: {
                name: string;
                commonality: string;
                feature: string;
                cause: string;
                serum: string;
                description: string[];
                examples: string[];
            };
            dystrophic: {
                name: string;
                commonality: string;
                feature: string;
                cause: string;
                serum: string;
                description: string[];
                examples: string[];
            };
            iatrogenic: {
                name: string;
                commonality: string;
                feature: string;
                cause: string;
                serum: string;
                description: string[];
                examples: string[];
            };
            idiopathic: {
                name: string;
                commonality: string;
                feature: string;
                cause: string;
                serum: string;
                description: string[];
                examples: string[];
            };
            metastatic: {
                name: string;
                commonality: string;
                feature: string;
                cause: string;
                serum: string;
                description: string[];
                examples: string[];
            };
        };
        ui: {
            compare: string;
            compareHint: string;
            oneMore: string;
            showAll: string;
            comparing: string;
            showingAll: string;
            aboutEach: string;
            examples: string;
            backToTable: string;
            highlighted: string;
            copyText: string;
            copyCsv: string;
        };
    };
    causes: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        intro: string;
        groups: {
            autoimmune: {
                name: string;
                explanation: string;
            };
            genetic: {
                name: string;
                explanation: string;
            };
            "metabolic-renal": {
                name: string;
                explanation: string;
            };
        };
        causes: {
            calciphylaxis: {
                name: string;
                known: string[];
            };
            dermatomyositis: {
                name: string;
                known: string[];
            };
            "familial-tumoral": {
                name: string;
                known: string[];
            };
            "kidney-failure": {
                name: string;
                known: string[];
            };
            lupus: {
                name: string;
                known: string[];
            };
            parathyroid: {
                name: string;
                known: string[];
            };
            "systemic-sclerosis": {
                name: string;
                known: string[];
            };
        };
        genes: {
            title: string;
            text: string[];
        };
    };
    'symptom-checklist': {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        intro: string;
        groups: {
            inflammation: {
                label: string;
                explanation: string;
            };
            lumps: {
                label: string;
                explanation: string;
            };
            pain: {
                label: string;
                explanation: string;
            };
            stiffness: {
                label: string;
                explanation: string;
            };
            "ulcer-discharge": {
                label: string;
                explanation: string;
            };
        };
        symptoms: {
            "chalky-discharge": string;
            "colour-change": string;
            "firm-lumps": string;
            "joint-pain": string;
            pain: string;
            "pale-lumps": string;
            sores: string;
            "stiff-joints": string;
            tenderness: string;
            "warmth-swelling": string;
        };
        none: string;
        noneNote: string;
        notDiagnosis: string;
        questions: string[];
        ui: {
            urgentTick: string;
            since: string;
            sinceHint: string;
            where: string;
            whereHint: string;
            words: string;
            wordsHint: string;
            sheet: string;
            sheetIntro: string;
            sheetEmpty: string;
            sheetUrgent: string;
            sheetSymptoms: string;
            sheetWords: string;
            questions: string;
            print: string;
            copy: string;
            clear: string;
            clearing: {
                ask: string;
                yes: string;
                no: string;
            };
            cleared: string;
            remembered: {
                device: string;
                session: string;
            };
            notRemembered: string;
            private: string;
        };
    };
    diagnosis: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        intro: string;
        parts: {
            happens: string;
            misses: string;
            shows: string;
        };
        items: {
            biopsy: {
                name: string;
                happens: string;
                shows: string;
                misses: string;
            };
            "blood-tests": {
                name: string;
                happens: string;
                shows: string;
                misses: string;
            };
            examination: {
                name: string;
                happens: string;
                shows: string;
                misses: string;
            };
            imaging: {
                name: string;
                happens: string;
                shows: string;
                misses: string;
            };
        };
    };
    treatments: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        opening: string[];
        medicines: string;
        parts: {
            ask: string;
            evidence: string;
            what: string;
            why: string;
        };
        items: {
            bisphosphonates: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            diltiazem: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            minocycline: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            phosphate: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            physiotherapy: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            "shock-waves": {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            "sodium-thiosulfate": {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            surgery: {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            "underlying-disease": {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
            "wound-care": {
                name: string;
                what: string;
                why: string;
                evidence: string;
                ask: string;
            };
        };
        selfCare: {
            title: string;
            items: string[];
        };
        notAdvised: {
            title: string;
            items: string[];
        };
        ui: {
            choose: string;
            chooseHint: string;
            showAll: string;
            showing: string;
            showingAll: string;
            print: string;
            sourcesElsewhere: string;
            notOffered: string;
        };
    };
    faq: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        items: {
            autoimmune: {
                question: string;
                answer: string[];
            };
            diagnosis: {
                question: string;
                answer: string[];
            };
            "dystrophic-or-metastatic": {
                question: string;
                answer: string[];
            };
            "firm-lump": {
                question: string;
                answer: string[];
            };
            "skin-signs": {
                question: string;
                answer: string[];
            };
            surgery: {
                question: string;
                answer: string[];
            };
            tumoral: {
                question: string;
                answer: string[];
            };
        };
        ui: {
            openAll: string;
            closeAll: string;
            filter: string;
            clearFilter: string;
            matches: {
                zero?: string | undefined;
                one?: string | undefined;
                two?: string | undefined;
                few?: string | undefined;
                many?: string | undefined;
                other: string;
            };
            noMatch: string;
            copyLink: string;
        };
    };
    glossary: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        terms: {
            "antinuclear-antibody": {
                name: string;
                meaning: string;
            };
            asymptomatic: {
                name: string;
                meaning: string;
            };
            "autoimmune-disease": {
                name: string;
                meaning: string;
            };
            biopsy: {
                name: string;
                meaning: string;
            };
            bisphosphonates: {
                name: string;
                meaning: string;
            };
            calcification: {
                name: string;
                meaning: string;
            };
            calcinosis: {
                name: string;
                meaning: string;
            };
            "calcinosis-cutis": {
                name: string;
                meaning: string;
            };
            calciphylaxis: {
                name: string;
                meaning: string;
            };
            "calcium-channel-blocker": {
                name: string;
                meaning: string;
            };
            "calcium-salts": {
                name: string;
                meaning: string;
            };
            "connective-tissue-disease": {
                name: string;
                meaning: string;
            };
            crest: {
                name: string;
                meaning: string;
            };
            "ct-scan": {
                name: string;
                meaning: string;
            };
            dermatomyositis: {
                name: string;
                meaning: string;
            };
            dialysis: {
                name: string;
                meaning: string;
            };
            diltiazem: {
                name: string;
                meaning: string;
            };
            dystrophic: {
                name: string;
                meaning: string;
            };
            "end-stage-renal-disease": {
                name: string;
                meaning: string;
            };
            eswl: {
                name: string;
                meaning: string;
            };
            excision: {
                name: string;
                meaning: string;
            };
            extravasation: {
                name: string;
                meaning: string;
            };
            fgf23: {
                name: string;
                meaning: string;
            };
            hyperparathyroidism: {
                name: string;
                meaning: string;
            };
            hyperphosphatemia: {
                name: string;
                meaning: string;
            };
            iatrogenic: {
                name: string;
                meaning: string;
            };
            idiopathic: {
                name: string;
                meaning: string;
            };
            lesion: {
                name: string;
                meaning: string;
            };
            lupus: {
                name: string;
                meaning: string;
            };
            metastatic: {
                name: string;
                meaning: string;
            };
            minocycline: {
                name: string;
                meaning: string;
            };
            mri: {
                name: string;
                meaning: string;
            };
            necrosis: {
                name: string;
                meaning: string;
            };
            nodule: {
                name: string;
                meaning: string;
            };
            "phosphate-binder": {
                name: string;
                meaning: string;
            };
            serum: {
                name: string;
                meaning: string;
            };
            "sodium-thiosulfate": {
                name: string;
                meaning: string;
            };
            "systemic-sclerosis": {
                name: string;
                meaning: string;
            };
            "tumoral-calcinosis": {
                name: string;
                meaning: string;
            };
            ulcer: {
                name: string;
                meaning: string;
            };
        };
        ui: {
            filter: string;
            clearFilter: string;
            matches: {
                zero?: string | undefined;
                one?: string | undefined;
                two?: string | undefined;
                few?: string | undefined;
                many?: string | undefined;
                other: string;
            };
            noMatch: string;
            inGlossary: string;
        };
    };
    references: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        citedIn: string;
        copyText: string;
        copyRis: string;
        copyBibtex: string;
    };
    disclaimer: {
        edition: {
            version: number;
            date: string;
        };
        title: string;
        items: {
            emergency: string;
            information: string;
            making: string;
            "no-stand-in": string;
            privacy: string;
        };
        help: {
            title: string;
            intro: string;
            groups: {
                kidney: string;
                myositis: string;
                scleroderma: string;
            };
        };
    };
};
/** What a section's words are called. */
export declare const partOf: (id: SectionId) => Exclude<Section, 'common'>;
/** Minutes to read these sections, from the words that they hold; labels of buttons are not read. */
export declare function readingTime(ids: readonly SectionId[], wordsOf: (id: SectionId) => unknown, language: Language): number;
/** What the guide hands on to a section. */
export interface Handed {
    readonly level: number;
    readonly dir: string;
    readonly emergencyNumber: string;
    readonly reviewedBy: string;
    readonly reviewedOn: string;
    readonly language: string | typeof nothing;
    readonly readingLevel: ReadingLevel;
    readonly local: readonly LocalText[] | undefined;
}
/** `contact` names the section whose slot gets the clinic's contact. */
export declare function section(id: SectionId, contact: SectionId | undefined, handed: Handed): TemplateResult;
