// Who reacted to a post, by school; of many the first, and how many more there are.
import { Dialog, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { PostReactionsDocument } from './reactions.graphql.js';
import { countOf, type ReactionKind } from './use-reactions.js';

export interface WhoReactedProps {
  post: PostShown;
  kinds: readonly ReactionKind[];
  onClose: () => void;
}

export function WhoReacted({ post, kinds, onClose }: WhoReactedProps) {
  const { t } = useTranslation();
  const query = useQuery({
    query: PostReactionsDocument,
    variables: { id: post.id },
    requestPolicy: 'network-only',
  });
  return (
    <Dialog title={t('talkInAGroup.reaction.whoTitle')} closeLabel={t('shell.close')} onClose={onClose}>
      <Loaded query={query} shape="rows">
        {({ postReactions }) => (
          <Stack>
            {kinds.map((kind) => {
              const named = postReactions.filter((reaction) => reaction.kind === kind);
              const more = countOf(post, kind) - named.length;
              return (
                <section key={kind}>
                  <h3>{t(`talkInAGroup.reaction.kinds.${kind}`)}</h3>
                  <ul>
                    {named.map(({ by }) => (
                      <li key={by.id}>
                        {by.name}, {by.organisationName}
                      </li>
                    ))}
                    {more > 0 && <li>{t('talkInAGroup.reaction.more', { count: more })}</li>}
                  </ul>
                </section>
              );
            })}
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}
