// Where the schools of a network lie and how they differ: a map, and a table that says the same.
import { Card, Stack } from '@sixfold/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../platform/graphql.js';
import { layOut } from './map-view.js';
import { SchoolMap } from './school-map.js';
import style from './school-map.module.css';
import { SchoolTable } from './school-table.js';
import { Variety } from './variety.js';

export const SchoolOnMapFragment = graphql(`
  fragment SchoolOnMap on Organisation {
    id
    name
    otherName
    kind
    partnerKind
    status
    phase
    lowAge
    highAge
    sizeBand
    town
    laName
    place {
      latitude
      longitude
      isApproximate
    }
  }
`);

export type SchoolOnMap = ResultOf<typeof SchoolOnMapFragment>;
export type PlacedSchool = SchoolOnMap & { readonly place: NonNullable<SchoolOnMap['place']> };

export function SchoolsOnMap({ schools: shown }: { schools: readonly FragmentOf<typeof SchoolOnMapFragment>[] }) {
  const { t } = useTranslation();
  const schools = readFragment(SchoolOnMapFragment, shown);
  const layout = useMemo(() => layOut(schools.filter((school) => school.place !== null) as PlacedSchool[]), [schools]);
  const marks = layout?.marks ?? [];
  return (
    <Stack>
      <Variety schools={schools} />
      <Card>
        <div className={style.beside}>
          {layout && (
            <figure className={style.figure}>
              <SchoolMap {...layout} />
              {marks.some(({ isApproximate }) => isApproximate) && <figcaption>{t('schoolMap.aboutMarks')}</figcaption>}
            </figure>
          )}
          <SchoolTable schools={schools} marks={marks} />
        </div>
      </Card>
    </Stack>
  );
}
