// The evidence of a stage and round, the newest first, with the way to add some.
import { Button, EmptyState, Notice, Row, Stack, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AddEvidence } from './add-evidence.js';
import { OneEvidence } from './one-evidence.js';
import { type Evidence, EvidenceDocument, RestoreEvidenceDocument } from './evidence.graphql.js';
import { type Enquiry } from './run-an-enquiry.graphql.js';
import { asksForEvidence, type Looked } from './stages.js';

interface EvidenceHereProps {
  enquiry: Enquiry;
  looked: Looked;
}

export function EvidenceHere({ enquiry, looked }: EvidenceHereProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const isPresentRound = looked.round === enquiry.round;
  const mayAdd = enquiry.can.work && enquiry.ethicsAgreedAt !== null && isPresentRound;
  return (
    <Stack>
      <EvidencePieces enquiry={enquiry} looked={looked} />
      {enquiry.can.join && isPresentRound && <Notice>{t('runAnEnquiry.evidence.joinFirst')}</Notice>}
      {mayAdd && !isAdding && (
        <Row>
          <Button onClick={() => setAdding(true)}>{t('runAnEnquiry.evidence.add')}</Button>
        </Row>
      )}
      {mayAdd && isAdding && <AddEvidence enquiry={enquiry} stage={looked.stage} onDone={() => setAdding(false)} />}
    </Stack>
  );
}

function EvidencePieces({ enquiry, looked, after }: EvidenceHereProps & { after?: string }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: EvidenceDocument,
    variables: { enquiryId: enquiry.id, ...looked, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ enquiryEvidence: { items, nextCursor } }) => {
        if (items.length === 0) {
          if (!asksForEvidence(looked.stage)) return null;
          return (
            <EmptyState title={t('runAnEnquiry.evidence.empty')}>{t('runAnEnquiry.evidence.emptyText')}</EmptyState>
          );
        }
        return (
          <Stack>
            {items.map((evidence) =>
              evidence.isRemoved ? (
                <RemovedEvidence key={evidence.id} evidence={evidence} />
              ) : (
                <OneEvidence key={evidence.id} evidence={evidence} language={enquiry.language} />
              ),
            )}
            {nextCursor && !isMoreWanted && (
              <Row>
                <Button onClick={() => wantMore(true)}>{t('runAnEnquiry.evidence.more')}</Button>
              </Row>
            )}
            {nextCursor && isMoreWanted && <EvidencePieces enquiry={enquiry} looked={looked} after={nextCursor} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function RemovedEvidence({ evidence: { id, title } }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const { submit, problem } = useSubmit(RestoreEvidenceDocument);
  const [isOver, setOver] = useState(false);
  if (isOver) return null;
  return (
    <>
      <ProblemNotice problem={problem} />
      <UndoBar
        message={t('runAnEnquiry.evidence.removed', { title })}
        undoLabel={t('runAnEnquiry.evidence.undo')}
        onUndo={() => void submit({ id })}
        onExpire={() => setOver(true)}
      />
    </>
  );
}
