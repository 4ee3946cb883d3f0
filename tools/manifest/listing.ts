/** What the store says of the skill, and how a certifier tries it. Words that users read. */
import { HOW_MANY } from '../../lambda/language/en/how-many';

export const NAME = 'Knee Coach';

/** At most 160 characters. */
export const SUMMARY = `For runners with an aching kneecap: ask why it hurts, then be talked through ${HOW_MANY} exercises, hands free, at your own pace.`;

/** At most three, the first of which opens the skill. The others are samples of the interaction model. */
export const PHRASES = [
  'Alexa, open knee coach.',
  'Alexa, ask knee coach why does my kneecap hurt.',
  'Alexa, ask knee coach to start the routine.',
] as const;

/** At most 30. */
export const KEYWORDS = [
  'kneecap',
  'knee',
  'running',
  'runner',
  'stretching',
  'hip flexor',
  'hamstring',
  'foam roller',
  'side lunge',
  'band walk',
  'ball squat',
  'exercise',
  'hands free',
  'coach',
];

/** At most 4,000 characters. */
export function description(emergency: string): string {
  return `Does your kneecap ache when you run? Knee Coach tells you one common reason, in plain words. Then it leads you through ${HOW_MANY} exercises by voice alone, on the floor and on your feet.

HOW IT GOES
Say "Alexa, open knee coach." The coach tells you how to get into position, waits until you say "ready", and times each hold to the second. On a device with a screen it goes on by itself after a quarter of a minute, unless you say "wait". Left and right are always named. Stop at any moment: next time it carries on where you were.

THE ${HOW_MANY.toUpperCase()}
1. Roll the outside of the thigh
2. Kneeling hip flexor stretch
3. Outer hamstring stretch, on your back
4. Side lunge to balance
5. Side to side walk with a band
6. Squat with a ball against a wall
The whole routine takes about 18 minutes. The two stretches alone take about 6 minutes.

WHAT YOU NEED
Some room on the floor. A foam roller, an exercise band and a stability ball are useful, and none is a must: say "I have no roller" and you get another way.

WHAT YOU CAN SAY
- "ready", "next", "repeat", "wait", "go back"
- "how long is left", "slower", "less talk"
- "this is too hard", "kneeling hurts"
- "why does my kneecap hurt", "when should I see a doctor"
- "take me to the ball squat", "only the stretches"
- "forget me", which deletes all that is remembered of you
Say "Alexa" first while the coach is talking. No screen is needed. With one, you see the position and the countdown.

PLEASE READ
Knee Coach is for informational purposes and educational purposes only. It is not medical advice, and it is no substitute for a doctor or another qualified professional. It does not diagnose. Call your doctor before you start if you have an injury, an illness or recent surgery, if you are pregnant, or if you are not sure that exercise is right for you. Stop if something hurts. Call your doctor if your knee is swollen, locks, gives way, cannot take your weight, or keeps hurting. In an emergency, call ${emergency} or your local emergency number.

YOUR DATA
The skill remembers where you stopped, which exercises you have done, what gear you do without, and how fast and how fully you like to be told things. It asks for nothing about your health, and keeps nothing about it. Knee Coach stands on its own: no person, firm or institution endorses it.`;
}

/** Steps for the certifier; no account or hardware is needed. */
export const TESTING = `No account, purchase or hardware is needed, and no permission but to try steps 12 and 13. A device without a screen waits for "ready" before each exercise. A device with a screen shows the position and a countdown; it says that it will go on in fifteen seconds, with the microphone shut, and then goes on by itself, unless it hears "Alexa, wait".

1. "Alexa, open knee coach." The first time, a short notice is heard, then what the skill does, and a question. The microphone stays open.
2. "Why does my kneecap hurt?" An explanation, followed by an invitation; where Alexa can set up a phrase for it that needs no name, once by the offer of one. "No" leaves it.
3. "Start." What is needed is named, and the skill waits for "ready" (with a screen, it goes on by itself). "Ready": warnings, and how the first exercise is done, a roll of the outer thigh. You need not do it.
4. "Ready" once more: a countdown, then the exercise. Most of this answer is silence on purpose: the skill times a hold of thirty seconds or a minute, with short cues in between. To go on sooner, say "Alexa, next."
5. "Alexa, take me to the hip flexor stretch", then "ready": a hold of thirty seconds on the right, then a turn to the left.
6. "Alexa, stop" in the middle of a hold. Open the skill again: it offers to carry on at the same exercise and side.
7. "I have no roller." Another way to do the exercise is given, and remembered.
8. "My knee is swollen." The exercises end for today, with advice to see a doctor. "I have chest pain" is answered with the emergency number, and that the skill cannot call. The words of conditions and symptoms are in the interaction model for one reason: to warn, and to say who should be asked first. Nothing of them is asked for, stored or logged.
9. "Help", "repeat", "wait", "go back", "how long is left" and "stop" work at every moment.
10. "Forget me." "Yes." All that is stored of who speaks is deleted; disabling the skill deletes all that is stored.
11. Two people whose voices Alexa knows, with "Personalize Skills" on: each is greeted by name and has a place of their own. All others share one.
12. At the end of the last exercise ("take me to the ball squat", "ready") the skill offers to tell when the ice is done. "Yes": Alexa asks whether the skill may set timers; after "I approve" one of fifteen minutes is set, which speaks and does not ring. "Alexa, ask knee coach to stop the ice timer" deletes it. With a no, nothing is set.
13. "Remind me on Monday and Friday at seven in the evening." Days and time are said back. "Yes": Alexa asks whether the skill may set reminders; after "I approve" one is set, of "your exercises". Then "Alexa, ask knee coach what reminders have I", "… to move it to eight" and "… to stop reminding me" tell of it, move it and delete it.

An open microphone always follows a question or an invitation to speak.`;
