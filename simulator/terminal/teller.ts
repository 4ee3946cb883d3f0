/** Tells in a terminal what the Echo does. */
import { toTenths } from '../../lambda/script/seconds';
import type { Rang } from '../amazon/amazon';
import type { Clock } from '../echo/clock';
import type { EchoEvent, SessionEnd } from '../echo/echo';
import { bar, type Display } from './display';

/** Shorter silences are a breath of the talk and not shown. */
const SHOWN_SECONDS = 3;
const REDRAW_MS = 200;

const WHY: Readonly<Record<SessionEnd, string>> = {
  skill: 'the coach said goodbye',
  silence: 'nobody spoke',
  exit: 'you left',
  replaced: 'opened again',
  error: "There was a problem with the requested skill's response",
  unplugged: 'unplugged',
};

/** The changing line: what the Echo does just now, counted down where it takes a time. */
function makeChanging(display: Display, clock: Clock, live: boolean) {
  let redraw: NodeJS.Timeout | undefined;
  return {
    show(status: (secondsLeft: number) => string, seconds = 0) {
      clearInterval(redraw);
      if (!live) return;
      const until = clock.now() + seconds;
      const draw = () => display.status(status(Math.max(0, until - clock.now())));
      draw();
      if (seconds > 0) redraw = setInterval(draw, REDRAW_MS);
    },
    stop: () => clearInterval(redraw),
  };
}

const atLeast = (seconds: number) => Math.ceil(seconds - 0.05);

/** A teller whose countdowns follow the clock; `live` keeps one on the changing line. */
export function makeTeller(display: Display, clock: Clock, live: boolean) {
  const changing = makeChanging(display, clock, live);
  let coachSpoke = false;
  let counted = 0;
  let closed = false;

  const note = (text: string) => display.line('', `[${text}]`, 'note');
  const speaking = () => changing.show(() => '♪ speaking > ');
  const asleep = () => changing.show(() => 'say "open knee coach" > ');

  /** A countdown leaves its seconds behind once it has run. */
  function leaveCountdown() {
    if (counted > 0) note(`${counted} s`);
    counted = 0;
  }

  function silence(seconds: number) {
    if (seconds < SHOWN_SECONDS) return;
    if (!live) {
      note(`${toTenths(seconds)} s`);
      return;
    }
    counted = toTenths(seconds);
    changing.show((left) => `${bar(left, seconds)} ${atLeast(left)} s > `, seconds);
  }

  function speech(part: 'answer' | 'reprompt') {
    if (part === 'reprompt') note('nothing heard, so it asks once more');
    coachSpoke = false;
    speaking();
  }

  function words(text: string) {
    display.line(coachSpoke ? '' : 'Coach', text, 'words');
    coachSpoke = true;
    speaking();
  }

  /** `sign` stands before what is open or shut; pipes read it once, and no countdown. */
  function open(sign: string, what: string, plainly: string, seconds: number) {
    if (!live) note(`${plainly}, ${seconds} s`);
    changing.show((left) => `${sign} ${what}, ${atLeast(left)} s > `, seconds);
  }

  function tell(event: EchoEvent) {
    if (closed) return;
    if (event.kind !== 'request' && event.kind !== 'response' && event.kind !== 'cut') {
      leaveCountdown();
    }
    switch (event.kind) {
      case 'heard':
        if (event.heard.how === 'near') note(`taken as ${event.heard.intent}`);
        if (event.heard.how === 'none') note('not understood');
        break;
      case 'notForSkill':
        note('no session is open, so this is not for the coach; begin with: open knee coach');
        asleep();
        break;
      case 'alexa':
        display.line('Alexa', event.text, 'words');
        break;
      case 'speech':
        speech(event.part);
        break;
      case 'words':
        words(event.text);
        break;
      case 'chime':
        note('chime');
        break;
      case 'silence':
        silence(event.seconds);
        break;
      case 'cut':
        counted = 0;
        note(`cut after ${toTenths(event.afterSeconds)} s`);
        break;
      case 'microphone':
        if (event.open) open('●', 'microphone open', 'microphone open', event.seconds);
        break;
      case 'waiting':
        open('○', 'microphone shut', 'microphone shut, session open', event.seconds);
        break;
      case 'sessionEnded':
        note(`session over: ${WHY[event.why]}`);
        asleep();
        break;
      case 'failed':
        note(`the skill failed: ${event.message}`);
        break;
      case 'request':
      case 'response':
      case 'directive':
        break;
    }
  }

  asleep();
  return {
    /** What someone says, as it reaches the Echo. */
    you: (utterance: string) => display.line('You', utterance, 'you'),
    tell,
    /** What Amazon says by itself. */
    rang({ of, said, rings }: Rang) {
      if (closed) return;
      leaveCountdown();
      note(of === 'timer' && !rings ? 'a timer is up' : `a ${of} rings`);
      display.line('Alexa', said, 'words');
    },
    /** Takes the changing line away; what the Echo does from now on is not told. */
    close() {
      closed = true;
      changing.stop();
      display.close();
    },
  };
}
