import { createHash } from 'node:crypto';
import { type Locale, USUAL } from './locales';

/** A screen as Alexa describes it: pixels and their density, and whether its corners exist. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
}

/** The screens that an Echo comes with, by size. Source: alexa-viewport-profiles 1.6.0; all at 160 dots an inch. */
export const SCREENS = {
  round: { width: 480, height: 480, dpi: 160, shape: 'ROUND' },
  small: { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE' },
  medium: { width: 1024, height: 600, dpi: 160, shape: 'RECTANGLE' },
  large: { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE' },
} as const satisfies Record<string, Screen>;

/** What an Echo can do. */
export interface Device {
  readonly screen?: Screen | undefined;
  /** Whether it plays APL for Audio; one that does not reports an error instead. */
  readonly playsDocuments: boolean;
}

/** An Echo as it comes out of the box. */
export const PLAIN_ECHO: Device = { playsDocuments: true };

/** Whose Echo it is, and which. */
export interface Household extends Device {
  /** Alexa's user id: the account, made when the skill is enabled. */
  readonly account: string;
  readonly deviceId: string;
  readonly locale: Locale;
}

/** An Echo of a household called `name`; the same name and device give the same ids, on any machine, whatever it speaks. */
export const householdOf = (name: string, device: Device = PLAIN_ECHO, locale: Locale = USUAL): Household => ({
  ...device,
  account: `amzn1.ask.account.${stable('account', name)}`,
  deviceId: `amzn1.ask.device.${stable('device', `${name} ${JSON.stringify(device)}`)}`,
  locale,
});

/** The id under which Alexa tells the skill of a recognised voice; the same name, however written, is the same voice. */
export const personId = (name: string): string => `amzn1.ask.person.${stable('person', name.trim().toLowerCase())}`;

const stable = (kind: string, name: string): string =>
  createHash('sha256').update(`${kind} ${name}`).digest('hex').toUpperCase();
