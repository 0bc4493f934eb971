import { ASLEEP, type Doing, type Instant, later, type Touch } from '../echo/device';
import { wakeWord } from '../echo/ears';
import type { Act, ActName, Came } from '../web/acts';
import type { Choices } from './choices';
import type { Player } from './player';
import type { Scene } from './record';
import type { Reach } from './suggestions';
import type { Time } from './time';

/** What the Echo is put together from. */
export interface Parts {
  readonly time: Time;
  readonly player: Player;
  readonly choices: () => Choices;
  /** Has something happen at the Echo; throws a sentence. */
  readonly ask: <Name extends ActName>(act: Name, body: Act<Name>) => Promise<Came>;
  /** Something came of something. */
  readonly came: (scene: Scene) => void;
  /** The skill has said its last word. */
  readonly over: () => void;
  /** Nothing came of it, because the server failed. */
  readonly failed: (because: string) => void;
}

/** The Echo on the page: what is done to it follows one another, and whatever falls due meanwhile happens. */
export interface PageEcho {
  readonly doing: () => Doing;
  readonly reach: () => Reach;
  readonly say: (words: string) => void;
  readonly touch: (touch: Touch) => void;
  /** Nobody says anything until something happens, or nothing is left that could. */
  readonly keepSilent: () => void;
  /** Lets so many seconds pass; `later` as a heading tells it: "10 minutes later". */
  readonly letPass: (seconds: number, later: string) => void;
  /** Another Echo is plugged in, under another name. */
  readonly replug: () => void;
  /** Looks at the clock: what is due is played, what falls due happens. */
  readonly tick: () => void;
}

/** As a transcript tells that nothing is said. */
const SILENCE = '> (no answer)';

/** Plugs in the Echo of this page. */
export function echoOnPage({ time, player, choices, ask, came, over, failed }: Parts): PageEcho {
  let page: string = crypto.randomUUID();
  let doing: Doing = ASLEEP;
  let asking = Promise.resolve();
  let waiting = 0;
  /** What the sound that is played came of. */
  let sounding: Scene | undefined;
  /** Nothing is said until something happens. */
  let silent = false;

  const isAtOnce = (): boolean => choices().pace === 'at once';

  /** What every act tells. */
  const where = (at: Instant) => ({ page, device: choices().device, at });

  /** Lets something happen after all that was begun before. */
  function act(given: string, title: string, happen: () => Promise<Came>): void {
    time.hold('answering');
    // Whoever does something else has left off typing.
    time.go('typing');
    waiting++;
    asking = asking.then(async () => {
      if (isAtOnce() && doing.is === 'speaking') leap(doing.until);
      const asked = page;
      const at = time.now();
      try {
        const scene = { ...(await happen()), given, title, at };
        if (asked === page) take(scene);
      } catch (error) {
        doing = ASLEEP;
        player.cut();
        failed(error instanceof Error ? error.message : String(error));
      }
      if (--waiting === 0) time.go('answering');
    });
  }

  function take(scene: Scene): void {
    const before = doing;
    doing = scene.doing;
    if (before.is === 'speaking' && !(doing.is === 'speaking' && doing.from === before.from)) {
      const heard = player.cut();
      if (heard !== undefined && sounding !== undefined) sounding.heardUntil = Math.round(heard);
    }
    if (scene.happenings.length > 0 || doing.is === 'asleep') silent = false;
    if (scene.happenings.length > 0 || scene.given !== SILENCE) came(scene);
    else if (before.is !== 'asleep' && doing.is === 'asleep') over();
    for (const happening of scene.happenings) {
      // An answer without a sound lets go on what is heard.
      if (!('sound' in happening) || happening.sound.seconds === 0) continue;
      sounding = scene;
      player.begin(happening.sound);
    }
  }

  function pass(): void {
    act(SILENCE, '(no answer)', () => ask('pass', where(time.now())));
  }

  /** What is heard up to an instant is heard at once. */
  function leap(to: Instant): void {
    player.hush();
    time.leap(to);
    player.play();
  }

  return {
    doing: () => doing,
    reach: () => (doing.is === 'asleep' ? 'asleep' : doing.is === 'listening' ? 'freely' : 'by name'),
    say: (words) => {
      const breaksIn = doing.is === 'speaking' && wakeWord(words).woken;
      const after = doing.is === 'speaking' ? Math.round((time.now() - doing.from) / 1000) : 0;
      if (breaksIn) player.hush();
      const { voice } = choices();
      const by = voice === '' ? {} : { voice };
      const given = `> ${breaksIn ? `(after ${after} seconds) ` : ''}${voice === '' ? '' : `[${voice}] `}${words}`;
      act(given, words, () => ask('hear', { ...where(time.now()), words, ...by }));
    },
    touch: ({ source, sent, token }) => {
      const what = sent.join(' ');
      act(`# Touched: ${what}`, `touched: ${what}`, () =>
        ask('touch', { ...where(time.now()), source, sent: [...sent], token }),
      );
    },
    keepSilent: () => {
      silent = true;
    },
    letPass: (seconds, heading) => {
      leap(later(time.now(), seconds));
      act(`== ${heading}`, heading, () => ask('pass', where(time.now())));
    },
    replug: () => {
      page = crypto.randomUUID();
      player.cut();
      doing = ASLEEP;
    },
    tick: () => {
      if (waiting > 0) return;
      const hurries = silent || (isAtOnce() && doing.is === 'speaking');
      if (hurries && doing.is !== 'asleep') leap(doing.until);
      else player.play();
      if (doing.is !== 'asleep' && doing.until <= time.now()) pass();
      const waits = choices().patient || isAtOnce();
      if (doing.is === 'listening' && waits) time.hold('patience');
      else time.go('patience');
    },
  };
}
