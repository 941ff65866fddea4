import type { CSSResultOrNative } from 'lit';
import { allElements } from '../src/elements.js';

/** What a page cannot ask of a browser, and a preview can show nonetheless. */
export interface Shown {
  readonly onPaper: boolean;
  readonly withoutMotion: boolean;
}

/** The rules of our elements that ask for a medium, each with what it asks for. */
const rules = new Map<CSSMediaRule, string>();
for (const { elementStyles } of allElements) {
  for (const style of elementStyles) collect(sheetOf(style).cssRules);
}

function sheetOf(style: CSSResultOrNative): CSSStyleSheet {
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (!sheet) throw new Error('this browser adopts no style sheets');
  return sheet;
}

function collect(list: CSSRuleList): void {
  for (const rule of list) {
    if (rule instanceof CSSMediaRule) rules.set(rule, rule.media.mediaText);
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

/**
 * Shows our elements as on paper, or as somebody sees them who asked for less motion: not an imitation, but their own
 * rules for it, made to hold on this screen. Where paper ends and which fonts a printer has is not shown.
 */
export function show({ onPaper, withoutMotion }: Shown): void {
  for (const [rule, asked] of rules) {
    const media = onPaper
      ? asked.replace(/\b(?:print|screen)\b/, (medium) => (medium === 'print' ? 'screen' : 'print'))
      : asked;
    rule.media.mediaText = withoutMotion ? media.replace('(prefers-reduced-motion: reduce)', 'all') : media;
  }
}
