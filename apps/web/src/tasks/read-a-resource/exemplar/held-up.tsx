// That the co-leaders of a network hold a resource up, and why: read before the resource itself.
import { Card } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import style from '../read-a-resource.module.css';

export function HeldUp({ resource: { exemplar } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  if (exemplar === null) return null;
  return (
    <Card>
      <p className={style.soft}>{t('readAResource.exemplar.by', { name: exemplar.curatorName })}</p>
      <p className={style.words}>{exemplar.reason}</p>
    </Card>
  );
}
