// An administrator begins a programme, and goes on to say who runs it.
import { Card } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCreate } from '../../platform/client/use-submit.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { newProgramme, ProgrammeForm, type WrittenProgramme } from './programme-form.js';
import { CreateProgrammeDocument } from './run-a-programme.graphql.js';

export function BeginAProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(CreateProgrammeDocument);
  const begin = async (written: WrittenProgramme) => {
    const data = await submit(written);
    if (data) await navigate(`/programmes/${data.createProgramme.id}`);
  };
  return (
    <TaskPage title={t('runAProgramme.beginTitle')} lead={t('runAProgramme.beginLead')} width="read">
      <Card>
        <ProgrammeForm
          programme={newProgramme}
          sendLabel={t('runAProgramme.begin')}
          isPending={isPending}
          problem={problem}
          onSend={begin}
        />
      </Card>
    </TaskPage>
  );
}
