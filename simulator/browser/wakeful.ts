/** Keeps the screen of this machine on while it is asked to; where the browser cannot, or will not, nothing happens. */
export function wakeful(): (wanted: boolean) => void {
  let awake = false;
  let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);
  return (wanted) => {
    if (wanted === awake) return;
    awake = wanted;
    lock = lock.then(async (held) => {
      await held?.release();
      return wanted ? navigator.wakeLock?.request('screen').catch(() => undefined) : undefined;
    });
  };
}
