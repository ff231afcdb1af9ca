// Ways to go from here, as a list.
import { useId } from 'react';
import { Link } from '../link/link.js';
import style from './nav-list.module.css';

export interface NavItem {
  href: string;
  label: string;
  isCurrent: boolean;
  /** How many things there are to do; nothing is shown when there are none. */
  count?: number;
}

export interface NavListProps {
  /** Names the list; shown above it unless hidden. */
  label: string;
  isLabelHidden?: boolean;
  items: readonly NavItem[];
}

export const NavList = ({ label, isLabelHidden = false, items }: NavListProps) => {
  const headingId = useId();
  return (
    <nav aria-label={isLabelHidden ? label : undefined} aria-labelledby={isLabelHidden ? undefined : headingId}>
      {!isLabelHidden && (
        <h3 id={headingId} className={style.heading}>
          {label}
        </h3>
      )}
      <ul className={style.list}>
        {items.map(({ href, label: text, isCurrent, count = 0 }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
              {count > 0 && <span className={style.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
