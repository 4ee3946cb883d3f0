/// <reference lib="dom" />
/** Where the page keeps things: in the browser, or where that lets nothing be kept, in the page while it is open. */
import type { Kept } from './table';

export function ownStorage(): Kept {
  try {
    localStorage.setItem('knee-coach.try', '');
    localStorage.removeItem('knee-coach.try');
    return localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
