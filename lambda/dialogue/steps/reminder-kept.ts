import type { Note } from '../../domain/past';
import type { Reminder } from '../../domain/reminder';
import type { Visit } from '../state';
import type { Moment } from '../turn';

/** Keeps somebody's reminder, or that there is none; of a bystander nothing goes into the visit. */
export function rememberReminder(
  { visit, moment }: { readonly visit: Visit; readonly moment: Pick<Moment, 'bystander'> },
  reminder: Reminder | undefined,
): { readonly visit: Visit; readonly notes: readonly Note[] } {
  const notes: readonly Note[] = [reminder ? { note: 'reminder', reminder } : { note: 'no-reminder' }];
  if (moment.bystander) return { visit, notes };
  const { reminder: _, ...past } = visit.past;
  return { visit: { ...visit, past: { ...past, ...(reminder && { reminder }) } }, notes };
}
