// What surrounds the pages of visitors: the sign of the house, the way in, one column, language and appearance.
import { ButtonLink, PlainShell, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { BrandMark } from '../brand-mark.js';
import { signInFor } from '../session/require-session.js';
import style from './front-door.module.css';
import { AppearancePicker, LanguagePicker } from './pickers.js';

interface FrontDoorProps {
  /** For pages that are not about coming in; they show the way in above. */
  isWide?: boolean;
}

export function FrontDoor({ isWide = false }: FrontDoorProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const head = (
    <Row gap={5} isSpread>
      <div className={style.brand}>
        <BrandMark />
        {t('shell.product')}
      </div>
      {isWide && <ButtonLink href={signInFor(pathname + search)}>{t('signIn.title')}</ButtonLink>}
    </Row>
  );
  const foot = (
    <Row gap={4}>
      <LanguagePicker />
      <AppearancePicker />
    </Row>
  );
  return (
    <PlainShell skipLabel={t('shell.skipToWork')} head={head} foot={foot} isWide={isWide}>
      <Outlet />
    </PlainShell>
  );
}
