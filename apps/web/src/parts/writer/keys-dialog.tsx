// The keys that write and those that lead through what is written, in a list.
import { Dialog } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { listKeys } from '../post/list-keys.js';
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
      <h3>{t('talkInAGroup.reading.keys.title')}</h3>
      <dl className={style.keyList}>
        {Object.entries(listKeys).map(([key, act]) => (
          <div key={key}>
            <dt>{t(`talkInAGroup.reading.keys.${act}`)}</dt>
            <dd>{key.toUpperCase()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
