// Adds an organisation that is no school and stands in no register, and invites who answers for it.
import { isEmail, partnerKinds } from '@sixfold/domain';
import { Button, Card, Link, Notice, Row, Select, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import type { ResultOf, VariablesOf } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AddPartnerDocument } from './add-a-partner.graphql.js';

type Added = ResultOf<typeof AddPartnerDocument>['addPartner'];
type Written = Omit<VariablesOf<typeof AddPartnerDocument>, 'clientKey'>;

const kinds = partnerKinds.map((kind) => kind.toUpperCase() as Written['kind']);
const NAME_LONGEST = 200;
const TOWN_LONGEST = 100;

export function AddAPartnerPage() {
  const { t } = useTranslation();
  const [added, setAdded] = useState<Added | null>(null);
  const another = <Button onClick={() => setAdded(null)}>{t('addAPartner.another')}</Button>;
  return (
    <TaskPage title={t('addAPartner.title')} lead={t('addAPartner.lead')} width="read">
      {added === null ? (
        <PartnerForm onAdded={setAdded} />
      ) : (
        <Notice tone="good" title={t('addAPartner.added', { name: added.name })} action={another}>
          <p>{t('addAPartner.addedText')}</p>
          <p>
            <Link href={`/organisations/${added.id}`}>{t('addAPartner.page')}</Link>
          </p>
        </Notice>
      )}
      <p>
        <Link href="/schools?kind=PARTNER">{t('addAPartner.others')}</Link>
      </p>
    </TaskPage>
  );
}

function PartnerForm({ onAdded }: { onAdded: (partner: Added) => void }) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useCreate(AddPartnerDocument);
  const { register, handleSubmit, formState } = useForm<Written>({ mode: 'onTouched' });
  const add = handleSubmit(async (written) => {
    const data = await submit(written);
    if (data) onAdded(data.addPartner);
  });
  return (
    <Card>
      <form onSubmit={add} noValidate>
        <Stack gap={5}>
          <ProblemNotice problem={problem} />
          <TextField
            label={t('addAPartner.name')}
            hint={t('addAPartner.nameHint')}
            maxLength={NAME_LONGEST}
            error={formState.errors.name?.message}
            {...register('name', { validate: (name) => name.trim() !== '' || t('addAPartner.nameMissing') })}
          />
          <Select
            label={t('addAPartner.kind')}
            choices={kinds.map((value) => ({ value, label: t(`school.partnerKinds.${value}`) }))}
            {...register('kind')}
          />
          <TextField
            label={t('addAPartner.town')}
            hint={t('addAPartner.townHint')}
            maxLength={TOWN_LONGEST}
            {...register('town')}
          />
          <TextField
            type="email"
            autoComplete="off"
            label={t('addAPartner.officer')}
            hint={t('addAPartner.officerHint')}
            error={formState.errors.officerEmail?.message}
            {...register('officerEmail', {
              validate: (email) => isEmail(email.trim()) || t('addAPartner.officerMissing'),
            })}
          />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('addAPartner.add')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
