// Changes a resource: what is saved is its next version, and a newer one of another device is never written over unseen.
import { RESOURCE_LENGTHS } from '@sixfold/domain';
import { Button, ButtonLink, Card, Row, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DraftState } from '../../parts/draft/draft-state.js';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import { isRefusal } from '../../platform/client/problem.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { ResourceForm } from './kept-form.js';
import { ResourceFields } from './resource-fields.js';
import { useKeptForm } from './use-kept-form.js';
import { type DraftOfResource, WithResourceDraft } from './with-resource-draft.js';
import { ResourceToChangeDocument, SaveResourceDocument } from './write-a-resource.graphql.js';
import { textsOf, toSend, writtenOf } from './written.js';

export function ChangeResourcePage() {
  const { t } = useTranslation();
  const { resourceId: id = '' } = useParams();
  const query = useQuery({ query: ResourceToChangeDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ resource }) => (
        <TaskPage title={t('writeAResource.titleOfChange', { title: resource.document.title })} width="read">
          <ChangeWithDraft key={resource.id} resource={resource} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function ChangeWithDraft({ resource: now }: { resource: WholeResource }) {
  const [{ id, version, document }] = useState(now);
  const untouched = { written: writtenOf(document), texts: textsOf(document), note: '', version };
  return (
    <WithResourceDraft resourceId={id} untouched={untouched}>
      {(draft) => <ChangeForm key={draft.begun.time} id={id} untouched={untouched} draft={draft} />}
    </WithResourceDraft>
  );
}

interface ChangeFormProps {
  id: string;
  untouched: ResourceForm;
  draft: DraftOfResource;
}

function ChangeForm({ id, untouched, draft }: ChangeFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(SaveResourceDocument);
  const { form, begunWith, texts, note, setNote, isChanged, onWrite } = useKeptForm(draft, untouched);
  const save = form.handleSubmit(async (written) => {
    // Refused once, whoever saves again has seen that there is a newer one.
    const version = isRefusal(problem, 'RESOURCE_CHANGED_MEANWHILE') ? problem.details.version : begunWith.version;
    const asked = { id, version: Number(version), note: note.trim() || null, document: toSend(written, texts) };
    if (!(await submit(asked))) return;
    draft.sent();
    announce(t('writeAResource.saved'));
    await navigate(`/resources/${id}`);
  });
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <ResourceFields form={form} begunWith={begunWith.texts} onWrite={onWrite} />
          <TextField
            label={t('writeAResource.note')}
            hint={t('writeAResource.noteHint')}
            maxLength={RESOURCE_LENGTHS.line.most}
            autoComplete="off"
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('writeAResource.save')}
            </Button>
            <ButtonLink kind="plain" href={`/resources/${id}`}>
              {t('writeAResource.stop')}
            </ButtonLink>
            {isChanged && <DraftState status={draft.status} />}
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
