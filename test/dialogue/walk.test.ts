import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { parseSnapshot, parseState } from '../../lambda/dialogue/parse';
import { rulesOf } from '../../lambda/dialogue/places';
import { respond } from '../../lambda/dialogue/respond';
import { SAFETY, snapshot } from '../../lambda/dialogue/snapshot';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { itemOfBrokenOff } from '../../lambda/diary/item';
import { exactly } from '../../lambda/domain/angle';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast, type Note, type Past } from '../../lambda/domain/past';
import { ITEMS, QUESTIONS } from '../../lambda/domain/screening';
import { CHECKS } from '../../lambda/domain/screening-table';
import { latest } from '../../lambda/domain/verdict';
import { secondsToSay } from '../../lambda/speech/duration';
import type { Speech } from '../../lambda/speech/speech';
import { voice } from '../../lambda/speech/voice';
import { unitsOf } from '../../simulator/home/write-units';
import { events } from '../support/all-events';
import { momentAt } from '../support/moment-at';
import { placeGraph, wayOn } from '../support/place-graph';
import { riskOf } from '../support/risk-of';
import { visitWith } from '../support/visit-with';

// From the welcome, every place that can be reached, with every event that can be heard there.

const START = Date.parse('2026-03-03T08:00:00Z');
const american = voice('en-US');

/** What decides the way on from a state. A state of a kind that was walked from is not walked from again. */
function kindOf({ place, visit }: State): string {
  const { stretching, toTest, tested, screened, plan, past, strained } = visit;
  if ('finding' in place) {
    const { angle, stoppedBy } = place.finding;
    return [place.at, angle ? bandOf(angle) : 'none', stoppedBy?.length ?? 'open', toTest.length].join(' ');
  }
  const hold = stretching?.holds[stretching.next];
  // What is wished for at the verdict is talked over by what each leg got to.
  if (place.at === 'verdict') {
    const got = LEGS.map((leg) => latest(past.readings, leg)?.angle).map((angle) => (angle ? bandOf(angle) : 'none'));
    return [place.at, ...got, screened, strained].join(' ');
  }
  const along = hold ? [hold.stretch, stretching.held > 0, stretching.next > 0] : [toTest.length, tested.length > 0];
  const gate = `${screened} ${strained} ${plan.limits?.join(' ') ?? 'all'}`;
  return [place.at, detailOf(place), gate, ...(DOORS.has(place.at) ? [] : along)].join(' ');
}

/** Places from which the way on is the same whatever came before. */
const DOORS: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'welcome',
  'which-leg',
  'questions',
  'screening',
  'which-sign',
  'sign-check',
  'which-question',
  'where-felt',
  'knees-bent',
  'forget',
  'show-results',
  'reminder',
  'untested',
  'not-worth-it',
  'physio-first',
]);

const bandOf = ({ low }: { low: number }): string =>
  low < 25 ? 'odd' : low < 70 ? 'low' : low < 80 ? 'close' : 'high';

function detailOf(place: Place): string | number | boolean {
  if (place.at === 'screening' || place.at === 'which-sign') return place.question;
  if (place.at === 'sign-check') return `${place.check} ${place.answers}`;
  if (place.at === 'where-felt') return `${place.during} ${'finding' in place.back} ${place.wider}`;
  if (place.at === 'forget') return place.what;
  if (place.at === 'reminder') return place.asks;
  if (place.at === 'welcome') return place.offer;
  return place.at === 'raise' && place.practice;
}

interface Step {
  readonly from: State;
  readonly event: Event;
  readonly turn: Turn;
  readonly now: number;
  /** The step that led to where it was heard. */
  readonly after: Step | undefined;
}

/** How many steps lead up to this one, itself among them. */
const turnsIn = (step: Step | undefined): number => (step === undefined ? 0 : 1 + turnsIn(step.after));

/** What was heard on the way to a step, and where. */
const pathOf = (step: Step | undefined): readonly string[] =>
  step === undefined ? [] : [...pathOf(step.after), `${step.from.place.at}: ${JSON.stringify(step.event)}`];

/** An account as long as Alexa's. */
const ACCOUNT = `amzn1.ask.account.${'A'.repeat(160)}`;

const states: State[] = [];

