import type { Room } from './move';
import { after } from './places/after';
import { angle, anotherGo, beforeOrAfter, goFurther, landmark, oddAngle, stopReason } from './places/asking';
import { forget } from './places/forget';
import { hold, paused } from './places/hold';
import { raise } from './places/raise';
import { clearedByDoctor, screening } from './places/screening';
import { setUp } from './places/set-up';
import { beforeChair, notWorthIt, stretchSetUp, untested, upAndOver } from './places/stretch';
import { verdict } from './places/verdict';
import { questions, welcome, whichLeg } from './places/welcome';
import type { Place } from './state';

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
