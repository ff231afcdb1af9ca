// Answers a request: finds a resource by words, and says in a line why this one.
import { REQUEST_LENGTHS } from '@sixfold/domain';
import { Button, Card, Row, Section, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import {
  AnswerRequestDocument,
  type Request,
  type ResourceToAnswer,
  ResourcesToFindDocument,
} from './ask-for-a-resource.graphql.js';
import style from './ask-for-a-resource.module.css';

export function AnswerWith({ request }: { request: Request }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ResourceToAnswer | null>(null);
  return (
    <Section title={t('askForAResource.answerTitle')}>
      <Card>
        {chosen === null ? (
          <FindResource request={request} onChoose={setChosen} />
        ) : (
          <AnswerForm request={request} resource={chosen} onStop={() => setChosen(null)} />
        )}
      </Card>
    </Section>
  );
}

interface FindResourceProps {
  request: Request;
  onChoose: (resource: ResourceToAnswer) => void;
}

function FindResource({ request: { networkName }, onChoose }: FindResourceProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setText(written.trim());
      }}
    >
      <Stack gap={3}>
        <div className={style.find}>
          <TextField
            label={t('askForAResource.sought')}
            hint={t('askForAResource.answerHint', { network: networkName })}
            autoComplete="off"
            value={written}
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
          />
          <Button type="submit">{t('askForAResource.find')}</Button>
        </div>
        {text !== '' && <Found text={text} onChoose={onChoose} />}
      </Stack>
    </form>
  );
}

function Found({ text, onChoose }: Pick<FindResourceProps, 'onChoose'> & { text: string }) {
  const { t } = useTranslation();
  const query = useQuery({ query: ResourcesToFindDocument, variables: { text }, requestPolicy: 'network-only' });
  return (
    <Loaded query={query} shape="rows">
      {({ search: { items } }) =>
        items.length === 0 ? (
          <p role="status">{t('askForAResource.nothing')}</p>
        ) : (
          <ul className={style.found}>
            {items.map((resource) => (
              <li key={resource.id}>
                <Row>
                  <Button onClick={() => onChoose(resource)}>
                    {t('askForAResource.choose', { title: resource.title })}
                  </Button>
                  <span className={style.hint}>{resource.place}</span>
                </Row>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

interface AnswerFormProps {
  request: Request;
  resource: ResourceToAnswer;
  onStop: () => void;
}

function AnswerForm({ request: { id, author }, resource, onStop }: AnswerFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(AnswerRequestDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { line: '' } });
  const answer = handleSubmit(async ({ line }) => {
    if (!(await submit({ id, resourceId: resource.id, line }))) return;
    announce(t('askForAResource.answered', { name: author.name }));
    onStop();
  });
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Stack>
        <p>{t('askForAResource.chosen', { title: resource.title })}</p>
        <TextField
          label={t('askForAResource.line')}
          hint={t('askForAResource.lineHint')}
          autoComplete="off"
          error={formState.errors.line?.message}
          {...register('line', { validate: fits(REQUEST_LENGTHS.line) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('askForAResource.send')}
          </Button>
          <Button kind="plain" onClick={onStop}>
            {t('askForAResource.another')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
