// The three things that a network needs, each there or missing; what is missing has its next step beside it.
import { ButtonLink, RowList, TodoRow, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { numberWordFirst } from '../../parts/network/number-word.js';
import { SixSchools } from '../../parts/network/six-schools.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { BeforeActivation } from './activate-a-network.graphql.js';
import { blockerWords, type Part } from './blocker-words.js';

const partsOf = (endsOn: string | null): readonly Part[] => [
  endsOn === null ? 'schools' : 'organisations',
  'coLeaders',
  'learningFocus',
];

export function Missing({ network }: { network: BeforeActivation }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { id, name, endsOn, blockers, can } = network;
  const items = blockers.map((blocker) => blockerWords(t, blocker, network, language));
  const there = partsOf(endsOn).filter((part) => items.every((item) => item.part !== part));
  return (
    <TaskPage
      title={t('activateANetwork.missing', { count: items.length, number: numberWordFirst(t, items.length) })}
      lead={t('activateANetwork.missingLead', { network: name })}
      eyebrow={name}
    >
      {endsOn === null && <SixSchools network={network} />}
      <RowList label={t('activateANetwork.listLabel')}>
        {items.map(({ title, text, state, act, place }, index) => (
          <TodoRow
            key={title}
            isDone={false}
            state={state}
            title={title}
            action={
              can.lead && (
                <ButtonLink href={`/networks/${id}${place}`} kind={index === 0 ? 'primary' : 'quiet'}>
                  {act}
                </ButtonLink>
              )
            }
          >
            {text}
          </TodoRow>
        ))}
        {there.map((part) => (
          <TodoRow key={part} isDone state={t('activateANetwork.done')} title={t(`activateANetwork.${part}.done`)} />
        ))}
      </RowList>
    </TaskPage>
  );
}
