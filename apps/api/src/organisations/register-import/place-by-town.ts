// Gives schools without a place of their own the centre of their town, where it is clear which town that is.
import { type PlaceInWords, type RegisterName, registerNames, townCentres } from '@sixfold/domain';
import type { QueryResultRow } from 'pg';
import { gazetteer } from './gazetteer.js';

/** Asks one statement on whatever connection it belongs to. */
export type AskRows = <Row extends QueryResultRow>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** How many schools of a register have a place of their own, stand at the centre of their town, or have no place. */
export interface PlaceCounts {
  readonly exactPlaces: number;
  readonly approximatePlaces: number;
  readonly withoutPlace: number;
}

/** Schools of one register that say the same about where they are. */
interface Unplaced extends PlaceInWords {
  readonly ids: readonly string[];
  readonly register: RegisterName;
}

const UNPLACED = `
  SELECT array_agg(id) AS ids, register, locality, town, la_name AS "laName", county FROM organisation
  WHERE latitude IS NULL AND register IS NOT NULL AND coalesce(la_name, county) IS NOT NULL
  GROUP BY register, locality, town, la_name, county`;

/** A place that came meanwhile is better, and stays. */
const PLACE = `
  UPDATE organisation SET latitude = place.latitude, longitude = place.longitude, place_is_approximate = true
  FROM jsonb_to_recordset($1::jsonb) AS place (ids uuid[], latitude double precision, longitude double precision)
  WHERE organisation.id = ANY (place.ids) AND organisation.latitude IS NULL`;

const COUNT_PLACES = `
  SELECT (count(*) FILTER (WHERE latitude IS NOT NULL AND NOT place_is_approximate))::int AS "exactPlaces",
    (count(*) FILTER (WHERE place_is_approximate))::int AS "approximatePlaces",
    (count(*) FILTER (WHERE latitude IS NULL))::int AS "withoutPlace"
  FROM organisation WHERE register = $1`;

/** Doing it again does nothing. */
export async function placeByTown(ask: AskRows): Promise<void> {
  const unplaced = await ask<Unplaced>(UNPLACED);
  if (unplaced.length === 0) return;
  const towns = await gazetteer();
  const finders = new Map(registerNames.map((register) => [register, townCentres(towns[register])]));
  const places = unplaced.flatMap(({ ids, register, ...place }) => {
    const centre = finders.get(register)?.(place);
    return centre ? [{ ids, ...centre }] : [];
  });
  await ask(PLACE, [JSON.stringify(places)]);
}

export async function countPlaces(ask: AskRows, register: RegisterName): Promise<PlaceCounts> {
  const [counts] = await ask<PlaceCounts>(COUNT_PLACES, [register]);
  return counts ?? { exactPlaces: 0, approximatePlaces: 0, withoutPlace: 0 };
}
