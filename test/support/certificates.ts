/** X.509 certificates for tests, with keys of their own. */
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Whoever has a name and a key: the subject or the issuer of a certificate. */
export interface Party {
  readonly name: string;
  readonly key: KeyObject;
}

/** A party with a new key. Elliptic ones are made at once; RSA, as Amazon's, takes a tenth of a second. */
export function party(name: string, kind: 'rsa' | 'ec' = 'ec'): Party {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { name, key: privateKey };
}

function der(tag: number, ...parts: readonly (Buffer | string | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = body;
  const sized =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...sized]), body]);
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const named = (name: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, name))));
const time = (ms: number) => der(0x18, `${new Date(ms).toISOString().replace(/\.\d+|[-:T]/g, '')}`);
const extension = (id: string, value: Buffer) => sequence(oid(id), der(0x04, value));

let serial = 0;

export interface CertificateOptions {
  /** Its host name; without one it is the certificate of an authority. */
  readonly host?: string;
  /** Milliseconds since 1970; a day before now and a day after unless given. */
  readonly fromMs?: number;
  readonly untilMs?: number;
}

const DAY_MS = 86_400_000;

/** A certificate of `subject`, signed by `issuer`, as PEM. */
export function certificate(
  subject: Party,
  issuer: Party,
  { host, fromMs = Date.now() - DAY_MS, untilMs = Date.now() + DAY_MS }: CertificateOptions = {},
): string {
  serial += 1;
  const algorithm =
    issuer.key.asymmetricKeyType === 'rsa'
      ? sequence(oid('2a864886f70d01010b'), der(0x05))
      : sequence(oid('2a8648ce3d040302'));
  const spki = createPublicKey(subject.key).export({ type: 'spki', format: 'der' });
  const extensions =
    host === undefined
      ? extension('551d13', sequence(der(0x01, [0xff])))
      : extension('551d11', sequence(der(0x82, host)));
  const signed = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [serial]),
    algorithm,
    named(issuer.name),
    sequence(time(fromMs), time(untilMs)),
    named(subject.name),
    spki,
    der(0xa3, sequence(extensions)),
  );
  const signature = sign('sha256', signed, issuer.key);
  const whole = sequence(signed, algorithm, der(0x03, [0], signature)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
