/** Tests in a real Chromium: `npm run test:browser`. */
const base = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFiles: [],
  maxWorkers: 2,
};
