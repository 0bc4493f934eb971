import type { PageStart } from '../web/serve';
import { type Choices, chooserIn, keepAhead, keptAhead } from './choices';
import { giveHands } from './controls';
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
import { wakeful } from './wakeful';
import { wallClock } from './wall';
import { askFor, askSetting } from './wire';

/** How often the clock is looked at, in milliseconds. */
const TICK = 50;

/** How many times as fast as the world time goes. Where it does not count, the world's will do. */
const PACES: Readonly<Record<Choices['pace'], number>> = { real: 1, tenfold: 10, 'at once': 1 };

const OPENING = 'Alexa, open hamstring coach';

/** Puts the page together: an Echo, what it is heard and seen by, and what the person has to do with it. */
function open({ zone, devices }: PageStart): void {
  let place: string | undefined;
  let running: Running | undefined;

  const { choices } = chooserIn(find('choices', HTMLFormElement), chose);
  const conversation = conversationIn(find('conversation', HTMLElement));
  const inspector = inspectorOn(() => ({ zone, device: choices().device }));
  const time = timeFrom(Date.now() + keptAhead(), (clock) => screen.setClock(clock));
  const screen = screenIn(find('glass', HTMLElement), time, {
    touched: (touch) => echo.touch(touch),
    fault: (because) => conversation.remark(`The screen could not be drawn: ${because}`, 'alarm'),
  });
  const voice = voiceOf(window, () => choices().muted || choices().pace !== 'real');
  const player = playerBy(time, voice, () => choices().speed, {
    begins: conversation.begins,
    heard: conversation.heard,
    runs: (now) => {
      running = now;
      conversation.runs(now);
    },
  });
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
  const ring = ringOf(() => choices().patient || choices().pace === 'at once');
  const showTime = wallClock(zone);
  // Whoever lies on the floor touches nothing for minutes.
  const stayAwake = wakeful();

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

  function letPass(seconds: number, heading: string): void {
    conversation.remark(`${heading}.`);
    echo.letPass(seconds, heading);
  }

  function chose(before: Choices): void {
    const { device, pace, muted } = choices();
    time.setPace(PACES[pace]);
    if (pace !== before.pace || muted) player.hush();
    if (device !== before.device) plugIn();
  }

  function plugIn(): void {
    const { device } = choices();
    echo.replug();
    screen.fit(devices[device].screen);
    // It takes a minute; and transcripts tell of another Echo where time has passed.
    if (!inspector.isEmpty()) letPass(60, `1 minute later, ${ECHOS[device]}`);
  }

  function tick(): void {
    echo.tick();
    showTime(time.now());
    ring.show(echo.doing(), time.now(), running);
    stayAwake(echo.doing().is !== 'asleep');
    talk.suggest(suggestionsAt(place, echo.reach()), echo.reach());
  }

  giveHands({
    callAlexa: () => say(echo.doing().is === 'asleep' ? OPENING : 'Alexa'),
    keepSilent: echo.keepSilent,
    letPass,
    goBack: () => {
      keepAhead(0);
      time.set(Date.now());
      echo.replug();
    },
  });
  letPanelsOpen(['settings', 'inspector']);
  time.setPace(PACES[choices().pace]);
  plugIn();
  tick();
  setInterval(tick, TICK);
}

/** Where the conversation stands, by what the skill keeps of it. */
function placeIn(state: unknown): string | undefined {
  const { place } = (state ?? {}) as { place?: { at?: string } };
  return place?.at;
}

askSetting()
  .then(open)
  .catch((error: Error) => {
    find('status', HTMLElement).textContent = error.message;
  });
