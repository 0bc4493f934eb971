import type { Happening, Instant } from '../echo/device';
import { householdOf } from '../echo/household';
import type { Home } from '../home/home';
import { type Person, personAt } from './at-once';
import { inShort, ordinaryVisit, type ShortDay, written } from './in-short';
import { page, WIDTH, wrap } from './play-lines';
import { actOf } from './script';
import { clockOf, dateOf, type Scene, sceneAfter } from './transcript-heading';

/*
 * A transcript tells of somebody and the skill: who says what, and when. What the person does is given; what the skill
 * says is played anew. The README.md beside the transcripts tells how one is written.
 */

/** A given line of a transcript, as it is written, and what came of it. */
export interface Step {
  readonly line: string;
  readonly came: Came[];
  /** What is told in short, a day each. */
  readonly days?: readonly ShortDay[];
}

/** Something that happened; where its sound was interrupted, `heardUntil` tells when. */
export interface Came {
  readonly happening: Happening;
  heardUntil?: Instant;
}

/** Where a transcript has got to: what stands before the person now. */
interface Stage {
  readonly scene: Scene;
  readonly person: Person;
}

const SAYS = '> ';
const HEADING = '== ';
const REMARK = '#';

/** Plays what is given in a transcript, in a household of its own called `name`. */
export async function playTranscript(text: string, home: Home, name: string): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let stage: Stage | undefined;
  for (const line of text.split('\n').filter(isGiven)) {
    const step: Step = { line, came: [] };
    const short = line.startsWith(HEADING) ? inShort(line.slice(HEADING.length)) : undefined;
    const days: ShortDay[] = [];
    for (const day of short?.days ?? []) {
      // Whoever stretches daily does it at the same time of day: that of the heading before, not when it was over.
      stage = await turnTo(
        /\d:\d\d/.test(day) || !stage ? day : `${day}, ${clockOf(stage.scene)}`,
        stage,
        steps,
        home,
        name,
      );
      const sentences = await ordinaryVisit(stage.person, short?.degrees ?? {});
      days.push({ date: dateOf(stage.scene), sentences });
    }
    if (line.startsWith(HEADING) && !short) stage = await turnTo(line.slice(HEADING.length), stage, steps, home, name);
    if (line.startsWith(SAYS)) await act(step, stage, steps);
    steps.push(short ? { ...step, days } : step);
  }
  return steps;
}

/** A played transcript as it is written: a remark stands right above what it is about, everything else has air. */
export const write = (steps: readonly Step[]): string =>
  steps
    .flatMap(({ line, came, days = [] }, index) => {
      const above = line.startsWith(REMARK) && !steps[index + 1]?.line.startsWith(HEADING);
      const heard = came.map(read).filter((lines) => lines !== '');
      const short = written(days).flatMap((day) => wrap(day, WIDTH));
      const told = short.length > 0 ? [short.join('\n'), ...heard] : heard;
      return [above ? line : `${line}\n`, ...told.map((lines) => `${lines}\n`)];
    })
    .join('\n');

const isGiven = (line: string): boolean => [SAYS, HEADING, REMARK].some((mark) => line.startsWith(mark));

/** Time passes up to what a heading tells; a session that was left open ends meanwhile. */
async function turnTo(
  heading: string,
  before: Stage | undefined,
  steps: readonly Step[],
  home: Home,
  name: string,
): Promise<Stage> {
  const scene = sceneAfter(before && { ...before.scene, at: before.person.now() }, heading);
  home.services.zone = scene.zone;
  if (before !== undefined) {
    const meanwhile = await before.person.waitUntil(scene.at);
    steps.findLast(({ line }) => line.startsWith(SAYS))?.came.push(...meanwhile.map(came));
    if (before.scene.echo === scene.echo && before.scene.locale === scene.locale)
      return { scene, person: before.person };
  }
  return { scene, person: personAt(home.echoOf(householdOf(name, scene.echo, scene.locale)), scene.at) };
}

async function act(step: Step, stage: Stage | undefined, before: readonly Step[]): Promise<void> {
  if (stage === undefined) throw new Error(`"${step.line}" comes before any heading that tells when and where.`);
  const does = actOf(step.line.slice(SAYS.length));
  const sounding = before.flatMap((each) => each.came).findLast(({ happening }) => 'sound' in happening);
  if (does.does === 'say' && sounding !== undefined) sounding.heardUntil ??= stage.person.momentOf(does);
  step.came.push(...(await stage.person.act(does)).map(came));
}

const came = (happening: Happening): Came => ({ happening });

function read({ happening, heardUntil }: Came): string {
  const from = 'sound' in happening ? happening.sound.from : 0;
  return page(happening, heardUntil === undefined ? undefined : (heardUntil - from) / 1000).join('\n');
}
