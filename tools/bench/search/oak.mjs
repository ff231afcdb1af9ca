// Lessons and units of Oak National Academy (Open Government Licence v3) as things to be found, and teachers' searches.
// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} Item a lesson or a unit
 * @property {string} id made of its slug
 * @property {string} slug
 * @property {boolean} isLesson
 * @property {string} title
 * @property {string} keywords
 * @property {string} summary
 * @property {string} body
 * @property {string} judged of a lesson: title, outcome, key learning points and keywords, which the yardstick reads
 */
/** @typedef {{ id: string, category: string, text: string }} Query */
/** @typedef {Map<string, Map<string, number>>} Judgements grades of slugs by the id of the query */

/** @param {string} folder @returns {Item[]} each slug once: a lesson of two programmes is one lesson */
export function itemsOf(folder) {
  const lessons = readLines(join(folder, 'oak_lessons.jsonl.gz')).map(
    ({ slug, title, outcome, keyLearningPoints, keywords, misconceptions, units }) => ({
      ...identityOf('lesson', slug),
      isLesson: true,
      title,
      keywords: (keywords ?? []).map((/** @type {{ term: string }} */ { term }) => term).join('. '),
      summary: outcome ?? '',
      body: [
        ...(keyLearningPoints ?? []),
        ...(keywords ?? []).map((/** @type {{ description: string }} */ { description }) => description),
        ...(units ?? []).map((/** @type {{ title: string }} */ unit) => unit.title),
        ...(misconceptions ?? []).flatMap((/** @type {{ statement: string, correction: string }} */ one) => [
          one.statement,
          one.correction,
        ]),
      ].join('. '),
      judged: [
        title,
        outcome ?? '',
        ...(keyLearningPoints ?? []),
        ...(keywords ?? []).flatMap((/** @type {{ term: string, description: string }} */ one) => [
          one.term,
          one.description,
        ]),
      ].join(' '),
    }),
  );
  const units = readLines(join(folder, 'oak_units.jsonl.gz')).map(({ slug, title, description, whyThisWhyNow }) => ({
    ...identityOf('unit', slug),
    isLesson: false,
    title,
    keywords: '',
    summary: description ?? '',
    body: whyThisWhyNow ?? '',
    judged: '',
  }));
  return [...new Map([...lessons, ...units].map((item) => [item.id, item])).values()];
}

/** @param {string} folder @returns {Query[]} */
export const queriesOf = (folder) =>
  rowsOf(join(folder, 'oak_queries.tsv')).map(({ qid = '', category = '', query = '' }) => ({
    id: qid,
    category,
    text: query,
  }));

/** @param {string} folder @returns {Judgements} */
export function judgementsOf(folder) {
  /** @type {Judgements} */
  const judgements = new Map();
  for (const { qid = '', lesson_slug: slug = '', grade, in_corpus: isThere } of rowsOf(join(folder, 'oak_qrels.tsv'))) {
    if (isThere === '1') judgements.set(qid, (judgements.get(qid) ?? new Map()).set(slug, Number(grade)));
  }
  return judgements;
}

/** @param {string} kind @param {string} slug */
function identityOf(kind, slug) {
  const digest = createHash('sha256').update(`${kind} ${slug}`).digest('hex');
  return { slug, id: digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

/** @param {string} file @returns {any[]} */
const readLines = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** @param {string} file @returns {Record<string, string>[]} */
function rowsOf(file) {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, place) => [names[place] ?? '', value])));
}
