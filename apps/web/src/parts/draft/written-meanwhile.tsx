// Two wrote at once: what the other wrote, and the choice of what stays.
import { Button, Card, Row, Stack } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface WrittenMeanwhileProps {
  /** Who was first; null for oneself on another device. */
  name: string | null;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** What they wrote. */
  children: ReactNode;
}

export function WrittenMeanwhile({ name, onKeepMine, onTakeTheirs, children }: WrittenMeanwhileProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <Stack>
        <h2>{name === null ? t('draft.theirsElsewhere') : t('draft.theirs', { name })}</h2>
        {children}
        <Row>
          <Button onClick={onTakeTheirs}>
            {name === null ? t('draft.takeElsewhere') : t('draft.takeTheirs', { name })}
          </Button>
          <Button kind="plain" onClick={onKeepMine}>
            {t('draft.keepMine')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
