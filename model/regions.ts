import type { Words } from './grammar';
import type { Locale } from './types';

const doctorNearHome = ['doctor', 'g. p.', 'physio'];
const americanKit = {
  band: [
    'band',
    'resistance band',
    'exercise band',
    'loop band',
    'mini band',
    'elastic band',
    'tube',
  ],
  ball: ['stability ball', 'exercise ball', 'swiss ball', 'gym ball', 'yoga ball', 'physio ball'],
};
const britishKit = {
  band: ['band', 'resistance band', 'elastic band', 'exercise band', 'theraband', 'loop', 'tube'],
  ball: ['swiss ball', 'exercise ball', 'gym ball', 'stability ball', 'fitball', 'fit ball'],
};

/** Words that differ from region to region; every one is understood somewhere, the local one first. */
export const REGIONS: Readonly<Record<Locale, Words>> = {
  'en-US': {
    doctor: ['doctor', 'physician', 'p. t.'],
    emergency: ['nine one one', 'an ambulance'],
    ...americanKit,
  },
  'en-GB': {
    doctor: doctorNearHome,
    emergency: ['nine nine nine', 'one one one', 'an ambulance'],
    ...britishKit,
  },
  'en-AU': {
    doctor: doctorNearHome,
    emergency: ['triple zero', 'an ambulance'],
    ...britishKit,
  },
  'en-CA': {
    doctor: ['doctor', 'physician', 'physio'],
    emergency: ['nine one one', 'an ambulance'],
    ...americanKit,
  },
  'en-IN': {
    doctor: ['doctor', 'physician', 'physio'],
    emergency: ['one one two', 'one zero eight', 'an ambulance'],
    ...britishKit,
  },
};
