// Makes a copy of one's own; where one is of several schools, for the first that may.
import { Button, Select, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AdaptResourceDocument, OwnPlacesDocument } from './read-a-resource.graphql.js';

export function AdaptIt({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: OwnPlacesDocument });
  const [chosen, choose] = useState<string | null>(null);
  const { submit, isPending, problem } = useCreate(AdaptResourceDocument);
  const organisations = (data?.myAffiliations ?? [])
    .filter(({ confirmed }) => confirmed)
    .map(({ organisation: { id, name } }) => ({ value: id, label: name }));
  const organisationId = chosen ?? organisations[0]?.value;
  const adapt = async () => {
    if (organisationId === undefined) return;
    const made = await submit({ id: resource.id, organisationId });
    if (!made) return;
    announce(t('readAResource.adapted'));
    await navigate(`/resources/${made.adaptResource.id}/edit`);
  };
  return (
    <Stack gap={2} isLoose>
      {organisations.length > 1 && (
        <Select
          label={t('writeAResource.organisation')}
          choices={organisations}
          value={organisationId}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
      <Button
        kind={resource.can.keep ? 'quiet' : 'primary'}
        isPending={isPending}
        isDisabled={organisationId === undefined}
        title={t('readAResource.adaptText')}
        onClick={() => void adapt()}
      >
        {t('readAResource.adapt')}
      </Button>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
