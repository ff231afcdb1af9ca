// How the school knows: a note, or the signed form as a file.
import type { RichTextDocument } from '@sixfold/rich-text';
import { ChoiceSet } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { LazyDraftWriter } from '../../parts/writer/lazy-writer.js';

interface EvidenceFieldProps {
  isMissing: boolean;
  onWrite: (evidence: RichTextDocument | null) => void;
}

export function EvidenceField({ isMissing, onWrite }: EvidenceFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceSet
      label={t('keepConsents.evidence')}
      hint={t('keepConsents.evidenceHint')}
      error={isMissing ? t('keepConsents.evidenceMissing') : undefined}
    >
      <LazyDraftWriter label={t('keepConsents.evidence')} initial={null} takesFiles onWrite={onWrite} />
    </ChoiceSet>
  );
}
