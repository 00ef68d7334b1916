import { expect, test } from '@jest/globals';
import { textOf } from '../../../../tools/corpus/text-of';

const textOfMarkup = (markup: string): string =>
  textOf(new DOMParser().parseFromString(markup, 'text/html').body);

test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['<div>One<p>Two</p>three</div>', 'One\nTwo\nthree'],
  ['<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
  ['<p>One <b>bold</b>ly\n\t said</p>', 'One boldly said'],
  ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['<table><tr><th>One</th><td>Two</td></tr></table>', 'One\nTwo'],
  ['<figure><img alt="not text"><figcaption>One</figcaption></figure>', 'One'],
  ['<p>One</p><script>two</script><style>three</style><template>four</template>', 'One'],
  ['<p> \u00a0 </p>', ''],
])('%s', (markup, text) => {
  expect(textOfMarkup(markup)).toBe(text);
});
