/** Where a muscle or part is, and what it has to do with the kneecap, as the article has it. */
import type { MuscleId } from '../routine/types';

export const MUSCLES: Readonly<Record<MuscleId, readonly string[]>> = {
  rectusFemoris: [
    'The rectus femoris is the main thigh muscle, down the front from your hip to your kneecap.',
    "When it's tight, it adds to the pressure on the kneecap.",
    'The hip flexor stretch is for that one.',
  ],
  bicepsFemoris: [
    'The biceps femoris is your outer hamstring, at the outside back of your thigh.',
    "When it's tight, it adds to the pressure on the kneecap.",
    'The outer hamstring stretch is for that one.',
  ],
  vastusMedialis: [
    'The vastus medialis obliquus is your inside thigh muscle, just above the knee.',
    "When it's weak, the thigh can move inward as your foot hits the ground.",
    'The three strength moves work your thigh, with that inside part.',
  ],
  gluteusMedius: [
    'The gluteus medius is your upper outer hip muscle, below the side of your belt.',
    "When it's weak, the thigh can move inward as your foot hits the ground.",
    'Side lunges and the tube walk work it.',
  ],
  patella: [
    'The patella is your kneecap, the small round bone at the front of the knee.',
    'It slides in a groove as the knee bends, and tight thigh muscles press on it.',
  ],
  itBand: [
    'The I T band is a tough strap of tissue, down the outside of your thigh to just below the knee.',
    'We roll the muscle beside it. The band itself gains nothing from force.',
  ],
  hipFlexors: [
    'The hip flexors are the muscles at the front of your hip that lift your thigh.',
    'The rectus femoris, your main thigh muscle, is one of them.',
  ],
  quadriceps: [
    'The quadriceps are the four muscles at the front of your thigh that straighten the knee.',
    'The rectus femoris and the inside thigh muscle are two of them.',
  ],
  hamstrings: [
    'The hamstrings are the muscles at the back of your thigh that bend the knee.',
    'The outer one, the biceps femoris, is the one we stretch.',
  ],
  glutes: [
    'The glutes are the muscles of your buttocks and outer hips.',
    'The gluteus medius, at the upper outer hip, keeps your thigh from moving inward.',
  ],
};

export const WHICH_MUSCLE = [
  'The routine is about four muscles.',
  'Two at the thigh that are often tight: its main muscle in front, and the outer hamstring.',
  'Two that are usually weak: the inside thigh, and the upper outer hip.',
  'Ask me about any of them by name.',
];
