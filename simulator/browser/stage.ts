/// <reference lib="dom" />
/** A bare page with a viewer on it, for pictures and tests of documents. */
import type { Profile } from './profiles';
import { makeViewhost, type SentEvent } from './viewhost';

const events: SentEvent[] = [];
const problems: string[] = [];
const element = document.getElementById('stage') as HTMLElement;
const viewhost = makeViewhost(
  element,
  (event) => events.push(event),
  (message) => problems.push(message),
);

let shownMs = 0;

const stage = {
  /** Draws a document. */
  async show(directive: object, profile: Profile) {
    events.length = 0;
    await viewhost.render(directive, profile);
    shownMs = performance.now();
  },
  /** Runs the commands that wait for the end of the speech. */
  execute: viewhost.execute,
  /** Of the document that is drawn. */
  get token() {
    return viewhost.token;
  },
  /** Seconds since the document was there, by the page's own clock. */
  seconds: () => (performance.now() - shownMs) / 1000,
  events,
  problems,
};

declare global {
  interface Window {
    stage: typeof stage;
  }
}
window.stage = stage;
