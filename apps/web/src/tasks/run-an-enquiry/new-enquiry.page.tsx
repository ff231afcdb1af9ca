// Begins an enquiry: the question, what is meant to change, and the levels of learning that it serves.
import { Button, Card, EmptyState, Link, Row, Select, Stack, useAnnounce } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { QuestionFields, type WrittenQuestion } from './question-fields.js';
import { EnquiriesDocument, StartEnquiryDocument } from './run-an-enquiry.graphql.js';

type Network = ResultOf<typeof EnquiriesDocument>['network'];

export function NewEnquiryPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: EnquiriesDocument, variables: { networkId } });
  return (
    <Loaded query={query}>
      {({ network }) => (
        <TaskPage
          title={t('runAnEnquiry.begin.title')}
          eyebrow={
            <Link href={`/networks/${networkId}/enquiries`}>{t('runAnEnquiry.allOf', { network: network.name })}</Link>
          }
          lead={t('runAnEnquiry.begin.lead')}
          width="read"
        >
          {network.reachedThrough.length === 0 ? (
            <EmptyState title={t('runAnEnquiry.begin.noSchool')}>{t('runAnEnquiry.begin.noSchoolText')}</EmptyState>
          ) : (
            <NewEnquiryForm network={network} />
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

function NewEnquiryForm({ network: { id: networkId, language: spoken, reachedThrough } }: { network: Network }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(StartEnquiryDocument);
  const [organisationId, setOrganisationId] = useState(reachedThrough[0]?.id ?? '');
  const [language, setLanguage] = useState(spoken);
  const form = useForm<WrittenQuestion>({ defaultValues: { question: '', change: '', levels: ['PUPIL'] } });
  const begin = form.handleSubmit(async (written) => {
    const done = await submit({ networkId, organisationId, language, ...written });
    if (!done) return;
    announce(t('runAnEnquiry.begin.begun'));
    await navigate(`/enquiries/${done.startEnquiry.id}`);
  });
  return (
    <Card>
      <form onSubmit={(event) => void begin(event)} noValidate>
        <Stack>
          <QuestionFields form={form} />
          <Row gap={4}>
            {reachedThrough.length > 1 && (
              <Select
                label={t('runAnEnquiry.begin.school')}
                choices={reachedThrough.map(({ id, name }) => ({ value: id, label: name }))}
                value={organisationId}
                onChange={({ currentTarget }) => setOrganisationId(currentTarget.value)}
              />
            )}
            <Select
              label={t('runAnEnquiry.begin.language')}
              choices={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={language}
              onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            />
          </Row>
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('runAnEnquiry.begin.submit')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
