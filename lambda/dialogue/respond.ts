import type { Note } from '../domain/past';
import { anywhere } from './anywhere';
import { correct } from './anywhere/correct';
import { danger } from './anywhere/danger';
import { notUnderstood } from './anywhere/not-understood';
import { otherLeg } from './anywhere/other-leg';
import { restingLeg } from './anywhere/resting-leg';
import { takeBack } from './anywhere/take-back';
import type { Event } from './event';
import { leadFor, play } from './holds/play';
import { inHold } from './holds/steer';
import type { Line, Wording } from './line';
import { BACK_INTO_HOLD, end, type Here, type Move, stay } from './move';
import { rulesOf } from './places';
import { leftAt, placeNotes } from './places/kept-place';
import { isAside, type State } from './state';
import { countDays } from './steps/count-days';
import { type LeftHold, leaveHold } from './steps/hold-clock';
import { leaveOutToday } from './steps/leave-out-today';
import { lowerFirst } from './steps/lower-first';
import { question } from './steps/question';
import { reprompt } from './steps/reprompt';
import { markSaid, saves } from './steps/said-before';
import type { Moment, Turn } from './turn';

/** The conversation, one turn: what was heard where it stands, and what is said to it. Pure: the same in gives the same out. */
export function respond(state: State, heard: Event, moment: Moment): Turn {
  const { from, notes, midway, holding } = outOfHold(state, moment);
  const event = midway ? inHold(heard) : heard;
  if (event.heard === 'left') return farewell(from, notes, event, moment);
  const move = moveFor(from, event, moment) ?? notUnderstood(from, moment);
  const misses = move.visit.misses === from.visit.misses ? 0 : move.visit.misses;
  const understood: Move = { ...move, visit: { ...move.visit, misses, turns: from.visit.turns + 1 } };
  const onward = midway ? backIntoHold(understood, event, moment, holding) : understood;
  const lowered = lowerFirst(onward, from, midway, event);
  const closed = leaveOutToday({ ...closing(lowered, from), notes: [...notes, ...onward.notes] }, from, event, moment);
  return turn(state, from, closed, moment);
}

/** A hold turn is left at the moment somebody speaks: what is held is counted, and the place it leads to answers. */
function outOfHold(state: State, moment: Moment): { from: State } & Omit<LeftHold, 'state'> {
  if (state.place.at !== 'hold') {
    // What a session before it held may not have come into its week.
    const counted = state.visit.turns === 0 ? countDays(state, moment) : { state, notes: [] };
    return { from: counted.state, notes: counted.notes, midway: false, holding: false };
  }
  const left = leaveHold(state.visit, state.place.playing, moment.now);
  const counted = countDays(left.state, moment);
  return {
    from: counted.state,
    notes: [...left.notes, ...counted.notes],
    midway: left.midway && left.state.place.at === 'paused',
    holding: left.holding,
  };
}

/** First danger, then what takes something back, then what this place was waiting for, then what may be said anywhere. */
function moveFor(from: State, event: Event, moment: Moment): Move | undefined {
  const here: Here = { place: from.place, visit: from.visit, moment };
  return (
    danger(from, event, moment) ??
    takeBack(from, event) ??
    otherLeg(from, event, moment) ??
    correct(from, event, moment) ??
    restingLeg(from, event) ??
    rulesOf(from.place).answer(here, event) ??
    insisting(from, anywhere(from, event, moment))
  );
}

/** Nothing begins while a question of safety is open; it is asked again. */
function insisting(from: State, move: Move | undefined): Move | undefined {
  const leaves = move && move.place.at !== from.place.at && move.place.at !== 'over' && !isAside(move.place);
  return leaves && rulesOf(from.place).insists ? stay(from, []) : move;
}

/** What was said in the middle of a hold and is answered in a few words does not stop it. */
function backIntoHold(move: Move, event: Event, moment: Moment, holding: boolean): Move {
  if (move.place.at !== 'paused' || move.plays !== 'question' || move.wait) return move;
  if (!BACK_INTO_HOLD.some((heard) => heard === event.heard) || leadFor(move.say, moment) === undefined) return move;
  const on = play(move, moment, move.say, holding);
  return { ...on, notes: [...move.notes, ...on.notes] };
}

/** A question from outside with nothing pending is answered, and the session closes. */
function closing(move: Move, from: State): Move {
  const { wait: _, ...rest } = move;
  const answered = move.visit.oneShot && move.place.at === 'welcome' && move.plays === 'question';
  return answered ? { ...rest, ...end(from, [...move.say, { say: 'goodbye', why: 'answered' }], move) } : move;
}

/** Plays a move: what is said, the scene on arriving, the quiet, and the one question. */
function turn(before: State, from: State, move: Move, moment: Moment): Turn {
  const { place } = move;
  const rules = rulesOf(place);
  const arrived = move.plays === 'intro';
  const visit = { ...move.visit, strained: move.visit.strained || rules.strains === true };
  const instructions = rules.instructions?.(place, visit) ?? place.at;
  const full = move.full === true || !visit.saidBefore.includes(instructions);
  const intro = arrived ? rules.intro(place, visit, full, moment) : [];
  const wait: readonly Line[] = move.wait ? [{ say: 'quiet', during: 'wait', seconds: move.wait }] : [];
  const lines = [
    ...(saves(move.say) ? [] : onceOnly(visit, place.at === 'over')),
    ...move.say,
    ...intro,
    ...wait,
    // Where Alexa asks, we do not.
    ...(move.consent ? [] : question({ place, visit }, wording(move, full))),
  ];
  const state: State = { place, visit: markSaid(visit, lines, arrived ? instructions : undefined) };
  return {
    state,
    lines,
    again: move.consent ? [] : reprompt(state, move.wait ? WAITING : rules.quiet),
    notes: [...move.notes, ...placeNotes(before, from, state, move.notes, moment.now)],
    ...(move.card && { card: move.card }),
    ...(move.errand && { errand: move.errand }),
    ...(move.consent && { consent: move.consent }),
  };
}

function wording({ plays, visit, place }: Move, full: boolean): Wording {
  if (visit.misses > 1) return 'other';
  if (plays === 'question' && visit.misses === 0) return visit.turns % 2 === 0 ? 'short' : 'other';
  return plays === 'intro' && (full || place.at === 'hold') && visit.misses === 0 ? 'first' : 'short';
}

/** Said once a session when the past is out of reach. */
const onceOnly = ({ past, saidBefore }: State['visit'], closing: boolean): readonly Line[] =>
  past.known || saidBefore.includes('cannot-remember') ? [] : [{ say: 'cannot-remember', closing }];

/** Quiet in the reprompt for those who asked for time, within Alexa's 90 s. Seconds. */
const WAITING = 80;

/** The session ended by itself: nothing can be said, but what was held and where it stood is kept. */
function farewell(from: State, notes: readonly Note[], event: Event, moment: Moment): Turn {
  const left = leaveOutToday(end(from, [], { notes: [...notes, ...leftAt(from, moment.now)] }), from, event, moment);
  const said = { state: { place: from.place, visit: left.visit }, lines: [], again: [], notes: left.notes };
  return left.errand ? { ...said, errand: left.errand } : said;
}
