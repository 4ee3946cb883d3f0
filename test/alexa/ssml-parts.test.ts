import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { partsOfSsml } from '../../lambda/alexa/ssml-parts';
import { toSsml } from '../../lambda/speech/ssml';
import { anyText } from '../support/any-text';

function read(ssml: string) {
  const faults: string[] = [];
  const parts = partsOfSsml(ssml, (what) => faults.push(what));
  return { parts, faults };
}

test('good SSML is taken apart in order, its text as it is heard', () => {
  const { parts, faults } = read(
    "<speak>Rest &amp; ice&#46; <break time='3s'/><prosody rate=\"85%\">You&apos;ll <sub alias='vee'>V</sub></prosody></speak>",
  );
  expect(faults).toEqual([]);
  expect(parts).toEqual([
    { kind: 'begin', tag: 'speak', value: '' },
    { kind: 'text', text: 'Rest & ice. ' },
    { kind: 'begin', tag: 'break', value: '3s' },
    { kind: 'end', tag: 'break' },
    { kind: 'begin', tag: 'prosody', value: '85%' },
    { kind: 'text', text: "You'll " },
    { kind: 'begin', tag: 'sub', value: 'vee' },
    { kind: 'text', text: 'V' },
    { kind: 'end', tag: 'sub' },
    { kind: 'end', tag: 'prosody' },
    { kind: 'end', tag: 'speak' },
  ]);
});

test.each([
  '<speak><p>One.</p> <s>Two.</s></speak>',
  ' <speak>One.</speak>\n',
  "<speak>One.<break time='1s'></break></speak>",
  '<speak>5 > 4</speak>',
  "<speak><sub alias='it&apos;s'>x</sub></speak>",
])('%s is as it should be', (ssml) => expect(read(ssml).faults).toEqual([]));

test.each([
  ['', 'The SSML has no <speak>.'],
  ['Hold.', 'The SSML has text outside <speak>.'],
  ['<speak>Hold.', '<speak> is never closed.'],
  ['<speak>Hold.</speak> more', 'The SSML has text outside <speak>.'],
  ['<speak>a</speak><speak>b</speak>', 'There is more than one <speak>.'],
  ['<speak><speak>a</speak></speak>', 'There is more than one <speak>.'],
  ['<p>Hold.</p>', '<p> stands outside <speak>.'],
  ['<speak><p>Hold.</speak></p>', '</speak> closes <p>.'],
  ['<speak>Hold.</p></speak>', '</p> closes <speak>.'],
  ['<speak>a</speak></speak>', '</speak> closes nothing.'],
  ['<speak>Rest & ice.</speak>', 'The SSML has an "&" that is not escaped.'],
  ['<speak>&nbsp;</speak>', 'The SSML has an "&" that is not escaped.'],
  ['<speak>&#0;</speak>', 'The SSML refers to a character that XML forbids: &#0;.'],
  ['<speak>&#xFFFFFF;</speak>', 'The SSML refers to a character that XML forbids: &#xFFFFFF;.'],
  ['<speak>1 < 2</speak>', 'The SSML has a "<" that begins no tag.'],
  ['<speak>]]></speak>', 'The SSML has a "]]>" in its text.'],
  ['<speak><!-- a --></speak>', 'The SSML has a "<" that begins no tag.'],
  ['<?xml version="1.0"?><speak>a</speak>', 'The SSML has a "<" that begins no tag.'],
  ['<speak>\u0007</speak>', 'The SSML has a character that XML forbids.'],
  ['<speak>\uD800</speak>', 'The SSML has a character that XML forbids.'],
  ["<speak><audio src='https://a'/></speak>", '<audio> is not safe in every locale.'],
  ['<speak><constructor>a</constructor></speak>', '<constructor> is not safe in every locale.'],
  [
    "<speak><break strength='strong'/></speak>",
    '<break> has the attribute strength, which is not safe.',
  ],
  ['<speak><break/></speak>', '<break> lacks its time.'],
  ["<speak><break time='1s' time='2s'/></speak>", '<break> has the attribute time twice.'],
  ["<speak><break time='1s'><p>a</p></break></speak>", '<p> stands inside <break>.'],
  ["<speak><break time='1s'>a</break></speak>", 'The SSML has text inside <break>.'],
  ['<speak><break time=1s/></speak>', 'The SSML has a "<" that begins no tag.'],
  ["<speak><prosody pitch='high'>a</prosody></speak>", '<prosody> lacks its rate.'],
  ['<speak><sub>a</sub></speak>', '<sub> lacks its alias.'],
  ["<speak>a</speak x='y'>", '</speak> has more in it than its name.'],
])('%s: %s', (ssml, fault) => expect(read(ssml).faults).toContain(fault));

test('whatever a script becomes is without fault', () => {
  const text = anyText({ minLength: 1 });
  fc.assert(
    fc.property(fc.array(text), fc.double({ min: 0, max: 99, noNaN: true }), (texts, seconds) => {
      const words = texts.map((text) => ({ kind: 'words', text }) as const);
      expect(read(toSsml([...words, { kind: 'pause', seconds }], 'slow')).faults).toEqual([]);
    }),
  );
});

test('nothing passes that an XML parser refuses, and nothing makes it throw', () => {
  const piece = fc.constantFrom(
    ...[
      '<speak>',
      '</speak>',
      '<p>',
      '</p>',
      '<s>',
      '</s>',
      "<break time='1s'/>",
      '<sub alias="b">',
    ],
    ...[
      '</sub>',
      '<',
      '>',
      '&',
      '&amp;',
      ';',
      ' ',
      'Hold.',
      "'",
      '"',
      '/',
      ']]>',
      '<!--',
      '\u0000',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, wrapped) => {
      const ssml = wrapped ? `<speak>${pieces.join('')}</speak>` : pieces.join('');
      if (read(ssml).faults.length === 0) expect(XMLValidator.validate(ssml)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
