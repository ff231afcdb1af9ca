// Changing what a network is called, is for and works on; another focus of a network at work asks why.
import {
  FOCUS_REASON_LENGTH,
  isFocusReason,
  leavesFocusBehind,
  type NetworkState,
  type NetworkWords,
} from '@sixfold/domain';
import { Button, Row, Stack, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useWordsFault } from '../../parts/network/words-fault.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { graphql } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import type { AboutNetwork } from './about.js';

const ChangeNetworkDocument = graphql(`
  mutation ChangeNetwork(
    $networkId: ID!
    $name: String!
    $purpose: String!
    $learningFocus: String!
    $focusReason: String
  ) {
    changeNetwork(
      input: {
        networkId: $networkId
        name: $name
        purpose: $purpose
        learningFocus: $learningFocus
        focusReason: $focusReason
      }
    ) {
      id
      name
      purpose
      learningFocus
    }
  }
`);

export function ChangeWords({ about, onDone }: { about: AboutNetwork; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const faultOf = useWordsFault();
  const { submit, isPending, problem } = useSubmit(ChangeNetworkDocument);
  const { id: networkId, name, purpose, learningFocus, state } = about;
  const { register, handleSubmit, formState, watch } = useForm({
    mode: 'onTouched',
    defaultValues: { name, purpose, learningFocus, focusReason: '' },
  });
  const asksWhy = leavesFocusBehind({
    state: state.toLowerCase() as NetworkState,
    before: learningFocus,
    after: watch('learningFocus'),
  });
  const save = handleSubmit(async (written) => {
    if (!(await submit({ networkId, ...written }))) return;
    announce(t('lookAfterANetwork.words.saved'));
    onDone();
  });
  const field = (word: keyof NetworkWords) => ({
    label: t(`lookAfterANetwork.words.${word}`),
    error: formState.errors[word]?.message,
    ...register(word, { validate: (text) => faultOf(word, text) ?? true }),
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <TextField {...field('name')} />
        <TextArea rows={3} {...field('purpose')} />
        <TextArea rows={2} {...field('learningFocus')} />
        {asksWhy && (
          <TextField
            label={t('lookAfterANetwork.words.focusReason')}
            hint={t('lookAfterANetwork.words.focusReasonHint')}
            error={formState.errors.focusReason?.message}
            maxLength={FOCUS_REASON_LENGTH.most}
            {...register('focusReason', {
              validate: (reason) =>
                isFocusReason(reason) || t('lookAfterANetwork.words.focusReasonMissing', FOCUS_REASON_LENGTH),
            })}
          />
        )}
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('lookAfterANetwork.words.save')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
