/** What is said to Alexa without the skill's name. Its model, the tasks and the offer of a routine all go by this. */
import type { NameFree } from '../language';
import { HOW_MANY } from './how-many';

export const NAME_FREE: NameFree = {
  launch: [
    'guide me through knee exercises for runners',
    'lead me through exercises for an aching kneecap',
    'talk me through stretches for a sore kneecap',
  ],
  why: [
    'why does my kneecap hurt',
    'why does my kneecap hurt when i run',
    'why do my kneecaps hurt',
    'what makes my kneecap hurt',
  ],
  exercise: [
    'how do i do the kneeling hip flexor stretch',
    'how do i do the outer hamstring stretch',
  ],
  howLong: ['how long does the knee routine take', 'how long is the knee routine'],
  jobs: {
    why: {
      title: 'Why a kneecap hurts',
      description: 'Tells one common reason why a kneecap hurts when you run.',
    },
    routine: {
      title: 'Start the knee routine',
      description: `Leads you through ${HOW_MANY} exercises for an aching kneecap.`,
    },
    short: {
      title: 'Start a short knee routine',
      description: 'Leads you through as much of the routine as five minutes hold.',
    },
    stretches: {
      title: 'Start the two stretches',
      description: 'Leads you through the hip flexor and the outer hamstring stretch.',
    },
  },
};
