/** What is heard within a hold: chimes, its seconds, a whisper, or words; asked for by voice, and kept. */
import { newState, noProgress, type Runner } from '../../lambda/coach/state';
import { effort, usualManner } from '../../lambda/coach/tell';
import { EN } from '../../lambda/language/en';
import { readRow, rowOf } from '../../lambda/progress/row';
import { exerciseOf } from '../../lambda/routine/routine';
import { secondsOfSegment } from '../../lambda/script/seconds';
import { isHeld } from '../../lambda/script/segments';
import { transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'no chimes, just the chimes, and talked through again: kept till another day',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: no chimes
    A: Okay, no chimes. When you're in place for the hip flexor stretch, say ready.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen»
       [10] «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready when you're in place.
    (on another echo)
    (a day later)
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen»
       [10] «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready once you're set.
    U: just the chimes
    A: Okay. In a hold, just the chimes. Say ready when you're in place for the outer hamstring
       stretch.
    (a day later)
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. Two. One. «hipFlexor.effort.start» [chime] [30] [chime] «hipFlexor.effort.release»
       Now the left: «hipFlexor.usual.pose left». [6] Two. One. «hipFlexor.effort.start» [chime]
       [30] [chime] «hipFlexor.effort.release» Next: «outerHamstring.name».
       «outerHamstring.usual.setUp right» Say ready once you're set.
    U: talk me through it
    A: Okay, I'll talk you through each hold. Say ready when you're in place for the outer hamstring
       stretch.
    (a day later)
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. Two. One. «hipFlexor.effort.start» [chime] [10] … [10] «hipFlexor.effort.lastTen»
       [10] [chime] «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [6] Two.
       One. «hipFlexor.effort.start» [chime] [10] … [10] «hipFlexor.effort.lastTen» [10] [chime]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready once you're set.
    `,
);

transcript(
  'counted out loud, in a whisper, and no more; what it takes on the way is held too',
  `
    U: ask knee coach to do the outer hamstring stretch
    A: …
    U: count out loud
    A: Okay, I'll count down each hold out loud. When you're in place for the outer hamstring
       stretch, say ready.
    U: ready
    A: Right leg. Three. Two. One. «outerHamstring.effort.start» [chime] [5] Twenty five. [3.6]
       Twenty. [3.9] Fifteen. [3.9] Ten. [4.1] Five. Four. Three. Two. One. [chime]
       «outerHamstring.effort.release» Now the left: «outerHamstring.usual.pose left». [6] Two. One.
       «outerHamstring.effort.start» [chime] [5] Twenty five. [3.6] Twenty. [3.9] Fifteen. [3.9]
       Ten. [4.1] Five. Four. Three. Two. One. [chime] «outerHamstring.effort.release» Next: side
       lunges to balance. … Eight a side. Say ready when you're in place.
    (27 s into it)
    U: how long left
    A: About 10 seconds of this hold, then the left. About a minute of the outer hamstring stretch.
       And about 10 minutes of the routine. Nearly done, so that counts. Say ready to go on.
    U: count in a whisper
    A: Okay, I'll count down each hold in a whisper. That one counts. When you say ready, we go on.
    U: ready
    A: Got it. Now the left: «outerHamstring.usual.pose left». [6] Two. One.
       «outerHamstring.effort.start» [chime] [5] Twenty five. [3.6] Twenty. [3.9] Fifteen. [3.9]
       Ten. [4.1] Five. Four. Three. Two. One. [chime] «outerHamstring.effort.release» Next: side
       lunges to balance. … Eight a side. Say ready when you're in place.
    U: stop counting
    A: Okay, no more counting in a hold. Say ready when you're in place for side lunges.
    U: do the outer hamstring stretch
    A: …
    U: ready
    A: Right leg. Three. Two. One. «outerHamstring.effort.start» [chime] [10] … [10]
       «outerHamstring.effort.lastTen» [10] [chime] «outerHamstring.effort.release» Now the left:
       «outerHamstring.usual.pose left». [6] Two. One. «outerHamstring.effort.start» [chime] [10] …
       [10] «outerHamstring.effort.lastTen» [10] [chime] «outerHamstring.effort.release» Next: side
       lunges to balance. … Eight a side. Say ready when you're in place.
    `,
);

transcript(
  'no chimes, and chimes again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: turn off the chimes
    A: Okay, no chimes. When you're in place for the hip flexor stretch, say ready.
    U: chimes on
    A: Okay. One chime as a hold begins, and another as it ends. Say ready when you're in place for
       the hip flexor stretch.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [chime] [10] … [10]
       «hipFlexor.effort.lastTen» [10] [chime] «hipFlexor.effort.release» Now the left:
       «hipFlexor.usual.pose left». [6] Two. One. «hipFlexor.effort.start» [chime] [10] … [10]
       «hipFlexor.effort.lastTen» [10] [chime] «hipFlexor.effort.release» Next:
       «outerHamstring.name». «outerHamstring.usual.setUp right» When you're in place, say ready.
    `,
);

