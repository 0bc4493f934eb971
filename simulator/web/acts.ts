import * as v from 'valibot';
import type { Doing, Echo, Happening, Instant } from '../echo/device';
import { type Device, householdOf, PLAIN_ECHO, SCREENS } from '../echo/household';
import { LOCALES, type Locale, USUAL } from '../echo/locales';
import type { Home } from '../home/home';
import type { Entry } from '../home/kept';

/** The Echos to choose from on the page. */
export const DEVICES = {
  none: PLAIN_ECHO,
  plain: { playsDocuments: false },
  round: { screen: SCREENS.round, playsDocuments: true },
  small: { screen: SCREENS.small, playsDocuments: true },
  medium: { screen: SCREENS.medium, playsDocuments: true },
  large: { screen: SCREENS.large, playsDocuments: true },
} as const satisfies Record<string, Device>;

/** The name of one of them. */
export type DeviceName = keyof typeof DEVICES;

/** Longest words that are taken, in characters: more than anybody says before Alexa answers. */
const LONGEST = 1000;
/** Latest instant that a date can be told of, in milliseconds since 1970. Source: ECMAScript's time range. */
const LAST_INSTANT = 8.64e15;

const NAME = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const INSTANT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_INSTANT));
/** Which Echo: pages make up a name of their own, and plug one in for each device and each English that is chosen. */
const WHERE = {
  page: NAME,
  device: v.picklist(Object.keys(DEVICES) as DeviceName[]),
  locale: v.optional(v.picklist(Object.keys(LOCALES) as Locale[])),
  at: INSTANT,
};

/** What a page can have happen at its Echo, by the name of the endpoint, with what it takes. */
export const ACTS = {
  /** Words are said near it, in a voice where Alexa recognises one. */
  hear: v.strictObject({ ...WHERE, words: v.pipe(v.string(), v.maxLength(LONGEST)), voice: v.optional(NAME) }),
  /** Its screen is touched. */
  touch: v.strictObject({
    ...WHERE,
    source: v.unknown(),
    sent: v.pipe(v.array(v.unknown()), v.maxLength(20)),
    token: v.optional(v.string()),
  }),
  /** Time passes. */
  pass: v.strictObject(WHERE),
} as const;

/** The name of an act. */
export type ActName = keyof typeof ACTS;

/** What an act takes. */
export type Act<Name extends ActName = ActName> = v.InferInput<(typeof ACTS)[Name]>;

/** What came of an act: what happened, what the Echo is doing now, and what the diary then held. */
export interface Came {
  readonly happenings: readonly Happening[];
  readonly doing: Doing;
  readonly diary: readonly Entry[];
  /** When the next reminder rings, where there is one. */
  readonly rings?: Instant;
  /** How long that took on this machine, in milliseconds. */
  readonly took: number;
}

/** Why a body is not what an act takes, as a sentence. */
export interface Unread {
  readonly unread: string;
}

/** Carries out acts at the Echos of a home. */
export interface Actor {
  readonly carryOut: (act: ActName, body: unknown) => Promise<Came | Unread>;
}

/** How many Echos stay plugged in; the one that was plugged in first goes first. A page needs one. */
const MOST_ECHOS = 16;

/** An Echo with what was last asked of it: acts follow one another, and time never goes back. */
interface Plugged {
  readonly echo: Echo;
  last: Promise<unknown>;
  now: Instant;
}

/** Plugs Echos into a home as pages ask for them. */
export function actorIn(home: Home): Actor {
  const plugged = new Map<string, Plugged>();

  function echoOf({ page, device, locale = USUAL }: Act<'pass'>): Plugged {
    const key = JSON.stringify([page, device, locale]);
    const known = plugged.get(key) ?? { echo: home.echoOf(atHome(device, locale)), last: Promise.resolve(), now: 0 };
    plugged.set(key, known);
    const [oldest] = plugged.keys();
    if (plugged.size > MOST_ECHOS && oldest !== undefined) plugged.delete(oldest);
    return known;
  }

  /** Lets an act follow the one before it, at its instant or, if that has gone by, now. */
  function inTurn(where: Act<'pass'>, act: (echo: Echo, at: Instant) => Promise<readonly Happening[]>): Promise<Came> {
    const known = echoOf(where);
    const came = known.last.then(async () => {
      known.now = Math.max(known.now, where.at);
      const began = performance.now();
      const happenings = await act(known.echo, known.now);
      const took = Math.round(performance.now() - began);
      const household = atHome(where.device, where.locale);
      const rings = home.ringsAfter(household, known.now);
      const diary = await home.kept(household);
      return { happenings, doing: known.echo.doing(), diary, ...(rings !== undefined && { rings }), took };
    });
    known.last = came.catch(() => {});
    return came;
  }

  return {
    carryOut: async (act, body) => {
      const parsed = v.safeParse(ACTS[act], body);
      if (!parsed.success) return { unread: sentenceOf(parsed.issues[0]) };
      const { output } = parsed;
      return inTurn(output, (echo, at) => {
        if ('words' in output) return echo.hear(output.words, at, output.voice);
        return 'sent' in output ? echo.touch(output, at) : echo.pass(at);
      });
    },
  };
}

/** The household of the page, with one of its devices, set to an English. */
export const atHome = (device: DeviceName, locale: Locale = USUAL) => householdOf('home', DEVICES[device], locale);

/** What is wrong with a body, and where in it. */
export function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}
