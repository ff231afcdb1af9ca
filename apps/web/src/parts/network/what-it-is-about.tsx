// What a network is for and works on, for those who are not of it.
import { Card, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';

export function WhatItIsAbout({ purpose, learningFocus }: { purpose: string; learningFocus: string }) {
  const { t } = useTranslation();
  return (
    <Card>
      <Stack>
        <div>
          <h2>{t('lookAfterANetwork.words.purpose')}</h2>
          <p>{purpose}</p>
        </div>
        {learningFocus && (
          <div>
            <h2>{t('lookAfterANetwork.words.learningFocus')}</h2>
            <p>{learningFocus}</p>
          </div>
        )}
      </Stack>
    </Card>
  );
}
