// Where posts are to go: a discussion of the group, the last written in first, or a new one.
import { DISCUSSION_TITLE_LENGTH } from '@sixfold/domain';
import { Button, ChoiceField, Row, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { v7 as newKey } from 'uuid';
import type { ResultOf } from '../../../platform/graphql.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { DiscussionsDocument } from '../talk-in-a-group.graphql.js';
import { MovePostsDocument } from './moving.graphql.js';

export type Moved = ResultOf<typeof MovePostsDocument>['movePosts'];
type Page = ResultOf<typeof DiscussionsDocument>['discussions'];

export interface MoveFormProps {
  groupId: string;
  discussionId: string;
  postIds: readonly string[];
  onMoved: (moved: Moved) => void;
}

const NEW = 'new';

export function MoveForm(props: MoveFormProps) {
  const query = useQuery({ query: DiscussionsDocument, variables: { groupId: props.groupId, after: null } });
  return (
    <Loaded query={query} shape="rows">
      {({ discussions }) => <PlaceForm {...props} first={discussions} />}
    </Loaded>
  );
}

function PlaceForm({ groupId, discussionId, postIds, first, onMoved }: MoveFormProps & { first: Page }) {
  const { t } = useTranslation();
  const client = useClient();
  const [{ items, nextCursor }, setPage] = useState(first);
  const [place, setPlace] = useState(NEW);
  const [title, setTitle] = useState('');
  const { submit, isPending, problem } = useSubmit(MovePostsDocument);
  const [wish, setWish] = useState({ asked: '', clientKey: newKey() });
  const more = async () => {
    const { data } = await client.query(DiscussionsDocument, { groupId, after: nextCursor }).toPromise();
    if (data) setPage({ ...data.discussions, items: [...items, ...data.discussions.items] });
  };
  const isNew = place === NEW;
  const move = async () => {
    // The same wish again has the same key, so that nothing is moved twice; another wish is a move of its own.
    const asked = JSON.stringify([place, title, postIds]);
    const { clientKey } = wish.asked === asked ? wish : { clientKey: newKey() };
    setWish({ asked, clientKey });
    const into = isNew ? { title } : { intoId: place };
    const done = await submit({ input: { discussionId, postIds: [...postIds], ...into, clientKey } });
    if (done !== null) onMoved(done.movePosts);
  };
  const choices = [
    { value: NEW, label: t('movePosts.new') },
    ...items.filter(({ id }) => id !== discussionId).map(({ id, title: label }) => ({ value: id, label })),
  ];
  const isShort = isNew && title.trim().length < DISCUSSION_TITLE_LENGTH.least;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <Stack>
        <ProblemNotice problem={problem} />
        <ChoiceField
          label={t('movePosts.place')}
          name="place"
          choices={choices}
          chosen={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        {nextCursor !== null && <Button onClick={() => void more()}>{t('movePosts.more')}</Button>}
        {isNew && (
          <TextField
            label={t('movePosts.newTitle')}
            maxLength={DISCUSSION_TITLE_LENGTH.most}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
        <Row>
          <Button type="submit" kind="primary" isPending={isPending} isDisabled={isShort}>
            {t('movePosts.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
