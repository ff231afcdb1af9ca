// How the school knows: a note, or the signed form as a file.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Notice, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { LazyDraftWriter } from '../../parts/writer/lazy-writer.js';
import style from './keep-consents.module.css';

interface EvidenceFieldProps {
  isMissing: boolean;
  onWrite: (evidence: RichTextDocument | null) => void;
}

export function EvidenceField({ isMissing, onWrite }: EvidenceFieldProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={2}>
      <LazyDraftWriter label={t('keepConsents.evidence')} initial={null} takesFiles onWrite={onWrite} />
      <p className={style.soft}>{t('keepConsents.evidenceHint')}</p>
      {isMissing && <Notice tone="bad">{t('keepConsents.evidenceMissing')}</Notice>}
    </Stack>
  );
}
