// Two ways to take a resource out of here: as a file, and on paper.
import { Button, Row, useLanguageTag } from '@sixfold/ui';
import { languageFrom } from '@sixfold/words';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import style from './read-a-resource.module.css';

export function TakeAlong({ resource: { id, version, shownVersion } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const language = languageFrom([useLanguageTag()]);
  const earlier = shownVersion === version ? '' : `&version=${shownVersion}`;
  return (
    <div className={style.notOnPaper} role="group" aria-label={t('readAResource.takeAlong')}>
      <Row gap={4}>
        {/* No page of ours: the browser itself asks for it. */}
        <a
          className={style.download}
          href={`/export/resources/${id}.zip?language=${language}${earlier}`}
          download
          title={t('readAResource.downloadText')}
        >
          {t('readAResource.download')}
        </a>
        <Button kind="plain" onClick={() => window.print()}>
          {t('readAResource.print')}
        </Button>
      </Row>
    </div>
  );
}
