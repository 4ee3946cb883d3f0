/// <reference lib="dom" />
/** The page: the skill, the device it talks to, the voice and the room, put together in the browser. */
import { GO_ON_SECONDS } from '../lambda/coach/invite';
import { EN_ON_PAGE, PAGE } from '../lambda/language/en/page';
import type { ExerciseId } from '../lambda/routine/types';
import type { Picture } from '../lambda/screen/picture';
import { type TapAction, tapArguments, tokenOf } from '../lambda/screen/taps';
import { makeSkill, type Skill } from '../lambda/skill';
import { FALLBACK, type InteractionModel } from '../model/types';
import type { Heard } from '../simulator/ear/ear';
import { type EchoEvent, makeEcho } from '../simulator/echo/echo';
import { type Device, launch, newSession } from '../simulator/echo/request';
import { makeAwake } from './awake';
import { beats } from './beats';
import { afterFrame, nextTask } from './frame';
import { endLeftOpen, noteHeard } from './heard';
import { makeHearing } from './hearing';
import { canListen, makeListening } from './listening';
import { makeRoom } from './room';
import { pageScreen, pictureIn } from './screen';
import { keepSettings, readSettings } from './settings';
import { makeSignals, type Signal, signalsOf } from './signals';
import { makeSpeaking } from './speaking';
import { ownStorage } from './storage';
import { ROW_KEY, storageTable } from './table';
import { pacedClock } from './time';

/** Made while building: what the page's own phrases mean, and the model without its samples. */
declare const KNOWN: Readonly<Record<string, Heard>>;
declare const MODEL: InteractionModel;

declare global {
  interface Window {
    /** What went wrong so far, and when all is answered: for tests. */
    page: { readonly problems: readonly string[]; settled(): Promise<void> };
  }
}

const LANGUAGE = 'en-US';
/** In a shorter silence nobody has said anything before the coach goes on. */
const LONG_SILENCE_SECONDS = 5;
/** What opens the skill; the rest of a sentence that begins with it is a wish. */
const CALL = `ask ${MODEL.interactionModel.languageModel.invocationName} to`;

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const door = find('door');
const status = find('status');
const sheet = find<HTMLDialogElement>('sheet');
const transcript = find('transcript');

const device: Partial<Device> = {
  applicationId: 'page',
  userId: 'page',
  deviceId: 'page',
  locale: navigator.language.startsWith('en') ? navigator.language : 'en',
  screen: { maxVersion: '1.5', viewport: {} as never },
};

const problems: string[] = [];
const storage = ownStorage();
const parts = {
  log: {
    functionName: 'page',
    tellsTurns: false,
    info() {},
    error: (line: string) => void problems.push(line),
  },
  language: EN_ON_PAGE,
  screenOf: pageScreen,
};

const clock = pacedClock(beats);
const speaking = makeSpeaking(clock, LANGUAGE);
const hearing = makeHearing(KNOWN, 'ear.js');
const signals = makeSignals();
const keepAwake = makeAwake();
const listening = makeListening(clock, LANGUAGE, (words) => void say(words), deafened);
const skill = makeSkill({ ...parts, table: storageTable(storage) });
/** What is answered in the room is drawn in a task of its own: no frame of it waits for both. */
const send: Skill = async (request) => {
  const answer = await skill(request);
  if (door.hidden) await nextTask();
  return answer;
};
const echo = makeEcho({
  send,
  async hear(utterance) {
    const heard = await hearing.hear(utterance);
    if (heard === null) tell(PAGE.notYet);
    return heard ?? { utterance, intent: FALLBACK, slots: {}, how: 'none', score: 0 };
  },
  model: MODEL,
  clock,
  listener,
  device,
});
window.page = { problems, settled: () => echo.settled() };

let picture: Picture | null = null;
/** Of the picture, those that have not been given. */
let toGive: Signal[] = [];
/** The sounds of the answer: how many seconds are over, and the one that plays. */
let played = { before: 0, began: 0, seconds: 0 };
/** What is said that is no part of the picture: what is asked once more. */
let isAside = false;
let aside: string | null = null;
let isUnderWay = false;
/** The second that was last noted as heard. */
let noted: number | null = null;
let goesOn: { readonly at: number; readonly cancel: () => void } | null = null;

/** Seconds into what the picture shows. */
function secondsIn(): number {
  return played.before + Math.min(played.seconds, Math.max(0, clock.now() - played.began));
}

function tell(text: string) {
  status.textContent = text;
}

/** A browser lets a page speak and sound only after it was touched. */
function unlock() {
  speaking.unlock();
  signals.unlock();
}

function stay() {
  goesOn?.cancel();
  goesOn = null;
}

