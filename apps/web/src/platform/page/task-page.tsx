// The page of a task: tells the window its title, and takes the focus to its heading when one arrives from elsewhere;
// what is only sifted on it, in the address behind the question mark, leaves the focus where it is.
import { Page, type PageProps } from '@sixfold/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

export interface TaskPageProps extends Omit<PageProps, 'titleRef' | 'title'> {
  title: string;
}

/** The router's key of the page a visit began with: the browser itself announces that one. */
const firstOfVisit = 'default';

export function TaskPage({ title, ...page }: TaskPageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const [firstPath] = useState(key === firstOfVisit ? pathname : null);
  useEffect(() => {
    document.title = t('shell.pageTitle', { page: title });
  }, [t, title]);
  useEffect(() => {
    if (pathname !== firstPath) heading.current?.focus({ preventScroll: true });
  }, [pathname, firstPath]);
  return <Page {...page} title={title} titleRef={heading} />;
}
