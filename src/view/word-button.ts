import { element } from './element';

/** A button with words; `name` says more to those who do not see what it stands beside. */
export function wordButton(
  label: string,
  act: () => void,
  { style, name }: { readonly style: string; readonly name?: string },
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: style, 'aria-label': name }, label);
  button.addEventListener('click', act);
  return button;
}
