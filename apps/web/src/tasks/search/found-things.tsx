// What was found, the best first, more on demand; each with the place where the words stand.
import { pathToPost } from '@sixfold/domain';
import {
  Button,
  EmptyState,
  Icon,
  type IconName,
  Link,
  NeedRow,
  Row,
  RowList,
  Select,
  Tag,
  TimeAgo,
  useAnnounce,
} from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import style from './found-things.module.css';
import { type FoundThing, SearchDocument, type SearchKind, type SearchPageShown } from './search.graphql.js';

interface FoundThingsProps {
  text: string;
  /** Null for everything. */
  kind: SearchKind | null;
  /** Where the page before ended; null for the first. */
  after: string | null;
  onText: (text: string) => void;
  onKind: (kind: string) => void;
}

const icons: Readonly<Record<SearchKind, IconName>> = {
  GROUP: 'list',
  DISCUSSION: 'quote',
  POST: 'quote',
  NETWORK: 'hexagon',
  PERSON: 'person',
  SCHOOL: 'home',
};

const pathTo = ({ kind, id, withinId, seq }: FoundThing): string => {
  const paths: Readonly<Record<SearchKind, string>> = {
    GROUP: `/groups/${id}`,
    DISCUSSION: `/discussions/${id}`,
    POST: pathToPost(withinId ?? '', seq ?? 0),
    NETWORK: `/networks/${id}`,
    PERSON: `/people/${id}`,
    SCHOOL: `/organisations/${id}`,
  };
  return paths[kind];
};

/** One page of it, and behind it the next once it is asked for. */
export function FoundThings({ text, kind, after, onText, onKind }: FoundThingsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const kinds = kind === null ? [] : [kind];
  // Asked anew each time: what was found a moment ago may be gone.
  const query = useQuery({
    query: SearchDocument,
    variables: { text, kinds, after },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.search.items.length;
  useEffect(() => {
    if (count !== undefined)
      announce(count === 0 ? t('searchEverything.none') : t('searchEverything.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ search: { items, kinds: counts, meantInstead, nextCursor } }) => (
        <>
          {after === null && meantInstead !== null && (
            <Row>
              <Button onClick={() => onText(meantInstead)}>
                {t('searchEverything.meant', { words: meantInstead })}
              </Button>
            </Row>
          )}
          {after === null && <Kinds counts={counts} kind={kind} onKind={onKind} />}
          {items.length === 0 && (
            <EmptyState title={t('searchEverything.none')}>{t('searchEverything.noneText')}</EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('searchEverything.list')}>
              {items.map((thing) => (
                <FoundRow key={`${thing.kind} ${thing.id}`} thing={thing} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && (
            <FoundThings text={text} kind={kind} after={nextCursor} onText={onText} onKind={onKind} />
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

/** Where all is of one kind, there is nothing to choose. */
function Kinds({
  counts,
  kind,
  onKind,
}: { counts: SearchPageShown['kinds'] } & Pick<FoundThingsProps, 'kind' | 'onKind'>) {
  const { t } = useTranslation();
  if (counts.length < 2 && kind === null) return null;
  const choices = counts.map(({ kind: value, count }) => ({
    value,
    label: t('school.counted', { name: t(`searchEverything.kinds.${value}`), count }),
  }));
  const isCounted = kind === null || counts.some((one) => one.kind === kind);
  return (
    <Select
      label={t('searchEverything.kind')}
      choices={[
        { value: '', label: t('searchEverything.everything') },
        ...choices,
        ...(isCounted ? [] : [{ value: kind, label: t(`searchEverything.kinds.${kind}`) }]),
      ]}
      value={kind ?? ''}
      onChange={({ currentTarget: { value } }) => onKind(value)}
    />
  );
}

function FoundRow({ thing }: { thing: FoundThing }) {
  const { t } = useTranslation();
  const { kind, title, place, at, snippet } = thing;
  return (
    <NeedRow
      picture={<Icon name={icons[kind]} />}
      title={<Link href={pathTo(thing)}>{title}</Link>}
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
