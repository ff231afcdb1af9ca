// The family of a resource, drawn: a row for each generation, a line from each to what came of it.
import { Link } from '@sixfold/ui';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import type { Lineage } from '../read-a-resource.graphql.js';
import style from './drawing.module.css';
import { BOX, familyLayout, type Line, type Relative } from './family-layout.js';

interface Shown extends Relative {
  /** Null of what stands between, and is not given to the reader. */
  readonly title: string | null;
  readonly school: string | null;
  /** Where it is read; null where that is not given. */
  readonly path: string | null;
  readonly isPresent?: boolean;
}

export function Drawing({ resource, lineage }: { resource: WholeResource; lineage: Lineage }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const relatives = relativesOf(resource, lineage);
  const { spots, lines, width, height } = familyLayout(relatives);
  useLayoutEffect(() => bringToTheMiddle(frame.current), []);
  return (
    <div ref={frame} className={style.frame} role="group" aria-label={t('readAResource.family')} tabIndex={0}>
      <div className={style.sheet} style={{ width: `${width}rem`, height: `${height}rem` }}>
        <svg className={style.lines} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {lines.map((line) => (
            <path key={pathOf(line)} d={pathOf(line)} />
          ))}
        </svg>
        <ul>
          {relatives.map((one) => {
            const { x, y } = spots.get(one.key) ?? { x: 0, y: 0 };
            const place = { left: `${x}rem`, top: `${y}rem`, width: `${BOX.width}rem`, height: `${BOX.height}rem` };
            return (
              <li key={one.key} className={style.box} style={place} aria-current={one.isPresent}>
                <Work shown={one} />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function Work({ shown: { title, school, path, isPresent } }: { shown: Shown }) {
  const { t } = useTranslation();
  return (
    <>
      {title !== null && (
        <span className={style.title}>{path === null || isPresent ? title : <Link href={path}>{title}</Link>}</span>
      )}
      {school !== null && <span className={style.school}>{school}</span>}
      {(isPresent || path === null) && (
        <span className={style.note}>{t(isPresent ? 'readAResource.thisOne' : 'readAResource.notGiven')}</span>
      )}
    </>
  );
}

/** Ancestors, itself, what came of it; and between these whatever is not given to the reader. */
function relativesOf({ id, document, maker }: WholeResource, { ancestors, adaptations }: Lineage): Shown[] {
  const before = ancestors.map((ancestor, place): Shown => {
    const path = ancestor.id === null ? null : pathTo(ancestor.id);
    const from = place + 1 < ancestors.length ? keyOfAncestor(place + 1) : null;
    return { key: keyOfAncestor(place), from, title: ancestor.title, school: ancestor.maker.organisationName, path };
  });
  const present: Shown = {
    ...{ key: id, from: before.length > 0 ? keyOfAncestor(0) : null, path: pathTo(id), isPresent: true },
    ...{ title: document.title, school: maker.organisationName },
  };
  const after = adaptations.map(({ originId, resource }): Shown => {
    const { title, maker: adapter } = resource;
    return { key: resource.id, from: originId, title, school: adapter.organisationName, path: pathTo(resource.id) };
  });
  const known = new Set([id, ...after.map(({ key }) => key)]);
  const between = new Set(after.flatMap(({ from }) => (from === null || known.has(from) ? [] : [from])));
  const hidden = [...between].map((key): Shown => ({ key, from: id, title: null, school: null, path: null }));
  return [...before.toReversed(), present, ...hidden, ...after];
}

const keyOfAncestor = (place: number): string => `before ${place}`;
const pathTo = (id: string): string => `/resources/${id}`;

/** Down, across, and down again. */
const pathOf = ({ from, to }: Line): string => `M${from.x} ${from.y}V${(from.y + to.y) / 2}H${to.x}V${to.y}`;

function bringToTheMiddle(frame: HTMLElement | null): void {
  const present = frame?.querySelector<HTMLElement>('[aria-current]');
  if (frame && present) frame.scrollLeft = present.offsetLeft + present.offsetWidth / 2 - frame.clientWidth / 2;
}
