/// <reference lib="dom" />
/** The sounds of Amazon's library, as a browser makes them: bells of the same length. */

/** Hertz: the shorter chime is the higher one, as in the library. */
const pitchOf = (source: string) => (source.includes('short') ? 1320 : 880);
const LOUDNESS = 0.2;
let audio: AudioContext | undefined;

/** To be called in a tap: a page may sound only from then on. Nothing where the browser has no sound. */
export function unlockBell(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
}

/** Struck, and fading until its seconds are over. */
export function ringBell(source: string, seconds: number): void {
  unlockBell();
  if (audio === undefined) return;
  const { currentTime: now, destination } = audio;
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = pitchOf(source);
  gain.gain.setValueAtTime(LOUDNESS, now);
  gain.gain.exponentialRampToValueAtTime(0.001, now + seconds);
  tone.connect(gain).connect(destination);
  tone.start(now);
  tone.stop(now + seconds);
}
