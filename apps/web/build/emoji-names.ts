// Cuts what emoji are called in our languages out of Unicode's names, so that looking one up brings names and no more.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Emoji } from 'emojibase';
import type { Plugin } from 'vite';

const PREFIX = 'emoji:';

/** Of 2021: what an old school laptop can paint. */
const NEWEST_VERSION = 14;

/** Colours of skin and hair that stand alone are no pictures of their own. */
const COMPONENTS = 2;

/** `emoji:<language>` is a module: every emoji with its name and what else it is called, in Unicode's order. */
export const emojiNames = (): Plugin => ({
  name: 'sixfold:emoji-names',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load: (id) => {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    return `export default ${JSON.stringify(namesIn(id.slice(PREFIX.length + 1)))}`;
  },
});

function namesIn(language: string): [emoji: string, name: string, alsoCalled: string[]][] {
  const path = createRequire(import.meta.url).resolve(`emojibase-data/${language}/data.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as Emoji[])
    .flatMap(({ order, ...emoji }) => (order === undefined ? [] : [{ ...emoji, order }]))
    .filter(({ version, group }) => version <= NEWEST_VERSION && group !== COMPONENTS)
    .sort((one, other) => one.order - other.order)
    .map(({ emoji, label, tags = [] }) => [emoji, label, tags]);
}
