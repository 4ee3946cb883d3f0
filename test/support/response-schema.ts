/**
 * A JSON Schema of ask-sdk-model's ResponseEnvelope, closed: nothing unknown passes. Generating it takes
 * seconds, so it is kept under node_modules, for the very versions it was made of and with.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(__dirname, '..', '..', 'node_modules');
const MODEL = join(MODULES, 'ask-sdk-model', 'index.d.ts');

function versionOf(name: string): string {
  const text = readFileSync(join(MODULES, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The schema, made anew; takes some seconds. */
export function makeResponseSchema(): object {
  // Loaded here alone: the generator brings a TypeScript compiler of its own.
  const { createGenerator } =
    require('ts-json-schema-generator') as typeof import('ts-json-schema-generator');
  return createGenerator({
    path: MODEL,
    type: 'ResponseEnvelope',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('ResponseEnvelope');
}

/** The schema, read where it was made before and else made and kept. */
export function responseSchema(): object {
  const versions = `${versionOf('ask-sdk-model')}-${versionOf('ts-json-schema-generator')}`;
  const folder = join(MODULES, '.cache', 'knee-coach');
  const file = join(folder, `response-${versions}.json`);
  if (!existsSync(file)) {
    // Tests run side by side: what one of them reads is always whole.
    const own = `${file}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, JSON.stringify(makeResponseSchema()));
    renameSync(own, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