transcript(
  'where nothing is counted, to stop counting is to wait, and to be talked through is to be told how',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: talk me through it
    A: The hip flexor stretch. «hipFlexor.usual.again right» When you're in place, say ready.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [chime] [10] … [10]
       «hipFlexor.effort.lastTen» [10] [chime] «hipFlexor.effort.release» Now the left:
       «hipFlexor.usual.pose left». [6] Two. One. «hipFlexor.effort.start» [chime] [10] … [10]
       «hipFlexor.effort.lastTen» [10] [chime] «hipFlexor.effort.release» Next:
       «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready when you're in place.
    (22 s into it)
    U: stop counting
    A: No hurry. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you. [20]
       That's a minute. For longer, say stop, and open me again: your place is kept. Say ready, and
       we'll go on with the right leg, 20 seconds to go.
    `,
);

/** The work of a hold of the hip flexor stretch. */
function workOf(runner: Partial<Runner>, seconds = 30) {
  const state = newState(noProgress());
  const exercise = exerciseOf('hipFlexor');
  const manner = usualManner({ ...state, runner: { ...state.runner, ...runner } }, exercise);
  const at = { bout: 0, exercise: exercise.id, side: 'right' } as const;
  const begins = { isFirst: true, behind: manner.amount - seconds };
  return effort(at, manner, begins, EN).filter((one) => one.at?.phase === 'work');
}

describe.each(['slow', 'normal', 'quick'] as const)('at the %s pace', (pace) => {
  test.each(['count', 'whisper'] as const)('%s: each second is said when it is', (inHolds) => {
    let now = 0;
    const heard: [number, string][] = [];
    for (const segment of workOf({ pace, inHolds })) {
      if (!isHeld(segment)) continue;
      if (segment.kind === 'words') heard.push([now, segment.text]);
      now += secondsOfSegment(segment, EN.speed, pace);
    }
    expect(now).toBeCloseTo(30, 2);
    expect(heard.map(([, text]) => text).join(' ')).toBe(
      'Twenty five. Twenty. Fifteen. Ten. Five. Four. Three. Two. One.',
    );
    for (const [index, left] of [25, 20, 15, 10, 5, 4, 3, 2, 1].entries()) {
      // A slow voice may take a moment longer for a number than the second that it names.
      expect(Math.abs((heard[index]?.[0] ?? 0) - (30 - left))).toBeLessThan(0.1);
    }
  });

  test('just the chimes: three breaks of ten, and no word between', () => {
    const work = workOf({ pace, inHolds: 'quiet' });
    expect(work.map(({ kind }) => kind)).toEqual(['words', 'chime', 'hold', 'hold', 'hold']);
    expect(work.slice(2).map((one) => one.kind === 'hold' && one.seconds)).toEqual([10, 10, 10]);
  });
});

test.each([10, 15, 45])('of %d seconds that are left all are counted', (seconds) => {
  const held = workOf({ inHolds: 'count' }, seconds).filter(isHeld);
  expect(held.reduce((sum, one) => sum + secondsOfSegment(one, EN.speed), 0)).toBeCloseTo(
    seconds,
    2,
  );
});

test('only what is counted in a whisper is whispered', () => {
  const whispered = workOf({ inHolds: 'whisper' }).filter(
    (one) => one.kind === 'words' && one.whispered,
  );
  expect(whispered).toHaveLength(9);
});

test('a row of before has chimes and words, and is sound', () => {
  const { ch: _, ih: __, ...before } = rowOf(noProgress());
  const { progress, sound } = readRow(before, 0);
  expect(sound).toBe(true);
  expect(progress.runner).toMatchObject({ chimes: true, inHolds: 'words' });
});
