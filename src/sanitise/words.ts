/**
 * Words in attributes. DOMPurify takes out every value that would end a comment or a script if it were written into
 * one (`-->`, `</style`). Nodes are inserted as they are, so there it could end nothing; an article about markup has it
 * in the words for its pictures.
 */
import { htmlNamespace } from './allowed';

type AttributesHook = (element: Element) => void;

/** The attributes of an element that hold nothing but words; they are allowed (`allowed.ts`). */
const wordsOf = ({ localName }: Element): readonly string[] =>
  localName === 'img' ? ['title', 'alt'] : ['title'];

/** Notes the words of an element before its attributes are sanitised, and gives them back afterwards. */
export function keepWords(): { readonly note: AttributesHook; readonly giveBack: AttributesHook } {
  let noted: readonly (readonly [name: string, words: string])[] = [];
  return {
    note: (element) => {
      noted =
        element.namespaceURI === htmlNamespace
          ? wordsOf(element).map((name) => [name, element.getAttribute(name) ?? ''] as const)
          : [];
    },
    giveBack: (element) => {
      for (const [name, words] of noted) if (words !== '') element.setAttribute(name, words);
    },
  };
}
