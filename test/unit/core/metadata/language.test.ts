import { expect, test } from '@jest/globals';
import { read } from './read';

test('the language of the text goes before that of the document around it', () => {
  const head = '<meta property="og:locale" content="de_DE">';
  // A second tag gives the body that there is its attributes.
  expect(read(head, '<body lang="fr"><p>Le bac</p>').declaredLang).toBe('fr');
  expect(read(head, '<p>Die Fähre</p>').declaredLang).toBe('de_DE');
});
