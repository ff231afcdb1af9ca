// npm run bench -- <name> [arguments]: runs one measurement of tools/bench and prints its figures.
// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, tellFailures } from './failure.mjs';
import { ROOT } from './root.mjs';

const FOLDER = join(ROOT, 'tools/bench');

await tellFailures(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace(/\.mjs$/, ''));
  if (!names.includes(name))
    throw new Failure(`npm run bench -- <name>, where the name is one of: ${names.join(', ')}`);
  const { default: bench } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href);
  await bench(args);
});
