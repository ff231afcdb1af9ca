// What changed in the original of an adaptation, field by field: yours stays unless you choose otherwise.
import { Button, Card, ChoiceField, EmptyState, Link, Row, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useFieldValue } from '../../parts/resource/field-value.js';
import type { FieldWord, WholeResource } from '../../parts/resource/whole-resource.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type Change, type Changes, ChangesDocument, TakeOverChangesDocument } from './take-over-changes.graphql.js';
import style from './take-over-changes.module.css';

const sides = ['base', 'mine', 'theirs'] as const;
const nameOfSide = { base: 'before', mine: 'mine', theirs: 'theirs' } as const;

export function TakeOverChangesPage() {
  const { t } = useTranslation();
  const { resourceId: id = '' } = useParams();
  const query = useQuery({ query: ChangesDocument, variables: { id }, requestPolicy: 'network-only' });
  return (
    <Loaded query={query}>
      {({ resource, changesOfOriginal: changes }) => (
        <TaskPage
          title={t('takeOverChanges.title', { title: changes.theirs.title })}
          eyebrow={<Link href={`/resources/${id}`}>{t('takeOverChanges.back')}</Link>}
          lead={t('takeOverChanges.lead')}
        >
          <ToChoose resource={resource} changes={changes} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function ToChoose({ resource: { id, version }, changes }: { resource: WholeResource; changes: Changes }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(TakeOverChangesDocument);
  const [chosen, setChosen] = useState<readonly FieldWord[]>([]);
  const toChoose = changes.changes.filter(({ change }) => change === 'THEIRS' || change === 'APART');
  const choose = (field: FieldWord, isTheirs: boolean) =>
    setChosen((before) => [...before.filter((other) => other !== field), ...(isTheirs ? [field] : [])]);
  const save = async () => {
    if (!(await submit({ id, version, upTo: changes.upTo, fields: [...chosen] }))) return;
    announce(t('takeOverChanges.saved'));
    await navigate(`/resources/${id}`);
  };
  if (toChoose.length === 0) {
    return <EmptyState title={t('takeOverChanges.nothing')}>{t('takeOverChanges.nothingText')}</EmptyState>;
  }
  return (
    <>
      {toChoose.map((change) => (
        <FieldToChoose
          key={change.field}
          change={change}
          changes={changes}
          isTheirs={chosen.includes(change.field)}
          onChoose={(isTheirs) => choose(change.field, isTheirs)}
        />
      ))}
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void save()}>
          {t('takeOverChanges.save')}
        </Button>
      </Row>
    </>
  );
}

interface FieldToChooseProps {
  change: Change;
  changes: Changes;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
}

function FieldToChoose({ change: { field, change }, changes, isTheirs, onChoose }: FieldToChooseProps) {
  const { t } = useTranslation();
  const valueOf = useFieldValue();
  const name = t(`resource.fields.${field}`);
  const choices = [
    { value: 'mine', label: t('takeOverChanges.keepMine') },
    { value: 'theirs', label: t('takeOverChanges.takeTheirs') },
  ];
  return (
    <Section title={name}>
      <Card>
        <Stack>
          <p>{t(change === 'APART' ? 'takeOverChanges.both' : 'takeOverChanges.theirsOnly')}</p>
          <dl className={style.sides}>
            {sides.map((side) => (
              <div key={side}>
                <dt>{t(`takeOverChanges.${nameOfSide[side]}`)}</dt>
                <dd>{valueOf(changes[side], field) ?? t('takeOverChanges.empty')}</dd>
              </div>
            ))}
          </dl>
          <ChoiceField
            name={field}
            label={t('takeOverChanges.choice', { field: name })}
            choices={choices}
            chosen={isTheirs ? 'theirs' : 'mine'}
            onChange={({ currentTarget }) => onChoose(currentTarget.value === 'theirs')}
          />
        </Stack>
      </Card>
    </Section>
  );
}
