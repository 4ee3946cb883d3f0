/// <reference lib="dom" />
/** The page that is an Echo: its session, its microphone, its voice and its screen. `npm run show`. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { EN } from '../../lambda/language/en';
import { secondsOfWords } from '../../lambda/script/seconds';
import type { Rang } from '../amazon/amazon';
import { makeEar } from '../ear/ear';
import { realClock } from '../echo/clock';
import { type Echo, type EchoEvent, makeEcho } from '../echo/echo';
import { model } from '../echo/model';
import { spokenIn } from '../echo/person';
import type { Screen } from '../echo/request';
import { secondsOfSound } from '../echo/soundbank';
import { strike } from './bell';
import { amazonElsewhere, makeAlerts, post } from './beside';
import { PROFILES, type Profile, viewportOf } from './profiles';
import { makeViewhost } from './viewhost';
import { makeRecognition, makeVoice, type Recognition } from './voice';

const LANGUAGE = 'en-US';
/** What a current device draws. */
const APL_VERSION = '2024.3';
/** A picture stays so long after the session is over. */
const LINGERS_SECONDS = 12;
const SPEAKER = 'speaker';
const HINTS = [
  'open knee coach',
  'why does my kneecap hurt',
  'start the routine',
  'ready',
  'pause',
  'how long left',
  'next',
  'stop',
];

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const device = find<HTMLSelectElement>('device');
const voiced = find<HTMLInputElement>('voice');
const box = find('case');
const glass = find('glass');
const screen = find('screen');
const home = find('home');
const told = find('told');
const countdown = find('count');
const transcript = find('transcript');
const sounds = find<HTMLInputElement>('sounds');
const speed = find('speed');
const caption = find('caption');
const bar = find('answer');
const words = find<HTMLInputElement>('words');
const entries = find('entries');

const clock = realClock();
const voice = makeVoice(clock, LANGUAGE);
const hear = makeEar(model);
const lookForAlerts = makeAlerts(clock, rang);
let profile: Profile | null = PROFILES[2] ?? null;
let echo: Echo;

/** What went wrong so far, and when all is answered and drawn: for tests. */
export interface ShowPage {
  readonly problems: string[];
  settled(): Promise<void>;
}
declare global {
  interface Window {
    show: ShowPage;
  }
}
const problems: string[] = [];
window.show = {
  problems,
  async settled() {
    await echo.settled();
    await drawing;
  },
};

function log(title: string, body: unknown) {
  const item = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  details.append(summary);
  // Written when it is looked at: a routine is a megabyte of JSON.
  details.addEventListener('toggle', () => {
    if (details.querySelector('pre')) return;
    const text = document.createElement('pre');
    text.textContent = JSON.stringify(body, null, 2);
    details.append(text);
  });
  item.append(details);
  entries.append(item);
}

function problem(message: string) {
  problems.push(message);
  log(`Problem: ${message}`, message);
}

const viewhost = makeViewhost(
  screen,
  (event, token) => {
    void echo.touch({ token, ...event });
  },
  problem,
);
let drawing: Promise<void> = Promise.resolve();
const draw = (work: () => Promise<void> | void) => {
  drawing = drawing.then(work).catch((error: unknown) => problem(String(error)));
};

function goHome() {
  draw(() => viewhost.clear());
  home.hidden = false;
}

/** What the page needs besides the device, in pixels: header, caption, words to say. */
const AROUND_DEVICE = 440;
const SMALLEST_DEVICE = 260;

/** The device as large as the page has room for. */
function fitRoom() {
  const width = profile?.width ?? 300;
  const height = profile?.height ?? 300;
  const room = {
    width: find('room').clientWidth - 40,
    height: Math.max(SMALLEST_DEVICE, window.innerHeight - AROUND_DEVICE),
  };
  const scale = Math.min(1, room.width / width, room.height / height);
  glass.style.width = `${width * scale}px`;
  glass.style.height = `${height * scale}px`;
  screen.style.transform = `scale(${scale})`;
}

function lit(doing: 'listening' | 'speaking' | 'idle') {
  box.classList.toggle('listening', doing === 'listening');
  box.classList.toggle('speaking', doing === 'speaking');
}

/** What runs down in sight: an answer, a silence, an open microphone. */
let counting: { text: (left: number) => string; ends: number } | null = null;
let answer: { began: number; seconds: number } | null = null;

