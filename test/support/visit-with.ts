import { parseSnapshot } from '../../lambda/dialogue/parse';
import { isOffered, type Opening, openVisit, savedIn } from '../../lambda/dialogue/session/open';
import type { Calendar } from '../../lambda/dialogue/turn';
import type { Past } from '../../lambda/domain/past';

/** How a session starts for somebody with this past, where the skill has loaded what parses. */
export const visitWith = (past: Past, moment: Calendar, how: 'opened' | 'asked'): Opening =>
  openVisit(past, isOffered(past, moment.now) ? savedIn(past, parseSnapshot) : undefined, moment, how);
