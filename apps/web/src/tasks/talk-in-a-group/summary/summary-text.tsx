// The words of a summary: who wrote them and when, folded up when they are many, and how much has been said since.
import { LATER_POSTS_MOST } from '@sixfold/domain';
import { plainText } from '@sixfold/rich-text';
import { Button, Menu, type MenuAct, Row, TimeAgo } from '@sixfold/ui';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostFrame } from '../../../parts/post/post.js';
import { RichText } from '../../../parts/post/rich-text.js';
import type { SummaryWords } from './summary.graphql.js';
import style from './summary.module.css';

export interface SummaryTextProps {
  text: SummaryWords;
  laterPosts: number;
  acts: readonly (MenuAct | false)[];
  /** The button of those acts. */
  act: Ref<HTMLButtonElement | null>;
}

/** Letters, or parts, that make it long. */
const LONG = { letters: 600, parts: 8 } as const;

const isLong = ({ body }: SummaryWords): boolean =>
  plainText(body).length > LONG.letters || body.content.length > LONG.parts;

export function SummaryText({ text, laterPosts, acts, act }: SummaryTextProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { body, language, writtenAt, author } = text;
  const isFoldable = isLong(text);
  const isFolded = isFoldable && !isOpen;
  const school = author.organisationName;
  return (
    <PostFrame
      name={author.name}
      profile={author.formerly ? undefined : `/people/${author.id}`}
      organisation={author.formerly ? t('talkInAGroup.discussion.formerly', { school }) : school}
      note={<TimeAgo at={writtenAt} />}
      body={null}
      language={language}
      acts={<Menu ref={act} label={t('sumUpADiscussion.options')} acts={acts} />}
    >
      {/* What is folded away unfolds for whoever comes to a link in it. */}
      <div className={isFolded ? style.folded : undefined} onFocus={() => setOpen(true)}>
        <RichText document={body} language={language} />
      </div>
      {isFoldable && (
        <Row>
          <Button kind="word" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(`sumUpADiscussion.${isOpen ? 'showLess' : 'showAll'}`)}
          </Button>
        </Row>
      )}
      {laterPosts > 0 && (
        <p className={style.note}>
          {t(`sumUpADiscussion.${laterPosts >= LATER_POSTS_MOST ? 'laterMany' : 'later'}`, { count: laterPosts })}
        </p>
      )}
    </PostFrame>
  );
}
