import { describe, expect, test } from '@jest/globals';
import { readKeeping, readSettings, refuseUnknown } from '../../infra/settings';

const COMPLETE = {
  ALEXA_VENDOR_ID: 'M2ABCDEFGHIJKL',
  PRIVACY_POLICY_URL: 'https://example.com/privacy',
  TERMS_OF_USE_URL: 'https://example.com/terms',
};

/** What reading says when it stops. */
function complaintOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readSettings(environment);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('Settings of the deployment', () => {
  test('the three that have no usual value are enough', () => {
    expect(readSettings(COMPLETE)).toEqual({
      vendorId: 'M2ABCDEFGHIJKL',
      privacyPolicyUrl: 'https://example.com/privacy',
      termsOfUseUrl: 'https://example.com/terms',
      region: 'us-east-1',
      secretName: 'hamstring-coach/login-with-amazon',
    });
  });

  test('every other one can be chosen, with blanks around it', () => {
    const chosen = { SKILL_REGION: ' eu-west-1 ', ALEXA_SECRET_NAME: 'a/secret', ALARM_EMAIL: 'me@example.com\r' };
    expect(readSettings({ ...COMPLETE, ...chosen })).toMatchObject({
      region: 'eu-west-1',
      secretName: 'a/secret',
      alarmEmail: 'me@example.com',
    });
  });

  test('all that are missing are told at once, in one sentence that says where each is found', () => {
    const complaint = complaintOf({});
    expect(complaint).toContain('ALEXA_VENDOR_ID is missing');
    expect(complaint).toContain('developer.amazon.com/settings/console/mycid');
    expect(complaint).toContain('PRIVACY_POLICY_URL is missing');
    expect(complaint).toContain('docs/privacy.md');
    expect(complaint).toContain('TERMS_OF_USE_URL is missing');
    expect(complaint.split(/[.!?](?:\s|$)/).filter(Boolean)).toHaveLength(1);
  });

  test.each([
    ['ALEXA_VENDOR_ID', 'amzn1.vendor'],
    ['PRIVACY_POLICY_URL', 'http://example.com/privacy'],
    ['PRIVACY_POLICY_URL', 'https://localhost'],
    ['TERMS_OF_USE_URL', 'docs/terms.md'],
    ['SKILL_REGION', 'eu-central-1'],
    ['ALEXA_SECRET_NAME', 'a secret'],
    ['ALARM_EMAIL', 'me'],
  ])('%s as "%s" stops with a sentence that quotes it', (name, value) => {
    expect(complaintOf({ ...COMPLETE, [name]: value })).toMatch(
      new RegExp(`^Set in deploy.env or the environment: ${name} cannot be "${value}" \\(.+\\)\\.$`),
    );
  });

  test('a name in the file that means nothing is told, with those that there are; those of AWS pass', () => {
    expect(() => refuseUnknown({ SKILL_REGIO: 'eu-west-1' })).toThrow(
      /^There is no setting SKILL_REGIO, only .*SKILL_REGION/,
    );
    expect(() => refuseUnknown({ SKILL_REGION: 'eu-west-1', AWS_PROFILE: 'me' })).not.toThrow();
  });

  test('an empty value counts as missing, an empty e-mail address as none', () => {
    expect(complaintOf({ ...COMPLETE, ALEXA_VENDOR_ID: ' ' })).toContain('ALEXA_VENDOR_ID is missing');
    expect(readSettings({ ...COMPLETE, ALARM_EMAIL: '' })).not.toHaveProperty('alarmEmail');
  });

  test('signing in needs none of the three', () => {
    expect(readKeeping({})).toEqual({ region: 'us-east-1', secretName: 'hamstring-coach/login-with-amazon' });
    expect(() => readKeeping({ SKILL_REGION: 'mars' })).toThrow('SKILL_REGION cannot be "mars"');
  });
});
