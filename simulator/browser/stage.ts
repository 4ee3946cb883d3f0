/// <reference lib="dom" />
/** A bare page with a viewer on it, for pictures and tests of documents. */
import type { Profile } from './profiles';
import { makeViewhost, type SentEvent } from './viewhost';

export interface Stage {
  /** Draws a document. */
  show(directive: object, profile: Profile): Promise<void>;
  /** Runs the commands that wait for the end of the speech. */
  execute(directive: object): void;
  /** Of the document that is drawn. */
  readonly token: string | null;
  /** Seconds since the document was there, by the page's own clock. */
  seconds(): number;
  readonly events: SentEvent[];
  readonly problems: string[];
}

declare global {
  interface Window {
    stage: Stage;
  }
}

const events: SentEvent[] = [];
const problems: string[] = [];
const element = document.getElementById('stage') as HTMLElement;
const viewhost = makeViewhost(
  element,
  (event) => events.push(event),
  (message) => problems.push(message),
);

let shownMs = 0;

window.stage = {
  async show(directive, profile) {
    events.length = 0;
    await viewhost.render(directive, profile);
    shownMs = performance.now();
  },
  execute: viewhost.execute,
  get token() {
    return viewhost.token;
  },
  seconds: () => (performance.now() - shownMs) / 1000,
  events,
  problems,
};
