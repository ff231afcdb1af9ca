// Sweden's register of school units by municipality: it has no numbers of schools, so that a name is a key.
import { countsTowardsTheSix } from './establishment.rules.js';
import { type Cells, type RegisterEntry, registerOf, type RowRefusal, UNSTATED } from './register.js';
import { swedishMunicipalities } from './sweden-municipalities.js';

const columns = {
  municipality: 'Kod',
  name: 'Skolenhetsnamn',
  compulsorySchool: 'Grund-skola',
  preschoolClass: 'Förskole-klass',
} as const;
type SwedenCells = Cells<keyof typeof columns>;

/** The register's columns of school forms; a leisure centre is none. */
const schoolForms = { compulsorySchool: 'Grundskola', preschoolClass: 'Förskoleklass' } as const;

const schoolFormsOf = (cells: SwedenCells): string[] =>
  (Object.keys(schoolForms) as (keyof typeof schoolForms)[])
    .filter((form) => cells[form].toLowerCase() === 'ja')
    .map((form) => schoolForms[form]);

const readEntry = (cells: SwedenCells, registerKey: string): RegisterEntry | RowRefusal => {
  const municipality = swedishMunicipalities.get(cells.municipality);
  if (municipality === undefined) return 'MUNICIPALITY_UNKNOWN';
  const type = schoolFormsOf(cells).join(', ');
  if (type === '') return 'SCHOOL_FORM_MISSING';
  return {
    ...UNSTATED,
    registerKey,
    name: cells.name,
    establishmentType: type,
    countsTowardsTheSix: countsTowardsTheSix({ type, isDepartment: false }),
    homeRegister: 'sweden',
    laName: municipality,
  };
};

export const sweden = registerOf({
  name: 'sweden',
  country: 'Sweden',
  delimiter: ';',
  isKeyedByName: true,
  columns,
  indispensable: ['municipality', 'name', 'compulsorySchool', 'preschoolClass'],
  keyOf: ({ municipality, name }) => (/^\d{4}$/.test(municipality) && name !== '' ? `${municipality} ${name}` : null),
  read: readEntry,
});
