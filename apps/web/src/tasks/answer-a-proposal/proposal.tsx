// The question to a school, with what its answerer wants to know first.
import { Card, Face, Icon, NeedRow, RowList, Section, Stack, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { numberWord } from '../../parts/network/number-word.js';
import { schoolFacts } from '../../parts/school/school-facts.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { AskedSchool, AskingNetwork } from './answer-a-proposal.graphql.js';
import { CharterByYes } from './charter-by-yes.js';
import { GiveAnswer } from './give-answer.js';
import { schoolsMissingAfterYes } from './schools-missing.js';

export interface ProposalProps {
  network: AskingNetwork;
  school: AskedSchool;
}

export function Proposal({ network, school, onDeclined }: ProposalProps & { onDeclined: () => void }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const leaders = leadersOf(network).map((leader) => leader.name);
  return (
    <TaskPage
      title={t('answerAProposal.title', { network: network.name })}
      eyebrow={school.organisation.name}
      lead={
        leaders.length > 0
          ? t('answerAProposal.lead', { leaders: nameList(leaders, language) })
          : t('answerAProposal.leadWithoutNames')
      }
      width="read"
    >
      <Card>
        <Stack>
          <div>
            <h2>{t('answerAProposal.purpose')}</h2>
            <p>{network.purpose}</p>
          </div>
          <div>
            <h2>{t('answerAProposal.learningFocus')}</h2>
            <p>{network.learningFocus || t('answerAProposal.noFocus')}</p>
          </div>
        </Stack>
      </Card>
      <WhoIsIn network={network} />
      <Section title={t('answerAProposal.meaningTitle')}>
        <Card>
          <Stack gap={2}>
            {school.countsTowardsTheSix && <TowardsTheSix network={network} school={school} />}
            <p>{t('answerAProposal.meaning.people')}</p>
            <CharterByYes networkId={network.id} />
            <p>{t('answerAProposal.meaning.leave')}</p>
          </Stack>
        </Card>
      </Section>
      <GiveAnswer proposalId={school.id} onDeclined={onDeclined} />
    </TaskPage>
  );
}

function TowardsTheSix({ network, school }: ProposalProps) {
  const { t } = useTranslation();
  const missing = schoolsMissingAfterYes(network.schools, school.id);
  return (
    <p>
      {t('answerAProposal.meaning.six')}{' '}
      {missing === 0
        ? t('answerAProposal.meaning.complete')
        : t('answerAProposal.meaning.missing', { count: missing, number: numberWord(t, missing) })}
    </p>
  );
}

const leadersOf = ({ seats }: AskingNetwork) => seats.filter(({ state }) => state === 'ACCEPTED');

function WhoIsIn({ network }: { network: AskingNetwork }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const members = network.schools.filter(({ state }) => state === 'ACCEPTED');
  return (
    <Section title={t('answerAProposal.whoIsIn')}>
      <RowList label={t('answerAProposal.whoIsIn')}>
        {leadersOf(network).map(({ id, name, organisations }) => (
          <NeedRow key={id} picture={<Face name={name} />} title={name}>
            {nameList(
              organisations.map((organisation) => organisation.name),
              language,
            )}{' '}
            · {t('answerAProposal.leadsIt')}
          </NeedRow>
        ))}
        {members.map(({ id, organisation }) => (
          <NeedRow key={id} picture={<Icon name="hexagon" />} title={organisation.name}>
            {schoolFacts(t, organisation)}
          </NeedRow>
        ))}
      </RowList>
      {members.length === 0 && <p>{t('answerAProposal.nobodyYet')}</p>}
    </Section>
  );
}
