// Prints the single-use link of the first administrator: `node dist/administrator.js someone@school.example`.
import 'reflect-metadata';
import { AdministratorLinkFault, makeAdministratorLink } from './people/administrator-link.js';

const { DATABASE_URL, PUBLIC_URL } = process.env;

try {
  const link = await makeAdministratorLink(process.argv[2], { databaseUrl: DATABASE_URL, publicUrl: PUBLIC_URL });
  console.log(`Open this link within 24 hours; it works once:\n${link}`);
} catch (error) {
  if (!(error instanceof AdministratorLinkFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
