// Denmark's register of institutions: main schools and their departments, with municipality and degrees.
import { countsTowardsTheSix, kindOfEstablishment } from './establishment.rules.js';
import { type Cells, type RegisterEntry, registerOf, type RowRefusal, UNSTATED } from './register.js';
import { readDegrees, readWebsite } from './register-values.rules.js';

const columns = {
  registerKey: 'INST_NR',
  name: 'INST_NAVN',
  mainKey: 'HOVEDSKOLE_INST',
  type: 'INST_TYPE_NAVN',
  postcode: 'POSTNR',
  town: 'POSTDISTRIKT',
  website: 'WEB_ADR',
  municipality: 'ADM_KOMMUNE_NAVN',
  municipalityOfPlace: 'BEL_KOMMUNE_NAVN',
  region: 'REGION_NAVN',
  latitude: 'GEO_BREDDE_GRAD',
  longitude: 'GEO_LAENGDE_GRAD',
} as const;

const readEntry = (cells: Cells<keyof typeof columns>, registerKey: string): RegisterEntry | RowRefusal => {
  const latitude = readDegrees(cells.latitude);
  const longitude = readDegrees(cells.longitude);
  if (!latitude.ok || !longitude.ok) return 'NUMBER_NOT_READABLE';
  const isDepartment = cells.mainKey !== '';
  return {
    ...UNSTATED,
    registerKey,
    name: cells.name,
    kind: kindOfEstablishment(cells.type),
    establishmentType: cells.type,
    countsTowardsTheSix: countsTowardsTheSix({ type: cells.type, isDepartment }),
    mainKey: cells.mainKey || null,
    homeRegister: 'denmark',
    town: cells.town || null,
    county: cells.region || null,
    postcode: cells.postcode || null,
    // Schools that the state owns have no municipality over them, only the one they lie in.
    laName: cells.municipality || cells.municipalityOfPlace || null,
    website: readWebsite(cells.website),
    degrees:
      latitude.value === null || longitude.value === null
        ? null
        : { latitude: latitude.value, longitude: longitude.value },
  };
};

export const denmark = registerOf({
  name: 'denmark',
  country: 'Denmark',
  delimiter: ';',
  isKeyedByName: false,
  columns,
  // Without the main schools' column every department would count as a school.
  indispensable: ['registerKey', 'name', 'mainKey', 'type'],
  keyOf: (cells) => (/^\d{6}$/.test(cells.registerKey) ? cells.registerKey : null),
  read: readEntry,
});