function paint() {
  const now = clock.now();
  const left = counting && Math.max(0, Math.ceil(counting.ends - now));
  countdown.textContent = counting && left !== null ? counting.text(left) : '';
  const part = answer ? Math.min(1, (now - answer.began) / answer.seconds) : 0;
  (bar.firstElementChild as HTMLElement).style.width = `${part * 100}%`;
  bar.setAttribute('aria-valuenow', String(Math.round(part * 100)));
}
setInterval(paint, 200);

function count(seconds: number, text: (left: number) => string) {
  told.textContent = '';
  counting = { text, ends: clock.now() + seconds };
  paint();
}

function say(text: string) {
  counting = null;
  countdown.textContent = '';
  told.textContent = text;
}

/** A line of the conversation, beside the device. */
function write(who: 'you' | 'coach' | 'alexa', text: string) {
  const line = document.createElement('li');
  line.className = who;
  line.textContent = text;
  transcript.querySelector('ol')?.append(line);
  transcript.scrollTop = transcript.scrollHeight;
}

/** The microphone opens and shuts with a sound, as on a device set to do so. In Hertz. */
const TONES = { opens: 880, shuts: 440 } as const;

function sound(what: keyof typeof TONES) {
  if (sounds.checked && window.warp.rate <= 1) strike(TONES[what], 0.25, 0.08);
}

/** To the next words: so fast, and nobody speaks. */
const SKIP_RATE = 40;
let usualRate = 1;

function goAt(rate: number) {
  window.warp.rate = rate;
  voice.speed = rate;
}

speed.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (button === null) return;
  if (button.id === 'skip') {
    voice.hush();
    return goAt(SKIP_RATE);
  }
  usualRate = Number(button.dataset.rate);
  goAt(usualRate);
  for (const one of speed.querySelectorAll('[data-rate]')) {
    one.setAttribute('aria-pressed', String(one === button));
  }
});

const ENDS: Readonly<Record<Extract<EchoEvent, { kind: 'sessionEnded' }>['why'], string>> = {
  skill: 'The session is over.',
  silence: 'Nobody spoke: the session is closed.',
  exit: 'The session is over.',
  replaced: 'Opened anew.',
  error: 'Alexa would have refused that answer.',
  unplugged: '',
};

/** Nothing is said or heard any more. */
function rest() {
  answer = null;
  lit('idle');
}

function microphone(event: Extract<EchoEvent, { kind: 'microphone' }>) {
  rest();
  goAt(usualRate);
  sound(event.open ? 'opens' : 'shuts');
  if (!event.open) return say('The microphone is shut. Begin with “Alexa”, or just type.');
  lit('listening');
  count(event.seconds, (left) => `the microphone is open for ${left} s`);
  told.textContent = 'Listening: ';
}

function sessionEnded(why: keyof typeof ENDS) {
  voice.hush();
  rest();
  goAt(usualRate);
  say(ENDS[why]);
  clock.after(LINGERS_SECONDS, () => {
    if (echo.session === null && echo.doing === 'asleep') goHome();
  });
}

function listener(event: EchoEvent) {
  switch (event.kind) {
    case 'heard':
      log(`You: ${event.heard.utterance} (${event.heard.intent})`, event.heard);
      write('you', event.heard.utterance);
      break;
    case 'notForSkill':
      say('Not for Knee Coach. Say: open knee coach.');
      break;
    case 'alexa':
      alexaSays(event.text);
      break;
    case 'request':
      log(`Request: ${event.request.request.type}`, event.request);
      break;
    case 'response':
      log('Response', event.response);
      break;
    case 'directive':
      show(event.directive);
      break;
    case 'speech':
      lit('speaking');
      answer = { began: clock.now(), seconds: Math.max(0.1, event.seconds) };
      break;
    case 'words':
      say('');
      if (window.warp.rate !== usualRate) goAt(usualRate);
      write('coach', event.text);
      caption.textContent = event.text;
      voice.say(event.text, event.seconds);
      break;
    case 'chime':
      voice.chime(event.source, event.seconds);
      break;
    case 'silence':
      if (event.seconds >= 3) count(event.seconds, (left) => `… ${left} s`);
      break;
    case 'cut':
      voice.hush();
      rest();
      break;
    case 'microphone':
      microphone(event);
      break;
    case 'waiting':
      rest();
      say('The microphone is shut; the session goes on for a while.');
      break;
    case 'sessionEnded':
      sessionEnded(event.why);
      break;
    case 'failed':
      problem(event.message);
      say(event.message);
      break;
  }
}

