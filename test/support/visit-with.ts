import { parseSnapshot } from '../../lambda/dialogue/parse';
import { type Opening, openVisit } from '../../lambda/dialogue/session/open';
import type { Calendar } from '../../lambda/dialogue/turn';
import type { Past } from '../../lambda/domain/past';

/** How a session starts for somebody with this past: what was broken off is parsed, as the skill does it. */
export function visitWith(past: Past, moment: Calendar, how: 'opened' | 'asked'): Opening {
  const { brokenOff, ...known } = past;
  const state = brokenOff && parseSnapshot(brokenOff.state, known);
  return openVisit(past, state && { state, at: brokenOff.at }, moment, how);
}
