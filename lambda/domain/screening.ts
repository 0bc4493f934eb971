/**
 * What the screening asks for, item by item: told as an answer to "which one?", or of one's own accord anywhere.
 * Where in a leg something tingles or hurts while it is raised is no item but something felt (`felt.ts`).
 */
export const ITEMS = [
  // nerves
  'saddle-numbness',
  'bladder-or-bowel',
  'both-legs',
  // red flags
  /** Has fallen just now, or lies where they fell. */
  'fallen',
  /** A bad fall or an accident that the pain began with. */
  'accident',
  'fever',
  'chest-pain',
  'weight-loss',
  'cancer-history',
  'night-pain',
  // below the knee
  'pain-past-knee',
  /** Sciatica, a slipped disc, a trapped nerve: as a name that somebody gave it. */
  'disc-or-sciatica',
  // injury
  'muscle-tear',
  'operation-or-break',
  'hot-calf',
  // body
  'pregnant',
  'osteoporosis',
  'new-hip',
  'new-knee',
  'under-age',
  // lies flat
  'cannot-lie-flat',
  'cannot-get-up',
] as const;

/** One of the items in `ITEMS`. */
export type Item = (typeof ITEMS)[number];
