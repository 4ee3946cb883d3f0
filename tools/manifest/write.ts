/** Writes skill-package/skill.json, and the tasks beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './manifest';
import { TASK_NAMES, taskDocument, taskFile } from './tasks';

const FOLDER = 'skill-package';

function write(path: string, value: object): void {
  writeFileSync(join(__dirname, '../..', path), `${JSON.stringify(value, null, 2)}\n`);
  console.log(path);
}

write(`${FOLDER}/skill.json`, manifest());
mkdirSync(join(__dirname, '../..', FOLDER, 'tasks'), { recursive: true });
for (const name of TASK_NAMES) write(`${FOLDER}/tasks/${taskFile(name)}`, taskDocument(name));
