// Where a person writes something to send that is kept meanwhile, for all their devices.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftState } from '../draft/draft-state.js';
import type { KeptPostDraft } from '../draft/use-post-draft.js';
import { WrittenMeanwhile } from '../draft/written-meanwhile.js';
import { RichText } from '../post/rich-text.js';
import { LazyWriter } from './lazy-writer.js';
import type { WriterProps } from './writer.js';

export interface KeptWriterProps extends Omit<WriterProps, 'onWrite'> {
  kept: KeptPostDraft;
}

export function KeptWriter({ kept, initial = null, onSubmit, children, ...writer }: KeptWriterProps) {
  const { i18n } = useTranslation();
  const [isWritten, setWritten] = useState(kept.begun.body !== null);
  const { elsewhere, begun } = kept;
  const write = (body: RichTextDocument | null) => {
    setWritten(body !== null);
    kept.write({ body });
  };
  const submit = async (body: RichTextDocument): Promise<boolean> => {
    const isTaken = await onSubmit(body);
    if (isTaken) kept.sent();
    return isTaken;
  };
  return (
    <Stack>
      <LazyWriter
        {...writer}
        takesFiles
        key={begun.time}
        initial={begun.body ?? initial}
        onWrite={write}
        onSubmit={submit}
      >
        {isWritten && <DraftState status={kept.status} />}
        {children}
      </LazyWriter>
      {elsewhere && (
        <WrittenMeanwhile name={null} onKeepMine={kept.keepMine} onTakeTheirs={kept.takeTheirs}>
          <strong>{elsewhere.title}</strong>
          {elsewhere.body && <RichText document={elsewhere.body} language={i18n.language} />}
        </WrittenMeanwhile>
      )}
    </Stack>
  );
}
