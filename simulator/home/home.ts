import { join } from 'node:path';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Echo, Instant } from '../echo/device';
import type { Ears } from '../echo/ears';
import { plugIn } from '../echo/echo';
import { type Answer, call, type Handler } from '../echo/endpoint';
import type { Household } from '../echo/household';
import { invocationOf } from '../echo/invocation';
import type { Locale } from '../echo/locales';
import { type Services, startServices, tokenFor } from '../echo/services';
import { type History, readHistory } from '../report/history';
import { type Timeline, timeline } from '../sound/timeline';
import type { InteractionModel } from '../understanding/model';
import { modelOf } from '../understanding/models';
import { understand } from '../understanding/understand';
import { type Entry, readEntries } from './kept';
import { withLog } from './log';
import { environmentFor, openTable, SKILL_ID, shareTable } from './table';

/** Everything on this machine that the skill needs: its handler, a table, Alexa's services. Echos are plugged in here. */
export interface Home {
  readonly echoOf: (household: Household) => Echo;
  /** Ears for an English, which know its interaction model and nothing else. */
  readonly earsOf: (locale: Locale) => Ears;
  readonly services: Services;
  /** Where the diary is open, when it is shared with another process. */
  readonly sharedWith: string | undefined;
  /** What the diary holds for a household, as it lies in the table. */
  readonly kept: (household: Household) => Promise<readonly Entry[]>;
  /** All that the diary ever kept of a household's legs, or of a recognised voice in it. */
  readonly history: (household: Household, person?: string) => Promise<History>;
  /** When the next reminder rings for a household after an instant, where there is one. */
  readonly ringsAfter: (household: Household, after: Instant) => Instant | undefined;
  /** Has the diary forget a household, past the skill; resolves to how many entries it had. */
  readonly forget: (household: Household) => Promise<number>;
  /** Sends a request as it is, in no session of an Echo, and tells what Alexa would make of the answer. */
  readonly send: (request: RequestEnvelope, household: Household) => Promise<Answer>;
  /** Keeps where a page shows it, for whoever wants to open the same diary. */
  readonly shownAt: (page: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a home is set up. */
export interface HomeOptions {
  /** Folder of the diary; in memory without one. */
  readonly diary?: string;
  /** A diary that another process has open is shared, instead of being refused. */
  readonly shares?: true;
  /** IANA time zone that its devices are set to. */
  readonly zone: string;
  /** Takes what the skill logs. */
  readonly keepLog: (text: string) => void;
  /** When what is heard in a response; a quick estimate unless somebody really speaks. */
  readonly listen?: (response: Response) => Timeline;
}

/** Brings a home up, once a process: the handler reads its environment when it is loaded, as on Lambda. */
export async function bringUp({ diary, shares, zone, keepLog, listen = timeline }: HomeOptions): Promise<Home> {
  const table = await (shares && diary !== undefined ? shareTable(diary) : openTable(diary));
  const services = await startServices(zone, diary && join(diary, 'reminders.json'));
  Object.assign(process.env, environmentFor(table));
  const loaded: { readonly handler: Handler } = await import('../../lambda/handler');
  const entries = readEntries(table);
  const handler = withLog(loaded.handler, keepLog);
  const ears = new Map<Locale, Ears>();
  const earsOf = (locale: Locale): Ears => {
    const known = ears.get(locale) ?? earsFor(modelOf(locale), services);
    ears.set(locale, known);
    return known;
  };
  return {
    echoOf: (household) =>
      plugIn({
        handler,
        ears: earsOf(household.locale),
        listen,
        origin: { household, skillId: SKILL_ID, services: services.url },
        reminders: services.reminders,
      }),
    earsOf,
    services,
    sharedWith: table.openAt,
    kept: ({ account }) => entries.of(account),
    history: ({ account }, person) => readHistory(table, account, person),
    ringsAfter: ({ account }, after) => services.reminders.next(tokenFor(account), after),
    forget: ({ account }) => entries.forget(account),
    send: (request, household) => call(handler, request, household, listen),
    shownAt: table.shownAt,
    close: async () => {
      entries.close();
      await services.close();
      await table.close();
    },
  };
}

/** Ears that know an interaction model, and the time where the device stands. */
const earsFor = (model: InteractionModel, services: Services): Ears => ({
  invocation: invocationOf(model.interactionModel.languageModel.invocationName),
  understand: (words, at) => understand(model, words, { at, zone: services.zone }),
});
