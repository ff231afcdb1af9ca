// Makes the link by which whoever runs the server appoints the first administrator.
import { foldEmail, isEmail } from '@sixfold/domain';
import { DataSource } from 'typeorm';
import { connectionOptions } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import { Tx } from '../platform/transaction/tx.js';
import { PersonEntity } from './person.entity.js';
import { SingleUseLinkEntity } from './single-use-link.entity.js';
import { SingleUseLinks } from './single-use-links.js';

/** What went wrong, in one sentence for the person at the console. */
export class AdministratorLinkFault extends Error {}

interface Settings {
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string | undefined;
}

/**
 * Returns a link that works once, for 24 hours.
 * @throws AdministratorLinkFault
 */
export async function makeAdministratorLink(email: string | undefined, settings: Settings): Promise<string> {
  const { databaseUrl, publicUrl } = settings;
  if (email === undefined) throw new AdministratorLinkFault('Name the e-mail address of the administrator to be.');
  if (!isEmail(email)) throw new AdministratorLinkFault(`“${email}” is not an e-mail address.`);
  if (!databaseUrl) throw new AdministratorLinkFault('Set DATABASE_URL to the address of Sixfold’s database.');
  if (!publicUrl || !URL.canParse(publicUrl)) {
    throw new AdministratorLinkFault(
      'Set PUBLIC_URL to the address at which people reach Sixfold, e.g. https://sixfold.example.',
    );
  }
  const secret = await inDatabase(databaseUrl, (links, tx) =>
    links.make(tx, newId(), 'first_administrator', { email: foldEmail(email) }),
  );
  return new URL(`/become-administrator?token=${secret}`, publicUrl).href;
}

async function inDatabase<Result>(
  url: string,
  work: (links: SingleUseLinks, tx: Tx) => Promise<Result>,
): Promise<Result> {
  const dataSource = new DataSource({ ...connectionOptions(url, 1), entities: [PersonEntity, SingleUseLinkEntity] });
  try {
    await dataSource.initialize();
    return await dataSource.transaction((manager) =>
      work(new SingleUseLinks(new Database(dataSource)), new Tx(manager)),
    );
  } catch (error) {
    throw new AdministratorLinkFault(sentenceFor(error));
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

const TABLE_MISSING = '42P01';
const NO_RIGHT = '42501';

function sentenceFor(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (code === TABLE_MISSING) return 'This database is not prepared yet: run “npm run migrate”, then try again.';
  if (code === NO_RIGHT) return 'The role in DATABASE_URL may not make links: use that of the server (sixfold_app).';
  return `The database in DATABASE_URL does not answer (${error instanceof Error && error.message ? error.message : String(code)}): check that it runs, and its address.`;
}
