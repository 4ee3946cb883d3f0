/** Alexa's timers: made, listed and deleted by a skill, and heard when they are up. */
import type { services } from 'ask-sdk-model';
import type { Clock } from '../echo/clock';
import { type Caller, type Rang, refused, type ServiceOf } from './amazon';

type TimerRequest = services.timerManagement.TimerRequest;

/** With the user's own. */
const MOST_TIMERS = 10;
const LONGEST_SECONDS = 2 * 3600;

interface Kept {
  readonly userId: string;
  readonly response: services.timerManagement.TimerResponse & { readonly id: string };
  readonly callOff: () => void;
}

/** No timers yet. */
export function makeTimers(clock: Clock, rang: (rang: Rang) => void): ServiceOf {
  const kept = new Map<string, Kept>();
  const of = ({ userId }: Caller) => [...kept.values()].filter((one) => one.userId === userId);
  const at = (seconds: number) => new Date(seconds * 1000).toISOString();

  function make(caller: Caller, body: unknown) {
    const request = body as TimerRequest;
    const seconds = secondsOf(request?.duration);
    const label = request?.timerLabel;
    if (seconds === null || seconds > LONGEST_SECONDS) {
      return refused(400, 'INVALID_DURATION', 'The duration is not valid.');
    }
    if (of(caller).some(({ response }) => response.timerLabel === label)) {
      return refused(400, 'DUPLICATE_LABEL', 'There is a timer of that label.');
    }
    if (of(caller).length >= MOST_TIMERS) {
      return refused(403, 'MAX_TIMERS_EXCEEDED', 'There are too many timers.');
    }
    const id = crypto.randomUUID();
    const { operation, notificationConfig } = request.triggeringBehavior ?? {};
    const rings = notificationConfig?.playAudible === true;
    const callOff = clock.after(seconds, () => {
      kept.delete(id);
      const announced = operation?.type === 'ANNOUNCE' ? operation.textToAnnounce[0]?.text : '';
      const text = announced ?? '';
      rang({ of: 'timer', text, said: text, deviceId: caller.deviceId, rings });
    });
    const response = {
      id,
      status: 'ON' as const,
      duration: request.duration,
      triggerTime: at(clock.now() + seconds),
      timerLabel: label,
      createdTime: at(clock.now()),
      updatedTime: at(clock.now()),
    };
    kept.set(id, { userId: caller.userId, response, callOff });
    return { status: 200, body: response };
  }

  return (caller, method, id, body) => {
    if (method === 'POST' && id === '') return make(caller, body);
    if (method === 'GET' && id === '') {
      const timers = of(caller).map(({ response }) => response);
      return { status: 200, body: { totalCount: timers.length, timers } };
    }
    const one = of(caller).find(({ response }) => response.id === id);
    if (one === undefined) return refused(404, 'TIMER_NOT_FOUND', 'There is no such timer.');
    if (method === 'GET') return { status: 200, body: one.response };
    if (method !== 'DELETE') return refused(405, 'METHOD_NOT_ALLOWED', 'That is not done here.');
    one.callOff();
    kept.delete(id);
    return { status: 200 };
  };
}

function secondsOf(duration: unknown): number | null {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(duration)) ?? [];
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return all > 0 ? all : null;
}