function show(directive: { readonly type: string }) {
  const on = profile;
  if (on === null) return;
  if (directive.type === 'Alexa.Presentation.APL.RenderDocument') {
    draw(async () => {
      await viewhost.render(directive, on);
      home.hidden = true;
    });
  }
  if (directive.type === 'Alexa.Presentation.APL.ExecuteCommands') {
    draw(() => viewhost.execute(directive));
  }
}

async function send(request: RequestEnvelope): Promise<ResponseEnvelope> {
  const answered = await post<ResponseEnvelope>('/alexa', request);
  await lookForAlerts();
  return answered;
}

/** Alexa's own words, for a skill or by herself. */
function alexaSays(text: string) {
  write('alexa', text);
  caption.textContent = text;
  voice.say(text, secondsOfWords(text, EN.speed));
}

const ALERT = 'soundbank://soundlibrary/musical/amzn_sfx_church_bell_1x_05';

function rang({ of, text, said, rings }: Rang) {
  log(of === 'timer' && !rings ? 'A timer is up' : `A ${of} rings`, text);
  if (rings) voice.chime(ALERT, secondsOfSound(ALERT));
  alexaSays(said);
}

/** Takes another device from the shelf: the old one is unplugged. */
function plugIn(id: string) {
  echo?.unplug();
  voice.hush();
  profile = PROFILES.find((one) => one.id === id) ?? null;
  box.classList.toggle('round', profile?.shape === 'ROUND');
  box.classList.toggle('speaker', profile === null);
  const itsScreen: { screen?: Screen } = profile
    ? { screen: { maxVersion: APL_VERSION, viewport: viewportOf(profile) } }
    : {};
  echo = makeEcho({
    ...{ send, hear, model, clock: voice.clock, listener, device: itsScreen },
    amazon: amazonElsewhere,
  });
  goHome();
  lit('idle');
  caption.textContent = '';
  say('Type or say: open knee coach');
  fitRoom();
}

async function speak(utterance: string) {
  if (utterance.trim() === '') return;
  say(`You: ${utterance}`);
  await echo.say(...spokenIn(utterance));
}

for (const { id, name } of [...PROFILES, { id: SPEAKER, name: 'Echo, a speaker' }]) {
  device.add(new Option(name, id));
}
device.value = profile?.id ?? SPEAKER;
device.addEventListener('change', () => plugIn(device.value));
voiced.addEventListener('change', () => {
  voice.on = voiced.checked;
  if (!voice.on) voice.hush();
});
window.addEventListener('resize', fitRoom);
find('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const utterance = words.value;
  words.value = '';
  void speak(utterance);
});
for (const hint of HINTS) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = hint;
  button.addEventListener('click', () => void speak(hint));
  find('hints').append(button);
}

const mic = find<HTMLButtonElement>('mic');
const DEAF = 'This browser cannot listen on this computer: type instead.';

function deafen() {
  mic.disabled = true;
  mic.title = DEAF;
  words.placeholder = 'Type: open knee coach';
  say(DEAF);
}

/** Errors after which another try may hear something. */
const PASSING = ['no-speech', 'aborted'];

/** While it listens, the coach waits. */
function listenWith(recognition: Recognition) {
  let goOn = () => {};
  const isOn = () => mic.classList.contains('on');
  recognition.onresult = (event) => void speak(event.results[0][0].transcript);
  recognition.onend = () => {
    mic.classList.remove('on');
    goOn();
  };
  recognition.onerror = ({ error }) => {
    if (!PASSING.includes(error)) deafen();
    else say('Nothing was heard. You can type instead.');
  };
  mic.addEventListener('click', () => {
    if (isOn()) return recognition.abort();
    goOn = voice.hold();
    voice.hush();
    mic.classList.add('on');
    recognition.start();
  });
  mic.disabled = false;
}

home.innerHTML = '<p>Try “open knee coach”</p><small>Knee Coach</small>';
plugIn(device.value);
void makeRecognition(LANGUAGE)
  .catch(() => null)
  .then((recognition) => (recognition === null ? deafen() : listenWith(recognition)));
