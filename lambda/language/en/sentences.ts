/** What the coach says. */

import { exerciseOf } from '../../routine/routine';
import type { Rhythm } from '../../routine/schedule';
import {
  type ExerciseId,
  GROUP_IDS,
  type GroupId,
  KIT_IDS,
  type WorkSide,
} from '../../routine/types';
import type { Change } from '../ids';
import type { Begun, CoachWords, Lead, Much } from '../language';
import { clock, days, when } from './clock';
import { wordsOf } from './exercises';
import { ago, capital, duration, lead, listed, numberWord, sided, spelt } from './fill';
import { GREETING, WHAT_IT_DOES } from './greeting';
import { HOW_MANY } from './how-many';
import { KIT, SOMETHING_SOFT, STAND_INS } from './kit';
import { WHICH_MUSCLE } from './muscles';
import { NOTICES } from './notices';

/** "the hip flexor stretch". */
export const called = (id: ExerciseId) => wordsOf(id).called;
/** " for the hip flexor stretch", and " with" it; nothing where it was just named. */
export const forIt = (id: ExerciseId | null) => (id === null ? '' : ` for ${called(id)}`);
export const withIt = (id: ExerciseId | null) => (id === null ? '' : ` with ${called(id)}`);
const calledAll = (ids: readonly ExerciseId[]) => listed(ids.map(called));
const nameOf = (id: ExerciseId, whole: boolean) => (whole ? wordsOf(id).name : called(id));
/** "the right leg". */
const sideName = (id: ExerciseId, side: WorkSide) => sided(wordsOf(id).sideName, side);
/** "the right", where the exercise has just been named. */
const shortName = (id: ExerciseId, side: WorkSide) => sided(wordsOf(id).shortSideName, side);
/** "the right leg of the hip flexor stretch", or the exercise alone where both legs work. */
const sideOf = (id: ExerciseId, side: WorkSide) => sided(wordsOf(id).sideOf, side);
/** The right leg, or it, where both legs work. */
export const thatSide = (id: ExerciseId, side: WorkSide) =>
  side === 'both' ? 'it' : sideName(id, side);

/** "This leg", as a question takes it up. */
const thisSide = (id: ExerciseId, side: WorkSide) =>
  side === 'both' ? 'this set' : sideName(id, side);
const setsOf = (sets: number) => (sets === 1 ? 'One set' : `${numberWord(sets)} sets`);
const exercises = (count: number) =>
  count === 1 ? 'One exercise' : `${numberWord(count)} exercises`;
const exercisesDays = (days: number) => (days === 1 ? 'one' : numberWord(days).toLowerCase());
/** "twice". */
const times = (count: number) =>
  count === 0
    ? 'not yet'
    : count === 1
      ? 'once'
      : count === 2
        ? 'twice'
        : `${numberWord(count).toLowerCase()} times`;

/** "the right leg of the hip flexor stretch", "one set of ball squats". */
const partOf = ({ exercise, side, sets }: Begun) =>
  sets === 0 ? sideOf(exercise, side) : `${setsOf(sets).toLowerCase()} of ${called(exercise)}`;

/** Where both legs work, the pose says it all. */
const ofSide =
  (head: (id: ExerciseId, side: WorkSide) => string) =>
  (id: ExerciseId, side: WorkSide): Lead =>
  (pose) =>
    side === 'both' && pose !== null ? `${capital(pose)}.` : lead(head(id, side))(pose);

/** Groups as they are called in a sentence. */
const GROUPS: Readonly<Record<GroupId, string>> = {
  rolling: 'foam rolling',
  stretches: 'the stretches',
  strength: 'the strength moves',
};
/** What it is that is changed, before how. */
const nameBefore = (named: Much['named']) => {
  const group = GROUP_IDS.find((id) => id === named);
  return named === null ? '' : `${capital(group ? GROUPS[group] : called(named as ExerciseId))}. `;
};
const CHANGED: Readonly<Record<Change, string>> = {
  longer: 'A little longer',
  shorter: 'A little shorter',
  more: 'A little more',
  fewer: 'A little less',
  half: 'Half as much',
  double: 'Twice as much, as far as I go',
};
const OF_WORK = {
  hold: 'this hold',
  rolling: 'rolling on this side',
  repetitions: 'this set',
  steps: 'this set',
} as const;

const REST = 'Stop there, and rest.';
const ASK_ALEXA = 'You can tell Alexa: set a timer for fifteen minutes.';
/** "Your reminder then comes every day at seven in the evening". */
const movedTo = (rhythm: Rhythm | null, minute: number) =>
  `Your reminder then comes ${rhythm === null ? '' : `${days(rhythm)} `}at ${clock(minute)}`;
