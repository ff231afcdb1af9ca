// npm run import -- <register|links> <register> <file>: takes a register, or its links, into the copy's database.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { tellFailures } from './failure.mjs';
import { ROOT } from './root.mjs';
import { withDatabase } from './running-copy.mjs';

const COMMAND = 'apps/api/dist/organisations/register-import/command.js';

await tellFailures(() =>
  withDatabase(async ({ app }) => {
    const child = spawn(process.execPath, [join(ROOT, COMMAND), ...process.argv.slice(2)], {
      env: { ...process.env, DATABASE_URL: app },
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  }),
);
