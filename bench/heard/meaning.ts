import { REASON } from '../../lambda/alexa/values';
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

/** A danger of which the file does not say which: any answer that stops, or asks more, will do. */
export const ANY_DANGER = 'danger';

/** Whether it is one: the file may also say that there is a danger, and no more. */
export const isAnyDanger = ({ intent, flag, reason }: Meaning): boolean =>
  intent === ANY_DANGER || (intent === 'safety_report' && flag === undefined && reason === undefined);

/** Somebody tells of something that may be dangerous. */
export const isDanger = ({ intent, reason = '' }: Meaning): boolean =>
  intent === ANY_DANGER ||
  intent === 'safety_report' ||
  reason.split('|').some((each) => each !== '' && named(each, REASON) === undefined);
