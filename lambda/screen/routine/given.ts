/** What the layouts of the routine are made from. */
import type { Avg } from '../../figure/figure';
import type { ScreenWords } from '../../language/language';
import type { Component, Json } from '../components';
import type { Device } from '../device';
import type { Picture } from '../picture';
import type { Shows } from '../picture/shows';

/** The people of a document, each drawing once. What is shown of them has `d`, its drawing; `v`, its view, where there are several; and `flip`. */
export interface People {
  readonly graphics: Readonly<Record<string, Avg>>;
  /** What their graphic is filled with: the paths that are drawn more than once; and of each drawing, in the order given, its poses, and which of them tells most. */
  readonly data: { readonly paths: readonly string[]; readonly drawings: readonly Json[] };
  /** What is told of whoever is shown in that drawing. */
  readonly shownAs: (drawing: number) => Component;
  /**
   * Whoever is meant by `of`, on the way `f` from pose `from` to pose `to`, or in the pose that tells most where
   * `from` is -1: all bound by what lies round it.
   */
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
