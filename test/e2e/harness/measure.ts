import type { ExtensionPage } from '../../../tools/browsers/extension-page';

/** Characters on each full line of the story's long paragraphs, as the browser breaks them. */
export function lineLengths(popup: ExtensionPage): Promise<number[]> {
  return popup.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.story-body p')].filter(
      ({ textContent, children }) => textContent.length > 250 && children.length === 0,
    );
    return paragraphs.flatMap((paragraph) => {
      const text = paragraph.firstChild;
      if (!(text instanceof window.Text)) return [];
      const range = document.createRange();
      const lines = new Map<number, number>();
      for (let at = 0; at < text.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
      }
      // The last line ends where the paragraph does.
      return [...lines.values()].slice(0, -1);
    });
  });
}

/** Whether something is wider or higher than the popup, or the story wider than its column. */
export function overflows(popup: ExtensionPage): Promise<string[]> {
  return popup.evaluate(() => {
    const { documentElement } = document;
    const page = document.querySelector('main.page');
    const tooLarge: string[] = [];
    if (documentElement.scrollWidth > window.innerWidth) tooLarge.push('document, across');
    if (documentElement.scrollHeight > window.innerHeight) tooLarge.push('document, down');
    if (page !== null && page.scrollWidth > page.clientWidth) tooLarge.push('page, across');
    return tooLarge;
  });
}

/** How far the middle of a state's words is from that of the popup, in pixels: heading and reason. */
export function wordsOffCentre(popup: ExtensionPage): Promise<number[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.state h1, .state p')].map((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      const { left, right } = range.getBoundingClientRect();
      return Math.round((left + right - window.innerWidth) / 2);
    }),
  );
}
