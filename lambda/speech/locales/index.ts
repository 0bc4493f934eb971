import type { Differences } from '../differences';
import { enAU } from './en-AU';
import { enCA } from './en-CA';
import { enGB } from './en-GB';
import { enIN } from './en-IN';
import { enUS } from './en-US';

/** Places whose English is known, with the number that an emergency is reported to. */
export const LOCALES = { 'en-US': enUS, 'en-GB': enGB, 'en-AU': enAU, 'en-CA': enCA, 'en-IN': enIN } as const;

/** A place's English without its number. */
const anywhere = ({ emergency: _, ...english }: Differences): Differences => english;

const AMERICAN = anywhere(enUS);
const BRITISH = anywhere(enGB);
const AUSTRALIAN = anywhere(enAU);
const INDIAN = anywhere(enIN);

/** Whose English is nearest, by region, where it is not Britain's. */
const NEAREST: Readonly<Record<string, Differences>> = {
  NZ: AUSTRALIAN,
  PH: AMERICAN,
  PR: AMERICAN,
  BD: INDIAN,
  LK: INDIAN,
  NP: INDIAN,
  PK: INDIAN,
};

const isKnown = (locale: string): locale is keyof typeof LOCALES => Object.hasOwn(LOCALES, locale);

/**
 * How English differs in a locale. One that is not known gets the nearest, without a number: which it is there, nobody has
 * looked up.
 */
export function differencesOf(locale: string): Differences {
  if (isKnown(locale)) return LOCALES[locale];
  const [language, region = ''] = locale.split('-');
  return NEAREST[region] ?? (language === 'en' ? BRITISH : AMERICAN);
}
