/// <reference lib="dom" />
/** What is set on the page, kept beside the row: the voice, and whether there are signals. */
import { fieldsOf } from '../lambda/fields';
import type { Kept } from './table';

const KEY = 'knee-coach.settings';

export interface Settings {
  speaks: boolean;
  signals: boolean;
  /** By its name; null for the best there is. */
  voice: string | null;
}

/** As they were set last; each as usual where that cannot be read. */
export function readSettings(storage: Kept): Settings {
  let read: Record<string, unknown> = {};
  try {
    read = fieldsOf(JSON.parse(storage.getItem(KEY) ?? '{}'));
  } catch {
    // As usual, then.
  }
  return {
    speaks: read.speaks !== false,
    signals: read.signals !== false,
    voice: typeof read.voice === 'string' ? read.voice : null,
  };
}

export function keepSettings(storage: Kept, settings: Settings): void {
  storage.setItem(KEY, JSON.stringify(settings));
}
