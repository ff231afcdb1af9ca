// Puts what one reads into a collection of one's own, or begins one with it.
import { PART_REASON_LENGTH } from '@sixfold/domain';
import { Button, ButtonLink, Row, Section, Select, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { GatherResourceDocument, OwnCollectionsDocument } from './gather-it.graphql.js';

interface Collection {
  readonly id: string;
  readonly title: string;
}

export function GatherIt({ resourceId }: { resourceId: string }) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <Section title={t('readAResource.gather.title')}>
      {isOpen ? (
        <Collections resourceId={resourceId} onDone={() => open(false)} />
      ) : (
        <p>
          <Button onClick={() => open(true)}>{t('readAResource.gather.open')}</Button>
        </p>
      )}
    </Section>
  );
}

function Collections({ resourceId, onDone }: { resourceId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({ query: OwnCollectionsDocument, requestPolicy: 'cache-and-network' });
  const begin = (
    <ButtonLink kind="plain" href={`/resources/new?gather=${resourceId}`}>
      {t('readAResource.gather.begin')}
    </ButtonLink>
  );
  return (
    <Loaded query={query} shape="rows">
      {({ resources: { items } }) => {
        const others = items.filter(({ id }) => id !== resourceId);
        const [first] = others;
        return first === undefined ? (
          <Stack>
            <p>{t('readAResource.gather.none')}</p>
            <Row>{begin}</Row>
          </Stack>
        ) : (
          <Stack>
            <Form resourceId={resourceId} collections={others} first={first} onDone={onDone} />
            <Row>{begin}</Row>
          </Stack>
        );
      }}
    </Loaded>
  );
}

interface FormProps {
  resourceId: string;
  collections: readonly Collection[];
  first: Collection;
  onDone: () => void;
}

function Form({ resourceId, collections, first, onDone }: FormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(GatherResourceDocument);
  const [collectionId, choose] = useState(first.id);
  const [why, setWhy] = useState('');
  const gather = async () => {
    const gathered = await submit({ resourceId, collectionId, why: why.trim() || null });
    if (!gathered) return;
    announce(t('readAResource.gather.done', { title: gathered.gatherResource.document.title }));
    onDone();
  };
  return (
    <Stack>
      <Select
        label={t('readAResource.gather.which')}
        choices={collections.map(({ id, title }) => ({ value: id, label: title }))}
        value={collectionId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <TextField
        label={t('readAResource.gather.why')}
        hint={t('readAResource.gather.whyHint')}
        maxLength={PART_REASON_LENGTH.most}
        autoComplete="off"
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void gather()}>
          {t('readAResource.gather.open')}
        </Button>
      </Row>
    </Stack>
  );
}
