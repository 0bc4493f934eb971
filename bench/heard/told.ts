import { DAY, REASON, SIGN } from '../../lambda/alexa/values';
import type { AngleSaid, DaySaid, Event, LegSaid, StoppedSaid } from '../../lambda/dialogue/event';
import { LANDMARKS } from '../../lambda/domain/angle';
import { FEELS, type Felt, SITES } from '../../lambda/domain/felt';
import { upright } from '../../lambda/domain/wording';
import type { Meaning } from './meaning';
import { named } from './names';

/*
 * The parts of a meaning that several kinds of utterances share: a leg, an angle, reasons, a day, a plan.
 */

export const LEGS: Readonly<Record<string, LegSaid>> = {
  left: 'left',
  right: 'right',
  both: 'both',
  other: 'other',
  any: 'either',
  either: 'either',
};

export const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

export const legIn = ({ side }: Meaning) => {
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

/** What is felt, by the names that files use for it. */
const FELT: Readonly<Record<string, Felt>> = {
  tingling: { what: 'tingling' },
  pins_and_needles: { what: 'tingling' },
  neuro: { what: 'tingling' },
  numbness: { what: 'tingling' },
  weakness: { what: 'tingling' },
  leg_weakness: { what: 'tingling' },
  foot_numb: { what: 'tingling', where: 'foot' },
  numb_foot: { what: 'tingling', where: 'foot' },
  shooting_pain: { what: 'tingling', where: 'down-leg' },
  radiating_pain: { what: 'tingling', where: 'down-leg' },
  pain_in_other_leg: { what: 'hurt', where: 'other-leg' },
  calf_pain: { what: 'hurt', where: 'calf' },
  pop: { what: 'sharp' },
  sharp_pain: { what: 'sharp' },
  severe_pain: { what: 'sharp' },
  dizziness: { what: 'dizzy' },
  dizzy: { what: 'dizzy' },
  faint: { what: 'dizzy' },
  nausea: { what: 'dizzy' },
  back_pain: { what: 'hurt', where: 'low-back' },
  groin_pinch: { what: 'pinch', where: 'hip' },
  groin_pain: { what: 'hurt', where: 'hip' },
  hip_pain: { what: 'hurt', where: 'hip' },
  hip_front_pain: { what: 'hurt', where: 'hip' },
  cramp: { what: 'cramp' },
};

/** A sign, or something felt that may be worded as any feeling in that place, or in a place of its own. */
const dangersOf = (name: string): readonly Event[] => {
  const felt = FELT[name];
  if (felt === undefined) {
    const sign = named(name, SIGN);
    return sign ? [{ heard: 'sign', sign }] : [];
  }
  const { what, where } = felt;
  const kinds = name === 'cramp' ? [what] : [what, ...FEELS];
  const sites = where === undefined ? [undefined, ...SITES] : [where];
  return kinds.flatMap((kind) =>
    sites.map((site): Event => ({ heard: 'felt', felt: [{ what: kind, ...(site && { where: site }) }] })),
  );
};

/** A sign outweighs whatever else was said with it. */
export const signsIn = (names: readonly string[]): readonly Event[] => names.flatMap(dangersOf);

/** Any sign, and anything felt. */
export const anyDanger: readonly Event[] = [
  ...SIGN.map((sign): Event => ({ heard: 'sign', sign })),
  ...Object.keys(FELT).flatMap(dangersOf),
];

/** What a sentence about the raise should be heard as. */
export function findingsIn(meaning: Meaning): readonly Event[] {
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
  const event: Event = { heard: 'findings', ...whatWasFound, ...(stopped.length > 0 && { stopped }) };
  return stopped.includes('discomfort-behind-leg') ? [event, ...pullsOf(event)] : [event];
}

/** A pull behind the leg is told as something felt as well. */
const pullsOf = ({ leg, angle, stopped = [] }: Extract<Event, { heard: 'findings' }>): readonly Event[] => {
  const others = stopped.filter((reason) => reason !== 'discomfort-behind-leg');
  const along = { ...(leg && { leg }), ...(angle && { angle }), ...(others.length > 0 && { stopped: others }) };
  return (['pull', 'hurt', 'burning'] as const).flatMap((what) =>
    ([undefined, 'behind-thigh', 'behind-knee'] as const).map(
      (where): Event => ({ heard: 'felt', felt: [{ what, ...(where && { where }) }], ...along }),
    ),
  );
};

export function correctionIn(meaning: Meaning): readonly Event[] {
  const { leg } = legIn(meaning);
  const value = whole(meaning.angle);
  if (value !== undefined && leg === undefined) return [{ heard: 'number', value, instead: true }];
  const rest = findingsIn(meaning).map((event) => ({ ...event, instead: true }));
  return leg === undefined || value !== undefined ? rest : [{ heard: 'leg', leg }, ...rest];
}

const days: Readonly<Record<string, DaySaid>> = { last_time: 'earlier', a_month_ago: 'last-month', week: 'this-week' };

export const dayIn = ({ date }: Meaning) => {
  const day = date === undefined ? undefined : (days[date] ?? named(date, DAY));
  return day === undefined ? {} : { day };
};

export function planIn(meaning: Meaning): readonly Event[] {
  const seconds = whole(meaning.duration_s ?? meaning.seconds ?? meaning.hold_s);
  const reps = whole(meaning.reps ?? meaning.count);
  const asked = { ...(seconds !== undefined && { seconds }), ...(reps !== undefined && { reps }), ...stepIn(meaning) };
  return [{ heard: 'plan', ...asked, ...legIn(meaning), ...stretchIn(meaning) }];
}

const stepIn = ({ level = '' }: Meaning): { readonly step?: 'longer' | 'shorter' } => {
  if (/long|more/.test(level)) return { step: 'longer' };
  return /short|less/.test(level) ? { step: 'shorter' } : {};
};

export const stretchIn = ({ stretch }: Meaning) => {
  if (stretch === undefined) return {};
  return { stretch: /seat|sit|chair|hinge/.test(stretch) ? ('seated' as const) : ('lying' as const) };
};
