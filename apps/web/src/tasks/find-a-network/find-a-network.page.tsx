// Finds a network by its public facts; for everybody, also without an account.
import { SEARCH_LONGEST } from '@sixfold/domain';
import { Card, Link, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../platform/page/use-settled.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useSession } from '../../platform/session/session.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import { Choices } from './choices.js';
import { type NetworkFacets, NetworkFacetsDocument, type Sought } from './find-a-network.graphql.js';
import { FoundNetworks } from './found-networks.js';

/** Of the address, and of the words. */
const typedFields = ['words', 'focus'] as const;

/** What the address asks for, as far as there is such a thing to choose. */
function useSought({ states, places, phases, programmes }: NetworkFacets) {
  const { address, change, clear } = useAddress();
  const chosen = (name: string, words: readonly string[]) => oneOf(words, address.get(name));
  const sought = {
    words: address.get('words') ?? '',
    focus: address.get('focus') ?? '',
    takesNewSchools: address.has('takes'),
    place: chosen(
      'place',
      places.map(({ name }) => name),
    ),
    phase: oneOf(
      phases.map(({ phase }) => phase),
      address.get('phase'),
    ),
    programmeId: chosen(
      'programme',
      programmes.map(({ programme }) => programme.id),
    ),
    state: oneOf(
      states.map(({ state }) => state),
      address.get('state'),
    ),
  } satisfies Sought;
  return { sought, change, clear };
}

export function FindANetworkPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const query = useQuery({ query: NetworkFacetsDocument });
  return (
    <Loaded query={query}>
      {({ networkFacets }) => (
        <TaskPage title={t('findANetwork.title')} lead={t('findANetwork.lead')}>
          {me === null && (
            <p>
              <Link href="/bank">{t('giveFurther.toBank')}</Link>
            </p>
          )}
          <Search facets={networkFacets} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function Search({ facets }: { facets: NetworkFacets }) {
  const { t } = useTranslation();
  const { sought, change, clear } = useSought(facets);
  const [typed, setTyped] = useState({ words: sought.words, focus: sought.focus });
  const words = useSettled(typed.words.trim(), 300);
  const focus = useSettled(typed.focus.trim(), 300);
  const asked: Sought = { ...sought, words, focus };
  const showAll = () => {
    setTyped({ words: '', focus: '' });
    clear();
  };
  return (
    <>
      <Card role="search" aria-label={t('findANetwork.title')}>
        <Stack>
          {typedFields.map((name) => (
            <TextField
              key={name}
              type="search"
              label={t(`findANetwork.${name}`)}
              maxLength={SEARCH_LONGEST}
              autoComplete="off"
              value={typed[name]}
              onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
              onBlur={() => change(name, typed[name].trim())}
            />
          ))}
          <Choices facets={facets} sought={sought} onChoose={change} />
        </Stack>
      </Card>
      <FoundNetworks key={JSON.stringify(asked)} sought={asked} after={null} onShowAll={showAll} />
    </>
  );
}
