// One enquiry, understood in a minute: what is asked, where it is, what was expected and what came of it, and who takes part.
import { ButtonLink, Link, Notice, Row, Section, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ViewLinks } from '../../parts/view/view-links.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AgreeOnEthics } from './agree-on-ethics.js';
import { EvidenceHere } from './evidence-here.js';
import { Expectations } from './expectations.js';
import { GoThrough } from './go-through.js';
import { People } from './people.js';
import { type Enquiry, EnquiryDocument } from './run-an-enquiry.graphql.js';
import { addressOf, type Looked, stageWords, useLooked } from './stages.js';
import { WhatItIsAbout } from './what-it-is-about.js';

export function EnquiryPage() {
  const { enquiryId: id = '' } = useParams();
  const query = useQuery({ query: EnquiryDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return <Loaded query={query}>{({ enquiry }) => <OneEnquiry enquiry={enquiry} />}</Loaded>;
}

function OneEnquiry({ enquiry }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const looked = useLooked(enquiry);
  const { networkId, networkName, question, change, levels, ethicsAgreedAt, can } = enquiry;
  return (
    <TaskPage
      title={question}
      eyebrow={
        <Link href={`/networks/${networkId}/enquiries`}>{t('runAnEnquiry.allOf', { network: networkName })}</Link>
      }
      lead={t('runAnEnquiry.change', { change })}
      action={<ButtonLink href={`/enquiries/${enquiry.id}/timeline`}>{t('runAnEnquiry.timeline.title')}</ButtonLink>}
    >
      <Row>
        {levels.map((level) => (
          <Tag key={level}>{t(`resource.levels.${level}`)}</Tag>
        ))}
      </Row>
      {ethicsAgreedAt === null && can.work && <AgreeOnEthics enquiry={enquiry} />}
      <Places enquiry={enquiry} looked={looked} />
      <StageHere enquiry={enquiry} looked={looked} />
      <WhatItIsAbout enquiry={enquiry} />
      <People enquiry={enquiry} />
    </TaskPage>
  );
}

interface StageProps {
  enquiry: Enquiry;
  looked: Looked;
}

/** The stages and, once there are several, the rounds: each an address of its own. */
function Places({ enquiry: { id, round, evidence }, looked }: StageProps) {
  const { t } = useTranslation();
  const countAt = (stage: Looked['stage']): number =>
    evidence.find((here) => here.round === looked.round && here.stage === stage)?.count ?? 0;
  const nameOf = (stage: Looked['stage']): string => {
    const name = t(`runAnEnquiry.stages.${stage}`);
    const count = countAt(stage);
    return count === 0 ? name : t('runAnEnquiry.stageCount', { stage: name, count });
  };
  return (
    <>
      {round > 1 && (
        <ViewLinks
          label={t('runAnEnquiry.roundsLabel')}
          views={Array.from({ length: round }, (_, index) => ({
            href: addressOf(id, { ...looked, round: index + 1 }),
            name: t('runAnEnquiry.round', { round: index + 1 }),
            isCurrent: looked.round === index + 1,
          }))}
        />
      )}
      <ViewLinks
        label={t('runAnEnquiry.stagesLabel')}
        views={stageWords.map((stage) => ({
          href: addressOf(id, { ...looked, stage }),
          name: nameOf(stage),
          isCurrent: looked.stage === stage,
        }))}
      />
    </>
  );
}

function StageHere({ enquiry, looked }: StageProps) {
  const { t } = useTranslation();
  const { stage, round } = looked;
  const isPresent = enquiry.stage === stage && enquiry.round === round;
  return (
    <Section title={t(`runAnEnquiry.asks.${stage}`)}>
      {isPresent && (
        <Row>
          <Tag tone="brand">{t('runAnEnquiry.present')}</Tag>
        </Row>
      )}
      {stage === 'HUNCH' && <Expectations enquiry={enquiry} round={round} kind="HUNCH" />}
      {stage === 'ACT' && <Expectations enquiry={enquiry} round={round} kind="CHANGE" />}
      {stage === 'CHECK' && <Expectations enquiry={enquiry} round={round} kind={null} />}
      <EvidenceHere key={`${stage} ${round}`} enquiry={enquiry} looked={looked} />
      {isPresent && enquiry.can.work && enquiry.advice.length > 0 && <Advice enquiry={enquiry} />}
      {enquiry.can.work && round === enquiry.round && <GoThrough enquiry={enquiry} looked={stage} />}
    </Section>
  );
}

function Advice({ enquiry: { advice } }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('runAnEnquiry.advice.title')}>
      <ul>
        {advice.map(({ code, kinds }) => (
          <li key={code}>
            {t(`runAnEnquiry.advice.${code}`, {
              kinds: kinds.map((kind) => t(`runAnEnquiry.kinds.${kind}`)).join(', '),
            })}
          </li>
        ))}
      </ul>
      <p>{t('runAnEnquiry.advice.free')}</p>
    </Notice>
  );
}
