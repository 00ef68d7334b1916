import type { ExtensionPage } from '../../../tools/browsers/extension-page';

/** Texts of the interface as they are on screen, and which of them do not fit. */
export interface InterfaceTexts {
  /** Visible texts, labels, tooltips and the window's title; the story's own words are left out. */
  readonly texts: readonly string[];
  /** Those that are wider or higher than the place they have. */
  readonly cutOff: readonly string[];
}

/** Collects every text that Lede, not the story, puts into one of its pages. */
export function interfaceTexts(page: ExtensionPage): Promise<InterfaceTexts> {
  return page.evaluate(() => {
    const isStory = document.documentElement.dataset['state'] === 'story';
    // Of the story, and so in its words: its text and headings, its site's name and letter, its host.
    const foreign = isStory
      ? 'article.story :not(.missing-image), .site, .monogram, .source bdi, .contents .heading'
      : 'head *';
    // A setting's value; numbers are written by the browser, in the person's language.
    const isNumber = (text: string): boolean => /^[\d.,]+$/.test(text);
    // The full view of a story is called after the story.
    const isNamedByStory = isStory && document.body.dataset['host'] !== 'popup';
    const texts = isNamedByStory ? [] : [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      const isOwn = text !== '' && !isNumber(text) && parent?.matches(foreign) === false;
      if (isOwn && parent.checkVisibility()) texts.push(text);
    }
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (element.closest('article.story, .site') === null)
          texts.push(element.getAttribute(name) ?? '');
      }
    }
    const boxes = document.querySelectorAll<HTMLElement>(
      `.state h1, .state p, .state button, main.state, .bar, .bar > *, .missing-image, .tools > *, .panel,
      .panel :is(button, .setting, .setting-name, .option, .name, .contents-title, .stepper-value), .floating`,
    );
    const isCutOff = (box: HTMLElement): boolean => {
      if (!box.checkVisibility()) return false;
      const bar = box.parentElement?.closest('.bar')?.getBoundingClientRect();
      const { left, right } = box.getBoundingClientRect();
      if (bar !== undefined && (left < bar.left || right > bar.right)) return true;
      // A site's name may be of any length; it ends in an ellipsis, and its tooltip says the rest.
      if (box.matches('.site')) return false;
      if (box.scrollWidth > box.clientWidth + 1) return true;
      // Letters may reach out of a tight line; only what scrolls hides what is below.
      return box.localName === 'main' && box.scrollHeight > box.clientHeight;
    };
    const cutOff = [...boxes]
      .filter(isCutOff)
      .map((box) => `${box.localName} ${box.className}: ${box.innerText}`);
    return { texts, cutOff };
  });
}
