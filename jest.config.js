/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Those need minutes, npm run test:long, or a browser, npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/long/', '<rootDir>/test/browser/'],
  setupFiles: ['<rootDir>/test/support/own-time.ts'],
  // No test is judged by how long it takes; one that hangs is ended.
  testTimeout: 300_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};
