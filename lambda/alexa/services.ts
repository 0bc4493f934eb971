/**
 * Takes the place of Alexa's service clients in the artefact (see build.mjs): ask-sdk-core loads all of them, a tenth of
 * everything, to make some where it is given an API client. It is given none.
 */
export const services = { ServiceClientFactory: undefined };
