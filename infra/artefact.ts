/** The files of `npm run build` that Lambda gets: what a start loads, and what is loaded once it is needed. */
export const ARTEFACT: readonly string[] = [
  'start.mjs',
  'handler.js',
  'hear.js',
  'parse.js',
  'reminders.js',
  'screen.js',
];
