// What I have agreed to do, or am asked to, in all my groups: the first due first.
import { Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ActionFragment } from '../../parts/action/action.graphql.js';
import { ActionList } from '../../parts/action/action-list.js';
import { graphql } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';

const MyActionsDocument = graphql(
  `
    query MyActions {
      myActions(first: 5) {
        items {
          ...Action
        }
      }
    }
  `,
  [ActionFragment],
);

export function MyActionsList() {
  const { t } = useTranslation();
  const query = useQuery({ query: MyActionsDocument, requestPolicy: 'cache-and-network' });
  return (
    <Section title={t('agreeActions.home')}>
      <Loaded query={query} shape="rows">
        {({ myActions: { items } }) => (
          <>
            <ActionList label={t('agreeActions.home')} actions={items} placeOf={({ groupName }) => groupName} />
            {items.length === 0 && <p>{t('agreeActions.homeDone')}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
