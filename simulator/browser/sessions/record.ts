import type { Exchange, Instant } from '../../echo/device';
import { LOCALES, type Locale, USUAL } from '../../echo/locales';
import { page } from '../../person/play-lines';
import type { Came, DeviceName } from '../../web/acts';

/** What is done at the Echo, but for which Echo and when. */
export type Deed =
  | { readonly act: 'hear'; readonly words: string; readonly voice?: string | undefined }
  | {
      readonly act: 'touch';
      readonly source: unknown;
      readonly sent: readonly unknown[];
      readonly token?: string | undefined;
    }
  | { readonly act: 'pass' };

/** One thing that the person did, or did not do. */
export interface Step {
  /** As a transcript gives it: "> yes", "== 1 day later", "# touched: pause". */
  readonly given: string;
  /** How it is listed. */
  readonly title: string;
  readonly deed: Deed;
}

/** One thing that was done at an instant, and what came of it. */
export interface Scene extends Step, Came {
  readonly at: Instant;
  /** How many seconds of its sound were heard, where it was broken into. */
  heardUntil?: number;
}

/** The turns with the skill in a scene. */
export const turnsIn = ({ happenings }: Scene): readonly Exchange[] =>
  happenings.flatMap((happening) => ('turn' in happening && happening.turn !== undefined ? [happening.turn] : []));

/** Where the conversation stands, told apart by what can be said there, and where the question that was asked is at home, where that is another place: after a hold. */
export interface Stand {
  readonly at?: string | undefined;
  readonly asks?: string | undefined;
}

/** As much of a place as is told apart here. */
interface Place {
  readonly at?: string;
  readonly asks?: string;
  readonly why?: string;
  readonly offer?: string;
  readonly finding?: { readonly leg: string };
  readonly wider?: boolean;
}

/** Where the conversation stands after a turn, by what the skill keeps of it. */
export function standIn({ state, response }: Pick<Exchange, 'state' | 'response'>): Stand {
  const { place = {} } = (state ?? {}) as { place?: Place };
  return { at: apart(place, response), asks: response?.sessionAttributes?.asks };
}

/** A place by its name, or by another where something else can be said. */
function apart(place: Place, response: Exchange['response']): string | undefined {
  const { at, asks, why, offer, finding, wider } = place;
  if (at === 'reminder') return `reminder ${asks === 'daytime' ? laterHalf(response) : asks}`;
  if (at === 'stop-reason' && finding) return `stop-reason ${finding.leg}`;
  if (at === 'where-felt' && wider) return 'where-felt wider';
  if (at === 'set-up' && why !== 'first') return 'set-up again';
  return at === 'welcome' && offer !== 'test' ? 'welcome back' : at;
}

/** What the morning is told apart from: as the question says it. */
const laterHalf = (answer: Exchange['response']): string =>
  /afternoon/.test(JSON.stringify(answer?.response.outputSpeech ?? '')) ? 'afternoon' : 'evening';

/** All that came of a scene, in words, however much of it was heard. */
export const toldIn = ({ happenings }: Pick<Scene, 'happenings'>): string =>
  happenings.map((each) => page(each).join('\n')).join('\n\n');

/** A scene as a transcript for the tests tells it. */
export function transcriptOf(scene: Scene): string {
  const { given, happenings, heardUntil } = scene;
  const sounding = happenings.findLast((happening) => 'sound' in happening);
  const came = happenings.map((each) => page(each, each === sounding ? heardUntil : undefined).join('\n'));
  // Time that passes lets happen what belongs to the scene before.
  return (given.startsWith('==') ? [...came, given] : [given, ...came]).join('\n\n');
}

/** Which Echo, and the English that it is set to. */
export interface EchoChoice {
  readonly device: DeviceName;
  readonly locale: Locale;
}

/** An Echo as a heading of a transcript calls it. */
export const nameOf = ({ device, locale }: EchoChoice): string =>
  `${ECHOS[device]}, in ${LOCALES[locale].english} English`;

/** What Echos are called. */
export const ECHOS: Readonly<Record<DeviceName, string>> = {
  none: 'an Echo without a screen',
  plain: 'an Echo that cannot play documents',
  round: 'an Echo with a round screen',
  small: 'an Echo with a small screen',
  medium: 'an Echo with a medium screen',
  large: 'an Echo with a large screen',
};

/** When, where and at which Echo something takes place, as the first heading of a transcript tells it; American it is untold. */
export function headingOf(at: Instant, timeZone: string, echo: EchoChoice): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
  const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replaceAll(',', '');
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return `${day}, ${part({ hour: '2-digit', minute: '2-digit' })}, ${city}, ${echo.locale === USUAL ? ECHOS[echo.device] : nameOf(echo)}`;
}
