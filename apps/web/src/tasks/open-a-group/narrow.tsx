// What the groups of a network are narrowed by: only words that one of them has; where there are none, nothing is asked.
import { type Choice, Row, Select } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import type { GroupFacets, Narrowing } from './open-a-group.graphql.js';

export interface NarrowProps {
  facets: GroupFacets;
  narrowing: Narrowing;
  /** The name in the address, and the value; empty for any. */
  onChoose: (name: keyof Narrowing, value: string) => void;
}

export function Narrow({ facets, narrowing, onChoose }: NarrowProps) {
  const { t } = useTranslation();
  const words = useTeachingWords();
  const { subjects, phases, themes } = facets;
  const questions: readonly { name: keyof Narrowing; label: string; any: string; choices: readonly Choice[] }[] = [
    {
      name: 'subject',
      label: t('openAGroup.subject'),
      any: t('openAGroup.anySubject'),
      choices: subjects.map((value) => ({ value, label: words.subject(value) })),
    },
    {
      name: 'phase',
      label: t('openAGroup.phase'),
      any: t('openAGroup.anyPhase'),
      choices: phases.map((value) => ({ value, label: words.phase(value) })),
    },
    {
      name: 'theme',
      label: t('openAGroup.theme'),
      any: t('openAGroup.anyTheme'),
      choices: themes.map((value) => ({ value, label: value })),
    },
  ];
  return (
    <Row gap={4}>
      {questions
        .filter(({ choices }) => choices.length > 0)
        .map(({ name, label, any, choices }) => (
          <Select
            key={name}
            label={label}
            choices={[{ value: '', label: any }, ...choices]}
            value={narrowing[name] ?? ''}
            onChange={({ currentTarget }) => onChoose(name, currentTarget.value)}
          />
        ))}
    </Row>
  );
}
