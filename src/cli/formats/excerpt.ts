/** About what search engines and feeds show of a story. */
const mostCharacters = 300;

/** `text` on one line, ended between two words where it is longer than an excerpt is. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= mostCharacters) return line;
  const cut = line.slice(0, mostCharacters);
  const space = cut.lastIndexOf(' ');
  // Scripts without spaces are cut between characters, but never inside one.
  const kept =
    space > mostCharacters / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()} …`;
}