const room = makeRoom(EN_ON_PAGE.screen, EN_ON_PAGE.notices, PAGE, {
  tap: (action, exercise) => void tap(action, exercise),
  say: (phrase) => void say(phrase),
  carryOn: () => void say(`${CALL} carry on`, PAGE.door.carryOn),
  done: () => void leave(),
});

async function tap(action: TapAction | 'goOn', exercise?: ExerciseId) {
  if (picture === null) return;
  stay();
  tell('');
  unlock();
  const token = tokenOf(picture.turn);
  await echo.touch({ token, arguments: tapArguments(action, token, exercise) });
}

/** Says it for the runner; `written`: as the transcript has it. */
async function say(utterance: string, written = utterance) {
  if (utterance.trim() === '') return;
  stay();
  tell('');
  unlock();
  await looked;
  write(PAGE.you, written);
  // A conversation that has closed is opened anew by whatever is asked.
  await echo.say(
    echo.session === null && !utterance.startsWith(CALL) ? `${CALL} ${utterance}` : utterance,
  );
}

function write(who: string, text: string) {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = who;
  item.append(name, ` ${text}`);
  transcript.append(item);
  find('wasSaid').hidden = false;
}

function listener(event: EchoEvent) {
  switch (event.kind) {
    case 'directive': {
      const next = pictureIn(event.directive);
      if (next) show(next);
      else wait();
      break;
    }
    case 'speech':
      isAside = event.part === 'reprompt';
      aside = null;
      if (!isAside) played = { before: 0, began: clock.now(), seconds: 0 };
      break;
    case 'words':
      listening.close();
      if (isAside) aside = event.text;
      write(PAGE.coach, event.text);
      sound(event.seconds);
      speaking.say(event.text, event.seconds);
      break;
    case 'chime':
      sound(event.seconds);
      signals.chime(event.source, event.seconds);
      break;
    case 'silence':
      sound(event.seconds);
      if (event.seconds >= LONG_SILENCE_SECONDS) listening.open();
      break;
    case 'microphone':
      if (event.open) listening.open();
      else listening.close();
      break;
    case 'cut':
      speaking.hush();
      break;
    case 'failed':
      problems.push(event.message);
      break;
    case 'sessionEnded':
      stay();
      listening.close();
      break;
  }
  paint();
}

function sound(seconds: number) {
  if (isAside) return;
  played = { before: played.before + played.seconds, began: clock.now(), seconds };
}

function show(next: Picture) {
  stay();
  picture = next;
  played = { before: 0, began: clock.now(), seconds: 0 };
  aside = null;
  isUnderWay = next.kind === 'exercise' || (isUnderWay && next.kind !== 'finish');
  toGive = signalsOf(next);
  room.show(next);
  enter();
}

/** The routine goes on by itself, unless something is tapped or said before. */
function wait() {
  stay();
  goesOn = {
    at: clock.now() + GO_ON_SECONDS,
    cancel: clock.after(GO_ON_SECONDS, () => void tap('goOn')),
  };
}

function paint() {
  // The last words of a conversation are said when it is over.
  const isLive = echo.session !== null || echo.doing === 'speaking';
  const seconds = secondsIn();
  room.paint({ seconds, wait: goesOn && goesOn.at - clock.now(), isLive, isUnderWay, aside });
  keepAwake(isLive);
  const heard = echo.session ? Math.floor(clock.now()) : null;
  if (heard !== noted) noteHeard(storage, heard);
  noted = heard;
  const due = toGive.filter(({ atSeconds }) => atSeconds <= seconds);
  if (due.length === 0) return;
  toGive = toGive.slice(due.length);
  const last = due.at(-1);
  if (isLive && last) signals.give(last.kind);
}
clock.onBeat(paint);

function enter() {
  if (door.hidden) return;
  door.hidden = true;
  find('room').hidden = false;
  paint();
  // Both need to know where everything is: once, with the first words in their place.
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    // Who goes by keys goes on from the first of the buttons.
    find('controls').querySelector('button')?.focus({ preventScroll: true });
  });
}

/** Back to the door, with the place kept. */
async function leave() {
  stay();
  speaking.hush();
  if (echo.session !== null) await echo.say('exit');
  picture = null;
  isUnderWay = false;
  find('room').hidden = true;
  door.hidden = false;
  await look();
  find('start').focus();
}

/** Looks what is kept, without a word and without a trace, and offers to go on from there. */
async function look() {
  const kept = storage.getItem(ROW_KEY);
  if (kept === null) return offer(null);
  let copy: string | null = kept;
  const table = storageTable({
    getItem: () => copy,
    setItem: (_, value) => {
      copy = value;
    },
    removeItem: () => {
      copy = null;
    },
  });
  const { response } = await makeSkill({ ...parts, table })(launch(newSession(device)));
  const seen = response.directives?.map(pictureIn).find((one) => one !== null);
  offer(seen ?? null);
}

