import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../browsers/chromium-arguments';
import { ensureBrowser } from '../browsers/ensure';
import { outFolder, type Picture } from './picture';

export interface Sheet {
  /** Without an ending; a page and a picture of it are written. */
  readonly name: string;
  readonly columns: number;
  readonly pictures: readonly Picture[];
}

/** Half the size of a popup: what it says can still be read. */
const width = 320;
const gap = 12;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function pageOf({ columns, pictures }: Sheet): string {
  const figures = pictures.map(
    ({ file, caption }) => `<figure><a href="${encodeURI(file)}"><img src="${encodeURI(file)}"
      alt="" width="${width}"></a><figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lede</title><style>
body { margin: ${gap}px; font: 12px/1.3 system-ui, sans-serif; background: #bbb; display: grid;
  grid-template-columns: repeat(${columns}, ${width}px); gap: ${gap}px }
figure { margin: 0 } img { display: block } figcaption { overflow-wrap: anywhere; padding: 3px 0 }
</style>${figures.join('\n')}</html>
`;
}

/** Writes each sheet as a page into `out/pictures`, and a picture of that page beside it. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<string[]> {
  const executablePath = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    const written: string[] = [];
    for (const sheet of sheets) {
      const path = join(outFolder, `${sheet.name}.html`);
      await writeFile(path, pageOf(sheet));
      await page.setViewport({ width: sheet.columns * (width + gap) + gap, height: 600 });
      await page.goto(pathToFileURL(path).href);
      const picture = join(outFolder, `${sheet.name}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      written.push(path, picture);
    }
    return written;
  } finally {
    await browser.close();
  }
}
