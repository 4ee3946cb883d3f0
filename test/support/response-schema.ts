/**
 * A JSON Schema of ask-sdk-model's ResponseEnvelope, closed: nothing unknown passes; as the code of its validator.
 * Making it takes seconds, so it is kept under node_modules, for the very versions it was made of and with.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';

const MODULES = join(__dirname, '..', '..', 'node_modules');
const MODEL = join(MODULES, 'ask-sdk-model', 'index.d.ts');

function versionOf(name: string): string {
  const text = readFileSync(join(MODULES, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The validator's code, made anew; takes some seconds. */
export function makeResponseValidator(): string {
  // Loaded here alone: the generator brings a TypeScript compiler of its own.
  const { createGenerator } =
    require('ts-json-schema-generator') as typeof import('ts-json-schema-generator');
  const { Ajv } = require('ajv') as typeof import('ajv');
  const { default: codeOf } =
    require('ajv/dist/standalone') as typeof import('ajv/dist/standalone');
  const schema = createGenerator({
    path: MODEL,
    type: 'ResponseEnvelope',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('ResponseEnvelope');
  const ajv = new Ajv({ strict: false, allErrors: true, code: { source: true } });
  return codeOf(ajv, ajv.compile(schema));
}

/** The file with the validator's code, made where there is none. */
export function keptValidator(): string {
  const names = ['ask-sdk-model', 'ts-json-schema-generator', 'ajv'];
  const folder = join(MODULES, '.cache', 'knee-coach');
  const file = join(folder, `response-${names.map(versionOf).join('-')}.js`);
  if (!existsSync(file)) {
    // Tests run side by side: what one of them reads is always whole.
    const own = `${file}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, makeResponseValidator());
    renameSync(own, file);
  }
  return file;
}

/** Whether something is a ResponseEnvelope; `errors` says why it is none. */
export function responseValidator(): ValidateFunction {
  return require(keptValidator()) as ValidateFunction;
}
