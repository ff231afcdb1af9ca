// Saying who does what by when, in a dialog over the discussion, so that the reader keeps their place.
import { ACTION_LENGTH } from '@sixfold/domain';
import { Button, Dialog, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { GroupOfDiscussionDocument, MakeActionDocument } from './action.graphql.js';
import { DueField } from './due-field.js';
import { PersonField } from './person-field.js';
import { useFits } from '../../platform/page/use-fits.js';

export interface MakeActionProps {
  discussionId: string;
  /** What it springs from. */
  from?: { postId: string; words: string };
  onClose: () => void;
}

/** The way to one that springs from nothing that was written. */
export function AgreeOnAction({ discussionId }: { discussionId: string }) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button onClick={() => open(true)}>{t('agreeActions.new.open')}</Button>
      {isOpen && <MakeAction discussionId={discussionId} onClose={() => open(false)} />}
    </>
  );
}

export function MakeAction({ discussionId, from, onClose }: MakeActionProps) {
  const { t } = useTranslation();
  const query = useQuery({ query: GroupOfDiscussionDocument, variables: { id: discussionId } });
  return (
    <Dialog title={t('agreeActions.new.title')} closeLabel={t('shell.close')} onClose={onClose}>
      <Loaded query={query} shape="rows">
        {({ discussion: { groupId } }) => (
          <ActionForm discussionId={discussionId} groupId={groupId} from={from} onClose={onClose} />
        )}
      </Loaded>
    </Dialog>
  );
}

function ActionForm({ discussionId, groupId, from, onClose }: MakeActionProps & { groupId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const me = useMe();
  const fits = useFits();
  const { submit, isPending, problem } = useCreate(MakeActionDocument);
  const form = useForm({
    defaultValues: { words: from ? firstOf(from.words) : '', ownerId: me.id, dueBy: '' },
  });
  const { register, formState } = form;
  const make = form.handleSubmit(async ({ dueBy, ...wish }) => {
    const done = await submit({ ...wish, discussionId, dueBy: dueBy || null, fromPostId: from?.postId ?? null });
    if (done === null) return;
    announce(t('agreeActions.new.made'));
    onClose();
  });
  return (
    <form onSubmit={(event) => void make(event)} noValidate>
      <Stack>
        <TextArea
          rows={3}
          label={t('agreeActions.new.words')}
          hint={t('agreeActions.new.wordsHint')}
          error={formState.errors.words?.message}
          {...register('words', { validate: fits(ACTION_LENGTH) })}
        />
        <PersonField groupId={groupId} field={register('ownerId')} />
        <DueField form={form} />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('agreeActions.new.submit')}
          </Button>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}

/** As much of a text as an action can say. */
const firstOf = (text: string): string => [...text.trim()].slice(0, ACTION_LENGTH.most).join('');
