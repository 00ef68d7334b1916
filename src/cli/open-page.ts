import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page, parsed: none of its scripts runs, and nothing is fetched for it. */
export interface OpenPage {
  readonly document: Document;
  /** Lets go of everything the page holds. */
  close(): void;
}

/** `url` is the page's address, so that its links lead somewhere; `encoding` outranks its `<meta>`. */
export function openPage(bytes: Buffer, url: string, encoding: string | undefined): OpenPage {
  const { window } = new JSDOM(bytes, {
    url,
    contentType: `text/html${encoding === undefined ? '' : `; charset=${encoding}`}`,
    // A console that nobody listens to: pages have faults, and they are none of the caller's.
    virtualConsole: new VirtualConsole(),
  });
  return {
    document: window.document,
    close: () => {
      window.close();
    },
  };
}
