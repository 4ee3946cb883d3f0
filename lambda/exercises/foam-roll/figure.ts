import type { Drawing } from '../../figure/drawing';
import { FLOOR } from '../../figure/figure';
import { posed } from '../../figure/pose';
import { chair, roller } from '../../figure/props';
import type { Figures } from '../exercise';

/**
 * Lying on the right side, seen from before: propped on the right forearm, the roller under that thigh, the left foot
 * flat in front. `slid`: how far toward the head, in which the roller follows by half. `lifted`: how much of the
 * weight forearm and foot carry.
 */
function lying(slid: number, lifted: number) {
  const x = 130 - slid;
  return posed('front', {
    hips: [x, 140 - lifted],
    lean: -79 - 1.3 * lifted,
    head: 6,
    right: { ankle: [x + 76, 168 - lifted], toes: 14 },
    left: { ankle: [166, 177], bends: true },
    rightArm: { elbow: [x - 49, 178], hand: [x - 75, 180] },
    leftArm: { hand: [x - 4, 122 - lifted] },
    things: [[150 - slid / 2, 170, -2 * slid]],
  });
}

/** To and fro, so `far` toward the head: the more is lifted, the less, since a foot that stands stays. */
function onRoller(lifted: number, far = 26): Drawing {
  return {
    lit: ['right outside'],
    behind: [FLOOR],
    things: [{ parts: roller(14) }],
    poses: [lying(0, lifted), lying(far, lifted)],
    key: 0,
    shownFrom: 5,
    held: { poses: [0, 1], seconds: 7 },
  };
}

/** On a chair, facing right, the hands at that place of the right thigh: 0 just below the hip, 1 just above the knee. */
function sitting(along: number, pin: boolean) {
  const x = 125 + 15 * along;
  return posed('side', {
    hips: [106, 137],
    lean: 10 + 13 * along,
    head: 8,
    right: { ankle: [147, 177] },
    left: { ankle: [154, 177] },
    rightArm: { hand: pin ? [x, 148] : [x, 138] },
    leftArm: { hand: pin ? [x, 125] : [x + 8, 127] },
    things: [[x, 137]],
  });
}

function seated(pin: boolean): Drawing {
  return {
    lit: ['right outside'],
    behind: [FLOOR, ...chair(86, 48)],
    things: pin
      ? [
          {
            parts: [
              {
                points: [
                  [0, -19],
                  [0, 19],
                ],
                ink: 'kit',
                width: 4,
              },
              {
                points: [
                  [0, -7],
                  [0, 7],
                ],
                ink: 'kit',
                width: 10,
              },
            ],
            near: true,
          },
        ]
      : [],
    poses: [sitting(0, pin), sitting(1, pin)],
    key: 0,
    shownFrom: 3,
    held: { poses: [0, 1], seconds: 5 },
  };
}

export const figures = (): Figures => ({
  usual: onRoller(0),
  easier: onRoller(7, 20),
  fuller: onRoller(-2),
  standIn: seated(true),
  offTheFloor: seated(false),
});
