// Below a post that says what is to be done: who does it by when, and what the reader can do about it.
import { Link, Row } from '@sixfold/ui';
import { pathToPost } from '@sixfold/domain';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import type { PostShown } from '../post/post.graphql.js';
import { useAskOnNews } from '../post/use-ask-on-news.js';
import { ActionActs } from './action-acts.js';
import { ActionDocument, type ActionShown } from './action.graphql.js';
import style from './action.module.css';
import { ActionStandingTag } from './action-standing-tag.js';
import { UndoEnd, useEnding } from './undo-end.js';
import { Due, Who } from './who-and-when.js';

/** The log says that there is news of it; the news itself is asked for. */
export function ActionOfPost({ post: { id, changedSeq, removal } }: { post: PostShown }) {
  const query = useQuery({ query: ActionDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  useAskOnNews(changedSeq, query[1]);
  if (removal !== null) return null;
  return (
    <Loaded query={query} shape="rows">
      {({ action }) => <ActionCard action={action} />}
    </Loaded>
  );
}

function ActionCard({ action }: { action: ActionShown }) {
  const { t } = useTranslation();
  const ending = useEnding();
  const { words, discussionId, fromSeq } = action;
  return (
    <section className={style.card} aria-label={t('agreeActions.label', { words })}>
      <Row isSpread>
        <ActionStandingTag action={action} />
        <Due action={action} />
      </Row>
      <Who action={action} />
      {fromSeq !== null && (
        <p className={style.note}>
          <Link href={pathToPost(discussionId, fromSeq)}>{t('agreeActions.from')}</Link>
        </p>
      )}
      <ActionActs action={action} ending={ending} />
      <ProblemNotice problem={ending.problem} />
      <UndoEnd ending={ending} />
    </section>
  );
}
