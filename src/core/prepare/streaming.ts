/** A part that a server sent late, out of sight, for the place a `template` keeps: React's protocol. */
const segmentId = /^(.*)S:([\da-f]+)$/;

/** Parts of `root` that a streaming server sent and no script has put in their places yet. */
export const segmentsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('[id*="S:"]:not(form)')].filter((part) =>
    segmentId.test(part.getAttribute('id') ?? ''),
  );
