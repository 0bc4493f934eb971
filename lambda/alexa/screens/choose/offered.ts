import type { Line } from '../../../dialogue/line';
import type { Answer } from '../../../speech/labels';

/** What a line offers by the words "say …", beyond what answers the question after it: it can be touched as long as that stands. */
function offeredBy(line: Line): readonly Answer[] {
  switch (line.say) {
    case 'longer-offer':
      return ['longer'];
    case 'changed-by-feeling':
      return line.why === 'too-strong' ? ['longer'] : line.why === 'too-easy' ? ['shorter'] : [];
    case 'what-is-stored':
      return ['forget'];
    case 'no-result-yet':
      return line.leg === undefined ? ['test'] : [];
    case 'questions-only':
      return ['test'];
    case 'for-example':
      return line.place.at === 'welcome' && line.place.offer !== 'rest' && line.times > 1 ? ['my-stretches'] : [];
    case 'help':
      return helpOffers(line);
    default:
      return [];
  }
}

function helpOffers({ at, fine }: Extract<Line, { say: 'help' }>): readonly Answer[] {
  if (at === 'stretch-set-up') return ['longer'];
  return at === 'verdict' && fine ? ['stretch'] : [];
}

/** What a turn offers so, each once. */
export const offeredIn = (lines: readonly Line[]): readonly Answer[] => [...new Set(lines.flatMap(offeredBy))];
