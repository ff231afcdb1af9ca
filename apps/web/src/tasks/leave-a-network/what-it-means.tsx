// What leaving means for the people of the school, what they wrote, and the network.
import { DAYS_TO_RECOVER } from '@sixfold/domain';
import { Card, Notice, Stack, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { numberWord, numberWordFirst } from '../../parts/network/number-word.js';
import type { Leaving } from './leave-a-network.graphql.js';

export function WhatItMeans({ leaving, school }: { leaving: Leaving; school: string }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { people, coLeaders, groups, schoolsAfter, putsAtRisk } = leaving;
  const groupNames = groups.map(({ name, people: count }) => t('leaveANetwork.group', { name, count }));
  return (
    <>
      {putsAtRisk && <Notice tone="warn">{t('leaveANetwork.atRisk', { days: DAYS_TO_RECOVER })}</Notice>}
      <Card>
        <Stack gap={3}>
          <p>{t('leaveANetwork.people', { count: people, number: numberWordFirst(t, people) })}</p>
          {groups.length > 0 && <p>{t('leaveANetwork.groups', { groups: nameList(groupNames, language) })}</p>}
          {coLeaders.length > 0 && <p>{t('leaveANetwork.coLeaders', { names: nameList(coLeaders, language) })}</p>}
          <p>{t('leaveANetwork.content', { school })}</p>
          {!putsAtRisk && (
            <p>{t('leaveANetwork.whole', { count: schoolsAfter, number: numberWord(t, schoolsAfter) })}</p>
          )}
          <p>{t('leaveANetwork.back')}</p>
        </Stack>
      </Card>
    </>
  );
}
