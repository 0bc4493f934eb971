import type { PlaceRules } from '../move';
import type { Place } from '../state';
import { anotherGo } from './another-go';
import { beforeOrAfter, goFurther, oddAngle } from './check-reading';
import { notWorthIt, physioFirst, untested } from './doubt';
import { forget } from './forget';
import { hold, letGo, paused } from './hold';
import { angle, landmark } from './how-high';
import { after } from './how-it-felt';
import { kneesBent } from './knees-bent';
import { raise } from './raise';
import { reminder } from './reminder';
import { screening, whichSign } from './screening';
import { setUp } from './set-up';
import { showResults } from './show-results';
import { signCheck, whichQuestion } from './sign-check';
import { stopReason } from './stop-reason';
import { beforeChair, stretchSetUp, upAndOver } from './stretch';
import { verdict } from './verdict';
import { questions, welcome, whichLeg } from './welcome';
import { whereFelt } from './where-felt';

/** Every place of the conversation, by name. */
const rules: { readonly [At in Place['at']]: PlaceRules<At> } = {
  welcome,
  'which-leg': whichLeg,
  questions,
  screening,
  'which-sign': whichSign,
  'sign-check': signCheck,
  'which-question': whichQuestion,
  untested,
  'not-worth-it': notWorthIt,
  'physio-first': physioFirst,
  'set-up': setUp,
  'knees-bent': kneesBent,
  raise,
  'stop-reason': stopReason,
  angle,
  landmark,
  'odd-angle': oddAngle,
  'before-or-after': beforeOrAfter,
  'go-further': goFurther,
  'another-go': anotherGo,
  'where-felt': whereFelt,
  verdict,
  'stretch-set-up': stretchSetUp,
  'before-chair': beforeChair,
  'up-and-over': upAndOver,
  hold,
  paused,
  'let-go': letGo,
  after,
  forget,
  'show-results': showResults,
  reminder,
  over: { intro: () => [], answer: () => undefined, mayLead: {}, kept: false },
};

/** What is true of a place. */
export const rulesOf = <At extends Place['at']>({ at }: { readonly at: At }): PlaceRules<At> => rules[at];
