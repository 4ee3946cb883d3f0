/** Every phrase of danger, and its harmless look-alikes, in every locale: at the door and in the middle of exercises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { handler } from '../../lambda/index';
import { EN } from '../../lambda/language/en';
import { CARE_SIGNS, type Tier, tierOf as tierOfSign } from '../../lambda/language/ids';
import { buildModel } from '../../model/model';
import { LOCALES, type Locale } from '../../model/types';
import { type Heard, makeEar } from '../../simulator/ear/ear';
import { lambdaContext } from '../../simulator/echo/lambda';
import { type Device, intent, SPEAKER } from '../../simulator/echo/request';
import { soundsOfSsml } from '../../simulator/echo/speech';
import { checkAnswer } from '../support/check-answer';
import { withTable } from '../support/table';
import { makeConversation } from '../support/talk';
import { wordsOf as spoken } from '../support/wording';

withTable();

type Kind = Tier | 'hurtsHere' | 'harmless';
const ROWS = readFileSync(join(__dirname, '..', 'data', 'danger.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [phrase: string, kind: Kind, at: string]);
const isHarmless = (kind: Kind) => kind === 'harmless' || kind === 'hurtsHere';

const SHOW = {
  maxVersion: '2024.3',
  viewport: { shape: 'RECTANGLE' as const, pixelWidth: 1280, pixelHeight: 800 },
};
const PLACES = [
  'door',
  'foamRoll',
  'hipFlexor',
  'outerHamstring',
  'sideLunge',
  'tubeWalk',
  'ballSquat',
];
const EVERYWHERE = ['door', 'hipFlexor', 'sideLunge', 'ballSquat'];

const ears = new Map<Locale, (utterance: string) => Heard>();
function earOf(locale: Locale) {
  const ear = ears.get(locale) ?? makeEar(buildModel(locale));
  ears.set(locale, ear);
  return ear;
}

/** A session at a place: at the door, or thirty seconds into the exercise. */
interface At {
  readonly device: Device;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly now: number;
}

async function sessionAt(place: string, device: Device): Promise<At> {
  const conversation = makeConversation({ device });
  await conversation.say('open knee coach');
  if (place !== 'door') {
    await conversation.say(`[ChooseExerciseIntent exercise=${place}]`);
    await conversation.say('[ReadyIntent]');
    await conversation.cutAt(30);
  }
  const attributes = conversation.answer.response.sessionAttributes ?? {};
  return { device, attributes, now: conversation.clock.now() };
}

/** What is answered to words there, as the model of the locale understands them. */
async function answerTo({ device, attributes, now }: At, heard: Heard): Promise<ResponseEnvelope> {
  const session = { device, id: 'amzn1.echo-api.session.danger', isNew: false, attributes };
  const request = intent(session, heard.intent, heard.slots, now);
  const answer = await handler(request, lambdaContext());
  checkAnswer(answer, request);
  return answer;
}

const wordsOf = ({ response: { outputSpeech } }: ResponseEnvelope) =>
  outputSpeech?.type === 'SSML' ? spoken(soundsOfSsml(outputSpeech.ssml)) : '';

/** The tier of an answer, by its first words. */
function tierOf(words: string): Tier | undefined {
  const after = words.replace(`${EN.care.stopHere} `, '');
  const begins = ([first = '?']: readonly string[]) => after.startsWith(first.replace(/\{.*/, ''));
  const sign = CARE_SIGNS.find((one) => begins(EN.care.signs[one].say));
  return sign && tierOfSign(sign);
}

/** What an answer of a tier must be. */
function holdsTo(kind: Kind, answer: ResponseEnvelope, locale: string): void {
  const words = wordsOf(answer);
  const { shouldEndSession } = answer.response;
  const { today } = (answer.sessionAttributes as { state: { today: object | null } }).state;
  const number = EN.callNow(EN.regionOf(locale));
  if (isHarmless(kind)) {
    expect(shouldEndSession).not.toBe(true);
    expect(words).not.toContain(number);
    return;
  }
  expect(tierOf(words)).toBe(kind);
  if (kind === 'emergency')
    expect(words.startsWith(`Call ${number}. ${EN.care.cannotCall}`)).toBe(true);
  if (kind === 'crisis') expect(words).toContain(EN.regionOf(locale).helpline.said);
  if (kind === 'stuck') expect(words).toMatch(/rest.*hands.*chair/i);
  expect(shouldEndSession).toBe(kind !== 'stuck' && kind !== 'ask');
  if (kind !== 'stuck') expect(today).toBeNull();
  // No exercise is offered, and none goes on.
  expect(words).not.toMatch(
    kind === 'stuck' ? /next exercise/ : /say ready|carry on|next exercise/,
  );
}

describe.each(LOCALES)('%s', (locale) => {
  test.each([
    ['without a screen', {}],
    ['with a screen', { screen: SHOW }],
  ])('%s', async (name, screen) => {
    const device = { ...SPEAKER, ...screen, locale, userId: `amzn1.ask.account.${locale}${name}` };
    const sessions = new Map<string, At>();
    for (const place of PLACES) sessions.set(place, await sessionAt(place, device));
    for (const [phrase, kind, at] of ROWS) {
      const heard = earOf(locale)(phrase);
      expect([phrase, heard.how]).toEqual([phrase, 'exact']);
      for (const place of at === 'any' ? EVERYWHERE : [at]) {
        const session = sessions.get(place);
        if (session === undefined) throw new Error(`Nobody was led to ${place}.`);
        const answer = await answerTo(session, heard);
        try {
          holdsTo(kind, answer, locale);
          const shown = answer.response.directives?.[0]?.type;
          if ('screen' in screen) expect(shown).toBe('Alexa.Presentation.APL.RenderDocument');
          else expect(shown).toBeUndefined();
        } catch (problem) {
          throw new Error(`"${phrase}" at ${place}: ${wordsOf(answer)}\n${problem}`);
        }
      }
    }
  });
});

test.each(ROWS.filter(([, kind]) => !isHarmless(kind)))(
  'opened again after "%s" (%s)',
  async (phrase, kind) => {
    const { intent: name, slots } = earOf('en-US')(phrase);
    const ids = Object.entries(slots).map(([slot, { id }]) => `${slot}=${id}`);
    const conversation = makeConversation({ device: { userId: `amzn1.ask.account.${phrase}` } });
    await conversation.say('ask knee coach to do the side lunges');
    await conversation.say('[ReadyIntent]');
    await conversation.cutAt(30);
    await conversation.say(`[${[name, ...ids].join(' ')}]`);
    conversation.unplug();
    const again = await conversation.newDevice().say('open knee coach');
    if (kind === 'stuck') expect(again.words).toContain('side lunges');
    else expect(again.words).toBe('Welcome back to Knee Coach. Shall we start the routine?');
  },
);
