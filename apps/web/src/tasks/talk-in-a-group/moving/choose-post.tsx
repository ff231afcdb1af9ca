// Ticks one post among those that are to be moved.
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useChoosing } from './choosing.js';
import style from './moving.module.css';

export function ChoosePost({ post: { id, author, removal, asksGroup, isAction } }: { post: PostShown }) {
  const { t } = useTranslation();
  const choosing = useChoosing();
  if (!choosing?.chosen || removal !== null || asksGroup || isAction) return null;
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={choosing.chosen.has(id)} onChange={() => choosing.toggle(id)} />
      {t('movePosts.choose', { name: author.name })}
    </label>
  );
}
