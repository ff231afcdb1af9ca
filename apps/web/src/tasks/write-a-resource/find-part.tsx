// Finds by words what could stand in a unit, of all that is given to its author.
import { Button, FindField, Row, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { PartsToFindDocument } from './write-a-resource.graphql.js';
import style from './parts-field.module.css';

export type FoundPart = ResultOf<typeof PartsToFindDocument>['search']['items'][number];

export interface FindPartProps {
  isIn: (id: string) => boolean;
  onPutIn: (part: FoundPart) => void;
}

export function FindPart({ isIn, onPutIn }: FindPartProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <Stack gap={3}>
      <FindField label={t('writeAResource.parts.sought')} act={t('writeAResource.parts.find')} onFind={setText} />
      {text !== '' && <Found text={text} isIn={isIn} onPutIn={onPutIn} />}
    </Stack>
  );
}

function Found({ text, isIn, onPutIn }: FindPartProps & { text: string }) {
  const { t } = useTranslation();
  const query = useQuery({ query: PartsToFindDocument, variables: { text }, requestPolicy: 'network-only' });
  return (
    <Loaded query={query} shape="rows">
      {({ search: { items } }) => {
        const others = items.filter(({ id }) => !isIn(id));
        if (others.length === 0) return <p role="status">{t('writeAResource.parts.nothing')}</p>;
        return (
          <ul className={style.found}>
            {others.map((part) => (
              <li key={part.id}>
                <Row>
                  <Button onClick={() => onPutIn(part)}>
                    {t('writeAResource.parts.putIn', { title: part.title })}
                  </Button>
                  <span className={style.hint}>{part.place}</span>
                </Row>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
