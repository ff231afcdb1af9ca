// Jest calls this once after the last spec that needed a database.
// @ts-check
export { stopTestCluster as default } from './cluster.mjs';
