// Where a school lies of which the register says no more than its town or village: at its centre, if it is clear which
// one that is. Many towns share a name, and no place is better than a wrong one.
import { type Degrees, distanceKm } from './distance.rules.js';
import { isLondonBorough } from './london-boroughs.js';
import type { RegisterEntry } from './register.js';
import { normaliseName } from './school-words.rules.js';

/** A town in a gazetteer of one country. */
export interface Town extends Degrees {
  readonly name: string;
  /** The county, authority or municipality that it lies in, in the gazetteer's words; '' where that is not known. */
  readonly area: string;
}

/** What a register says about where a school is. */
export type PlaceInWords = Pick<RegisterEntry, 'locality' | 'town' | 'laName' | 'county'>;

/** A postal town serves schools this far beyond the border of its area. */
const BEYOND_THE_BORDER_KM = 15;

/** And villages this far around it. */
const AROUND_THE_TOWN_KM = 25;

/** Words that say what an area is, not which. */
const kindsOfArea = new Set(['city', 'county', 'borough', 'council', 'kommun', 'kommune']);

/** Genitives lose their ending: "Linköpings kommun" is the municipality of Linköping. */
const areaWords = (area: string): string[] =>
  normaliseName(area)
    .split(' ')
    .filter((word) => word !== '' && !kindsOfArea.has(word))
    .map((word) => word.replace(/s$/, ''));

type Words = readonly string[];

/** "Northamptonshire" names what now are North and West Northamptonshire. */
const isNamedBy = (area: Words, name: Words): boolean => name.every((word) => area.includes(word));

/** The areas in which a school may be, the likeliest first. */
function areasOf({ laName, county }: PlaceInWords): readonly Words[] {
  const authority = laName !== null && isLondonBorough(laName) ? 'Greater London' : laName;
  return [authority, county].map((area) => areaWords(area ?? '')).filter((words) => words.length > 0);
}

/** A borough says more than London does; where no town is known, the authority may be called after its own. */
function townNamesOf({ town, laName }: PlaceInWords): readonly string[] {
  const names = town?.toLowerCase() === 'london' ? [laName, town] : [town ?? laName];
  return names.filter((name) => name !== null);
}

/** Finds the centre of a school's town or village among those of its country; null where it is not clear which it is. */
export function townCentres(towns: readonly Town[]): (place: PlaceInWords) => Degrees | null {
  const known = towns.map((town) => ({ ...town, area: areaWords(town.area) }));
  const byName = new Map<string, typeof known>();
  for (const town of known) {
    const name = normaliseName(town.name);
    byName.set(name, [...(byName.get(name) ?? []), town]);
  }

  const isNearOneOf =
    (areas: readonly Words[]) =>
    (centre: Degrees): boolean =>
      known.some(
        (town) => areas.some((area) => isNamedBy(town.area, area)) && distanceKm(town, centre) <= BEYOND_THE_BORDER_KM,
      );

  const centreOf = (name: string, areas: readonly Words[]): Degrees | null => {
    const namesakes = byName.get(normaliseName(name)) ?? [];
    const inside = areas.map((area) => namesakes.filter((town) => isNamedBy(town.area, area)));
    const likely = inside.find((found) => found.length > 0) ?? namesakes.filter(isNearOneOf(areas));
    const [centre, another] = likely;
    if (centre === undefined || another !== undefined) return null;
    return { latitude: centre.latitude, longitude: centre.longitude };
  };

  return (place) => {
    const areas = areasOf(place);
    const centres = townNamesOf(place).map((name) => centreOf(name, areas));
    const town = centres.find((centre) => centre !== null) ?? null;
    const village = town && place.locality && centreOf(place.locality, areas);
    return village && distanceKm(village, town) <= AROUND_THE_TOWN_KM ? village : town;
  };
}
