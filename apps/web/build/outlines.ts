// Cuts the outlines of the countries whose registers are taken in out of the atlas, so that no map brings the world.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const PREFIX = 'outline:';

/** By their numbers in ISO 3166. */
const countries: Readonly<Record<string, string>> = { 'united-kingdom': '826', denmark: '208', sweden: '752' };

/** A thousandth of a degree is a hundred metres, finer than the atlas draws a coast. */
const STEPS_A_DEGREE = 1_000;

/** `outline:<country>` is a module: rings of longitudes and latitudes in turn, in thousandths of a degree. */
export const outlines = (): Plugin => ({
  name: 'sixfold:outlines',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load: (id) => {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    return `export default ${JSON.stringify(ringsOf(id.slice(PREFIX.length + 1)))}`;
  },
});

type Atlas = Topology<{ countries: GeometryCollection }>;

function ringsOf(country: string): number[][] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const found = atlas.objects.countries.geometries.find(({ id }) => id === countries[country]);
  if (found?.type !== 'MultiPolygon') throw new Error(`The atlas has no isles and coasts of ${country}.`);
  const { geometry } = feature<Record<string, unknown>>(atlas, found);
  return geometry.coordinates.map(([coast]) => stepsOf(coast));
}

const stepsOf = (ring: readonly (readonly number[])[] = []): number[] =>
  ring.flatMap((point) => point.map((degrees) => Math.round(degrees * STEPS_A_DEGREE)));
