import { DAY, REASON, SIGN } from '../../lambda/alexa/values';
import type { AngleSaid, DaySaid, Event, LegSaid, StoppedSaid } from '../../lambda/dialogue/event';
import { LANDMARKS } from '../../lambda/domain/angle';
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

/** A sign outweighs whatever else was said with it. */
export const signsIn = (names: readonly string[]): readonly Event[] =>
  names.flatMap((name) => named(name, SIGN) ?? []).map((sign) => ({ heard: 'sign', sign }));

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
  return [{ heard: 'findings', ...whatWasFound, ...(stopped.length > 0 && { stopped }) }];
}

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
