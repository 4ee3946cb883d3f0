/** What a page writes that the skill runs in by itself, without a device. */
import type { Text, Texts } from './language';

/** What is going on, as far as it matters to what may be said. */
export type ChipMoment =
  | ('start' | 'carryOn' | 'cause' | 'list' | 'setUp')
  | ('effort' | 'words' | 'finish');

interface Label {
  readonly label: Text;
  /** For who hears it instead of seeing it. */
  readonly spoken: Text;
}

export interface PageWords {
  readonly product: Text;
  /** In a line, for who looks for it. */
  readonly description: Text;
  readonly door: {
    readonly what: Text;
    readonly howLong: (seconds: number) => Text;
    readonly need: Text;
    /** Before the time it takes, and what is needed. */
    readonly labels: Readonly<Record<'time' | 'need', Text>>;
    readonly start: Text;
    readonly carryOn: Text;
    readonly fresh: Text;
    readonly why: Text;
    readonly notice: Texts;
    readonly privacy: Text;
  };
  readonly buttons: Readonly<Record<'done' | 'more' | 'close' | 'send' | 'listen' | 'deaf', Label>>;
  /** Phrases that may be said, to be tapped: the ear knows each to the letter. */
  readonly chips: Readonly<Record<ChipMoment, Texts>>;
  readonly labels: Readonly<
    Record<'stage' | 'controls' | 'chips' | 'say' | 'transcript' | 'settings', Text>
  >;
  readonly you: Text;
  readonly coach: Text;
  readonly secondsLeft: (seconds: number) => Text;
  /** Where the conversation has closed in the middle of a routine. */
  readonly closed: Text;
  readonly settings: Readonly<
    Record<'voice' | 'bestVoice' | 'noVoice' | 'mute' | 'signals' | 'forget' | 'forgotten', Text>
  >;
  readonly listening: Readonly<Record<'off' | 'on' | 'can' | 'cannot' | 'failed', Text>>;
  /** Where the page is served so that a browser keeps nothing for it. */
  readonly insecure: Text;
  /** Typed words that cannot be made out yet. */
  readonly notYet: Text;
}
