// A calm line for whoever reads without an account: what one gives, and the way in that leads back here.
import { Link, Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInFor } from '../../platform/session/require-session.js';

export function AsVisitor() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Notice
      title={t('giveFurther.visitorTitle')}
      action={<Link href={signInFor(pathname + search)}>{t('giveFurther.visitorSignIn')}</Link>}
    >
      {t('giveFurther.visitorText')}
    </Notice>
  );
}
