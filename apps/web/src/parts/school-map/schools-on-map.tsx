// Where the schools of a network lie and how they differ: a map, beside it the list that says the same.
import { Card, Stack } from '@sixfold/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../platform/graphql.js';
import { layOut, type Mark } from './map-view.js';
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
    isSizeByRegister
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
export type SchoolMark = Mark<PlacedSchool>;
type Shown = readonly FragmentOf<typeof SchoolOnMapFragment>[];

const layoutOf = (schools: readonly SchoolOnMap[]) =>
  layOut(schools.filter((school): school is PlacedSchool => school.place !== null));

/** The mark of each school that is on the map, by the school's id. */
export const marksOf = (shown: Shown): ReadonlyMap<string, SchoolMark> =>
  new Map(
    layoutOf(readFragment(SchoolOnMapFragment, shown))?.marks.flatMap((mark) =>
      mark.schools.map(({ id }) => [id, mark] as const),
    ),
  );

export function SchoolsOnMap({ schools: shown }: { schools: Shown }) {
  const schools = readFragment(SchoolOnMapFragment, shown);
  const layout = useMemo(() => layoutOf(schools), [schools]);
  return (
    <Stack>
      <Variety schools={schools} />
      <Card>
        <div className={style.beside}>
          {layout && <MapFigure layout={layout} />}
          <SchoolTable schools={schools} marks={layout?.marks ?? []} />
        </div>
      </Card>
    </Stack>
  );
}

/** The map alone, for a page that lists the schools with the numbers of their marks. */
export function MapOfSchools({ schools: shown }: { schools: Shown }) {
  const schools = readFragment(SchoolOnMapFragment, shown);
  const layout = useMemo(() => layoutOf(schools), [schools]);
  return (
    <Card>
      <div className={style.beside}>
        {layout && <MapFigure layout={layout} />}
        <Variety schools={schools} />
      </div>
    </Card>
  );
}

function MapFigure({ layout }: { layout: NonNullable<ReturnType<typeof layoutOf>> }) {
  const { t } = useTranslation();
  return (
    <figure className={style.figure}>
      <SchoolMap {...layout} />
      {layout.marks.some(({ isApproximate }) => isApproximate) && <figcaption>{t('schoolMap.aboutMarks')}</figcaption>}
    </figure>
  );
}
