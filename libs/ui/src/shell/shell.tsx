// Rail, context, work; on a phone four places at the bottom, and the context folded away above the work.
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
}

export interface BottomPlace {
  href: string;
  label: string;
  icon: IconName;
  isCurrent: boolean;
}

export interface ShellProps {
  skipLabel: string;
  rail: { label: string; items: readonly RailItem[] };
  context: { label: string; content: ReactNode };
  places: { label: string; items: readonly BottomPlace[] };
  children: ReactNode;
}

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
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

const Context = ({ label, content }: ShellProps['context']) => {
  const [isOpen, setIsOpen] = useState(false);
  const columnId = useId();
  const foldAfterLeaving = (event: MouseEvent) =>
    event.target instanceof Element && event.target.closest('a') && setIsOpen(false);
  return (
    <aside className={style.context} aria-label={label}>
      <button
        type="button"
        className={style.toggle}
        aria-expanded={isOpen}
        aria-controls={columnId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <Icon name="down" />
      </button>
      <div id={columnId} className={classNames(style.column, isOpen && style.open)} onClick={foldAfterLeaving}>
        {content}
      </div>
    </aside>
  );
};

const BottomPlaces = ({ label, items }: ShellProps['places']) => (
  <nav className={style.places} aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={current(item.isCurrent)}>
            <Icon name={item.icon} />
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
      <Context {...context} />
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
