declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB that speaks the real wire; `path` absent keeps it in memory. Milliseconds are how long a table takes to change. */
  function dynalite(options?: { readonly path?: string; readonly createTableMs?: number }): Server;
  export = dynalite;
}
