// Answers get lost after the commit: asked again, twice at once, of the other node, and once more ten minutes later.
// @ts-check
import { Caller } from '../../delivery-check/caller.mjs';
import { openLossyProxy } from '../../delivery-check/lossy-proxy.mjs';
import { newKey } from '../../delivery-check/place.mjs';
import { Poster } from '../../delivery-check/poster.mjs';
import { underLoad } from '../run.mjs';

const LOST = 0.3;
const TEN_MINUTES_IN_DAYS = 10 / (24 * 60);

/** Asks by the next way each time. */
class ByTurns extends Caller {
  #count = 0;

  /** @param {string[]} ways @param {string} cookie */
  constructor(ways, cookie) {
    super(String(ways[0]), cookie);
    this.ways = ways;
  }

  /** @override @param {string} query @param {object} variables */
  ask(query, variables) {
    this.#count += 1;
    this.origin = String(this.ways[this.#count % this.ways.length]);
    return super.ask(query, variables);
  }
}

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export const answersLost = (cluster, { posters, lossyPostsEach }) =>
  underLoad(
    cluster,
    `${LOST * 100} % of the answers lost, all sent twice at once and to the other node, again after ten minutes`,
    { posters: 2, readers: 4, restMs: 50 },
    async ({ history, discussionId }) => {
      const proxies = await Promise.all(cluster.nodes.map(({ origin }) => openLossyProxy(origin, LOST)));
      const ways = proxies.map(({ origin }) => origin);
      const people = await Promise.all(
        cluster.place.people.map((person) => Poster.signIn(cluster.origin, person, history)),
      );
      const sent = await Promise.all(
        Array.from({ length: posters }, async (_, index) => {
          const { caller } = /** @type {Poster} */ (people[index % people.length]);
          const near = new Poster(caller, history);
          const far = new Poster(new ByTurns(ways, caller.cookie), history);
          return { near, keys: await postTwice(far, discussionId, lossyPostsEach) };
        }),
      );
      await tenMinutesLater(cluster, () =>
        Promise.all(sent.map(({ near, keys }) => Promise.all(keys.map((key) => near.insist(discussionId, key))))),
      );
      await Promise.all(proxies.map((proxy) => proxy.close()));
      const lost = proxies.reduce((sum, proxy) => sum + proxy.lost(), 0);
      return { figures: { 'answers lost': lost }, faults: lost === 0 ? ['No answer was lost.'] : [] };
    },
  );

/** @param {Poster} far @param {string} discussionId @param {number} count @returns {Promise<string[]>} the keys of the posts */
async function postTwice(far, discussionId, count) {
  const keys = Array.from({ length: count }, newKey);
  for (const [index, key] of keys.entries()) {
    const twice = (/** @type {() => Promise<string>} */ act) => Promise.all([act(), act()]);
    const [id] = await twice(() => far.insist(discussionId, key));
    await far.thinkAgain(id, index, twice);
  }
  return keys;
}

/** Both nodes, one after the other, start anew with a clock that is ahead. @param {import('../cluster.mjs').Cluster} cluster @param {() => Promise<unknown>} work */
async function tenMinutesLater({ nodes }, work) {
  await restartAt(nodes, TEN_MINUTES_IN_DAYS);
  await work();
  await restartAt(nodes, 0);
}

/** @param {import('../cluster.mjs').Cluster['nodes']} nodes @param {number} daysAhead */
async function restartAt(nodes, daysAhead) {
  for (const node of nodes) {
    node.settings = { ...node.settings, CLOCK_AHEAD_DAYS: String(daysAhead) };
    await node.end('SIGTERM');
    await node.start();
  }
}
