import type { Exchange } from '../../echo/device';

/** What places are called in the files of utterances, where that is not their own name. */
const SITUATIONS: Readonly<Record<string, string>> = {
  welcome: 'launch',
  'set-up': 'setup',
  raise: 'testing',
  landmark: 'angle_landmark',
  verdict: 'result',
  paused: 'rest',
  after: 'post_stretch',
  forget: 'delete_confirm',
};

interface Standing {
  readonly place?: { readonly at?: string };
  readonly visit?: { readonly misses?: number };
}

/** Where the conversation stood when a request was sent. */
const before = ({ request }: Exchange): Standing => (request.session?.attributes?.state ?? {}) as Standing;

/** Whether words were not understood where they were said. */
export function isMissed(turn: Exchange): boolean {
  if (turn.said === null) return false;
  const misses = ((turn.state ?? {}) as Standing).visit?.misses ?? 0;
  return turn.heard?.intent === 'AMAZON.FallbackIntent' || misses > (before(turn).visit?.misses ?? 0);
}

/** Words as a line for a file of utterances, where they were said; the meaning is left to be filled in. */
export function utteranceLine(turn: Exchange): string | undefined {
  if (turn.said === null) return undefined;
  const at = before(turn).place?.at ?? 'welcome';
  const words = turn.said.replace(/^alexa[ ,]+/i, '').toLowerCase();
  return `${SITUATIONS[at] ?? at.replaceAll('-', '_')}\t${words}\tintent=?`;
}
