// What a programme is for and what it gives, changed in place by whoever runs it.
import { Button, Card, Row, Section, Stack, useAnnounce, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProgrammeForm, type WrittenProgramme } from './programme-form.js';
import { ChangeProgrammeDocument, type Programme } from './run-a-programme.graphql.js';

export function AboutProgramme({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const announce = useAnnounce();
  const [isChanging, setChanging] = useState(false);
  const { submit, isPending, problem } = useSubmit(ChangeProgrammeDocument);
  const { id, name, scope, startsOn, endsOn, currency, yearlyCeiling, can } = programme;
  const amount = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
  const change = async (written: WrittenProgramme) => {
    if (!(await submit({ programmeId: id, ...written }))) return;
    announce(t('runAProgramme.about.saved'));
    setChanging(false);
  };
  return (
    <Section title={t('runAProgramme.about.title')}>
      <Card>
        {isChanging ? (
          <ProgrammeForm
            programme={{ name, scope, startsOn, endsOn, currency, yearlyCeiling }}
            sendLabel={t('runAProgramme.about.save')}
            isPending={isPending}
            problem={problem}
            onSend={change}
          >
            <Button kind="plain" onClick={() => setChanging(false)}>
              {t('shell.cancel')}
            </Button>
          </ProgrammeForm>
        ) : (
          <Stack>
            <div>
              <h3>{t('runAProgramme.about.scope')}</h3>
              <p>{scope || t('runAProgramme.about.noScope')}</p>
            </div>
            <p>{t('runAProgramme.about.ceiling', { amount: amount.format(yearlyCeiling) })}</p>
            {can.run && (
              <Row>
                <Button onClick={() => setChanging(true)}>{t('runAProgramme.about.change')}</Button>
              </Row>
            )}
          </Stack>
        )}
      </Card>
    </Section>
  );
}
