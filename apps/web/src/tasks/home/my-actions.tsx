// What I have agreed to do, on a home that stays light: the list and its words come only to who has something in it.
import { Skeleton } from '@sixfold/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';
import { loadRestOfWords } from '../../platform/i18n/i18n.js';

const HaveIActionsDocument = graphql(`
  query HaveIActions {
    myActions(first: 1) {
      items {
        id
      }
    }
  }
`);

const MyActionsList = lazy(async () => {
  const [{ MyActionsList: list }] = await Promise.all([import('./my-actions-list.js'), loadRestOfWords()]);
  return { default: list };
});

export function MyActions() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: HaveIActionsDocument, requestPolicy: 'cache-and-network' });
  // What has just ended goes from the list, and can still be taken back there.
  const [wasShown, setShown] = useState(false);
  const isShown = wasShown || (data?.myActions.items.length ?? 0) > 0;
  if (isShown && !wasShown) setShown(true);
  if (!isShown) return null;
  return (
    <Suspense fallback={<Skeleton shape="rows" label={t('shell.states.loading')} />}>
      <MyActionsList />
    </Suspense>
  );
}
