/** English where no device is called by its name: on a page of its own, with buttons. */
import type { Language } from '../language';
import type { PageWords } from '../page';
import { EN } from '.';
import { capital, duration, listed, numberWord } from './fill';
import { HOW_MANY } from './how-many';
import { KIT, SOMETHING_SOFT } from './kit';
import { NOTICES } from './notices';
import { forIt, fromTheStart, thatSide, withIt } from './sentences';

const { coach, screen } = EN;
const { door, invite } = coach;
const [, stillHere] = invite.silence;

/** What is said and shown there: as anywhere, but for how to be heard. */
export const EN_ON_PAGE: Language = {
  ...EN,
  greeting: {
    ...EN.greeting,
    new: { ...EN.greeting.new, asks: 'Tap Start, or ask me why it hurts.' },
    again: { asks: 'Tap Start for the routine, or ask me why a kneecap hurts.' },
  },
  failure: {
    wayOn: { asks: 'Sorry, something went wrong, and your place is kept. Tap Carry on.' },
    again: { asks: 'Tap Carry on, and we go on from there.' },
  },
  coach: {
    ...coach,
    door: {
      ...door,
      notForgotten: [
        "I couldn't reach what I keep just now, so it's still there.",
        'Come back a little later, and ask me to forget you once more.',
      ],
      wait: {
        ...door.wait,
        howToGoOn: "When you're ready, tap Ready.",
        forLonger: 'Stay away as long as you like: your place is kept.',
      },
    },
    ice: {
      ...coach.ice,
      notAllowed: 'No timer, then. Take it easy.',
      askAlexa: "I can't set a timer here. Set one on your phone, for fifteen minutes.",
      failed: "Sorry, the timer couldn't be set. Set one on your phone, for fifteen minutes.",
      cannotSee: "Sorry, I can't reach the timers just now.",
    },
    remind: {
      ...coach.remind,
      notAllowed: 'No reminder, then.',
      askAlexa: "I can't set reminders here. You can set one on your phone.",
    },
    begin: {
      ...coach.begin,
      pause: 'While I talk or count, tap the picture to pause.',
      onceYouHaveIt: 'Once you have it, tap Ready.',
    },
    invite: {
      ...invite,
      inPlace: [
        { asks: "Tap Ready when you're in place." },
        { asks: "When you're in place, tap Ready." },
      ],
      inPlaceFor: (id, seconds) => {
        const left = seconds === null ? '' : `: ${seconds} seconds to go`;
        return [{ asks: `When you're in place${forIt(id)}, tap Ready${left}.` }];
      },
      fromTheStart: (id, side) => [{ asks: `Tap Ready, and ${fromTheStart(id, side)}.` }],
      goOnWith: (id) => [{ asks: `Tap Ready, and we'll go on${withIt(id)}.` }],
      counts: [
        { asks: 'Nearly done, so that counts. Tap Ready to go on.' },
        { asks: 'That one counts. Tap Ready, and we go on.' },
      ],
      rest: (id, side, seconds) => {
        const left = seconds === null ? ' where we were' : `, ${seconds} seconds to go`;
        return [{ asks: `Tap Ready, and we'll go on with ${thatSide(id, side)}${left}.` }];
      },
      whenYouAre: { asks: 'Tap Ready when you are.' },
      silence: ['No rush.', stillHere, 'If I go quiet, your place is kept.'],
      goesOn: (seconds) => {
        const soon = `in ${numberWord(seconds).toLowerCase()} seconds. Or tap Wait.`;
        return [`I'll go on ${soon}`, `We go on ${soon}`];
      },
    },
  },
  screen: {
    ...screen,
    starting: {
      ...screen.starting,
      withTouch: 'Wait, or\u00a0begin\u00a0now',
      withRemote: '',
      withVoice: '',
    },
  },
};

export const PAGE: PageWords = {
  product: screen.titles.product,
  description: `${capital(HOW_MANY)} exercises for a runner's aching kneecap, led by voice while you lie on the floor.`,
  door: {
    what: `${capital(HOW_MANY)} exercises for a runner's aching kneecap. I lead, by voice and picture; you need no hands.`,
    howLong: (seconds) => `About ${duration(seconds)}`,
    need: `${capital(listed([...Object.values(KIT), SOMETHING_SOFT]))}. Something missing? Another way is found.`,
    labels: { time: 'Time', need: 'You need' },
    start: 'Start',
    carryOn: 'Carry on',
    fresh: 'Start over',
    why: 'Why does it hurt?',
    notice: [...NOTICES.full, "In an emergency, call your emergency number. I can't call for you."],
    privacy: 'Your place stays in this browser. Nothing is sent anywhere.',
  },
  buttons: {
    done: { label: 'Done', spoken: 'Done, back to the beginning' },
    more: { label: 'More', spoken: 'More: type, what was said, settings' },
    close: { label: 'Close', spoken: 'Close' },
    send: { label: 'Ask', spoken: 'Ask' },
    listen: { label: 'Listen', spoken: 'Listen to me in the silences' },
    deaf: { label: 'Stop listening', spoken: 'Stop listening to me' },
  },
  chips: {
    start: [
      'Why does my kneecap hurt?',
      'What are the exercises?',
      'Only the stretches',
      "I've got five minutes",
    ],
    carryOn: ['Start over', 'How long left?', 'What did I do last time?'],
    cause: ['What are the exercises?', 'Only the stretches', 'When should I see a doctor?'],
    list: ['Only the stretches', "I've got five minutes", 'Why does my kneecap hurt?'],
    setUp: [
      'How do I do this one?',
      'How long left?',
      "I don't have one",
      'Switch legs',
      'Skip this one',
      'It hurts',
    ],
    effort: ['How long left?', 'What should I feel?', 'This is too hard', 'Slow down', 'It hurts'],
    words: [
      'How do I ice my knee?',
      'When should I see a doctor?',
      'What are the exercises?',
      'Stop',
    ],
    finish: [
      'How do I ice my knee?',
      'When should I see a doctor?',
      'What did I do last time?',
      'Stop',
    ],
  },
  labels: {
    stage: 'The exercise',
    controls: 'Controls',
    chips: 'What you can ask',
    say: 'Ask or tell me anything',
    transcript: 'What was said',
    settings: 'Settings',
  },
  you: 'You',
  coach: 'Coach',
  secondsLeft: (seconds) => `${seconds} s left`,
  closed: 'Your place is kept.',
  settings: {
    voice: 'Voice',
    bestVoice: 'The best one here',
    noVoice:
      'This browser has no voice. The words are written, and chimes tell when to begin and end.',
    mute: 'Speak',
    signals: 'Chime and buzz',
    forget: 'Forget me',
    forgotten: 'All that was kept here is deleted.',
  },
  listening: {
    off: 'I no longer listen.',
    on: 'I listen in the silences, not while I talk.',
    can: 'Tap the microphone, and I listen in the silences. What you say stays on this device.',
    cannot: "I can't listen in this browser. Tap, or type; it goes on by itself.",
    failed: "I can't hear you just now. Tap, or type; it goes on by itself.",
  },
  insecure: 'This page needs an address that begins with https, or your place cannot be kept.',
  notYet: "I can't make out typed words just yet. Try again in a moment.",
};
