/** All that takes minutes: `npm run test:long`. The tests of `npm test` that play but a part there play all of it here. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.config.js');

const TESTS = join(__dirname, 'test');
const isLong = (path) =>
  path.startsWith('long/') || readFileSync(join(TESTS, path), 'utf8').includes("/support/many'");
const tests = readdirSync(TESTS, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('browser/'));

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  globals: { PLAYS_ALL: true },
  maxWorkers: '100%',
  testMatch: tests.filter(isLong).map((path) => `<rootDir>/test/${path}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
