/** Writes skill-package/skill.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './manifest';

writeFileSync(
  join(__dirname, '../../skill-package/skill.json'),
  `${JSON.stringify(manifest(), null, 2)}\n`,
);
console.log('skill-package/skill.json');
