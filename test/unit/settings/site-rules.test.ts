import { expect, test } from '@jest/globals';
import { type SiteRule, ruleFor } from '../../../src/settings/site-rules';

const rule = (path: string, does: SiteRule['does'] = 'always', site = 'example.com'): SiteRule => ({
  site,
  path,
  does,
});

test.each([
  ['', '/anything', true],
  ['/news/*', '/news/1', true],
  ['/news/*', '/news/', true],
  ['/news/*', '/news', false],
  ['/*/live', '/news/today/live', true],
  ['/*/live', '/news/live/more', false],
  ['/a*a', '/a', false],
  // Without a star it is that page alone, and a dot is a dot.
  ['/about.html', '/about.html', true],
  ['/about.html', '/aboutxhtml', false],
  ['/about.html', '/about.html/more', false],
])('a rule for %j is about %s: %s', (path, pathname, isAbout) => {
  const found = ruleFor([rule(path)], `https://www.example.com${pathname}?q=1#here`);
  expect(found !== undefined).toBe(isAbout);
});

test('the rule that says most exactly which pages it means decides', () => {
  const rules = [
    rule('', 'always'),
    rule('/*/*/*/*', 'ask'),
    rule('/news/*', 'never'),
    rule('/news/1', 'ask'),
  ];
  expect(ruleFor(rules, 'https://example.com/sport')?.does).toBe('always');
  expect(ruleFor(rules, 'https://example.com/news/2')?.does).toBe('never');
  expect(ruleFor(rules, 'https://example.com/news/1')?.does).toBe('ask');
});

test('a site’s rule is about its subdomains, and about nobody else', () => {
  expect(ruleFor([rule('')], 'https://blog.example.com/')).toBeDefined();
  expect(ruleFor([rule('')], 'https://notexample.com/')).toBeUndefined();
  expect(ruleFor([rule('', 'always', 'github.io')], 'https://ann.github.io/')).toBeUndefined();
  expect(ruleFor([rule('')], 'about:blank')).toBeUndefined();
});

test('a path full of stars takes no time', () => {
  const path = `/${'*a'.repeat(2_000)}*b`;
  expect(ruleFor([rule(path)], `https://example.com/${'a'.repeat(20_000)}`)).toBeUndefined();
});
