/** Conversations beside a stand-in for Amazon's services: on loopback, and by the test's own clock. */
import { fromEnvironment } from '../../lambda/environment';
import { makeSkill } from '../../lambda/skill';
import { type Amazon, startAmazon } from '../../simulator/amazon/amazon';
import { type VirtualClock, virtualClock } from '../../simulator/echo/clock';
import { startTable } from '../../simulator/echo/table';
import { type Conversation, makeConversation } from './conversation';
import { linesLog } from './skill';
import { type ConversationOptions, START } from './talk';

export interface Beside {
  readonly amazon: Amazon;
  readonly clock: VirtualClock;
  /** What Amazon said by itself, in order. */
  readonly rang: readonly string[];
  /** A conversation of this user, who is remembered. */
  readonly talk: (options?: ConversationOptions) => Conversation;
}

/** The last words that Alexa said for herself. */
export function alexaAsked({ events }: Conversation): string {
  const last = events.findLast(({ kind }) => kind === 'alexa');
  return last?.kind === 'alexa' ? last.text : '';
}

/** Gives each test of the file an Amazon of its own, and a user of its own in one table. */
export function withAmazon(): (run: (beside: Beside) => Promise<void>) => () => Promise<void> {
  let table: Awaited<ReturnType<typeof startTable>>;
  beforeAll(async () => {
    table = await startTable(null);
  });
  afterAll(() => table.stop());
  let users = 0;
  return (run) => async () => {
    users += 1;
    const userId = `amzn1.ask.account.BESIDE${users}`;
    const clock = virtualClock(START);
    const rang: string[] = [];
    const amazon = await startAmazon({
      clock,
      skillName: 'Knee Coach',
      timeZone: 'America/New_York',
      rang: ({ of, rings, text }) => rang.push(`${of}${rings ? ' rings' : ''}: ${text}`),
    });
    const handler = makeSkill({
      ...(await fromEnvironment(table.env)),
      log: linesLog(),
      publicBeta: true,
    });
    const talk = ({ device, ...options }: ConversationOptions = {}) =>
      makeConversation({ handler, clock, amazon, device: { userId, ...device }, ...options });
    try {
      await run({ amazon, clock, rang, talk });
    } finally {
      await amazon.stop();
    }
  };
}
