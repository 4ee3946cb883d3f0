/** Words that differ by where English is spoken. Where each number and name was read: docs/sources.md. */
import type { Region } from '../language';

const NORTH_AMERICA = {
  doctor: 'physician',
  physio: 'physician',
  emergency: { said: 'nine one one', written: '911' },
  urgent: 'urgent care',
};

const REGIONS: Readonly<Record<string, Region>> = {
  'en-US': {
    ...NORTH_AMERICA,
    helpline: {
      said: 'call or text nine eight eight, the Suicide and Crisis Lifeline',
      written: '988',
    },
  },
  'en-CA': {
    ...NORTH_AMERICA,
    physio: 'physiotherapist',
    helpline: {
      said: 'call or text nine eight eight, the Suicide Crisis Helpline',
      written: '988',
    },
  },
  'en-GB': {
    doctor: 'GP',
    physio: 'physiotherapist',
    emergency: { said: 'nine nine nine', written: '999' },
    urgent: 'NHS one one one, or an urgent treatment centre',
    helpline: { said: 'call Samaritans, on one one six, one two three', written: '116 123' },
  },
  'en-AU': {
    doctor: 'GP',
    physio: 'physiotherapist',
    emergency: { said: 'triple zero', written: '000' },
    urgent: 'an urgent care clinic',
    helpline: { said: 'call Lifeline, on thirteen, eleven, fourteen', written: '13 11 14' },
  },
  'en-IN': {
    doctor: 'doctor',
    physio: 'physiotherapist',
    emergency: { said: 'one one two', written: '112' },
    urgent: 'a hospital',
    helpline: { said: 'call Tele MANAS, on one four four one six', written: '14416' },
  },
};

const ANYWHERE: Region = {
  doctor: 'doctor',
  physio: 'physiotherapist',
  emergency: null,
  urgent: 'urgent care',
  helpline: { said: 'call a crisis line near you', written: 'Call a crisis line' },
};

/** Whom to call, now: by the region's number, and by any other, since a locale is not a place. */
export function callNow({ emergency }: Region): string {
  const anywhere = 'your local emergency number';
  return emergency === null ? `${anywhere} now` : `${emergency.said} now, or ${anywhere}`;
}

/** The words of a locale; words that hold anywhere for one not known. */
export function regionOf(locale: string | undefined): Region {
  return (locale !== undefined && Object.hasOwn(REGIONS, locale) && REGIONS[locale]) || ANYWHERE;
}
