// The keys that write, in a list.
import { Dialog } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { allKeys } from './keys.js';
import style from './writer.module.css';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('write.keys')} closeLabel={t('shell.close')} onClose={onClose}>
      <dl className={style.keyList}>
        {allKeys().map(([act, keys]) => (
          <div key={act}>
            <dt>{t(`write.${act}`)}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
