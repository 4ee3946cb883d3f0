/** Writes skill-package/skill.json, and keeps the endpoints that ask-cli wrote into it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { v1 } from 'ask-smapi-model';
import { manifest } from './manifest';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;

const path = join(__dirname, '../../skill-package/skill.json');

/** `fresh` with the endpoints and events of `deployed`. */
export function withEndpoints(fresh: Envelope, deployed: Envelope): Envelope {
  const { apis, events } = deployed.manifest ?? {};
  const endpoint = apis?.custom?.endpoint;
  const custom = { ...fresh.manifest?.apis?.custom, ...(endpoint && { endpoint }) };
  return { manifest: { ...fresh.manifest, apis: { custom }, ...(events && { events }) } };
}

if (require.main === module) {
  const before: Envelope = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  writeFileSync(path, `${JSON.stringify(withEndpoints(manifest(), before), null, 2)}\n`);
  console.log('skill-package/skill.json');
}
