/** English. */
import type { Language } from '../language';
import { CARE } from './danger';
import { EXERCISE_WORDS } from './exercises';
import { amounted, inRegion, sided } from './fill';
import { FAILURE, GREETING } from './greeting';
import { STAND_INS } from './kit';
import { MUSCLES } from './muscles';
import { NAME_FREE } from './name-free';
import { NOTICES } from './notices';
import { callNow, regionOf } from './regions';
import { SCREEN } from './screen';
import { COACH } from './sentences';
import { SPEED } from './speed';
import { TOPICS } from './topics';
import { TROUBLES } from './troubles';

export const EN = {
  name: 'en',
  speed: SPEED,
  greeting: GREETING,
  failure: FAILURE,
  coach: COACH,
  nameFree: NAME_FREE,
  exercises: EXERCISE_WORDS,
  topics: TOPICS,
  muscles: MUSCLES,
  standIns: STAND_INS,
  care: CARE,
  troubles: TROUBLES,
  notices: NOTICES,
  screen: SCREEN,
  regionOf,
  callNow,
  inRegion,
  sided,
  amounted,
} satisfies Language;
