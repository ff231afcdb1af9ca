// By what a search is narrowed, each word with how much of it there is; where all is the same, there is nothing to choose.
import { Row, Select } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { type PhaseWord, type SubjectWord, useTeachingWords } from '../../parts/teaching/teaching-words.js';
import type { SearchKind } from '../../platform/frame/found.js';
import type { SearchPageShown } from './search.graphql.js';
import { type Narrowing, narrowings, type Sought } from './sought.js';

interface NarrowingsProps {
  counts: SearchPageShown['counts'];
  sought: Sought;
  onNarrow: (by: Narrowing, word: string) => void;
}

export function Narrowings({ counts, sought: { narrowed }, onNarrow }: NarrowingsProps) {
  const { t } = useTranslation();
  const wordOf = useNarrowingWords();
  const choicesOf = (by: Narrowing) => {
    const counted = counts.filter(({ facet }) => facet === by);
    const isGone = narrowed[by] !== '' && counted.every(({ word }) => word !== narrowed[by]);
    return [...counted, ...(isGone ? [{ word: narrowed[by], count: 0 }] : [])].map(({ word, count }) => ({
      value: word,
      label: t('school.counted', { name: wordOf(by, word), count }),
    }));
  };
  const asked = narrowings
    .map((by) => ({ by, choices: choicesOf(by) }))
    .filter(({ by, choices }) => choices.length > 1 || narrowed[by] !== '');
  if (asked.length === 0) return null;
  return (
    <Row gap={4}>
      {asked.map(({ by, choices }) => (
        <Select
          key={by}
          label={t(`searchEverything.narrowings.${by}`)}
          choices={[{ value: '', label: t(`searchEverything.any.${by}`) }, ...choices]}
          value={narrowed[by]}
          onChange={({ currentTarget: { value } }) => onNarrow(by, value)}
        />
      ))}
    </Row>
  );
}

function useNarrowingWords(): (by: Narrowing, word: string) => string {
  const { t } = useTranslation();
  const teaching = useTeachingWords();
  return (by, word) => {
    switch (by) {
      case 'kind':
        return t(`searchEverything.kinds.${word as SearchKind}`);
      case 'subject':
        return teaching.subject(word as SubjectWord);
      case 'phase':
        return teaching.phase(word as PhaseWord);
      case 'language':
        return teaching.language(word);
    }
  };
}
