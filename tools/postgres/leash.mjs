// Ends what must not outlive this process, however the process ends short of SIGKILL.
// @ts-check

/**
 * @param {() => void} end at once and synchronously; safe to call when there is nothing left to end
 */
export function endWithThisProcess(end) {
  process.once('exit', end);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      end();
      process.kill(process.pid, signal);
    });
  }
}
