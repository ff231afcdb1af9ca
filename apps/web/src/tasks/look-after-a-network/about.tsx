// What a network is for and works on, and changing these words in place.
import type { NetworkWords } from '@sixfold/domain';
import { Button, Card, Row, Section, Stack, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useWordsFault } from '../../parts/network/words-fault.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';

export const AboutFragment = graphql(`
  fragment About on Network {
    id
    name
    purpose
    learningFocus
    can {
      lead
    }
  }
`);

const ChangeNetworkDocument = graphql(`
  mutation ChangeNetwork($networkId: ID!, $name: String!, $purpose: String!, $learningFocus: String!) {
    changeNetwork(input: { networkId: $networkId, name: $name, purpose: $purpose, learningFocus: $learningFocus }) {
      id
      name
      purpose
      learningFocus
    }
  }
`);

const anchor = 'words';

export function About({ network }: { network: FragmentOf<typeof AboutFragment> }) {
  const { t } = useTranslation();
  const { id, can, ...words } = readFragment(AboutFragment, network);
  const { hash } = useLocation();
  const [isChanging, setChanging] = useState(can.lead && hash === `#${anchor}`);
  return (
    <div id={anchor}>
      <Section title={t('lookAfterANetwork.words.title')}>
        <Card>
          {isChanging ? (
            <ChangeWords networkId={id} words={words} onDone={() => setChanging(false)} />
          ) : (
            <Stack>
              <Fact title={t('lookAfterANetwork.words.purpose')} text={words.purpose} />
              <Fact
                title={t('lookAfterANetwork.words.learningFocus')}
                text={words.learningFocus || t('lookAfterANetwork.words.noFocus')}
              />
              {can.lead && (
                <Row>
                  <Button onClick={() => setChanging(true)}>{t('lookAfterANetwork.words.change')}</Button>
                </Row>
              )}
            </Stack>
          )}
        </Card>
      </Section>
    </div>
  );
}

const Fact = ({ title, text }: { title: string; text: string }) => (
  <div>
    <h3>{title}</h3>
    <p>{text}</p>
  </div>
);

interface ChangeWordsProps {
  networkId: string;
  words: NetworkWords;
  onDone: () => void;
}

function ChangeWords({ networkId, words, onDone }: ChangeWordsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const faultOf = useWordsFault();
  const { submit, isPending, problem } = useSubmit(ChangeNetworkDocument);
  const { register, handleSubmit, formState } = useForm({ mode: 'onTouched', defaultValues: words });
  const save = handleSubmit(async (written) => {
    if (!(await submit({ networkId, ...written }))) return;
    announce(t('lookAfterANetwork.words.saved'));
    onDone();
  });
  const field = (name: keyof NetworkWords) => ({
    label: t(`lookAfterANetwork.words.${name}`),
    error: formState.errors[name]?.message,
    ...register(name, { validate: (text) => faultOf(name, text) ?? true }),
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <TextField {...field('name')} />
        <TextArea rows={3} {...field('purpose')} />
        <TextArea rows={2} {...field('learningFocus')} />
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
