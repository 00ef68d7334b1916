const hasSize = (image: Element): boolean =>
  ['width', 'height'].every((name) => Number.parseInt(image.getAttribute(name) ?? '', 10) > 0);

/** Whether a picture stands by itself; one among words is a sign and as small as they are. */
function standsAlone(image: Element): boolean {
  let around: Element = image;
  while (
    around.parentElement !== null &&
    /^(?:a|span|b|strong|em|i)$/.test(around.parentElement.localName)
  )
    around = around.parentElement;
  const beside = [...(around.parentElement?.childNodes ?? [])].filter((node) => node !== around);
  return beside.every((node) => node instanceof Element || (node.textContent ?? '').trim() === '');
}

/**
 * Keeps room for the pictures of `story` whose page does not say their size: as much as most take. It
 * becomes the picture's own where nobody sees the text move, and stays where it is in sight when it comes.
 * Ends with `signal`.
 */
export function keepRoom(page: HTMLElement, story: HTMLElement, signal: AbortSignal): void {
  for (const image of story.querySelectorAll('img')) {
    if (!hasSize(image) && standsAlone(image)) image.classList.add('is-unsized');
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
