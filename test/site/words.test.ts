/** What is said and shown on the page: the same as anywhere, but that no device is called by its name. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { EN_ON_PAGE, PAGE } from '../../lambda/language/en/page';
import { makeSkill } from '../../lambda/skill';
import { makeEar } from '../../simulator/ear/ear';
import { model } from '../../simulator/echo/model';
import { intent, launch, newSession, type Session, userEvent } from '../../simulator/echo/request';
import { pageHtml } from '../../site/html';
import { pageScreen } from '../../site/screen';
import { linesLog } from '../support/skill';

const NAMES_OF_A_DEVICE = /\balexa\b|\becho\b/i;
const DEVICE = { screen: { maxVersion: '1.5', viewport: {} as never } };
const log = linesLog();
const skill = makeSkill({ table: null, log, language: EN_ON_PAGE, screenOf: pageScreen });

const after = (session: Session, { sessionAttributes = {} }: ResponseEnvelope): Session => ({
  ...session,
  isNew: false,
  attributes: sessionAttributes,
});

/** What a runner hears and sees, and nothing of the envelope round it. */
const told = ({ response }: ResponseEnvelope) =>
  JSON.stringify([
    response.outputSpeech,
    response.reprompt,
    response.directives?.map((one) => ('datasources' in one ? one.datasources : {})),
  ]);

/** The sessions at the door, in a set-up, and in a hold. */
async function moments(): Promise<Session[]> {
  const session = newSession(DEVICE);
  const door = after(session, await skill(launch(session)));
  const setUp = after(door, await skill(intent(door, 'StartRoutineIntent')));
  const effort = after(setUp, await skill(intent(setUp, 'ReadyIntent')));
  return [door, setUp, effort];
}

test('whatever is asked wherever, no device is called by its name', async () => {
  const intents = model.interactionModel.languageModel.intents.map(({ name }) => name);
  expect(intents.length).toBeGreaterThan(80);
  const named: string[] = [];
  for (const session of await moments()) {
    for (const name of intents) {
      const answer = told(await skill(intent(session, name)));
      if (NAMES_OF_A_DEVICE.test(answer)) named.push(`${name}: ${answer}`);
    }
    const waits = session.attributes.state as { turn: number };
    const token = `knee-coach:${waits.turn}`;
    const goOn = told(await skill(userEvent(session, { token, arguments: ['goOn', '', token] })));
    if (NAMES_OF_A_DEVICE.test(goOn)) named.push(goOn);
  }
  expect(named).toEqual([]);
});

test('nor in what the page writes itself', () => {
  expect(JSON.stringify(PAGE)).not.toMatch(NAMES_OF_A_DEVICE);
  expect(pageHtml('en', PAGE, 1000)).not.toMatch(NAMES_OF_A_DEVICE);
});

test('every phrase that may be tapped is known to the letter', () => {
  const hear = makeEar(model);
  const phrases = Object.values(PAGE.chips).flat();
  expect(phrases.map(hear).filter(({ how }) => how !== 'exact')).toEqual([]);
});
