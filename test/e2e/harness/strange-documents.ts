import type { Route } from '../../../tools/serve';
import type { Shown } from './popup';
import { answer } from './site';
import { headline, prose, storyPage } from './story-page';

/** A document that is unlike a page, and what is to be shown of it: all of the story, or why there is none. */
type Strange = readonly [what: string, route: Route, shown: Shown];

const html = 'text/html; charset=utf-8';
const xhtml = 'application/xhtml+xml; charset=utf-8';
const drawing = 'image/svg+xml';

const send =
  (body: Buffer, headers: Record<string, string>): Route =>
  (_, response) => {
    response.writeHead(200, { 'cache-control': 'no-store', ...headers }).end(body);
  };

/** In letters that every encoding writes alike. */
const plain = (text: string): string =>
  text.replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0) ?? 32};`);
const paragraphs = prose.map((text) => `<p>${plain(text)}</p>`).join('\n');
const icon = '<link rel="icon" href="data:,"/>';

const xhtmlPage = (text: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${headline}</title>${icon}</head>
<body><div class="menu"><a href="/a">Home</a></div><div><h1>${headline}</h1>${text}</div></body></html>`;
const sections = prose.map((text) => `<p><![CDATA[${text}]]></p>`).join('');

/** A story's page that its own script makes strange once it is there. */
const scripted = (script: string): Route =>
  answer(storyPage({ after: `<script>${script}</script>` }));

const sheet = `<?xml version="1.0"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html"/><xsl:template match="/story"><html><head><title>${headline}</title></head><body><h1>${headline}</h1>
<xsl:for-each select="part"><p><xsl:value-of select="."/></p></xsl:for-each></body></html></xsl:template></xsl:stylesheet>`;
const styledXml = `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/sheet.xsl"?>
<story>${prose.map((text) => `<part>${plain(text)}</part>`).join('')}</story>`;

/** A page around one frame that holds a story, and says nothing itself. */
const framed = (frame: string): string =>
  `<!doctype html><title>${headline}</title>${icon}${frame}`;
const source = `<h1>${headline}</h1>${paragraphs}`.replaceAll('"', '&quot;');

