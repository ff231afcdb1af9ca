// One post: who, of which school, when, and the words themselves.
import { pathToPost } from '@sixfold/domain';
import { Face, Link, Tag, TimeAgo } from '@sixfold/ui';
import type { ReactNode } from 'react';
import type { RichTextDocument } from '@sixfold/rich-text';
import { useTranslation } from 'react-i18next';
import type { PostShown } from './post.graphql.js';
import style from './post.module.css';
import { RichText } from './rich-text.js';

export interface PostFrameProps {
  name: string;
  /** Of whoever wrote it, where that can be opened. */
  profile?: string;
  organisation?: string;
  /** When, or in which state. */
  note: ReactNode;
  /** Null for one that is removed. */
  body: RichTextDocument | null;
  language: string;
  /** What can be done with it. */
  acts?: ReactNode;
  children?: ReactNode;
}

/** The look of a post, sent or not. */
export const PostFrame = ({ name, profile, organisation, note, body, language, acts, children }: PostFrameProps) => (
  <article className={style.post}>
    <Face name={name} />
    <div className={style.parts}>
      <div className={style.who}>
        <b>{profile ? <Link href={profile}>{name}</Link> : name}</b>
        <span className={style.note}>
          {organisation && `${organisation} · `}
          {note}
        </span>
      </div>
      {body && <RichText document={body} language={language} />}
      {children}
      {acts && <div className={style.acts}>{acts}</div>}
    </div>
  </article>
);

export interface PostProps {
  post: PostShown;
  /** That its words were changed, and the way to how it read before. */
  edited?: ReactNode;
  acts?: ReactNode;
  children?: ReactNode;
}

/** What stays where a post stood that was moved, or several side by side, in one line. */
export function MovedTrace({ post: { removal, movedTo }, count }: { post: PostShown; count: number }) {
  const { t } = useTranslation();
  if (movedTo === null || removal === null) return null;
  return (
    <p className={style.moved}>
      {t('movePosts.trace', { count, name: removal.byName })}{' '}
      <Link href={pathToPost(movedTo.discussionId, movedTo.seq)}>{movedTo.title}</Link>
    </p>
  );
}

export function Post({ post, edited, acts, children }: PostProps) {
  const { t } = useTranslation();
  const { author, body, language, postedAt, removal, movedFrom, isPinned, isAnswer } = post;
  const school = author.organisationName;
  return (
    <PostFrame
      name={author.name}
      profile={author.formerly ? undefined : `/people/${author.id}`}
      organisation={author.formerly ? t('talkInAGroup.discussion.formerly', { school }) : school}
      note={
        <>
          <TimeAgo at={postedAt} />
          {edited && <> · {edited}</>} {isPinned && <Tag>{t('talkInAGroup.mark.pinned')}</Tag>}{' '}
          {movedFrom && (
            <>
              · {t('movePosts.from')} <Link href={`/discussions/${movedFrom.id}`}>{movedFrom.title}</Link>{' '}
            </>
          )}
          {isAnswer && <Tag tone="good">{t('talkInAGroup.mark.answer')}</Tag>}
        </>
      }
      body={body}
      language={language}
      acts={acts}
    >
      {removal && (
        <p className={style.trace}>
          {removal.reason === null
            ? t('talkInAGroup.change.removedByAuthor')
            : t('talkInAGroup.change.removedBy', { name: removal.byName, reason: removal.reason })}
        </p>
      )}
      {children}
    </PostFrame>
  );
}