/** Walks breadth first, to the end or so many turns far; a hold is heard once in its middle and once after its end. */
function* walk(past: Past, turns = Number.POSITIVE_INFINITY): Generator<Step> {
  const { state } = visitWith(past, momentAt(START), 'opened');
  const seen = new Set([kindOf(state)]);
  const queue: { state: State; now: number; after: Step | undefined }[] = [{ state, now: START, after: undefined }];
  for (const next of queue) {
    states.push(next.state);
    for (const event of events) {
      for (const later of next.state.place.at === 'hold' ? [40, 400] : [20]) {
        const now = next.now + later * 1000;
        const turn = respond(next.state, event, momentAt(now));
        const step = { from: next.state, event, turn, now, after: next.after };
        yield step;
        const kind = kindOf(turn.state);
        if (turn.state.place.at === 'over' || seen.has(kind) || turnsIn(step) >= turns) continue;
        seen.add(kind);
        queue.push({ state: turn.state, now, after: step });
      }
    }
  }
}

/** Somebody whose legs need no stretching. */
const fine: Past = {
  ...emptyPast(true),
  clearedAt: START - 86_400_000,
  readings: (['left', 'right'] as const).map((leg) => ({
    leg,
    angle: exactly(85),
    method: 'guess',
    stoppedBy: ['discomfort-behind-leg'],
    takenAt: START - 86_400_000,
    afterStretching: false,
  })),
};

/** Somebody whose legs got lower; from the door on there is nothing else that is theirs alone. */
const lower: Past = {
  ...fine,
  readings: [50, 85].flatMap((degrees, index) =>
    fine.readings.map((one) => ({ ...one, angle: exactly(degrees), takenAt: one.takenAt - index * 28 * 86_400_000 })),
  ),
};

/** Every step of the walks, as it is made: kept, all of them would fill half a gigabyte. */
function* steps(): Generator<Step> {
  yield* walk(emptyPast(true));
  yield* walk(fine);
  yield* walk(lower, 3);
}
const wordsOf = (speech: Speech): readonly string[] =>
  speech.flatMap((piece) => ('words' in piece ? [piece.words] : 'cues' in piece ? piece.cues.map((c) => c.words) : []));
/** What a turn says, and its words; spoken once, however many claims listen. */
function spoken(turn: Turn): { readonly speech: Speech; readonly words: readonly string[] } {
  const known = spokenSoFar.get(turn);
  if (known) return known;
  const speech = american.speech(turn.lines, turn.state.visit.turns);
  const heard = { speech, words: wordsOf(speech) };
  spokenSoFar.set(turn, heard);
  return heard;
}
const spokenSoFar = new WeakMap<Turn, ReturnType<typeof spoken>>();
const said = (turn: Turn): readonly string[] => spoken(turn).words;

/** Says why a step breaks a claim; nothing where it does not. */
type Breaks = (step: Step) => string | undefined;

/** What is claimed of every step, and the first step that breaks it, told as the way that leads there. */
const claims: { readonly breaks: Breaks; counterexample?: string }[] = [];
const reached = new Set<Place['at']>();
const ways = new Set<string>();

/** Walks once; every claim looks at each step. */
beforeAll(() => {
  for (const step of steps()) {
    reached.add(step.turn.state.place.at);
    const way = wayOn(step);
    if (way) ways.add(way);
    for (const claim of claims) {
      const why = claim.counterexample === undefined ? claim.breaks(step) : undefined;
      if (why === undefined) continue;
      const end = `→ ${step.turn.state.place.at}: ${said(step.turn).join(' ')}`;
      claim.counterexample = [why, ...pathOf(step), end].join('\n');
    }
  }
});

/** Claims something of every step. */
function everywhere(name: string, breaks: Breaks): void {
  const claim: (typeof claims)[number] = { breaks };
  claims.push(claim);
  test(name, () => expect(claim.counterexample).toBeUndefined());
}

/** The place that a turn keeps, if it does. */
const placeIn = ({ notes }: Turn) =>
  notes.find((note): note is Extract<Note, { note: 'place' }> => note.note === 'place');

const isBackPain = (event: Event): boolean =>
  event.heard === 'felt' && !event.worse && event.felt.some(({ where }) => where === 'low-back');

/** Where somebody waits in a programme: on the floor with a seated hold to come, getting up is first. */
function waitingIn({ visit: { stretching, lying } }: State): Place['at'] {
  const hold = stretching?.holds[stretching.next];
  if (!hold) return 'after';
  return lying && hold.stretch === 'seated' ? 'before-chair' : 'paused';
}

