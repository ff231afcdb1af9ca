// Corrects who a pupil is; what was given stays as it is.
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ChangePupilDocument, type Pupil } from './keep-consents.graphql.js';
import { PupilFields, pupilToSend, type WrittenPupil, writtenPupil } from './pupil-fields.js';

export function ChangePupil({ pupil, onDone }: { pupil: Pupil; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangePupilDocument);
  const { register, handleSubmit, formState } = useForm<WrittenPupil>({ defaultValues: writtenPupil(pupil) });
  const save = handleSubmit(async (written) => {
    if (!(await submit({ id: pupil.id, ...pupilToSend(written) }))) return;
    announce(t('keepConsents.saved'));
    onDone();
  });
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <PupilFields register={register} errors={formState.errors} />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('keepConsents.save')}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {t('keepConsents.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
