import type { Page } from 'puppeteer-core';

/** Turns the mouse wheel over a point of the tab's viewport; whatever lies there gets it. */
export async function turnWheel(
  { mouse }: Page,
  { x, y }: { x: number; y: number },
  deltaY: number,
): Promise<void> {
  await mouse.move(x, y);
  await mouse.wheel({ deltaY });
}
