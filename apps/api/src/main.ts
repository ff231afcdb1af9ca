// Starts one node of Sixfold and stops it cleanly.
import { createApp } from './app.js';
import { ConfigFault, readConfig, type Config } from './platform/config/config.js';
import { drain } from './platform/web/drain.js';

/** Longest that requests under way may take to finish once the process no longer serves, in milliseconds. */
const LAST_REQUESTS_MS = 10_000;

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    console.error(`Sixfold cannot start with these settings:\n${error.message}`);
    process.exit(1);
  }
}

async function start(config: Config): Promise<void> {
  const app = await createApp(config);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), config.drainMs + LAST_REQUESTS_MS).unref();
    void drain(app, config.drainMs).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
  await app.listen(config.port, config.host);
  process.send?.({ kind: 'listening', url: config.publicUrl });
}

try {
  await start(configOrExit());
} catch (error) {
  console.error(`Sixfold could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
