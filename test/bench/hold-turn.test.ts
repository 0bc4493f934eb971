import { expect, test } from '@jest/globals';
import { startCoach } from '../../bench/sound/hold-turn';

test('the measure of holds finds a hold, with its count, behind the screening as it is today', async () => {
  const coach = await startCoach();
  try {
    const { cues } = await coach.holdTurn(15);
    expect(cues[0]).toMatchObject({ at: 0, words: expect.stringMatching(/^Hold/) });
    expect(cues.at(-2)).toMatchObject({ at: 14, words: 'One.' });
    expect(cues.at(-1)).toMatchObject({ at: 15 });
  } finally {
    await coach.close();
  }
});
