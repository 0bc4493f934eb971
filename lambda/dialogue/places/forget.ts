import { emptyPast, type Note, type Past } from '../../domain/past';
import { SAME_TEST } from '../../domain/verdict';
import { isTheirs, pastOfSpeaker } from '../bystander';
import type { Line } from '../line';
import { end, go, type PlaceRules, stay, turnsDown } from '../move';
import type { State, Visit } from '../state';
import { stretchAt } from '../steps/body';

/** What would be gone. */
const wouldGo = (what: 'everything' | 'last-result', { reminder }: Past): Line => ({
  say: 'deletes',
  what,
  reminder: reminder !== undefined,
});

/** Deleting asks once. */
export const forget: PlaceRules<'forget'> = {
  mayLead: { deletion: ['yes', 'forget'] },
  kept: false,
  lost: ({ place, visit }) => ({ ...go({ place, visit }, place.back, { say: [{ say: 'kept' }] }), plays: 'question' }),
  instructions: ({ what }) => `forget ${what}`,
  intro({ what }, visit, full, { bystander }) {
    return full ? [wouldGo(what, pastOfSpeaker({ visit }, bystander))] : [];
  },
  answer({ place, visit, moment: { bystander, came } }, event) {
    const here = { place, visit };
    // "Yes, delete the lot": the wish said again is a yes to it.
    const isSure = event.heard === 'yes' || (event.heard === 'forget' && event.what === place.what);
    const back = (say: readonly Line[], changed: Partial<Visit> = {}, notes: readonly Note[] = []) => ({
      ...go(here, place.back, { say, visit: changed, notes }),
      plays: 'question' as const,
    });
    // Somebody else's yes deletes nothing.
    if (isSure && !isTheirs(place, bystander)) {
      return back([{ say: 'another-voice', wish: 'delete' }]);
    }
    const kept = pastOfSpeaker(here, bystander);
    const { reminder, readings } = kept;
    const all = isSure && place.what === 'everything';
    if (all && reminder && !came) return { ...stay(here, []), errand: { run: 'cancel', id: reminder.id } };
    const left = came?.is === 'not' && came.why !== 'gone';
    const gone: readonly Line[] = [
      { say: 'forgotten', what: 'everything' },
      ...(reminder ? [{ say: left ? 'reminder-left' : 'reminder-cancelled' } as const] : []),
    ];
    if (all && bystander) return back(gone, {}, [{ note: 'forget-everything' }]);
    if (all) {
      const past = { ...emptyPast(visit.past.known), plainSoundDevices: visit.past.plainSoundDevices };
      const said: readonly Line[] = [...gone, ...fromTheFloor(here), { say: 'goodbye', why: 'answered' }];
      const notes: readonly Note[] = [{ note: 'forget-everything' }];
      return end(here, said, { visit: { past }, notes });
    }
    if (isSure) {
      const [newest] = readings;
      const gone = readings.filter((r) => newest && newest.takenAt - r.takenAt <= SAME_TEST);
      const note: Note = { note: 'forget-readings', readings: gone };
      if (bystander) return back([{ say: 'forgotten', what: 'last-result' }], {}, [note]);
      const past = { ...visit.past, readings: readings.filter((r) => !gone.includes(r)) };
      return back([{ say: 'forgotten', what: 'last-result' }], { past, tested: [] }, [note]);
    }
    const notSo = event.heard === 'not-sure' || event.heard === 'hardly' || event.heard === 'take-back';
    if (turnsDown(event) || notSo) return back([{ say: 'kept' }]);
    if (event.heard === 'why') return stay(here, [{ say: 'why-delete' }]);
    // "Are you sure?" and "what does that delete" want to know what would be gone.
    if (event.heard === 'doubt' || event.heard === 'explain' || event.heard === 'what-is-stored') {
      return stay(here, [wouldGo(place.what, kept)]);
    }
    // Anything but a yes keeps what there is; a second question would only confuse.
    return undefined;
  },
};

/** The session closes with this: how to come out of a raise or a hold that it broke into, and how to get up. */
function fromTheFloor(from: State): readonly Line[] {
  const { place, visit } = from;
  const broke = 'back' in place && (place.back.at === 'raise' || place.back.at === 'paused');
  return [
    ...(broke ? [{ say: 'lower-meanwhile', stretch: stretchAt(from) } as const] : []),
    ...(visit.lying ? [{ say: 'get-up' } as const] : []),
  ];
}
