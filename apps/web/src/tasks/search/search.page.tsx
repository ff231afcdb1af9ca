// Searches everything that one may see; what is asked stands in the address.
import { SEARCH_LONGEST } from '@sixfold/domain';
import { Card, EmptyState, TextField } from '@sixfold/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigation } from 'react-router';
import { useSettled } from '../../platform/page/use-settled.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useAddress } from '../../platform/page/use-address.js';
import { FoundThings } from './found-things.js';
import { narrowedIn } from './sought.js';

export function SearchPage() {
  const { t } = useTranslation();
  const { address, change } = useAddress();
  const { pathname } = useLocation();
  const narrowed = narrowedIn(address);
  const [typed, setTyped] = useState(address.get('text') ?? '');
  const text = useSettled(typed.trim(), 200);
  const field = useRef<HTMLInputElement>(null);
  // Whoever has chosen something goes there, though their last letters are only settling now.
  const { location: goingTo } = useNavigation();
  const isLeaving = useRef(false);
  useEffect(() => {
    isLeaving.current = goingTo !== undefined && goingTo.pathname !== pathname;
  }, [goingTo, pathname]);
  useEffect(() => {
    if (!isLeaving.current) change('text', text);
  }, [change, text]);
  useEffect(() => field.current?.select(), []);
  return (
    <TaskPage title={t('searchEverything.title')}>
      <Card role="search" aria-label={t('searchEverything.title')}>
        <TextField
          ref={field}
          type="search"
          label={t('searchEverything.words')}
          hint={t('searchEverything.hint')}
          maxLength={SEARCH_LONGEST}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      </Card>
      {text === '' ? (
        <EmptyState title={t('searchEverything.emptyTitle')}>{t('searchEverything.empty')}</EmptyState>
      ) : (
        <FoundThings
          key={JSON.stringify([text, narrowed])}
          sought={{ text, narrowed }}
          after={null}
          onText={setTyped}
          onNarrow={change}
        />
      )}
    </TaskPage>
  );
}
