import { createHash } from 'node:crypto';
import bayes from 'wink-naive-bayes-text-classifier';
import { readSource } from '../../infra/model/source';
import type { InteractionModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { saidSamples } from '../spoken/sentences';
import { withSamples } from './with-samples';

/*
 * A second ear that shares no code with the stand-in: a naive Bayes classifier of words and pairs of words, taught with
 * the samples of the model. Where the two hear opposite things, Alexa may hear either, and the model is not clear enough.
 */

/** What an intent does to the person on the floor. Intents that only ask or tell do nothing. */
const DOES: Readonly<Record<string, 'on' | 'danger' | 'denies' | 'stops' | 'up'>> = {
  YesIntent: 'on',
  AgreeIntent: 'on',
  ReadyIntent: 'on',
  ResumeIntent: 'on',
  DoctorClearedIntent: 'on',
  FeltIntent: 'danger',
  SignIntent: 'danger',
  WorseIntent: 'danger',
  NoIntent: 'denies',
  NoneIntent: 'denies',
  DenyIntent: 'denies',
  RefuseIntent: 'stops',
  HardlyIntent: 'stops',
  EnoughIntent: 'stops',
  StopIntent: 'stops',
  CancelIntent: 'stops',
  NotYetIntent: 'up',
};

/** What must never be taken for each other; a limit or a lowered leg is where all three lead. */
const OPPOSITE: readonly string[] = ['on danger', 'on denies', 'on stops', 'danger denies', 'danger up', 'stops up'];

const does = (intent: string): string | undefined => DOES[intent.replace('AMAZON.', '')];

/** Whether two intents have opposite consequences. */
function areOpposite(one: string, another: string): boolean {
  const [a, b] = [does(one), does(another)];
  return OPPOSITE.includes(`${a} ${b}`) || OPPOSITE.includes(`${b} ${a}`);
}

/** The words of a sentence, and each two that stand side by side; `skip` may be said anywhere ("um"), so no sample could teach it. */
const tokensOf = (words: string, skip: ReadonlySet<string>): readonly string[] => {
  const each = words
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '' && !skip.has(word));
  return [...each, ...['<', ...each].map((word, i) => `${word}_${each[i] ?? '>'}`)];
};

/** Fillings of one sample that the second ear is taught: more make it lean to what has slots. Where a slot is all there is, each of its values. */
const TAUGHT = 2;
const isSlotAlone = (sample: string): boolean => /^\{\w+\}$/.test(sample);

/** Each sample chooses its values for itself: one more of them changes nothing that is taught of the others. */
const byItself = (_type: string, sample: string, way: number): number =>
  createHash('sha1').update(`${sample} ${way}`).digest().readUInt32BE();

/** Teaches the second ear, and gives what it makes of a sentence. */
export function secondEar(model: InteractionModel): (words: string) => string {
  const ear = bayes();
  ear.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.1 });
  const skip = new Set(readSource('interaction-model/sentences').skip);
  ear.definePrepTasks([(words: string) => tokensOf(words, skip)]);
  const said = saidSamples(model, TAUGHT, byItself).filter(({ sample }) => !isSlotAlone(sample));
  const alone = saidSamples(withSamples(model, isSlotAlone), Number.POSITIVE_INFINITY);
  for (const { words, intent } of [...said, ...alone]) ear.learn(words, intent);
  ear.consolidate();
  return (words) => ear.predict(words);
}

/** A sentence that the two ears hear differently. */
export interface Disagreement {
  readonly words: string;
  readonly first: string;
  readonly second: string;
  readonly opposite: boolean;
}

/** Where the stand-in and the second ear hear different intents; what either does not understand is none. */
export function disagreements(model: InteractionModel, sentences: readonly string[]): readonly Disagreement[] {
  const second = secondEar(model);
  return sentences.flatMap((words) => {
    const [first, other] = [understand(model, words).intent, second(words)];
    const same = first.replace('AMAZON.', '') === other.replace('AMAZON.', '');
    if (same || first === 'AMAZON.FallbackIntent' || other === 'unknown') return [];
    return [{ words, first, second: other, opposite: areOpposite(first, other) }];
  });
}
