import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { lambdaNode } from '../../bench/lambda-runtime/runtime';
import { ARTEFACT } from '../../infra/artefact';
import { householdOf, PLAIN_ECHO, SCREENS } from '../../simulator/echo/household';
import { intent } from '../../simulator/echo/requests';
import { startServices, tokenFor } from '../../simulator/echo/services';
import { environmentFor, openTable, type Table } from '../../simulator/home/table';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { describeWith } from '../support/describe-with';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const MODEL = modelOf('en-US');

const node = lambdaNode();
const missing = node ? undefined : 'npm has no Node 24 for this machine; any other that it has one for will do.';

describeWith(missing, 'the artefact, alone in a folder, under the Node that Lambda runs', () => {
  let folder: string;
  let table: Table;
  let lambda: ChildProcess;
  let started: { readonly node: string; readonly loaded: number };
  let talk: Talk;

  /** Hands an event to the process and waits for what it answers. */
  const answers: Answers = async (event) => {
    lambda.send(JSON.parse(JSON.stringify(event)));
    const [{ response, error }] = await once(lambda, 'message');
    if (error) throw new Error(error);
    return response;
  };

  beforeAll(async () => {
    const missing = ARTEFACT.filter((file) => !existsSync(join(DIST, file)));
    if (missing.length > 0) throw new Error(`${missing.join(', ')} missing in ${DIST}: run npm run build first.`);
    folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-artefact-'));
    for (const file of ARTEFACT) copyFileSync(join(DIST, file), join(folder, file));
    copyFileSync(join(ROOT, 'bench', 'lambda-runtime', 'lambda.mjs'), join(folder, 'lambda.mjs'));
    table = await openTable();
    lambda = fork(join(folder, 'lambda.mjs'), {
      cwd: folder,
      env: environmentFor(table),
      execPath: node,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    [started] = await once(lambda, 'message');
    talk = talkWith(answers, { household: householdOf('artefact') });
  });

  afterAll(async () => {
    lambda.kill();
    await table.close();
    rmSync(folder, { recursive: true });
  });

  const YES = saying('AMAZON.YesIntent');
  const NO = saying('AMAZON.NoIntent');
  const READY = saying('ReadyIntent');
  const LIMIT = saying('LimitIntent');

  const placeIn = ({ sessionAttributes }: ResponseEnvelope): string => sessionAttributes?.state?.place?.at;

  test('loads under Node 24, and nothing beside itself', () => {
    expect(started.node).toMatch(/^v24\./);
    expect(started.loaded).toBe(1);
    expect(readdirSync(folder).sort()).toEqual([...ARTEFACT, 'lambda.mjs'].sort());
  });

  test('has beside it whatever it loads once that is needed, and no more', () => {
    const code = ARTEFACT.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const loaded = [...code.matchAll(/\(["']\.\/(\w+\.js)["']\)/g)].map(([, file]) => file);
    expect(new Set(['start.mjs', ...loaded])).toEqual(new Set(ARTEFACT));
  });

  test('answers a launch', async () => {
    const { response } = await talk.send(launch);
    expect(response.outputSpeech).toMatchObject({ type: 'SSML', ssml: expect.stringContaining('Hamstring Coach') });
    expect(response.shouldEndSession).toBe(false);
  });

  test('draws for an Echo with a screen', async () => {
    const household = householdOf('artefact', { ...PLAIN_ECHO, screen: SCREENS.medium });
    const { response } = await talkWith(answers, { household }).send(launch);
    expect(response.directives).toMatchObject([{ type: 'Alexa.Presentation.APL.RenderDocument' }]);
  });

  test('sets a reminder', async () => {
    const services = await startServices('Europe/London');
    const household = householdOf('reminded');
    services.reminders.allow(tokenFor(household.account), true);
    const reminded = talkWith(answers, { household, services: services.url });
    await reminded.send(launch);
    const wish = 'remind me every monday at seven in the evening';
    await reminded.send(intent(understand(MODEL, wish, { at: NOW, zone: 'Europe/London' })));
    await reminded.send(YES);
    await services.close();
    expect(services.calls).toMatchObject([{ method: 'POST', path: '/v1/alerts/reminders' }]);
  });

  test('takes both legs through the test', async () => {
    for (const asked of [YES, NO, NO, NO, NO, NO, YES, READY, LIMIT]) await talk.send(asked);
    const found = (number: string) => [LIMIT, saying('AllReasonsIntent'), saying('NumberIntent', { number })];
    for (const asked of [...found('58'), READY, LIMIT, saying('AllReasonsIntent')]) await talk.send(asked);
    expect(placeIn(await talk.send(saying('NumberIntent', { number: '62' })))).toBe('verdict');
  });

  test('counts a hold, second by second, in a document', async () => {
    let answer = await talk.send(YES);
    for (let turns = 0; placeIn(answer) !== 'hold' && turns < 5; turns++) answer = await talk.send(READY);
    expect(answer.response.directives).toMatchObject([{ type: 'Alexa.Presentation.APLA.RenderDocument' }]);
  });

  test('remembers the test in a new session', async () => {
    const { response } = await talkWith(answers, { household: householdOf('artefact') }).send(
      saying('LastResultIntent'),
    );
    expect(JSON.stringify(response.outputSpeech)).toMatch(/fifty-eight.+sixty-two/);
  });

  test('refuses what is for another skill', async () => {
    const application = { applicationId: 'amzn1.ask.skill.another' };
    await expect(answers({ request: { type: 'LaunchRequest' }, context: { System: { application } } })).rejects.toThrow(
      'Refused',
    );
  });
});
