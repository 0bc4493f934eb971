/** Why something failed, in its own words; an error may come from another realm, where it is no `Error` of ours. */
export const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
