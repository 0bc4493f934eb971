import type { Event } from '../dialogue/event';
import { TOPICS } from '../dialogue/topic';
import { age } from './age';
import { asked, intentOf } from './asked';
import { denied } from './denied';
import { doctorsWord } from './doctors-word';
import { felt, worse } from './felt';
import { correction, relativeAngle } from './findings';
import { bothAngles, number, range, vagueHeight } from './heights';
import * as said from './said';
import { began } from './sign-when';
import { sign } from './signs';
import type { Slots } from './slots';
import { often, pastHour, rest, when } from './when';

/** What an intent of the interaction model means, given its slots; a strange slot leaves the rest of it intact. */
export type Meaning = (slots: Slots) => Event;

/** An intent that always means the same. */
const means =
  (event: Event): Meaning =>
  () =>
    event;

/** An intent of Amazon's, which she takes to the letter, and its twin of ours, which takes all other ways of saying it. */
const twins = (name: string, event: Event) => ({ [`AMAZON.${name}`]: means(event), [name]: means(event) });

const remind: Meaning = (slots) => ({ heard: 'reminder', when: when(slots) });

/** What each intent of the interaction model means. */
export const intents: Readonly<Record<string, Meaning>> = {
  ...twins('YesIntent', { heard: 'yes' }),
  ...twins('NoIntent', { heard: 'no' }),
  ...twins('PauseIntent', { heard: 'pause' }),
  ...twins('ResumeIntent', { heard: 'resume' }),
  ...twins('RepeatIntent', { heard: 'repeat' }),
  ...twins('NextIntent', { heard: 'skip' }),
  ...twins('PreviousIntent', { heard: 'previous' }),
  ...twins('StartOverIntent', { heard: 'start-over' }),
  ...twins('HelpIntent', { heard: 'help' }),
  ...twins('StopIntent', { heard: 'stop' }),
  ...twins('CancelIntent', { heard: 'stop' }),
  'AMAZON.NavigateHomeIntent': means({ heard: 'stop' }),
  'AMAZON.FallbackIntent': means({ heard: 'missed' }),

  AgreeIntent: means({ heard: 'agree' }),
  NoneIntent: (slots) => denied(slots, true),
  HardlyIntent: means({ heard: 'hardly' }),
  SomeIntent: means({ heard: 'some' }),
  UnfinishedIntent: means({ heard: 'missed' }),
  RefuseIntent: means({ heard: 'refuse' }),
  DeclineIntent: means({ heard: 'decline' }),
  NotSureIntent: means({ heard: 'not-sure' }),
  TakeBackIntent: said.takenBack,
  TakeAllBackIntent: means({ heard: 'take-back', all: true }),
  ExplainIntent: said.explain,
  WhyIntent: means({ heard: 'why' }),

  ReadyIntent: means({ heard: 'ready' }),
  WaitIntent: said.wait,
  NotYetIntent: means({ heard: 'not-yet' }),
  LimitIntent: means({ heard: 'limit' }),
  LoweredIntent: means({ heard: 'lowered' }),
  EnoughIntent: means({ heard: 'enough' }),
  AgainIntent: (slots) => ({ heard: 'again', ...said.legIn(slots) }),

  FeltIntent: felt,
  WorseIntent: worse,
  DenyIntent: (slots) => denied(slots, false),
  SignIntent: sign,
  AgeIntent: age,
  DoctorClearedIntent: doctorsWord,
  DoctorAgainstIntent: means({ heard: 'advised-against' }),
  NoDoctorIntent: means({ heard: 'no-doctor' }),
  BeganIntent: began,
  EasesIntent: means({ heard: 'eases' }),

  StopReasonIntent: said.found,
  AllReasonsIntent: means({
    heard: 'findings',
    stopped: ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'],
  }),
  NotStoppedIntent: (slots) => denied(slots, false),
  FindingsIntent: said.found,
  AngleIntent: said.found,
  RangeIntent: range,
  AngleWordsIntent: said.found,
  BothAnglesIntent: bothAngles,
  RelativeAngleIntent: relativeAngle,
  VagueHeightIntent: vagueHeight,
  OtherNumberIntent: means({ heard: 'missed' }),
  CorrectionIntent: correction,
  LandmarkIntent: said.found,
  NumberIntent: number,
  LegIntent: said.leg,
  RaisedLegIntent: said.legFor('raised-leg'),
  StrapOnIntent: said.legFor('strap-on'),
  OptionIntent: said.option,
  OrderIntent: said.order,

  TestIntent: (slots) => ({ heard: 'test', ...said.legIn(slots) }),
  StretchIntent: said.stretch,
  WithoutIntent: said.without,
  WithoutLyingIntent: means({ heard: 'without', stretch: 'lying' }),
  WithoutSittingIntent: means({ heard: 'without', stretch: 'seated' }),
  PlanIntent: said.plan,
  AddSecondsIntent: said.addSeconds,
  CountSilentIntent: means({ heard: 'count', count: 'only-end' }),
  CountLastIntent: means({ heard: 'count', count: 'last-five' }),
  CountAllIntent: means({ heard: 'count', count: 'all' }),
  NextLegIntent: (slots) => ({ heard: 'next-leg', ...said.legIn(slots) }),
  TimeLeftIntent: means({ heard: 'time-left' }),
  RepsLeftIntent: means({ heard: 'reps-left' }),
  SlowerIntent: means({ heard: 'pace', pace: 'slower' }),
  FasterIntent: means({ heard: 'pace', pace: 'faster' }),
  FeelingIntent: said.feeling,
  DoneIntent: means({ heard: 'done' }),
  NextPersonIntent: means({ heard: 'next-person' }),

  LastResultIntent: (slots) => ({ heard: 'last-result', ...said.legIn(slots), ...said.dayIn(slots) }),
  ProgressIntent: (slots) => ({ heard: 'progress', ...said.legIn(slots) }),
  DaysDoneIntent: (slots) => ({ heard: 'days-done', ...said.dayIn(slots) }),
  LastDayIntent: means({ heard: 'last-day' }),
  DoesItCountIntent: means({ heard: 'does-it-count' }),
  WhichLegIntent: means({ heard: 'which-leg' }),
  MyPlanIntent: means({ heard: 'my-plan' }),
  DoubtIntent: means({ heard: 'doubt' }),
  WhatIsStoredIntent: means({ heard: 'what-is-stored' }),
  ForgetEverythingIntent: means({ heard: 'forget', what: 'everything' }),
  ForgetLastIntent: means({ heard: 'forget', what: 'last-result' }),
  ShowResultsIntent: means({ heard: 'show-results' }),
  TellResultsIntent: means({ heard: 'show-results', aloud: true }),
  ReminderIntent: remind,
  ReminderDaysIntent: remind,
  ReminderOftenIntent: (slots) => ({ heard: 'reminder', when: often(slots) }),
  ReminderDateIntent: remind,
  WhenIntent: (slots) => ({ heard: 'when', when: when(slots) }),
  WhenOftenIntent: (slots) => ({ heard: 'when', when: often(slots) }),
  PastHourIntent: pastHour,
  WhenDaysIntent: (slots) => ({ heard: 'when', when: when(slots) }),
  ReminderToldIntent: means({ heard: 'reminder-told' }),
  ReminderOffIntent: means({ heard: 'reminder-off' }),
  ReminderRestIntent: rest,
  ...Object.fromEntries(TOPICS.map((topic) => [intentOf(topic), asked(topic)])),
};
