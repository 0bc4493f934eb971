import type { Limit } from './plan';
import type { Item } from './screening';

/** What closes a visit before anything was done, the strictest first. */
export const REFUSALS = [
  /** Call the emergency number now. */
  'emergency',
  /** A doctor today; nobody's word opens it. */
  'doctor-today',
  /** For grown-ups: a parent and a doctor. */
  'under-age',
  /** A doctor this week, before any stretching. */
  'doctor-this-week',
  /** A doctor or physiotherapist first. */
  'clinician-first',
] as const;

/** One of the ways in `REFUSALS`. */
export type Refusal = (typeof REFUSALS)[number];

/** What is asked about an item before it is decided, in this order. */
export const CHECKS = [
  'is-it-new',
  'position-eases',
  'looked-at-since',
  'doctors-word',
  /** The same of something that happened: leave given before it is none. */
  'word-since',
  'midwifes-word',
  /** Of a foot that went to sleep in a raise or a hold; it is asked for no item of the screening. */
  'foot-wakes',
  /** Of a child that somebody tells of; it is asked for no item of the screening either. */
  'for-a-child',
] as const;

/** One of the questions about an item in `CHECKS`. */
export type Check = (typeof CHECKS)[number];

/** An answer to a check; what is no plain yes and no plain no is not sure. */
export type Checked = 'yes' | 'no' | 'not-sure';

/** What follows: a refusal, the next check, nothing more of this item, or a leg that rests today. */
export type Follows = Refusal | 'next' | 'cleared' | 'leg-rests';

/** What follows from the answers to each check. */
export const ON_CHECK: Readonly<Record<Check, Readonly<Record<Checked, Follows>>>> = {
  'is-it-new': { yes: 'emergency', no: 'next', 'not-sure': 'emergency' },
  // Most sore backs wake people now and then; only pain that no position eases is a sign.
  'position-eases': { yes: 'cleared', no: 'next', 'not-sure': 'next' },
  'looked-at-since': { yes: 'next', no: 'doctor-this-week', 'not-sure': 'doctor-this-week' },
  'doctors-word': { yes: 'next', no: 'clinician-first', 'not-sure': 'clinician-first' },
  'word-since': { yes: 'next', no: 'clinician-first', 'not-sure': 'clinician-first' },
  'midwifes-word': { yes: 'next', no: 'clinician-first', 'not-sure': 'clinician-first' },
  'foot-wakes': { yes: 'leg-rests', no: 'clinician-first', 'not-sure': 'clinician-first' },
  'for-a-child': { yes: 'under-age', no: 'cleared', 'not-sure': 'under-age' },
};

/** What is done about one item. */
export interface ItemRow {
  /** What closes at once; where absent, the checks decide. */
  readonly refuses?: Refusal;
  readonly checks: readonly Check[];
  /** What is asked of whoever says that it is old ("two weeks ago", "for years"); where absent, the same. */
  readonly checksOfOld?: readonly Check[];
  /** What it is once a raise or a hold has begun, which may have brought it on, unless they say when it began. */
  readonly moved?: Refusal;
  /** What it is for somebody who is down on the floor. */
  readonly down?: Refusal;
  /** What the plan keeps to, once the checks are passed. */
  readonly leaves: readonly Limit[];
  /** Entries of `docs/evidence.md` that say why. */
  readonly evidence: readonly string[];
}

const nerve: ItemRow = {
  checks: ['is-it-new', 'doctors-word'],
  checksOfOld: ['doctors-word'],
  moved: 'emergency',
  leaves: [],
  evidence: ['emergency-signs'],
};
const today: ItemRow = { refuses: 'doctor-today', checks: [], leaves: [], evidence: ['urgent-signs'] };
const thisWeek: ItemRow = { checks: ['looked-at-since'], leaves: [], evidence: ['urgent-signs'] };
const word = (evidence: string, ...leaves: readonly Limit[]): ItemRow => ({
  checks: ['doctors-word'],
  leaves,
  evidence: [evidence],
});
/** Of what happened on a day. */
const since = (evidence: string, ...leaves: readonly Limit[]): ItemRow => ({
  ...word(evidence, ...leaves),
  checks: ['word-since'],
});
const seated: ItemRow = { checks: [], leaves: ['seated-only'], evidence: ['getting-down'] };

/**
 * What the screening makes of each item, whether it was asked for or told of one's own accord. Drawn up for a
 * physiotherapist to read, correct and sign; `docs/safety.md` shows it.
 */
export const ITEM_ROWS: Readonly<Record<Item, ItemRow>> = {
  'calls-for-help': { refuses: 'emergency', checks: [], leaves: [], evidence: ['emergency-signs'] },
  'saddle-numbness': nerve,
  'bladder-or-bowel': nerve,
  'both-legs': nerve,
  fallen: { ...nerve, checks: ['is-it-new', 'word-since'], checksOfOld: ['word-since'] },
  accident: since('urgent-signs'),
  fever: today,
  'chest-pain': {
    refuses: 'emergency',
    checks: [],
    checksOfOld: ['is-it-new', 'doctors-word'],
    leaves: [],
    evidence: ['emergency-signs'],
  },
  'weight-loss': thisWeek,
  'cancer-history': word('urgent-signs'),
  'night-pain': { ...thisWeek, checks: ['position-eases', 'looked-at-since'] },
  'pain-past-knee': { ...word('past-the-knee'), moved: 'clinician-first' },
  'disc-or-sciatica': word('past-the-knee'),
  'muscle-tear': { ...since('tears-and-operations'), moved: 'clinician-first' },
  'operation-or-break': since('tears-and-operations'),
  'hot-calf': { ...today, evidence: ['hot-calf'] },
  pregnant: { checks: ['midwifes-word'], leaves: ['seated-only'], evidence: ['pregnancy'] },
  osteoporosis: word('thin-bones', 'lying-only'),
  'new-hip': since('new-hip', 'lying-only', 'not-past-vertical'),
  'new-knee': since('tears-and-operations'),
  'under-age': { refuses: 'under-age', checks: [], leaves: [], evidence: ['under-age'] },
  'cannot-lie-flat': seated,
  'cannot-get-up': { ...seated, down: 'emergency', moved: 'emergency' },
};
