import { middle } from '../../lambda/domain/angle';
import type { Reading } from '../../lambda/domain/reading';
import type { Report, Week } from './report';
import { METHOD, reasonsOf, WHAT_IT_IS } from './words';

const PATIENT = 'person';
/** A code of our own, with text: no LOINC code for a straight leg raise is known, and none is guessed. */
const CODE_SYSTEM = 'urn:hamstring-coach';
const UCUM = 'http://unitsofmeasure.org';

/**
 * The report as a FHIR R4 bundle: an Observation a reading, a Procedure a week with holds. It names nobody: who the person is,
 * whoever takes it in adds. Source: HL7 FHIR R4 (4.0.1).
 */
export const fhirBundle = (report: Report) => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: new Date(report.at).toISOString(),
  entry: [
    { fullUrl: `urn:hamstring-coach:${PATIENT}`, resource: { resourceType: 'Patient', id: PATIENT } },
    ...report.readings.map((reading) => entry(observation(reading))),
    ...report.weeks.filter(({ holds }) => holds > 0).map((week) => entry(procedure(week))),
  ],
});

const entry = <R extends { readonly id: string }>(resource: R) => ({
  fullUrl: `urn:hamstring-coach:${resource.id}`,
  resource,
});

const subject = { reference: `urn:hamstring-coach:${PATIENT}` };

function observation(reading: Reading) {
  const { leg, angle, method, takenAt, afterStretching } = reading;
  const degrees = (value: number) => ({ value, unit: 'deg', system: UCUM, code: 'deg' });
  const value =
    angle.low === angle.high
      ? { valueQuantity: degrees(middle(angle)) }
      : { valueRange: { low: degrees(angle.low), high: degrees(angle.high) } };
  return {
    resourceType: 'Observation',
    id: `reading-${takenAt}-${leg}`,
    status: 'final',
    code: {
      coding: [{ system: CODE_SYSTEM, code: 'passive-straight-leg-raise', display: 'Passive straight leg raise' }],
      text: `passive straight leg raise, ${method === 'measured' ? 'measured at home' : 'self-estimated'}`,
    },
    subject,
    performer: [subject],
    effectiveDateTime: new Date(takenAt).toISOString(),
    ...value,
    bodySite: { text: `${leg} leg` },
    method: { text: METHOD[method] },
    note: [
      { text: `Ended by: ${reasonsOf(reading)}.` },
      ...(afterStretching ? [{ text: 'Taken right after stretching.' }] : []),
      { text: WHAT_IT_IS },
    ],
  };
}

function procedure({ monday, days, holds, seconds }: Week) {
  const sunday = new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
  return {
    resourceType: 'Procedure',
    id: `week-${monday}`,
    status: 'completed',
    code: {
      coding: [{ system: CODE_SYSTEM, code: 'hamstring-stretching', display: 'Hamstring stretching' }],
      text: 'guided hamstring stretching at home',
    },
    subject,
    performedPeriod: { start: monday, end: sunday },
    note: [{ text: `${holds} holds on ${days} days, ${seconds} seconds in all.` }],
  };
}
