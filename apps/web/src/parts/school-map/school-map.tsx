// The map itself, drawn on the device: the coast, a mark for each place, and a bar to measure by.
import { useLanguageTag } from '@sixfold/ui';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Locator } from './locator.js';
import { barOf, HEIGHT, type Mark, MARK_RADIUS, type Placed, type View, WIDTH } from './map-view.js';
import { type Outline, outlinesAround } from './outlines.js';
import style from './school-map.module.css';

const EDGE = 10;

export interface SchoolMapProps {
  view: View;
  marks: readonly Mark<Placed & { readonly name: string }>[];
}

export function SchoolMap({ view, marks }: SchoolMapProps) {
  const { t } = useTranslation();
  const land = useId();
  const outlines = useOutlines(marks);
  const { corner, scale } = view;
  return (
    <svg
      className={style.map}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('schoolMap.alternative', { count: marks.length })}
    >
      <defs>
        <path id={land} d={outlines.map(({ path }) => path).join('')} vectorEffect="non-scaling-stroke" />
      </defs>
      <use
        href={`#${land}`}
        className={style.land}
        transform={`scale(${scale}) translate(${-corner.x} ${-corner.y})`}
      />
      {outlines.length > 0 && <Locator land={land} outlines={outlines} view={view} marks={marks} />}
      <Bar view={view} />
      {marks.map(({ number, x, y, isApproximate, schools }) => (
        <g key={number} className={isApproximate ? style.about : style.exact}>
          <title>{schools.map(({ name }) => name).join(', ')}</title>
          <circle cx={x} cy={y} r={MARK_RADIUS} />
          <text x={x} y={y} dominantBaseline="central" textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Until they have come, and where they cannot be fetched, the marks stand on plain ground. */
function useOutlines(marks: SchoolMapProps['marks']): readonly Outline[] {
  const [outlines, setOutlines] = useState<readonly Outline[]>([]);
  useEffect(() => {
    let isWanted = true;
    const places = marks.flatMap(({ schools }) => schools.map(({ place }) => place));
    outlinesAround(places).then(
      (came) => isWanted && setOutlines(came),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [marks]);
  return outlines;
}

function Bar({ view }: { view: View }) {
  const language = useLanguageTag();
  const { km, length } = barOf(view);
  const distance = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(km);
  const foot = HEIGHT - EDGE;
  return (
    <g className={style.bar}>
      <path d={`M${EDGE} ${foot - 4}v4h${length}v-4`} />
      <text x={EDGE + length / 2} y={foot - 6} textAnchor="middle">
        {distance}
      </text>
    </g>
  );
}
