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

/** Somebody tells of something that may be dangerous. */
export const isDanger = ({ intent, reason = '' }: Meaning): boolean =>
  intent === 'safety_report' || reason.split('|').some((each) => each !== '' && named(each, REASON) === undefined);
