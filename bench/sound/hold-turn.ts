import type { Response, Slot } from 'ask-sdk-model';
import { holdMarks } from '../../lambda/domain/hold-marks';
import { QUESTIONS } from '../../lambda/domain/screening';
import { householdOf } from '../../simulator/echo/household';
import { type Asked, intent, launch, soundFailed } from '../../simulator/echo/requests';
import { lineTo } from '../../simulator/echo/session';
import { withLog } from '../../simulator/home/log';
import { environmentFor, openTable, SKILL_ID } from '../../simulator/home/table';
import { timeline } from '../../simulator/sound/timeline';
import { isSpoken } from './recording';

/** A cue of a hold, and the second of the hold at which it belongs. */
export interface HoldCue {
  readonly at: number;
  readonly words: string;
}

/** A turn with one hold in it, as the skill answers: by document, and in plain speech. `cues` end with the release. */
interface HoldTurn {
  readonly document: Response;
  readonly plain: Response;
  readonly cues: readonly HoldCue[];
}

/** The skill on this machine, to be asked for holds. */
export interface Coach {
  readonly holdTurn: (seconds: number) => Promise<HoldTurn>;
  readonly close: () => Promise<void>;
}

/** When every session here begins; nothing depends on it. */
const START = Date.parse('2026-03-03T07:30:00Z');

/** Nobody listens there; holds need none of Alexa's services. */
const NOWHERE = 'http://127.0.0.1:9';

/** Starts the very handler that Lambda calls, on a table in memory. */
export async function startCoach(): Promise<Coach> {
  const table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const { handler } = await import('../../lambda/handler');
  const quietly = withLog(handler, () => {});

  /** The last answer of a session in which all this was asked. */
  async function answerTo(asked: readonly Asked[], household: string): Promise<Response> {
    const origin = { household: householdOf(household), skillId: SKILL_ID, services: NOWHERE };
    const line = lineTo(quietly, origin, timeline);
    let last: Response = {};
    for (const each of asked) {
      const { answer } = await line.send(each, START);
      if (!answer.usable) throw new Error(`The skill's answer to ${each.type} is no use: ${answer.because}`);
      last = answer.response.response;
    }
    return last;
  }

  return {
    holdTurn: async (seconds) => {
      const asked = upToHold(seconds);
      const document = await answerTo(asked, `document ${seconds}`);
      const unplayable = soundFailed('sound', 'This device cannot play APL for Audio.');
      const plain = await answerTo([launch, unplayable, ...asked.slice(1)], `plain ${seconds}`);
      return { document, plain, cues: cuesOf(document, seconds) };
    },
    close: table.close,
  };
}

/** Everything that is said until one hold of so many seconds is played: screening, plan, stretch, set-up. */
function upToHold(seconds: number): readonly Asked[] {
  const yes = intent({ intent: 'AMAZON.YesIntent', slots: {} });
  const no = intent({ intent: 'AMAZON.NoIntent', slots: {} });
  const ready = intent({ intent: 'ReadyIntent', slots: {} });
  const which = { leg: chosen('leg', 'left'), stretch: chosen('stretch', 'lying') };
  const length = { duration: slot('duration', `PT${seconds}S`), reps: slot('reps', '1') };
  const plan = intent({ intent: 'PlanIntent', slots: { ...length, ...which } });
  const stretch = intent({ intent: 'StretchIntent', slots: which });
  const screening = QUESTIONS.map((question) => (question === 'lies-flat' ? yes : no));
  return [launch, yes, ...screening, plan, stretch, ready, ready];
}

const slot = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });

const chosen = (name: string, id: string): Slot => ({
  ...slot(name, id),
  resolutions: {
    resolutionsPerAuthority: [
      { authority: name, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
    ],
  },
});

/** The words that the document has in its hold and at the release, at the seconds where the hold should have them. */
function cuesOf(document: Response, seconds: number): readonly HoldCue[] {
  const { speech } = timeline(document);
  const from = speech.findIndex((item) => 'track' in item && item.track === 'hold');
  const words = speech.slice(from).filter(isSpoken);
  const belong = [...holdMarks(seconds, 0, 0).map(({ at }) => at), seconds];
  return belong.map((at, index) => ({ at, words: words[index]?.words ?? '' }));
}
