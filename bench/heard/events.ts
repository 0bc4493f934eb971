import { FEELING } from '../../lambda/alexa/values';
import type { Event, Feeling } from '../../lambda/dialogue/event';
import { TOPICS } from '../../lambda/dialogue/topic';
import type { Meaning } from './meaning';
import { named } from './names';
import { anyDanger, correctionIn, dayIn, findingsIn, LEGS, legIn, planIn, signsIn, stretchIn, whole } from './told';

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
  stop: says({ heard: 'stop' }, { heard: 'done' }, { heard: 'refuse' }),
  cancel: says({ heard: 'stop' }, { heard: 'done' }),
  done: says({ heard: 'done' }, { heard: 'stop' }),
  yes: says({ heard: 'yes' }, { heard: 'agree' }),
  no: says(
    { heard: 'no' },
    { heard: 'hardly' },
    { heard: 'refuse' },
    { heard: 'deny', all: true },
    { heard: 'deny', all: false },
  ),
  cleared: says({ heard: 'cleared-by-doctor' }, { heard: 'yes' }),
  cleared_by_doctor: says({ heard: 'cleared-by-doctor' }, { heard: 'yes' }),
  decline: says({ heard: 'decline' }, { heard: 'refuse' }),
  refuse: says({ heard: 'refuse' }),
  agree: says({ heard: 'agree' }, { heard: 'yes' }),
  none: says({ heard: 'deny', all: true }, { heard: 'no' }),
  deny: says({ heard: 'deny', all: false }),
  not_yet: says({ heard: 'not-yet' }),
  lowered: says({ heard: 'lowered' }),
  enough: says({ heard: 'enough' }),
  explain: says({ heard: 'explain' }),
  why: says({ heard: 'why' }),
  doubt: says({ heard: 'doubt' }),
  my_plan: says({ heard: 'my-plan' }),
  take_back: says({ heard: 'take-back' }, { heard: 'take-back', to: 'yes' }, { heard: 'take-back', to: 'no' }),
  quiet_count: says({ heard: 'count', count: 'only-end' }),
  show_results: says({ heard: 'show-results' }),
  without: (meaning) => [{ heard: 'without', ...legIn(meaning), ...stretchIn(meaning) }],
  age: ({ years = '' }) => [{ heard: 'age', years: Number(years) }],
  not_sure: says({ heard: 'not-sure' }, { heard: 'explain' }),
  ready: says({ heard: 'ready' }),
  wait: (meaning) => {
    const seconds = whole(meaning.duration_s);
    return [{ heard: 'wait', ...(seconds !== undefined && { seconds }) }];
  },
  safety_report: (meaning) => {
    const signs = signsIn((meaning.flag ?? meaning.reason ?? '').split('|'));
    return signs.length > 0 ? signs : anyDanger;
  },
  cannot_lie_flat: says({ heard: 'sign', sign: 'cannot-lie-flat' }, { heard: 'sign', sign: 'cannot-get-up' }),
  report_side: ({ side = '' }) => (LEGS[side] ? [{ heard: 'leg', leg: LEGS[side] }] : []),
  report_angle: findingsIn,
  report_height: says({ heard: 'findings', angle: { how: 'vaguely' } }),
  report_landmark: findingsIn,
  report_reason: findingsIn,
  correction: correctionIn,
  // In a raise both let the leg down and ask what stopped it.
  at_limit: says({ heard: 'limit' }, { heard: 'enough' }),
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
    if (level === 'sore') return anyDanger.filter(({ heard }) => heard === 'felt');
    return feeling ? [{ heard: 'feeling', feeling }, ...(FEELINGS_TOLD[feeling] ?? [])] : [];
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
  reminder_set: says({ heard: 'reminder', when: {} }),
  reminder: says({ heard: 'reminder', when: {} }),
  option: findingsIn,
  order: ({ order }) => [{ heard: 'order', order: order === 'after' ? 'after' : 'before' }],
  number: ({ value, angle }) => [{ heard: 'number', value: Number(value ?? angle) }],
};

/** A feeling may be told as something felt, or be willing. */
const FEELINGS_TOLD: Readonly<Partial<Record<Feeling, readonly Event[]>>> = {
  good: [{ heard: 'agree' }, { heard: 'deny', all: false }],
  'too-strong': [{ heard: 'felt', felt: [{ what: 'hurt' }] }, { heard: 'enough' }],
};

/** Whether the file leaves open which sign or which question was meant. */
export function isVague({ intent, flag, reason, topic }: Meaning): boolean {
  if (intent === 'safety_report') return signsIn((flag ?? reason ?? '').split('|')).length === 0;
  return intent === 'faq' && named(topic ?? '', TOPICS) === undefined;
}

/** The events that a meaning may be heard as. Throws a sentence for a meaning that nobody has foreseen. */
export function eventsOf(meaning: Meaning): readonly Event[] {
  const { intent = '' } = meaning;
  const intents = Object.keys(EVENTS);
  const events = EVENTS[named(intent, intents) ?? '']?.(meaning) ?? [];
  if (events.length > 0) return events;
  throw new Error(`Nothing of ours can be compared with "${intent}" and what is given with it.`);
}
