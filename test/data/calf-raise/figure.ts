import { head, leg, surface, torso, workedLeg } from '../../figure/figure';
import type { Figures } from '../exercise';

export const figures: Figures = {
  usual: [
    surface([14, 188], [246, 188]),
    leg('far', [120, 120], [122, 150], [120, 180]),
    torso([120, 120], [122, 74]),
    head(124, 46),
    workedLeg([122, 122], [126, 152], [122, 176], [136, 182]),
  ],
};
