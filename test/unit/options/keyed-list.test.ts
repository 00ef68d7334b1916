import { expect, test } from '@jest/globals';
import { keyedList } from '../../../src/options/keyed-list';

function listOf() {
  const list = document.body.appendChild(document.createElement('ul'));
  const rows = keyedList<string, { element: HTMLElement; show: (value: string) => void }>(
    list,
    (value) => value.split('=')[0] ?? '',
    () => {
      const element = document.createElement('li');
      element.tabIndex = 0;
      return {
        element,
        show: (value) => {
          element.textContent = value;
        },
      };
    },
  );
  const texts = (): string[] => [...list.children].map(({ textContent }) => textContent);
  return { list, rows, texts };
}

test('what comes, goes and changes is shown in order', () => {
  const { rows, texts } = listOf();
  for (const values of [['b=1', 'd=1'], ['a=1', 'b=2', 'c=1', 'd=1'], ['c=1'], []]) {
    rows.show(values);
    expect(texts()).toEqual(values);
  }
});

test('what stays keeps the focus, whatever comes and goes around it', () => {
  const { list, rows } = listOf();
  rows.show(['b=1', 'c=1', 'd=1']);
  (list.children[1] as HTMLElement).focus();
  const focused = document.activeElement;
  rows.show(['a=1', 'c=2', 'e=1']);
  expect(document.activeElement).toBe(focused);
  expect(focused?.textContent).toBe('c=2');
});
