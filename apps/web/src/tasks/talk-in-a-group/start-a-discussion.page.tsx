// Starting a discussion: what it is about, and the first post.
import { DISCUSSION_TITLE_LENGTH } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Stack, Tag, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { KeptPostDraft } from '../../parts/draft/use-post-draft.js';
import { WithPostDraft } from '../../parts/draft/with-post-draft.js';
import { KeptWriter } from '../../parts/writer/kept-writer.js';
import { WhomToMention } from '../../parts/writer/whom-to-mention.js';
import { type Group, GroupDocument, StartDiscussionDocument } from './talk-in-a-group.graphql.js';

export function StartADiscussionPage() {
  const { groupId = '' } = useParams();
  const query = useQuery({ query: GroupDocument, variables: { id: groupId } });
  return (
    <Loaded query={query}>
      {({ group }) => (
        <WhomToMention groupId={group.id} groupName={group.name}>
          <WithPostDraft place={{ place: 'DISCUSSION', placeId: group.id }}>
            {(kept) => <StartADiscussion group={group} kept={kept} />}
          </WithPostDraft>
        </WhomToMention>
      )}
    </Loaded>
  );
}

interface StartADiscussionProps {
  group: Pick<Group, 'id' | 'name' | 'personCount'>;
  kept: KeptPostDraft;
}

function StartADiscussion({ group, kept }: StartADiscussionProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(StartDiscussionDocument);
  const { register, trigger, getValues, setFocus, formState } = useForm({
    values: { title: kept.begun.title },
  });
  const start = async (body: RichTextDocument): Promise<boolean> => {
    if (!(await trigger('title'))) {
      setFocus('title');
      return false;
    }
    const started = await submit({ groupId: group.id, title: getValues('title').trim(), body });
    if (started) await navigate(`/discussions/${started.startDiscussion.id}`, { replace: true });
    return started !== null;
  };
  const hasLength = (title: string) => {
    const { length } = [...title.trim()];
    const fits = length >= DISCUSSION_TITLE_LENGTH.least && length <= DISCUSSION_TITLE_LENGTH.most;
    return fits || t('talkInAGroup.start.subjectMissing');
  };
  const people = t('talkInAGroup.start.people', { count: group.personCount });
  return (
    <TaskPage
      title={t('talkInAGroup.start.title')}
      lead={t('talkInAGroup.start.lead', { group: group.name, people })}
      eyebrow={<Tag tone="brand">{group.name}</Tag>}
      width="read"
    >
      <Stack>
        <TextField
          label={t('talkInAGroup.start.subject')}
          hint={t('talkInAGroup.start.subjectHint')}
          error={formState.errors.title?.message}
          autoComplete="off"
          {...register('title', {
            validate: hasLength,
            onChange: () => kept.write({ title: getValues('title') }),
          })}
        />
        <KeptWriter
          kept={kept}
          label={t('talkInAGroup.start.first')}
          submitLabel={t('talkInAGroup.start.submit')}
          isPending={isPending}
          onSubmit={start}
        />
        <ProblemNotice problem={problem} />
      </Stack>
    </TaskPage>
  );
}
