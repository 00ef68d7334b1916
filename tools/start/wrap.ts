/**
 * Breaks a paragraph into lines of at most `columns` characters, at spaces; a longer word gets a
 * line of its own.
 */
export function wrap(paragraph: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
    if (line === '') {
      line = word;
    } else if (line.length + 1 + word.length <= columns) {
      line += ` ${word}`;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}
