/** What each framework's second page shows: blocks and links as an editor writes them, and the drop-in file mounts them. */
export interface Blocks {
  /** What the article holds. The framework has one `div` for both pages, and changes it. */
  readonly article: 'questions' | 'hours' | 'none';
  /** `data-calcinosis` of the article's block. */
  readonly asked: string | undefined;
  /** `class` of it. */
  readonly name: string | undefined;
  readonly words: string;
  /** A question of the hospital's own in the block. */
  readonly question: boolean;
  /** Blocks in a list with keys. */
  readonly list: readonly string[];
  /** A link alone in its paragraph. */
  readonly link: { readonly href: string; readonly words: string } | undefined;
}

export const ownPage = (name: string): string => `/dist/embed/en/calcinosis-${name}.html`;

export const atFirst: Blocks = {
  article: 'questions',
  asked: 'faq',
  name: undefined,
  words: 'Questions and answers',
  question: false,
  list: ['overview', 'causes'],
  link: { href: ownPage('key-points'), words: 'The main points' },
};

/** The test changes the page's state by this, as a route, a poll or a form of the app would. */
export function listen(change: (part: Partial<Blocks>) => void): void {
  Object.assign(window, { change });
}
