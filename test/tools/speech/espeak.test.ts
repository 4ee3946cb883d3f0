import { secondsOfWav } from '../../../tools/speech/espeak';

/** A mono WAV of 16-bit samples, with a chunk of notes before its data. */
function wav(samples: number, samplesASecond: number): Buffer {
  const notes = Buffer.from('LIST\x04\0\0\0note', 'latin1');
  const format = Buffer.alloc(24);
  format.write('fmt ', 'latin1');
  format.writeUInt32LE(16, 4);
  format.writeUInt16LE(1, 8);
  format.writeUInt16LE(1, 10);
  format.writeUInt32LE(samplesASecond, 12);
  format.writeUInt32LE(samplesASecond * 2, 16);
  const data = Buffer.alloc(8 + samples * 2);
  data.write('data', 'latin1');
  data.writeUInt32LE(samples * 2, 4);
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  return Buffer.concat([head, format, notes, data]);
}

test('the seconds of a WAV are its samples over its rate', () => {
  expect(secondsOfWav(wav(22050, 22050))).toBe(1);
  expect(secondsOfWav(wav(8000, 16000))).toBe(0.5);
  expect(secondsOfWav(wav(0, 16000))).toBe(0);
});

test('a file whose length was never filled in is as long as it is', () => {
  const streamed = wav(22050, 22050);
  streamed.writeUInt32LE(0x7fffffff, streamed.length - 44100 - 4);
  expect(secondsOfWav(streamed)).toBe(1);
});

test('what is no WAV is refused', () => {
  expect(() => secondsOfWav(Buffer.from('nothing of the kind, nothing of the kind'))).toThrow();
  expect(() => secondsOfWav(wav(1, 8000).subarray(0, 36))).toThrow('without data');
});
