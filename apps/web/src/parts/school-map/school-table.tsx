// The map in words: every school with the number of its mark, where it is, and what it is like.
import { VisuallyHidden } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { schoolFacts } from '../school/school-facts.js';
import { SchoolName } from '../school/school-name.js';
import type { Mark } from './map-view.js';
import style from './school-map.module.css';
import type { PlacedSchool, SchoolOnMap } from './schools-on-map.js';

export interface SchoolTableProps {
  schools: readonly SchoolOnMap[];
  marks: readonly Mark<PlacedSchool>[];
}

export function SchoolTable({ schools, marks }: SchoolTableProps) {
  const { t } = useTranslation();
  const numbers = new Map(marks.flatMap(({ number, schools: here }) => here.map(({ id }) => [id, number] as const)));
  const unplaced = schools.filter(({ place }) => place === null);
  return (
    <table className={style.table}>
      <caption>
        <VisuallyHidden>{t('schoolMap.table')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('schoolMap.mark')}</VisuallyHidden>
          </th>
          <th scope="col">{t('schoolMap.school')}</th>
          <th scope="col">{t('schoolMap.place')}</th>
        </tr>
      </thead>
      <tbody>
        {[...marks.flatMap(({ schools: here }) => here), ...unplaced].map((school) => (
          <SchoolRow key={school.id} school={school} number={numbers.get(school.id)} />
        ))}
      </tbody>
    </table>
  );
}

function SchoolRow({ school, number }: { school: SchoolOnMap; number: number | undefined }) {
  const { t } = useTranslation();
  const { town, laName, place } = school;
  const facts = schoolFacts(t, { ...school, town: null, laName: null, postcode: null });
  return (
    <tr>
      <td>{number !== undefined && <span className={style.number}>{number}</span>}</td>
      <th scope="row">
        <SchoolName school={school} />
        {facts && <span className={style.facts}>{facts}</span>}
      </th>
      <td>
        {town ?? laName ?? t('schoolMap.unknown')}
        {place === null && <span className={style.facts}>{t('schoolMap.notOnMap')}</span>}
        {place?.isApproximate && <span className={style.facts}>{t('schoolMap.about')}</span>}
      </td>
    </tr>
  );
}
