/** Counts something that takes minutes, and tells on the standard error at every tenth of it how far that is. */
export function progress(what: string, all: number): () => void {
  let done = 0;
  const tenths = (): number => Math.floor((10 * done) / all);
  return () => {
    const before = tenths();
    done++;
    if (tenths() > before) console.error(`${what}: ${done} of ${all}`);
  };
}
