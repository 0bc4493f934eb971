/** An English that an Echo can be set to: what it is called, and which voice of eSpeak NG is nearest to it. */
interface English {
  readonly english: string;
  readonly espeak: string;
}

/** The Englishes that the skill has a model of. Alexa is silent where a skill has none. */
export const LOCALES = {
  'en-US': { english: 'American', espeak: 'en-us' },
  'en-GB': { english: 'British', espeak: 'en-gb' },
  'en-AU': { english: 'Australian', espeak: 'en-gb' },
  'en-CA': { english: 'Canadian', espeak: 'en-us' },
  'en-IN': { english: 'Indian', espeak: 'en-gb' },
} as const satisfies Record<string, English>;

/** The name of one of them. */
export type Locale = keyof typeof LOCALES;

/** What an Echo speaks unless it is set otherwise. */
export const USUAL: Locale = 'en-US';

/** Whether the skill has a model of it. */
export const isLocale = (name: string): name is Locale => Object.hasOwn(LOCALES, name);
