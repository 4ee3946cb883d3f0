import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesOf, zipOf } from '../../tools/package/zip';
import { testLong } from '../support/many';

const files = {
  'coach.js': Buffer.from('exports.coach = () => null;\n'),
  'index.js': Buffer.from('exports.handler = async (event, context) => event;\n'.repeat(200)),
};

test('the zip holds the files, byte for byte, and nothing else', () => {
  const held = unzipSync(zipOf(files));
  expect(Object.keys(held)).toEqual(Object.keys(files));
  expect(Object.values(held).map((bytes) => Buffer.from(bytes))).toEqual(Object.values(files));
});

testLong('the same files make the same zip, in any time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const script = `
      const { filesOf, zipOf } = require(${JSON.stringify(join(__dirname, '../../tools/package/zip.ts'))});
      process.stdout.write(Buffer.from(zipOf(filesOf(${JSON.stringify(folder)}))));`;
    const [one, other] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ },
        cwd: join(__dirname, '../..'),
      }),
    );
    expect(one?.length).toBeGreaterThan(0);
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    expect(one?.equals(zipOf(filesOf(folder)))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('everyone may read each file, whoever made the zip', () => {
  const zip = Buffer.from(zipOf(files));
  const head = Buffer.from('PK\x01\x02', 'latin1');
  const modes: string[] = [];
  for (let at = zip.indexOf(head); at !== -1; at = zip.indexOf(head, at + 1)) {
    modes.push((zip.readUInt32LE(at + 38) >>> 16).toString(8));
  }
  expect(modes).toEqual(['100644', '100644']);
});
