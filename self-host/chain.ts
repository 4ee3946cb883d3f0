/** Amazon's signing key: the chain that vouches for it, fetched once and kept as long as it is good. */
import { type KeyObject, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

/** Whose signature it is: Amazon's documents name it. */
const SIGNER = 'echo-api.amazon.com';
/** A chain is three or four certificates of 2 KB. */
const LARGEST_BYTES = 64 * 1024;
const MOST_CERTIFICATES = 8;
/** Alexa waits eight seconds for an answer. */
const LONGEST_MS = 3000;
/** A chain that was no good is not asked for again so soon. */
const REFUSED_MS = 10_000;
/** Addresses held at a time, good and bad: strangers who make up more of them cause no more fetches. */
const MOST_HELD = 20;

/** A key, and until when it is vouched for (milliseconds since 1970). */
interface Signer {
  readonly key: KeyObject;
  readonly untilMs: number;
}

const ends = (one: X509Certificate) => Date.parse(one.validTo);
const issued = (by: X509Certificate, one: X509Certificate) =>
  by.ca && one.checkIssued(by) && one.verify(by.publicKey);

/**
 * Until when a trusted root vouches for `one`, by way of the `others` in any order; 0 where none does at `nowMs`.
 * What a file holds beyond the root that is reached does not count: Amazon's ends in one signed by a root that
 * Node no longer knows.
 */
function trustedUntil(
  one: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  nowMs: number,
): number {
  if (!(Date.parse(one.validFrom) <= nowMs && nowMs <= ends(one))) return 0;
  const above = roots
    .filter((root) => nowMs <= ends(root) && issued(root, one))
    .map(ends)
    .concat(
      others
        .filter((other) => issued(other, one))
        .map((other) => {
          const rest = others.filter((left) => left !== other);
          return trustedUntil(other, rest, roots, nowMs);
        }),
    );
  return Math.min(ends(one), Math.max(0, ...above));
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Amazon's key out of a file of certificates, its own first. Throws where no root in `roots` vouches for it. */
export function signerIn(
  file: string,
  roots: readonly X509Certificate[],
  nowMs = Date.now(),
): Signer {
  const pems = file.match(PEM) ?? [];
  if (pems.length > MOST_CERTIFICATES) throw new Error('A chain of too many certificates');
  const [own, ...others] = pems.map((pem) => new X509Certificate(pem));
  if (!own?.checkHost(SIGNER, { subject: 'never' })) throw new Error(`Not of ${SIGNER}`);
  const untilMs = trustedUntil(own, others, roots, nowMs);
  if (untilMs === 0) throw new Error('No trusted root vouches for it');
  return { key: own.publicKey, untilMs };
}

/** The text at `address`. Throws where it is long, late, elsewhere or not there. */
export async function download(address: string, longestMs = LONGEST_MS): Promise<string> {
  const signal = AbortSignal.timeout(longestMs);
  const response = await fetch(address, { redirect: 'error', signal });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error(`Answered with ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (bytes > LARGEST_BYTES) throw new Error(`Longer than ${LARGEST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

/** Amazon's key by the address of its chain; throws where there is none. */
export type Keys = (address: string) => Promise<KeyObject>;

/** Keys that `fetched` brings the chains of, and that `roots` vouch for: those that Node trusts. */
export function makeKeys(
  fetched: (address: string) => Promise<string> = download,
  roots: readonly X509Certificate[] = rootCertificates.map((pem) => new X509Certificate(pem)),
): Keys {
  const held = new Map<string, { readonly signer: Promise<Signer>; untilMs: number }>();
  return async (address) => {
    for (const [name, { untilMs }] of held) if (untilMs < Date.now()) held.delete(name);
    let entry = held.get(address);
    if (entry === undefined) {
      if (held.size >= MOST_HELD) throw new Error('Too many chains are asked for');
      const signer = fetched(address).then((file) => signerIn(file, roots));
      entry = { signer, untilMs: Number.POSITIVE_INFINITY };
      held.set(address, entry);
      entry.untilMs = await signer.then(
        ({ untilMs }) => untilMs,
        () => Date.now() + REFUSED_MS,
      );
    }
    return (await entry.signer).key;
  };
}
