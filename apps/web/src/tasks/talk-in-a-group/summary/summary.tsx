// What the convenors say above a discussion for everybody, and for them the way to say it.
import { Button, Card, Row, Stack } from '@sixfold/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useAskOnNews } from '../../../parts/post/use-ask-on-news.js';
import { problemOf } from '../../../platform/client/problem.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { useFocusAfter } from '../changes/use-focus-after.js';
import { EarlierSummaries } from './earlier-summaries.js';
import { SummaryDocument, type SummaryShown } from './summary.graphql.js';
import { SummaryText } from './summary-text.js';
import { UndoClearing, useClearing } from './undo-clearing.js';
import { WriteSummary } from './write-summary.js';

export interface SummaryProps {
  discussionId: string;
  me: string;
  mayWrite: boolean;
  /** What the page knows of the log. */
  known: readonly PostShown[];
}

/** The log tells of it by the first post of the discussion; what has become of it is asked for. */
const newsOf = (known: readonly PostShown[]): number => known.find(({ seq }) => seq === 1)?.changedSeq ?? 0;

export function Summary({ discussionId, known, ...reader }: SummaryProps) {
  const [{ data, error }, ask] = useQuery({
    query: SummaryDocument,
    variables: { discussionId },
    requestPolicy: 'cache-and-network',
  });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  useAskOnNews(newsOf(known), ask);
  if (data) return <SummaryCard {...reader} summary={data.discussionSummary} known={known} askAgain={askAgain} />;
  return <ProblemNotice problem={error ? problemOf(error) : null} onTryAgain={askAgain} />;
}

interface SummaryCardProps extends Omit<SummaryProps, 'discussionId'> {
  summary: SummaryShown;
  askAgain: () => void;
}

function SummaryCard({ summary, me, mayWrite, known, askAgain }: SummaryCardProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [opened, setOpened] = useState<'writing' | 'earlier' | null>(null);
  const clearing = useClearing(summary);
  const act = useFocusAfter(opened === 'writing');
  const { id, text, version, laterPosts, upTo } = summary;
  const close = () => setOpened(null);
  const showEarlier = () => setOpened('earlier');
  const cameSince = known.filter(({ seq, removal }) => seq > upTo && removal === null).length;
  if (text === null && !mayWrite) return null;
  return (
    <>
      {opened !== 'writing' && text === null && (
        <Row>
          <Button onClick={() => setOpened('writing')}>{t('sumUpADiscussion.open')}</Button>
          {version > 0 && (
            <Button kind="plain" onClick={showEarlier}>
              {t('sumUpADiscussion.earlier')}
            </Button>
          )}
        </Row>
      )}
      {(opened === 'writing' || text !== null) && (
        <Card role="region" aria-labelledby={titleId}>
          <Stack gap={2}>
            <h2 id={titleId}>{t('sumUpADiscussion.title')}</h2>
            {opened === 'writing' ? (
              <WriteSummary summary={summary} me={me} askAgain={askAgain} onClose={close} />
            ) : (
              text && (
                <SummaryText
                  act={act}
                  text={text}
                  laterPosts={laterPosts + cameSince}
                  acts={[
                    mayWrite && { label: t('sumUpADiscussion.change'), onChoose: () => setOpened('writing') },
                    { label: t('sumUpADiscussion.earlier'), onChoose: showEarlier },
                    mayWrite && { label: t('sumUpADiscussion.clear'), onChoose: () => void clearing.clear() },
                  ]}
                />
              )
            )}
          </Stack>
        </Card>
      )}
      <ProblemNotice problem={clearing.problem} />
      <UndoClearing clearing={clearing} />
      {opened === 'earlier' && <EarlierSummaries discussionId={id} onClose={close} />}
    </>
  );
}
