import { expect, test } from '@jest/globals';
import { pruned, silent, withoutUnread } from '../../../../tools/build/prune-readability';

const code = `function Reader() { this.tries = 0; }
Reader.prototype = {
  tries: 1,
  parse() { return this._read() + this._shared() + this._read(); },
  _read() { return this._inner(); },
  _inner() { return this._innermost() + this._shared(); },
  _innermost() { return 1; },
  _shared() { return 2; },
};
module.exports = Reader;`;

test('what is replaced goes, with all that nothing else has called; the rest stays', () => {
  const rest = pruned(code, ['_read']);
  for (const name of ['tries: 1', 'parse()', '_shared() {', 'module.exports'])
    expect(rest).toContain(name);
  for (const name of ['_read() {', '_inner', '_innermost']) expect(rest).not.toContain(name);
});

test('a method that is not there any more is told: what stands in its place is not replaced', () => {
  expect(() => pruned(code, ['_read', '_gone'])).toThrow('_gone');
});

test('what is told a console goes, and nothing beside it', () => {
  const told = `if (this._debug) { this.log = console.log; } else { this.log = () => {}; }
go(); this.log('a', this.b());
for (const one of all) { this.log("b " + one.c); keep(one); }
if (this._isKept) keep(this.logs);
if (this._isTold) this.log('c');`;
  expect(silent(told).replace(/\s+/g, ' ')).toBe(
    " go(); for (const one of all) { keep(one); } if (this._isKept) keep(this.logs); if (this._isTold) this.log('c');",
  );
});

test('what nothing reads goes, and what is read by a key that nobody can know stays', () => {
  const read = `Reader.prototype = {
  MOST: 1,
  LEAST: 2,
  REGEXPS: { used: /a/, unused: /b/ },
  NAMES: { lt: '<' },
  parse() { return this.MOST + this.REGEXPS.used + this.NAMES[this.key()]; },
};`;
  const rest = withoutUnread(read);
  for (const name of ['MOST: 1', 'used: /a/', "lt: '<'", 'parse()']) expect(rest).toContain(name);
  for (const name of ['LEAST', 'unused']) expect(rest).not.toContain(name);
});
