// Whether what stands on the page is on the server too, in a word.
import { useTranslation } from 'react-i18next';
import type { DraftStatus } from './use-draft.js';
import style from './draft-state.module.css';

export function DraftState({ status }: { status: DraftStatus }) {
  const { t } = useTranslation();
  return <p className={style.state}>{t(`draft.${status}`)}</p>;
}
