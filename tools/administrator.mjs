// npm run administrator -- <e-mail>: prints the single-use link by which the first administrator comes in.
// @ts-check
import { Failure, tellFailures } from './failure.mjs';
import { runNode } from './command.mjs';
import { withDatabase } from './running-copy.mjs';

await tellFailures(async () => {
  const [email, ...rest] = process.argv.slice(2);
  if (!email || rest.length > 0) throw new Failure('Name one e-mail address: npm run administrator -- <e-mail>');
  await withDatabase(async ({ app, worker }, { publicUrl }) => {
    const env = { DATABASE_URL: app, WORKER_DATABASE_URL: worker, PUBLIC_URL: publicUrl };
    const { code, output } = await runNode('apps/api/dist/administrator.js', [email], { env });
    if (code !== 0) throw new Failure(output.trim());
    console.log(output.trim());
  });
});
