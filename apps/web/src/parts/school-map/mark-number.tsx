// The number by which the map names a school, where the school is listed.
import { VisuallyHidden } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import style from './school-map.module.css';

export function MarkNumber({ number, isApproximate }: { number: number; isApproximate: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={isApproximate ? style.aboutNumber : style.number}>
      <VisuallyHidden>{t('schoolMap.mark')} </VisuallyHidden>
      {number}
    </span>
  );
}
