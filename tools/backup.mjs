// npm run backup -- <folder>: keeps one moment of the copy's database and its files in a new folder, while people work.
// @ts-check
import { resolve } from 'node:path';
import { backUp } from './backup/back-up.mjs';
import { Failure, tellFailures } from './failure.mjs';
import { FILES_FOLDER } from './root.mjs';
import { withDatabase } from './running-copy.mjs';

await tellFailures(() =>
  withDatabase(async (urls) => {
    const [name] = process.argv.slice(2);
    if (!name) throw new Failure('npm run backup -- <folder>, where the folder is yet to be made.');
    const folder = resolve(name);
    const { tables, files } = await backUp({ urls, filesRoot: FILES_FOLDER, folder });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`Kept ${rows} rows of ${tables.length} tables and ${files.length} files in ${folder}.`);
  }),
);
