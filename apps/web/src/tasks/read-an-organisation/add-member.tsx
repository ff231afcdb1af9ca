// Makes an organisation belong to a consortium: found by name, from a day on.
import { Card, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SchoolSearch } from '../../parts/school/school-search.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { today } from './on-a-day.js';
import { AddMemberDocument } from './read-an-organisation.graphql.js';

export function AddMember({ tierId }: { tierId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [since, choose] = useState(today);
  const { submit, problem } = useCreate(AddMemberDocument);
  const add = async ({ id, name }: { id: string; name: string }) => {
    const data = await submit({ tierId, organisationId: id, since: since || today() });
    if (data) announce(t('readAnOrganisation.members.added', { name }));
  };
  return (
    <Card>
      <Stack gap={3}>
        <TextField
          type="date"
          label={t('readAnOrganisation.members.firstDay')}
          max={today()}
          value={since}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <SchoolSearch
          label={t('readAnOrganisation.members.add')}
          hint={t('readAnOrganisation.members.addHint')}
          onPick={(organisation) => void add(organisation)}
        />
        <ProblemNotice problem={problem} />
      </Stack>
    </Card>
  );
}
