import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';

/** What checks against a definition of Amazon's own specification of SMAPI. */
export function specified(definition: string): ValidateFunction {
  // Swagger's own words, which JSON Schema does not know.
  const spec = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8'), (key, value) =>
    key === 'discriminator' || key.startsWith('x-is') ? undefined : value,
  );
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  return ajv.compile({ ...spec, $ref: `#/definitions/${definition}` });
}
