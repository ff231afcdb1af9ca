// The rows that an import did not take, a page at a time, each with its line and the reason.
import { Button, Row, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { RefusedRowsDocument } from './import-a-register.graphql.js';
import style from './refused-rows.module.css';

export function RefusedRows({ importId, count }: { importId: string; count: number }) {
  const { t } = useTranslation();
  const [isShown, show] = useState(false);
  return (
    <Stack gap={3}>
      <Row>
        <Button aria-expanded={isShown} onClick={() => show(!isShown)}>
          {isShown ? t('importARegister.hideRefused') : t('importARegister.showRefused', { count })}
        </Button>
      </Row>
      {isShown && <PageOfRows importId={importId} after={null} />}
    </Stack>
  );
}

function PageOfRows({ importId, after }: { importId: string; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: RefusedRowsDocument, variables: { importId, after } });
  return (
    <Loaded query={query} shape="rows">
      {({ refusedRows: { items, nextCursor } }) => (
        <>
          <ul className={style.rows} aria-label={t('importARegister.refusedRows')}>
            {items.map(({ line, registerKey, reason }) => (
              <li key={line} className={style.row}>
                <span className={style.line}>
                  {registerKey
                    ? t('importARegister.lineOf', { line, registerKey })
                    : t('importARegister.line', { line })}
                </span>
                {t(`register.refusedRow.${reason}`)}
              </li>
            ))}
          </ul>
          {nextCursor !== null && isMoreWanted && <PageOfRows importId={importId} after={nextCursor} />}
          {nextCursor !== null && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('importARegister.moreRows')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
