// Finds a colleague by what they teach, are, offer or look for; before anything is asked, suggests people in one's role.
import { affiliationRoles, SEARCH_LONGEST } from '@sixfold/domain';
import { ButtonLink, Card, EmptyState, Row, Section, Select, Stack, TextField } from '@sixfold/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../platform/page/use-settled.js';
import { phaseWords, subjectWords, useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import { ColleaguesList, FoundColleagues } from './colleagues-list.js';
import { ColleagueSearchDocument, type Sought } from './find-a-colleague.graphql.js';

const DISTANCES = [5, 15, 50, 150] as const;
const roleWords = affiliationRoles.map((role) => role.toUpperCase() as Uppercase<typeof role>);

function useSought() {
  const { address, change } = useAddress();
  const sought: Sought = {
    words: address.get('words') ?? '',
    subject: oneOf(subjectWords, address.get('subject')),
    phase: oneOf(phaseWords, address.get('phase')),
    role: oneOf(roleWords, address.get('role')),
    withinKm: DISTANCES.find((km) => String(km) === address.get('km')) ?? null,
  };
  return { sought, change };
}

export function FindAColleaguePage() {
  const { t } = useTranslation();
  const query = useQuery({ query: ColleagueSearchDocument });
  return (
    <Loaded query={query}>
      {({ colleagueSearch: { byDistance, inMyRole } }) => (
        <TaskPage title={t('findAColleague.title')} lead={t('findAColleague.lead')}>
          <Search byDistance={byDistance}>
            {inMyRole.length > 0 ? (
              <Section title={t('findAColleague.inMyRole')}>
                <ColleaguesList label={t('findAColleague.inMyRole')} colleagues={inMyRole} />
                <Row>
                  <ButtonLink href="/colleagues/start-a-group">{t('startALightGroup.link')}</ButtonLink>
                </Row>
              </Section>
            ) : (
              <EmptyState
                title={t('findAColleague.begin')}
                action={<ButtonLink href="/me/profile">{t('findAColleague.profile')}</ButtonLink>}
              >
                {t('findAColleague.beginText')}
              </EmptyState>
            )}
          </Search>
        </TaskPage>
      )}
    </Loaded>
  );
}

/** The questions; below them what was found, or, while nothing is asked, the children. */
function Search({ byDistance, children }: { byDistance: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const { sought, change } = useSought();
  const [words, setWords] = useState(sought.words);
  const settled = useSettled(words.trim(), 300);
  const { subjects, phases } = useTeachingChoices();
  const any = { value: '', label: t('findAColleague.any') };
  const roles = roleWords.map((role) => ({ value: role, label: t(`affiliation.roles.${role}`) }));
  const distances = DISTANCES.map((km) => ({ value: String(km), label: t('findAColleague.withinKm', { km }) }));
  const selects = [
    { name: 'subject', label: t('findAColleague.subject'), choices: subjects, value: sought.subject },
    { name: 'phase', label: t('findAColleague.phase'), choices: phases, value: sought.phase },
    { name: 'role', label: t('findAColleague.role'), choices: roles, value: sought.role },
    ...(byDistance
      ? [{ name: 'km', label: t('findAColleague.distance'), choices: distances, value: sought.withinKm }]
      : []),
  ];
  const asked: Sought = { ...sought, words: settled };
  const isAsking = settled !== '' || selects.some(({ value }) => value !== null);
  return (
    <>
      <Card role="search" aria-label={t('findAColleague.title')}>
        <Stack>
          <TextField
            type="search"
            label={t('findAColleague.words')}
            maxLength={SEARCH_LONGEST}
            autoComplete="off"
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            onBlur={() => change('words', words.trim())}
          />
          <Row gap={4}>
            {selects.map(({ name, label, choices, value }) => (
              <Select
                key={name}
                label={label}
                choices={[any, ...choices]}
                value={value ?? ''}
                onChange={({ currentTarget }) => change(name, currentTarget.value)}
              />
            ))}
          </Row>
        </Stack>
      </Card>
      {isAsking ? <FoundColleagues key={JSON.stringify(asked)} sought={asked} after={null} /> : children}
    </>
  );
}
