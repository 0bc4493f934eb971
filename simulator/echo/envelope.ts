import type { Request, RequestEnvelope, Session } from 'ask-sdk-model';
import { type Household, personId, type Screen } from './household';
import { tokenFor } from './services';

/** One session as Alexa keeps it between requests. */
export interface OpenSession {
  readonly id: string;
  /** No request was sent in it yet. */
  readonly fresh: boolean;
  /** What the skill last asked to be kept. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Where a request comes from: the household, the skill it is for, Alexa's services, and the voice where it is recognised. */
export interface Origin {
  readonly household: Household;
  readonly skillId: string;
  readonly services: string;
  readonly voice?: string | undefined;
}

/** A complete request as Alexa sends it to a skill's endpoint. */
export function envelope(request: Request, session: OpenSession, origin: Origin): RequestEnvelope {
  const { household, skillId, services, voice } = origin;
  const application = { applicationId: skillId };
  const user = { userId: household.account };
  const sent: Session = {
    new: session.fresh,
    sessionId: session.id,
    application,
    attributes: { ...session.attributes },
    user,
  };
  return {
    version: '1.0',
    session: sent,
    context: {
      System: {
        application,
        user,
        device: { deviceId: household.deviceId, supportedInterfaces: household.screen === undefined ? {} : APL },
        ...(voice === undefined ? {} : { person: { personId: personId(voice) } }),
        apiEndpoint: services,
        apiAccessToken: tokenFor(household.account),
      },
      ...(household.screen === undefined ? {} : { Viewport: viewport(household.screen) }),
    },
    request,
  };
}

/** The newest version of APL that devices report. Source: APL 2024.3, December 2024. */
const APL = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };

const viewport = ({ width, height, dpi, shape }: Screen) => ({
  experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
  mode: 'HUB' as const,
  shape,
  pixelWidth: width,
  pixelHeight: height,
  dpi,
  currentPixelWidth: width,
  currentPixelHeight: height,
  touch: ['SINGLE' as const],
  video: { codecs: ['H_264_42' as const, 'H_264_41' as const] },
});
