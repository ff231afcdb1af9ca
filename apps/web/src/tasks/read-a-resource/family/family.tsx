// The family of a resource: as two lists, or as a drawing that says the same. Paper gets the lists.
import { Button, Row, Section, Skeleton } from '@sixfold/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import type { Lineage } from '../read-a-resource.graphql.js';
import style from '../read-a-resource.module.css';
import { ComesFrom, MadeOfIt } from './lists.js';

const Drawing = lazy(async () => ({ default: (await import('./drawing.js')).Drawing }));

export function Family({ resource, lineage }: { resource: WholeResource; lineage: Lineage }) {
  const { t } = useTranslation();
  const [isDrawn, setDrawn] = useState(false);
  const { ancestors, adaptations } = lineage;
  if (ancestors.length + adaptations.length === 0) return null;
  return (
    <>
      {isDrawn && (
        <div className={style.notOnPaper}>
          <Section title={t('readAResource.family')}>
            <Suspense fallback={<Skeleton shape="rows" label={t('shell.states.loading')} />}>
              <Drawing key={resource.id} resource={resource} lineage={lineage} />
            </Suspense>
          </Section>
        </div>
      )}
      <div className={isDrawn ? style.onPaper : style.inPlace}>
        <ComesFrom ancestors={ancestors} />
        <MadeOfIt adaptations={adaptations} />
      </div>
      <div className={style.notOnPaper}>
        <Row>
          <Button kind="plain" onClick={() => setDrawn(!isDrawn)}>
            {t(isDrawn ? 'readAResource.asAList' : 'readAResource.asADrawing')}
          </Button>
        </Row>
      </div>
    </>
  );
}
