import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Made } from './amazon-ear';

/** Answers that were given before, and where new ones go. */
export interface Answers {
  readonly of: (utterance: string) => Made | undefined;
  readonly keep: (utterance: string, made: Made) => void;
}

/**
 * Opens the answers to a file of utterances, one a line, so that a run that breaks off goes on where it was. `model` is the
 * model as text: another model has answers of its own.
 */
export function answersTo(file: string, model: string, folder: string): Answers {
  const mark = createHash('sha256').update(model).digest('hex').slice(0, 8);
  const path = join(folder, `${basename(file)}-${mark}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, Made>();
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // A line that broke off with the run is asked again.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  for (const line of text.split('\n').slice(0, -1)) {
    try {
      const { utterance, ...made } = JSON.parse(line);
      known.set(utterance, made);
    } catch {
      // Broken off.
    }
  }
  return {
    of: (utterance) => known.get(utterance),
    keep: (utterance, made) => {
      known.set(utterance, made);
      appendFileSync(path, `${JSON.stringify({ utterance, ...made })}\n`);
    },
  };
}
