import type { Note } from './past';

/** What can be written later. A deletion cannot: whoever asked for it was told that it did not work, and asks again. */
export type Owed = Exclude<Note, { readonly note: (typeof DELETIONS)[number] }>;

const DELETIONS = ['forget-readings', 'forget-holds', 'forget-everything'] as const;

const isOwed = (note: Note): note is Owed => !DELETIONS.some((each) => each === note.note);

/** What a note is about; a later one about the same takes its place. */
function subjectOf(note: Owed): string {
  switch (note.note) {
    case 'reading':
      return `reading ${note.reading.takenAt} ${note.reading.leg}`;
    case 'hold':
      return `hold ${note.hold.id}`;
    case 'week':
      return `week ${note.week.monday}`;
    case 'plain-sound':
      return `plain-sound ${note.device}`;
    case 'cleared':
    case 'not-cleared':
      return 'clearing';
    case 'place':
    case 'no-place':
      return 'place';
    case 'plan':
      return 'plan';
    case 'reminder':
    case 'no-reminder':
      return 'reminder';
  }
}

/** What is still to be written of notes that could not be: of those about one thing, the last. */
export function owedOf(notes: readonly Note[]): readonly Owed[] {
  return [...new Map(notes.filter(isOwed).map((note) => [subjectOf(note), note])).values()];
}
