// Puts what a node runs into few files: looking for two thousand modules one by one took half of its start.
// @ts-check
import { defineConfig } from 'rolldown';

/**
 * Our own code and packages of ES modules, which are slow to load by themselves. All others stay outside: some read files
 * beside their own, and those that keep a register (of entities, of validations) must be there once.
 */
const INSIDE =
  /^(@sixfold|@nestjs|@graphql-tools|@apollo\/server|@as-integrations\/express5|@tus|csv-parse|domhandler|domutils|dom-serializer|email-reply-parser|entities|es-toolkit|helmet|html-to-text|htmlparser2|postal-mime|rxjs|sirv|srvx|uuid|zod)(\/|$)/;

/** What Nest asks for only where it is installed. */
const OPTIONAL = /^@nestjs\/(microservices|mongoose|platform-fastify)(\/|$)/;

export default defineConfig({
  input: 'dist/main.js',
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && (!INSIDE.test(id) || OPTIONAL.test(id)),
  // Circles between modules of Nest's own are known and harmless.
  checks: { circularDependency: false },
  output: { dir: 'dist/bundle', format: 'esm', keepNames: true, sourcemap: true, cleanDir: true },
});
