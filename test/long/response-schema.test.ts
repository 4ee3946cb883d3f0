import { readFileSync } from 'node:fs';
import { keptValidator, makeResponseValidator } from '../support/response-schema';

test('the validator that is kept is the one of the installed model', () => {
  expect(readFileSync(keptValidator(), 'utf8')).toBe(makeResponseValidator());
});
