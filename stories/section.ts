/** A section of a Markdown text, by its heading, with the headings one level up. */
export function section(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`There is no section "${heading}"`);
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const isNext = (line: string): boolean => new RegExp(`^#{1,${level}} `).test(line);
  const length = lines.slice(start + 1).findIndex(isNext);
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .replace(/^#(?=#+ )/gm, '');
}
