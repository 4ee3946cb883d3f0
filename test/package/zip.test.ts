import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipOf } from '../../tools/package/zip';

const handler = Buffer.from('exports.handler = async (event, context) => event;\n'.repeat(200));

test('the zip holds the handler, byte for byte, as index.js and nothing else', () => {
  const files = unzipSync(zipOf(handler));
  expect(Object.keys(files)).toEqual(['index.js']);
  expect(handler.equals(files['index.js'] ?? new Uint8Array())).toBe(true);
});

test('the same handler makes the same zip, in any time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const here = join(folder, 'handler.js');
    writeFileSync(here, handler);
    const script = `
      const { zipOf } = require(${JSON.stringify(join(__dirname, '../../tools/package/zip.ts'))});
      process.stdout.write(Buffer.from(zipOf(require('node:fs').readFileSync(${JSON.stringify(here)}))));`;
    const [one, other] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ },
        cwd: join(__dirname, '../..'),
      }),
    );
    expect(one?.length).toBeGreaterThan(0);
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    expect(one?.equals(zipOf(handler))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('everyone may read the handler, whoever made the zip', () => {
  const zip = Buffer.from(zipOf(handler));
  const directory = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  expect((zip.readUInt32LE(directory + 38) >>> 16).toString(8)).toBe('100644');
});
