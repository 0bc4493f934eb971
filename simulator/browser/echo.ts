import { ASLEEP, type Doing, type Instant, later, type Sounding, type Touch } from '../echo/device';
import { wakeWord } from '../echo/ears';
import type { Act, ActName, Came } from '../web/acts';
import type { Choices } from './choices';
import { type Asker, inTurn } from './in-turn';
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
  /** Nothing came of it, because the server failed: neither of the words, where words were said. */
  readonly failed: (because: string, words: string | undefined) => void;
  /** Whether the microphone stays open for as long as it takes. */
  readonly waits: () => boolean;
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
  /** What is running down, or being said, is over at once. */
  readonly jump: () => void;
  /** Another Echo is plugged in, under another name. */
  readonly replug: () => void;
  /**
   * Goes on with the Echo of that name, which was making a sound. `found` tells whether it is still in a session, before
   * anything that is said meanwhile is heard.
   */
  readonly goOn: (name: string, sound: Sounding | undefined, found: (open: boolean) => void) => void;
  readonly name: () => string;
  /** What was last to be heard. */
  readonly sound: () => Sounding | undefined;
  /** Looks at the clock: what is due is played, what falls due happens. */
  readonly tick: () => void;
}

/** As a transcript tells that nothing is said. */
const SILENCE = '> (no answer)';

/** Plugs in the Echo of this page. */
export function echoOnPage({ time, player, choices, ask, came, over, failed, waits }: Parts): PageEcho {
  let page: string = crypto.randomUUID();
  let doing: Doing = ASLEEP;
  const errands = inTurn(time, failed, pass);
  /** What the sound that is played came of. */
  let sounding: Scene | undefined;
  let sound: Sounding | undefined;
  /** Nothing is said until something happens. */
  let silent = false;

  const isAtOnce = (): boolean => choices().pace === 'at once';

  /** What every act tells. */
  const where = (at: Instant) => {
    const { device, locale } = choices();
    return { page, device, locale, at };
  };

  /** Lets something happen after all that was begun before. */
  function act(given: string, title: string, happen: () => Promise<Came>, by?: Asker): void {
    // Whoever does something else has left off typing.
    time.go('typing');
    errands.run(async () => {
      if (isAtOnce() && doing.is === 'speaking') leap(doing.until);
      const asked = page;
      const at = time.now();
      const scene = { ...(await happen()), given, title, at };
      if (asked === page) take(scene);
    }, by);
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
      sound = happening.sound;
      player.begin(sound);
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
      act(given, words, () => ask('hear', { ...where(time.now()), words, ...by }), { words });
    },
    touch: ({ source, sent, token }) => {
      const what = sent.join(' ');
      const touch = () => ask('touch', { ...where(time.now()), source, sent: [...sent], token });
      act(`# Touched: ${what}`, `touched: ${what}`, touch, {});
    },
    keepSilent: () => {
      silent = true;
    },
    letPass: (seconds, heading) => {
      leap(later(time.now(), seconds));
      act(`== ${heading}`, heading, () => ask('pass', where(time.now())), {});
    },
    jump: () => {
      if (doing.is === 'speaking') leap(player.runsUntil() ?? doing.until);
    },
    name: () => page,
    sound: () => (doing.is === 'asleep' ? undefined : sound),
    goOn: (name, broken, found) => {
      page = name;
      errands.run(async () => {
        doing = (await ask('pass', where(time.now()))).doing;
        sound = broken;
        found(doing.is !== 'asleep');
        if (doing.is !== 'asleep' && broken !== undefined) player.begin(broken);
      });
    },
    replug: () => {
      page = crypto.randomUUID();
      player.cut();
      doing = ASLEEP;
    },
    tick: () => {
      if (errands.busy()) return;
      const hurries = silent || (isAtOnce() && doing.is === 'speaking');
      if (hurries && doing.is !== 'asleep') leap(doing.until);
      else player.play();
      if (doing.is !== 'asleep' && doing.until <= time.now()) pass();
      if (doing.is === 'listening' && waits()) time.hold('patience');
      else time.go('patience');
    },
  };
}
