/** What is measured, by the name it is printed under. */
export type Name =
  | 'plain'
  | 'plain, from ES modules'
  | 'ask-sdk-core alone'
  | 'Hamstring Coach'
  | '… without its rehearsal'
  | '… with a screen';

/** Milliseconds by the clock, and of all processors. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** What one process took: to load, and for each turn. */
export interface Run {
  readonly load: Took;
  readonly turns: readonly Took[];
}

/** Which turn of the bench's session is what. */
const LAUNCH = 0;
const FIRST_WORD = 1;
const FIRST_WRITE = 2;
const FIRST_HOLD = 4;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const WAYS = ['wall', 'cpu'] as const;

const turn =
  (index: number) =>
  (run: Run, way: keyof Took): number =>
    run.turns[index]?.[way] ?? Number.NaN;

/** The columns: what there is to measure of a run. */
const COLUMNS: Readonly<Record<string, (run: Run, way: keyof Took) => number>> = {
  load: (run, way) => run.load[way],
  'first answer': turn(LAUNCH),
  both: (run, way) => run.load[way] + turn(LAUNCH)(run, way),
  'first word heard': turn(FIRST_WORD),
  'first write': turn(FIRST_WRITE),
  'first hold': turn(FIRST_HOLD),
};

/** Which columns are compared with plain's. */
const COMPARED: readonly string[] = ['load', 'first answer', 'both'];

/** Prints medians as tables that a page of documentation takes as they are. */
export function print(runs: ReadonlyMap<Name, readonly Run[]>, where: string): void {
  for (const way of WAYS) {
    console.log(`\n${way === 'cpu' ? 'Processor time' : 'Wall time'}, medians in milliseconds (${where})\n`);
    console.log(`| | ${Object.keys(COLUMNS).join(' | ')} |`);
    console.log(`|${' --- |'.repeat(Object.keys(COLUMNS).length + 1)}`);
    const of = (name: Name, column: (run: Run, way: keyof Took) => number): number =>
      median((runs.get(name) ?? []).map((run) => column(run, way)));
    for (const name of runs.keys()) {
      const cells = Object.entries(COLUMNS).map(([title, column]) => {
        const figure = of(name, column);
        const ratio = (figure / of('plain', column)).toFixed(2);
        return `${figure.toFixed(1)}${COMPARED.includes(title) && name !== 'plain' ? ` (× ${ratio})` : ''}`;
      });
      console.log(`| ${name} | ${cells.join(' | ')} |`);
    }
  }
}
