// Who takes part, of which school, and how much each school has added; and the way in and out.
import { ENQUIRY_LENGTHS } from '@sixfold/domain';
import {
  Button,
  Card,
  Face,
  Link,
  NeedRow,
  Row,
  RowList,
  Section,
  Select,
  Stack,
  TextField,
  UndoBar,
} from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { useMe } from '../../platform/session/session.js';
import { type Enquiry, JoinEnquiryDocument, LeaveEnquiryDocument } from './run-an-enquiry.graphql.js';

export function People({ enquiry }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const { members, can } = enquiry;
  return (
    <Section title={t('runAnEnquiry.people.title')}>
      <RowList label={t('runAnEnquiry.people.title')}>
        {members.map(({ personId, name, organisationName, part, evidenceOfOrganisation: count }) => (
          <NeedRow
            key={personId}
            picture={<Face name={name} />}
            title={<Link href={`/people/${personId}`}>{name}</Link>}
          >
            {part !== '' && <p>{part}</p>}
            <p>{t('runAnEnquiry.people.evidence', { count, school: organisationName })}</p>
          </NeedRow>
        ))}
      </RowList>
      {can.join && <Join enquiry={enquiry} />}
      <Leave enquiry={enquiry} />
    </Section>
  );
}

function Join({ enquiry: { id, reachedThrough } }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(JoinEnquiryDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { organisationId: reachedThrough[0]?.id ?? '', part: '' },
  });
  const join = handleSubmit((written) => submit({ id, ...written }));
  return (
    <Card>
      <form onSubmit={(event) => void join(event)} noValidate>
        <Stack>
          {reachedThrough.length > 1 && (
            <Select
              label={t('runAnEnquiry.begin.school')}
              choices={reachedThrough.map((own) => ({ value: own.id, label: own.name }))}
              {...register('organisationId')}
            />
          )}
          <TextField
            label={t('runAnEnquiry.people.part')}
            hint={t('runAnEnquiry.people.partHint')}
            autoComplete="off"
            error={formState.errors.part?.message}
            {...register('part', { validate: fits(ENQUIRY_LENGTHS.part) })}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {reachedThrough.length === 1
                ? t('runAnEnquiry.people.joinFor', { school: reachedThrough[0]?.name ?? '' })
                : t('runAnEnquiry.people.join')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}

function Leave({ enquiry: { id, members, can } }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const { id: me } = useMe();
  const leaving = useSubmit(LeaveEnquiryDocument);
  const joining = useSubmit(JoinEnquiryDocument);
  /** What the person did in it, as long as leaving can be undone. */
  const [before, setBefore] = useState<{ organisationId: string; part: string } | null>(null);
  const own = members.find(({ personId }) => personId === me);
  const leave = async () => {
    if (own && (await leaving.submit({ id }))) setBefore({ organisationId: own.organisationId, part: own.part });
  };
  const undo = async (place: { organisationId: string; part: string }) => {
    if (await joining.submit({ id, ...place })) setBefore(null);
  };
  return (
    <>
      <ProblemNotice problem={leaving.problem ?? joining.problem} />
      {can.leave && (
        <Row>
          <Button kind="plain" isPending={leaving.isPending} onClick={() => void leave()}>
            {t('runAnEnquiry.people.leave')}
          </Button>
        </Row>
      )}
      {before && (
        <UndoBar
          message={t('runAnEnquiry.people.left')}
          undoLabel={t('runAnEnquiry.people.undo')}
          onUndo={() => void undo(before)}
          onExpire={() => setBefore(null)}
        />
      )}
    </>
  );
}
