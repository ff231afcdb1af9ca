// What one may want next, by its first letters: arrows move, Enter goes, Escape leaves. The first of all is always marked.
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useAnnounce } from '../announcer/announcer.js';
import { Dialog } from '../dialog/dialog.js';
import { Icon } from '../icons/icons.js';
import style from './palette.module.css';

export interface PaletteChoice {
  id: string;
  content: ReactNode;
}

export interface PaletteProps {
  title: string;
  closeLabel: string;
  words: string;
  /** In the order in which they are read; those without a choice are not shown. */
  groups: readonly { label: string; choices: readonly PaletteChoice[] }[];
  /** Says how many there are. */
  status: string;
  onType: (words: string) => void;
  onPick: (id: string) => void;
  onClose: () => void;
}

/** Stands open for as long as it is rendered. */
export function Palette({ title, closeLabel, words, groups, status, onType, onPick, onClose }: PaletteProps) {
  const combobox = useCombobox({ opened: true });
  const announce = useAnnounce();
  const { selectFirstOption } = combobox;
  const shown = groups.filter(({ choices }) => choices.length > 0);
  const order = shown.flatMap(({ choices }) => choices.map(({ id }) => id)).join(' ');
  useEffect(() => void selectFirstOption(), [selectFirstOption, order]);
  useEffect(() => announce(status), [announce, status]);
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose}>
      <Combobox store={combobox} onOptionSubmit={onPick}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            aria-label={title}
            autoFocus
            autoComplete="off"
            leftSection={<Icon name="search" />}
            value={words}
            onChange={({ currentTarget: { value } }) => onType(value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options aria-label={title} className={style.choices}>
          {shown.map(({ label, choices }) => (
            <Combobox.Group key={label} label={label} classNames={{ groupLabel: style.label }}>
              {choices.map(({ id, content }) => (
                <Combobox.Option key={id} value={id}>
                  {content}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox>
    </Dialog>
  );
}
