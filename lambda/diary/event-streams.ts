/**
 * Takes the place of the SDK's event streams in the artefact (see build.mjs): no call of the table has one, and what reads
 * them would be loaded for nothing.
 */
export const EventStreamSerde = undefined;
