// The outlines that a map needs: each comes by itself, and only when a place lies in its country.
import { type Placed, project } from './map-view.js';

type Rings = readonly (readonly number[])[];

interface Country {
  /** Degrees. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly load: () => Promise<{ default: Rings }>;
}

const countries: readonly Country[] = [
  { west: -8.7, south: 49.8, east: 1.8, north: 60.9, load: () => import('outline:united-kingdom') },
  { west: 8, south: 54.5, east: 12.75, north: 57.8, load: () => import('outline:denmark') },
  { west: 10.9, south: 55.3, east: 24.2, north: 69.1, load: () => import('outline:sweden') },
];

export interface Outline {
  /** The path of the coast, in the units of the projection. */
  readonly path: string;
  /** What it covers, there. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const drawn = new Map<Country, Promise<Outline>>();

const THOUSANDTH = 1_000;
const FINE = 4;

const pathOf = (rings: Rings): string =>
  rings
    .map((ring) => {
      const points: string[] = [];
      for (let at = 0; at + 1 < ring.length; at += 2) {
        const { x, y } = project((ring[at] ?? 0) / THOUSANDTH, (ring[at + 1] ?? 0) / THOUSANDTH);
        points.push(`${x.toFixed(FINE)} ${y.toFixed(FINE)}`);
      }
      return `M${points.join('L')}Z`;
    })
    .join('');

async function draw({ west, south, east, north, load }: Country): Promise<Outline> {
  const [corner, opposite] = [project(west, north), project(east, south)];
  const { default: rings } = await load();
  return { path: pathOf(rings), ...corner, width: opposite.x - corner.x, height: opposite.y - corner.y };
}

const covers = ({ west, south, east, north }: Country, { latitude, longitude }: Placed['place']): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** Every outline in which one of the places may lie; each is fetched and drawn once. */
export const outlinesAround = (places: readonly Placed['place'][]): Promise<readonly Outline[]> =>
  Promise.all(
    countries
      .filter((country) => places.some((place) => covers(country, place)))
      .map((country) => {
        const outline = drawn.get(country) ?? draw(country);
        drawn.set(country, outline);
        return outline;
      }),
  );
