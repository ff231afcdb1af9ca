// Who runs a programme; an administrator appoints by address, and ends a post with an undo.
import { isEmail } from '@sixfold/domain';
import {
  Button,
  Card,
  EmptyState,
  Face,
  NeedRow,
  Row,
  RowList,
  Section,
  Stack,
  TextField,
  UndoBar,
  useAnnounce,
  useLanguageTag,
} from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { longDay } from './days.js';
import {
  AppointFacilitatorDocument,
  EndFacilitatorPostDocument,
  GiveBackFacilitatorPostDocument,
} from './facilitators.graphql.js';
import type { Programme } from './run-a-programme.graphql.js';

type Facilitator = Programme['facilitators'][number];

export function Facilitators({ programme: { id, can, facilitators } }: { programme: Programme }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const [ended, setEnded] = useState<Facilitator | null>(null);
  const ending = useSubmit(EndFacilitatorPostDocument);
  const givingBack = useSubmit(GiveBackFacilitatorPostDocument);
  const end = async (facilitator: Facilitator) => {
    if (await ending.submit({ postId: facilitator.id })) setEnded(facilitator);
  };
  const undo = async (postId: string) => {
    setEnded(null);
    await givingBack.submit({ postId });
  };
  return (
    <Section title={t('runAProgramme.facilitators.title')}>
      <Stack>
        {facilitators.length === 0 && (
          <EmptyState title={t('runAProgramme.facilitators.none')}>
            {t('runAProgramme.facilitators.noneText')}
          </EmptyState>
        )}
        {facilitators.length > 0 && (
          <RowList label={t('runAProgramme.facilitators.title')}>
            {facilitators.map((facilitator) => (
              <NeedRow
                key={facilitator.id}
                picture={<Face name={facilitator.name} />}
                title={facilitator.name}
                action={
                  can.appoint && (
                    <Button
                      kind="plain"
                      aria-label={t('runAProgramme.facilitators.endNamed', { name: facilitator.name })}
                      onClick={() => void end(facilitator)}
                    >
                      {t('runAProgramme.facilitators.end')}
                    </Button>
                  )
                }
              >
                <p>{t('runAProgramme.facilitators.since', { date: longDay(facilitator.appointedAt, language) })}</p>
              </NeedRow>
            ))}
          </RowList>
        )}
        <ProblemNotice problem={ending.problem ?? givingBack.problem} />
        {can.appoint && <Appoint programmeId={id} />}
        {ended && (
          <UndoBar
            key={ended.id}
            message={t('runAProgramme.facilitators.ended', { name: ended.name })}
            undoLabel={t('shell.undo')}
            onUndo={() => void undo(ended.id)}
            onExpire={() => setEnded(null)}
          />
        )}
      </Stack>
    </Section>
  );
}

function Appoint({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AppointFacilitatorDocument);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { email: '' } });
  const appoint = handleSubmit(async ({ email }) => {
    if (!(await submit({ programmeId, email }))) return;
    reset();
    announce(t('runAProgramme.facilitators.appointed'));
  });
  return (
    <Card>
      <form onSubmit={appoint} noValidate>
        <Stack gap={3}>
          <ProblemNotice problem={problem} />
          <TextField
            type="email"
            autoComplete="off"
            label={t('runAProgramme.facilitators.email')}
            hint={t('runAProgramme.facilitators.emailHint')}
            error={formState.errors.email?.message}
            {...register('email', {
              validate: (email) => isEmail(email) || t('runAProgramme.facilitators.emailMissing'),
            })}
          />
          <Row>
            <Button type="submit" isPending={isPending}>
              {t('runAProgramme.facilitators.appoint')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
