/**
 * Stands in for `@mozilla/readability` in builds: its index brings a second tool along, `isProbablyReaderable`, which
 * nobody uses there. By its path, since the package's name leads here.
 */
// @ts-expect-error The package types its index only; nobody but the bundler reads this.
export { default as Readability } from '../../node_modules/@mozilla/readability/Readability.js';
