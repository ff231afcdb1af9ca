// Jest calls this once before the first spec that needs a database.
// @ts-check
export { startTestCluster as default } from './cluster.mjs';
