// Rail, context, work; on a phone the places at the bottom, and the context folded away above the work.
import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../icons/icons.js';
import { Link } from '../link/link.js';
import style from './shell.module.css';

export interface RailItem {
  href: string;
  label: string;
  /** What stands in the hexagon: a sign or initials. */
  sign: ReactNode;
  isCurrent: boolean;
  /** How many things wait there; nothing is shown when there are none. The label says it too. */
  count?: number;
}

export interface BottomPlace {
  href: string;
  label: string;
  icon: IconName;
  isCurrent: boolean;
  /** How many things wait there, and the label that says so. */
  waiting?: { count: number; label: string };
}

export interface ShellProps {
  skipLabel: string;
  rail: { label: string; items: readonly RailItem[] };
  /** A ContextColumn. */
  context: ReactNode;
  places: { label: string; items: readonly BottomPlace[] };
  children: ReactNode;
}

const MOST_SHOWN = 99;

const Count = ({ of }: { of: number }) =>
  of > 0 && (
    <span className={style.count} aria-hidden="true">
      {of > MOST_SHOWN ? `${MOST_SHOWN}+` : of}
    </span>
  );

const current = (isCurrent: boolean) => (isCurrent ? ('page' as const) : undefined);

const Rail = ({ label, items }: ShellProps['rail']) => (
  <nav className={style.rail} aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} title={item.label} aria-label={item.label} aria-current={current(item.isCurrent)}>
            <span className={style.hexagon} aria-hidden="true">
              {item.sign}
            </span>
            <Count of={item.count ?? 0} />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

export interface ContextColumnProps {
  /** The place; null until it is known. */
  title: string | null;
  /** Stands in for the title until then. */
  label: string;
  note?: ReactNode;
  children?: ReactNode;
}

/** Where one is, and ways to go from here; where the screen is small, folded under its title. */
export const ContextColumn = ({ title, label, note, children }: ContextColumnProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  const columnId = useId();
  const foldAfterLeaving = (event: MouseEvent) =>
    event.target instanceof Element && event.target.closest('a') && setIsOpen(false);
  return (
    <aside className={style.context} aria-labelledby={titleId}>
      <div className={style.head}>
        <h2 id={titleId} className={classNames(title === null && style.unknown)}>
          {title ?? label}
        </h2>
        {note && <div className={style.note}>{note}</div>}
        <button
          type="button"
          className={style.toggle}
          aria-labelledby={titleId}
          aria-expanded={isOpen}
          aria-controls={columnId}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div id={columnId} className={classNames(style.column, isOpen && style.open)} onClick={foldAfterLeaving}>
        {children}
      </div>
    </aside>
  );
};

const BottomPlaces = ({ label, items }: ShellProps['places']) => (
  <nav className={style.places} aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-label={item.waiting?.label} aria-current={current(item.isCurrent)}>
            <Icon name={item.icon} />
            <Count of={item.waiting?.count ?? 0} />
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

export const Shell = ({ skipLabel, rail, context, places, children }: ShellProps) => (
  <>
    <SkipLink label={skipLabel} />
    <div className={style.shell}>
      <Rail {...rail} />
      {context}
      <Work>{children}</Work>
      <BottomPlaces {...places} />
    </div>
  </>
);

const workId = 'work';

export const SkipLink = ({ label }: { label: string }) => (
  <a className={style.skip} href={`#${workId}`}>
    {label}
  </a>
);

export const Work = ({ children }: { children: ReactNode }) => (
  <main id={workId} tabIndex={-1} className={style.main}>
    {children}
  </main>
);
