/** Every test with all that it can play, which takes minutes: `npm run test:long`. */
const base = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  globals: { PLAYS_ALL: true },
  maxWorkers: '100%',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
};
