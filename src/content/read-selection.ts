import { type Outcome, refuse } from '../core/article';
import { stretchOf } from '../core/extract/part-of-page';
import { extractStretch } from '../core/extract/selection';
import { recordHidden } from './record-hidden';

/** All that is selected as one stretch, from the first range's start to the last one's end. */
function selectedRange(): StaticRange | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const first = selection.getRangeAt(0);
  const last = selection.getRangeAt(selection.rangeCount - 1);
  return new StaticRange({
    startContainer: first.startContainer,
    startOffset: first.startOffset,
    endContainer: last.endContainer,
    endOffset: last.endOffset,
  });
}

/** What is selected on this page as a story. Rejects only where `signal` ends it. */
export async function readSelection(signal: AbortSignal): Promise<Outcome> {
  try {
    const range = selectedRange();
    const stretch = range === null ? null : stretchOf(document, range);
    if (stretch === null) return refuse('nothing-to-read');
    const hidden = () => recordHidden(document);
    return await extractStretch(document, location.href, stretch, { hidden, signal });
  } catch (error) {
    signal.throwIfAborted();
    console.error('Lede: the selection could not be read.', error);
    return refuse('failed');
  }
}
