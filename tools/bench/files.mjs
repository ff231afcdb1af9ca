// npm run bench -- files: one person shares a film of 200 MB, and reads it back; how fast, and what memory it takes.
// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { setInterval } from 'node:timers';
import { Failure } from '../failure.mjs';
import { withClient } from '../postgres/databases.mjs';
import { withRunningApi } from './running-api.mjs';
import { ownMemory } from './talk/processes.mjs';

const MEGABYTE = 1024 * 1024;
const SIZE = 200 * MEGABYTE;
/** As the web sends them. */
const PIECE = 4 * MEGABYTE;
/** In megabytes: the pieces that are on their way, and what the garbage collector has not looked at yet. */
const MOST_MORE = 80;
const LOOK_EVERY_MS = 50;

/** Everything that a film is known by. */
const FILM_HEAD = Buffer.from('00000018667479706d7034320000000069736f6d6d703432', 'hex');

const OPEN = `mutation OpenSharedFile($fileName: String!, $size: Int!, $modifiedAt: DateTime!) {
  openSharedFile(fileName: $fileName, size: $size, modifiedAt: $modifiedAt) { id }
}`;
const KEEP = 'mutation KeepSharedFile($id: ID!) { keepSharedFile(id: $id) { id mediaType size } }';

const A_PLACE = `
  WITH school AS (
    INSERT INTO organisation (id, kind, name, counts_towards_six, status, search_name, search_words, facts_digest)
    VALUES (gen_random_uuid(), 'school', 'Bench', true, 'open', 'bench', '', '') RETURNING id
  )
  INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
  SELECT gen_random_uuid(), person.id, school.id, 'staff', now() FROM person, school`;

export default async function files() {
  await withRunningApi(async ({ url, pid, urls, cookie, ask }) => {
    await withClient(urls.owner, (client) => client.query(A_PLACE));
    const film = Buffer.concat([FILM_HEAD, randomBytes(SIZE - FILM_HEAD.length)]);
    await send(Buffer.concat([FILM_HEAD, randomBytes(PIECE)]));
    const before = ownMemory(pid);
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, ownMemory(pid))), LOOK_EVERY_MS);
    const { seconds: sending, id } = await send(film);
    const { seconds: reading, bytes } = await read(id);
    clearInterval(looking);
    if (!sha256(bytes).equals(sha256(film))) throw new Failure('What was given out is not what was sent.');
    console.table({
      'MB/s sent and taken in': round(SIZE / MEGABYTE / sending),
      'MB/s given out': round(SIZE / MEGABYTE / reading),
      'MB before': round(before),
      'MB more at the most': round(most - before),
    });
    if (most - before > MOST_MORE) throw new Failure(`A file takes memory: more than ${MOST_MORE} MB.`);

    /** @param {Buffer} content @returns {Promise<{ seconds: number, id: string }>} */
    async function send(content) {
      const began = performance.now();
      const asked = { fileName: 'Lesson.mp4', size: content.length, modifiedAt: new Date().toISOString() };
      const { openSharedFile } = /** @type {{ openSharedFile: { id: string } }} */ (await ask(OPEN, asked));
      for (let offset = 0; offset < content.length; offset += PIECE) {
        const headers = { cookie, origin: new URL(url).origin, 'tus-resumable': '1.0.0', 'upload-offset': `${offset}` };
        const { status } = await fetch(new URL(`/uploads/${openSharedFile.id}`, url), {
          method: 'PATCH',
          headers: { ...headers, 'content-type': 'application/offset+octet-stream' },
          body: content.subarray(offset, offset + PIECE),
        });
        if (status !== 204) throw new Failure(`A piece was answered with ${status}.`);
      }
      await ask(KEEP, { id: openSharedFile.id });
      return { seconds: (performance.now() - began) / 1_000, id: openSharedFile.id };
    }

    /** @param {string} id */
    async function read(id) {
      const began = performance.now();
      const response = await fetch(new URL(`/files/${id}`, url), { headers: { cookie } });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { seconds: (performance.now() - began) / 1_000, bytes };
    }
  });
}

/** @param {Buffer} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** @param {number} figure */
const round = (figure) => Math.round(figure * 10) / 10;
