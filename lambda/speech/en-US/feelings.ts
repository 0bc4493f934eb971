import type { Feeling } from '../../dialogue/event';
import type { Stretch } from '../../domain/plan';

/** One cue for how a hold feels. */
export function during(feeling: Feeling, stretch: Stretch): string {
  const seated = stretch === 'seated';
  const cues: Readonly<Record<Feeling, string>> = {
    good: 'Good.',
    'too-easy': seated
      ? 'Tip a little further, from the hips.'
      : 'Go a little higher, as long as the knee stays straight.',
    'too-strong': `Come ${seated ? 'up' : 'down'} a hand's width. Gentle works better.`,
    'no-stretch': 'Check that the knee is straight, then go a little further.',
    shaking: 'Ease off a little, and let it settle.',
    sore: 'Ease off until it is only a gentle pull.',
    tired: 'Fair enough. Less is fine, too.',
    worse: 'Then leave it for today, and see a physical therapist if it stays.',
  };
  return cues[feeling];
}

const AFTER: Readonly<Record<Feeling, string>> = {
  good: 'Good.',
  'too-easy': 'Then go a little further next time.',
  'too-strong': 'Then go gentler next time. A light pull is plenty.',
  'no-stretch': 'Then go a little further next time, knee straight.',
  shaking: 'Shaking is only effort. Next time, a little less.',
  sore: 'A little sore is fine if it settles by tomorrow. Go gentler next time.',
  tired: 'Fair enough. Less is fine, too.',
  worse: 'Then leave it for today, and see a physical therapist if it stays.',
};

/** What is said to how it felt, when it is over. */
export const afterwards = (feeling: Feeling): string => AFTER[feeling];
