// npm run restore -- <folder>: puts a backup in the place of the copy's database, or into an empty one of your own.
// @ts-check
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { restore } from './backup/restore.mjs';
import { readContents } from './backup/backup-folder.mjs';
import { chosenDatabase } from './chosen-database.mjs';
import { Failure, tellFailures } from './failure.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { createDatabase, dropDatabase, replaceDatabase } from './postgres/databases.mjs';
import { endWithThisProcess } from './postgres/leash.mjs';
import { DATABASE, FILES_FOLDER, POSTGRES_FOLDER } from './root.mjs';

const DRAFT = `${DATABASE}_restored`;
const FORMER = `${DATABASE}_before_restore`;

await tellFailures(async () => {
  const [name] = process.argv.slice(2);
  if (!name) throw new Failure('npm run restore -- <folder>, where the folder is one that "npm run backup" made.');
  const folder = resolve(name);
  readContents(folder);
  const chosen = chosenDatabase(process.env);
  const { madeAt } = chosen
    ? await restore({ urls: chosen, filesRoot: FILES_FOLDER, folder })
    : await restoreOwn(folder);
  console.log(`Restored what stood at ${madeAt}: every table and file is as it was kept.`);
});

/** What stood before keeps its place until all is compared, and is kept beside it afterwards. @param {string} folder */
async function restoreOwn(folder) {
  const cluster = await startCluster({ dataFolder: POSTGRES_FOLDER, log: console.log });
  endWithThisProcess(cluster.kill);
  try {
    const filesRoot = `${FILES_FOLDER}-restored`;
    rmSync(filesRoot, { recursive: true, force: true });
    await dropDatabase(cluster, DRAFT);
    await createDatabase(cluster, DRAFT);
    const contents = await restore({ urls: cluster.urls(DRAFT), filesRoot, folder });
    await dropDatabase(cluster, FORMER);
    await replaceDatabase(cluster, { next: DRAFT, name: DATABASE, former: FORMER });
    swapFolders(filesRoot, FILES_FOLDER, `${FILES_FOLDER}-before-restore`);
    return contents;
  } finally {
    await cluster.stop();
  }
}

/** @param {string} next @param {string} place @param {string} former */
function swapFolders(next, place, former) {
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, former);
  if (existsSync(next)) renameSync(next, place);
}
