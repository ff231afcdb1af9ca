// What an import writes about one school: the register's facts, what can be searched, and a fingerprint of it all.
import { createHash } from 'node:crypto';
import {
  normaliseName,
  type RegisterEntry,
  type RegisterName,
  websiteDomain,
  wordsToFindSchool,
} from '@sixfold/domain';
import proj4 from 'proj4';

/** The columns of table organisation that an import writes, each with its type there. */
export const factColumns = {
  register_key: 'text',
  kind: 'text',
  name: 'text',
  other_name: 'text',
  home_register: 'text',
  home_key: 'text',
  main_key: 'text',
  establishment_type: 'text',
  counts_towards_six: 'boolean',
  status: 'text',
  opened_on: 'date',
  closed_on: 'date',
  phase: 'text',
  low_age: 'smallint',
  high_age: 'smallint',
  pupils: 'integer',
  locality: 'text',
  town: 'text',
  county: 'text',
  postcode: 'text',
  la_name: 'text',
  website: 'text',
  website_domain: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
  search_name: 'text',
} as const;

type Facts = Readonly<Record<keyof typeof factColumns, string | number | boolean | null>>;

export interface OrganisationFacts extends Facts {
  readonly search_words: readonly string[];
  readonly facts_digest: string;
}

const WGS84 = 'EPSG:4326';
const BRITISH_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const gridToDegrees = proj4(BRITISH_GRID, WGS84);

export function factsOf(register: RegisterName, entry: RegisterEntry): OrganisationFacts {
  const facts = {
    register_key: entry.registerKey,
    kind: entry.kind,
    name: entry.name,
    other_name: entry.otherName,
    home_register: entry.homeRegister === register ? null : entry.homeRegister,
    home_key: entry.homeKey,
    main_key: entry.mainKey,
    establishment_type: entry.establishmentType,
    counts_towards_six: entry.countsTowardsTheSix,
    status: entry.status,
    opened_on: entry.openedOn,
    closed_on: entry.closedOn,
    phase: entry.phase,
    low_age: entry.lowAge,
    high_age: entry.highAge,
    pupils: entry.pupils,
    locality: entry.locality,
    town: entry.town,
    county: entry.county,
    postcode: entry.postcode,
    la_name: entry.laName,
    website: entry.website,
    website_domain: websiteDomain(entry.website),
    ...placeOf(entry),
    search_name: normaliseName(`${entry.name} ${entry.town ?? entry.laName ?? ''}`),
    search_words: wordsToFindSchool(entry),
  };
  return { ...facts, facts_digest: createHash('sha256').update(JSON.stringify(facts)).digest('base64url') };
}

function placeOf({ grid, degrees }: RegisterEntry): { latitude: number | null; longitude: number | null } {
  if (degrees) return { latitude: rounded(degrees.latitude), longitude: rounded(degrees.longitude) };
  if (grid === null) return { latitude: null, longitude: null };
  const [longitude, latitude] = gridToDegrees.forward([grid.easting, grid.northing]);
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** Six decimals of a degree are a tenth of a metre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));
