/** Danger, and what goes wrong and is none: they come here from every state. */
import { type CareSign, type Tier, tierOf } from '../language/ids';
import type { Asking, CareWords, Texts } from '../language/language';
import type { KitId, Trouble } from '../routine/types';
import { asked, breaths } from '../script/segments';
import type { State } from './state';
import { type Reply, reply, type Situation } from './turn';
import { hereOrLed, underWay } from './where';

/** What a sign leaves: no place, so that whoever opens the skill again starts afresh, and nothing of why. */
function cleared(state: State): State {
  return {
    ...state,
    today: null,
    moment: 'setUp',
    heard: null,
    spoken: null,
    active: false,
    told: false,
    warned: false,
    question: null,
    explained: null,
  };
}

/** A sign of danger, answered by its tier. */
export function care(situation: Situation, sign: CareSign): Reply {
  const { state, where, language, region } = situation;
  const tier = tierOf(sign);
  const { headline, say } = language.care.signs[sign];
  const answer = ANSWERS[tier](state, say, language.care, underWay(where) !== null);
  const said = answer.say.map((text) => language.inRegion(text, region));
  return {
    ...(answer.asks === null
      ? { say: breaths(said), after: 'end' }
      : { say: asked(said, answer.asks), after: 'asked' }),
    state: answer.state,
    picture: 'still',
    still: { tier, headline: language.inRegion(headline, region) },
    ...(tier === 'stuck' && { reprompt: asked([], language.care.stillWaiting) }),
  };
}

interface TierAnswer {
  readonly state: State;
  readonly say: Texts;
  /** Null where the session ends. */
  readonly asks: Asking | null;
}

const ends = (state: State, say: Texts): TierAnswer => ({ state: cleared(state), say, asks: null });

/** What a tier's answer does to the place and to the session. */
const ANSWERS: Readonly<
  Record<Tier, (state: State, say: Texts, words: CareWords, underWay: boolean) => TierAnswer>
> = {
  emergency: ends,
  crisis: ends,
  see: ends,
  stuck: (state, say, { upAtTheDoor, whenYouAreUp }, isUnderWay) => ({
    // Whoever rests is no longer in position: it is told again when they say so.
    state: { ...state, ...(isUnderWay && { moment: 'setUp' }), told: false, question: null },
    say,
    asks: isUnderWay ? whenYouAreUp : upAtTheDoor,
  }),
  ask: (state, say, { stopHere, meanwhile }) => ({
    // Nothing is offered any more in this session: somebody is to be asked first.
    state: { ...cleared(state), question: 'anythingElse', eased: state.eased + 1 },
    say: [...(state.active ? [stopHere] : []), ...say, ...meanwhile.say],
    asks: meanwhile,
  }),
};

/** What goes wrong and is no danger: the exercise's own way out of it, or a general one. */
export function trouble(situation: Situation, which: Trouble, kit: KitId | null): Reply {
  const { state, where, language } = situation;
  const { general, kitSlips } = language.troubles;
  const here = hereOrLed(where);
  const own = here && language.exercises[here.exercise.id].troubles?.[which];
  const named = which === 'slips' && kit !== null ? kitSlips[kit] : undefined;
  const isOwnKit = kit === null || here?.exercise.kit === kit;
  const texts = (isOwnKit && own) || named || general[which];
  const said = texts.map((text) => language.sided(text, here?.side ?? 'both'));
  return { ...reply(state, said), picture: underWay(where) === null ? 'words' : 'exercise' };
}
