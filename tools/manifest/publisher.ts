/** Who publishes the skill: publisher.json, which its owner fills in before the skill is submitted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, '../..', name), 'utf8'));

export interface Publisher {
  /** A person or a firm, as the law of their country asks them to be named, with a postal address where it does. */
  readonly name: string;
  /** An e-mail address, or a web page to write to. */
  readonly contact: string;
  /** Where privacy.html and terms.html are served, without a slash at the end. */
  readonly pages: string;
  /** The day from which the two pages hold: year-month-day. */
  readonly date: string;
  /** Where the table and the log are, for the reader, with the name of the AWS region. */
  readonly data: string;
}

export const PUBLISHER: Publisher = read('publisher.json');

/** Where the skill is deployed to. */
export const AWS_REGION: string =
  read('ask-resources.json').profiles.default.skillInfrastructure.userConfig.awsRegion;

// Names that answer to nobody: RFC 2606.
const RESERVED = /(\.|@|\/\/)(example(\.(com|net|org))?|test|invalid|localhost)(\/|:|$)/i;
const ADDRESS = /^(https:\/\/[^\s/]+\.[^\s/]+\S*|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** What stands between these details and the store, a line each; nothing where they are whole. */
export function unfinished(publisher: Publisher, awsRegion: string): string[] {
  const { name, contact, pages, date, data } = publisher;
  const day = new Date(`${date}T00:00:00Z`);
  const wrong = {
    name: name.trim() === '' && 'names nobody',
    contact: (!ADDRESS.test(contact) || RESERVED.test(contact)) && 'is nowhere to write to',
    pages:
      (!/^https:\/\/\S+[^/]$/.test(pages) || RESERVED.test(pages)) && 'is no address on the web',
    date:
      (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) &&
      'is no day, as 2026-11-30 is one',
    data:
      !data.includes(awsRegion) && `does not name ${awsRegion}, the region in ask-resources.json`,
  };
  return Object.entries(wrong).flatMap(([field, what]) =>
    what ? [`"${field}" in publisher.json ${what}: "${publisher[field as keyof Publisher]}"`] : [],
  );
}
