import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { Refusal } from './refuse';

/** Who may do something here: whoever has told the code once, and has the cookie that they got for it. */
export interface Pairing {
  /** Six digits, to be typed or scanned. */
  readonly code: string;
  readonly admits: (request: IncomingMessage) => boolean;
  /** The cookie for a body that tells the code, or why there is none. */
  readonly pair: (body: unknown) => { readonly cookie: string } | Refusal;
}

/** So many wrong codes are taken; then nobody is let in any more. */
const MOST_WRONG = 10;
/** How long a phone stays paired, in seconds, unless the server ends before. */
const PAIRED_FOR = 12 * 60 * 60;
/** Browsers take a cookie of this kind of name only over https, from this very address, for all of it. */
const COOKIE = '__Host-paired';

const BODY = v.strictObject({ code: v.pipe(v.string(), v.maxLength(20)) });

/** A pairing with a code of its own. */
export function pairing(): Pairing {
  const code = randomInt(1_000_000).toString().padStart(6, '0');
  const given = new Set<string>();
  let wrong = 0;

  return {
    code,
    admits: ({ headers }) =>
      (headers.cookie ?? '').split('; ').some((each) => {
        const [name, value = ''] = each.split('=');
        return name === COOKIE && given.has(value);
      }),
    pair: (body) => {
      if (wrong >= MOST_WRONG)
        return { status: 429, error: 'Too many wrong codes. End "npm start" and start it again.' };
      const told = v.safeParse(BODY, body);
      if (!told.success || !isSame(told.output.code.replace(/\D/g, ''), code)) {
        wrong++;
        return { status: 403, error: 'That is not the code that the terminal shows.' };
      }
      const token = randomBytes(32).toString('base64url');
      given.add(token);
      return { cookie: `${COOKIE}=${token}; Path=/; Max-Age=${PAIRED_FOR}; Secure; HttpOnly; SameSite=Strict` };
    },
  };
}

/** Whether two codes are the same, without telling by the time it takes how much of them is. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
