// Changes a resource: what is saved is its next version, and a newer one of another device is never written over.
import { RESOURCE_LENGTHS } from '@sixfold/domain';
import { Button, ButtonLink, Card, Row, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { ResourceFields } from './resource-fields.js';
import { ResourceToChangeDocument, SaveResourceDocument } from './write-a-resource.graphql.js';
import { type Texts, toSend, type Written, writtenOf } from './written.js';

export function ChangeResourcePage() {
  const { t } = useTranslation();
  const { resourceId: id = '' } = useParams();
  const query = useQuery({ query: ResourceToChangeDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ resource }) => (
        <TaskPage title={t('writeAResource.titleOfChange', { title: resource.document.title })} width="read">
          <ChangeForm key={resource.id} resource={resource} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function ChangeForm({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(SaveResourceDocument);
  const [{ id, version, document }] = useState(resource);
  const [texts, setTexts] = useState<Texts>(document);
  const [note, setNote] = useState('');
  const form = useForm<Written>({ mode: 'onTouched', defaultValues: writtenOf(document) });
  const save = form.handleSubmit(async (written) => {
    const asked = { id, version, note: note.trim() || null, document: toSend(written, texts) };
    if (!(await submit(asked))) return;
    announce(t('writeAResource.saved'));
    await navigate(`/resources/${id}`);
  });
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <ResourceFields
            form={form}
            begunWith={document}
            onWrite={(text) => setTexts((before) => ({ ...before, ...text }))}
          />
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
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
