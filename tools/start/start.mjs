// The way up, in order: packages, build, database, server; and the way down when told to, or when a part of it dies.
// @ts-check
import { once } from 'node:events';
import { refuseIfHeld } from '../claim.mjs';
import { Failure, tellFailures } from '../failure.mjs';
import { installIfNeeded } from '../install.mjs';
import { POSTGRES_FOLDER } from '../root.mjs';
import { choosePort, isFree } from './port.mjs';
import { stopSignal } from './stop-signal.mjs';

const log = console.log;

export async function start() {
  const signal = stopSignal();
  await tellFailures(async () => {
    try {
      await up(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (signal.aborted) log('Stopped.');
  });
  process.exit();
}

/** Settles when the copy has been asked to stop and has stopped. @param {AbortSignal} signal */
async function up(signal) {
  refuseIfHeld(POSTGRES_FOLDER);
  const mode = process.env.SIXFOLD_MODE ?? 'demo';
  const host = process.env.HOST ?? '127.0.0.1';
  // Judged again when the server starts; a wish that cannot be met is refused before minutes of work.
  await choosePort(process.env.PORT, host);
  await installIfNeeded({ log, signal });
  // What follows needs installed packages, or is worth loading only when they are.
  const { buildIfChanged } = await import('../build.mjs');
  await buildIfChanged({ log, signal });
  const { openDatabase } = await import('./database.mjs');
  const database = await openDatabase({ mode, log, signal });
  try {
    await serve(database, { mode, host, signal });
  } finally {
    await database.close();
  }
}

/**
 * @param {import('./database.mjs').OpenDatabase} database
 * @param {{ mode: string, host: string, signal: AbortSignal }} settings
 */
async function serve(database, { mode, host, signal }) {
  const server = await startOnPort({ mode, host, urls: database.urls, signal });
  try {
    database.announce(server.url);
    log(`\nSixfold is running at ${server.url}${database.isOurs ? '   (Ctrl-C stops it)' : ''}\n`);
    if (mode === 'demo' && database.isOurs) {
      const { peopleTable } = await import('./people-table.mjs');
      log(peopleTable());
    }
    const ended = await Promise.race([
      asked(signal),
      server.exited.then(() => 'server'),
      database.exited.then(() => 'database'),
    ]);
    if (ended !== 'asked') throw database.complaint() ?? deathOf(ended);
  } finally {
    await server.stop();
  }
}

/** Another program may take the port while the server comes up: then the next one is tried. @param {Omit<import('./server.mjs').Settings, 'port'>} settings */
async function startOnPort(settings) {
  const { startServer } = await import('./server.mjs');
  for (;;) {
    const port = await choosePort(process.env.PORT, settings.host);
    try {
      return await startServer({ ...settings, port });
    } catch (error) {
      if (settings.signal.aborted || (await isFree(port, settings.host))) throw error;
    }
  }
}

/** @param {AbortSignal} signal */
async function asked(signal) {
  if (!signal.aborted) await once(signal, 'abort');
  return 'asked';
}

/** @param {string} part */
function deathOf(part) {
  const name = part === 'server' ? 'The server process' : 'PostgreSQL';
  return new Failure(
    `${name} ended by itself, so all of Sixfold was stopped: nothing saved is lost; start again, and look at ` +
      `${part === 'server' ? 'what it said above' : `${POSTGRES_FOLDER}/postgres.log`} if it happens again.`,
  );
}
