// The ways to sift a page, each an address of its own, beside one another.
import { Link } from '@sixfold/ui';
import style from './view-links.module.css';

export interface ViewLinksProps {
  label: string;
  views: readonly { readonly href: string; readonly name: string; readonly isCurrent: boolean }[];
}

export const ViewLinks = ({ label, views }: ViewLinksProps) => (
  <nav aria-label={label}>
    <ul className={style.views}>
      {views.map(({ href, name, isCurrent }) => (
        <li key={href}>
          <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
