// Groups in a list: what each is for, how many are in it, and the way in.
import { Button, ButtonLink, Face, Link, NeedRow, RowList, Tag, useAnnounce, useLanguageTag } from '@sixfold/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { GroupSubjects } from '../../parts/group/group-subjects.js';
import { nameList } from '../../parts/network/name-list.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type GroupInList, GroupsDocument, JoinGroupDocument, type Narrowing } from './open-a-group.graphql.js';

export interface GroupsPartProps {
  networkId: string;
  narrowing: Narrowing;
  /** Where the page before ended; null for the first. */
  after: string | null;
  /** What stands where nobody has opened a group yet, or none fits. */
  none?: ReactNode;
}

/** One page of the list, and behind it the next once it is asked for. */
export function GroupsPart({ networkId, narrowing, after, none }: GroupsPartProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: GroupsDocument,
    variables: { networkId, ...narrowing, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ groups: { items, nextCursor } }) => (
        <>
          {items.length > 0 && (
            <RowList label={t('openAGroup.list')}>
              {items.map((group) => (
                <GroupRow key={group.id} networkId={networkId} group={group} />
              ))}
            </RowList>
          )}
          {hasNone(items, narrowing) && none}
          {nextCursor && !isMoreWanted && <Button onClick={() => wantMore(true)}>{t('openAGroup.more')}</Button>}
          {nextCursor && isMoreWanted && <GroupsPart networkId={networkId} narrowing={narrowing} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}

/** Groups that follow a role stand there by themselves: beside them one is taught to open the first. */
const hasNone = (items: readonly GroupInList[], narrowing: Narrowing): boolean =>
  items.length === 0 ||
  (Object.values(narrowing).every((value) => value === null) && items.every(({ follows }) => follows !== null));

function GroupRow({ networkId, group }: { networkId: string; group: GroupInList }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(JoinGroupDocument);
  const { id, name, purpose, language, isClosed, follows, personCount, organisationCount, joinedFor, can } = group;
  const isUnconvened = group.convenorCount === 0 && follows === null;
  const [onlySchool, ...others] = can.joinFor;
  const join = async (organisationId: string) => {
    if (await submit({ groupId: id, organisationId })) announce(t('openAGroup.joined', { group: name }));
  };
  const people = t('openAGroup.people', { count: personCount });
  const schools = t('openAGroup.schools', { count: organisationCount });
  // Who could join for several schools chooses on the group's own page.
  const canJoinHere = can.wayIn === 'JOIN' && onlySchool !== undefined && others.length === 0;
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={
        <Link href={`/groups/${id}`} lang={language}>
          {name}
        </Link>
      }
      action={
        canJoinHere ? (
          <Button
            aria-label={t('openAGroup.joinNamed', { group: name })}
            isPending={isPending}
            onClick={() => void join(onlySchool)}
          >
            {t('openAGroup.join')}
          </Button>
        ) : (
          <ButtonLink href={`/groups/${id}`} aria-label={t('openAGroup.goNamed', { group: name })}>
            {t('openAGroup.go')}
          </ButtonLink>
        )
      }
    >
      <p lang={language}>{purpose}</p>
      <p>
        {t('openAGroup.ofSchools', { people, schools })}{' '}
        {joinedFor !== null && <Tag tone="good">{t('openAGroup.youAreIn')}</Tag>}{' '}
        <SharedTag networkId={networkId} networks={group.networks} />{' '}
        {(onlySchool !== undefined || follows) && <WayInTag way={can.wayIn} />}{' '}
        {isClosed && <Tag>{t('openAGroup.closed')}</Tag>} <GroupSubjects group={group} />{' '}
        {isUnconvened && <Tag tone="warn">{t('openAGroup.noConvenor')}</Tag>}
      </p>
      <ProblemNotice problem={problem} />
    </NeedRow>
  );
}

/** Of a group that networks share: whose it is, or with whom. */
function SharedTag({ networkId, networks }: { networkId: string; networks: GroupInList['networks'] }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const home = networks.find(({ isHome }) => isHome);
  if (home && home.id !== networkId) return <Tag>{t('openAGroup.sharedBy', { network: home.name })}</Tag>;
  const others = nameList(
    networks.flatMap(({ isHome, name }) => (isHome ? [] : [name])),
    language,
  );
  return others ? <Tag>{t('openAGroup.sharedWith', { networks: others })}</Tag> : null;
}

/** How one gets in, where that is not just by joining. */
function WayInTag({ way }: { way: GroupInList['can']['wayIn'] }) {
  const { t } = useTranslation();
  if (way === 'JOIN' || way === 'NONE_NEEDED') return null;
  return <Tag tone={way === 'ANSWER' ? 'brand' : undefined}>{t(`openAGroup.ways.${way}`)}</Tag>;
}
