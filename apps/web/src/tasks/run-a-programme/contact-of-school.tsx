// One school: whom it turns to now, whom before, and handing it over.
import { Button, Icon, NeedRow, Row, Select, Stack, useAnnounce, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { graphql } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import type { Facilitator, SchoolWithContacts } from './contacts.page.js';
import { longDay } from './days.js';

const NameContactPersonDocument = graphql(`
  mutation NameContactPerson($programmeId: ID!, $organisationId: ID!, $personId: ID!) {
    nameContactPerson(programmeId: $programmeId, organisationId: $organisationId, personId: $personId) {
      contacts {
        personId
      }
    }
  }
`);

export interface ContactOfSchoolProps {
  programmeId: string;
  school: SchoolWithContacts;
  facilitators: readonly Facilitator[];
}

export function ContactOfSchool({ programmeId, school, facilitators }: ContactOfSchoolProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const [isChoosing, setChoosing] = useState(false);
  const { organisation, contacts } = school;
  const { name: schoolName } = organisation;
  const now = contacts.find(({ endedAt }) => endedAt === null);
  const former = contacts.filter(({ endedAt }) => endedAt !== null);
  const others = facilitators.filter(({ personId }) => personId !== now?.personId);
  const day = (moment: string | null) => longDay(moment ?? '', language);
  const open = !isChoosing && others.length > 0 && (
    <Button
      aria-label={t(now ? 'runAProgramme.contacts.handOverNamed' : 'runAProgramme.contacts.nameNamed', {
        school: schoolName,
      })}
      onClick={() => setChoosing(true)}
    >
      {t(now ? 'runAProgramme.contacts.handOver' : 'runAProgramme.contacts.name')}
    </Button>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={schoolName} action={open}>
      <p>
        {now
          ? t('runAProgramme.contacts.since', { name: now.name, date: day(now.beganAt) })
          : t('runAProgramme.contacts.nobody')}
      </p>
      {former.map(({ name, personId, beganAt, endedAt }) => (
        <p key={`${personId}${beganAt}`}>
          {t('runAProgramme.contacts.before', { name, from: day(beganAt), to: day(endedAt) })}
        </p>
      ))}
      {isChoosing && (
        <ChooseContact
          programmeId={programmeId}
          school={organisation}
          choices={others}
          onDone={() => setChoosing(false)}
        />
      )}
    </NeedRow>
  );
}

interface ChooseContactProps {
  programmeId: string;
  school: SchoolWithContacts['organisation'];
  choices: readonly Facilitator[];
  onDone: () => void;
}

function ChooseContact({ programmeId, school, choices, onDone }: ChooseContactProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(NameContactPersonDocument);
  const [personId, choose] = useState(choices[0]?.personId ?? '');
  const save = async () => {
    if (!(await submit({ programmeId, organisationId: school.id, personId }))) return;
    const name = choices.find((facilitator) => facilitator.personId === personId)?.name ?? '';
    announce(t('runAProgramme.contacts.named', { name, school: school.name }));
    onDone();
  };
  return (
    <Stack gap={3}>
      <Select
        label={t('runAProgramme.contacts.choose', { school: school.name })}
        value={personId}
        choices={choices.map(({ personId: value, name: label }) => ({ value, label }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void save()}>
          {t('runAProgramme.contacts.save')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Row>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
