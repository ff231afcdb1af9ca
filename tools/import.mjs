// npm run import -- <register|links|resources> …: takes a register, its links, or resources into the copy's database.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { tellFailures } from './failure.mjs';
import { ROOT } from './root.mjs';
import { withDatabase } from './running-copy.mjs';

const REGISTERS = 'apps/api/dist/organisations/register-import/command.js';
const RESOURCES = 'apps/api/dist/resources/importing/command.js';

await tellFailures(() =>
  withDatabase(async ({ app }) => {
    const asked = process.argv.slice(2);
    const command = asked[0] === 'resources' ? RESOURCES : REGISTERS;
    const child = spawn(process.execPath, [join(ROOT, command), ...asked], {
      env: { ...process.env, DATABASE_URL: app },
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  }),
);
