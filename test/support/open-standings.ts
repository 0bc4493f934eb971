import { afterAll, beforeAll } from '@jest/globals';
import { ZONE } from '../../bench/heard/judge';
import { type Standing, standingsIn } from '../../bench/heard/standing';
import { bringUp, type Home } from '../../simulator/home/home';

/** Brings up a home for a suite, and tells where its person stands in a situation that files of utterances name. */
export function openStandings(): (situation: string) => Promise<Standing> {
  let home: Home;
  let standingIn: (situation: string) => Promise<Standing>;
  beforeAll(async () => {
    home = await bringUp({ zone: ZONE, keepLog: () => {} });
    standingIn = standingsIn(home);
  });
  afterAll(() => home.close());
  return (situation) => standingIn(situation);
}
