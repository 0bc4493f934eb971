import type { Event } from '../dialogue/event';
import { TOPICS, type Topic } from '../dialogue/topic';
import { correction, findings, relativeAngle } from './findings';
import { choice, type Slots, seconds, wholeNumber } from './slots';
import * as values from './values';

/** What an intent of the interaction model means, given its slots; a strange slot leaves the rest of it intact. */
export type Meaning = (slots: Slots) => Event;

/** An intent that always means the same. */
const means =
  (event: Event): Meaning =>
  () =>
    event;

const legIn = (slots: Slots) => {
  const leg = choice(slots, 'leg', values.LEG);
  return leg === undefined ? {} : { leg };
};

const dayIn = (slots: Slots) => {
  const day = choice(slots, 'day', values.DAY);
  return day === undefined ? {} : { day };
};

/** What was found in a raise; a sentence that leaves every slot empty was not understood. */
function found(slots: Slots): Event {
  const said = findings(slots);
  return Object.keys(said).length > 1 ? said : { heard: 'missed' };
}

function number(slots: Slots): Event {
  const value = wholeNumber(slots, 'number');
  return value === undefined ? { heard: 'missed' } : { heard: 'number', value };
}

function leg(slots: Slots): Event {
  const said = choice(slots, 'leg', values.LEG);
  return said === undefined ? { heard: 'missed' } : { heard: 'leg', leg: said };
}

function option(slots: Slots): Event {
  const index = choice(slots, 'option', values.OPTION);
  return index === undefined ? { heard: 'missed' } : { heard: 'option', index: Number(index) };
}

function order(slots: Slots): Event {
  const said = choice(slots, 'order', values.ORDER);
  return said === undefined ? { heard: 'missed' } : { heard: 'order', order: said };
}

/** Weeks in a month, as doctors count a pregnancy: 40 weeks are nine months. */
const WEEKS_A_MONTH = 40 / 9;

/** Weeks along, said in weeks or in months. */
function weeksIn(slots: Slots): number | undefined {
  const months = wholeNumber(slots, 'months');
  return wholeNumber(slots, 'weeks') ?? (months === undefined ? undefined : Math.round(months * WEEKS_A_MONTH));
}

/** A danger sign; of two in one sentence the graver, which comes first in the list. */
function sign(slots: Slots): Event {
  const both = [choice(slots, 'sign', values.SIGN), choice(slots, 'signTwo', values.SIGN)];
  const said = values.SIGN.find((each) => both.includes(each));
  const weeks = weeksIn(slots);
  if (said !== undefined) return { heard: 'sign', sign: said, ...(weeks !== undefined && { weeks }) };
  const rest = findings(slots);
  return rest.leg || rest.angle ? rest : { heard: 'missed' };
}

function feeling(slots: Slots): Event {
  const said = choice(slots, 'feeling', values.FEELING);
  return said === undefined ? { heard: 'missed' } : { heard: 'feeling', feeling: said };
}

function wait(slots: Slots): Event {
  const time = seconds(slots, 'duration');
  return { heard: 'wait', ...(typeof time === 'number' && { seconds: time }) };
}

function stretch(slots: Slots): Event {
  const said = choice(slots, 'stretch', values.STRETCH);
  return { heard: 'stretch', ...legIn(slots), ...(said && said !== 'both' && { stretch: said }) };
}

function plan(slots: Slots): Event {
  const time = seconds(slots, 'duration');
  const step = choice(slots, 'step', values.STEP);
  const reps = wholeNumber(slots, 'reps');
  const said = choice(slots, 'stretch', values.STRETCH);
  return {
    heard: 'plan',
    ...(time !== undefined && { seconds: time }),
    ...(step && { step }),
    ...(reps !== undefined && { reps }),
    ...legIn(slots),
    ...(said && { stretch: said }),
  };
}

/** "Add ten seconds", or just "a bit longer on this one", which is ten as well. */
function addSeconds(slots: Slots): Event {
  const usual = 10;
  return { heard: 'add-seconds', seconds: seconds(slots, 'duration') ?? wholeNumber(slots, 'number') ?? usual };
}

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
  FindingsIntent: found,
  StopReasonIntent: found,
  LandmarkIntent: found,
  AllReasonsIntent: means({
    heard: 'findings',
    stopped: ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'],
  }),
  RelativeAngleIntent: relativeAngle,
  VagueHeightIntent: means({ heard: 'findings', angle: { how: 'vaguely' } }),
  CorrectionIntent: correction,
  NumberIntent: number,
  LegIntent: leg,
  OptionIntent: option,
  OrderIntent: order,
  SignIntent: sign,
  NotSureIntent: means({ heard: 'not-sure' }),
  DeclineIntent: means({ heard: 'decline' }),
  DoctorClearedIntent: means({ heard: 'cleared-by-doctor' }),

  ReadyIntent: means({ heard: 'ready' }),
  WaitIntent: wait,
  LimitIntent: means({ heard: 'limit' }),
  TestIntent: (slots) => ({ heard: 'test', ...legIn(slots) }),
  AgainIntent: (slots) => ({ heard: 'again', ...legIn(slots) }),
  StretchIntent: stretch,
  PlanIntent: plan,
  AddSecondsIntent: addSeconds,
  NextLegIntent: means({ heard: 'next-leg' }),
  TimeLeftIntent: means({ heard: 'time-left' }),
  RepsLeftIntent: means({ heard: 'reps-left' }),
  SlowerIntent: means({ heard: 'pace', pace: 'slower' }),
  FasterIntent: means({ heard: 'pace', pace: 'faster' }),
  FeelingIntent: feeling,
  DoneIntent: means({ heard: 'done' }),

  LastResultIntent: (slots) => ({ heard: 'last-result', ...legIn(slots), ...dayIn(slots) }),
  ProgressIntent: (slots) => ({ heard: 'progress', ...legIn(slots) }),
  DaysDoneIntent: (slots) => ({ heard: 'days-done', ...dayIn(slots) }),
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
