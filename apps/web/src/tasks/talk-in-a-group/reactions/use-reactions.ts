// Reacting to a post and taking it back; those who listen hear how many there are now.
import { reactionKinds } from '@sixfold/domain';
import { useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ReactDocument } from './reactions.graphql.js';

export type ReactionKind = PostShown['myReactions'][number];

/** As the API has them, in the order of the domain. */
export const kindsInOrder = reactionKinds.map((kind) => kind.toUpperCase() as Uppercase<typeof kind>);

export const countOf = ({ reactions }: PostShown, kind: ReactionKind): number =>
  reactions.find((reaction) => reaction.kind === kind)?.count ?? 0;

export function useReactions(post: PostShown, onChanged: (post: PostShown) => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useSubmit(ReactDocument);
  const toggle = async (kind: ReactionKind): Promise<void> => {
    const isGiven = !post.myReactions.includes(kind);
    const done = await submit({ id: post.id, kind, isGiven });
    if (done === null) return;
    onChanged(done.react);
    const said = { reaction: t(`talkInAGroup.reaction.kinds.${kind}`), count: countOf(done.react, kind) };
    announce(t(`talkInAGroup.reaction.${isGiven ? 'given' : 'takenBack'}`, said));
  };
  return { toggle, problem };
}

export type Reactions = ReturnType<typeof useReactions>;
