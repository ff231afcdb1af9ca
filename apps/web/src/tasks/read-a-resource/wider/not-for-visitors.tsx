// Said to a visitor where nothing is public: it may be back with its author, or be for people who sign in.
import { ButtonLink, EmptyState, Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { CombinedError } from 'urql';
import { problemOf } from '../../../platform/client/problem.js';
import { TaskPage } from '../../../platform/page/task-page.js';
import { signInFor } from '../../../platform/session/require-session.js';

export function isHidden(error: CombinedError | undefined): boolean {
  if (error === undefined) return false;
  const problem = problemOf(error);
  return problem.kind === 'refused' && problem.code === 'NOT_FOUND';
}

export function NotForVisitors() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <TaskPage
      title={t('giveFurther.notHere')}
      eyebrow={<Link href="/bank">{t('readAResource.bank')}</Link>}
      width="read"
    >
      <EmptyState
        title={t('giveFurther.notHereText')}
        action={
          <ButtonLink kind="primary" href={signInFor(pathname + search)}>
            {t('giveFurther.visitorSignIn')}
          </ButtonLink>
        }
      >
        {t('giveFurther.visitorEmptyText')}
      </EmptyState>
    </TaskPage>
  );
}
