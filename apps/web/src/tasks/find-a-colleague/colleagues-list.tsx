// Colleagues in a list: who, where, and why one might ask them.
import { Button, ButtonLink, EmptyState, Face, Link, NeedRow, RowList, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { readFragment } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import {
  type Colleague,
  type ColleagueFound,
  ColleagueFragment,
  FindColleaguesDocument,
  type Sought,
} from './find-a-colleague.graphql.js';
import { useReasonWords } from './reason-words.js';

export function ColleaguesList({ label, colleagues }: { label: string; colleagues: readonly ColleagueFound[] }) {
  return (
    <RowList label={label}>
      {readFragment(ColleagueFragment, colleagues).map((colleague) => (
        <ColleagueRow key={colleague.personId} colleague={colleague} />
      ))}
    </RowList>
  );
}

function ColleagueRow({ colleague }: { colleague: Colleague }) {
  const tag = useLanguageTag();
  const wordsOf = useReasonWords();
  const { personId, name, roleInWords, organisationNames, reasons } = colleague;
  const schools = new Intl.ListFormat(tag).format(organisationNames);
  return (
    <NeedRow picture={<Face name={name} />} title={<Link href={`/people/${personId}`}>{name}</Link>}>
      <p>{[roleInWords, schools].filter(Boolean).join(' · ')}</p>
      <p>{wordsOf(reasons)}</p>
    </NeedRow>
  );
}

/** One page of what was found, and the next once it is asked for. */
export function FoundColleagues({ sought, after }: { sought: Sought; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: FindColleaguesDocument, variables: { ...sought, after } });
  const profile = <ButtonLink href="/me/profile">{t('findAColleague.profile')}</ButtonLink>;
  return (
    <Loaded query={query} shape="rows">
      {({ findColleagues: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t('findAColleague.nobody')} action={profile}>
              {t('findAColleague.nobodyText')}
            </EmptyState>
          )}
          {items.length > 0 && <ColleaguesList label={t('findAColleague.list')} colleagues={items} />}
          {nextCursor && !isMoreWanted && <Button onClick={() => wantMore(true)}>{t('findAColleague.more')}</Button>}
          {nextCursor && isMoreWanted && <FoundColleagues sought={sought} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}
