// Records what stands on a signed form, for a new pupil or one who is known; one form after another without starting over.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ConsentFields, type WrittenConsent } from './consent-fields.js';
import { EvidenceField } from './evidence-field.js';
import { type Pupil, RecordConsentDocument, type School } from './keep-consents.graphql.js';
import { nobodyYet, PupilFields, pupilToSend, type WrittenPupil } from './pupil-fields.js';

interface RecordConsentProps {
  school: School;
  /** Null for one who is new. */
  pupil: Pupil | null;
  onDone: (pupil: Pupil) => void;
  onStop: () => void;
}

const first = { shouldFocus: true };

export function RecordConsent({ school, pupil, onDone, onStop }: RecordConsentProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(RecordConsentDocument);
  const aboutPupil = useForm<WrittenPupil>({ defaultValues: nobodyYet });
  const consent = useForm<WrittenConsent>({
    defaultValues: { purposes: [], givers: [], givenOn: school.today, until: school.schoolYearEndsOn },
  });
  const [evidence, setEvidence] = useState<RichTextDocument | null>(null);
  const [isEvidenceMissing, missEvidence] = useState(false);
  /** How many forms were recorded here: each begins with an empty sheet. */
  const [recorded, setRecorded] = useState(0);

  const record = async (): Promise<Pupil | null> => {
    missEvidence(evidence === null);
    const isPupilSaid = pupil !== null || (await aboutPupil.trigger(undefined, first));
    const isConsentSaid = await consent.trigger(undefined, first);
    if (!isPupilSaid || !isConsentSaid || evidence === null) return null;
    const done = await submit({
      organisationId: school.id,
      pupilId: pupil?.id ?? null,
      pupil: pupil === null ? pupilToSend(aboutPupil.getValues()) : null,
      ...consent.getValues(),
      evidence,
    });
    if (!done) return null;
    announce(t('keepConsents.recorded', { name: done.recordConsent.firstName }));
    return done.recordConsent;
  };
  const recordOne = async () => {
    const done = await record();
    if (done) onDone(done);
  };
  const recordNext = async () => {
    if (!(await record())) return;
    setEvidence(null);
    setRecorded(recorded + 1);
    aboutPupil.setValue('firstName', '');
    aboutPupil.setFocus('firstName');
  };

  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void recordOne();
        }}
        noValidate
      >
        <Stack>
          {pupil === null && <PupilFields register={aboutPupil.register} errors={aboutPupil.formState.errors} />}
          <ConsentFields form={consent} today={school.today} />
          <EvidenceField
            key={recorded}
            isMissing={isEvidenceMissing}
            onWrite={(written) => {
              setEvidence(written);
              if (written !== null) missEvidence(false);
            }}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('keepConsents.recordOne')}
            </Button>
            {pupil === null && <Button onClick={() => void recordNext()}>{t('keepConsents.recordNext')}</Button>}
            <Button kind="plain" onClick={onStop}>
              {t('keepConsents.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
