import { type Outcome, type PageRefusal, refuse } from '../core/article';
import { stretchOf } from '../core/extract/part-of-page';
import { extractStretch } from '../core/extract/selection';
import { guarded } from './guarded';
import { recordLayout } from './record-layout';

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
export function readSelection(signal: AbortSignal): Promise<Outcome<PageRefusal>> {
  return guarded(signal, async () => {
    const range = selectedRange();
    const stretch = range === null ? null : stretchOf(document, range);
    if (stretch === null) return refuse('nothing-to-read');
    const layout = () => recordLayout(document);
    return extractStretch(document, location.href, stretch, { layout, signal });
  });
}
