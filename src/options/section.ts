import { element } from '../view/element';
import { wordButton as drawWordButton } from '../view/word-button';

/** A section of the page under its own heading; `id` is what links in the page lead to. */
export function section(
  id: string,
  { title, why }: { readonly title: string; readonly why?: string },
  ...content: (Node | null)[]
): HTMLElement {
  const headingId = `${id}-heading`;
  return element(
    'section',
    { id, class: 'section', 'aria-labelledby': headingId },
    element('h2', { id: headingId, tabindex: '-1' }, title),
    why === undefined ? null : element('p', { class: 'why' }, why),
    ...content,
  );
}

/** A button with words as this page has them, outlined where nothing else is said. */
export const wordButton = (
  label: string,
  act: () => void,
  how: { readonly style?: string; readonly name?: string } = {},
): HTMLButtonElement => drawWordButton(label, act, { style: 'button-line', ...how });

/** A line that says what came of a deed: seen, and heard as it comes. */
export interface Outcome {
  readonly element: HTMLElement;
  readonly tell: (...lines: (string | Node)[]) => void;
}

/** Such a line, empty until there is something to tell. */
export function outcome(): Outcome {
  const line = element('div', { class: 'outcome', role: 'status' });
  return {
    element: line,
    tell: (...lines) => {
      line.replaceChildren(
        ...lines.map((one) => (typeof one === 'string' ? element('p', {}, one) : one)),
      );
    },
  };
}
