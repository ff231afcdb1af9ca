// The words in which one can react to a post.
import { Menu } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { kindsInOrder, type Reactions } from './use-reactions.js';

export function ReactionMenu({ post, reactions }: { post: PostShown; reactions: Reactions }) {
  const { t } = useTranslation();
  return (
    <Menu
      icon="reaction"
      label={t('talkInAGroup.reaction.react', { name: post.author.name })}
      acts={() =>
        kindsInOrder.map((kind) => ({
          label: t(`talkInAGroup.reaction.kinds.${kind}`),
          isOn: post.myReactions.includes(kind),
          onChoose: () => void reactions.toggle(kind),
        }))
      }
    />
  );
}
