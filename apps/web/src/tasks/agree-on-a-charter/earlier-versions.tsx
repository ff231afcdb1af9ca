// The versions that no longer hold, each to be opened and read.
import { Card, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { CharterVersion } from './agree-on-a-charter.graphql.js';
import style from './charter.module.css';
import { VersionText } from './version-to-read.js';

export function EarlierVersions({ versions, language }: { versions: readonly CharterVersion[]; language: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('agreeOnACharter.earlier')}>
      <Card isPadded={false}>
        {versions.map((version) => (
          <details key={version.id} className={style.earlier}>
            <summary>{t('agreeOnACharter.version', version)}</summary>
            <VersionText version={version} language={language} />
          </details>
        ))}
      </Card>
    </Section>
  );
}
