// One resource: what it says, what one may do with it, where it comes from and what became of it.
import { ButtonLink, classNames, Link, Notice, Section, Tag } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AsVisitor } from '../../parts/resource/as-visitor.js';
import { useFieldValue } from '../../parts/resource/field-value.js';
import { useMakerWords } from '../../parts/resource/maker-words.js';
import type { FieldWord, WholeResource } from '../../parts/resource/whole-resource.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useSession } from '../../platform/session/session.js';
import { AdaptIt } from './adapt-it.js';
import { HeldUp } from './exemplar/held-up.js';
import { HoldItUp } from './exemplar/hold-it-up.js';
import { GatherIt } from './gather-it.js';
import { GiveItOn } from './give-it-on.js';
import { HelpedWith } from './helped-with.js';
import { Family } from './family/family.js';
import { PutItAway } from './put-it-away.js';
import { ResourceDocument, type ResourceRead } from './read-a-resource.graphql.js';
import style from './read-a-resource.module.css';
import { TakeAlong } from './take-along.js';
import { Translations } from './translations.js';
import { UsedInClass } from './uses/used-in-class.js';
import { Versions } from './versions.js';
import { WhatDidNotWork } from './what-did-not-work.js';
import { isHidden, NotForVisitors } from './wider/not-for-visitors.js';
import { TakeItDown } from './wider/take-it-down.js';
import { WiderCircles } from './wider/wider-circles.js';

const facts = [
  'SUBJECT',
  'PHASE',
  'YEAR_GROUPS',
  'MINUTES',
  'LANGUAGE',
  'LEVELS',
] as const satisfies readonly FieldWord[];
const texts = ['GOALS', 'PARTS', 'STEPS', 'MATERIALS', 'LINKS'] as const satisfies readonly FieldWord[];

export function ReadAResourcePage() {
  const { resourceId: id = '' } = useParams();
  const [address] = useSearchParams();
  const version = Number(address.get('version')) || null;
  const { me } = useSession();
  const query = useQuery({
    query: ResourceDocument,
    variables: { id, version: me && version, isInside: me !== null },
    requestPolicy: 'cache-and-network',
  });
  if (me === null && isHidden(query[0].error)) return <NotForVisitors />;
  return (
    <Loaded query={query}>
      {({ resource, resourceLineage, resourceVersions, resourceCautions, resourceHelpedWith }) => (
        <TaskPage
          title={resource.document.title}
          eyebrow={<WhereItStands resource={resource} />}
          lead={<span lang={resource.document.language}>{resource.document.purpose}</span>}
          action={
            <OnScreen>
              <MainAct resource={resource} />
            </OnScreen>
          }
          width="read"
        >
          {me === null && <AsVisitor />}
          <HowItStands resource={resource} />
          <HeldUp resource={resource} />
          <WhatItSays resource={resource} />
          <Terms resource={resource} />
          <Family resource={resource} lineage={resourceLineage} />
          <OnScreen>
            {resource.can.adapt && resource.can.keep && <AdaptIt resource={resource} />}
            {resource.can.adapt && resource.audience !== 'ME' && <UsedInClass resource={resource} />}
            {resource.can.adapt && <GatherIt resourceId={id} />}
            {(resource.can.chooseExemplar || (resource.exemplar && resource.can.takeBackExemplar)) && (
              <HoldItUp resource={resource} />
            )}
            {resourceCautions && <WhatDidNotWork seen={resourceCautions} />}
            {resourceHelpedWith && <HelpedWith requests={resourceHelpedWith} />}
            {resource.can.keep && <GiveItOn key={resource.audience} resource={resource} />}
            {resource.can.keep && <WiderCircles key={`wider ${resource.audience}`} resource={resource} />}
            {resourceVersions && <Versions id={id} versions={resourceVersions.items} />}
            {me?.isAdministrator && resource.audience === 'PUBLIC' && <TakeItDown resource={resource} />}
            {resource.can.keep && <PutItAway resource={resource} />}
          </OnScreen>
        </TaskPage>
      )}
    </Loaded>
  );
}

/** What can be done here, and has no use on paper. */
const OnScreen = ({ children }: { children: ReactNode }) => (
  <div className={classNames(style.inPlace, style.notOnPaper)}>{children}</div>
);

function WhereItStands({ resource: { bank, audience } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  return (
    <>
      {bank ? (
        <Link href={`/networks/${bank.networkId}/bank`}>{t('readAResource.bankOf', { network: bank.name })}</Link>
      ) : (
        <Link href="/bank">{t('readAResource.bank')}</Link>
      )}
      <Tag>
        {bank && audience === 'NETWORK'
          ? t('readAResource.givenToNetwork', { network: bank.name })
          : t('readAResource.givenTo', { audience: t(`resource.audiences.${audience}`) })}
      </Tag>
    </>
  );
}

/** What most people come for: the author to change it, everybody else to adapt it. */
function MainAct({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  if (!resource.can.keep) return resource.can.adapt && <AdaptIt resource={resource} />;
  return (
    <ButtonLink kind="primary" href={`/resources/${resource.id}/edit`}>
      {t('readAResource.edit')}
    </ButtonLink>
  );
}

function HowItStands({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const { id, version, shownVersion, isArchived, isAdaptation, audience, can } = resource;
  return (
    <>
      {shownVersion !== version && (
        <Notice action={<Link href={`/resources/${id}`}>{t('readAResource.toNewest')}</Link>}>
          {t('readAResource.earlier', { shown: shownVersion, newest: version })}
        </Notice>
      )}
      {isArchived && <Notice>{t('readAResource.putAway')}</Notice>}
      {can.keep && audience === 'ME' && !isArchived && <Notice>{t('readAResource.onlyMine')}</Notice>}
      {can.keep && isAdaptation && (
        <p>
          <Link href={`/resources/${id}/changes`}>{t('readAResource.compare')}</Link>
        </p>
      )}
    </>
  );
}

function WhatItSays({ resource }: { resource: ResourceRead }) {
  const { document, maker } = resource;
  const { t } = useTranslation();
  const makerWords = useMakerWords();
  const valueOf = useFieldValue();
  const isThere = (field: FieldWord) => Boolean(valueOf(document, field));
  return (
    <>
      <p className={style.maker}>{makerWords(maker)}</p>
      <Translations resource={resource} />
      <TakeAlong resource={resource} />
      <dl className={style.facts}>
        {facts.filter(isThere).map((field) => (
          <div key={field}>
            <dt>{t(`resource.fields.${field}`)}</dt>
            <dd>{valueOf(document, field)}</dd>
          </div>
        ))}
      </dl>
      {texts.filter(isThere).map((field) => (
        <div key={field} className={style.said}>
          <Section
            title={field === 'PARTS' && document.isCollection ? t('resource.gathered') : t(`resource.fields.${field}`)}
          >
            {valueOf(document, field)}
          </Section>
        </div>
      ))}
    </>
  );
}

function Terms({ resource: { licence } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  return (
    <Section title={t('readAResource.licence')}>
      <p>
        <strong>{t(`resource.licences.${licence}.name`)}</strong>
      </p>
      <p>{t(`resource.licences.${licence}.text`)}</p>
    </Section>
  );
}
