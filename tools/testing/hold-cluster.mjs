// Starts a cluster on the folder named and holds it until killed: the start that a spec kills.
// @ts-check
import { startCluster } from '../postgres/cluster.mjs';

const { pid, superuserUrl } = await startCluster({ dataFolder: process.argv[2] ?? '' });
console.log(JSON.stringify({ pid, url: superuserUrl('postgres') }));
setInterval(() => {}, 60_000);
