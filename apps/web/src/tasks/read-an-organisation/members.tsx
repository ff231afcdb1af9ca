// What belongs to an authority or a consortium: by name, a page at a time, and for who keeps it with its changes.
import { Button, EmptyState, Row, RowList, Section, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../platform/page/use-settled.js';
import { Loaded } from '../../platform/page/loaded.js';
import { AddMember } from './add-member.js';
import { Member } from './member.js';
import { MembersDocument, type ReadOrganisation } from './read-an-organisation.graphql.js';

const LONGEST = 100;

export function Members({
  organisation: { id, mayKeepMembers },
  isClosed,
}: {
  organisation: ReadOrganisation;
  isClosed: boolean;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [isFormer, showFormer] = useState(isClosed);
  const sought = useSettled(words.trim());
  return (
    <Section title={t(isFormer ? 'readAnOrganisation.members.former' : 'readAnOrganisation.members.title')}>
      <Stack>
        {mayKeepMembers && !isClosed && <AddMember tierId={id} />}
        <TextField
          type="search"
          label={t('readAnOrganisation.members.search')}
          autoComplete="off"
          maxLength={LONGEST}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <PageOfMembers
          key={`${sought}${isFormer}`}
          asked={{ id, words: sought, former: isFormer }}
          after={null}
          mayEnd={mayKeepMembers}
        />
        <Row>
          <Button kind="plain" onClick={() => showFormer(!isFormer)}>
            {t(isFormer ? 'readAnOrganisation.members.showNow' : 'readAnOrganisation.members.showFormer')}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}

interface PageOfMembersProps {
  asked: { id: string; words: string; former: boolean };
  /** Where the page before ended; null for the first. */
  after: string | null;
  mayEnd: boolean;
}

/** One page of members, and behind it the next once it is asked for. */
function PageOfMembers({ asked, after, mayEnd }: PageOfMembersProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: MembersDocument,
    variables: { ...asked, after },
    requestPolicy: 'cache-and-network',
  });
  const nothing = asked.words || asked.former ? 'noneFits' : 'none';
  return (
    <Loaded query={query} shape="rows">
      {({ membersOf: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t(`readAnOrganisation.members.${nothing}`)}>
              {t(`readAnOrganisation.members.${nothing}Text`)}
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('readAnOrganisation.members.title')}>
              {items.map((tie) => (
                <Member key={tie.id} tie={tie} mayEnd={mayEnd} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && <PageOfMembers asked={asked} after={nextCursor} mayEnd={mayEnd} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('readAnOrganisation.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
