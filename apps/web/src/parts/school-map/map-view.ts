// Where things go on a map: a projection, the part of the world that is shown, and schools that share a mark.

/** Of the drawing, in units that grow with the screen. */
export const WIDTH = 360;
export const HEIGHT = 270;
export const MARK_RADIUS = 11;

/** Left free around the outermost marks. */
const MARGIN = 34;

/** So that a place alone still lies in a landscape. */
const LEAST_KM = 30;

const KM_A_DEGREE = 111.32;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export interface Placed {
  readonly id: string;
  readonly place: { readonly latitude: number; readonly longitude: number; readonly isApproximate: boolean };
}

/** On Mercator's map, in degrees of the equator, northwards up. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const project = (longitude: number, latitude: number): Point => ({
  x: longitude,
  y: (-180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)),
});

/** The part of the world on the drawing. */
export interface View {
  /** Of its upper left corner. */
  readonly corner: Point;
  /** Units of the drawing for one degree of the equator. */
  readonly scale: number;
  /** Kilometres that one unit of the drawing stands for, in the middle. */
  readonly kmAUnit: number;
}

export const onDrawing = ({ corner, scale }: View, { x, y }: Point): Point => ({
  x: (x - corner.x) * scale,
  y: (y - corner.y) * scale,
});

export interface Mark<School extends Placed> extends Point {
  /** By which the table names it, from 1, north to south. */
  readonly number: number;
  /** Whether none of its schools has a place of its own. */
  readonly isApproximate: boolean;
  readonly schools: readonly School[];
}

/** Null where no place is known. */
export function layOut<School extends Placed>(
  schools: readonly School[],
): { view: View; marks: readonly Mark<School>[] } | null {
  if (schools.length === 0) return null;
  const view = viewOf(schools.map(({ place }) => place));
  const groups: { at: Point; schools: School[] }[] = [];
  for (const school of schools.toSorted((one, other) => other.place.latitude - one.place.latitude)) {
    const at = onDrawing(view, project(school.place.longitude, school.place.latitude));
    const near = groups.find((group) => Math.hypot(group.at.x - at.x, group.at.y - at.y) < 2 * MARK_RADIUS);
    if (near) near.schools.push(school);
    else groups.push({ at, schools: [school] });
  }
  const marks = groups.map(({ at, schools: sharing }, index) => ({
    ...at,
    number: index + 1,
    isApproximate: sharing.every(({ place }) => place.isApproximate),
    schools: sharing,
  }));
  return { view, marks };
}

function viewOf(places: readonly Placed['place'][]): View {
  const points = places.map(({ longitude, latitude }) => project(longitude, latitude));
  const [west, east] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [north, south] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const latitude = places.reduce((sum, place) => sum + place.latitude, 0) / places.length;
  const kmADegree = KM_A_DEGREE * Math.cos(radians(latitude));
  const least = LEAST_KM / kmADegree;
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(east - west, least),
    (HEIGHT - 2 * MARGIN) / Math.max(south - north, least),
  );
  const corner = { x: (west + east - WIDTH / scale) / 2, y: (north + south - HEIGHT / scale) / 2 };
  return { corner, scale, kmAUnit: kmADegree / scale };
}

const BAR_LONGEST = 90;
const ROUND_KM = [500, 200, 100, 50, 20, 10, 5, 2, 1];

/** A bar of a round number of kilometres, to measure distances by. */
export function barOf({ kmAUnit }: View): { km: number; length: number } {
  const km = ROUND_KM.find((round) => round / kmAUnit <= BAR_LONGEST) ?? 1;
  return { km, length: km / kmAUnit };
}
