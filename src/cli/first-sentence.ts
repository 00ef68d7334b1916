/**
 * What Node says of arguments it cannot read, without its full stop. It goes on to explain how arguments are
 * escaped; the first sentence says it all.
 */
export function firstSentence(error: unknown): string {
  const [first = ''] = (error as Error).message.split(/\. |\n/);
  return first.replace(/\.$/, '');
}
