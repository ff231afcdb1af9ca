// The parts of a unit or a collection while it is written: put in by a search, ordered by buttons, taken out with a way back.
import { PART_REASON_LENGTH, UNIT_PARTS_MOST } from '@sixfold/domain';
import { Button, ChoiceField, Stack, TextField, UndoBar, useAnnounce } from '@sixfold/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartOfUnit } from '../../parts/resource/whole-resource.js';
import { FindPart, type FoundPart } from './find-part.js';
import style from './parts-field.module.css';
import type { Texts } from './written.js';

export interface PartsFieldProps {
  begunWith: Pick<Texts, 'parts' | 'isCollection'>;
  onWrite: (text: Partial<Pick<Texts, 'parts' | 'isCollection'>>) => void;
}

export function PartsField({ begunWith, onWrite }: PartsFieldProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const id = useId();
  const [parts, setParts] = useState([...begunWith.parts]);
  const [isCollection, setCollection] = useState(begunWith.isCollection);
  const [before, setBefore] = useState<{ readonly parts: PartOfUnit[]; readonly title: string } | null>(null);
  const titleOf = ({ resource }: PartOfUnit) => resource?.title ?? t('resource.notGiven');
  const change = (next: PartOfUnit[]) => {
    setParts(next);
    onWrite({ parts: next });
  };
  const putIn = ({ id: partId, title }: FoundPart) => {
    change([
      ...parts,
      { id: partId, resource: { id: partId, title, purpose: '', language: '', partCount: 0 }, why: null },
    ]);
    announce(t('writeAResource.parts.isIn', { title }));
  };
  const takeOut = (part: PartOfUnit) => {
    setBefore({ parts, title: titleOf(part) });
    change(parts.filter((other) => other !== part));
  };
  const move = (part: PartOfUnit, to: number) => {
    change(parts.filter((other) => other !== part).toSpliced(to, 0, part));
    announce(t('writeAResource.parts.moved', { title: titleOf(part), place: to + 1 }));
  };
  const gather = (asCollection: boolean) => {
    setCollection(asCollection);
    onWrite({ isCollection: asCollection });
  };
  const takeBack = () => {
    if (before !== null) change(before.parts);
    setBefore(null);
  };
  return (
    <section aria-labelledby={id}>
      <Stack gap={3}>
        <div>
          <h2 id={id} className={style.label}>
            {t('resource.fields.PARTS')}
          </h2>
          <p className={style.hint}>{t('writeAResource.parts.hint')}</p>
        </div>
        {parts.length > 0 && (
          <ChoiceField
            name="kind"
            label={t('writeAResource.parts.kind')}
            choices={[
              { value: 'unit', label: t('writeAResource.parts.unit') },
              { value: 'collection', label: t('writeAResource.parts.collection') },
            ]}
            chosen={isCollection ? 'collection' : 'unit'}
            onChange={({ currentTarget }) => gather(currentTarget.value === 'collection')}
          />
        )}
        {parts.length > 0 && (
          <ol className={style.parts}>
            {parts.map((part, at) => (
              <li key={part.id}>
                <PartRow
                  title={titleOf(part)}
                  onUp={at === 0 ? null : () => move(part, at - 1)}
                  onDown={at === parts.length - 1 ? null : () => move(part, at + 1)}
                  onTakeOut={() => takeOut(part)}
                />
                {isCollection && part.resource !== null && (
                  <TextField
                    label={t('writeAResource.parts.why', { title: titleOf(part) })}
                    maxLength={PART_REASON_LENGTH.most}
                    autoComplete="off"
                    value={part.why ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      change(parts.map((other) => (other === part ? { ...part, why: value } : other)))
                    }
                  />
                )}
              </li>
            ))}
          </ol>
        )}
        {parts.length < UNIT_PARTS_MOST ? (
          <FindPart isIn={(found) => parts.some((part) => part.id === found)} onPutIn={putIn} />
        ) : (
          <p>{t('writeAResource.parts.full', { most: UNIT_PARTS_MOST })}</p>
        )}
      </Stack>
      {before && (
        <UndoBar
          message={t('writeAResource.parts.isOut', { title: before.title })}
          undoLabel={t('writeAResource.parts.undo')}
          onUndo={takeBack}
          onExpire={() => setBefore(null)}
        />
      )}
    </section>
  );
}

interface PartRowProps {
  title: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onTakeOut: () => void;
}

function PartRow({ title, onUp, onDown, onTakeOut }: PartRowProps) {
  const { t } = useTranslation();
  return (
    <div className={style.part}>
      <span>{title}</span>
      <Button
        kind="plain"
        aria-label={t('writeAResource.parts.up', { title })}
        isDisabled={onUp === null}
        onClick={onUp ?? undefined}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        kind="plain"
        aria-label={t('writeAResource.parts.down', { title })}
        isDisabled={onDown === null}
        onClick={onDown ?? undefined}
      >
        <span aria-hidden="true">↓</span>
      </Button>
      <Button kind="plain" aria-label={t('writeAResource.parts.takeOut', { title })} onClick={onTakeOut}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}
