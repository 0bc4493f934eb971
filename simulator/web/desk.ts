import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { LOCALES, type Locale } from '../echo/locales';
import type { Home } from '../home/home';
import { atHome, DEVICES, type DeviceName, sentenceOf, type Unread } from './acts';

/** What an engineer can have done, by the name of the endpoint, with what it takes. */
export const DESK = {
  /** A request is sent to the handler as it stands there, in no session of an Echo. */
  send: v.strictObject({
    device: v.picklist(Object.keys(DEVICES) as DeviceName[]),
    locale: v.optional(v.picklist(Object.keys(LOCALES) as Locale[])),
    request: v.looseObject({ request: v.looseObject({ type: v.string() }), context: v.looseObject({}) }),
  }),
  /** The diary forgets the household. */
  forget: v.strictObject({}),
} as const;

/** The name of one of them. */
export type DeskName = keyof typeof DESK;

/** What came of it. */
export interface Done {
  /** The response, or why Alexa would play none; how many entries were forgotten. */
  readonly answer: unknown;
  /** How long that took on this machine, in milliseconds. */
  readonly took: number;
}

/** The desk in a home. */
export function deskIn(home: Home): (what: DeskName, body: unknown) => Promise<Done | Unread> {
  async function carryOut(output: v.InferOutput<(typeof DESK)[DeskName]>): Promise<unknown> {
    if (!('request' in output)) return { forgotten: await home.forget(atHome('none')) };
    // Whatever is sent, the handler judges it: that is what one wants to see.
    const answer = await home.send(output.request as unknown as RequestEnvelope, atHome(output.device, output.locale));
    return answer.usable ? answer.response : { because: answer.because, returned: answer.returned ?? null };
  }

  return async (what, body) => {
    const parsed = v.safeParse(DESK[what], body);
    if (!parsed.success) return { unread: sentenceOf(parsed.issues[0]) };
    const began = performance.now();
    const answer = await carryOut(parsed.output);
    return { answer, took: Math.round(performance.now() - began) };
  };
}
