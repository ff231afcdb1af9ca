// Puts something in the bank: its author's alone until they give it on.
import { USUAL_LICENCE } from '@sixfold/domain';
import { Button, Card, EmptyState, Row, Select, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DraftState } from '../../parts/draft/draft-state.js';
import { useCreate } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import type { ResourceForm } from './kept-form.js';
import { ResourceFields } from './resource-fields.js';
import { useKeptForm } from './use-kept-form.js';
import {
  MakeResourceDocument,
  OwnOrganisationsDocument,
  ResourceToGatherDocument,
} from './write-a-resource.graphql.js';
import { type DraftOfResource, WithResourceDraft } from './with-resource-draft.js';
import { nothingWritten, type Texts, toSend } from './written.js';

const licence = USUAL_LICENCE.toUpperCase() as Uppercase<typeof USUAL_LICENCE>;
const noTexts: Texts = { steps: null, materials: null, parts: [], isCollection: false };

export function NewResourcePage() {
  const { t } = useTranslation();
  const { language } = useMe();
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
          const untouched = { written: nothingWritten(language), texts: begunWith, note: '', version: null };
          return (
            <WithResourceDraft key={gathered} resourceId={null} untouched={untouched}>
              {(draft) => (
                <NewResourceForm
                  key={draft.begun.time}
                  organisations={organisations}
                  untouched={untouched}
                  draft={draft}
                />
              )}
            </WithResourceDraft>
          );
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
  untouched: ResourceForm;
  draft: DraftOfResource;
  organisations: readonly { readonly id: string; readonly name: string }[];
}

function NewResourceForm({ organisations, untouched, draft }: NewResourceFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(MakeResourceDocument);
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const { form, begunWith, texts, isChanged, onWrite } = useKeptForm(draft, untouched);
  const save = form.handleSubmit(async (written) => {
    const made = await submit({ organisationId, licence, document: toSend(written, texts) });
    if (!made) return;
    draft.sent();
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
          <ResourceFields form={form} begunWith={begunWith.texts} onWrite={onWrite} />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('writeAResource.save')}
            </Button>
            {isChanged && <DraftState status={draft.status} />}
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