const [before = '', after = ''] = storyPage({ before: '<p>Here: HERE.</p>' }).split('HERE');
/** A story's page with bytes in it that its encoding does not know. */
const withBytes = (...bytes: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
/** A page that does not say how it is written: Cyrillic or Japanese in the encodings of long ago. */
const undeclared = (...bytes: readonly number[]): Route =>
  send(
    Buffer.concat([
      Buffer.from(`<title>${headline}</title><h1>${headline}</h1><p>`),
      Buffer.from(bytes),
      Buffer.from(`</p>${paragraphs}`),
    ]),
    { 'content-type': 'text/html' },
  );

/** What the strange documents below load. */
export const parts: Record<string, Route> = {
  '/menu': answer(`<!doctype html><title>Menu</title>${icon}<p><a href="/a">Home</a></p>`),
  '/story': answer(storyPage()),
  '/sheet.xsl': answer(sheet, 'application/xml'),
};

const halves = `const lone = String.fromCharCode(0xd800), first = document.querySelector('article p');
  document.title += lone; document.querySelector('h1').append(lone);
  const meta = Object.assign(document.createElement('meta'), { name: 'author', content: 'Ann' + lone + ' Lee' });
  document.head.append(meta); first.append(lone, String.fromCharCode(0xdc00), String.fromCharCode(0));
  for (const one of document.querySelectorAll('article p')) { one.title = lone; one.lang = lone; }`;

export const strangeDocuments: Readonly<Record<string, readonly Strange[]>> = {
  'of frames': [
    [
      'a frameset with the story in one of its frames',
      answer(
        `<!doctype html><html><head><title>Old pages</title>${icon}</head><frameset cols="20%,80%"><frame src="/menu"><frame src="/story"></frameset></html>`,
      ),
      'story',
    ],
    [
      'a frameset with nothing in its frames',
      answer(`<!doctype html>${icon}<frameset cols="100%"><frame src="/menu"></frameset>`),
      'nothing-to-read',
    ],
    [
      'a page that is written into a frame',
      answer(framed(`<iframe width="600" height="2000" srcdoc="${source}"></iframe>`)),
      'story',
    ],
    [
      'a page with a story in a frame out of sight',
      answer(framed(`<iframe style="display:none" srcdoc="${source}"></iframe>`)),
      'nothing-to-read',
    ],
    [
      'a page with a frame of another origin',
      answer(framed(`<iframe src="data:text/html,${encodeURIComponent(source)}"></iframe>`)),
      'nothing-to-read',
    ],
  ],
  'of XML': [
    ['a page in XHTML', answer(xhtmlPage(paragraphs), xhtml), 'story'],
    [
      'XHTML with instructions, comments and elements closed at once',
      answer(
        xhtmlPage(`<?php echo 1 ?>${paragraphs}<!-- a --><div/><p>a<br/></p><a name="b"/>`),
        xhtml,
      ),
      'story',
    ],
    ['XHTML with its text in sections', answer(xhtmlPage(sections), xhtml), 'story'],
    [
      'XHTML into which a script has put what XML cannot say',
      answer(
        xhtmlPage(`${paragraphs}<script>
        for (const one of document.querySelectorAll('p'))
          one.append(String.fromCharCode(1), document.createComment('a--b-'), document.createElementNS('', 'P'));</script>`),
        xhtml,
      ),
      'story',
    ],
    ['XML with a style sheet that makes it a page', answer(styledXml, 'application/xml'), 'story'],
    [
      'a drawing with a page in it',
      answer(
        `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="500" height="500"><body xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</body></foreignObject></svg>`,
        drawing,
      ),
      'svg',
    ],
  ],
  'with odd roots': [
    ['a page in quirks mode', answer(storyPage().replace('<!doctype html>', '')), 'story'],
    [
      'a page without head and body',
      answer(`<title>${headline}</title><h1>${headline}</h1>${paragraphs.replaceAll('</p>', '')}`),
      'story',
    ],
    ['a page that has lost its body', scripted('document.body.remove()'), 'nothing-to-read'],
    [
      'a page with another root than it came with',
      scripted(`const old = document.documentElement, other = document.createElement('html');
        other.append(...old.childNodes); old.replaceWith(other);`),
      'story',
    ],
    [
      'a page with a body in its body',
      scripted(`const body = document.createElement('body');
        body.append(...document.body.childNodes); document.body.append(body);`),
      'story',
    ],
    ['a page whose last element never ends', answer(`${storyPage()}<plaintext><script>`), 'story'],
    ['a page whose last comment never ends', answer(`${storyPage()}<!-- `), 'story'],
    [
      'a page with all of its text in a template',
      answer(`<!doctype html>${icon}<template>${paragraphs}</template>`),
      'nothing-to-read',
    ],
  ],
  'in odd encodings': [
    ['Cyrillic of long ago', undeclared(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'story'],
    ['Japanese of long ago', undeclared(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9), 'story'],
    [
      'two bytes a letter',
      send(Buffer.from(`\ufeff${storyPage()}`, 'utf16le'), { 'content-type': 'text/html' }),
      'story',
    ],
    ['no type at all', send(Buffer.from(storyPage()), {}), 'story'],
    [
      'bytes that mean nothing',
      send(withBytes(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80), { 'content-type': html }),
      'story',
    ],
    [
      'NUL and what terminals obey',
      send(withBytes(0, 1, 0x1b, 0x5b, 0x32, 0x4a, 0x7f), { 'content-type': html }),
      'story',
    ],
    ['halves of characters everywhere', scripted(halves), 'story'],
  ],
  'that are text': [
    ['Markdown', answer(prose.join('\n\n'), 'text/markdown'), 'plain-text'],
    ['a script', answer('const story = 1;', 'text/javascript'), 'plain-text'],
  ],
};
