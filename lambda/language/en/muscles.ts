/** Where a muscle or part is, and what it has to do with the kneecap, as the article has it. */
import type { MuscleId } from '../../routine/types';
import type { Explanation } from '../language';

export const MUSCLES: Readonly<Record<MuscleId, Explanation>> = {
  rectusFemoris: {
    say: [
      'The rectus femoris is the main thigh muscle, down the front from your hip to your kneecap.',
      "When it's tight, it adds to the pressure on the kneecap.",
      'The hip flexor stretch is for that one.',
    ],
    again: [
      "It's the big muscle down the front of your thigh.",
      'The hip flexor stretch is for it.',
    ],
  },
  bicepsFemoris: {
    say: [
      'The biceps femoris is your outer hamstring, at the outside back of your thigh.',
      "When it's tight, it adds to the pressure on the kneecap.",
      'The outer hamstring stretch is for that one.',
    ],
    again: [
      "It's the muscle at the back of your thigh, toward the outside.",
      'The outer hamstring stretch is for it.',
    ],
  },
  vastusMedialis: {
    say: [
      'The vastus medialis obliquus is your inside thigh muscle, just above the knee.',
      "When it's weak, the thigh can move inward as your foot hits the ground.",
      'The three strength moves work your thigh, with that inside part.',
    ],
    again: [
      "It's the part of your thigh just above the knee, on the inside.",
      'The strength moves work it, with the rest of the thigh.',
    ],
  },
  gluteusMedius: {
    say: [
      'The gluteus medius is your upper outer hip muscle, below the side of your belt.',
      "When it's weak, the thigh can move inward as your foot hits the ground.",
      'Side lunges and the tube walk work it.',
    ],
    again: [
      "It's high on the side of your hip, where a side pocket would be.",
      'Side lunges and the tube walk work it.',
    ],
  },
  patella: {
    say: [
      'The patella is your kneecap, the small round bone at the front of the knee.',
      "Tight thigh muscles press on it. That's the pressure the article speaks of.",
    ],
    again: ["It's the kneecap itself, the bone you can move about with your fingers."],
  },
  itBand: {
    say: [
      'The I T band is a tough strap of tissue, down the outside of your thigh to just below the knee.',
      "The article has you roll the outside of the thigh. It doesn't say so, but go gently, more beside the band than on it.",
    ],
    again: [
      "It's a band of tough tissue down the side of your leg.",
      'We roll there gently, more on the muscle beside it.',
    ],
  },
  hipFlexors: {
    say: [
      'The hip flexors are the muscles at the front of your hip that lift your thigh.',
      'The rectus femoris, your main thigh muscle, is one of them.',
    ],
    again: [
      "They're at the front of your hip, and lift your knee.",
      'The hip flexor stretch is for them.',
    ],
  },
  quadriceps: {
    say: [
      'The quadriceps are the four muscles at the front of your thigh that straighten the knee.',
      'The rectus femoris and the inside thigh muscle are two of them.',
    ],
    again: ["They're the front of your thigh, all four together.", 'They straighten your knee.'],
  },
  hamstrings: {
    say: [
      'The hamstrings are the muscles at the back of your thigh that bend the knee.',
      'The outer one, the biceps femoris, is the one we stretch.',
    ],
    again: ["They're the back of your thigh, and bend your knee."],
  },
  glutes: {
    say: [
      'The glutes are the muscles of your buttocks and outer hips.',
      'The gluteus medius, at the upper outer hip, helps keep your thigh from moving inward.',
    ],
    again: [
      "They're your buttocks and the sides of your hips.",
      'They steady your thigh as you land.',
    ],
  },
};

export const WHICH_MUSCLE = [
  'The routine is about four muscles.',
  'Two in the thigh that are often tight: its main muscle in front, and the outer hamstring.',
  'Two that are usually weak: the inside thigh, and the upper outer hip.',
  'Ask me about any of them by name.',
];
