// Asks for the day on which something begins or ends, today unless another is chosen.
import { Button, Row, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export const today = (): string => new Date().toISOString().slice(0, 10);

export interface OnADayProps {
  label: string;
  act: string;
  isPending: boolean;
  onAct: (day: string) => void;
  onCancel: () => void;
}

export function OnADay({ label, act, isPending, onAct, onCancel }: OnADayProps) {
  const { t } = useTranslation();
  const [day, choose] = useState(today);
  return (
    <Stack gap={3}>
      <TextField
        type="date"
        label={label}
        max={today()}
        value={day}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Row>
        <Button kind="primary" isPending={isPending} isDisabled={day === ''} onClick={() => onAct(day)}>
          {act}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('shell.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
