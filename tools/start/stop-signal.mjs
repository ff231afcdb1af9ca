// Notices every way in which a person asks a running copy to stop.
// @ts-check

const LOOK_EVERY = 500;

/** @returns {AbortSignal} aborted by Ctrl-C, SIGTERM, a closed terminal, or the death of the npm that started us */
export function stopSignal() {
  const stop = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => stop.abort());
  // Whoever reads our lines may leave (npm start | head): that is no reason to fall over.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop.abort(), LOOK_EVERY).unref();
  }
  return stop.signal;
}
