// Written by src/build/tokens.mjs from src/styles/calcinosis.tokens.json: change it there.

export interface TokenColor {
  readonly id: string;
  readonly name: string;
  readonly private: string;
  readonly light: string;
  readonly dark: string;
  readonly description: string;
}

export interface TokenPair {
  readonly front: string;
  readonly behind: string;
  readonly atLeast: number;
}

export interface TokenMeasure {
  readonly name: string;
  readonly css: string;
  readonly description: string;
}

export interface TokenConstant {
  readonly id: string;
  readonly property: string;
  readonly css: string;
  readonly description: string;
}

/** The colours that a page may change; the id is the name without its beginning. */
export const colors: readonly TokenColor[] = [
  {
    id: 'text',
    name: '--calcinosis-color-text',
    private: '--_text',
    light: '#17242e',
    dark: '#eef3f6',
    description: 'Text.',
  },
  {
    id: 'text-muted',
    name: '--calcinosis-color-text-muted',
    private: '--_muted',
    light: '#3b4a55',
    dark: '#c5d0d8',
    description: 'Hints and sources.',
  },
  {
    id: 'surface',
    name: '--calcinosis-color-surface',
    private: '--_surface',
    light: '#ffffff',
    dark: '#12191f',
    description: 'What the text stands on; opaque.',
  },
  {
    id: 'surface-raised',
    name: '--calcinosis-color-surface-raised',
    private: '--_raised',
    light: '#f2f7f7',
    dark: '#1c262e',
    description: 'Panels, table heads, what the pointer is on.',
  },
  {
    id: 'line',
    name: '--calcinosis-color-line',
    private: '--_line',
    light: '#cfdadd',
    dark: '#3d4b55',
    description: 'Lines that only divide.',
  },
  {
    id: 'edge',
    name: '--calcinosis-color-edge',
    private: '--_edge',
    light: '#5c6d78',
    dark: '#93a4af',
    description: 'Edges of what can be pressed or typed into.',
  },
  {
    id: 'accent',
    name: '--calcinosis-color-accent',
    private: '--_accent',
    light: '#0b4a55',
    dark: '#9bd5e0',
    description: 'Links, buttons, ticks.',
  },
  {
    id: 'on-accent',
    name: '--calcinosis-color-on-accent',
    private: '--_on-accent',
    light: '#ffffff',
    dark: '#0d1a20',
    description: 'Text on the accent.',
  },
  {
    id: 'focus',
    name: '--calcinosis-color-focus',
    private: '--_focus',
    light: '#0b4a55',
    dark: '#ffd666',
    description: 'The focus ring.',
  },
  {
    id: 'urgent',
    name: '--calcinosis-color-urgent',
    private: '--_urgent',
    light: '#8a1010',
    dark: '#ffb9b0',
    description: 'Headings and frame of urgent signs.',
  },
  {
    id: 'urgent-surface',
    name: '--calcinosis-color-urgent-surface',
    private: '--_urgent-surface',
    light: '#fff4f2',
    dark: '#2b1715',
    description: 'What urgent signs stand on.',
  },
  {
    id: 'mark',
    name: '--calcinosis-color-mark',
    private: '--_mark',
    light: '#fff6d6',
    dark: '#35300f',
    description: 'What is in focus on the page.',
  },
  {
    id: 'skin-light',
    name: '--calcinosis-color-skin-light',
    private: '--_skin-light',
    light: '#f2d3ba',
    dark: '#f2d3ba',
    description: 'Light skin in the drawing of hands; the same on a dark page.',
  },
  {
    id: 'skin-medium',
    name: '--calcinosis-color-skin-medium',
    private: '--_skin-medium',
    light: '#c58f68',
    dark: '#c58f68',
    description: 'Medium skin there.',
  },
  {
    id: 'skin-deep',
    name: '--calcinosis-color-skin-deep',
    private: '--_skin-deep',
    light: '#6e4530',
    dark: '#6e4530',
    description: 'Deep skin there.',
  },
  {
    id: 'skin-line',
    name: '--calcinosis-color-skin-line',
    private: '--_skin-line',
    light: '#3d322c',
    dark: '#3d322c',
    description: 'What draws light and medium skin.',
  },
  {
    id: 'skin-line-on-deep',
    name: '--calcinosis-color-skin-line-on-deep',
    private: '--_skin-line-on-deep',
    light: '#f0e6da',
    dark: '#f0e6da',
    description: 'What draws deep skin.',
  },
];

/** Each pair of colours that meets on the screen, and the contrast that it keeps. */
export const pairs: readonly TokenPair[] = [
  { front: 'text', behind: 'surface', atLeast: 7 },
  { front: 'text', behind: 'surface-raised', atLeast: 7 },
  { front: 'text', behind: 'mark', atLeast: 7 },
  { front: 'text', behind: 'urgent-surface', atLeast: 7 },
  { front: 'text-muted', behind: 'surface', atLeast: 7 },
  { front: 'text-muted', behind: 'surface-raised', atLeast: 7 },
  { front: 'text-muted', behind: 'mark', atLeast: 7 },
  { front: 'text-muted', behind: 'urgent-surface', atLeast: 7 },
  { front: 'edge', behind: 'surface', atLeast: 3 },
  { front: 'edge', behind: 'surface-raised', atLeast: 3 },
  { front: 'edge', behind: 'mark', atLeast: 3 },
  { front: 'accent', behind: 'surface', atLeast: 7 },
  { front: 'accent', behind: 'surface-raised', atLeast: 7 },
  { front: 'accent', behind: 'mark', atLeast: 7 },
  { front: 'accent', behind: 'urgent-surface', atLeast: 7 },
  { front: 'on-accent', behind: 'accent', atLeast: 7 },
  { front: 'focus', behind: 'surface', atLeast: 3 },
  { front: 'focus', behind: 'surface-raised', atLeast: 3 },
  { front: 'focus', behind: 'mark', atLeast: 3 },
  { front: 'focus', behind: 'urgent-surface', atLeast: 3 },
  { front: 'urgent', behind: 'surface', atLeast: 3 },
  { front: 'urgent', behind: 'urgent-surface', atLeast: 7 },
  { front: 'skin-line', behind: 'skin-light', atLeast: 3 },
  { front: 'skin-line', behind: 'skin-medium', atLeast: 3 },
  { front: 'skin-line-on-deep', behind: 'skin-deep', atLeast: 3 },
];

