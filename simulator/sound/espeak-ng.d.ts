declare module 'espeak-ng' {
  /** One run of eSpeak NG in WebAssembly with its own file system; the module cannot be run twice. */
  interface Run {
    readonly FS: { readonly readFile: (path: string) => Uint8Array };
  }
  const run: (options: {
    readonly arguments: readonly string[];
    /** Takes the place of loading its program; `done` takes what was made of it, and what it returns means nothing. */
    readonly instantiateWasm?: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, program: WebAssembly.Module) => void,
    ) => object;
  }) => Promise<Run>;
  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default run;
}
