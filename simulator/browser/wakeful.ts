/** Keeps the screen of this machine on while it is asked to; where the browser cannot, or will not, nothing happens. */
export function wakeful(): (wanted: boolean) => void {
  let awake = false;
  let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);

  function ask(wanted: boolean): void {
    lock = lock.then(async (held) => {
      await held?.release();
      return wanted ? navigator.wakeLock?.request('screen').catch(() => undefined) : undefined;
    });
  }

  // Browsers let the screen go dark again once the page was out of sight.
  document.addEventListener('visibilitychange', () => {
    if (awake && document.visibilityState === 'visible') ask(true);
  });

  return (wanted) => {
    if (wanted === awake) return;
    awake = wanted;
    ask(wanted);
  };
}
