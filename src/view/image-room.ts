const hasSize = (image: Element): boolean =>
  ['width', 'height'].every((name) => Number.parseInt(image.getAttribute(name) ?? '', 10) > 0);

const holdsWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/**
 * Whether a picture stands by itself; one among words is a sign and as small as they are. `among` keeps what is known
 * of their parents: of 5,000 pictures in one paragraph each would look at all the others, for ten seconds.
 */
function standsAlone(image: Element, among: Map<Element, boolean>): boolean {
  let around: Element = image;
  while (
    around.parentElement !== null &&
    /^(?:a|span|b|strong|em|i)$/.test(around.parentElement.localName)
  )
    around = around.parentElement;
  const { parentElement } = around;
  if (parentElement === null) return true;
  const isAmong = among.get(parentElement) ?? holdsWords(parentElement);
  among.set(parentElement, isAmong);
  return !isAmong;
}

/**
 * Keeps room for the pictures of `story` whose page does not say their size: as much as most take. It
 * becomes the picture's own where nobody sees the text move, and stays where it is in sight when it comes.
 * Ends with `signal`.
 */
export function keepRoom(page: HTMLElement, story: HTMLElement, signal: AbortSignal): void {
  const among = new Map<Element, boolean>();
  for (const image of story.querySelectorAll('img')) {
    if (!hasSize(image) && standsAlone(image, among)) image.classList.add('is-unsized');
  }
  story.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement) || !target.classList.contains('is-unsized')) return;
      const isBelow = target.getBoundingClientRect().top > page.getBoundingClientRect().bottom;
      if (isBelow) target.classList.remove('is-unsized');
    },
    { capture: true, signal },
  );
}
