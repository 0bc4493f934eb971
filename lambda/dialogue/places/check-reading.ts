import type { Event } from '../event';
import { agrees, choiceIn, chosen, go, type PlaceRules, saysNo, turnsDown } from '../move';
import { askLandmark, found, settle } from '../steps/settle-reading';
import type { Finding } from '../under-way';

/** "Seventeen degrees: did I hear that right?" */
export const oddAngle: PlaceRules<'odd-angle'> = {
  mayLead: { reading: ['yes', 'findings', 'number'] },
  kept: true,
  lost: ({ place, visit, moment }) => askLandmark({ place, visit }, place.finding, moment),
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { finding } = place;
    if (event.heard === 'yes') return settle(here, finding, moment);
    const { angle: _, method: __, ...bare } = finding;
    if (saysNo(event) || event.heard === 'doubt') return settle(here, bare, moment);
    if (event.heard === 'not-sure') return askLandmark(here, bare, moment);
    return found(here, bare, event, moment);
  },
};

/** 80 or more, and the knee bent or the other leg lifted: was that before or after it? */
export const beforeOrAfter: PlaceRules<'before-or-after'> = {
  mayLead: { reading: ['order', 'option', 'findings', 'number'] },
  kept: true,
  lost: ({ place, visit, moment }) => askLandmark({ place, visit }, place.finding, moment),
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { angle: high, method: _, asked, ...rest } = place.finding;
    // Another height that is as high is asked about again.
    const bare: Finding = { ...rest, asked: asked.filter((what) => what !== 'order') };
    const order = orderIn(event);
    if (order === 'before') return settle(here, place.finding, moment);
    if (order === 'after') return settle(here, bare, moment, [{ say: 'height-when-it-began' }]);
    // A lower number answers it: that is where it began.
    const lower = found(here, bare, event, moment);
    return lower ?? (event.heard === 'not-sure' && high ? askLandmark(here, bare, moment) : undefined);
  },
};

function orderIn(event: Event): 'before' | 'after' | undefined {
  if (event.heard === 'order') return event.order;
  const index = choiceIn(event);
  return index === undefined ? undefined : chosen(['before', 'after'] as const, index);
}

/** Below 80 and nothing stopped it: it was not the end of the range. */
export const goFurther: PlaceRules<'go-further'> = {
  mayLead: { reading: ['no', 'hardly', 'refuse', 'skip', 'findings', 'number', 'felt'] },
  kept: true,
  lost: ({ place, visit, moment }) => settle({ place, visit }, place.finding, moment),
  intro: () => [{ say: 'not-the-limit' }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (agrees(event)) return go(here, { at: 'set-up', why: 'once-more' });
    if (turnsDown(event)) return settle(here, place.finding, moment);
    const { stoppedBy: _, ...open } = place.finding;
    const fresh = event.heard === 'findings' && event.stopped ? open : place.finding;
    return found(here, fresh, event, moment);
  },
};
