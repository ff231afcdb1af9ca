// What somebody has missed who was away for long: how much, and who wrote it, each a way there. Facts and nothing made up of them.
import { Button, Card, Row, Stack } from '@sixfold/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhatIsNew } from '../talk-in-a-group.graphql.js';
import { isWritten } from './use-list-keys.js';

/** Who has less to catch up with reads it sooner than a list of it. */
const WORTH_TELLING = 20;

export const isWorthTelling = ({ count }: WhatIsNew): boolean => count > WORTH_TELLING;

export interface CatchUpProps {
  whatIsNew: WhatIsNew;
  onGo: (seq: number) => void;
  onAllRead: () => void;
  onClose: () => void;
}

export function CatchUp({ whatIsNew: { count, people, others }, onGo, onAllRead, onClose }: CatchUpProps) {
  const { t } = useTranslation();
  useEffect(() => {
    const hide = ({ key, target }: KeyboardEvent) => key === 'Escape' && !isWritten(target as HTMLElement) && onClose();
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [onClose]);
  return (
    <Card>
      <Stack gap={2}>
        <h2>{t('talkInAGroup.catchUp.title', { count })}</h2>
        <ul>
          {people.map(({ author, count: posts, firstSeq }) => (
            <li key={author.id}>
              <Button kind="plain" onClick={() => onGo(firstSeq)}>
                {t('talkInAGroup.catchUp.person', { name: author.name, school: author.organisationName, count: posts })}
              </Button>
            </li>
          ))}
          {others > 0 && <li>{t('talkInAGroup.catchUp.others', { count: others })}</li>}
        </ul>
        <Row>
          <Button
            onClick={() => {
              onAllRead();
              onClose();
            }}
          >
            {t('talkInAGroup.catchUp.allRead')}
          </Button>
          <Button kind="plain" aria-keyshortcuts="Escape" onClick={onClose}>
            {t('talkInAGroup.catchUp.hide')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
