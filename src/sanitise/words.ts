/**
 * What a picture shows, what a word means, how a formula reads: words of the story that stand in attributes. DOMPurify
 * drops such a one where it holds what would end a comment or an element of plain text. No such element is allowed here,
 * and what is inserted are nodes: there is nothing that these words could end.
 */
import { htmlNamespace } from '../core/html-namespace';
import { formulaNamespace } from './allowed';

/** As wide as what DOMPurify looks for, or wider: a word that it has left is put back as it is. */
const endsSomething = /[-!\]]>|<[/!]/;

/** Keeps such words while markup is sanitised, and puts them back afterwards. */
export interface WordKeeper {
  /** Looks at a node before its attributes are sanitised. */
  readonly note: (node: Node) => void;
  /** Gives what is left in `story` its words back. */
  readonly putBack: (story: DocumentFragment) => void;
}

/** Which attributes of `element` are words; all of them are in the allow-list. */
function saying({ namespaceURI, localName }: Element): readonly string[] {
  if (namespaceURI === htmlNamespace) return localName === 'img' ? ['title', 'alt'] : ['title'];
  return namespaceURI === formulaNamespace && localName === 'math' ? ['alttext'] : [];
}

/** Keeps the words of a story. */
export function keepWords(): WordKeeper {
  const kept: (readonly [element: Element, name: string, words: string])[] = [];
  return {
    note: (node) => {
      if (node.nodeType !== 1) return;
      const element = node as Element;
      for (const name of saying(element)) {
        const words = element.getAttribute(name) ?? '';
        if (endsSomething.test(words)) kept.push([element, name, words]);
      }
    },
    putBack: (story) => {
      for (const [element, name, words] of kept)
        if (story.contains(element)) element.setAttribute(name, words);
    },
  };
}
