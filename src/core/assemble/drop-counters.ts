/** "Picture 1 of 3", "2/12": where the person is in a gallery that is a row of pictures here. */
const counter = /^[\p{L} ]{0,12}\d{1,3} ?(?:\/|of|von|sur|de|di|van|z|из|من|מתוך) ?\d{1,3}$/iu;

/** Takes out of figures what counts them, and returns it: in a story they stand one after another. */
export function dropCounters(body: Element): string[] {
  const dropped: string[] = [];
  for (const part of body.querySelectorAll('figure span, figure p, figure div')) {
    const { textContent } = part;
    if (textContent.length >= 40 || !/\d/.test(textContent)) continue;
    if (!counter.test(textContent.trim())) continue;
    dropped.push(textContent);
    part.remove();
  }
  return dropped;
}
