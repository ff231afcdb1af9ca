// How good the search of everything is: teachers' searches among Oak's lessons, against BM25 over the same texts.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { random } from './find-a-school/intentions.mjs';
import { bm25 } from './search/bm25.mjs';
import { LESSON, withIndexOf } from './search/index-of-oak.mjs';
import { ndcg } from './search/ndcg.mjs';
import { itemsOf, judgementsOf, queriesOf } from './search/oak.mjs';
import { ROOT } from '../root.mjs';

const MOST = 10;
const ROUNDS = 3;
const AT_ONCE = 16;
const POSTS = 100_000;

/** @param {string[]} args */
export default async function search([folder = join(ROOT, '../shared/data/search')]) {
  if (!existsSync(folder)) throw new Failure('npm run bench -- search <folder with the lessons and the judgements>');
  const items = itemsOf(folder);
  const lessons = items.filter(({ isLesson }) => isLesson);
  const slugs = new Map(items.map(({ id, slug }) => [id, slug]));
  const judgements = judgementsOf(folder);
  const queries = queriesOf(folder).filter(({ id }) => judgements.has(id));
  const yardstick = bm25(lessons.map(({ id, judged }) => ({ id, text: judged })));

  await withIndexOf(items, async ({ search: find, addPosts }) => {
    /** @type {Map<string, { ours: number[], others: number[] }>} */
    const figures = new Map();
    for (const { id, category, text } of queries) {
      const grades = judgements.get(id) ?? new Map();
      const gainOf = (/** @type {string[]} */ ids) =>
        ndcg(
          ids.map((found) => slugs.get(found) ?? ''),
          grades,
        );
      const ours = gainOf(await find(text, MOST, [LESSON]));
      const others = gainOf(yardstick(text, MOST));
      for (const name of [category, 'overall']) {
        const of = figures.get(name) ?? { ours: [], others: [] };
        figures.set(name, { ours: [...of.ours, ours], others: [...of.others, others] });
      }
    }
    await addPosts(POSTS);
    const texts = queries.map(({ text }) => text);
    await reportSpeed('without a pause', find, texts, 0);
    await reportSpeed('with a second to read', find, texts, 1_000);
    console.log('\nnDCG@10, ours and BM25:');
    const byName = [...figures].sort(([one], [other]) => Number(one === 'overall') - Number(other === 'overall'));
    for (const [name, { ours, others }] of byName) console.log(`${name} ${mean(ours)} ${mean(others)}`);
  });
}

/**
 * Each asks one search after the other.
 * @param {string} manner @param {import('./search/index-of-oak.mjs').Search} find @param {string[]} texts @param {number} pause
 */
async function reportSpeed(manner, find, texts, pause) {
  const waiting = Array.from({ length: ROUNDS }, () => texts).flat();
  /** @type {number[]} */
  const milliseconds = [];
  const asker = async () => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      await new Promise((go) => setTimeout(go, pause * (0.5 + random())));
      const began = performance.now();
      await find(text, MOST);
      milliseconds.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${AT_ONCE} people ${manner}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${sorted.length} searches`);
}

/** @param {number[]} figures */
const mean = (figures) => (figures.reduce((sum, one) => sum + one, 0) / Math.max(1, figures.length)).toFixed(4);
