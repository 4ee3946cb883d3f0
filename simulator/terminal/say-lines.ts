/** Says the lines that someone types or pipes to an Echo, each at its time. */
import type { Echo } from '../echo/echo';
import { bargeIn, type Lines, timeLater } from './lines';

export interface Speaker {
  readonly echo: Echo;
  readonly lines: Lines;
  /** True where a line is said the moment it is typed, whatever the Echo does. */
  readonly atOnce: boolean;
  now(): number;
  speechBegan(): number;
  /** Lets the Echo go on: to the next thing that happens, no further than `until`. */
  play(until?: number): Promise<void>;
  waitForLine(): Promise<void>;
  /** Whatever happens in it. */
  passTime(seconds: number): Promise<void>;
  say(utterance: string): Promise<void>;
}

/** Says them until they end and the last answer has been heard. */
export async function sayLines(speaker: Speaker): Promise<void> {
  const { echo, lines, atOnce } = speaker;
  for (;;) {
    await echo.settled();
    const line = lines.peek();
    if (echo.doing === 'speaking' && !atOnce) {
      await playOn(speaker, line);
    } else if (line === undefined) {
      if (lines.ended) return;
      await speaker.waitForLine();
    } else {
      lines.take();
      const said = line.trim();
      const later = timeLater(said);
      if (later !== null && !atOnce) {
        await speaker.passTime(later);
        continue;
      }
      if (said !== '') await speaker.say(atOnce ? said : (bargeIn(said)?.utterance ?? said));
      else if (!atOnce) await saySilence(speaker);
    }
  }
}

/** Lets the Echo speak, to the moment at which the next line interrupts it where it does. */
async function playOn(speaker: Speaker, line: string | undefined): Promise<void> {
  const barge = line === undefined ? null : bargeIn(line);
  if (barge === null) {
    await speaker.play();
    return;
  }
  const at = speaker.speechBegan() + barge.seconds;
  if (speaker.now() < at - 0.01) await speaker.play(at);
  else {
    speaker.lines.take();
    await speaker.say(barge.utterance);
  }
}

async function saySilence({ echo, play }: Speaker): Promise<void> {
  const before = echo.doing;
  while (before !== 'asleep' && echo.doing === before) {
    await play();
    await echo.settled();
  }
}
