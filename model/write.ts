import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from './model';
import { type InteractionModel, LOCALES } from './types';

/** Where the models stand, from the root of the project. */
export const MODEL_FOLDER = 'skill-package/interactionModels/custom';

/** The text of a model's file, to the letter: a sample a line, and no room for indentation. */
export function modelText(model: InteractionModel): string {
  return `${JSON.stringify(model, null, 1).replace(/\n +/g, '\n')}\n`;
}

if (require.main === module) {
  const folder = join(__dirname, '..', MODEL_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    writeFileSync(join(folder, `${locale}.json`), modelText(buildModel(locale)));
}
