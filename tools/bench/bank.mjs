// npm run bench -- bank: sixteen people browse 15,000 resources by facets, read one, adapt it and save their own words.
// @ts-check
import { randomUUID } from 'node:crypto';
import { Failure } from '../failure.mjs';
import { withClient } from '../postgres/databases.mjs';
import { random } from './find-a-school/intentions.mjs';
import { withRunningApi } from './running-api.mjs';
import { quantiles } from './talk/load.mjs';

const RESOURCES = 15_000;
/** Which made them; half of them primary schools. */
const SCHOOLS = 600;
/** One in so many is a unit of the ten before it. */
const UNIT_EACH = 20;
const PEOPLE = 16;
const ROUNDS = 20;
/** In ms: people look at what they found. */
const PAUSE = 1_000;
/** In ms, of a page and its facets together. */
const SLOWEST_P95 = 100;

/** Year groups by the age of their youngest pupils. */
const YOUNGEST = 4;
const YEARS = 12;
const SUBJECTS = ['MATHEMATICS', 'SCIENCE', 'HISTORY', 'MUSIC', 'ART'];

const A_BANK = `
  WITH school AS (
    INSERT INTO organisation (id, kind, name, counts_towards_six, status, search_name, search_words, facts_digest,
      phase, pupils, la_name)
    SELECT gen_random_uuid(), 'school', 'Bench ' || n, true, 'open', 'bench ' || n, '', '',
      (ARRAY['primary', 'secondary'])[1 + n % 2], 40 + n % 1200, 'Authority ' || n % 30
    FROM generate_series(1, $3::int) AS n RETURNING id
  ), place AS (
    SELECT id, row_number() OVER (ORDER BY id) AS number FROM school
  ), tie AS (
    INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
    SELECT gen_random_uuid(), person.id, place.id, 'staff', now() FROM person, place WHERE place.number = 1
  ), made AS (
    INSERT INTO resource (id, organisation_id, audience, licence, version, title, purpose, subject, phase, year_groups,
      language, levels, minutes, made_at, changed_at, client_key)
    SELECT gen_random_uuid(), place.id, 'public', (ARRAY['cc_by', 'cc_by_sa', 'ogl'])[1 + n % 3], 1, 'Lesson ' || n,
      'Pupils learn number ' || n || ' and say why.', lower(($2::text[])[1 + n % 5]),
      (ARRAY['primary', 'lower_secondary'])[1 + n % 2], ARRAY[4 + n % 12], (ARRAY['en', 'da', 'sv'])[1 + n % 3], '{pupil}',
      50, now(), now() - make_interval(secs => n), gen_random_uuid()
    FROM generate_series(1, $1::int) AS n JOIN place ON place.number = 1 + n % $3 RETURNING *
  )
  INSERT INTO resource_version (resource_id, number, document, saved_at, client_key)
  SELECT id, 1, jsonb_build_object('title', title, 'purpose', purpose, 'subject', subject, 'phase', phase,
    'yearGroups', to_jsonb(year_groups), 'language', language, 'levels', to_jsonb(levels), 'minutes', minutes,
    'steps', NULL, 'materials', NULL, 'links', '[]'::jsonb), made_at, gen_random_uuid() FROM made`;

const UNITS = `
  WITH numbered AS (SELECT id, row_number() OVER (ORDER BY changed_at) AS place FROM resource)
  UPDATE resource SET parts = ARRAY(SELECT p.id FROM numbered p WHERE p.place BETWEEN n.place - 10 AND n.place - 1)
  FROM numbered n WHERE n.id = resource.id AND n.place % $1 = 0 AND n.place > 10`;

const NARROWING = '$subject: Subject, $yearGroup: Int, $kind: ResourceKind, $show: BankView!';
const NARROWED = 'subject: $subject, yearGroup: $yearGroup, kind: $kind, show: $show';
const BROWSE = `query BrowseTheBank(${NARROWING}, $after: String) {
  resourceFacets(${NARROWED}) { facet word count }
  resources(${NARROWED}, after: $after, first: 20) {
    items { id title purpose subject yearGroups language audience isAdaptation partCount maker { name organisationName } }
    nextCursor
  }
}`;
const DOCUMENT =
  'document { title purpose subject phase yearGroups language levels minutes steps materials links { title address } goals parts { id } }';
const READ = `query ReadAResource($id: ID!) { resource(id: $id) { id version audience licence line ${DOCUMENT} can { keep adapt } } }`;
const ADAPT = 'mutation AdaptAResource($input: AdaptResourceInput!) { adaptResource(input: $input) { id version } }';
const SAVE = 'mutation SaveAResource($input: SaveResourceInput!) { saveResource(input: $input) { id version } }';
const LINEAGE = `query LineageOfAResource($id: ID!) { resourceLineage(id: $id) { ancestors { id title maker { organisationName } } } }`;

export default async function bank() {
  await withRunningApi(async ({ urls, ask }) => {
    const organisationId = await withClient(urls.owner, async (client) => {
      await client.query(A_BANK, [RESOURCES, SUBJECTS, SCHOOLS]);
      await client.query(UNITS, [UNIT_EACH]);
      await client.query('VACUUM ANALYZE');
      return (await client.query('SELECT organisation_id AS id FROM affiliation')).rows[0].id;
    });
    await Promise.all(Array.from({ length: PEOPLE }, () => visit(new Map())));
    /** @type {Map<string, number[]>} */
    const took = new Map();
    await Promise.all(
      Array.from({ length: PEOPLE }, async () => {
        for (let round = 0; round < ROUNDS; round += 1) await visit(took);
      }),
    );
    const rows = [...took].map(([act, milliseconds]) => [
      act,
      { ...quantiles(milliseconds), times: milliseconds.length },
    ]);
    console.table(Object.fromEntries(rows));
    for (const act of ['browse', 'narrow', 'next page', 'schools like mine', 'units'])
      if (quantiles(took.get(act) ?? []).p95 > SLOWEST_P95)
        throw new Failure(`Browsing is slow: “${act}” takes more than ${SLOWEST_P95} ms for one in twenty.`);

    /** @param {Map<string, number[]>} figures what each act took */
    async function visit(figures) {
      /** @param {string} act @param {string} query @param {object} variables @returns {Promise<any>} */
      const timed = async (act, query, variables) => {
        await new Promise((go) => setTimeout(go, PAUSE * (0.5 + random())));
        const began = performance.now();
        const answer = await ask(query, variables);
        figures.set(act, [...(figures.get(act) ?? []), performance.now() - began]);
        return answer;
      };
      const subject = SUBJECTS[Math.floor(random() * SUBJECTS.length)];
      const yearGroup = YOUNGEST + Math.floor(random() * YEARS);
      await timed('browse', BROWSE, { show: 'EVERYTHING' });
      const { resources } = await timed('narrow', BROWSE, { show: 'EVERYTHING', subject });
      await timed('next page', BROWSE, { show: 'EVERYTHING', subject, after: resources.nextCursor });
      await timed('schools like mine', BROWSE, { show: 'LIKE_MINE' });
      await timed('units', BROWSE, { show: 'EVERYTHING', kind: 'UNIT', yearGroup });
      const { id } = resources.items[Math.floor(random() * resources.items.length)];
      const { resource } = await timed('read', READ, { id });
      const { adaptResource: copy } = await timed('adapt', ADAPT, {
        input: { id, organisationId, clientKey: randomUUID() },
      });
      const document = { ...resource.document, parts: [], minutes: 40 };
      await timed('save', SAVE, { input: { ...copy, document, clientKey: randomUUID() } });
      await timed('lineage', LINEAGE, { id: copy.id });
    }
  });
}
