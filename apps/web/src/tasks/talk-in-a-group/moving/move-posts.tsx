// The bar that says how many posts are chosen, where they are to go, and the way back.
import { MOVE_POSTS_MOST } from '@sixfold/domain';
import { Button, Dialog, Row, UndoBar, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { MoveForm, type Moved } from './move-form.js';
import { UndoMoveDocument } from './moving.graphql.js';
import style from './moving.module.css';

export interface MovePostsProps {
  groupId: string;
  discussionId: string;
  /** Those that are chosen; null while nobody chooses. */
  postIds: readonly string[] | null;
  onEnd: () => void;
  onMoved: () => void;
}

export function MovePosts({ groupId, discussionId, postIds, onEnd, onMoved }: MovePostsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isAsking, ask] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  const undoing = useSubmit(UndoMoveDocument);
  const undo = async (id: string) => {
    setMoved(null);
    if ((await undoing.submit({ id })) === null) return;
    announce(t('movePosts.back'));
    onMoved();
  };
  const count = postIds?.length ?? 0;
  return (
    <>
      <ProblemNotice problem={undoing.problem} />
      {postIds !== null && (
        <div className={style.bar}>
          <span role="status">{t('movePosts.chosen', { count })}</span>
          <Row>
            <Button kind="primary" isDisabled={count === 0 || count > MOVE_POSTS_MOST} onClick={() => ask(true)}>
              {t('movePosts.to')}
            </Button>
            <Button onClick={onEnd}>{t('movePosts.cancel')}</Button>
          </Row>
        </div>
      )}
      {isAsking && postIds !== null && (
        <Dialog title={t('movePosts.title')} closeLabel={t('shell.close')} onClose={() => ask(false)}>
          <MoveForm
            groupId={groupId}
            discussionId={discussionId}
            postIds={postIds}
            onMoved={(done) => {
              ask(false);
              setMoved(done);
              onEnd();
              onMoved();
            }}
          />
        </Dialog>
      )}
      {moved && (
        <UndoBar
          message={t('movePosts.moved', { count: moved.count, title: moved.into.title })}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo(moved.id)}
          onExpire={() => setMoved(null)}
          seconds={30}
        />
      )}
    </>
  );
}
