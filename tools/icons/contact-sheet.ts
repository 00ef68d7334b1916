import type { Page } from 'puppeteer-core';

const magnified = 8;
const grounds = { light: '#f9f9fb', dark: '#2b2a33' };

/** A rendered PNG and how wide it is. */
export interface Rendered {
  readonly name: string;
  readonly pixels: number;
  readonly png: Uint8Array;
}

/** Returns one PNG with every icon magnified on a light and a dark toolbar, to be looked at. */
export async function contactSheet(page: Page, icons: readonly Rendered[]): Promise<Uint8Array> {
  const pictures = icons
    .map(({ name, pixels, png }) => {
      const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
      return `<img alt="${name}" src="${source}" width="${pixels * magnified}">`;
    })
    .join('');
  const sections = Object.values(grounds)
    .map((ground) => `<section style="background: ${ground}">${pictures}</section>`)
    .join('');
  await page.setViewport({ width: 1600, height: 900 });
  await page.setContent(
    `<style>body { margin: 0 } section { padding: 16px }
     img { image-rendering: pixelated; margin: 12px }</style>${sections}`,
  );
  return page.screenshot({ type: 'png', fullPage: true });
}
