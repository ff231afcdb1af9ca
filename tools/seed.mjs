// npm run seed: fills a database with the demo, once, when told to; npm start does it by itself for its own.
// @ts-check
import pg from 'pg';
import { Failure, tellFailures } from './failure.mjs';
import { withDatabase } from './running-copy.mjs';
import { seedDemo } from './seed/demo.mjs';

await tellFailures(() =>
  withDatabase(async (urls) => {
    await refuseIfInhabited(urls.app);
    await seedDemo(urls, { onProgress: (text) => console.log(text) });
    console.log('The demo stands.');
  }),
);

/** @param {string} url */
async function refuseIfInhabited(url) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  const { rowCount } = await database.query('SELECT FROM person LIMIT 1').finally(() => database.end());
  if (rowCount === 1) throw new Failure('There are people in this database: the demo is only put into an empty one.');
}
