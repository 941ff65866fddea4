/** For `node --test`: the paths of the files in which a test failed, one a line. */
export default async function* failedFiles(source) {
  const files = new Set();
  for await (const { type, data } of source) if (type === 'test:fail' && data.file) files.add(data.file);
  for (const file of files) yield `${file}\n`;
}
