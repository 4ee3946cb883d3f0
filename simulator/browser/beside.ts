/// <reference lib="dom" />
/** Amazon beside the Echo that is a page: it is asked where the skill is, and rings here. */
import type { AmazonElsewhere, Rang } from '../amazon/amazon';
import type { Clock } from '../echo/clock';
import type { Alerts } from './amazon';

/** Browsers wait no longer than some weeks. */
const LONGEST_WAIT_SECONDS = 24 * 3600;

/** Asks the page's own server. Throws an Error with what it says where it refuses. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const answered = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answered.ok) throw new Error(await answered.text());
  return (await answered.json()) as T;
}

/** What the Echo asks of it. */
export const amazonElsewhere: AmazonElsewhere = {
  async consent(caller, directive) {
    if (!directive.type.startsWith('Connections.')) return null;
    const asks = await post<string | null>('/amazon/consent', { caller, directive });
    if (asks === null) return null;
    return { asks, answered: (utterance) => post('/amazon/answered', { caller, utterance }) };
  },
  task: (caller, utterance) => post('/amazon/task', { caller, utterance }),
};

/** Looks, whenever it is called, for what is set now, and tells when it rings. */
export function makeAlerts(clock: Clock, rang: (rang: Rang) => void): () => Promise<void> {
  let callOff = () => {};
  return async function look() {
    const alerts = await post<Alerts>('/amazon/alerts', { now: clock.now() });
    callOff();
    for (const one of alerts.rang) rang(one);
    if (alerts.next === null) return;
    const wait = Math.min(LONGEST_WAIT_SECONDS, Math.max(0, alerts.next - clock.now()));
    callOff = clock.after(wait, () => void look());
  };
}
