/** The skill's tasks as Amazon takes them: an OpenAPI document each, without an input. */
import { TASK_VERSION, TASKS } from '../../lambda/alexa/tasks';
import { EN } from '../../lambda/language/en';
import { LOCALES } from '../../model/types';

export const TASK_NAMES = Object.keys(TASKS) as (keyof typeof TASKS)[];

/** The file of a task, in skill-package/tasks. */
export const taskFile = (name: string) => `${name}.${TASK_VERSION}.json`;

const json = (description: string) => ({
  description,
  content: { 'application/json': { schema: { type: 'object' } } },
});

/** The document of a task. */
export function taskDocument(name: keyof typeof TASKS) {
  const shown = EN.nameFree.jobs[TASKS[name]];
  return {
    openapi: '3.0.0',
    info: {
      title: shown.title,
      description: shown.description,
      version: TASK_VERSION,
      'x-amzn-alexa-access-scope': 'public',
      'x-amzn-display-details': Object.fromEntries(LOCALES.map((locale) => [locale, shown])),
    },
    paths: {
      [`/${name}`]: {
        summary: shown.title,
        description: shown.description,
        post: {
          requestBody: json('Nothing is asked for.'),
          responses: { '200': json('It was done.') },
        },
      },
    },
  };
}
