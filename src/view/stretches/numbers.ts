/** Items of a numbered list in stretches: a stretch counts from one by itself. */

const isItem = (node: Element): node is HTMLLIElement => node instanceof HTMLLIElement;

const numberIn = (value: string | null): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
};

/** The number of each item that stands in `list` itself, as browsers count. */
function numbersOf(list: HTMLOListElement): ReadonlyMap<Element, number> {
  const items = [...list.children].filter(isItem);
  const step = list.reversed ? -1 : 1;
  const numbers = new Map<Element, number>();
  let next = numberIn(list.getAttribute('start')) ?? (list.reversed ? items.length : 1);
  for (const item of items) {
    const number = numberIn(item.getAttribute('value')) ?? next;
    numbers.set(item, number);
    next = number + step;
  }
  return numbers;
}

/** Prepares keeping the numbers of `list`; to be called when its items stand in stretches. */
export function keepNumbers(list: HTMLOListElement): () => void {
  const numbers = numbersOf(list);
  return () => {
    for (const child of list.children) {
      const first = isItem(child) ? child : child.querySelector(':scope > li');
      const number = first === null ? undefined : numbers.get(first);
      if (number !== undefined) first?.setAttribute('value', String(number));
    }
  };
}
