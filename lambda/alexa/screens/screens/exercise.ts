import { bound, type Component, type RenderDocument } from '../kit/apl';
import { type Drawing, type Drawn, drawing } from '../kit/avg';
import type { Chip } from '../kit/chip';
import { document } from '../kit/document';
import { displayed, following, kept } from '../kit/following';
import { overFoot } from '../kit/foot';
import { page, show } from '../kit/layout';
import { FIGURE, flat, kneesBent, lying, seated, trail } from '../pictures/figure';

/** Something to do with the body, as it is drawn. */
export type Pose = 'strap-on' | 'rest' | 'raise' | 'lying-stretch' | 'seated-stretch' | 'get-up';

const picture = (marks: readonly Drawn[]): Drawing => drawing(FIGURE.width, FIGURE.height, marks);

/** Angles that promise nothing: high enough to be seen, short of the line. In degrees. */
export const POSES: Readonly<Record<Pose, Drawing>> = {
  'strap-on': picture(lying(16, 'strap')),
  rest: picture(flat()),
  raise: picture([...trail([13, 27, 41]), ...lying(54, 'leg')]),
  'lying-stretch': picture(lying(62, 'leg')),
  'seated-stretch': picture(seated()),
  'get-up': picture(kneesBent()),
};

/** A pose with its words. */
export interface Caption {
  readonly pose: Pose;
  readonly title: string;
  readonly body?: string;
  /** Nothing that could be answered has been asked for yet. */
  readonly silent?: true;
}

/** A caption, and how many seconds after the screen's appearing it is shown. */
export type Step = Caption & { readonly at: number };

/** Something to do: its steps in order, at least one of them, and what can be answered. */
export interface Exercise {
  readonly steps: readonly Step[];
  readonly chips: readonly Chip[];
  /** The title is all that matters. */
  readonly largest?: boolean;
}

/** How often it is looked which step it is, in milliseconds. */
const TICK = 500;

/** How to lie, to raise, to stretch, to get up, as it is told: the pose, the leg, and what can be said. */
export function exercise({ steps, chips, largest = false }: Exercise): RenderDocument {
  const [first = NOTHING] = steps;
  const rows = steps.map(({ pose, title, body = '', silent }, index) => {
    const ends = Number((steps[index + 1]?.at ?? 0).toFixed(1));
    return { ends, pose, title, body, answers: silent === undefined };
  });
  const answers = steps.some(({ silent }) => silent) ? chips.map(onceAsked) : chips;
  const still = steps.length === 1;
  const said = still ? first : { title: bound('stage.title'), body: bound('stage.body') };
  const words = { ...said, chips: answers, largest };
  const longest = rows.reduce((long, { body }) => (body.length > long.length ? body : long), '');
  const poses = Object.fromEntries(steps.map(({ pose }) => [pose, POSES[pose]]));
  const drawn = (width: number): Component => ({
    type: 'Container',
    items: Object.entries(poses).map(([pose, drawing]) => ({
      ...show(pose, drawing, width),
      ...(!still && { display: displayed(`stage.pose == '${pose}'`) }),
    })),
  });
  const shown = overFoot(words, drawn, longest);
  const items = still ? shown : [{ ...page('column'), ...following(rows, 0, TICK), items: shown }];
  return document(first.pose, items, poses);
}

/** An answer has its place while it is asked for; that it hurts, and to stop, can be told at any time. */
const onceAsked = (chip: Chip): Chip =>
  chip.says[0] === 'felt' || chip.says[0] === 'stop' ? chip : { ...chip, display: kept('stage.answers') };

const NOTHING: Step = { at: 0, pose: 'rest', title: '' };
