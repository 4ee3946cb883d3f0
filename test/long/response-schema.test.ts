import { makeResponseSchema, responseSchema } from '../support/response-schema';

test('the schema that is kept is the one of the installed model', () => {
  expect(responseSchema()).toEqual(JSON.parse(JSON.stringify(makeResponseSchema())));
});
