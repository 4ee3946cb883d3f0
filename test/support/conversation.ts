/**
 * Conversations as they are read. One turn a line:
 *
 *   U: open knee coach              said to the Echo; understood by the interaction model
 *   U anna: ready                   said by Anna, whose voice Alexa knows
 *   U: [AMAZON.NextIntent]          an intent itself; with slots as [HowToIntent exercise=hipFlexor]
 *   A: Welcome to Knee Coach. …     the words of the answer, whole; … stands for any words or none
 *      [10] Ten more. [10]          a further line of the same answer
 *      «hipFlexor.usual.setUp left» a passage that is held elsewhere, by its name (passages.ts)
 *   (20 s into it)                  the answer plays so long, and what is said next cuts it
 *   (as the left side begins)       the same at a moment, however long the words before it take; also "is called",
 *                                   "is counted in", "is let go of", "both sides begin",
 *                                   "the next exercise is named", "the closing begins"
 *   (8 s after the left side begins) so long after it; where an answer has several,
 *                                   "the left side of hipFlexor begins", or "begins again"
 *   (halfway through the left side)
 *   (silence)                       nobody speaks: the answer plays out, and the microphone closes;
 *                                   an A line here is the reprompt
 *   (90 seconds later)              time passes, whatever happens in it; also minutes, hours, days
 *   (a day later)
 *   (unplugged)                     the Echo dies, and the skill is not told
 *   (on another echo)               the same user goes on at another device
 *   (the session is over)           checked, once the answer has played out
 *   (the microphone is open)        checked, once the answer has played out
 *   # anything                      a remark
 *
 * Pauses are not compared unless the A line has one: [10] is a silence of ten seconds; and sounds not
 * unless it has a [chime]. Breaks in a row are one silence; those under three seconds never show. Without (… into it) an
 * answer plays out before the next U.
 */
import { timeLater } from '../../simulator/terminal/lines';
import { APPROVES, approvedText, wrapped, writeApproved } from './approve';
import { HEARD_SECONDS, secondsOfMoment } from './moments';
import { named, speltOut } from './passages';
import { type Conversation, type ConversationOptions, makeConversation } from './talk';
import { differenceOf } from './wording';

export type { Answer, Conversation, ConversationOptions } from './talk';
export { makeConversation } from './talk';

type Step = {
  readonly line: number;
  readonly written: string;
} & (
  | { readonly kind: 'user'; readonly text: string; readonly name?: string | undefined }
  | { readonly kind: 'coach'; readonly text: string }
  | { readonly kind: 'event'; readonly text: string }
);

/** A test that holds the conversation and compares every answer it writes down. */
export function transcript(name: string, text: string, options: ConversationOptions = {}): void {
  // A user to each: what one conversation leaves in a table is not met in the next.
  const device = { userId: `amzn1.ask.account.${name}`, ...options.device };
  test(name, async () => {
    if (!APPROVES) return void (await holdTranscript(text, { ...options, device }));
    writeApproved(text, await approvedTranscript(text, { ...options, device }));
  });
}

/** The conversation itself. Throws an Error that shows the transcript where it went another way. */
export async function holdTranscript(
  text: string,
  options: ConversationOptions = {},
): Promise<Conversation> {
  const steps = stepsOf(text);
  let conversation = makeConversation(options);
  for (const [index, step] of steps.entries()) {
    try {
      conversation = await take(step, conversation);
    } catch (problem) {
      throw failure(steps.slice(0, index + 1), conversation.answer.text, problem);
    }
  }
  return conversation;
}

