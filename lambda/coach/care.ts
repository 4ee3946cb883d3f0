/** What stops, eases or changes an exercise. Safety meanings come here from every state. */
import { exerciseOf, FIRST } from '../routine/routine';
import { KIT_IDS, type KitId } from '../routine/types';
import { capital, fillRegion, fillSide, listed, numberWord } from '../words/fill';
import { KIT } from '../words/kit';
import { SIGN_WORDS, UNWELL_WORDS } from '../words/safety';
import type { Sign } from './ask';
import { heard } from './invite';
import { atPose, done, leave, needsRoutine, present, stop } from './moves';
import { placeAfter, startOf } from './place';
import type { Place, State } from './state';
import { breaths, dose, wayOf, words } from './tell';
import type { Reply, Scene } from './turn';

/** Ends the exercises: whom to see, and how soon. Nothing is offered, and nothing of it is kept. */
export function warn(scene: Scene, sign: Sign | 'unwell'): Reply {
  const texts = sign === 'unwell' ? UNWELL_WORDS : SIGN_WORDS[sign];
  return {
    state: { ...scene.state, active: false, question: null },
    say: breaths(texts.map((text) => fillRegion(text, scene.region))),
    after: 'end',
  };
}

function setUpWords(state: State, place: Place): string[] {
  const side = place.sides[0] ?? 'both';
  return wayOf(exerciseOf(place.exercise), state).setUp.map((text) => fillSide(text, side));
}

/** The current exercise again, in the way the state now asks for. */
function retell(state: State, place: Place, opening: readonly string[]): Reply {
  return {
    state: { ...state, place: { ...place, moment: 'setUp' }, told: true, question: null },
    say: breaths([...opening, ...setUpWords(state, place)], 1),
    after: 'listen',
    picture: 'exercise',
  };
}

/** Pain in an exercise: let go, then the easier version or none. A second time, the end of today. */
export function hurts(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) {
    return {
      state,
      say: breaths(
        [
          "I'm sorry it's sore. Rest it for now.",
          "If it's sharp, swollen, or won't hold you, see your {doctor}.",
        ].map((text) => fillRegion(text, scene.region)),
      ),
      after: 'toAsk',
    };
  }
  if (state.eased > 0) return enough(scene, ['Stop there, and let go.']);
  const eased: State = { ...state, way: 'easier', steps: Math.min(state.steps, 0), eased: 1 };
  return retell(eased, place, [
    'Stop there, and let go.',
    "A pull or a working muscle is fine, and pain isn't. Let's make it gentler.",
    'If it still hurts, say next, and leave it out.',
  ]);
}

/** A second report: suggests ending for today. Where that was declined, a third ends. */
function enough(scene: Scene, opening: readonly string[]): Reply {
  const { state, region } = scene;
  const declined = state.declined.includes('endToday');
  const texts = [
    ...opening,
    declined
      ? "Let's end here for today. If the pain persists, contact your {doctor}."
      : 'That may be enough for today. If the pain persists, contact your {doctor}.',
    ...(declined ? [] : ['Shall we end here?']),
  ];
  return {
    state: { ...state, eased: state.eased + 1, question: declined ? null : 'endToday', told: true },
    say: breaths(texts.map((text) => fillRegion(text, region))),
    after: declined ? 'end' : 'asked',
  };
}

/** Sharp pain: stops at once and leaves the exercise out. */
export function sharpPain(scene: Scene): Reply {
  const { state, region } = scene;
  if (state.place === null || !state.active) {
    return {
      state,
      say: breaths([
        fillRegion('Then rest it now. Sharp pain is one to show your {doctor}.', region),
        'The exercises can wait until it has settled.',
      ]),
      after: 'toAsk',
    };
  }
  const { exercise } = state.place;
  const after = placeAfter(exercise, state.only);
  const opening = [
    'Stop at once, let go, and rest.',
    fillRegion('If it stays sharp, or comes back, see your {doctor}.', region),
    `We leave ${exerciseOf(exercise).called} out.`,
  ];
  if (after === null) {
    return leave({ ...scene, state: { ...state, eased: state.eased + 1 } }, opening);
  }
  const left: State = { ...state, place: after, told: false, way: 'usual', steps: 0 };
  if (state.eased > 0) {
    const reply = enough({ ...scene, state: left }, opening);
    return { ...reply, state: { ...reply.state, told: false } };
  }
  return {
    state: { ...left, eased: 1, question: null },
    say: breaths([...opening, 'You can also say stop, to end for today.']),
    after: 'listen',
    picture: 'exercise',
  };
}

/** The easier version; when that is too much as well, leaving it out. */
export function tooHard(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) return needsRoutine(scene);
  if (state.way === 'easier') {
    return {
      state,
      say: breaths(["That's the gentlest way I know.", 'Say next to leave it out.']),
      after: 'listen',
    };
  }
  const eased: State = { ...state, way: 'easier', steps: Math.min(state.steps, 0) };
  return retell(eased, place, ["Let's make it easier."]);
}

/** The fuller version, unless the coach was asked to ease off before. */
export function tooEasy(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) return needsRoutine(scene);
  if (state.eased > 0) {
    return { state, say: [words("Let's stay gentle today.")], after: 'listen' };
  }
  if (state.way === 'easier') {
    return retell({ ...state, way: 'usual' }, place, ['Back to the usual way, then.']);
  }
  const exercise = exerciseOf(place.exercise);
  return {
    state: { ...state, way: 'fuller', place: { ...place, moment: 'setUp' }, told: true },
    say: breaths([heard(state), fillSide(exercise.fuller, place.sides[0] ?? 'both')]),
    after: 'listen',
    picture: 'exercise',
  };
}

