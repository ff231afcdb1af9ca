// Writing the next version: kept on the server while it is written, shown when the other co-leader wrote meanwhile.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DraftState } from '../../parts/draft/draft-state.js';
import { useDraft } from '../../parts/draft/use-draft.js';
import { WrittenMeanwhile } from '../../parts/draft/written-meanwhile.js';
import { RichText } from '../../parts/post/rich-text.js';
import { LazyDraftWriter } from '../../parts/writer/lazy-writer.js';
import { answerOf } from '../../platform/client/answer.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import {
  type CharterDraft,
  type CharterOfNetwork,
  PublishCharterDocument,
  SaveCharterDraftDocument,
} from './agree-on-a-charter.graphql.js';
import { CharterQuestions } from './no-charter-yet.js';

export interface WriteCharterProps {
  charter: CharterOfNetwork;
  /** In which the network writes. */
  language: string;
  /** Reads the charter anew, with its draft. */
  askAgain: () => void;
  onStop: () => void;
}

export function WriteCharter({ charter, language, askAgain, onStop }: WriteCharterProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useClient();
  const { id: networkId, versions, draft: onServer } = charter;
  const [begunWith, setBegunWith] = useState({ body: onServer?.body ?? versions[0]?.body ?? null, time: 0 });
  const [isEmpty, setEmpty] = useState(begunWith.body === null);
  const publishing = useSubmit(PublishCharterDocument);
  const draft = useDraft<RichTextDocument>({
    revision: onServer?.revision ?? 0,
    save: async (body, revision) =>
      answerOf(
        await client.mutation(SaveCharterDraftDocument, { networkId, body, revision }).toPromise(),
        ({ saveCharterDraft }) => saveCharterDraft.revision,
      ),
    onClash: askAgain,
  });
  const problem = draft.problem ?? publishing.problem;

  const write = (body: RichTextDocument | null) => {
    setEmpty(body === null);
    if (body !== null) draft.write(body);
  };
  const takeTheirs = ({ body, revision }: CharterDraft) => {
    draft.takeTheirs(revision);
    setBegunWith({ body, time: begunWith.time + 1 });
  };
  const version = (versions[0]?.version ?? 0) + 1;
  const publish = async () => {
    const revision = await draft.flush();
    if (revision === null) return;
    if ((await publishing.submit({ networkId, revision })) === null) return askAgain();
    announce(t('agreeOnACharter.published', { version }));
    onStop();
  };

  return (
    <Card>
      <Stack>
        {versions.length === 0 && <CharterQuestions />}
        <LazyDraftWriter
          key={begunWith.time}
          label={t('agreeOnACharter.sheet')}
          initial={begunWith.body}
          onWrite={write}
        />
        <ProblemNotice problem={problem} />
        {problem && onServer && onServer.revision > draft.revision && (
          <WrittenMeanwhile
            name={onServer.writerName}
            onKeepMine={() => draft.keepMine(onServer.revision)}
            onTakeTheirs={() => takeTheirs(onServer)}
          >
            <RichText document={onServer.body} language={language} />
          </WrittenMeanwhile>
        )}
        <DraftState status={draft.status} />
        <p>{t('agreeOnACharter.publishMeans')}</p>
        <Row>
          <Button kind="primary" isDisabled={isEmpty} isPending={publishing.isPending} onClick={() => void publish()}>
            {t('agreeOnACharter.publish', { version })}
          </Button>
          <Button kind="plain" onClick={() => void draft.flush().then(onStop)}>
            {t('agreeOnACharter.stop')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
