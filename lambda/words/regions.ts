/** Words that differ by where English is spoken. */

export interface Region {
  /** Whom one sees about a knee. The article says "physician". */
  readonly doctor: string;
  /** What one calls when it cannot wait. */
  readonly emergency: string;
}

const REGIONS: Readonly<Record<string, Region>> = {
  'en-US': { doctor: 'physician', emergency: 'nine one one' },
  'en-CA': { doctor: 'physician', emergency: 'nine one one' },
  'en-GB': { doctor: 'GP', emergency: 'nine nine nine' },
  'en-AU': { doctor: 'GP', emergency: 'triple zero' },
  'en-IN': { doctor: 'doctor', emergency: 'one one two' },
};

const ANYWHERE: Region = { doctor: 'doctor', emergency: 'your local emergency number' };

/** The words of a locale; words that hold anywhere for one not known. */
export function regionOf(locale: string | undefined): Region {
  return (locale !== undefined && Object.hasOwn(REGIONS, locale) && REGIONS[locale]) || ANYWHERE;
}
