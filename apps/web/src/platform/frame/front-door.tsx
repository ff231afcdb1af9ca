// What surrounds the pages before signing in: the sign of the house, one narrow column, language and appearance.
import { PlainShell, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { BrandMark } from '../brand-mark.js';
import style from './front-door.module.css';
import { AppearancePicker, LanguagePicker } from './pickers.js';

export function FrontDoor() {
  const { t } = useTranslation();
  const head = (
    <div className={style.brand}>
      <BrandMark />
      {t('shell.product')}
    </div>
  );
  const foot = (
    <Row gap={4}>
      <LanguagePicker />
      <AppearancePicker />
    </Row>
  );
  return (
    <PlainShell skipLabel={t('shell.skipToWork')} head={head} foot={foot}>
      <Outlet />
    </PlainShell>
  );
}
