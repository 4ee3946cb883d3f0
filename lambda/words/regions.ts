/** Words that differ by where English is spoken. */

export interface Region {
  /** Whom one sees about a knee. The article says "physician". */
  readonly doctor: string;
  /** What one calls when it cannot wait. */
  readonly emergency: string;
  /** Where one is seen the same day. */
  readonly urgent: string;
}

const REGIONS: Readonly<Record<string, Region>> = {
  'en-US': { doctor: 'physician', emergency: 'nine one one', urgent: 'urgent care' },
  'en-CA': { doctor: 'physician', emergency: 'nine one one', urgent: 'urgent care' },
  'en-GB': { doctor: 'GP', emergency: 'nine nine nine', urgent: 'an NHS walk-in service' },
  'en-AU': { doctor: 'GP', emergency: 'triple zero', urgent: 'an urgent care clinic' },
  'en-IN': { doctor: 'doctor', emergency: 'one one two', urgent: 'a hospital' },
};

const ANYWHERE: Region = {
  doctor: 'doctor',
  emergency: 'your local emergency number',
  urgent: 'urgent care',
};

/** The words of a locale; words that hold anywhere for one not known. */
export function regionOf(locale: string | undefined): Region {
  return (locale !== undefined && Object.hasOwn(REGIONS, locale) && REGIONS[locale]) || ANYWHERE;
}