/** The transcript with what is said now; from where it can't go on, as it was. */
async function approvedTranscript(text: string, options: ConversationOptions): Promise<string> {
  const lines: (string | null)[] = text.split('\n');
  let conversation = makeConversation(options);
  for (const step of stepsOf(text)) {
    try {
      conversation = await take(step, conversation);
    } catch {
      if (step.kind !== 'coach') break;
      const indent = /^\s*/.exec(lines[step.line - 1] ?? '')?.[0] ?? '';
      lines[step.line - 1] = wrapped(
        approvedText(step.text, named(conversation.answer.text, step.text)),
        indent,
      );
      for (let at = step.line; /^\s+(?!U( \w+)?:|A:|\(|#)\S/.test(lines[at] ?? ''); at += 1)
        lines[at] = null;
    }
  }
  return lines.filter((line) => line !== null).join('\n');
}

async function take(step: Step, conversation: Conversation): Promise<Conversation> {
  if (step.kind === 'user') await conversation.say(step.text, step.name);
  else if (step.kind === 'coach') {
    const difference = differenceOf(speltOut(step.text), conversation.answer.text);
    if (difference !== null) throw new Error(difference);
  } else return await happen(step.text, conversation);
  return conversation;
}

/** Requests tell whole seconds: where those say that the moment is still to come, the next one. */
async function cutAtMoment(moment: number, conversation: Conversation): Promise<void> {
  await conversation.cutAt(moment);
  const now = conversation.clock.now();
  const isTold = Math.floor(now) - Math.floor(now - moment) >= moment - HEARD_SECONDS;
  if (!isTold) await conversation.cutAt(moment + Math.ceil(now) - now);
}

async function happen(event: string, conversation: Conversation): Promise<Conversation> {
  const [, cut] = /^(\d+(?:\.\d+)?) s into it$/.exec(event) ?? [];
  const later = timeLater(`(${event})`);
  const moment = secondsOfMoment(event, conversation.answer.response);
  if (cut !== undefined) await conversation.cutAt(Number(cut));
  else if (moment !== null) await cutAtMoment(moment, conversation);
  else if (later !== null) await conversation.wait(later);
  else if (event === 'silence') await conversation.silence();
  else if (event === 'unplugged') conversation.unplug();
  else if (event === 'on another echo') return conversation.newDevice(ANOTHER_ECHO);
  else if (event === 'the session is over') {
    await conversation.playOut();
    if (conversation.inSession) throw new Error('The session is still open.');
  } else if (event === 'the microphone is open') {
    await conversation.playOut();
    if (!conversation.open) throw new Error('The microphone is shut.');
  } else throw new Error(`No transcript knows "(${event})".`);
  return conversation;
}

const ANOTHER_ECHO = { deviceId: 'amzn1.ask.device.ANOTHER' };

function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, who, name, said = ''] = /^([UA])(?: (\w+))?:\s*(.*)$/.exec(line) ?? [];
    const [, event] = /^\((.+)\)$/.exec(line) ?? [];
    const last = steps.at(-1);
    const at = { line: index + 1, written: line };
    if (who === 'U') steps.push({ ...at, kind: 'user', text: said, name });
    else if (who === 'A') steps.push({ ...at, kind: 'coach', text: said });
    else if (event !== undefined) steps.push({ ...at, kind: 'event', text: event });
    else if (last?.kind === 'coach') {
      steps[steps.length - 1] = {
        ...last,
        written: `${last.written} ${line}`,
        text: `${last.text} ${line}`,
      };
    } else throw new Error(`Line ${index + 1} of the transcript is no turn: "${line}"`);
  }
  return steps;
}

const SHOWN_STEPS = 6;

function failure(steps: readonly Step[], said: string, problem: unknown): Error {
  const failed = steps.at(-1);
  const why = problem instanceof Error ? problem.message : String(problem);
  const lines = steps.slice(-SHOWN_STEPS - 1, -1).map(({ written }) => `    ${written}`);
  if (failed?.kind === 'coach') lines.push(`  - ${failed.written}`, `  + A: ${said}`);
  else lines.push(`  > ${failed?.written}`);
  const error = new Error(
    `Line ${failed?.line} of the transcript:\n\n${lines.join('\n')}\n\n${why}\n`,
  );
  // The stack of a transcript leads through this file only, and says nothing of the sentence.
  error.stack = error.message;
  return error;
}
