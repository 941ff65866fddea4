/**
 * One section of a Markdown text, by its heading, with what stands below it: so that a guide shows what README.md or
 * CONTRIBUTING.md says, and no copy of it. On a page it is a second heading, wherever it stood.
 */
export function section(text: string, title: string): string {
  const lines = text.replaceAll(/<!--.*?-->\n?/gs, '').split('\n');
  const levels = headingLevels(lines);
  const start = lines.findIndex((line, i) => levels[i] && line.replace(/^#+ /, '') === title);
  const level = levels[start];
  if (!level) throw new Error(`there is no section "${title}"`);
  const length = levels.slice(start + 1).findIndex((other) => other > 0 && other <= level);
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines
    .slice(start, end)
    .map((line, i) => (levels[start + i] ? line.replace('#'.repeat(level), '##') : line))
    .join('\n')
    .trim();
}

/** For each line the level of the heading that it is, or 0; a comment in a block of code is none. */
function headingLevels(lines: readonly string[]): number[] {
  let isCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode ? 0 : (/^(#+) /.exec(line)?.[1]?.length ?? 0);
  });
}
