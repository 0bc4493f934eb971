/** Regions in which a function may serve an Alexa skill (Alexa Skills Kit, "Host a custom skill as an AWS Lambda function"). */
const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'];

/** What whoever deploys has to decide; everything else is in the code. */
export interface Settings {
  /** Whose skill it is: the vendor ID of an Amazon developer account. */
  readonly vendorId: string;
  /** Public address of the privacy policy, shown on the skill's page in the store. */
  readonly privacyPolicyUrl: string;
  /** Public address of the terms of use. */
  readonly termsOfUseUrl: string;
  readonly region: string;
  /** Name of the secret that holds `clientId`, `clientSecret` and `refreshToken` of Login with Amazon. */
  readonly secretName: string;
  /** Where alarms are sent; without it they only show on the dashboard. */
  readonly alarmEmail?: string;
}

/** Where settings come from: names and values, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How one setting is told and checked. `usual` stands in for one that is not given. */
interface Setting {
  readonly name: string;
  readonly means: string;
  readonly shape: RegExp;
  readonly usual?: string;
}

const VENDOR: Setting = {
  name: 'ALEXA_VENDOR_ID',
  means: 'the vendor ID shown at developer.amazon.com/settings/console/mycid, capitals and digits',
  shape: /^[A-Z0-9]{8,20}$/,
};
const HTTPS = /^https:\/\/[^\s/.]+\.[^\s]+$/;
const PRIVACY: Setting = {
  name: 'PRIVACY_POLICY_URL',
  means: 'the public https address at which you have put docs/privacy.md',
  shape: HTTPS,
};
const TERMS: Setting = {
  name: 'TERMS_OF_USE_URL',
  means: 'the public https address at which you have put docs/terms.md',
  shape: HTTPS,
};
const REGION: Setting = {
  name: 'SKILL_REGION',
  means: `one of ${REGIONS.join(', ')}`,
  shape: new RegExp(`^(${REGIONS.join('|')})$`),
  usual: 'us-east-1',
};
const SECRET: Setting = {
  name: 'ALEXA_SECRET_NAME',
  means: 'the name of the secret that npm run sign-in wrote, letters, digits and /_+=.@-',
  shape: /^[\w/+=.@-]{1,512}$/,
  usual: 'hamstring-coach/login-with-amazon',
};
const EMAIL: Setting = {
  name: 'ALARM_EMAIL',
  means: 'an e-mail address, or nothing for alarms on the dashboard alone',
  shape: /^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  usual: '',
};

/** A setting as it was given, blanks around it cut off, or its usual value; empty where there is neither. */
const given = (environment: Environment, { name, usual }: Setting): string =>
  environment[name]?.trim() || (usual ?? '');

/** What is wrong with a setting, as part of a sentence, or nothing. */
function complaint(environment: Environment, setting: Setting): readonly string[] {
  const value = given(environment, setting);
  if (setting.shape.test(value)) return [];
  return [`${setting.name} ${value === '' ? 'is missing' : `cannot be "${value}"`} (${setting.means})`];
}

/** Throws one sentence that names all of `wanted` that are missing or malformed, so that nobody has to try once for each. */
function check(environment: Environment, wanted: readonly Setting[]): void {
  const complaints = wanted.flatMap((setting) => complaint(environment, setting));
  if (complaints.length > 0) throw new Error(`Set in deploy.env or the environment: ${complaints.join('; ')}.`);
}

/** All there are. */
const SETTINGS: readonly Setting[] = [VENDOR, PRIVACY, TERMS, REGION, SECRET, EMAIL];

/** Throws one sentence about names in a file of settings that mean nothing here; AWS's own (`AWS_PROFILE`) do. */
export function refuseUnknown(file: Environment): void {
  const names = SETTINGS.map(({ name }) => name);
  const unknown = Object.keys(file).filter((name) => !names.includes(name) && !/^(AWS|CDK)_/.test(name));
  if (unknown.length > 0) throw new Error(`There is no setting ${unknown.join(', ')}, only ${names.join(', ')}.`);
}

/** Where the skill's credentials are kept: all that signing in needs. Throws one sentence when a setting is malformed. */
export function readKeeping(environment: Environment): Pick<Settings, 'region' | 'secretName'> {
  check(environment, [REGION, SECRET]);
  return { region: given(environment, REGION), secretName: given(environment, SECRET) };
}

/** Reads and checks all settings; throws one sentence that names whatever is missing or malformed, and where it is found. */
export function readSettings(environment: Environment): Settings {
  check(environment, SETTINGS);
  const alarmEmail = given(environment, EMAIL);
  return {
    ...readKeeping(environment),
    vendorId: given(environment, VENDOR),
    privacyPolicyUrl: given(environment, PRIVACY),
    termsOfUseUrl: given(environment, TERMS),
    ...(alarmEmail && { alarmEmail }),
  };
}
