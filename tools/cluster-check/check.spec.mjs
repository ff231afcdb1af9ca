// Faults in short, on two nodes with PostgreSQL alone: what npm run test:cluster does at length and through the proxy.
// @ts-check
import { withBareCluster } from './cluster.mjs';
import { FAULTS } from './faults.mjs';
import { SMALL } from './sizes.mjs';

it('keeps its promises while sockets are dropped, rights are lost, readers are slow and others mean harm', async () => {
  /** @type {Record<string, string[]>} */
  const faults = {};
  await withBareCluster(async (cluster) => {
    for (const { names, isBare, happen } of FAULTS) {
      if (isBare) faults[names.join()] = (await happen(cluster, SMALL)).faults;
    }
  });
  expect(faults).toEqual({ 'R10,T03,T04': [], R06: [], R08: [], T20: [] });
}, 600_000);
