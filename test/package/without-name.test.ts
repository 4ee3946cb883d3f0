/** What goes to Amazon to be reached without the skill's name: tasks, sentences, permissions, and what is left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { SCOPES } from '../../lambda/alexa/consent';
import { TASKS, taskUri } from '../../lambda/alexa/tasks';
import { EN } from '../../lambda/language/en';
import { NAME_FREE_INTENTS } from '../../model/name-free';
import type { InteractionModel } from '../../model/types';
import { LOCALES } from '../../model/types';
import { makeEar } from '../../simulator/ear/ear';
import { model } from '../../simulator/echo/model';
import { manifest, withoutBeta } from '../../tools/manifest/manifest';
import { TASK_NAMES, taskDocument, taskFile } from '../../tools/manifest/tasks';

const folder = join(__dirname, '../../skill-package');
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const locales: readonly string[] = LOCALES;

/** Amazon's rules for the document of a task, as its page has them. */
const text = { type: 'string', minLength: 1 };
const isTask = new Ajv().compile({
  type: 'object',
  required: ['openapi', 'info', 'paths'],
  additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.' },
    info: {
      type: 'object',
      required: ['title', 'version', 'x-amzn-alexa-access-scope', 'x-amzn-display-details'],
      properties: {
        title: text,
        version: { type: 'string', pattern: '^[1-9]\\d*$' },
        'x-amzn-alexa-access-scope': { const: 'public' },
        'x-amzn-display-details': {
          type: 'object',
          additionalProperties: {
            type: 'object',
            required: ['title', 'description'],
            additionalProperties: false,
            properties: { title: text, description: text },
          },
        },
      },
    },
    paths: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['post'],
        properties: {
          post: {
            type: 'object',
            required: ['requestBody', 'responses'],
            properties: {
              requestBody: {
                type: 'object',
                required: ['content'],
                properties: {
                  content: {
                    type: 'object',
                    required: ['application/json'],
                    maxProperties: 1,
                  },
                },
              },
            },
          },
        },
        propertyNames: { enum: ['summary', 'description', 'post'] },
      },
    },
  },
});

describe.each(TASK_NAMES)('the task %s', (name) => {
  const document = read(`tasks/${taskFile(name)}`);

  test('is the one that the sources make, and of Amazon’s form', () => {
    expect(document).toEqual(taskDocument(name));
    expect([isTask(document), isTask.errors]).toEqual([true, null]);
    expect(Object.keys(document.paths)).toEqual([`/${name}`]);
    expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test('is told to the user in every locale, and promises nothing of medicine', () => {
    const details = document.info['x-amzn-display-details'];
    expect(Object.keys(details).sort()).toEqual([...locales].sort());
    expect(JSON.stringify(document)).not.toMatch(/\b(cure|treat|fix|heal|therap|prevent)/i);
  });

  test('is registered, in the version of its file', () => {
    const { tasks = [] } = read('skill.json').manifest.apis.custom;
    expect(tasks).toContainEqual({ name, version: document.info.version });
    expect(taskUri('amzn1.ask.skill.x', name)).toBe(
      `connection://amzn1.ask.skill.x.${name}/${document.info.version}?provider=amzn1.ask.skill.x`,
    );
  });
});

test('there are no other tasks', () => {
  expect(readdirSync(join(folder, 'tasks')).sort()).toEqual(TASK_NAMES.map(taskFile).sort());
  expect(read('skill.json').manifest.apis.custom.tasks).toHaveLength(TASK_NAMES.length);
  expect(new Set(Object.values(TASKS)).size).toBe(TASK_NAMES.length);
});

test('a judge of tasks sees what is wrong', () => {
  const { info, ...rest } = taskDocument('WhyItHurts');
  for (const wrong of [
    { info, ...rest, paths: {} },
    { info: { ...info, version: '1.0' }, ...rest },
    { info: { ...info, 'x-amzn-alexa-access-scope': 'private' }, ...rest },
  ]) {
    expect(isTask(wrong)).toBe(false);
  }
});

test('the permissions are those that are used, and the interfaces those that are answered', () => {
  const { permissions = [], apis } = read('skill.json').manifest;
  const names = permissions.map(({ name }: { name: string }) => name);
  const used = ['alexa::person_id:read', ...Object.values(SCOPES)];
  expect(names).toContain('alexa::person_id:read');
  expect(names.filter((name: string) => !used.includes(name as never))).toEqual([]);
  const types = apis.custom.interfaces.map(({ type }: { type: string }) => type);
  expect(types).toEqual(['ALEXA_PRESENTATION_APL', 'CAN_FULFILL_INTENT_REQUEST']);
});

test('without the public beta all is the same but the tasks', () => {
  const { tasks, ...custom } = manifest().manifest?.apis?.custom ?? {};
  expect(tasks).toHaveLength(TASK_NAMES.length);
  expect(withoutBeta(manifest()).manifest?.apis?.custom).toEqual(custom);
  expect({ ...withoutBeta(manifest()).manifest, apis: null }).toEqual({
    ...manifest().manifest,
    apis: null,
  });
});

describe.each(locales)('what needs no name in %s', (locale) => {
  const { interactionModel }: InteractionModel = read(`interactionModels/custom/${locale}.json`);
  const points = interactionModel._nameFreeInteraction?.ingressPoints ?? [];
  const sentences = points.flatMap(({ sampleUtterances }) => sampleUtterances);

  test('is a launch and some intents of the model, each with at most five whole sentences', () => {
    const [launch, ...others] = points;
    expect(launch).toMatchObject({ type: 'LAUNCH' });
    expect(launch).not.toHaveProperty('name');
    expect(others.map(({ name }) => name)).toEqual(Object.keys(NAME_FREE_INTENTS));
    const intents = interactionModel.languageModel.intents.map(({ name }) => name);
    for (const { type, name } of others) {
      expect([type, intents.includes(String(name))]).toEqual(['INTENT', true]);
    }
    for (const { sampleUtterances } of points) {
      expect(sampleUtterances.length).toBeGreaterThan(0);
      expect(sampleUtterances.length).toBeLessThanOrEqual(5);
    }
  });

  test('has no slots, no name of the skill, and nothing twice', () => {
    for (const { format, value } of sentences) {
      expect(format).toBe('RAW_TEXT');
      expect(value).toMatch(/^[a-z' ]+$/);
      expect(value.split(' ').length).toBeGreaterThanOrEqual(5);
      expect(value).not.toMatch(/knee coach|alexa/);
    }
    expect(new Set(sentences.map(({ value }) => value)).size).toBe(sentences.length);
  });
});

test('each sentence is heard as the intent that answers it, and the offer as one of its kind', () => {
  const hear = makeEar(model);
  for (const [name, sentences] of Object.entries(NAME_FREE_INTENTS)) {
    for (const sentence of sentences)
      expect([sentence, hear(sentence).intent]).toEqual([sentence, name]);
  }
  expect(EN.nameFree.why.length).toBeLessThanOrEqual(5);
});
