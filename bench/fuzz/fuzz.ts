import model from '../../interaction-model/en-US.json';
import { playSessions } from './play';

/** Plays random events, envelopes, attributes and items: `npm run fuzz -- TURNS [SEED]`. */
async function main([turns = '2000', seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<void> {
  console.log(`${turns} turns from seed ${seed}`);
  const { turns: played, findings } = await playSessions(model, Number(turns), Number(seed));
  for (const { because, act, turn } of findings.slice(0, 10)) {
    console.log(`\nTurn ${turn}: ${because}\n${JSON.stringify(act)}`);
  }
  console.log(`\n${played} turns, ${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

void main(process.argv.slice(2));
