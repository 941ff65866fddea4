import type { Tag } from './story-parts.js';

/** What an editor or a designer asks before anything else. */
interface WhenToUse {
  /** The job that it does for a reader. */
  readonly use: string;
  /** When another element, or none, serves the reader better. */
  readonly not: string;
  /** What the page has to bring. */
  readonly around: string;
}

/** For each element: whoever adds one is asked by the compiler. A tag in these lines becomes a link to its page. */
const advice: Readonly<Record<Tag, WhenToUse>> = {
  'calcinosis-guide': {
    use: 'For a page that is about calcinosis and nothing else: somebody who was just told the word finds all of it in one place, in one order.',
    not: 'On a page about a disease or a clinic it is too much: put calcinosis-key-points there, and a link to the page with the guide. Do not put its sections on the same page again; they are in it.',
    around:
      "A page of its own with the width of your text or more, your emergency number, and your clinic's phone in the slot `contact`.",
  },
  'calcinosis-key-points': {
    use: 'For a reader who gives the page a minute: the whole matter in short, with nothing to open. It stands well on a page about a disease that calcinosis comes with.',
    not: 'On a page with calcinosis-guide, which begins with it. For what the word means and how deposits look, take calcinosis-overview.',
    around: 'A link to where more is said: your page with the guide, or your clinic.',
  },
  'calcinosis-urgent-care': {
    use: 'For somebody who is worried now and has to know whom to call, and how soon.',
    not: 'On a page with calcinosis-guide, which has it. Beside calcinosis-symptom-checklist the same signs are said twice: worth it on a long page, not on a short one. It does not replace what your hospital says about emergencies in general.',
    around:
      'A place high on the page, not in a closed panel or a tab, and not below long text. Your emergency number, and your phone in the slot `contact`.',
  },
  'calcinosis-overview': {
    use: 'For the first question: what is this? It explains the word, shows where deposits lie, and says how they can affect people.',
    not: 'Where the question is which type it is, take calcinosis-type-table; where it comes from, calcinosis-causes. Beside a drawing or photographs of your own, `hide-drawing` leaves ours out.',
    around: 'A column of text is enough. Where it is wide, the list stands beside the drawing.',
  },
  'calcinosis-prevalence': {
    use: 'For a reader who asks "how rare is it, and what about people with my disease?", and for whoever wants the numbers study by study.',
    not: 'For one number in a sentence, write the sentence, with its source. It tells nobody a personal risk, and should not stand beside words that do.',
    around:
      'On a page about one disease, choose it by `populations`. Words near it that say whom a reader can ask.',
  },
  'calcinosis-type-table': {
    use: 'For a reader who was told a type and wants to see how it differs from the others, and for teaching.',
    not: 'Where the page is about one type, a paragraph is kinder than a table of five: choose by `types`, or take calcinosis-causes. It is no way to find out which type one has.',
    around:
      'As much width as the page has: from narrow columns it makes cards. `highlight` marks the type that the page is about.',
  },
  'calcinosis-causes': {
    use: 'For the question "why did I get this?": the causes and risk factors in three groups.',
    not: 'Where types are to be compared, take calcinosis-type-table; to find out what holds for one person there is calcinosis-diagnosis, and the clinic.',
    around:
      'On a page about one disease, choose by `groups`. Where calcinosis-glossary stands on the page too, each explained word leads there.',
  },
  'calcinosis-symptom-checklist': {
    use: 'For a person who has a visit ahead and does not want to forget anything: ticked and noted at home, printed, and taken along.',
    not: 'As a self-test: it gives no result. For signs that cannot wait, and nothing else, take calcinosis-urgent-care. Nothing of it reaches the clinic, unless your page puts it into a form.',
    around:
      'Your emergency number and your phone. Words near it that say how to make a visit. On a shared screen in a waiting room, leave `remember` off.',
  },
  'calcinosis-diagnosis': {
    use: 'For a person who has tests ahead: what happens in which order, what each shows, and what it cannot show.',
    not: 'For how to prepare for one test at your hospital, use your own page about that test. For what to tell the doctor, take calcinosis-symptom-checklist.',
    around: 'What is different at your hospital, in the slot `preparation`, and links to your own pages.',
  },
  'calcinosis-treatments': {
    use: 'For a person who decides with a doctor: each choice with the same questions, and how well it is supported. It prints as one page to take along.',
    not: 'To advise one treatment, or to announce one that you offer: that is a page of yours. For a single question, such as surgery, calcinosis-faq answers sooner.',
    around:
      'Say what your hospital offers and does not, in your own text, so that nobody hopes for what is not there.',
  },
  'calcinosis-faq': {
    use: 'For a reader with one question who looks for nothing else, and as the place for questions of your own.',
    not: 'For what everybody must read: an answer is closed until it is opened. Signs that cannot wait belong in calcinosis-urgent-care; a summary is calcinosis-key-points.',
    around:
      'On a page with text that says the same, leave those questions out with `exclude`. Your own questions go into the slot `question`.',
  },
  'calcinosis-glossary': {
    use: 'For a reader who meets words in a letter or a result, and wants to look them up.',
    not: 'For one word in a sentence, take calcinosis-term. Where your page has many hard words of its own, rewrite them first: a list does not make a text plain.',
    around: 'Beside other elements `used` leaves only the words that they use. It stands late on the page.',
  },
  'calcinosis-term': {
    use: 'For one hard word in a sentence of yours that you cannot do without: it is explained where the reader stumbles.',
    not: 'In a heading; in a link or a button, where it stays a plain word; for a word that most readers know; or each time that a word comes back: the first is enough. For many words, take calcinosis-glossary.',
    around:
      'A sentence that reads without it, since the meaning is shown only on request and is not printed with each word.',
  },
  'calcinosis-references': {
    use: 'For a reader who wants to check what was said: the sources of all elements of the page in one list with one numbering.',
    not: 'Beside a single element, which lists its own sources. In calcinosis-guide it is there already. It does not list the sources of your own text.',
    around: 'The end of the page. Once is enough: all elements of the page share it.',
  },
  'calcinosis-disclaimer': {
    use: 'For a reader who asks who says this, what it is for, and where to find further help.',
    not: 'In place of your own legal notice or privacy notice: it speaks of these elements alone. In calcinosis-guide it is there already.',
    around:
      'Any place where it is open to see, mostly the end. Your emergency number, and in the slot `resource` the help that you know near your readers.',
  },
  'calcinosis-reading-level': {
    use: 'Where patients and professionals read the same page: each chooses plain words or medical detail, for all elements at once.',
    not: 'On a page for one of the two: set `reading-level` on the elements. In calcinosis-guide it is there already. It changes nothing in the text of the page around it.',
    around:
      'A place above the first element that follows it. In a language with one level only it shows nothing.',
  },
};

/** As Markdown, for the element's own page. */
export function whenToUse(tag: string): string {
  const found = Object.entries(advice).find(([known]) => known === tag)?.[1];
  if (!found) return '';
  const linked = (text: string): string =>
    text.replaceAll(/\bcalcinosis-[a-z-]+/g, (name) => `[${name}](?path=/docs/elements-${name}--docs)`);
  return [
    '## When to use it, and when not',
    `- **Use it.** ${linked(found.use)}
- **Rather not.** ${linked(found.not)}
- **Around it.** ${linked(found.around)}`,
  ].join('\n\n');
}
