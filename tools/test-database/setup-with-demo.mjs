// Jest calls this once before the first journey: the browser, the cluster, and in it the demo that journeys clone.
// @ts-check
import { seedDemo } from '../seed/demo.mjs';
import { unpackBrowser } from './browser.mjs';
import { startTestCluster, testDatabase } from './cluster.mjs';

const DEMO = 'sixfold_demo';

export default async function setup() {
  await unpackBrowser();
  await startTestCluster();
  await seedDemo(await testDatabase(DEMO), { onProgress: () => undefined });
  const cluster = JSON.parse(process.env.SIXFOLD_TEST_CLUSTER ?? '{}');
  process.env.SIXFOLD_TEST_CLUSTER = JSON.stringify({ ...cluster, template: DEMO });
}
