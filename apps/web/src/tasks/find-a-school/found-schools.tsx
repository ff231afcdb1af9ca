// The schools that fit, the best fits first, more on demand; how many there are is said politely.
import { Button, EmptyState, Row, RowList, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { VariablesOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { FindSchoolsDocument } from './find-a-school.graphql.js';
import { FoundSchool } from './found-school.js';

export interface FoundSchoolsProps {
  words: string;
  /** What is looked among: schools, partners of a kind, what belongs to an organisation. */
  among: Omit<VariablesOf<typeof FindSchoolsDocument>, 'words' | 'after'>;
  after?: string | null;
}

/** One page of schools, and behind it the next once it is asked for. */
export function FoundSchools({ words, among, after = null }: FoundSchoolsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: FindSchoolsDocument, variables: { words, ...among, after } });
  const count = query[0].data?.findSchools.items.length;
  useEffect(() => {
    if (count !== undefined) announce(count === 0 ? t('findASchool.noSchool') : t('school.search.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ findSchools: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t('findASchool.noSchool')}>
              <p>{t('findASchool.noSchoolText')}</p>
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('findASchool.results')}>
              {items.map((school) => (
                <FoundSchool key={school.id} school={school} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && <FoundSchools words={words} among={among} after={nextCursor} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('findASchool.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
