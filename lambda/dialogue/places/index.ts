import type { Room } from '../move';
import type { Place } from '../state';
import { forget } from './forget';
import { hold, paused } from './hold';
import { after } from './how-it-felt';
import { raise } from './raise';
import { angle, anotherGo, beforeOrAfter, goFurther, landmark, oddAngle, stopReason } from './raise-questions';
import { clearedByDoctor, screening } from './screening';
import { setUp } from './set-up';
import { beforeChair, notWorthIt, stretchSetUp, untested, upAndOver } from './stretch';
import { verdict } from './verdict';
import { questions, welcome, whichLeg } from './welcome';

/** Every place of the conversation, by name. */
const rooms: { readonly [At in Place['at']]: Room<At> } = {
  welcome,
  'which-leg': whichLeg,
  questions,
  screening,
  'cleared-by-doctor': clearedByDoctor,
  untested,
  'not-worth-it': notWorthIt,
  'set-up': setUp,
  raise,
  'stop-reason': stopReason,
  angle,
  landmark,
  'odd-angle': oddAngle,
  'before-or-after': beforeOrAfter,
  'go-further': goFurther,
  'another-go': anotherGo,
  verdict,
  'stretch-set-up': stretchSetUp,
  'before-chair': beforeChair,
  'up-and-over': upAndOver,
  hold,
  paused,
  after,
  forget,
  over: { scene: () => [], answer: () => undefined },
};

/** The room of a place. The cast holds since a place's name decides its shape; TypeScript cannot follow that through a union. */
export const roomOf = (place: Place): Room<Place['at']> => rooms[place.at] as unknown as Room<Place['at']>;
