/** A job that came by itself, by a phrase of the runner's own or a link: it is begun at once, and done to its end. */
import type { Job } from '../language/ids';
import { atBout, isOver, todayOf } from '../routine/today';
import { pause, SHORT_SECONDS, words } from '../script/segments';
import { explain } from './answers';
import { start } from './begin';
import { present } from './lead';
import type { Reply, Situation } from './turn';
import { fitting, only } from './wishes';

/** How long the short one takes at most. Minutes. */
const SHORT_MINUTES = 5;

export function job(situation: Situation, wanted: Job): Reply {
  const { language } = situation;
  switch (wanted) {
    case 'why': {
      const told = explain(situation, 'cause', false);
      const more = [pause(SHORT_SECONDS), words(language.coach.phrase.forMore)];
      return { ...told, say: [...told.say, ...more], after: 'end' };
    }
    case 'routine':
      return start(situation);
    case 'stretches':
      return only(afresh(situation), ['stretches']);
    case 'short': {
      const fresh = afresh(situation);
      const { fits, said, state } = fitting(fresh, todayOf(situation.routine), SHORT_MINUTES);
      return isOver(fits)
        ? start(situation)
        : present({ ...fresh, state }, atBout(fits, 0), [said]);
    }
  }
}

/** Who asks for a part of it by name means that, and not what was kept. */
function afresh(situation: Situation): Situation {
  const { state } = situation;
  return { ...situation, state: { ...state, today: null, plan: null }, where: { at: 'door' } };
}
