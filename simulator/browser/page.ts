import { type Choices, chooserIn, keepAhead, keptAhead } from './choices';
import { conversationIn, remarkOn } from './conversation';
import { find } from './dom';
import { echoOnPage } from './echo';
import { inspectorOn } from './inspector';
import { ringOf } from './light';
import { letPanelsOpen } from './panels';
import { playerBy, type Running } from './player';
import { ECHOS, type Scene } from './record';
import { screenIn } from './screen-frame';
import { suggestionsAt } from './suggestions';
import { talkBox } from './talk-box';
import { timeFrom } from './time';
import { voiceOf } from './voice';
import { wallClock } from './wall';
import { askFor, askSetting } from './wire';

/** How often the clock is looked at, in milliseconds. */
const TICK = 50;

/** How many times as fast as the world time goes. Where it does not count, the world's will do. */
const PACES: Readonly<Record<Choices['pace'], number>> = { real: 1, tenfold: 10, 'at once': 1 };

const OPENING = 'Alexa, open hamstring coach';

/** How far a button lets time pass, in seconds. */
const PASSES: Readonly<Record<string, number>> = {
  '10 minutes later': 10 * 60,
  '1 day later': 24 * 60 * 60,
  '4 weeks later': 28 * 24 * 60 * 60,
};

async function openPage(): Promise<void> {
  const { zone, devices } = await askSetting();
  const { choices } = chooserIn(find('choices', HTMLFormElement), chose);
  const conversation = conversationIn(find('conversation', HTMLElement));
  const time = timeFrom(Date.now() + keptAhead(), (clock) => screen.setClock(clock));
  const screen = screenIn(
    find('glass', HTMLElement),
    time,
    (source, sent) => echo.touch(source, sent),
    (because) => conversation.remark(`The screen could not be drawn: ${because}`, 'alarm'),
  );
  let running: Running | undefined;
  const voice = voiceOf(window, () => choices().muted);
  const paceOfVoice = (): number => (choices().pace === 'real' ? 1 : Number.POSITIVE_INFINITY);
  const player = playerBy(time, voice, paceOfVoice, () => choices().speed, {
    begins: conversation.begins,
    heard: conversation.heard,
    runs: (now) => {
      running = now;
      conversation.runs(now);
    },
  });
  let place: string | undefined;
  const inspector = inspectorOn(() => ({ zone, device: choices().device }));
  const echo = echoOnPage({
    time,
    player,
    choices,
    ask: askFor,
    came,
    over: () => conversation.remark('The session is over.'),
    failed: (because) => conversation.remark(because, 'alarm'),
  });
  const talk = talkBox(time, {
    say,
    called: player.hush,
    own: player.lately,
    onlyByName: () => echo.reach() !== 'freely',
  });

  function say(words: string): void {
    conversation.person(words, choices().voice || undefined);
    echo.say(words);
  }

  function came(scene: Scene): void {
    inspector.add(scene);
    keepAhead(Math.max(0, time.now() - Date.now()));
    for (const happening of scene.happenings) {
      const remark = remarkOn(happening);
      if (remark !== undefined) conversation.remark(remark, happening.what === 'failed' ? 'alarm' : undefined);
      if (happening.what === 'unheard' && echo.doing().is !== 'asleep') talk.giveBack(happening.said);
      if (happening.what !== 'answered') continue;
      place = placeIn(happening.turn.state);
      if (happening.turn.response !== null) screen.show(happening.turn.response.response);
    }
  }

  function chose(before: Choices): void {
    const { device, pace } = choices();
    time.setPace(PACES[pace]);
    if (pace !== before.pace || choices().muted) player.hush();
    if (device !== before.device) plugIn();
  }

  function plugIn(): void {
    const { device } = choices();
    echo.replug();
    screen.fit(devices[device].screen);
    // It takes a minute; and transcripts tell of another Echo where time has passed.
    if (!inspector.isEmpty()) echo.letPass(60, `1 minute later, ${ECHOS[device]}`);
  }

  const ring = ringOf(() => choices().patient || choices().pace === 'at once');
  const wall = wallClock(zone);
  plugIn();
  time.setPace(PACES[choices().pace]);
  letPanelsOpen(['settings', 'inspector']);
  find('ring', HTMLButtonElement).addEventListener('click', () =>
    say(echo.doing().is === 'asleep' ? OPENING : 'Alexa'),
  );
  find('silence', HTMLButtonElement).addEventListener('click', echo.keepSilent);
  find('back', HTMLButtonElement).addEventListener('click', () => {
    time.set(Date.now());
    keepAhead(0);
    echo.replug();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-pass]')) {
    const later = button.dataset.pass ?? '';
    button.addEventListener('click', () => {
      conversation.remark(`${later}.`);
      echo.letPass(PASSES[later] ?? 0, later);
    });
  }
  setInterval(() => {
    echo.tick();
    wall(time.now());
    ring.show(echo.doing(), time.now(), running);
    talk.suggest(suggestionsAt(place, echo.reach()), echo.reach());
  }, TICK);
}

/** Where the conversation stands, by what the skill keeps of it. */
function placeIn(state: unknown): string | undefined {
  const { place } = (state ?? {}) as { place?: { at?: string } };
  return place?.at;
}

openPage().catch((error: Error) => {
  find('status', HTMLElement).textContent = error.message;
});
