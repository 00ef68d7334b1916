import { describe, expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';
import { violationsIn } from '../../../tools/fuzz/violations';

function after(markup: string): string {
  const host = document.createElement('div');
  host.append(sanitise(markup, window));
  expect(violationsIn(host)).toEqual([]);
  return host.innerHTML;
}

test.each([
  ['shapes and words', '<svg viewBox="0 0 200 100" width="200" height="100"><title>Flow</title><g transform="translate(4 4) rotate(-30)" fill="none" stroke="#1a2b3c"><path d="M0 0L10,10a5 5 0 0 1-2.5 1e-3z"></path><rect x="1" y="1" width="20" height="10" rx="2" fill="rgb(0, 128, 0)"></rect></g><text x="5" y="5" text-anchor="middle" font-family="\'Deja Vu\', serif">Valve <tspan dy="1em">A</tspan></text></svg>'],
  ['a formula', '<math display="block" alttext="a half"><semantics><mrow><mi>x</mi><mo stretchy="false">=</mo><mfrac linethickness="1px"><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac><mspace width="0.3em"></mspace><mtext>if so</mtext></mrow></semantics></math>'],
  ['a matrix', '<math><mtable columnalign="left right"><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable></math>'],
])('%s comes through as it is', (_what, markup) => {
  expect(after(markup)).toBe(markup);
}); // prettier-ignore

test('what a drawing refers to within itself keeps its meaning, by names of ours', () => {
  const drawn = after(
    '<svg><defs><marker id="body"><path d="M0 0"></path></marker><linearGradient id="g"><stop offset="1" stop-color="red"></stop></linearGradient></defs><path id="p" d="M0 0" marker-end="url(#body)" fill="url(\'#g\')"></path><use xlink:href="#p" x="4"></use></svg>',
  );
  const host = document.createElement('div');
  host.innerHTML = drawn;
  const target = (selector: string, name: string): string | undefined => {
    const id =
      host
        .querySelector(selector)
        ?.getAttribute(name)
        ?.replace(/^url\(|[#)]/g, '') ?? '';
    return host.querySelector(`[id="${id}"]`)?.localName;
  };
  expect(target('path[marker-end]', 'marker-end')).toBe('marker');
  expect(target('path[fill]', 'fill')).toBe('linearGradient');
  expect(target('use', 'href')).toBe('path');
  expect(drawn).not.toMatch(/"body"|"g"|"p"/);
});

test('two drawings of a story never share a part', () => {
  const one = '<svg><path id="a" d="M0 0"></path><use href="#a"></use></svg>';
  const ids = [...after(one + one).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

test('paint in a style is kept as paint, and nothing else of it', () => {
  expect(
    after('<svg><path style="fill:#fff;stroke: red !important;position:fixed;fill-opacity:.5"></path></svg>'),
  ).toBe('<svg><path fill="#fff" stroke="red" fill-opacity=".5"></path></svg>');
}); // prettier-ignore

test.each([
  ['a script', '<script>evil()</script>'],
  ['a handler', '<path onload="evil()" d="M0 0"/>'],
  ['a style', '<style>@import "https://x.example/a.css"</style>'],
  ['another language', '<foreignObject><iframe src="https://x.example/">evil</iframe><script>evil()</script><style>evil</style></foreignObject>'],
  ['a picture', '<image href="https://x.example/a.png"/><image xlink:href="data:image/svg+xml,evil"/>'],
  ['a part of elsewhere', '<use href="https://x.example/a.svg#evil"/><use xlink:href="data:image/svg+xml,evil#a"/>'],
  ['paint of elsewhere', '<path fill="url(https://x.example/a.svg#b)" d="M0 0"/>'],
  ['paint of elsewhere, written otherwise', '<path fill="u\\72l(https://x.example/)" stroke="URL(//x.example/a)" d="M0 0"/>'],
  ['paint of elsewhere in a style', '<path style="fill:url(//x.example/a);cursor:url(//x.example/b)" d="M0 0"/>'],
  ['a picture as paint', '<path fill="image-set(\'https://x.example/a\' 1x)" marker-end="src(\'//x.example/\')"/>'],
  ['a filter', '<filter id="f"><feImage href="https://x.example/a.png"/></filter><g filter="url(#f)"></g>'],
  ['what sets an address', '<a><animate attributeName="href" to="javascript:evil()"/><set attributeName="onload" to="evil()"/></a>'],
  ['a link', '<a href="javascript:evil()"><path d="M0 0"/></a>'],
  ['names', '<g id="root" class="bar"><path d="M0 0"/></g>'],
])('%s in a drawing goes', (_what, inside) => {
  expect(after(`<svg>${inside}</svg>`)).not.toMatch(/evil|x\.example|root|bar|href|filter/);
}); // prettier-ignore

test.each([
  '<math href="javascript:evil()"><mi href="https://x.example/">a</mi></math>',
  '<math><maction actiontype="statusline" xlink:href="javascript:evil()"><mi>a</mi></maction></math>',
  '<math><semantics><mi>a</mi><annotation-xml encoding="text/html"><img src=x onerror=evil()></annotation-xml></semantics></math>',
  '<math><mtext><style>evil</style><svg onload="evil()"></svg></mtext><mi>a</mi></math>',
])('of %s the formula is left', (markup) => {
  const left = after(markup);
  expect(left).not.toMatch(/evil|href|style|svg/);
  expect(left).toContain('<mi>a</mi>');
});

test.each(['-5em', '5000px', '9e9em', 'calc(1px)'])('no formula moves its sign by %s', (far) => {
  expect(after(`<math><mpadded lspace="${far}" voffset="${far}"><mi>a</mi></mpadded></math>`)).toBe(
    '<math><mpadded><mi>a</mi></mpadded></math>',
  );
});

describe('a drawing that repeats itself stays small', () => {
  const ten = (id: string): string => `<use href="#${id}"></use>`.repeat(10);

  test('by parts of parts', () => {
    const drawn = after(
      `<svg><defs><path id="a"/><g id="b">${ten('a')}</g><g id="c">${ten('b')}</g></defs>${ten('c')}</svg>`,
    );
    const host = document.createElement('div');
    host.innerHTML = drawn;
    const shapesOf = (part: Element): number =>
      [...part.children].reduce((sum, child) => {
        const id = child.getAttribute('href')?.slice(1);
        const target = id === undefined ? null : host.querySelector(`[id="${id}"]`);
        return sum + 1 + shapesOf(child) + (target === null ? 0 : shapesOf(target));
      }, 0);
    expect(shapesOf(host)).toBeLessThan(200);
  });

  test('by itself', () => {
    expect(after('<svg><g id="a"><use href="#a"></use></g></svg>')).not.toContain('<use');
  });

  test('by sheer numbers', () => {
    const shapes = '<path d="M0 0"></path>'.repeat(1_000);
    const drawn = after(`<svg><g id="a">${shapes}</g>${'<use href="#a"></use>'.repeat(100)}</svg>`);
    expect(drawn.match(/<use/g)?.length).toBeLessThan(10);
  });

  test('by more uses of more shapes than could be counted', () => {
    const shapes = '<path d="M0 0"></path>'.repeat(9_000);
    const drawn = after(
      `<svg><g id="a">${shapes}</g>${'<use href="#a"></use>'.repeat(5_000)}</svg>`,
    );
    expect(drawn.match(/<use/g)?.length).toBe(1);
  });

  test('by patterns within patterns', () => {
    const drawn = after(
      '<svg><pattern id="a"><path d="M0 0"/></pattern><pattern id="b"><path fill="url(#a)"/></pattern><path fill="url(#b)"/></svg>',
    );
    expect(drawn.match(/url\(/g)).toHaveLength(1);
  });
});

test('a text of the page’s within a drawing is no element of the page’s', () => {
  expect(after('<svg><desc><p id="a">b <a href="https://x.example/">c</a></p></desc></svg>')).toBe(
    '<svg><desc>b c</desc></svg>',
  );
});

const inBox = (inside: string): string =>
  `<svg><g><foreignObject x="10" y="20" width="80" height="24">${inside}</foreignObject></g></svg>`;

test('words that a drawing has in another language stay, in the middle of their box', () => {
  const host = document.createElement('div');
  host.innerHTML = after(inBox('<div onclick="evil()"><b style="color:red">Upper</b> gate</div>'));
  const text = host.querySelector('svg > g > text');
  expect(text?.textContent).toBe('Upper gate');
  expect([text?.getAttribute('text-anchor'), text?.firstElementChild?.getAttribute('x')]).toEqual(['middle', '50']);
  expect(host.querySelector('foreignObject, div, b')).toBeNull();
}); // prettier-ignore

test('lines of such words stay lines, and a long one is broken to the width of its box', () => {
  const host = document.createElement('div');
  host.innerHTML = after(inBox('<p>Gate<br>open</p><p>every day from dawn</p>'));
  const lines = [...host.querySelectorAll('tspan')].map(({ textContent }) => textContent);
  expect(lines).toEqual(['Gate', 'open', 'every day', 'from dawn']);
});

test.each([
  ['a script', '<script>evil()</script>'],
  ['a style', '<style>evil</style>'],
  ['a field', '<textarea>evil</textarea>'],
  ['what is hidden', '<p hidden>evil</p>'],
  ['what is not displayed', '<p style="color:red;display: none">evil</p>'],
  ['a frame', '<iframe srcdoc="evil">evil</iframe>'],
])('of such words %s is none', (_what, inside) => {
  expect(after(inBox(`<p>Gate</p>${inside}`))).toContain('>Gate</tspan>');
  expect(after(inBox(`<p>Gate</p>${inside}`))).not.toContain('evil');
});

test('where a drawing says the same in its own language, it is said once', () => {
  const drawn = after(
    '<svg><switch><foreignObject width="80" height="24"><p>Gate</p></foreignObject><text>Gate</text></switch></svg>',
  );
  expect(drawn.match(/Gate/g)).toHaveLength(1);
});
