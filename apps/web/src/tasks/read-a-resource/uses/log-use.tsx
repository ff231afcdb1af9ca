// Says that one taught it: four short answers, of which the last may stay empty.
import { canBeTaughtOn, USE_DAYS_BACK, USE_LENGTHS } from '@sixfold/domain';
import { Button, Card, Row, Select, Stack, TextArea, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { refusalWords } from '../../../platform/client/refusal-words.js';
import { useCreate } from '../../../platform/client/use-submit.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { useFits } from '../../../platform/page/use-fits.js';
import { OwnPlacesDocument } from '../read-a-resource.graphql.js';
import { LogUseDocument } from './uses.graphql.js';

interface Written {
  organisationId: string;
  className: string;
  taughtOn: string;
  how: string;
  wouldChange: string;
}

export interface LogUseProps {
  resourceId: string;
  /** Nobody is told of what was imported. */
  hasAuthor: boolean;
  /** Told the id of what was logged. */
  onLogged: (id: string) => void;
  onStop: () => void;
}

export function LogUse(props: LogUseProps) {
  const query = useQuery({ query: OwnPlacesDocument });
  return (
    <Loaded query={query} shape="rows">
      {({ myAffiliations }) => (
        <Card>
          <Form
            {...props}
            places={myAffiliations.filter(({ confirmed }) => confirmed).map(({ organisation }) => organisation)}
          />
        </Card>
      )}
    </Loaded>
  );
}

interface FormProps extends LogUseProps {
  places: readonly { readonly id: string; readonly name: string }[];
}

function Form({ resourceId, hasAuthor, places, onLogged, onStop }: FormProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const { submit, isPending, problem } = useCreate(LogUseDocument);
  const { register, handleSubmit, formState } = useForm<Written>({
    mode: 'onTouched',
    defaultValues: {
      ...{ organisationId: places[0]?.id ?? '', className: '', how: '', wouldChange: '' },
      taughtOn: new Date().toISOString().slice(0, 10),
    },
  });
  const { errors } = formState;
  const log = handleSubmit(async (written) => {
    const done = await submit({ resourceId, ...written });
    if (done) onLogged(done.logResourceUse.id);
  });
  return (
    <form onSubmit={(event) => void log(event)} noValidate>
      <Stack>
        {places.length > 1 && (
          <Select
            label={t('readAResource.uses.where')}
            choices={places.map(({ id, name }) => ({ value: id, label: name }))}
            {...register('organisationId')}
          />
        )}
        <Row gap={4}>
          <TextField
            label={t('readAResource.uses.className')}
            hint={t('readAResource.uses.classNameHint')}
            autoComplete="off"
            error={errors.className?.message}
            {...register('className', { validate: fits(USE_LENGTHS.className) })}
          />
          <TextField
            type="date"
            label={t('readAResource.uses.taughtOn')}
            error={errors.taughtOn?.message}
            {...register('taughtOn', {
              validate: (day) =>
                canBeTaughtOn(day, new Date()) || refusalWords(t, 'USE_DAY_NOT_ACCEPTED', { days: USE_DAYS_BACK }),
            })}
          />
        </Row>
        <TextArea
          rows={3}
          label={t('readAResource.uses.how')}
          error={errors.how?.message}
          {...register('how', { validate: fits(USE_LENGTHS.how) })}
        />
        <TextArea
          rows={2}
          label={t('readAResource.uses.wouldChange')}
          hint={t('readAResource.uses.wouldChangeHint')}
          error={errors.wouldChange?.message}
          {...register('wouldChange', { validate: fits(USE_LENGTHS.wouldChange) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t(hasAuthor ? 'readAResource.uses.save' : 'readAResource.uses.saveOfSource')}
          </Button>
          <Button kind="plain" onClick={onStop}>
            {t('readAResource.uses.stop')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
