// A post in a discussion, with what its author and the moderators can make of it.
import { plainText, type Quoted } from '@sixfold/rich-text';
import { Button, TimeAgo, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionOfPost } from '../../../parts/action/action-of-post.js';
import { MakeAction } from '../../../parts/action/make-action.js';
import { DecisionOfPost } from '../../../parts/decision/decision-of-post.js';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { MovedTrace, Post } from '../../../parts/post/post.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { EditInPlace } from './edit-in-place.js';
import { PostHistory } from './post-history.js';
import { PostMenu } from './post-menu.js';
import { RemoveWithReason } from './remove-with-reason.js';
import { useFocusAfter } from './use-focus-after.js';
import { useLinkToPost } from './use-link-to-post.js';
import { useChoosing } from '../moving/choosing.js';
import { ChoosePost } from '../moving/choose-post.js';
import { PostReactions } from '../reactions/post-reactions.js';
import { ReactionMenu } from '../reactions/reaction-menu.js';
import { useReactions } from '../reactions/use-reactions.js';
import { useMarks } from './use-marks.js';
import { useRemoval } from './use-removal.js';
import { quotedOf } from './what-to-quote.js';

/** What the reader may do in the discussion, as the API says. */
export interface DiscussionCan {
  post: boolean;
  removePosts: boolean;
  pinPosts: boolean;
  movePosts: boolean;
  resolve: boolean;
  lead: boolean;
}

export interface ChangeablePostProps {
  post: PostShown;
  /** Of how many posts side by side it is the trace, for one that was moved. */
  traces?: number;
  me: string;
  can: DiscussionCan;
  /** Wants to quote these words of it. */
  onQuote: (quoted: Quoted) => void;
  /** The post as it has become. */
  onChanged: (post: PostShown) => void;
}

type Opened = 'editing' | 'reason' | 'history' | 'acting';

export function ChangeablePost({ post, traces = 1, me, can, onQuote, onChanged }: ChangeablePostProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { remove, undo, isPending, problem, isUndoable, onExpire } = useRemoval(post.id, onChanged);
  const choosing = useChoosing();
  const marks = useMarks(post, onChanged);
  const onLink = useLinkToPost(post);
  const reactions = useReactions(post, onChanged);
  const isMine = post.author.id === me;
  const { removal } = post;
  const act = useFocusAfter(opened === 'editing' || removal !== null);
  const close = () => setOpened(null);
  const quote = () => {
    const quoted = quotedOf(post);
    if (quoted !== null) onQuote(quoted);
  };
  if (opened === 'editing' && removal === null) {
    return <EditInPlace post={post} onClose={close} onChanged={onChanged} />;
  }
  if (post.movedTo !== null) return <MovedTrace post={post} count={traces} />;
  return (
    <>
      {choosing?.chosen && <ChoosePost post={post} />}
      <Post
        post={post}
        edited={
          post.editedAt !== null &&
          removal === null && (
            <Button kind="word" onClick={() => setOpened('history')}>
              <span>
                {t('talkInAGroup.change.edited')} <TimeAgo at={post.editedAt} />
              </span>
            </Button>
          )
        }
        acts={
          <>
            {can.post && removal === null && <ReactionMenu post={post} reactions={reactions} />}
            <PostMenu
              ref={act}
              post={post}
              me={me}
              can={can}
              onQuote={quote}
              onEdit={() => setOpened('editing')}
              onLink={onLink}
              onAnswer={() => void marks.toggleAnswer()}
              onPin={() => void marks.togglePinned()}
              onMove={() => choosing?.toggle(post.id)}
              onAct={() => setOpened('acting')}
              onHistory={() => setOpened('history')}
              onRemove={() => (isMine ? void remove(null) : setOpened('reason'))}
            />
          </>
        }
      >
        {post.asksGroup && <DecisionOfPost post={post} />}
        {post.isAction && <ActionOfPost post={post} />}
        {opened !== 'reason' && <ProblemNotice problem={problem ?? marks.problem ?? reactions.problem} />}
        <PostReactions post={post} isOpen={can.post} reactions={reactions} />
      </Post>
      {opened === 'history' && <PostHistory post={post} onClose={close} />}
      {opened === 'acting' && removal === null && <ActOnPost post={post} onClose={close} />}
      {opened === 'reason' && removal === null && (
        <RemoveWithReason
          author={post.author.name}
          isPending={isPending}
          problem={problem}
          onClose={close}
          onRemove={(reason) => void remove(reason).then((isDone) => isDone && close())}
        />
      )}
      {isUndoable && removal !== null && (
        <UndoBar
          message={t('talkInAGroup.change.removed')}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo()}
          onExpire={onExpire}
        />
      )}
    </>
  );
}

function ActOnPost({ post: { id, discussionId, body }, onClose }: { post: PostShown; onClose: () => void }) {
  const from = { postId: id, words: body ? plainText(body) : '' };
  return <MakeAction discussionId={discussionId} from={from} onClose={onClose} />;
}
