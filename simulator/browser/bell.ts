/// <reference lib="dom" />
/** The sounds of Amazon's library, as a browser makes them: bells of the same length. */

/** Hertz: the shorter chime is the higher one, as in the library. */
const pitchOf = (source: string) => (source.includes('short') ? 1320 : 880);
const LOUDNESS = 0.2;
/** So soon after a tap its answer is seen, and what it allows is still allowed. Milliseconds. */
const SOON_MS = 300;
let audio: AudioContext | undefined;

/** Opens the sound before the tap that lets it be heard: a slow phone is long about it. */
export function openBell(): void {
  if (typeof AudioContext !== 'undefined') audio ??= new AudioContext();
}

/** To be called in a tap: a page may sound only from then on. What is not open yet does not delay what is seen. */
export function unlockBell(): void {
  if (audio) resume();
  else setTimeout(resume, SOON_MS);
}

/** Nothing where the browser has no sound. */
function resume(): void {
  openBell();
  if (audio?.state === 'suspended') void audio.resume();
}

/** Stands in for a sound of the library. */
export const ringBell = (source: string, seconds: number) =>
  strike(pitchOf(source), seconds, LOUDNESS);

/** So many hertz, fading until their seconds are over. */
export function strike(hertz: number, seconds: number, loudness: number): void {
  resume();
  if (audio === undefined) return;
  const { currentTime: now, destination } = audio;
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(loudness, now);
  gain.gain.exponentialRampToValueAtTime(0.001, now + seconds);
  tone.connect(gain).connect(destination);
  tone.start(now);
  tone.stop(now + seconds);
}
