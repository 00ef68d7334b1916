/** What was asked for cannot be read as a page; the message is the sentence for the person. */
export class UnreadablePageError extends Error {
  override readonly name = 'UnreadablePageError';
}
