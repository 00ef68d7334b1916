/** One project per kind of test; `npm test` runs them all, `npx jest --selectProjects unit` one. */
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/esbuild-transform.js' },
};

/** @param {string} browser */
const endToEnd = (browser) => ({
  ...shared,
  displayName: browser,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  // Tools that drive one browser whatever is tested, and what only one lets itself be driven to.
  testPathIgnorePatterns: [
    browser === 'chromium' ? '\\.firefox\\.test\\.ts$' : '\\.chromium\\.test\\.ts$',
  ],
  globals: { BROWSER: browser },
});

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/unit/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'structure',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/structure/**/*.test.ts'],
    },
    endToEnd('chromium'),
    endToEnd('firefox'),
  ],
};
