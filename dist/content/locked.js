/**
 * What no local text takes the place of, by its path in the words, and why: "cannot be replaced, since it …".
 * What stands under a path is locked with it. A text is locked where it says so at one of its reading levels.
 */
const locked = {
    common: 'says who has reviewed the text, and stands in every element',
    readingLevel: 'belongs to the page and not to one element',
    // The red flags, and how soon to act. A heading or an introduction could make little of what stands below it.
    urgentCare: 'says when to get help, and how fast',
    'overview.items.effect': 'says when to get help',
    'faq.items.firm-lump': 'says when to get help',
    'causes.causes.calciphylaxis': 'says when to get help, and not to stop a medicine',
    'typeTable.types.calciphylaxis': 'says when to get help, and not to stop a medicine',
    'typeTable.types.iatrogenic.description': 'says when to get help',
    'treatments.items.wound-care.ask': 'says when to get help',
    'treatments.items.physiotherapy.ask': 'says when to get help',
    'glossary.terms.calciphylaxis': 'says that it is an emergency',
    // A note for a visit, and no test of symptoms: nothing here may score, name, combine or reassure.
    'symptomChecklist.title': 'says that the list is for notes',
    'symptomChecklist.intro': 'says that the list is for notes',
    'symptomChecklist.groups': 'explains what to tick, and says what to have checked',
    'symptomChecklist.symptoms': 'is what a person ticks and takes to a visit',
    'symptomChecklist.none': 'is what a person ticks and takes to a visit',
    'symptomChecklist.noneNote': 'says what to do when nothing is ticked',
    'symptomChecklist.notDiagnosis': 'says that the list is not a diagnosis',
    'symptomChecklist.ui': 'says what becomes of what a person ticks and writes',
    // What the guide is not.
    'disclaimer.title': 'names what the guide is not',
    'disclaimer.items': 'says what the guide is not, how it is made and what it sends',
    // "Metastatic" is not the spread of cancer.
    'faq.items.dystrophic-or-metastatic': 'says that metastatic is not the spread of cancer',
    'typeTable.types.metastatic': 'says that metastatic is not the spread of cancer',
    'causes.groups.metabolic-renal.explanation': 'says that metastatic is not the spread of cancer',
    'causes.causes.kidney-failure.known': 'says that metastatic is not the spread of cancer',
    'diagnosis.items.blood-tests.shows': 'says that metastatic is not the spread of cancer',
    'keyPoints.points.five-types.text': 'says that metastatic is not the spread of cancer',
    'overview.items.place.text': 'says that metastatic is not the spread of cancer',
    'glossary.terms.metastatic': 'says that metastatic is not the spread of cancer',
    'glossary.terms.hyperparathyroidism.meaning': 'says that metastatic is not the spread of cancer',
    'typeTable.note': 'says that other sources count four types',
    // "Not cancer" goes with having a new lump checked.
    'overview.items.cancer': 'says to have a new lump checked',
    'keyPoints.points.signs.text': 'says to have a new lump checked',
    'faq.items.tumoral.answer': 'says to have a new lump checked',
    'causes.causes.familial-tumoral.known': 'says to have a new lump checked',
    'typeTable.types.dystrophic.examples': 'says to have a new lump checked',
    'glossary.terms.tumoral-calcinosis': 'says to have a new lump checked',
    // Our sources stand beside these words, and would vouch for others.
    'prevalence.populations': 'says what our numbers mean, beside their sources',
    'prevalence.studies': 'says what our numbers mean, beside their sources',
    'prevalence.ui': 'says what our numbers mean, beside their sources',
    // Nobody stops a medicine alone, and warfarin treats no calcinosis.
    'treatments.opening': 'says not to stop or start a medicine alone',
    'treatments.selfCare': 'says not to cut a lump and not to stop a medicine alone',
    'treatments.notAdvised': 'warns of what harms',
    'treatments.items.phosphate.ask': 'says not to stop a medicine alone',
    'glossary.terms.phosphate-binder.meaning': 'says not to stop a medicine alone',
};

export { locked };
