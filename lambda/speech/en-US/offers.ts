/** The three ways a question is put: as it is first asked, in short, and another way round. */
export type Ways = readonly [first: string, short: string, other: string];

/** What the welcome offers, as a question. */
export const WELCOME = {
  test: ['Shall we start?', 'Shall we begin with the test?', 'Would you like to test your legs now?'],
  retest: ['Shall we measure again?', 'Shall we do the test again?', 'Would you like to test your legs again?'],
  stretches: ['Shall we do the stretches?', 'Shall we stretch?', 'Would you like to stretch now?'],
  rest: ["Is there anything you'd like to know?", 'Any question?', 'Would you like to know something?'],
  'go-on': ['Shall we go on from there?', 'Shall we go on where we left off?', 'Would you like to carry on?'],
  screens: ['Shall we go through them now?', 'Shall we go through the questions?', 'Would you like to do that now?'],
} as const;

/** What the verdict offers, as a question. */
export const VERDICT: Readonly<Record<'stretches' | 'anyway' | 'nothing', Ways>> = {
  stretches: ['Shall we do the stretches now?', 'Shall we stretch?', 'Would you like to go through the stretches?'],
  anyway: ['Would you like to stretch anyway?', 'Shall we stretch anyway?', 'Do you want to do the stretches?'],
  nothing: ['Shall we leave it there?', 'Shall we finish here?', 'Is that enough for today?'],
};
