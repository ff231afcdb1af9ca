// Adds evidence: what it is, in a few words, what was seen or said, and every pupil who can be known by it.
import { ENQUIRY_LENGTHS, evidenceStrengths } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, Card, Row, Select, Stack, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LazyDraftWriter } from '../../parts/writer/lazy-writer.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { useMe } from '../../platform/session/session.js';
import { type ChosenPupil, PupilsShown } from './pupils-shown.js';
import { AddEvidenceDocument, type EvidenceWord } from './evidence.graphql.js';
import { type Enquiry, type StageWord } from './run-an-enquiry.graphql.js';
import { evidenceWords, kindToBeginWith } from './stages.js';

interface WrittenEvidence {
  /** As a form has it. */
  strength: string;
  kind: EvidenceWord;
  title: string;
  quotation: string;
  saidBy: string;
}

interface AddEvidenceProps {
  enquiry: Enquiry;
  stage: StageWord;
  onDone: () => void;
}

export function AddEvidence({ enquiry, stage, onDone }: AddEvidenceProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const { id: me } = useMe();
  const { submit, isPending, problem } = useCreate(AddEvidenceDocument);
  const [body, setBody] = useState<RichTextDocument | null>(null);
  const [pupils, setPupils] = useState<readonly ChosenPupil[]>([]);
  const { register, handleSubmit, formState, watch } = useForm<WrittenEvidence>({
    defaultValues: { strength: '1', kind: kindToBeginWith(stage), title: '', quotation: '', saidBy: '' },
  });
  const { errors } = formState;
  const isVoice = watch('kind') === 'PUPIL_VOICE';
  const own = enquiry.members.find(({ personId }) => personId === me);
  const add = handleSubmit(async ({ quotation, saidBy, strength, ...written }) => {
    if (pupils.some(({ purposes }) => purposes.length === 0)) return;
    const done = await submit({
      ...{ enquiryId: enquiry.id, stage, body, ...written, strength: Number(strength) },
      ...(isVoice ? { quotation, saidBy } : { quotation: '', saidBy: '' }),
      pupils: pupils.map(({ id, purposes }) => ({ pupilId: id, purposes: [...purposes] })),
    });
    if (!done) return;
    announce(t('runAnEnquiry.evidence.added'));
    onDone();
  });
  return (
    <Card>
      <form onSubmit={(event) => void add(event)} noValidate>
        <Stack>
          <Select
            label={t('runAnEnquiry.evidence.kind')}
            choices={evidenceWords.map((value) => ({ value, label: t(`runAnEnquiry.kinds.${value}`) }))}
            {...register('kind')}
          />
          <TextField
            label={t('runAnEnquiry.evidence.name')}
            hint={t('runAnEnquiry.evidence.nameHint')}
            autoComplete="off"
            error={errors.title?.message}
            {...register('title', { validate: fits(ENQUIRY_LENGTHS.evidenceTitle) })}
          />
          {isVoice && (
            <>
              <TextArea
                rows={3}
                label={t('runAnEnquiry.evidence.quotation')}
                error={errors.quotation?.message}
                {...register('quotation', { validate: fits(ENQUIRY_LENGTHS.quotation), shouldUnregister: true })}
              />
              <TextField
                label={t('runAnEnquiry.evidence.saidBy')}
                hint={t('runAnEnquiry.evidence.saidByHint')}
                autoComplete="off"
                error={errors.saidBy?.message}
                {...register('saidBy', { validate: fits(ENQUIRY_LENGTHS.saidBy), shouldUnregister: true })}
              />
            </>
          )}
          <LazyDraftWriter
            key={isVoice ? 'voice' : 'body'}
            label={t(`runAnEnquiry.evidence.${isVoice ? 'bodyOfVoice' : 'body'}`)}
            initial={body}
            takesFiles
            onWrite={setBody}
          />
          <Select
            label={t('runAnEnquiry.strength.label')}
            hint={t('runAnEnquiry.strength.hint')}
            choices={evidenceStrengths.map((strength) => ({
              value: String(strength),
              label: t('runAnEnquiry.strength.choice', {
                strength,
                level: t(`runAnEnquiry.strength.levels.of${strength}`),
              }),
            }))}
            {...register('strength')}
          />
          {own && (
            <PupilsShown organisationId={own.organisationId} isVoice={isVoice} chosen={pupils} onChoose={setPupils} />
          )}
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('runAnEnquiry.evidence.submit')}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {t('runAnEnquiry.evidence.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
