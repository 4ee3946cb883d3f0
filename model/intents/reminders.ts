import type { Intents } from '../types';

/** Reminders on chosen days. What has a day or a time alone means something only where it was just asked for. */
export const REMINDERS: Intents = {
  RemindIntent: `
    remind me [to do my exercises|to do this]
    remind me (on|every) {day} (at {time}|{moment}|)
    remind me {day} {time}
    remind me on {day} and {other_day} (at {time}|{moment}|)
    remind me on {day} {other_day} and {third_day} (at {time}|{moment}|)
    remind me at {time} {day}
    remind me to do (my exercises|this) {day} (at {time}|{moment})
    remind me to do my exercises on {day} [{other_day} and {third_day}] at {time}
    (set|make) a reminder [for my exercises]
    set a reminder for {day} [at {time}]
    set a reminder on {day} {other_day} and {third_day} at {time}
    (i want|i'd like) (a reminder|to be reminded)`,

  ReminderWhenIntent: `
    on {day} {moment}
    {day} [at {time}|{moment}|{time}]
    on {day} [at {time}]
    [on] {day} and {other_day} [at {time}]
    [on] {day} {other_day} and {third_day} [at {time}]
    (no|make it) (at {time}|{time}|on {day})`,

  MoveReminderIntent: `
    (move|change) (it|my reminder) to {time}
    move (it|my reminder) to ({moment}|{day})
    make it {time} instead
    push my reminder to {time}
    another time for my reminder`,

  MyRemindersIntent: `
    what reminders (have i|do i have|are set)`,

  StopRemindersIntent: `
    (no more reminders|don't remind me again)`,
};
