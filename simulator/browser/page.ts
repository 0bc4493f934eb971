import type { PageStart } from '../web/answers';
import { type Choices, chooserIn, keptAhead, PACES, waitedFor } from './choices';
import { giveHands } from './controls';
import { find } from './dom';
import { echoOnPage } from './echo/echo';
import { interruptible } from './echo/interruption';
import { ringOf } from './echo/light';
import { playerBy } from './echo/player';
import type { Running } from './echo/running';
import { inspectorOn } from './inspector/inspector';
import { letForget, requestDesk } from './inspector/request-desk';
import { admitted } from './pairing';
import { letPanelsOpen } from './panels';
import { letPrint } from './print';
import { screenIn } from './screen/screen-frame';
import { keepSession, keptSession } from './sessions/kept-session';
import { nameOf, turnsIn } from './sessions/record';
import { letSave } from './sessions/saved-session';
import { sessionsOf } from './sessions/sessions';
import { showingIn } from './sessions/showing';
import { conversationIn } from './talk/conversation';
import { isPain, newQuestion } from './talk/new-question';
import { suggesting } from './talk/suggesting';
import { isTested } from './talk/suggestions';
import { talkBox } from './talk/talk-box';
import { voiceOf } from './talk/voice';
import { voiceNote } from './talk/voice-note';
import { timeFrom } from './time';
import { wakeful } from './wakeful';
import { wallClock } from './wall';
import { askFor } from './wire';

/** How often the clock is looked at, in milliseconds. */
const TICK = 50;

const OPENING = 'Alexa, open hamstring coach';

/** Puts the page together: an Echo, what it is heard and seen by, and what the person has to do with it. */
function open({ zone, devices, rings, diary }: PageStart): void {
  let running: Running | undefined;
  const question = newQuestion();

  const { choices, take } = chooserIn(find('choices', HTMLFormElement), chose);
  const conversation = conversationIn(find('conversation', HTMLElement));
  const inspector = inspectorOn(() => ({ ...choices(), zone }), requestDesk(choices));
  const broken = keptSession();
  const time = timeFrom(broken?.at ?? Date.now() + keptAhead(), (clock) => screen.setClock(clock));
  const screen = screenIn(find('glass', HTMLElement), time, {
    drawn: question.appears,
    touched: (touch, called) => {
      if (!mayTap() && !isPain(touch)) return;
      talk.answered();
      conversation.person(called, 'touch');
      echo.touch(touch, called);
    },
    fault: (because) => conversation.remark(`The screen could not be drawn: ${because}`, 'alarm'),
  });
  /** What is tapped too soon was meant for the question before, and answers none. */
  const mayTap = (): boolean => !echo.isAnswering() && !question.isUnread();
  const isOpenFor = () => waitedFor(choices(), talk.listens());
  const isMute = (): boolean => choices().muted || choices().pace !== 'real';
  const voice = voiceOf(window, isMute, () => choices().locale);
  const noteVoice = voiceNote(voice, () => !isMute() && echo.doing().is === 'speaking', conversation.remark);
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
    came: (scene) => {
      if (turnsIn(scene).length > 0) question.appears();
      showing.came(scene);
    },
    over: () => conversation.remark('The session is over.'),
    failed: (because, words) => {
      conversation.remark(because, 'alarm');
      if (words !== undefined) talk.giveBack(words);
    },
    waits: () => isOpenFor() !== 'speaker',
    rings,
  });
  const talk = talkBox(time, {
    say,
    called: player.hush,
    own: player.lately,
    locale: () => choices().locale,
    mayTap,
    isAnswering: echo.isAnswering,
    onlyByName: () => echo.reach() !== 'freely',
  });
  const { giveBack } = talk;
  const suggest = suggesting({
    echo,
    question,
    talk,
    stand: () => showing.stand(),
    isTested: () => isTested(showing.diary(), choices().voice),
  });
  const showing = showingIn({ diary, time, conversation, inspector, screen, giveBack, doing: echo.doing });
  const ring = ringOf(isOpenFor);
  const showTime = wallClock(zone, () => choices().locale);
  // Whoever lies on the floor touches nothing for minutes.
  const stayAwake = wakeful();
  letPrint(() => choices().voice, time.now);
  const lookAway = interruptible(time, player, voice.isTaken, conversation.remark);

  const sessions = sessionsOf({ echo, time, conversation, inspector, showing, take });

  function say(words: string): void {
    const { voice } = choices();
    conversation.person(words, voice === '' ? {} : { voice });
    echo.say(words);
  }

  function chose(before: Choices): void {
    const { device, locale, pace, muted } = choices();
    time.setPace(PACES[pace]);
    if (pace !== before.pace || muted) player.hush();
    if (device !== before.device || locale !== before.locale) plugIn();
  }

  function plugIn(): void {
    const { device } = choices();
    echo.replug();
    screen.fit(devices[device].screen);
    // It takes a minute; and transcripts tell of another Echo where time has passed.
    if (!inspector.isEmpty()) sessions.letPass(60, `1 minute later, ${nameOf(choices())}`);
  }

  function tick(): void {
    lookAway();
    echo.tick();
    screen.draw();
    if (echo.isHeardOut()) screen.catchUp();
    showTime(time.now());
    ring.show(echo.doing(), time.now(), running);
    stayAwake(echo.doing().is !== 'asleep');
    noteVoice();
    suggest();
  }

  giveHands({
    callAlexa: () => {
      if (mayTap()) say(echo.doing().is === 'asleep' ? OPENING : 'Alexa');
    },
    keepSilent: echo.keepSilent,
    jump: echo.jump,
    letPass: sessions.letPass,
    goBack: sessions.backToToday,
  });
  letPanelsOpen(['settings', 'inspector']);
  letForget(() => {
    echo.replug();
    showing.forget();
  });
  letSave({ scenes: inspector.scenes, echo: choices, loaded: sessions.playAgain });
  time.setPace(PACES[choices().pace]);
  plugIn();
  keepSession(() => {
    const shown = { stand: showing.stand(), response: showing.response() };
    const { device, locale } = choices();
    const open = { page: echo.name(), device, locale, at: time.now(), sound: echo.sound(), ...shown };
    return echo.doing().is === 'asleep' ? undefined : open;
  });
  const same = broken?.device === choices().device && broken.locale === choices().locale;
  if (broken !== undefined && same) sessions.goOn(broken);
  tick();
  setInterval(tick, TICK);
}

admitted()
  .then(open)
  .catch((error: Error) => {
    find('status', HTMLElement).textContent = error.message;
  });
