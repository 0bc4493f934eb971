import { ASLEEP, type Doing, type Instant, later, type Sounding } from '../../echo/device';
import { wakeWord } from '../../echo/ears';
import type { Deed, Scene, Step } from '../sessions/record';
import { following } from './following';
import { type Asker, inTurn } from './in-turn';
import type { PageEcho, Parts, PastStep } from './page-echo';
import { isAtLastWords } from './running';

/** As a transcript tells that nothing is said. */
const SILENCE = '> (no answer)';

/** Plugs in the Echo of this page. */
export function echoOnPage({ time, player, choices, ask, came, over, failed, waits, rings }: Parts): PageEcho {
  let page: string = crypto.randomUUID();
  let doing: Doing = ASLEEP;
  /** When it rings by itself. */
  let due = rings;
  const errands = inTurn(time, failed, pass);
  /** What the sound that is played came of. */
  let sounding: Scene | undefined;
  let sound: Sounding | undefined;
  /** Nothing is said until something happens. */
  let silent = false;

  const isAtOnce = (): boolean => choices().pace === 'at once';

  /** Which Echo it is, and when. */
  const where = (at: Instant) => {
    const { device, locale } = choices();
    return { page, device, locale, at };
  };

  /** Has a step taken at the Echo as it is then. */
  async function happen({ given, title, deed: { act, ...what } }: Step): Promise<void> {
    const asked = page;
    const at = time.now();
    const came = await ask(act, { ...where(at), ...what } as Parameters<typeof ask>[1]);
    if (asked === page) take({ ...came, given, title, at, deed: { act, ...what } as Deed });
  }

  /** Lets something happen after all that was begun before. */
  function act(given: string, title: string, deed: Deed, by?: Asker): void {
    // Whoever does something else has left off typing.
    time.go('typing');
    errands.run(() => {
      hearOutAtOnce();
      return happen({ given, title, deed });
    }, by);
  }

  function take(scene: Scene): void {
    const before = doing;
    doing = scene.doing;
    due = scene.rings;
    if (before.is === 'speaking' && !(doing.is === 'speaking' && doing.from === before.from)) {
      const heard = player.cut();
      if (heard !== undefined && sounding !== undefined) sounding.heardUntil = Math.round(heard);
    }
    if (scene.happenings.length > 0 || doing.is === 'asleep') silent = false;
    if (scene.happenings.length > 0 || scene.given !== SILENCE) came(scene);
    else if (before.is !== 'asleep' && doing.is === 'asleep') over();
    let whole: Sounding | undefined;
    for (const happening of scene.happenings) {
      // An answer without a sound lets go on what is heard.
      if (!('sound' in happening) || happening.sound.seconds === 0) continue;
      sounding = scene;
      whole = following(whole, happening.sound);
      sound = whole;
      player.begin(sound);
    }
  }

  function pass(): void {
    act(SILENCE, '(no answer)', { act: 'pass' });
  }

  function replug(): void {
    page = crypto.randomUUID();
    player.cut();
    doing = ASLEEP;
  }

  function playAgain(steps: readonly PastStep[], next: (step: PastStep) => void, done: () => void): void {
    replug();
    for (const step of steps) {
      errands.run(async () => {
        // What was to be heard before is heard; then it is the instant of then, whatever the clock shows.
        if (doing.is === 'speaking') leap(Math.min(doing.until, step.at));
        time.set(step.at);
        next(step);
        await happen(step);
      }, {});
    }
    errands.run(async () => {
      hearOutAtOnce();
      done();
    }, {});
  }

  /** Where nobody wants to wait for it, what is being said is heard to its end before anything else happens. */
  function hearOutAtOnce(): void {
    if (isAtOnce() && doing.is === 'speaking') leap(doing.until);
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
    isAnswering: errands.isAsked,
    isHeardOut: () => doing.is === 'listening' && sound !== undefined && time.now() >= later(sound.from, sound.seconds),
    hasAsked: () => doing.is !== 'speaking' || sound === undefined || isAtLastWords(sound, time.now()),
    say: (words) => {
      const breaksIn = doing.is === 'speaking' && wakeWord(words).woken;
      const after = doing.is === 'speaking' ? Math.round((time.now() - doing.from) / 1000) : 0;
      if (breaksIn) player.hush();
      const { voice } = choices();
      const by = voice === '' ? {} : { voice };
      const given = `> ${breaksIn ? `(after ${after} seconds) ` : ''}${voice === '' ? '' : `[${voice}] `}${words}`;
      act(given, words, { act: 'hear', words, ...by }, { words });
    },
    touch: ({ source, sent, token }, called) => {
      act(`# Touched: ${sent.join(' ')}`, called, { act: 'touch', source, sent: [...sent], token }, {});
    },
    keepSilent: () => {
      silent = true;
    },
    letPass: (seconds, heading) => {
      leap(later(time.now(), seconds));
      act(`== ${heading}`, heading, { act: 'pass' }, {});
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
    replug,
    playAgain,
    tick: () => {
      if (errands.busy()) return;
      const hurries = silent || (isAtOnce() && doing.is === 'speaking');
      if (hurries && doing.is !== 'asleep') leap(doing.until);
      else player.play();
      const falls = doing.is === 'asleep' ? due : doing.until;
      if (falls !== undefined && falls <= time.now()) pass();
      if (doing.is === 'listening' && waits()) time.hold('patience');
      else time.go('patience');
    },
  };
}
