/** Two runners, one kitchen: what each hears, where Alexa knows the voice, and where it does not. */
import { type Conversation, makeConversation, transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'each has a place of their own, from one day to the next, and the household has its own',
  `
  U anna: open knee coach
  A: Hello, Anna. Welcome to Knee Coach. …
  U anna: do the hip flexor stretch
  A: …
  U anna: stop
  A: …
  U ben: open knee coach
  A: Hello, Ben. Welcome to Knee Coach. …
  U ben: do the ball squat
  A: …
  U ben: stop
  A: …
  (a day later)
  U anna: open knee coach
  A: Hello, Anna. Welcome back. You were at the hip flexor stretch. …
  U anna: stop
  A: …
  U ben: open knee coach
  A: Hello, Ben. Welcome back. You were at ball squats. …
  U ben: stop
  A: …
  U: open knee coach
  A: Welcome to Knee Coach. …
  U: what did I do last time
  A: …
  `,
);

transcript(
  'two who speak in turn within a session never meet',
  `
  U anna: open knee coach
  A: Hello, Anna. …
  U anna: do the hip flexor stretch
  A: …
  U anna: ready
  A: Right leg. …
  (20 s into it)
  # Ben walks in.
  U ben: what exercise is this
  A: …
  U ben: I don't have a foam roller
  A: …
  U ben: do the ball squat
  A: …
  # Her place is where he broke in, and his is his.
  U anna: how long left
  A: … hip flexor stretch. … with the right leg, 20 seconds to go.
  U ben: how long left
  A: … ball squats. …
  `,
);

transcript(
  'who is not known in one word goes on with what is under way',
  `
  U anna: open knee coach
  A: Hello, Anna. …
  U anna: do the hip flexor stretch
  A: …
  # Out of breath.
  U: ready
  A: Right leg. …
  (20 s into it)
  U ben: why does my kneecap hurt
  A: …
  U: how long left
  A: … hip flexor stretch. …
  U: stop
  A: …
  U: open knee coach
  A: Welcome to Knee Coach. …
  U anna: open knee coach
  A: Hello, Anna. Welcome back. You were at the right leg of the hip flexor stretch. …
  `,
);

transcript(
  'a routine that somebody unknown began is not taken from under them, and is the household’s',
  `
  U: open knee coach
  A: Welcome to Knee Coach. …
  U: do the hip flexor stretch
  A: …
  U anna: ready
  A: Right leg. …
  (20 s into it)
  U anna: stop
  A: …
  U anna: open knee coach
  A: Hello, Anna. Welcome to Knee Coach. …
  U: open knee coach
  A: … hip flexor stretch. …
  `,
);

transcript(
  'who is known after the greeting answers for themselves',
  `
  U: open knee coach
  A: Welcome to Knee Coach. …
  U: do the ball squat
  A: …
  U: stop
  A: …
  U: open knee coach
  A: Welcome back. You were at ball squats. …
  U anna: yes
  A: Six exercises, … …
  U anna: ready
  A: … First: foam rolling, for the outside of your thigh. …
  `,
);

transcript(
  'forget me deletes one’s own',
  `
  U anna: open knee coach
  A: Hello, Anna. …
  U anna: do the hip flexor stretch
  A: …
  U ben: do the ball squat
  A: …
  U ben: forget me
  A: That deletes your place, and everything I keep about your routines. Shall I forget it all?
  U anna: wait
  A: …
  U ben: yes
  A: Done. I've forgotten your place, and all else I kept of you. What I keep for others here stays.
  (the session is over)
  U ben: open knee coach
  A: Hello, Ben. Welcome to Knee Coach. …
  U anna: open knee coach
  A: Hello, Anna. Welcome back. You were at the hip flexor stretch. …
  `,
);

/** How often the routine was done, as it is told to who did it once; `meanwhile` happens while the last words are said. */
async function toldOfTimes(userId: string, meanwhile: (here: Conversation) => Promise<unknown>) {
  const here = makeConversation({ device: { userId } });
  await here.say('open knee coach');
  for (let next = 'start', said = ''; !said.includes('educational purposes'); next = 'ready') {
    said = (await here.say(next)).words;
  }
  await here.playOut();
  await meanwhile(here);
  while (here.inSession) await here.silence();
  const later = here.newDevice();
  await later.say('open knee coach');
  return (await later.say('how many times have i done this')).words;
}

test('who opens it on another echo before the first is silent has done the routine once', async () => {
  const alone = await toldOfTimes('amzn1.ask.account.one-echo', async () => {});
  const both = await toldOfTimes('amzn1.ask.account.two-echoes', (here) =>
    here.newDevice({ deviceId: 'amzn1.ask.device.KITCHEN' }).say('open knee coach'),
  );
  expect(both).toBe(alone);
});
