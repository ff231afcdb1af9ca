// The map in words: every school with the number of its mark, where it is, and what it is like.
import { VisuallyHidden } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { schoolFacts } from '../school/school-facts.js';
import { SchoolName } from '../school/school-name.js';
import { MarkNumber } from './mark-number.js';
import style from './school-map.module.css';
import type { SchoolMark, SchoolOnMap } from './schools-on-map.js';

export interface SchoolTableProps {
  schools: readonly SchoolOnMap[];
  marks: readonly SchoolMark[];
}

export function SchoolTable({ schools, marks }: SchoolTableProps) {
  const { t } = useTranslation();
  const markOf = new Map(marks.flatMap((mark) => mark.schools.map(({ id }) => [id, mark] as const)));
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
          <SchoolRow key={school.id} school={school} mark={markOf.get(school.id)} />
        ))}
      </tbody>
    </table>
  );
}

function SchoolRow({ school, mark }: { school: SchoolOnMap; mark: SchoolMark | undefined }) {
  const { t } = useTranslation();
  const { town, laName, place } = school;
  const facts = schoolFacts(t, { ...school, town: null, laName: null, postcode: null });
  return (
    <tr>
      <td>{mark && <MarkNumber {...mark} />}</td>
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
