import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Learned } from './leaning';
import type { InteractionModel } from './model';

/*
 * What was learned of a model is kept for the next process: learning takes a second, reading it a hundredth of one. It is
 * kept under a name made of all that decides it; where any of that has changed, there is no such name, and it is learned anew.
 */

/** Where it is kept, and the code that decides what is learned. */
export interface Shelf {
  readonly folder: string;
  readonly code: string;
}

const ROOT = join(__dirname, '..', '..');
const USUAL: Shelf = {
  folder: join(ROOT, 'node_modules', '.cache', 'learned'),
  code: join(ROOT, 'simulator', 'understanding'),
};

/** So many are kept, the newest: two for each English. */
const MOST = 10;

/** A name for what is learned of a model by the code of today, under this Node. */
function nameFor(model: InteractionModel, code: string): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(model));
  for (const file of readdirSync(code).sort()) hash.update(file).update(readFileSync(join(code, file)));
  return hash.digest('hex');
}

/** What was learned of a model before or, where that is not known, is learned now. Where nothing can be kept, nothing is. */
export function learnedOf(model: InteractionModel, learn: () => Learned, { folder, code } = USUAL): Learned {
  const file = join(folder, nameFor(model, code));
  try {
    // Whatever has this name was written below, by this very code.
    return deserialize(readFileSync(file)) as Learned;
  } catch {
    const learned = learn();
    keep(folder, file, learned);
    return learned;
  }
}

function keep(folder: string, file: string, learned: Learned): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Others may look for it at the same time: it has its name only once it is whole.
    writeFileSync(`${file}.${process.pid}`, serialize(learned));
    renameSync(`${file}.${process.pid}`, file);
    const kept = readdirSync(folder).map((name) => join(folder, name));
    const age = new Map(kept.map((each) => [each, -statSync(each).mtimeMs]));
    kept.sort((one, another) => (age.get(one) ?? 0) - (age.get(another) ?? 0));
    for (const old of kept.slice(MOST)) rmSync(old, { force: true });
  } catch {
    // A folder that is not ours to write to: the next process learns it itself.
  }
}
