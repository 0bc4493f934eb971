declare module 'espeak-ng' {
  /** One run of eSpeak NG in WebAssembly with its own file system; the module cannot be run twice. */
  interface Run {
    readonly FS: { readonly readFile: (path: string) => Uint8Array };
  }
  const run: (options: { readonly arguments: readonly string[] }) => Promise<Run>;
  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default run;
}
