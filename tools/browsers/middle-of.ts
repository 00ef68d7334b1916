/** Runs in a page of the extension: scrolls to the first match and gives its middle. Sent there as source. */
export const middleOf = (selector: string): readonly [number, number] => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing in the page matches ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
