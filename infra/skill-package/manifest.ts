import type { v1 } from 'ask-smapi-model';
import type { Settings } from '../settings';
import { LISTINGS, type Listing, testingInstructions } from './listing';

/** Screens that the skill draws for (Alexa's viewport profiles 1.6.0, sizes in pixels). */
const VIEWPORTS: v1.skill.Manifest.ViewportSpecification[] = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 100, maxWidth: 599, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 600, maxHeight: 959 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 1280, maxWidth: 1920, minHeight: 600, maxHeight: 1279 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 1920, maxWidth: 2560, minHeight: 960, maxHeight: 1279 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 1920, maxHeight: 2560 },
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
];

/** Something for each locale that the store has a page in. */
const perLocale = <Part>(part: (listing: Listing) => Part): Record<string, Part> =>
  Object.fromEntries(Object.entries(LISTINGS).map(([locale, listing]) => [locale, part(listing)]));

/** What ties a skill to its function: requests go there, and the news that somebody disabled the skill. */
export const connection = (functionArn: string) =>
  ({
    apis: { custom: { endpoint: { uri: functionArn } } },
    events: { endpoint: { uri: functionArn }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
  }) satisfies v1.skill.Manifest.SkillManifest;

/** What Alexa is told about the skill, but for its function: a skill is created before the function may admit it. */
export function manifest({
  privacyPolicyUrl,
  termsOfUseUrl,
}: Pick<Settings, 'privacyPolicyUrl' | 'termsOfUseUrl'>): v1.skill.Manifest.SkillManifest {
  return {
    manifestVersion: '1.0',
    publishingInformation: {
      locales: perLocale((listing) => ({
        ...listing,
        examplePhrases: [...listing.examplePhrases],
        keywords: [...listing.keywords],
        smallIconUri: 'file://assets/images/smallIcon.png',
        largeIconUri: 'file://assets/images/largeIcon.png',
      })),
      category: 'HEALTH_AND_FITNESS',
      testingInstructions,
      distributionMode: 'PUBLIC',
      // Elsewhere the emergency number of a locale may be a wrong one.
      isAvailableWorldwide: false,
      distributionCountries: ['US', 'GB', 'AU', 'CA', 'IN'],
    },
    privacyAndCompliance: {
      // Readings are kept under the account's and the voice's id.
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      allowsPurchases: false,
      locales: perLocale(() => ({ privacyPolicyUrl, termsOfUseUrl })),
    },
    // Without the first no request carries the id of the recognised voice. The second each account gives, or not, when
    // somebody first wants to be reminded.
    permissions: [{ name: 'alexa::person_id:read' }, { name: 'alexa::alerts:reminders:skill:readwrite' }],
    apis: { custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS }] } },
  };
}
