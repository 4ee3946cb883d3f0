/** How English is written and said, for how long it takes to say. */
import type { Speed } from '../language';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number as it is read aloud; one of more than six digits is read digit by digit. */
export function numberAsWords(digits: string): string {
  const n = Number(digits);
  if (digits.length > 6) return [...digits].map((digit) => ONES[Number(digit)]).join(' ');
  if (n < 20) return ONES[n] ?? '';
  const [size, name] = n >= 1000 ? [1000, ' thousand'] : n >= 100 ? [100, ' hundred'] : [10, ''];
  const head = size === 10 ? TENS[Math.floor(n / 10)] : numberAsWords(`${Math.floor(n / size)}`);
  const rest = n % size;
  return `${head}${name}${rest > 0 ? ` ${numberAsWords(`${rest}`)}` : ''}`;
}

/**
 * The seconds by least squares over 143 breaths typical of the coach (tools/speech/en/breaths.txt) as espeak-ng 1.51
 * says them in `en-us` at `-s 145`: about 157 words a minute of running prose with the sentence pauses in, within the
 * 150 to 160 usual for Alexa. A breath is off by 4 % on average, a script of several by less than 5 %.
 * `npx tsx tools/calibrate-speech.ts en` measures and fits again.
 */
export const SPEED: Speed = {
  secondsPer: {
    syllable: 0.057,
    consonant: 0.076,
    stress: 0.1034,
    comma: 0.3248,
    end: 0.5289,
    breath: 0.5472,
  },
  spelling: {
    numberAsWords,
    unstressed: new Set(
      'a an and are as at but can for from if in into is it its of on or so than that the to with you your'.split(
        ' ',
      ),
    ),
    vowels: /[aeiouy]+/g,
    splitVowels: /i[aou]|eu[sm]$|uo|[^q]ua/g,
    joinedVowels: /[tscg]io|[tc]ia/g,
    consonants: /th|sh|ch|ck|ph|ng|qu|wh|([b-df-hj-np-tv-xz])\1|[b-df-hj-np-tv-xz]/g,
    // Nearly always: thigh, straight, right, through.
    silent: /gh/g,
    silentEnd: /(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e|[aeiou](?:re|se|ve|ne|te))$/,
  },
};
