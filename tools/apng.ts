/** Pictures one after the other as one that moves: PNG's own chunks, in another order (https://www.w3.org/TR/png-3/). */
import { crc32 } from 'node:zlib';

/** A PNG and where in the whole it goes, in dots; the first fills it. */
export interface Frame {
  readonly png: Buffer;
  readonly x: number;
  readonly y: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

const numbers = (...values: number[]) => {
  const data = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) data.writeUInt32BE(value, index * 4);
  return data;
};

/** The frames as one picture that plays over and over, `delayMs` a frame. All are of one kind of PNG. */
export function animated(frames: readonly Frame[], delayMs: number): Buffer {
  let order = 0;
  const header = frames[0] && chunksOf(frames[0].png).find(({ type }) => type === 'IHDR');
  if (header === undefined) throw new Error('A picture that moves has frames.');
  const chunks: Chunk[] = [header, { type: 'acTL', data: numbers(frames.length, 0) }];
  for (const [index, { png, x, y }] of frames.entries()) {
    const own = chunksOf(png);
    const size = own.find(({ type }) => type === 'IHDR')?.data;
    if (size === undefined || !size.subarray(8).equals(header.data.subarray(8))) {
      throw new Error('A frame is another kind of PNG than the first.');
    }
    // How long it is seen, and that the next is painted over it.
    const shown = Buffer.from([delayMs >> 8, delayMs & 255, 1000 >> 8, 1000 & 255, 0, 0]);
    const place = numbers(order++, size.readUInt32BE(0), size.readUInt32BE(4), x, y);
    chunks.push({ type: 'fcTL', data: Buffer.concat([place, shown]) });
    for (const { type, data } of own) {
      if (type !== 'IDAT') continue;
      const later = () => ({ type: 'fdAT', data: Buffer.concat([numbers(order++), data]) });
      chunks.push(index === 0 ? { type, data } : later());
    }
  }
  chunks.push({ type: 'IEND', data: Buffer.alloc(0) });
  return Buffer.concat([SIGNATURE, ...chunks.map(written)]);
}
