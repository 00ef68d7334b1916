import type { Part } from '../blocks/block';
import type { Names } from './names';

/** What a block inherits from the parts it stands in. */
export interface Within {
  readonly main: boolean;
  readonly nav: boolean;
  readonly aside: boolean;
  readonly footer: boolean;
  readonly header: boolean;
  readonly form: boolean;
  readonly item: boolean;
  readonly figure: boolean;
  readonly densest: boolean;
  readonly widget: boolean;
  readonly author: boolean;
  readonly comments: boolean;
  readonly meta: boolean;
}

const outside: Within = {
  main: false,
  nav: false,
  aside: false,
  footer: false,
  header: false,
  form: false,
  item: false,
  figure: false,
  densest: false,
  widget: false,
  author: false,
  comments: false,
  meta: false,
};

/**
 * For each part, what its blocks inherit. The parts round the densest one are round everything: how a page
 * calls these says nothing (`page-with-sidebar`), so only their tags count.
 */
export function withinOf(parts: readonly Part[], densest: number, names: Names): Within[] {
  const chain = new Set<number>();
  for (let at = densest; at >= 0; at = parts[at]?.parent ?? -1) chain.add(at);
  const all: Within[] = [];
  for (const { id, parent, tag, names: called } of parts) {
    const up = all[parent] ?? outside;
    const isAside = !chain.has(id);
    const is = (name: Parameters<Names>[1]) => isAside && names(called, name);
    all.push({
      main: up.main || tag === 'main',
      nav: up.nav || tag === 'nav' || called.endsWith('navigation'),
      aside: up.aside || (isAside && (tag === 'aside' || called.endsWith('complementary'))),
      footer: up.footer || (isAside && tag === 'footer'),
      header: up.header || (isAside && tag === 'header'),
      form: up.form || (isAside && tag === 'form'),
      item: up.item || (isAside && tag === 'li'),
      figure: up.figure || tag === 'figure',
      densest: up.densest || id === densest,
      widget: up.widget || is('widget'),
      author: up.author || is('author'),
      comments: up.comments || is('comments'),
      meta: up.meta || is('meta'),
    });
  }
  return all;
}
