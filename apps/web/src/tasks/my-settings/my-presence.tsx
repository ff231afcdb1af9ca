// Whether others see me read and write, and I see them: kept at once.
import { Card, ChoiceField, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useKeptChoice } from '../../platform/client/use-kept-choice.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ChangeMyPresenceDocument, MyPresenceDocument } from './my-settings.graphql.js';

export function MyPresence() {
  const { t } = useTranslation();
  const query = useQuery({ query: MyPresenceDocument });
  return (
    <Section title={t('mySettings.presence.title')}>
      <Card>
        <Loaded query={query} shape="rows">
          {({ me }) => <Presence isShown={me?.showsPresence === true} />}
        </Loaded>
      </Card>
    </Section>
  );
}

function Presence({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useSubmit(ChangeMyPresenceDocument);
  const [shown, choose] = useKeptChoice(isShown ? 'shown' : 'hidden', async (picked) => {
    if (await submit({ isShown: picked === 'shown' })) announce(t('mySettings.presence.saved'));
  });
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <ChoiceField
        name="presence"
        label={t('mySettings.presence.label')}
        hint={t('mySettings.presence.hint')}
        choices={[
          { value: 'shown', label: t('mySettings.presence.shown') },
          { value: 'hidden', label: t('mySettings.presence.hidden') },
        ]}
        chosen={shown}
        onChange={(event) => choose(event.currentTarget.value === 'shown' ? 'shown' : 'hidden')}
      />
    </Stack>
  );
}
