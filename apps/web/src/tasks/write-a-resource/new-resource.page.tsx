// Puts something in the bank: its author's alone until they give it on.
import { USUAL_LICENCE } from '@sixfold/domain';
import { Button, Card, EmptyState, Row, Select, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { ResourceFields } from './resource-fields.js';
import {
  MakeResourceDocument,
  OwnOrganisationsDocument,
  ResourceToGatherDocument,
} from './write-a-resource.graphql.js';
import { nothingWritten, type Texts, toSend, type Written } from './written.js';

const licence = USUAL_LICENCE.toUpperCase() as Uppercase<typeof USUAL_LICENCE>;
const noTexts: Texts = { steps: null, materials: null, parts: [], isCollection: false };

export function NewResourcePage() {
  const { t } = useTranslation();
  const gathered = useSearchParams()[0].get('gather');
  const query = useQuery({ query: OwnOrganisationsDocument });
  const [{ data, fetching }] = useQuery({
    query: ResourceToGatherDocument,
    variables: { id: gathered ?? '' },
    pause: gathered === null,
  });
  const begunWith = data === undefined ? noTexts : collectionOf(data.resource);
  return (
    <TaskPage title={t('writeAResource.title')} lead={t('writeAResource.lead')} width="read">
      <Loaded query={query} shape="rows">
        {({ myAffiliations }) => {
          if (fetching) return <Skeleton shape="rows" label={t('shell.states.loading')} />;
          const organisations = myAffiliations
            .filter(({ confirmed }) => confirmed)
            .map(({ organisation }) => organisation);
          if (organisations.length === 0) {
            return <EmptyState title={t('writeAResource.noPlace')}>{t('writeAResource.noPlaceText')}</EmptyState>;
          }
          return <NewResourceForm organisations={organisations} begunWith={begunWith} />;
        }}
      </Loaded>
    </TaskPage>
  );
}

/** Begins with what one was reading. */
const collectionOf = (resource: ResultOf<typeof ResourceToGatherDocument>['resource']): Texts => {
  const { id, document } = resource;
  const listed = { id, title: document.title, purpose: document.purpose, language: document.language, partCount: 0 };
  return { ...noTexts, parts: [{ id, why: null, resource: listed }], isCollection: true };
};

interface NewResourceFormProps {
  begunWith: Texts;
  organisations: readonly { readonly id: string; readonly name: string }[];
}

function NewResourceForm({ organisations, begunWith }: NewResourceFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { language } = useMe();
  const { submit, isPending, problem } = useCreate(MakeResourceDocument);
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [texts, setTexts] = useState(begunWith);
  const form = useForm<Written>({ mode: 'onTouched', defaultValues: nothingWritten(language) });
  const save = form.handleSubmit(async (written) => {
    const made = await submit({ organisationId, licence, document: toSend(written, texts) });
    if (!made) return;
    announce(t('writeAResource.saved'));
    await navigate(`/resources/${made.makeResource.id}`);
  });
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          {organisations.length > 1 && (
            <Select
              label={t('writeAResource.organisation')}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              value={organisationId}
              onChange={({ currentTarget }) => setOrganisationId(currentTarget.value)}
            />
          )}
          <ResourceFields
            form={form}
            begunWith={begunWith}
            onWrite={(text) => setTexts((before) => ({ ...before, ...text }))}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('writeAResource.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
