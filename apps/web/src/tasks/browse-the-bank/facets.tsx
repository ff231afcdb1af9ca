// By what the bank is narrowed, each word with how many there are of it: in sight what most ask for, the rest folded away.
import type { LearningLevel, Licence } from '@sixfold/domain';
import { type Choice, Row, Select, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type PhaseWord, type SubjectWord, useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { type BankCount, BankFacetsDocument, type Sought } from './browse-the-bank.graphql.js';
import { addressOf } from './sought.js';

const inSight = ['SUBJECT', 'YEAR_GROUP', 'KIND'] as const;
const folded = ['PHASE', 'LANGUAGE', 'LEVEL', 'LICENCE'] as const;

export interface FacetsProps {
  sought: Sought;
  onChoose: (name: string, value: string) => void;
}

export function Facets({ sought, onChoose }: FacetsProps) {
  const { t } = useTranslation();
  const wordOf = useFacetWords();
  const [{ data }] = useQuery({ query: BankFacetsDocument, variables: sought, requestPolicy: 'cache-and-network' });
  const chosen: Record<BankCount['facet'], string> = {
    SUBJECT: sought.subject ?? '',
    PHASE: sought.phase ?? '',
    YEAR_GROUP: String(sought.yearGroup ?? ''),
    LANGUAGE: sought.language ?? '',
    LEVEL: sought.level ?? '',
    LICENCE: sought.licence ?? '',
    KIND: sought.kind ?? '',
  };
  const choicesOf = (facet: BankCount['facet']): Choice[] => {
    const counted = (data?.resourceFacets ?? []).filter((one) => one.facet === facet);
    const isGone = chosen[facet] !== '' && counted.every(({ word }) => word !== chosen[facet]);
    return [...counted, ...(isGone ? [{ word: chosen[facet], count: 0 }] : [])].map(({ word, count }) => ({
      value: word,
      label: t('school.counted', { name: wordOf(facet, word), count }),
    }));
  };
  const [isOpen, setOpen] = useState(folded.some((facet) => chosen[facet] !== ''));
  const questions = (asked: readonly BankCount['facet'][]) => (
    <Row gap={4}>
      {asked.map((facet) => (
        <Select
          key={facet}
          label={t(`browseTheBank.facets.${facet}`)}
          choices={[{ value: '', label: t('browseTheBank.any') }, ...choicesOf(facet)]}
          value={chosen[facet]}
          onChange={({ currentTarget }) => onChoose(addressOf[facet], currentTarget.value)}
        />
      ))}
    </Row>
  );
  return (
    <Stack gap={3}>
      {questions(inSight)}
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('browseTheBank.moreChoices')}</summary>
        {questions(folded)}
      </details>
    </Stack>
  );
}

function useFacetWords(): (facet: BankCount['facet'], word: string) => string {
  const { t } = useTranslation();
  const teaching = useTeachingWords();
  return (facet, word) => {
    switch (facet) {
      case 'SUBJECT':
        return teaching.subject(word as SubjectWord);
      case 'PHASE':
        return teaching.phase(word as PhaseWord);
      case 'YEAR_GROUP':
        return teaching.year(Number(word));
      case 'LANGUAGE':
        return teaching.language(word);
      case 'LEVEL':
        return t(`resource.levels.${word as Uppercase<LearningLevel>}`);
      case 'LICENCE':
        return t(`resource.licences.${word as Uppercase<Licence>}.name`);
      case 'KIND':
        return t(`browseTheBank.kinds.${word as NonNullable<Sought['kind']>}`);
    }
  };
}
