// A colleague as they want to be found: what they teach, what they offer, what they look for, and where they work.
import { ButtonLink, Card, EmptyState, Section, Stack, Tag, Row, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { PersonDocument, type Profile } from './read-a-profile.graphql.js';

const isEmpty = ({ subjects, phases, yearGroups, languages, roleInWords, offers, seeks }: Profile): boolean =>
  [subjects, phases, yearGroups, languages, roleInWords, offers, seeks].every(({ length }) => length === 0);

export function ReadAProfilePage() {
  const { t } = useTranslation();
  const { personId = '' } = useParams();
  const isMine = useMe().id === personId;
  const query = useQuery({ query: PersonDocument, variables: { id: personId }, requestPolicy: 'cache-and-network' });
  const change = isMine && <ButtonLink href="/me/profile">{t('readAProfile.change')}</ButtonLink>;
  return (
    <Loaded query={query}>
      {({ person: { name, ties, profile } }) => (
        <TaskPage title={name} lead={profile?.roleInWords} action={change} width="read">
          {profile && !isEmpty(profile) && <WhatTheyWrote profile={profile} />}
          {profile && isEmpty(profile) && (
            <EmptyState title={isMine ? t('readAProfile.emptyMine') : t('readAProfile.empty', { name })}>
              {isMine ? t('readAProfile.emptyMineText') : t('readAProfile.emptyText')}
            </EmptyState>
          )}
          {ties.length > 0 && (
            <Section title={t('readAProfile.ties')}>
              <ul>
                {ties.map(({ role, organisation: { id, name: school } }) => (
                  <li key={`${id} ${role}`}>
                    {t('readAProfile.tie', { role: t(`affiliation.roles.${role}`), school })}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

function WhatTheyWrote({ profile: { subjects, phases, yearGroups, languages, offers, seeks } }: { profile: Profile }) {
  const { t } = useTranslation();
  const words = useTeachingWords();
  const tag = useLanguageTag();
  const teaches = [...subjects.map(words.subject), ...phases.map(words.phase), ...yearGroups.map(words.year)];
  return (
    <Card>
      <Stack gap={5}>
        {teaches.length > 0 && (
          <Section title={t('readAProfile.teaches')}>
            <Row>
              {teaches.map((word) => (
                <Tag key={word}>{word}</Tag>
              ))}
            </Row>
          </Section>
        )}
        {offers && (
          <Section title={t('readAProfile.offers')}>
            <p>{offers}</p>
          </Section>
        )}
        {seeks && (
          <Section title={t('readAProfile.seeks')}>
            <p>{seeks}</p>
          </Section>
        )}
        {languages.length > 0 && (
          <Section title={t('readAProfile.languages')}>
            <p>{new Intl.ListFormat(tag).format(languages.map(words.language))}</p>
          </Section>
        )}
      </Stack>
    </Card>
  );
}
