// Writing a summary anew. It is kept on the device until the API has it, and with it the version it was written from.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, Notice, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newKey } from 'uuid';
import { WrittenMeanwhile } from '../../../parts/draft/written-meanwhile.js';
import { RichText } from '../../../parts/post/rich-text.js';
import { unsentStore } from '../../../parts/unsent/unsent-store.js';
import { LazyWriter } from '../../../parts/writer/lazy-writer.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { SumUpDocument, type SummaryShown } from './summary.graphql.js';

export interface WriteSummaryProps {
  /** As it is now, also when that has changed while one writes. */
  summary: SummaryShown;
  me: string;
  askAgain: () => void;
  onClose: () => void;
}

/** What is written, and what its writer had read before. */
interface Begun {
  version: number;
  body: RichTextDocument | null;
}

export function WriteSummary({ summary: { id, version, text }, me, askAgain, onClose }: WriteSummaryProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [store] = useState(() => unsentStore<Begun>(me, `summary:${id}`));
  const [begun, setBegun] = useState<Begun | null>(null);
  const { submit, isPending, problem, forgetProblem } = useSubmit(SumUpDocument);
  const body = text?.body ?? null;
  useEffect(() => {
    void store.read().then(([kept]) => setBegun((shown) => shown ?? kept ?? { version, body }));
  }, [store, version, body]);
  if (begun === null) return <Skeleton shape="text" label={t('shell.states.loading')} />;
  const isOvertaken = begun.version !== version;
  const keep = (written: RichTextDocument | null) =>
    void store.write(written === null ? [] : [{ version: begun.version, body: written }]);
  const settle = (how: Begun) => {
    forgetProblem();
    setBegun(how);
  };
  const end = () => {
    void store.write([]);
    onClose();
  };
  async function put(written: RichTextDocument): Promise<boolean> {
    // Where nothing stands any more there is nothing to choose between.
    const from = text === null ? version : (begun?.version ?? version);
    const done = await submit({ discussionId: id, version: from, body: written, clientKey: newKey() });
    if (done === null) {
      askAgain();
      return false;
    }
    announce(t('sumUpADiscussion.put'));
    end();
    return true;
  }
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      {isOvertaken && text === null && <Notice tone="warn">{t('sumUpADiscussion.clearedMeanwhile')}</Notice>}
      {isOvertaken && text !== null && (
        <WrittenMeanwhile
          name={text.author.name}
          onKeepMine={() => settle({ ...begun, version })}
          onTakeTheirs={() => settle({ version, body: text.body })}
        >
          <RichText document={text.body} language={text.language} />
        </WrittenMeanwhile>
      )}
      <LazyWriter
        // Begun anew on what another wrote.
        key={begun.body === null ? 'empty' : JSON.stringify(begun.body)}
        label={t('sumUpADiscussion.sheet')}
        submitLabel={t('sumUpADiscussion.submit')}
        initial={begun.body}
        hasFocus
        isPending={isPending}
        onWrite={keep}
        onSubmit={put}
      >
        <Button onClick={end}>{t('sumUpADiscussion.cancel')}</Button>
      </LazyWriter>
    </Stack>
  );
}
