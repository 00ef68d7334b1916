/** Tells the colour of the paper the story is on: now, and whenever the person or the system changes it. */
export function followPaper(tell: (paper: string) => void): { look: () => void } {
  const look = (): void => {
    tell(getComputedStyle(document.body).backgroundColor);
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look);
  look();
  return { look };
}
