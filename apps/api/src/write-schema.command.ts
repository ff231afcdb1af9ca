// Writes apps/api/schema.graphql: `npm run schema`. The file is reviewed like code, and a spec holds it to the decorators.
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { partsOfSchema } from './app.module.js';
import { schemaText } from './platform/graphql/schema-text.js';

await writeFile(new URL('../schema.graphql', import.meta.url), await schemaText(partsOfSchema));
