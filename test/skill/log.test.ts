import { describe, expect, test } from '@jest/globals';
import { logLine, type Report } from '../../lambda/log';

const AT = Date.parse('2026-11-20T18:00:00Z');

const report: Report = {
  request: 'IntentRequest',
  from: 'raise',
  heard: 'limit',
  to: 'stop-reason',
  milliseconds: 12.4,
};

const logged = (change: Partial<Report> = {}) => JSON.parse(logLine({ ...report, ...change }, AT));

describe('one line a request', () => {
  test('says where from, what was heard, where to, and how long it took', () => {
    expect(logged()).toMatchObject({ from: 'raise', heard: 'limit', to: 'stop-reason', TurnMilliseconds: 12 });
    expect(logLine(report, AT)).not.toContain('\n');
  });

  test('counts as a turn, and what went wrong in it', () => {
    const healthy = { Turns: 1, NotUnderstood: 0, DiaryUnsaved: 0, Failed: 0 };
    expect(logged()).toMatchObject(healthy);
    expect(logged({ missed: true })).toMatchObject({ ...healthy, NotUnderstood: 1 });
    expect(logged({ unsaved: new Error('Gone.') })).toMatchObject({ ...healthy, DiaryUnsaved: 1 });
    expect(logged({ failed: new Error('Oh.') })).toMatchObject({ ...healthy, Failed: 1 });
  });

  test('declares each metric in CloudWatch’s embedded format, and each is a number at the top of the line', () => {
    const line = logged();
    const [{ Namespace, Dimensions, Metrics }] = line._aws.CloudWatchMetrics;
    expect([line._aws.Timestamp, Namespace, Dimensions]).toEqual([AT, 'HamstringCoach', [[]]]);
    for (const { Name } of Metrics) expect(line[Name]).toEqual(expect.any(Number));
    expect(Metrics).toContainEqual({ Name: 'TurnMilliseconds', Unit: 'Milliseconds' });
  });
});

describe('nothing of anybody’s', () => {
  test('no answer to the screening, nor what came of it', () => {
    for (const to of ['screening', 'over', 'sign-check', 'set-up'] as const) {
      const clear = logged({ from: 'screening', heard: 'no', to });
      const yes = logged({ from: 'screening', heard: 'yes', to: 'over' });
      expect(clear).toEqual(yes);
      expect(clear).toMatchObject({ from: 'screening', heard: 'screening', to: 'screening' });
    }
  });

  test('a doctor’s clearance looks like any other answer to the screening', () => {
    const doctor = logged({ from: 'sign-check', heard: 'yes', to: 'set-up' });
    expect(doctor).toEqual(logged({ from: 'screening', heard: 'no', to: 'set-up' }));
    expect(logged({ from: 'welcome', heard: 'test', to: 'sign-check' }).to).toBe('screening');
  });

  test('of danger, only that it was told', () => {
    expect(logged({ heard: 'sign', danger: true, to: 'over' })).toMatchObject({ heard: 'safety', to: 'safety' });
    expect(logged({ heard: 'feeling', danger: true, to: 'raise' })).toMatchObject({ heard: 'safety', to: 'safety' });
  });

  test('of an error its name and place, never its message', () => {
    const error = new SyntaxError('Unexpected token in "amzn1.ask.account.SECRET my back hurts"');
    const line = logged({ failed: error, unsaved: 'my back hurts' });
    expect(line.trouble).toEqual(['string', expect.stringMatching(/^SyntaxError at .+log\.test/)]);
    expect(JSON.stringify(line)).not.toMatch(/SECRET|hurts/);
  });
});
