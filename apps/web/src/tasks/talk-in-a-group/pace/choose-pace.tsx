// Asking for a pause between posts, or for none: kept at once, and taken back while the bar stands.
import { PACE_OF_AN_HOUR, paces } from '@sixfold/domain';
import { Select, Stack, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useKeptChoice } from '../../../platform/client/use-kept-choice.js';
import { useCreate } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { PaceDocument, SetPaceDocument } from './pace.graphql.js';

export function ChoosePace({ discussionId }: { discussionId: string }) {
  const [{ data }] = useQuery({ query: PaceDocument, variables: { discussionId } });
  return data ? <Choice discussionId={discussionId} minutes={data.discussionPace.minutes} /> : null;
}

function Choice({ discussionId, minutes }: { discussionId: string; minutes: number }) {
  const { t } = useTranslation();
  const { submit, problem } = useCreate(SetPaceDocument);
  const [former, setFormer] = useState<number | null>(null);
  const [shown, choose] = useKeptChoice<string>(String(minutes), async (picked) => {
    if (await submit({ discussionId, minutes: Number(picked) })) setFormer(minutes);
  });
  const undo = async () => {
    setFormer(null);
    if (former !== null) await submit({ discussionId, minutes: former });
  };
  const labelOf = (pace: number): string => {
    if (pace === 0) return t('slowADiscussionDown.none');
    return pace === PACE_OF_AN_HOUR ? t('slowADiscussionDown.hour') : t('slowADiscussionDown.minutes', { count: pace });
  };
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <Select
        label={t('slowADiscussionDown.choose')}
        hint={t('slowADiscussionDown.hint')}
        choices={paces.map((pace) => ({ value: String(pace), label: labelOf(pace) }))}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {former !== null && (
        <UndoBar
          message={t(`slowADiscussionDown.${minutes === 0 ? 'lifted' : 'asked'}`)}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo()}
          onExpire={() => setFormer(null)}
        />
      )}
    </Stack>
  );
}
