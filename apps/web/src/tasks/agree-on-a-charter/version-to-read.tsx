// One version to be read, with who published it when.
import { Card, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../parts/post/rich-text.js';
import { useDay } from '../../platform/i18n/use-day.js';
import type { CharterVersion } from './agree-on-a-charter.graphql.js';
import style from './charter.module.css';

export interface VersionToReadProps {
  version: CharterVersion;
  /** In which the network writes. */
  language: string;
}

export const VersionToRead = (props: VersionToReadProps) => (
  <Card>
    <VersionText {...props} />
  </Card>
);

export function VersionText({ version: { body, publisherName, publishedAt }, language }: VersionToReadProps) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <Stack gap={3}>
      <div className={style.read}>
        <RichText document={body} language={language} />
      </div>
      <p className={style.note}>{t('agreeOnACharter.publishedBy', { name: publisherName, day: day(publishedAt) })}</p>
    </Stack>
  );
}
