import { FEELING, SIGN } from '../../lambda/alexa/values';
import type { Event, Feeling } from '../../lambda/dialogue/event';
import { TOPICS } from '../../lambda/dialogue/topic';
import type { Meaning } from './meaning';
import { named } from './names';
import { correctionIn, dayIn, findingsIn, LEGS, legIn, planIn, signsIn, stretchIn, whole } from './told';

const DELETING: readonly Event[] = [
  { heard: 'forget', what: 'everything' },
  { heard: 'forget', what: 'last-result' },
];

const says =
  (...events: readonly Event[]) =>
  () =>
    events;

/** What each meaning of the files should be heard as; the first is the plainest, the others will do as well. */
const EVENTS: Readonly<Record<string, (meaning: Meaning) => readonly Event[]>> = {
  start_test: (meaning) => [{ heard: 'test', ...legIn(meaning) }],
  retest: (meaning) => [{ heard: 'test', ...legIn(meaning) }],
  start_stretch: (meaning) => [{ heard: 'stretch', ...legIn(meaning), ...stretchIn(meaning) }],
  help: says({ heard: 'help' }),
  stop: says({ heard: 'stop' }, { heard: 'done' }),
  cancel: says({ heard: 'stop' }, { heard: 'done' }),
  done: says({ heard: 'done' }, { heard: 'stop' }),
  yes: says({ heard: 'yes' }),
  no: says({ heard: 'no' }),
  cleared: says({ heard: 'cleared-by-doctor' }, { heard: 'yes' }),
  cleared_by_doctor: says({ heard: 'cleared-by-doctor' }, { heard: 'yes' }),
  decline: says({ heard: 'decline' }),
  not_sure: says({ heard: 'not-sure' }),
  ready: says({ heard: 'ready' }),
  wait: (meaning) => {
    const seconds = whole(meaning.duration_s);
    return [{ heard: 'wait', ...(seconds !== undefined && { seconds }) }];
  },
  safety_report: (meaning) => {
    const signs = signsIn((meaning.flag ?? meaning.reason ?? '').split('|'));
    // A flag by a name that is none of ours: whichever sign it is heard as.
    return signs.length > 0 ? signs : signsIn(SIGN);
  },
  cannot_lie_flat: says({ heard: 'sign', sign: 'cannot-lie-flat' }),
  report_side: ({ side = '' }) => (LEGS[side] ? [{ heard: 'leg', leg: LEGS[side] }] : []),
  report_angle: findingsIn,
  report_height: says({ heard: 'findings', angle: { how: 'vaguely' } }),
  report_landmark: findingsIn,
  report_reason: findingsIn,
  correction: correctionIn,
  at_limit: says({ heard: 'limit' }),
  repeat_test: (meaning) => [{ heard: 'again', ...legIn(meaning) }],
  pause: says({ heard: 'pause' }, { heard: 'wait' }),
  resume: says({ heard: 'resume' }),
  repeat: says({ heard: 'repeat' }),
  skip: says({ heard: 'skip' }),
  next: says({ heard: 'skip' }),
  next_leg: says({ heard: 'next-leg' }),
  previous: says({ heard: 'previous' }),
  start_over: says({ heard: 'start-over' }),
  time_left: says({ heard: 'time-left' }),
  reps_left: says({ heard: 'reps-left' }),
  slower: says({ heard: 'pace', pace: 'slower' }),
  faster: says({ heard: 'pace', pace: 'faster' }),
  longer: says({ heard: 'plan', step: 'longer' }),
  shorter: says({ heard: 'plan', step: 'shorter' }),
  change_plan: planIn,
  plan: planIn,
  set_duration: planIn,
  change_duration: planIn,
  set_reps: planIn,
  add_seconds: (meaning) => [{ heard: 'add-seconds', seconds: whole(meaning.duration_s ?? meaning.seconds) ?? 10 }],
  add_time: (meaning) => [{ heard: 'add-seconds', seconds: whole(meaning.duration_s ?? meaning.seconds) ?? 10 }],
  feedback: ({ level = '' }) => {
    const feeling: Feeling | undefined = named(level, FEELING);
    return feeling ? [{ heard: 'feeling', feeling }] : [];
  },
  faq: ({ topic = '', angle }) => {
    const known = named(topic, TOPICS);
    // A topic by a name that is none of ours: whichever question of ours it is heard as.
    if (known === undefined) return TOPICS.map((each) => ({ heard: 'ask', topic: each }));
    return [{ heard: 'ask', topic: known, ...(angle !== undefined && { degrees: Number(angle) }) }];
  },
  last_result: (meaning) => [{ heard: 'last-result', ...legIn(meaning), ...dayIn(meaning) }],
  progress: (meaning) => [{ heard: 'progress', ...legIn(meaning) }],
  adherence: (meaning) => [
    { heard: 'days-done', ...dayIn(meaning) },
    { heard: 'days-done', day: 'this-week' },
  ],
  what_is_stored: says({ heard: 'what-is-stored' }),
  privacy: says({ heard: 'what-is-stored' }),
  delete_data: ({ what = '' }) => (/last/.test(what) ? DELETING.slice(1) : DELETING),
  delete_last: () => DELETING.slice(1),
  reminder_set: says({ heard: 'reminder' }),
  reminder: says({ heard: 'reminder' }),
  option: findingsIn,
  order: ({ order }) => [{ heard: 'order', order: order === 'after' ? 'after' : 'before' }],
  number: ({ value, angle }) => [{ heard: 'number', value: Number(value ?? angle) }],
};

/** The events that a meaning may be heard as. Throws a sentence for a meaning that nobody has foreseen. */
export function eventsOf(meaning: Meaning): readonly Event[] {
  const { intent = '' } = meaning;
  const intents = Object.keys(EVENTS);
  const events = EVENTS[named(intent, intents) ?? '']?.(meaning) ?? [];
  if (events.length > 0) return events;
  throw new Error(`Nothing of ours can be compared with "${intent}" and what is given with it.`);
}
