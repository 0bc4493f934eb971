import { DAY, FEELING, REASON, SIGN } from '../lambda/alexa/values';
import type { AngleSaid, DaySaid, Event, Feeling, LegSaid, StoppedSaid } from '../lambda/dialogue/event';
import { TOPICS } from '../lambda/dialogue/topic';
import { LANDMARKS } from '../lambda/domain/angle';
import { upright } from '../lambda/domain/wording';
import { named } from './names';

/** What an utterance of a file means: `intent=report_angle;angle=60` by key. */
export type Meaning = Readonly<Record<string, string>>;

/** Reads the third column of a file of utterances. */
export const meaningOf = (column: string): Meaning =>
  Object.fromEntries(
    column
      .split(';')
      .map((part) => part.split('='))
      .map(([key = '', ...value]) => [key.trim(), value.join('=').trim()]),
  );

/** Nothing of ours was said, so nothing may be understood. */
export const isNoise = ({ intent = '' }: Meaning): boolean =>
  ['unknown', 'out_of_scope', 'noise', 'fallback', 'none', 'background'].includes(intent);

/** Somebody tells of something that may be dangerous. */
export const isDanger = ({ intent, reason = '' }: Meaning): boolean =>
  intent === 'safety_report' || reason.split('|').some((each) => each !== '' && named(each, REASON) === undefined);

const LEGS: Readonly<Record<string, LegSaid>> = {
  left: 'left',
  right: 'right',
  both: 'both',
  other: 'other',
  any: 'either',
  either: 'either',
};

const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const legIn = ({ side }: Meaning) => {
  const leg = LEGS[side ?? ''];
  return leg === undefined ? {} : { leg };
};

/** The least that "over" and the most that "under" leave open. Degrees. */
const OPEN = 9;

function angleIn(meaning: Meaning): AngleSaid | undefined {
  const { level, relative } = meaning;
  const method = /phone|app|measure|device|protractor|goniometer|physio/.test(meaning.method ?? '')
    ? 'measured'
    : 'guess';
  const exact = whole(meaning.angle);
  const least = whole(meaning.angle_min);
  const most = whole(meaning.angle_max);
  if (exact !== undefined) return { how: 'degrees', angle: { low: exact, high: exact }, method };
  if (least !== undefined || most !== undefined) {
    const low = least ?? Math.max(0, (most ?? 0) - OPEN);
    return { how: 'degrees', angle: { low, high: most ?? low + OPEN }, method };
  }
  if (relative !== undefined && Number.isFinite(Number(relative)))
    return { how: 'relative', to: /last|before/.test(level ?? '') ? 'last-time' : 'other-leg', by: Number(relative) };
  if (level === undefined) return undefined;
  if (/other/.test(level)) return { how: 'relative', to: 'other-leg', by: 0 };
  if (/same|last|before/.test(level)) return { how: 'relative', to: 'last-time', by: 0 };
  if (/vertical|straight_up/.test(level)) return { how: 'degrees', angle: upright('vertical'), method };
  return { how: 'vaguely' };
}

const DELETING: readonly Event[] = [
  { heard: 'forget', what: 'everything' },
  { heard: 'forget', what: 'last-result' },
];

/** A sign outweighs whatever else was said with it. */
const signsIn = (names: readonly string[]): readonly Event[] =>
  names.flatMap((name) => named(name, SIGN) ?? []).map((sign) => ({ heard: 'sign', sign }));

/** What a sentence about the raise should be heard as. */
function findingsIn(meaning: Meaning): readonly Event[] {
  const reasons = (meaning.reason ?? '').split('|').filter(Boolean);
  const stopped = reasons.flatMap((reason): StoppedSaid | readonly StoppedSaid[] => named(reason, REASON) ?? []);
  if (stopped.length < reasons.length) return signsIn(reasons.filter((reason) => !named(reason, REASON)));
  if (meaning.option !== undefined) {
    const index = meaning.option === 'last' ? -1 : Number(meaning.option);
    return [{ heard: 'option', index }];
  }
  const angle = angleIn(meaning);
  const landmark = meaning.landmark === undefined ? undefined : named(meaning.landmark, LANDMARKS);
  const whatWasFound = { ...legIn(meaning), ...(angle && { angle }), ...(landmark && { landmark }) };
  return [{ heard: 'findings', ...whatWasFound, ...(stopped.length > 0 && { stopped }) }];
}

function correctionIn(meaning: Meaning): readonly Event[] {
  const { leg } = legIn(meaning);
  const value = whole(meaning.angle);
  if (value !== undefined && leg === undefined) return [{ heard: 'number', value, instead: true }];
  const rest = findingsIn(meaning).map((event) => ({ ...event, instead: true }));
  return leg === undefined || value !== undefined ? rest : [{ heard: 'leg', leg }, ...rest];
}

const days: Readonly<Record<string, DaySaid>> = { last_time: 'earlier', a_month_ago: 'last-month', week: 'this-week' };

const dayIn = ({ date }: Meaning) => {
  const day = date === undefined ? undefined : (days[date] ?? named(date, DAY));
  return day === undefined ? {} : { day };
};

function planIn(meaning: Meaning): readonly Event[] {
  const seconds = whole(meaning.duration_s ?? meaning.seconds ?? meaning.hold_s);
  const reps = whole(meaning.reps ?? meaning.count);
  const asked = { ...(seconds !== undefined && { seconds }), ...(reps !== undefined && { reps }), ...stepIn(meaning) };
  return [{ heard: 'plan', ...asked, ...legIn(meaning), ...stretchIn(meaning) }];
}

const stepIn = ({ level = '' }: Meaning): { readonly step?: 'longer' | 'shorter' } => {
  if (/long|more/.test(level)) return { step: 'longer' };
  return /short|less/.test(level) ? { step: 'shorter' } : {};
};

const stretchIn = ({ stretch }: Meaning) => {
  if (stretch === undefined) return {};
  return { stretch: /seat|sit|chair|hinge/.test(stretch) ? ('seated' as const) : ('lying' as const) };
};

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
