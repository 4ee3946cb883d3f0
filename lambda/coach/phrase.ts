/** A phrase that needs no name: offered once, after the cause was told, and set up by Alexa herself. */
import type { Phrase } from '../language/ids';
import { asking, type Invitation } from './invite';
import type { State } from './state';
import { errand, type Reply, reply, type Setting, type Situation } from './turn';
import { hereIn } from './where';

/** The offer, to who was just told the cause at the door; null where there is none, or where it was made before. */
export function phraseOffer(
  { say: _, ...told }: Reply,
  end: State,
  { offersPhrase = false, language }: Setting,
): Invitation | null {
  const { explained } = told.state;
  const isCause = explained?.kind === 'about' && explained.topic === 'cause';
  const isNow = told.after === 'listen' && told.picture === 'cause' && isCause;
  const isFree = hereIn(end.today) === null && end.eased === 0 && !end.runner.offeredPhrase;
  if (!offersPhrase || !isNow || !isFree) return null;
  return asking('phrase', language.coach.phrase.offer, language.coach);
}

/** It was offered, whatever comes of it. */
export function offered(state: State): State {
  return { ...state, runner: { ...state.runner, offeredPhrase: true } };
}

/** Yes: Alexa offers it in her own words. */
export function setPhrase({ state, offersPhrase = false, language }: Situation): Reply {
  return offersPhrase
    ? errand(state, { kind: 'phrase' })
    : reply(state, [language.coach.phrase.came.failed]);
}

/** What came of it, and on with the conversation. */
export function phrased({ state, language }: Situation, came: Phrase): Reply {
  return reply({ ...state, question: null }, [language.coach.phrase.came[came]]);
}