/** All else that a page may change. */
export const measures: readonly TokenMeasure[] = [
  {
    name: '--calcinosis-font-family',
    css: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
    description: 'The typeface.',
  },
  {
    name: '--calcinosis-heading-font-family',
    css: 'var(--calcinosis-font-family)',
    description: 'The typeface of headings.',
  },
  {
    name: '--calcinosis-font-size',
    css: 'max(1rem, 16px)',
    description: 'The size of the text; all else follows.',
  },
  { name: '--calcinosis-line-height', css: '1.6', description: 'The height of a line.' },
  { name: '--calcinosis-letter-spacing', css: 'normal', description: 'Space between letters.' },
  { name: '--calcinosis-word-spacing', css: 'normal', description: 'Space between words.' },
  { name: '--calcinosis-radius', css: '0.5em', description: 'How round corners are.' },
  { name: '--calcinosis-space', css: '1em', description: 'Space inside panels and between parts.' },
  { name: '--calcinosis-padding', css: '0px', description: 'Space around an element, within its surface.' },
  {
    name: '--calcinosis-outset',
    css: '12px',
    description:
      "How far the surface reaches around the words: beside them without taking room, so that they line up with the page's, and above and below as padding. Padding takes its place.",
  },
  {
    name: '--calcinosis-sticky-top',
    css: '1em',
    description:
      "How far below the top of the window the guide's list of contents and what a link leads to stop, for a page that fixes a header there. The page's `scroll-padding-top` is kept without it.",
  },
];

/** What the style sheets repeat and a page cannot change. */
export const fixed: readonly TokenConstant[] = [
  { id: 'type.guide-title', property: 'font-size', css: '2em', description: 'The title of the guide.' },
  { id: 'type.title', property: 'font-size', css: '1.5em', description: 'The title of an element.' },
  {
    id: 'type.section',
    property: 'font-size',
    css: '1.25em',
    description: 'A group of medicines, of urgent signs, of the visit sheet.',
  },
  {
    id: 'type.group',
    property: 'font-size',
    css: '1.2em',
    description: 'A group of causes, a step, a population.',
  },
  {
    id: 'type.summary',
    property: 'font-size',
    css: '1.125em',
    description: 'The summary of the key points.',
  },
  { id: 'type.heading', property: 'font', css: '1.05em', description: 'Any other heading.' },
  { id: 'type.text', property: 'font-size', css: '1em', description: 'Text.' },
  { id: 'type.small', property: 'font-size', css: '0.9375em', description: 'Hints and sources.' },
  { id: 'type.flag', property: 'font-size', css: '0.875em', description: 'The flag of a row.' },
  { id: 'type.citation', property: 'font-size', css: '0.75em', description: 'The number of a source.' },
  { id: 'weight.text', property: 'font-weight', css: '400', description: 'Text.' },
  { id: 'weight.action', property: 'font-weight', css: '600', description: 'What can be pressed or opened.' },
  { id: 'weight.strong', property: 'font-weight', css: '700', description: 'Headings and terms.' },
  { id: 'step.1', property: 'space', css: '0.25em', description: '' },
  { id: 'step.2', property: 'space', css: '0.5em', description: '' },
  { id: 'step.3', property: 'space', css: '0.75em', description: '' },
  { id: 'step.4', property: 'space', css: '1em', description: '' },
  { id: 'step.5', property: 'space', css: '1.25em', description: '' },
  { id: 'step.6', property: 'space', css: '1.5em', description: '' },
  { id: 'step.8', property: 'space', css: '2em', description: '' },
  { id: 'measure', property: 'max-inline-size', css: '44em', description: 'The longest line of text.' },
  {
    id: 'target',
    property: 'min-block-size',
    css: 'max(44px, 2.75em)',
    description: 'The height of whatever is pressed; it grows with the text.',
  },
  { id: 'focus.width', property: 'outline', css: '3px', description: 'How thick the ring is.' },
  { id: 'focus.offset', property: 'outline-offset', css: '2px', description: 'How far the ring stands off.' },
  {
    id: 'border.thin',
    property: 'border',
    css: '1px',
    description: 'Lines that divide; edges of fields and buttons.',
  },
  {
    id: 'border.strong',
    property: 'border',
    css: '2px',
    description: 'Below the heads of a table; around urgent signs.',
  },
  { id: 'border.bar', property: 'border', css: '0.35em', description: 'At the side of what matters most.' },
  { id: 'motion.turn', property: 'transition', css: '0.15s', description: 'The arrow of what opens.' },
];