/** Ten seconds or two repetitions more or less, or another set: of this exercise, for now. */
export function amount(scene: Scene, change: 'longer' | 'shorter' | 'round' | null): Reply {
  const { state, cut } = scene;
  const { place } = state;
  if (place === null || !state.active) {
    if (change === 'round' && state.finished) {
      return present(scene, startOf(FIRST.id), ['Another round.']);
    }
    return change === 'shorter' ? stop(scene) : needsRoutine(scene);
  }
  if (change === null) {
    return {
      state,
      say: [words('Would you like it longer, shorter, or another set?')],
      after: 'asked',
    };
  }
  if (change === 'round') return anotherSet(scene, place);
  const enoughNow = place.moment === 'effort' && cut !== null && cut.mark.phase !== 'position';
  if (change === 'shorter' && (enoughNow || state.question === 'endToday')) return done(scene);
  const steps = change === 'longer' ? Math.min(3, state.steps + 1) : Math.max(-1, state.steps - 1);
  if (change === 'longer' && state.eased > 0) {
    return { state, say: [words("Let's leave it as it is today.")], after: 'listen' };
  }
  const exercise = exerciseOf(place.exercise);
  const changed: State = { ...state, steps };
  const count = dose(exercise, changed);
  const each = exercise.sides.length > 1 ? ' a side' : '';
  const text =
    steps === state.steps
      ? `That's as ${change === 'longer' ? 'long' : 'short'} as I'd make it.`
      : exercise.effort.kind === 'timed'
        ? `${count} seconds${each} this time.`
        : `${numberWord(count)} ${exercise.effort.noun}${each} this time.`;
  return { state: changed, say: [words(text)], after: 'listen' };
}

/** At most three sets in all. */
function anotherSet(scene: Scene, place: Place): Reply {
  const { sides } = exerciseOf(place.exercise);
  const more = [...place.sides, ...sides];
  if (more.length > sides.length * 3) {
    return {
      state: scene.state,
      say: [words('Three times is plenty for one day.')],
      after: 'listen',
    };
  }
  return atPose(
    scene,
    { ...place, sides: more },
    `One more set of ${exerciseOf(place.exercise).called}, then`,
  );
}

/** Padding, then the version off the floor; for the rest of this session. */
export function kneelHurts(scene: Scene): Reply {
  const state: State = { ...scene.state, offTheFloor: true };
  const { place } = state;
  if (place === null || !state.active) {
    return {
      state,
      say: breaths([
        'Only one of them kneels. A thick cushion or a folded towel under the knee helps.',
        'You can also do it standing, and I will tell you how when we get there.',
      ]),
      after: 'listen',
    };
  }
  const exercise = exerciseOf(place.exercise);
  const { offTheFloor } = exercise;
  if (offTheFloor === undefined) {
    const say = breaths(["There's no kneeling in this one.", 'Keep a hand on a wall or a chair.']);
    return { state, say, after: 'listen' };
  }
  return retell(state, place, scene.state.offTheFloor ? [offTheFloor.lead] : offTheFloor.firstTry);
}

/** Swaps kit that is missing for its stand-in, now and next time. */
export function noKit(scene: Scene, kit: KitId | null): Reply {
  const gone = kit === null ? KIT_IDS : [kit];
  const missing = KIT_IDS.filter(
    (id) => gone.includes(id) || scene.state.runner.missing.includes(id),
  );
  const state: State = { ...scene.state, runner: { ...scene.state.runner, missing } };
  const { place } = state;
  const current = place !== null && state.active ? exerciseOf(place.exercise) : null;
  if (place !== null && current !== null && current.kit !== null && gone.includes(current.kit)) {
    return retell(state, place, ["That's fine. Here's the way without."]);
  }
  const swaps =
    kit === null
      ? ["That's fine. Every exercise has a way without."]
      : ["That's fine.", KIT[kit].standIn];
  return { state, say: breaths(swaps), after: 'listen' };
}

/** Takes that back. */
export function haveKit(scene: Scene, kit: KitId | null): Reply {
  const back = kit === null ? KIT_IDS : [kit];
  const missing = scene.state.runner.missing.filter((id) => !back.includes(id));
  const state: State = { ...scene.state, runner: { ...scene.state.runner, missing } };
  const { place } = state;
  const current = place !== null && state.active ? exerciseOf(place.exercise) : null;
  const names = listed(back.map((id) => KIT[id].name));
  if (place !== null && current !== null && current.kit !== null && back.includes(current.kit)) {
    return retell(state, place, [`Good. Then we use ${names}.`]);
  }
  return { state, say: [words(`Good. ${capital(names)} it is, from now on.`)], after: 'listen' };
}

/** Longer gaps and a slower voice, kept. */
export function slower(scene: Scene): Reply {
  const { pace } = scene.state.runner;
  const now = pace === 'quick' ? 'normal' : 'slow';
  return paced(
    scene,
    { pace: now },
    pace === 'slow' ? "I'm as slow as I go." : "Okay, I'll slow down.",
  );
}

/** Fewer words first, then a quicker voice; kept. */
export function lessTalk(scene: Scene): Reply {
  const { pace, wordiness } = scene.state.runner;
  if (pace === 'slow')
    return paced(scene, { pace: 'normal', wordiness: 'brief' }, 'Okay, quicker, and fewer words.');
  if (wordiness === 'full')
    return paced(scene, { wordiness: 'brief' }, "Okay, I'll keep it short.");
  if (pace === 'normal') return paced(scene, { pace: 'quick' }, 'Okay, a little quicker.');
  return paced(scene, {}, "That's as short and quick as I get.");
}

function paced({ state }: Scene, change: Partial<State['runner']>, said: string): Reply {
  return {
    state: { ...state, runner: { ...state.runner, ...change } },
    say: [words(said)],
    after: 'listen',
  };
}
