// What networks are chosen by: in sight what most people ask for, folded away what few do.
import { type Choice, Row, Select } from '@sixfold/ui';
import type { Words } from '@sixfold/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkFacets, Sought } from './find-a-network.graphql.js';

export interface ChoicesProps {
  facets: NetworkFacets;
  sought: Sought;
  /** The name in the address, and the value; empty for whatever there is. */
  onChoose: (name: string, value: string) => void;
}

interface Question {
  /** In the address, and of its words. */
  name: keyof Words['findANetwork'] & ('takes' | 'place' | 'phase' | 'programme' | 'state');
  value: string;
  choices: readonly Choice[];
}

export function Choices({ facets, sought, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  const { inSight, folded } = useQuestions(facets, sought);
  const [isOpen, setOpen] = useState(folded.some(({ value }) => value !== ''));
  return (
    <>
      <Questions questions={inSight} onChoose={onChoose} />
      {folded.length > 0 && (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('findANetwork.moreChoices')}</summary>
          <Questions questions={folded} onChoose={onChoose} />
        </details>
      )}
    </>
  );
}

/** Each with how many networks there are of it. Where all are of one kind, there is nothing to choose. */
function useQuestions(facets: NetworkFacets, sought: Sought) {
  const { t } = useTranslation();
  const counted = (value: string, name: string, count: number): Choice => ({
    value,
    label: t('school.counted', { name, count }),
  });
  const { takingNewSchools, places, phases, programmes, states } = facets;
  const takes: Question = {
    name: 'takes',
    value: sought.takesNewSchools ? 'yes' : '',
    choices: [counted('yes', t('findANetwork.takesThem'), takingNewSchools)],
  };
  const place: Question = {
    name: 'place',
    value: sought.place ?? '',
    choices: places.map(({ name, count }) => counted(name, name, count)),
  };
  const folded: readonly Question[] = [
    {
      name: 'phase',
      value: sought.phase ?? '',
      choices: phases.map(({ phase, count }) => counted(phase, t(`school.phases.${phase}`), count)),
    },
    {
      name: 'programme',
      value: sought.programmeId ?? '',
      choices: programmes.map(({ programme: { id, name }, count }) => counted(id, name, count)),
    },
    {
      name: 'state',
      value: sought.state ?? '',
      choices: states.map(({ state, count }) => counted(state, t(`network.states.${state}`), count)),
    },
  ];
  const isOpenToChoice = ({ value, choices }: Question) => choices.length > 1 || value !== '';
  return { inSight: [takes, ...[place].filter(isOpenToChoice)], folded: folded.filter(isOpenToChoice) };
}

interface QuestionsProps extends Pick<ChoicesProps, 'onChoose'> {
  questions: readonly Question[];
}

function Questions({ questions, onChoose }: QuestionsProps) {
  const { t } = useTranslation();
  return (
    <Row gap={4}>
      {questions.map(({ name, value, choices }) => (
        <Select
          key={name}
          label={t(`findANetwork.${name}`)}
          choices={[
            { value: '', label: name === 'state' ? t('findANetwork.anyState') : t('findANetwork.any') },
            ...choices,
          ]}
          value={value}
          onChange={({ currentTarget }) => onChoose(name, currentTarget.value)}
        />
      ))}
    </Row>
  );
}
