import type { Event } from '../dialogue/event';
import { TOPICS, type Topic } from '../dialogue/topic';
import { correction, relativeAngle } from './findings';
import * as said from './said';
import { type Slots, wholeNumber } from './slots';

/** What an intent of the interaction model means, given its slots; a strange slot leaves the rest of it intact. */
export type Meaning = (slots: Slots) => Event;

/** An intent that always means the same. */
const means =
  (event: Event): Meaning =>
  () =>
    event;

/** The intent of a topic: 'no-strap' is asked by AskNoStrapIntent. */
export const intentOf = (topic: Topic): string =>
  `Ask${topic.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Intent`;

const ask =
  (topic: Topic): Meaning =>
  (slots) => {
    const degrees = wholeNumber(slots, 'degrees');
    return { heard: 'ask', topic, ...(degrees !== undefined && { degrees }) };
  };

/** What each intent of the interaction model means. */
export const intents: Readonly<Record<string, Meaning>> = {
  FindingsIntent: said.found,
  StopReasonIntent: said.found,
  LandmarkIntent: said.found,
  AllReasonsIntent: means({
    heard: 'findings',
    stopped: ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'],
  }),
  RelativeAngleIntent: relativeAngle,
  VagueHeightIntent: means({ heard: 'findings', angle: { how: 'vaguely' } }),
  CorrectionIntent: correction,
  NumberIntent: said.number,
  LegIntent: said.leg,
  OptionIntent: said.option,
  OrderIntent: said.order,
  SignIntent: said.sign,
  NoSignIntent: means({ heard: 'no' }),
  NotSureIntent: means({ heard: 'not-sure' }),
  DeclineIntent: means({ heard: 'decline' }),
  DoctorClearedIntent: means({ heard: 'cleared-by-doctor' }),

  ReadyIntent: means({ heard: 'ready' }),
  WaitIntent: said.wait,
  LimitIntent: means({ heard: 'limit' }),
  TestIntent: (slots) => ({ heard: 'test', ...said.legIn(slots) }),
  AgainIntent: (slots) => ({ heard: 'again', ...said.legIn(slots) }),
  StretchIntent: said.stretch,
  PlanIntent: said.plan,
  AddSecondsIntent: said.addSeconds,
  NextLegIntent: means({ heard: 'next-leg' }),
  TimeLeftIntent: means({ heard: 'time-left' }),
  RepsLeftIntent: means({ heard: 'reps-left' }),
  SlowerIntent: means({ heard: 'pace', pace: 'slower' }),
  FasterIntent: means({ heard: 'pace', pace: 'faster' }),
  FeelingIntent: said.feeling,
  DoneIntent: means({ heard: 'done' }),

  LastResultIntent: (slots) => ({ heard: 'last-result', ...said.legIn(slots), ...said.dayIn(slots) }),
  ProgressIntent: (slots) => ({ heard: 'progress', ...said.legIn(slots) }),
  DaysDoneIntent: (slots) => ({ heard: 'days-done', ...said.dayIn(slots) }),
  WhatIsStoredIntent: means({ heard: 'what-is-stored' }),
  ForgetEverythingIntent: means({ heard: 'forget', what: 'everything' }),
  ForgetLastIntent: means({ heard: 'forget', what: 'last-result' }),
  ReminderIntent: means({ heard: 'reminder' }),
  ...Object.fromEntries(TOPICS.map((topic) => [intentOf(topic), ask(topic)])),

  'AMAZON.YesIntent': means({ heard: 'yes' }),
  'AMAZON.NoIntent': means({ heard: 'no' }),
  'AMAZON.PauseIntent': means({ heard: 'pause' }),
  'AMAZON.ResumeIntent': means({ heard: 'resume' }),
  'AMAZON.RepeatIntent': means({ heard: 'repeat' }),
  'AMAZON.NextIntent': means({ heard: 'skip' }),
  'AMAZON.PreviousIntent': means({ heard: 'previous' }),
  'AMAZON.StartOverIntent': means({ heard: 'start-over' }),
  'AMAZON.HelpIntent': means({ heard: 'help' }),
  'AMAZON.StopIntent': means({ heard: 'stop' }),
  'AMAZON.CancelIntent': means({ heard: 'stop' }),
  'AMAZON.NavigateHomeIntent': means({ heard: 'stop' }),
  'AMAZON.FallbackIntent': means({ heard: 'missed' }),
};