/** In the middle of a hold, where one plays. */
const hearingAt = ({ place }: State): number =>
  place.at === 'hold' ? place.playing.since + 40_000 : START + 86_400_000;

/** The signs that are an emergency to whoever has them now. */
const NEW_SIGNS = ['saddle-numbness', 'bladder-or-bowel', 'both-legs', 'fallen', 'accident'] as const;

/** All that is an emergency where somebody stands: what is new, or came once the body had moved; the chest; and who lies and cannot get up. */
function emergenciesAt({ visit }: State): readonly Extract<Event, { heard: 'sign' }>[] {
  const moved = visit.strained ? NEW_SIGNS.filter((sign) => sign !== 'accident') : [];
  const signs = [...moved, 'chest-pain', ...(visit.lying ? (['cannot-get-up'] as const) : [])] as const;
  return [
    ...NEW_SIGNS.map((sign) => ({ heard: 'sign', sign, when: 'new' }) as const),
    ...signs.map((sign) => ({ heard: 'sign', sign }) as const),
  ];
}

describe('from the welcome, everywhere, whatever is heard', () => {
  everywhere(
    'only the events that a place names lead from it to a raise, a hold, a reading, the next safety question, a deletion',
    (step) => {
      const risk = riskOf(step.from, step.turn);
      const named = risk && rulesOf(step.from.place).mayLead[risk];
      return risk && !named?.includes(step.event.heard) ? `leads to ${risk}` : undefined;
    },
  );

  test('every place of the conversation is reached', () => {
    const all: readonly Place['at'][] = [
      ...(['welcome', 'which-leg', 'questions', 'screening', 'which-sign', 'sign-check', 'which-question'] as const),
      ...([
        'physio-first',
        'untested',
        'not-worth-it',
        'set-up',
        'knees-bent',
        'raise',
        'stop-reason',
        'angle',
        'landmark',
      ] as const),
      ...(['odd-angle', 'before-or-after', 'go-further', 'another-go', 'where-felt', 'verdict'] as const),
      ...([
        'stretch-set-up',
        'before-chair',
        'up-and-over',
        'hold',
        'paused',
        'let-go',
        'after',
        'forget',
        'show-results',
        'reminder',
        'over',
      ] as const),
    ];
    expect(all.filter((at) => !reached.has(at))).toEqual([]);
  });

  everywhere(
    'a turn asks exactly one question, last, and keeps the session open; or asks none and closes',
    ({ turn, event }) => {
      if (event.heard === 'left') return undefined;
      const text = said(turn).join(' ');
      const questions = text.split('?').length - 1;
      if (turn.state.place.at === 'over') return questions === 0 ? undefined : `closes with ${questions} questions`;
      return questions === 1 && text.endsWith('?') ? undefined : `asks ${questions} questions`;
    },
  );

  everywhere('no turn is silent', ({ turn, event }) =>
    event.heard === 'left' || turn.lines.length > 0 ? undefined : 'says nothing',
  );

  everywhere('the reprompt of an open turn asks its question once more and stands alone', ({ turn, event }) => {
    if (event.heard === 'left' || turn.state.place.at === 'over') return undefined;
    const again = wordsOf(american.speech(turn.again, turn.state.visit.turns)).join(' ');
    return again.endsWith('?') && again.split('?').length === 2 ? undefined : `reprompts "${again}"`;
  });

  everywhere('no raise and no hold is reached before the disclaimer and a clear screening', ({ turn: { state } }) => {
    const gated = ['raise', 'hold', 'set-up', 'stretch-set-up'].includes(state.place.at);
    return gated && !(state.visit.screened && state.visit.disclaimerHeard) ? 'is not cleared' : undefined;
  });

  test('every sign of an emergency closes at once everywhere, with the emergency number, and drops the clear screening', () => {
    const open = states.flatMap((state) =>
      emergenciesAt(state).flatMap((event) => {
        const turn = respond(state, event, momentAt(hearingAt(state)));
        const notes = turn.notes.map(({ note }) => note);
        const right =
          turn.state.place.at === 'over' &&
          turn.lines.some(({ say }) => say === 'emergency') &&
          said(turn).join(' ').includes('nine one one') &&
          notes.includes('not-cleared') &&
          notes.includes('no-place') &&
          !notes.includes('place');
        return right ? [] : [`${kindOf(state)}: ${JSON.stringify(event)} → ${turn.state.place.at}`];
      }),
    );
    expect(open).toEqual([]);
  });

  everywhere(
    'numbness in the groin that nobody has called old is asked about at least, and nothing goes on before',
    ({ event, turn, from }) => {
      if (event.heard !== 'sign' || event.sign !== 'saddle-numbness' || event.when || from.visit.strained)
        return undefined;
      const { place } = turn.state;
      return place.at === 'sign-check' && place.check === 'is-it-new' ? undefined : 'goes on';
    },
  );

  everywhere(
    'tingling ends the day everywhere once the body has moved, and is asked about before',
    ({ event, turn, from }) => {
      const tingles = event.heard === 'felt' && !event.worse && event.felt.some(({ what }) => what === 'tingling');
      if (!tingles) return undefined;
      return turn.state.place.at === (from.visit.strained ? 'over' : 'sign-check')
        ? undefined
        : 'goes on after tingling';
    },
  );

  everywhere('what hurts is never praised, and leads to no hold and no raise', (step) => {
    const { event, turn } = step;
    if (event.heard !== 'felt' || event.felt.every(({ what }) => what === 'pull')) return undefined;
    if (riskOf(step.from, turn) === 'hold') return 'holds on';
    if (turn.lines.some(({ say }) => say === 'raise-now')) return 'sends a leg up';
    return /^good/i.test(said(turn)[0] ?? '') ? 'praises it' : undefined;
  });

  everywhere('with a leg up, whatever does not go on with it lets it down first', ({ event, turn, from }) => {
    if (from.place.at !== 'raise' || ['not-yet', 'no', 'wait', 'left'].includes(event.heard)) return undefined;
    return /lower|let it|come up|down|rest|goodbye|bye|nine one one|today/i.test(said(turn).slice(0, 2).join(' '))
      ? undefined
      : 'leaves it up';
  });

  everywhere(
    'what may have been a danger leads to no raise, no hold, no reading and no next safety question',
    ({ event, turn, from }) => {
      if (event.heard !== 'unclear') return undefined;
      const { place } = turn.state;
      const on = place.at === 'screening' && from.place.at === 'screening' && place.question !== from.place.question;
      const risky = place.at === 'raise' || place.at === 'hold' || on;
      return risky || turn.notes.some(({ note }) => note === 'reading') ? 'goes on in doubt' : undefined;
    },
  );

  everywhere('plain back pain is why people come: no danger at the welcome', ({ event, turn, from }) => {
    if (!isBackPain(event) || from.place.at !== 'welcome') return undefined;
    return turn.state.place.at === 'welcome' ? undefined : 'takes back pain at the welcome for a danger';
  });

  everywhere(
    'once a raise or a hold has begun, back pain and "worse" end the session from every place',
    ({ event, turn, from }) => {
      const hurts = isBackPain(event);
      const worse = event.heard === 'feeling' && event.feeling === 'worse';
      if (!from.visit.strained || !(hurts || worse)) return undefined;
      const first = turn.lines[0]?.say;
      return turn.state.place.at === 'over' && first === 'clinician-first' ? undefined : `says ${first} and goes on`;
    },
  );

  const names = [
    ...ITEMS,
    ...CHECKS,
    ...QUESTIONS.filter((name) => name !== 'body' && name !== 'injury'),
    'safety ',
    '"what"',
  ];
  everywhere('nothing that the screening asks for or is told goes into what is kept', ({ turn }) => {
    const kept = JSON.stringify(turn.notes);
    const told = names.find((name) => kept.includes(name));
    return told ? `keeps ${told}` : undefined;
  });

  everywhere('stop closes everywhere with a few words', ({ event, turn }) => {
    if (event.heard !== 'stop') return undefined;
    const words = said(turn).join(' ').split(' ').length;
    return turn.state.place.at === 'over' && words <= 20 ? undefined : `says ${words} words and goes on`;
  });

  everywhere('help, and the last result, are answered everywhere without losing the place', ({ event, turn, from }) => {
    if (event.heard !== 'help' && event.heard !== 'last-result') return undefined;
    // A hold is left at the moment that somebody speaks: it waits before what is to be held next.
    const place = from.place.at === 'hold' ? waitingIn(turn.state) : from.place.at;
    return turn.state.place.at === place ? undefined : `leads from ${from.place.at} to ${turn.state.place.at}`;
  });

  test('whoever is not understood never hears a sentence twice, and the third time is led on or let go', () => {
    const stuck = states.flatMap((state) => {
      const moment = momentAt(START + 86_400_000);
      const first = respond(state, { heard: 'missed' }, moment);
      const second = respond(first.state, { heard: 'missed' }, moment);
      const third = respond(second.state, { heard: 'missed' }, moment);
      const twice = said(second).filter((words) => said(first).includes(words));
      const on =
        JSON.stringify(third.state.place) !== JSON.stringify(second.state.place) ||
        third.state.visit.toTest !== second.state.visit.toTest;
      return twice.length > 0 || !on ? [[state.place.at, ...twice].join(': ')] : [];
    });
    expect(stuck).toEqual([]);
  });

  test('every state survives its way through JSON', () => {
    const lost = states.filter((state) => sorted(parseState(JSON.parse(JSON.stringify(state)))) !== sorted(state));
    expect(lost).toEqual([]);
  });

  test('what is kept of a state comes back as it was, but for the past, what was felt, and what was said about safety', () => {
    const lost = states.filter((state) => {
      const { past, saidBefore, ...rest } = state.visit;
      const told = saidBefore.filter((name) => !name.startsWith(SAFETY));
      const kept = parseSnapshot(JSON.parse(JSON.stringify(snapshot(state))), past);
      return sorted(kept) !== sorted({ place: state.place, visit: { ...rest, past, saidBefore: told, felt: [] } });
    });
    expect(lost).toEqual([]);
  });

  everywhere('what is kept of a place takes one write unit', ({ turn }) => {
    const place = placeIn(turn);
    if (!place) return undefined;
    const key = { account: { S: ACCOUNT }, entry: { S: '-#unfinished' }, asOf: { N: String(place.at) } };
    const units = unitsOf({ ...key, ...itemOfBrokenOff(place) });
    return units === 1 ? undefined : `takes ${units} write units`;
  });

  const progressIn = (state: State | undefined) => {
    const { next = 0, held = 0 } = state?.visit.stretching ?? {};
    return next + held > 0 ? `${next} ${held}` : 'nothing held';
  };
  everywhere(
    'whatever is heard while no hold plays, the holds that are kept are those that stand: resting is not holding',
    ({ from, turn, now }) => {
      const place = placeIn(turn);
      const [was, is] = [progressIn(from), progressIn(turn.state)];
      if (turn.notes.some(({ note }) => note === 'no-place') || turn.state.place.at === 'hold') return undefined;
      if (!place) return from.place.at === 'hold' || was === is ? undefined : `keeps ${was}, and it is ${is}`;
      const brokenOff = { state: JSON.parse(JSON.stringify(place.state)), at: place.at };
      const { state, notes } = visitWith(
        { ...turn.state.visit.past, brokenOff },
        { now: now + 300_000, zone: 'UTC' },
        'opened',
      );
      if (notes.length > 0) return 'books a rest';
      return state.place.at === 'welcome' || progressIn(state) === is
        ? undefined
        : `keeps ${progressIn(state)}, and it is ${is}`;
    },
  );

  everywhere('questions stay within 20 words, safety questions within 25', ({ turn }) => {
    const question = said(turn).at(-1) ?? '';
    const last = question.split(/(?<=[.!])\s/).at(-1) ?? '';
    const most = turn.state.place.at === 'screening' ? 25 : 20;
    return last.endsWith('?') && last.split(' ').length > most ? `asks in ${last.split(' ').length} words` : undefined;
  });

  everywhere('words before a hold turn fit their slot at the slowest voice', ({ turn }) => {
    for (const piece of spoken(turn).speech) {
      if (!('cues' in piece)) continue;
      for (const [index, { at, words }] of piece.cues.entries()) {
        const until = piece.cues[index + 1]?.at ?? piece.seconds;
        // 140 words a minute against Alexa's usual 175.
        const needs = secondsToSay(words, american.pace) * (175 / 140);
        if (at + needs > until) return `"${words}" needs ${needs.toFixed(1)} s and has ${until - at}`;
      }
    }
    return undefined;
  });
});

test('the places and the ways between them stand in docs/architecture.md as they are; UPDATE=1 writes them', () => {
  const page = 'docs/architecture.md';
  const written = readFileSync(page, 'utf8');
  const walked = written.replace(/```mermaid\nflowchart TD\n[\s\S]*?```/, () => placeGraph(ways));
  if (process.env.UPDATE) writeFileSync(page, walked);
  else expect(written).toBe(walked);
});

/** JSON with its keys in order, to compare what was parsed with what was written. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
