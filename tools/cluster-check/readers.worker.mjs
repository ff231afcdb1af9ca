// A crowd that reads one discussion as the web does: it can lose its line, all at once, and comes back.
// @ts-check
import { Caller } from '../delivery-check/caller.mjs';
import { Reader } from './reader.mjs';
import { serve } from './worker.mjs';

const OPENING_AT_ONCE = 25;

/** @type {Reader[]} */
const readers = [];

serve({
  /** @param {{ origin: string, doors: string[], cookies: string[], discussionId: string }} asked one cookie a socket */
  open: async ({ origin, doors, cookies, discussionId }) => {
    const waiting = [...cookies.entries()];
    const openSome = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [index, cookie] = next;
        const reader = new Reader(new Caller(origin, cookie), discussionId, doors[index % doors.length]);
        readers.push(reader);
        await reader.inStepSince(0);
      }
    };
    await Promise.all(Array.from({ length: OPENING_AT_ONCE }, openSome));
  },

  /** Cuts every line. @returns how many milliseconds it took until each reader was in step again, or null for never */
  cut: async (/** @type {{ within: number }} */ { within }) => {
    const at = Date.now();
    for (const reader of readers) reader.cutLine();
    return Promise.all(
      readers.map((reader) =>
        Promise.race([
          reader.inStepSince(at).then((inStepAt) => inStepAt - at),
          new Promise((resolve) => setTimeout(resolve, within, null)),
        ]),
      ),
    );
  },

  /** @param {import('../delivery-check/place.mjs').Stored} stored @returns what readers would show otherwise than a fresh page */
  faults: async ({ posts, lastSeq }) => {
    await Promise.all(readers.map((reader) => reader.upTo(lastSeq)));
    return readers.flatMap((reader) => reader.faultsBeside(posts));
  },
});
