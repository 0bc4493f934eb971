/** To be filled in with the conversation. */
export type Line = { readonly say: 'nothing' };
