// npm run migrate: brings the copy's database to what this release expects.
// @ts-check
import { tellFailures } from './failure.mjs';
import { migrate } from './migrate-step.mjs';
import { withDatabase } from './running-copy.mjs';

await tellFailures(() => withDatabase(async (urls) => console.log(await migrate(urls))));
