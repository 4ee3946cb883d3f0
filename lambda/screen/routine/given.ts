/** What the layouts of the routine are made from. */
import type { Drawing } from '../../figure/drawing';
import type { Avg } from '../../figure/figure';
import type { ScreenWords } from '../../language/language';
import type { Component } from '../components';
import type { Device } from '../device';
import type { Picture } from '../picture';
import type { Shows } from '../picture/shows';

/** The people of a document, each pose once. What is shown of them has `k`, the pose that tells most; `v`, its view, where there are several; and `flip`. */
export interface People {
  readonly graphics: Readonly<Record<string, Avg>>;
  /** The paths that are drawn more than once in them. */
  readonly paths: readonly string[];
  /** The number in the document of a pose of a drawing; of one that it does not show, that of the pose that tells most. */
  readonly numberOf: (drawing: Drawing, pose: number) => number;
  /** What is told of whoever is shown in that drawing. */
  readonly shownAs: (drawing: Drawing) => Component;
  /** Whoever is in `scene`, on the way `f` from pose `from` to that of the `move`: all bound by what lies round it. */
  readonly graphic: Component;
}

/** What a layout is made for. */
export interface Given {
  readonly picture: Picture;
  readonly shows: Shows;
  readonly people: People;
  readonly words: ScreenWords;
  readonly device: Device;
}