function offer(seen: Picture | null) {
  const isKept = seen !== null && seen.offer !== 'start';
  find('start').textContent = isKept ? PAGE.door.carryOn : PAGE.door.start;
  find('start').dataset.wish = isKept ? 'carry on' : 'start the routine';
  find('fresh').hidden = !isKept;
  // What the whole takes and needs is known to who is in the middle of it.
  find('whole').hidden = isKept;
  find('what').textContent = isKept
    ? seen.changes.map(({ text }) => text).join(' ')
    : PAGE.door.what;
}

function begin(id: string, wish: () => string) {
  find(id).addEventListener('click', (event) => {
    void say(`${CALL} ${wish()}`, (event.currentTarget as HTMLElement).textContent ?? '');
  });
}

begin('start', () => find('start').dataset.wish ?? 'start the routine');
begin('fresh', () => 'start over');
begin('why', () => 'why does my kneecap hurt');

find('stage').addEventListener('click', (event) => {
  const onButton = event.target instanceof Element && event.target.closest('button');
  if (onButton) return;
  if (echo.session !== null && (room.mode === 'effort' || goesOn)) void tap('wait');
});

for (const id of ['more', 'doorSettings']) {
  find(id).addEventListener('click', () => {
    sheet.showModal();
    transcript.scrollTop = transcript.scrollHeight;
  });
}
find('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = find<HTMLInputElement>('words');
  const { value } = words;
  words.value = '';
  sheet.close();
  void say(value);
});
find('forget').addEventListener('click', async () => {
  sheet.close();
  await leave();
  storage.removeItem(ROW_KEY);
  transcript.replaceChildren();
  find('wasSaid').hidden = true;
  await look();
  tell(PAGE.settings.forgotten);
});

const settings = readSettings(storage);
const speaks = find<HTMLInputElement>('speaks');
const signalled = find<HTMLInputElement>('signals');
const voices = find<HTMLSelectElement>('voice');

/** Without a voice what is said is told to a screen reader. */
function set() {
  speaking.on = settings.speaks;
  speaking.chosen = settings.voice;
  signals.on = settings.signals;
  if (!settings.speaks) speaking.hush();
  const isSilent = !settings.speaks || speaking.voices().length === 0;
  find('caption').setAttribute('aria-live', isSilent ? 'polite' : 'off');
}

function offerVoices() {
  const names = speaking.voices().map(({ name }) => name);
  voices.replaceChildren(
    new Option(PAGE.settings.bestVoice, ''),
    ...names.map((name) => new Option(name, name)),
  );
  voices.value = settings.voice ?? '';
  voices.closest<HTMLElement>('.row')?.toggleAttribute('hidden', names.length === 0);
  find('noVoice').hidden = names.length > 0;
  set();
}

speaks.checked = settings.speaks;
signalled.checked = settings.signals;
for (const one of [speaks, signalled, voices]) {
  one.addEventListener('change', () => {
    settings.speaks = speaks.checked;
    settings.signals = signalled.checked;
    settings.voice = voices.value || null;
    keepSettings(storage, settings);
    set();
  });
}
set();
window.speechSynthesis?.addEventListener('voiceschanged', offerVoices);

const listen = find<HTMLButtonElement>('listen');

function hears(isOn: boolean) {
  const { label, spoken } = isOn ? PAGE.buttons.deaf : PAGE.buttons.listen;
  listen.setAttribute('aria-pressed', String(isOn));
  listen.setAttribute('aria-label', PAGE.buttons.listen.spoken);
  listen.title = isOn ? spoken : label;
}

function deafened() {
  hears(false);
  tell(PAGE.listening.failed);
}

listen.addEventListener('click', async () => {
  const wanted = listen.getAttribute('aria-pressed') !== 'true';
  const isOn = await listening.allow(wanted).catch(() => false);
  hears(isOn);
  tell(isOn ? PAGE.listening.on : wanted ? PAGE.listening.failed : PAGE.listening.off);
});
async function offerListening() {
  const can = await canListen(LANGUAGE);
  listen.hidden = can === 'no';
  find('hearing').textContent = can === 'no' ? PAGE.listening.cannot : PAGE.listening.can;
}

// A phone that was locked may have stopped its voice in the middle.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') window.speechSynthesis?.resume();
});
find('insecure').hidden = isSecureContext;
function keepOffline() {
  navigator.serviceWorker?.register('offline.js').catch(() => {});
}
for (const late of [signals.open, hearing.load, offerVoices, offerListening, keepOffline]) {
  afterFrame(late);
}
const looked = endLeftOpen(storage, send, device).then(look);