const LAST_ONE = 'That was the last one.';
const IN_ROUTINE_ONLY = "That's for when we're in the routine.";
/** Reminders that are told one by one: more is more than anybody keeps in mind. */
const MOST_TOLD = 3;
const ON_OR_OVER = { asks: 'Say carry on, or start over.' };
const whole = (seconds: number) => `The whole routine takes about ${duration(seconds)}.`;
export const fromTheStart = (id: ExerciseId, side: WorkSide) =>
  `we'll take ${thatSide(id, side)} from the start`;

export const COACH: CoachWords = {
  heard: ['Okay.', 'Sure.', 'Got it.'],
  good: 'Good.',
  before: (said, then) => (pose) => `${said} ${then(pose)}`,
  inOneBreath: (texts) => texts.join(' '),

  questions: {
    start: GREETING.again,
    carryOn: ON_OR_OVER,
    which: ON_OR_OVER,
    startFresh: { asks: 'Say start over, or carry on.' },
    forget: { asks: 'Say yes and I forget it all, or no and I keep it.' },
    whichLeg: { asks: 'Say the right, or the left.' },
    whichFirst: { asks: 'Say the right, or the left.' },
    more: { asks: 'Say yes for a little more, or no for the usual.' },
    whichKit: { asks: 'Tell me what you have: a roller, a band, or a ball.' },
    again: { asks: 'Say this leg, or everything.' },
    ice: { asks: "Say yes and I'll tell you when the ice is done, or no." },
    endToday: { asks: "Say yes to end for today, or no and we'll go on gently." },
    endOrOn: { asks: 'To end for today, say stop. To go on gently, say ready.' },
    phrase: { asks: 'Say yes to set that up, or no to leave it.' },
    offerRemind: { asks: 'Say yes to choose days and a time, or no.' },
    remindWhen: { asks: 'Tell me days and a time, such as Monday and Thursday at seven.' },
    remind: { asks: 'Say yes and I set it, or no. Or tell me another day or time.' },
    anythingElse: { asks: 'Ask me anything about the routine, or say stop.' },
  },

  door: {
    welcomeBack: 'Welcome back.',
    longAgo: (id, side) => ({
      say: ['Welcome back.', "It's been a while."],
      asks: `Say start over for a fresh start, or carry on with ${sideOf(id, side)}.`,
    }),
    hadDone: (id, side) => `You had done ${sideOf(id, side)}.`,
    wereAt: (id, side) => `You were at ${sideOf(id, side)}.`,
    wereAtExercise: (id) => `You were at ${called(id)}.`,
    carryOnThere: { asks: 'Carry on from there?' },
    carryOnSide: (id, side) => ({ asks: `Carry on with ${shortName(id, side)}?` }),
    carryOnWith: (id, side) => ({ asks: `Carry on with ${sideOf(id, side)}?` }),
    goAhead: { asks: 'Go ahead. What would you like to know?' },
    noRush: 'No rush.',
    allRight: 'All right.',
    takeItEasy: 'All right. Take it easy.',
    fromTheFirst: { asks: 'Shall we start from the first exercise?' },
    gently: 'Gently, then. Stop if anything feels wrong.',
    forget: {
      say: ['That deletes your place, and everything I keep about your routines.'],
      asks: 'Shall I forget it all?',
    },
    forgotten: "Done. I've forgotten your place, and all else I kept.",
    forgottenOwn: [
      "Done. I've forgotten your place, and all else I kept of you.",
      'What I keep for others here stays.',
    ],
    notForgotten: [
      "I couldn't reach what I keep just now, so it's still there.",
      'Open knee coach a little later, and say forget me once more.',
    ],
    keptAll: 'Then I keep it all.',
    wait: {
      begin: ['Take your time.', 'No hurry.'],
      howToGoOn: "When you're ready, say: Alexa, ready.",
      after20: "I'm here.",
      after40: 'Still with you.',
      after60: "That's a minute.",
      forLonger: 'For longer, say stop, and open me again: your place is kept.',
    },
    warmUp: {
      begin: [
        'The article I go by has no warm-up, so this goes beyond it.',
        'March on the spot for a minute, easily, and let your arms swing.',
      ],
      after20: 'A little livelier, as long as it feels fine.',
      after40: 'And ease off again.',
      after60: 'Stand still. That was a minute.',
    },
    help: {
      outside: [
        'You can ask why a kneecap hurts, what helps, or what the exercises are.',
        'You can also name an exercise, or ask about ice, or when to see someone.',
      ],
      inRoutine: (id, side) => [
        `We're at ${sideOf(id, side)}.`,
        'You can say ready, pause, repeat, next, go back, or how much longer.',
        'Ask me how to do it, or what it should feel like. If it hurts, stop.',
      ],
      goOn: (id) => ({ asks: `Shall we go on with ${called(id)}?` }),
    },
    notUnderstood: [
      {
        inRoutine: [
          "Sorry, I didn't get that.",
          'Here you can say next, repeat, or how much longer.',
        ],
        outside: [
          "Sorry, I didn't get that.",
          `I can tell you why a kneecap hurts, or lead you through ${HOW_MANY} exercises.`,
        ],
      },
      {
        inRoutine: ['I only know this routine.', 'You can say pause, go back, help, or stop.'],
        outside: [
          'I only know about kneecaps and this routine.',
          'You can say: what are the exercises. Or ask for help.',
        ],
      },
    ],
    givingUp: {
      inRoutine: [
        "I can't make that out, so I'll stop here, with your place kept.",
        'Open knee coach to go on.',
      ],
      outside: [
        "I can't make that out, so I'll leave it here.",
        'Open knee coach whenever you like.',
      ],
    },
    placeKept: ["All right, I've kept your place.", 'Okay, your place is kept.'],
    theOther: 'Ask me the other one again.',
    goodbye: 'See you soon',
  },

  begin: {
    which: (id, side) => `From ${sideOf(id, side)}, or from the first exercise?`,
    routine: (exercises, seconds) =>
      `${numberWord(exercises)} ${exercises === 1 ? 'exercise' : 'exercises'}, about ${duration(seconds)}.`,
    have: (kit, kneels) => {
      const all = kit.length > 0 ? kit.map((id) => KIT[id]) : ['a chair'];
      return `Near a wall, have ${listed(kneels ? [...all, SOMETHING_SOFT] : all)}.`;
    },
    get: (id, kit) => (id === null ? `Get ${KIT[kit]}.` : `For ${called(id)}, get ${KIT[kit]}.`),
    tellWhatIsMissing: "If something's missing, tell me.",
    onceYouHaveIt: 'Once you have it, say: Alexa, ready.',
    nothingToGoOn: {
      say: ["There's no routine to go on with just now."],
      asks: 'Shall we begin at the first exercise?',
    },
    needsRoutine: IN_ROUTINE_ONLY,
    notBegun: ["We haven't begun yet.", IN_ROUTINE_ONLY],
    straight: {
      onScreen: "Okay, straight through. I'll leave you time to get into place.",
      bySpeech:
        "Okay, straight through. I'll leave you time to get into place, and only stop now and then.",
    },
    stepByStep: "Okay. I'll wait for you each time.",
    pause: 'While I talk or count, you can say: Alexa, pause.',
  },

  invite: {
    inPlace: [
      { asks: "Say ready when you're in place." },
      { asks: "When you're in place, say ready." },
      { asks: "Say ready once you're set." },
    ],
    haveIt: [
      { asks: "Say ready when you've got it." },
      { asks: "When you've got it, say ready." },
      { asks: 'Say ready once you have it.' },
    ],
    inPlaceFor: (id, seconds) => {
      const left = seconds === null ? '' : `: ${seconds} seconds to go`;
      return [
        { asks: `When you're in place${forIt(id)}, say ready${left}.` },
        { asks: `Say ready when you're in place${forIt(id)}${left}.` },
      ];
    },
    fromTheStart: (id, side) => [
      { asks: `Say ready, and ${fromTheStart(id, side)}.` },
      { asks: `When you say ready, ${fromTheStart(id, side)}.` },
    ],
    goOnWith: (id) => [
      { asks: `Say ready, and we'll go on${withIt(id)}.` },
      { asks: `When you say ready, we'll go on${withIt(id)}.` },
    ],
    counts: [
      { asks: 'Nearly done, so that counts. Say ready to go on.' },
      { asks: 'That one counts. When you say ready, we go on.' },
    ],
    rest: (id, side, seconds) => {
      const on = `we'll go on with ${thatSide(id, side)}`;
      const left = seconds === null ? ' where we were' : `, ${seconds} seconds to go`;
      return [
        { asks: `Say ready, and ${on}${left}.` },
        { asks: `When you say ready, ${on}${left}.` },
      ];
    },
    whenYouAre: { asks: 'Say ready when you are, or repeat.' },
    silence: [
      'No rush. To go on, say: Alexa, ready.',
      "I'm still here.",
      'If I go quiet, open knee coach again, and your place is kept.',
    ],
    goesOn: (seconds) => {
      const soon = `in ${numberWord(seconds).toLowerCase()} seconds. Or say: Alexa, wait.`;
      return [`I'll go on ${soon}`, `We go on ${soon}`];
    },
    stopOrReady: { asks: 'Say stop to end here, or ready to go on.' },
    whatElse: [
      { asks: 'What else would you like to know?' },
      { asks: "Is there anything else you'd like to ask?" },
    ],
    anythingElse: [
      { asks: "Is there anything you'd like to ask?" },
      { asks: 'Would you like to know anything else?' },
    ],
    askOrStop: { asks: 'You can ask me something, or say stop.' },
    startLater: { asks: 'Say start whenever you like, or ask me something.' },
    start: [
      { asks: 'Shall we start the routine?' },
      { asks: 'Would you like to start the routine?' },
    ],
  },

  work: {
    announce: (order, id, whole) =>
      `${{ first: 'First', next: 'Next', last: 'And last' }[order]}: ${nameOf(id, whole)}.`,
    named: (id, whole) => `${capital(nameOf(id, whole))}.`,
    at: (id, side) => lead(capital(sideOf(id, side))),
    side: ofSide((id, side) => capital(sideName(id, side))),
    first: ofSide((id, side) => capital(sideName(id, side).replace(/^the /, ''))),
    now: ofSide((id, side) => `Now ${shortName(id, side)}`),
    lighter: 'Make it smaller and lighter this time.',
    fuller: 'Make a little more of it, as long as it feels fine.',
    intoPlace: ['Get into place.', 'Take your place.', 'Settle into it.'],
    countdown: (isNew) => (isNew ? 'Three. Two. One.' : 'Two. One.'),
    fromThere: 'And on we go.',
    keepBreathing: 'Keep breathing.',
    secondsLeft: (seconds) => `${spelt(seconds)}.`,
    repetition: (say, number) => say.replace('{n}', numberWord(number)),
    counted: (number, near) => `${numberWord(number)}.${near === null ? '' : ` ${near}`}`,
  },

  onward: {
    backTo: (id, whole) => `Back to ${nameOf(id, whole)}.`,
    backToSide: (id, side) => lead(`Back to ${sideName(id, side)}`),
    firstOne: 'This is the first one.',
    lastOne: LAST_ONE,
    lastOneEased: `${LAST_ONE} Let's leave it at that today.`,
    roundAgain: { asks: `${LAST_ONE} Shall we go round again?` },
    anotherRound: 'Another round.',
    whichOne: (ids) => ({ say: [`There's ${calledAll(ids)}.`], asks: 'Which one would you like?' }),
    only: (group) => `Just ${GROUPS[group]}, then.`,
    noMoreOfThat: "There's no more of that to come today.",
    closing: (whole, well) => {
      const end = whole ? LAST_ONE : "That's it for today.";
      return [
        well ? `${end} Nice and steady.` : end,
        "Ice your knee when you're done running, commonly ten to fifteen minutes, over a damp cloth.",
        "If it's sorer tomorrow morning, do less next time.",
        "If the pain persists, contact your {doctor}, and sooner if it's severe or swollen.",
        ...NOTICES.full,
      ];
    },
  },

  sides: {
    haveDone: (id, side) => `You've done ${sideName(id, side)}.`,
    haveDoneBoth: "You've done both sides.",
    bothTogether: 'This one works both legs together.',
    only: (id, side) => lead(`Just ${sideName(id, side)}, then`),
    wrong: {
      notYet: (id, side) => lead(`No harm done. Now it's ${sideName(id, side)}`),
      fromTheStart: (id, side) =>
        lead(`No harm done. ${capital(sideName(id, side))}, from the start`),
      counts: (id, side, now) =>
        lead(`No harm done, that counts for ${sideName(id, side)}. Now ${sideName(id, now)}`),
    },
  },

  today: {
    only: (ids) => `Just ${calledAll(ids)}, then.`,
    without: (ids) => `Without ${calledAll(ids)}, then.`,
    all: 'All of it, then.',
    byName: 'Please say that again, with the names of the exercises.',
    likeLastTime: (ids) => `Like last time, then: ${calledAll(ids)}.`,
    afterAll: (ids) => `With ${calledAll(ids)} after all, then.`,
    bothSides: 'Both sides, then.',
    nothingLeft: "That would leave nothing for today. You can say stop, or name what you'd like.",
    first: (ids) => `${capital(calledAll(ids))} first, then.`,
    last: (id) => `${capital(called(id))} last, then.`,
    backwards: 'From the last to the first, then.',
    placed: (ids, where, others) =>
      `${capital(calledAll(ids))} ${where} ${calledAll(others)}, then.`,
    exchanged: (one, other) => `${capital(called(one))} and ${called(other)} change places.`,
    lastHere: (id) => `We stop after ${called(id)}, then.`,
    sideFirst: (side) => `The ${side} side first, then, each time.`,
    oneSide: (side) => `Just the ${side} side, then, each time.`,
    sideOnceMore: (side, ofAll) =>
      `An extra set on the ${side} side, then${ofAll ? ', each time' : ''}.`,
    inWay: (way) =>
      `${{ easier: 'The easier way', fuller: 'A little harder' }[way]}, then, each time.`,
    changed: (change, named) => `${nameBefore(named)}${CHANGED[change]}, each time.`,
    whichLeg: { say: [], asks: 'Which leg would you like: the right, or the left?' },
    fits: (ids, seconds) => {
      const names = ids.length > 3 ? '' : `: ${calledAll(ids)}`;
      const many = ids.length === 1 ? 'One exercise' : `${numberWord(ids.length)} exercises`;
      return `${many}, about ${duration(seconds)}${names}.`;
    },
    shortest: (id, seconds) => `The shortest I have is ${called(id)}, about ${duration(seconds)}.`,
    exactly: ({ exercise, amount, eachSide, sets, named, limit, ofAll }) => {
      const name = nameBefore(named);
      if (amount === null) {
        return `${name}${setsOf(sets ?? 1)}${limit === null ? '' : ` is my ${limit}`}, each time.`;
      }
      const { effort } = exerciseOf(exercise);
      const noun = effort.kind === 'timed' ? 'seconds' : effort.noun;
      const ofSets = sets === null || limit ? '' : `${setsOf(sets)} of `;
      const said = `${ofSets}${spelt(amount)} ${noun}${eachSide ? ' a side' : ''}`.toLowerCase();
      const most = `${sets === null ? spelt(amount) : setsOf(sets)} is my ${limit}: ${said}`;
      return `${name}${limit === null ? capital(said) : most}${ofAll ? ', each time' : ''}.`;
    },
    otherwise: (id, amount) => {
      const { effort } = exerciseOf(id);
      return effort.kind === 'timed'
        ? `This one goes by seconds: ${amount} of them. Tell me how many you'd like.`
        : `This one is counted: ${numberWord(amount).toLowerCase()} ${effort.noun}. Tell me how many you'd like.`;
    },
    more: (rounds, repetitions) => ({
      asks: `That's ${times(rounds)} now. Would you like ${numberWord(repetitions).toLowerCase()} more of each strength move today?`,
    }),
    whichAgain: (id, side) => ({
      asks: `${capital(thisSide(id, side))}, or everything from the first exercise?`,
    }),
  },

  tally: {
    soFar: (ids, begun) => {
      const all = [...ids.map(called), ...(begun === null ? [] : [partOf(begun)])];
      return all.length === 0 ? 'Nothing yet.' : `So far: ${listed(all)}.`;
    },
    ofSet: (done, of) => `${numberWord(done)} of ${numberWord(of).toLowerCase()} in this set.`,
    earlier: (ids) => `So far today: ${calledAll(ids)}.`,
    allDone: (ids) => `That was all for today: ${calledAll(ids)}.`,
    toCome: (ids) => `${exercises(ids.length)}: ${calledAll(ids)}.`,
    number: (number, of, id) =>
      of === 1
        ? `${capital(called(id))}, the only one today.`
        : `Number ${numberWord(number).toLowerCase()} of ${numberWord(of).toLowerCase()}: ${called(id)}.`,
    after: (ids) =>
      ids.length === 0
        ? 'None after this one: it is the last.'
        : `${numberWord(ids.length)} after this one: ${calledAll(ids)}.`,
    next: (id, side, then) => {
      if (side === 'both') return `Next is another set of ${called(id)}.`;
      if (side !== null) return `Next is ${sideOf(id, side)}.`;
      return then === null ? 'Nothing after this one: it is the last.' : `Next is ${called(then)}.`;
    },
    notYet: (id, ids) =>
      ids.length === 0
        ? `Nearly: ${called(id)} is the last one.`
        : `Not yet: after ${called(id)} there ${ids.length === 1 ? 'is' : 'are'} ${numberWord(ids.length).toLowerCase()} more.`,
    side: (id, side, next) => {
      if (side === 'both') return 'That one works both legs together.';
      if (next === 'isThis') return `This is ${sideName(id, side)}.`;
      if (next === 'isOver') return `That was ${sideOf(id, side)}.`;
      const [toDo, then] = next;
      const name = toDo === id ? shortName(id, then) : sideOf(toDo, then);
      return `That was ${sideName(id, side)}. ${capital(name)} is next.`;
    },
    sets: (id, number, of) =>
      of < 2
        ? `There's one set of ${called(id)}. You can ask for another.`
        : `Set ${numberWord(number).toLowerCase()} of ${numberWord(of).toLowerCase()}.`,
  },

  history: {
    never: 'Not yet: this would be the first time.',
    times: (routines, of) => {
      const whole = routines === 0 ? 'The whole routine' : `You've done the whole routine`;
      const all = `${whole}${routines === 0 ? ', ' : ' '}${times(routines)}.`;
      return of === null ? all : `${all} ${capital(called(of[0]))}, ${times(of[1])}.`;
    },
    last: (days, ids) => `${capital(ago(days))} you did ${calledAll(ids)}.`,
    longAgo: "It's longer ago than I keep the days for.",
    week: (days) =>
      days === 0
        ? 'None yet in the last seven days.'
        : `On ${exercisesDays(days)} of the last seven.`,
    common: 'Two or three days a week is common.',
    goOn: 'What we have for today will do.',
    rest: "You've done some today. A day's rest between is common.",
    allOfIt: 'The whole routine would be fine today.',
    longest: (group) => `${capital(GROUPS[group])} are longest ago, so perhaps those today.`,
  },

  wishes: {
    behindYou: {
      easier: "That one's behind you. Say so in the next, and I make it easier.",
      fuller: "That one's behind you. Say so in the next, and I make it fuller.",
      longer: "That one's behind you. Say so in the next, and I make it longer.",
    },
    easier: "Let's make it easier.",
    easiest: ["That's the gentlest way I know.", 'Say next to leave it out.'],
    gentleToday: "Let's stay gentle today.",
    asUsual: 'Back to the usual way, then.',
    fullest: "That's as full as I'd make it.",
    whatAmount: { asks: 'Would you like it longer, shorter, or another set?' },
    asItIs: "Let's leave it as it is today.",
    toEnd: 'To end here, say stop.',
    limit: {
      longest: "That's as long as I'd make it.",
      shortest: "That's as short as I'd make it.",
    },
    thisTime: (id, amount, eachSide) => {
      const { effort } = exerciseOf(id);
      const much =
        effort.kind === 'timed' ? `${amount} seconds` : `${numberWord(amount)} ${effort.noun}`;
      return `${much}${eachSide ? ' a side' : ''} this time.`;
    },
    leaveItAtThat: "Let's leave it at that today.",
    oneMoreSet: (id) => lead(`One more set of ${called(id)}, then`),
    plenty: 'Three times is plenty for one day.',
    withoutAll: "That's fine. Every exercise has a way without.",
    without: "That's fine.",
    withoutNow: "That's fine. Here's the way without.",
    withKit: (kit) => `Good. ${capital(listed(kit.map((id) => KIT[id])))} it is, from now on.`,
    withKitNow: (kit) => `Good. Then we use ${listed(kit.map((id) => KIT[id]))}.`,
    slower: "Okay, I'll slow down.",
    slowest: "I'm as slow as I go.",
    quickerAndShorter: 'Okay, quicker, and fewer words.',
    shorter: "Okay, I'll keep it short.",
    quicker: 'Okay, a little quicker.',
    quickest: "That's as short and quick as I get.",
    moreWords: "Okay, I'll tell you all of it.",
    allTheWords: "I'm telling you all I have. Ask me how to do it, and I say it in other words.",
    usualSpeed: 'Okay, at the usual speed.',
    chimes: {
      on: 'Okay. One chime as a hold begins, and another as it ends.',
      off: 'Okay, no chimes.',
    },
    inHolds: {
      words: "Okay, I'll talk you through each hold.",
      quiet: 'Okay. In a hold, just the chimes.',
      count: "Okay, I'll count down each hold out loud.",
      whisper: "Okay, I'll count down each hold in a whisper.",
    },
    notCounting: 'Okay, no more counting in a hold.',
    onlyKit: (kit, missing) =>
      missing.length === 0
        ? `Good. ${capital(listed(kit.map((id) => KIT[id])))} it is.`
        : `Good. Then we do without ${listed(missing.map((id) => KIT[id]))}.`,
    whatIsThere: {
      say: [`The routine uses ${listed(KIT_IDS.map((id) => KIT[id]))}.`],
      asks: 'Which of them do you have?',
    },
  },

  answers: {
    inShort: {
      closing: 'In short: ice after your run, and if the pain persists, contact your {doctor}.',
      door: 'Ask me why a kneecap hurts, or say start, and I lead you through it.',
    },
    whatItDoes: WHAT_IT_DOES,
    mayHurt: {
      stop: 'If it hurts now, stop.',
      rest: 'If it hurts now, rest.',
      comeOut: 'If it hurts now, come out of it.',
      leaveSide: { asks: 'Say next to leave this side out, or ready to go on gently.' },
      leaveExercise: { asks: 'Say next to leave this one out, or ready to go on gently.' },
    },
    list: (ids) => ({
      say: [
        `There are ${HOW_MANY}.`,
        ...ids.map((id) => `${capital(wordsOf(id).name)}.`),
        'You can pick one by name, or take them in order.',
      ],
      again: [`In short: ${calledAll(ids)}.`],
    }),
    howLongTotal: (seconds) => ({
      say: [
        whole(seconds),
        'Each stretch is held for thirty seconds a side.',
        'One set of each strength move is a common amount. The article gives none.',
      ],
      again: [whole(seconds)],
    }),
    equipment: (kit, missing, kneels) => {
      const there = kit.filter((id) => !missing.includes(id)).map((id) => KIT[id]);
      const needed = [
        ...(there.length > 0 ? [listed(there)] : []),
        ...(kneels ? [SOMETHING_SOFT] : []),
      ];
      const all = needed.length > 0 ? `${capital(needed.join(', and '))}.` : 'Nothing special.';
      const without = missing.length > 0 ? missing : kit;
      return {
        say: [
          all,
          ...without.map((id) => STAND_INS[id]),
          ...(missing.includes('band') ? [] : ['A light band is plenty.']),
          'Shoes or bare feet, not socks.',
        ],
        again: [all, "None of it is a must. Tell me what's missing."],
      };
    },
    whichMuscle: WHICH_MUSCLE,
    poseInShort: (pose) => `In a few words: ${pose}.`,
    bothSides: 'We do both sides, one after the other.',
    heldFor: (seconds, bothSides) =>
      `Then you hold it for ${seconds} seconds${bothSides ? ', and the same on the other side' : ''}.`,
    feltLittle: [
      'Some feel little in this one, and that is fine.',
      'Go no further than feels good. For other words, ask: how do I do it.',
    ],
    inGeneral: {
      breathing: () => ['Slow and easy, and never held. Breathe out on the effort.'],
      feelNothing: () => ['Tell me in which one, and I say what to change.'],
      feel: () => [
        'A pull in the stretches, working muscles in the strength moves, and pain nowhere.',
      ],
      whichSide: () => ['Both legs, one after the other. We begin on the right.'],
      howTo: (ids) => [`I can tell you how to do ${calledAll(ids)}.`, 'Ask me by name.'],
    },
  },

  pain: {
    sore: [
      "I'm sorry it's sore. Rest it for now.",
      "If it's sharp, swollen, or won't hold you, see your {doctor}.",
    ],
    stop: REST,
    rest: ['Rest there.', "A pull or a working muscle is fine, and pain isn't."],
    gentleNext: 'The next one can be as gentle as you like.',
    gentler: "A pull or a working muscle is fine, and pain isn't. Let's make it gentler.",
    notInThisOne: "That shouldn't hurt in this one, so don't push on.",
    leaveOut: 'If it still hurts, say next, and leave it out.',
    enough: {
      say: ['That may be enough for today. If the pain persists, contact your {doctor}.'],
      asks: 'Shall we end here?',
    },
    end: "Let's end here for today. If the pain persists, contact your {doctor}.",
    sharp: {
      resting: ['Stop at once, and rest.', 'If it stays sharp, or comes back, see your {doctor}.'],
      outside: [
        'Then rest it now. Sharp pain is one to show your {doctor}.',
        'The exercises can wait until it has settled.',
      ],
    },
    orStop: 'You can also say stop, to end for today.',
    leftOut: (id) => `We leave ${called(id)} out.`,
    kneel: {
      outside: 'Only one of them kneels. A thick cushion or a folded towel under the knee helps.',
      standing: 'You can also do it standing.',
      standingLater: 'You can also do it standing, and I will tell you how when we get there.',
      behindYou: "That one's behind you.",
      nextOffTheFloor: 'What comes next, I tell you off the floor.',
      notInThisOne: ["There's no kneeling in this one.", 'Keep a hand on a wall or a chair.'],
      leaveOut: 'If that hurts too, say next to leave it out.',
    },
  },

  ice: {
    offer: { asks: 'Shall I time the ice for you, fifteen minutes?' },
    offerAgain: { asks: 'Shall I time the ice again, fifteen minutes?' },
    label: 'ice',
    done: 'Fifteen minutes. Take the ice off now.',
    set: "Your fifteen minutes start now. Check your skin after five, and I'll tell you when they're up.",
    isOn: (seconds) => `The ice timer is on already, with ${duration(seconds)} to go.`,
    left: (seconds) => `${capital(duration(seconds))} to go with the ice.`,
    none: "There's no ice timer on just now.",
    stopped: 'The ice timer is off.',
    later: "I'll ask you about that at the end, when it's time for the ice.",
    notAllowed: 'No timer, then. You can allow it later, in the Alexa app. Take it easy.',
    askAlexa: `I can't set a timer here. ${ASK_ALEXA}`,
    failed: `Sorry, the timer couldn't be set just now. ${ASK_ALEXA}`,
    cannotSee: "Sorry, I can't reach the timers just now. You can ask Alexa about your timers.",
  },

  remind: {
    offer: { asks: 'Would you like to be reminded of your exercises, on days you choose?' },
    when: { asks: 'On which days, and at what time?' },
    whatTime: { asks: 'At what time?' },
    whichDays: { asks: 'On which days?' },
    agree: (schedule) => ({ asks: `A reminder ${when(schedule)}. Shall I set it?` }),
    agreeMove: (rhythm, minute) => ({ asks: `${movedTo(rhythm, minute)}. Shall I move it?` }),
    says: 'your exercises',
    set: (schedule) =>
      `Done. Alexa reminds you ${when(schedule)}. To end that, open me and say: stop reminding me.`,
    moved: (rhythm, minute) => `Done. ${movedTo(rhythm, minute)}.`,
    have: (schedules) => {
      const all = [...new Set(schedules.map(when))];
      const others = all.splice(MOST_TOLD).length > 0 ? ['at other times'] : [];
      return `Alexa reminds you ${listed([...all, ...others])}.`;
    },
    none: 'You have no reminders from me just now.',
    stopped: 'Done. No more reminders.',
    dropped: 'All right, no reminder.',
    past: "That's behind us for today.",
    notAllowed: 'No reminder, then. You can allow it later, in the Alexa app.',
    askAlexa: "I can't set reminders here. You can ask Alexa for one.",
    failed: "Sorry, I can't reach your reminders just now. Try it again a little later.",
    stay: "Your reminders I couldn't reach. You can delete them in the Alexa app.",
  },

  left: {
    nothing: LAST_ONE,
    whole,
    beginsWith: (first) => `It begins with ${called(first)}.`,
    ofExercise: (seconds, id) => `About ${duration(seconds)} of ${called(id)}.`,
    ofRoutine: (seconds) => `And about ${duration(seconds)} of the routine.`,
    next: (id) => `After this one comes ${called(id)}.`,
    more: (repetitions) => `${numberWord(repetitions)} more.`,
    ofWork: (seconds, id, then) => {
      const left = `About ${duration(seconds)} of ${OF_WORK[exerciseOf(id).effort.noun]}`;
      if (then === null) return `${left}.`;
      if ('exercise' in then) return `${left}, then ${called(then.exercise)}.`;
      return `${left}, then ${then.side === 'both' ? 'another set' : shortName(id, then.side)}.`;
    },
    toCome: (id, amount, isAll) => {
      const { effort } = exerciseOf(id);
      const much =
        effort.kind === 'timed' ? `${amount} seconds` : `${numberWord(amount)} ${effort.noun}`;
      return isAll ? `All ${much.toLowerCase()} are still to come.` : `${much} are still to come.`;
    },
  },

  phrase: {
    offer: { asks: 'Alexa can answer that without my name. Shall I set it up?' },
    came: {
      set: 'Then ask like that whenever you like.',
      refused: 'All right.',
      isThere: "That's set up already.",
      failed: "That can't be set up just now. You can always ask me by name.",
    },
    forMore: 'To do the exercises, say: open knee coach.',
    does: 'tell you why a kneecap hurts',
  },
};
