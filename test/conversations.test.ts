/**
 * All conversations, after one load of the skill and its ear, which costs as much as ten of them. One subject alone:
 * `npx jest conversations -t ice`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const CONVERSATIONS = join(__dirname, 'conversations');

for (const file of readdirSync(CONVERSATIONS)) {
  describe(file.replace(/\.ts$/, ''), () => {
    require(join(CONVERSATIONS, file));
  });
}
