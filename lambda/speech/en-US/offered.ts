import type { Place } from '../../dialogue/state';

/** Answers that a place takes, after a first miss and after a second: who was misheard needs other words, not the same again. */
export type Offered = readonly [first: readonly string[], second: readonly string[]];

/*
 * What is offered has several syllables: through the air "yes", "no" and "skip" are lost where "yes, please", "none of those"
 * and "skip this one" arrive (docs/heard.md). A test says each phrase where it is offered. Where a leg has moved, whoever has a pain to
 * tell of is offered the words that arrive of it, "it hurts", too.
 */

const YES_OR_NO: Offered = [
  ['yes, please', 'no, not today'],
  ["yes, let's do that", 'maybe later'],
];
const READY: Offered = [
  ["I'm ready", 'give me a minute', 'it hurts'],
  ["okay, I'm ready", 'not yet'],
];
const ONCE_MORE: Offered = [
  ['yes, please', 'no, not today'],
  ['try again', 'maybe later'],
];

/** Where the place alone says what can be answered. */
export const OFFERED: Readonly<Record<Exclude<Place['at'], 'welcome' | 'screening' | 'where-felt'>, Offered>> = {
  'which-leg': [
    ['the left leg', 'the right leg', 'one after the other'],
    ['the left one', 'the right one', 'first left, then right'],
  ],
  questions: [
    ['why do hamstrings matter', 'stop for today'],
    ['how often should I stretch', 'goodbye'],
  ],
  'which-sign': [
    ['the first one', 'none of those'],
    ['the last one', "I'm not sure"],
  ],
  'sign-check': [
    ["yes, that's right", "no, it's not"],
    ['yes, definitely', "I'm not sure"],
  ],
  'which-question': [['the first one', 'the last one'], ['from the beginning']],
  'knees-bent': [
    ['yes, it does', 'no, not really'],
    ['yes, definitely', "I'm not sure"],
  ],
  untested: [
    ['yes, please', 'just the stretches'],
    ['begin the test', 'stretch anyway'],
  ],
  'physio-first': [
    ["yes, that's right", 'no, not yet'],
    ['yes, definitely', "I'm not sure"],
  ],
  'not-worth-it': YES_OR_NO,
  'set-up': READY,
  raise: [
    ["yes, I've lowered it", 'still going up', 'it hurts'],
    ["yes, it's down", 'not yet', 'it really hurts'],
  ],
  'stop-reason': [
    ['my knee started to bend', 'the pull behind my leg', 'it hurts'],
    ['my other leg lifted', 'nothing stopped me', 'it really hurts'],
  ],
  angle: [
    ['sixty degrees', "I don't know", 'it hurts'],
    ['about fifty-five', 'no idea', 'it really hurts'],
  ],
  landmark: [
    ['the middle of my shin', 'the middle of my thigh'],
    ['my hip', 'just above my knee'],
  ],
  'odd-angle': [
    ["yes, that's right", 'no, seventy degrees'],
    ['yes, definitely', 'no, fifty-five'],
  ],
  'before-or-after': [
    ['it was before', 'it was after'],
    ['before it moved', 'it was afterwards'],
  ],
  'go-further': ONCE_MORE,
  'another-go': YES_OR_NO,
  verdict: YES_OR_NO,
  'stretch-set-up': READY,
  'before-chair': YES_OR_NO,
  'up-and-over': [
    ["I'm ready", 'give me a minute'],
    ["I'm on the chair", 'not yet'],
  ],
  hold: [
    ['pause', 'it hurts'],
    ['how long is left', 'it really hurts'],
  ],
  paused: [
    ["I'm ready", 'skip this one', 'it hurts'],
    ["let's go on", 'stop for today'],
  ],
  'let-go': [
    ["let's go on", "that's it for today", 'it hurts'],
    ['carry on', 'stop here'],
  ],
  after: [
    ['it felt good', 'it was too much', 'it hurts'],
    ['too easy', 'too strong'],
  ],
  // Only a plain yes deletes; "delete everything" is asked about once more.
  forget: [
    ['yes, delete it', 'no, keep everything'],
    ['yes, definitely', 'no, not today'],
  ],
  reminder: [['every weekday at eight in the morning'], ['every day at seven in the evening', 'no reminder']],
  'show-results': YES_OR_NO,
  over: [[], []],
};
