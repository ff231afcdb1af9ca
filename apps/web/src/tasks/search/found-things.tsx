// What was found, the best first, more on demand; each with the place where the words stand.
import {
  Button,
  ButtonLink,
  EmptyState,
  Icon,
  Link,
  NeedRow,
  Row,
  RowList,
  Tag,
  TimeAgo,
  useAnnounce,
} from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { iconOfFound, pathToFound } from '../../platform/frame/found.js';
import { Loaded } from '../../platform/page/loaded.js';
import style from './found-things.module.css';
import { Narrowings } from './narrowings.js';
import { type FoundThing, SearchDocument } from './search.graphql.js';
import { askedBy, type Narrowing, type Sought } from './sought.js';

interface FoundThingsProps {
  sought: Sought;
  /** Where the page before ended; null for the first. */
  after: string | null;
  onText: (text: string) => void;
  onNarrow: (by: Narrowing, word: string) => void;
}

/** One page of it, and behind it the next once it is asked for. */
export function FoundThings({ sought, after, onText, onNarrow }: FoundThingsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  // Asked anew each time: what was found a moment ago may be gone.
  const query = useQuery({
    query: SearchDocument,
    variables: { ...askedBy(sought), after },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.search.items.length;
  useEffect(() => {
    if (count !== undefined)
      announce(count === 0 ? t('searchEverything.none') : t('searchEverything.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ search: { items, counts, meantInstead, nextCursor } }) => (
        <>
          {after === null && meantInstead !== null && (
            <Row>
              <Button onClick={() => onText(meantInstead)}>
                {t('searchEverything.meant', { words: meantInstead })}
              </Button>
            </Row>
          )}
          {after === null && <Narrowings counts={counts} sought={sought} onNarrow={onNarrow} />}
          {items.length === 0 && (
            <EmptyState
              title={t('searchEverything.none')}
              action={
                ['', 'RESOURCE'].includes(sought.narrowed.kind) && (
                  <ButtonLink href={`/requests/new?what=${encodeURIComponent(sought.text)}`}>
                    {t('askForAResource.ask')}
                  </ButtonLink>
                )
              }
            >
              {t('searchEverything.noneText')}
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('searchEverything.list')}>
              {items.map((thing) => (
                <FoundRow key={`${thing.kind} ${thing.id}`} thing={thing} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && (
            <FoundThings sought={sought} after={nextCursor} onText={onText} onNarrow={onNarrow} />
          )}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('searchEverything.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function FoundRow({ thing }: { thing: FoundThing }) {
  const { t } = useTranslation();
  const { kind, title, place, at, snippet } = thing;
  return (
    <NeedRow
      picture={<Icon name={iconOfFound[kind]} />}
      title={<Link href={pathToFound(thing)}>{title}</Link>}
      action={<Tag>{t(`searchEverything.one.${kind}`)}</Tag>}
    >
      {(place !== '' || at !== null) && (
        <p>
          {place}
          {place !== '' && at !== null && ' · '}
          {at !== null && <TimeAgo at={at} />}
        </p>
      )}
      {snippet.length > 0 && (
        <p className={style.snippet}>
          {snippet.map(({ text, isHit }, part) =>
            isHit ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>,
          )}
        </p>
      )}
    </NeedRow>
  );
}
